"""Schemathesis in process: one test an operation, so that a failure names it.

Its chains of links are walked on a real server (``test_schemathesis``): a walk wants a state of its
own for each example, which an application that outlives its clients cannot give.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import schemathesis
from hypothesis import HealthCheck, settings
from starlette.applications import Starlette

from boses_mock.app import create_app
from boses_mock.clock import ClockSpec
from boses_mock.settings import Settings, parse_generation
from tests.conftest import DEVELOPER

HEADERS = {**DEVELOPER, "Host": "localhost"}
EXAMPLES = settings(
    max_examples=100,
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


schema = schemathesis.openapi.from_asgi("/openapi.json", make_app(), headers=HEADERS)


@schema.parametrize()
@EXAMPLES
def test_every_operation_keeps_the_contract(case: Any) -> None:
    case.call_and_validate(headers=HEADERS)
