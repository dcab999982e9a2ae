"""One turn of one persona, in English: the answer to what was asked, and what one adds to it.

What a fact of the persona or its view of the thing on show answers is said from that (``answers``,
``direct_answers``); the rest is answered by topic. No sentence is ever said twice: after the tables
are used up, sentences are put together from pieces. A question that no topic fits is answered by
naming what it asks about.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache, partial

from boses_mock.studies.reading.asked import Asked, asked_of, asks_both_sides
from boses_mock.studies.reading.naming import NOTHING
from boses_mock.studies.reading.nouns import is_named
from boses_mock.studies.reading.probes import Probe, probe_of
from boses_mock.studies.reading.topics import (
    ABOUT_IT,
    GREETED,
    asked_about,
    aspect_asked,
    is_closed,
    is_follow_up,
    is_foreign,
    is_of_shown,
    lived_topic,
    topic_of,
)
from boses_mock.studies.reading.words import speaks_of
from boses_mock.studies.sentences import (
    depth,
    direct_answers,
    follow_ups,
    life,
    reaction,
    repeats,
)
from boses_mock.studies.sentences.asking import AND_WHY
from boses_mock.studies.sentences.tongues.spoken import TONGUES
from boses_mock.studies.speaking.answers import answer_to, reason_for
from boses_mock.studies.speaking.attitude import STEEP
from boses_mock.studies.speaking.direct_answers import asks_whether_dear, direct_answer
from boses_mock.studies.speaking.fields import OF_ANSWER, OF_PLAIN, OF_TOPIC
from boses_mock.studies.speaking.lives.at_home import children_in, people_in
from boses_mock.studies.speaking.lives.everyday import SERVICES
from boses_mock.studies.speaking.lives.opinions import OfViews
from boses_mock.studies.speaking.lives.own_life import FIELDS, sharing
from boses_mock.studies.speaking.needs import needed
from boses_mock.studies.speaking.probes import ARGUED, TURNED, probed
from boses_mock.studies.speaking.reasons import continued
from boses_mock.studies.speaking.speaker import ANY, naming
from boses_mock.studies.speaking.tongue import Answer, filled, said
from boses_mock.studies.speaking.twofold import questions_of, told_beside

_SHORT = ("greeting", "thanks")
_OWN_FIRST = ("use_where",)  # which a sentence of a biography may tell better
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
_TOPICS_SHOWN = {
    "barrier": "dislike",
    "change": "improve",
    "liked": "like",
    "tell_friend": "recommend",
}
_TOLD_BESIDE = ("kids", "no_kids", "married", "single", "home", "job")
_OF_A_LIFE = re.compile(
    r"\b(?:do|did|are|were|have|has|does) you\b|\byour\b|\byou (?:usually|normally|ever)\b"
    r"|\bwhere you (?:live|work|shop)\b",
    re.I,
)
_OF_ADVICE = re.compile(
    r"\b(?:ask|asks|advice|opinions?|recommend\w{0,4}|word of|tells? me|told me|reviews?)\b", re.I
)
_MEALS = re.compile(r"\b(?:eat|have|lunch|dinner|breakfast|queue for|cook|rice)\b", re.I)


@lru_cache(maxsize=512)
def _bare(question: str) -> str:
    return re.sub(r"\W+", " ", question).strip().casefold()


class Speech(OfViews):
    """One turn of one persona."""

    def reply(
        self,
        question: str,
        subject: str,
        asked: Sequence[str],
        before: tuple[str, ...],
        follow_up: str,
        nth: int,
    ) -> str:
        """Return the whole turn.

        Args:
            subject: the question that a follow-up goes on about, else the question itself.
            asked: every question before this one.
            before: those of them that ``subject`` may lean on.
            nth: how many follow-ups came right before this one.
        """
        if follow_up:
            lead, parts = "", self.follow(follow_up, subject, before, nth)
        else:
            lead, parts = self.before(question, asked), self.answers(subject, before)
        if not any(parts):
            parts.append(self.pieced(subject))
        parts.insert(0, lead)
        return " ".join(part for part in parts if part)

    def before(self, question: str, asked: Sequence[str]) -> str:
        """Return what comes before an answer: to a question that was asked before, or abroad."""
        if _bare(question) and _bare(question) in map(_bare, asked):
            return self.voice.say(self.draw, repeats.AGAIN, {})
        if is_foreign(question) and not any(map(is_foreign, asked)):
            return self.voice.say(self.draw, repeats.LANGUAGE, {})
        return ""

    def answers(self, message: str, before: tuple[str, ...]) -> list[str]:
        """Return an answer to each question of a message, after the greeting it may begin with."""
        asked = questions_of(message, self.what, before)
        if asked == (message,):
            return self.answer(message, before)
        hello = GREETED.match(message) is not None
        told = [self.voice.say(self.draw, life.HELLO, self.slots)] if hello else []
        for question in asked:
            answer = self.answer(question, before)
            before = (*before, question)
            told += answer if len(asked) == 1 else told_beside(told, answer)
        return told

    def answer(self, question: str, before: tuple[str, ...] = ()) -> list[str]:
        asked = asked_of(question, self.what, before)
        if asked.leans and asked.kind == "why" and not asked.matter:
            return self.follow("why", before[-1], before[:-1], 0)
        wanted = needed(self.seed, self.who, self.what, self.held, question, asked, before)
        view = self.put_first(question, asked, wanted)
        view = view or self.opinion(question, asked)
        if view:
            return [view]
        having = sharing(question) if wanted and wanted.key in _OWN_FIRST else None
        own = self.own(FIELDS, having) if having else ""
        told = [own] if own else self.told(wanted, asked) if wanted else []
        if told:
            return told
        probe = None if asked.manner else probe_of(question, self.what)
        turned = TURNED.get(probe.kind, "") if probe else ""
        lived = not (asked.of_shown or asked.manner or probe)
        found = self.on_subject(question) if lived else []
        found = found or ([] if turned else self.known(question, asked, probe))
        found = found or [*filter(None, [self.put_so(question, asked)])]
        if found:
            return found
        if asked.of_shown and asks_both_sides(question) and not self.held.unclear:
            return [self.because(True, leading=True), self.because(False, leading=True)]
        topic = self._topic(question, asked, lived, turned)
        if self.held.unclear and topic in ABOUT_IT:
            if is_of_shown(question):
                return [self.unclear(), self.because()]
            topic = lived_topic(question)
        if lived and topic not in (*ABOUT_IT, *_SHORT) and self._is_lived(question):
            found = self.nearest(question, topic, asked)
            if found:
                return found
        if topic == "unknown" and self.what.name != NOTHING and not _OF_A_LIFE.search(question):
            topic = "briefing"
        return self._on_topic(topic, question)

    def _is_lived(self, question: str) -> bool:
        return self.what.about_life or _OF_A_LIFE.search(question) is not None

    def _topic(self, question: str, asked: Asked, lived: bool, turned: str) -> str:
        """Return what a question is about, as far as no fact answers it."""
        topic = turned or _TOPICS_SHOWN.get(asked.shown) or topic_of(question, self.what)
        if asked.of_shown and asked.kind == "would" and topic not in (*ABOUT_IT, "price"):
            topic = "briefing"
        if lived and topic in ABOUT_IT and _OF_A_LIFE.search(question):
            topic = topic if is_of_shown(question) else lived_topic(question)
        return topic

    def _on_topic(self, topic: str, question: str) -> list[str]:
        """Return what is said of a topic: a view of it, the reason, and at times one thing more."""
        if topic == "briefing" and is_closed(question) and not self.held.unclear:
            reason = self.because()
            if reason:
                return [f"{self.yes_or_no(topic, question)} {continued(reason)}"]
        first = self.first(topic, question)
        if first and is_closed(question) and topic in ("briefing", "aspect", "recommend"):
            first = f"{self.yes_or_no(topic, question)} {continued(first)}"
        if topic == "unknown" and first:
            return [first, self.own(ANY, partial(speaks_of, asked_about(question)))]
        if topic in _SHORT and first:
            return [first, self.say("about") if topic == "greeting" else ""]
        parts = [first, self.second(topic, question)]
        if not any(parts):
            return [self.pieced(question)]
        if self.held.objection:
            return parts
        adding = topic not in ABOUT_IT and self.draw.chance(0.35)
        if topic == "briefing" or adding or not all(parts):
            parts.append(self.third(topic))
        return parts

    def known(self, question: str, asked: Asked, probe: Probe | None) -> list[str]:
        """Return the answer to what asks for one fact or view; none where the topics answer."""
        found = None
        if probe:
            found = probed(self.seed, self.who, self.what, self.held, probe, question)
        found = found or answer_to(self.seed, self.who, self.what, self.held, asked)
        return (self.told(found, asked) if found else []) or self.plainly(question)

    def told(self, known: Answer, asked: Asked) -> list[str]:
        """Return an answer in words, and what one adds to it; none where there are no words."""
        slots = self.slots | filled(self.who, known, "en")
        if known.key == "live_with":
            slots["people"] = people_in(self.who, "en")
        if known.key == "kids":
            slots["offspring"] = children_in(self.who, "en")
        having = re.compile(known.having, re.I).search if known.having else None
        if known.key == "day":
            whole = self.whole("day_in_the_life")
            if whole:
                return [whole]
        first = self.own(known.fields, having) if known.fields else ""
        first = first or self.noted(said(self.voice, self.draw, "en", known.key, slots))
        if not first:
            return []
        return [first, self.beside(known, asked, slots)]

    def beside(self, known: Answer, asked: Asked, slots: Mapping[str, str]) -> str:
        """Return what one adds to an answer: a reason for it, or more of the same."""
        if known.key in ARGUED:
            return self.because(ARGUED[known.key])
        if known.key.startswith("trouble_") or known.key in (
            "switched",
            "stayed",
            "has",
            "has_not",
        ):
            return ""
        if known.matter and asked.kind != "why":
            wanted = re.search(AND_WHY, asked.text, re.I) is not None
            if asked.kind == "how_much" and not wanted:
                return ""  # a reason for having a thing is none for a sum
            if not wanted and self.draw.chance(0.4):
                return self.own(ANY, partial(speaks_of, slots["asked"]))
            reason = reason_for(self.seed, self.who, asked, 0)
            return self.reasoned(reason) if reason and (wanted or self.draw.chance(0.5)) else ""
        if known.key in ("choose", "choose_any") and SERVICES.search(asked.text):
            return ""
        if known.key in OF_ANSWER:
            told = slots.get("pain", "").casefold() if known.key == "worry" else ""
            new = (lambda sentence: told not in sentence.casefold()) if told else None
            fitting = _OF_ADVICE.search if known.key == "advice" else new
            return self.own(OF_ANSWER[known.key], fitting)
        if known.key in _TOLD_BESIDE:
            return self.besides(known.key, slots)
        return self.because() if known.key.startswith(("would_", "trust_", "distrust_")) else ""

    def reasoned(self, reason: Answer) -> str:
        return said(self.voice, self.draw, "en", reason.key, filled(self.who, reason, "en"))

    def plainly(self, question: str) -> list[str]:
        """Return the answer to a question that has one right answer; none for another."""
        found = direct_answer(self.seed, self.who, self.what, self.held, question)
        if found is None:
            return []
        key, more = found
        if key == "their_view" and self.held.objection:
            key = "their_view_no"
        if key == "food":
            meal = self.own(("day_in_the_life",), _MEALS.search)
            if meal:
                return [meal]
        lines = _TOLD.get(key) or TONGUES["en"].probed[key]
        first = self.noted(self.voice.say(self.draw, lines, self.slots | more))
        wanted = asks_whether_dear(question)
        if first and wanted and self.held.weight is not None:
            yes = (key == "dear") == (wanted == "dear")
            lead = self.draw.choice(follow_ups.ANSWERS["Positive" if yes else "Negative"])
            first = f"{lead} {continued(first)}"
        if first:
            return [first, self.besides(key, more)]
        return [self.still(_BRIEFLY.get(key, ""), self.slots | more) or self.pieced(question)]

    def besides(self, key: str, more: Mapping[str, str]) -> str:
        """Return what one adds to a plain answer."""
        if key in _JUDGING and self.what.about_life:
            return ""
        if key in _JUDGING:
            return (
                self.because() if key != "pay" or self.draw.chance(0.5) else self.own(OF_PLAIN[key])
            )
        if key == "food":
            return ""
        if key == "was":
            return self.own(("day_in_the_life",))
        if key in ("habit_brand", "habit_any", "habit_none", "kind_brand", "kind_bad"):
            return self.own(ANY, naming(more.get("named") or more["asked"]))
        if key in ("would_pay", "would_not_pay"):
            return self.own(("price_sensitivity", "purchase_behavior"))
        if key.startswith("kind_") or key == "try_new":
            return self.own(("brand_attitudes", "buying_triggers")[key == "try_new" :][:1])
        if key in ("home", "job"):
            return self.say("place" if key == "home" else "work")
        if key in ("uses", "likes"):
            return self.own(ANY, partial(speaks_of, more["asked"]))
        name = more.get("named") or (self.slots.get("avoided") if key == "avoid" else None)
        return self.own(OF_PLAIN.get(key, ()), naming(name) if name else None)

    def first(self, topic: str, question: str) -> str:
        if topic in ("like", "dislike") and self.sides(topic == "like"):
            about = self.side_about(question, topic == "like")
            if about:
                return about
            return self.because(topic == "like", leading=True)
        if topic == "aspect":
            name = aspect_asked(question)
            return self.side(name) if name else ""
        if topic == "briefing":
            lines = depth.BRIEFING[self.held.sentiment]
            return self.voice.say(self.draw, lines, self.slots) or self.side()
        if topic == "price" and self.held.weight is not None and _OF_IT.search(question):
            view = "price_steep" if self.held.weight >= STEEP else "price_ok"
            return self.say(view) or self.say("price")
        if topic == "improve" and self.held.objection:
            return self.voice.say(self.draw, TONGUES["en"].probed["improve_none"], self.slots)
        if topic == "unknown":
            slots = self.slots | {"asked": asked_about(question)}
            lines = follow_ups.UNKNOWN_CLOSED if is_closed(question) else follow_ups.UNKNOWN
            named = is_named(slots["asked"], question)
            return self.voice.say(self.draw, lines if named else follow_ups.UNNAMED, slots)
        return self.say(topic)

    def second(self, topic: str, question: str) -> str:
        if topic in ("briefing", "aspect"):
            return self.because()
        if topic in ("like", "dislike", "improve"):
            return self.because(liked=topic == "like")
        if topic in ABOUT_IT:
            return self.because() if self.what.name != NOTHING else self.own(ANY)
        return self.own(OF_TOPIC.get(topic, ANY)) or self.say(topic)

    def third(self, topic: str) -> str:
        if topic == "briefing" and not self.held.unclear:
            return self.because(liked=self.argued[-1:] != list(self.held.likes[:1]))
        if topic in ABOUT_IT:
            return self.voice.say(self.draw, reaction.HOME, self.slots)
        return self.say(topic) if topic in depth.TOPICS else self.own(ANY)

    def follow(self, kind: str, subject: str, before: tuple[str, ...], nth: int) -> list[str]:
        """Answer a "why?" or a "tell me more" about what was asked before."""
        asked = asked_of(subject, self.what, before)
        reason = reason_for(self.seed, self.who, asked, nth) if kind != "clear" else None
        if reason:
            return [self.reasoned(reason), self.matter_beside(asked)]
        named = self.of_brand(subject) if kind != "clear" else ""
        if named:
            return [named]
        topic = _TOPICS_SHOWN.get(asked.shown) or topic_of(subject, self.what)
        probed_so = probe_of(subject, self.what) is not None
        if kind == "why" and (topic in ABOUT_IT or asked.of_shown or probed_so):
            wary = asked.shown in ("ask_first", "barrier", "change") and bool(self.held.doubts)
            because = self.because(False if wary else None, leading=True)
            return [because or self.own(ANY)]
        known = answer_to(self.seed, self.who, self.what, self.held, asked)
        if known and known.key in ("kids_none", "kids_grown"):
            return [self.reasoned(Answer("nothing_more"))]
        more = self.more_of(known)
        if more:
            return [more]
        lead = self.voice.say(self.draw, _FOLLOWS[kind], self.slots)
        if kind == "clear" and subject and not is_follow_up(subject):
            return [lead, *self.answer(subject, before)]
        found = direct_answer(self.seed, self.who, self.what, self.held, subject)
        if topic in ABOUT_IT or (found and found[0] in _JUDGING):
            return [lead, self.because() or self.own(ANY) or self.pieced(subject)]
        having = sharing(subject)
        more = self.own(FIELDS, having) if having else ""
        more = more or (self.own(OF_TOPIC[topic]) if topic in OF_TOPIC else "") or self.say(topic)
        if more:
            return [lead, more]
        return [self.reasoned(Answer("nothing_more")) or self.pieced(subject)]
