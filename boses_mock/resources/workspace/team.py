"""The team: members, invites into it, and the staff's invites to start a company.

An invite's link leads to the web app.
"""

from __future__ import annotations

from collections.abc import Iterator

from starlette.responses import Response

from boses_mock.kernel.clock import DAY, iso
from boses_mock.kernel.errors import ApiError, invalid, not_found
from boses_mock.kernel.rng import secret, uuid
from boses_mock.resources.account.mail import send
from boses_mock.resources.account.sessions import (
    DEAD_INVITE,
    TAKEN,
    manager_of,
    new_user,
    signed_in,
    staff_of,
)
from boses_mock.store import accounts, invites
from boses_mock.store.accounts import Company, User
from boses_mock.store.invites import Invite
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import no_content, reply
from boses_mock.world import plans

_LIFETIME = 7 * DAY


async def get_team(call: Call) -> Response:
    """Tell who is in the company, and who has been asked to join."""
    company_id = call.caller.company_id
    members = [
        {
            "id": user.id,
            "email": user.email,
            "full_name": user.full_name,
            "role": user.role,
            "created_at": iso(user.created_at),
        }
        for user in accounts.members(call.world.db, company_id)
    ]
    asked = invites.list_all(call.world.db, company_id)
    pending = [_team_json(each) for each in asked if each.status(call.now) == "pending"]
    return reply({"members": members, "pending_invites": pending})


def _team_json(invite: Invite) -> dict[str, object]:
    return {
        "id": invite.id,
        "email": invite.email,
        "role": invite.role,
        "expires_at": iso(invite.expires_at),
        "created_at": iso(invite.created_at),
        "invited_by_name": invite.invited_by_name or invite.invited_by_email,
    }


def _open(call: Call, company_id: str | None, email: str) -> Iterator[Invite]:
    """Give the invites of an address that may still be taken."""
    for each in invites.list_all(call.world.db, company_id):
        if each.email == email and each.status(call.now) == "pending":
            yield each


def _invite(call: Call, sender: User, email: str, role: str, company_id: str | None) -> Invite:
    """Make an invite and send its link."""
    world = call.world
    parent = company_id or "staff"
    with world.db.transaction():
        number = call.ordinal(parent, "invite")
        token = secret(world.seed, "invite", parent, number)
        page = "invite/" if company_id else "signup?token="
        invite = Invite(
            id=uuid(world.seed, "invite", parent, number),
            token=token,
            company_id=company_id,
            invited_by=sender.id,
            email=email,
            role=role,
            link=f"{call.web_app}/{page}{token}",
            created_at=call.now,
            expires_at=call.now + _LIFETIME,
            invited_by_name=sender.full_name or sender.email,
        )
        invites.add(world.db, invite)
        call.arrange("invites", invite.id)
    into = f"join {sender.company.name}" if company_id else "begin with a company of your own"
    text = f"{invite.invited_by_name} asks you to {into}. This link is good for a week:"
    send(call, email, "You are invited", text, invite.link)
    return invite


async def create_team_invite(call: Call) -> Response:
    """Ask somebody to join the company."""
    from boses_mock.resources.workspace.bodies import TeamInvite

    await call.hear()
    manager_of(call)
    wanted = await call.json(TeamInvite)
    sender = manager_of(call)
    email, company_id = wanted.email.lower(), sender.company.id
    _check_seats(call, sender.company)
    _check_stranger(call, email, company_id)
    for each in list(_open(call, company_id, email)):
        invites.revoke(call.world.db, company_id, each.id, call.now)
    return reply(_team_json(_invite(call, sender, email, _role(wanted.role), company_id)), 201)


def _role(wanted: str) -> str:
    """Return a role as it is given: a lax wire takes an unknown one for a member's."""
    return "admin" if wanted == "admin" else "member"


def _check_seats(call: Call, company: Company) -> None:
    """Refuse to invite more people than the company's plan has seats for: 402."""
    asked = invites.list_all(call.world.db, company.id)
    taken = len(accounts.members(call.world.db, company.id))
    taken += sum(each.status(call.now) == "pending" for each in asked)
    seats = plans.SEATS[company.plan]
    if taken < seats:
        return
    message = f"The {company.plan} plan has {seats} seats and {taken} are taken"
    detail = {"error": "seat_limit_exceeded", "plan": company.plan, "limit": seats}
    raise ApiError(402, {**detail, "current_count": taken, "message": message})


def _check_stranger(call: Call, email: str, company_id: str) -> None:
    """Refuse to invite whoever has an account, here or elsewhere: 400."""
    user = accounts.by_email(call.world.db, email)
    if user and user.company.id == company_id:
        raise ApiError(400, "This person is already a member of your workspace.")
    if user:
        raise ApiError(
            400,
            "This email already has a Boses account."
            " Ask them to contact support to transfer workspaces.",
        )


async def delete_team_invite(call: Call) -> Response:
    """Take an invite back; its link is dead at once."""
    company_id, invite_id = manager_of(call).company.id, call.path_id("invite_id")
    if not invites.revoke(call.world.db, company_id, invite_id, call.now):
        raise ApiError(404, "Invite not found.")
    return no_content()


