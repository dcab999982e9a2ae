"""The words of a persona: everything that is read rather than counted.

What may be said is decided by tags (income level, stage of life, family, faith, rhythm of work,
stance), what is said by the fixtures' sentences. The group's own words come in as one more
sentence of the notes, and choose the wallet, shop or app where they name one.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace

from boses_mock.market.model import LEVELS, Brand, Lines, Market, Pool, Shared, Stance, folded
from boses_mock.market.template import TAGS
from boses_mock.rng import Stream

from .age import stage_of
from .brief import brief
from .family import Family
from .gender import pronouns
from .income import Income
from .model import GroupDefinition, Persona
from .place import Home
from .tell import Teller, Used
from .text import lowered
from .work import ADULT, Work

SERVICES = ("money", "retail")  # trusted too, but not things with a recipe
SOURCE = "Synthetic: composed by boses_mock from its {country} tables"
STUDYING = ("first", "second", "third", "final")
NAMEABLE = ("wallet", "bank", "marketplace", "ride", "chat", "social", "video", "music", "news",
            "telco", "shop", "interest")  # fmt: skip
SPOUSES = {"Female": "husband", "Male": "wife"}


@dataclass(frozen=True, slots=True)
class Facts:
    """What is settled about a persona before the first sentence is written."""

    age: int
    gender: str
    home: Home
    work: Work
    income: Income
    family: Family
    faith: str
    full_name: str
    called: str
    stance: Stance


class Group:
    """What the members of a group share while they are made, each looking at those before it."""

    def __init__(self, definition: GroupDefinition) -> None:
        self.definition = definition
        self.names: set[str] = set()
        self.areas: set[str] = set()
        self.days: set[str] = set()
        self.used: Used = {}
        self._named: dict[str, Mapping[str, Pool]] = {}

    def named(self, market: Market) -> Mapping[str, Pool]:
        """Return the pools of which the group's own text names a member: of "GCash", GCash."""
        if market.code not in self._named:
            own = self.definition
            words = (own.name, own.description, own.psychographic_notes)
            text = f" {folded(' '.join(filter(None, words)))} "
            self._named[market.code] = _named(market, text)
        return self._named[market.code]


def _named(market: Market, text: str) -> dict[str, Pool]:
    named: dict[str, Pool] = {}
    for key in NAMEABLE:
        known = {line.parts[0]: line for lines in market.pools[key].values() for line in lines}
        found = tuple(line for name, line in known.items() if f" {folded(name)} " in text)
        if found:
            named[key] = {"": found}
    return named


def write(facts: Facts, shared: Shared, group: Group, on: Callable[[str], Stream]) -> Persona:
    """Return the persona; ``on(topic)`` is the stream of one topic of this persona."""
    teller = _teller(facts, shared, group, on)
    teller.slots["school"] = _school(teller, on("school"), facts)
    teller.slots["support"] = lowered(teller.value(on("support"), "support"))
    occupation = _occupation(teller, on("workplace"), facts)
    trusted, distrusted = _brands(teller, on, facts)
    texts = shared.minor if facts.age < ADULT else shared.texts

    def told(topic: str, draw: Stream | None = None) -> str:
        draw = draw or on(topic)
        own = facts.stance.lists.get(topic)
        return " ".join(
            teller.say(draw, lines if lines is not None else own or ()) for lines in texts[topic]
        )

    day = on("day_in_the_life")
    return Persona(
        full_name=facts.full_name,
        age=facts.age,
        gender=facts.gender,
        occupation=occupation,
        location=facts.home.text,
        income_level=facts.income.text,
        personality_traits=_traits(teller, on("traits"), facts.stance, shared),
        trusted_brands=trusted,
        distrusted_brands=distrusted,
        digital_habits=told("digital_habits"),
        price_sensitivity=told("price_sensitivity"),
        psychographic_notes=_notes(
            teller, on("brief"), group.definition, told("psychographic_notes")
        ),
        educational_background=told("educational_background"),
        family_situation=told("family_situation"),
        values_and_motivations=told("values_and_motivations"),
        pain_points=told("pain_points"),
        media_consumption=told("media_consumption"),
        purchase_behavior=told("purchase_behavior"),
        archetype_label=teller.fill(
            on("archetype"), teller.pick(on("archetype"), facts.stance.labels)
        ),
        psychographic_segment=on("segment").weighted(facts.stance.segments[facts.income.level]),
        brand_attitudes=told("brand_attitudes"),
        buying_triggers=told("buying_triggers"),
        aspirational_identity=told("aspirational_identity"),
        digital_behavior=told("digital_behavior"),
        day_in_the_life=_day(lambda: told("day_in_the_life", day), group.days),
        data_source=SOURCE.format(country=facts.home.market.country),
        data_source_references=facts.home.market.references,
    )


