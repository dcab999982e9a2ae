"""Remembering what was worked out for short texts.

What users send may be long, and thousands of long texts that nobody asks for again would be kept
for days; what is asked for again and again (names, clauses) is short.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

T = TypeVar("T")
LONGEST = 200  # characters of a text of which anything is kept


def remembered(most: int) -> Callable[[Callable[[str], T]], Callable[[str], T]]:
    """Keep what a pure function of a text returns for up to ``most`` texts, the latest ones."""

    def decorate(work: Callable[[str], T]) -> Callable[[str], T]:
        kept = lru_cache(maxsize=most)(work)

        @wraps(work)
        def of(text: str) -> T:
            return kept(text) if len(text) <= LONGEST else work(text)

        return of

    return decorate