async def delete_team_member(call: Call) -> Response:
    """Remove somebody from the company, who then has no account any more."""
    manager, world = manager_of(call), call.world
    user_id = call.path_id("user_id")
    member = accounts.by_id(world.db, user_id)
    if member is None or member.company.id != manager.company.id:
        raise ApiError(404, "Member not found.")
    if member.id == manager.id or member.role == "owner":
        itself = member.id == manager.id
        raise ApiError(
            400, "You cannot remove yourself." if itself else "Cannot remove the workspace owner."
        )
    accounts.delete_user(world.db, member.id)
    world.forget_callers()
    return no_content()


def _pending(call: Call, token: str | None) -> Invite | None:
    """Return the invite of a link; None for a token that is unknown, used or expired."""
    if token is None:
        raise invalid(["query", "token"], "Field required", None, "missing")
    call.admit()
    invite = invites.by_token(call.world.db, token)
    return invite if invite and invite.status(call.now) == "pending" else None


async def get_invite(call: Call) -> Response:
    """Tell whom an invite is for, before they take it."""
    invite = _pending(call, call.request.query_params.get("token"))
    return reply({"valid": invite is not None, "email": invite and invite.email})


async def get_team_invite(call: Call) -> Response:
    """Tell whom an invite into a team is for, and who asks them to which."""
    invite = _pending(call, call.request.query_params.get("token"))
    if invite and invite.company_id is None:
        invite = None
    return reply(
        {
            "valid": invite is not None,
            "email": invite and invite.email,
            "company_name": invite and invite.company_name,
            "inviter_name": invite and (invite.invited_by_name or invite.invited_by_email),
            "role": invite and invite.role,
        }
    )


async def accept_invite(call: Call) -> Response:
    """Join the company that an invite is of, and sign in."""
    from boses_mock.resources.workspace.bodies import InviteAccept

    wanted, world = await call.json(InviteAccept), call.world
    invite = _pending(call, wanted.token or call.request.query_params.get("token"))
    company = accounts.company_by_id(world.db, (invite and invite.company_id) or "")
    if invite is None or company is None:
        raise ApiError(400, DEAD_INVITE)
    if accounts.by_email(world.db, invite.email):
        raise ApiError(400, TAKEN)
    with world.db.transaction():
        user = new_user(call, invite.email, wanted.full_name, wanted.password, invite.role, company)
        invites.use(world.db, invite.id, call.now)
        return signed_in(call, user, 201)


def _staff_json(call: Call, invite: Invite) -> dict[str, object]:
    return {
        "id": invite.id,
        "email": invite.email,
        "status": invite.status(call.now),
        "invite_url": invite.link,
        "created_at": iso(invite.created_at),
        "expires_at": iso(invite.expires_at),
        "used_at": None if invite.used_at is None else iso(invite.used_at),
    }


async def list_staff_invites(call: Call) -> Response:
    """List the staff's invites, newest first."""
    staff_of(call)
    items = [
        {**_staff_json(call, each), "invite_url": None}
        for each in invites.list_all(call.world.db, None)
    ]
    return reply({"items": items, "total": len(items)})


async def create_staff_invite(call: Call) -> Response:
    """Ask somebody to start a company."""
    from boses_mock.resources.workspace.bodies import StaffInvite

    await call.hear()
    staff_of(call)
    email = (await call.json(StaffInvite)).email.lower()
    sender = staff_of(call)  # again, as they may have gone while the body came in
    if accounts.by_email(call.world.db, email):
        raise ApiError(400, f"{email} already has an account.")
    if any(_open(call, None, email)):
        raise ApiError(
            400,
            f"A pending invite already exists for {email}."
            " Revoke it first or wait for it to expire.",
        )
    return reply(_staff_json(call, _invite(call, sender, email, "owner", None)), 201)


async def delete_staff_invite(call: Call) -> Response:
    """Take one of the staff's invites back."""
    staff_of(call)
    invite_id, db = call.path_id("invite_id"), call.world.db
    if any(each.id == invite_id and each.used_at for each in invites.list_all(db, None)):
        raise ApiError(400, "Cannot revoke a used invite")
    if not invites.revoke(db, None, invite_id, call.now):
        raise not_found("Invite")
    return no_content()


_TEAM = "/api/v1/settings/team"
_AUTH = "/api/v1/auth"
_STAFF = "/api/v1/admin/invites"

OPERATIONS = [
    Operation("get_team", "GET", _TEAM, get_team),
    Operation("create_team_invite", "POST", _TEAM + "/invite", create_team_invite, body=True),
    Operation("delete_team_invite", "DELETE", _TEAM + "/invites/{invite_id}", delete_team_invite),
    Operation("delete_team_member", "DELETE", _TEAM + "/members/{user_id}", delete_team_member),
    Operation("get_invite", "GET", _AUTH + "/invite", get_invite, public=True),
    Operation("get_team_invite", "GET", _AUTH + "/accept-invite", get_team_invite, public=True),
    Operation(
        "accept_invite", "POST", _AUTH + "/accept-invite", accept_invite, public=True, body=True
    ),
    Operation("list_staff_invites", "GET", _STAFF, list_staff_invites),
    Operation("create_staff_invite", "POST", _STAFF, create_staff_invite, body=True),
    Operation("delete_staff_invite", "DELETE", _STAFF + "/{invite_id}", delete_staff_invite),
]
