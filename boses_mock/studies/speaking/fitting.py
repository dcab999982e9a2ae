# ruff: noqa: E501 - tables read better whole
"""Lines of a category that contradict who says them, and the matters that are then nobody's.

A driver on his own account has no employer with a health card, who has a washing machine stands at
no basin, and who buys wet food every week feeds no leftovers. What the persona's own fields tell
bars such lines; a matter that is named by what is barred, or has no line left, comes up no more.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, replace

from boses_mock.studies.categories.model import Matter
from boses_mock.studies.model import Respondent
from boses_mock.studies.speaking.lives.work_sorts import is_employed

_PUBLIC = ("PhilHealth", "BPJS", "BHYT", "MediShield", "SOCSO", "PERKESO")
_MACHINE = re.compile(
    r"\bwashing[- ]machines?\b|\bmachine[- ]wash|\bmesin cuci\b|\bmáy giặt\b", re.I
)
_FEEDS = re.compile(
    r"\b(?:wet|dry|canned|cat|dog|pet) ?food\b|\bkibble\b|\bmakanan (?:kucing|anjing|basah)\b"
    r"|\bthức ăn cho (?:mèo|chó)\b|\bpagkain ng (?:pusa|aso)\b",
    re.I,
)
_UNINSURED = re.compile(
    r"\bno (?:\w{1,20} ){0,2}insurance\b|\bwithout (?:\w{1,20} ){0,2}insurance\b|\buninsured\b"
    r"|\b(?:only|just) philhealth\b|\bphilhealth only\b",
    re.I,
)


def _life(who: Respondent) -> str:
    """Return all that is told of a persona in prose."""
    told = (getattr(who, each.name) for each in fields(who))
    return " ".join(text for text in told if isinstance(text, str))


def _tells(words: re.Pattern[str]) -> Callable[[Respondent], bool]:
    return lambda who: words.search(_life(who)) is not None


_BARRED: dict[str, tuple[tuple[re.Pattern[str], Callable[[Respondent], bool]], ...]] = {
    # what a line or a topic has, and of whom it is not true
    "insurance": (
        (
            re.compile(r"\bmy employer\b|\bthe employer\b|\bdeducted\b", re.I),
            lambda who: not is_employed(who.occupation) or _tells(_UNINSURED)(who),
        ),
        (re.compile(r"\btwo policies\b", re.I), _tells(_UNINSURED)),
    ),
    "laundry": (
        (
            re.compile(
                r"\bbasins?\b|\bscrub\w{0,12}|\bby hand\b|\bbuckets?\b|\bmy (?:hands|fingers)\b|\bhands that\b",
                re.I,
            ),
            _tells(_MACHINE),
        ),
    ),
    "farm": (
        (
            re.compile(r"\bthe land that one needs\b|\bpot at the window\b", re.I),
            _tells(
                re.compile(r"\b(?:rice |vegetable |fruit )?farm(?:er|ers|s|ing)?\b|\bpaddy\b", re.I)
            ),
        ),
    ),
    "pet": (
        (
            re.compile(
                r"\bleft ?overs?\b|\bleft over\b|\baround their bowl\b|\bhas to be bought\b", re.I
            ),
            _tells(_FEEDS),
        ),
    ),
}


def fitting(who: Respondent, category: str, matters: Iterable[Matter]) -> Iterator[Matter]:
    """Yield the matters that may be a persona's, with the lines that are true of it."""
    barred = [words for words, untrue in _BARRED.get(category, ()) if untrue(who)]
    for matter in matters:
        if any(words.search(matter.topic) for words in barred):
            continue
        kept = tuple(line for line in matter.lines if not any(w.search(line) for w in barred))
        if len(kept) == len(matter.lines):
            yield matter
        elif kept:
            yield replace(matter, lines=kept)


def covering(who: Respondent, category: str, rivals: tuple[str, ...]) -> tuple[str, ...]:
    """Return the rivals that somebody may be with: what an employer pays is for the employed."""
    if category != "insurance" or (is_employed(who.occupation) and not _tells(_UNINSURED)(who)):
        return rivals
    return tuple(
        each
        for each in rivals
        if each in who.trusted_brands or any(name in each for name in _PUBLIC)
    )
