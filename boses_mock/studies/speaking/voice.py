"""How lines become speech, and why no sentence is heard twice in one study.

A :class:`Voice` is the ear of one study: it remembers every sentence that anybody said in it.
Asked to say something, it takes the line least used so far, in an order drawn for the speaker,
fills its slots, and refuses what was said before. When nothing new can be said it says nothing;
callers leave an empty string out. What a study takes is linear in what it says: a line that was
refused once is remembered as such, since what was said stays said.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import cycle

from boses_mock.kernel.rng import Stream
from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.aspects import claimed
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.sentences import reaction
from boses_mock.studies.speaking.attitude import Attitude
from boses_mock.studies.speaking.facts import country, facts, own_words
from boses_mock.studies.speaking.guards import guards, toll, wishes
from boses_mock.studies.speaking.lines import (
    filling,
    has_choices,
    heard_as,
    render,
    said_in,
    slots_of,
)
from boses_mock.studies.speaking.pieces import Pieces
from boses_mock.studies.speaking.rivals import kept, lent

OWN_FIELDS = ("values_and_motivations", "purchase_behavior", "price_sensitivity", "brand_attitudes")
_COMMON = ("Between", "Back", "Looking", "My", "By", "Success", "Health", "Enough", "Time", "Peace")
_MOST = 3  # times that a line is heard in a study, however it is filled
_BARE_PRICE = re.compile(  # with a word or two around it
    r"(?:[^\W\d]{1,12} ){0,2}\W{0,3}[A-Za-z$₱₫฿]{0,3} ?\d[\d.,]{0,14}\W{0,3}[₫đkK]?\W{0,3}"
    r"(?:[^\W\d]{1,10} ?){0,3}"
)
_OF_I = re.compile(r"I\b|I['’]")


@lru_cache(maxsize=2_048)
def _own_sentences(who: Respondent, field: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the sentences of :func:`own_words`, each with the form in which it is compared."""
    return tuple((sentence, tuple(said_in(sentence))) for sentence in own_words(who, field))


class Voice:
    """What was said so far in one study or session."""

    __slots__ = (
        "_clauses",
        "_ends",
        "_gone",
        "_heard",
        "_left",
        "_most",
        "_said",
        "_spent",
        "_used",
    )

    def __init__(self, said: Iterable[str] = (), most: int = _MOST) -> None:
        self._most = most
        self._said = {sentence for text in said for sentence in said_in(text)}
        self._heard = tuple(self._said)
        self._ends: dict[str, list[str]] = {}  # what was heard, by its last word
        for sentence in self._heard:
            self._ends.setdefault(_last_word(sentence), []).append(sentence)
        self._used: dict[str, int] = {}
        self._spent: set[tuple[str, ...]] = set()  # lines that, so filled, are all said
        self._clauses: dict[str, set[str]] = {}  # what somebody has given as a reason
        self._left: dict[tuple[str, ...], Iterator[str]] = {}  # of lines, the ways to say them
        self._gone: dict[tuple[object, ...], set[int]] = {}  # places in tables of pieces, likewise

    def say(self, draw: Stream, lines: Sequence[str], slots: Mapping[str, str]) -> str:
        """Return one of ``lines``, filled, that nobody has said yet; "" if there is none."""
        known = slots.keys()
        fitting = draw.shuffled([line for line in lines if slots_of(line) <= known])
        fitting.sort(key=self._times)
        for line in fitting:
            if self._times(line) >= (self._most if slots_of(line) else 1):
                continue
            text = self.tell(draw, line, slots)
            if text:
                self._used[line] += 1
                return text
        return ""

    def tell(self, draw: Stream, line: str, slots: Mapping[str, str]) -> str:
        """Return a line, filled, unless it was said; one with choices is tried three times."""
        filled = filling(line, slots)
        if filled in self._spent:
            return ""
        for _ in range(3 if has_choices(line) else 1):
            text = self.once(render(draw, line, slots))
            if text:
                return text
        self._spent.add(filled)
        return ""

    def pieced(
        self,
        draw: Stream,
        pieces: Pieces,
        slots: Mapping[str, str],
        tries: int,
        repeating: bool = False,
    ) -> str:
        """Return a sentence put together from pieces that nobody has said yet.

        Where ``tries`` bring none it is "", or if ``repeating`` is better than silence, the one
        that was tried last. It is known when a table is used up; the draws of the tries are then
        made all the same, as nothing that is drawn later may depend on it.
        """
        names = {kind: tuple(map(slots.get, sorted(kind))) for kind in pieces.kinds}
        gone = {k: self._gone.setdefault((pieces, k, names[k]), set()) for k in pieces.kinds}
        if not repeating and sum(map(len, gone.values())) == pieces.count:
            draw.skip(tries * len(pieces.table))
            return ""
        last = ""
        for _ in range(tries):
            place = pieces.draw(draw)
            if repeating:
                last = pieces.line(place, slots) or last
            spent = gone[pieces.slots[place]]
            if place in spent:
                continue
            spent.add(place)
            text = self.once(render(draw, pieces.line(place, slots), slots))
            if text:
                return text
        return render(draw, last, slots)

    def keep(self, speaker: str, clauses: Iterable[str]) -> None:
        """Remember what somebody has given as a reason."""
        self._clauses.setdefault(speaker, set()).update(clauses)

    def repeats(self, speaker: str, clauses: Sequence[str]) -> bool:
        """Return whether somebody has given all these reasons before."""
        return bool(clauses) and self._clauses.get(speaker, set()).issuperset(clauses)

    def ways_left(self, lines: tuple[str, ...], ways: Callable[[], Iterable[str]]) -> Iterator[str]:
        """Return the ways to say some lines, from where the last one who asked has stopped."""
        if lines not in self._left:
            self._left[lines] = cycle(ways())
        return self._left[lines]

    def _times(self, line: str) -> int:
        """Return how often a line was said, be it before this voice began to listen."""
        if line not in self._used:
            known = heard_as(line).in_sentence if self._heard else None
            self._used[line] = sum(map(known, self._heard)) if known else 0
        return self._used[line]

    def once(self, text: str) -> str:
        """Return the text if none of its sentences was said yet, else ""; remember it."""
        new = said_in(text)
        if not new or not self._said.isdisjoint(new) or any(map(self._ended_with, new)):
            return ""
        self._said.update(new)
        return text

    def _ended_with(self, sentence: str) -> bool:
        """Return whether a sentence is how one ended that was heard: after "Yes: ", for example."""
        ends = self._ends.get(_last_word(sentence), ())
        return any(each.endswith(f" {sentence}") for each in ends)

    def own(
        self,
        draw: Stream,
        who: Respondent,
        fields: Sequence[str],
        lead: bool = False,
        having: Callable[[str], object] | None = None,
    ) -> str:
        """Return a sentence of the persona's own biography in the first person, with ``having``."""
        for field in draw.shuffled(fields):
            for sentence, said in draw.shuffled(_own_sentences(who, field)):
                if said[0] in self._said or (having and not having(sentence)):
                    continue
                self._said.update(said)
                small = sentence if _OF_I.match(sentence) else _small(sentence)
                led = self.say(draw, reaction.OWN_LIFE, {"own": small}) if lead else ""
                return led or sentence
        return ""


