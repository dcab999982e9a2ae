"""Faces: drawn of a persona or of somebody in the library, or uploaded by the staff.

None of the contract's: an address of the mock's own that ``avatar_url`` leads to. Public, as a
page's ``<img>`` sends no token.
"""

from __future__ import annotations

from starlette.responses import Response, StreamingResponse

from boses_mock.kernel.errors import not_found
from boses_mock.store import library, personas
from boses_mock.store.library import LibraryPersona
from boses_mock.store.personas import StoredPersona
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import STORED


async def picture(call: Call) -> Response:
    """Return the uploaded picture, else draw one."""
    db, owner_id = call.world.db, call.request.path_params["picture"].partition(".")[0].lower()
    owner = personas.find(db, owner_id, call.now) or library.find(db, owner_id)
    if owner is None:
        raise not_found("Avatar")
    library_id = owner.id if isinstance(owner, LibraryPersona) else owner.library_id
    uploaded = library.picture(db, library_id) if library_id else None
    if uploaded:
        media_type, content = uploaded
        pieces = (await call.worlds.contents()).pieces(content)
        headers = {"Cache-Control": "no-cache", **STORED}
        return StreamingResponse(pieces, headers=headers, media_type=media_type)
    headers = {"Cache-Control": "public, max-age=86400", **STORED}
    return Response(_drawn(owner), headers=headers, media_type="image/svg+xml")


def _drawn(owner: StoredPersona | LibraryPersona) -> str:
    from boses_mock.personas.avatar import avatar_svg

    who = owner.profile if isinstance(owner, StoredPersona) else owner
    # By name: somebody taken into a group keeps the face that the library shows.
    return avatar_svg(who.full_name, gender=who.gender, age=who.age)


PAGES = [Operation("avatar", "GET", "/avatars/{picture}", picture, True, page=True)]
