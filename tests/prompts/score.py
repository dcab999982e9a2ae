"""How well prompts are read: ``python -m tests.prompts.score [--held-out] [--misses]``.

For each field, language and slice: the share of texts read without any mistake and that of fields
read exactly ("cells"), precision (of what was read, how much is right), recall (of what stands
there, how much was read) and their F1. Of the cases that tell what the name must keep and the notes
must hold, the share that does.
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
    mistakes: int = 0
    looked: int = 0

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        return 2 * self.precision * self.recall / ((self.precision + self.recall) or 1.0)

    @property
    def cells(self) -> float:
        return 1 - self.mistakes / self.looked if self.looked else 1.0

    def add(self, expected: Case, found: Case, fields: Iterable[str]) -> None:
        mistakes = 0
        for field in fields:
            self.looked += 1
            wanted, got = _said(field, expected), _said(field, found)
            if got is not None and got == wanted:
                self.right += 1
                continue
            self.wrong += got is not None
            self.missed += wanted is not None
            mistakes += got != wanted
        self.texts += 1
        self.mistakes += mistakes
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


def unsaid(case: Case, found: Case) -> list[str]:
    """What the name ought to keep and the notes ought to hold, and do not; `a|b` is either."""
    told = (("name", "name"), ("notes", "psychographic_notes"))
    return [
        f"the {key} {found.get(field)!r} lacks {word!r}"
        for key, field in told
        for word in case.get(key, ())
        if not any(w.lower() in str(found.get(field, "")).lower() for w in word.split("|"))
    ]


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
        told += [f"{each}  <- {case['text'][:140]}" for each in unsaid(case, found)]
    return told


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.prompts.score")
    parser.add_argument("--held-out", action="store_true", help="score only the cases kept aside")
    parser.add_argument("--misses", action="store_true", help="tell each mistake in cases.toml")
    asked = parser.parse_args()
    own = cases("cases")
    chosen = cases("heldout") if asked.held_out else own + cases("heldout")
    tallies = score(chosen)
    print(f"{'':28}{'texts':>6}{'exact':>8}{'cells':>8}{'precision':>11}{'recall':>8}{'F1':>8}")
    for name in sorted(tallies, key=lambda n: (n != "all", n)):
        t = tallies[name]
        exact = f"{t.exact / t.texts:8.1%}{t.cells:8.1%}"
        print(f"{name:28}{t.texts:6}{exact}{t.precision:11.1%}{t.recall:8.1%}{t.f1:8.1%}")
    telling = [c for c in chosen if "notes" in c]
    kept = sum(not unsaid(c, parse(c["text"])) for c in telling)
    print(f"{'names and notes':28}{len(telling):6}{kept / len(telling):8.1%}")
    if asked.misses:
        print(*misses(own), sep="\n")


if __name__ == "__main__":
    main()
