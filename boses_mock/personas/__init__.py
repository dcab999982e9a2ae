"""Personas: what a group's definition turns into, the same way every time.

What a persona is depends on the seed, the definition, the run and its place in the group, never
on how many were asked for or on what else was drawn: each step of each persona has a stream of
its own. A persona also looks at the ones before it, so that no two share a name, an archetype or
a day; the first five of eight are therefore the same as the five.

Nothing here reads a clock, keeps state or touches the network. Market files are read by
``Markets`` when a place first needs them.
"""

from __future__ import annotations

from boses_mock.market import Markets
from boses_mock.rng import Stream, stream

from .age import draw_age, stage_of
from .biography import Facts, Taken, write
from .gender import draw_gender
from .income import draw_income, level_asked
from .model import GroupDefinition, Persona
from .name import draw_name
from .place import draw_place
from .work import draw_work

__all__ = ["GroupDefinition", "Persona", "generate"]

ALWAYS = ("sceptic", "striver", "pragmatist")
FIRST = 5
EARNING = {"young": 0.2, "adult": 0.55, "older": 0.75}


def generate(
    markets: Markets, definition: GroupDefinition, count: int, *, seed: int, run: int
) -> tuple[Persona, ...]:
    """Return the group's first ``count`` personas of a run."""
    key = definition.key()
    stances = _stances(markets, stream(seed, "personas", key, run, "stances"), count)
    made: list[Persona] = []
    for index in range(count):
        made.append(_one(markets, definition, seed, (key, run, index), stances[index], made))
    return tuple(made)


def _stances(markets: Markets, draw: Stream, count: int) -> list[str]:
    """Return a stance for each place; a sceptic, a striver and a pragmatist among the first five.

    Later places come in rounds over all stances, so that a large group has all of them.
    """
    others = [name for name in markets.shared.stances if name not in ALWAYS]
    mixed = draw.shuffled(others)
    order = draw.shuffled([*ALWAYS, *mixed[: FIRST - len(ALWAYS)]]) + mixed[FIRST - len(ALWAYS) :]
    while len(order) < count:
        order += draw.shuffled(list(markets.shared.stances))
    return order


def _one(
    markets: Markets,
    definition: GroupDefinition,
    seed: int,
    key: tuple[str, int, int],
    stance: str,
    earlier: list[Persona],
) -> Persona:
    group, run, index = key

    def on(topic: str) -> Stream:
        return stream(seed, "persona", group, run, index, topic)

    age = draw_age(on("age"), definition)
    pair = stream(seed, "personas", group, run, "gender", index // 2)
    gender = draw_gender(pair, definition.gender, index)
    home = draw_place(on("place"), markets, definition.location)
    wanted = level_asked(definition.income_level)
    work = draw_work(on("work"), home.market, markets.shared, age, definition.occupation, wanted)
    income = draw_income(
        on("income"), home.market, definition.income_level, work.levels, EARNING[stage_of(age)]
    )
    taken = {p.full_name for p in earlier}
    full_name, called = draw_name(on("name"), home.market, gender, taken)
    facts = Facts(
        definition, age, gender, home, work, income, full_name, called,
        markets.shared.stances[stance],
    )  # fmt: skip
    gone = Taken({p.archetype_label for p in earlier}, {p.day_in_the_life for p in earlier})
    return write(facts, markets.shared, gone, on)
