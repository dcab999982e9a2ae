"""The ages of children whom a brief tells of one by one, and of those who stand beside them.

An eldest is older than all others, a youngest younger; whoever has an eldest has another. An age
that the parent's own does not allow comes as near as it can.
"""

from __future__ import annotations

from boses_mock.kernel.rng import Stream

from .brief.facts.offspring import Child
from .brief.wish import OLDEST_FATHER, OLDEST_MOTHER, YOUNGEST_PARENT, FamilyWish

APART = (2, 4)  # years between one child and the next
ROWS = {"eldest": 0, "": 1, "only": 1, "youngest": 2}
LEAST_GROWN = 24  # of a grown child of whose age nothing is told, where the parent's allows it
Told = list[tuple[str, int]]


def told_children(draw: Stream, age: int, gender: str, wish: FamilyWish) -> Told:
    """Return the children told of and as many others as there are, the oldest first."""
    oldest = age - YOUNGEST_PARENT
    latest = OLDEST_MOTHER if gender == "Female" else OLDEST_FATHER
    in_row = sorted(wish.told, key=lambda one: (ROWS[one.order], -(one.span or (0, 0))[1]))
    found: Told = []
    below = oldest
    for child in in_row:
        if below < 0:
            return []
        own = _age_of(draw, child, below, max(0, age - latest), grown=wish.parent == "grown")
        found.append((child.kid, own))
        below = own - 1 if child.order == "eldest" else below
    return sorted(_with_others(draw, found, oldest, wish), key=lambda one: -one[1])


def _age_of(draw: Stream, child: Child, most: int, least: int, *, grown: bool) -> int:
    """Return an age within the child's span, as far as those of the parents allow it."""
    low, high = child.span or ((LEAST_GROWN, 34) if grown else (3, 16))
    if not child.span and child.order == "eldest" and not grown:
        low = 8
    low = min(max(low, min(high, least)), most)
    return draw.integer(low, max(low, min(high, most)))


def _with_others(draw: Stream, told: Told, oldest: int, wish: FamilyWish) -> Told:
    """Return the children with others of whom nothing is told, younger ones or older ones."""
    orders = {child.order for child in wish.told}
    number = wish.number or len(told) + 1
    found = list(told)
    while len(found) < number:
        ages = [age for _, age in found]
        younger, older = min(ages) - draw.integer(*APART), max(ages) + draw.integer(*APART)
        fitting = [younger] if younger >= 1 and "youngest" not in orders else []
        fitting += [older] if older <= oldest and "eldest" not in orders else []
        if not fitting:
            break
        found.append((draw.choice(("daughter", "son")), draw.choice(fitting)))
    return found
