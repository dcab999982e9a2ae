"""Remembering what was worked out for short texts.

What users send may be long, and thousands of long texts that nobody asks for again would be kept
for days; what is asked for again and again (names, clauses) is short.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import lru_cache, wraps
from typing import TypeVar

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)
LONGEST = 200  # characters of a text of which anything is kept


def remembered(
    most: int, longest: int = LONGEST
) -> Callable[[Callable[[str], T]], Callable[[str], T]]:
    """Keep what a pure function of a text returns for up to ``most`` texts, the latest ones.

    Longer texts than usual are kept only where few are.
    """

    def decorate(work: Callable[[str], T]) -> Callable[[str], T]:
        kept = lru_cache(maxsize=most)(work)

        @wraps(work)
        def of(text: str) -> T:
            return kept(text) if len(text) <= longest else work(text)

        return of

    return decorate


def remembered_long_too(
    most: int, few: int, longest: int = 8_000
) -> Callable[[Callable[[str], T]], Callable[[str], T]]:
    """Keep what :func:`remembered` does, and what is returned for a ``few`` longer texts besides.

    They are kept apart, so that many short texts drive out no long one.
    """

    def decorate(work: Callable[[str], T]) -> Callable[[str], T]:
        of_short, of_long = remembered(most)(work), remembered(few, longest)(work)

        @wraps(work)
        def of(text: str) -> T:
            return of_short(text) if len(text) <= LONGEST else of_long(text)

        return of

    return decorate


def remembered_by(most: int) -> Callable[[Callable[[K, str], T]], Callable[[K, str], T]]:
    """Keep what a pure function returns of a text and of what it is looked up in.

    The latter must be told apart by what it is, so that nothing of one is found in another.
    """

    def decorate(work: Callable[[K, str], T]) -> Callable[[K, str], T]:
        kept = lru_cache(maxsize=most)(work)

        @wraps(work)
        def of(known: K, text: str) -> T:
            return kept(known, text) if len(text) <= LONGEST else work(known, text)

        return of

    return decorate
