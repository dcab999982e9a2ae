"""How old a persona is: within the group's range, whatever the range looks like."""

from __future__ import annotations

from boses_mock.kernel.rng import Stream

from .model import GroupDefinition

YOUNGEST, OLDEST = 0, 120
GOLDEN = 0.6180339887498949


def bounds(definition: GroupDefinition) -> tuple[int, int]:
    """Return the range asked for: 18–65 where open, sorted where reversed, within a lifetime."""
    low, high = definition.age_min, definition.age_max
    if low is None:
        low = 18 if high is None else min(18, high)
    if high is None:
        high = max(65, low)
    low, high = sorted((low, high))
    return max(YOUNGEST, min(low, OLDEST)), max(YOUNGEST, min(high, OLDEST))


def draw_age(
    group: Stream, definition: GroupDefinition, turn: int, wanted: tuple[int, int] | None = None
) -> int:
    """Return an age within the group's range, and within the ``wanted`` one where they meet.

    ``group`` is the stream that all members share: from where it starts they walk through the
    range in steps of the golden ratio, so that however few they are they are spread over it.
    """
    low, high = bounds(definition)
    if wanted is not None and max(low, wanted[0]) <= min(high, wanted[1]):
        low, high = max(low, wanted[0]), min(high, wanted[1])
    place = (group.random() + turn * GOLDEN) % 1.0
    return min(high, low + int(place * (high - low + 1)))


def stage_of(age: int) -> str:
    """Return which of the pools by stage of life fits an age."""
    return "young" if age < 28 else "adult" if age < 50 else "older"
