# ruff: noqa: SIM905 - tables read better whole
"""One reason at a time: what a persona says for or against a thing from one of its sides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from boses_mock.kernel.rng import Stream
from boses_mock.studies.categories.model import Matter
from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.sentences import reaction
from boses_mock.studies.sentences.sides import DOUBTS, LIKES
from boses_mock.studies.speaking.attitude import Attitude
from boses_mock.studies.speaking.voice import Voice, speaking
from boses_mock.studies.speaking.weighing import told_guess, told_matter, told_objection, told_price

_PROPER = frozenset(  # beginnings of the category files' sentences that are names
    "monday tuesday wednesday thursday friday saturday sunday christmas ramadan english muslim "
    "filipino indonesian vietnamese malaysian thai singaporean korean japanese chinese god".split()
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


def continued(text: str, names: Sequence[str] = ()) -> str:
    """Return a sentence as it goes on after a colon: small at its start unless it is a name.

    Args:
        names: where it is of a category's file, what it may begin with that stays as it is.
    """
    first = text.split(" ", 1)[0].strip("“”,.:;?!")
    if first == "I" or first.startswith(("I’", "I'", "“")) or text[0] in "“₱₫฿":
        return text
    named = (
        first.lower() in _PROPER
        or first[1:] != first[1:].lower()
        or any(map(text.startswith, names))
    )
    common = not named if names else first.lower() in reaction.CONTINUING
    return text[0].lower() + text[1:] if common else text
