"""What is known of a category of things: frozen records, read once from ``fixtures/categories``.

A category holds kinds ("formula" and "diapers" of baby care) that differ in their words, rivals
and prices and share what people weigh. What people weigh stands in matters: a driver speaks for a
thing and a barrier against it, each with a noun phrase to call it by and sentences in which
somebody says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from boses_mock.studies.categories.signs import Signs

Lines = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Name:
    """By which words a text tells that it is about a kind; read of all files before any other."""

    category: str
    kind: str
    called: str


@dataclass(frozen=True, slots=True, eq=False)
class Matter:
    """A driver or a barrier.

    Attributes:
        topic: a noun phrase, which reports use as a theme.
        side: the aspect (see ``reading.aspects``) that people look from.
        said: a clause that says so, by language, where it is not English.
        signs: words of a text that bring it up.
        told: nobody thinks of it unless a text brings it up: an herb in a vitamin.
        answered: words of a text that take a barrier away: "no added sugar".
        weights: tags of people (see ``speaking.tags``) and how much more it is to them.
        kinds: the kinds that it is for; none are all.
        only: tags of which one must be somebody's for it to be theirs; none are all.
    """

    topic: str
    side: str
    said: Mapping[str, str]
    signs: Signs
    told: bool
    answered: Signs
    weights: Mapping[str, float]
    kinds: frozenset[str]
    only: frozenset[str]
    lines: Lines
    advice: Lines
    driver: bool


@dataclass(frozen=True, slots=True, eq=False)
class Claim:
    """What a text may promise, and what people say of such a promise."""

    signs: Signs
    kinds: frozenset[str]
    lines: Lines


@dataclass(frozen=True, slots=True, eq=False)
class RedLine:
    """What nobody cheers at, or nobody of one faith.

    Attributes:
        topic: what it is, as a noun phrase.
        signs, beside: words that must stand in the text, one of each.
        answered: words that show it not to be so: "halal certified".
        faith: of whom it is the line; "" is everybody.
    """

    topic: str
    signs: Signs
    beside: Signs
    answered: Signs
    kinds: frozenset[str]
    faith: str
    lines: Lines
    advice: Lines


@dataclass(frozen=True, slots=True, eq=False)
class Kind:
    """A kind of thing in a category.

    Attributes:
        called: its plural within a sentence: "snacks".
        sort: food, goods, service or app (see ``reading.category``).
        rivals: real products or services by market code.
        prices: what one pays as a rule, by currency, the lower sum first.
        unit: what that is paid for: "a pack", "a month".
        meant_for: tags of which a user has one; none are all.
        users: who they are, in words.
        lends: its prices are sums that one borrows.
        lasts: for how many months one reckons with it.
    """

    name: str
    called: str
    sort: str
    rivals: Mapping[str, Lines]
    prices: Mapping[str, tuple[float, float]]
    unit: str
    meant_for: frozenset[str]
    users: str
    lends: bool
    lasts: int


@dataclass(frozen=True, slots=True, eq=False)
class Category:
    """
    Attributes:
        leaning: how people lean to anything of it before they know more, from −1 to 1.
    """

    code: str
    name: str
    kinds: Mapping[str, Kind]
    occasions: Lines
    drivers: tuple[Matter, ...]
    barriers: tuple[Matter, ...]
    believed: tuple[Claim, ...]
    doubted: tuple[Claim, ...]
    red_lines: tuple[RedLine, ...]
    leaning: float
