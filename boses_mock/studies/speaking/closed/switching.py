"""Closed questions of what was changed lately: a brand, a network, a bank."""

from __future__ import annotations

import re

from boses_mock.studies.model import Question, Respondent
from boses_mock.studies.reading.surveys.closed import Closed
from boses_mock.studies.reading.surveys.options import firsts
from boses_mock.studies.sentences import asking
from boses_mock.studies.speaking.lives.habits import habit, has_switched

_SWITCHED = re.compile(rf"{asking.KINDS['switched']}|\bchanged (?:your|the|to)\b", re.I)


def switching(seed: int, who: Respondent, question: Question, asked: Closed) -> int | None:
    """Return whether a persona changed its brand or network, as it would say in an interview."""
    yes, no = firsts(question.options, "yes"), firsts(question.options, "no")
    if asked.shown or not (asked.matter and yes and no and _SWITCHED.search(question.text)):
        return None
    kept = habit(seed, who, asked.matter)
    return yes[0] if kept.uses and has_switched(seed, who, asked.matter) else no[0]
