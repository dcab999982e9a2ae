"""What people say round a table: an answer to the moderator, and replies to one another.

In the first round everybody answers what the moderator asked and gives reasons; in the second they
take up points that were really made, in the very words where these can be quoted. Somebody agrees
with one who shares a like or a doubt and disagrees with one who holds the opposite, and says what
in its own life makes it see the thing so.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from boses_mock.kernel.rng import Stream
from boses_mock.studies import report
from boses_mock.studies.model import Respondent, Study
from boses_mock.studies.reading.asked import asked_of
from boses_mock.studies.reading.forms import form_of
from boses_mock.studies.reading.opinions import opinion_in
from boses_mock.studies.reading.probes import probe_of
from boses_mock.studies.sentences import group, reaction
from boses_mock.studies.speaking.answers import answer_to
from boses_mock.studies.speaking.attitude import Attitude
from boses_mock.studies.speaking.first_person import sentences
from boses_mock.studies.speaking.interview import reply
from boses_mock.studies.speaking.lines import compared
from boses_mock.studies.speaking.lives.habit_answers import of_habit
from boses_mock.studies.speaking.needs import needed
from boses_mock.studies.speaking.reasons import side
from boses_mock.studies.speaking.speech import Speech
from boses_mock.studies.speaking.tongue import Answer, filled, said, tongue_for
from boses_mock.studies.speaking.twofold import questions_of
from boses_mock.studies.speaking.voice import Voice, speaking
from boses_mock.studies.types.concept_test import react
from boses_mock.studies.types.findings import matter_of
from boses_mock.studies.types.topic_answers import answered

_QUOTED = re.compile(r"“[^”]{2,120}”")  # a point of what is shown, in its own words
_NOUN = re.compile(r"(?:an?|the) \S{2,20}(?: \S{1,20}){0,7}$")  # a theme that is a noun
_AND_ASKS = re.compile(r",? and (?=(?:when|where|how|who|what|would|why|which|do)\b)", re.I)
_OF_BUYING = re.compile(
    r"\b(?:purse|buy\w*|try|tries|start small|bring one of you|reports back|pay|paid"
    r"|sample|shelf|wallet|money)\b",
    re.I,
)
_BUILDS = (
    ("open", "reason", "turn"),
    ("open", "price", "reason", "turn"),
    ("open", "reason", "rival", "turn"),
    ("open", "reason", "price"),
    ("open", "reason", "reason", "turn"),
)


@dataclass(frozen=True, slots=True)
class Member:
    who: Respondent
    name: str
    held: Attitude
    raised: tuple[str, ...] = ()  # the aspects that were spoken of so far
    words: tuple[tuple[str, str], ...] = ()  # the aspects of the first round, and in which words

    def named(self, topic: str) -> str:
        """Return what it is on a side that matters to this member, in words."""
        if self.held.objection:
            return self.held.objection.topic
        return self.held.matter(topic) or group.TOPICS[topic]

    def spoken(self, topic: str) -> str:
        """Return what others call it in a sentence: a plain noun, where a theme is a label."""
        named = self.named(topic)
        quoted = _QUOTED.search(named)
        if quoted:
            return quoted[0]
        return named if self.held.objection or _NOUN.match(named) else group.TOPICS[topic]

    def said_of(self, topic: str) -> str:
        """Return what was said of an aspect in the first round, as another can quote it."""
        return next((quotable(text) for name, text in self.words if name == topic), "")


_LONGEST_QUOTE, _SHORTEST_QUOTE = 18, 4  # words


def quotable(text: str) -> str:
    """Return the first sentence of a text where it can stand in another's mouth, else ""."""
    for lead in (each for leads in reaction.TURNS.values() for each in leads):
        if text.startswith(lead):
            text = text[len(lead) :]
    first = sentences(text)[0]
    fits = _SHORTEST_QUOTE <= len(first.split()) <= _LONGEST_QUOTE
    plain = fits and not re.search(r"[“”?:]", first)
    return first.rstrip(".") if plain else ""


