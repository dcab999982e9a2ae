"""What a group has been told so far, so that the next of its people is told it in other words.

Ten people of one brief all own the van that it names. Of the good tellings of a clause the one is
taken whose words the group has heard least; which of several is drawn for the person.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from boses_mock.kernel.rng import Stream

from .whole import Fits, last_tellings, rarer_tellings, tellings, told_whole

_WORDS = re.compile(r"[^\W_]+")
_HEARD = 5  # words that are heard as the same again
_OFTEN = 3  # people of a group who may hear them
_LONG = 5  # words of a clause of which one hears that they are the same
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

    def least(self, draw: Stream, tellings: Sequence[str], rarer: Sequence[str]) -> str:
        """Return the telling whose words the group has heard least; nothing where there is none.

        One of the ``rarer`` is told only where all others have been told often.
        """
        if not tellings:
            return ""
        counts = [self._heard(each) for each in tellings]
        if min(counts)[0] >= _OFTEN and rarer:
            tellings = (*tellings, *rarer)
            counts += [self._heard(each) for each in rarer]
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

    def of(
        self, clauses: tuple[str, ...], subject: str | None = None, habits: Iterable[str] = ()
    ) -> str:
        """Return a telling of clauses that all say the same; nothing where none fits.

        A long one may be told in one of the ``habits``, too, that say the same less plainly.
        """
        if not clauses:
            return ""
        fits, heard = self.fits, self.heard
        if heard is None:
            return told_whole(clauses, fits, subject)
        key = f"{clauses[0]} {subject}"
        found = heard.tellings(key, lambda: tellings(clauses, fits, subject))
        rarer: Tellings = ()
        if not found or len(clauses[0].split()) >= _LONG:
            rarer = heard.tellings(
                f"{key} rarer", lambda: rarer_tellings(clauses, tuple(habits), fits, subject)
            )
        if not found:
            found = rarer or heard.tellings(
                f"{key} last", lambda: last_tellings(clauses, fits, subject)
            )
        return heard.least(self.draw, found, rarer)


def _rows(telling: str) -> set[tuple[str, ...]]:
    words = tuple(_WORDS.findall(telling.casefold()))
    last = max(1, len(words) - _HEARD + 1)
    return {words[at : at + _HEARD] for at in range(last)}
