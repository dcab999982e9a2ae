"""Of several places the one where the people live: not where they came from, nor a relative's.

It sees the places that `location.py` read, and refuses one only where another is left: alone, even
"originally from Iloilo" says the best that is known.
"""

from __future__ import annotations

import re

from ..spans import WEAK, Span
from ..text import Doc
from .place_patterns import (
    BORN_THERE,
    CAME_FROM,
    CITIZENS,
    HOME,
    LINK,
    NOW_AT,
    OF_PEOPLE,
    PEOPLES,
    ROOTS,
)

LEFT = "somewhere they left"
_MOST = 12  # places
_NEAR = 40  # characters between the place that was left and the next
_MOVED = re.compile(r"\b(?:who|and|then|later) (?:moved|relocated|migrated|came|went) to (?:the )?")
_AWAY = re.compile(r"\s(?:di|in|ở|sa|at)\s")


def settled(doc: Doc, spans: list[Span]) -> list[Span]:
    """Refuse the places where the people do not live; `spans` stand in the text's order."""
    told = [s for s in spans if not s.reason and s.weight > WEAK]
    if len(told) > _MOST:
        return spans  # a list of places, not a life
    return _listed(doc, [_judged(doc, span, told) for span in spans])


def _listed(doc: Doc, spans: list[Span]) -> list[Span]:
    """What is listed behind a place that was left was left too, where they have a home besides."""
    for i in range(1, len(spans)):
        before, span = spans[i - 1], spans[i]
        listed = LINK.fullmatch(doc.low[before.end : span.start])
        home = any(not s.reason and s.weight > WEAK for s in (*spans[: i - 1], *spans[i + 1 :]))
        if before.reason == LEFT and listed and home and not span.reason:
            spans[i] = span.refused(LEFT)
    return spans


def _judged(doc: Doc, span: Span, told: list[Span]) -> Span:
    if span.reason:
        return span
    others = [s for s in told if s is not span]
    if any(s.start < span.start for s in others) and doc.of_relative(span.start):
        return span.refused("where a relative is")
    reason = others and (_of_others(doc, span, others) or _came_from(doc, span, others))
    return span.refused(reason) if reason else span


def _of_others(doc: Doc, span: Span, others: list[Span]) -> str:
    """Why the name is their people's, or a place where others are; or nothing."""
    homes = [s for s in others if HOME.search(doc.before(s.start))]
    if homes and not HOME.search(doc.before(span.start)) and all(_abroad(s, span) for s in homes):
        return "not where they live"
    if CITIZENS.search(doc.before(span.start)) and all(_abroad(s, span) for s in others):
        return "their people"  # "di Sandakan, warga Indonesia"
    if span.text.lower() not in PEOPLES:
        return ""
    if doc.before(span.start, 2) == ", " and all(_abroad(s, span) for s in others):
        return "their people"  # "di Penang, India, 20-30"
    before = doc.before(span.start)
    if before.endswith((", orang ", ", suku ")) or OF_PEOPLE.search(before):
        return "their people"
    named = _AWAY.match(doc.low, span.end)
    if named and any(s.start == named.end() for s in others):
        return "where they come from"  # "tukang cukur Madura di Surabaya"
    return ""


def _came_from(doc: Doc, span: Span, others: list[Span]) -> str:
    """A birthplace gives way to any other place ("Ilocos-born nurses now in Toronto"), where
    somebody is from to where they are ("from Laos at a school in Khon Kaen")."""
    before = doc.before(span.start)
    moved = _MOVED.search(doc.low, span.end, span.end + _NEAR)
    now = NOW_AT.match(doc.low, span.end) if before.endswith("from ") else None
    ahead = [m.end() for m in (moved, now) if m]
    if any(s.start in ahead for s in others):
        return LEFT
    if BORN_THERE.match(doc.low, span.end) and any(s.start > span.end for s in others):
        return LEFT
    if CAME_FROM.search(before):
        apart = [s for s in others if not _linked(doc, s, span)]
        if any(not CAME_FROM.search(doc.before(s.start)) for s in apart):
            return LEFT
    return LEFT if ROOTS.search(before) and any(_abroad(s, span) for s in others) else ""


def _abroad(one: Span, two: Span) -> bool:
    return str(one.value).rpartition(", ")[2] != str(two.value).rpartition(", ")[2]


def _linked(doc: Doc, one: Span, two: Span) -> bool:
    """Whether two places are of one list, or a town and its province."""
    first, last = sorted((one, two), key=lambda s: s.start)
    return LINK.fullmatch(doc.low[first.end : last.start]) is not None
