"""Short answers in English about the thing on show: what survey respondents write in a few words.

A survey asks one person ten questions and a hundred people one: told at length, what a category
knows would be told by several. What is said here in short is the persona's own first sides.
"""

from __future__ import annotations

import re

from boses_mock.kernel.rng import Stream, stream
from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.asked import asked_of
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.sentences.short_answers import SHORT
from boses_mock.studies.speaking.attitude import Attitude
from boses_mock.studies.speaking.facts import facts
from boses_mock.studies.speaking.open_answers import refusing, side_told, wants
from boses_mock.studies.speaking.voice import Voice, speaking

_LABEL = 4  # words of a name that people write as it is
_SHORTLY = 0.6  # how many of the answers are short
_WORRIES = re.compile(r"\b(?:worr\w+|concern\w*|hesitat\w*|afraid|fears?|put you off)\b", re.I)
_VIEWS = {"Positive": "view_pos", "Neutral": "view_neu", "Negative": "view_neg"}
_SHOWN = {"liked": "like", "barrier": "gripe", "change": "change", "opinion": "view"}


def briefly(
    seed: int,
    key: str,
    who: Respondent,
    what: Stimulus,
    held: Attitude,
    question: str,
    voice: Voice,
) -> str:
    """Return a short answer, "" where one is told at length or no view is asked for."""
    draw = stream(seed, "study", "brief", key, who.id, question)
    kind = _kind(what, question)
    asks_worry = kind == "gripe" and _WORRIES.search(question) is not None
    if not kind or held.unclear or not (draw.chance(_SHORTLY) or asks_worry):
        return ""
    line = _line_of(draw, who, what, held, voice, kind)
    if line:
        return line
    slots = _sides(held) | {
        name: text for name, text in facts(who).items() if name in ("age", "area")
    }
    if held.outside and kind in ("like", "view"):
        kind = "outside"
    elif kind == "view":
        kind = _VIEWS[held.sentiment]
    elif kind == "like" and not held.likes:
        kind = "like_none"
    elif kind != "like" and not held.doubts:
        kind = "gripe_none"
    return voice.say(draw, SHORT[kind], slots)


def _line_of(
    draw: Stream, who: Respondent, what: Stimulus, held: Attitude, voice: Voice, kind: str
) -> str:
    """Return a sentence on the first side, where its name is more than people write.

    "Too large a promise, in one word" is a report's label and nobody's answer.
    """
    names = {"like": held.likes, "gripe": held.doubts}.get(kind, ())
    matter = held.matters.get(names[0]) if names and not held.outside else None
    if matter is None or len(matter.topic.split()) <= _LABEL or "“" in matter.topic:
        return ""
    return voice.say(draw, matter.lines, speaking(draw, who, what, held))


def _kind(what: Stimulus, question: str) -> str:
    """Return what of a view a question asks for, a name of the tables; "" for anything else."""
    wanted = {"like": "like", "gripe": "gripe"}.get(wants(question), "")
    if wanted == "gripe" and refusing(question) == "change":
        return "change"
    asked = asked_of(question, what)
    return wanted or _SHOWN.get(asked.shown, "") or ("view" if asked.kind == "why" else "")


def _sides(held: Attitude) -> dict[str, str]:
    """Return what fills the slots: the first sides, by the names that people call them by."""
    slots: dict[str, str] = {}
    for table, names in (("like", held.likes), ("doubt", held.doubts)):
        for n, name in enumerate(names[:2], 1):
            slots[table if n == 1 else f"{table}{n}"] = side_told(name, held)
    for table in ("like", "doubt"):
        if table in slots:
            slots[f"{table}_up"] = slots[table][:1].upper() + slots[table][1:]
    return slots
