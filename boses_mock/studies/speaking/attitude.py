"""What a persona holds of a thing, whatever study asks.

An attitude depends on the seed, the persona and what is shown, and on nothing else: not on the
type of study, the other respondents or the order of calls. So a concept test, a survey and a
focus group about one briefing agree, and convergence measures what it should. Disposition comes
from traits and VALS segment; taste is drawn for each word that the thing is about, so two texts
about coffee find the same persona much alike; price weighs against the persona's own income.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from math import sqrt

from boses_mock.kernel.rng import stream
from boses_mock.studies.categories.model import Matter, RedLine
from boses_mock.studies.model import SCORES, Respondent, Sentiment
from boses_mock.studies.reading.aspects import ASPECTS, SEGMENTS, TRAITS
from boses_mock.studies.reading.known import Known
from boses_mock.studies.reading.money import burden, currency_of, monthly_income
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.reading.trade import means_of
from boses_mock.studies.reading.words import stands_in
from boses_mock.studies.speaking.matters import (
    FEES,
    OUTSIDE,
    Standing,
    band,
    chosen,
    pull,
    ranked,
    standing,
)
from boses_mock.studies.speaking.tags import tags_of

POSITIVE_FROM = 0.11
NEGATIVE_BELOW = -0.17
STEEP = 0.75  # a burden from which a price is a reason against
LIGHT = 0.4  # a burden below which nobody would count
UNCLEAR = "unclear what is on offer"
_BASE = 0.02
_SENSITIVITY = {"low": 1.2, "middle": 0.85, "high": 0.5}
_ALWAYS: Mapping[str, tuple[str, ...]] = {  # sides that anybody may look from, spoken of or not
    "food": ("fit", "trust", "quality", "price", "novelty", "taste"),
    "goods": ("fit", "trust", "quality", "price", "service", "novelty"),
    "service": ("fit", "trust", "price", "service", "novelty", "ease"),
    "app": ("fit", "trust", "price", "service", "novelty", "digital"),
    "": ("fit", "trust", "quality", "price", "novelty"),
}


_NEVER = {  # sides that make no sense of a thing, whatever words its text happens to use
    "food": ("digital", "service"),
    "service": ("taste", "look", "health", "quality"),
    "app": ("taste", "look", "health", "quality"),
}


@dataclass(frozen=True, slots=True)
class Attitude:
    """How a persona stands.

    Attributes:
        score: from −1 to 1; the sentiment follows from it.
        weight: how heavy the price is for this persona, 0 to 2; None without a price.
        trusted, distrusted: the brand that the text names and the persona has a stance on.
        likes, doubts: names of aspects, strongest first; never empty together.
        unclear: what was shown is too little to hold an attitude of.
        leanings: how every aspect leans, for studies that ask about one of them.
        matters: what weighs on each side in likes and doubts, where the category is known.
        objection: the red line of this persona that the idea crosses.
        outside: the thing is for others.
        charged: the charges beside the price are a matter to this persona.
    """

    score: float
    weight: float | None
    trusted: str | None
    distrusted: str | None
    likes: tuple[str, ...]
    doubts: tuple[str, ...]
    leanings: Mapping[str, float] = field(hash=False)
    unclear: bool = False
    matters: Mapping[str, Matter] = field(default_factory=dict, hash=False)
    objection: RedLine | None = None
    outside: bool = False
    charged: bool = False

    @property
    def sentiment(self) -> Sentiment:
        if self.score >= POSITIVE_FROM:
            return "Positive"
        return "Negative" if self.score < NEGATIVE_BELOW else "Neutral"

    @property
    def sentiment_score(self) -> int:
        return SCORES[self.sentiment]

    def favours(self, name: str) -> bool:
        """Return whether an aspect speaks for the thing, be it one that nobody brought up."""
        return name in self.likes or (name not in self.doubts and self.leanings[name] > 0)

    @property
    def themes(self) -> tuple[str, ...]:
        """The themes of this persona, those that speak for its sentiment first."""
        if self.unclear:
            return (UNCLEAR,)
        liked = [self.matter(name) or ASPECTS[name].liked for name in self.likes]
        doubted = [self.matter(name) or ASPECTS[name].doubted for name in self.doubts]
        if self.objection:
            return (self.objection.topic,)
        first = [OUTSIDE] * self.outside
        doubted += [FEES] * self.charged
        return tuple(first + (doubted + liked if self.sentiment == "Negative" else liked + doubted))

    def matter(self, name: str) -> str:
        """Return the topic that weighs on a side, "" where the category tells of none."""
        return self.matters[name].topic if name in self.matters else ""


def attitude(seed: int, who: Respondent, what: Stimulus, repeat: int = 0) -> Attitude:
    """Return what ``who`` holds of ``what``; asked again (``repeat`` > 0) it wavers a little."""
    return _attitude(seed, who, what, repeat)


@lru_cache(maxsize=1_024)
def _attitude(seed: int, who: Respondent, what: Stimulus, repeat: int) -> Attitude:
    cares = cares_of(who)
    weight = price_weight(who, what)
    trusted = named_brand(who.trusted_brands, what.text)
    distrusted = named_brand(who.distrusted_brands, what.text)
    raw = _BASE + cares[""] + _taste(seed, who, what) + _claims(cares, what)
    raw += 0.3 * bool(trusted) - 0.42 * bool(distrusted) + _priced(who, weight)
    if what.vague:
        raw = min(raw * 0.5 - 0.1, 0.08)
    if repeat:
        raw += stream(seed, "study", "waver", who.id, repeat, *what.subject).normal(0.0, 0.07)
    score, stand = _placed(who, what, raw)
    leanings = _leanings(seed, who, what, cares, score)
    if weight is not None:
        leanings["price"] = 0.6 - weight * 1.5
    if trusted or distrusted:
        leanings["trust"] += 0.9 * bool(trusted) - 1.5 * bool(distrusted)
    if what.known is None:
        likes, doubts = _sides(what, leanings, score)
        matters: Mapping[str, Matter] = {}
    else:
        likes, doubts, matters = _weighed(seed, who, what, what.known, leanings, score, weight)
    return Attitude(
        score=score,
        weight=weight,
        trusted=trusted,
        distrusted=distrusted,
        likes=() if stand.objection else likes,
        doubts=doubts,
        leanings=leanings,
        unclear=what.vague,
        matters=matters,
        objection=stand.objection,
        outside=stand.outside,
        charged=bool(what.known and what.known.charges) and _minds_charges(seed, who),
    )


def _priced(who: Respondent, weight: float | None) -> float:
    if weight is None:
        return 0.0
    moved = (0.08 - 0.58 * weight) * _SENSITIVITY.get(who.income_level.strip().lower(), 0.85)
    return moved - 0.06 * ("very high" in who.price_sensitivity.lower())


def _placed(who: Respondent, what: Stimulus, raw: float) -> tuple[float, Standing]:
    """Return the score, and where the persona stands by what is known of such a thing."""
    stand = Standing(None, False)
    if what.known is not None:
        stand = standing(who, what.known)
        raw += pull(who, what.known, next(iter(what.prices), None)) - 0.3 * stand.outside
    score = max(-1.0, min(1.0, raw))
    if stand.objection:
        score = min(score, -0.55)
    elif stand.outside:
        score = min(score, POSITIVE_FROM - 0.02)
    return round(score, 4), stand


def _minds_charges(seed: int, who: Respondent) -> bool:
    mild = "high" in tags_of(who)
    return stream(seed, "study", "charges", who.id).chance(0.35 if mild else 0.8)


def price_weight(who: Respondent, what: Stimulus) -> float | None:
    """Return how heavy the asking price is for a persona; None when none is named.

    What one is lent is no price.
    """
    if not what.prices or (what.known and what.known.kind.lends):
        return None
    price = what.prices[0]
    words = who.price_sensitivity if currency_of(who.price_sensitivity) == price.currency else ""
    income = monthly_income(price.currency, who.income_level, words)
    return burden(price, means_of(income, what.text), what.months)


@lru_cache(maxsize=4)
def _folded(text: str) -> str:
    return text.casefold()  # of all that people are shown, once for every one of them


def named_brand(brands: tuple[str, ...], text: str) -> str | None:
    """Return the first of the brands that a text names as a word of its own."""
    folded = _folded(text)
    for brand in brands:
        if stands_in(brand.casefold(), folded):
            return brand
    return None


def cares_of(who: Respondent) -> dict[str, float]:
    cares = dict.fromkeys(("", *ASPECTS), 0.0)
    rows = [TRAITS.get(trait.strip().lower(), {}) for trait in who.personality_traits]
    for row in (*rows, SEGMENTS.get(who.psychographic_segment, {})):
        for name, weight in row.items():
            cares[name] += weight
    return cares


def _taste(seed: int, who: Respondent, what: Stimulus) -> float:
    """Return the part that no table explains: a mood of the person and a liking for each word."""
    mood = stream(seed, "study", "mood", who.id).normal(0.0, 0.14)
    draws = [stream(seed, "study", "taste", who.id, word).normal(0.0, 0.3) for word in what.subject]
    return mood + sum(draws) / sqrt(max(1, len(draws)))


def _claims(cares: Mapping[str, float], what: Stimulus) -> float:
    effect = sum(cares[name] for name in what.claims[:6] if name != "price")
    return max(-0.22, min(0.22, 0.14 * effect))


def _leanings(
    seed: int, who: Respondent, what: Stimulus, cares: Mapping[str, float], score: float
) -> dict[str, float]:
    return {
        name: 0.7 * score
        + cares[name]
        + stream(seed, "study", "side", who.id, name, *what.subject).normal(0.0, 0.55)
        for name in ASPECTS
    }


def _sides(
    what: Stimulus, leanings: Mapping[str, float], score: float
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    usual = sorted(_ALWAYS[what.category], key=lambda name: -abs(leanings[name]))
    never = _NEVER.get(what.category, ())
    claims = [name for name in what.claims if name not in never][:6]
    open_sides = dict.fromkeys((*claims, *usual[: 2 if len(claims) > 2 else 4]))
    order = sorted(open_sides, key=lambda name: -leanings[name])
    wanted = _wanted(score)
    likes = tuple(order[: wanted[0]])
    doubts = tuple(reversed(order[-wanted[1] :]))
    return likes, tuple(name for name in doubts if name not in likes)


def _wanted(score: float) -> tuple[int, int]:
    """Return how many likes and doubts somebody has."""
    if score >= POSITIVE_FROM:
        return (2 if score < 0.4 else 3, 1)
    if score < NEGATIVE_BELOW:
        return (1 if score > -0.5 else 0, 2 if score > -0.45 else 3)
    return (1, 1) if score > -0.05 else (1, 2)


def _weighed(
    seed: int,
    who: Respondent,
    what: Stimulus,
    known: Known,
    leanings: Mapping[str, float],
    score: float,
    weight: float | None,
) -> tuple[tuple[str, ...], tuple[str, ...], Mapping[str, Matter]]:
    """Return the sides of likes and doubts, with the category's matter on each.

    A price that is heavy, or out of the usual, is a doubt that needs no category.
    """
    steep = weight is not None and weight >= STEEP
    dear = band(known, next(iter(what.prices), None)) == "above" and score < POSITIVE_FROM
    drivers, barriers = ranked(seed, who, known, leanings)
    if steep or dear:
        drivers = [each for each in drivers if each.side != "price"]
        barriers = [each for each in barriers if each.side != "price"]
    likes, doubts = chosen(drivers, barriers, _wanted(score), score < NEGATIVE_BELOW)
    matters = {each.side: each for each in (*likes, *doubts)}
    sides = [each.side for each in doubts]
    if steep or dear:
        sides = ["price", *sides][: max(2, len(sides))]
    return tuple(each.side for each in likes), tuple(sides), matters
