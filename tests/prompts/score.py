"""How well prompts are read: ``python -m tests.prompts.score [--held-out] [--misses]``.

For each field, language and slice: precision (of what was read, how much is right), recall (of
what stands there, how much was read), their F1, and the share of texts read without any mistake.
The cases of ``heldout.toml`` were written without sight of the parser and are for scoring alone:
whoever tunes a rule to one of them loses the only honest figure there is, so ``--misses`` shows
none.
"""

from __future__ import annotations

import argparse
import tomllib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from boses_mock.prompts import parse

HERE = Path(__file__).parent
FIELDS = ("age_min", "age_max", "gender", "location", "income_level", "occupation", "persona_count")
Case = dict[str, Any]


def cases(name: str) -> list[Case]:
    text = (HERE / f"{name}.toml").read_text(encoding="utf-8")
    return list(tomllib.loads(text)["case"])


@dataclass(slots=True)
class Tally:
    right: int = 0
    wrong: int = 0
    missed: int = 0
    texts: int = 0
    exact: int = 0

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        return 2 * self.precision * self.recall / ((self.precision + self.recall) or 1.0)

    def add(self, expected: Case, found: Case, fields: Iterable[str]) -> None:
        mistakes = 0
        for field in fields:
            wanted, got = _said(field, expected), _said(field, found)
            if got is not None and got == wanted:
                self.right += 1
                continue
            self.wrong += got is not None
            self.missed += wanted is not None
            mistakes += got != wanted
        self.texts += 1
        self.exact += not mistakes


def _said(field: str, fields: Case) -> object:
    """A value as it counts: of occupations neither the order nor the capitals say anything."""
    value = fields.get(field)
    if field == "occupation" and value is not None:
        return sorted(value.casefold().split(", "))
    return value


def score(scored: Iterable[Case]) -> dict[str, Tally]:
    """Return a tally for "all" and for each field, language and slice, by name."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    for case in scored:
        found = parse(case["text"])
        for name in ("all", f"language {case['lang']}", f"slice {case['slice']}"):
            tallies[name].add(case["expect"], found, FIELDS)
        for field in FIELDS:
            tallies[f"field {field}"].add(case["expect"], found, [field])
    return dict(tallies)


def misses(scored: Iterable[Case]) -> list[str]:
    told = []
    for case in scored:
        found = parse(case["text"])
        for field in FIELDS:
            if found.get(field) != case["expect"].get(field):
                told.append(
                    f"{field}: {case['expect'].get(field)!r}, read {found.get(field)!r}"
                    f"  <- {case['text'][:140]}"
                )
    return told


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.prompts.score")
    parser.add_argument("--held-out", action="store_true", help="score only the cases kept aside")
    parser.add_argument("--misses", action="store_true", help="tell each mistake in cases.toml")
    asked = parser.parse_args()
    own = cases("cases")
    tallies = score(cases("heldout") if asked.held_out else own + cases("heldout"))
    print(f"{'':28}{'texts':>6}{'exact':>8}{'precision':>11}{'recall':>8}{'F1':>8}")
    for name in sorted(tallies, key=lambda n: (n != "all", n)):
        t = tallies[name]
        exact = f"{t.exact / t.texts:8.1%}"
        print(f"{name:28}{t.texts:6}{exact}{t.precision:11.1%}{t.recall:8.1%}{t.f1:8.1%}")
    if asked.misses:
        print(*misses(own), sep="\n")


if __name__ == "__main__":
    main()
