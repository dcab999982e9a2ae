"""How well research notes are kept: ``python -m tests.personas.score_notes [--misses]``.

Writes one person from each note of ``notes.toml`` and looks for what must and must not be said of
them. What is kept aside is only ever scored: ``--misses`` shows none of it.
"""

from __future__ import annotations

import argparse
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from boses_mock.kernel.steps import drain
from boses_mock.market import Markets, load_markets
from boses_mock.personas import GroupDefinition, Persona, compose_steps
from tests.personas.score_briefs import MARKETS, Tally, texts, weigh

Note = dict[str, Any]


def notes(held_out: bool) -> list[Note]:
    text = (Path(__file__).parent / "notes.toml").read_text(encoding="utf-8")
    every = tomllib.loads(text)["note"]
    return [each for each in every if each.get("held_out", False) is held_out]


def person(markets: Markets, note: Note, seed: int = 42) -> Persona:
    who = note["who"]
    definition = GroupDefinition(
        name=who["full_name"],
        description=None,
        age_min=who["age"],
        age_max=who["age"],
        gender=who["gender"],
        location=who["location"],
        income_level=who["income_level"],
        occupation=who["occupation"],
        psychographic_notes=note["notes"],
    )
    return drain(compose_steps(markets, definition, who["full_name"], seed=seed))


def score(markets: Markets, scored: Iterable[Note], seeds: Iterable[int] = range(5)) -> Tally:
    tally = Tally()
    for note in scored:
        for seed in seeds:
            tally.personas += 1
            told = texts(person(markets, note, seed))
            weigh(tally, note, told, set())
    return tally


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.personas.score_notes")
    parser.add_argument("--misses", action="store_true", help="tell each mistake of our own")
    asked = parser.parse_args()
    markets = load_markets(MARKETS)
    for held_out in (False, True):
        scored = notes(held_out)
        tally = score(markets, scored)
        name = "held out" if held_out else "own"
        print(f"{name:10}{len(scored):4} notes{tally.personas:5} people", end="")
        print(f"{tally.kept:8.1%} found of {tally.asked}{tally.false:5} false")
        if asked.misses and not held_out:
            print(*tally.misses, sep="\n")


if __name__ == "__main__":
    main()
