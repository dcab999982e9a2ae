"""Holding, releasing, finishing and failing a job: an event, and what waits for the job's end.

What a job brings is written when it starts and seen from its end on; where the end moves, what is
due then moves with it, in the same transaction.
"""

from __future__ import annotations

from dataclasses import dataclass

from boses_mock.admin.jobs.model import Job
from boses_mock.kernel.errors import ApiError, invalid
from boses_mock.kernel.steering import NEVER, Event, steered
from boses_mock.store import ethnography, groups, library, personas, simulations
from boses_mock.store.db import Database
from boses_mock.store.ethnography import Refresh
from boses_mock.store.groups import Group
from boses_mock.store.simulations import Check, Simulation


@dataclass(frozen=True, slots=True)
class Moved:
    """What became of a job's end: when it was to be and now is, None for never; if it fails."""

    before: int | None
    at: int | None
    fails: bool

    def instants(self, place: int) -> tuple[int, int | None]:
        """Return when the job's yield was due and when it is now, None where there is none.

        Of what is held, each has an instant of its own beyond all time, by its ``place``, so that
        one yield is not taken for another.
        """
        never = NEVER + place
        due = never if self.at is None else self.at
        return never if self.before is None else self.before, None if self.fails else due


def steer(db: Database, job: Job, event: Event) -> None:
    """Do ``event`` to a job, inside the caller's transaction.

    Raises:
        ApiError: 409 for what the job's state does not allow, 422 for a unit that cannot fail.
    """
    _check_event(job, event)
    plan, course = steered(job.plan, [*job.events, event])
    end = None if plan.ends_at is None else course.world(plan.ends_at)
    moved = Moved(job.ends_at, end, event.kind == "fail")
    row = job.row
    if isinstance(row, Group):
        _steer_generation(db, row, event, moved)
    elif isinstance(row, Simulation):
        _steer_study(db, row, event, moved)
    elif isinstance(row, Refresh):
        ethnography.append_event(db, row, event)
    else:
        _steer_check(db, job, row, event, moved)


def _check_event(job: Job, event: Event) -> None:
    seen = job.at(event.at)
    if job.is_over(event.at):
        raise ApiError(409, f"job {job.id!r} has ended as {seen.status!r}, which stays")
    if event.kind == "hold" and job.is_held:
        raise ApiError(409, f"job {job.id!r} is held already")
    if event.kind == "release" and not job.is_held:
        raise ApiError(409, f"job {job.id!r} is not held")
    if event.unit is not None:
        _check_unit(job, event.unit, seen.current)


def _check_unit(job: Job, unit: int, current: int) -> None:
    if unit > len(job.units):
        problem = f"The job has {len(job.units)} units of work"
        raise invalid(["body", "at"], problem, unit)
    if unit < current:
        problem = f"This unit is done already; the job is at {current} of {len(job.units)}"
        raise invalid(["body", "at"], problem, unit)
    stalls = steered(job.plan, job.events)[0].ends_at is None
    if unit > current and stalls and unit > len(job.due) + 1:
        raise invalid(["body", "at"], "The job stalls before it comes to this unit", unit)


def _steer_generation(db: Database, group: Group, event: Event, moved: Moved) -> None:
    groups.append_event(db, group, event)
    before, at = moved.instants(group.run)
    personas.move(db, group.id, before, at)
    library.move(db, group.id, before, at)


def _steer_study(db: Database, simulation: Simulation, event: Event, moved: Moved) -> None:
    simulations.append_event(db, simulation, event.to_dict())
    if moved.fails:
        simulations.delete_results(db, simulation.id)
    else:
        at = NEVER if moved.at is None else moved.at
        simulations.set_results_at(db, simulation.id, at)


def _steer_check(db: Database, job: Job, check: Check, event: Event, moved: Moved) -> None:
    simulations.append_check_event(db, check, event)
    before, at = moved.instants(int(check.id[:8], 16))
    library.move_promotions(db, job.company_id or "", before, at)
