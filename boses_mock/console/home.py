"""``/``: what this server is and where to go on, for people and for what waits until it is up.

Tools that start a server and wait for it (``wait-on``, Playwright) take any 2xx of its address.
People get the console, and with ``--no-console`` a plain list of links.
"""

from __future__ import annotations

from html import escape

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from boses_mock import __version__

_LINKS = {
    "docs": ("/docs", "every operation, to read and to try"),
    "contract": ("/openapi.yaml", "the contract itself"),
    "api": ("/api/v1", "where its paths begin"),
    "health": ("/health", "whether it is up"),
    "control": ("/__admin/health", "the tester's side: clock, faults, journal, worlds"),
}
_NO_PAGES = {"api"}
_HEADERS = {
    "Vary": "Accept",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
}


async def home(request: Request) -> Response:
    """Tell name, version and links: as a page where one is wanted, else as JSON."""
    if "text/html" in request.headers.get("accept", ""):
        if request.app.state.worlds.settings.console:
            from boses_mock.console.page import page

            return page(request)
        return Response(_page(), headers=_HEADERS, media_type="text/html")
    links = {name: path for name, (path, _) in _LINKS.items()}
    content = {"name": "boses-mock", "version": __version__, "links": links}
    return Response(orjson.dumps(content), headers=_HEADERS, media_type="application/json")


def _page() -> str:
    rows = "".join(
        f"<li>{_shown(name, path)}: {escape(what)}</li>" for name, (path, what) in _LINKS.items()
    )
    title = f"boses-mock {escape(__version__)}"
    return (
        f'<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>{title}</title>'
        "<style>body{font:16px/1.6 system-ui,sans-serif;max-width:40em;margin:3em auto}</style>"
        f"<h1>{title}</h1><p>A local Boses API.</p><ul>{rows}</ul></html>"
    )


def _shown(name: str, path: str) -> str:
    return f"<code>{path}</code>" if name in _NO_PAGES else f'<a href="{path}">{path}</a>'


def routes(console: bool) -> list[BaseRoute]:
    """Return where ``/`` is answered, and the files of the console where there is one."""
    files = [Route("/console/{name:path}", _file)] if console else []
    return [Route("/", home), *files]


async def _file(request: Request) -> Response:
    from boses_mock.console.page import file

    return file(request)
