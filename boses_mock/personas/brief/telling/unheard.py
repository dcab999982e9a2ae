"""What a group has been told so far, so that the next of its people is told it in other words.

Ten people of one brief all own the van that it names. Of the good tellings of a clause the one is
taken whose words the group has heard least; which of several is drawn for the person.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from boses_mock.kernel.rng import Stream

from .whole import Fits, tellings, told_whole

_WORDS = re.compile(r"[^\W_]+")
_HEARD = 4  # words that are heard as the same again
_MANY = 16  # tellings of one clause that are kept: more than people of a group
Tellings = tuple[str, ...]


class Heard:
    """The rows of words that the people of a group were told, and the tellings of each clause."""

    def __init__(self) -> None:
        self._rows: Counter[tuple[str, ...]] = Counter()
        self._tellings: dict[str, Tellings] = {}

    def tellings(self, clause: str, find: Callable[[], Tellings]) -> Tellings:
        """Return the tellings of a clause, which are looked for once for a whole group."""
        if clause not in self._tellings:
            self._tellings[clause] = find()[:_MANY]
        return self._tellings[clause]

    def least(self, draw: Stream, tellings: Sequence[str]) -> str:
        """Return the telling whose words the group has heard least; nothing where there is none."""
        if not tellings:
            return ""
        counts = [self._heard(each) for each in tellings]
        least = min(counts)
        best = [each for each, count in zip(tellings, counts, strict=True) if count == least]
        told = best[draw.below(len(best))]
        self._rows.update(_rows(told))
        return told

    def _heard(self, telling: str) -> tuple[int, int]:
        counts = [self._rows[row] for row in _rows(telling)]
        return max(counts, default=0), sum(counts)


@dataclass(frozen=True, slots=True)
class Wording:
    """How one person is told clauses: as the group has ``heard`` least, or as plainly as fits."""

    fits: Fits
    draw: Stream
    heard: Heard | None

    def of(self, clauses: tuple[str, ...], subject: str | None = None) -> str:
        """Return a telling of clauses that all say the same; nothing where none fits."""
        if not clauses:
            return ""
        if self.heard is None:
            return told_whole(clauses, self.fits, subject)
        key = f"{clauses[0]} {subject}"
        found = self.heard.tellings(key, lambda: tellings(clauses, self.fits, subject))
        return self.heard.least(self.draw, found)


def _rows(telling: str) -> set[tuple[str, ...]]:
    words = tuple(_WORDS.findall(telling.casefold()))
    last = max(1, len(words) - _HEARD + 1)
    return {words[at : at + _HEARD] for at in range(last)}
