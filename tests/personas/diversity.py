"""How alike personas are: ``python -m tests.personas.diversity [--market PH] [--groups 1000]``.

Makes that many groups of ten from one definition, each from a seed of its own. Printed are the
names, archetypes and days that two members of one group share, and the sentences that most
personas have in common, over all groups, as a share of all personas.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from boses_mock.market import Markets, load_markets
from boses_mock.personas import GroupDefinition, Persona, generate

MARKETS = Path(__file__).parents[2] / "fixtures" / "markets"
UNIQUE = ("full_name", "archetype_label", "day_in_the_life")
NOT_PROSE = {
    "location",
    "occupation",
    "archetype_label",
    "full_name",
    "gender",
    "income_level",
    "psychographic_segment",
    "data_source",
}
SIZE = 10


@dataclass(frozen=True)
class Diversity:
    personas: int
    shared: dict[str, int]
    sentences: list[tuple[str, float]]


def sentences(persona: Persona) -> Iterator[str]:
    for name, value in asdict(persona).items():
        if isinstance(value, str) and name not in NOT_PROSE:
            yield from re.split(r"(?<=[a-z0-9)][.?!]) (?=[A-Z])", value)


def measure(markets: Markets, definition: GroupDefinition, groups: int) -> Diversity:
    shared = dict.fromkeys(UNIQUE, 0)
    heard: Counter[str] = Counter()
    for seed in range(groups):
        made = generate(markets, definition, SIZE, seed=seed, run=1)
        for field in UNIQUE:
            shared[field] += SIZE - len({getattr(p, field) for p in made})
        for persona in made:
            heard.update(set(sentences(persona)))
    personas = groups * SIZE
    common = [(text, count / personas) for text, count in heard.most_common(10)]
    return Diversity(personas, shared, common)


def definition(location: str) -> GroupDefinition:
    return GroupDefinition(
        name="Young professionals",
        description=None,
        age_min=25,
        age_max=38,
        gender=None,
        location=location,
        income_level="Middle",
        occupation="Office worker",
        psychographic_notes=None,
    )


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.personas.diversity")
    parser.add_argument("--market", default="PH", help="a market's code (default: PH)")
    parser.add_argument("--groups", type=int, default=1000, help="how many (default: 1000)")
    asked = parser.parse_args()
    markets = load_markets(MARKETS)
    country = markets.places()[asked.market][0].country
    found = measure(markets, definition(country), asked.groups)
    print(f"{asked.groups} groups of {SIZE} in {country}: {found.personas} personas")
    for field, count in found.shared.items():
        print(f"  {field} shared within a group: {count}")
    print("  the most common sentences:")
    for text, share in found.sentences:
        print(f"  {share:6.2%}  {text}")


if __name__ == "__main__":
    main()
