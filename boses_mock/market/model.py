"""What a market is made of: frozen records, read from fixtures once and shared by all worlds."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

LEVELS = ("low", "middle", "high")
Pool = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Currency:
    code: str
    symbol: str
    round_to: int


@dataclass(frozen=True, slots=True)
class City:
    name: str
    weight: float
    areas: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Community:
    name: str
    weight: float
    pattern: str
    called: str
    parts: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Occupation:
    title: str
    kinds: frozenset[str]
    levels: frozenset[str]
    ages: tuple[int, int]
    schooling: str
    rhythm: str
    at: tuple[str, ...]
    weight: float


@dataclass(frozen=True, slots=True)
class Stance:
    name: str
    labels: tuple[str, ...]
    segments: Mapping[str, Mapping[str, float]]
    lists: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Shared:
    stances: Mapping[str, Stance]
    traits: tuple[str, ...]
    occupations: tuple[Occupation, ...]
    kinds: Mapping[str, tuple[str, ...]]
    grammars: Mapping[str, Pool]
    family: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Place:
    """What a file's first document says: the names by which its market is known."""

    code: str
    country: str
    names: frozenset[str]
    cities: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Market:
    code: str
    country: str
    faker: str
    currency: Currency
    brackets: Mapping[str, tuple[int, int]]
    cities: tuple[City, ...]
    communities: tuple[Community, ...]
    occupations: tuple[Occupation, ...]
    brands: Mapping[str, Pool]
    distrust: tuple[tuple[str, str], ...]
    pools: Mapping[str, Pool]
    references: tuple[str, ...]


def folded(text: str) -> str:
    """Return lower-case words without accents, so that "Hà Nội" is found as "ha noi"."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("đ", "d"))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(re.findall(r"[a-z0-9]+", plain))
