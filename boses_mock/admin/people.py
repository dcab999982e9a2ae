"""Whom of a world a tester means: somebody by address or id, or whoever shows a company best."""

from __future__ import annotations

from boses_mock.kernel.errors import ApiError
from boses_mock.store import accounts
from boses_mock.store.accounts import Company, User
from boses_mock.store.db import Database
from boses_mock.web.ids import canonical
from boses_mock.web.operation import Call

_RANKS = ("owner", "admin", "member")


def of_address(db: Database, email: str) -> User:
    """Return whose address this is.

    Raises:
        ApiError: 404 naming those that there are.
    """
    user = accounts.by_email(db, email)
    if user is None:
        known = ", ".join(
            each.email
            for company in accounts.companies(db)
            for each in accounts.members(db, company.id)
        )
        raise ApiError(404, f"nobody has the address {email!r}; known: {known}"[:2_000])
    return user


def demo_company(call: Call) -> Company:
    """Return the demo account's company, the oldest where there is no demo account.

    Raises:
        ApiError: 404 where there is no company.
    """
    demo = call.world.template.world.demo
    user = accounts.by_email(call.world.db, demo.email) if demo else None
    company = user.company if user else next(iter(accounts.companies(call.world.db)), None)
    if company is None:
        raise ApiError(404, "there is no company in this world that somebody could join")
    return company


def meant(call: Call, who: str | None) -> User:
    """Return the user of an address or id, or who runs the company of an id; by default the demo's.

    Raises:
        ApiError: 404 where there is nobody.
    """
    db = call.world.db
    if who is None:
        demo = call.world.template.world.demo
        user = accounts.by_email(db, demo.email) if demo else None
        return user or _first(db, demo_company(call).id)
    if "@" in who:
        return of_address(db, who)
    known = canonical(who) or who
    return accounts.by_id(db, known) or _first(db, known)


def _first(db: Database, company_id: str) -> User:
    """Return a company's oldest member of those with most say."""
    people = accounts.members(db, company_id)
    if not people:
        raise ApiError(404, f"{company_id!r} is no address, nor the id of a user or of a company")
    return min(people, key=lambda each: _RANKS.index(each.role))
