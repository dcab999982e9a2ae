"""Closed questions of who at home does a thing, and of what was changed lately."""

from __future__ import annotations

import re

from boses_mock.studies.model import Question, Respondent
from boses_mock.studies.reading.closed import Closed
from boses_mock.studies.reading.options import firsts
from boses_mock.studies.sentences import asking
from boses_mock.studies.speaking.habits import habit, has_switched

_WHO_DOES = re.compile(
    r"\b(?:who|sino|siapa|ai)\b.{0,40}\b(?:cooks?|cooking|magluto|nagluluto|masak|memasak|nấu)",
    re.I,
)
_MYSELF = re.compile(r"^\W*(?:me|myself|i do|ako|saya(?: sendiri)?|tôi|mình)\W*$", re.I)
_COOKS = re.compile(r"\b(?<!not )(?<!never )cooks?\b", re.I)


def doing(who: Respondent, question: Question, asked: Closed) -> int | None:
    """Return "me" for who cooks by its own notes, whoever else is on the list."""
    mine = [n for n, each in enumerate(question.options) if _MYSELF.search(each)]
    if asked.shown or not mine or not _WHO_DOES.search(question.text):
        return None
    return mine[0] if _COOKS.search(who.psychographic_notes) else None


_SWITCHED = re.compile(rf"{asking.KINDS['switched']}|\bchanged (?:your|the|to)\b", re.I)


def switching(seed: int, who: Respondent, question: Question, asked: Closed) -> int | None:
    """Return whether a persona changed its brand or network, as it would say in an interview."""
    yes, no = firsts(question.options, "yes"), firsts(question.options, "no")
    if asked.shown or not (asked.matter and yes and no and _SWITCHED.search(question.text)):
        return None
    kept = habit(seed, who, asked.matter)
    return yes[0] if kept.uses and has_switched(seed, who, asked.matter) else no[0]