def _teller(facts: Facts, shared: Shared, group: Group, on: Callable[[str], Stream]) -> Teller:
    home, income, family = facts.home, facts.income, facts.family
    years = facts.work.years
    title = facts.work.title
    slots = pronouns(facts.gender) | {
        "first": facts.called,
        "age": str(facts.age),
        "job": title if title[1:2].isupper() else lowered(title),
        "area": home.area,
        "city": home.name,
        "country": home.country,
        "spend": income.spend,
        "income": income.monthly,
        "household": family.household,
        "kids": family.kids,
        "kid": family.kid,
        "spouse": SPOUSES.get(facts.gender, "partner") if "married" in family.tags else "partner",
        "years": "less than a year" if years < 1 else "a year" if years == 1 else f"{years} years",
    }
    city = home.city.pools if home.city else {}
    return Teller(
        pools=(group.named(home.market), city, home.market.pools),
        shared=shared,
        level=income.level,
        stage=stage_of(facts.age),
        tags=_tags(facts),
        slots=slots,
        home=home.text,
        on=on,
        used=group.used,
    )


def _tags(facts: Facts) -> frozenset[str]:
    age, rhythm = facts.age, facts.work.rhythm
    ages = {"minor"} if age < ADULT else set()
    if age < ADULT:
        ages.add("toddler" if age < 6 else "child" if age < 13 else "teen")
    if age >= 75:
        ages.add("elder")
    earns = (
        age >= ADULT and rhythm not in ("class", "retired") and "homemaker" not in facts.work.kinds
    )
    if earns and "unemployed" not in facts.work.kinds:
        ages.add("earner")
        if rhythm in ("desk", "night", "shift") and not {"owner", "freelance"} & facts.work.kinds:
            ages.add("salaried")
    sex = facts.gender.casefold() if facts.gender in SPOUSES else "other"
    return frozenset(
        {facts.income.level, stage_of(age), sex, rhythm, facts.faith, facts.stance.name}
        | ages | facts.family.tags | (facts.work.kinds & TAGS)
    )  # fmt: skip


def _occupation(teller: Teller, draw: Stream, facts: Facts) -> str:
    title = facts.work.title
    if not facts.work.at:
        return title
    at = teller.fill(draw, teller.pick(draw, facts.work.at))
    return title if at == "-" else f"{title} {at}"


def _school(teller: Teller, draw: Stream, facts: Facts) -> str:
    """Return the schooling as a phrase without a verb, one that the age has had time for."""
    schooling, degrees = facts.work.schooling, facts.home.market.degrees[facts.work.study]
    if schooling in ("secondary", "vocational"):
        return teller.value(draw, f"school_{schooling}")
    degree = teller.fill(draw, teller.pick(draw, _for_title(degrees, facts.work.title)))
    where = teller.value(draw, "university")
    if facts.work.rhythm == "class":
        year = STUDYING[min(facts.age - ADULT, 3)] if facts.age < 22 else "final"
        return f"{year} year of {degree} at {where}"
    if schooling == "master":
        return f"{degree} from {where}, then {teller.value(draw, 'graduate')}"
    return f"{degree} from {where}"


