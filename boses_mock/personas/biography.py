"""The words of a persona: everything that is read rather than counted.

All of a persona's sentences draw on one set of slots, filled once, so that the wallet praised in
one field is the wallet used in another. Stances (sceptic, striver, pragmatist and others) give
character; the market gives things; the job gives the shape of a day.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from boses_mock.market.model import LEVELS, Market, Pool, Shared, Stance
from boses_mock.rng import Stream

from .age import stage_of
from .gender import pronouns
from .income import Income
from .model import GroupDefinition, Persona
from .place import Home
from .text import capitalised, fill, listed, options, sentences
from .work import Work

SERVICES = ("money", "retail")  # trusted too, but not things with a recipe
SOURCE = "Synthetic persona composed by boses_mock from {country} market tables; not a real person"


@dataclass(frozen=True, slots=True)
class Facts:
    """What is settled about a persona before the first sentence is written."""

    definition: GroupDefinition
    age: int
    gender: str
    home: Home
    work: Work
    income: Income
    full_name: str
    called: str
    stance: Stance


@dataclass(frozen=True, slots=True)
class Taken:
    """What earlier members of the group already have."""

    labels: Collection[str]
    days: Collection[str]


def write(facts: Facts, shared: Shared, taken: Taken, on: Callable[[str], Stream]) -> Persona:
    """Return the persona; ``on(topic)`` is the stream of one topic of this persona."""
    market = facts.home.market
    stage = stage_of(facts.age)
    trusted, distrusted, reason = _brands(on("brands"), market, facts.income.level)
    family, family_slots = _family(on("family"), facts, shared)
    slots = _slots(on("things"), facts, stage) | family_slots
    slots |= {
        "trust": trusted[0],
        "trust2": trusted[1],
        "distrust": distrusted[0],
        "reason": reason,
    }
    brief = _brief(on("brief"), facts.definition)
    slots["brief"] = brief

    def told(topic: str, count: int = 2) -> str:
        pool = options(shared.grammars[topic], facts.income.level, stage)
        return sentences(on(topic), pool, slots, count)

    def stance(topic: str, count: int = 1) -> str:
        return sentences(on(topic), facts.stance.lists[topic], slots, count)

    return Persona(
        full_name=facts.full_name,
        age=facts.age,
        gender=facts.gender,
        occupation=facts.work.text,
        location=facts.home.text,
        income_level=facts.income.text,
        personality_traits=_traits(on("traits"), facts.stance, shared),
        trusted_brands=trusted,
        distrusted_brands=distrusted,
        digital_habits=told("digital_habits"),
        price_sensitivity=told("price_sensitivity"),
        psychographic_notes=_notes(told("psychographics", 1), brief, slots),
        educational_background=_education(on("education"), facts, shared, slots),
        family_situation=fill(family, slots),
        values_and_motivations=stance("values", 2),
        pain_points=told("pain_points"),
        media_consumption=told("media_consumption"),
        purchase_behavior=f"{told('purchase', 1)} {capitalised(stance('purchase'))}",
        archetype_label=_label(on("archetype"), facts, taken.labels),
        psychographic_segment=on("segment").weighted(facts.stance.segments[facts.income.level]),
        brand_attitudes=stance("attitudes", 2),
        buying_triggers=stance("triggers", 2),
        aspirational_identity=stance("aspirations"),
        digital_behavior=told("digital_behavior"),
        day_in_the_life=_day(on("day"), facts, shared, slots, taken.days),
        data_source=SOURCE.format(country=market.country),
        data_source_references=market.references,
    )


def _slots(draw: Stream, facts: Facts, stage: str) -> dict[str, str]:
    market, level = facts.home.market, facts.income.level
    things = {key: draw.choice(options(pool, level, stage)) for key, pool in market.pools.items()}
    job = facts.work.text[:1].lower() + facts.work.text[1:]
    if facts.work.text[1:2].isupper():
        job = facts.work.text
    years = facts.work.years
    return things | pronouns(facts.gender) | {
        "first": facts.called,
        "age": str(facts.age),
        "job": job,
        "place": facts.home.text,
        "area": facts.home.area,
        "city": facts.home.city,
        "country": market.country,
        "spend": facts.income.spend,
        "income": facts.income.monthly,
        "years": "less than a year" if years < 1 else "a year" if years == 1 else f"{years} years",
        "kids": "",
    }  # fmt: skip


def _brands(
    draw: Stream, market: Market, level: str
) -> tuple[tuple[str, ...], tuple[str, ...], str]:
    shunned = draw.sample(market.distrust, draw.integer(2, 3))
    names = tuple(brand for brand, _ in shunned)
    trusted: list[str] = []
    goods = [c for c in market.brands if c not in SERVICES]
    services = [c for c in market.brands if c in SERVICES]
    for category in draw.shuffled(goods)[:3] + draw.shuffled(services) + goods:
        known = [b for b in _affordable(market.brands[category], level) if b not in names]
        fresh = [b for b in known if b not in trusted]
        if fresh:
            trusted.append(draw.choice(fresh))
        if len(trusted) == 5:
            break
    return tuple(trusted[: draw.integer(4, 5)]), names, shunned[0][1]


def _affordable(pool: Pool, level: str) -> tuple[str, ...]:
    """Return the brands of a category at a level and the one below it."""
    if "" in pool:
        return pool[""]
    place = LEVELS.index(level)
    return pool[level] + (pool[LEVELS[place - 1]][:1] if place else ())


def _traits(draw: Stream, stance: Stance, shared: Shared) -> tuple[str, ...]:
    """Return three to five traits: the stance's own, one anybody may have, and a flaw last."""
    own = draw.sample(stance.lists["traits"], draw.integer(1, 2))
    common = draw.sample([t for t in shared.traits if t not in own], draw.integer(1, 2))
    return (*own, *common, draw.choice(stance.lists["flaws"]))