def first_words(study: Study, member: Member, voice: Voice) -> tuple[Member, str]:
    """Return what a member says first, and the member with the aspects it has raised."""
    draw = report.wording(study, member.who.id, "round_1")
    held = member.held
    if study.stimulus.about_life:
        return member, " ".join(answered(study, member.who, voice))
    answer = _asked_for(study, member, voice)
    build = draw.choice(_BUILDS)
    if held.objection:
        build = ("open", "reason")
    if answer:
        build = tuple(part for part in build if part != "open")
    parts = react(draw, member.who, study.stimulus, held, voice, build)
    against = held.sentiment == "Negative"
    mains, others = (held.doubts, held.likes) if against else (held.likes, held.doubts)
    said = [part for part, _ in parts]
    raised = mains[: said.count("reason")] + others[: said.count("turn")]
    told = [text for part, text in parts if part == "reason"]
    told += [text for part, text in parts if part == "turn"]
    spoken = tuple(_side_of(study, held, *each) for each in zip(raised, told, strict=False))
    raised, words = spoken, tuple(zip(spoken, told, strict=False))
    text = " ".join(filter(None, [answer, *(text for _, text in parts)]))
    return replace(member, raised=raised, words=words), text


def _moved(study: Study, member: Member) -> Sequence[str]:
    """Return how somebody may end a talk; of a step of an office without words of buying."""
    lines = group.MOVED[member.held.sentiment]
    if not study.stimulus.proposed:
        return lines
    return [line for line in lines if not _OF_BUYING.search(line)]


def _side_of(study: Study, held: Attitude, name: str, text: str) -> str:
    """Return the side that a reason is really about: what comes first may not have been said."""
    known = study.stimulus.known
    told = matter_of(compared(sentences(text)[0]), known.category) if known else None
    return told[1] if told and told[1] in (*held.likes, *held.doubts) else name


def _asked_for(study: Study, member: Member, voice: Voice) -> str:
    """Return the answer to what the moderator asked, "" where that was only for an impression."""
    asked = last_question(study.stimulus.question)
    if not asked or member.held.unclear:
        return ""
    read = asked_of(asked, study.stimulus)
    if read.kind == "compare" and _asks_more(study.stimulus.question):
        return ""  # an impression is asked for as well, and comes before any comparison
    wanted = needed(
        study.seed, member.who, study.stimulus, member.held, asked, read
    )  # a place or a person is told before any liking
    if wanted:
        draw = report.wording(study, member.who.id, "asked")
        slots = filled(member.who, wanted, "en")
        return said(voice, draw, "en", wanted.key, slots)
    if not read.of_shown or read.shown in ("opinion", "liked", "barrier", "change"):
        return ""
    draw = report.wording(study, member.who.id, "asked")
    speech = Speech(study.seed, draw, member.who, study.stimulus, member.held, voice)
    told = speech.known(asked, read, probe_of(asked, study.stimulus))
    return told[0] if read.kind != "" and told else ""


def last_question(text: str) -> str:
    """Return the last sentence of a text that is a question, "" if none is."""
    asked = [each for each in sentences(text) if each.endswith("?")]
    parts = _AND_ASKS.split(asked[-1]) if asked else [""]
    last = next((each for each in reversed(parts) if not each.lower().startswith("why")), "")
    return last if len(last.split()) > 2 else ""


def _asks_more(text: str) -> bool:
    """Return whether a text asks for more than its last question does."""
    asked = [each for each in sentences(text) if each.endswith("?")]
    return len(asked) > 1 or (bool(asked) and len(_AND_ASKS.split(asked[-1])) > 1)


