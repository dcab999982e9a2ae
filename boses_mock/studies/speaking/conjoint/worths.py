"""How much a persona values each level of a conjoint design.

What anybody wants more of, or less, is worth more step by step to every persona: how much follows
from its income and from how far the thing itself appeals to it where money is asked, else from
what it cares for. All other attributes are taste, keyed by the level's own words, with its brands
and its cares beside it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from math import exp

from boses_mock.kernel.rng import stream
from boses_mock.kernel.steps import Steps
from boses_mock.studies.categories.signs import meant_in
from boses_mock.studies.model import Design, Respondent, Study
from boses_mock.studies.reading.aspects import ASPECTS, claimed
from boses_mock.studies.reading.directions import Direction, asks_more, direction, lacks
from boses_mock.studies.reading.money import LEVELS, find_prices, monthly_income
from boses_mock.studies.speaking.attitude import attitude, named_brand
from boses_mock.studies.speaking.closed.leaning import cares

Worths = dict[str, dict[str, float]]
_PULL = (3.6, 2.6, 1.6)  # what a price weighs from its worst to its best level, by income
_WANTED = 1.2  # how much the less a price weighs to whom the thing appeals, and the more if not
_STEP = 2.6  # what another attribute weighs that anybody wants more of
_TASTE = 0.8
_FLAT = 0.35  # what of a price weighs however little lies between its levels
_EARNED = 3.4  # what a wage weighs
_WAGE = re.compile(r"\b(?:salary|wages?|gaji|upah|sahod|suweldo|lương)\b|เงินเดือน", re.I)
_LACKING = 1.2  # what is taken off where others are given something
_WORST, _HARSH_COSTS = 4.0, 1.8
_HARSH = re.compile(
    r"\b(?:switched off|shut off|locked|blocked|repossess\w*|seized?|blacklist\w*"
    r"|closes? (?:the )?account"
    r"|calls? (?:your|my) (?:family|boss|contacts)|legal action|no refunds?)\b",
    re.I,
)


def directions(design: Design, about: str) -> dict[str, Direction | None]:
    """Return which way each attribute of a design is better, None for those of taste."""
    return {name: direction(name, levels, about) for name, levels in design.attributes}


def utilities(
    study: Study, design: Design, who: Respondent, known: Mapping[str, Direction | None]
) -> Steps[Worths]:
    """Settle how much a persona values each level, an attribute a step."""
    worth: Worths = {}
    most = max((way.span for way in known.values() if way), default=0.0)
    for name, levels in design.attributes:
        way = known[name]
        if way is None:
            worth[name] = _tastes(study, who, name, levels)
        else:
            strength = _strength(study, who, name, way)
            if way.span:  # ₱50 for a bottle is little beside ₱300 a month
                strength *= _FLAT + (1 - _FLAT) * (way.span / most) ** 0.5
            worth[name] = {level: strength * (way.places[level] - 0.5) for level in levels}
        yield
    return worth


def _strength(study: Study, who: Respondent, name: str, way: Direction) -> float:
    """Return how much lies between the worst and the best level of an attribute."""
    draw = stream(study.seed, "study", "attribute", who.id, name)
    if way.price:
        usual = _PULL[LEVELS.get(who.income_level.strip().lower(), 1)]
        held = attitude(study.seed, who, study.stimulus, study.repeat)
        usual *= exp(-_WANTED * held.score) * (1.0 + _burden(who, way))
        return usual * exp(-0.5 * _care(who, "price")) * draw.lognormal(1.0, 0.25)
    if _WAGE.search(name):
        return _EARNED * exp(-0.3 * _care(who, "price")) * draw.lognormal(1.0, 0.25)
    sides = [side for side in claimed(name) if side in ASPECTS and side != "price"]
    care = sum(abs(_care(who, side)) for side in sides[:2])
    return _STEP * exp(0.8 * min(care, 1.2) - 0.3) * draw.lognormal(1.0, 0.4)


def _burden(who: Respondent, way: Direction) -> float:
    """Return half of what the dearest level takes of a month, at most of all of it."""
    asked = [price for level in way.places for price, _ in find_prices(level)]
    if not asked:
        return 0.0
    dearest = max(asked, key=lambda price: price.amount)
    income = monthly_income(dearest.currency, who.income_level, who.price_sensitivity)
    return 0.5 * min(1.0, dearest.amount / income)


def _care(who: Respondent, side: str) -> float:
    return max(-1.0, min(1.0, cares(who, side)))


def _tastes(study: Study, who: Respondent, name: str, levels: Sequence[str]) -> dict[str, float]:
    weight = stream(study.seed, "study", "attribute", who.id, name).lognormal(0.8, 0.45)
    return {
        level: weight * _own_taste(study, who, name, level)
        + _known(who, level)
        - _harm(study, level)
        - _LACKING * (lacks(name, level) or asks_more(level, levels))
        for level in levels
    }


def _own_taste(study: Study, who: Respondent, name: str, level: str) -> float:
    return stream(study.seed, "study", "level", who.id, name, level).normal(0.0, _TASTE)


def _harm(study: Study, level: str) -> float:
    """Return what is taken off a level that nobody wants: harsh on people, or beyond a line."""
    known, low = study.stimulus.known, level.lower()
    crossed = known is not None and any(meant_in(line.signs, low) for line in known.crossed)
    return _WORST * crossed + _HARSH_COSTS * bool(_HARSH.search(level))


def _known(who: Respondent, level: str) -> float:
    worth = sum(cares(who, name) for name in claimed(level)[:2]) * 0.5
    worth += 1.2 * bool(named_brand(who.trusted_brands, level))
    return worth - 1.6 * bool(named_brand(who.distrusted_brands, level))
