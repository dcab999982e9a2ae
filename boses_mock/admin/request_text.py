"""Which entries of the journal say something: in what was asked, in the answer, in why it is so.

A text is looked for in any case, in names and values of JSON, however a client has escaped them. It
is never found in a secret, which could be guessed letter by letter else. A journal may hold eight
megabytes, so most bodies are done with by their bytes, and what is read is not blanked as a whole.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import orjson

from boses_mock.kernel.redaction import is_secret, redact
from boses_mock.world.journal import Entry


def says(text: str) -> Callable[[Entry], bool]:
    """Return what tells whether an entry says ``text``."""
    wanted = text.casefold()

    def test(entry: Entry) -> bool:
        line = f"{entry.method} {entry.status} {entry.operation or ''} {entry.why or ''}"
        return (
            wanted in line.casefold()
            or _shows(wanted, entry.path)
            or _shows(wanted, entry.query)
            or _is_in(wanted, entry.body)
            or _is_in(wanted, entry.answer.body)
        )

    return test


def _shows(wanted: str, text: str) -> bool:
    return wanted in text.casefold() and wanted in redact(text).casefold()


def _is_in(wanted: str, body: bytes) -> bool:
    if not body:
        return False
    raw = body.decode("utf-8", "replace").casefold()
    if wanted not in raw and "\\" not in raw:
        return False
    try:
        left: list[Any] = [orjson.loads(body)]
    except ValueError:
        return False  # of what is no JSON the journal shows no more than the size
    while left:
        value = left.pop()
        if isinstance(value, dict):
            if any(_shows(wanted, name) for name in value):
                return True
            left += [item for name, item in value.items() if not is_secret(name)]
        elif isinstance(value, list):
            left += value
        elif _shows(wanted, value if isinstance(value, str) else orjson.dumps(value).decode()):
            return True
    return False
