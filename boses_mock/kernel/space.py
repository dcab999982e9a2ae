"""White space folded, so that nothing that is looked for in a text meets a run of it.

A run is one blank, or one end of a line where it holds one: that much means something to readers.
"""

from __future__ import annotations

import re

RUNS = re.compile(r"\s{2,}|[^\S \n]")


def folded_run(run: str) -> str:
    """Return what a run of white space is folded to."""
    return "\n" if "\n" in run else " "


def fold_space(text: str) -> str:
    """Return a text in which no two characters of white space stand side by side."""
    return RUNS.sub(lambda run: folded_run(run[0]), text)
