"""Interviews held by hand: messages to one persona, its replies, and the end."""

from __future__ import annotations

from dataclasses import replace

from starlette.responses import Response

from boses_mock.kernel.clock import iso
from boses_mock.kernel.rng import uuid
from boses_mock.kernel.steps import Steps
from boses_mock.resources.simulations.lifecycle import (
    Material,
    Run,
    as_json,
    begin,
    is_active,
    material_left,
    own,
    pace,
    refuse,
    results_steps,
    study_steps,
)
from boses_mock.store import simulations
from boses_mock.store.simulations import Message, Simulation
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import reply
from boses_mock.web.turns import load, made_from

_SPEAKING = "Messages endpoint is only for manual IDI sessions"
_ENDING = "Only manual IDI sessions can be ended this way"


def _json(message: Message) -> dict[str, object]:
    return {
        "id": message.id,
        "simulation_id": message.simulation_id,
        "persona_id": message.persona_id,
        "role": message.role,
        "content": message.content,
        "created_at": iso(message.created_at),
    }


def _active(call: Call, otherwise: str) -> Simulation:
    simulation = own(call)
    if simulation.inputs.simulation_type != "idi_manual":
        raise refuse(otherwise)
    if not is_active(simulation):
        raise refuse("Session is not active")
    return simulation


async def list_messages(call: Call) -> Response:
    """List what has been said, oldest first."""
    found = simulations.messages(call.world.db, own(call).id)
    return reply([_json(message) for message in found])


async def send_message(call: Call) -> Response:
    """Say something to the persona; the answer is its reply."""
    from boses_mock.resources.simulations.bodies import MessageCreate

    call.path_id("project_id")
    call.path_id("simulation_id")
    said = (await call.json(MessageCreate)).content
    await load(call, "boses_mock.studies.simulation")
    (material, before), (persona_id, text) = await made_from(
        call,
        lambda: _conversation(call, _SPEAKING),
        lambda found: _answer_steps(call, said, *found),
    )
    simulation, world = material.simulation, call.world
    both = [
        Message(
            uuid(world.seed, "message", simulation.id, len(before) + place),
            simulation.id,
            None if role == "user" else persona_id,
            role,
            content,
            call.now,
        )
        for place, (role, content) in enumerate((("user", said), ("persona", text)), 1)
    ]
    with world.db.transaction():
        simulations.add_messages(world.db, both)
    return reply(_json(both[1]))


def _conversation(call: Call, otherwise: str) -> tuple[Material, list[Message]]:
    """Return what an active interview is made from and what has been said in it."""
    simulation = _active(call, otherwise)
    return material_left(call, simulation), simulations.messages(call.world.db, simulation.id)


def _answer_steps(
    call: Call, said: str, material: Material, before: list[Message]
) -> Steps[tuple[str, str]]:
    """Make the persona's answer; returns their id and what they say."""
    from boses_mock.studies.speaking.interview import reply as answer

    if not material.people:
        raise refuse("The persona of this interview has been deleted")
    study = yield from study_steps(call, material)
    who, turns = study.respondents[0], [(message.role, message.content) for message in before]
    return who.id, answer(study.seed, study.key, who, study.stimulus, said, turns)


async def end_interview(call: Call) -> Response:
    """End an interview and sum it up, which fails where there is no message."""
    await load(call, "boses_mock.studies.simulation")
    (material, _), made = await made_from(
        call, lambda: _conversation(call, _ENDING), lambda found: _conclusion_steps(call, *found)
    )
    with call.world.db.transaction():
        begin(call, material.simulation, made)
    # At an instant pace it has come to its end by now, but the service answers before.
    beginning = {"status": "generating_report", "error_message": None, "completed_at": None}
    return reply(as_json(call, own(call)) | beginning)


def _conclusion_steps(call: Call, material: Material, said: list[Message]) -> Steps[Run]:
    """Sum an interview up; its plan is to fail where there is nothing to sum up."""
    from boses_mock.studies.timeline import make_plan
    from boses_mock.studies.types.idi import conclude

    seed, name, now = call.world.seed, material.simulation.id, call.now
    plan = make_plan(seed, name, "idi_manual", [], now, report=pace(call)[1])
    study = yield from study_steps(call, material)
    try:
        made = yield from conclude(study, [(each.role, each.content) for each in said])
    except ValueError as error:
        return Run(replace(plan, outcome="failed", error_message=str(error)), ())
    return Run(plan, (yield from results_steps(call, name, made)))


_ONE = "/api/v1/projects/{project_id}/simulations/{simulation_id}"

OPERATIONS = [
    Operation("list_messages", "GET", _ONE + "/messages", list_messages),
    Operation("send_message", "POST", _ONE + "/messages", send_message, body=True),
    Operation("end_interview", "POST", _ONE + "/end", end_interview),
]
