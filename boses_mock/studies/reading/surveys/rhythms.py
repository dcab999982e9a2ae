# ruff: noqa: E501 - patterns read better whole
"""How often and how long ago: "2–3 times a week" as times a month, "past 3 months" as days.

Options say it in words ("Rarely", "Hằng ngày"), in numbers with a time ("once a month"), or in bare
numbers to a question that names the time ("How many times a week …?").
"""

from __future__ import annotations

import re
from functools import lru_cache

from boses_mock.studies.reading.surveys.options import NO_END, Range, numbers_in, range_in, sort_of
from boses_mock.studies.reading.words import NUMBERS, SPELLED

_UNITS = {  # times a month, days
    "day": (
        30.0,
        1.0,
        r"\b(?:work|week)?days?\b|daily|everyday|nightly|\b(?:se)?hari\b|ngày|\baraw\b|araw-araw|bawat araw",
    ),
    "week": (4.3, 7.0, r"\bweeks?\b|weekly|fortnight\w*|\b(?:se)?minggu\b|mingguan|tuần|linggo"),
    "month": (1.0, 30.5, r"\bmonths?\b|monthly|\b(?:se)?bulan\b|bulanan|tháng|buwan"),
    "year": (
        1 / 12,
        365.0,
        r"\byears?\b|yearly|annual\w*|\b(?:se)?tahun\b|\bnăm\b|\btaon\b|holidays|special occasions",
    ),
}
_UNIT = {name: re.compile(words, re.I) for name, (_, _, words) in _UNITS.items()}
_SPOKEN: tuple[tuple[Range, re.Pattern[str]], ...] = tuple(
    (span, re.compile(words, re.I))
    for span, words in (
        (
            (0.02, 0.8),
            r"rare|seldom|hardly|less (?:often|frequent)|\bjarang\b|hiếm|ít khi|ít hơn|bihira|madalang|mas madalang",
        ),
        ((30.0, 90.0), r"\balways\b|\bselalu\b|luôn|\bpalagi\b|\blagi\b"),
        ((12.0, 30.0), r"very often|sangat sering|rất thường|napakadalas"),
        ((6.0, 20.0), r"\boften\b|frequent|regular|\bsering\b|thường xuyên|madalas"),
        ((1.0, 5.0), r"sometimes|occasional|kadang|thỉnh thoảng|đôi khi|\bminsan\b|paminsan"),
    )
)
_FEW = re.compile(r"\b(?:a )?few\b|several|a couple|multiple|beberapa|\bvài\b|\bilang\b", re.I)
_MANY = re.compile(
    r"more than once|many times|banyak kali|nhiều lần|maraming beses|lebih dari sekali", re.I
)
_EVERY = re.compile(
    rf"(?:every|once (?:every|in)|tiap|setiap|mỗi|cứ|tuwing|kada) (?P<n>other|second|few|{SPELLED}|\d{{1,4}})(?:\s?[-–—]\s?(?P<m>\d{{1,4}}))?|fortnight|bi-?weekly|dua minggu sekali|hai tuần một lần",
    re.I,
)
_UNDER = re.compile(
    r"less than|fewer than|under\b|kurang dari|dưới|ít hơn|mas mababa|wala pang|hindi umaabot", re.I
)
_OR_LESS = re.compile(r"or less|or fewer|atau kurang|hoặc ít hơn|o mas kaunti|trở xuống", re.I)
_OR_MORE = re.compile(
    r"or more|more than|at least|\+|over\b|atau lebih|lebih dari|trở lên|trên|o higit|higit sa|mahigit|pataas",
    re.I,
)
_BACK = re.compile(  # "in the past 3 months", "dalam sebulan terakhir", "nitong nakaraang buwan"
    rf"(?:past|last|previous|recent)\s(?:(?P<en>\d{{1,4}}|few|couple of|{SPELLED})\s)?(?P<enu>days?|weeks?|months?|years?|fortnight)\b"
    rf"|(?:(?P<idn>\d{{1,4}}|{SPELLED})\s?)?(?P<idu>(?:se)?(?:hari|minggu|bulan|tahun))\b(?: ini)?(?: yang)? (?:terakhir|lalu|belakangan)"
    rf"|(?:(?P<vin>\d{{1,4}}|{SPELLED})\s)?(?P<viu>ngày|tuần|tháng|năm)\s(?:vừa\s)?(?:qua|gần đây|trước)"
    rf"|(?:nakaraang|nagdaang|nakalipas na|huling)\s(?:(?P<tln>\d{{1,4}}|anim na|{SPELLED})\s(?:na\s)?)?(?P<tlu>araw|linggo|buwan|taon)",
    re.I,
)
_THIS = re.compile(
    r"\bthis (?P<en>week|month|year)\b|(?P<id>hari|minggu|bulan|tahun) ini|(?P<vi>tuần|tháng|năm) này|ngayong (?P<tl>linggo|buwan|taon)",
    re.I,
)
_AGO = re.compile(r"\bago\b|\blalu\b|trước|nakalipas|nakaraan", re.I)
_LONGER = re.compile(
    r"(?:longer|more than that|earlier) ?(?:ago|than|$)|before that|lebih lama|lâu hơn|mas matagal",
    re.I,
)
_SPELLED = {**NUMBERS, "couple of": 2, "other": 2, "second": 2, "few": 3, "anim na": 6}


