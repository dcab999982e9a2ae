"""How old a persona is: within the group's range, whatever the range looks like."""

from __future__ import annotations

from boses_mock.kernel.rng import Stream

from .model import GroupDefinition

YOUNGEST, OLDEST = 0, 120


def bounds(definition: GroupDefinition) -> tuple[int, int]:
    """Return the range asked for: 18–65 where open, sorted where reversed, within a lifetime."""
    low, high = definition.age_min, definition.age_max
    if low is None:
        low = 18 if high is None else min(18, high)
    if high is None:
        high = max(65, low)
    low, high = sorted((low, high))
    return max(YOUNGEST, min(low, OLDEST)), max(YOUNGEST, min(high, OLDEST))


def draw_age(draw: Stream, definition: GroupDefinition) -> int:
    low, high = bounds(definition)
    return draw.integer(low, high)


def stage_of(age: int) -> str:
    """Return which of the pools by stage of life fits an age."""
    return "young" if age < 28 else "adult" if age < 50 else "older"
