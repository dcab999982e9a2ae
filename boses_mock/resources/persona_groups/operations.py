"""Persona groups: the definition of a segment, and the generation of its personas."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import zip_longest
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from boses_mock.faults.sources import directives, generation_directive
from boses_mock.kernel.clock import iso
from boses_mock.kernel.errors import ApiError, invalid
from boses_mock.kernel.jobs import Plan, ends_at, observe
from boses_mock.kernel.rng import uuid
from boses_mock.kernel.steering import NEVER
from boses_mock.kernel.steps import Steps
from boses_mock.resources.ethnography import snapshots
from boses_mock.resources.library import recruitment
from boses_mock.resources.persona_groups.prompt import explained, said_beyond
from boses_mock.store import groups, library, personas, simulations
from boses_mock.store.changes import update
from boses_mock.store.groups import Group
from boses_mock.store.library import LibraryPersona
from boses_mock.store.personas import StoredPersona
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import no_content, reply
from boses_mock.web.scope import group_of, project_of
from boses_mock.web.transport import pause
from boses_mock.web.turns import load, made_from

if TYPE_CHECKING:
    from boses_mock.personas.model import GroupDefinition, Persona
    from boses_mock.resources.persona_groups.generation import Names


def _progress(plan: Plan, group: Group, call: Call) -> tuple[str, object, object]:
    """Return a run's status, how far it is, and the metadata of one that has failed."""
    seen = observe(plan, group.events, call.now)
    if seen.status == "failed":
        return seen.status, *call.world.wire.failure(seen.error)
    if seen.status != "running":
        return seen.status, None, None
    return "generating", call.world.wire.progress(seen), None


def _updated_at(group: Group, ended: int | None, now: int) -> int:
    """Return when a group last changed, be it by the end of its run."""
    return group.updated_at if ended is None or ended > now else max(group.updated_at, ended)


_values = attrgetter(*groups.DEFINING)


def _defining(group: Group) -> dict[str, Any]:
    return dict(zip(groups.DEFINING, _values(group), strict=True))


def _json(group: Group, call: Call) -> dict[str, object]:
    status, progress, metadata = ("pending", None, None)
    ended = None
    if group.plan:
        status, progress, metadata = _progress(group.plan, group, call)
        ended = ends_at(group.plan, group.events)
    if status == "complete" and ended is not None:
        metadata = {**(group.grounding or {}), "generated_at": iso(ended)}
    return {
        "id": group.id,
        "project_id": group.project_id,
        **_defining(group),
        "persona_count": group.persona_count,
        "generation_status": status,
        "generation_progress": progress,
        "generation_metadata": metadata,
        "created_at": iso(group.created_at),
        "updated_at": iso(_updated_at(group, ended, call.now)),
    }


def _check_ages(call: Call, sent: Mapping[str, Any], group: Group | None = None) -> None:
    """Refuse a reversed range, naming the end that the request sent; JSON Schema cannot say it."""
    if call.world.wire.types_alone:
        return
    named = next((end for end in ("age_max", "age_min") if sent.get(end) is not None), None)
    low = sent.get("age_min", group.age_min if group else None)
    high = sent.get("age_max", group.age_max if group else None)
    if named and low is not None and high is not None and low > high:
        raise invalid(
            ["body", named], f"age_min ({low}) must not be above age_max ({high})", sent[named]
        )


def _lenient(call: Call) -> bool:
    return call.world.tunables.lenient or call.world.wire.any_group_values


async def parse_prompt(call: Call) -> Response:
    """Turn a description in plain words into group fields."""
    from boses_mock.resources.persona_groups.bodies import ParsePrompt

    call.path_id("project_id")
    text = (await call.json(ParsePrompt)).prompt
    project_of(call)
    asked = directives([text])
    if "slow" in asked:
        call.verdict.note("directive=slow")
        await pause(call.world, min(asked["slow"], 600.0) * 1_000)
        call.resume()
        project_of(call)
    if "fail" in asked:
        call.verdict.note("directive=fail")
        raise ApiError(503, "The prompt could not be parsed at present")
    explanation = await explained(call, text)
    project_of(call)
    beyond = said_beyond(text, explanation) if call.world.wire.any_group_values else {}
    return reply(explanation.fields | beyond)


async def list_persona_groups(call: Call) -> Response:
    """List a project's groups."""
    found = groups.list_all(call.world.db, project_of(call))
    return reply([_json(group, call) for group in found])


async def create_persona_group(call: Call) -> Response:
    """Make a group; its personas are generated on request."""
    from boses_mock.resources.persona_groups import bodies

    call.path_id("project_id")
    model = bodies.LenientCreate if _lenient(call) else bodies.StrictCreate
    whole = call.world.wire.whole_groups
    wanted = (await call.json(bodies.WholeCreate if whole else model)).model_dump()
    _check_ages(call, wanted)
    project_id, world = project_of(call), call.world
    with world.db.transaction():
        number = call.ordinal(project_id, "persona_group")
        group = Group(
            id=uuid(world.seed, "persona_group", project_id, number),
            project_id=project_id,
            created_at=call.now,
            updated_at=call.now,
            **wanted,
        )
        groups.add(world.db, group)
        call.arrange("persona_groups", group.id)
        market = snapshots.market_of(world, group.location)
        if market:
            snapshots.queue(world, market, call.now)
    return reply(_json(group, call), 201)


async def get_persona_group(call: Call) -> Response:
    """Return one group with the state of its generation."""
    return reply(_json(group_of(call), call))