def second_words(
    study: Study, member: Member, members: Sequence[Member], voice: Voice
) -> tuple[Member, str]:
    """Return what a member replies, and the member with what it has spoken of by then."""
    draw = report.wording(study, member.who.id, "round_2")
    others = [each for each in draw.shuffled(members) if each is not member]
    if member.held.unclear:
        return _puzzled(draw, study, member, others[0], voice)
    agrees, other, topic = _taken_up(draw, member, others)
    slots = {"other": other.name, "topic": other.spoken(topic)}
    slots["liked" if member.held.favours(topic) else "doubted"] = ""
    parts = [_taking_up(draw, voice, agrees, other.said_of(topic), slots)]
    told = agrees and _QUOTED.search(parts[0]) is not None  # nobody quotes a clause twice over
    spoken, point = _own_point(draw, study, member, voice, topic, told)
    parts.append(point)
    if (spoken == (topic,) or not agrees) and not member.held.matter(topic):
        known = speaking(draw, member.who, study.stimulus, member.held)
        parts.append(voice.say(draw, group.OF_MY_LIFE[topic], known | slots))
    third = next((each for each in others if each is not other), None)
    if third and third.raised and draw.chance(0.55):
        name = draw.choice(third.raised)
        if name not in (topic, *spoken):
            slots = {"other2": third.name, "topic2": third.spoken(name)}
            slots["liked2" if third.held.favours(name) else "doubted2"] = ""
            slots |= {"same2": ""} if third.held.favours(name) == member.held.favours(name) else {}
            parts.append(voice.say(draw, group.THEN, slots))
    parts.append(voice.say(draw, _moved(study, member), _mood(member, members)))
    raised = tuple(dict.fromkeys((*member.raised, *spoken)))
    return replace(member, raised=raised), " ".join(part for part in parts if part)


def _taking_up(
    draw: Stream, voice: Voice, agrees: bool, quote: str, slots: Mapping[str, str]
) -> str:
    """Return what one says to another's point: to its very words, where these can be quoted."""
    if quote and draw.chance(0.85):
        table = group.QUOTING_AGREED if agrees else group.QUOTING_OPPOSED
        told = voice.say(draw, table, {**slots, "quote": quote})
        if told:
            return told
    return voice.say(draw, group.AGREE if agrees else group.DISAGREE, slots)


def echoed(
    study: Study, member: Member, members: Sequence[Member], first: str, voice: Voice
) -> str:
    """Return a reply in a talk about everyday life: to somebody, and with more of one's own."""
    draw = report.wording(study, member.who.id, "round_2")
    other = draw.choice([each for each in members if each is not member])
    history = (("user", study.stimulus.question), ("persona", first))
    again = _again(study, member, voice)
    alike = None if again else _alike(study, member, other)
    asked = asked_of(study.stimulus.question, study.stimulus)
    tongue, slots = tongue_for(member.who, asked.language), {"other": other.name}
    if tongue == "en":
        tables = {None: group.ECHO, True: group.ECHO_SAME, False: group.ECHO_OTHER}
        parts = [voice.say(draw, tables[alike], slots)]
    else:
        keys = {None: "echo", True: "echo_same", False: "echo_other"}
        parts = [said(voice, draw, tongue, keys[alike], slots)]
    more = again
    if not more:
        more = answered(study, member.who, voice, history) if tongue == "en" else []
        more += [_habit(draw, study, member, voice, tongue)]
    if not any(more):
        more = [said(voice, draw, tongue, "nothing_more", {})]
    return " ".join(filter(None, [*parts, *more]))


def _again(study: Study, member: Member, voice: Voice) -> list[str]:
    """Return what else somebody has to say to the question, where more than one line is true.

    What is asked for as a view, or by its form alone, has several; what a fact answers has not.
    """
    question = study.stimulus.question
    last = questions_of(question, study.stimulus, ())[-1]
    if not (opinion_in(last) or form_of(last)):
        return []
    key = f"again/{study.key}/{study.repeat}"
    told = reply(study.seed, key, member.who, study.stimulus, last, (), voice)
    return [told] if told else []


