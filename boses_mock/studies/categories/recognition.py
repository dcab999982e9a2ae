# ruff: noqa: E501 - patterns read better whole
"""Which category a text is about, by the words in its files.

The longest phrase counts at each place, so "instant coffee" is no coffee shop and "rice cooker"
nothing to eat. What a text calls the thing counts most, and of that the last word, as in "scooter
insurance"; then what stands in its first clause; then how often the rest speaks of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from boses_mock.studies.categories.model import Name

_LONGEST = 5  # words of a phrase
_READ = 6_000  # characters of a text that are looked at
_WORDS = re.compile(r"[^\W_]+")
_THAI = re.compile("[\u0e01-\u0e3a\u0e40-\u0e5b]")
_CLAUSE = re.compile(
    r"[.;:!?\n]|,|\b(?:that|which|who|for|with|without|at|in|on|from|to|by|when|where|so|and|or|priced|made|untuk|dengan|yang|di|seharga|dari|cho|với|giá|của|tại|để|para|na may|sa|nang)\b",
    re.I,
)
_LOAN = "loan"  # who lends the price of a thing does not sell it
_LENDS = re.compile(r"\b(?:lends?|lending|borrow\w*|meminjamkan|cho vay|nagpapautang)\b", re.I)
_ENOUGH = 1.0
_IN_NAME, _HEAD, _FIRST = 3.0, 3.0, 2.5
_DESCRIBED, _OF_BRAND = "the ", 0.3  # a brand's name may be any word: "Apple", "Bahay Tuna"


class Words:
    """Every phrase that tells of a kind, to be looked up."""

    def __init__(self) -> None:
        self.phrases: dict[str, Name] = {}
        self.thai: dict[str, Name] = {}
        self.sorts: dict[tuple[str, str], str] = {}

    def learn(self, names: Mapping[str, Name], sorts: Mapping[str, str]) -> None:
        for word, name in names.items():
            if _THAI.search(word):
                self.thai[word] = name
            else:
                self.phrases[" ".join(_WORDS.findall(word))] = name
            self.sorts[name.category, name.kind] = sorts[name.kind]

    def hits(self, text: str) -> list[tuple[Name, int]]:
        """Return what the phrases of a text tell, in order, with the number of their words."""
        words = _WORDS.findall(text.lower())
        found: list[tuple[Name, int]] = []
        at = 0
        while at < len(words):
            count, name = self._longest(words, at)
            if name:
                found.append((name, count))
            at += count
        if _THAI.search(text):
            found += self._thai_hits(text)
        return found

    def _thai_hits(self, text: str) -> Iterator[tuple[Name, int]]:
        """Yield what Thai words tell, the longest at each place: they stand without spaces."""
        for word in sorted(self.thai, key=len, reverse=True):
            for _ in range(text.count(word)):
                yield self.thai[word], 1
            text = text.replace(word, " ")

    def _longest(self, words: list[str], at: int) -> tuple[int, Name | None]:
        for count in range(min(_LONGEST, len(words) - at), 0, -1):
            phrase = " ".join(words[at : at + count])
            for form in (phrase, phrase.removesuffix("s"), phrase.removesuffix("es")):
                if form in self.phrases:
                    return count, self.phrases[form]
        return 1, None


def recognised(words: Words, name: str, text: str, sort: str) -> Name | None:
    """Return what a text is about, None where its words do not tell."""
    scores: dict[Name, float] = {}

    def add(found: Name, weight: float) -> None:
        scores[found] = scores.get(found, 0.0) + weight

    named = words.hits(name)
    said = 1.0
    if not name.startswith(_DESCRIBED):
        said, text = _OF_BRAND, text.replace(name, " ") if name else text
    for found, count in named:
        add(found, said * (_IN_NAME + count))
    if named:
        add(named[-1][0], said * _HEAD)
    first = _first_clause(words, text)
    if first:
        add(first, _FIRST)
    for place, (found, count) in enumerate(words.hits(text[:_READ])):
        add(found, (0.5 + 0.5 * count) / (1 + place / 4))
    for found in scores:
        if sort and words.sorts[found.category, found.kind] == sort:
            scores[found] *= 1.3
    best = max(scores, key=lambda each: scores[each], default=None)
    return best if best and scores[best] >= _ENOUGH else None


def _first_clause(words: Words, text: str) -> Name | None:
    """Return what the first clause that tells anything tells last."""
    for clause in _CLAUSE.split(text[:600]):
        hits = [name for name, _ in words.hits(clause)]
        lending = [name for name in hits if name.category == _LOAN and _LENDS.search(clause)]
        if hits:
            return (lending or hits)[-1]
    return None
