"""Secrets blanked by their kind: by what a key's name holds, wherever the key stands.

A list of exact names is outlived by the next header that a proxy adds. So any name that holds one
of a few words counts, in any case and however percent-encoded; too much blanked costs a look at
the client, too little a leaked credential.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import unquote

BLANK = "[redacted]"
_WORDS = ("password", "token", "secret", "key", "authorization", "cookie", "webhook")
_OPEN = frozenset({"x-boses-mock-key"})  # what a client calls the thing that it makes
_MOST_DECODINGS = 3
_PAIR = re.compile(r"[^&\s]+")
_PATHS = re.compile(r"(/share/|hooks\.slack\.com/)[^?\s]+", re.IGNORECASE)
_USER_INFO = re.compile(r"(://)[^/@\s]+@")


def is_secret(name: str) -> bool:
    """Tell whether a value of this name is to be blanked."""
    lowered = name.lower()
    if lowered in _OPEN:
        return False
    return any(word in lowered for word in _WORDS)


def redact(text: str) -> str:
    """Return a query, path, address or other text without the secrets in it.

    What still hides one once it is decoded (an address inside an address) is blanked as a whole.
    """
    shown = _redact(text)
    decoded = shown
    for _ in range(_MOST_DECODINGS):
        before, decoded = decoded, unquote(decoded)
        if decoded == before:
            return shown
        if _redact(decoded) != decoded:
            return BLANK
    return shown if unquote(decoded) == decoded else BLANK


def redact_all(value: object) -> object:
    """Return what JSON holds without its secrets, at any depth.

    Raises:
        RecursionError: it is nested deeper than Python follows.
    """
    if isinstance(value, str):
        return redact(value)
    if isinstance(value, Mapping):
        return {
            redact(name): BLANK if is_secret(name) else redact_all(item)
            for name, item in value.items()
        }
    if isinstance(value, list):
        return [redact_all(item) for item in value]
    return value


def _redact(text: str) -> str:
    shown = _PAIR.sub(_pair, text) if "=" in text else text
    shown = _USER_INFO.sub(rf"\1{BLANK}@", shown)
    return _PATHS.sub(rf"\1{BLANK}", shown)


def _pair(found: re.Match[str]) -> str:
    """Blank what follows the first ``=`` where a name before the last one is a secret's."""
    first, equals, _ = found[0].partition("=")
    names = found[0].rpartition("=")[0]
    for _ in range(_MOST_DECODINGS):
        names = unquote(names)
    secret = is_secret(names.partition("?")[2] or names)
    return f"{first}{equals}{BLANK}" if secret else found[0]
