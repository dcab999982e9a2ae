"""What a brief calls by name, clause by clause: a bank, a make, a club, a church.

A name is what a reader looks for first, so whoever has been made from a brief must bear it
somewhere. Names of the place, of peoples, faiths and days are found in every person anyway.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from boses_mock.market.glossary import Glossary
from boses_mock.market.vocabulary import Vocabulary, tokens
from boses_mock.personas.occupations.opening import opening
from boses_mock.personas.text import joined

from ..matching import hits
from ..telling.said import apart_in, followed, is_people, participle, says
from ..telling.shown import clauses
from ..telling.written import is_age
from ..tongues.foreign import is_foreign
from ..tongues.translated import in_english

_CAPITAL = "[A-ZÀ-ÖØ-ÞĂĐĨŨƠƯ]"
_NAME = re.compile(rf"{_CAPITAL}[\w'’.&+-]{{1,30}}(?: {_CAPITAL}[\w'’.&+-]{{0,30}}){{0,4}}")
_EXACT = re.compile(r"adventist|baptist|methodist|iglesia|witness|mormon")  # one church of many
# What begins with people says who they are: "Single mothers with a child in Isabela".
_SUBJECTS = re.compile(
    r"(?:[\w-]{2,15} ){0,2}(?:mothers|fathers|moms|dads|parents|women|men|people|couples|families|"
    r"students|workers|professionals|caregivers|nurses|teachers|drivers|owners)\b",
    re.IGNORECASE,
)
_CHILD_IN = re.compile(
    rf"\b(?:child|children|kids|sons?|daughters?)\b[^,;]{{0,30}}? in ({_CAPITAL}[\w'’.-]{{1,30}})"
)
_WHO = re.compile(r"^(?:[\w'’-]+ ){1,14}who\s")  # "women who trade at ..." is said of one who does
# Of whom a description in Filipino speaks, and what they do after "na".
MGA = re.compile(r"^(?:ang )?mga (?:(?!na\b)[\w-]{1,20} ){1,6}na (?=\w)", re.IGNORECASE)
_SENTENCES = re.compile(r"(?<=[.;!?])\s|\n")

_ONE = re.compile(
    r"an? (?:[\w'-]{1,20} ){0,4}(?:\w{2,14}(?:er|or|man|ist|ian)|nurse|guard|clerk|cook)\b"
)


@dataclass(frozen=True, slots=True)
class Naming:
    """What a clause says of people, and the longest word of each name in it, in small letters."""

    text: str
    names: frozenset[str]

    def is_said(self, told: str) -> bool:
        """Tell whether a text in small letters has all the names."""
        return all(name in told for name in self.names)


def naming(
    vocabulary: Vocabulary, texts: Iterable[str | None], location: str | None
) -> tuple[Naming, ...]:
    """Return what texts say by name, in order."""
    known = vocabulary.glossary
    anyway = (
        vocabulary.anyway | vocabulary.lands | vocabulary.languages | set(tokens(location or ""))
    )
    every = (
        (_english(known, part), first)
        for text in texts
        for part, first in _parts(text)
        if not opening(known, part)
    )
    found = (
        (part, frozenset(_names(part, first, anyway | _shown(vocabulary, part))))
        for part, first in every
    )
    told = ((_told(vocabulary, part), names) for part, names in found if names)
    return tuple(
        Naming(text, names) for text, names in told if text and not is_foreign(known, text)
    )


def _english(glossary: Glossary, part: str) -> str:
    """Return a part in English; a trade with where it is done as what people are."""
    told = in_english(glossary, part)
    return f"are {told}" if _ONE.match(told) else told or part


def _told(vocabulary: Vocabulary, part: str) -> str:
    own = MGA.sub("", _WHO.split(part, maxsplit=1)[-1])
    if own == part and (_SUBJECTS.match(part) or (is_people(part) and not says(part))):
        return _of_family(vocabulary, part)
    return _of_vehicle(vocabulary, followed(vocabulary.glossary, own))


def _of_family(vocabulary: Vocabulary, part: str) -> str:
    """Return where a child is that people are said to have: in "a child in Isabela"."""
    found = _CHILD_IN.search(part)
    return f"have family in {found[1]}" if found else participle(vocabulary.glossary, part)


def _of_vehicle(vocabulary: Vocabulary, text: str) -> str:
    """Return a make of motorbikes or cars that is named alone as one that is ridden or driven."""
    if len(text.split()) > 3 or says(text):
        return text
    named = tokens(text)
    if not vocabulary.bikes.isdisjoint(named):
        return joined("ride a ", text)
    return text if vocabulary.cars.isdisjoint(named) else joined("drive a ", text)


def _shown(vocabulary: Vocabulary, part: str) -> set[str]:
    """Return the words by which a part names a people or a faith, shown in another way."""
    known = vocabulary.meanings
    return {
        word
        for hit in hits(vocabulary, tokens(part))
        if known[hit.meaning].communities or known[hit.meaning].faiths or known[hit.meaning].origin
        for word in hit.words
        if not _EXACT.search(word)
    }


def _parts(text: str | None) -> Iterator[tuple[str, bool]]:
    """Yield the parts of a text, and whether one begins its sentence."""
    for sentence in _SENTENCES.split(text or ""):
        for place, clause in enumerate(clauses(sentence)):
            for number, part in enumerate(apart_in(clause)):
                if not is_age(part):
                    yield part, not place and not number


def _names(part: str, first: bool, anyway: frozenset[str]) -> Iterator[str]:
    for found in _NAME.finditer(part):
        words = [word for word in found.group().split() if word[0].isupper()]
        if words and first and not found.start() and words[0][1:].islower():
            words = words[1:]  # a capital that begins a sentence is no name's
        kept = [
            word
            for word in re.split(r"[\s-]", " ".join(words).casefold())
            if len(word) > 1 and anyway.isdisjoint(tokens(word))
        ]
        if kept:
            yield max(kept, key=len).removesuffix("s")
