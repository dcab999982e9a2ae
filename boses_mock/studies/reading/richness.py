# ruff: noqa: E501 - tables read better whole
"""Levels of service told in words, of which anybody would take the richer one at the same price.

"Doctor on duty", "Named obstetrician" and "Obstetrician you choose" are no matter of taste, and
neither are no visit, one visit and three. Levels are put in order only where each of them can be
read by the same measure, how many or how much of one's own; else nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

_NONE = re.compile(
    r"\W{0,10}(?:none|nothing|no|without|tanpa|tidak ada|không(?: có)?|wala(?:ng)?|tiada|ไม่มี)(?:\s[\w\-]{1,20}){0,3}\W{0,10}",
    re.I,
)
_COUNT = re.compile(
    r"^\W{0,10}(?:up to |hanggang |sampai )?(?P<n>\d{1,3}(?![\d.,%])|one|an?|two|three|four|five|six|seven|eight|ten|satu|dua|tiga|empat|lima|sekali"
    r"|một|hai|ba|bốn|năm|isang|dalawang|tatlong|apat na|limang)\s+(?P<what>[^\W\d_][\w\-]*(?:\s[^\W\d_][\w\-]*)?)",
    re.I,
)
_NUMBERS = {
    **{word: n for n, words in enumerate(("", "one a an satu sekali một isang", "two dua hai dalawang", "three tiga ba tatlong", "four empat bốn", "five lima năm limang", "six", "seven", "eight")) for word in words.split()},
    "apat na": 4,
    "ten": 10,
}  # fmt: skip
_GRADES = tuple(  # how much of one's own a level gives, the most first
    re.compile(words, re.I)
    for words in (
        r"\b(?:you(?:rself)? choose|you chose|chosen by you|(?:of )?your (?:own )?choice|suite|one-on-one|1-on-1|dedicated|personal|vip|pilihan sendiri|suíte|tự chọn|sarili mong pili)\b",
        r"\b(?:private|named|assigned|own|specialist|certified|licensed|pribadi|sendiri|dokter tetap|riêng|chuyên khoa|pribado|sarili)\b",
        r"\b(?:semi-private|standard|small group|group of|standar|tiêu chuẩn)\b",
        r"\b(?:shared|on duty|on call|any available|whoever|common|unassigned|untrained|bersama|jaga|chung|trực|naka-?duty|pinagsasaluhan|may kasama)\b",
        r"\b(?:dormitory|dorm|open ward|ward|bangsal|barak)\b",
    )
)
_OFTEN = tuple(  # how often one may come or is served, the most first
    re.compile(words, re.I)
    for words in (
        r"\b(?:any ?time|24/7|always|whenever|around the clock|kapan saja|bất cứ lúc nào|anumang oras)\b",
        r"\b(?:every (?:day|morning|afternoon|evening|night)|daily|setiap hari|tiap hari|mỗi ngày|hằng ngày|araw-araw)\b",
        r"\b(?:weekdays|(?:three|four|3|4) times a week|every other day)\b",
        r"\b(?:(?:two|2) times a week|twice a week)\b",
        r"\b(?:once a week|weekly|every week|(?:sun|satur|mon|tues|wednes|thurs|fri)days? only|weekends? only|seminggu sekali|mỗi tuần|linggo-linggo)\b",
        r"\b(?:once a month|monthly|every month|sebulan sekali|mỗi tháng|buwan-buwan)\b",
    )
)
_UNBOUNDED = re.compile(
    r"\b(?:unlimited|no limit|unmetered|tanpa batas|tak terbatas|không giới hạn|walang (?:limit|limitasyon|hangganan))\b",
    re.I,
)
_BOUNDED = re.compile(
    r"\b(?:limited|capped|up to|at most|dibatasi|maksimal|terbatas|giới hạn|tối đa|may limit|hanggang)\b",
    re.I,
)
_SERVED = re.compile(
    r"\b(?:visit\w*|open\w*|access|support|care|nurse|pick-?ups?|collection|deliver\w*|cleaning|kunjungan|thăm|bisita|dalaw)\b",
    re.I,
)
_NO_GAIN = re.compile(  # of which more is not more: a measure, or a burden
    r"(?:seconds?|min\w*|hours?|days?|weeks?|months?|years?|km|kilomet\w*|met(?:er|re)s?|people|persons?|students?|pupils?|child\w*|beds?|guests?|spoons?|steps?|documents?"
    r"|payments?|instal\w*|transfers?|stops?|ads?|adverts?|jam|hari|minggu|bulan|tahun|orang|giờ|ngày|tuần|tháng|năm|người|oras|araw|linggo|buwan|taon|tao)\b",
    re.I,
)
_OF_TASTE = re.compile(
    r"\b(?:colou?rs?|styles?|brands?|scents?|flavou?rs?|schedules?|days?|times?|slots?|designs?|formats?|sugar|gula|đường|contract|lock-?in|fees?|penalt\w*|wait\w*)\b",
    re.I,
)


def by_richness(name: str, levels: Sequence[str]) -> Mapping[str, float] | None:
    """Return the place of each level from 0, the poorest, to 1; None where that is taste."""
    if _OF_TASTE.search(name):
        return None
    often = (_repeated,) if _SERVED.search(name) else ()
    for measure in (_counted, _graded, _bounded, *often):
        amounts = [0.0 if _is_none(level) else measure(level) for level in levels]
        told = [amount for amount in amounts if amount is not None]
        if len(told) == len(levels) and len(set(told)) == len(levels) > 1:
            order = sorted(told)
            return {
                level: order.index(amount) / (len(order) - 1)
                for level, amount in zip(levels, told, strict=True)
            }
    return None


def _is_none(level: str) -> bool:
    """Return whether a level is nothing; one without bounds is not."""
    return _NONE.fullmatch(level) is not None and _UNBOUNDED.search(level) is None


def _counted(level: str) -> float | None:
    """Return how many of a thing a level gives: 3 of "Three midwife visits and a clinic"."""
    found = _COUNT.match(level)
    if not found or _NO_GAIN.match(found["what"]):
        return None
    number = found["n"].lower()
    return float(number) if number.isdigit() else float(_NUMBERS.get(number, 0)) or None


def _graded(level: str) -> float | None:
    return _place(_GRADES, level)


def _bounded(level: str) -> float | None:
    """Return how much of it one may have: without bounds more than within them."""
    if _UNBOUNDED.search(level):
        return 2.0
    return 1.0 if _BOUNDED.search(level) else None


def _repeated(level: str) -> float | None:
    return _place(_OFTEN, level)


def _place(grades: Sequence[re.Pattern[str]], level: str) -> float | None:
    """Return the place of the first grade of a level, the higher the better."""
    found = (place for place, words in enumerate(grades) if words.search(level))
    place = next(found, None)
    return None if place is None else float(len(grades) - place)
