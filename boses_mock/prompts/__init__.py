"""Plain-language audience descriptions into persona-group fields, by rules alone.

It promises an answer for any text, the same one every time, and only what the words say: a field
nothing speaks for is left out. It refuses nothing and never raises on content.
"""

from __future__ import annotations

from .spans import REFERENCE_YEAR, Explanation, Span

__all__ = ["REFERENCE_YEAR", "Explanation", "Span", "explain", "parse"]


def explain(text: str, *, year: int = REFERENCE_YEAR) -> Explanation:
    """The same reading with its evidence: which words gave what, which were refused and why."""
    from .resolve import resolve  # the patterns cost 50 ms to compile, so not at start-up
    from .text import prepare

    return resolve(prepare(text), year)


def parse(text: str, *, year: int = REFERENCE_YEAR) -> dict[str, str | int]:
    return explain(text, year=year).fields
