"""A study in time: a plan written when it starts, and what is to be seen of it at any moment.

As with :mod:`boses_mock.kernel.jobs`, nothing runs. The plan says when each persona is done in each
stage, who fails, whether the run stalls; :func:`observe` reads it together with the events since
(an abort, and what testers do: :mod:`boses_mock.kernel.steering`). The same plan, events and moment
always read the same, and progress never goes back: after the end it keeps its last value. A stalled
run reads as failed once it is twenty minutes old.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Literal

from boses_mock.kernel.clock import MINUTE, SECOND
from boses_mock.kernel.rng import stream
from boses_mock.kernel.steering import Event, steered

Status = Literal["pending", "running", "generating_report", "complete", "failed", "aborted"]
Outcome = Literal["complete", "failed", "stalled"]

GIVEN_UP_AFTER = 20 * MINUTE
GIVEN_UP = "The simulation did not finish within 20 minutes"
ABORTED = "Aborted by user"
FAILED = "The simulation failed"
PERSONA_ERROR = "The persona did not respond after 3 attempts"
REPORT = "generating_report"
STAGES: Mapping[str, tuple[str, ...]] = {
    "concept_test": ("interviewing", REPORT),
    "survey": ("interviewing", REPORT),
    "idi_ai": ("interviewing", REPORT),
    "idi_manual": (REPORT,),
    "focus_group": ("round_1", "moderator_bridge", "round_2", REPORT),
    "conjoint": ("choice_tasks", REPORT),
}
ACTIVE: tuple[Status, ...] = ("pending", "running", "generating_report")
_WHOLE = ("moderator_bridge", REPORT)  # stages without a turn for each persona
_AMONG_SEVERAL = ("round_2",)  # with one persona left there is nobody to reply to


@dataclass(frozen=True, slots=True)
class Step:
    """One persona's turn in a stage, or a whole stage when ``persona_id`` is None.

    ``ends`` counts microseconds from the start of the plan.
    """

    stage: str
    name: str | None
    persona_id: str | None
    ends: int
    error: str | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What will happen, fixed when the study starts.

    Attributes:
        begins: how long it stays pending, in microseconds.
        outcome: how it ends; a stalled one never does, and has only the steps it gets through.
        stuck: the step in which it stalls.
    """

    simulation_type: str
    started_at: int
    begins: int
    people: int
    steps: tuple[Step, ...]
    outcome: Outcome
    error_message: str | None = None
    stuck: Step | None = None

    @property
    def ends_at(self) -> int:
        """The instant from which nothing changes any more."""
        if self.outcome == "stalled":
            return self.started_at + GIVEN_UP_AFTER
        return self.started_at + (self.steps[-1].ends if self.steps else self.begins)

    @property
    def units(self) -> tuple[Step, ...]:
        """All steps that it comes to, the one in which it stalls included."""
        return (*self.steps, self.stuck) if self.stuck else self.steps

    def failing(self, now: int, unit: int | None, message: str | None) -> Plan:
        """Return the plan of a run that fails in its step ``unit``, or at ``now`` where it is.

        The step must not be over at ``now``.
        """
        elapsed = now - self.started_at
        done = sum(1 for step in self.steps if step.ends <= elapsed)
        place = done if unit is None else unit - 1
        ends = elapsed
        if unit is not None and place < len(self.steps):
            ends = max(elapsed, self.steps[place].ends)
        told = message or FAILED
        failed = [
            replace(step, ends=ends, error=told if step.persona_id else None)
            for step in self.units[place : place + 1]
        ]
        kept = (*self.steps[:place], *failed)
        # A run that has not begun yet ends without having begun.
        begins = self.begins if kept else elapsed
        return replace(
            self, steps=kept, begins=begins, outcome="failed", error_message=told, stuck=None
        )

    def finishing(self, now: int) -> Plan:
        """Return this plan: a run always has an end, if only the one at which it is given up."""
        return self

    @property
    def survivors(self) -> tuple[str, ...]:
        """The ids of the personas that get through, in order; results are made for these."""
        failed = {step.persona_id for step in self.steps if step.error}
        ids = dict.fromkeys(step.persona_id for step in self.steps if step.persona_id)
        return tuple(each for each in ids if each and each not in failed)

    def to_dict(self) -> dict[str, Any]:
        """Return the plan as JSON keeps it."""
        return asdict(self)

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> Plan:
        """Read back what :meth:`to_dict` gave."""
        steps = tuple(Step(**step) for step in given["steps"])
        stuck = Step(**given["stuck"]) if given["stuck"] else None
        return cls(**{**given, "steps": steps, "stuck": stuck})


