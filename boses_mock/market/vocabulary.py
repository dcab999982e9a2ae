"""What stands in ``_brief.yaml``: the words by which a group asks something of its people.

A phrase is a row of words and classes of words, looked for in a clause word by word; what it means
is data too: a faith, a child of some age, a dish that is never told of, a sentence that shows it.
Words are compared without case, accents and the s of a plural, so that a phrase is written once.
Phrases in a script that has no spaces are looked for as they stand.

Promised is time linear in a clause: at each word only phrases that begin with it are tried. There
are no patterns here that a user's file could make slow.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import chain, product
from typing import Any
from unicodedata import normalize

from boses_mock.kernel.remember import remembered
from boses_mock.kernel.steps import Steps
from boses_mock.market.glossary import Glossary
from boses_mock.market.homes import THAI, Homes, Stage, read_homes, read_stages
from boses_mock.market.model import Barred, Lines, Occupation, Pool, folded
from boses_mock.market.parts import read_barred, read_occupation
from boses_mock.market.template import Template, read_template, read_templates

NUMBER = "<n>"
START, END = "^", "$"
NOTHING = "nothing"
ABROAD = "abroad"
PASTIME = "pastime"
HOURS = "hours"
PREDAWN = "predawn"  # of whoever is at work long before light
_NUMBERS_WORDS = """
one two three four five six seven eight nine ten
isa dalawa tatlo apat lima anim pito walo siyam sampu
isang dalawang tatlong apat limang anim pitong walong siyam sampung
satu dua tiga empat lima enam tujuh delapan sembilan sepuluh
mot hai ba bon nam sau bay tam chin muoi
"""
_NUMBERS = {
    word: number
    for line in _NUMBERS_WORDS.strip().splitlines()
    for number, word in enumerate(line.split(), 1)
}
_LETTER = re.compile(r"[A-Za-z0-9]")
_A_STEP = 40  # meanings
_INVARIABLE = ("ss", "us", "is")
Words = frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class Meaning:
    """What one kind of words asks for; a field that is empty asks for nothing.

    ``parent`` is yes, no, grown or expecting; ``numbers`` says what a number in the phrase is (how
    many children, between which ages, the age of each, the age they are under), ``several`` how
    many there are where none is said; ``levels`` of income are those at which people have it, where
    not all do; ``unless`` are words beside which its phrases mean something else; ``pools`` are by
    market, "any" for the others.
    """

    name: str
    tags: Words
    faiths: Words
    communities: Words
    gender: str
    ages: tuple[int, int] | None
    statuses: Words
    lives: str
    parent: str
    child: tuple[int, int] | None
    sex: str
    numbers: str
    several: int
    rhythm: str
    levels: tuple[str, ...]
    interest: str
    origin: str
    denied: str
    unless: Words
    language: bool
    never: Barred
    jobs: tuple[Occupation, ...]
    pools: Mapping[str, Mapping[str, Pool]]
    lines: Mapping[str, Lines]


@dataclass(frozen=True, slots=True, eq=False)
class Phrase:
    words: tuple[Words, ...]
    meaning: str


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """What is never told of somebody of whom a guard holds: words, sentences with some slots."""

    when: Template
    barred: Barred


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """What a brief speaks of, and what else is then not told of it.

    A sentence made up besides could only say it again or against it, whichever way the brief
    means it. Of whom one of the meanings ``unless`` is asked such sentences are the right ones.
    """

    spoken: tuple[tuple[str, ...], ...]
    scripts: tuple[str, ...]
    unless: Words
    barred: Barred


@dataclass(frozen=True, slots=True, eq=False)
class Goods:
    """What somebody may do without, by its names, and all that is then not told of them.

    Who never touches coffee trusts no brand of it either, and is no guest of a café.
    """

    names: tuple[str, ...]
    barred: Barred


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """All phrases by the word they begin with, the longest first; ``scripts`` have no spaces.

    ``lands`` are words of countries, ``wide`` of parts of one, ``relatives`` of who is kin,
    ``bikes`` and ``cars`` makes and models; ``anyway`` are words that look like names and are none;
    ``titled`` are words of titles by the tag they stand for, ``firms`` brands by the firm they
    stand or fall with; ``leads`` are words that may end one phrase and begin the next; ``verbs``
    after an "and" begin what no denial reaches. ``asides`` are words, alone or two in a row, after
    which something is wanted, over or feared, and so not had. ``accented`` are phrases that are
    known by their accents
    alone.
    """

    meanings: Mapping[str, Meaning] = field(default_factory=dict)
    phrases: Mapping[str, tuple[Phrase, ...]] = field(default_factory=dict)
    scripts: tuple[tuple[str, str], ...] = ()
    denials: Words = frozenset()
    affirmations: Words = frozenset()
    languages: Words = frozenset()
    lands: Words = frozenset()
    relatives: Words = frozenset()
    wide: Words = frozenset()
    bikes: Words = frozenset()
    cars: Words = frozenset()
    anyway: Words = frozenset()
    titled: Mapping[str, Words] = field(default_factory=dict)
    firms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    leads: Words = frozenset()
    verbs: Words = frozenset()
    rules: tuple[Rule, ...] = ()
    subjects: tuple[Subject, ...] = ()
    goods: tuple[Goods, ...] = ()
    asides: frozenset[tuple[str, ...]] = frozenset()
    stages: tuple[Stage, ...] = ()
    homes: Homes = field(default_factory=Homes)
    glossary: Glossary = field(default_factory=Glossary)
    accented: Mapping[tuple[str, tuple[str, ...]], frozenset[str]] = field(default_factory=dict)

    def is_meant(self, meaning: str, words: tuple[str, ...], clause: str) -> bool:
        """Tell whether words found are the phrase's own, by the accents it is written with.

        "Mỗi cuối tuần" speaks of no "mới cưới"; a clause without any accents may mean either.
        """
        forms = self.accented.get((meaning, words))
        if forms is None or clause.isascii():
            return True
        told = normalize("NFC", clause.casefold())
        return any(form in told for form in forms)


@lru_cache(maxsize=8_192)
def plain(word: str) -> str:
    """Return a word without the s of its plural or its third person."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(_INVARIABLE):
        return word[:-1]
    return word


