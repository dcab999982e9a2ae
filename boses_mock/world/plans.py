"""The plans a company may be on: how many simulations each allows in a period of 30 days, and
how many people.

Where the service has no limit it says so by a figure that nobody reaches.
"""

from __future__ import annotations

from collections.abc import Mapping

from boses_mock.kernel.clock import DAY
from boses_mock.store.accounts import Company, company_by_id
from boses_mock.store.changes import update
from boses_mock.store.db import Database

LIMITS: Mapping[str, int] = {
    "free": 3,
    "starter": 10,
    "pro": 35,
    "agency": 100,
    "enterprise": 9_999,
}
# Members and open invites.
SEATS: Mapping[str, int] = {
    "free": 3,
    "starter": 3,
    "pro": 10,
    "agency": 9_999,
    "enterprise": 9_999,
}
TO_BUY = ("starter", "pro", "agency")
PERIOD = 30 * DAY


def period_end(began: int, now: int) -> int:
    """Return the end of the period that ``now`` is in, of those that follow on ``began``."""
    return began + (max(0, now - began) // PERIOD + 1) * PERIOD


def company_now(db: Database, company_id: str, now: int) -> Company | None:
    """Return a company, its count begun anew if its period has ended."""
    company = company_by_id(db, company_id)
    if company is None or company.billing_period_ends_at is None:
        return company
    if company.billing_period_ends_at > now:
        return company
    ends_at = period_end(company.billing_period_ends_at, now)
    update(db, "companies", company_id, {"billing_period_ends_at": ends_at, "simulations_used": 0})
    return company_by_id(db, company_id)