def _brief(draw: Stream, definition: GroupDefinition) -> str:
    """Return the group's own words about its people, beginning at a drawn clause."""
    text = (definition.psychographic_notes or "").strip().rstrip(".")
    clauses = [
        c.strip() for c in text.replace(";", ",").replace(". ", ", ").split(",") if c.strip()
    ]
    if not clauses:
        return ""
    if len(clauses) > 6 or len(text) > 300:
        clauses = draw.sample(clauses, 4)
    start = draw.below(len(clauses))
    turned = [*clauses[start:], *clauses[:start]]
    return listed([c if c[1:2].isupper() else c[:1].lower() + c[1:] for c in turned])


def _notes(own: str, brief: str, slots: dict[str, str]) -> str:
    return f"{capitalised(brief)}. {own}" if brief else own


def _education(draw: Stream, facts: Facts, shared: Shared, slots: dict[str, str]) -> str:
    if facts.age < 6:
        return "Not yet at school."
    school = slots[f"school_{facts.work.schooling}"]
    if facts.work.rhythm == "class":
        return _studying(draw, facts, slots) + "."
    pool = options(shared.grammars["education"], facts.income.level, stage_of(facts.age))
    return f"{capitalised(school)}. " + fill(draw.choice(pool), slots)


def _studying(draw: Stream, facts: Facts, slots: dict[str, str]) -> str:
    if facts.age < 13:
        return f"Pupil at a primary school in {facts.home.area}"
    if facts.age < 18:
        return f"In secondary school in {facts.home.area}, " + draw.choice(
            ("choosing a track for next year", "good at languages, weak at maths",
             "in the school's dance troupe", "preparing for entrance exams")
        )  # fmt: skip
    year = draw.choice(("first", "second", "third", "final")[: min(4, facts.age - 16)])
    return f"In the {year} year of a degree; before that, {slots['school_secondary']}"


def _family(draw: Stream, facts: Facts, shared: Shared) -> tuple[str, dict[str, str]]:
    """Return a family that fits the age, with children no older than the persona allows."""
    age = facts.age
    parent = "parent" in facts.work.kinds
    if age < 18:
        return draw.choice(shared.family["minor"]), {}
    if age < 26 and not parent:
        return draw.choice(shared.family["starting"]), {}
    if age >= 60:
        return draw.choice(shared.family["elder"]), {}
    chance = 0.25 if age < 30 else 0.6 if age < 36 else 0.8
    if not parent and not draw.chance(chance):
        return draw.choice(shared.family["single" if draw.chance(0.6) else "couple"]), {}
    oldest = draw.integer(1, max(1, min(age - 19, 24)))
    ages = sorted({oldest, *(max(1, oldest - draw.integer(2, 5)) for _ in range(draw.below(3)))})
    grown = oldest >= 20
    kids = (
        "a child aged " if len(ages) == 1 else f"{('two', 'three')[len(ages) - 2]} children aged "
    )
    family = shared.family["grown" if grown else "parents"]
    return draw.choice(family), {"kids": kids + listed([str(a) for a in ages])}


def _label(draw: Stream, facts: Facts, taken: Collection[str]) -> str:
    free = [label for label in facts.stance.labels if label not in taken]
    if free:
        return draw.choice(free)
    for label in draw.shuffled(facts.stance.labels):
        for twist in ("of " + facts.home.city, "of " + facts.home.area, "at " + str(facts.age)):
            if f"{label} {twist}" not in taken:
                return f"{label} {twist}"
    return f"{facts.stance.labels[0]} no. {len(taken) + 1}"


def _day(
    draw: Stream, facts: Facts, shared: Shared, slots: dict[str, str], taken: Collection[str]
) -> str:
    """Return three sentences: morning and midday by the job, evening by the stage of life."""
    stage, level = stage_of(facts.age), facts.income.level
    evening = options(shared.grammars["evening"], level, stage)
    for _ in range(20):
        parts = (
            draw.choice(shared.grammars["morning"][facts.work.rhythm]),
            draw.choice(shared.grammars["midday"][facts.work.rhythm]),
            draw.choice(evening),
        )
        day = " ".join(fill(part, slots) for part in parts)
        if day not in taken:
            return day
    return day.replace("before", f"well before {slots['breakfast']} and", 1)