@dataclass(frozen=True, slots=True)
class Observation:
    status: Status
    progress: dict[str, Any] | None
    error_message: str | None
    failed_personas: list[dict[str, str]] | None
    completed_at: int | None

    @property
    def has_results(self) -> bool:
        """Whether the results are to be seen."""
        return self.status == "complete"


def make_plan(
    seed: int,
    key: str,
    simulation_type: str,
    people: Sequence[tuple[str, str]],
    started_at: int,
    *,
    turn: tuple[float, float] = (2.0, 5.0),
    report: tuple[float, float] = (3.0, 6.0),
    queued: float = 0.0,
    seconds: float | None = None,
    failing: Collection[int] = (),
    stall_at: int | None = None,
    error: str = PERSONA_ERROR,
) -> Plan:
    """Return the plan of a study.

    Args:
        people: ids and names, in the order of their turns.
        turn: the range of seconds that a persona takes in a stage; ``report`` that of a stage
            without turns; ``queued`` the seconds before it begins.
        seconds: how long the whole takes, in place of the ranges.
        failing: the personas that fail in their first turn, counted from 1.
        stall_at: the persona, counted from 1, in whose first turn the run stops for good; one
            beyond the last stops it in the report.
    """
    begins = round(queued * SECOND)
    draw = stream(seed, "study", "timeline", simulation_type, key)
    steps, left = _steps(simulation_type, people, failing, error)
    lengths = [draw.uniform(*(turn if step.persona_id else report)) for step in steps]
    timed = _timed(steps, lengths, begins, seconds)
    return _ended(simulation_type, started_at, begins, len(people), timed, left, stall_at)


def _steps(
    kind: str, people: Sequence[tuple[str, str]], failing: Collection[int], error: str
) -> tuple[list[Step], int]:
    """Return the steps, not timed yet, and how many personas get through the first stage."""
    steps: list[Step] = []
    left = [person for place, person in enumerate(people, 1) if place not in failing]
    turns = [stage for stage in STAGES[kind] if stage not in _WHOLE]
    for stage in STAGES[kind]:
        first = stage in turns[:1]
        if not first and people and not left:
            break
        if not first and stage in _AMONG_SEVERAL and len(left) < 2:
            continue
        if stage in _WHOLE:
            steps.append(Step(stage, None, None, 0))
            continue
        for place, (persona_id, name) in enumerate(people, 1):
            fails = place in failing
            if first or not fails:
                steps.append(Step(stage, name, persona_id, 0, error if fails else None))
    return steps, len(left) if turns else len(people)


def _timed(
    steps: Sequence[Step], lengths: Sequence[float], begins: int, seconds: float | None
) -> list[Step]:
    whole = sum(lengths)
    scale = 1.0 if seconds is None or not whole else seconds / whole
    timed: list[Step] = []
    elapsed = 0.0
    for step, length in zip(steps, lengths, strict=True):
        elapsed += length * scale
        ends = begins + round(elapsed * SECOND)
        timed.append(Step(step.stage, step.name, step.persona_id, ends, step.error))
    return timed


def _ended(
    kind: str,
    started_at: int,
    begins: int,
    people: int,
    steps: list[Step],
    left: int,
    stall_at: int | None,
) -> Plan:
    if stall_at is not None and steps:
        at = min(stall_at, people + 1, len(steps)) - 1
        if stall_at > people:
            at = len(steps) - 1
        return Plan(kind, started_at, begins, people, tuple(steps[:at]), "stalled", None, steps[at])
    if people and not left:
        message = f"{people} of {people} personas failed"
        return Plan(kind, started_at, begins, people, tuple(steps), "failed", message)
    lost = people - left
    message_or_none = f"{lost} of {people} personas failed" if lost else None
    return Plan(kind, started_at, begins, people, tuple(steps), "complete", message_or_none)


