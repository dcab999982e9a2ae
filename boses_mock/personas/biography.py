"""The words of a persona: everything that is read rather than counted.

What may be said is decided by tags (income level, stage of life, family, faith, rhythm of work,
stance), what is said by the fixtures' sentences. What the group asks for is shown by sentences of
its own, chooses the wallet, shop or app where it names one, and rules out what would contradict
it: a field in which that was said all the same is told anew.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from boses_mock.kernel.provenance import SYNTHETIC
from boses_mock.kernel.rng import Stream
from boses_mock.market.model import Lines, Market, Pool, Shared, folded

from .age import stage_of
from .bars import bars
from .brands import reasoned, with_brands
from .carried import with_carried
from .drawn import Facts, is_minor, slots_of, tags_of
from .dwelling import with_home
from .group import Group
from .model import Persona
from .notes.telling import PARTS_OF_DAY, NotedTeller
from .occupations.whereabouts import works_nearby
from .occupations.work import ON_LEAVE
from .schooling import craft_of, draw_school
from .tell import Teller
from .text import lowered, sentence
from .traits import traits_of

TRIES = 5  # for a field that says what must not be said
SHOWN = 3  # sentences of one field, at most, that show what the group asks for
TEEN = 13
NO_CROPS = ("fisher", "pond", "stock")  # of those whom a market counts as farmers
PLAIN = (
    "digital_habits",
    "price_sensitivity",
    "educational_background",
    "family_situation",
    "values_and_motivations",
    "pain_points",
    "media_consumption",
    "purchase_behavior",
    "buying_triggers",
    "aspirational_identity",
    "digital_behavior",
)
ROOTS = (
    "hometown",
    "festival",
    "schoolmate",
    "kin",
    "dinner",
    "school_secondary",
    "school_vocational",
    "university",
)


def write(
    facts: Facts, shared: Shared, group: Group, on: Callable[[str], Stream], own_pay: Lines
) -> Persona:
    """Return the persona; ``on(topic)`` is the stream of one topic of this persona.

    ``own_pay`` is how somebody's pay is told that is not all that the household has.
    """
    market = facts.home.market
    teller = _teller(facts, shared, group, on)
    asked = tuple(facts.wish.pools(market))
    teller = with_home(teller, group.vocabulary.homes, facts.wish.stated.home, asked)
    barred = group.bars(facts.home, teller.interests, facts.wish, teller.tags)
    teller = replace(teller, barred=barred)
    occupation = _occupied(teller, facts, shared, group, on)
    if works_nearby(facts.wish, facts.home.area, occupation):
        teller = replace(teller, tags=teller.tags | {"nearby"})
    teller, trusted, distrusted = with_brands(
        teller, on, market, _favoured(group), group.approves, group.vocabulary.firms
    )
    told = _Telling(teller, facts, shared)
    topics = {topic: told(topic) for topic in PLAIN}
    if facts.income.own:
        topics["price_sensitivity"] += f" {teller.say(on('own pay'), own_pay)}"
    noted = NotedTeller(group.noted, teller)
    who = noted.told(
        Persona(
            full_name=facts.full_name,
            age=facts.age,
            gender=facts.gender,
            occupation=occupation,
            location=facts.home.text,
            income_level=facts.income.text,
            personality_traits=traits_of(teller, on("traits"), facts.stance, shared),
            trusted_brands=trusted,
            distrusted_brands=distrusted,
            psychographic_notes=told("psychographic_notes"),
            archetype_label=teller.fill(
                on("archetype"), teller.pick(on("archetype"), facts.stance.labels)
            ),
            psychographic_segment=on("segment").weighted(facts.stance.segments[facts.income.level]),
            brand_attitudes=reasoned(teller, on("reasons"), told("brand_attitudes")),
            day_in_the_life=_day(told, on("day_in_the_life"), group.days),
            data_source=SYNTHETIC,
            data_source_references=facts.home.market.references,
            **topics,
        )
    )
    return with_carried(teller, on, group, market, who, facts.wish)


def _occupied(
    teller: Teller, facts: Facts, shared: Shared, group: Group, on: Callable[[str], Stream]
) -> str:
    """Return the occupation as it is told; let the teller know what goes with the work."""
    work = facts.work
    if group.noted.hours:
        teller.slots["hours"] = str(group.noted.hours)
    teller.slots["craft"] = craft_of(shared, on("craft"), work)
    occupation = _occupation(teller, on("workplace"), facts)
    degrees = facts.home.market.degrees[work.study]
    teller.slots["school"] = draw_school(
        teller,
        on("school"),
        work,
        facts.age,
        degrees,
        occupation,
        stated=bool(facts.wish.stated.university),
    )
    teller.slots["support"] = lowered(teller.thing("support"))
    return occupation


def _favoured(group: Group) -> Callable[[str], bool | None]:
    employer = folded(group.wish.employer)
    return lambda name: group.approves(name) or f" {folded(name)} " in f" {employer} "


class _Telling:
    """Tells a topic: a sentence of each of its lists, the market's own sentences in the last.

    What the group asks for is shown by sentences added to those of its topic; in a day they
    stand in for the morning, noon or evening.
    """

    def __init__(self, teller: Teller, facts: Facts, shared: Shared) -> None:
        minor = is_minor(facts)
        self._teller = teller
        self._texts = shared.minor if minor else shared.texts
        self._stance = facts.stance.lists
        self._local = {} if minor else facts.home.market.lines
        self._wish = None if facts.age < TEEN else facts.wish

    def __call__(self, topic: str, draw: Stream | None = None) -> str:
        rows = [self._stance[topic] if row is None else row for row in self._texts[topic]]
        if topic in self._local:
            rows[-1] = rows[-1] + self._local[topic]
        rows = [self._asked(f"{topic}.{place}") or row for place, row in enumerate(rows)]
        if topic == "day_in_the_life" and "hours" in self._teller.slots:
            rows = [self._teller.shared.phrases[f"noted_{part}"] for part in PARTS_OF_DAY]
        draw = draw or self._teller.on(topic)
        told = self._clean(topic, draw, rows)
        asked = self._wish.lines(topic) if self._wish else ()
        tables = [lines for lines in dict.fromkeys(asked) if self._fits(lines)]
        kept = list(filter(None, (self._shown(draw, lines) for lines in tables)))[:SHOWN]
        return " ".join(filter(None, [told, *(each for each in kept if each not in told)]))

    def _shown(self, draw: Stream, lines: Lines) -> str:
        """Return a sentence of these, if one may be told; a refusal's own name what is refused."""
        teller, own = self._teller, self._teller.barred
        if all(own.allows(line) for line in lines if line.fits(teller.tags)):
            text = teller.say(draw, lines)
            return text if self._clean_but_for_home(text) else ""
        others = bars(self._wish.barred_beside(lines) if self._wish else ())
        mine = bars(self._wish.barred_by(lines) if self._wish else ())
        may = tuple(each for each in lines if own.allows(each) or not mine.allows(each))
        if not self._fits(may):
            return ""
        line = replace(teller, barred=others).pick(draw, may)
        text = sentence(teller.fill(draw, line))
        said = not own.allows(line) or self._clean_but_for_home(text)
        return text if said and others.clean(text) else ""

    def _clean_but_for_home(self, text: str) -> bool:
        """Tell whether a text may be told; who shuns Santo Niño may live in a village so called."""
        return self._teller.barred.clean(text.replace(self._teller.slots["area"], ""))

    def _clean(self, topic: str, draw: Stream, rows: list[Lines]) -> str:
        """Return a sentence of each row, told anew while one says what must not be said.

        What is said all the same after so many tries is left out, as silence contradicts nobody.
        """
        clean = self._clean_but_for_home
        rows = list(filter(self._tellable, rows))
        for attempt in range(TRIES):
            told = [self._teller.say(draw, row) for row in rows]
            if clean(whole := " ".join(told)):
                return whole
            draw = self._teller.on(f"{topic} again {attempt}")
        return " ".join(filter(clean, told))

    def _asked(self, topic: str) -> Lines:
        asked = list(filter(self._fits, self._wish.lines(topic) if self._wish else ()))
        return next(filter(self._tellable, asked), ())

    def _tellable(self, lines: Lines) -> bool:
        """Tell whether one of the lines has no slot that is barred: of who skips breakfast."""
        slots, tags = self._teller.barred.slots, self._teller.tags
        if not slots:
            return True
        return any(line.fits(tags) and slots.isdisjoint(line.parts[1::2]) for line in lines)

    def _fits(self, lines: Lines) -> bool:
        return any(line.fits(self._teller.tags) for line in lines)


