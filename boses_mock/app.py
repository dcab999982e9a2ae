"""The composition root: settings in, one ASGI application out. Nothing happens at import."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import cache

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response

from boses_mock.admin import accounts as accounts_admin
from boses_mock.admin import control as admin
from boses_mock.admin import coverage as coverage_admin
from boses_mock.admin import document as document_admin
from boses_mock.admin import ethnography as ethnography_admin
from boses_mock.admin import faults as faults_admin
from boses_mock.admin import mails as mails_admin
from boses_mock.admin import played as played_admin
from boses_mock.admin import prompts as prompts_admin
from boses_mock.admin import replay as replay_admin
from boses_mock.admin import requests as requests_admin
from boses_mock.admin import sessions as sessions_admin
from boses_mock.admin import tuning as tuning_admin
from boses_mock.admin import worlds as worlds_admin
from boses_mock.admin.jobs import operations as jobs_admin
from boses_mock.admin.jobs import wait as wait_admin
from boses_mock.admin.lint import operations as lint_admin
from boses_mock.admin.state import operations as state_admin
from boses_mock.console import docs, home
from boses_mock.kernel.clock import ClockSpec
from boses_mock.resources.account import operations as account
from boses_mock.resources.briefings import operations as briefings
from boses_mock.resources.ethnography import operations as ethnography
from boses_mock.resources.library import curation
from boses_mock.resources.library import operations as library
from boses_mock.resources.persona_groups import operations as persona_groups
from boses_mock.resources.persona_groups import personas, pictures
from boses_mock.resources.projects import operations as projects
from boses_mock.resources.simulations import (
    interviews,
    sharing,
    study_inputs,
    trust,
)
from boses_mock.resources.simulations import (
    operations as simulations,
)
from boses_mock.resources.workspace import billing, team
from boses_mock.resources.workspace import operations as workspace
from boses_mock.settings import Settings, parse_generation
from boses_mock.store.db import Database
from boses_mock.web.answering import answer, control, unnoted
from boses_mock.web.cors import Cors, permitted
from boses_mock.web.dispatch import Operations
from boses_mock.web.envelope import Envelope
from boses_mock.web.responses import from_http
from boses_mock.world.seed import SeedWorld
from boses_mock.world.wire import WIRES
from boses_mock.world.worlds import Worlds

OPERATIONS = [
    *persona_groups.OPERATIONS,
    *personas.OPERATIONS,
    *projects.OPERATIONS,
    *briefings.OPERATIONS,
    *simulations.OPERATIONS,
    *study_inputs.OPERATIONS,
    *interviews.OPERATIONS,
    *trust.OPERATIONS,
    *sharing.OPERATIONS,
    *account.OPERATIONS,
    *workspace.OPERATIONS,
    *team.OPERATIONS,
    *billing.OPERATIONS,
    *library.OPERATIONS,
    *curation.OPERATIONS,
    *ethnography.OPERATIONS,
]
PAGES = [*pictures.PAGES, *billing.PAGES]
CONTROL = [
    *admin.OPERATIONS,
    *accounts_admin.OPERATIONS,
    *requests_admin.OPERATIONS,
    *replay_admin.OPERATIONS,
    *coverage_admin.OPERATIONS,
    *lint_admin.OPERATIONS,
    *worlds_admin.OPERATIONS,
    *sessions_admin.OPERATIONS,
    *prompts_admin.OPERATIONS,
    *played_admin.OPERATIONS,
    *mails_admin.OPERATIONS,
    *ethnography_admin.OPERATIONS,
    *faults_admin.OPERATIONS,
    *tuning_admin.OPERATIONS,
    *jobs_admin.OPERATIONS,
    *document_admin.OPERATIONS,
    *state_admin.OPERATIONS,
    *wait_admin.OPERATIONS,
]


def create_app(settings: Settings, *, with_history: bool = True) -> Starlette:
    """Build the application; its worlds are opened when it starts.

    ``with_history`` says whether its seed worlds have theirs; one without composes it.

    Raises:
        DocumentErrors, UnknownScenario, BadSetting: what the settings name cannot be used.
    """

    composed = _composer(settings) if with_history else None
    worlds = Worlds(settings, known_operations(), composed)
    origins = permitted(settings.cors_origin)

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        await worlds.open()
        yield
        if app.state.extractor:
            await app.state.extractor.close()
        await worlds.close()

    app = Starlette(
        routes=[*docs.ROUTES, *home.routes(settings.console)],
        middleware=_middleware(worlds, origins, settings.wire),
        exception_handlers={HTTPException: _on_http_error},
        lifespan=lifespan,
    )
    app.state.worlds = worlds
    app.state.extractor = None  # until a file is to be read
    app.state.tells_requests = False  # until somebody watches
    app.state.operations = known_operations()
    played = ((operation, unnoted) for operation in [*OPERATIONS, *PAGES])
    app.state.unnoted = cache(lambda: Operations(app, played))  # once a tester plays a request
    known = [*OPERATIONS, *PAGES, *CONTROL]
    app.state.known_paths = tuple((operation.method, operation.path) for operation in known)
    return app


def _composer(settings: Settings) -> Callable[[SeedWorld, str], Database]:
    """Return what plays a seed world's history through an application of its own."""

    def composed(world: SeedWorld, name: str) -> Database:
        from boses_mock.history.play import compose

        bare = Settings(
            seed=world.seed,
            world=name,
            fixtures=settings.fixtures,
            generation=parse_generation("realistic"),
            clock=ClockSpec("manual", 0.0),
            lenient=True,
        )
        return compose(world, lambda: create_app(bare, with_history=False), name)

    return composed


def _middleware(worlds: Worlds, origins: re.Pattern[str], wire: str) -> list[Middleware]:
    answered = ((operation, answer) for operation in [*OPERATIONS, *PAGES])
    controlled = ((operation, control) for operation in CONTROL)
    return [
        Middleware(Envelope, worlds=worlds, origins=origins),
        Middleware(Cors, origins=origins, methods=WIRES[wire].cors_methods),
        Middleware(Operations, operations=[*answered, *controlled]),
    ]


def known_operations() -> frozenset[str]:
    """Return the operationIds that fault rules may be for."""
    return frozenset(operation.id for operation in [*OPERATIONS, *PAGES])


async def _on_http_error(request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise error
    from boses_mock.web.astray import gone_astray

    return gone_astray(request.scope, from_http(error))
