"""How alike personas are: ``python -m tests.personas.diversity [--market PH] [--groups 1000]``.

Makes that many groups of ten from one definition, each from a seed of its own. Printed are the
names, archetypes and days that two members of one group share, and the sentences that most
personas have in common, over all groups, as a share of all personas.

A sentence with other things in its slots is another sentence and still reads as the same one.
So frames are counted too: five consecutive words of a sentence, with the persona's names and all
numbers masked. They are counted over ``--rounds`` groups of each of a market's ``KINDS``, since
sentences that fit everybody show only where people differ.

``--briefs FILE.toml ...`` counts instead what a brief makes its ten people say in the same words:
rows of six words that more than three of them have ("echoes"), the stretches they make up, and of
each stretch how many people have it.
"""

from __future__ import annotations

import argparse
import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from boses_mock.market import Markets, load_markets
from boses_mock.personas import GroupDefinition, Persona, generate

from .score_briefs import definition as of_brief

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
WORDS = 5  # of a frame
WORD = re.compile(r"[a-z]{0,2}\d[\d.,]*|[\w'’-]+")  # "rp3.5" and "25,300" are one
HAS_DIGIT = re.compile(r"\d").search
ROW = 6  # words that make an echo
ECHOED = 3  # people of ten who may have them
HE_OR_SHE = re.compile(r"\b(?:he|she)\b")
HIS_OR_HER = re.compile(r"\b(?:his|her)\b")
COMMON = 0.04  # the share of personas above which a frame is heard as a template
KINDS: tuple[tuple[str | None, int, int, str | None], ...] = (  # occupation, ages, level
    (None, 20, 60, None),
    (None, 18, 35, "Low"),
    (None, 30, 65, "High"),
    ("Nurses", 22, 55, None),
    ("Drivers", 20, 60, "Low"),
    ("Teachers", 24, 60, "Middle"),
    ("Farmers", 25, 65, "Low"),
    ("Students", 17, 24, None),
    ("Office workers", 22, 45, "Middle"),
    ("Managers", 30, 60, "High"),
    ("Shop owners", 25, 60, None),
    ("Retirees", 60, 78, None),
    ("Housewives", 25, 50, None),
)


@dataclass(frozen=True)
class Diversity:
    personas: int
    shared: dict[str, int]
    sentences: list[tuple[str, float]]


@dataclass(frozen=True)
class Frames:
    personas: int
    shares: list[tuple[str, float]]  # the commonest first
    shared: float  # by two members or more of a group, on average

    @property
    def common(self) -> list[tuple[str, float]]:
        return [(frame, share) for frame, share in self.shares if share > COMMON]


def prose(persona: Persona) -> Iterator[str]:
    for name, value in asdict(persona).items():
        if isinstance(value, str) and name not in NOT_PROSE:
            yield value


def sentences(persona: Persona) -> Iterator[str]:
    for value in prose(persona):
        yield from re.split(r"(?<=[a-z0-9)][.?!]) (?=[A-Z])", value)


def frames(persona: Persona) -> Iterator[str]:
    """Yield the frames of a persona, none of which runs on over a stop or a semicolon."""
    masks = {name.casefold(): "NAME" for name in persona.full_name.split()}
    for value in prose(persona):
        for part in re.split(r"(?<=[.?!;:]) ", value):
            words = WORD.findall(part.casefold())
            masked = ["#" if HAS_DIGIT(word) else masks.get(word, word) for word in words]
            for at in range(len(masked) - WORDS + 1):
                yield " ".join(masked[at : at + WORDS])


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


def measure_frames(groups: Iterable[Iterable[Persona]]) -> Frames:
    heard: Counter[str] = Counter()
    personas = shared = made = 0
    for group in groups:
        here: Counter[str] = Counter()
        for persona in group:
            here.update(set(frames(persona)))
            personas += 1
        made += 1
        heard.update(here)
        shared += sum(count > 1 for count in here.values())
    shares = [(frame, count / personas) for frame, count in heard.most_common()]
    return Frames(personas, shares, shared / made)


