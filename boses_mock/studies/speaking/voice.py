"""How lines become speech, and why no sentence is heard twice in one study.

A :class:`Voice` is the ear of one study: it remembers every sentence that anybody said in it.
Asked to say something, it takes the line least used so far, in an order drawn for the speaker,
fills its slots, and refuses what was said before. When nothing new can be said it says nothing;
callers leave an empty string out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from boses_mock.kernel.rng import Stream
from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.aspects import claimed
from boses_mock.studies.reading.stimulus import NOTHING, Stimulus
from boses_mock.studies.sentences import reaction
from boses_mock.studies.speaking.attitude import Attitude
from boses_mock.studies.speaking.facts import country, facts, own_words
from boses_mock.studies.speaking.first_person import sentences
from boses_mock.studies.speaking.guards import guards, toll, wishes

OWN_FIELDS = ("values_and_motivations", "purchase_behavior", "price_sensitivity", "brand_attitudes")
_COMMON = ("Between", "Back", "Looking", "My", "By", "Success", "Health", "Enough", "Time", "Peace")
_SPIN = re.compile(r"\[([^\[\]]*)\]")
_MOST = 3  # times that a line is heard in a study, however it is filled
_ENDS = re.compile(r"(?<=[.!?])[”\"]?\s+")
_SLOT = re.compile(r"\{(\w+)\}")


@lru_cache(maxsize=4_096)
def slots_of(line: str) -> frozenset[str]:
    """Return the names of a line's slots."""
    return frozenset(_SLOT.findall(line))


def render(draw: Stream, line: str, slots: Mapping[str, str]) -> str:
    """Return a line with its choices drawn and its slots filled."""
    text = _SPIN.sub(lambda match: draw.choice(match[1].split("|")), line)
    text = _SLOT.sub(lambda match: slots[match[1]], text)
    text = (
        re.sub(r"\s+", " ", text)
        .replace(" ,", ",")
        .replace(" '", "'")
        .replace("!.", "!")
        .replace("“this idea”", "this idea")
    )
    return _capitalised(re.sub(r"(?<=[.?])\s+([a-z])", lambda m: " " + m[1].upper(), text.strip()))


def _capitalised(text: str) -> str:
    at = 1 if text[:1] in "“\"'(" else 0
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :]


def said_in(text: str) -> list[str]:
    """Return the sentences of a text in the form in which they are compared."""
    plain = (re.sub(r"\W+", " ", each).strip().casefold() for each in _ENDS.split(text))
    return [each for each in plain if each]


@lru_cache(maxsize=4_096)
def _heard_as(line: str) -> re.Pattern[str]:
    """Return what the first sentence of a line looks like once said, whatever fills it."""
    first = sentences(_SLOT.sub("Qq", _SPIN.sub("Zz", line)))[0]
    words = iter(_SPIN.findall(line))
    parts = re.split(r"(Zz|Qq)", first)
    said = [
        "(?:" + "|".join(map(_compared, next(words).split("|"))) + ")"
        if part == "Zz"
        else ".*?"
        if part == "Qq"
        else _compared(part)
        for part in parts
    ]
    return re.compile(r"\s*".join(said) + r"$")


def _compared(text: str) -> str:
    return re.escape(re.sub(r"\W+", " ", text).strip().casefold())


