"""What a question wants, read from what it asks for and of what, before any topic by a key word.

"Where in your kitchen would it go?" wants a place in a home, and no shop; "Who decides where the
money goes?" a person, and no sum. What no table knows wants nothing here and is left to the rest.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from boses_mock.studies.reading.asked import Asked
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.reading.wants import sort_in, wanted
from boses_mock.studies.sentences.needs import OF_EITHER, OF_SHOWN

_TWOFOLD = (
    "last_where",
    "last_for",
    "last_bought",
    "thought_of_leaving",
    "shift_food",
)  # which are two questions in one
_OF_A_PART = ("worst_part", "good_part", "leave_for", "last_problem")
_LEANT_ON = 4
_TITLE_WORDS = 14  # of a text that is the title of a talk
_POINTS = re.compile(r"\b(?:it|this|that|them|ito|iyan|yan|ini|itu|nó|đó|này)\b|nya\b", re.I)


@dataclass(frozen=True, slots=True)
class Need:
    """What a question wants, a name of ``needs.NEEDS``, and of what, one of ``needs.SORTS``."""

    kind: str
    sort: str


def points(question: str) -> bool:
    """Return whether a question points at what was spoken of: "the worst part of it"."""
    return _POINTS.search(question) is not None


def is_twofold(message: str) -> bool:
    """Return whether a message asks for two things that one answer holds."""
    return wanted(message) in _TWOFOLD


def need_of(question: str, asked: Asked, what: Stimulus, before: Sequence[str]) -> Need | None:
    """Return what a question wants, None where it wants nothing that is known here.

    Args:
        before: the questions before it, latest last; "the worst part of it" is of theirs.
    """
    kind = wanted(question)
    if not kind or asked.manner:
        return None
    shown = what.concrete and not what.about_life
    if kind == "price_expected" and not shown:
        return Need(kind, "")
    if kind in OF_SHOWN:
        return Need(kind, sort_in(question) or sort_in(what.text)) if shown else None
    if asked.of_shown and kind not in OF_EITHER:
        return None
    return Need(kind, sort_in(question) or _leant_on(kind, what, shown, before, points(question)))


def _leant_on(kind: str, what: Stimulus, shown: bool, before: Sequence[str], pointing: bool) -> str:
    """Return the sort that the questions before, where it points there, or the title are of."""
    if kind not in _OF_A_PART:
        return ""
    titled = [] if shown or len(what.text.split()) > _TITLE_WORDS else [what.text]
    near = list(reversed(before[-_LEANT_ON:])) if pointing else []
    return next(filter(None, map(sort_in, [*near, *titled])), "")
