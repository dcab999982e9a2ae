# ruff: noqa: SIM905 - tables read better whole
"""One reason at a time: what a persona says for or against a thing from one of its sides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from boses_mock.kernel.rng import Stream
from boses_mock.studies.categories.model import Matter
from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.sentences import reaction
from boses_mock.studies.sentences.sides import DOUBTS, LIKES
from boses_mock.studies.speaking.attitude import Attitude
from boses_mock.studies.speaking.voice import Voice, speaking
from boses_mock.studies.speaking.weighing import told_guess, told_matter, told_objection, told_price

_COMMON = frozenset(  # beginnings of the category files' sentences, none of them a name
    "so many packs three bites first bite our your his her their by from to into until till when "
    "where which while though although because since whether would could should do does did have "
    "has had be am are was were more most much many some any all both each few several other "
    "another such same only even still just never always often sometimes once twice today "
    "yesterday tomorrow now then again also too very quite rather almost about over under out up "
    "down off away back here there two four five six ten nobody people whoever why who whose "
    "between against during beside next give show tell ask put take make buy pay look wait let "
    "money price cheap small big little long short old young good bad best better worse last "
    "these those myself neither either or and but".split()
)


def side(
    draw: Stream, who: Respondent, what: Stimulus, held: Attitude, voice: Voice, name: str
) -> str:
    """Return a sentence on one aspect: why it is liked, or why it is doubted."""
    slots = speaking(draw, who, what, held, about=name)
    if what.known is not None:
        return _weighed(draw, what, held, voice, name, slots)
    table = LIKES if held.favours(name) else DOUBTS
    lines = table[name]
    if name == "trust" and (held.trusted or held.distrusted):
        named = [line for line in lines if "{trusted}" in line or "{distrusted}" in line]
        return voice.say(draw, named, slots) or voice.say(draw, lines, slots)
    if name == "price" and held.weight is not None and draw.chance(0.8):
        priced = [line for line in lines if "{price}" in line]
        return voice.say(draw, priced, slots) or voice.say(draw, lines, slots)
    return voice.say(draw, lines, slots)


def _weighed(
    draw: Stream,
    what: Stimulus,
    held: Attitude,
    voice: Voice,
    name: str,
    slots: Mapping[str, str],
) -> str:
    """Return a sentence on one side by what the category knows of it."""
    if held.objection:
        return told_objection(draw, held, slots, voice)
    if held.outside:
        return told_guess(draw, what, held, slots, voice)
    if name == "price" and name not in held.matters:
        return told_price(draw, what, held, slots, voice)
    matter = held.matters.get(name) or _counterpart(what, held, name)
    return told_matter(draw, matter, slots, voice) if matter else ""


def _counterpart(what: Stimulus, held: Attitude, name: str) -> Matter | None:
    """Return the matter of a side that somebody else brought up."""
    if what.known is None:
        return None
    matters = what.known.drivers if held.favours(name) else what.known.barriers
    return next((each for each in matters if each.side == name), None)


def continued(text: str, names: Iterable[str] = ()) -> str:
    """Return a sentence as it goes on after a colon: small at its start unless it is a name.

    Args:
        names: what a sentence of a category's file may begin with that stays as it is.
    """
    first = text.split(" ", 1)[0].strip("“”,.:;?!")
    keep = first == "I" or first.startswith(("I’", "I'", "“")) or text[0] in "“₱₫฿"
    common = first.lower() in reaction.CONTINUING or first.lower() in _COMMON
    return text if keep or not common or text.startswith(tuple(names)) else _small(text)


def _small(text: str) -> str:
    return text[0].lower() + text[1:]
