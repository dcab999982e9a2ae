"""What an interview about a life comes to, when nothing was judged in it.

Where no question was about a thing on show there is no attitude to report. The themes are then
what was asked and spoken about, the sentiment is neutral unless the talk was of things that one
likes or dislikes, and the summary says no more than the transcript does.
"""

from __future__ import annotations

from collections.abc import Sequence

from boses_mock.studies.model import Respondent, Sentiment, Study
from boses_mock.studies.reading.asked import asked_of
from boses_mock.studies.reading.forms import form_of
from boses_mock.studies.reading.nouns import is_named
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.reading.topics import (
    ABOUT_IT,
    asked_about,
    is_follow_up,
    is_of_shown,
    lived_topic,
    questions_in,
    topic_of,
)
from boses_mock.studies.report import wording
from boses_mock.studies.sentences import life, names, own_life, script
from boses_mock.studies.sentences.findings import LIFE_THEMES
from boses_mock.studies.sentences.forms import THEMES
from boses_mock.studies.sentences.matters import MATTERS
from boses_mock.studies.speaking.attitude import UNCLEAR, Attitude, attitude
from boses_mock.studies.speaking.direct_answers import direct_answer
from boses_mock.studies.speaking.facts import facts
from boses_mock.studies.speaking.interview import Turn
from boses_mock.studies.speaking.lines import render, slots_of
from boses_mock.studies.speaking.lives.life import sort_in
from boses_mock.studies.speaking.lives.opinions import theme_in_english
from boses_mock.studies.speaking.lives.own_life import subject_of

_WARM = ("likes", "brand_good")
_COLD = ("likes_not", "brand_bad", "avoid", "kind_bad")
_OF_LIFE = (*life.LIFE, "likes", "likes_not", "uses", "uses_not")
_SMALL = ("greeting", "thanks")


def is_about_life(study: Study, who: Respondent, turns: Sequence[Turn]) -> bool:
    """Return whether an interview judged nothing: nothing was shown, or nobody asked about it."""
    what = study.stimulus
    if what.vague or what.about_life:
        return True
    held = attitude(study.seed, who, what, study.repeat)
    judging = (*ABOUT_IT, "price", "compare")
    for each in _asked(turns):
        key = (direct_answer(study.seed, who, what, held, each) or ("",))[0]
        if key in _OF_LIFE:
            continue
        if topic_of(each, what) in judging or what.name.lower() in each.lower():
            return False
    return True


def themes_of(turns: Sequence[Turn], what: Stimulus) -> list[str]:
    """Return what was talked about, in the order in which it was asked."""
    asked = _asked(turns)
    themes = (_theme(each, what, tuple(asked[:at][-8:])) for at, each in enumerate(asked))
    told = list(dict.fromkeys(filter(None, themes)))
    introduced = names.THEME_NAMES["about"]  # is no finding where anything else was spoken of
    return [each for each in told if each != introduced][:5] or told or [script.ACQUAINTED]


def _theme(question: str, what: Stimulus, before: tuple[str, ...]) -> str:
    viewed = theme_in_english(question)
    if viewed:
        return viewed
    topic, sort = topic_of(question, what), sort_in(question)
    asked = asked_of(question, what, before)
    put = form_of(question)
    if put and not (asked.matter or asked.of_shown or asked.leans):
        return _JOURNEY if put.journey else THEMES[put.kind]
    if asked.leans and not asked.matter:
        return ""
    if (topic in _SMALL and not asked.matter) or asked.manner:
        return ""
    lived = "" if asked.of_shown else subject_of(question)
    if lived:
        return own_life.THEMES[lived]
    if asked.life in LIFE_THEMES and not asked.of_shown:
        return LIFE_THEMES[asked.life]
    if asked.matter and asked.kind not in ("how_much", "would"):
        return sort or MATTERS[asked.matter].names[0]
    if topic in ABOUT_IT or topic == "unknown":
        if sort:
            return sort
        if what.vague and topic in ABOUT_IT and is_of_shown(question):
            return UNCLEAR
        topic = lived_topic(question)
    subject = names.THEME_NAMES.get(topic, "")
    if not subject and asked.language == "en":  # a report is in English, and so are its themes
        subject = asked_about(question).removeprefix("my ")
        subject = subject if is_named(subject, question) else ""
    return "" if subject == "that" else subject


_JOURNEY = "the last journey"


def _asked(turns: Sequence[Turn]) -> list[str]:
    """Return the questions that were about something."""
    asked = [text for role, text in turns if role == "user" and not is_follow_up(text)]
    return [each for text in asked for each in questions_in(text)]


def tone(
    seed: int, who: Respondent, what: Stimulus, held: Attitude, turns: Sequence[Turn]
) -> Sentiment:
    """Return the tone of a talk: neutral, unless most of it is of liked or of disliked things."""
    asked = [each for each in _asked(turns) if topic_of(each, what) not in _SMALL]
    keys = [(direct_answer(seed, who, what, held, each) or ("",))[0] for each in asked]
    warm, cold = (sum(key in table for key in keys) for table in (_WARM, _COLD))
    if warm * 2 > len(asked) and not cold:
        return "Positive"
    return "Negative" if cold * 2 > len(asked) and not warm else "Neutral"


def summary(study: Study, who: Respondent, themes: Sequence[str], quotes: Sequence[str]) -> str:
    """Return who spoke about what, and the sentence that says most of it."""
    draw = wording(study, who.id, "summary")
    slots = facts(who) | {"who": who.name, "themes": listed(themes[:3])}
    lines = [line for line in script.LIVED if slots_of(line) <= slots.keys()]
    parts = [render(draw, draw.choice(lines), slots)]
    if quotes:
        quote = quotes[0].replace("“", "‘").replace("”", "’")
        parts.append(render(draw, draw.choice(script.TOLD), {"quote": quote}))
    return " ".join(parts)


def listed(themes: Sequence[str]) -> str:
    """Return themes as a sentence lists them."""
    return " and ".join(filter(None, [", ".join(themes[:-1]), themes[-1]])) if themes else ""
