# ruff: noqa: E501 - patterns read better whole
"""Which option of a closed question a persona ticks, or which several.

What the persona is and does decides first; then how it stands to the stimulus; then what speaks
for each option. What none of these decides is drawn by the option's own words, so that the order
of the options never matters.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from boses_mock.kernel.rng import stream
from boses_mock.studies.model import Question, Respondent, Study
from boses_mock.studies.reading.asked import matter_in
from boses_mock.studies.reading.money import LEVELS, currency_of
from boses_mock.studies.reading.surveys.closed import Closed
from boses_mock.studies.reading.surveys.ladders import grades, is_bad
from boses_mock.studies.reading.surveys.options import (
    firsts,
    holding,
    numbers_in,
    range_in,
    sort_of,
)
from boses_mock.studies.reading.surveys.ticks import ticks
from boses_mock.studies.reading.topics import is_against, topic_of
from boses_mock.studies.sentences.matters import MATTERS
from boses_mock.studies.speaking.attitude import LIGHT, STEEP, Attitude, named_brand
from boses_mock.studies.speaking.closed.demographics import childless, fact, has_kin
from boses_mock.studies.speaking.closed.kitchen import who_cooks
from boses_mock.studies.speaking.closed.leaning import leaning, refuses, sides_of
from boses_mock.studies.speaking.closed.picks import picked
from boses_mock.studies.speaking.closed.switching import switching
from boses_mock.studies.speaking.closed.usage import free_sum, noted, own_of, usage
from boses_mock.studies.speaking.facts import USED, facts
from boses_mock.studies.speaking.lives.habits import habit
from boses_mock.studies.speaking.tags import tags_of
from boses_mock.studies.speaking.willingness_to_pay import amount

_NOT_WANTED = 2.5  # what speaks for "I would not buy it" where a thing is not liked
_WITHOUT_KIN = 6.0  # what speaks against naming a husband or children whom one does not have
_LAST = ("other", "unsure", "refused", "inapplicable", "none")


def choose(
    study: Study, who: Respondent, held: Attitude, question: Question, asked: Closed
) -> str | list[str]:
    """Return the option that a persona ticks, or the several where the question asks for them."""
    options = question.options
    fewest, most = ticks(question.text, len(options))
    if refuses(study.stimulus, held, question.text, asked):
        return _refusal(study, who, held, question, asked, (fewest, most))
    if most > 1:
        weights = [_weight(study, who, held, question, each, asked) for each in options]
        places = picked(study.seed, who, question, asked, weights, (fewest, most))
        return [options[n] for n in places]
    return options[_chosen(study, who, held, question, asked)]


def _refusal(
    study: Study,
    who: Respondent,
    held: Attitude,
    question: Question,
    asked: Closed,
    limits: tuple[int, int],
) -> str | list[str]:
    """Return what somebody ticks about a thing that crosses a line: none of it, or the worst."""
    options = question.options
    sums = [0.0 if sort_of(each) == "none" else _middle(each) for each in options]
    if sum(each is not None for each in sums) * 2 > len(options):
        return options[min((each, n) for n, each in enumerate(sums) if each is not None)[1]]
    if limits[1] == 1:
        step = _step(study, who, held, question, asked)
        if step is not None:
            return options[step]
    weights = [_against(study.seed, who, question, each) for each in options]
    ranked = sorted(range(len(options)), key=lambda n: (-weights[n], options[n]))
    if limits[1] == 1:
        return options[ranked[0]]
    worst = [n for n in ranked if weights[n] >= _SPEAKS_AGAINST][: limits[1]]
    alone = firsts(options, "none", "inapplicable")[:1]
    kept = worst or alone or ranked[: max(1, limits[0])]
    kept += [n for n in ranked if n not in (*kept, *alone)][: max(0, limits[0] - len(kept))]
    return [options[n] for n in sorted(kept if kept != alone else alone)]


_SPEAKS_AGAINST = 2.0
_NO_PRAISE = {"none": 3.0, "no": 2.6, "inapplicable": 1.5, "other": 0.8, "yes": -2.0}


def _against(seed: int, who: Respondent, question: Question, option: str) -> float:
    """Return how much an option speaks against a thing, or says that nothing of it is wanted."""
    drawn = stream(seed, "study", "option", who.id, question.text, option).random() * 0.5
    if sort_of(option) in _NO_PRAISE:
        return _NO_PRAISE[sort_of(option)] + drawn
    return 2.2 * (is_against(option) or is_bad(option)) + drawn


_HAPPENS = re.compile(r"\bhow often (?:is|are|does the|do the)\b(?! (?:it|you|your)\b)", re.I)


def _happens(study: Study, who: Respondent, question: Question, asked: Closed) -> int | None:
    """Return how often a thing happens where one lives, which is no habit: that differs by place."""
    if not _HAPPENS.search(question.text) or asked.matter in MATTERS:
        return usage(study.seed, who, question, asked)
    draw = stream(study.seed, "study", "happens", who.id, question.text)
    likely = {n: 1 / (n + 1) for n, each in enumerate(question.options) if not sort_of(each)}
    return draw.weighted(likely) if likely else None


def _chosen(
    study: Study, who: Respondent, held: Attitude, question: Question, asked: Closed
) -> int:
    known = fact(study.seed, who, asked.kind, question)
    if known is None:
        known = childless(who, question)
    if known is None:
        known = who_cooks(who, question.text, question.options)
    if known is None:
        known = _why_not(study, who, question, asked)
    if known is None:
        known = _without(study, who, question, asked)
    if known is None:
        known = _each(study, who, question, asked)
    if known is None:
        known = _noted(study, who, held, question, asked)
    if known is None:
        known = switching(study.seed, who, question, asked)
    if known is None:
        known = _happens(study, who, question, asked)
    if known is None:
        known = _sum(study, who, held, question, asked)
    if known is None:
        known = _priced(study, held, question)
    if known is None and asked.kind not in ("brand", "criteria", "why", "pay"):
        known = _step(study, who, held, question, asked)
    if known is None and not asked.shown and asked.kind not in ("criteria", "why"):
        known = own_of(study.seed, who, asked.matter, question.options)
    if known is not None:
        return known
    weights = [_weight(study, who, held, question, each, asked) for each in question.options]
    for n, matter in _lacking(question, asked):
        weights[n] -= _HAS_ONE * habit(study.seed, who, matter).uses
    return max(range(len(weights)), key=lambda n: (weights[n], question.options[n]))


_HAS_ONE = 9.0  # weighs against having none
_NEGATED = re.compile(r"\bnot\b|n['’]t\b|không|\btidak\b|\bhindi\b", re.I)
_STILL = re.compile(
    r"^\W*(?:i (?:do|already|still)\b|saya (?:sudah|tetap|masih)|tôi (?:vẫn|đang|đã)|ginagamit ko"
    r"|gumagamit (?:na )?ako)",
    re.I,
)


def _why_not(study: Study, who: Respondent, question: Question, asked: Closed) -> int | None:
    """Return "I do" for those who do what others are asked why they do not."""
    if asked.kind != "why" or asked.shown or not asked.matter:
        return None
    still = [n for n, each in enumerate(question.options) if _STILL.search(each)]
    if not still or not _NEGATED.search(question.text):
        return None
    return still[0] if habit(study.seed, who, asked.matter).uses else None


_HAVE_NOT = re.compile(
    r"\b(?:i|we) (?:have no|(?:do not|don['’]t) (?:have|own|keep))\b|^\W*no (?:pets?|car|children)\b|(?:tidak|belum) (?:punya|memiliki)"
    r"|\bwala(?:ng| akong| kaming)\b|không (?:có|nuôi)\b",
    re.I,
)


def _without(study: Study, who: Respondent, question: Question, asked: Closed) -> int | None:
    """Return "I have no pet" for those who have none, whatever is asked of a pet."""
    lacking = _lacking(question, asked)
    return next((n for n, matter in lacking if not habit(study.seed, who, matter).uses), None)


def _lacking(question: Question, asked: Closed) -> list[tuple[int, str]]:
    """Return the options by which one has nothing of a matter, each with that matter."""
    found = [(n, each) for n, each in enumerate(question.options) if _HAVE_NOT.search(each)]
    named = [(n, matter_in(option) or asked.matter) for n, option in found]
    return [(n, matter) for n, matter in named if matter in MATTERS]


def _noted(
    study: Study, who: Respondent, held: Attitude, question: Question, asked: Closed
) -> int | None:
    """Return what the notes of a persona tell of it; of several, what speaks for itself most."""
    if asked.shown or asked.kind not in ("", "brand"):
        return None
    told = [n for n, each in enumerate(question.options) if noted(who, each)]
    weights = {n: _weight(study, who, held, question, question.options[n], asked) for n in told}
    return max(told, key=lambda n: (weights[n], question.options[n]), default=None)


_EACH = re.compile(
    r"\b(?:per|each|a|one|every) (?:meal|lunch|dinner|breakfast|cup|glass|visit|time|pack|bottle|pair|piece|night|order)\b|một (?:bữa|lần|ly|cốc|gói|đôi|cái)"
    r"|(?:per|se|tiap|sekali) ?(?:porsi|cangkir|gelas|kali|makan|bungkus|pasang)|(?:bawat|kada|sa isang) (?:kain|beses|tasa|baso|pakete|pares)",
    re.I,
)


def _each(study: Study, who: Respondent, question: Question, asked: Closed) -> int | None:
    """Return the sum that holds what one of a thing costs a persona, by its category's prices."""
    known, currency = study.stimulus.known, currency_of(" ".join(question.options))
    if asked.kind != "spend" or asked.shown or known is None or not _EACH.search(question.text):
        return None
    low, high = known.kind.prices.get(currency or "", (0.0, 0.0))
    if not low:
        return None
    level = LEVELS.get(who.income_level.strip().lower(), 1)
    share = stream(study.seed, "study", "each", who.id, question.text).random() * 0.25
    worth = low * (high / low) ** (0.05 + 0.15 * level + share)
    return holding([range_in(each, False) for each in question.options], worth)


