"""The console: a page that shows a world and moves it, by ``/__admin`` alone.

It is a handful of static files (``app.html`` and what that loads from ``/console``), read when they
are asked for and neither imported nor looked for before. Nothing but these files is ever served:
what is asked for is looked up among the names that there are, and no path is made of it.
"""

from __future__ import annotations

import gzip
import hashlib
from functools import lru_cache
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

_HERE = Path(__file__).parent
_TYPES = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}
_NOT_OURS = ("docs.js", "vendor/swagger-ui/")
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
        " connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",  # an address tells of a world
    "Cache-Control": "no-cache",  # another version may be served here tomorrow
}


def _files() -> dict[str, Path]:
    found = {path.relative_to(_HERE).as_posix(): path for path in _HERE.rglob("*.*")}
    return {
        name: path
        for name, path in found.items()
        if path.suffix in _TYPES and not name.startswith(_NOT_OURS)
    }


def page(request: Request) -> Response:
    """Return the page itself, whose every address begins with ``/#``."""
    return _sent(request, _HERE / "app.html", "text/html", "Accept, ")


def file(request: Request) -> Response:
    """Return what the page is made of; 404 for all else."""
    path = _files().get(request.path_params["name"])
    if path is None:
        raise HTTPException(404)
    return _sent(request, path, _TYPES[path.suffix])


def _sent(request: Request, path: Path, kind: str, vary: str = "") -> Response:
    content = path.read_bytes()
    tag = hashlib.sha256(content).hexdigest()[:16]
    headers = {**_HEADERS, "Vary": f"{vary}Accept-Encoding"}
    if "gzip" in request.headers.get("accept-encoding", ""):
        content, tag = _packed(content), f"{tag}-gzip"
        headers["Content-Encoding"] = "gzip"
    headers["ETag"] = f'"{tag}"'
    if request.headers.get("if-none-match") == headers["ETag"]:
        return Response(status_code=304, headers=headers)
    return Response(content, headers=headers, media_type=kind)


@lru_cache(maxsize=100)
def _packed(content: bytes) -> bytes:
    """Return a file at a third of its size: it may come through a tunnel, or to a phone."""
    return gzip.compress(content, mtime=0)
