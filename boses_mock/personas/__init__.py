"""Personas: what a group's definition turns into, the same way every time.

What a persona is depends on the seed, the definition, the run and its place in the group, never
on how many were asked for or on what else was drawn: each step of each persona has a stream of
its own. A persona also looks at the ones before it, so that no two share a name, an archetype or
a day; the first five of eight are therefore the same as the five. What it is called, and that
alone, depends on the names ``elsewhere`` in its project as well: whoever would have one of those
draws another name from the same stream.

Nothing here reads a clock, keeps state or touches the network. Market files are read by
``Markets`` when a place first needs them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass, replace

from boses_mock.kernel.rng import Stream, stream, streams
from boses_mock.kernel.steps import Steps, drain
from boses_mock.market import Markets
from boses_mock.market.model import Market, Shared, folded

from .age import draw_age
from .biography import write
from .brief import Wish, shown
from .drawn import Facts
from .family import Family, draw_family
from .gender import draw_gender
from .group import Group
from .income import Income, draw_income, level_asked, level_of, others_earn, wage_of
from .model import GroupDefinition, Persona
from .name import called_of, draw_community, draw_faith, draw_name, name_tags, prepare
from .notes import read_notes_steps
from .notes.telling import as_noted, earning
from .occupations.occupation import AskedOccupation, asked, for_gender, named_trade, out_of_thai
from .occupations.qualified import qualified
from .occupations.trade import sharper
from .occupations.wished import as_wished
from .occupations.work import Work, ages_of, draw_work
from .place import Home, Town, area_named, draw_town, market_of, settle

_CROSSING = re.compile(
    r"\b(?:commut\w{1,4}|causeway|second link|cross\w{0,3} the border|ulang[- ]alik|berulang|"
    r"lives? in (?:[\w'’-]{1,20} ){1,3}(?:and|but) works? in)\b",
    re.IGNORECASE,
)

__all__ = ["GroupDefinition", "Persona", "compose_steps", "generate", "generate_steps"]

ALWAYS = ("sceptic", "striver", "pragmatist")
FIRST = 5


def generate(
    markets: Markets,
    definition: GroupDefinition,
    count: int,
    *,
    seed: int,
    run: int,
    before: Sequence[Persona] = (),
    elsewhere: Container[str] = (),
) -> tuple[Persona, ...]:
    """Return the group's first ``count`` personas of a run, without those there ``before``.

    Nobody new has a full name that is ``elsewhere``, as long as there are others.
    """
    asked = generate_steps(
        markets, definition, count, seed=seed, run=run, before=before, elsewhere=elsewhere
    )
    return drain(asked)


def generate_steps(
    markets: Markets,
    definition: GroupDefinition,
    count: int,
    *,
    seed: int,
    run: int,
    before: Sequence[Persona] = (),
    elsewhere: Container[str] = (),
) -> Steps[tuple[Persona, ...]]:
    """Do what :func:`generate` does, in a step for each persona and for each part of a market.

    A market whose names are Faker's takes one long step, once: Faker's own import.
    """
    key = definition.key()
    markets.places()
    yield
    shared = yield from markets.shared_steps()
    yield from markets.wages_steps()
    group = Group(definition, (yield from markets.vocabulary_steps()), elsewhere=elsewhere)
    definition = group.definition
    _across(markets, group)
    yield from _roots_steps(markets, group)
    draw = stream(seed, "personas", key, run, "stances")
    stances = _stances(markets, draw, count, bool(before))
    glossary = group.vocabulary.glossary
    occupation = out_of_thai(glossary, definition.occupation)
    wanted = sharper(shared, glossary, asked(shared, occupation), definition)
    wanted = wanted or named_trade(shared, definition.name)
    wanted = qualified(shared, glossary, wanted, definition)
    _remember(group, shared, before)
    made: list[Persona] = []
    for index in range(len(before), count):
        place = stream(seed, "persona", key, run, index, "place")
        code = market_of(place, index, markets, _location(markets, group))
        prepare((yield from markets.market_steps(code)))
        yield
        made.append(_one(markets, group, wanted, seed, (key, run, index), stances[index]))
        yield
    return tuple(made)


def compose_steps(
    markets: Markets, definition: GroupDefinition, full_name: str, *, seed: int
) -> Steps[Persona]:
    """Make a persona of this very name: somebody of whom a definition is known, and no more.

    The definition's notes are read as those of an interview: what they say is kept whole.
    """
    key = definition.key()
    place = stream(seed, "persona", key, 1, 0, "place")
    noted = yield from read_notes_steps(definition.psychographic_notes)
    yield from markets.wages_steps()
    group = Group(definition, (yield from markets.vocabulary_steps()), noted)
    definition = group.definition
    _across(markets, group)
    yield from _roots_steps(markets, group)
    yield from markets.market_steps(market_of(place, 0, markets, _location(markets, group)))
    yield
    draw = stream(seed, "personas", key, full_name, "stances")
    occupation = out_of_thai(group.vocabulary.glossary, definition.occupation)
    wanted = asked(markets.shared, occupation)
    wanted = wanted or named_trade(markets.shared, definition.name)
    stance = _stances(markets, draw, 1, False)[0]
    return _one(markets, group, wanted, seed, (key, 1, 0), stance, full_name)


def _across(markets: Markets, group: Group) -> None:
    """Let people live across the border from where they work: "commute from JB to Singapore"."""
    own, stated = group.definition, group.wish.stated
    there, here = markets.matches(stated.area), markets.matches(own.location or "")
    told = f"{own.description} {own.psychographic_notes}"
    apart = {code for code, _ in there}.isdisjoint(code for code, _ in here)
    if not (there and here and apart and _CROSSING.search(told)):
        return  # who owns a house at home does not go there by day
    work, home = shown(own.location), there[0][1] or stated.area
    stated = replace(stated, area="", works=stated.works or f"in {work}", hub=stated.hub or work)
    group.definition = replace(own, location=home)
    group.wish = replace(group.wish, stated=stated)


def _roots_steps(markets: Markets, group: Group) -> Steps[None]:
    """Read the market that people come from, where the group's words name one."""
    if group.wish.origin in markets.places():
        prepare((yield from markets.market_steps(group.wish.origin)))


