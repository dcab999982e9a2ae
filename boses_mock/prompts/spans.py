"""What an extractor finds: a field, a value, and the words that gave it.

Extractors promise only to point at words; deciding between them is `resolve.py`'s work. A span
that must not be taken carries its `reason` from the start, so that an explanation can show it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import islice

Value = str | int | tuple[int | None, int | None]

WEAK, MEDIUM, STRONG = 1, 2, 3
MOST = 300  # mentions of one form that are looked at: nobody writes more, and each costs patterns
REFERENCE_YEAR = 2026  # generations are counted at it


def mentions(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    return islice(pattern.finditer(text), MOST)


@dataclass(frozen=True, slots=True)
class Span:
    """`weight` is how plainly the words speak; `reason` is set on a refused span only. `narrows` is
    an age bound that shuts some of a range out, where another bound would widen it."""

    field: str
    value: Value
    start: int
    end: int
    text: str
    weight: int = MEDIUM
    reason: str = ""
    narrows: bool = False

    def refused(self, reason: str) -> Span:
        return replace(self, reason=reason)


@dataclass(frozen=True, slots=True)
class Explanation:
    """The fields read, the spans that gave them, and those set aside with their reasons."""

    fields: dict[str, str | int] = field(default_factory=dict)
    taken: tuple[Span, ...] = ()
    rejected: tuple[Span, ...] = ()


def as_json(explanation: Explanation) -> dict[str, object]:
    """Return an explanation as plain values; an open end of an age range is null."""

    def shown(span: Span) -> dict[str, object]:
        told: dict[str, object] = {
            "field": span.field,
            "value": list(span.value) if isinstance(span.value, tuple) else span.value,
            "start": span.start,
            "end": span.end,
            "text": span.text,
        }
        return {**told, "reason": span.reason} if span.reason else told

    return {
        "fields": explanation.fields,
        "taken": [shown(span) for span in explanation.taken],
        "rejected": [shown(span) for span in explanation.rejected],
    }
