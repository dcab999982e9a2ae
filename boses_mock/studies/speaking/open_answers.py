"""Open questions of a survey: what a persona writes, and what a report files it under.

People write little under an open question. "Anything else?" is mostly nothing; what is liked, lacks
or would make somebody change is of the matter that the question goes on about, and is never said by
those who do not have it. All else is answered as an interview would.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from boses_mock.kernel.remember import remembered
from boses_mock.kernel.rng import Stream, stream
from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.asked import language_of
from boses_mock.studies.reading.aspects import ASPECTS
from boses_mock.studies.reading.surveys.closed import Closed
from boses_mock.studies.reading.topics import asked_about, is_against
from boses_mock.studies.sentences import names
from boses_mock.studies.sentences import open_answers as lines
from boses_mock.studies.sentences.matters import MATTERS
from boses_mock.studies.sentences.own_points import spoken
from boses_mock.studies.speaking.attitude import Attitude
from boses_mock.studies.speaking.lives.at_home import kin_code
from boses_mock.studies.speaking.lives.habits import habit
from boses_mock.studies.speaking.tongue import Answer, filled, lines_of, told, tongue_for
from boses_mock.studies.speaking.voice import Voice

_NO_MERIT = ("spare", "habit")  # why somebody has a thing, and not what is good about it
_LONGEST = 600  # characters of a question that are read
_TELLS_WHOM = re.compile(
    r"\bwho(?:m)?\b.{0,40}\b(?:recommend|tell)|siapa .{0,30}rekomendasi"
    r"|rekomendasi\w{0,8} .{0,20}siapa"
    r"|giới thiệu .{0,20}cho ai|kanino .{0,24}(?:rekomenda|sasabihin)",
    re.I,
)
_ORDER = ("en", "tl", "id", "vi")


@dataclass(frozen=True, slots=True)
class Written:
    """An answer as it is written, and the theme that it is filed under."""

    text: str
    theme: str


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, re.compile(words, re.I)) for name, words in lines.OPEN.items())


@lru_cache(maxsize=512)
def wants(question: str) -> str:
    """Return what an open question wants, a name of ``open_answers.OPEN``, "" for all else."""
    return next((name for name, words in _patterns() if words.search(question[:_LONGEST])), "")


def language(question: str) -> str:
    """Return the language that a question's themes are told in."""
    found = language_of(question)
    return found if found in _ORDER else "id" if found == "ms" else "en"


def written(
    seed: int,
    key: str,
    who: Respondent,
    question: str,
    asked: Closed,
    voice: Voice,
    without: Sequence[str] = (),
) -> Written | None:
    """Return what a persona writes, None where an interview's answer serves.

    Args:
        without: the gripes that it has denied before.
    """
    kind, asked_in = wants(question), language(question)
    tongue = tongue_for(who, asked_in)
    draw = stream(seed, "study", "open", key, who.id, question)
    if kind == "closing":
        return Written(draw.choice(lines.CLOSING[tongue]), lines.NOTHING_MORE[asked_in])
    if kind == "switch" and not asked.of_it and asked.matter not in MATTERS:
        return _wish(seed, who, kind, asked.matter, tongue, asked_in, voice, draw)
    if not asked.matter or asked.shown or asked.matter not in MATTERS:
        return None
    kept = habit(seed, who, asked.matter)
    if not kept.uses and (kind or asked.kind == "why"):
        slots = filled(who, Answer("without", matter=asked.matter), tongue)
        text = told(voice, draw, tongue, lines.WITHOUT[tongue], slots) if kind else ""
        return Written(text, lines.REASONS[asked_in][kept.against])
    if kind in ("gripe", "switch"):
        return _wish(seed, who, kind, asked.matter, tongue, asked_in, voice, draw, without)
    if kind == "like":
        reason = next((each for each in kept.reasons if each not in _NO_MERIT), "trust")
        answer = Answer("reason", {"reason": reason}, {"brand": kept.brand}, asked.matter)
        table = lines.LIKE_TASTE if reason == "taste" else lines.LIKE
        text = told(voice, draw, tongue, table[tongue], filled(who, answer, tongue))
        return Written(text, lines.REASONS[asked_in][reason])
    if asked.kind == "why":
        return Written("", lines.REASONS[asked_in][kept.reasons[0]])
    return None


def refused(
    seed: int, key: str, who: Respondent, held: Attitude, question: str, voice: Voice
) -> Written:
    """Return what somebody writes about a thing that crosses a line, whatever is asked of it."""
    asked_in = language(question)
    tongue = tongue_for(who, asked_in)
    draw = stream(seed, "study", "open", key, who.id, question)
    kind = refusing(question)
    line = held.objection
    theme = _harm(held, asked_in)
    slots = filled(who, Answer("refused"), tongue)
    first = told(voice, draw, tongue, lines_of(f"refused_{kind}", tongue), slots)
    if tongue != "en" or line is None or (kind != "view" and draw.chance(0.5)):
        return Written(first, theme)
    return Written(f"{first} {voice.say(draw, line.lines, slots)}".strip(), theme)


@cache
def _plain() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((plain, re.compile(words, re.I)) for plain, words in lines.PLAINLY.items())


@remembered(512)
def restated(question: str) -> str:
    """Return a question about the thing on show in the plain words that an interview knows."""
    found = (plain for plain, words in _plain() if words.search(question[:_LONGEST]))
    return next(found, question)


