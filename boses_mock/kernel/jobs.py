"""A job is a timeline: a plan written once, and observed at any moment.

Nothing runs in the background. Starting a job decides at once when each unit of work will be
done and how the whole ends; :func:`observe` tells what is to be seen of it *now*, after the events
that were appended since (:mod:`boses_mock.kernel.steering`). So a kill loses nothing, two polls
cannot race, and a test may jump an hour in one request.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from typing import Literal

from boses_mock.kernel.steering import Event, steered

Outcome = Literal["complete", "failed", "stalled"]
Status = Literal["running", "complete", "failed"]

_PREPARING = 0.2  # of the first unit's time


@dataclass(frozen=True, slots=True)
class Plan:
    """What will happen, fixed when the job starts.

    Attributes:
        started_at: the instant of the start.
        due: how long after the start each unit is done, in microseconds, ascending.
        labels: what each unit is called; as many as ``due``.
        outcome: how the job ends. A stalled one never does.
        ends_after: how long after the start it ends, in microseconds; None when it never does.
        error: why it fails, else None.
    """

    started_at: int
    due: tuple[int, ...]
    labels: tuple[str, ...]
    outcome: Outcome
    ends_after: int | None
    error: str | None = None

    @property
    def ends_at(self) -> int | None:
        """The instant of the end, None when there is none."""
        return None if self.ends_after is None else self.started_at + self.ends_after

    def failing(self, now: int, unit: int | None, message: str | None) -> Plan:
        """Return the plan of a job that fails in ``unit``, or at ``now`` in the one going on.

        The unit must not be done at ``now``, and the plan must get to it.
        """
        elapsed = now - self.started_at
        done = sum(1 for offset in self.due if offset <= elapsed)
        at, ends = done + 1, elapsed
        if unit is not None:
            at = unit
            ends = max(elapsed, self._ends_unit(unit, elapsed))
        error = message or self.error or f"failed at {min(at, len(self.labels))}"
        due = self.due[: at - 1]
        return replace(self, due=due, outcome="failed", ends_after=ends, error=error)

    def finishing(self, now: int) -> Plan:
        """Return the plan of a job that is done at ``now`` where else it would never be."""
        if self.ends_after is not None:
            return self
        ends = max(now - self.started_at, *self.due[-1:], 0)
        late = (ends,) * (len(self.labels) - len(self.due))
        return replace(self, due=(*self.due, *late), outcome="complete", ends_after=ends)

    def _ends_unit(self, unit: int, elapsed: int) -> int:
        if unit <= len(self.due):
            return self.due[unit - 1]
        return elapsed if self.ends_after is None else self.ends_after

    def to_json(self) -> str:
        """Return the plan as the text that the store keeps."""
        return json.dumps(asdict(self), ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> Plan:
        """Read back what :meth:`to_json` wrote."""
        fields = json.loads(text)
        return cls(**{**fields, "due": tuple(fields["due"]), "labels": tuple(fields["labels"])})


@dataclass(frozen=True, slots=True)
class Observation:
    """What is to be seen of a job at one moment.

    Attributes:
        current: the unit that is being worked on, counted from 1.
        begun: whether a part of the first unit's time has gone, in which work is only prepared.
        error: why it has failed, else None.
    """

    status: Status
    current: int
    total: int
    label: str | None
    completed: tuple[str, ...]
    begun: bool = True
    error: str | None = None


def make_plan(
    started_at: int,
    labels: tuple[str, ...],
    durations: tuple[int, ...],
    *,
    fail_at: int | None = None,
    stall_at: int | None = None,
    error: str | None = None,
) -> Plan:
    """Lay units of work one after the other.

    ``fail_at`` and ``stall_at`` name a unit, counted from 1, in which the job fails or stops for
    good; a failing unit still takes its time, as work that fails does.
    """
    due: list[int] = []
    elapsed = 0
    for length in durations:
        elapsed += length
        due.append(elapsed)
    if stall_at is not None:
        return Plan(started_at, tuple(due[: stall_at - 1]), labels, "stalled", None)
    if fail_at is not None:
        ends = due[fail_at - 1]
        return Plan(started_at, tuple(due[: fail_at - 1]), labels, "failed", ends, error)
    return Plan(started_at, tuple(due), labels, "complete", elapsed)


def ends_at(plan: Plan, events: Iterable[Event]) -> int | None:
    """Return when a job ends on the world's clock, None when it never does."""
    plan, course = steered(plan, events)
    return None if plan.ends_at is None else course.world(plan.ends_at)


def observe(plan: Plan, events: Iterable[Event], now: int) -> Observation:
    """Tell what is to be seen at ``now`` of ``plan``, after the events that came to it."""
    plan, course = steered(plan, events)
    elapsed = course.own(now) - plan.started_at
    done = sum(1 for offset in plan.due if offset <= elapsed)
    total = len(plan.labels)
    ended = plan.ends_after is not None and elapsed >= plan.ends_after
    if ended:
        status: Status = "failed" if plan.outcome == "failed" else "complete"
        error = plan.error if status == "failed" else None
        return Observation(status, done, total, None, plan.labels[:done], error=error)
    current = min(done + 1, total)
    begun = elapsed > 0 and (not plan.due or elapsed >= plan.due[0] * _PREPARING)
    label = plan.labels[current - 1]
    return Observation("running", current, total, label, plan.labels[:done], begun)
