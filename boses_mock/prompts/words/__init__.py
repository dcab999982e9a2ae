"""Word lists of the parser, kept as data: places, occupations, words no misspelling is seen in.

They are read when the first prompt is, never at import. A list is plain text, one entry a line,
`#` opening a comment; `cities.txt` and `common.txt` are made by `build.py`, the others by hand.
"""

from __future__ import annotations

from pathlib import Path

HERE = Path(__file__).parent


def lines(name: str) -> list[str]:
    """Return the entries of `<name>.txt`; OSError when the package lacks it."""
    text = (HERE / f"{name}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
