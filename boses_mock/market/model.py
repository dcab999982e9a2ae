"""What a market is made of: frozen records, read from fixtures once and shared by all worlds."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from boses_mock.market.template import Template

LEVELS = ("low", "middle", "high")
STAGES = ("young", "adult", "older")
Lines = tuple[Template, ...]
Pool = Mapping[str, Lines]


@dataclass(frozen=True, slots=True)
class Barred:
    """What is not told of somebody: words, sentences with some slots, brands of some kinds."""

    words: tuple[str, ...] = ()
    slots: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Currency:
    code: str
    symbol: str
    round_to: int


@dataclass(frozen=True, slots=True, eq=False)
class City:
    """A city; ``pools`` stand in for the market's own there, ``names`` for its name shares.

    ``never`` is what is not true there, though it is of the rest of the country.
    """

    name: str
    weight: float
    areas: Pool
    pools: Mapping[str, Pool]
    names: Mapping[str, float]
    never: Barred


@dataclass(frozen=True, slots=True, eq=False)
class Community:
    """Whose names people have; ``pools`` are what they eat, hear and call their kin, anywhere."""

    name: str
    weight: float
    faith: Mapping[str, float]
    pattern: str
    called: str
    parts: Mapping[str, Pool | None]
    pools: Mapping[str, Pool]


@dataclass(frozen=True, slots=True, eq=False)
class Occupation:
    title: str
    kinds: frozenset[str]
    levels: frozenset[str]
    ages: tuple[int, int]
    schooling: str
    study: str
    rhythm: str
    at: Lines
    weight: float
    gender: str
    craft: str
    degree: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Trade:
    """A kind of work as groups ask for it.

    ``any_of`` are words that every occupation of the kind answers; a title among ``titles`` is
    kept as the group wrote it. ``at``, ``schooling`` and the rest are for the titles kept.
    """

    kind: str
    any_of: tuple[str, ...]
    titles: tuple[str, ...]
    at: Lines
    levels: frozenset[str]
    ages: tuple[int, int]
    schooling: str
    study: str
    rhythm: str


@dataclass(frozen=True, slots=True, eq=False)
class Stance:
    name: str
    labels: Lines
    segments: Mapping[str, Mapping[str, float]]
    lists: Mapping[str, Lines]


@dataclass(frozen=True, slots=True, eq=False)
class Interest:
    """A pastime in the forms that sentences need: a noun, a gerund, what is watched and bought."""

    name: str
    doing: str
    clips: str
    gear: str


@dataclass(frozen=True, slots=True, eq=False)
class Shared:
    """What all markets fill in: ``texts`` are topics, each a row of lists; None is the stance's."""

    stances: Mapping[str, Stance]
    traits: Lines
    occupations: tuple[Occupation, ...]
    trades: Mapping[str, Trade]
    titles: Mapping[str, str]  # of work as other languages call it: "guro" is a teacher
    phrases: Mapping[str, Lines]
    crafts: Mapping[str, tuple[str, ...]]
    interests: Mapping[str, Interest]
    texts: Mapping[str, tuple[Lines | None, ...]]
    minor: Mapping[str, tuple[Lines | None, ...]]
    learned: Mapping[str, str] = field(default_factory=dict)  # by how a word of a title begins
    drivers: tuple[str, ...] = ()  # who is called by what they drive: "tsuper" ng jeep
    apps: tuple[str, ...] = ()  # what people drive for
    vehicles: Mapping[str, str] = field(default_factory=dict)  # the title of who drives one


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """What a file's first document says: the names by which its market is known.

    ``towns`` are names in ``cities`` or ``names`` of other towns than the city whose ways they
    share, and ``provinces`` names of what such a town lies in. ``scripts`` are names in another
    script, each with the same place in Latin letters.
    """

    code: str
    country: str
    names: frozenset[str]
    cities: Mapping[str, str]
    regions: Mapping[str, tuple[str, ...]]
    towns: frozenset[str] = frozenset()
    provinces: frozenset[str] = frozenset()
    scripts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class Brand:
    """A brand of a kind; ``marks`` are the words that give it away in the name of a thing."""

    name: str
    kind: str
    line: Template
    marks: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Shunned:
    name: str
    line: Template
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Market:
    code: str
    country: str
    faker: str
    currency: Currency
    brackets: Mapping[str, tuple[int, int]]
    cities: tuple[City, ...]
    elsewhere: Lines
    communities: tuple[Community, ...]
    occupations: tuple[Occupation, ...]
    brands: Mapping[str, Mapping[str, tuple[Brand, ...]]]
    distrust: tuple[Shunned, ...]
    degrees: Mapping[str, Lines]
    pools: Mapping[str, Pool]
    interests: Mapping[str, Interest]
    lines: Mapping[str, Lines]
    references: tuple[str, ...]
    never: Barred
    never_elsewhere: Barred  # what is only told in the cities
    countries: tuple[tuple[frozenset[str], Market], ...] = ()

    def of_place(self, place: str) -> Market:
        """Return this market with the money of the country that a place names, if it is known."""
        text = f" {folded(place)} "
        return next(
            (found for names, found in self.countries if any(f" {n} " in text for n in names)),
            self,
        )


@lru_cache(maxsize=4_096)
def folded(text: str) -> str:
    """Return lower-case words without accents, so that "Hà Nội" is found as "ha noi"."""
    plain = text.casefold()
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain.replace("đ", "d"))
        plain = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(re.findall(r"[a-z0-9]+", plain))