def echoes(group: Iterable[Persona]) -> dict[str, int]:
    """Return each stretch of words that too many of a group have, and how many have it.

    Rows that overlap in one sentence are one stretch: the whole of what is heard again.
    """
    people = [[_plain(each) for each in sentences(persona)] for persona in group]
    heard: Counter[tuple[str, ...]] = Counter()
    for person in people:
        heard.update({row for sentence in person for row in _rows(sentence)})
    many = {row: count for row, count in heard.items() if count > ECHOED}
    found: dict[str, int] = {}
    counted: set[tuple[str, ...]] = set()
    for sentence in (sentence for person in people for sentence in person):
        rows = _rows(sentence)
        at = 0
        while at < len(rows):
            end = at
            while end < len(rows) and rows[end] in many:
                end += 1
            if end > at and counted.isdisjoint(rows[at:end]):
                found[" ".join(sentence[at : end + ROW - 1])] = max(many[r] for r in rows[at:end])
            counted.update(rows[at:end])
            at = end + 1
    return found


def _plain(sentence: str) -> list[str]:
    one = HIS_OR_HER.sub("their", HE_OR_SHE.sub("they", sentence.casefold()))
    return WORD.findall(one)


def _rows(words: list[str]) -> list[tuple[str, ...]]:
    return [tuple(words[at : at + ROW]) for at in range(len(words) - ROW + 1)]


def count_echoes(markets: Markets, files: Iterable[Path], *, every: bool) -> str:
    """Return how many stretches each of ten people has in common with too many others."""
    groups = stretches = told = 0
    lines: list[str] = []
    for brief in (each for file in files for each in tomllib.loads(file.read_text())["brief"]):
        if "location" not in brief:
            continue
        found = echoes(generate(markets, of_brief(brief), SIZE, seed=11, run=1))
        groups += 1
        stretches += len(found)
        told += sum(found.values())
        lines += [f"{count:3} {brief['id']}: {text}" for text, count in found.items()]
    told_each = told / (groups * SIZE)
    total = f"{groups} groups: {stretches} echoes, {stretches / groups:.2f} a group, "
    return "\n".join([*(sorted(lines) if every else ()), f"{total}{told_each:.2f} a persona"])


def groups_of_kinds(markets: Markets, country: str, rounds: int) -> Iterator[tuple[Persona, ...]]:
    """Yield groups of people of many occupations, ages and levels of one market."""
    for seed in range(rounds):
        for occupation, youngest, oldest, level in KINDS:
            asked = replace(
                definition(country),
                name=occupation or "Anybody",
                occupation=occupation,
                age_min=youngest,
                age_max=oldest,
                income_level=level,
            )
            yield generate(markets, asked, SIZE, seed=seed, run=1)


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
    parser.add_argument("--rounds", type=int, default=10, help="for frames (default: 10)")
    parser.add_argument("--briefs", type=Path, nargs="+", help="count echoes within their groups")
    parser.add_argument("--every", action="store_true", help="print every echo, too")
    asked = parser.parse_args()
    markets = load_markets(MARKETS)
    if asked.briefs:
        print(count_echoes(markets, asked.briefs, every=asked.every))
        return
    country = markets.places()[asked.market][0].country
    found = measure(markets, definition(country), asked.groups)
    print(f"{asked.groups} groups of {SIZE} in {country}: {found.personas} personas")
    for field, count in found.shared.items():
        print(f"  {field} shared within a group: {count}")
    print("  the most common sentences:")
    for text, share in found.sentences:
        print(f"  {share:6.2%}  {text}")
    alike = measure_frames(groups_of_kinds(markets, country, asked.rounds))
    print(f"{asked.rounds} groups of {len(KINDS)} kinds each: {alike.personas} personas")
    print(f"  frames in more than {COMMON:.0%} of them: {len(alike.common)}")
    print(f"  frames shared by two of a group: {alike.shared:.0f} a group")
    print("  the most common frames:")
    for frame, share in alike.shares[:10]:
        print(f"  {share:6.2%}  {frame}")


if __name__ == "__main__":
    main()
