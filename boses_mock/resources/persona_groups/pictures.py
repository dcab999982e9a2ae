"""Faces: drawn of a persona or of somebody in the library, or uploaded by the staff.

None of the contract's: an address of the mock's own that ``avatar_url`` leads to. Public, as a
page's ``<img>`` sends no token, and readable by the pages of every origin. A drawing is a PNG, as
the service's pictures are, and an SVG at the same address with ``.svg``. Browsers ask again before
they show one that they keep: an upload takes the place of a drawing at the same address.
"""

from __future__ import annotations

from functools import partial
from hashlib import sha256

from starlette.responses import Response, StreamingResponse

from boses_mock.kernel.errors import not_found
from boses_mock.store import library, personas
from boses_mock.store.library import LibraryPersona
from boses_mock.store.personas import StoredPersona
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import STORED
from boses_mock.web.turns import beside, load


async def picture(call: Call) -> Response:
    """Return the uploaded picture, else draw one."""
    owner_id, _, suffix = call.request.path_params["picture"].lower().partition(".")
    owner, uploaded = _found(call, owner_id)
    if uploaded is None:
        content, media_type = await _drawn(call, owner, suffix)
        owner, uploaded = _found(call, owner_id)  # again, as much may have happened meanwhile
        if uploaded is None:
            tag = sha256(content).hexdigest()
            return _unchanged(call, tag) or Response(content, 200, _headers(tag), media_type)
    media_type, tag = uploaded
    if unchanged := _unchanged(call, tag):
        return unchanged
    pieces = (await call.worlds.contents()).pieces(tag)
    return StreamingResponse(pieces, 200, _headers(tag), media_type)


def _found(
    call: Call, owner_id: str
) -> tuple[StoredPersona | LibraryPersona, tuple[str, str] | None]:
    """Return whose face it is, and media type and hash of the one that was uploaded, if any."""
    db = call.world.db
    owner = personas.find(db, owner_id, call.now) or library.find(db, owner_id)
    if owner is None:
        raise not_found("Avatar")
    library_id = owner.id if isinstance(owner, LibraryPersona) else owner.library_id
    return owner, library.picture(db, library_id) if library_id else None


def _headers(tag: str) -> dict[str, str]:
    return {
        "Access-Control-Allow-Origin": "*",
        "Cache-Control": "no-cache",
        "ETag": f'"{tag}"',
        **STORED,
    }


def _unchanged(call: Call, tag: str) -> Response | None:
    """Return 304 where the caller has the very picture already."""
    known = (each.strip().removeprefix("W/") for each in call.header(b"if-none-match").split(","))
    return Response(status_code=304, headers=_headers(tag)) if f'"{tag}"' in known else None


async def _drawn(
    call: Call, owner: StoredPersona | LibraryPersona, suffix: str
) -> tuple[bytes, str]:
    """Return a drawing and its media type."""
    await load(call, "boses_mock.personas.avatar", "python_avatars", "resvg")
    from boses_mock.personas.avatar import avatar_png, avatar_svg

    who = owner.profile if isinstance(owner, StoredPersona) else owner
    # By name: somebody taken into a group keeps the face that the library shows.
    if suffix == "svg":
        svg = avatar_svg(who.full_name, gender=who.gender, age=who.age)
        return svg.encode(), "image/svg+xml"
    draw = partial(avatar_png, who.full_name, gender=who.gender, age=who.age)
    return await beside(call, draw), "image/png"


PAGES = [Operation("avatar", "GET", "/avatars/{picture}", picture, True, page=True)]
