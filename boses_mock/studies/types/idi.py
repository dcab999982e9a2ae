"""In-depth interviews, held by a script or by hand, and what they are summed up to.

``run`` holds one interview a persona, question by question, through the same engine that answers
a manual interview; ``conclude`` sums up a manual one from the messages that were really
exchanged. Quotes are always the respondent's own sentences from the transcript.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from boses_mock.kernel.rng import Stream
from boses_mock.kernel.steps import Steps
from boses_mock.studies import report
from boses_mock.studies.model import SCORES, Respondent, Result, Study
from boses_mock.studies.reading.aspects import ASPECTS
from boses_mock.studies.reading.stimulus import Stimulus, undirected
from boses_mock.studies.reading.topics import ABOUT_IT, topic_of
from boses_mock.studies.sentences import repeats, script
from boses_mock.studies.speaking.attitude import Attitude, attitude
from boses_mock.studies.speaking.facts import facts
from boses_mock.studies.speaking.first_person import sentences
from boses_mock.studies.speaking.interview import Turn, reply
from boses_mock.studies.speaking.lines import render, slots_of
from boses_mock.studies.speaking.voice import Voice
from boses_mock.studies.types import life_interview
from boses_mock.studies.types.life_interview import is_about_life, listed, themes_of, tone


def run(study: Study) -> Steps[tuple[Result, ...]]:
    """Make one ``idi_individual`` a respondent and the ``idi_aggregate``, a step an answer."""
    voice = Voice()
    individuals: list[Result] = []
    of_life = bool(study.respondents)
    for who in study.respondents:
        turns = yield from _held(study, who, voice)
        individuals.append(_individual(study, who, turns))
        yield
        of_life = of_life and is_about_life(study, who, turns)
    return (*individuals, _aggregate(study, individuals, of_life))


def conclude(study: Study, messages: Sequence[Turn]) -> tuple[Result, ...]:
    """Return the results of a manual interview with the study's one respondent.

    Raises:
        ValueError: no message was exchanged, or nobody is left who could be summed up.
    """
    if not study.respondents:
        raise ValueError("The persona of this interview has been deleted")
    if not any(role == "user" for role, _ in messages):
        raise ValueError("The interview ended without a message")
    who = study.respondents[0]
    individual = _individual(study, who, messages)
    return individual, _aggregate(study, [individual], is_about_life(study, who, messages))


def questions(study: Study) -> tuple[str, ...]:
    """Return what the interviewer asks: the script, or one of our own about the stimulus."""
    script_lines = tuple(filter(None, map(undirected, study.script)))
    if script_lines:
        return script_lines
    return tuple(line.format(thing=study.stimulus.name) for line in script.DEFAULT)


def _held(study: Study, who: Respondent, voice: Voice) -> Steps[list[Turn]]:
    turns: list[Turn] = []
    key = f"{study.key}/{study.repeat}"
    for question in questions(study):
        answer = reply(study.seed, key, who, study.stimulus, question, turns, voice)
        turns += [("user", question), ("persona", answer)]
        yield
    return turns


def transcript(turns: Sequence[Turn], by_hand: bool = False) -> str:
    """Return the lines ``INTERVIEWER: …`` and ``RESPONDENT: …``, each in one line.

    An empty line parts what was said ``by_hand``, turn from turn; else each question from the
    answer before it.
    """
    told = ""
    for role, text in turns:
        asks = role == "user"
        gap = "\n\n" if asks or by_hand else "\n"
        line = f"{'INTERVIEWER' if asks else 'RESPONDENT'}: {' '.join(text.split())}"
        told += f"{gap if told else ''}{line}"
    return told


def _individual(study: Study, who: Respondent, turns: Sequence[Turn]) -> Result:
    held = attitude(study.seed, who, study.stimulus, study.repeat)
    draw = report.wording(study, who.id, "summary")
    quotes = _quotes(turns, study.stimulus)
    sentiment, themes = held.sentiment, list(held.themes)
    if is_about_life(study, who, turns):
        sentiment = tone(study.seed, who, study.stimulus, held, turns)
        themes = themes_of(turns, study.stimulus)
        summary = life_interview.summary(study, who, themes, quotes)
    else:
        summary = _summary(draw, study, who, held)
    return Result(
        result_type="idi_individual",
        persona_id=who.id,
        sentiment=sentiment,
        sentiment_score=SCORES[sentiment],
        transcript=transcript(turns, by_hand=study.simulation_type == "idi_manual"),
        key_themes=themes,
        notable_quote=quotes[0] if quotes else None,
        report_sections={"summary": summary, "notable_quotes": quotes},
    )


def _quotes(turns: Sequence[Turn], what: Stimulus, most: int = 3) -> list[str]:
    """Return the respondent's sentences that say most, best first."""
    asked, about = "", []
    for role, text in turns:
        asked = text if role == "user" else asked
        judged = role != "user" and topic_of(asked, what) in ABOUT_IT and not what.vague
        about += sentences(text) if judged else []
    said = about or [each for role, text in turns if role != "user" for each in sentences(text)]
    telling = [
        each
        for each in said
        if 7 <= len(each.split()) <= 26 and not _SMALL_TALK.match(each) and each not in _ASIDES
    ]
    shown = _shown(what)

    def worth(sentence: str) -> tuple[bool, int]:
        low = sentence.lower()
        return not any(each in low for each in shown), abs(len(sentence.split()) - 15)

    return sorted(telling or said, key=worth)[:most]


