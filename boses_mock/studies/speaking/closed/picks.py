# ruff: noqa: E501 - tables read better whole
"""Several options of one question: "select all that apply", "choose up to 3", "pick two".

Things that somebody has, does or knows are each a yes or a no and come from its habits; reasons and
criteria are the weightiest few. Never more than the limit is ticked, and "none of these" only alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from boses_mock.kernel.rng import stream
from boses_mock.studies.model import Question, Respondent
from boses_mock.studies.reading.asked import matter_in
from boses_mock.studies.reading.surveys.closed import Closed
from boses_mock.studies.reading.surveys.options import range_in, sort_of
from boses_mock.studies.speaking.closed.demographics import has_kin
from boses_mock.studies.speaking.closed.usage import had, not_had, ranked_brands
from boses_mock.studies.speaking.lives.at_home import home_of
from boses_mock.studies.speaking.lives.habits import habit

Limits = tuple[int, int]
_NAMED = ("brand", "heard", "uses", "social")
_ALWAYS_HAD = {"phone": True}
_CHILD = re.compile(r"child|kids?\b|\banak\b|\bcon\b|\bbata\b", re.I)


def picked(
    seed: int,
    who: Respondent,
    question: Question,
    asked: Closed,
    weights: Sequence[float],
    limits: Limits,
) -> list[int]:
    """Return the places of the options that a persona ticks, in the order they stand in."""
    options = question.options
    fewest, most = limits
    own = [
        n
        for n, each in enumerate(options)
        if sort_of(each) in ("", "yes", "no", "other") and has_kin(who, each)
    ]
    found = _things(seed, who, question, asked, own)
    without = not_had(options)
    if found is None and without is not None and _goes_without(seed, who, asked):
        return [without]
    if found is None and asked.kind in _NAMED:
        found = _brands(seed, who, question, asked)
    if found is None:
        found = _weightiest(seed, who, question, own, weights, fewest, most)
    if not found and without is not None:
        return [without]
    kept = [n for n in dict.fromkeys(found) if n in own][:most]
    rest = sorted(own, key=lambda n: (-weights[n], options[n]))
    kept += [n for n in rest if n not in kept][: max(0, max(1, fewest) - len(kept))]
    return sorted(kept) or [0]


def _goes_without(seed: int, who: Respondent, asked: Closed) -> bool:
    """Return whether somebody has none ever of what a question is about."""
    if not asked.matter or asked.shown or asked.kind == "heard":
        return False
    return not habit(seed, who, asked.matter).uses


def _things(
    seed: int, who: Respondent, question: Question, asked: Closed, own: Sequence[int]
) -> list[int] | None:
    """Return what somebody has of the things that options name, None where they name none."""
    options = question.options
    if _CHILD.search(question.text) and sum(
        range_in(options[n]) is not None for n in own
    ) * 2 > len(own):
        ages = [age for _, age in home_of(who).children or ()]
        spans = [(n, range_in(options[n])) for n in own]
        return [n for n, span in spans if span and any(span[0] <= age <= span[1] for age in ages)]
    things = {n: _thing(options[n]) for n in own}
    named = {each for each in things.values() if each}
    if asked.kind in _NAMED and len(named) * 2 > len(own):
        return [n for n in own if _has(seed, who, things[n], asked)]
    return None


def _thing(option: str) -> str:
    """Return the matter that an option is, "" for one that only speaks of it at length."""
    return matter_in(option) if len(option.split()) <= 5 else ""


def _has(seed: int, who: Respondent, thing: str, asked: Closed) -> bool:
    if not thing:
        return False
    return _ALWAYS_HAD.get(thing, False) or had(seed, who, thing, asked.back)


def _brands(seed: int, who: Respondent, question: Question, asked: Closed) -> list[int]:
    """Return the brands that somebody uses, or knows, the nearest first."""
    ranked = ranked_brands(seed, who, asked.matter, question.options)
    if asked.kind == "heard":
        return [n for score, n in ranked if score > 0.25 or score < -2]
    least = 0.45 if asked.kind == "social" else 0.72
    used = [n for score, n in ranked if score > least]
    if used or not asked.matter:
        return used
    return [n for _, n in ranked[:1]]


def _weightiest(
    seed: int,
    who: Respondent,
    question: Question,
    own: Sequence[int],
    weights: Sequence[float],
    fewest: int,
    most: int,
) -> list[int]:
    ranked = sorted(own, key=lambda n: (-weights[n], question.options[n]))
    draw = stream(seed, "study", "ticks", who.id, question.text)
    usual = min(most, max(fewest, 2 + draw.below(max(1, min(3, len(own) // 2)))))
    return ranked[:usual]
