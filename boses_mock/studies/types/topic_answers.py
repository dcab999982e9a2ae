"""Studies that ask about people's lives instead of showing them a thing.

"How do you usually choose a bank?" is a question to answer, not a concept to judge: a concept test
and a focus group then hold the answers that an interview would, and file them under the topic
that was asked about and the sides that were spoken of.
"""

from __future__ import annotations

import re

from boses_mock.kernel.rng import Stream
from boses_mock.studies.model import Respondent, Study
from boses_mock.studies.reading.asked import asked_of, matter_in
from boses_mock.studies.reading.aspects import claimed
from boses_mock.studies.reading.forms import form_of
from boses_mock.studies.reading.nouns import is_named
from boses_mock.studies.reading.opinions import opinion_in
from boses_mock.studies.reading.topics import asked_about, topic_of
from boses_mock.studies.report import wording
from boses_mock.studies.sentences import names
from boses_mock.studies.sentences.findings import LIFE_THEMES
from boses_mock.studies.sentences.forms import THEMES as THEMES_PUT
from boses_mock.studies.sentences.matters import MATTERS
from boses_mock.studies.sentences.own_life import THEMES
from boses_mock.studies.speaking.answers import answer_to
from boses_mock.studies.speaking.attitude import Attitude, attitude
from boses_mock.studies.speaking.facts import facts
from boses_mock.studies.speaking.interview import Turn, reply
from boses_mock.studies.speaking.lives import own_life
from boses_mock.studies.speaking.lives.everyday import SERVICES
from boses_mock.studies.speaking.lives.opinions import theme_in_english
from boses_mock.studies.speaking.lives.own_life import FIELDS, sharing
from boses_mock.studies.speaking.tongue import Answer, filled, said, tongue_for
from boses_mock.studies.speaking.voice import Voice

_SERVED = ("near", "price_served", "review")
_CHOOSING = re.compile(
    r"\b(?:compare|ask|reviews?|prices?|try|choose|before|list|check|trust|decide|wait|first)\b",
    re.I,
)
_TELLING = ("price", "trust", "family", "ease", "health", "taste", "service", "digital", "quality")


def answered(
    study: Study, who: Respondent, voice: Voice, history: tuple[Turn, ...] = ()
) -> list[str]:
    """Return what a persona answers to the question, or goes on to say after ``history``."""
    lived = own_life.subject_of(study.stimulus.question)
    if history and lived:
        lines = own_life.variant(study.seed, who, lived)
        again = voice.say(_draw(study, who), lines, facts(who))
        return [*filter(None, [_beside(study, who, voice) or again])]
    if history and SERVICES.search(study.stimulus.question):
        return [*filter(None, [_also(study, who, voice)])]
    asked = "Tell me more" if history else study.stimulus.question
    key = f"topical/{study.simulation_type}/{study.key}/{study.repeat}"
    told = reply(study.seed, key, who, study.stimulus, asked, history, voice)
    tongue = tongue_for(who, asked_of(study.stimulus.question, study.stimulus).language)
    put_so = form_of(study.stimulus.question) or opinion_in(study.stimulus.question)
    if history or put_so or len(told.split()) > 30 or tongue != "en":  # a biography is in English
        return [told]
    return [told, *filter(None, [_beside(study, who, voice)])]


def _also(study: Study, who: Respondent, voice: Voice) -> str:
    """Return what else somebody chooses a service by, after what it said first."""
    question, held = study.stimulus.question, attitude(study.seed, who, study.stimulus)
    asked = asked_of(question, study.stimulus)
    first = answer_to(study.seed, who, study.stimulus, held, asked)
    if first is None or "criteria" not in first.codes:
        return ""
    left = [each for each in _SERVED if each != first.codes["criteria"]]
    code = _draw(study, who).choice(left)
    more = Answer("choose_also", {**first.codes, "criteria": code})
    return said(voice, _draw(study, who), "en", more.key, filled(who, more, "en"))


def _beside(study: Study, who: Respondent, voice: Voice) -> str:
    """Return a sentence of one's own that is about the question too, "" where none is."""
    question, draw = study.stimulus.question, _draw(study, who)
    having = sharing(question)
    told = voice.own(draw, who, FIELDS, having=having) if having else ""
    served = SERVICES.search(question)
    if told or served or topic_of(question, study.stimulus) != "shopping":
        return told
    return voice.own(draw, who, ("purchase_behavior",), having=_CHOOSING.search)


def _draw(study: Study, who: Respondent) -> Stream:
    return wording(study, who.id, "topical")


def subject_of(study: Study) -> str:
    """Return what the question is about, in a word or two."""
    lived = own_life.subject_of(study.stimulus.question)
    if lived:
        return THEMES[lived]
    topic = topic_of(study.stimulus.question, study.stimulus)
    if topic == "shopping" and SERVICES.search(study.stimulus.question):
        return LIFE_THEMES["choose_any"]
    return names.THEME_NAMES.get(topic) or _theme_of(study.stimulus.question)


def _theme_of(question: str) -> str:
    """Return what a question is about in English, told by its words only where these are a noun."""
    viewed, put = theme_in_english(question), form_of(question)
    matter = matter_in(question)
    known = viewed or (MATTERS[matter].names[0] if matter else "")
    known = known or (THEMES_PUT[put.kind] if put else "")
    own = asked_about(question).removeprefix("my ")
    return known or (own if is_named(own, question) else _EVERYDAY)


_EVERYDAY = "everyday life"


def themes_of(study: Study, held: Attitude, told: str) -> list[str]:
    """Return the themes of what somebody told: its own sides, or those of the attitude."""
    if not study.stimulus.about_life:
        return list(held.themes)
    sides = [names.ASPECT_TOPICS[name] for name in claimed(told) if name in _TELLING]
    return [subject_of(study), *sides[:2]]
