# ruff: noqa: E501 - patterns read better whole
"""What in a persona's own life a thing touches: why it, of all people, was asked.

A brief says of people that they look after ageing parents or repair their own flats, and their
notes tell it. Who is shown a funeral plan or a library of tools speaks of that; but only where the
thing's own words are of the same matter, as a group may be asked of anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from boses_mock.kernel.rng import Stream
from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.sentences.own_cause import BONDS, CAUSES, COMMON, PROPOSED
from boses_mock.studies.speaking.attitude import Attitude
from boses_mock.studies.speaking.facts import facts, own_words
from boses_mock.studies.speaking.first_person import first_person, sentences
from boses_mock.studies.speaking.voice import Voice

_FIELDS = ("psychographic_notes", "values_and_motivations", "day_in_the_life", "purchase_behavior")
_LED = re.compile(  # the frames in which notes tell what a brief says (``brief_said``)
    r"^(?:As everybody in [^,:]{2,40} knows, |What one learns first about [^:]{2,40} is that |[^:]{2,40} knows it too: "
    r"|Ask around in [^:]{2,40}: |To begin with, |[^:]{2,60} would mention it first: "
    r"|Whoever meets [^:]{2,40} soon hears that |First things first: |Apart from that |Besides, |And )"
)
_CONFIRMED = re.compile(r", as [^,]{2,40} can confirm(?=\.$)")
_WORDS = re.compile(r"[a-z]{3,20}")
_UNTOLD = re.compile(
    r":|\b(?:one or more|two or more|and/or|some of (?:whom|which)|at least|such as|e\.g)\b", re.I
)
_LONGEST, _SHORTEST = 22, 4  # words of a sentence that can be led in
_READ = 600  # characters of a text that are looked at


@lru_cache(maxsize=512)
def stated(who: Respondent) -> tuple[str, ...]:
    """Return what the notes of a persona say that it does, as it would say so itself."""
    found: list[str] = []
    first = who.name.split()[0]
    for sentence in sentences(who.psychographic_notes):
        bare = _LED.sub("", _CONFIRMED.sub("", sentence))
        if bare == sentence and not sentence.startswith(first):
            continue
        bare = bare[0].upper() + bare[1:]
        found += [
            each for each in first_person(bare, who.name, who.gender) if each.startswith("I ")
        ]
    return tuple(found)


def cause(who: Respondent, what: Stimulus) -> str:
    """Return a sentence of a persona's own life that a thing touches, "" where none does."""
    told = what.text[:_READ].lower()
    shown = _telling(told)
    said = stated(who)
    own = (each for field in _FIELDS for each in own_words(who, field))
    for sentence in (*said, *own):
        count = len(sentence.split())
        if not (_SHORTEST <= count <= _LONGEST and sentence.startswith("I ")) or _UNTOLD.search(
            sentence
        ):
            continue
        mine = _telling(sentence.lower())
        same = sentence in said and mine & shown  # of a note any word may be shared by chance
        if same or any(bond & mine and bond & shown for bond in BONDS):
            return sentence.rstrip(".")
    job = facts(who).get("a_job", "")
    return f"I am {job}" if job and _telling(job.lower()) & shown else ""


@lru_cache(maxsize=2_048)
def _telling(text: str) -> frozenset[str]:
    """Return the words of a text that tell a matter, each with its singular."""
    return frozenset(_singular(text))


def _singular(text: str) -> Iterator[str]:
    for word in _WORDS.findall(text):
        if word not in COMMON and word.removesuffix("s") not in COMMON:
            yield word.removesuffix("s") if len(word) > 3 else word
            yield word


def told_cause(draw: Stream, who: Respondent, what: Stimulus, held: Attitude, voice: Voice) -> str:
    """Return why a thing touches somebody, "" where nothing that is told of it does."""
    if held.objection or held.outside or held.unclear:
        return ""
    found = cause(who, what)
    if not found:
        return ""
    lines = PROPOSED if what.proposed else CAUSES[held.sentiment]
    return voice.say(draw, lines, {"cause": found, "cause_small": found})
