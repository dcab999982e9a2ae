"""Personas of a group."""

from __future__ import annotations

from starlette.responses import Response

from boses_mock.kernel.clock import iso
from boses_mock.kernel.errors import not_found
from boses_mock.resources.library.representation import picture_url
from boses_mock.store import personas, simulations
from boses_mock.store.personas import StoredPersona
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import no_content, reply
from boses_mock.web.scope import group_of


def _json(persona: StoredPersona, call: Call) -> dict[str, object]:
    return {
        "id": persona.id,
        "persona_group_id": persona.group_id,
        "persona_code": persona.id.replace("-", "")[:8].upper(),
        **persona.profile.to_dict(),
        "avatar_url": picture_url(call, persona.id),
        "library_persona_id": persona.library_id,
        "created_at": iso(persona.created_at),
    }


def _own(call: Call) -> StoredPersona:
    persona_id = call.path_id("persona_id")
    persona = personas.get(call.world.db, group_of(call).id, persona_id, call.now)
    if persona is None:
        raise not_found("Persona")
    return persona


async def list_personas(call: Call) -> Response:
    """List a group's personas, oldest first; empty until their run has completed."""
    found = personas.list_all(call.world.db, group_of(call).id, call.now)
    return reply([_json(persona, call) for persona in found])


async def get_persona(call: Call) -> Response:
    """Return one persona."""
    return reply(_json(_own(call), call))


async def delete_personas(call: Call) -> Response:
    """Delete all of a group's personas; those of a run in progress are still to come."""
    group, db = group_of(call), call.world.db
    with db.transaction():
        if call.world.wire.keeps_results:
            simulations.forget_personas(db, group.id, call.now, True)
        personas.delete_visible(db, group.id, call.now)
    return no_content()


async def delete_persona(call: Call) -> Response:
    """Delete one persona."""
    persona, db = _own(call), call.world.db
    with db.transaction():
        if call.world.wire.keeps_results:
            simulations.forget_persona(db, persona.id)
        personas.delete(db, persona.id)
    return no_content()


_ALL = "/api/v1/projects/{project_id}/persona-groups/{group_id}/personas"
_ONE = _ALL + "/{persona_id}"

OPERATIONS = [
    Operation("list_personas", "GET", _ALL, list_personas),
    Operation("get_persona", "GET", _ONE, get_persona),
    Operation("delete_personas", "DELETE", _ALL, delete_personas),
    Operation("delete_persona", "DELETE", _ONE, delete_persona),
]
