"""What a clause says of the work of kin: a husband offshore makes nobody in the group work there.

A job, its hours and the day that goes with it are told of the people alone, in every language.
"""

from __future__ import annotations

from boses_mock.market.vocabulary import Meaning, Vocabulary, tokens

from ..matching import Hit
from .others import own_part

_DAY = "day_in_the_life"


def not_of_kin(vocabulary: Vocabulary, clause: str, own: list[Hit]) -> list[Hit]:
    """Return what was found in a clause without the work that it says kin have."""
    mine = own_part(clause)
    if mine == clause:
        return own
    theirs = frozenset(tokens(clause[len(mine) :])) - frozenset(tokens(mine))
    return [
        hit
        for hit in own
        if not (theirs.issuperset(hit.words) and _is_work(vocabulary.meanings[hit.meaning]))
    ]


def _is_work(meaning: Meaning) -> bool:
    """Tell whether a meaning is of a job or of its hours, and not of a spouse who is away."""
    if "spouseabroad" in meaning.tags or meaning.statuses or meaning.parent:
        return False
    day = any(topic.startswith(_DAY) for topic in meaning.lines)
    return bool(meaning.jobs or meaning.rhythm or day)
