# ruff: noqa: E501 - tables read better whole
"""How a persona leans on a judgement: how it rates, agrees, intends, is content.

What is shown is judged by the attitude; what somebody has of a matter, by how content it is with
it; both turn round where the question is worded against. Items about one side of one thing share
their mood, so a battery agrees with itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from boses_mock.kernel.rng import stream
from boses_mock.studies.model import Question, Respondent, Study
from boses_mock.studies.reading.asked import matter_in
from boses_mock.studies.reading.aspects import ASPECTS, SEGMENTS, TRAITS, claimed
from boses_mock.studies.reading.money import asking_prices
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.reading.surveys.closed import Closed
from boses_mock.studies.reading.surveys.ladders import grades, sign
from boses_mock.studies.reading.topics import is_against
from boses_mock.studies.sentences.survey import TROUBLE
from boses_mock.studies.speaking.attitude import Attitude, named_brand
from boses_mock.studies.speaking.closed.usage import contentment
from boses_mock.studies.speaking.lives.habits import habit

_HABITS = re.compile(
    r"^(?:i|my|how often|in general|when i|we)\b|saya|tôi|\bako\b|enjoy|usually|generally", re.I
)
_OF_IT = re.compile(
    r"\b(?:it|this|product|concept|idea)\b|\b(?:ini|này|ito|itong)\b|sản phẩm|produk"
)
_INTENT = re.compile(
    r"\b(?:likely|would|will) .{0,14}\b(?:buy|purchase|try|use|order|recommend|switch)|\b(?:akan|mau) (?:mem)?beli|sẽ mua|khả năng mua|bibilhin",
    re.I,
)
_LIKELY = re.compile(
    r"\b(?:how|very) likely\b|seberapa (?:besar )?(?:kemungkinan|mungkin)|gaano (?:ka)?(?:posible|malamang)|(?:có )?khả năng (?:dùng|mua|thử|đăng ký)",
    re.I,
)
_SIDES = (  # words against a side that the side itself does not have
    (
        "price",
        re.compile(
            r"expensive|overpriced|\bprices?\b|\bcost|\bvalue\b|mahal(?! na araw)|đắt|\bgiá\b|harga|presyo|ay sulit|sulit (?:ang|ito|sa)\b|worth (?:it|the)\b|^\W*(?:ang )?[₱₫฿]",
            re.I,
        ),
    ),
    ("health", re.compile(r"health|sehat|kesehatan|sức khỏe|kalusugan", re.I)),
    (
        "trust",
        re.compile(
            r"\btrust|doubt|believ|\brisk|safe|percaya|ragu|tin tưởng|nghi ngờ|tiwala|duda", re.I
        ),
    ),
    (
        "ease",
        re.compile(
            r"\beas[yi]|complicated|difficult|hard to|confus|convenien|mudah|rumit|sulit|dễ|khó|madali|mahirap",
            re.I,
        ),
    ),
)
_OF_ITSELF = re.compile(  # an end of a scale that speaks against the thing, whatever is asked
    r"expensive|overpriced|difficult|\bhard\b|complicated|confusing|risky|boring|unhealthy|\bbad\b|\bpoor\b|mahal(?! na araw)|sulit\b|rumit|đắt|\bkhó\b|mahirap",
    re.I,
)
_TROUBLE = re.compile(TROUBLE, re.I)
_BARE = 0.12  # how much those may still like a thing who never have its like


def leaning(
    study: Study, who: Respondent, held: Attitude, question: Question, asked: Closed
) -> float:
    """Return where a persona leans on a scale from −1 (its low end) to 1."""
    text = question.text
    if study.stimulus.text and not asked.shown and _TROUBLE.search(text):
        mood = stream(study.seed, "study", "trouble", who.id, text).normal(0.1, 0.35)
        return max(-1.0, min(1.0, 0.8 * held.score + mood))
    if asked.matter and not asked.shown:
        level = _of_matter(study, who, asked, text)
    else:
        level = _of_shown(study, who, held, asked, text)
    brand = named_brand(who.trusted_brands, text), named_brand(who.distrusted_brands, text)
    level += 0.5 * bool(brand[0]) - 0.6 * bool(brand[1])
    return level * _worded(question)


def tempered(question: Question, point: int, answers: Sequence[Mapping[str, object]]) -> int:
    """Return how likely somebody says to be, who has said before what it lacks and what it costs.

    Who has denied the trouble, or the price, is not the likeliest to take what helps with it.
    """
    if not _INTENT.search(question.text) and not _LIKELY.search(question.text):
        return point
    denied = any(
        each["type"] == "likert"
        and int(str(each["answer"])) * 2 < int(str(each["scale"])) + 1
        and (
            _TROUBLE.search(str(each["question_text"])) or asking_prices(str(each["question_text"]))
        )
        for each in answers
    )
    return min(point, (question.scale + 1) // 2 + 1) if denied else point


def refuses(what: Stimulus, held: Attitude, question: str, asked: Closed) -> bool:
    """Return whether a question is about a thing that crosses a line of the persona's."""
    if held.objection is None:
        return False
    return asked.shown or (
        asked.kind in ("", "why") and not asked.matter and not _only_of_habits(what, question)
    )


