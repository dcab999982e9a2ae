"""Values from outside as they can always be shown: in an error, in the journal.

What JSON parsers take is more than what JSON can be written of: lone surrogates, integers beyond 64
bits, numbers that are none, and nesting without end. An echo must not fail on these, and it must
not be as large as what was sent.
"""

from __future__ import annotations

import math

DEEPEST = 12
LONGEST = 2_048  # characters of a text, and members of a list or mapping
_LEFT_OUT = "…"


def plain(value: object, depth: int = 0) -> object:
    """Return ``value`` as JSON can say it, cut where it is deep or long."""
    if isinstance(value, str):
        return _text(value)
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        return value if -(2**63) <= value < 2**64 else _digits(value)
    if isinstance(value, float):
        return value if math.isfinite(value) else str(value)
    if depth >= DEEPEST:
        return _LEFT_OUT
    if isinstance(value, dict):
        return {
            _text(str(key)): plain(item, depth + 1) for key, item in list(value.items())[:LONGEST]
        }
    if isinstance(value, list | tuple):
        return [plain(item, depth + 1) for item in value[:LONGEST]]
    return _text(str(value))


def _text(value: str) -> str:
    cut = value if len(value) <= LONGEST else f"{value[:LONGEST]}{_LEFT_OUT}"
    return cut.encode("utf-8", "replace").decode()


def _digits(value: int) -> str:
    # Python turns no more than some 4,300 digits into text, lest that take for ever.
    return str(value) if value.bit_length() < 10_000 else f"a number of {value.bit_length()} bits"
