"""Which of the known jobs somebody may have: by age, by what was asked for, by where it is done."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from boses_mock.market.model import Occupation, folded

from ..brief import Wish
from .occupation import AskedOccupation
from .workplace import jobs_at

AT_HOME = frozenset(
    ["homemaker", "parent", "unemployed", "student", "learner", "retired", "freelance"]
)
_PLACED_TRADES = frozenset(["teacher", "security", "health", "driver", "domestic", "construction"])
# Who is called by these is no other of the kind: no teacher is a lecturer, no driver a rider.
_HEADS = frozenset(["teacher", "guard", "driver", "nurse"])
_PROFESSIONALS = re.compile(r"\bprofessionals?\b|\bpmets?\b", re.IGNORECASE)
_LINE = frozenset(["worker", "operator", "assembler"])
_HELPERS = frozenset(["assistant", "clerk"])


def brought(jobs: list[Occupation], want: AskedOccupation) -> list[Occupation]:
    """Return the jobs of a brief's own that are what was asked for, best those that are only it."""
    of_kind = [job for job in jobs if want.trade.kind in job.kinds]
    return [job for job in of_kind if len(job.kinds) == 1] or of_kind


def there(jobs: list[Occupation], wish: Wish) -> list[Occupation]:
    """Return the jobs that there are at the place for which people are said to work."""
    place = wish.employer or (wish.stated.works if jobs_at(wish.stated.works) else "")
    if not place:
        return jobs
    kind = jobs_at(place) or "office"
    away = frozenset(["owner", "vendor", "freelance", "farmer", "driver"]) | AT_HOME
    return [job for job in jobs if kind in job.kinds and away.isdisjoint(job.kinds)] or jobs


def employed(job: Occupation) -> bool:
    return job.rhythm in ("desk", "shift") and job.kinds.isdisjoint(["owner", "vendor", "farmer"])


def of_age(jobs: Iterable[Occupation], age: int, gender: str) -> list[Occupation]:
    return [job for job in jobs if job.ages[0] <= age <= job.ages[1] and job.gender in ("", gender)]


def at_a_place(want: AskedOccupation, wish: Wish) -> AskedOccupation:
    """Return a trade that is kept where it is said for whom it is done: guards at a bank.

    Of the others of its kind not everybody works there: no police officer at a bank. Only offices
    have many kinds of jobs.
    """
    placed = wish.employer or jobs_at(wish.stated.works)
    return replace(want, kept=True) if placed and want.trade.kind in _PLACED_TRADES else want


def so_called(jobs: list[Occupation], want: AskedOccupation) -> list[Occupation]:
    """Return those jobs of a kind that are called as the group calls its people."""
    if want.trade.kind == "office" and _PROFESSIONALS.search(want.words):
        return [job for job in jobs if _professional(job)] or jobs
    head = folded(want.words).rpartition(" ")[2]
    if want.trade.kind == "factory" and head == "worker":  # and no mechanic with a stall
        made = [job for job in jobs if "construction" not in job.kinds]
        return [job for job in made if not _LINE.isdisjoint(folded(job.title).split())] or jobs
    if head not in _HEADS:
        return jobs
    return [job for job in jobs if head in folded(job.title).split()]


def _professional(job: Occupation) -> bool:
    """Tell whether a job takes a degree and pays accordingly."""
    helps = not _HELPERS.isdisjoint(folded(job.title).split())
    return job.schooling in ("bachelor", "master") and "low" not in job.levels and not helps


def exactly(job: Occupation, words: frozenset[str]) -> Occupation | None:
    """Return a job with those workplaces that were asked for: hotel staff work at a hotel."""
    if not words.isdisjoint(folded(job.title).split()):
        return job
    at = tuple(
        each for each in job.at if not words.isdisjoint(folded(" ".join(each.parts)).split())
    )
    return replace(job, at=at) if at else None