def _habit(draw: Stream, study: Study, member: Member, voice: Voice, tongue: str) -> str:
    """Return how often and where somebody does what the talk is about, if that is known."""
    asked = asked_of(study.stimulus.question, study.stimulus)
    if not asked.matter:
        return ""
    found = of_habit(study.seed, member.who, replace(asked, kind="tell"))
    if not found:
        return ""
    return said(voice, draw, tongue, found.key, filled(member.who, found, tongue))


def _alike(study: Study, one: Member, other: Member) -> bool | None:
    """Return whether two do alike what the talk is about, None where no fact tells."""
    asked = asked_of(study.stimulus.question, study.stimulus)
    found = [
        answer_to(study.seed, each.who, study.stimulus, each.held, asked) for each in (one, other)
    ]
    if found[0] is None or found[1] is None or not (found[0].codes or found[0].slots):
        return None
    return _told_by(found[0], asked.kind) == _told_by(found[1], asked.kind)


_BY_CODE = {"how_often": "often", "where": "place", "when": "time", "how": "criteria"}


def _told_by(answer: Answer, kind: str) -> tuple[object, ...]:
    """Return what of an answer is compared with another's."""
    code = answer.codes.get(_BY_CODE.get(kind, ""))
    return (answer.key, code or tuple(answer.slots.values()))


def _puzzled(
    draw: Stream, study: Study, member: Member, other: Member, voice: Voice
) -> tuple[Member, str]:
    """Return a reply where nobody could tell what was shown."""
    slots = speaking(draw, member.who, study.stimulus, member.held) | {"other": other.name}
    parts = [voice.say(draw, table, slots) for table in (group.PUZZLED, reaction.NEEDS)]
    return member, " ".join(
        part for part in parts if part
    ) or f"I have nothing to add, {other.name}."


def _mood(member: Member, members: Sequence[Member]) -> dict[str, str]:
    """Return guards for what can be said of the others: that some are for it, or against."""
    views = {each.held.sentiment for each in members if each is not member}
    open_guards = ["some_for"] * ("Positive" in views) + ["some_against"] * ("Negative" in views)
    return dict.fromkeys([*open_guards, *["mixed"] * (len(views) > 1)], "")


def _taken_up(draw: Stream, member: Member, others: Sequence[Member]) -> tuple[bool, Member, str]:
    """Return whether one agrees, with whom, and on which aspect that the other brought up."""
    likes, doubts = set(member.held.likes), set(member.held.doubts)
    found: list[tuple[bool, Member, str]] = []
    for other in others:
        liked = [name for name in other.raised if name in other.held.likes]
        doubted = [name for name in other.raised if name in other.held.doubts]
        shared = [n for n in liked if n in likes] + [n for n in doubted if n in doubts]
        opposed = [n for n in liked if n in doubts] + [n for n in doubted if n in likes]
        found += [(True, other, name) for name in shared[:1]]
        found += [(False, other, name) for name in opposed[:1]]
    apart = [each for each in found if not each[0]]
    if apart and draw.chance(0.6):
        return draw.choice(apart)
    if found:
        return draw.choice(found)
    other = others[0]
    agrees = other.held.sentiment == member.held.sentiment
    return agrees, other, (other.raised or other.held.likes + other.held.doubts)[0]


def _own_point(
    draw: Stream, study: Study, member: Member, voice: Voice, topic: str, told: bool
) -> tuple[tuple[str, ...], str]:
    """Return the aspect of a point of one's own, if one is left to make, and the point.

    Args:
        told: the topic has been quoted in this turn, and another of its side is the point.
    """
    held = member.held
    if told:
        side_of_it = held.likes if topic in held.likes else held.doubts
        names = [name for name in side_of_it if name != topic]
    else:
        names = [topic] if topic in held.likes + held.doubts else []
        names += [name for name in held.doubts + held.likes if name not in names]
    for name in names:
        text = side(draw, member.who, study.stimulus, member.held, voice, name)
        if text:
            return (name,), text
    return (), ""
