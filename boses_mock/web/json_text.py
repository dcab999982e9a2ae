"""What a body of JSON says, or in the words of the service's framework why it says nothing."""

from __future__ import annotations

from json import detect_encoding
from typing import Any

import orjson

from boses_mock.kernel.duplicates import duplicate_key
from boses_mock.kernel.errors import broken_json, invalid

_LONGEST_SHOWN = 100  # characters of a key, in a message


def json_content(raw: bytes) -> Any:
    """Return what a body of JSON says; 422 for one that is none, or has a key twice."""
    try:
        parsed = _parsed(raw)
        twice = duplicate_key(raw, parsed)
    except RecursionError as error:
        raise invalid(["body"], f"JSON decode error: {error}", {}, "json_invalid") from error
    except ValueError as error:
        raise broken_json(raw.decode(detect_encoding(raw), "replace"), error) from error
    if twice is not None:
        message = f"The key {twice[:_LONGEST_SHOWN]!r} stands twice in one object"
        raise invalid(["body"], message, twice, "json_invalid")
    return parsed


def _parsed(raw: bytes) -> Any:
    """Return what JSON says: in UTF-8, with a byte order mark or without, or in UTF-16 or UTF-32.

    Raises:
        ValueError: it is no JSON.
    """
    try:
        return orjson.loads(raw)
    except ValueError:
        encoding = detect_encoding(raw)
        if encoding == "utf-8":
            raise
        return orjson.loads(raw.decode(encoding))


def refuse_broken(raw: bytes) -> None:
    """Refuse a body that is no JSON, as :func:`json_content`; an empty one is no concern here."""
    if raw:
        json_content(raw)
