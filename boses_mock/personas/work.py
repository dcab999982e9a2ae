"""What a persona does all day: a job at a kind of company that fits age, level and the group.

The group's own word is specialised where a job is known for it ("Office worker" becomes a title
at a workplace) and is otherwise kept as it stands with a workplace added.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from boses_mock.market.model import LEVELS, Market, Occupation, Shared, folded
from boses_mock.rng import Stream

ALL_LEVELS = frozenset(LEVELS)
UNKNOWN_AT = ("at a family-run business", "for a mid-sized local company", "with a small team")
SPLIT = re.compile(r"\s*(?:,|;|/|&|\band\b|\bor\b)\s*")


@dataclass(frozen=True, slots=True)
class Work:
    text: str
    levels: frozenset[str]
    schooling: str
    rhythm: str
    kinds: frozenset[str]
    years: int


def draw_work(
    draw: Stream, market: Market, shared: Shared, age: int, asked: str | None, level: str | None
) -> Work:
    if age < 6:
        return Work(
            "Child too young for school", ALL_LEVELS, "secondary", "home", frozenset(["child"]), 0
        )
    jobs = shared.occupations + market.occupations
    fitting = [j for j in jobs if j.ages[0] <= age <= j.ages[1]]
    if asked and asked.strip() and folded(asked) not in ("any", "all"):
        return _asked(draw, fitting, shared, age, asked.strip(), level)
    at_level = [j for j in fitting if level is None or level in j.levels] or fitting
    return _of(draw, at_level, age) if at_level else _unknown(draw, "Retired", age)


def kinds_asked(shared: Shared, asked: str) -> list[str]:
    """Return the kinds of work a group's words name."""
    text = f" {folded(asked)} "
    found = []
    for kind, words in shared.kinds.items():
        if any(f" {word} " in text or f" {word}s " in text for word in words):
            found.append(kind)
    return found


def _asked(
    draw: Stream, fitting: list[Occupation], shared: Shared, age: int, asked: str, level: str | None
) -> Work:
    kinds = kinds_asked(shared, asked)
    # The most telling kind first: "freelance designer" is no designer in an office.
    for wanted in draw.shuffled(kinds) if SPLIT.search(asked) else kinds:
        of_kind = [j for j in fitting if wanted in j.kinds]
        at_level = [j for j in of_kind if level is None or level in j.levels]
        if at_level or of_kind:
            return _of(draw, at_level or of_kind, age)
    if "student" in kinds:
        return Work(
            "Adult learner at an open university, working part time", ALL_LEVELS, "secondary",
            "desk", frozenset(["learner"]), max(1, age - 22),
        )  # fmt: skip
    return _unknown(draw, draw.choice([p for p in SPLIT.split(asked) if p]), age)


def _of(draw: Stream, jobs: list[Occupation], age: int) -> Work:
    job = draw.weighted({each: each.weight for each in jobs})
    at = draw.choice(job.at)
    text = job.title if at == "-" else f"{job.title} {at}"
    started = max(
        job.ages[0],
        {"secondary": 17, "vocational": 19, "bachelor": 21, "master": 24}[job.schooling],
    )
    years = draw.integer(0, max(0, min(age - started, 14)))
    return Work(text, job.levels, job.schooling, job.rhythm, job.kinds, years)


def _unknown(draw: Stream, asked: str, age: int) -> Work:
    title = asked[:1].upper() + asked[1:]
    if title.endswith("s") and not title.endswith("ss"):
        title = title[:-1]  # a group's "Beekeepers" are each a beekeeper
    if "retire" in title.casefold():
        schooling = "secondary" if age < 40 else "vocational"
        return Work(f"{title}, early", ALL_LEVELS, schooling, "retired", frozenset(["retired"]), 0)
    text = f"{title} {draw.choice(UNKNOWN_AT)}"
    schooling = "bachelor" if age >= 22 and draw.chance(0.5) else "secondary"
    return Work(
        text,
        ALL_LEVELS,
        schooling,
        "desk",
        frozenset(["other"]),
        draw.integer(0, max(0, min(age - 19, 12))),
    )
