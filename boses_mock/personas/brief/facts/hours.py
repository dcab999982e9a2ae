"""At which hours a clause says that people open, close, rise and work, and how an hour is told."""

from __future__ import annotations

import re

from boses_mock.market.vocabulary import number_of

LATE = 18  # what opens then closes in the morning
_HOUR = r"(\d{1,2})(?:[:.h](\d\d)|h)?"
_HALF = (
    r" ?(am|pm|nn|a\.m\.|p\.m\.|pagi|siang|sore|malam|giờ sáng|giờ chiều|giờ tối|giờ trưa|giờ|"
    r"sáng|trưa|chiều|tối)?"
)
_HOURS = re.compile(
    rf"\b(?:(?:jam|pukul|từ) )?{_HOUR}{_HALF} ?(?:-|–|to|sampai|hingga|hanggang|đến|until|till|ถึง|"
    rf"and (?:end|finish|close)(?:e?s)? (?:at|by)) ?"
    rf"(?:(?:jam|pukul) )?{_HOUR}{_HALF}(?![\w/])",
    re.IGNORECASE,
)
# Without am or pm only what speaks of work has hours: "3.50-4.00" is a price.
_MIDNIGHT = re.compile(r"\bmidnight\b(?= (?:to|until|till)\b)", re.IGNORECASE)
_CLOCK = re.compile(r"\d(?:[:.h](?:00|15|30|45)|h)(?!\d)")
_WORKING = re.compile(
    r"\b(?:work|open|shift|hour|office|duty|start|class|kerja|buka|shift|pasok|làm|mở|ca|bán)|เปิด|งาน|กะ|ขาย",
    re.IGNORECASE,
)
_OPENS = re.compile(rf"\bopen\w* [^,;]{{0,80}}?\b(?:at|by) {_HOUR}{_HALF}(?!\w)", re.IGNORECASE)
_CLOSES = re.compile(
    rf"^(?:work|shift|duty|kerja|jaga)\w{{0,3}} [^,;\d]{{0,60}}?\b(?:until|till|to|sampai|hingga) "
    rf"(?:jam |pukul )?{_HOUR}{_HALF}(?!\w)",
    re.IGNORECASE,
)
# "start at 5am"; of a start without a half of the day nothing is sure.
_STARTS = re.compile(
    rf"^(?:they )?(?:start|starts|starting|begin|begins|open up|set up) "
    rf"(?:work |cooking |selling |the day )?(?:at|by|from) {_HOUR}{_HALF.rstrip('?')}(?!\w)",
    re.IGNORECASE,
)
# Before light, what begins says so: "mulai jualan jam 2 pagi", "start selling at 3 am".
_BEGINS = re.compile(
    r"\b(?:start\w{0,3}|begin\w{0,4}|sells?|selling|mulai|mula|jualan|berjualan|berniaga|nagsisimula|"
    r"nagtitinda|work\w{0,3}|bán|bắt đầu|mở) [^,;\d]{0,40}?"
    r"(?:\b(?:at|by|from|since|jam|pukul|lúc|từ|alas) )?"
    r"\b([1-4])(?:[:.]\d\d)? ?(?:am|a\.m\.|pagi|dini hari|giờ sáng|ng madaling araw|"
    r"in the morning)(?!\w)",
    re.IGNORECASE,
)
_AT_NIGHT = 21
_SHIFT = 8  # hours before the end of a late shift at which it has begun
_RISES = re.compile(
    r"\b(?:up|wakes?|rises?|awake|bangun|gising|gumigising|dậy)\b[^,;\d]{0,22}?\b"
    r"(\d{1,2}|three|four|five)(?:[:.]\d\d)? ?(?:am|a\.m\.|pagi|subuh|giờ)?(?!\w)",
    re.IGNORECASE,
)
# What is written with a capital and names a kind of place, not one.
_MORNING = frozenset(["am", "a.m.", "pagi", "giờ sáng", "sáng"])


def hours_in(clause: str) -> dict[str, object]:
    found: dict[str, object] = {}
    clause = _MIDNIGHT.sub("12 am", clause)
    spans = list(_HOURS.finditer(clause))
    marked = [each for each in spans if each[3] or each[6]]
    if marked:
        first, last = marked[0], marked[-1]
        opened = _of_day(first[1], first[3] or _same_half(first))
        usual = "am" if opened >= LATE else "pm"  # which half an hour without one is of
        found = {"opens": opened, "closes": _of_day(last[4], last[6] or usual)}
        found |= _past(first, last)
    elif spans and spans[0].group() == clause and int(spans[0][1]) > int(spans[0][4]):
        found = {"opens": int(spans[0][1]) % 24, "closes": (int(spans[0][4]) + 12) % 24}
    elif (timed := [each for each in spans if _CLOCK.search(each[0])]) and _WORKING.search(clause):
        opened, closed = int(timed[0][1]) % 24, int(timed[-1][4]) % 24
        closed += 12 if closed <= opened < 12 else 0
        found = {"opens": opened, "closes": closed} | _past(timed[0], timed[-1])
    elif opens := _OPENS.search(clause):
        found = {"opens": _of_day(opens[1], opens[3] or "am")}
    elif starts := _STARTS.search(clause):
        found = {"opens": _of_day(starts[1], starts[3])}
    elif begins := _BEGINS.search(clause):
        found = {"opens": int(begins[1])}
    elif closes := _CLOSES.search(clause):
        ends = _of_day(closes[1], closes[3] or "pm")
        midnight = ends % 12 == 0 and (closes[3] or "").casefold() in ("am", "malam", "a.m.")
        ends = 24 if midnight else ends
        found = {"opens": ends - _SHIFT, "closes": ends % 24} if ends >= _AT_NIGHT else {}
    if rises := _RISES.search(clause):
        hour = number_of(rises[1].casefold())
        found |= {"rises": hour} if hour is not None and hour < 12 else {}
    return found


def _past(first: re.Match[str], last: re.Match[str]) -> dict[str, object]:
    """Return the minutes past the hours, where there are some."""
    past = {"opens_past": int(first[2] or 0), "closes_past": int(last[5] or 0)}
    return {key: minutes for key, minutes in past.items() if minutes}


def _same_half(span: re.Match[str]) -> str:
    """Return the half of the day that "5-11pm" begins in: the one that its end is in, or before."""
    half = span[6] or ""
    return half if int(span[1]) < int(span[4]) and int(span[4]) != 12 else "am"


def _of_day(hour: str, half: str) -> int:
    """Return an hour of the day from a clock of twelve hours, or of 24 where it is past noon."""
    number, half = int(hour) % 24, half.casefold()
    if number > 12 or half in ("nn", "giờ") or (half == "siang" and number > 9):
        return number
    return number % 12 if half in _MORNING else number % 12 + 12


def hour_told(hour: int, past: int = 0) -> str:
    """Return "five in the morning", "half past ten at night", "noon"."""
    if hour in (0, 12) and past not in _PAST:
        return "noon" if hour else "midnight"
    name = _PAST.get(past, "") + _NAMES[(hour + (past == _TO)) % 12]
    part = "in the morning" if hour < 12 else "in the afternoon" if hour < 18 else "in the evening"
    return f"{name} {part if hour < 21 else 'at night'}"


_NAMES_WORDS = """
twelve one two three four five six seven eight nine ten eleven
"""
_NAMES = _NAMES_WORDS.split()
_TO = 45
_PAST = {15: "a quarter past ", 30: "half past ", _TO: "a quarter to "}
