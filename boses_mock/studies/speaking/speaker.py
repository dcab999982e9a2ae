"""How one persona words a turn: a line of a table, a sentence of its own, a reason, a last resort.

Nothing here knows what was asked; it knows who speaks, of what, and what has been said already.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from boses_mock.kernel.rng import Stream
from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.reading.topics import asked_about, aspect_asked, is_against, topic_of
from boses_mock.studies.sentences import depth, follow_ups, names, reaction, repeats
from boses_mock.studies.speaking.attitude import Attitude
from boses_mock.studies.speaking.facts import own_words
from boses_mock.studies.speaking.lines import render, slots_of
from boses_mock.studies.speaking.pieces import Pieces
from boses_mock.studies.speaking.reasons import continued, side
from boses_mock.studies.speaking.voice import Voice, speaking

ANY = (
    "values_and_motivations",
    "purchase_behavior",
    "psychographic_notes",
    "day_in_the_life",
    "brand_attitudes",
    "digital_behavior",
    "price_sensitivity",
    "media_consumption",
)
_PIECES, _TRIES = Pieces(follow_ups.PIECES, (": ", ", "), shortens=True), 400


def naming(name: str) -> Callable[[str], bool]:
    """Return what tells whether a sentence names something."""
    low = name.lower()
    return lambda sentence: low in sentence.lower()


class Speaker:
    """Who speaks, of what, and how it stands to it."""

    def __init__(
        self, seed: int, draw: Stream, who: Respondent, what: Stimulus, held: Attitude, voice: Voice
    ) -> None:
        self.seed = seed
        self.draw, self.who, self.what, self.held, self.voice = draw, who, what, held, voice
        self.slots = speaking(draw, who, what, held)
        self.argued: list[str] = []  # the sides that this turn has spoken of
        self.named = ""  # the occupation, once a sentence of this turn has told it

    def still(self, short: str, slots: Mapping[str, str]) -> str:
        """Return a plain answer once more, when every line for it has been said."""
        if not short or not slots_of(short) <= slots.keys():
            return ""
        starts, ends = (self.draw.shuffled(each) for each in repeats.STILL)
        told = (f"{start}: {short}{end}." for start in starts for end in ends)
        return next(filter(None, (self.voice.tell(self.draw, line, slots) for line in told)), "")

    def sides(self, liked: bool) -> bool:
        """Return whether there is anything on one side, where it is clear what is judged."""
        return bool(self.held.likes if liked else self.held.doubts) and not self.held.unclear

    def unclear(self) -> str:
        """Return what one says of a thing of which next to nothing was shown."""
        lines = reaction.VAGUE if self.what.question else reaction.BLANK
        return self.voice.say(self.draw, lines, self.slots)

    def yes_or_no(self, topic: str, question: str) -> str:
        """Return the short answer to a question that wants one."""
        view: str = self.held.sentiment
        name = aspect_asked(question) if topic == "aspect" else None
        if name:
            view = "Positive" if self.held.favours(name) else "Negative"
        if is_against(question):
            view = {"Positive": "Negative", "Negative": "Positive"}.get(view, view)
        return self.draw.choice(follow_ups.ANSWERS[view])

    def say(self, topic: str) -> str:
        return self.noted(self.voice.say(self.draw, depth.TOPICS.get(topic, ()), self.slots))

    def noted(self, text: str) -> str:
        """Return the text; nothing else in this turn names the occupation once it has."""
        job = self.slots.get("job")
        if job and job in text:
            self.named = job
            self.slots = {slot: told for slot, told in self.slots.items() if "job" not in slot}
        return text

    def own(self, fields: Sequence[str], having: Callable[[str], object] | None = None) -> str:
        if self.named and not having:
            names = naming(self.named)
            having = lambda sentence: not names(sentence)  # noqa: E731
        return self.noted(self.voice.own(self.draw, self.who, fields, having=having))

    def whole(self, field: str) -> str:
        """Return all that a field of the biography tells, in its order, and was not said yet."""
        told = (self.voice.once(each) for each in own_words(self.who, field))
        return self.noted(" ".join(filter(None, told)))

    def because(self, liked: bool | None = None, leading: bool = False) -> str:
        """Return a reason out of the attitude, on either side unless told which."""
        if self.held.unclear:
            return self.voice.say(self.draw, reaction.NEEDS, self.slots) or self.own(ANY)
        likes, doubts = self.held.likes, self.held.doubts
        sides = likes + doubts if self.held.sentiment != "Negative" else doubts + likes
        if liked is not None:
            sides = likes if liked else doubts
        for name in sorted(sides, key=self.argued.count):
            text = self.side(name)
            if text:
                self.argued.append(name)
                return self.led(name, text, leading)
        told = "" if liked is not False else self.say("improve")
        return told or ("" if self.what.known else self.own(ANY))

    def led(self, name: str, text: str, leading: bool = False) -> str:
        if (
            self.held.objection
            or self.held.outside
            or name in self.held.matters
            or (not leading and self.draw.chance(0.6))
        ):
            return text
        leads = follow_ups.BECAUSE_LIKED if name in self.held.likes else follow_ups.BECAUSE_DOUBTED
        lead = render(self.draw, self.draw.choice(leads), {"topic": names.ASPECT_TOPICS[name]})
        kind = self.slots.get("kind", "")
        begun = bool(kind) and text.lower().startswith(kind)
        return f"{lead} {text[0].lower() + text[1:] if begun else continued(text)}"

    def side(self, name: str | None = None) -> str:
        """Return a sentence on an aspect, by how the persona leans there."""
        chosen = name or (self.held.likes + self.held.doubts)[0]
        return side(self.draw, self.who, self.what, self.held, self.voice, chosen)

    def pieced(self, question: str) -> str:
        """Return a sentence put together from pieces: there are thousands of them."""
        name = names.TOPIC_NAMES.get(topic_of(question, self.what)) or asked_about(question)
        slots = self.slots | {"asked": name}
        told = self.voice.pieced(self.draw, _PIECES, slots, _TRIES)
        return (
            told or f"That makes question {self.draw.below(10**9)}, and I have told you all I know."
        )
