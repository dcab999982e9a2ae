"""A concept test: each persona reacts to the concept once, in its own words.

A reaction opens with an impression that names or quotes the concept, gives reasons, brings in the
persona's own life, turns to the other side and ends with what it would do. Which of these come,
and in which order, is drawn, so reactions differ in build and not only in words. Where the
category is known it speaks of its price, its rivals and its promises as well, and somebody whose
line it crosses says that and nothing in its favour.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

from boses_mock.kernel.rng import Stream
from boses_mock.kernel.steps import Steps
from boses_mock.studies import report
from boses_mock.studies.categories import GENERAL
from boses_mock.studies.model import Respondent, Result, Study
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.sentences import reaction, weighed
from boses_mock.studies.speaking.attitude import Attitude, attitude
from boses_mock.studies.speaking.facts import facts
from boses_mock.studies.speaking.local_reaction import react_locally, spoken_in
from boses_mock.studies.speaking.own_cause import told_cause
from boses_mock.studies.speaking.pieces import Pieces
from boses_mock.studies.speaking.reasons import continued, side
from boses_mock.studies.speaking.rivals import named_by, rivals_of
from boses_mock.studies.speaking.voice import OWN_FIELDS, Voice, speaking
from boses_mock.studies.speaking.weighing import (
    about,
    told_charge,
    told_objection,
    told_price,
    told_promise,
)
from boses_mock.studies.types.told_themes import told_themes
from boses_mock.studies.types.topic_answers import answered, themes_of

_SHOWS = re.compile(r"\{(?:thing|quote)\}")  # an opening always shows what it speaks of
_ABOUT = re.compile(r"“|[₱₫฿]\s?\d|\bRp\s?\d")  # a quote or a price: it is about the concept
_BUILDS = (
    ("open", "reason", "life", "turn", "close"),
    ("open", "life", "reason", "turn", "close"),
    ("open", "reason", "reason", "turn", "life", "close"),
    ("open", "reason", "own", "turn", "close"),
    ("own", "open", "reason", "turn", "close"),
    ("open", "own", "reason", "turn", "life", "close"),
    ("open", "turn", "reason", "life", "close"),
    ("life", "open", "reason", "turn", "close"),
)
_KNOWN = (  # where the category is known: its matters, price and rivals instead of one's own life
    ("open", "reason", "price", "turn", "close"),
    ("open", "price", "reason", "turn", "close"),
    ("open", "reason", "reason", "price", "turn", "close"),
    ("open", "reason", "rival", "price", "turn", "close"),
    ("open", "reason", "promise", "price", "turn", "close"),
    ("reason", "open", "price", "rival", "turn", "close"),
    ("open", "life", "reason", "price", "turn", "close"),
    ("open", "turn", "reason", "price", "close"),
    ("open", "own", "reason", "price", "turn", "close"),
)
_BESIDE = ("rival", "life", "own", "promise")  # what can give way to a reason
_CROSSED = (("line", "line", "close"), ("line", "life", "close"), ("line", "close"))
_OUTSIDE = (
    ("open", "reason", "price", "close"),
    ("open", "price", "reason", "close"),
    ("open", "reason", "close"),
)
_VAGUE = ("open", "need", "own", "need")  # of somebody who was shown next to nothing
_TOLD = {"need": reaction.NEEDS}
_PIECES, _TRIES = Pieces(reaction.PIECES, (", ", ", ")), 60


def run(study: Study) -> Steps[tuple[Result, ...]]:
    """Make one ``individual`` a respondent and the ``aggregate``, in a step each."""
    voice = Voice()
    individuals: list[Result] = []
    for who in study.respondents:
        individuals.append(_individual(study, who, voice))
        yield
    return (*individuals, _aggregate(study, individuals))


def _individual(study: Study, who: Respondent, voice: Voice) -> Result:
    held = attitude(study.seed, who, study.stimulus, study.repeat)
    draw = report.wording(study, who.id)
    tongue = spoken_in(who, study.stimulus)
    themes: list[str] = []
    if study.stimulus.about_life:
        parts = [("open", text) for text in answered(study, who, voice)]
    elif tongue != "en":
        given = (study.seed, draw, who, study.stimulus, held, voice, tongue)
        parts, themes = react_locally(*given)
    else:
        build = _reasoned(draw.choice(builds(study.stimulus, held)), held)
        parts = react(draw, who, study.stimulus, held, voice, build)
        parts = _with_cause(draw, who, study.stimulus, held, voice, parts)
    told = " ".join(text for _, text in parts)
    return Result(
        result_type="individual",
        persona_id=who.id,
        sentiment=held.sentiment,
        sentiment_score=held.sentiment_score,
        reaction_text=told,
        key_themes=themes
        or told_themes(study.stimulus, held, told)
        or themes_of(study, held, told),
        notable_quote=telling(draw, study.stimulus, parts),
    )


def _with_cause(
    draw: Stream,
    who: Respondent,
    what: Stimulus,
    held: Attitude,
    voice: Voice,
    parts: list[tuple[str, str]],
) -> list[tuple[str, str]]:
    """Return a reaction with what in one's own life the thing touches, after its opening."""
    found = told_cause(draw, who, what, held, voice)
    at = next((place for place, (part, _) in enumerate(parts, 1) if part == "open"), 0)
    job = facts(who).get("a_job", " ")
    twice = job in found and any(job in text for _, text in parts)  # nobody says twice what it is
    if not found or not at or twice:
        return parts
    return [*parts[:at], ("cause", found), *parts[at:]]