_CHEAP = re.compile(r"too cheap|terlalu murah|quá rẻ|masyadong mura|suspiciously", re.I)
_FAIR = re.compile(
    r"\bfair\b|about right|reasonable|just right|wajar|pas\b|hợp lý|vừa phải|tama lang|sakto|makatwiran",
    re.I,
)
_DEAR = re.compile(r"expensive|high|pricey|mahal|đắt|cao\b", re.I)


def _priced(study: Study, held: Attitude, question: Question) -> int | None:
    """Return what a price is on a ladder with "fair" between "too cheap" and "too expensive"."""
    options = question.options
    fair = next((n for n, each in enumerate(options) if _FAIR.search(each)), None)
    if fair is None or held.weight is None or not any(map(_CHEAP.search, options)):
        return None
    dear = [n for n, each in enumerate(options) if n != fair and _DEAR.search(each)]
    if held.weight < LIGHT or not dear:
        return fair
    if held.weight < STEEP:
        return dear[0] if "price" in held.doubts else fair
    return dear[-1] if held.sentiment == "Negative" else dear[0]


_FEW, _WIDER = 3, 2.0  # steps among which the outer ones are as wide as those of a scale


def _step(
    study: Study, who: Respondent, held: Attitude, question: Question, asked: Closed
) -> int | None:
    """Return the step of a ladder, or the yes or no, that a judgement comes to."""
    steps = grades(question.options)
    if not steps:
        return None
    draw = stream(study.seed, "study", "choice", who.id, question.text, study.repeat)
    few = sum(grade is not None for grade in steps) <= _FEW
    level = leaning(study, who, held, question, asked) * (_WIDER if few else 1.1)
    level += draw.normal(0.0, 0.1)
    known = [(abs(grade - level), n) for n, grade in enumerate(steps) if grade is not None]
    return min(known)[1]


