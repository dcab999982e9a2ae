"""Ages written in words, made figures in place: "twenty-five", "dua puluh", "hai mươi", "bente".

It promises a text of the same length, so that positions hold; only numbers from 13 on are made, and
whether they are ages remains the age patterns' business.
"""

from __future__ import annotations

import re

from ..text import words

_EN = words("one two three four five six seven eight nine")
_ID = words("satu dua tiga empat lima enam tujuh delapan sembilan")
_VI = words("một hai ba bốn năm sáu bảy tám chín")
_TL = words("isa dalawa tatlo apat lima anim pito walo siyam")
_ES = words("uno dos tres kwatro singko sais siyete otso nuwebe")
_UNITS = {w: i for words in (_EN, _ID, _VI, _TL, _ES) for i, w in enumerate(words, 1)}
_UNITS |= {"mốt": 1, "tư": 4, "lăm": 5, "nhăm": 5, "lapan": 8}
_TENS = {
    w: (i + 2) * 10
    for words in (
        "twenty thirty forty fifty sixty seventy eighty ninety",
        "dalawampu tatlumpu apatnapu limampu animnapu pitumpu walumpu siyamnapu",
        "bente trenta kwarenta singkwenta sisenta sitenta otsenta nobenta",
    )
    for i, w in enumerate(words.split())
} | {"treinta": 30, "beinte": 20, "fourty": 40}
_TEENS = {
    w: i
    for i, w in enumerate(
        words("thirteen fourteen fifteen sixteen seventeen eighteen nineteen"), 13
    )
} | {
    "disiotso": 18,
    "disinuwebe": 19,
    "disisiyete": 17,
    "disisais": 16,
    "trese": 13,
    "katorse": 14,
    "kinse": 15,
}


def _any(words: list[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_NUMBER = re.compile(
    rf"\b(?:(?P<ten>{_any(list(_TENS))})(?:'t"
    rf"|ng|'y)?(?:[\s-](?P<one>{_any([*_EN, *_TL, *_ES])})\b)?(?![\s-]?some)"
    rf"|(?P<teen>{_any(list(_TEENS))})"
    rf"|(?P<times>{_any([*_ID[1:], 'lapan'])}) puluh(?P<about>an)?(?: (?P<rest>"
    rf"{_any([*_ID, 'lapan'])}))?"
    rf"|(?P<belas>{_any([*_ID[2:], 'lapan'])}) belas"
    rf"|(?P<muoi>{_any(_VI[1:])}) mươi(?: (?P<le>"
    rf"{_any([*_VI[1:], 'mốt', 'tư', 'lăm', 'nhăm'])})(?! tuổi tr))?"
    rf"|mười (?P<teenth>{_any([*_VI[2:], 'lăm'])})|labing[\s-]?(?P<labing>{_any(_TL[2:])})"
    rf"|kepala (?P<head>[2-7]|{_any(_ID[1:7])})|(?P<prime>đôi mươi))\b"
)
_HINT = re.compile(
    r"teen|twent|thirt|fort|fift|sixt|seventy|eighty|ninety|puluh|belas|kepala|mươi|mười"
    r"|ampu|napu|umpu|labing"
    r"|disi|trese|katorse|kinse|bente|beinte|trenta|treinta|kwarenta|singkwenta|sisenta|fourty"
)


def figures(low: str) -> str:
    """Return the text with spelled-out numbers as figures, blanks filling what is left."""
    return _NUMBER.sub(_figure, low) if _HINT.search(low) else low


def _figure(m: re.Match[str]) -> str:
    told = m.groupdict()
    unit = sum(_UNITS.get(told[k] or "", 0) for k in ("one", "rest", "le"))
    number, tail = 0, ""
    if told["ten"]:
        number = _TENS[told["ten"]] + unit
    elif told["teen"]:
        number = _TEENS[told["teen"]]
    elif told["times"] or told["muoi"]:
        number = 10 * _UNITS[told["times"] or told["muoi"]] + unit
        tail = "-an" if told["about"] else ""
    elif told["head"] or told["prime"]:
        head = told["head"] or "2"
        number, tail = 10 * (_UNITS.get(head) or int(head)), "-an"
    else:
        number = 10 + _UNITS[told["belas"] or told["teenth"] or told["labing"]]
    return f"{number}{tail}".rjust(len(m.group()))