@remembered(512)
def tells_whom(question: str) -> bool:
    """Return whether a question asks to whom one would recommend a thing."""
    return _TELLS_WHOM.search(question[:_LONGEST]) is not None


def recommending(
    seed: int, key: str, who: Respondent, held: Attitude, question: str, voice: Voice
) -> Written:
    """Return to whom somebody would recommend the thing on show."""
    asked_in = language(question)
    tongue = tongue_for(who, asked_in)
    draw = stream(seed, "study", "open", key, who.id, question)
    slots = filled(who, Answer("", {"kin": kin_code(who) or "friend"}), tongue)
    told_to = lines.TELLS[tongue]["Never" if held.objection else held.sentiment]
    theme = _harm(held, asked_in) if held.objection else lines.ASKED[asked_in]["who"]
    return Written(told(voice, draw, tongue, told_to, slots), theme)


def _harm(held: Attitude, asked_in: str) -> str:
    """Return the theme of what crosses a line, in the language of a question."""
    line = held.objection
    return line.topic if line and asked_in == "en" else lines.HARM[asked_in]


@remembered(512)
def refusing(question: str) -> str:
    """Return what is asked of a thing that is refused, a name of ``open_answers.REFUSING``."""
    return next((name for name, words in _asks() if words.search(question[:_LONGEST])), "view")


@cache
def _asks() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, re.compile(words, re.I)) for name, words in lines.REFUSING.items())


def _wish(
    seed: int,
    who: Respondent,
    kind: str,
    matter: str,
    tongue: str,
    asked_in: str,
    voice: Voice,
    draw: Stream,
    without: Sequence[str] = (),
) -> Written:
    """Return what somebody lacks in a matter, or what would make it change."""
    sort = lines.SORTS.get(matter, "")
    tables = lines.SWITCH if kind == "switch" else {at: lines.GRIPES[at][sort] for at in _ORDER}
    left = [each for each in tables[tongue] if each not in without] or list(tables[tongue])
    code = stream(seed, "study", kind, who.id, matter).choice(left)
    ways = tuple(tables[tongue][code][1].split(" / "))
    return Written(told(voice, draw, tongue, ways, {}) or ways[0], tables[asked_in][code][0])


_OF_FEES = re.compile(
    r"\b(?:expensive|fees?|price|costs?|dear)\b|mahal|biaya|harga|presyo|bayad|\bphí\b|\bgiá\b|đắt",
    re.I,
)
_OF_FAILING = re.compile(
    r"fail\w*|downtime|problems?\b|errors?\b|gagal|gangguan|pumalya|nag-?down"
    r"|lỗi|trục trặc|thất bại",
    re.I,
)
_FRAUD = re.compile(r"\bsafe|secure|scam|\baman\b|ligtas|an toàn|lừa|penipuan", re.I)
_NO = re.compile(r"\W*(?:no|never|tidak|belum|hindi|wala|không|chưa)\b", re.I)
_AGREES_NOT, _AGREES = 0.35, 0.65  # of a scale, where somebody denies and affirms what it says


def denied(answer: Mapping[str, object]) -> tuple[str, ...]:
    """Return the gripes that go against a closed answer that was given before."""
    text, told = str(answer["question_text"]), answer["answer"]
    if answer["type"] == "likert":
        share = int(str(told)) / int(str(answer["scale"]))
        if share > _AGREES:
            return ("trust",) if _FRAUD.search(text) else ()
        against = is_against(text) and share < _AGREES_NOT + 0.1
        return ("price",) if against and _OF_FEES.search(text) else ()
    no = isinstance(told, str) and _NO.match(told)
    return ("ease",) if no and _OF_FAILING.search(text) else ()


def theme_of_sides(question: str, held: Attitude) -> list[str]:
    """Return the themes of an answer on what is shown: those of the side that is asked for."""
    kind, at = wants(question), language(question)
    sides = {"like": held.likes, "gripe": held.doubts}.get(kind, (*held.likes, *held.doubts))
    if at != "en" and held.outside:
        return [lines.OUTSIDERS[at]]
    if at != "en":
        matters = [(name, held.matters.get(name)) for name in sides]
        told = [(name, matter.said.get(at) if matter else None) for name, matter in matters]
        return [own or lines.SIDES[at][name] for name, own in told]
    if held.objection or held.unclear:
        return list(held.themes)
    return [_theme_of(name, held) for name in sides]


def side_told(side: str, held: Attitude) -> str:
    """Return a side as people call it within a sentence."""
    plain = {"price": "the price"} if side not in held.matters else {}
    named = plain.get(side) or _theme_of(side, held)
    return spoken(named)


def _theme_of(side: str, held: Attitude) -> str:
    aspect = ASPECTS[side]
    return held.matter(side) or (aspect.liked if side in held.likes else aspect.doubted)


def theme_of_topic(question: str, topic: str, asked: Closed) -> str:
    """Return what an answer about a life is filed under, in the question's language."""
    at = language(question)
    table = names.THEME_NAMES if at == "en" else lines.TOPICS[at]
    if topic in table and not asked.matter:
        return table[topic]
    if asked.matter in MATTERS:
        return MATTERS[asked.matter].names[_ORDER.index(at)]
    if topic in table:
        return table[topic]
    named = asked_about(question).removeprefix("my ").removeprefix("the ")
    return named if at == "en" and named != "that" else lines.GENERAL[at]
