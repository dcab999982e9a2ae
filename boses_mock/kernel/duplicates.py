"""Keys that stand twice in one object of JSON, of which parsers keep the last and say nothing.

Every pair of an object has one colon. Where a text has no more colons than what came of it has
keys, none was lost; only a text that has more, as with an address in a string, is parsed again.
"""

from __future__ import annotations

import json


class _Twice(Exception):
    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def duplicate_key(text: bytes, parsed: object) -> str | None:
    """Return a key that is twice in one object of ``text``, which was parsed to ``parsed``.

    Raises:
        RecursionError: it is nested deeper than Python follows.
    """
    colons = text.count(b":")
    is_flat = isinstance(parsed, dict) and len(parsed) == colons
    if is_flat or colons == _keys(parsed):
        return None
    try:
        json.loads(text, object_pairs_hook=_once, parse_int=str, parse_float=str)
    except _Twice as found:
        return found.key
    return None


def _keys(parsed: object) -> int:
    """Return how many keys there are, at any depth."""
    count, waiting = 0, [parsed]
    for value in waiting:
        if isinstance(value, dict):
            count += len(value)
            waiting += [each for each in value.values() if isinstance(each, dict | list)]
        elif isinstance(value, list):
            waiting += [each for each in value if isinstance(each, dict | list)]
    return count


def _once(pairs: list[tuple[str, object]]) -> None:
    """Refuse an object that names a key twice; what it holds is of no interest."""
    seen: set[str] = set()
    for key, _ in pairs:
        if key in seen:
            raise _Twice(key)
        seen.add(key)
