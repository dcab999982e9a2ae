"""The words of a persona: everything that is read rather than counted.

What may be said is decided by tags (income level, stage of life, family, faith, rhythm of work,
stance), what is said by the fixtures' sentences. The group's own words come in as one more
sentence of the notes, and choose the wallet, shop or app where they name one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from boses_mock.kernel.provenance import SYNTHETIC
from boses_mock.kernel.rng import Stream
from boses_mock.market.model import Interest, Leaning, Market, Pool, Shared, Stance, folded
from boses_mock.market.template import TAGS, Template

from .age import stage_of
from .brands import reasoned, with_brands
from .brief import brief
from .family import Family
from .gender import pronouns
from .income import Income
from .model import GroupDefinition, Persona
from .place import Home
from .schooling import craft_of, draw_school
from .tell import Teller, Used
from .text import lowered
from .work import ADULT, Work

NAMEABLE = (
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
    "shop",
)
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
        own = (definition.name, definition.description, definition.psychographic_notes)
        self._text = f" {folded(' '.join(filter(None, own)))} "
        self._named: dict[str, Mapping[str, Pool]] = {}
        self._leanings: tuple[Leaning, ...] | None = None

    def speaks_of(self, words: str) -> bool:
        return f" {words} " in self._text

    def named(self, market: Market, interests: Mapping[str, Interest]) -> Mapping[str, Pool]:
        """Return the pools of which the group's own text names a member: of "GCash", GCash."""
        if market.code not in self._named:
            named: dict[str, Pool] = {}
            for key in NAMEABLE:
                known = {line.parts[0]: line for ls in market.pools[key].values() for line in ls}
                found = tuple(known[name] for name in known if self.speaks_of(folded(name)))
                if found:
                    named[key] = {"": found}
            likes = tuple(Template((i,)) for i in interests if self.speaks_of(folded(i)))
            if likes:
                named["interest"] = {"": likes}
            self._named[market.code] = named
        return self._named[market.code]

    def leanings(self, shared: Shared) -> tuple[Leaning, ...]:
        """Return what the group's own text says of its people that sentences know how to show."""
        if self._leanings is None:
            self._leanings = tuple(
                each for each in shared.leanings if any(map(self.speaks_of, each.words))
            )
        return self._leanings


def write(facts: Facts, shared: Shared, group: Group, on: Callable[[str], Stream]) -> Persona:
    """Return the persona; ``on(topic)`` is the stream of one topic of this persona."""
    market, work = facts.home.market, facts.work
    teller = _teller(facts, shared, group, on)
    teller.slots["craft"] = craft_of(shared, on("craft"), work)
    occupation = _occupation(teller, on("workplace"), facts)
    degrees = market.degrees[work.study]
    teller.slots["school"] = draw_school(teller, on("school"), work, facts.age, degrees, occupation)
    teller.slots["support"] = lowered(teller.value(on("support"), "support"))
    teller, trusted, distrusted = with_brands(teller, on, market)
    told = _Telling(teller, facts, shared, group)

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
        psychographic_notes=_notes(teller, on, group.definition, told("psychographic_notes")),
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
        brand_attitudes=reasoned(teller, on("reasons"), told("brand_attitudes")),
        buying_triggers=told("buying_triggers"),
        aspirational_identity=told("aspirational_identity"),
        digital_behavior=told("digital_behavior"),
        day_in_the_life=_day(told, on("day_in_the_life"), group.days),
        data_source=SYNTHETIC,
        data_source_references=facts.home.market.references,
    )


class _Telling:
    """Tells a topic: a sentence of each of its lists, the market's own sentences in the last."""

    def __init__(self, teller: Teller, facts: Facts, shared: Shared, group: Group) -> None:
        minor = facts.age < ADULT
        self._teller = teller
        self._texts = shared.minor if minor else shared.texts
        self._stance = facts.stance.lists
        self._local = {} if minor else facts.home.market.lines
        self._leanings = () if minor else group.leanings(shared)

    def __call__(self, topic: str, draw: Stream | None = None) -> str:
        draw = draw or self._teller.on(topic)
        rows = [self._stance[topic] if row is None else row for row in self._texts[topic]]
        if topic in self._local:
            rows[-1] = rows[-1] + self._local[topic]
        rows += [each.lines for each in self._leanings if each.topic == topic]
        return " ".join(self._teller.say(draw, row) for row in rows)


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
    interests = {**shared.interests, **home.market.interests}
    return Teller(
        pools=(group.named(home.market, interests), city, home.market.pools),
        shared=shared,
        interests=interests,
        level=income.level,
        stage=stage_of(facts.age),
        tags=_tags(facts) | {each.tag for each in group.leanings(shared)},
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
    if facts.work.years >= 3:
        ages.add("seasoned")
    if earns and "unemployed" not in facts.work.kinds:
        ages.add("earner")
        if rhythm in ("desk", "night", "shift") and not {"owner", "freelance"} & facts.work.kinds:
            ages.add("salaried")
    sex = facts.gender.casefold() if facts.gender in SPOUSES else "other"
    return frozenset(
        {
            facts.income.level,
            stage_of(age),
            sex,
            rhythm,
            facts.faith,
            facts.stance.name,
            facts.work.study,
            facts.work.schooling,
        }
        | ages
        | facts.family.tags
        | (facts.work.kinds & TAGS)
    )


def _occupation(teller: Teller, draw: Stream, facts: Facts) -> str:
    title = facts.work.title
    if not facts.work.at:
        return title
    at = teller.fill(draw, teller.pick(draw, facts.work.at))
    return title if at == "-" else f"{title} {at}"


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


def _notes(
    teller: Teller, on: Callable[[str], Stream], definition: GroupDefinition, own: str
) -> str:
    draw = on("brief")
    text, follows = brief(draw, definition.psychographic_notes or definition.description)
    if not text:
        return own
    told = replace(teller, slots=teller.slots | {"brief": text})
    frames = teller.shared.phrases["brief_said" if follows else "brief_listed"]
    return f"{told.say(draw, frames)} {own}"


def _day(told: _Telling, draw: Stream, days: set[str]) -> str:
    day = told("day_in_the_life", draw)
    while day in days:
        day = told("day_in_the_life", draw)
    days.add(day)
    return day
