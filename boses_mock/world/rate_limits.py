"""The published rate limits, on the world's clock; off unless asked for.

Only requests count that are let in and whose body is valid: by user where the web app's cookie
tells who that is, else by address, whatever token or key is sent. Who has sent nothing while ten
thousand others did is forgotten, and counted anew.
"""

from __future__ import annotations

from dataclasses import dataclass

from boses_mock.kernel.clock import HOUR, MINUTE, SECOND
from boses_mock.kernel.errors import ApiError
from boses_mock.kernel.latest import Latest

MOST_SENDERS = 10_000


@dataclass(frozen=True, slots=True)
class Limit:
    """``count`` requests in any ``window`` microseconds; ``words`` is how an answer says it."""

    count: int
    window: int
    words: str


LIMITS = {
    "signup": Limit(10, HOUR, "10 per 1 hour"),
    "login": Limit(20, MINUTE, "20 per 1 minute"),
    "forgot_password": Limit(5, HOUR, "5 per 1 hour"),
    "get_invite": Limit(20, MINUTE, "20 per 1 minute"),
    "get_team_invite": Limit(30, MINUTE, "30 per 1 minute"),
    "accept_invite": Limit(10, HOUR, "10 per 1 hour"),
    "create_team_invite": Limit(20, HOUR, "20 per 1 hour"),
    "create_simulation": Limit(20, HOUR, "20 per 1 hour"),
    "create_briefing": Limit(30, HOUR, "30 per 1 hour"),
}


class RateLimiter:
    """Counts requests by operation and who sends them in a sliding window."""

    def __init__(self) -> None:
        self._hits: Latest[tuple[str, str], list[int]] | None = None  # most worlds have no limits

    def check(self, operation: str, sender: str, now: int) -> None:
        """Count a request.

        Raises:
            ApiError: 429 with ``Retry-After`` when the operation's limit is reached.
        """
        limit = LIMITS.get(operation)
        if limit is None:
            return
        key = (operation, sender)
        hits = self._hits = Latest(MOST_SENDERS) if self._hits is None else self._hits
        recent = [at for at in hits.get(key, []) if at > now - limit.window]
        hits[key] = recent
        if len(recent) >= limit.count:
            wait = recent[0] + limit.window - now
            headers = {"Retry-After": str(max(1, -(-wait // SECOND)))}
            raise ApiError(429, f"Rate limit exceeded: {limit.words}", headers)
        recent.append(now)
