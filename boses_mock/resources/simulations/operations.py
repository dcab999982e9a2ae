"""Simulations: studies that a group's personas take part in, from their making to their results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.responses import Response

from boses_mock.kernel.errors import ApiError
from boses_mock.kernel.jobs import observe
from boses_mock.kernel.rng import uuid
from boses_mock.resources.simulations.lifecycle import (
    as_json,
    as_started,
    begin,
    is_active,
    material_of,
    own,
    people_of,
    refuse,
    result_json,
    run,
    seen,
)
from boses_mock.store import billing, briefings, groups, simulations
from boses_mock.store.simulations import Inputs, Simulation
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import no_content, reply
from boses_mock.web.scope import project_of
from boses_mock.web.turns import lasting
from boses_mock.world import plans

if TYPE_CHECKING:
    from boses_mock.resources.simulations.bodies import SimulationCreate

_ASKING = {  # what needs a prompt_question, and how it is told so
    "concept_test": "is required for concept tests",
    "focus_group": "is required for focus groups",
    "conjoint": "(product category) is required for conjoint tests",
}
_AT_ONCE = ("concept_test", "focus_group")


async def list_simulations(call: Call) -> Response:
    """List a project's studies."""
    found = simulations.list_all(call.world.db, project_of(call))
    return reply([as_json(call, each) for each in found])


def _use_up(call: Call) -> None:
    """Count a simulation against the company's plan, which it is whatever comes of it.

    Raises:
        ApiError: 402 telling plan, limit and use.
    """
    db, company_id = call.world.db, call.caller.company_id
    company = plans.company_now(db, company_id, call.now)
    if company is None:
        return
    limit, used = plans.LIMITS[company.plan], company.simulations_used
    if used < limit:
        billing.count_simulation(db, company_id)
        return
    message = f"The {company.plan} plan allows {limit} simulations and {used} are used"
    detail = {"error": "quota_exceeded", "plan": company.plan, "limit": limit, "used": used}
    raise ApiError(402, {**detail, "message": message})


async def create_simulation(call: Call) -> Response:
    """Make a study; one that has all it needs starts at once."""
    from boses_mock.resources.simulations.bodies import SimulationCreate

    call.path_id("project_id")
    wanted = await call.json(SimulationCreate)
    project_of(call)
    _use_up(call)
    named = lasting(call, lambda: _named(call))

    def found() -> Simulation:
        inputs = _inputs(call, wanted)
        return Simulation(*named(), inputs)

    scripted = wanted.simulation_type == "idi_ai" and (wanted.idi_script_text or "").strip()
    made = None
    if wanted.simulation_type in _AT_ONCE or scripted:
        simulation, made = await run(call, lambda: material_of(call, found()))
    else:
        simulation = found()
    with call.world.db.transaction():
        simulations.add(call.world.db, simulation)
        call.arrange("simulations", simulation.id)
        if made:
            begin(call, simulation, made)
    told = as_started if made else as_json
    return reply(told(call, _again(call, simulation)), 201)


def _named(call: Call) -> tuple[str, str, int]:
    """Return id, project and instant of a study that is to be made."""
    world, project_id = call.world, call.path_id("project_id")
    number = call.ordinal(project_id, "simulation")
    return uuid(world.seed, "simulation", project_id, number), project_id, call.now


def _inputs(call: Call, wanted: SimulationCreate) -> Inputs:
    """Return what a study is asked with.

    Raises:
        ApiError: 403, 404 or 422 for what the caller may not ask, or not now.
    """
    project_id = project_of(call)
    _check_question(call, wanted)
    inputs = Inputs(
        simulation_type=wanted.simulation_type,
        persona_group_ids=_groups(call, project_id, wanted),
        briefing_ids=_briefings(call, project_id, wanted),
        prompt_question=wanted.prompt_question,
        idi_script_text=wanted.idi_script_text,
        idi_persona_id=str(wanted.idi_persona_id) if wanted.idi_persona_id else None,
        survey_schema=wanted.questions(),
    )
    if wanted.simulation_type == "idi_manual" and not people_of(call, inputs):
        raise refuse("Persona not found in the persona group")
    return inputs


