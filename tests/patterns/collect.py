"""Every regular expression of the package and what is done with it, as JSON.

The library's own compiler is watched from before the first module is imported, so it does not
matter where a pattern is kept or whether it is kept at all: what the package compiles, at import or
while the corpus runs, is told, with the methods that were called and the lines that called.
``python -m tests.patterns.collect``
"""

from __future__ import annotations

import json
import pkgutil
import re
import sys
from importlib import import_module
from typing import Any

Found = dict[tuple[str, int], tuple[str, set[str]]]
Sites = set[tuple[str, int]]


class Watched:
    """A compiled pattern that remembers which of its methods were used."""

    def __init__(self, pattern: re.Pattern[str], used: set[str]) -> None:
        self._pattern, self._used = pattern, used

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._pattern, name)
        if callable(value):
            self._used.add(name)
        return value


def watch() -> tuple[Found, Sites]:
    """Watch the package's patterns from now on; return where they will be told."""
    found: Found = {}
    sites: Sites = set()
    compile_ = re._compile

    def watched(pattern: Any, flags: int) -> Any:
        if isinstance(pattern, Watched):
            return pattern
        made = compile_(pattern, flags)
        caller = sys._getframe(2)
        module = caller.f_globals.get("__name__", "")
        if not module.startswith("boses_mock"):
            return made
        sites.add((module, caller.f_lineno))
        _, used = found.setdefault((made.pattern, made.flags), (module, set()))
        return Watched(made, used)

    re._compile = watched
    return found, sites


def import_all() -> None:
    import boses_mock

    for module in pkgutil.walk_packages(boses_mock.__path__, "boses_mock."):
        if not module.name.endswith(("__main__", ".build")):
            import_module(module.name)


def main() -> None:
    found, sites = watch()
    import_all()
    from tests.patterns.corpus import run

    run()
    patterns = [
        {"pattern": pattern, "flags": flags, "module": module, "used": sorted(used)}
        for (pattern, flags), (module, used) in found.items()
    ]
    json.dump({"patterns": patterns, "sites": sorted(sites)}, sys.stdout)


if __name__ == "__main__":
    main()
