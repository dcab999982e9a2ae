"""Every regular expression of the package and what is done with it: ``python -m ...collect``.

The library's own compiler is watched from before the first module is imported, so it does not
matter where a pattern is kept or whether it is kept at all: what the package compiles, at import or
while a corpus of prompts, studies and uploads runs, is told, with the methods that were called.
"""

from __future__ import annotations

import json
import pkgutil
import re
import sys
from importlib import import_module
from typing import Any

ANCHORED = {"match", "fullmatch"}


class Watched:
    """A compiled pattern that remembers which of its methods were used."""

    def __init__(self, pattern: re.Pattern[str], used: set[str]) -> None:
        self._pattern, self._used = pattern, used

    def __getattr__(self, name: str) -> Any:
        if callable(value := getattr(self._pattern, name)):
            self._used.add(name)
        return value

    def __hash__(self):
        return hash(self._pattern)


Found = dict[tuple[str, int], tuple[str, set[str]]]


def watch() -> Found:
    """Let the package's patterns be watched from now on; return where they will be told."""
    found: Found = {}
    compile_ = re._compile  # type: ignore[attr-defined]

    def watched(pattern: Any, flags: int | re.RegexFlag) -> Any:
        if isinstance(pattern, Watched):
            return pattern
        made = compile_(pattern, flags)
        module = sys._getframe(2).f_globals.get("__name__", "")
        if not module.startswith("boses_mock") or isinstance(made.pattern, bytes):
            return made
        _, used = found.setdefault((made.pattern, made.flags), (module, set()))
        return Watched(made, used)

    re._compile = watched  # type: ignore[attr-defined]
    return found


def import_all() -> None:
    import boses_mock

    for module in pkgutil.walk_packages(boses_mock.__path__, "boses_mock."):
        if not module.name.endswith(("__main__", ".build")):
            import_module(module.name)


def main() -> None:
    found = watch()
    import_all()
    from tests.patterns.corpus import run

    run()
    told = [
        {"pattern": pattern, "flags": flags, "module": module, "used": sorted(used)}
        for (pattern, flags), (module, used) in found.items()
    ]
    json.dump(told, sys.stdout)


if __name__ == "__main__":
    main()