def _shown(what: Stimulus) -> list[str]:
    """Return how a sentence may name or quote the thing that the study is about."""
    prices = (price.text for price in what.prices)
    return [each.lower() for each in (what.name.removeprefix("the "), *what.phrases, *prices)]


# What is said of the talk itself is nobody's finding.
_ASIDES = frozenset(each for line in repeats.LANGUAGE for each in sentences(line))
_SMALL_TALK = re.compile(
    r"(?:Hello|Hi|Good day|Nice to|Thank|You're welcome|My pleasure|I'm \w+, \d|I am \w+, \d)"
)


def _summary(draw: Stream, study: Study, who: Respondent, held: Attitude) -> str:
    stance = draw.choice(script.STANCES[held.sentiment])
    slots = facts(who) | {"who": who.name, "thing": study.stimulus.name, "stance": stance}
    lines = [line for line in script.OPEN if slots_of(line) <= slots.keys()]
    parts = [render(draw, draw.choice(lines), slots)] if lines else []
    if held.likes:
        like = {"like": ASPECTS[held.likes[0]].liked}
        parts.append(render(draw, draw.choice(script.FOR), like))
    if held.doubts:
        doubt = {"doubt": ASPECTS[held.doubts[0]].doubted}
        parts.append(render(draw, draw.choice(script.AGAINST), doubt))
    return " ".join(parts)


def _aggregate(study: Study, individuals: Sequence[Result], of_life: bool) -> Result:
    themes = [each.key_themes or [] for each in individuals]
    top = report.top_themes(themes)
    advice = report.advice(report.wording(study, "advice"), themes, len(individuals))
    executive = _executive(study, individuals, of_life)
    return Result(
        result_type="idi_aggregate",
        summary_text=executive,
        top_themes=top,
        recommendations=advice,
        report_sections={
            "executive_summary": executive,
            "cross_persona_themes": top,
            "per_persona_highlights": _highlights(study, individuals),
            "recommendations": advice,
        },
    )


def _executive(study: Study, individuals: Sequence[Result], of_life: bool) -> str:
    draw = report.wording(study, "executive")
    counts, n = report.distribution(individuals), str(len(individuals))
    slots = {"thing": study.stimulus.name, "n": n, "pos": str(counts["Positive"])}
    slots |= {"neu": str(counts["Neutral"]), "neg": str(counts["Negative"])}
    ranked = list(report.counted(each.key_themes or () for each in individuals).items())
    slots["themes"] = listed([theme for theme, _ in ranked[:3]])
    parts = [
        (individuals[0].report_sections or {})["summary"]
        if len(individuals) == 1
        else render(draw, draw.choice(script.CROSS_LIVED if of_life else script.CROSS), slots)
    ]
    if len(individuals) > 1 and len(ranked) > 1:
        (t1, c1), (t2, c2) = ranked[:2]
        seen = {"t1": t1, "c1": str(c1), "t2": t2, "c2": str(c2), "n": n}
        parts.append(render(draw, draw.choice(script.CARRIED), seen))
    return " ".join(parts)


def _highlights(study: Study, individuals: Sequence[Result]) -> list[str]:
    """Return a line about each respondent: who, how they felt, and what says most of it."""
    people, told = report.by_id(study), []
    for each in individuals:
        most = f"“{each.notable_quote}”" if each.notable_quote else "Said nothing to quote."
        told.append(f"{people[each.persona_id or ''].name} ({each.sentiment}): {most}")
    return told
