"""One reason at a time: what a persona says for or against a thing from one of its sides."""

from __future__ import annotations

from boses_mock.kernel.rng import Stream
from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.sentences import reaction
from boses_mock.studies.sentences.sides import DOUBTS, LIKES
from boses_mock.studies.speaking.attitude import Attitude
from boses_mock.studies.speaking.voice import Voice, speaking


def side(
    draw: Stream, who: Respondent, what: Stimulus, held: Attitude, voice: Voice, name: str
) -> str:
    """Return a sentence on one aspect: why it is liked, or why it is doubted."""
    table = LIKES if held.favours(name) else DOUBTS
    slots = speaking(draw, who, what, held, about=name)
    lines = table[name]
    if name == "trust" and (held.trusted or held.distrusted):
        named = [line for line in lines if "{trusted}" in line or "{distrusted}" in line]
        return voice.say(draw, named, slots) or voice.say(draw, lines, slots)
    if name == "price" and held.weight is not None and draw.chance(0.8):
        priced = [line for line in lines if "{price}" in line]
        return voice.say(draw, priced, slots) or voice.say(draw, lines, slots)
    return voice.say(draw, lines, slots)


def continued(text: str) -> str:
    """Return a sentence as it goes on after a colon: small at its start unless it is a name."""
    first = text.split(" ", 1)[0].strip("“”,.:;?!")
    keep = first == "I" or first.startswith(("I’", "I'", "“")) or text[0] in "“₱฿"
    common = first.lower() in reaction.CONTINUING
    return text if keep or not common else text[0].lower() + text[1:]