@remembered(8_192)
def tokens(text: str) -> tuple[str, ...]:
    """Return the words of a text as phrases are made of them."""
    return tuple(map(plain, folded(text).split()))


def number_of(word: str) -> int | None:
    """Return which number a word is, in figures or letters."""
    return int(word) if word.isdigit() and len(word) < 4 else _NUMBERS.get(word)


def read_vocabulary(value: Mapping[str, Any]) -> Steps[Vocabulary]:
    """Read the words by which groups ask for something, a few dozen meanings a step."""
    classes = {name: _class(words) for name, words in (value.get("classes") or {}).items()}
    phrases = _Phrases(classes)
    scripts: list[tuple[str, str]] = []
    meanings: dict[str, Meaning] = {}
    for name, each in value["meanings"].items():
        for text in each["words"]:
            if not THAI.search(text) and (_LETTER.search(text) or folded(text)):
                phrases.learn(text, name)
            else:
                scripts.append((text.casefold(), name))
        meanings[name] = _meaning(name, each)
        if len(meanings) % _A_STEP == 0:
            yield
    return Vocabulary(
        meanings=meanings,
        phrases=phrases.ordered(),
        scripts=tuple(sorted(scripts, key=lambda each: -len(each[0]))),
        denials=_class(value.get("denials") or ()),
        affirmations=_class(value.get("affirmations") or ()),
        languages=classes.get("language", frozenset()) | classes.get("learned", frozenset()),
        lands=classes.get("land", frozenset()),
        relatives=classes.get("relative", frozenset()),
        wide=classes.get("wide", frozenset()),
        bikes=classes.get("bike", frozenset()),
        cars=classes.get("car", frozenset()),
        anyway=classes.get("anyway", frozenset()),
        titled={tag: _class(words) for tag, words in (value.get("titled") or {}).items()},
        firms={name: tuple(brands) for name, brands in (value.get("firms") or {}).items()},
        verbs=classes.get("verb", frozenset()),
        leads=_class(value.get("leads") or ()),
        rules=tuple(_rule(each) for each in value.get("never") or ()),
        subjects=tuple(_subject(each) for each in value.get("subjects") or ()),
        goods=tuple(map(_goods, value.get("goods") or ())),
        asides=frozenset(map(tokens, value.get("asides") or ())),
        stages=read_stages(value.get("stages") or ()),
        homes=read_homes(value.get("homes") or {}),
        accented=phrases.accented(),
    )


def _class(words: Iterable[str]) -> Words:
    return frozenset(word if word in (START, END) else plain(folded(word)) for word in words)


