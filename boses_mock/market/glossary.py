"""What stands in ``_glossary.yaml``: what words of other languages than English mean in it.

Briefs are written in the languages of their markets and in mixtures of them. Here is what their
words mean and which trades and places they name; how clauses are put together is grammar, and the
matter of who reads them. Everything is compared in small letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from unicodedata import normalize

from boses_mock.market.model import folded

Meant = Mapping[str, str]  # a word, and what it is in English
Words = frozenset[str]
NOUN, PHRASE = "noun", "phrase"
LEARNED = 3  # words of a phrase at most
# The tables of a language of the mainland, and what stands in each.
KINDS = {
    "verbs": "verb",
    "nouns": NOUN,
    "qualities": "quality",
    "when": "when",
    "ways": "way",
    "kin": "kin",
    "denials": "not",
    "phrases": PHRASE,
}

# Sounds that are typed in several ways in Latin letters.
_TYPED = (
    *(("kh", "k"), ("ph", "p"), ("th", "t"), ("ch", "c"), ("j", "c"), ("g", "k"), ("v", "w")),
    *(
        ("uea", "ua"),
        ("eua", "ua"),
        ("ue", "u"),
        ("eu", "u"),
        ("oo", "u"),
        ("ou", "u"),
        ("ee", "i"),
    ),
    *(("oe", "o"), ("er", "o"), ("aw", "o"), ("or", "o"), ("ae", "e"), ("eo", "ew")),
)
_DOUBLED = re.compile(r"([a-z])\1")


@dataclass(frozen=True, slots=True, eq=False)
class Filipino:
    """``frames`` begin a clause, the longest first; ``alone`` are clauses, ``when`` ends one.

    ``joining`` are small words, which may mean nothing; ``names`` are words that are names where
    they are written so. ``roots`` are what verbs are made of, ``roots_at`` with what governs a
    place or a person; ``states`` are what people feel of a thing, ``states_to`` of doing it;
    ``inverse`` are said after a thing: "GCash ang gamit".
    """

    frames: Meant = field(default_factory=dict)
    words: Meant = field(default_factory=dict)
    joining: Meant = field(default_factory=dict)
    alone: Meant = field(default_factory=dict)
    when: Meant = field(default_factory=dict)
    names: Words = frozenset()
    visayan: Meant = field(default_factory=dict)
    visayan_marks: Words = frozenset()
    ilocano: Meant = field(default_factory=dict)
    ilocano_marks: Words = frozenset()
    people: Meant = field(default_factory=dict)
    places: Meant = field(default_factory=dict)
    kin: Meant = field(default_factory=dict)
    roots: Meant = field(default_factory=dict)
    roots_at: Meant = field(default_factory=dict)
    states: Meant = field(default_factory=dict)
    states_to: Meant = field(default_factory=dict)
    inverse: Meant = field(default_factory=dict)
    qualities: Words = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class Malay:
    """Indonesian and Malay. A word stands in one of the tables alone.

    ``nouns`` are described by what follows them, ``qualities`` describe, ``small`` words are
    neither. ``phrases`` are two or three words with what they are together, :data:`NOUN` or
    :data:`PHRASE`. ``does`` are the first words of what verbs mean, ``lands`` qualities that are
    names of countries where they are written so. ``javanese`` are words of
    it in Indonesian, of which its marks are no other language's.
    """

    verbs: Meant = field(default_factory=dict)
    nouns: Meant = field(default_factory=dict)
    qualities: Meant = field(default_factory=dict)
    small: Meant = field(default_factory=dict)
    phrases: Mapping[tuple[str, ...], tuple[str, str]] = field(default_factory=dict)
    does: Words = frozenset()
    lands: Words = frozenset()
    workplaces: Meant = field(default_factory=dict)
    factories: Meant = field(default_factory=dict)
    javanese: Meant = field(default_factory=dict)
    javanese_marks: Words = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class Mainland:
    """Vietnamese, or Thai. ``pieces`` are one or more words with what they are and mean.

    What they are is the one of :data:`KINDS` in whose table they stand, nothing of what English
    does without; ``sizes`` are how many letters pieces have, the longest first. ``joints`` join
    two deeds, or say when or why one is done; ``placing`` are what a place or a person follows.
    Both are the longest first. ``people`` are whom a clause may begin with, in plain letters.
    """

    pieces: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    sizes: tuple[int, ...] = ()
    joints: Meant = field(default_factory=dict)
    placing: Meant = field(default_factory=dict)
    people: Words = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class PlacesOfWork:
    """Where somebody works, in any language: whose a place is, what it is, and who works there.

    ``working`` are words of a clause that is about work, ``visiting`` of one that is not.
    """

    sectors: Meant = field(default_factory=dict)
    places: Meant = field(default_factory=dict)
    workers: tuple[str, ...] = ()
    working: Words = frozenset()
    visiting: Words = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class Glossary:
    """All languages; two glossaries are told apart by what they are, not by what they say.

    ``marks`` are small words by which a clause is known to be in no English. ``trades`` are in
    Vietnamese, in plain letters, and ``thai_trades`` as they stand, the longest first; ``before``
    may come before the former. ``workplaces``, ``sellers`` and ``wares`` are of English briefs, and
    so are ``called_by_trade``, people who are called by what they do for a living though their name
    does not end so, ``not_trades``, whose name does, and what people have ``owned`` for themselves.
    ``romanised`` is Thai in Latin letters, the longest first, each in Thai script.
    ``goods`` are what is grown, kept or sold, in any other language.
    """

    filipino: Filipino = field(default_factory=Filipino)
    malay: Malay = field(default_factory=Malay)
    vietnamese: Mainland = field(default_factory=Mainland)
    thai: Mainland = field(default_factory=Mainland)
    marks: Words = frozenset()
    trades: Meant = field(default_factory=dict)
    thai_trades: Meant = field(default_factory=dict)
    romanised: Meant = field(default_factory=dict)
    before: tuple[str, ...] = ()
    workplaces: tuple[str, ...] = ()
    sellers: Words = frozenset()
    wares: Words = frozenset()
    called_by_trade: Words = frozenset()
    not_trades: Words = frozenset()
    owned: Words = frozenset()
    goods: Meant = field(default_factory=dict)
    work: PlacesOfWork = field(default_factory=PlacesOfWork)


def read_glossary(value: Mapping[str, Any]) -> Glossary:
    """Read what words mean; a language need not be there, nor any table of one."""
    vietnamese, thai = value.get("vietnamese") or {}, value.get("thai") or {}
    english = value.get("english") or {}
    marks = (each.get("marks") or () for each in value.values() if each)
    trades = {folded(word): title for word, title in (vietnamese.get("trades") or {}).items()}
    return Glossary(
        filipino=_filipino(value.get("filipino") or {}),
        malay=_malay(value.get("malay") or {}),
        vietnamese=_mainland(vietnamese),
        thai=_mainland(thai),
        marks=frozenset(word.casefold() for words in marks for word in words),
        trades=_longest_first(trades),
        thai_trades=_longest_first(thai.get("trades") or {}),
        romanised=_romanised(thai.get("romanised")),
        before=tuple(folded(words) for words in vietnamese.get("before") or ()),
        workplaces=tuple(_small(english.get("workplaces"))),
        sellers=frozenset(_small(english.get("sellers"))),
        wares=frozenset(_small(english.get("wares"))),
        called_by_trade=frozenset(_small(english.get("trades"))),
        not_trades=frozenset(_small(english.get("not_trades"))),
        owned=frozenset(_small(english.get("owned"))),
        goods=_longest_first(_meant(value.get("goods"))),
        work=_places_of_work(value.get("work") or {}),
    )


def _places_of_work(value: Mapping[str, Any]) -> PlacesOfWork:
    workers = sorted(_small(value.get("workers")), key=len, reverse=True)
    return PlacesOfWork(
        sectors=_longest_first(_meant(value.get("sectors"))),
        places=_longest_first(_meant(value.get("places"))),
        workers=tuple(workers),
        working=frozenset(_small(value.get("working"))),
        visiting=frozenset(_small(value.get("visiting"))),
    )


def _filipino(value: Mapping[str, Any]) -> Filipino:
    return Filipino(
        frames=_longest_first(_meant(value.get("frames"))),
        words=_meant(value.get("words")),
        joining=_meant(value.get("joining")),
        alone=_meant(value.get("alone")),
        when=_meant(value.get("when")),
        names=frozenset(_small(value.get("names"))),
        visayan=_meant(value.get("visayan")),
        visayan_marks=frozenset(_small(value.get("visayan_marks"))),
        ilocano=_meant(value.get("ilocano")),
        ilocano_marks=frozenset(_small(value.get("ilocano_marks"))),
        people=_meant(value.get("people")),
        places=_meant(value.get("places")),
        kin=_meant(value.get("kin")),
        roots=_meant(value.get("roots")),
        roots_at=_meant(value.get("roots_at")),
        states=_meant(value.get("states")),
        states_to=_meant(value.get("states_to")),
        inverse=_meant(value.get("inverse")),
        qualities=frozenset(_small(value.get("qualities"))),
    )


def _malay(value: Mapping[str, Any]) -> Malay:
    verbs = _meant(value.get("verbs"))
    kinds = (("things", NOUN), ("phrases", PHRASE))
    return Malay(
        verbs=verbs,
        nouns=_meant(value.get("nouns")),
        qualities=_meant(value.get("qualities")),
        small=_meant(value.get("small")),
        phrases={
            tuple(words.split()): (kind, meant)
            for table, kind in kinds
            for words, meant in _meant(value.get(table)).items()
        },
        does=frozenset(meant.split()[0] for meant in verbs.values()),
        lands=frozenset(_small(value.get("lands"))),
        workplaces=_longest_first(_meant(value.get("workplaces"))),
        factories=_longest_first(_meant(value.get("factories"))),
        javanese=_meant(value.get("javanese")),
        javanese_marks=frozenset(_small(value.get("javanese_marks"))),
    )


def _mainland(value: Mapping[str, Any]) -> Mainland:
    pieces = {
        normalize("NFC", words): (kind if meant else "", meant)
        for table, kind in KINDS.items()
        for words, meant in _meant(value.get(table)).items()
    }
    return Mainland(
        pieces,
        tuple(sorted({len(words) for words in pieces}, reverse=True)),
        joints=_longest_first(_meant(value.get("joints"))),
        people=frozenset(folded(words) for words in value.get("people") or ()),
        placing=_longest_first(dict.fromkeys(_small(value.get("placing")), "")),
    )


def _meant(table: Meant | None) -> Meant:
    return {words.casefold(): meant for words, meant in (table or {}).items()}


def _small(words: Iterable[str] | None) -> Iterable[str]:
    return map(str.casefold, words or ())


def _longest_first(table: Meant) -> Meant:
    return dict(sorted(table.items(), key=lambda each: -len(each[0])))


def latin_thai(words: str) -> str:
    """Return Thai in Latin letters in one of the ways it is typed: "khrueang" as "kreung"."""
    for pattern, plain in _TYPED:
        words = words.replace(pattern, plain)
    return _DOUBLED.sub(r"\1", words)


def _romanised(table: Meant | None) -> Meant:
    """Return each entry as it is written, and also as others would type it."""
    exact = _meant(table)
    typed = {latin_thai(words): thai for words, thai in exact.items()}
    return {**typed, **exact}
