"""What ``world.yaml`` says, kept as JSON beside it: reading YAML would take a twelfth of a start.

The JSON names the text that it was made of, so a ``world.yaml`` that has changed since is read
itself. ``python -m boses_mock.world.compiled PATH`` makes the JSON anew; a test tells when to.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path
from typing import Any

import orjson

from boses_mock.kernel.source import parse_yaml, read_text


def read_world(path: Path) -> Any:
    """Return what a ``world.yaml`` says; DocumentError if it cannot be read or is no YAML."""
    text = read_text(path)
    try:
        kept = orjson.loads(path.with_suffix(".json").read_bytes())
    except (OSError, ValueError):  # most have none, and what is broken is as good as none
        kept = None
    if isinstance(kept, dict) and kept.get("sha256") == _digest(text):
        return kept["world"]
    return parse_yaml(path, text)


def compile_world(path: Path) -> bytes:
    """Return the JSON of a ``world.yaml``."""
    text = read_text(path)
    made = {"sha256": _digest(text), "world": parse_yaml(path, text)}
    return orjson.dumps(made, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


if __name__ == "__main__":
    world = Path(sys.argv[1])
    world.with_suffix(".json").write_bytes(compile_world(world))
