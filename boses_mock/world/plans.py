"""The plans a company may be on, and how many simulations each allows in a period of 30 days.

The service publishes no figures; these are invented, small enough for a test to reach.
"""

from __future__ import annotations

from boses_mock.kernel.clock import DAY
from boses_mock.store.accounts import Company, company_by_id
from boses_mock.store.changes import update
from boses_mock.store.db import Database

LIMITS: dict[str, int | None] = {
    "free": 10,
    "starter": 50,
    "pro": 200,
    "enterprise": None,
    "unlimited": None,
}
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
