"""The traits of a persona: what their stance, anybody and everybody's flaws may lend them."""

from __future__ import annotations

from boses_mock.kernel.rng import Stream
from boses_mock.market.model import Shared, Stance

from .tell import Teller


def traits_of(teller: Teller, draw: Stream, stance: Stance, shared: Shared) -> tuple[str, ...]:
    """Return three to five traits: the stance's own, some anybody may have, and a flaw last."""
    traits: list[str] = []
    for lines, number in (
        (stance.lists["traits"], draw.integer(1, 2)),
        (shared.traits, draw.integer(1, 2)),
        (stance.lists["flaws"], 1),
    ):
        for _ in range(number):
            free = [line for line in lines if line.parts[0] not in traits]
            traits.append(teller.pick(draw, free).parts[0])
    return tuple(traits)
