"""``/__admin/accounts``: who can sign in, and with what, as far as a seed world says it in words.

Passwords are kept as hashes, so what somebody chose in the app is known to them alone; those of the
seed world's file are told as long as they hold, as are the tokens that it names.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from starlette.responses import Response

from boses_mock.store import accounts
from boses_mock.store.accounts import User
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import reply
from boses_mock.world.seed import SeedUser
from boses_mock.world.world import World


async def list_accounts(call: Call) -> Response:
    """List everybody who can sign in, company by company."""
    world = call.world
    seeded = {user.email: user for each in world.template.world.companies for user in each.users}
    people = [
        _account_json(world, user, seeded.get(user.email))
        for company in accounts.companies(world.db)
        for user in accounts.members(world.db, company.id)
    ]
    return reply({"accounts": people})


@lru_cache(maxsize=1_000)
def _holds(password: str, stored: str) -> bool:
    """Tell whether a password is the stored one, which is made to take its time."""
    return accounts.password_matches(password, stored)


def _account_json(world: World, user: User, seeded: SeedUser | None) -> dict[str, Any]:
    password = token = None
    if seeded and seeded.id == user.id:
        if _holds(seeded.password, user.password):
            password = seeded.password
        own = "" if world.name == "default" else f"@{world.name}"
        token = next((f"{each}{own}" for each in seeded.development_tokens), None)
    return {
        "id": user.id,
        "email": user.email,
        "full_name": user.full_name,
        "role": user.role,
        "is_boses_staff": user.is_boses_staff,
        "company_id": user.company.id,
        "company_name": user.company.name,
        "password": password,
        "token": token,
    }


OPERATIONS = [Operation("admin_list_accounts", "GET", "/__admin/accounts", list_accounts)]
