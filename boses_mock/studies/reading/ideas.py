"""What makes an idea that one, and whether two texts show the same.

Ideas of one category have their matters in common, and yet a savings account is no home loan and a
snack for ₱35 no chocolate bar for ₱120. Which idea a text shows is told by its name, by the words
for what it is and by its price. One idea is put in many ways: by a question that only names it, by
a briefing, in another language. So a name in common is enough, as long as anything else is, and
where a text gives none, most of the shorter one's words; a price in common makes up for words, and
another price asks for more.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from boses_mock.studies.reading.naming import NOTHING
from boses_mock.studies.reading.stimulus import Stimulus

_STEM = 5  # letters by which words are compared: "balance" and "balances" are one
_ALIKE, _ALIKE_AT_A_PRICE, _ALIKE_AT_ANOTHER = 0.6, 0.2, 0.8  # the share of words in common
_MOST_POINTS = 3  # of each sort: phrases, promises, risks
_WORDS = re.compile(r"\w+")
_WORD = re.compile(r"[^\W\d_][\w\-]{2,}")


@dataclass(frozen=True, slots=True)
class Idea:
    """
    Attributes:
        name: what it is called and nothing else is; "" for "the snack".
        text: all that is shown of it, in lower case.
        words: the beginnings of the words for what it is, without its name and its kind's.
        sums: what is asked for it.
        points: by name, price, claims and risks, what a report would tell of this one alone.
    """

    name: str
    text: str
    words: frozenset[str]
    sums: frozenset[tuple[float, str]]
    points: tuple[str, ...]


def idea_of(what: Stimulus, kind: str, risks: Iterable[str]) -> Idea:
    """Return what makes the idea that a text shows.

    Args:
        kind: what all such things are called.
        risks: what this one does that others of its category need not.
    """
    proper = what.name != NOTHING and not what.name.startswith("the ")
    name = what.name.lower() if proper else ""
    own = _stems(name) | _stems(kind)
    prices = tuple(each.text for each in what.prices[:2])
    charges = what.known.charges if what.known else ()
    named = what.name.removeprefix("the ") if what.name != NOTHING else ""
    phrases = [each for each in what.phrases if not any(sum_ in each for sum_ in prices)]
    points = (named, *prices, *what.nouns, *phrases[:_MOST_POINTS], *charges[:_MOST_POINTS])
    return Idea(
        name=name,
        text=what.text.lower(),
        words=frozenset(stem for word in what.nouns for stem in _stems(word)) - own,
        sums=frozenset((each.amount, each.currency) for each in what.prices),
        points=tuple(filter(None, (*points, *risks))),
    )


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in _WORD.findall(text.lower()))


def same_idea(one: Idea, other: Idea) -> bool:
    """Return whether two texts show one idea."""
    if _names(one, other) or _names(other, one):
        return not _apart(one, other)
    if one.name and other.name:
        return False
    few = min(len(one.words), len(other.words))
    if not few:  # a name alone, or so little that nothing tells them apart
        return not (one.name or other.name) and one.sums == other.sums
    return len(one.words & other.words) >= _wanted(one, other) * few


def _names(each: Idea, other: Idea) -> bool:
    """Return whether another text has the name of an idea in it, as a name and not by the way."""
    named, told = (f" {' '.join(_WORDS.findall(text))} " for text in (each.name, other.text))
    return bool(each.name) and named in told


def _apart(one: Idea, other: Idea) -> bool:
    """Return whether a maker's name stands for two things, which have no more than it in common."""
    told = one.words and other.words and one.sums and other.sums
    return bool(told and not (one.words & other.words or one.sums & other.sums))


def _wanted(one: Idea, other: Idea) -> float:
    if not (one.sums and other.sums):
        return _ALIKE
    return _ALIKE_AT_A_PRICE if one.sums & other.sums else _ALIKE_AT_ANOTHER
