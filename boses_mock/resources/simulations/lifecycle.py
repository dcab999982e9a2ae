"""What the simulation resources share: finding a study, starting it, telling its state.

Starting writes the timeline and every result at once; what is to be seen of them is read off the
clock. A study's people are settled when it starts, and a persona that fails is left out of its
results as if it had never been asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from boses_mock.faults.model import GenerationEffect
from boses_mock.faults.sources import generation_directive
from boses_mock.kernel.clock import iso
from boses_mock.kernel.errors import ApiError, not_found
from boses_mock.kernel.rng import stream, uuid
from boses_mock.kernel.steering import Event
from boses_mock.kernel.steps import Steps
from boses_mock.kernel.study_limits import LONGEST_READ
from boses_mock.store import briefings, personas, simulations
from boses_mock.store.personas import StoredPersona
from boses_mock.store.simulations import Inputs, Simulation, StoredResult
from boses_mock.web.operation import Call
from boses_mock.web.scope import project_of
from boses_mock.web.turns import load, made_from

if TYPE_CHECKING:
    from boses_mock.studies.model import Result, Study
    from boses_mock.studies.reading.stimulus import Stimulus
    from boses_mock.studies.timeline import Observation, Plan

_NUMBERING = re.compile(r"^(?:\d{1,3}\s?[.):]|[-*•])\s+")
# A turn and a report of the timeline, in seconds, when five personas take half a minute.
_TURN, _REPORT, _USUAL = (2.0, 5.0), (3.0, 6.0), 30.0


def own(call: Call) -> Simulation:
    """Return the study that the path names.

    Raises:
        ApiError: 404 where the company has no such project or the project no such study.
    """
    project_id, simulation_id = call.path_id("project_id"), call.path_id("simulation_id")
    found = simulations.get(call.world.db, call.caller.company_id, project_id, simulation_id)
    if found is None:
        project_of(call)
        raise not_found("Simulation")
    return found


def refuse(message: str) -> ApiError:
    """Return the 422 for an operation that a study's type or state does not allow."""
    return ApiError(422, message)


def seen(simulation: Simulation, now: int) -> Observation:
    """Tell what is to be seen of a study."""
    from boses_mock.studies.timeline import Observation, Plan, observe

    events = [Event.from_dict(event) for event in simulation.events]
    if simulation.plan is None:
        aborted = next((event.at for event in events if event.kind == "abort"), None)
        return Observation(
            "aborted" if aborted is not None else "pending", None, None, None, aborted
        )
    return observe(Plan.from_dict(simulation.plan), events, now)


def is_active(simulation: Simulation) -> bool:
    """Tell whether a study is an interview in conversation."""
    manual = simulation.inputs.simulation_type == "idi_manual"
    return manual and simulation.plan is None and not simulation.events


def as_json(call: Call, simulation: Simulation) -> dict[str, object]:
    inputs, observed = simulation.inputs, seen(simulation, call.now)
    status: str = "active" if is_active(simulation) else observed.status
    error = observed.error_message
    if status == "aborted":
        status, error = call.world.wire.abort
    done = observed.completed_at
    if status != "complete" and call.world.wire.completes_by_success_alone:
        done = None
    return {
        "id": simulation.id,
        "project_id": simulation.project_id,
        "persona_group_id": next(iter(inputs.persona_group_ids), None),
        "persona_group_ids": list(inputs.persona_group_ids),
        "briefing_ids": list(inputs.briefing_ids),
        "prompt_question": inputs.prompt_question,
        "simulation_type": inputs.simulation_type,
        "idi_script_text": inputs.idi_script_text,
        "idi_persona_id": inputs.idi_persona_id,
        "survey_schema": inputs.design or inputs.survey_schema,
        "status": status,
        "error_message": error,
        "failed_personas": observed.failed_personas,
        "progress": observed.progress,
        "share_token": simulation.share_token,
        "created_at": iso(simulation.created_at),
        "completed_at": None if done is None else iso(done),
    }


def as_started(call: Call, simulation: Simulation) -> dict[str, object]:
    """Tell of a study in the answer that starts it: it waits, though at an instant pace it is done.

    The service answers before the job has begun.
    """
    waiting = dict.fromkeys(("progress", "error_message", "failed_personas", "completed_at"))
    return as_json(call, simulation) | waiting | {"status": "pending"}


def members_of(call: Call, inputs: Inputs) -> list[StoredPersona]:
    """Return everybody in the groups of a study who is still there."""
    return [
        persona
        for group_id in inputs.persona_group_ids
        for persona in personas.list_all(call.world.db, group_id, call.now)
    ]


def people_of(call: Call, inputs: Inputs) -> list[StoredPersona]:
    """Return the personas of a study, of an interview by hand the one it is with."""
    people, only = members_of(call, inputs), inputs.idi_persona_id
    if only and inputs.simulation_type == "idi_manual":
        return [who for who in people if who.id == only]
    return people


@dataclass(frozen=True, slots=True)
class Material:
    """All that a study's results are made from: what it asks, of whom, and what they are shown."""

    simulation: Simulation
    people: list[StoredPersona]
    shown: list[str]


@dataclass(frozen=True, slots=True)
class Run:
    """A study's timeline and, unless that fails or stalls, its results."""

    plan: Plan
    results: Sequence[StoredResult]


def material_of(call: Call, simulation: Simulation) -> Material:
    """Look up what a study is made from.

    Raises:
        ApiError: 422 when nobody is left to ask.
    """
    found = material_left(call, simulation)
    if not found.people:
        raise refuse("The persona group has no personas")
    return found


