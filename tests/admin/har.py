"""HAR 1.2 as a JSON Schema, written from the specification of Odvarko and others (2012)."""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]

_TEXT: Schema = {"type": "string"}
_SIZE: Schema = {"type": "integer", "minimum": -1}
_TIME: Schema = {"type": "number", "minimum": -1}
_NEVER_UNKNOWN: Schema = {"type": "number", "minimum": 0}
_INSTANT: Schema = {
    "type": "string",
    "format": "date-time",
    "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$",
}


def _object(required: Schema, optional: Schema | None = None) -> Schema:
    """Return an object of these fields, and of others whose names begin with an underscore."""
    return {
        "type": "object",
        "required": list(required),
        "properties": required | {"comment": _TEXT} | (optional or {}),
        "patternProperties": {"^_": {}},
        "additionalProperties": False,
    }


def _list(item: Schema) -> Schema:
    return {"type": "array", "items": item}


_RECORD = _object({"name": _TEXT, "value": _TEXT})
_COOKIE = _object(
    {"name": _TEXT, "value": _TEXT},
    {
        "path": _TEXT,
        "domain": _TEXT,
        "expires": _INSTANT,
        "httpOnly": {"type": "boolean"},
        "secure": {"type": "boolean"},
    },
)
_PARAM = _object({"name": _TEXT}, {"value": _TEXT, "fileName": _TEXT, "contentType": _TEXT})
_POSTED = _object({"mimeType": _TEXT}, {"text": _TEXT, "params": _list(_PARAM)})
_SAME: Schema = {
    "httpVersion": _TEXT,
    "cookies": _list(_COOKIE),
    "headers": _list(_RECORD),
    "headersSize": _SIZE,
    "bodySize": _SIZE,
}
_REQUEST = _object(
    {
        "method": _TEXT,
        "url": {"type": "string", "format": "uri", "pattern": r"^[!-~]+$"},
        "queryString": _list(_RECORD),
        **_SAME,
    },
    {"postData": _POSTED},
)
_CONTENT = _object(
    {"size": _SIZE, "mimeType": _TEXT},
    {"compression": {"type": "integer"}, "text": _TEXT, "encoding": _TEXT},
)
_RESPONSE = _object(
    {
        "status": {"type": "integer"},
        "statusText": _TEXT,
        "content": _CONTENT,
        "redirectURL": _TEXT,
        **_SAME,
    }
)
_TIMINGS = _object(
    {"send": _NEVER_UNKNOWN, "wait": _NEVER_UNKNOWN, "receive": _NEVER_UNKNOWN},
    {"dns": _TIME, "connect": _TIME, "blocked": _TIME, "ssl": _TIME},
)
_ENTRY = _object(
    {
        "startedDateTime": _INSTANT,
        "time": _NEVER_UNKNOWN,
        "request": _REQUEST,
        "response": _RESPONSE,
        "cache": _object({}, {"beforeRequest": {}, "afterRequest": {}}),
        "timings": _TIMINGS,
    },
    {"pageref": _TEXT, "serverIPAddress": _TEXT, "connection": _TEXT},
)
_PROGRAM = _object({"name": _TEXT, "version": _TEXT})
SCHEMA = _object(
    {
        "log": _object(
            {"version": {"const": "1.2"}, "creator": _PROGRAM, "entries": _list(_ENTRY)},
            {"browser": _PROGRAM, "pages": {"type": "array"}},
        )
    }
)
