"""What is told of a person put together: in which order, in which field, so many a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from boses_mock.kernel.rng import Stream
from boses_mock.personas.text import listed

from .fronting import INNER
from .placing import FIELDS
from .whole import THEY

PAIR = 2
_AT_ONCE = 3  # of what one sentence says
_MIXES = 6  # orders that are tried


def mixed(told: list[tuple[int, str]], draw: Stream) -> list[str]:
    """Return what is told in an order in which no two follow on as they did in the brief."""
    for _ in range(_MIXES if len(told) > PAIR else 0):
        mixed = draw.shuffled(told)
        if all(after[0] != before[0] + 1 for before, after in pairwise(mixed)):
            return [each for _, each in mixed]
    return [each for _, each in reversed(told)]


def by_field(told: Mapping[str, list[str]], draw: Stream | None) -> Iterator[tuple[str, str]]:
    """Yield what is told in a field, two things a sentence, what is fronted by itself."""
    for field in (each for each in FIELDS if each in told):
        yield from ((field, each) for each in told[field] if THEY in each)
        does = [each for each in told[field] if THEY not in each]
        yield from ((field, each) for each in _listed_by(PAIR, does, draw))


def sentences_of(qualities: list[str], every: list[str], draw: Stream | None) -> tuple[str, ...]:
    """Return what somebody is and does, in sentences of a few things each."""
    does = [each for each in every if THEY not in each]
    are = [f"is {each}" for each in _listed_by(_AT_ONCE, qualities, None)]
    first, *later = [*_listed_by(_AT_ONCE, does, draw), ""]
    first = ", and ".join(filter(None, [*are[:1], first]))
    fronted = [each for each in every if THEY in each]
    return tuple(filter(None, (first, *later, *are[1:], *fronted)))


def _listed_by(most: int, does: list[str], draw: Stream | None) -> Iterator[str]:
    """Yield so many things at once at most, those last that would swallow what follows.

    Who "has a brother who sails and never drinks" may be taken for the brother of one who drinks.
    How many it is at once is drawn, so that no two things stand together in all of a group.
    """
    at = 0
    while at < len(does):
        size = most - draw.below(most) if draw else most
        yield listed(sorted(does[at : at + size], key=_goes_on))
        at += size


def _goes_on(told: str) -> bool:
    return not INNER.isdisjoint(told.split())