def _roots(markets: Markets, group: Group, town: Town) -> Market:
    """Return the market that people come from: that of their home where none is named."""
    origin = group.wish.origin
    return markets.market(origin) if origin in markets.places() else town.market


def _location(markets: Markets, group: Group) -> str | None:
    """Return where the group says that its people live, else the country they are said to be of."""
    if group.definition.location or group.wish.origin not in markets.places():
        return markets.in_latin(group.definition.location)
    return markets.places()[group.wish.origin][0].country


def _remember(group: Group, shared: Shared, before: Sequence[Persona]) -> None:
    """Let a group know whom it has, so that nobody new has their name, archetype or day."""
    archetypes = {who.archetype_label for who in before}
    for who in before:
        group.names |= {who.full_name, *who.full_name.split()}
        group.days.add(who.day_in_the_life)
    for stance in shared.stances.values():
        for label in stance.labels:
            if label.parts[0] in archetypes:
                group.used[label] = 1


def _stances(markets: Markets, draw: Stream, count: int, begun: bool) -> list[str]:
    """Return a stance for each place; a sceptic, a striver and a pragmatist among the first five.

    In a group that has ``begun`` with others they come last of the five. Later places come in
    rounds over all stances, so that a large group has all of them.
    """
    others = [name for name in markets.shared.stances if name not in ALWAYS]
    mixed = draw.shuffled(others)
    first, later = mixed[: FIRST - len(ALWAYS)], mixed[FIRST - len(ALWAYS) :]
    order = [*first, *ALWAYS] if begun else draw.shuffled([*ALWAYS, *first])
    order += later
    while len(order) < count:
        order += draw.shuffled(list(markets.shared.stances))
    return order