def material_left(call: Call, simulation: Simulation) -> Material:
    """Look up what a study is made from, be there anybody left to ask or not."""
    project_id, inputs = simulation.project_id, simulation.inputs
    shown = briefings.texts(call.world.db, project_id, inputs.briefing_ids, LONGEST_READ)
    return Material(simulation, people_of(call, inputs), shown)


def study_steps(call: Call, material: Material, repeat: int = 0) -> Steps[Study]:
    """Make a study as the pure core takes it, with all of its people."""
    from boses_mock.studies.model import Design, Respondent, Study, read_schema
    from boses_mock.studies.reading.stimulus import Stimulus

    simulation, inputs = material.simulation, material.simulation.inputs
    respondents = []
    for who in material.people:
        respondents.append(Respondent.from_row(who.profile.to_dict() | {"id": who.id}))
        yield
    lines = (inputs.idi_script_text or "").splitlines()
    script = [_NUMBERING.sub("", line.lstrip()).strip() for line in lines]
    categories, asked = call.world.fixtures.categories, inputs.prompt_question
    return Study(
        seed=call.world.seed,
        key=simulation.id,
        simulation_type=inputs.simulation_type,
        respondents=tuple(respondents),
        stimulus=(yield from Stimulus.read_steps(asked, material.shown, categories)),
        survey=read_schema(inputs.survey_schema),
        script=tuple(filter(None, script)),
        design=Design.from_dict(inputs.design) if inputs.design else None,
        repeat=repeat,
        categories=categories,
    )


def subject_steps(call: Call, material: Material) -> Steps[Stimulus]:
    """Read what a study is about, a survey that shows nothing by its questions."""
    from boses_mock.studies.model import read_schema
    from boses_mock.studies.reading.stimulus import Stimulus
    from boses_mock.studies.types.survey import subject_steps

    inputs, categories = material.simulation.inputs, call.world.fixtures.categories
    asked, shown = inputs.prompt_question, material.shown
    what = yield from Stimulus.read_steps(asked, shown, categories)
    return (yield from subject_steps(what, read_schema(inputs.survey_schema), categories))


def run_steps(call: Call, material: Material) -> Steps[Run]:
    """Run a study that starts now; nothing of it is kept before :func:`begin`."""
    plan, made = yield from told_steps(call, material)
    return Run(plan, (yield from results_steps(call, material.simulation.id, made)))


def told_steps(
    call: Call, material: Material, name: str | None = None, repeat: int = 0
) -> Steps[tuple[Plan, tuple[Result, ...]]]:
    """Make a study's timeline and what its people say; both of a repeated study's ``name``."""
    from boses_mock.studies.simulation import simulate_steps

    study = yield from study_steps(call, material, repeat)
    plan = _plan(call, name or material.simulation.id, material.simulation.inputs, study)
    if plan.outcome != "complete":
        return plan, ()
    left = set(plan.survivors)
    asked = tuple(who for who in study.respondents if who.id in left)
    return plan, (yield from simulate_steps(replace(study, respondents=asked)))


def results_steps(
    call: Call, simulation_id: str, made: Sequence[Result]
) -> Steps[list[StoredResult]]:
    """Make of results what is kept of them."""
    stored: list[StoredResult] = []
    for place, result in enumerate(made, 1):
        name = uuid(call.world.seed, "result", simulation_id, place)
        stored.append(StoredResult.of(name, result.to_dict()))
        yield
    return stored


async def run(call: Call, look: Callable[[], Material]) -> tuple[Simulation, Run]:
    """Return the study that ``look`` finds and its run; see :func:`made_from`."""
    await load(call, "boses_mock.studies.simulation")
    material, made = await made_from(call, look, lambda found: run_steps(call, found))
    return material.simulation, made


def begin(call: Call, simulation: Simulation, run: Run) -> None:
    """Write a study's timeline and results, inside the caller's transaction."""
    simulations.start(call.world.db, simulation.id, run.plan.to_dict())
    simulations.add_results(call.world.db, simulation.id, run.plan.ends_at, run.results)


def pace(call: Call) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return how long a turn and a report take, at the pace that generations are set to."""
    asked = call.world.tunables.generation
    share = (asked.low + asked.high) / 2 / _USUAL
    return (_TURN[0] * share, _TURN[1] * share), (_REPORT[0] * share, _REPORT[1] * share)


def _plan(call: Call, name: str, inputs: Inputs, study: Study) -> Plan:
    from boses_mock.studies.timeline import make_plan

    count = len(study.respondents)
    asked = generation_directive([inputs.prompt_question, inputs.idi_script_text])
    if asked:
        call.verdict.note("directive=generation")
    effect = asked or call.verdict.generation or GenerationEffect()
    chance = stream(call.world.seed, "study", "effect", name)
    failing = range(1, count + 1) if effect.fail else range(0)
    if effect.fail_at is not None:
        failing = range(min(effect.fail_at, count), min(effect.fail_at, count) + 1)
    stall_at = effect.stall_at
    if stall_at is None and effect.stall:
        stall_at = chance.integer(1, count)
    turn, report = pace(call)
    return make_plan(
        call.world.seed,
        name,
        inputs.simulation_type,
        [(who.id, who.name) for who in study.respondents],
        call.now,
        turn=turn,
        report=report,
        seconds=effect.seconds,
        failing=failing,
        stall_at=stall_at,
    )


def result_json(simulation_id: str, row: tuple[str, int, dict[str, Any]]) -> dict[str, object]:
    result_id, at, content = row
    return {"id": result_id, "simulation_id": simulation_id, **content, "created_at": iso(at)}
