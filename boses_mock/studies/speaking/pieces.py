"""Sentences put together from pieces, for when every whole line has been said.

A table has a few columns of pieces, and one of each, in order, makes a sentence: three columns of
a dozen make nearly two thousand. Which of them a study has used up is told by their places and
not by their words, as a study that has said them all must find that out at once, and not by
putting together hundreds of sentences for every answer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import product
from math import prod

from boses_mock.kernel.rng import Stream
from boses_mock.studies.speaking.lines import slots_of


class Pieces:
    """A table of pieces, which hold no choices: putting them together draws nothing.

    Args:
        joints: what stands after each piece of a sentence but the last.
        shortens: leaves a piece out that cannot be filled; else there is no sentence with it.
    """

    def __init__(
        self, table: Sequence[Sequence[str]], joints: Sequence[str], shortens: bool = False
    ) -> None:
        self.table, self._joints, self._shortens = table, joints, shortens
        self.count = prod(map(len, table))

    @cached_property
    def slots(self) -> tuple[frozenset[str], ...]:
        """The slots of each sentence, by its place."""
        sentences = product(*([slots_of(piece) for piece in column] for column in self.table))
        return tuple(frozenset[str]().union(*pieces) for pieces in sentences)

    @cached_property
    def kinds(self) -> tuple[frozenset[str], ...]:
        """What :attr:`slots` holds, each once."""
        return tuple(dict.fromkeys(self.slots))

    def draw(self, draw: Stream) -> int:
        """Return the place of a sentence."""
        place = 0
        for column in self.table:
            place = place * len(column) + draw.below(len(column))
        return place

    def line(self, place: int, slots: Mapping[str, str]) -> str:
        """Return the line at a place, as ``slots`` can fill it; "" where they cannot."""
        pieces: list[str] = []
        for column in reversed(self.table):
            place, at = divmod(place, len(column))
            pieces.insert(0, column[at])
        fitting = [piece for piece in pieces if slots_of(piece) <= slots.keys()]
        if len(fitting) < len(pieces) and not self._shortens:
            return ""
        *before, last = fitting
        joined = (piece + joint for piece, joint in zip(before, self._joints, strict=False))
        return f"{''.join(joined)}{last}."