def _again(call: Call, simulation: Simulation) -> Simulation:
    found = simulations.get(
        call.world.db, call.caller.company_id, simulation.project_id, simulation.id
    )
    return found or simulation


def _check_question(call: Call, wanted: SimulationCreate) -> None:
    kind = wanted.simulation_type
    needs = call.world.wire.briefing_for_concept_test and kind == "concept_test"
    if needs and not wanted.briefing_ids:
        raise refuse("At least one briefing is required for concept tests")
    if kind in _ASKING and not (wanted.prompt_question or "").strip():
        raise refuse(f"prompt_question {_ASKING[kind]}")
    if kind == "idi_manual" and wanted.idi_persona_id is None:
        raise refuse("idi_persona_id is required for manual IDI")


def _groups(call: Call, project_id: str, wanted: SimulationCreate) -> tuple[str, ...]:
    """Return the ids of the groups asked; 422 for unknown or empty ones, 403 for a stray one."""
    ids = tuple(dict.fromkeys(map(str, wanted.groups())))
    db, company_id = call.world.db, call.caller.company_id
    homes = [groups.project_of(db, company_id, each) for each in ids]
    if None in homes:
        raise refuse("One or more persona group IDs not found")
    if any(home != project_id for home in homes):
        raise ApiError(403, "Persona group does not belong to this project")
    for each in ids:
        group = groups.get(db, company_id, project_id, each)
        seen_as = group and group.plan and observe(group.plan, group.events, call.now).status
        done = seen_as == "complete"
        if not done or not groups.has_personas(db, each, call.now):
            name = group.name if group else each
            raise refuse(f"Persona group '{name}' has not finished generating personas yet")
    return ids


def _briefings(call: Call, project_id: str, wanted: SimulationCreate) -> tuple[str, ...]:
    """Return the ids of the briefings asked; 422 for unknown ones, 403 for a stray one."""
    ids = tuple(dict.fromkeys(map(str, wanted.briefing_ids or ())))
    homes = {briefings.project_of(call.world.db, call.caller.company_id, each) for each in ids}
    if None in homes:
        raise refuse("One or more briefing IDs not found")
    if homes - {project_id}:
        raise ApiError(403, "Briefing does not belong to this project")
    return ids


async def get_simulation(call: Call) -> Response:
    """Return one study with its state and progress."""
    return reply(as_json(call, own(call)))


async def abort_simulation(call: Call) -> Response:
    """Stop a study; what it has not told by now, it never will."""
    from boses_mock.studies.timeline import can_abort

    simulation = own(call)
    observed = seen(simulation, call.now)
    if is_active(simulation) or not can_abort(observed):
        raise refuse("Simulation is not currently running")
    with call.world.db.transaction():
        simulations.append_event(call.world.db, simulation, {"kind": "abort", "at": call.now})
        simulations.delete_results(call.world.db, simulation.id)
    return reply(as_json(call, own(call)))


async def delete_simulation(call: Call) -> Response:
    """Delete a study with its results."""
    with call.world.db.transaction():
        simulations.delete(call.world.db, own(call).id)
    return no_content()


async def list_results(call: Call) -> Response:
    """List a study's results: the individuals, then the aggregate; none before it completes."""
    simulation = own(call)
    if not seen(simulation, call.now).has_results:
        return reply([])
    rows = simulations.results(call.world.db, simulation.id)
    return reply([result_json(simulation.id, row) for row in rows])


_ALL = "/api/v1/projects/{project_id}/simulations"
_ONE = _ALL + "/{simulation_id}"

OPERATIONS = [
    Operation("list_simulations", "GET", _ALL, list_simulations),
    Operation("create_simulation", "POST", _ALL, create_simulation, body=True),
    Operation("get_simulation", "GET", _ONE, get_simulation),
    Operation("delete_simulation", "DELETE", _ONE, delete_simulation),
    Operation("abort_simulation", "POST", _ONE + "/abort", abort_simulation),
    Operation("list_results", "GET", _ONE + "/results", list_results),
]
