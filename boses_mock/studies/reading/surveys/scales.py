# ruff: noqa: E501 - tables read better whole
"""Rating scales as questionnaires write them, from "1 = Strongly disagree … 5 = Strongly agree"
to "Tidak setuju 1 2 3 4 5 Setuju", in English, Indonesian, Vietnamese and Tagalog.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

SMALLEST, LARGEST = 3, 11  # points; from 0 to 10 there are eleven
_LONGEST_ROW = 400  # characters of a question with its scale on the same line
_POINT = re.compile(
    r"(?<![\d.,])(10|[0-9])\s*(?:=|:|[-–—]|means?\b|is\b|being\b|adalah\b|berarti\b|là\b|nghĩa là\b|ay\b)"
    r"\s*+[\"“']?([^\d\"”,;()\[\]|/\n]*[^\W\d_][^\d\"”,;()\[\]|/\n]*)",
    re.I,
)
_BRACKETED = re.compile(r"(?<![\d.,])(10|[0-9])\s*\(([^()\d]{2,40})\)")
_ENDS = re.compile(  # "(1 not at all likely - 5 very likely)"
    r"[(\[]\s*+([01])\s++([^\W\d_](?:\s?+[^()\[\]\d\s])*?)\s*+(?:[-–—,;/]|to|\.{2,3}|…)"
    r"\s*+(10|[3-9])\s++([^\W\d_](?:\s?+[^()\[\]\d\s])*+)\s*+[)\]]"
)
_RANGE = re.compile(
    r"(?:scale|rate\w{0,8}|rating|skala|thang điểm|thang đo|iskala|marka|score|nilai|beri\w{0,8}|điểm|from|từ|dari|mula)"
    r"[^.?!\d]{0,40}?(?<![\d.,₱$])([01])\s*(?:to|-|–|—|sampai|hingga|s/d|đến|hanggang|\.{2,3}|through|and)"
    r"\s*(10|[3-9])(?!\d|[.,]\d|%)",
    re.I,
)
_BARE = re.compile(r"[\[(]\s*([01])\s*(?:[-–—]|to|\.{2,3})\s*(10|[3-9])\s*[\])]\s*+[.:]?+\s*+$")
_ENDING = re.compile(  # "How likely are you to recommend it, 0–10?"
    r"[,:;?]\s{0,2}([01])\s?(?:[-–—]|to)\s?(10|[3-9])\s?[?.:]?$"
)
_ASKED = re.compile(r"^.*[?:]\s+(?=\S)")  # the question before a label on one line with it
_SHORT = {  # ladders that are written in initials
    ("STS", "TS", "N", "S", "SS"): ("Sangat tidak setuju", "Sangat setuju"),
    ("STS", "TS", "S", "SS"): ("Sangat tidak setuju", "Sangat setuju"),
    ("SD", "D", "N", "A", "SA"): ("Strongly disagree", "Strongly agree"),
}
_ROW = re.compile(
    r"^(.*?)(?<![\s\[(|○□☐])[\s\[(|○□☐]*+\b([01])\b((?:[\s\])|\[(○□☐,/_.–-]*\b(?:[2-9]|10|1)\b)+)[\s\])|○□☐]*(.*)$"
)
_LEADS_ON = re.compile(  # what stands between two ends of a scale
    r"(?<!\s)\s*+(?:and|to|dan|và|hanggang|at|sampai|đến|(?<!\.)\.{2,}+|…)\s*$", re.I
)
_POINTS = re.compile(  # "(1 = bad, 5 = good)"
    r"(?<!\s)\s*+[(\[](?=[^()\[\]]*[)\]])"
    r"[^()\[\]]*?\b(?:10|[0-9])\s*+(?:=|[-–—:]|is|to|means|là|đến|sampai|adalah)[^()\[\]]*+[)\]]"
)
_NAMED = re.compile(  # "(scale of 1 to 5)"
    r"(?<!\s)\s*+[(\[]\s*+(?:scale|skala|thang\s\w++|iskala)[^()\[\]]*+[)\]]", re.I
)
_FIRST_POINT = re.compile(
    r"(?<![\s,;:.–-])[\s,;:.–-]*+(?<![\d.,])[01]\s*+(?:=|[-–—]\s*(?!\d)|:)\s*\D"
)
_EXTREME = r"strongly|very|extremely|completely|totally|sangat|rất|hoàn toàn|lubos|talagang|highly|not at all"
_DOWN = r"disagree|dissatisf|unlikely|not at all|tidak|không|hindi|poor|bad|unimportant|uninterested|dislike"


@dataclass(frozen=True, slots=True)
class Scale:
    points: int
    low: str = ""
    high: str = ""


def find_scale(text: str) -> Scale | None:
    """Return the scale that a text speaks of, None if there is none."""
    ends = _ENDS.search(text)
    if ends:
        labels = {int(ends[1]): _label(ends[2]), int(ends[3]): _label(ends[4])}
        return _made(int(ends[1]), int(ends[3]), labels)
    points: dict[int, str] = {}
    for pattern in (_POINT, _BRACKETED):
        for match in pattern.finditer(text):
            points.setdefault(int(match[1]), _label(match[2]))
    spoken = _RANGE.search(text) or _BARE.search(text) or _ENDING.search(text.rstrip())
    if spoken:
        return _made(int(spoken[1]), int(spoken[2]), points)
    low, high = min(points, default=9), max(points, default=0)
    if low in (0, 1) and SMALLEST <= high <= LARGEST and len(points) >= 2:
        return _made(low, high, points)
    return row_scale(text)


def row_scale(text: str) -> Scale | None:
    """Return the scale of a line like "Very bad 1 2 3 4 5 Very good"."""
    match = _ROW.match(" ".join(text.split()))
    if not match:
        return None
    numbers = [int(match[2]), *map(int, re.findall(r"\d+", match[3]))]
    if numbers != list(range(numbers[0], numbers[0] + len(numbers))) or len(numbers) < SMALLEST:
        return None
    low = _label(_ASKED.sub("", match[1]))
    return _made(numbers[0], numbers[-1], {numbers[0]: low, numbers[-1]: _label(match[4])})


def _made(low: int, high: int, points: dict[int, str]) -> Scale | None:
    count = min(LARGEST, high - low + 1)
    if count < SMALLEST:
        return None
    return Scale(count, points.get(low, ""), points.get(high, ""))


def _label(text: str) -> str:
    bare = re.sub(r"^(?:means?|is|being|=)\s+", "", text.strip(" \t\"“”'’.,;:-–—_|[]"), flags=re.I)
    bare = _LEADS_ON.sub("", bare)
    bare = bare.strip(" .,;:-–—…\"”'_|")
    return bare[:1].upper() + bare[1:]


def labelled(options: Sequence[str]) -> Scale | None:
    """Return the scale that a list of options is: "Strongly disagree" … "Strongly agree"."""
    coded = [re.match(r"\s*(\d{1,2})\s*[=:.–-]\s*(\D.*)$", option) for option in options]
    if options and all(coded) and [int(m[1]) for m in coded if m] == list(range(1, len(coded) + 1)):
        options = [m[2].strip() for m in coded if m]
    for initials in (tuple(options), tuple(reversed(options))):
        if initials in _SHORT:
            return Scale(len(initials), *_SHORT[initials])
    if not SMALLEST <= len(options) <= LARGEST:
        return None
    first, last = options[0], options[-1]
    if not all(re.match(rf"(?:{_EXTREME})\b", each, re.I) for each in (first, last)):
        return None
    if re.search(_DOWN, last, re.I) and not re.search(_DOWN, first, re.I):
        first, last = last, first
    return Scale(len(options), first, last)


def without_scale(text: str) -> str:
    """Return a question without the bracket or the closing words that only explain its scale."""
    row = _ROW.match(text) if len(text) < _LONGEST_ROW else None
    asked = _ASKED.match(row[1]) if row else None
    text = asked[0] if asked else text
    bare = _BARE.sub("", _NAMED.sub("", _POINTS.sub("", _ENDS.sub("", text))))
    bare = re.sub(r"(?<=\w)\s+from [01]\s?(?:[-–—]|to)\s?(?:10|[3-9])\s*[.:]?$", "", bare)
    found = _FIRST_POINT.search(bare)
    if found and found.start() > 8:
        bare = bare[: found.start()].rstrip(" ,;:-–—(")
    return bare.strip()
