"""What a question asks for and of what by its own words alone, as the tables of needs have it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from boses_mock.kernel.remember import remembered
from boses_mock.studies.sentences.needs import NEEDS, OF_EITHER, OF_SHOWN, SORTS

Compiled = tuple[tuple[str, re.Pattern[str]], ...]
_LONGEST = 400  # characters of a question that are read


@cache
def _needs() -> Compiled:
    return _compiled(NEEDS)


@cache
def _sorts() -> Compiled:
    return _compiled(SORTS)


def _compiled(table: Mapping[str, str]) -> Compiled:
    return tuple((name, re.compile(words, re.I)) for name, words in table.items())


@remembered(1_024)
def wanted(question: str) -> str:
    """Return what a question wants by its own words, "" where no table knows it."""
    text = question[:_LONGEST]
    return next((name for name, words in _needs() if words.search(text)), "")


@remembered(1_024)
def sort_in(text: str) -> str:
    """Return of what sort of thing a text is, "" where none is told."""
    text = text[:_LONGEST]
    return next((name for name, words in _sorts() if words.search(text)), "")


def wants_of_a_life(question: str) -> bool:
    """Return whether a question may want what only a life tells, and no thing on show."""
    text = question[:_LONGEST]
    lived = (words for name, words in _needs() if name not in (*OF_SHOWN, *OF_EITHER))
    return any(words.search(text) for words in lived)