def _sum(
    study: Study, who: Respondent, held: Attitude, question: Question, asked: Closed
) -> int | None:
    """Return the sum that somebody would pay, or has free to spend."""
    options = question.options
    sums = [_middle(option) for option in options]
    if sum(each is not None for each in sums) * 2 <= len(options):
        return None
    if asked.matter == "saving" and asked.kind in ("", "spend", "uses") and not asked.shown:
        saved = free_sum(who, options, stream(study.seed, "study", "saved", who.id).random() * 0.8)
        if saved is not None:
            return saved
    if asked.kind == "spend" and not asked.shown and not asked.matter:
        free = free_sum(who, options)
        if free is not None:
            return free
    if topic_of(question.text, study.stimulus) != "price" and asked.kind != "spend":
        return None
    draw = stream(study.seed, "study", "choice", who.id, question.text, study.repeat)
    paid, told = amount(who, study.stimulus, held), currency_of(" ".join(options))
    if paid and (told is None or told == paid[1]):
        if held.sentiment == "Negative" and (none := _not_bought(options)) is not None:
            return none
        ranges = [range_in(each, False) for each in options]
        return holding(ranges, _as_judged(study, held, paid[0] * draw.lognormal(1.0, 0.2)))
    return _affordable(who, held, sums, draw.normal(0.0, 0.12))


_NOT_BOUGHT = re.compile(
    r"\b(?:would|will) not (?:buy|pay|get|use)\b|\b(?:wouldn|won)['’]t (?:buy|pay|get|use)\b"
    r"|hindi ako (?:bibili|magbabayad)|tidak (?:akan|mau) (?:mem)?(?:beli|bayar)|(?:sẽ )?không mua",
    re.I,
)


