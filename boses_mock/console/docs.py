"""The contract as the server shows it: ``/openapi.yaml``, ``/openapi.json`` and ``/docs``.

The page is given a copy of its own, whose examples are what can be tried as the world stands.

The YAML is parsed when the JSON is first asked for: parsing costs more than the whole start-up.
"""

from __future__ import annotations

from pathlib import Path

import orjson
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Route

from boses_mock.web.contract import contract_as_json

_HERE = Path(__file__).parent
_ASSETS = {
    "docs.js": _HERE / "docs.js",
    **{
        name: _HERE / "vendor" / "swagger-ui" / name
        for name in ("swagger-ui.css", "swagger-ui-bundle.js", "favicon-32x32.png")
    },
}
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
    " img-src 'self' data:; connect-src 'self'; font-src 'self' data:"
)


def _contract(request: Request) -> tuple[tuple[Path, ...], bytes]:
    """Return the files of what the default world answers by, and what they come to as JSON."""
    world = request.app.state.worlds.default
    files = world.contract
    return files, contract_as_json(files, world.settings.wire)


async def _openapi_json(request: Request) -> Response:
    return Response(_contract(request)[1], media_type="application/json")


async def _openapi_yaml(request: Request) -> Response:
    files, merged = _contract(request)
    # JSON is YAML: a patched contract has no text of its own.
    text = merged if files[1:] else files[0].read_bytes()
    return Response(text, media_type="application/yaml")


async def _tried(request: Request) -> Response:
    from boses_mock.console.prefill import prefill

    document = orjson.loads(_contract(request)[1])
    prefill(document, request.app.state.worlds.default)
    return Response(orjson.dumps(document), media_type="application/json")


async def _page(request: Request) -> Response:
    return FileResponse(_HERE / "docs.html", headers={"Content-Security-Policy": _POLICY})


async def _asset(request: Request) -> Response:
    path = _ASSETS.get(request.path_params["name"])
    if path is None:
        raise HTTPException(404)
    return FileResponse(path)


ROUTES: list[BaseRoute] = [
    Route("/openapi.json", _openapi_json),
    Route("/openapi.yaml", _openapi_yaml),
    Route("/docs", _page),
    Route("/docs/openapi.json", _tried),
    Route("/docs/assets/{name}", _asset),
]
