"""Health and the account: sign up, log in, stay in, get back in."""

from __future__ import annotations

import logging
import re

from starlette.responses import Response

from boses_mock import auth
from boses_mock.clock import iso
from boses_mock.errors import ApiError
from boses_mock.http import Call, Operation, no_content, reply
from boses_mock.rng import secret, uuid
from boses_mock.store import accounts
from boses_mock.store.accounts import Company, User

_log = logging.getLogger("boses_mock")


def _user_json(user: User) -> dict[str, object]:
    company = user.company
    return {
        "id": user.id,
        "email": user.email,
        "full_name": user.full_name,
        "role": user.role,
        "is_boses_staff": user.is_boses_staff,
        "email_notifications": True,
        "company": {
            "id": company.id,
            "name": company.name,
            "slug": company.slug,
            "slack_webhook_url": None,
            "plan": company.plan,
            "simulations_used": 0,
            "billing_period_ends_at": None,
            "created_at": iso(company.created_at),
        },
        "created_at": iso(user.created_at),
    }


def _signed_in(call: Call, user: User, status: int = 200) -> Response:
    access_token = auth.make_access_token(call.world, user, call.now)
    refresh_token = auth.make_refresh_token(call.world, user, call.now)
    body = {"access_token": access_token, "token_type": "bearer", "user": _user_json(user)}
    response = reply(body, status)
    auth.set_cookies(response, access_token, refresh_token)
    return response


async def health(call: Call) -> Response:
    """Tell that the server is up."""
    return reply({"status": "ok"})


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:60] or "company"


async def signup(call: Call) -> Response:
    """Create a company and its owner, and sign them in."""
    from boses_mock.bodies.account import Signup

    wanted = await call.json(Signup)
    world, email = call.world, wanted.email.lower()
    if accounts.by_email(world.db, email):
        raise ApiError(400, "Email already registered")
    with world.db.transaction():
        # Keyed by the address, so that another company's signup moves no id of this one.
        number = world.db.ordinal(f"email:{email}", "user")
        company = Company(
            uuid(world.seed, "company", email, number),
            wanted.company_name,
            accounts.free_slug(world.db, _slug(wanted.company_name)),
            "free",
            call.now,
        )
        user = User(
            id=uuid(world.seed, "user", email, number),
            email=email,
            full_name=wanted.full_name,
            password=accounts.hash_password(wanted.password, secret(world.seed, "salt", email)),
            role="owner",
            is_boses_staff=False,
            created_at=call.now,
            company=company,
        )
        accounts.add_company(world.db, company)
        accounts.add_user(world.db, user)
        return _signed_in(call, user, 201)


async def login(call: Call) -> Response:
    """Sign in with email and password."""
    from boses_mock.bodies.account import Login

    given = await call.json(Login)
    user = accounts.by_email(call.world.db, given.email)
    if user is None or not accounts.password_matches(given.password, user.password):
        raise ApiError(401, "Invalid email or password")
    with call.world.db.transaction():
        return _signed_in(call, user)


async def refresh(call: Call) -> Response:
    """Exchange the refresh cookie for new tokens; the old one is dead at once."""
    token = auth.cookies(call.headers).get("refresh_token", "")
    user = accounts.by_token(call.world.db, "refresh", token, call.now)
    if user is None:
        raise ApiError(401, "Invalid or expired refresh token")
    with call.world.db.transaction():
        accounts.spend_token(call.world.db, token)
        return _signed_in(call, user)


async def logout(call: Call) -> Response:
    """Revoke the refresh token and clear both cookies; fine without any."""
    token = auth.cookies(call.headers).get("refresh_token")
    if token and accounts.by_token(call.world.db, "refresh", token, call.now):
        accounts.spend_token(call.world.db, token)
    response = no_content()
    auth.clear_cookies(response)
    return response


async def get_me(call: Call) -> Response:
    """Tell who is calling."""
    user = accounts.by_id(call.world.db, call.caller.user_id)
    if user is None:
        raise ApiError(401, "Invalid token")
    return reply({"user": _user_json(user)})


async def forgot_password(call: Call) -> Response:
    """Send a reset link: to the log and the journal, as nothing leaves this machine."""
    from boses_mock.bodies.account import ForgotPassword

    email = (await call.json(ForgotPassword)).email
    world = call.world
    user = accounts.by_email(world.db, email)
    if user:
        with world.db.transaction():
            number = world.db.ordinal(user.id, "reset")
            token = secret(world.seed, "reset", user.id, number)
            accounts.add_token(world.db, "reset", token, user.id, call.now + auth.RESET_LIFETIME)
        link = f"{call.web_app}/reset-password?token={token}"
        call.mail.append({"to": user.email, "subject": "Reset your password", "link": link})
        _log.info("mail to %s: reset your password: %s", user.email, link)
    return no_content()


async def reset_password(call: Call) -> Response:
    """Set a new password by a reset link, and end every session of the user."""
    from boses_mock.bodies.account import ResetPassword

    wanted = await call.json(ResetPassword)
    world = call.world
    user = accounts.by_token(world.db, "reset", wanted.token, call.now)
    if user is None:
        raise ApiError(400, "Invalid or expired reset token")
    salt = secret(world.seed, "salt", wanted.token)
    with world.db.transaction():
        accounts.set_password(world.db, user.id, accounts.hash_password(wanted.new_password, salt))
        accounts.forget_tokens(world.db, "reset", user.id)
        accounts.forget_tokens(world.db, "refresh", user.id)
    return no_content()


OPERATIONS = [
    Operation("health", "GET", "/health", health, public=True),
    Operation("signup", "POST", "/api/v1/auth/signup", signup, public=True),
    Operation("login", "POST", "/api/v1/auth/login", login, public=True),
    Operation("refresh", "POST", "/api/v1/auth/refresh", refresh, public=True),
    Operation("logout", "POST", "/api/v1/auth/logout", logout, public=True),
    Operation("get_me", "GET", "/api/v1/auth/me", get_me),
    Operation(
        "forgot_password", "POST", "/api/v1/auth/forgot-password", forgot_password, public=True
    ),
    Operation("reset_password", "POST", "/api/v1/auth/reset-password", reset_password, public=True),
]
