"""``/__admin/lint``: what the clients of a world do that a good client would not."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from boses_mock.admin.lint import habits, polling
from boses_mock.admin.lint.findings import Traffic
from boses_mock.admin.query import only
from boses_mock.web.documented import documented
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import reply
from boses_mock.web.turns import beside

RULES = (
    polling.polls_too_fast,
    polling.polls_without_back_off,
    polling.polls_after_end,
    polling.ignores_retry_after,
    habits.overlapping_run,
    habits.unknown_field,
    habits.refreshes_valid_token,
    habits.n_plus_one,
)


async def get_lint(call: Call) -> Response:
    """Judge the requests that the journal holds."""
    only(call)
    entries, files = call.world.journal.entries, call.world.settings.contract
    spec, name = call.world.clock.spec, call.world.name
    speed = spec.scale if spec.mode == "scaled" else 1.0

    def found() -> list[dict[str, Any]]:
        traffic = Traffic(entries, speed, documented(files))
        return [each.to_json() for rule in RULES for each in rule(traffic)]

    findings = await beside(call, found)
    numbers = [entry.number for entry in entries]
    judged = {"count": len(entries), "first": min(numbers, default=None)}
    return reply(
        {
            "world": name,
            "findings": findings,
            "rules": {rule.__name__: _words(rule.__doc__) for rule in RULES},
            "requests": judged | {"last": max(numbers, default=None)},
        }
    )


def _words(text: str | None) -> str:
    return (text or "").removeprefix("Find ").rstrip(".")


OPERATIONS = [Operation("admin_get_lint", "GET", "/__admin/lint", get_lint)]
