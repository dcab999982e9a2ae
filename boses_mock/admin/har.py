"""The journal as HAR 1.2, which a browser's network panel opens.

It begins at the world's time and lasts as long as the wall's clock says. What the journal does not
keep (a body over 16 KB, what was sent from a file) has its size and no text; the headers that every
answer has (``X-Request-Id`` and the mock's own) are left out. Secrets are blanked.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any
from urllib.parse import parse_qsl

from boses_mock import __version__
from boses_mock.kernel.clock import iso
from boses_mock.kernel.errors import reason
from boses_mock.kernel.plain import plain
from boses_mock.kernel.redaction import BLANK, redact
from boses_mock.world.curl import as_url
from boses_mock.world.journal import Entry, shown_body, shown_headers

UNKNOWN = -1  # HAR's for a size or a time that there is not
_PROTOCOL = "HTTP/1.1"
_BROKEN_OFF = 499  # the connection ended without an answer, which a HAR tells by 0

Pairs = Iterable[tuple[str, str]]


def har(entries: Iterable[Entry], world: str) -> dict[str, Any]:
    """Return journal entries of a world, oldest first, as a HAR 1.2 document."""
    return {
        "log": {
            "version": "1.2",
            "creator": {"name": "boses-mock", "version": __version__},
            "comment": f"world {world}",
            "entries": [_entry(entry) for entry in entries],
        }
    }


def _entry(entry: Entry) -> dict[str, Any]:
    taken = entry.taken * 1_000
    told = {
        "startedDateTime": iso(entry.at),
        "time": round(taken, 3),
        "request": _request(entry),
        "response": _response(entry),
        "cache": {},
        "timings": {"send": 0, "wait": round(taken, 3), "receive": 0},
        "_id": entry.number,
        "_resourceType": "fetch",  # which Chromium tells as the type
        "_operation": entry.operation,
    }
    return told | ({"comment": entry.why} if entry.why else {})


def _request(entry: Entry) -> dict[str, Any]:
    headers = shown_headers(entry.headers)
    query = redact(entry.query)
    told = {
        "method": entry.method,
        "url": as_url(headers, entry.shown_path, query),
        "httpVersion": _PROTOCOL,
        "cookies": _cookies(entry.headers),
        "headers": _named(headers),
        "queryString": _named(parse_qsl(query, keep_blank_values=True)),
        "headersSize": UNKNOWN,
        "bodySize": entry.sent,
    }
    if entry.body:
        told["postData"] = {
            "mimeType": _first(headers, "content-type"),
            "params": [],
            "text": _text(entry.body),
        }
    return told


def _response(entry: Entry) -> dict[str, Any]:
    broken = entry.status == _BROKEN_OFF
    headers = shown_headers(entry.answer.headers)
    content: dict[str, Any] = {
        "size": entry.told,
        "mimeType": _first(headers, "content-type") or "x-unknown",
    }
    if entry.answer.body:
        content["text"] = _text(entry.answer.body)
    return {
        "status": 0 if broken else entry.status,
        "statusText": "" if broken else reason(entry.status),
        "httpVersion": _PROTOCOL,
        "cookies": [
            {"name": value.partition(b"=")[0].decode("latin-1"), "value": BLANK}
            for name, value in entry.answer.headers
            if name == b"set-cookie"
        ],
        "headers": _named(headers),
        "content": content,
        "redirectURL": _first(headers, "location"),
        "headersSize": UNKNOWN,
        "bodySize": entry.told,
    }


def _text(body: bytes) -> str:
    shown = shown_body(body)
    return shown if isinstance(shown, str) else json.dumps(shown, ensure_ascii=False)


def _named(pairs: Pairs) -> list[dict[str, object]]:
    return [{"name": name, "value": plain(value)} for name, value in pairs]


def _first(headers: Pairs, wanted: str) -> str:
    return next((value for name, value in headers if name == wanted), "")


def _cookies(headers: Iterable[tuple[bytes, bytes]]) -> list[dict[str, str]]:
    """Return the names of the cookies that were sent; who has their values has the session."""
    told = b"; ".join(value for name, value in headers if name == b"cookie").decode("latin-1")
    names = (each.partition("=")[0].strip() for each in told.split(";"))
    return [{"name": name, "value": BLANK} for name in names if name]
