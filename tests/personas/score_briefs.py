"""How well briefs are kept: ``python -m tests.personas.score_briefs [--held-out] [--misses]``.

Makes ten personas from each brief of ``briefs.toml`` and looks in each for what must and must not
be said of it. A run of six of the brief's own words counts as something that must not be said,
for any brief. What is kept aside is only ever scored: ``--misses`` shows none of it.
"""

from __future__ import annotations

import argparse
import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from boses_mock.market import Markets, load_markets
from boses_mock.personas import GroupDefinition, Persona, generate

HERE = Path(__file__).parent
MARKETS = HERE.parents[1] / "fixtures" / "markets"
PEOPLE = 10
PASTED = 6
# What was asked of the notes may be told in the field that it is about.
ANYWHERE = {"psychographic_notes": "any"}
Brief = dict[str, Any]


@dataclass(slots=True)
class Tally:
    asked: int = 0
    found: int = 0
    personas: int = 0
    false: int = 0
    misses: list[str] = field(default_factory=list)

    @property
    def kept(self) -> float:
        return self.found / self.asked if self.asked else 1.0


def briefs(held_out: bool) -> list[Brief]:
    text = (HERE / "briefs.toml").read_text(encoding="utf-8")
    every = tomllib.loads(text)["brief"]
    return [each for each in every if each.get("held_out", False) is held_out]


def definition(brief: Brief) -> GroupDefinition:
    low, high = brief.get("ages", (None, None))
    return GroupDefinition(
        name=brief["name"],
        description=brief.get("description"),
        age_min=low,
        age_max=high,
        gender=brief.get("gender"),
        location=brief["location"],
        income_level=brief.get("income"),
        occupation=brief.get("occupation"),
        psychographic_notes=brief.get("notes"),
    )


def texts(persona: Persona) -> dict[str, str]:
    """Return what each field says, and all of it together as "any"."""
    told = {
        name: "; ".join(value) if isinstance(value, tuple) else str(value)
        for name, value in asdict(persona).items()
        if name not in ("data_source", "data_source_references")
    }
    return told | {"any": "\n".join(told.values())}


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.casefold())


def runs(text: str) -> set[tuple[str, ...]]:
    found = words(text)
    return {tuple(found[at : at + PASTED]) for at in range(len(found) - PASTED + 1)}


def pasted(brief: Brief) -> Iterator[tuple[str, ...]]:
    for key in ("description", "notes"):
        for sentence in re.split(r"[.;\n]", brief.get(key, "")):
            yield from runs(sentence)


def score(markets: Markets, scored: Iterable[Brief], *, seed: int = 42) -> Tally:
    tally = Tally()
    for brief in scored:
        own = set(pasted(brief))
        for persona in generate(markets, definition(brief), PEOPLE, seed=seed, run=1):
            tally.personas += 1
            weigh(tally, brief, texts(persona), own)
    return tally


def weigh(tally: Tally, brief: Brief, told: dict[str, str], own: set[tuple[str, ...]]) -> None:
    for name, pattern in brief.get("must", {}).items():
        tally.asked += 1
        if re.search(pattern, told[ANYWHERE.get(name, name)], re.IGNORECASE | re.DOTALL):
            tally.found += 1
        else:
            tally.misses.append(f"{brief['id']}: no /{pattern[:60]}/ in {name}: {told[name][:200]}")
    for name, pattern in brief.get("must_not", {}).items():
        hit = re.search(pattern, told[name], re.IGNORECASE)
        if hit:
            tally.false += 1
            around = told[name][max(0, hit.start() - 60) : hit.end() + 40].replace("\n", " | ")
            tally.misses.append(f"{brief['id']}: /{hit[0]}/ in {name}: {around}")
    if own & runs(told["any"]):
        tally.false += 1
        tally.misses.append(f"{brief['id']}: pasted: {told['psychographic_notes'][:160]}")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.personas.score_briefs")
    parser.add_argument("--held-out", action="store_true", help="score only those kept aside")
    parser.add_argument(
        "--misses", action="store_true", help="tell each mistake, but none of those"
    )
    asked = parser.parse_args()
    markets = load_markets(MARKETS)
    print(f"{'':10}{'briefs':>8}{'personas':>10}{'must':>8}{'found':>8}{'must not':>10}")
    for held_out in [True] if asked.held_out else [False, True]:
        scored = briefs(held_out)
        tally = score(markets, scored)
        name = "held out" if held_out else "own"
        print(
            f"{name:10}{len(scored):8}{tally.personas:10}{tally.kept:8.1%}{tally.found:8}"
            f"{tally.false:10}"
        )
        if asked.misses and not held_out:
            print(*tally.misses, sep="\n")


if __name__ == "__main__":
    main()
