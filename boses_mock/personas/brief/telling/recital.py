"""What a group's text says word for word, which no more than a row of is told of its people.

A clause is told in the first words that recite no row of the text. What these are is found once for
all people of a group, as they are told of the same clauses.
"""

from __future__ import annotations

import re

from boses_mock.kernel.remember import remembered

from .whole import ROW, told_whole

_HERS = re.compile(r"\btheir\b")  # which is told as the person's own
_WORD = re.compile(r"[^\W_]+")
_GROUPS, _LONGEST = 16, 8_000  # characters of a text that is kept
Rows = frozenset[tuple[str, ...]]


class Recital:
    def __init__(self, text: str) -> None:
        self._rows = rows_of(text)
        self._whole: dict[tuple[tuple[str, ...], str | None, int, bool], str] = {}

    def fits(self, told: str) -> bool:
        """Tell whether what is told recites no row of the text."""
        return not self._rows & rows_of(_HERS.sub("his", told))

    def fits_of_kin(self, told: str) -> bool:
        """Tell the same of what is told of kin."""
        return not self._rows & _rows_of_kin(told)

    def follows(self, told: str) -> bool:
        """Tell whether an "and" follows in the text what is told."""
        return bool(self._rows & rows_of(f"{told} and"))

    def __bool__(self) -> bool:
        return bool(self._rows)

    def whole(
        self, clauses: tuple[str, ...], subject: str | None = None, way: int = 0, kin: bool = False
    ) -> str:
        """Return what ``told_whole`` does of clauses, of kin or of the person."""
        key = (clauses, subject, way % 2, kin)
        if key not in self._whole:
            fits = self.fits_of_kin if kin else self.fits
            self._whole[key] = told_whole(clauses, fits, subject, way)
        return self._whole[key]


@remembered(_GROUPS, _LONGEST)
def recital_of(text: str) -> Recital:
    """Return the recital of a text, with what was found of it before."""
    return Recital(text)


def rows_of(text: str) -> Rows:
    """Return each row of one word more than may be said as it stands."""
    words = _WORD.findall(text.casefold())
    return frozenset(tuple(words[at : at + ROW + 1]) for at in range(len(words) - ROW))


def _rows_of_kin(told: str) -> Rows:
    """Return the rows of what is told of kin; a spouse is told as a husband or a wife."""
    ones = (told.replace("spouse", one) for one in ("husband", "wife", "spouse"))
    whose = (f"{their} {one}" for one in ones for their in ("their", "his", "her"))
    return frozenset[tuple[str, ...]]().union(*map(rows_of, whose))