def ends_at(plan: Plan, events: Sequence[Event]) -> int | None:
    """Return when a run ends on the world's clock, None when it never does."""
    plan, course = steered(plan, events)
    aborted = _aborted(events)
    end = course.world(plan.ends_at)
    return end if aborted is None else aborted if end is None else min(aborted, end)


def _aborted(events: Sequence[Event]) -> int | None:
    return min((event.at for event in events if event.kind == "abort"), default=None)


def observe(plan: Plan, events: Sequence[Event], now: int) -> Observation:
    """Tell what is to be seen of a run at ``now``."""
    plan, course = steered(plan, events)
    aborted, end = _aborted(events), course.world(plan.ends_at)
    if aborted is not None and aborted <= now and (end is None or aborted < end):
        at = course.own(aborted)
        return Observation("aborted", _progress(plan, at), ABORTED, _failed(plan, at), aborted)
    own = course.own(now)
    if end is None or now < end:
        return Observation(_status(plan, own), _progress(plan, own), None, _failed(plan, own), None)
    return _ended_as(plan, end)


def _ended_as(plan: Plan, end: int) -> Observation:
    status: Status = "complete" if plan.outcome == "complete" else "failed"
    message = GIVEN_UP if plan.outcome == "stalled" else plan.error_message
    at = plan.ends_at
    return Observation(status, _progress(plan, at), message, _failed(plan, at), end)


def can_abort(observation: Observation) -> bool:
    """Return whether a run can still be aborted."""
    return observation.status in ACTIVE


def _current(plan: Plan, now: int) -> Step | None:
    """Return the step that is going on, or the last one when none is."""
    elapsed = now - plan.started_at
    going = next((step for step in plan.steps if step.ends > elapsed), None)
    return going or plan.stuck or (plan.steps[-1] if plan.steps else None)


def _status(plan: Plan, now: int) -> Status:
    if now < plan.started_at + plan.begins:
        return "pending"
    step = _current(plan, now)
    return "generating_report" if step and step.stage == REPORT else "running"


def _progress(plan: Plan, now: int) -> dict[str, Any] | None:
    """Return how far a run is; None while pending and for an interview held by hand."""
    step = _current(plan, now)
    if step is None or plan.simulation_type == "idi_manual":
        return None
    if now < plan.started_at + plan.begins:
        return None
    elapsed = now - plan.started_at
    stage = step.stage if step.persona_id else _stage_before(plan, step)
    turns = [each for each in (*plan.steps, plan.stuck) if each and each.stage == stage]
    total = plan.people if stage == STAGES[plan.simulation_type][0] else len(turns)
    done = [each for each in plan.steps if each.stage == stage and each.ends <= elapsed]
    busy = step.persona_id is not None and (step.ends > elapsed or step is plan.stuck)
    failed = [each.name for each in plan.steps if each.error and each.ends <= elapsed]
    return {
        "stage": step.stage,
        "current": min(total, len(done) + busy),
        "total": total,
        "current_name": step.name if busy else None,
        "completed": [each.name for each in done if not each.error],
        "failed": failed,
    }


def _stage_before(plan: Plan, step: Step) -> str:
    """Return the last stage with turns before a stage without: its names go on being shown."""
    before = [each.stage for each in plan.steps if each.persona_id and each.ends <= step.ends]
    return before[-1] if before else step.stage


def _failed(plan: Plan, now: int) -> list[dict[str, str]] | None:
    elapsed = now - plan.started_at
    failed = [
        {
            "name": step.name or "",
            "persona_id": step.persona_id or "",
            "error": step.error,
            "stage": step.stage,
        }
        for step in plan.steps
        if step.error and step.ends <= elapsed
    ]
    return failed or None
