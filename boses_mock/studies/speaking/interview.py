"""An interview with one persona: every question gets an answer to what was asked.

A reply depends on the question and on the whole conversation before it, so a "why?" goes on about
what was last spoken of, and no sentence is ever said twice in a session, however long it grows:
after the tables are used up, sentences are put together from pieces. A question that no topic
fits is answered by naming what it asks about. Questions may come in English, Indonesian,
Vietnamese or Tagalog; answers are in English.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache, partial

from boses_mock.kernel.rng import Stream, stream
from boses_mock.kernel.space import fold_space
from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.naming import NOTHING
from boses_mock.studies.reading.stimulus import Stimulus, undirected
from boses_mock.studies.reading.topics import (
    ABOUT_IT,
    GREETED,
    asked_about,
    aspect_asked,
    is_against,
    is_closed,
    is_follow_up,
    is_foreign,
    is_of_shown,
    lived_topic,
    questions_in,
    topic_of,
)
from boses_mock.studies.reading.words import speaks_of
from boses_mock.studies.sentences import (
    depth,
    direct_answers,
    follow_ups,
    life,
    names,
    reaction,
    repeats,
)
from boses_mock.studies.speaking.attitude import STEEP, Attitude, attitude
from boses_mock.studies.speaking.direct_answers import asks_whether_dear, direct_answer
from boses_mock.studies.speaking.lines import render, slots_of
from boses_mock.studies.speaking.pieces import Pieces
from boses_mock.studies.speaking.reasons import continued, side
from boses_mock.studies.speaking.voice import Voice, speaking

_FIELDS = {  # the fields of a biography that say more about a topic
    "price": ("price_sensitivity", "purchase_behavior"),
    "brands": ("brand_attitudes",),
    "shopping": ("purchase_behavior", "price_sensitivity"),
    "digital": ("digital_habits", "digital_behavior"),
    "family": ("family_situation", "values_and_motivations"),
    "work": ("day_in_the_life", "educational_background"),
    "media": ("media_consumption", "digital_behavior"),
    "routine": ("day_in_the_life", "psychographic_notes"),
    "pain": ("pain_points", "price_sensitivity"),
    "aim": ("values_and_motivations", "aspirational_identity"),
    "values": ("values_and_motivations", "psychographic_notes"),
    "about": ("psychographic_notes", "family_situation"),
    "place": ("day_in_the_life", "psychographic_notes"),
    "compare": ("brand_attitudes", "purchase_behavior"),
}
_ANY = (
    "values_and_motivations",
    "purchase_behavior",
    "psychographic_notes",
    "day_in_the_life",
    "brand_attitudes",
    "digital_behavior",
    "price_sensitivity",
    "media_consumption",
)
_SHORT = ("greeting", "thanks")
_PLAIN_FIELDS = {  # the fields that say more about a plain answer
    "kids": ("family_situation",),
    "no_kids": ("family_situation",),
    "married": ("family_situation",),
    "single": ("family_situation",),
    "job": ("day_in_the_life",),
    "pay": ("price_sensitivity",),
    "trust": ("brand_attitudes",),
    "avoid": ("brand_attitudes",),
    "cost": ("price_sensitivity",),
    "brand_good": ("brand_attitudes",),
    "brand_bad": ("brand_attitudes",),
}
_JUDGING = (
    "rating",
    "prefer_this",
    "prefer_own",
    "prefer_open",
    "recall",
    "pay",
    "dear",
    "not_dear",
)
_FOLLOWS = {"why": follow_ups.WHY, "more": follow_ups.MORE, "clear": repeats.CLEARER}
_TOLD = {**direct_answers.DIRECT_ANSWERS, **life.LIFE}
_BRIEFLY = {**repeats.SHORT, **life.SHORT}
_OF_IT = re.compile(
    r"\b(?:it|this|that|price)\b(?! to you)|[₱₫฿\d]|nya\b|này|\bito\b|harga|giá", re.I
)
_MEALS = re.compile(r"\b(?:eat|have|lunch|dinner|breakfast|queue for|cook|rice)\b", re.I)
_PIECES, _TRIES = Pieces(follow_ups.PIECES, (": ", ", "), shortens=True), 400

Turn = tuple[str, str]  # role ("user" or "persona") and content


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
    speech = _Speech(seed, draw, who, what, held, voice)
    follow_up = is_follow_up(question)
    subject = _subject(question, asked) if follow_up else question
    if follow_up:
        parts = speech.follow(follow_up, subject)
    else:
        parts = [speech.before(question, asked), *speech.answers(subject)]
    if not any(parts[1:]):
        parts.append(speech.pieced(subject))
    return " ".join(part for part in parts if part)


def _naming(name: str) -> Callable[[str], bool]:
    """Return what tells whether a sentence names something."""
    low = name.lower()
    return lambda sentence: low in sentence.lower()


@lru_cache(maxsize=512)
def _bare(question: str) -> str:
    return re.sub(r"\W+", " ", question).strip().casefold()


def _subject(question: str, asked: Sequence[str]) -> str:
    """Return the latest question that was about something, for a "why?" to go on about."""
    return next((each for each in reversed(asked) if not is_follow_up(each)), question)


class _Speech:
    """One turn of one persona."""

    def __init__(
        self, seed: int, draw: Stream, who: Respondent, what: Stimulus, held: Attitude, voice: Voice
    ) -> None:
        self.seed = seed
        self.draw, self.who, self.what, self.held, self.voice = draw, who, what, held, voice
        self.slots = speaking(draw, who, what, held)
        self.named = ""  # the occupation, once a sentence of this turn has told it

    def before(self, question: str, asked: Sequence[str]) -> str:
        """Return what comes before an answer: to a question that was asked before, or abroad."""
        if _bare(question) and _bare(question) in map(_bare, asked):
            return self.voice.say(self.draw, repeats.AGAIN, {})
        if is_foreign(question) and not any(map(is_foreign, asked)):
            return self.voice.say(self.draw, repeats.LANGUAGE, {})
        return ""

    def answers(self, message: str) -> list[str]:
        """Return an answer to each question of a message, after the greeting it may begin with."""
        asked = questions_in(message)
        if asked == (message,):
            return self.answer(message)
        hello = GREETED.match(message) is not None
        told = [self.voice.say(self.draw, life.HELLO, self.slots)] if hello else []
        for question in asked:
            answer = self.answer(question)
            told += answer if len(asked) == 1 else [" ".join(filter(None, answer[:1]))]
        return told

    def answer(self, question: str) -> list[str]:
        found = self.plainly(question)
        if found:
            return found
        topic = topic_of(question, self.what)
        if self.held.unclear and topic in ABOUT_IT:
            if is_of_shown(question):
                return [self.unclear(), self.because()]
            topic = lived_topic(question)
        first = self.first(topic, question)
        if first and is_closed(question) and topic in ("briefing", "aspect", "recommend"):
            first = f"{self.yes_or_no(topic, question)} {continued(first)}"
        if topic in _SHORT and first:
            return [first, self.say("about") if topic == "greeting" else ""]
        parts = [first, self.second(topic, question)]
        if not any(parts):
            return [self.pieced(question)]
        if self.draw.chance(0.35) or not all(parts):
            parts.append(self.third(topic))
        return parts

    def plainly(self, question: str) -> list[str]:
        """Return the answer to a question that has one right answer; none for another."""
        found = direct_answer(self.seed, self.who, self.what, self.held, question)
        if found is None:
            return []
        key, more = found
        if key == "food":
            meal = self.own(("day_in_the_life",), _MEALS.search)
            if meal:
                return [meal]
        first = self.noted(self.voice.say(self.draw, _TOLD[key], self.slots | more))
        wanted = asks_whether_dear(question)
        if first and wanted and self.held.weight is not None:
            yes = (key == "dear") == (wanted == "dear")
            lead = self.draw.choice(follow_ups.ANSWERS["Positive" if yes else "Negative"])
            first = f"{lead} {continued(first)}"
        if first:
            return [first, self.besides(key, more)]
        return [self.still(_BRIEFLY.get(key, ""), self.slots | more) or self.pieced(question)]

    def still(self, short: str, slots: Mapping[str, str]) -> str:
        """Return a plain answer once more, when every line for it has been said."""
        if not short or not slots_of(short) <= slots.keys():
            return ""
        starts, ends = (self.draw.shuffled(each) for each in repeats.STILL)
        told = (f"{start}: {short}{end}." for start in starts for end in ends)
        return next(filter(None, (self.voice.tell(self.draw, line, slots) for line in told)), "")

    def besides(self, key: str, more: Mapping[str, str]) -> str:
        """Return what one adds to a plain answer."""
        if key in _JUDGING:
            return (
                self.because()
                if key != "pay" or self.draw.chance(0.5)
                else self.own(_PLAIN_FIELDS[key])
            )
        if key == "food":
            return ""
        if key == "was":
            return self.own(("day_in_the_life",))
        if key in ("habit_brand", "habit_any", "habit_none", "kind_brand", "kind_bad"):
            return self.own(_ANY, _naming(more.get("named") or more["asked"]))
        if key in ("would_pay", "would_not_pay"):
            return self.own(("price_sensitivity", "purchase_behavior"))
        if key.startswith("kind_") or key == "try_new":
            return self.own(("brand_attitudes", "buying_triggers")[key == "try_new" :][:1])
        if key in ("home", "job"):
            return self.say("place" if key == "home" else "work")
        if key in ("uses", "likes"):
            return self.own(_ANY, partial(speaks_of, more["asked"]))
        name = more.get("named") or (self.slots.get("avoided") if key == "avoid" else None)
        return self.own(_PLAIN_FIELDS.get(key, ()), _naming(name) if name else None)

    def first(self, topic: str, question: str) -> str:
        if topic == "aspect":
            name = aspect_asked(question)
            return self.side(name) if name else ""
        if topic == "briefing":
            lines = depth.BRIEFING[self.held.sentiment]
            return self.voice.say(self.draw, lines, self.slots) or self.side()
        if topic == "price" and self.held.weight is not None and _OF_IT.search(question):
            view = "price_steep" if self.held.weight >= STEEP else "price_ok"
            return self.say(view) or self.say("price")
        if topic == "unknown":
            slots = self.slots | {"asked": asked_about(question)}
            lines = follow_ups.UNKNOWN_CLOSED if is_closed(question) else follow_ups.UNKNOWN
            return self.voice.say(self.draw, lines, slots)
        return self.say(topic)

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

    def second(self, topic: str, question: str) -> str:
        if topic in ("briefing", "aspect"):
            return self.because()
        if topic in ("like", "dislike", "improve"):
            return self.because(liked=topic == "like")
        if topic in ABOUT_IT:
            return self.because() if self.what.name != NOTHING else self.own(_ANY)
        return self.own(_FIELDS.get(topic, _ANY)) or self.say(topic)

    def third(self, topic: str) -> str:
        if topic in ABOUT_IT:
            return self.voice.say(self.draw, reaction.HOME, self.slots)
        return self.say(topic) if topic in depth.TOPICS else self.own(_ANY)

    def follow(self, kind: str, subject: str) -> list[str]:
        """Answer a "why?" or a "tell me more" about what was asked before."""
        topic = topic_of(subject, self.what)
        lead = self.voice.say(self.draw, _FOLLOWS[kind], self.slots)
        if kind == "clear" and subject and not is_follow_up(subject):
            return [lead, *self.answer(subject)]
        found = direct_answer(self.seed, self.who, self.what, self.held, subject)
        if topic in ABOUT_IT or (found and found[0] in _JUDGING):
            return [lead, self.because() or self.own(_ANY) or self.pieced(subject)]
        more = self.own(_FIELDS.get(topic, _ANY)) or self.say(topic) or self.own(_ANY)
        more = more or self.pieced(subject)
        return [lead, more]

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
            names = _naming(self.named)
            having = lambda sentence: not names(sentence)  # noqa: E731
        return self.noted(self.voice.own(self.draw, self.who, fields, having=having))

    def because(self, liked: bool | None = None) -> str:
        """Return a reason out of the attitude, on either side unless told which."""
        if self.held.unclear:
            return self.voice.say(self.draw, reaction.NEEDS, self.slots) or self.own(_ANY)
        likes, doubts = self.held.likes, self.held.doubts
        sides = likes + doubts if self.held.sentiment != "Negative" else doubts + likes
        if liked is not None:
            sides = likes if liked else doubts
        for name in sides:
            text = self.side(name)
            if text:
                return self.led(name, text)
        return ("" if liked is not False else self.say("improve")) or self.own(_ANY)

    def led(self, name: str, text: str) -> str:
        if self.draw.chance(0.6):
            return text
        leads = follow_ups.BECAUSE_LIKED if name in self.held.likes else follow_ups.BECAUSE_DOUBTED
        lead = render(self.draw, self.draw.choice(leads), {"topic": names.ASPECT_TOPICS[name]})
        return f"{lead} {continued(text)}"

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
