"""The composition root: settings in, one ASGI application out. Nothing happens at import."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from functools import partial

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from boses_mock.admin import control as admin
from boses_mock.console import docs
from boses_mock.envelope import LOCAL_ORIGIN, Envelope
from boses_mock.errors import ApiError, error_response, from_http
from boses_mock.http import Operation, answer, by_path, control
from boses_mock.resources import account, persona_groups, personas, projects
from boses_mock.settings import Settings
from boses_mock.world import Worlds

# The router tries them in this order, so what clients poll stands first.
OPERATIONS = [
    *persona_groups.OPERATIONS,
    *personas.OPERATIONS,
    *projects.OPERATIONS,
    *account.OPERATIONS,
]

Answer = Callable[[Operation, Request], Awaitable[Response]]


# Each route takes them all and refuses by itself: the router would go on to look for another path
# that fits, and take "parse-prompt" for a group's id.
_METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT"]


def create_app(settings: Settings) -> Starlette:
    """Build the application and open its worlds.

    Raises:
        FixtureError, ScenarioError, StoreError: what the settings name cannot be used.
    """
    worlds = Worlds(settings)

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        yield
        worlds.close()

    app = Starlette(
        routes=[
            *_routes(OPERATIONS, answer),
            *_routes(personas.PICTURES, answer),
            *_routes(admin.OPERATIONS, control),
            *docs.routes(settings.contract),
        ],
        middleware=[
            Middleware(Envelope, worlds=worlds),
            Middleware(
                CORSMiddleware,
                allow_origins=settings.cors_origin,
                allow_origin_regex=LOCAL_ORIGIN.pattern,
                allow_credentials=True,
                allow_methods=["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"],
                allow_headers=[
                    "Content-Type",
                    "Authorization",
                    "Accept",
                    "X-Requested-With",
                    "X-API-Key",
                    "X-Request-Id",
                    "Prefer",
                    "X-Boses-Mock-World",
                ],
                expose_headers=["X-Request-Id", "Retry-After", "X-Boses-Mock-Why"],
            ),
        ],
        exception_handlers={HTTPException: _on_http_error},
        lifespan=lifespan,
    )
    app.state.worlds = worlds
    return app


def _routes(operations: Iterable[Operation], respond: Answer) -> list[BaseRoute]:
    """Make one route a path, so that a wrong method is told all the right ones."""
    return [
        Route(path, partial(_dispatch, methods, respond), methods=_METHODS)
        for path, methods in by_path(operations).items()
    ]


async def _dispatch(methods: dict[str, Operation], respond: Answer, request: Request) -> Response:
    method = "GET" if request.method == "HEAD" else request.method
    if method not in methods:
        allowed = ", ".join(["HEAD", *methods] if "GET" in methods else methods)
        return error_response(ApiError(405, "Method Not Allowed", {"Allow": allowed}))
    return await respond(methods[method], request)


async def _on_http_error(request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise error
    return error_response(from_http(error))
