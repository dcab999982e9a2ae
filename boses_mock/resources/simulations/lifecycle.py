"""What the simulation resources share: finding a study, starting it, telling its state.

Starting writes the timeline and every result at once; what is to be seen of them is read off the
clock. A study's people are settled when it starts, and a persona that fails is left out of its
results as if it had never been asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from boses_mock.faults.model import GenerationEffect
from boses_mock.faults.sources import generation_directive
from boses_mock.kernel.clock import iso
from boses_mock.kernel.errors import ApiError, invalid, not_found
from boses_mock.kernel.rng import stream, uuid
from boses_mock.store import briefings, personas, simulations
from boses_mock.store.personas import StoredPersona
from boses_mock.store.simulations import Simulation
from boses_mock.web.operation import Call
from boses_mock.web.scope import project_of

if TYPE_CHECKING:
    from boses_mock.studies.model import Study
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
    from boses_mock.studies.timeline import Event, Observation, Plan, observe

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
    return {
        "id": simulation.id,
        "project_id": simulation.project_id,
        "persona_group_id": inputs.persona_group_ids[0],
        "persona_group_ids": list(inputs.persona_group_ids),
        "briefing_ids": list(inputs.briefing_ids),
        "prompt_question": inputs.prompt_question,
        "simulation_type": inputs.simulation_type,
        "idi_script_text": inputs.idi_script_text,
        "idi_persona_id": inputs.idi_persona_id,
        "survey_schema": inputs.survey_schema,
        "status": status,
        "error_message": error,
        "failed_personas": observed.failed_personas,
        "progress": observed.progress,
        "share_token": simulation.share_token,
        "created_at": iso(simulation.created_at),
        "completed_at": None if done is None else iso(done),
    }


def members_of(call: Call, simulation: Simulation) -> list[StoredPersona]:
    """Return everybody in the groups of a study who is still there."""
    return [
        persona
        for group_id in simulation.inputs.persona_group_ids
        for persona in personas.list_all(call.world.db, group_id, call.now)
    ]


def people_of(call: Call, simulation: Simulation) -> list[dict[str, Any]]:
    """Return the personas of a study as rows, of an interview by hand the one it is with."""
    rows = [asdict(who.profile) | {"id": who.id} for who in members_of(call, simulation)]
    only = simulation.inputs.idi_persona_id
    if only and simulation.inputs.simulation_type == "idi_manual":
        return [row for row in rows if row["id"] == only]
    return rows


def study_of(call: Call, simulation: Simulation, repeat: int = 0) -> Study:
    """Return a study as the pure core takes it, with all of its people."""
    from boses_mock.studies.model import Design, Respondent, Study, read_schema
    from boses_mock.studies.reading.stimulus import Stimulus

    inputs = simulation.inputs
    shown = briefings.of_project(call.world.db, simulation.project_id, inputs.briefing_ids)
    texts = [each.extracted_text for each in shown if each.extracted_text]
    lines = (inputs.idi_script_text or "").splitlines()
    script = [_NUMBERING.sub("", line.lstrip()).strip() for line in lines]
    return Study(
        seed=call.world.seed,
        key=simulation.source_id or simulation.id,
        simulation_type=inputs.simulation_type,
        respondents=tuple(map(Respondent.from_row, people_of(call, simulation))),
        stimulus=Stimulus.read(inputs.prompt_question, texts),
        survey=read_schema(inputs.survey_schema),
        script=tuple(filter(None, script)),
        design=Design.from_dict(inputs.design) if inputs.design else None,
        repeat=repeat,
    )


def start(call: Call, simulation: Simulation, repeat: int = 0) -> Plan:
    """Write a study's timeline and results, inside the caller's transaction.

    Raises:
        ApiError: 422 when nobody is left to ask.
    """
    from boses_mock.studies.simulation import simulate

    study = study_of(call, simulation, repeat)
    if not study.respondents:
        raise invalid(
            ["body", "persona_group_id"],
            "The persona group has no personas",
            simulation.inputs.persona_group_ids[0],
        )
    plan = _plan(call, simulation, study)
    simulations.start(call.world.db, simulation.id, plan.to_dict())
    if plan.outcome == "complete":
        left = set(plan.survivors)
        asked = tuple(who for who in study.respondents if who.id in left)
        keep(call, simulation, plan, simulate(replace(study, respondents=asked)))
    return plan


def keep(call: Call, simulation: Simulation, plan: Plan, made: Sequence[Any]) -> None:
    """Store results under the instant from which they are to be seen."""
    named = [
        (uuid(call.world.seed, "result", simulation.id, place), result.to_dict())
        for place, result in enumerate(made, 1)
    ]
    simulations.add_results(call.world.db, simulation.id, plan.ends_at, named)


def pace(call: Call) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return how long a turn and a report take, at the pace that generations are set to."""
    asked = call.world.tunables.generation
    share = (asked.low + asked.high) / 2 / _USUAL
    return (_TURN[0] * share, _TURN[1] * share), (_REPORT[0] * share, _REPORT[1] * share)


def _plan(call: Call, simulation: Simulation, study: Study) -> Plan:
    from boses_mock.studies.timeline import make_plan

    inputs, count = simulation.inputs, len(study.respondents)
    asked = generation_directive([inputs.prompt_question, inputs.idi_script_text])
    if asked:
        call.verdict.why.append("directive=generation")
    effect = asked or call.verdict.generation or GenerationEffect()
    chance = stream(call.world.seed, "study", "effect", simulation.id)
    failing = range(1, count + 1) if effect.fail else range(0)
    if effect.fail_at is not None:
        failing = range(min(effect.fail_at, count), min(effect.fail_at, count) + 1)
    stall_at = effect.stall_at
    if stall_at is None and effect.stall:
        stall_at = chance.integer(1, count)
    turn, report = pace(call)
    return make_plan(
        call.world.seed,
        simulation.id,
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
