# ruff: noqa: E501 - patterns read better whole
"""How many options a question lets one tick: "select all that apply", "choose up to 3", "pick two".

A survey_schema has one type of choice, so a question of several says so in its words and in nothing
else; a note on it ("[MULTIPLE ANSWERS]") is therefore a part of what it asks.
"""

from __future__ import annotations

import re
from functools import lru_cache

from boses_mock.studies.reading.words import NUMBERS, SPELLED

_ENDS = 300  # characters at either end of a long question that are read
_CHOOSING = re.compile(
    r"\b(?:select|choose|tick|check|pick|mark|rank|answers?|options?|choices?|top \w+|max\w*|pilih\w*|jawaban|chọn|đáp án|lựa chọn|pumili|piliin|sagot)\b",
    re.I,
)
_SEVERAL = re.compile(
    r"(?:select|choose|tick|check|mark|pick|circle) (?:all|any|every|as many)|all that apply|more than one|multiple (?:answers?|responses?|choices?|selections?|options)|(?:one|1) or more"
    r"|(?:boleh|bisa|dapat) (?:pilih |memilih |dipilih |menjawab )?lebih dari (?:satu|1)|pilih semua|semua yang (?:sesuai|berlaku)|jawaban (?:ganda|lebih)|\(?multi(?:ple)?\)?$"
    r"|(?:nhiều|hơn một|hơn 1) (?:đáp án|lựa chọn|câu trả lời|phương án|mục)|tất cả (?:các )?(?:đáp án|mục|những|lựa chọn|phù hợp)|chọn tất cả|(?:piliin|pumili|lagyan|markahan)(?: ng| ang)? lahat|lahat ng (?:naaangkop|angkop|naaayon|sagot)|(?:higit sa|mahigit) (?:isa|isang)",
    re.I,
)
_CODED = re.compile(r"[\[(]\s?MA\s?[\])]|^\W*MA\W*$")  # as market research writes it
_COUNT = rf"(?P<n>\d{{1,2}}|năm|{SPELLED})"
_LIMIT = re.compile(
    rf"(?:up to|at most|max(?:imum)?(?: of)?:?|no more than|maksimal|maksimum|paling banyak|sampai|hingga|tối đa|nhiều nhất|không quá|hanggang(?: sa)?|hindi hihigit sa|di hihigit sa|pinakamarami)\s(?:the )?{_COUNT}\b|\btop {_COUNT.replace('<n>', '<top>')}\b",
    re.I,
)
_EXACT = re.compile(
    rf"(?:select|choose|tick|check|pick|name|mark|pilih|sebutkan|chọn|pumili ng|piliin ang|magbigay ng)(?: any| the| your| exactly| \w+ly)?\s{_COUNT}\b(?! or more)",
    re.I,
)
_COUNTED = {**NUMBERS, "năm": 5}  # which is a year wherever no choice is counted


@lru_cache(maxsize=1_024)
def ticks(text: str, options: int) -> tuple[int, int]:
    """Return the fewest and the most options that a question lets one tick; (1, 1) of one."""
    text = text if len(text) < 2 * _ENDS else f"{text[:_ENDS]} {text[-_ENDS:]}"
    limit, exact = _LIMIT.search(text), _EXACT.search(text)
    if limit and _is_of_ticks(text):
        most = min(options, _number(limit["n"] or limit["top"]))
        return 1, max(1, most)
    if exact:
        most = min(options, _number(exact["n"]))
        return (most, most) if most > 1 else (1, 1)
    several = _SEVERAL.search(text) or _CODED.search(text)
    return (1, options) if several else (1, 1)


def _is_of_ticks(text: str) -> bool:
    return _CHOOSING.search(text) is not None


def _number(text: str) -> int:
    return int(text) if text.isdigit() else _COUNTED[text.lower()]
