"""An interview with one persona: every question gets an answer to what was asked.

A reply depends on the question and on the whole conversation before it, so a "why?" is about what
was last answered, and no sentence is ever said twice in a session, however long it grows. Questions
may come in English, Tagalog, Indonesian, Vietnamese or Malay; a persona answers in the language
that it is asked in where that is spoken in its country, and in English elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence

from boses_mock.kernel.rng import stream
from boses_mock.kernel.space import fold_space
from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.asked import Asked, asked_of
from boses_mock.studies.reading.stimulus import Stimulus, undirected
from boses_mock.studies.reading.topics import is_follow_up
from boses_mock.studies.speaking.attitude import attitude
from boses_mock.studies.speaking.local import LocalSpeech
from boses_mock.studies.speaking.speech import Speech
from boses_mock.studies.speaking.tongue import tongue_for
from boses_mock.studies.speaking.voice import Voice

Turn = tuple[str, str]  # role ("user" or "persona") and content
_LEANT_ON = 8  # questions before this one that it may lean on


def reply(
    seed: int,
    key: str,
    who: Respondent,
    what: Stimulus,
    question: str,
    history: Sequence[Turn] = (),
    voice: Voice | None = None,
) -> str:
    """Return what a persona answers.

    Args:
        key: names the session; two sessions with the same persona differ in their words.
        history: the turns before this question, oldest first.
        voice: what else must not be repeated, such as other interviews of the same study.
    """
    question = undirected(question)
    asked = [content for role, content in history if role == "user"]
    voice = voice or Voice(content for role, content in history if role != "user")
    said = len(history) - len(asked)
    draw = stream(seed, "study", "interview", key, who.id, said, question)
    question = fold_space(question)
    held = attitude(seed, who, what)
    follow_up = is_follow_up(question)
    subject, before = _subject(question, asked) if follow_up else (question, _leant_on(asked))
    read = asked_of(subject, what, before)
    tongue = tongue_for(who, asked_of(question, what).language if follow_up else read.language)
    if follow_up and tongue == "en" and not _is_english(follow_up, question, read):
        tongue = tongue_for(who, read.language)
    nth = _again(asked) if follow_up else 0
    if tongue != "en":
        return LocalSpeech(seed, draw, who, what, held, voice, tongue).reply(
            subject, before, follow_up, nth
        )
    return Speech(seed, draw, who, what, held, voice).reply(
        question, subject, asked, before, follow_up, nth
    )


def _is_english(follow_up: str, question: str, read: Asked) -> bool:
    """Return whether a follow-up is in English: "ok" and "hmm" are in the language of the talk."""
    return len(question.split()) > 1 or follow_up == "why"


def _leant_on(asked: Sequence[str]) -> tuple[str, ...]:
    return tuple(each for each in asked if not is_follow_up(each))[-_LEANT_ON:]


def _subject(question: str, asked: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """Return the latest question that was about something, and those before it."""
    of_something = _leant_on(asked)
    return (of_something[-1], of_something[:-1]) if of_something else (question, ())


def _again(asked: Sequence[str]) -> int:
    """Return how many follow-ups came right before this one."""
    count = 0
    for each in reversed(asked):
        if not is_follow_up(each):
            break
        count += 1
    return count
