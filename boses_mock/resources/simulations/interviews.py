"""Interviews held by hand: messages to one persona, its replies, and the end."""

from __future__ import annotations

from starlette.responses import Response

from boses_mock.kernel.clock import iso
from boses_mock.kernel.rng import uuid
from boses_mock.resources.simulations.lifecycle import (
    as_json,
    is_active,
    keep,
    own,
    pace,
    refuse,
    study_of,
)
from boses_mock.store import simulations
from boses_mock.store.simulations import Message, Simulation
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import reply


def _json(message: Message) -> dict[str, object]:
    return {
        "id": message.id,
        "simulation_id": message.simulation_id,
        "persona_id": message.persona_id,
        "role": message.role,
        "content": message.content,
        "created_at": iso(message.created_at),
    }


def _active(call: Call) -> Simulation:
    simulation = own(call)
    if not is_active(simulation):
        raise refuse("Only for an idi_manual that is active")
    return simulation


async def list_messages(call: Call) -> Response:
    """List what has been said, oldest first."""
    found = simulations.messages(call.world.db, own(call).id)
    return reply([_json(message) for message in found])


async def send_message(call: Call) -> Response:
    """Say something to the persona; the answer is its reply."""
    from boses_mock.resources.simulations.bodies import MessageCreate
    from boses_mock.studies.speaking.interview import reply as answer

    call.path_id("project_id")
    call.path_id("simulation_id")
    said = (await call.json(MessageCreate)).content
    simulation, world = _active(call), call.world
    study = study_of(call, simulation)
    if not study.respondents:
        raise refuse("The persona of this interview has been deleted")
    who = study.respondents[0]
    before = simulations.messages(world.db, simulation.id)
    turns = [(message.role, message.content) for message in before]
    text = answer(world.seed, simulation.id, who, study.stimulus, said, turns)
    both = [
        Message(
            uuid(world.seed, "message", simulation.id, len(before) + place),
            simulation.id,
            None if role == "user" else who.id,
            role,
            content,
            call.now,
        )
        for place, (role, content) in enumerate((("user", said), ("persona", text)), 1)
    ]
    with world.db.transaction():
        simulations.add_messages(world.db, both)
    return reply(_json(both[1]))


async def end_interview(call: Call) -> Response:
    """End an interview and sum it up; one without a message fails."""
    from boses_mock.studies.timeline import failed_plan, make_plan
    from boses_mock.studies.types.idi import conclude

    simulation, world = _active(call), call.world
    said = simulations.messages(world.db, simulation.id)
    plan = make_plan(world.seed, simulation.id, "idi_manual", [], call.now, report=pace(call)[1])
    with world.db.transaction():
        try:
            made = conclude(
                study_of(call, simulation), [(each.role, each.content) for each in said]
            )
        except ValueError as error:
            plan = failed_plan("idi_manual", call.now, str(error))
        else:
            keep(call, simulation, plan, made)
        simulations.start(world.db, simulation.id, plan.to_dict())
    answered = as_json(call, own(call))
    if plan.outcome == "complete":  # at an instant pace it may be so by now; the end comes first
        answered |= {"status": "generating_report", "completed_at": None}
    return reply(answered)


_ONE = "/api/v1/projects/{project_id}/simulations/{simulation_id}"

OPERATIONS = [
    Operation("list_messages", "GET", _ONE + "/messages", list_messages),
    Operation("send_message", "POST", _ONE + "/messages", send_message),
    Operation("end_interview", "POST", _ONE + "/end", end_interview),
]
