"""Snapshots: a world as it was at a moment, kept in memory beside it, to go back to.

A snapshot holds data, clock, faults and settings; the journal is of the requests, and stays out.
To go back is to begin anew, as a reset does: the clock then shows the snapshot's moment.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from boses_mock.faults.model import Rule
from boses_mock.kernel.clock import Clock, ClockState, wall
from boses_mock.settings import Settings
from boses_mock.store.db import Database

if TYPE_CHECKING:
    from boses_mock.world.world import Tunables, World

MOST_SNAPSHOTS = 50  # of a world


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A world at ``at``, an instant of its clock; ``db`` is a copy that never changes."""

    name: str
    at: int
    db: Database
    clock: ClockState
    tunables: Tunables
    settings: Settings
    scenario: str | None
    rules: Sequence[Rule]

    @classmethod
    def of(cls, world: World, name: str, db: Database) -> Snapshot:
        """Return what ``world`` is now, with ``db`` a copy of its tables."""
        return cls(
            name,
            world.clock.now(),
            db,
            world.clock.state,
            replace(world.tunables),
            world.settings,
            world.scenario,
            world.faults.rules,
        )

    def clock_again(self, epoch: int) -> Clock:
        """Return a clock that goes on from the snapshot's moment."""
        state = replace(self.clock, base=self.at, anchor=wall())
        clock = Clock(self.settings.clock, epoch, start=self.at)
        clock.state = state
        return clock