class _Phrases:
    """The phrases read so far, by the word they begin with.

    There are thousands of them, made of far fewer words; so what a word is, is worked out once.
    """

    def __init__(self, classes: Mapping[str, Words]) -> None:
        self._found: dict[str, list[Phrase]] = {}
        self._words: dict[str, tuple[Words, ...]] = {
            word: (frozenset([word]),) for word in (NUMBER, START, END)
        }
        self._words |= {f"<{name}>": (words,) for name, words in classes.items()}
        self._forms: dict[tuple[str, tuple[str, ...]], set[str]] = {}

    def learn(self, text: str, meaning: str) -> None:
        forms = self._forms.setdefault((meaning, tokens(text)), set())
        forms.add("" if text.isascii() else text.casefold())
        for words in self._rows(text):
            phrase = Phrase(words, meaning)
            for first in words[0]:
                self._found.setdefault(first, []).append(phrase)

    def ordered(self) -> dict[str, tuple[Phrase, ...]]:
        return {
            first: tuple(sorted(found, key=lambda each: -len(each.words)))
            for first, found in self._found.items()
        }

    def accented(self) -> dict[tuple[str, tuple[str, ...]], frozenset[str]]:
        """Return the phrases that are only ever written with accents, with those."""
        forms = self._forms.items()
        return {key: frozenset(known) for key, known in forms if "" not in known}

    def _rows(self, text: str) -> Iterator[tuple[Words, ...]]:
        """Yield the words that a phrase stands for: with and without what may be missing."""
        parts = text.split()
        if "[" not in text:
            yield tuple(chain.from_iterable(map(self._read, parts)))
            return
        rows = (((), self._read(p[1:-1])) if p[0] == "[" else (self._read(p),) for p in parts)
        yield from filter(None, (tuple(chain.from_iterable(row)) for row in product(*rows)))

    def _read(self, word: str) -> tuple[Words, ...]:
        if word not in self._words:
            self._words[word] = tuple(frozenset([each]) for each in tokens(word))
        return self._words[word]


def _meaning(name: str, value: Mapping[str, Any]) -> Meaning:
    faiths = value.get("faiths") or [value["faith"]] if "faith" in value else value.get("faiths")
    child, ages = value.get("child"), value.get("ages")
    pools = value.get("pools") or {}
    return Meaning(
        name=name,
        tags=frozenset(value.get("tags") or ()),
        faiths=frozenset(faiths or ()),
        communities=frozenset(value.get("community") or ()),
        gender=value.get("gender") or "",
        ages=(ages[0], ages[1]) if ages else None,
        statuses=frozenset(value.get("status") or ()),
        lives=value.get("lives") or "",
        parent=value.get("parent") or "",
        child=(child[0], child[1]) if child else None,
        sex=value.get("sex") or "",
        numbers=value.get("numbers") or "",
        several=value.get("several") or 0,
        rhythm=value.get("rhythm") or "",
        levels=tuple(value.get("levels") or ()),
        interest=value.get("interest") or "",
        origin=value.get("origin") or "",
        denied=value.get("denied") or "",
        unless=frozenset(map(plain, map(folded, value.get("unless") or ()))),
        language=bool(value.get("language")),
        never=read_barred(value.get("never") or {}),
        jobs=tuple(map(read_occupation, value.get("jobs") or ())),
        pools={
            code: {key: {"": read_templates(texts)} for key, texts in each.items()}
            for code, each in pools.items()
        },
        lines={
            topic: _lines(tuple(_bound(text, value.get("interest")) for text in texts))
            for topic, texts in (value.get("lines") or {}).items()
        },
    )


def _bound(text: str, interest: str | None) -> str:
    """Return a sentence that speaks of the pastime it shows, where people may have two."""
    return text.replace("{interest}", interest) if interest else text


@lru_cache(maxsize=1_024)
def _lines(texts: tuple[str, ...]) -> Lines:
    """Return sentences that two meanings may share, so that nobody is told one of them twice."""
    return read_templates(texts)


def _rule(value: Mapping[str, Any]) -> Rule:
    return Rule(read_template(value["when"]), read_barred(value))


def _goods(value: Mapping[str, Any]) -> Goods:
    names = tuple(value["names"])
    barred = read_barred(value)
    return Goods(names, replace(barred, words=(*names, *barred.words)))


def _subject(value: Mapping[str, Any]) -> Subject:
    spoken = value["spoken"]
    return Subject(
        spoken=tuple(tokens(text) for text in spoken if not THAI.search(text)),
        scripts=tuple(text.casefold() for text in spoken if THAI.search(text)),
        unless=frozenset(value.get("unless") or ()),
        barred=read_barred(value),
    )
