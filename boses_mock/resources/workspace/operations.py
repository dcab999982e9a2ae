"""Settings: the company, the caller's own account, and API keys."""

from __future__ import annotations

from starlette.responses import Response

from boses_mock.kernel.clock import from_datetime, iso
from boses_mock.kernel.errors import ApiError, invalid, not_found
from boses_mock.kernel.rng import secret, uuid
from boses_mock.resources.account.sessions import caller_of, company_json, hashed, manager_of
from boses_mock.store import accounts, api_keys
from boses_mock.store.accounts import User
from boses_mock.store.api_keys import ApiKey
from boses_mock.store.changes import update
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import no_content, reply
from boses_mock.world import plans
from boses_mock.world.belonging import marked

_PREFIX = 16  # how much of a key is shown for good


def _company(call: Call) -> Response:
    user = caller_of(call)
    company = plans.company_now(call.world.db, user.company.id, call.now) or user.company
    return reply(company_json(company))


async def get_company(call: Call) -> Response:
    """Return the caller's company."""
    return _company(call)


async def update_company(call: Call) -> Response:
    """Change the company's name or where its Slack messages go."""
    from boses_mock.resources.workspace.bodies import CompanyUpdate

    await call.hear()
    manager_of(call)
    changes = (await call.json(CompanyUpdate)).model_dump(exclude_unset=True)
    company_id = manager_of(call).company.id
    if changes:
        update(call.world.db, "companies", company_id, changes)
    return _company(call)


async def update_notifications(call: Call) -> Response:
    """Say whether mail is wanted."""
    from boses_mock.resources.workspace.bodies import Notifications

    wanted = (await call.json(Notifications)).email_notifications
    update(call.world.db, "users", caller_of(call).id, {"email_notifications": wanted})
    return no_content()


def _check_password(user: User, given: str, what: str) -> None:
    if not accounts.password_matches(given, user.password):
        raise ApiError(400, f"{what} is incorrect.")


async def update_password(call: Call) -> Response:
    """Set another password."""
    from boses_mock.resources.workspace.bodies import PasswordChange

    wanted = await call.json(PasswordChange)
    user, db = caller_of(call), call.world.db
    _check_password(user, wanted.current_password, "Current password")
    with db.transaction():
        salt = f"{user.email}/{call.ordinal(user.id, 'password')}"
        accounts.set_password(db, user.id, hashed(call, wanted.new_password, salt))
    return no_content()


async def delete_account(call: Call) -> Response:
    """Delete the caller; an owner, who goes last, takes the company and all of its along."""
    from boses_mock.resources.workspace.bodies import AccountDelete

    given = (await call.json(AccountDelete)).password
    user, world = caller_of(call), call.world
    _check_password(user, given, "Password")
    if user.role == "owner" and len(accounts.members(world.db, user.company.id)) > 1:
        raise ApiError(
            400,
            "You are the workspace owner. Remove all other members before deleting your account.",
        )
    with world.db.transaction():
        accounts.delete_user(world.db, user.id)
        if user.role == "owner":
            accounts.delete_company(world.db, user.company.id)
    world.forget_callers()
    return no_content()


def _key_json(call: Call, key: ApiKey) -> dict[str, object]:
    return {
        "id": key.id,
        "name": key.name,
        "key_prefix": key.prefix,
        "is_active": key.expires_at is None or key.expires_at > call.now,
        "created_at": iso(key.created_at),
        "expires_at": None if key.expires_at is None else iso(key.expires_at),
        "last_used_at": None if key.last_used_at is None else iso(key.last_used_at),
    }


async def list_api_keys(call: Call) -> Response:
    """List the company's API keys, newest first."""
    found = api_keys.list_all(call.world.db, call.caller.company_id)
    return reply([_key_json(call, key) for key in found])


async def create_api_key(call: Call) -> Response:
    """Make an API key, and tell it this once."""
    from boses_mock.resources.workspace.bodies import ApiKeyCreate

    wanted = await call.json(ApiKeyCreate)
    ends = None if wanted.expires_at is None else from_datetime(wanted.expires_at)
    if ends is not None and ends <= call.now and not call.world.wire.types_alone:
        raise invalid(["body", "expires_at"], "Input should be in the future", iso(ends))
    user, world = caller_of(call), call.world
    with world.db.transaction():
        number = call.ordinal(user.id, "api_key")
        plain = marked(f"boses_{secret(world.seed, 'api_key', user.id, number)}", world.name)
        key = ApiKey(
            uuid(world.seed, "api_key", user.id, number),
            wanted.name,
            plain[:_PREFIX],
            call.now,
            ends,
        )
        api_keys.add(world.db, user.id, key, plain)
        call.arrange("api_keys", key.id)
    return reply({**_key_json(call, key), "key": plain}, 201)


async def delete_api_key(call: Call) -> Response:
    """Delete an API key; what still sends it is refused from now on."""
    if not api_keys.delete(call.world.db, call.caller.company_id, call.path_id("key_id")):
        raise not_found("API key")
    return no_content()


_SETTINGS = "/api/v1/settings"

OPERATIONS = [
    Operation("get_company", "GET", _SETTINGS + "/company", get_company),
    Operation("update_company", "PATCH", _SETTINGS + "/company", update_company, body=True),
    Operation(
        "update_notifications",
        "PATCH",
        _SETTINGS + "/notifications",
        update_notifications,
        body=True,
    ),
    Operation("update_password", "PATCH", _SETTINGS + "/password", update_password, body=True),
    Operation("delete_account", "DELETE", _SETTINGS + "/account", delete_account, body=True),
    Operation("list_api_keys", "GET", _SETTINGS + "/api-keys", list_api_keys),
    Operation("create_api_key", "POST", _SETTINGS + "/api-keys", create_api_key, body=True),
    Operation("delete_api_key", "DELETE", _SETTINGS + "/api-keys/{key_id}", delete_api_key),
]