async def update_persona_group(call: Call) -> Response:
    """Change a group's definition. What a run has made, or is making, stays."""
    from boses_mock.resources.persona_groups.bodies import LenientUpdate, StrictUpdate

    call.path_id("project_id")
    group_id = call.path_id("group_id")
    model = LenientUpdate if _lenient(call) else StrictUpdate
    changes = (await call.json(model)).model_dump(exclude_unset=True)
    group = group_of(call)
    _check_ages(call, changes, group)
    if changes:
        update(call.world.db, "persona_groups", group_id, {**changes, "updated_at": call.now})
    return reply(_json(group_of(call), call))


async def delete_persona_group(call: Call) -> Response:
    """Delete a group, its personas, and what they said in studies."""
    group, db = group_of(call), call.world.db
    with db.transaction():
        simulations.forget_personas(db, group.id, None, call.world.wire.keeps_results)
        simulations.forget_group(db, group.id)
        library.forget_pending(db, group.id, call.now)
        groups.delete(db, group.id)
    return no_content()


def _definition(group: Group) -> GroupDefinition:
    from boses_mock.personas.model import GroupDefinition

    return GroupDefinition(**_defining(group))


async def generate_personas(call: Call) -> Response:
    """Start a run, whose end is settled here and seen by polling.

    What it makes takes the place of all that earlier runs made, or joins it where the wire adds.
    """
    group_of(call)
    await load(call, "boses_mock.personas", "faker.factory")
    (group, taken, *_), (plan, people) = await made_from(
        call, lambda: _wanted(call), lambda found: _generation_steps(call, *found)
    )
    call.overlaps = group.plan is not None and _progress(group.plan, group, call)[0] == "generating"
    world, run = call.world, group.run + 1
    grounding = snapshots.grounding(world, group.location, call.now)
    with world.db.transaction():
        if not world.wire.runs_add:
            library.forget_pending(world.db, group.id, call.now)
            personas.delete_all(world.db, group.id)
        stored = _stored(call, group, run, plan, people, taken)
        personas.add(world.db, stored)
        call.arrange("personas", *(who.id for who in stored))
        groups.start_run(world.db, group.id, run, plan, grounding)
    return reply({"status": "generating", "persona_count": group.persona_count}, 202)


def _wanted(call: Call) -> tuple[Group, list[LibraryPersona], list[Persona], Names]:
    """Return the path's group, who of the library joins it, whom it keeps, and others' names."""
    from boses_mock.resources.persona_groups.generation import Names

    group, world = group_of(call), call.world
    kept = personas.profiles(world.db, group.id) if world.wire.runs_add else []
    # Of clients that name what they make nobody's may depend on what another made first.
    others = [] if call.key else personas.names_elsewhere(world.db, group.project_id, group.id)
    names = Names(others)
    if not world.tunables.library or group.persona_count < 1:
        return group, [], kept, names
    return group, recruitment.recruit(call, group, _definition(group)), kept, names


def _generation_steps(
    call: Call,
    group: Group,
    taken: Sequence[LibraryPersona],
    kept: Sequence[Persona],
    names: Names,
) -> Steps[tuple[Plan, tuple[Persona, ...]]]:
    """Make a run's plan and people; nothing of the world but the library's ``taken`` is read."""
    from boses_mock.resources.persona_groups.generation import generation_steps

    world = call.world
    effect = generation_directive([group.name, group.description, group.psychographic_notes])
    if effect:
        call.verdict.note("directive=generation")
    before: list[Persona] = []
    for who in taken:
        before.append((yield from recruitment.persona_steps(world, who)))
    return (
        yield from generation_steps(
            world.fixtures.markets,
            _definition(group),
            group.persona_count,
            seed=world.seed,
            group_id=group.id,
            run=group.run + 1,
            now=call.now,
            pace=world.tunables.generation,
            effect=effect or call.verdict.generation,
            taken=before,
            kept=kept,
            elsewhere=names,
        )
    )


def _stored(
    call: Call,
    group: Group,
    run: int,
    plan: Plan,
    people: Sequence[Persona],
    taken: Sequence[LibraryPersona],
) -> list[StoredPersona]:
    """Return a run's people as they are kept, adding to the library whom it makes.

    Those of a run that stalls wait beyond all time, as those of one that is held.
    """
    world, at = call.world, NEVER + run if plan.ends_at is None else plan.ends_at
    known = [who.id for who in taken]
    if world.tunables.library:
        fresh = list(enumerate(people, 1))[len(taken) :]
        added = recruitment.new_entries(call, group, run, fresh, at)
        library.add(world.db, added)
        call.arrange("library_personas", *(who.id for who in added))
        known += [who.id for who in added]
    return [
        StoredPersona(uuid(world.seed, "persona", group.id, run, place), group.id, at, persona, own)
        for place, (persona, own) in enumerate(zip_longest(people, known[: len(people)]), 1)
    ]


_ALL = "/api/v1/projects/{project_id}/persona-groups"
_ONE = _ALL + "/{group_id}"

OPERATIONS = [
    Operation("parse_prompt", "POST", _ALL + "/parse-prompt", parse_prompt, body=True),
    Operation("list_persona_groups", "GET", _ALL, list_persona_groups),
    Operation("create_persona_group", "POST", _ALL, create_persona_group, body=True),
    Operation("get_persona_group", "GET", _ONE, get_persona_group),
    Operation("update_persona_group", "PATCH", _ONE, update_persona_group, body=True),
    Operation("delete_persona_group", "DELETE", _ONE, delete_persona_group),
    Operation("generate_personas", "POST", _ONE + "/generate", generate_personas),
]