def _teller(facts: Facts, shared: Shared, group: Group, on: Callable[[str], Stream]) -> Teller:
    home = facts.home
    city = home.city.pools if home.city else {}
    interests = {**shared.interests, **home.market.interests}
    titled = group.tags_of_title(facts.work.title)
    if "farmer" in facts.work.kinds and titled.isdisjoint(NO_CROPS):
        titled |= {"crops"}
    tags = tags_of(facts) | facts.wish.tags | titled | group.tags
    return Teller(
        pools=(
            group.named(home.market, interests),
            *facts.wish.pools(home.market),
            {} if facts.roots is home.market else _roots(facts.roots),
            facts.community.pools,
            city,
            home.market.pools,
        ),
        shared=shared,
        interests=interests,
        level=facts.income.level,
        stage=stage_of(facts.age),
        tags=tags,
        slots=slots_of(facts),
        home=home.text,
        on=on,
        used=group.used,
        barred=group.bars(home, interests, facts.wish, tags),
        said=group.definition.description or "",
    )


def _roots(market: Market) -> dict[str, Pool]:
    """Return what somebody who lives abroad has kept from where they come from."""
    return {key: market.pools[key] for key in ROOTS}


def _occupation(teller: Teller, draw: Stream, facts: Facts) -> str:
    title = facts.work.title
    at = teller.fill(draw, teller.pick(draw, facts.work.at)) if facts.work.at else "-"
    again = at.startswith("at a ") and at.removeprefix("at a ") in title.casefold().split()
    told = title if at == "-" or again else f"{title} {at}"  # no "hotel clerk at a hotel"
    return f"{told}, on maternity leave" if ON_LEAVE in facts.wish.tags else told


def _day(told: _Telling, draw: Stream, days: set[str]) -> str:
    day = told("day_in_the_life", draw)
    while day in days:
        day = told("day_in_the_life", draw)
    days.add(day)
    return day
