"""Markets: one YAML file each, read when first needed, checked once, frozen afterwards.

A market file holds two YAML documents. The small first one says which places the file speaks
for, so that finding the right market never costs reading all of them; the second is everything a
persona is made of. ``_shared.yaml`` holds the sentences that every market fills in, and
``world.yaml`` answers for places no other file knows.

A file that is not understood is refused whole with ``MarketError``, naming the file, the key and
what was expected there. Nothing is guessed, defaulted or skipped.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from typing import Any

LEVELS = ("low", "middle", "high")
STAGES = ("young", "adult", "older")
RHYTHMS = ("desk", "shift", "road", "shop", "home", "class", "field", "retired")
SCHOOLING = ("secondary", "vocational", "bachelor", "master")
GRAMMARS = (
    "price_sensitivity", "digital_habits", "digital_behavior", "media_consumption", "pain_points",
    "education", "psychographics", "morning", "midday", "evening", "purchase",
)  # fmt: skip
STANCE_LISTS = ("traits", "flaws", "values", "attitudes", "triggers", "aspirations", "purchase")
REQUIRED_POOLS = frozenset(
    [
        "transport",
        "breakfast",
        "lunch",
        "dinner",
        "treat",
        "shop",
        "wallet",
        "bank",
        "marketplace",
        "ride",
        "chat",
        "social",
        "video",
        "music",
        "news",
        "telco",
        "device",
        "tv",
        "weekend",
        "hometown",
        "support",
        "worry",
        "saving",
        "group",
        "school_secondary",
        "school_vocational",
        "school_bachelor",
        "school_master",
        "home",
        "interest",
    ]
)
PERSON_SLOTS = frozenset(
    [
        "first",
        "they",
        "them",
        "their",
        "They",
        "Their",
        "s",
        "es",
        "has",
        "is",
        "was",
        "age",
        "job",
        "place",
        "area",
        "city",
        "country",
        "spend",
        "income",
        "kids",
        "distrust",
        "reason",
        "trust",
        "trust2",
        "years",
        "brief",
    ]
)

Pool = Mapping[str, tuple[str, ...]]


class MarketError(ValueError):
    """A market file that cannot be used, and why."""


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


class Node:
    """A place in a file, so that whatever is wrong there can be named."""

    __slots__ = ("path", "value", "where")

    def __init__(self, path: Path, where: str, value: Any) -> None:
        self.path, self.where, self.value = path, where, value

    def refuse(self, expected: str) -> MarketError:
        shown = "nothing" if self.value is None else repr(self.value)[:60]
        return MarketError(f"{self.path.name}: {self.where}: expected {expected}, found {shown}")

    def mapping(self) -> Mapping[str, Any]:
        if not isinstance(self.value, dict) or not all(isinstance(k, str) for k in self.value):
            raise self.refuse("a mapping with text keys")
        return self.value

    def get(self, key: str) -> Node:
        child = f"{self.where}.{key}" if self.where else key
        return Node(self.path, child, self.mapping().get(key))

    def items(self) -> list[tuple[str, Node]]:
        return [(key, self.get(key)) for key in self.mapping()]

    def nodes(self) -> list[Node]:
        if not isinstance(self.value, list) or not self.value:
            raise self.refuse("a list that is not empty")
        return [Node(self.path, f"{self.where}[{i}]", v) for i, v in enumerate(self.value)]

    def text(self) -> str:
        if not isinstance(self.value, str) or not self.value.strip():
            raise self.refuse("text (quote it if YAML reads it otherwise)")
        return self.value

    def texts(self) -> tuple[str, ...]:
        return tuple(node.text() for node in self.nodes())

    def number(self) -> float:
        if isinstance(self.value, bool) or not isinstance(self.value, int | float):
            raise self.refuse("a number")
        if self.value <= 0:
            raise self.refuse("a number above 0")
        return self.value

    def span(self) -> tuple[int, int]:
        value = self.value
        if (
            not isinstance(value, list)
            or len(value) != 2
            or not all(type(v) is int for v in value)
            or value[0] > value[1]
        ):
            raise self.refuse("two whole numbers, the lower one first")
        return value[0], value[1]

    def one_of(self, options: tuple[str, ...]) -> str:
        if self.value not in options:
            raise self.refuse("one of " + ", ".join(options))
        return str(self.value)

    def pool(self, slots: frozenset[str] | None = None) -> Pool:
        """Read a list, or one list for each income level, or one for each stage of life."""
        if isinstance(self.value, list):
            return {"": self.templates(slots)}
        keys = set(self.mapping())
        if keys not in (set(LEVELS), set(STAGES)):
            raise self.refuse("a list, or lists under low/middle/high or young/adult/older")
        return {key: node.templates(slots) for key, node in self.items()}

    def templates(self, slots: frozenset[str] | None) -> tuple[str, ...]:
        for node in self.nodes():
            node.check_slots(slots)
        return self.texts()

    def check_slots(self, slots: frozenset[str] | None) -> None:
        if slots is None:
            return
        try:
            used = {name for _, name, _, _ in Formatter().parse(self.text()) if name is not None}
        except ValueError as error:
            raise self.refuse(f"a sentence with balanced braces ({error})") from None
        if used - slots:
            raise self.refuse("only known slots, not " + ", ".join(sorted(used - slots)))


def _documents(path: Path, count: int) -> list[str]:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise MarketError(f"{path.name}: cannot be read: {error}") from None
    parts = text.split("\n---\n")
    if len(parts) != count:
        raise MarketError(
            f"{path.name}: expected {count} YAML document{'s'[: count - 1]}, found {len(parts)}"
        )
    return parts


def _parse(path: Path, text: str) -> Node:
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return Node(path, "", yaml.load(text, Loader=loader))  # noqa: S506 (a safe loader)
    except yaml.YAMLError as error:
        raise MarketError(f"{path.name}: is not YAML: {error}") from None


def _place(node: Node) -> Place:
    country = node.get("country").text()
    names = {folded(country), *map(folded, node.get("aliases").texts())}
    cities: dict[str, str] = {}
    for city, aliases in node.get("cities").items():
        for name in (city, *(aliases.texts() if aliases.value else ())):
            cities[folded(name)] = city
    return Place(node.get("code").text(), country, frozenset(names), cities)


def _occupation(node: Node) -> Occupation:
    levels = node.get("levels").texts()
    for level in node.get("levels").nodes():
        level.one_of(LEVELS)
    weight = node.get("weight")
    return Occupation(
        title=node.get("title").text(),
        kinds=frozenset(node.get("kinds").texts()),
        levels=frozenset(levels),
        ages=node.get("ages").span(),
        schooling=node.get("schooling").one_of(SCHOOLING),
        rhythm=node.get("rhythm").one_of(RHYTHMS),
        at=node.get("at").texts(),
        weight=1.0 if weight.value is None else weight.number(),
    )


def _stance(name: str, node: Node, slots: frozenset[str]) -> Stance:
    segments = {
        level: {
            segment: share.number() for segment, share in node.get("segments").get(level).items()
        }
        for level in LEVELS
    }
    lists = {key: node.get(key).templates(slots) for key in STANCE_LISTS}
    return Stance(name, node.get("labels").texts(), segments, lists)


def _shared(node: Node) -> Shared:
    slots = REQUIRED_POOLS | PERSON_SLOTS
    texts = node.get("texts")
    grammars: dict[str, Pool] = {}
    for key in GRAMMARS:
        grammar = texts.get(key)
        by_rhythm = isinstance(grammar.value, dict) and set(grammar.value) == set(RHYTHMS)
        grammars[key] = (
            {rhythm: lines.templates(slots) for rhythm, lines in grammar.items()}
            if by_rhythm
            else grammar.pool(slots)
        )
    return Shared(
        stances={name: _stance(name, s, slots) for name, s in node.get("stances").items()},
        traits=node.get("traits").texts(),
        occupations=tuple(map(_occupation, node.get("occupations").nodes())),
        kinds={kind: words.texts() for kind, words in node.get("kinds").items()},
        grammars=grammars,
        family={stage: lines.templates(slots) for stage, lines in node.get("family").items()},
    )


def _community(node: Node) -> Community:
    known = {key for key in node.mapping() if key not in ("name", "weight", "pattern", "called")}
    parts = {}
    for key in sorted(known):
        part = node.get(key)
        parts[key] = ("@faker",) if part.value == "faker" else part.texts()
    stems = frozenset(re.sub("_(male|female)$", "", key) for key in known)
    node.get("pattern").check_slots(stems)
    node.get("called").check_slots(stems)
    return Community(
        node.get("name").text(),
        node.get("weight").number(),
        node.get("pattern").text(),
        node.get("called").text(),
        parts,
    )


def _pools(node: Node) -> Mapping[str, Pool]:
    missing = sorted(REQUIRED_POOLS - set(node.mapping()))
    if missing:
        raise node.get(missing[0]).refuse("a list of short phrases")
    unknown = sorted(set(node.mapping()) - REQUIRED_POOLS)
    if unknown:
        raise node.get(unknown[0]).refuse("no such key")
    return {key: pool.pool() for key, pool in node.items()}


def _market(place: Place, node: Node) -> Market:
    currency = node.get("currency")
    cities = tuple(
        City(name, city.get("weight").number(), city.get("areas").texts())
        for name, city in node.get("cities").items()
    )
    known = set(place.cities.values())
    if {city.name for city in cities} != known and known:
        raise node.get("cities").refuse("the cities of the first document: " + ", ".join(known))
    return Market(
        code=place.code,
        country=place.country,
        faker=node.get("faker").text(),
        currency=Currency(
            currency.get("code").text(),
            currency.get("symbol").text(),
            int(currency.get("round_to").number()),
        ),
        brackets={level: node.get("brackets").get(level).span() for level in LEVELS},
        cities=cities,
        communities=tuple(map(_community, node.get("names").nodes())),
        occupations=tuple(map(_occupation, node.get("occupations").nodes())),
        brands={category: pool.pool() for category, pool in node.get("brands").items()},
        distrust=tuple(
            (each.get("brand").text(), each.get("reason").text())
            for each in node.get("distrust").nodes()
        ),
        pools=_pools(node.get("pools")),
        references=node.get("references").texts(),
    )


class Markets:
    """The markets of one directory. Looking a place up reads heads; using a market reads it."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self._places: dict[str, tuple[Place, Path, str]] | None = None
        self._loaded: dict[str, Market] = {}
        self._sentences: Shared | None = None
        self._found: dict[str | None, tuple[tuple[str, str | None], ...]] = {}

    @property
    def shared(self) -> Shared:
        if self._sentences is None:
            path = self.directory / "_shared.yaml"
            self._sentences = _shared(_parse(path, _documents(path, 1)[0]))
        return self._sentences

    def places(self) -> Mapping[str, tuple[Place, Path, str]]:
        if self._places is None:
            files = sorted(p for p in self.directory.glob("*.yaml") if p.name[0] != "_")
            if not any(path.name == "world.yaml" for path in files):
                raise MarketError(f"{self.directory}: expected a world.yaml to fall back on")
            self._places = {}
            for path in files:
                head, body = _documents(path, 2)
                place = _place(_parse(path, head))
                if place.code in self._places:
                    raise MarketError(f"{path.name}: code: expected one no other file has")
                self._places[place.code] = (place, path, body)
        return self._places

    def market(self, code: str) -> Market:
        if code not in self._loaded:
            place, path, body = self.places()[code]
            self._loaded[code] = _market(place, _parse(path, body))
        return self._loaded[code]

    def matches(self, location: str | None) -> tuple[tuple[str, str | None], ...]:
        """Return the (market code, city or None) pairs that a text speaks of, longest name first.

        A city hides its own country: "Manila, Philippines" is one match.
        """
        if location not in self._found:
            if len(self._found) > 512:
                self._found.clear()
            self._found[location] = self._match(f" {folded(location or '')} ")
        return self._found[location]

    def _match(self, text: str) -> tuple[tuple[str, str | None], ...]:
        names: list[tuple[str, str, str | None]] = []
        for code, (place, _, _) in self.places().items():
            names += [(name, code, None) for name in place.names]
            names += [(name, code, city) for name, city in place.cities.items()]
        hits: list[tuple[str, str | None]] = []
        for name, code, city in sorted(names, key=lambda n: (-len(n[0]), n[0], n[2] is None)):
            if name and f" {name} " in text:
                hits.append((code, city))
                text = text.replace(f" {name} ", " | ", 1)
        with_city = {code for code, city in hits if city}
        return tuple(dict.fromkeys(h for h in hits if h[1] or h[0] not in with_city))

    def for_location(self, location: str | None) -> Market:
        """Return the market that a location lies in, else the world's."""
        found = self.matches(location)
        return self.market(found[0][0] if found else "WORLD")

    def check(self) -> None:
        """Read everything, so that a bad file is refused now and not in the middle of a run."""
        _ = self.shared
        for code in self.places():
            self.market(code)


def load_markets(directory: Path) -> Markets:
    """Return the markets of a directory, each read when it is first needed."""
    if not directory.is_dir():
        raise MarketError(f"{directory}: expected a directory of market files")
    return Markets(directory)
