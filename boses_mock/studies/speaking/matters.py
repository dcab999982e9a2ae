"""Which of a category's matters weigh for a persona, and how much they move its attitude.

Taste in matters is drawn for the persona and the matter alone, so the same person holds the same
against two snacks, and an idea's own words decide what comes up first.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from boses_mock.kernel.rng import stream
from boses_mock.studies.categories import GENERAL
from boses_mock.studies.categories.model import Matter, RedLine
from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.known import Known
from boses_mock.studies.reading.money import Price
from boses_mock.studies.speaking.fitting import fitting
from boses_mock.studies.speaking.tags import tags_of

OUTSIDE = "meant for somebody else"
FEES = "charges beside the price"
_RAISED = 0.7  # what the text speaks of comes up before what it does not
_QUOTED = 0.3  # and what it says of itself before what that brings to mind
_DECEIVED = 0.2  # what is charged beside a promise that nobody believes
_FAR = 12.0  # times a usual price: so far off, the text must speak of another amount of it


@dataclass(frozen=True, slots=True)
class Standing:
    """Where somebody stands to an idea before any taste: a line of theirs, and being meant."""

    objection: RedLine | None
    outside: bool


def standing(who: Respondent, known: Known) -> Standing:
    """Return the red line of this persona that an idea crosses, and whether it is for others."""
    tags = tags_of(who)
    crossed = (line for line in known.crossed if not line.faith or line.faith in tags)
    return Standing(next(crossed, None), bool(known.meant_for) and not known.meant_for & tags)


def pull(who: Respondent, known: Known, price: Price | None) -> float:
    """Return how far what the text brings up moves a persona, from about −0.5 to 0.35."""
    tags = tags_of(who)
    moved = 0.0
    for matter in (*known.drivers, *known.barriers):
        quoted = matter.topic.startswith("“") and known.category.code != GENERAL
        if matter in known.raised and not quoted:  # that it is told of moves nobody twice
            moved += (0.07 + 0.1 * _weight(matter, tags)) * (1 if matter.driver else -0.8)
    moved = max(-0.2, min(0.2, moved))
    moved += known.category.leaning
    moved += 0.05 * bool(known.believed) - 0.14 * len(known.doubted)
    moved -= _DECEIVED * bool(known.charges and known.doubted)
    return moved - min(0.24, 0.12 * len(known.charges)) + _BANDS[band(known, price)]


_BANDS = {"": 0.0, "below": 0.04, "low": 0.06, "usual": 0.0, "above": -0.22}


def band(known: Known, price: Price | None) -> str:
    """Return where a price lies among the usual ones, "" where that cannot be told."""
    usual = known.kind.prices.get(price.currency) if price else None
    if price is None or usual is None or known.kind.lends:
        return ""
    low, high = usual
    if not low / _FAR <= price.amount <= high * _FAR:
        return ""
    if price.amount < low:
        return "below"
    if price.amount > high:
        return "above"
    return "low" if price.amount <= (low * high) ** 0.5 else "usual"


def ranked(
    seed: int, who: Respondent, known: Known, leanings: Mapping[str, float]
) -> tuple[list[Matter], list[Matter]]:
    """Return drivers and barriers, what weighs most for the persona first."""
    tags = tags_of(who)

    def worth(matter: Matter) -> float:
        leaning = leanings.get(matter.side, 0.0) * (0.5 if matter.driver else -0.5)
        taste = stream(seed, "study", "matter", who.id, known.category.code, matter.topic)
        drawn = taste.normal(0.0, 0.4)
        raised = _RAISED * (matter in known.raised) + _QUOTED * matter.topic.startswith("“")
        return leaning + 1.2 * _weight(matter, tags) + raised + drawn

    def mine(matters: Sequence[Matter]) -> list[Matter]:
        own = [each for each in matters if not each.only or each.only & tags]
        return list(fitting(who, known.category.code, sorted(own, key=worth, reverse=True)))

    return mine(known.drivers), mine(known.barriers)


def chosen(
    drivers: Sequence[Matter], barriers: Sequence[Matter], wanted: tuple[int, int], against: bool
) -> tuple[list[Matter], list[Matter]]:
    """Return so many of each as are wanted, no two of one side; who is against doubts first."""
    sides: set[str] = set()

    def first(matters: Sequence[Matter], most: int) -> list[Matter]:
        kept: list[Matter] = []
        for matter in matters:
            if len(kept) < most and matter.side not in sides:
                sides.add(matter.side)
                kept.append(matter)
        return kept

    if against:
        doubts = first(barriers, wanted[1])
        return first(drivers, wanted[0]), doubts
    likes = first(drivers, wanted[0])
    return likes, first(barriers, wanted[1])


def _weight(matter: Matter, tags: frozenset[str]) -> float:
    return sum(weight for tag, weight in matter.weights.items() if tag in tags)
