"""What ``world.yaml`` says, kept as JSON beside it, and its history as a database.

Reading YAML would take a twelfth of a start, and composing a history several whole ones. Both name
what they were made of: the text of the file itself, and for the history the curated people, the
files of the briefings and the form of the tables as well. What has changed since is read, or
composed, itself. ``boses-mock compile PATH`` makes both anew; a test tells when to.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import orjson

from boses_mock.kernel.source import parse_yaml, read_text
from boses_mock.store.db import SCHEMA_VERSION, Database


def read_world(path: Path) -> Any:
    """Return what a ``world.yaml`` says; DocumentError if it cannot be read or is no YAML."""
    text = read_text(path)
    kept = _kept(path)
    if kept.get("sha256") == _digest([text.encode()]):
        return kept["world"]
    return parse_yaml(path, text)


def is_compiled(path: Path) -> bool:
    """Tell whether a ``world.yaml`` was compiled, and so checked, as it is now."""
    kept = _kept(path).get("sha256")
    return kept is not None and kept == _digest([read_text(path).encode()])


def compile_world(path: Path, history: str | None = None) -> bytes:
    """Return the JSON of a ``world.yaml``; ``history`` is the digest of what that is made of."""
    text = read_text(path)
    made = {"sha256": _digest([text.encode()]), "history": history, "world": parse_yaml(path, text)}
    return orjson.dumps(made, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def read_history(path: Path, made_of: Iterable[Path]) -> Database | None:
    """Return the history of a ``world.yaml`` if it is kept and nothing has changed since."""
    digest = _kept(path).get("history")
    if digest is None or digest != history_digest(path, made_of):
        return None
    try:
        return Database.of_bytes(path.with_suffix(".sqlite").read_bytes())
    except OSError:  # as good as not kept
        return None


def history_digest(path: Path, made_of: Iterable[Path]) -> str:
    """Return what tells a history from those made of anything else."""
    contents = (each.read_bytes() for each in (path, *made_of))
    return _digest([f"{SCHEMA_VERSION}".encode(), *contents])


def _kept(path: Path) -> dict[str, Any]:
    try:
        kept = orjson.loads(path.with_suffix(".json").read_bytes())
    except (OSError, ValueError):  # most have none, and what is broken is as good as none
        return {}
    return kept if isinstance(kept, dict) else {}


def _digest(pieces: Iterable[bytes]) -> str:
    made = hashlib.sha256()
    for piece in pieces:
        made.update(piece)
    return made.hexdigest()
