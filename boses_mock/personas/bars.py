"""What is never told of somebody: words, sentences with some slots, brands of some kinds.

A sentence is judged once for each set of bars and remembered, as a group asks for the same of all
its people; what was filled into it is looked at again when a field is finished.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from boses_mock.market.model import Barred
from boses_mock.market.template import Template

_NEVER = re.compile(r"(?!)")


class Bars:
    def __init__(self, words: frozenset[str], slots: frozenset[str], kinds: frozenset[str]) -> None:
        self.slots = slots
        self.kinds = kinds
        self._words = _pattern(words)
        self._judged: dict[Template, bool] = {}

    def __bool__(self) -> bool:
        return self._words is not _NEVER or bool(self.slots or self.kinds)

    def allows(self, line: Template) -> bool:
        known = self._judged.get(line)
        if known is None:
            spoken = all(map(self.clean, line.parts[::2]))
            known = spoken and self.slots.isdisjoint(line.parts[1::2])
            self._judged[line] = known
        return known

    def without(self, lines: list[Template]) -> list[Template]:
        """Return the lines that may be told."""
        judged, allows = self._judged, self.allows
        return [line for line in lines if (judged[line] if line in judged else allows(line))]

    def clean(self, text: str) -> bool:
        return self._words is _NEVER or self._words.search(text.lower()) is None


@lru_cache(maxsize=128)
def bars_of(words: frozenset[str], slots: frozenset[str], kinds: frozenset[str]) -> Bars:
    return Bars(words, slots, kinds)


def bars(barred: Iterable[Barred], words: Iterable[str] = ()) -> Bars:
    """Return all of what is barred as one."""
    every = list(barred)
    spoken = frozenset(words).union(*(each.words for each in every))
    slots = frozenset[str]().union(*(each.slots for each in every))
    kinds = frozenset[str]().union(*(each.kinds for each in every))
    return bars_of(spoken, slots, kinds)


_SERVICES = "pay|food|mart|express"  # whoever refuses Grab pays nothing by GrabPay


def _pattern(words: frozenset[str]) -> re.Pattern[str]:
    """Return what finds any of some words in a text of small letters.

    That is four times as fast as a pattern that looks at both cases, and all that is told of
    everybody is looked through: so are the first letters, of which most words have none.
    """
    small = {word.lower() for word in words if word}
    if not small:
        return _NEVER
    firsts = "".join(sorted({re.escape(word[0]) for word in small}))
    texts = "|".join(re.escape(word) for word in sorted(small, key=lambda w: (-len(w), w)))
    return re.compile(rf"(?<!\w)(?=[{firsts}])(?:{texts})(?:s|{_SERVICES})?(?!\w)")