def _reasoned(build: tuple[str, ...], held: Attitude) -> tuple[str, ...]:
    """Return a build with two reasons for who has two, in place of what is beside the point."""
    reasons = held.doubts if held.sentiment == "Negative" else held.likes
    if held.objection or held.outside or build.count("reason") != 1 or len(reasons) < 2:
        return build
    at = next((place for place, part in enumerate(build) if part in _BESIDE), None)
    if at is None:
        at = build.index("reason")
        return (*build[:at], "reason", *build[at:])
    return (*build[:at], "reason", *build[at + 1 :])


def builds(what: Stimulus, held: Attitude) -> Sequence[tuple[str, ...]]:
    """Return what a reaction may be built of."""
    if what.known is None:
        return _BUILDS
    if held.objection:
        return _CROSSED
    if not held.charged:
        return _OUTSIDE if held.outside else _KNOWN
    chosen = _OUTSIDE if held.outside else _KNOWN
    return [(*build[:-1], "charge", build[-1]) for build in chosen]


def react(
    draw: Stream,
    who: Respondent,
    what: Stimulus,
    held: Attitude,
    voice: Voice,
    build: tuple[str, ...],
) -> list[tuple[str, str]]:
    """Return the parts of a reaction and what is said in them, by ``build``; at least one."""
    said: list[str] = []
    if held.unclear:
        build = _VAGUE
    reasons = _reasons(what, held)
    for part in build:
        if part == "reason" and reasons:
            said.append(side(draw, who, what, held, voice, reasons.pop(0)))
        elif part == "reason":
            said.append("")
        elif part in _TOLD:
            said.append(voice.say(draw, _TOLD[part], speaking(draw, who, what, held)))
        elif part == "own":
            fitting = None if what.known is None else partial(about, who, what)
            said.append(voice.own(draw, who, OWN_FIELDS, draw.chance(0.5), fitting))
        else:
            said.append(_part(part, draw, who, what, held, voice))
    kept = [(part, text) for part, text in zip(build, said, strict=True) if text]
    if held.unclear and (not kept or kept[0][0] != "open"):
        kept.insert(0, ("open", _pieced(draw, who, what, held, voice)))
    while len(kept) < 2:
        kept.append(("reason", _pieced(draw, who, what, held, voice)))
    return kept


def _reasons(what: Stimulus, held: Attitude) -> list[str]:
    """Return the sides to speak of, in order."""
    return _spoken(what, held, held.doubts if held.sentiment == "Negative" else held.likes)


