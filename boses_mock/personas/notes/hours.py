# ruff: noqa: E501 - patterns read better whole
"""Hours of work in notes: "7 to 4", "11pm to 7am", "jam 8 pagi sampai jam 5 sore"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_MORNING = r"a\.?m\b\.?|pagi|dini hari|sáng|(?:ng )?umaga|subuh"
_NOON = r"siang|trưa|(?:ng )?tanghali"
_EVENING = r"p\.?m\b\.?|sore|petang|ptg\b|chiều|(?:ng )?hapon|tối|(?:ng )?gabi"
_NIGHT = r"malam|mlm\b|đêm"
_HALF = rf"{_MORNING}|{_NOON}|{_EVENING}|{_NIGHT}"
_TIME = r"(?:jam|pukul|alas|lúc)?[\s-]?(\d{1,2})(?:[:.h](\d{2}))?(?!\d)(?:\s?(?:giờ|h|g)(?!\w))?"
_SPAN = re.compile(
    rf"(?<![\d.,])(?<!\w){_TIME}\s?({_HALF})?[\s-]?(?:to|-|–|—|until|till?|sampai|hingga|s/d|đến|tới|hanggang)[\s-]?{_TIME}\s?({_HALF})?",
    re.I,
)
_WORK = re.compile(
    r"\b(?:work\w*|shifts?|duty|hours|hrs|starts?|mulai|mula|drives?|pandu|ngajar|mengajar|narik|nyetir|wfo|job|office|opens?|stall|graveyard|nights|pasok|(?:nagta)?trabaho|(?:be)?kerja|dinas|masuk|làm|ca|đi làm|teach\w*|sells?|wfh|bukas|buka|jualan|tinda|nagtitinda|chạy|bán|mở)\b",
    re.I,
)
_CLOCK = re.compile(rf"\d\s?h|\d[:.]\d\d|(?:{_HALF})", re.I)
_NO_HOURS = re.compile(
    r"\b(?:aged?|ages|years?|umur|usia|tuổi|taong|taon|kids?|sons?|daughters?|children)\b", re.I
)
NIGHTS = re.compile(
    r"\b(?:night shifts?|nights|graveyard|night duty|(?:shift|kerja|dinas) malam|ca đêm|làm đêm|panggabi|gabi ang (?:trabaho|pasok))\b",
    re.I,
)


_DAY = (
    r"(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:days?)?|weekends?|weekdays?|buddha day|holidays"
    r"|sen|sel|rab|kam|jum|senin|selasa|rabu|kamis|jumat|sabtu|isnin|khamis|jumaat|ahad|lunes|martes|miyerkules|huwebes|biyernes|sabado|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật"
)
_DAYS = re.compile(  # "Mon to Sat", "closed on Buddha day", "off Tuesdays", "libur Minggu"
    rf"(?:(?:day )?off|paid|closed|free|rests?|libur|tutup|cuti|nghỉ|rest ?day|sarado|half[ -]day|only|every)?(?:\s(?:on|every|tiap|hari|tuwing|kapag|pas|the))?\s?(?:{_DAY})"
    rf"(?:\s?(?:to|-|–|and|&|/|,|at|dan|đến|sampai|hingga|hanggang)\s?(?:{_DAY})){{0,3}}(?:\s(?:half[ -]days?|off|only|libur|cuti|nghỉ))?",
    re.I,
)
_PART = re.compile(r"[,;]\s|\s[-–]\s")


@dataclass(frozen=True, slots=True)
class Hours:
    """From when till when somebody works, in minutes of the day."""

    begin: int
    end: int
    text: str = field(default="", compare=False)  # as it is written

    @property
    def night(self) -> bool:
        """Tell whether the work goes through the night."""
        return self.end <= self.begin or self.begin >= 18 * 60 or self.begin < 3 * 60

    def __str__(self) -> str:
        return f"from {_clock(self.begin)} to {_clock(self.end)}"


def hours(clause: str) -> Hours | None:
    """Return the hours that a clause says somebody works, None where it says none."""
    spoken = _WORK.search(clause) is not None
    for found in _SPAN.finditer(clause):
        if not (spoken or _alone(clause, found)):
            continue
        around = clause[max(0, found.start() - 20) : found.end() + 12]
        first, minute, half, last, last_minute, last_half = found.groups()
        if _NO_HOURS.search(around) or int(first) > 24 or int(last) > 24:
            continue
        at_night = NIGHTS.search(clause) is not None
        begin = _hour(int(first), half, at_night and not half and int(first) >= 6)
        end = _hour(int(last), last_half, False)
        if not last_half and not at_night and end <= begin < end + 12:
            end += 12
        lead = max(clause.rfind(mark, 0, found.start()) for mark in ",;(") + 1
        text = clause[lead : found.end()].strip()
        return Hours(begin * 60 + int(minute or 0), end * 60 + int(last_minute or 0), text)
    return None


def _alone(clause: str, found: re.Match[str]) -> bool:
    """Tell whether a span needs no word of work: it begins the clause, both ends those of clocks."""
    ends = re.split(r"[-–—]|\s(?:to|đến|sampai|hingga|hanggang)\s", found[0])
    return not clause[: found.start()].strip() and all(_CLOCK.search(end) for end in ends)


def days(sentence: str) -> Iterator[str]:
    """Yield the parts of a sentence that only say which days are worked or free."""
    for part in _PART.split(sentence.strip(" .!?")):
        if _DAYS.fullmatch(part.strip()):
            yield part.strip()


def _hour(hour: int, half: str | None, evening: bool) -> int:
    told = (half or "").casefold()
    if re.fullmatch(_MORNING, told):
        return hour % 12
    late = evening or bool(re.fullmatch(_EVENING, told))
    late = late or (bool(re.fullmatch(_NIGHT, told)) and hour >= 6)
    late = late or (bool(re.fullmatch(_NOON, told)) and hour < 10)
    return hour + 12 if late and hour < 12 else hour % 24


def _clock(minutes: int) -> str:
    hour, minute = divmod(minutes, 60)
    told = f"{(hour + 11) % 12 + 1}" + (f":{minute:02}" if minute else "")
    return f"{told} {'a.m.' if hour < 12 else 'p.m.'}"
