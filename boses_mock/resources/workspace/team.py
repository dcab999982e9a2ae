"""The team: members, invites into it, and the staff's invites to start a company.

An invite's link leads to the web app; it is written to the log and noted in the journal, as no
mail leaves this machine.
"""

from __future__ import annotations

import logging

from starlette.responses import Response

from boses_mock.kernel.clock import DAY, iso
from boses_mock.kernel.errors import ApiError, invalid, not_found
from boses_mock.kernel.rng import secret, uuid
from boses_mock.resources.account.sessions import manager_of, new_user, signed_in, staff_of
from boses_mock.store import accounts, invites
from boses_mock.store.accounts import User
from boses_mock.store.invites import Invite
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import no_content, reply

_LIFETIME = 7 * DAY

_log = logging.getLogger("boses_mock")


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
        "invited_by_name": invite.invited_by_name,
    }


def _invite(call: Call, sender: User, email: str, role: str, company_id: str | None) -> Invite:
    """Make an invite and send its link; 400 for an address that has an account, 409 for one that
    has been invited already."""
    world = call.world
    if accounts.by_email(world.db, email):
        raise ApiError(400, "Email already registered")
    known = invites.list_all(world.db, company_id)
    if any(each.email == email and each.status(call.now) == "pending" for each in known):
        raise ApiError(409, f"{email} has been invited already")
    parent = company_id or "staff"
    with world.db.transaction():
        number = call.ordinal(parent, "invite")
        token = secret(world.seed, "invite", parent, number)
        page = "accept-invite?token" if company_id else "signup?invite_token"
        invite = Invite(
            id=uuid(world.seed, "invite", parent, number),
            token=token,
            company_id=company_id,
            invited_by=sender.id,
            email=email,
            role=role,
            link=f"{call.web_app}/{page}={token}",
            created_at=call.now,
            expires_at=call.now + _LIFETIME,
            invited_by_name=sender.full_name,
        )
        invites.add(world.db, invite)
        call.arrange("invites", invite.id)
    call.mail.append({"to": email, "subject": "You are invited", "link": invite.link})
    _log.info("mail to %s: you are invited: %s", email, invite.link)
    return invite


async def create_team_invite(call: Call) -> Response:
    """Ask somebody to join the company."""
    from boses_mock.resources.workspace.bodies import TeamInvite

    wanted = await call.json(TeamInvite)
    sender = manager_of(call)
    made = _invite(call, sender, wanted.email.lower(), wanted.role, sender.company.id)
    return reply(_team_json(made), 201)


async def delete_team_invite(call: Call) -> Response:
    """Take an invite back; its link is dead at once."""
    invite_id = call.path_id("invite_id")
    if not invites.delete(call.world.db, manager_of(call).company.id, invite_id):
        raise not_found("Invite")
    return no_content()


async def delete_team_member(call: Call) -> Response:
    """Remove somebody from the company, who then has no account any more."""
    user_id, world = call.path_id("user_id"), call.world
    manager = manager_of(call)
    member = accounts.by_id(world.db, user_id)
    if member is None or member.company.id != manager.company.id:
        raise not_found("Team member")
    if member.id == manager.id or member.role == "owner":
        who = "yourself" if member.id == manager.id else "the owner"
        raise ApiError(400, f"You cannot remove {who}")
    accounts.delete_user(world.db, member.id)
    world.forget_callers()
    return no_content()


def _pending(call: Call, token: str | None) -> Invite:
    """Return the invite of a link; 400 for a token that is unknown, used or expired."""
    if token is None:
        raise invalid(["query", "token"], "Field required", None, "missing")
    invite = invites.by_token(call.world.db, token)
    if invite is None or invite.status(call.now) != "pending":
        raise ApiError(400, "Invalid or expired invite")
    return invite


async def get_invite(call: Call) -> Response:
    """Tell whom an invite is for, before they take it."""
    invite = _pending(call, call.request.query_params.get("token"))
    return reply(
        {
            "email": invite.email,
            "role": invite.role,
            "company_name": invite.company_name,
            "invited_by_name": invite.invited_by_name,
            "expires_at": iso(invite.expires_at),
        }
    )


async def accept_invite(call: Call) -> Response:
    """Join the company that an invite is of, and sign in."""
    from boses_mock.resources.workspace.bodies import InviteAccept

    wanted, world = await call.json(InviteAccept), call.world
    invite = _pending(call, wanted.token or call.request.query_params.get("token"))
    company = accounts.company_by_id(world.db, invite.company_id or "")
    if company is None:
        raise ApiError(400, "This invite is to start a company; sign up with it")
    if accounts.by_email(world.db, invite.email):
        raise ApiError(400, "Email already registered")
    with world.db.transaction():
        user = new_user(call, invite.email, wanted.full_name, wanted.password, invite.role, company)
        invites.use(world.db, invite.id, call.now)
        return signed_in(call, user)


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
    return reply([_staff_json(call, each) for each in invites.list_all(call.world.db, None)])


async def create_staff_invite(call: Call) -> Response:
    """Ask somebody to start a company."""
    from boses_mock.resources.workspace.bodies import StaffInvite

    staff_of(call)
    email = (await call.json(StaffInvite)).email.lower()
    sender = staff_of(call)  # again, as they may have gone while the body came in
    return reply(_staff_json(call, _invite(call, sender, email, "owner", None)), 201)


async def delete_staff_invite(call: Call) -> Response:
    """Take one of the staff's invites back."""
    staff_of(call)
    if not invites.delete(call.world.db, None, call.path_id("invite_id")):
        raise not_found("Invite")
    return no_content()


_TEAM = "/api/v1/settings/team"
_AUTH = "/api/v1/auth"
_STAFF = "/api/v1/admin/invites"

OPERATIONS = [
    Operation("get_team", "GET", _TEAM, get_team),
    Operation("create_team_invite", "POST", _TEAM + "/invite", create_team_invite),
    Operation("delete_team_invite", "DELETE", _TEAM + "/invites/{invite_id}", delete_team_invite),
    Operation("delete_team_member", "DELETE", _TEAM + "/members/{user_id}", delete_team_member),
    Operation("get_invite", "GET", _AUTH + "/invite", get_invite, public=True),
    Operation("get_team_invite", "GET", _AUTH + "/accept-invite", get_invite, public=True),
    Operation("accept_invite", "POST", _AUTH + "/accept-invite", accept_invite, public=True),
    Operation("list_staff_invites", "GET", _STAFF, list_staff_invites),
    Operation("create_staff_invite", "POST", _STAFF, create_staff_invite),
    Operation("delete_staff_invite", "DELETE", _STAFF + "/{invite_id}", delete_staff_invite),
]
