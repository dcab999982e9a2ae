# ruff: noqa: E501 - tables read better whole
"""How a persona leans on a closed question, and which option it ticks.

An option is weighed by what the persona is (its age bracket, gender, income, city, household),
what it uses (wallet, shops, apps, brands), what it can pay, and how it stands to the stimulus;
a keyed draw settles what none of these decides.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from math import log

from boses_mock.kernel.rng import stream
from boses_mock.studies.model import Question, Respondent, Study
from boses_mock.studies.reading.aspects import ASPECTS, SEGMENTS, TRAITS, claimed
from boses_mock.studies.reading.money import LEVELS, currency_of
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.reading.topics import is_against, topic_of
from boses_mock.studies.sentences import survey as lines
from boses_mock.studies.speaking.attitude import Attitude, named_brand
from boses_mock.studies.speaking.demographics import amount_in, asks_fact, fact
from boses_mock.studies.speaking.facts import facts
from boses_mock.studies.speaking.willingness_to_pay import amount

_HABITS = re.compile(
    r"^(?:i|my|how often|in general|when i|we)\b|saya|tôi|\bako\b|enjoy|usually|generally", re.I
)
_OF_IT = re.compile(r"\b(?:it|this|product|concept|idea)\b")
_IMPORTANT = re.compile(r"\bimportan|\bmatters?\b|penting|quan trọng|mahalaga")
_GOOD = re.compile(lines.GOOD_LABEL)
_BAD = re.compile(rf"\b(?:{lines.BAD_LABEL})")
_NO_CHOICE = re.compile(r"(?:other|none|lainnya|khác|iba pa)\b")
_USED = ("wallet", "marketplace", "social", "chat", "shop")
_GRADES = tuple(  # from yes to no; the first that fits an option places it
    (grade, re.compile(words))
    for grade, words in (
        (
            0.95,
            r"definitely (?:would|yes|will)|strongly agree|extremely (?!un)|very (?:likely|interested|appeal"
            r"|satisfied|positive)|love|yes,? definitely|certainly|sangat setuju|rất|always|every day|daily"
            r"|absolutely|excellent",
        ),
        (
            -0.95,
            r"definitely (?:not|would not|wouldn)|strongly disagree|not at all|very (?:unlikely|dissatisf"
            r"|negative)|never|hate|tidak pernah|sangat tidak|hoàn toàn không|hindi kailanman|not interested",
        ),
        (
            0.05,
            r"maybe|might|neutral|neither|not sure|undecided|unsure|sometimes|mungkin|có thể|siguro|depends"
            r"|occasionally|don'?t know|moderate\w*|a few times|monthly|somewhat unlikely|average",
        ),
        (
            -0.55,
            r"^no\b|probably not|unlikely|disagree|dissatisfied|dislike|rarely|tidak|không|hindi|negative"
            r"|poor|less than|slightly",
        ),
        (
            0.5,
            r"^yes\b|probably|likely|agree|satisfied|somewhat|often|like|^ya\b|^có\b|^oo\b|positive|good"
            r"|weekly|interested|fair",
        ),
    )
)


def leaning(study: Study, who: Respondent, held: Attitude, question: Question) -> float:
    """Return where a persona leans on a scale from −1 (its low end) to 1."""
    text = question.text
    named = [name for name in claimed(text) if name in ASPECTS]
    draw = stream(study.seed, "study", "habit", who.id, text)
    level = held.score * 1.1
    if named:
        level = 0.45 * held.score + 0.55 * max(-1.0, min(1.0, held.leanings[named[0]]))
    if _of_habits(text) and not _about_it(study.stimulus, text):
        care = sum(cares(who, name) for name in named[:2])
        level = 0.35 * held.score + max(-1.0, min(1.0, care)) * 0.5 + draw.normal(0.1, 0.35)
    brand = named_brand(who.trusted_brands, text), named_brand(who.distrusted_brands, text)
    level += 0.5 * bool(brand[0]) - 0.6 * bool(brand[1])
    return level * _worded(question)


def judged(what: Stimulus, question: Question, answer: int | str) -> float | None:
    """Return how far an answer speaks for the thing, from −1 to 1; None where it judges nothing."""
    text = question.text
    if (
        asks_fact(text)
        or _IMPORTANT.search(text)
        or (_of_habits(text) and not _about_it(what, text))
    ):
        return None
    if question.type == "likert":
        return ((2 * int(answer) - 1) / question.scale - 1) * _worded(question)
    graded = sum(_grade(option) is not None for option in question.options) * 2
    grade = _grade(str(answer)) if graded > len(question.options) else None
    return None if grade is None else -grade if is_against(text) else grade


def _worded(question: Question) -> int:
    """Return 1 where the high end of a question speaks for the thing, else −1."""
    return -1 if is_against(question.text) != _downwards(question) else 1


@lru_cache(maxsize=512)
def _of_habits(text: str) -> bool:
    return _HABITS.search(text) is not None


def _about_it(what: Stimulus, text: str) -> bool:
    words = text.lower()
    if any(noun in words for noun in what.nouns[:4]):
        return True
    return _OF_IT.search(words) is not None


def cares(who: Respondent, name: str) -> float:
    """Return how much a persona cares for an aspect, by its traits and segment."""
    rows = [TRAITS.get(trait.strip().lower(), {}) for trait in who.personality_traits]
    rows.append(SEGMENTS.get(who.psychographic_segment, {}))
    return sum(row.get(name, 0.0) for row in rows)


def _downwards(question: Question) -> bool:
    """Return whether the low end of the scale is the good one."""
    low, high = question.low_label.lower(), question.high_label.lower()
    return bool(_GOOD.search(low) and _BAD.search(high) and not _BAD.search(low))


def choose(study: Study, who: Respondent, held: Attitude, question: Question) -> str:
    """Return the option that a persona ticks."""
    options = question.options
    known = fact(who, question)
    if known is not None:
        return options[known]
    sums = [amount_in(option) for option in options]
    topic = topic_of(question.text, study.stimulus)
    draw = stream(study.seed, "study", "choice", who.id, question.text, study.repeat)
    if topic == "price" and sum(each is not None for each in sums) * 2 > len(options):
        paid = amount(who, study.stimulus, held)
        told = currency_of(" ".join(options))
        if paid and (told is None or told == paid[1]):
            return options[_nearest(paid[0] * draw.lognormal(1.0, 0.2), sums)]
        return options[_affordable(who, held, sums, draw.normal(0.0, 0.12))]
    used = 0.9 if topic == "brands" else 2.2  # trust is not use
    weights = [_weight(who, held, option, used) + draw.normal(0.0, 0.45) for option in options]
    grades = [_grade(option) for option in options]
    if sum(grade is not None for grade in grades) * 2 > len(options):
        level = held.score * 1.2 + draw.normal(0.0, 0.15)
        if is_against(question.text):
            level = -level
        weights = [-2.0 if grade is None else -abs(grade - level) for grade in grades]
    return options[max(range(len(options)), key=lambda n: weights[n])]


@lru_cache(maxsize=1_024)
def _grade(option: str) -> float | None:
    text = option.strip().lower()
    return next((grade for grade, words in _GRADES if words.search(text)), None)


def _weight(who: Respondent, held: Attitude, option: str, used: float) -> float:
    """Return how much speaks for an option among others of its kind."""
    weight = 0.0
    if named_brand(who.trusted_brands, option):
        weight += 2.0
    if named_brand(who.distrusted_brands, option):
        weight -= 3.0
    using = facts(who)
    words = option.lower()
    for slot in _USED:
        weight += used * (slot in using and using[slot].lower() in words)
    weight += 0.8 * (len(words) > 3 and words in _habits(who))
    weight += sum(max(-0.8, min(0.8, 0.6 * held.leanings[name])) for name in claimed(option)[:1])
    return weight - 1.5 * bool(_NO_CHOICE.match(words))


@lru_cache(maxsize=512)
def _habits(who: Respondent) -> str:
    return f"{who.digital_habits} {who.media_consumption} {who.purchase_behavior}".lower()


def _nearest(paid: float, sums: Sequence[float | None]) -> int:
    """Return the option nearest to a sum, by how many times one is the other."""
    known = [
        (abs(log((each or paid / 50) / paid)), n) for n, each in enumerate(sums) if each is not None
    ]
    return min(known)[1]


def _affordable(who: Respondent, held: Attitude, sums: Sequence[float | None], noise: float) -> int:
    """Return the option of the amount that suits income and attitude: low, middle or high."""
    ranked = sorted(
        (n for n, each in enumerate(sums) if each is not None), key=lambda n: sums[n] or 0
    )
    level = LEVELS.get(who.income_level.strip().lower(), 1)
    share = 0.2 + 0.25 * level + 0.25 * held.score + noise
    return ranked[max(0, min(len(ranked) - 1, int(share * len(ranked))))]