def judged(what: Stimulus, question: Question, asked: Closed, answer: object) -> float | None:
    """Return how far an answer speaks for the thing, from −1 to 1; None where it judges nothing."""
    text = question.text
    of_life = bool(asked.matter) or _of_habits(text)
    if asked.kind not in ("", "satisfaction") or (
        of_life and not asked.shown and not _about_it(what, text)
    ):
        return None
    if question.type == "likert":
        return ((2 * int(str(answer)) - 1) / question.scale - 1) * _worded(question)
    steps = grades(question.options)
    if not steps or answer not in question.options:
        return None
    grade = steps[question.options.index(str(answer))]
    return None if grade is None else -grade if is_against(text) else grade


def _worded(question: Question) -> int:
    """Return 1 where the high end of a question speaks for the thing, else −1."""
    low, high = (_OF_ITSELF.search(each) for each in (question.low_label, question.high_label))
    if (low is None) != (high is None):
        return -1 if high else 1
    return -1 if is_against(question.text) != _downwards(question) else 1


_RECOMMENDS_OWN = re.compile(  # what one has already: it goes with how content one is
    r"\b(?:recommend|keep|continue|stay with|stick with)\w{0,3}\b.{0,30}\byour\b"
    r"|(?:rekomendasi\w{0,8}|irerekomenda|giới thiệu).{0,40}\b(?:anda|mo|bạn|anh|chị)\b",
    re.I,
)


def _of_matter(study: Study, who: Respondent, asked: Closed, text: str) -> float:
    """Return how somebody stands to a matter of its own life, or to a side of it."""
    uses = habit(study.seed, who, asked.matter).uses
    content = contentment(study.seed, who, asked.matter)
    if asked.kind == "satisfaction":
        return content
    sides = () if _RECOMMENDS_OWN.search(text) else sides_of(text)
    if not sides:
        return content if uses else -0.35
    mood = stream(study.seed, "study", "side", who.id, asked.matter, sides[0]).normal(0.0, 0.4)
    return 0.45 * content + mood - 0.15 * (not uses)


def _of_shown(study: Study, who: Respondent, held: Attitude, asked: Closed, text: str) -> float:
    if refuses(study.stimulus, held, text, asked):
        return -1.0
    named = sides_of(text)
    level = held.score * 1.1
    if named:
        weight = 0.2 if _INTENT.search(text) else 0.5
        side = max(-1.0, min(1.0, held.leanings[named[0]]))
        level = (1.0 - weight) * held.score + weight * side
    if not asked.shown and _only_of_habits(study.stimulus, text):
        mood = stream(study.seed, "study", "habit", who.id, *named[:1]).normal(0.05, 0.35)
        care = sum(cares(who, name) for name in named[:2])
        level = 0.35 * held.score + max(-1.0, min(1.0, care)) * 0.5 + mood
    if level > _BARE and _never_has_its_like(study, who, asked):
        return _BARE
    return level


@lru_cache(maxsize=512)
def sides_of(text: str) -> tuple[str, ...]:
    """Return the sides of a thing that a text is about, be it for them or against them."""
    told = [name for name, words in _SIDES if words.search(text)]
    return tuple(dict.fromkeys([*told, *(name for name in claimed(text) if name in ASPECTS)]))


def _never_has_its_like(study: Study, who: Respondent, asked: Closed) -> bool:
    """Return whether a survey asks of the sort of thing on show, and a persona has none ever."""
    return bool(asked.like) and not habit(study.seed, who, asked.like).uses


@lru_cache(maxsize=512)
def _of_habits(text: str) -> bool:
    return _HABITS.search(text) is not None


def _only_of_habits(what: Stimulus, text: str) -> bool:
    return _of_habits(text) and not _about_it(what, text)


def _about_it(what: Stimulus, text: str) -> bool:
    words = text.lower()
    if any(noun in words for noun in what.nouns[:4]) and not matter_in(text):
        return True
    return _OF_IT.search(words) is not None


def cares(who: Respondent, name: str) -> float:
    """Return how much a persona cares for an aspect, by its traits and segment."""
    rows = [TRAITS.get(trait.strip().lower(), {}) for trait in who.personality_traits]
    rows.append(SEGMENTS.get(who.psychographic_segment, {}))
    return sum(row.get(name, 0.0) for row in rows)


def _downwards(question: Question) -> bool:
    """Return whether the low end of the scale is the good one."""
    return sign(question.low_label) > 0 > sign(question.high_label)
