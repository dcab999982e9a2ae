"""Generations, studies, refreshes and reliability checks, all as one kind of thing: a job.

A job is told by the id that a client knows: a generation by its group's, a study and a check by
their own, and a refresh, which has none, by its market (``ethnography-PH``). A group has one job,
its latest generation.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any

from boses_mock.kernel import jobs
from boses_mock.kernel.clock import SECOND, iso
from boses_mock.kernel.steering import Event, Steerable, steered
from boses_mock.kernel.steps import Steps
from boses_mock.resources.ethnography import snapshots
from boses_mock.resources.simulations.trust import plan_of
from boses_mock.store import ethnography, groups, simulations
from boses_mock.store.ethnography import Refresh
from boses_mock.store.groups import Group
from boses_mock.store.simulations import Check, Simulation
from boses_mock.world.world import World

if TYPE_CHECKING:
    from boses_mock.studies import timeline

ENDED = ("complete", "failed", "aborted")
STATUSES = {
    "generation": ("generating", "complete", "failed"),
    "study": ("pending", "running", "generating_report", *ENDED),
    "ethnography": ("queued", "complete", "failed"),
    "reliability": ("running", "complete", "failed"),
}
_REFRESH = "ethnography-"


@dataclass(frozen=True, slots=True)
class Seen:
    """A job at one moment: its status, the unit at work, counted from 1, and why it failed."""

    status: str
    current: int
    error: str | None = None


@dataclass(frozen=True, slots=True)
class Job:
    """A job as its row has it.

    Attributes:
        row: what it is the timeline of.
        plan: as written; ``events`` are what was done to it since.
        units: what its units of work are called.
        due: when each unit is done in the plan's own time; those that it comes to.
        ends_of: tells when each unit of a plan ends, in the plan's own time: of one that fails up
            to the unit in which it does.
        at: tells what is to be seen of it at an instant.
        ends_at: when it ends on the world's clock, None when it never does.
    """

    id: str
    kind: str
    name: str
    company_id: str | None
    project_id: str | None
    row: Group | Simulation | Refresh | Check
    plan: Steerable
    started_at: int
    events: Sequence[Event]
    units: tuple[str, ...]
    due: tuple[int, ...]
    ends_of: Callable[[Any], Sequence[int]]
    at: Callable[[int], Seen]
    ends_at: int | None

    @property
    def is_held(self) -> bool:
        """Whether a tester holds it."""
        return steered(self.plan, self.events)[1].is_held

    def is_over(self, now: int) -> bool:
        """Tell whether it has ended."""
        return self.at(now).status in ENDED

    def comes_to(self, status: str, now: int) -> int | None:
        """Return when its status is ``status``, from ``now`` on; None for never."""
        _, course = steered(self.plan, self.events)
        moments = sorted(
            moment
            for moment in (now, self.ends_at, *(course.world(own) for own in self.due))
            if moment is not None and moment >= now
        )
        return next((moment for moment in moments if self.at(moment).status == status), None)

    def to_json(self, now: int) -> dict[str, Any]:
        """Return what is to be seen of the job at ``now``."""
        seen = self.at(now)
        over, held = seen.status in ENDED, self.is_held
        left = None if self.ends_at is None else max(0, self.ends_at - now) / SECOND
        ends_as = None if self.ends_at is None else self.at(self.ends_at).status
        changed, course = steered(self.plan, self.events)
        ends = [course.world(own) for own in self.ends_of(changed)]
        return {
            "id": self.id,
            "kind": self.kind,
            "name": self.name,
            "company_id": self.company_id,
            "project_id": self.project_id,
            "status": seen.status,
            "in_flight": not over,
            "held": held and not over,
            "unit": seen.current,
            "units": list(self.units),
            "due": [None if end is None else iso(end) for end in ends],
            "fails_in": len(ends) if ends_as == "failed" else None,
            "error": seen.error,
            "started_at": iso(self.started_at),
            "ends_at": None if self.ends_at is None else iso(self.ends_at),
            "ends_as": ends_as,
            "seconds_left": left,
            "events": [{**event.to_dict(), "at": iso(event.at)} for event in self.events],
        }


def _ends_of_units(plan: jobs.Plan) -> Sequence[int]:
    ends = [plan.started_at + offset for offset in plan.due]
    if plan.outcome == "failed" and plan.ends_at is not None:
        ends.append(plan.ends_at)
    return ends


def _of_units(kind: str, going: str, plan: jobs.Plan, events: Sequence[Event]) -> dict[str, Any]:
    """Return what jobs of :mod:`boses_mock.kernel.jobs` have in common."""

    def at(now: int) -> Seen:
        seen = jobs.observe(plan, events, now)
        status = going if seen.status == "running" else seen.status
        return Seen(status, seen.current, seen.error)

    return {
        "kind": kind,
        "plan": plan,
        "started_at": plan.started_at,
        "events": events,
        "units": plan.labels,
        "due": tuple(plan.started_at + offset for offset in plan.due),
        "ends_of": _ends_of_units,
        "at": at,
        "ends_at": jobs.ends_at(plan, events),
    }


def _generation(company_id: str, group: Group, plan: jobs.Plan) -> Job:
    common = _of_units("generation", "generating", plan, group.events)
    return Job(
        group.id,
        name=group.name,
        company_id=company_id,
        project_id=group.project_id,
        row=group,
        **common,
    )


def _refresh(refresh: Refresh) -> Job:
    name = f"{refresh.market_code} {refresh.vertical}".strip()
    common = _of_units("ethnography", "queued", snapshots.plan_of(refresh), refresh.events)
    return Job(
        _REFRESH + name.replace(" ", "-", 1),
        name=name,
        company_id=None,
        project_id=None,
        row=refresh,
        **common,
    )


def _check(company_id: str, project_id: str, check: Check) -> Job:
    common = _of_units("reliability", "running", plan_of(check), check.events)
    return Job(
        check.id,
        name=f"reliability of {check.source_id}",
        company_id=company_id,
        project_id=project_id,
        row=check,
        **common,
    )


def _ends_of_steps(plan: timeline.Plan) -> Sequence[int]:
    ends = [plan.started_at + step.ends for step in plan.steps]
    return [*ends, plan.ends_at] if plan.stuck else ends  # which is given up some time


def _study(company_id: str, simulation: Simulation) -> Job:
    from boses_mock.studies import timeline

    plan = timeline.Plan.from_dict(simulation.plan or {})
    events = [Event.from_dict(event) for event in simulation.events]

    def at(now: int) -> Seen:
        seen = timeline.observe(plan, events, now)
        changed, course = steered(plan, events)
        elapsed = course.own(now) - changed.started_at
        done = sum(1 for step in changed.steps if step.ends <= elapsed)
        return Seen(seen.status, min(done + 1, len(changed.units)), seen.error_message)

    return Job(
        simulation.id,
        kind="study",
        name=simulation.inputs.simulation_type,
        company_id=company_id,
        project_id=simulation.project_id,
        row=simulation,
        plan=plan,
        started_at=plan.started_at,
        events=events,
        units=tuple(f"{each.stage} {each.name or ''}".strip() for each in plan.units),
        due=tuple(
            plan.started_at + offset
            for offset in (plan.begins, *(step.ends for step in plan.steps))
        ),
        ends_of=_ends_of_steps,
        at=at,
        ends_at=timeline.ends_at(plan, events),
    )


def found_steps(world: World, only: str | None = None) -> Steps[list[Job]]:
    """Return all jobs of a world, or that with the id ``only``, kind by kind, oldest first."""
    db = world.db
    makes: Iterator[Job] = chain(
        (_generation(own, each, each.plan) for own, each in groups.started(db, only) if each.plan),
        (_study(*each) for each in simulations.started(db, only)),
        (_refresh(each) for each in _refreshes(world, only)),
        (_check(*each) for each in simulations.checks(db, only)),
    )
    made: list[Job] = []
    for job in makes:
        made.append(job)
        yield
    return [job for job in made if only in (None, job.id)]


def _refreshes(world: World, only: str | None) -> list[Refresh]:
    if only is not None and not only.startswith(_REFRESH):
        return []
    began = world.clock.state.began
    # What a world begins with was never a job of it.
    return [
        each
        for each in ethnography.list_all(world.db, began)
        if each.queued_at > began or each.ready_at > began
    ]
