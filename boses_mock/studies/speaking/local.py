"""One turn of one persona in its own language: Tagalog, Indonesian or Vietnamese.

The answers are the same as in English and come from the same facts, views and habits; only what
says them differs. A biography is written in English, so nothing is quoted from it here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from boses_mock.kernel.rng import stream
from boses_mock.studies.reading.asked import Asked, asked_of, asks_both_sides
from boses_mock.studies.reading.probes import probe_of
from boses_mock.studies.reading.topics import (
    ABOUT_IT,
    is_closed,
    topic_of,
)
from boses_mock.studies.sentences.asking import AND_WHY
from boses_mock.studies.sentences.open_answers import OF_ANSWER
from boses_mock.studies.sentences.tongues.spoken import TONGUES
from boses_mock.studies.speaking.answers import answer_to, reason_for, view_of
from boses_mock.studies.speaking.direct_answers import asks_whether_dear, direct_answer
from boses_mock.studies.speaking.forms import comes_first, formed
from boses_mock.studies.speaking.lives.at_home import children_in, people_in
from boses_mock.studies.speaking.lives.everyday import about_life
from boses_mock.studies.speaking.lives.habit_answers import of_habit
from boses_mock.studies.speaking.lives.opinions import opined
from boses_mock.studies.speaking.needs import nearest_told, needed
from boses_mock.studies.speaking.open_answers import refusing, wants
from boses_mock.studies.speaking.probes import TURNED, probed
from boses_mock.studies.speaking.teller import Teller
from boses_mock.studies.speaking.tongue import Answer, filled, lines_of, said
from boses_mock.studies.speaking.twofold import UNKNOWN_KINDS, questions_of, told_beside

_PLAIN = {  # a direct answer, and what it is called here
    "kind_brand": "brand",
    "kind_none": "any",
    "kind_bad": "avoid",
    "kind_none_bad": "avoid",
    "habit_brand": "brand",
    "habit_any": "any",
    "habit_none": "none",
    "likes": "uses",
    "likes_not": "uses_not",
    "private": "secret",
}
_OF_LIFE = {  # a topic, and what of a life it asks for
    "family": "live_with",
    "media": "media",
    "digital": "apps",
    "work": "job",
    "routine": "day",
    "pain": "worry",
    "aim": "dream",
    "values": "dream",
    "place": "home",
    "price": "spare",
    "about": "about",
}
_OF_MATTER = {"shopping": "groceries", "compare": "groceries"}
_OF_SHOWN = {"like": "liked", "dislike": "barrier", "improve": "change", "recommend": "tell_friend"}
_TURNED = {**_OF_SHOWN, "briefing": "opinion"}  # by the topic that a probe is turned to
_ONES_OWN = ("novelty", "fit")  # doubts of what one has or needs: no fault of the thing
_VIEWED = frozenset(_OF_SHOWN.values())
_WANTED = {"like": "liked", "gripe": "barrier", "switch": "change"}
_OF_A_VIEW = ("opinion", "why", "would", "yes_no", "tell")  # what is answered by likes and doubts
_HAVING = {"uses": "has", "uses_not": "has_not"}  # of a thing whose name is not repeated
_WORTH = {"dear": "probe_fair_no", "not_dear": "probe_fair_yes"}
_CLAUSES = ("like", "doubt")
_TRUSTS = {"Positive": "pos", "Neutral": "neu", "Negative": "neg"}
_PAID = re.compile(
    r"\btubo\b|\bbunga(?:nya)?\b|\blãi\b|\bbayar\b|\bbiaya\b|\btrả\b|\bbayad\b|binabayaran", re.I
)
_ANY = ("last_any", "change_one", "who_any", "who_any_alone", "where_any")  # of any thing
_OF_A_PERSON_OR_TIME = ("who", "when", "last")  # which no topic tells by one of its words
_OF_FACTS = ("what", "who", "when", "where", "how_much", "how_long", "last")  # and no verdict
_ADDS = ("uses", "uses_not", "brand", "any", "where", "often")


class LocalSpeech(Teller):
    """What a persona says in a language other than English."""

    def reply(self, subject: str, before: tuple[str, ...], follow_up: str, nth: int) -> str:
        """Return the whole turn."""
        if follow_up in ("why", "more"):
            found = self.reason(subject, before, nth, follow_up)
            return self.say(found) or self.unknown()
        told: list[str] = []
        questions = questions_of(subject, self.what, before)
        for question in questions:
            asked = asked_of(question, self.what, before)
            answer = self.answer(question, asked, before, len(questions) == 1)
            told += told_beside(told, [answer], self.tongue)
            before = (*before, question)
        return " ".join(filter(None, told)) or self.unknown()

    def answer(
        self, question: str, asked: Asked, before: tuple[str, ...], alone: bool = True
    ) -> str:
        """Return the answer to one question, and at times a reason for it where it is ``alone``."""
        if asked.leans and asked.kind == "why" and not asked.matter:
            return self.say(self.reason(before[-1], before[:-1], 0, "why"))
        wanted = needed(self.seed, self.who, self.what, self.held, question, asked, before)
        put = self.put(question, asked) if comes_first(question, asked, wanted) else ""
        view = put or opined(self, asked, question)
        if view:
            return view
        if asked.of_shown and asks_both_sides(question) and not self.held.unclear:
            sides = (self.viewed(replace(asked, shown=side)) for side in ("liked", "barrier"))
            return " ".join(filter(None, map(self.say, sides)))
        found = self.found(question, asked, before)
        if found.key in ("unknown", "recall_nothing", *_ANY):
            put = self.put(question, asked)
            if put:
                return put
        first = "" if found.key == "unknown" else self.say(found)
        wants_why = re.search(AND_WHY, question, re.I) is not None
        if not first or not (wants_why or (alone and found.key in _ADDS and self.draw.chance(0.5))):
            if found.key == "unknown":
                return self.unknown(asked)
            return first or self.unknown()
        reason = reason_for(self.seed, self.who, asked, 0)
        return f"{first} {self.say(reason)}".strip() if reason else first

    def put(self, question: str, asked: Asked) -> str:
        """Return the answer to a question by its form, "" where the form has none."""
        told = formed(self.seed, self.who, self.what, asked, question, self.tongue)
        return " ".join(filter(None, map(self.say, told)))

    def found(self, question: str, asked: Asked, before: tuple[str, ...] = ()) -> Answer:
        """Return the answer to a question; what nobody knows is "unknown"."""
        small = topic_of(question, self.what)
        if small in ("greeting", "thanks") and not asked.matter:
            return Answer(small)
        if self.held.objection and asked.of_shown:
            return Answer(refusal_key(question))
        wanted = needed(self.seed, self.who, self.what, self.held, question, asked, before)
        if wanted and self.has(wanted.key):
            return wanted
        probe = None if asked.manner else probe_of(question, self.what)
        if probe and probe.kind in TURNED and TURNED[probe.kind] in _TURNED:
            shown = replace(asked, shown=_TURNED[TURNED[probe.kind]], of_shown=True, kind="")
            return self.viewed(shown)
        known = (
            probed(self.seed, self.who, self.what, self.held, probe, question) if probe else None
        )
        if not known or not self.has(known.key):
            known = answer_to(self.seed, self.who, self.what, self.held, asked)
        if known and known.key in ("trust_it", "distrust_it"):
            known = Answer(f"trusts_{_TRUSTS[self.held.sentiment]}")
        if known and self.has(known.key):
            return known
        direct = direct_answer(self.seed, self.who, self.what, self.held, question)
        if direct:
            if direct[1].get("asked") and direct[0] in _HAVING:
                return Answer(_HAVING[direct[0]])
            key = _PLAIN.get(direct[0], direct[0])
            if asks_whether_dear(question) == "worth":  # where a yes is praise
                key = _WORTH.get(key, key)
            if self.has(key) and (direct[1].get("asked") is None or key in ("brand", "avoid")):
                return Answer(key, slots=direct[1])
        return self.by_topic(small, asked)

    def by_topic(self, topic: str, asked: Asked) -> Answer:
        if asked.of_shown or (
            topic in ABOUT_IT and self.what.concrete and asked.kind not in _OF_FACTS
        ):
            asked = replace(asked, shown=asked.shown or _OF_SHOWN.get(topic, ""))
            return Answer("recall_nothing") if self.held.unclear else self.viewed(asked)
        if topic == "brands":
            return Answer("trust" if self.who.trusted_brands else "unknown")
        if topic == "price" and _PAID.search(asked.text):
            return Answer("unknown")
        if topic in _OF_LIFE and asked.kind not in _OF_A_PERSON_OR_TIME:
            found = about_life(self.seed, self.who, replace(asked, life=_OF_LIFE[topic]))
            if found and self.has(found.key):
                return found
        if topic in _OF_MATTER:
            matter = replace(asked, matter=_OF_MATTER[topic], kind=asked.kind or "tell")
            return of_habit(self.seed, self.who, matter) or Answer("unknown")
        return Answer("unknown")

    def view(self, question: str) -> str:
        """Return what is written of the thing on show; "" where no view of it is asked for."""
        asked = asked_of(question, self.what)
        if _of_answer().search(question):
            return self.say(self.viewed(replace(asked, kind="", shown="", matter="")))
        shown = _WANTED.get(wants(question), asked.shown)
        if shown == "barrier" and refusing(question) == "change":
            shown = "change"
        if not shown and (asked.kind not in _OF_A_VIEW or (asked.life and not asked.of_shown)):
            return ""
        if shown not in ("", "opinion", *_VIEWED):
            return ""
        kind = "would" if asked.kind == "why" and is_closed(question) else asked.kind
        asked = replace(asked, kind=kind, shown=shown, matter="", of_shown=True)
        return self.say(self.viewed(asked))

    def viewed(self, asked: Asked) -> Answer:
        """Return what is held of the thing on show, from a side of it that this question finds."""
        if self.held.objection:
            return Answer(refusal_key(asked.text))
        if self.held.outside and asked.shown in ("", "opinion", "liked", "change"):
            return Answer("outside")
        found = view_of(self.who, self.held, asked)
        if found.key in ("barrier", "change") and not self.held.doubts:
            return Answer("barrier_none")
        doubts = self.held.doubts
        if found.key in ("barrier", "change"):  # what one has already is no fault of the new
            doubts = tuple(each for each in doubts if each not in _ONES_OWN)
            if not doubts:
                return Answer("barrier_none") if found.key == "change" else found
        sides = {"like": self.held.likes, "doubt": doubts}
        told = {table: self.turned(names, asked.text) for table, names in sides.items() if names}
        codes = dict(found.codes)
        for table, names in told.items():
            codes |= {table: names[0], **({f"{table}2": names[1]} if len(names) > 1 else {})}
        return replace(found, codes=codes)

    def turned(self, names: tuple[str, ...], question: str) -> tuple[str, ...]:
        """Return sides from the one on that this question finds first: nobody tells but one."""
        at = stream(self.seed, "study", "turned", self.who.id, question).below(len(names))
        return names[at:] + names[:at]

    def reason(self, subject: str, before: tuple[str, ...], nth: int, kind: str) -> Answer:
        """Return what a "why?" or a "tell me more" is answered by."""
        asked = asked_of(subject, self.what, before)
        found = reason_for(self.seed, self.who, asked, nth)
        if found:
            return found
        last = self.found(subject, asked, before)
        if last.key in ("trust", "brand", "brand_good", "prefer_known"):
            return Answer("why_trust")
        if last.key in ("avoid", "brand_bad", "prefer_not"):
            return Answer("why_avoid")
        if last.key == "outside":
            return last
        if asked.of_shown or last.key.startswith(("view_", "would_", "recommend_")):
            liked = self.held.sentiment != "Negative" and self.held.likes
            sides = self.held.likes if liked else self.held.doubts or self.held.likes
            name = sides[nth % len(sides)]
            table = "like" if name in self.held.likes else "doubt"
            return Answer("reason" if nth == 0 else "reason_also", {"reason": f"{table}:{name}"})
        return Answer("more" if kind == "more" else "reason", {"reason": "habit"})

    def has(self, key: str) -> bool:
        return bool(lines_of(key, self.tongue))

    def say(self, found: Answer) -> str:
        slots = self.slots(found)
        if self.voice.repeats(self.who.id, [slots[name] for name in _CLAUSES if name in slots]):
            again = said(self.voice, self.draw, self.tongue, f"{found.key}_again", slots)
            if again:
                return again
        told = said(self.voice, self.draw, self.tongue, found.key, slots)
        self.voice.keep(
            self.who.id, (slots[n] for n in _CLAUSES if n in slots and slots[n] in told)
        )
        return told

    def slots(self, found: Answer) -> Mapping[str, str]:
        codes = {name: _coded(name, code) for name, code in found.codes.items()}
        slots = filled(self.who, replace(found, codes=codes), self.tongue)
        slots |= {name: own for name in codes if (own := self.by_matter(codes[name]))}
        slots |= {name: own for name in codes if (own := self.put_so(slots.get(name, "")))}
        named = self.what.name.removeprefix("the ")
        slots["thing"] = named if self.what.concrete else TONGUES[self.tongue].bare
        slots |= {
            f"{name}_up": _up(slots[name]) for name in ("thing", "like", "doubt") if name in slots
        }
        if self.what.prices and "price" not in found.slots:
            slots["price"] = self.what.prices[0].text
        if found.key == "live_with":
            slots["people"] = people_in(self.who, self.tongue)
        if found.key == "kids":
            slots["offspring"] = children_in(self.who, self.tongue)
        return slots

    def by_matter(self, code: str) -> str:
        """Return a side of the thing as its category's file says it in this language."""
        table, _, side = code.partition(":")
        matter = self.held.matters.get(side) if table in ("like", "doubt") else None
        return matter.said.get(self.tongue, "") if matter else ""

    def put_so(self, clause: str) -> str:
        """Return how this persona puts what many have to say, "" where there is one way."""
        ways = TONGUES[self.tongue].put_so.get(clause, ())
        draw = stream(self.seed, "study", "put so", self.who.id, clause)
        return draw.choice(ways) if ways else ""

    def unknown(self, asked: Asked | None = None) -> str:
        """Return a plain word that one has no answer: a word of another language is not named."""
        near = nearest_told(self.seed, self.who, asked) if asked else None
        if near:
            return self.say(near)
        kind = asked.kind if asked else ""
        key = "unknown_when" if kind in ("last", "when") else "unknown"
        key = f"form_unknown_{kind}" if kind in UNKNOWN_KINDS else key
        return said(self.voice, self.draw, self.tongue, key, self.slots(Answer(key)))


@cache
def _of_answer() -> re.Pattern[str]:
    return re.compile(OF_ANSWER, re.I)


def refusal_key(question: str) -> str:
    """Return what a thing that crosses a line is refused by, in the words that a question asks."""
    return f"refused_{refusing(question)}"


def _coded(name: str, code: str) -> str:
    """Return a code with the table that it is of: "like:price" of the slot "like2"."""
    table = name.rstrip("2")
    return f"{table}:{code}" if table in ("like", "doubt") and ":" not in code else code


def _up(text: str) -> str:
    return text[:1].upper() + text[1:]
