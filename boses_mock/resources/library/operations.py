"""The library as a company sees it: its own people and the curated ones, less those retired.

On a wire where the library is one for all, a company sees and changes everybody's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.responses import Response

from boses_mock.kernel.clock import iso
from boses_mock.kernel.errors import not_found
from boses_mock.resources.library.representation import as_json
from boses_mock.store import library, library_pages
from boses_mock.store.library import LibraryPersona
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import no_content, reply

if TYPE_CHECKING:
    from boses_mock.resources.library.bodies import LibraryQuery


def _reader(call: Call) -> str | None:
    """Return whose library is read or changed; None where it is everybody's."""
    return None if call.world.wire.one_library else call.caller.company_id


def _shown(call: Call) -> LibraryPersona:
    """Return the path's persona, who must not be retired; 404 for nobody."""
    persona_id = call.path_id("library_persona_id")
    found = library.get(call.world.db, _reader(call), persona_id, call.now)
    if found is None:
        raise not_found("Library persona")
    return found


def _reached(call: Call) -> LibraryPersona:
    """Return the path's persona, to do something with; 404 for nobody."""
    if not call.world.wire.one_library:
        return _shown(call)
    persona_id = call.path_id("library_persona_id")
    found = library.reach(call.world.db, persona_id, call.now)
    if found is None:
        raise not_found("Library persona")
    return found


def _query(call: Call) -> LibraryQuery:
    from boses_mock.resources.library.bodies import LibraryQuery

    return call.valid(LibraryQuery, dict(call.request.query_params), "query")


async def list_library_personas(call: Call) -> Response:
    """List a page of the library: who took part in most studies first, of equals the newest."""
    asked = _query(call)
    limit = call.world.wire.library_limit if asked.limit is None else asked.limit
    found, total = library_pages.page(
        call.world.db, _reader(call), call.now, asked.model_dump(), limit, asked.offset
    )
    items = [as_json(call, who) for who in found]
    return reply({"items": items, "total": total, "limit": limit, "offset": asked.offset})


async def get_library_persona(call: Call) -> Response:
    """Return somebody in the library."""
    return reply(as_json(call, _shown(call)))


async def list_library_projects(call: Call) -> Response:
    """List the groups that somebody is in."""
    persona_id = _reached(call).id
    found = library.places(call.world.db, _reader(call), persona_id, call.now)
    return reply([{**place, "linked_at": iso(place["linked_at"])} for place in found])


async def retire_library_persona(call: Call) -> Response:
    """Leave somebody out of lists and groups to come; the groups they are in keep them."""
    who = _reached(call)
    library.retire(call.world.db, _reader(call), who, call.now)
    return reply({**as_json(call, who), "is_retired": True, "updated_at": iso(call.now)})


async def delete_library_persona(call: Call) -> Response:
    """Delete somebody; the groups they are in keep them, without the link."""
    with call.world.db.transaction():
        library.delete(call.world.db, _reader(call), _reached(call))
    return no_content()


async def delete_library_personas(call: Call) -> Response:
    """Empty the library."""
    with call.world.db.transaction():
        library.delete_all(call.world.db, _reader(call), call.now)
    return no_content()


_ALL = "/api/v1/library/personas"
_ONE = _ALL + "/{library_persona_id}"

OPERATIONS = [
    Operation("list_library_personas", "GET", _ALL, list_library_personas),
    Operation("get_library_persona", "GET", _ONE, get_library_persona),
    Operation("list_library_projects", "GET", _ONE + "/projects", list_library_projects),
    Operation("retire_library_persona", "POST", _ONE + "/retire", retire_library_persona),
    Operation("delete_library_persona", "DELETE", _ONE, delete_library_persona),
    Operation("delete_library_personas", "DELETE", _ALL, delete_library_personas),
]
