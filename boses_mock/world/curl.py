"""A request as a ``curl`` command, to be pasted into a POSIX shell.

Secrets are blanked as everywhere in the journal, except that a bearer token becomes a variable, so
that the command works where ``BOSES_MOCK_TOKEN`` is set.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from shlex import quote
from urllib.parse import quote as encoded

# What curl says by itself, or what only held for the connection.
_LEFT_OUT = frozenset(
    {"host", "content-length", "accept-encoding", "connection", "transfer-encoding", "expect"}
)
_BEARER = '-H "Authorization: Bearer $BOSES_MOCK_TOKEN"'
_IN_PATHS = "/:@!$&'()*+,;=~[]"
_IN_QUERIES = _IN_PATHS + '?%"<>`{}|^\\'
_CONTROLS = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")  # which no header can carry


def as_url(headers: Iterable[tuple[str, str]], path: str, query: str) -> str:
    """Return the address that a request was sent to; ``path`` is decoded and ``query`` is not."""
    host = next((value for name, value in headers if name == "host"), "localhost:8000")
    address = f"http://{host}{encoded(path, safe=_IN_PATHS)}"
    return f"{address}?{encoded(query, safe=_IN_QUERIES)}" if query else address


def as_curl(
    method: str,
    path: str,
    query: str,
    headers: Iterable[tuple[str, str]],
    body: object,
    sent: int,
) -> str:
    """Return the command for a request whose secrets are blanked.

    Args:
        body: what the body says, None where it is not kept.
        sent: how many bytes the body had.
    """
    told = list(headers)
    address = as_url(told, path, query)
    if method == "HEAD":
        parts = ["curl --head", quote(address)]
    else:
        parts = ["curl" if method == "GET" and not sent else f"curl -X {method}", quote(address)]
    parts += [_header(name, value) for name, value in told if name not in _LEFT_OUT]
    if body is not None and not isinstance(body, str):
        parts.append(f"--data-raw {quote(json.dumps(body, ensure_ascii=False))}")
    elif sent:
        parts.append(f"--data-binary @BODY  # {sent} bytes, which are not kept")
    return " ".join(parts)


def _header(name: str, value: str) -> str:
    if name == "authorization":
        return _BEARER
    told = _CONTROLS.sub(" ", value)
    return f"-H {quote(f'{name}: {told}')}"