def _last_word(sentence: str) -> str:
    return sentence.rpartition(" ")[2]


def _small(sentence: str) -> str:
    first = sentence.split(" ", 1)[0]
    common = first.lower() in reaction.CONTINUING or first in _COMMON
    return sentence[0].lower() + sentence[1:] if common else sentence


def speaking(
    draw: Stream, who: Respondent, what: Stimulus, held: Attitude, about: str | None = None
) -> dict[str, str]:
    """Return what a persona can fill lines with; the quote suits the aspect it speaks about."""
    slots = {**_settled(who, what, held), **lent(draw, who, what)}
    quote = quoted(draw, what, about)
    if quote and not _weighs(held, quote):
        slots["quote"] = quote
    home = country(who)
    for slot, table in (("yes", reaction.YES), ("hm", reaction.HM), ("no", reaction.NO)):
        words = table.get(home or "", ())
        slots[slot] = draw.choice(words) if words and draw.chance(0.45) else ""
    return slots


def _weighs(held: Attitude, quote: str) -> bool:
    """Return whether a phrase is one of what the persona weighs, and so told as that."""
    low = quote.lower()
    return any("“" in each.topic and low in each.topic.lower() for each in held.matters.values())


@lru_cache(maxsize=1_024)
def _settled(who: Respondent, what: Stimulus, held: Attitude) -> Mapping[str, str]:
    """Return the slots that are the same whenever this persona speaks of this thing."""
    known = facts(who)
    own = kept(who, what, known)
    slots = {slot: told for slot, told in own.items() if not slot.startswith("trigger")}
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
    return slots


def shortened(text: str, most: int = 9) -> str:
    """Return the beginning of a text as a quote can hold it."""
    words = text.replace("“", "‘").replace("”", "’").replace('"', "’").split()
    return " ".join(words[:most]).rstrip("?!., ") + (" …" if len(words) > most else "")


def quoted(draw: Stream, what: Stimulus, about: str | None = None) -> str | None:
    """Return a phrase of the stimulus worth quoting, or one that speaks of an aspect.

    A bare name is none: nobody has "heard promises like" it.
    """
    fitting = _quotable(what, about)
    return draw.choice(fitting) if fitting else None


@lru_cache(maxsize=1_024)
def _quotable(what: Stimulus, about: str | None) -> tuple[str, ...]:
    name = what.name.removeprefix("the ").lower()
    return tuple(
        phrase
        for phrase in what.phrases
        if phrase.lower() not in name
        and not _BARE_PRICE.fullmatch(phrase)
        and (about is None or about in claimed(phrase))
    )
