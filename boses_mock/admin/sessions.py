"""``/__admin/sessions``: signed in as anybody, without their password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.responses import Response

from boses_mock.admin.people import demo_company, of_address
from boses_mock.kernel.errors import ApiError
from boses_mock.resources.account.sessions import new_user, signed_in
from boses_mock.store import accounts
from boses_mock.store.accounts import Company, User
from boses_mock.web.operation import Call, Operation

if TYPE_CHECKING:
    from boses_mock.admin.bodies import Role


async def create_session(call: Call) -> Response:
    """Sign somebody in as ``login`` does; a role that nobody of the company has is filled."""
    from boses_mock.admin.bodies import SessionCreate

    wanted = await call.json(SessionCreate)
    with call.world.db.transaction():
        user = (
            of_address(call.world.db, wanted.email) if wanted.email else _of_role(call, wanted.role)
        )
        return signed_in(call, user, 201)


def _of_role(call: Call, role: Role | None) -> User:
    db = call.world.db
    if role == "staff":
        companies = accounts.companies(db)
        staff = (u for each in companies for u in accounts.members(db, each.id) if u.is_boses_staff)
        user = next(staff, None)
        if user is None:
            raise ApiError(404, "nobody in this world works for the service itself")
        return user
    company = demo_company(call)
    having = (each for each in accounts.members(db, company.id) if each.role == role)
    return next(having, None) or _joined(call, str(role), company)


def _joined(call: Call, role: str, company: Company) -> User:
    email = f"{role}@{company.slug}.example.com"
    user = accounts.by_email(call.world.db, email)
    return user or new_user(call, email, role.capitalize(), f"{role}-password", role, company)


OPERATIONS = [Operation("admin_create_session", "POST", "/__admin/sessions", create_session)]