def _for_title(degrees: Lines, title: str) -> Lines:
    """Return the degrees that a title speaks of (a nurse has studied nursing), else them all."""
    stems = {word[:4] for word in folded(title).split() if len(word) > 4}
    named = tuple(
        line for line in degrees if any(word[:4] in stems for word in folded(line.parts[0]).split())
    )
    return named or degrees


def _brands(
    teller: Teller, on: Callable[[str], Stream], facts: Facts
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Settle whom the persona trusts and shuns, and the first of each with a reason."""
    market, draw = facts.home.market, on("brands")
    shunned = _shunned(teller, draw, market)
    avoided = {name for name, _ in shunned}
    trusted = _trusted(teller, draw, market, facts.income.level, avoided)
    category = trusted[0].category
    why = teller.fill(draw, teller.pick(draw, teller.shared.phrases[f"why_{category}"]))
    teller.slots.update(
        trust=trusted[0].name, trust2=trusted[1].name, why=why,
        distrust=shunned[0][0], reason=shunned[0][1],
    )  # fmt: skip
    return tuple(brand.name for brand in trusted), tuple(name for name, _ in shunned)


def _shunned(teller: Teller, draw: Stream, market: Market) -> list[tuple[str, str]]:
    kept = [each for each in market.distrust if each.line.fits(teller.tags)]
    return [
        (each.name, draw.choice(each.reasons)) for each in draw.sample(kept, draw.integer(2, 3))
    ]


def _trusted(
    teller: Teller, draw: Stream, market: Market, level: str, avoided: Collection[str]
) -> list[Brand]:
    goods = [c for c in market.brands if c not in SERVICES]
    services = [c for c in market.brands if c in SERVICES]
    categories = draw.shuffled(goods)[:3] + draw.shuffled(services) + goods
    taken, trusted = set(avoided), list[Brand]()
    wanted = draw.integer(4, 5)
    for category in categories:
        lines = [
            brand
            for brand in _affordable(market.brands[category], level)
            if brand.name not in taken and brand.line.fits(teller.tags)
        ]
        if lines and len(trusted) < wanted:
            picked = teller.pick(draw, [brand.line for brand in lines], 3)
            trusted.append(next(brand for brand in lines if brand.line is picked))
            taken.add(trusted[-1].name)
    return trusted


def _affordable(brands: Mapping[str, tuple[Brand, ...]], level: str) -> tuple[Brand, ...]:
    """Return the brands of a category at a level and the one below it."""
    place = LEVELS.index(level)
    return brands[level] + (brands[LEVELS[place - 1]][:2] if place else ())


def _traits(teller: Teller, draw: Stream, stance: Stance, shared: Shared) -> tuple[str, ...]:
    """Return three to five traits: the stance's own, some anybody may have, and a flaw last."""
    traits: list[str] = []
    for lines, number in (
        (stance.lists["traits"], draw.integer(1, 2)),
        (shared.traits, draw.integer(1, 2)),
        (stance.lists["flaws"], 1),
    ):
        for _ in range(number):
            free = [line for line in lines if line.parts[0] not in traits]
            traits.append(teller.pick(draw, free).parts[0])
    return tuple(traits)


def _notes(teller: Teller, draw: Stream, definition: GroupDefinition, own: str) -> str:
    text, follows = brief(draw, definition.psychographic_notes or definition.description)
    if not text:
        return own
    told = replace(teller, slots=teller.slots | {"brief": text})
    frames = teller.shared.phrases["brief_said" if follows else "brief_listed"]
    return f"{told.say(draw, frames)} {own}"


def _day(told: Callable[[], str], days: set[str]) -> str:
    day = told()
    while day in days:
        day = told()
    days.add(day)
    return day