def unit_in(text: str) -> str:
    """Return the shortest time that a text names: "day", "week", "month", "year" or ""."""
    return next((name for name, words in _UNIT.items() if words.search(text)), "")


def days_of(unit: str) -> float:
    """Return how many days a time has."""
    return _UNITS[unit][1]


@lru_cache(maxsize=2_048)
def times_a_month(option: str, unit: str = "") -> Range | None:
    """Return how often an option means, in times a month.

    Args:
        unit: the time that the question names, for options that are bare numbers.
    """
    if sort_of(option) == "none":
        return 0.0, 0.0
    own = unit_in(option)
    every = _EVERY.search(option)
    if every:
        return _spaced(every, own or "week")
    if not own:
        spoken = next((span for span, words in _SPOKEN if words.search(option)), None)
        bare = range_in(option) if unit and not spoken else None
        return spoken or (bare and _of_unit(bare, unit))
    if _FEW.search(option):
        span = (2.0, 5.0)
    elif _MANY.search(option):
        span = (1.5, 6.0)
    else:
        span = range_in(option) or (1.0, 1.0)
        span = span if span[1] > 0 else (1.0, 1.0)
    if span[0] == span[1]:
        span = (span[0] * 0.75, span[1] * 1.4)
    return _moved(option, _of_unit(span, own))


def _of_unit(span: Range, unit: str) -> Range:
    times = _UNITS[unit][0]
    return span[0] * times, min(NO_END, span[1] * times)


def _spaced(every: re.Match[str], unit: str) -> Range:
    """Return how often "every other day" or "once every 2–3 months" is."""
    if not every["n"]:
        return 1.5, 2.6
    number = every["n"].lower()
    first = max(1.0, float(_SPELLED.get(number, number)))
    last = max(first, float(every["m"] or first))
    times = _UNITS[unit][0]
    return times / last * 0.8, times / first * 1.3


def _moved(option: str, span: Range) -> Range:
    if _UNDER.search(option):
        return 0.01, span[0]
    if _OR_LESS.search(option):
        return 0.01, span[1]
    return (span[0], NO_END) if _OR_MORE.search(option) else span


@lru_cache(maxsize=1_024)
def looking_back(text: str) -> float | None:
    """Return how many days a question looks back, None if it names no such time."""
    found = _BACK.search(text)
    if found is None:
        this = _THIS.search(text)
        unit = this and next(filter(None, this.groups()))
        return days_of(unit_in(unit)) if unit else None
    unit = next(filter(None, (found[each] for each in ("enu", "idu", "viu", "tlu"))))
    count = next(filter(None, (found[each] for each in ("en", "idn", "vin", "tln"))), "1")
    number = float(count) if count.isdigit() else float(_SPELLED.get(count.lower(), 1))
    return number * days_of(unit_in(unit) or "week")


def _lengths(option: str, usual: str) -> list[float]:
    """Return the times of "6 months to 1 year" in days, each number with the unit after it."""
    units = [unit_in(piece) for piece in re.findall(r"\d[\d.,]*\D*", option)]
    last = next(filter(None, reversed(units)), usual)
    return [n * days_of(own or last) for n, own in zip(numbers_in(option)[:2], units, strict=False)]


@lru_cache(maxsize=1_024)
def days_ago(option: str) -> Range | None:
    """Return how many days an option means: "Within the past week", "1–3 months ago"."""
    text = option.lower()
    if re.search(r"\btoday\b|hari ini|hôm nay|ngayong araw", text):
        return 0.0, 0.9
    if re.search(r"yesterday|kemarin|hôm qua|kahapon", text):
        return 0.9, 1.9
    if _LONGER.search(text):
        return 200.0, NO_END
    unit = unit_in(option)
    if not unit or sort_of(option) == "none":
        return None
    numbers = _lengths(option, unit)
    if len(numbers) == 2:
        return min(numbers), max(numbers)
    if _OR_MORE.search(option) or re.search(r"hơn", text):
        return (numbers or [days_of(unit)])[0], NO_END
    within = looking_back(option) or (numbers[0] if numbers else days_of(unit))
    ago = _AGO.search(text) and not re.search(r"less|within|kurang|dưới|chưa|trong|loob", text)
    return (within * 0.7 if ago and numbers else 0.0, within * (1.5 if ago and numbers else 1.0))
