"""The service's own staff at work on the library: the people whom every company finds there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from starlette.responses import Response

from boses_mock.kernel.errors import ApiError, not_found
from boses_mock.kernel.rng import uuid
from boses_mock.resources.account.sessions import staff_of
from boses_mock.resources.library.recruitment import composed_steps
from boses_mock.resources.library.representation import as_json, profile_of
from boses_mock.store import library, library_pages
from boses_mock.store.library import COLUMNS, LibraryPersona
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import no_content, reply
from boses_mock.web.turns import load, made_from
from boses_mock.web.uploads import read_upload

_PICTURES = ("image/png", "image/jpeg", "image/webp", "image/gif")
_LARGEST = 5 * 1_048_576
_NOTES = ("research_notes", "source_type")


def _json(call: Call, who: LibraryPersona) -> dict[str, object]:
    return {**as_json(call, who), **{name: who.profile.get(name) for name in _NOTES}}


def _own(call: Call, persona_id: str) -> LibraryPersona:
    found = library.get_curated(call.world.db, persona_id, call.now)
    if found is None:
        raise not_found("Curated persona")
    return found


def _kept(sent: Mapping[str, Any]) -> dict[str, Any]:
    return profile_of(sent) | {name: sent[name] for name in _NOTES if name in sent}


def _add(call: Call, columns: Mapping[str, Any], profile: Mapping[str, Any]) -> Response:
    world = call.world
    with world.db.transaction():
        who = LibraryPersona(
            id=uuid(world.seed, "curated", call.ordinal("staff", "curated")),
            company_id=None,
            profile=profile,
            created_at=call.now,
            updated_at=call.now,
            **{name: columns[name] for name in COLUMNS},
        )
        library.add(world.db, [who])
        call.arrange("library_personas", who.id)
    return reply(_json(call, who), 201)


async def list_curated_personas(call: Call) -> Response:
    """List a page of the curated people, those retired included, newest first."""
    from boses_mock.resources.library.bodies import StaffQuery

    staff_of(call)
    asked = call.valid(StaffQuery, dict(call.request.query_params), "query")
    wanted = asked.model_dump(exclude={"limit", "offset"})
    found, total = library_pages.curated(call.world.db, call.now, wanted, asked.limit, asked.offset)
    items = [_json(call, who) for who in found]
    return reply({"items": items, "total": total, "limit": asked.limit, "offset": asked.offset})


async def create_curated_persona(call: Call) -> Response:
    """Curate somebody, known as far as they are told of."""
    from boses_mock.resources.library.bodies import LibraryPersonaCreate

    await call.hear()
    staff_of(call)
    sent = (await call.json(LibraryPersonaCreate)).model_dump()
    staff_of(call)
    return _add(call, sent, _kept(sent))


async def generate_curated_persona(call: Call) -> Response:
    """Write somebody whole from the notes of an interview."""
    from boses_mock.resources.library.bodies import LibraryPersonaGenerate

    await call.hear()
    staff_of(call)
    sent = (await call.json(LibraryPersonaGenerate)).model_dump()
    await load(call, "boses_mock.personas")
    _, persona = await made_from(
        call,
        lambda: staff_of(call),
        lambda _: composed_steps(call.world, sent, sent["research_notes"]),
    )
    made = persona.to_dict()
    sent["source_type"] = sent["source_type"] or "composite"
    told = {"data_source_references": [sent["source_type"]]}
    profile = {name: value for name, value in made.items() if name not in COLUMNS} | told
    return _add(call, sent, profile | _kept(sent))


async def get_curated_persona(call: Call) -> Response:
    """Return one of the curated people."""
    persona_id = call.path_id("persona_id")
    staff_of(call)
    return reply(_json(call, _own(call, persona_id)))


async def update_curated_persona(call: Call) -> Response:
    """Change what is told of somebody, or retire them for every company."""
    from boses_mock.resources.library.bodies import LibraryPersonaUpdate

    persona_id = call.path_id("persona_id")
    await call.hear()
    staff_of(call)
    sent = (await call.json(LibraryPersonaUpdate)).model_dump(exclude_unset=True)
    staff_of(call)
    db = call.world.db
    who = _own(call, persona_id)
    if sent:
        columns = {name: sent[name] for name in (*COLUMNS, "is_retired") if name in sent}
        columns["updated_at"] = call.now
        library.change(db, who, columns, {**who.profile, **_kept(sent)})
    return reply(_json(call, _own(call, persona_id)))


async def delete_curated_persona(call: Call) -> Response:
    """Delete somebody from every company's library."""
    persona_id = call.path_id("persona_id")
    staff_of(call)
    library.delete_for_all(call.world.db, _own(call, persona_id).id)
    return no_content()


async def set_curated_avatar(call: Call) -> Response:
    """Show an uploaded picture of somebody; without a file, draw them again."""
    persona_id, db = call.path_id("persona_id"), call.world.db
    staff_of(call)
    if call.header(b"content-length") in ("", "0") and not call.header(b"transfer-encoding"):
        who = _own(call, persona_id)
        library.drop_picture(db, who.id)
        return reply(_json(call, _own(call, who.id)))
    async with read_upload(call, _LARGEST) as upload:
        who = _own(call, persona_id)
        if upload.media_type not in _PICTURES:
            raise ApiError(415, f"{upload.name!r} is no picture (PNG, JPEG, WebP or GIF)")
        async with (await call.worlds.contents()).keep(upload.file) as content:
            call.resume()
            staff_of(call)
            who = _own(call, persona_id)  # again, as they may have gone while it came in
            library.set_picture(call.world.db, who.id, upload.media_type, content)
    return reply(_json(call, _own(call, who.id)))


# The staff's list is the one path that the service ends with a slash.
_ALL = "/api/v1/admin/personas/"
_ONE = _ALL + "{persona_id}"

OPERATIONS = [
    Operation("list_curated_personas", "GET", _ALL, list_curated_personas),
    Operation("create_curated_persona", "POST", _ALL, create_curated_persona, body=True),
    Operation(
        "generate_curated_persona", "POST", _ALL + "generate", generate_curated_persona, body=True
    ),
    Operation("get_curated_persona", "GET", _ONE, get_curated_persona),
    Operation("update_curated_persona", "PATCH", _ONE, update_curated_persona, body=True),
    Operation("delete_curated_persona", "DELETE", _ONE, delete_curated_persona),
    Operation("set_curated_avatar", "POST", _ONE + "/avatar", set_curated_avatar),
]
