"""The plans a company may be on, and how many simulations each allows in a period of 30 days.

The service publishes no figures; these are invented, small enough for a test to reach.
"""

from __future__ import annotations

from boses_mock.kernel.clock import DAY

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