class Voice:
    """What was said so far in one study or session."""

    __slots__ = ("_heard", "_said", "_spent", "_used")

    def __init__(self, said: Iterable[str] = ()) -> None:
        self._said = {sentence for text in said for sentence in said_in(text)}
        self._heard = tuple(self._said)
        self._used: dict[str, int] = {}
        self._spent: set[tuple[str, ...]] = set()  # lines that, so filled, are all said

    def say(self, draw: Stream, lines: Sequence[str], slots: Mapping[str, str]) -> str:
        """Return one of ``lines``, filled, that nobody has said yet; "" if there is none."""
        known = slots.keys()
        fitting = draw.shuffled([line for line in lines if slots_of(line) <= known])
        fitting.sort(key=self._times)
        for line in fitting:
            if self._times(line) >= (_MOST if slots_of(line) else 1):
                continue
            filled = (line, *(slots[slot] for slot in sorted(slots_of(line))))
            if filled in self._spent:
                continue
            for _ in range(3 if "[" in line else 1):
                text = self.once(render(draw, line, slots))
                if text:
                    self._used[line] += 1
                    return text
            self._spent.add(filled)
        return ""

    def _times(self, line: str) -> int:
        """Return how often a line was said, be it before this voice began to listen."""
        if line not in self._used:
            heard = self._heard and _heard_as(line)
            self._used[line] = sum(1 for each in self._heard if heard and heard.search(each))
        return self._used[line]

    def once(self, text: str) -> str:
        """Return the text if none of its sentences was said yet, else ""; remember it."""
        new = said_in(text)
        if not new or any(sentence in self._said for sentence in new):
            return ""
        if any(each.endswith(f" {sentence}") for each in self._heard for sentence in new):
            return ""
        self._said.update(new)
        return text

    def own(
        self,
        draw: Stream,
        who: Respondent,
        fields: Sequence[str],
        lead: bool = False,
        having: str = "",
    ) -> str:
        """Return a sentence of the persona's own biography in the first person, with ``having``."""
        for field in draw.shuffled(fields):
            for sentence in draw.shuffled(own_words(who, field)):
                if said_in(sentence)[0] in self._said or not re.search(having, sentence, re.I):
                    continue
                self._said.update(said_in(sentence))
                small = sentence if re.match(r"I\b|I['’]", sentence) else _small(sentence)
                led = self.say(draw, reaction.OWN_LIFE, {"own": small}) if lead else ""
                return led or sentence
        return ""


def _small(sentence: str) -> str:
    first = sentence.split(" ", 1)[0]
    common = first.lower() in reaction.CONTINUING or first in _COMMON
    return sentence[0].lower() + sentence[1:] if common else sentence


def speaking(
    draw: Stream, who: Respondent, what: Stimulus, held: Attitude, about: str | None = None
) -> dict[str, str]:
    """Return what a persona can fill lines with; the quote suits the aspect it speaks about."""
    known = facts(who)
    slots = {slot: told for slot, told in known.items() if not slot.startswith("trigger")}
    slots |= guards(who, what, held) | wishes(what, known)
    slots["thing"] = what.name
    if what.prices:
        slots["price"] = what.prices[0].text
    if held.trusted:
        slots["trusted"] = held.trusted
    if held.distrusted:
        slots["distrusted"] = held.distrusted
    taken = toll(who, what)
    if taken:
        slots["toll"] = taken
    if what.vague and what.question:
        slots["shown"] = shortened(what.question)
    quote = quoted(draw, what, about)
    if quote:
        slots["quote"] = quote
    home = country(who)
    for slot, table in (("yes", reaction.YES), ("hm", reaction.HM), ("no", reaction.NO)):
        words = table.get(home or "", ())
        slots[slot] = draw.choice(words) if words and draw.chance(0.45) else ""
    return slots


def shortened(text: str, most: int = 9) -> str:
    """Return the beginning of a text as a quote can hold it."""
    words = text.replace("“", "‘").replace("”", "’").replace('"', "’").split()
    return " ".join(words[:most]).rstrip("?!., ") + (" …" if len(words) > most else "")


def quoted(draw: Stream, what: Stimulus, about: str | None = None) -> str | None:
    """Return a phrase of the stimulus worth quoting, or one that speaks of an aspect."""
    name = what.name.removeprefix("the ").lower()
    fitting = [
        phrase
        for phrase in what.phrases
        if phrase.lower() not in name and (about is None or about in claimed(phrase))
    ]
    if fitting:
        return draw.choice(fitting)
    return None if about or what.name == NOTHING else what.name.removeprefix("the ")
