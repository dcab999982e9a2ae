"""What open answers tell of how people cope, and which of them tell nothing at all."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from boses_mock.kernel.rng import Stream
from boses_mock.studies.sentences import coping as told
from boses_mock.studies.speaking.lines import Heard, compared, heard_as
from boses_mock.studies.speaking.voice import Voice

_LONGEST = 400  # characters of a question that are read


def entrusting(draw: Stream, question: str, voice: Voice) -> str:
    """Return what somebody fears who is asked to give its own thing away, "" if it is not asked."""
    if not _entrusts().search(question[:_LONGEST]):
        return ""
    return voice.say(draw, told.lines(told.ENTRUSTED), {})


@cache
def _entrusts() -> re.Pattern[str]:
    return re.compile(told.ENTRUSTS, re.I)


def coping(answers: Sequence[str]) -> list[str]:
    """Return what people do, by how many answers say so, the most first; none where none does."""
    counts: Counter[str] = Counter()
    for text in answers:
        bare = compared(text)
        counts.update({theme for theme, line in _heard() if line.text in bare})
    return [theme for theme, _ in counts.most_common(3)]


@cache
def _heard() -> tuple[tuple[str, Heard], ...]:
    tables = (told.WHEN, told.DID, told.UNSOLD, told.ENTRUSTED)
    return tuple(
        (theme, heard_as(line))
        for table in tables
        for theme, lines in table.items()
        for line in lines
    )


def tells_nothing(answer: str) -> bool:
    """Return whether an answer says no more than that there is nothing to say."""
    return _nothing().search(answer.strip()) is not None


@cache
def _nothing() -> re.Pattern[str]:
    return re.compile(told.NOTHING, re.I)
