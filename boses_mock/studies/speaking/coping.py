"""What open answers tell of how people cope, and which of them tell nothing at all."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from boses_mock.kernel.rng import Stream
from boses_mock.studies.sentences import coping as told
from boses_mock.studies.sentences.tongues.spoken import TONGUES
from boses_mock.studies.speaking.attitude import Attitude
from boses_mock.studies.speaking.lines import Heard, compared, heard_as
from boses_mock.studies.speaking.tongue import told as told_so
from boses_mock.studies.speaking.voice import Voice

BROAD = ("when", "did", "wrong")
_LONGEST = 400  # characters of a question that are read


def of_own_days(
    draw: Stream,
    held: Attitude,
    question: str,
    tongue: str,
    voice: Voice,
    kinds: tuple[str, ...] = (),
) -> str:
    """Return what somebody tells of its own days where a question asks for that, else "".

    What others would say of a thing is as the persona's own mind is, since it knows them.

    Args:
        kinds: those that are answered; without them all but the broad ones, which hold of any
            trouble and so come after what is known of one.
    """
    asked = question[:_LONGEST]
    kind = next((name for name, words in _kinds() if words.search(asked)), "")
    if (kind not in kinds) if kinds else kind in BROAD:
        return ""
    if kind == "says":
        kind = "doubts" if held.sentiment == "Negative" else "agrees"
    table = TONGUES[tongue].coped.get(kind)
    return told_so(voice, draw, tongue, told.lines(table), {}) if table else ""


@cache
def _kinds() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, re.compile(words, re.I)) for name, words in told.KINDS.items())


def coping(answers: Sequence[str]) -> list[str]:
    """Return what people do, by how many answers say so, the most first; none where none does."""
    counts: Counter[str] = Counter()
    for text in answers:
        bare = compared(text)
        found = (theme for theme, line in _heard() if line.text in bare)
        counts.update(tuple(dict.fromkeys(found)))
    return [theme for theme, _ in counts.most_common(3)]


@cache
def _heard() -> tuple[tuple[str, Heard], ...]:
    spoken = (table for tongue in TONGUES.values() for table in tongue.coped.values())
    return tuple(
        (theme, heard_as(line))
        for table in (told.WHEN, told.DID, told.UNSOLD, *spoken)
        for theme, lines in table.items()
        for line in lines
    )


def tells_nothing(answer: str) -> bool:
    """Return whether an answer says no more than that there is nothing to say."""
    return _nothing().search(answer.strip()) is not None


@cache
def _nothing() -> re.Pattern[str]:
    return re.compile(told.NOTHING, re.I)
