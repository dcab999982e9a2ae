"""Schemathesis in process: one test an operation, so that a failure names it, and the links."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import schemathesis
from hypothesis import HealthCheck, settings
from starlette.applications import Starlette

from boses_mock.app import create_app
from boses_mock.kernel.clock import ClockSpec
from boses_mock.settings import Settings, parse_generation
from tests.conftest import DEVELOPER
from tests.contract import hooks

assert hooks.before_load_schema  # which Schemathesis knows from its import on

HEADERS = {**DEVELOPER, "Host": "localhost"}
EXAMPLES = settings(
    max_examples=12,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


def make_app() -> Starlette:
    app = create_app(
        Settings(clock=ClockSpec("manual", 0.0), generation=parse_generation("instant"))
    )
    app.router.lifespan_context = _stays_open
    return app


@asynccontextmanager
async def _stays_open(app: Starlette) -> AsyncIterator[None]:
    """Outlive Schemathesis's clients, each of which would start and end the app."""
    yield


APP = make_app()
schema = schemathesis.openapi.from_asgi("/openapi.json", APP, headers=HEADERS)


@schema.parametrize()
@EXAMPLES
def test_every_operation_keeps_the_contract(case: Any) -> None:
    case.call_and_validate(headers=HEADERS)


def test_chains_of_links_keep_the_contract() -> None:
    class Walk(schema.as_state_machine()):  # type: ignore[misc]
        def setup(self) -> None:
            APP.state.worlds.default.reset(
                APP.state.worlds.fixtures.template
            )  # a walk that met others' traces would be flaky

        def get_call_kwargs(self, case: Any) -> dict[str, Any]:
            return {"headers": HEADERS}

    Walk.run(settings=settings(EXAMPLES, stateful_step_count=8))