def _spoken(what: Stimulus, held: Attitude, sides: Sequence[str]) -> list[str]:
    """Return sides without the price, of which a reaction by category has a part of its own."""
    if what.known is None or not what.prices:
        return list(sides)
    return [name for name in sides if name != "price" or name in held.matters]


def _part(
    part: str, draw: Stream, who: Respondent, what: Stimulus, held: Attitude, voice: Voice
) -> str:
    if part == "turn":
        return turn(draw, who, what, held, voice)
    slots = speaking(draw, who, what, held)
    if part == "price":
        return told_price(draw, what, held, slots, voice)
    if part == "charge":
        return told_charge(draw, what, slots, voice)
    if part == "promise":
        return told_promise(draw, what, slots, voice)
    if part == "line":
        return told_objection(draw, held, slots, voice)
    if held.outside and what.known:
        slots["users"] = what.known.users
    table = {
        "open": _openings(what, held),
        "rival": weighed.RIVALS,
        "life": reaction.HOME,
        "close": _closings(what, held),
    }[part]
    return voice.say(draw, table, slots)


def _pieced(draw: Stream, who: Respondent, what: Stimulus, held: Attitude, voice: Voice) -> str:
    """Return a sentence put together from pieces, of which there are hundreds."""
    slots = speaking(draw, who, what, held)
    return voice.pieced(draw, _PIECES, slots, _TRIES, repeating=True)


def _closings(what: Stimulus, held: Attitude) -> Sequence[str]:
    if held.objection:
        return weighed.NEVER_ENDS
    return (weighed.PROPOSED_ENDS if what.proposed else reaction.CLOSINGS)[held.sentiment]


def _openings(what: Stimulus, held: Attitude) -> Sequence[str]:
    if held.unclear:
        return reaction.VAGUE if what.question else reaction.BLANK
    if held.outside and not held.objection:
        return weighed.OUTSIDERS
    if what.proposed:
        return weighed.PROPOSED[held.sentiment]
    return [line for line in reaction.OPENINGS[held.sentiment] if _SHOWS.search(line)]


def turn(draw: Stream, who: Respondent, what: Stimulus, held: Attitude, voice: Voice) -> str:
    """Return the other side: a doubt of one who likes it, a like of one who does not."""
    others = _spoken(what, held, held.likes if held.sentiment == "Negative" else held.doubts)
    if not others:
        return ""
    text = side(draw, who, what, held, voice, others[0])
    lead = draw.choice(reaction.TURNS[held.sentiment])
    names = () if what.known is None else (*rivals_of(who, what), what.name, *named_by(who))
    return lead + continued(text, names) if text else ""


def telling(draw: Stream, what: Stimulus, parts: list[tuple[str, str]]) -> str:
    """Return the part of a reaction most worth quoting: an impression or a reason, not too long."""
    worth = [text for part, text in parts if part in ("reason", "open", "line") and len(text) > 30]
    if what.known is not None:
        telling = [text for part, text in parts if part in ("reason", "line") and text in worth]
        if what.known.category.code == GENERAL:  # its own points say more than a life does
            telling = [text for text in telling if "“" in text] or telling
        return draw.choice(telling or worth) if telling or worth else parts[0][1]
    told = worth or [text for part, text in parts if part in ("reason", "open")]
    name = what.name.removeprefix("the ").lower()
    about = [text for text in told if _ABOUT.search(text) or name in text.lower()]
    return draw.choice(about or worth) if worth else parts[0][1]


def _aggregate(study: Study, individuals: list[Result]) -> Result:
    themes = [each.key_themes or [] for each in individuals]
    return Result(
        result_type="aggregate",
        summary_text=report.summary(study, individuals, report.by_id(study)),
        sentiment_distribution=report.distribution(individuals),
        top_themes=report.top_themes(themes),
        recommendations=report.advice(
            report.wording(study, "advice"),
            themes,
            len(individuals),
            known=study.stimulus.known,
            felt=report.distribution(individuals),
        ),
    )