_OVER = 1.15  # times the asking price: nobody offers much more than is asked


def _not_bought(options: Sequence[str]) -> int | None:
    return next((n for n, each in enumerate(options) if _NOT_BOUGHT.search(each)), None)


def _as_judged(study: Study, held: Attitude, worth: float) -> float:
    """Return what would be paid as it goes with the judgement: who is won pays what is asked."""
    prices = study.stimulus.prices
    if not prices or held.weight is None:
        return worth
    won = held.sentiment == "Positive" and "price" not in held.doubts
    asked = prices[0].amount
    return min(max(worth, asked), _OVER * asked) if won else min(worth, asked)


@lru_cache(maxsize=1_024)
def _middle(option: str) -> float | None:
    found = numbers_in(option)[:2]
    return sum(found) / len(found) if found else None


def _weight(
    study: Study,
    who: Respondent,
    held: Attitude,
    question: Question,
    option: str,
    asked: Closed,
) -> float:
    """Return how much speaks for an option among others of its kind."""
    used = 0.9 if topic_of(question.text, study.stimulus) == "brands" else 2.2  # trust is not use
    weight = stream(
        study.seed, "study", "option", who.id, question.text, option, study.repeat
    ).normal(0.0, 0.45)
    weight += 2.0 * bool(named_brand(who.trusted_brands, option))
    weight -= 3.0 * bool(named_brand(who.distrusted_brands, option))
    using, words = facts(who), option.lower()
    for slot in USED:
        weight += used * (slot in using and using[slot].lower() in words)
    weight += 0.8 * (len(words) > 3 and words in _habits(who))
    sign = -1.0 if is_against(option) else 1.0
    if asked.shown and sign < 0:
        weight -= _SPEAKS_ILL * (held.score - 0.05)
    sides = sides_of(option)[:1]
    weight += sum(sign * max(-0.8, min(0.8, 0.6 * held.leanings[name])) for name in sides)
    if asked.kind == "why" and not asked.shown and _STILL.search(option):
        weight -= _WITHOUT_KIN  # of those who do not, which was seen to before
    weight -= _NOT_SO * (_FOR_STUDENTS.search(option) is not None and not _may_lodge(who))
    weight += _by_wallet(who, words) - _WITHOUT_KIN * (not has_kin(who, option))
    if asked.shown and sort_of(option) == "none" and held.sentiment == "Negative":
        return weight + _NOT_WANTED
    return weight - (1.5 + (sort_of(option) != "other")) * (sort_of(option) in _LAST)


_NOT_SO = 4.0
_SPEAKS_ILL = 5.0  # of a thing, by somebody who likes it
_FOR_STUDENTS = re.compile(
    r"\bdorm\w*|boarding house|bed ?space\w*|\bindekos\b|\bkos(?:t|an)?\b|asrama|ký túc|phòng trọ",
    re.I,
)


def _may_lodge(who: Respondent) -> bool:
    """Return whether somebody may well live in a dormitory: who is young and alone."""
    return "single" in tags_of(who) and "young" in tags_of(who)


_CASH = re.compile(r"\bcash\b|tunai|tiền mặt|\bcod\b|\bpera\b", re.I)
_WALLETS = re.compile(
    r"e-?wallet|\bqr\b|dompet digital|ví điện tử|mobile wallet|digital wallet", re.I
)
_CARDS = re.compile(r"credit|kartu kredit|thẻ tín dụng", re.I)


def _by_wallet(who: Respondent, option: str) -> float:
    """Return what speaks for a way of paying: a wallet where there is one, no card for the poor."""
    level = LEVELS.get(who.income_level.strip().lower(), 1)
    if _CARDS.search(option):
        return (-1.5, -0.4, 0.6)[level]
    if _WALLETS.search(option):
        return 0.9 if "wallet" in facts(who) else -0.5
    return (0.8, 0.3, -0.3)[level] if _CASH.search(option) else 0.0


@lru_cache(maxsize=512)
def _habits(who: Respondent) -> str:
    return f"{who.digital_habits} {who.media_consumption} {who.purchase_behavior}".lower()


def _affordable(who: Respondent, held: Attitude, sums: Sequence[float | None], noise: float) -> int:
    """Return the option of the amount that suits income and attitude: low, middle or high."""
    ranked = sorted(
        (n for n, each in enumerate(sums) if each is not None), key=lambda n: sums[n] or 0
    )
    level = LEVELS.get(who.income_level.strip().lower(), 1)
    share = 0.2 + 0.25 * level + 0.25 * held.score + noise
    return ranked[max(0, min(len(ranked) - 1, int(share * len(ranked))))]
