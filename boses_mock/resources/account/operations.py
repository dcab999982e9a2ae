"""Health and the account: sign up, log in, stay in, get back in."""

from __future__ import annotations

import re

from starlette.responses import Response

from boses_mock.kernel.errors import ApiError
from boses_mock.kernel.rng import secret, uuid
from boses_mock.resources.account.mail import send
from boses_mock.resources.account.sessions import (
    DEAD_INVITE,
    TAKEN,
    caller_of,
    hashed,
    new_user,
    signed_in,
    user_json,
)
from boses_mock.store import accounts, invites
from boses_mock.store.accounts import Company
from boses_mock.store.invites import Invite
from boses_mock.web import auth
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import no_content, reply


async def health(call: Call) -> Response:
    """Tell that the server is up."""
    return reply({"status": "ok"})


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:60] or "company"


async def signup(call: Call) -> Response:
    """Create a company and its owner, or join the one that an invite is of, and sign in."""
    from boses_mock.resources.account.bodies import Signup, SignupByInvite

    invited = call.world.wire.signup_by_invite
    wanted = await call.json(SignupByInvite if invited else Signup)
    world, email = call.world, wanted.email.lower()
    invite = _invite(call, wanted.invite_token, email)
    if accounts.by_email(world.db, email):
        raise ApiError(400, TAKEN)
    with world.db.transaction():
        company = accounts.company_by_id(world.db, invite.company_id or "") if invite else None
        role = invite.role if invite and company else "owner"
        company = company or _new_company(call, wanted.company_name, email)
        user = new_user(call, email, wanted.full_name, wanted.password, role, company)
        if invite:
            invites.use(world.db, invite.id, call.now)
        return signed_in(call, user, 201)


def _invite(call: Call, token: str | None, email: str) -> Invite | None:
    """Return the invite that somebody signs up with; 400 for one that is not good for them."""
    if not token:
        return None
    invite = invites.by_token(call.world.db, token)
    if invite is None or invite.status(call.now) != "pending":
        raise ApiError(400, DEAD_INVITE)
    if invite.email != email:
        raise ApiError(400, "This invite was sent to a different email address.")
    return invite


def _new_company(call: Call, name: str, email: str) -> Company:
    world = call.world
    number = call.ordinal(f"email:{email}", "company")
    company_id = uuid(world.seed, "company", email, number)
    slug = f"{_slug(name)}-{company_id[:8]}" if call.key else _slug(name)
    company = Company(
        company_id,
        name,
        accounts.free_slug(world.db, slug),
        "free",
        call.now,
    )
    accounts.add_company(world.db, company)
    call.arrange("companies", company.id)
    return company


async def login(call: Call) -> Response:
    """Sign in with email and password."""
    from boses_mock.resources.account.bodies import Login

    given = await call.json(Login)
    user = accounts.by_email(call.world.db, given.email)
    if user is None or not accounts.password_matches(given.password, user.password):
        raise ApiError(401, "Invalid email or password")
    with call.world.db.transaction():
        return signed_in(call, user)


async def refresh(call: Call) -> Response:
    """Exchange the refresh cookie for new tokens; the old one is dead at once."""
    token = auth.cookies(call.headers).get("refresh_token")
    if not token:
        raise ApiError(401, "No refresh token")
    user = accounts.by_token(call.world.db, "refresh", token, call.now)
    if user is None:
        raise ApiError(401, "Invalid or expired refresh token")
    with call.world.db.transaction():
        accounts.spend_token(call.world.db, token)
        return signed_in(call, user)


async def logout(call: Call) -> Response:
    """Revoke the refresh token and clear both cookies; fine without any."""
    token = auth.cookies(call.headers).get("refresh_token")
    if token and accounts.by_token(call.world.db, "refresh", token, call.now):
        accounts.spend_token(call.world.db, token)
    response = no_content()
    auth.clear_cookies(response, call.world.wire.hides_cleared_cookies)
    return response


async def get_me(call: Call) -> Response:
    """Tell who is calling."""
    return reply({"user": user_json(call, caller_of(call))})


async def forgot_password(call: Call) -> Response:
    """Send a reset link."""
    from boses_mock.resources.account.bodies import ForgotPassword

    email = (await call.json(ForgotPassword)).email
    world = call.world
    user = accounts.by_email(world.db, email)
    if user:
        with world.db.transaction():
            number = call.ordinal(user.id, "reset")
            token = secret(world.seed, "reset", user.id, number)
            accounts.add_token(world.db, "reset", token, user.id, call.now + auth.RESET_LIFETIME)
            accounts.drop_tokens(world.db, "reset", user.id, call.now)
        link = f"{call.web_app}/reset-password?token={token}"
        text = "Set another password by this link, once and within an hour:"
        send(call, user.email, "Reset your password", text, link)
    return no_content()


async def reset_password(call: Call) -> Response:
    """Set a new password by a reset link, and end every session of the user."""
    from boses_mock.resources.account.bodies import ResetPassword

    wanted = await call.json(ResetPassword)
    world = call.world
    user = accounts.by_token(world.db, "reset", wanted.token, call.now)
    if user is None:
        raise ApiError(400, "This reset link is invalid or has expired. Please request a new one.")
    with world.db.transaction():
        accounts.set_password(world.db, user.id, hashed(call, wanted.new_password, wanted.token))
        accounts.forget_tokens(world.db, "reset", user.id)
        accounts.forget_tokens(world.db, "refresh", user.id)
    return no_content()


OPERATIONS = [
    Operation("health", "GET", "/health", health, public=True),
    Operation("signup", "POST", "/api/v1/auth/signup", signup, public=True, body=True),
    Operation("login", "POST", "/api/v1/auth/login", login, public=True, body=True),
    Operation("refresh", "POST", "/api/v1/auth/refresh", refresh, public=True),
    Operation("logout", "POST", "/api/v1/auth/logout", logout, public=True),
    Operation("get_me", "GET", "/api/v1/auth/me", get_me),
    Operation(
        "forgot_password",
        "POST",
        "/api/v1/auth/forgot-password",
        forgot_password,
        public=True,
        body=True,
    ),
    Operation(
        "reset_password",
        "POST",
        "/api/v1/auth/reset-password",
        reset_password,
        public=True,
        body=True,
    ),
]