def _one(
    markets: Markets,
    group: Group,
    wanted: tuple[AskedOccupation, ...],
    seed: int,
    key: tuple[str, int, int],
    stance: str,
    named: str | None = None,
) -> Persona:
    drawn = _Drawn(markets, group, streams(seed, "persona", *key), key[2])
    on, who = drawn.on, _age_and_gender(group, wanted, seed, key)
    town = draw_town(on("place"), drawn.index, markets, _location(markets, group))
    level = group.definition.income_level or level_of(on("level"), group.wish.levels)
    roots = _roots(markets, group, town)
    wish = group.wish_in(town.market, roots).at_home_in(_regions(markets, town))
    work = drawn.work(wanted, town, who, level_asked(level, town.market), wish)
    near = _from(markets, town, roots, wish)
    community = draw_community(on("community"), near, roots, wish, named)
    faith = draw_faith(on("faith"), community, wish)
    wish = wish.of_faith(faith)
    family = draw_family(on("family"), *who, work.kinds, wish.family, faith=faith)
    income = drawn.income(town, level, work, who[0], family, abroad=roots is not town.market)
    tags = name_tags(who[0], faith) | wish.tags
    full_name, called = (
        (named, called_of(named, community))
        if named
        else draw_name(on("name"), roots, community, who[1], group, tags)
    )
    group.names |= {full_name, called}
    home = _home(markets, on("home"), group, town, income.level, farms="farmer" in work.kinds)
    group.areas.add(home.area)
    told = markets.shared.stances[stance]
    facts = Facts(
        *who, home, work, income, family, community, faith, full_name, called, told, roots, wish
    )
    return write(facts, markets.shared, group, on, markets.wages.told)


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What of one person is drawn by more than one draw: the work, and what it brings."""

    markets: Markets
    group: Group
    on: Callable[[str], Stream]
    index: int

    def work(
        self,
        wanted: tuple[AskedOccupation, ...],
        town: Town,
        who: tuple[int, str],
        level: str | None,
        wish: Wish,
    ) -> Work:
        """Return the work: one that is wanted, as the group's words and its notes tell it."""
        shared, trades = self.markets.shared, for_gender(wanted, who[1])
        job = draw_work(self.on("work"), town.market, shared, who, trades, self.index, level, wish)
        return as_noted(as_wished(job, wish, who[0], kept=bool(wanted)), self.group.noted)

    def income(
        self, town: Town, level: str | None, work: Work, age: int, family: Family, *, abroad: bool
    ) -> Income:
        """Return what comes in: one's own wage, and what others at home earn."""
        wage = wage_of(self.markets.wages, town, work, age)
        others = others_earn(self.on("earners"), family, wage, abroad=abroad)
        income = draw_income(
            self.on("income"), town.market, level, work, age, wage, others=others, family=family
        )
        return earning(income, self.group.noted, town.market.currency)


def _regions(markets: Markets, town: Town) -> frozenset[str]:
    """Return the regions that a town lies in, as far as its city is known."""
    regions = markets.places()[town.market.code][0].regions.items()
    within = town.city.name if town.city else ""
    return frozenset(folded(name) for name, cities in regions if within in cities)


def _from(markets: Markets, town: Town, roots: Market, wish: Wish) -> Town:
    """Return the town whose people somebody is of: the home town that is stated, if it is known.

    Of who lives abroad it is one of the market that they come from.
    """
    for name in wish.stated.hometowns:
        for code, place in markets.matches(name):
            cities = {city.name: city for city in roots.cities}
            if code == roots.code and place in cities:
                return replace(town, market=roots, city=cities[place])
    return town


def _home(
    markets: Markets, draw: Stream, group: Group, town: Town, level: str, *, farms: bool
) -> Home:
    """Return a home in the town, or in a town of its own that the group says people live in."""
    named = area_named(town, group.names_place)
    area = "" if named else group.wish.stated.area
    home = settle(draw, named or town, level, group.areas, farms=farms, stated=area)
    place = markets.places().get(town.market.code)
    apart = place and town.city and folded(area) in place[0].towns  # and go to work from there
    apart = apart or any(name != town.name for _, name in markets.matches(area))
    return replace(home, text=area) if apart and home.area == area else home


def _age_and_gender(
    group: Group, wanted: tuple[AskedOccupation, ...], seed: int, key: tuple[str, int, int]
) -> tuple[int, str]:
    text, run, index = key
    wish, definition = group.wish, group.definition
    pair = stream(seed, "personas", text, run, "gender", index // 2)
    ages = stream(seed, "personas", text, run, "ages")
    age = draw_age(ages, definition, index, wish.ages or ages_of(wanted))
    return age, draw_gender(pair, definition.gender, index, wish.gender)
