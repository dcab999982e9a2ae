"""In-depth interviews, held by a script or by hand, and what they are summed up to.

``run`` holds one interview a persona, question by question, through the same engine that answers
a manual interview; ``conclude`` sums up a manual one from the messages that were really
exchanged. Quotes are always the respondent's own sentences from the transcript.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from boses_mock.kernel.rng import Stream
from boses_mock.kernel.steps import Steps
from boses_mock.studies import report
from boses_mock.studies.model import SCORES, Respondent, Result, Study
from boses_mock.studies.reading.naming import NOTHING
from boses_mock.studies.reading.stimulus import Stimulus, undirected
from boses_mock.studies.reading.topics import ABOUT_IT, topic_of
from boses_mock.studies.sentences import asking, follow_ups, repeats, script
from boses_mock.studies.sentences import findings as words
from boses_mock.studies.sentences.matters import MATTERS
from boses_mock.studies.sentences.own_life import NOT_KNOWN
from boses_mock.studies.sentences.tongues.spoken import TONGUES
from boses_mock.studies.speaking.attitude import Attitude, attitude
from boses_mock.studies.speaking.facts import called, facts
from boses_mock.studies.speaking.first_person import sentences
from boses_mock.studies.speaking.interview import Turn, reply
from boses_mock.studies.speaking.lines import Heard, compared, heard_as, render, slots_of
from boses_mock.studies.speaking.tongue import lines_of
from boses_mock.studies.speaking.voice import Voice
from boses_mock.studies.types import life_interview
from boses_mock.studies.types.findings import (
    Finding,
    Testimony,
    by_whom,
    habits_of,
    ranked,
    told_in,
)
from boses_mock.studies.types.life_interview import is_about_life, listed, themes_of, tone


def run(study: Study) -> Steps[tuple[Result, ...]]:
    """Make one ``idi_individual`` a respondent and the ``idi_aggregate``, a step an answer."""
    study = replace(study, stimulus=_talked_of(study))
    voice = Voice(most=2)
    individuals: list[Result] = []
    everything: list[Testimony] = []
    of_life = bool(study.respondents)
    for who in study.respondents:
        turns = yield from _held(study, who, voice)
        everything.append((yield from told_in(study, who, turns)))
        individuals.append(_individual(study, who, turns, everything[-1]))
        yield
        of_life = of_life and is_about_life(study, who, turns)
    return (*individuals, _aggregate(study, individuals, everything, of_life))


def conclude(study: Study, messages: Sequence[Turn]) -> Steps[tuple[Result, ...]]:
    """Make the results of a manual interview with the study's one respondent, an answer a step.

    Raises:
        ValueError: no message was exchanged, or nobody is left who could be summed up.
    """
    if not study.respondents:
        raise ValueError("The persona of this interview has been deleted")
    if not any(role == "user" for role, _ in messages):
        raise ValueError("The interview ended without a message")
    who = study.respondents[0]
    told = yield from told_in(study, who, messages)
    individual = _individual(study, who, messages, told)
    of_life = is_about_life(study, who, messages)
    return individual, _aggregate(study, [individual], [told], of_life)


def questions(study: Study) -> tuple[str, ...]:
    """Return what the interviewer asks: the script, or one of our own about the stimulus."""
    script_lines = tuple(filter(None, map(undirected, study.script)))
    if script_lines:
        return script_lines
    return tuple(line.format(thing=study.stimulus.name) for line in script.DEFAULT)


def _talked_of(study: Study) -> Stimulus:
    """Return what a scripted talk is of: a title whose script asks of no thing shows none."""
    what = study.stimulus
    offered = what.prices or what.brands or what.briefings or not what.name.startswith("the ")
    if not (study.script and what.concrete) or offered or len(what.text.split()) > _TITLE_WORDS:
        return what
    bare = what.name.removeprefix("the ").lower()
    shown = any(_POINTS_AT.search(each) or bare in each.lower() for each in study.script)
    return what if shown else replace(what, about_life=True, name=NOTHING, known=None)


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


def _individual(study: Study, who: Respondent, turns: Sequence[Turn], told: Testimony) -> Result:
    held = attitude(study.seed, who, study.stimulus, study.repeat)
    telling = [each.quote for each in _in_order(told, held)]
    quotes = list(dict.fromkeys((*telling, *_quotes(turns, study.stimulus))))[:3]
    sentiment = held.sentiment
    if is_about_life(study, who, turns):
        sentiment = tone(study.seed, who, study.stimulus, held, turns)
        themes = themes_of(turns, study.stimulus)
        summary = life_interview.summary(study, who, themes, quotes)
    else:
        said = [each.theme for each in _in_order(told, held) if each.aspect]
        themes = said or themes_of(turns, study.stimulus)
        summary = _summary(study, who, held, told, themes)
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


def _in_order(told: Testimony, held: Attitude) -> list[Finding]:
    """Return the findings, those first that speak for how somebody stands."""
    first = "hold" if held.sentiment == "Negative" else "want"
    return sorted(told.findings, key=lambda each: (not each.aspect, each.side != first))


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
        if 7 <= len(each.split()) <= 26
        and not _SMALL_TALK.match(each)
        and each not in _ASIDES
        and not _tells_nothing(each)
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
_EMPTY = ("form_ever_no", "form_first", "form_second", "form_sense", "form_feel", "unknown")


_TELLING = 8  # characters by which a line is known again


@cache
def _told_nothing() -> tuple[Heard, ...]:
    """Return the lines by which one says that one has nothing to tell, which nobody quotes."""
    keyed = (lines_of(key, tongue) for tongue in TONGUES for key in _EMPTY)
    open_ = (follow_ups.UNNAMED, follow_ups.UNKNOWN, follow_ups.UNKNOWN_CLOSED)
    plain = (*NOT_KNOWN.values(), *open_)
    heard = (heard_as(line) for lines in (*keyed, *plain) for line in lines)
    return tuple(each for each in heard if len(each.text) > _TELLING)  # not of a slot alone


def _tells_nothing(sentence: str) -> bool:
    told = compared(sentence)
    return any(line.in_sentence(told) for line in _told_nothing())


_TITLE_WORDS = 12
_POINTS_AT = re.compile(asking.SHOWN_WORDS, re.I)
_SMALL_TALK = re.compile(
    r"(?:Hello|Hi|Good day|Nice to|Thank|You're welcome|My pleasure|I'm \w+, \d|I am \w+, \d)"
)


def _summary(
    study: Study, who: Respondent, held: Attitude, told: Testimony, themes: Sequence[str]
) -> str:
    """Return how one respondent stands, and what it said for and against the thing."""
    draw = report.wording(study, who.id, "summary")
    stance = draw.choice(script.STANCES[held.sentiment])
    slots = facts(who) | {"who": who.name, "thing": study.stimulus.name, "stance": stance}
    lines = [line for line in script.OPEN if slots_of(line) <= slots.keys()]
    parts = [render(draw, draw.choice(lines), slots)] if lines else []
    for side, table in (("want", words.WANTED_ALONE), ("hold", words.HELD_ALONE)):
        found = next((each for each in _in_order(told, held) if each.side == side), None)
        if found:
            filled = {"theme": found.theme, "quote": inner(found.quote), "who": called(who)}
            parts.append(render(draw, draw.choice(table), filled))
    if len(parts) == 1 and themes:
        parts.append(f"{called(who)} spoke about {listed(themes[:3])}.")
    return " ".join(parts)


def inner(quote: str) -> str:
    """Return a quote as it stands within quotation marks."""
    return quote.replace("“", "‘").replace("”", "’")


def _aggregate(
    study: Study, individuals: Sequence[Result], everything: Sequence[Testimony], of_life: bool
) -> Result:
    themes = [each.key_themes or [] for each in individuals]
    top = report.top_themes(themes)
    found = [each for told in everything for each in told.findings]
    draw = report.wording(study, "advice")
    advice = _advice(draw, study, found, everything) if of_life else ""
    felt = None if of_life else report.distribution(individuals)
    advice = advice or report.advice(
        draw, themes, len(individuals), known=study.stimulus.known, felt=felt
    )
    executive = _executive(study, individuals, everything, of_life)
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


def _advice(
    draw: Stream, study: Study, found: Sequence[Finding], everything: Sequence[Testimony]
) -> str:
    """Return what follows from wants, barriers and habits; "" where none was told."""
    lines = []
    for side, table in (("hold", words.ADVICE_HELD), ("want", words.ADVICE_WANTED)):
        for group, line in zip(ranked(found, side)[:2], draw.shuffled(table), strict=False):
            lines.append(render(draw, line, _slots(study, group)))
    for matter, told in habits_of(everything)[:1]:
        lines.append(render(draw, draw.choice(words.ADVICE_HABIT), _habit(matter, told)))
    return report.as_text(lines[:4]) if lines else ""


def _slots(study: Study, group: Sequence[Finding]) -> dict[str, str]:
    """Return what a line says of a theme: how many, who, and one of them in its own words."""
    first = group[0]
    return {
        "theme": first.theme,
        "count": str(len({each.who.id for each in group})),
        "n": str(len(study.respondents)),
        "whom": by_whom(group, study.respondents),
        "who": first.who.name,
        "quote": inner(first.quote),
    }


def _habit(matter: str, told: str) -> dict[str, str]:
    return {"matter": MATTERS[matter].names[0], "told": told}


def _executive(
    study: Study, individuals: Sequence[Result], everything: Sequence[Testimony], of_life: bool
) -> str:
    """Return the insight: how many stand how, what they want, what holds them back, and who."""
    if len(individuals) == 1:
        return str((individuals[0].report_sections or {})["summary"])
    draw = report.wording(study, "executive")
    counts, n = report.distribution(individuals), str(len(individuals))
    slots = {"thing": study.stimulus.name, "n": n} | report.how_felt(counts)
    slots["themes"] = listed(report.top_themes(each.key_themes or () for each in individuals)[:3])
    parts = [render(draw, draw.choice(words.TALKED if of_life else words.STANDS), slots)]
    for matter, told in habits_of(everything)[:2]:
        asked = draw.choice(words.OFTEN).format(told=told)
        parts.append(render(draw, draw.choice(words.HABIT), _habit(matter, asked)))
    found = [each for told in everything for each in told.findings]
    for side, table in (("want", words.WANTED), ("hold", words.HELD)):
        for group in ranked(found, side)[:1]:
            parts.append(render(draw, draw.choice(table), _slots(study, group)))
    if not found and not of_life:
        parts += [draw.choice(words.NOBODY_WANTED), draw.choice(words.NOBODY_HELD)]
    return " ".join(parts)


def _highlights(study: Study, individuals: Sequence[Result]) -> list[str]:
    """Return a line about each respondent: who, how they felt, and what says most of it."""
    people, told = report.by_id(study), []
    for each in individuals:
        most = f"“{each.notable_quote}”" if each.notable_quote else "Said nothing to quote."
        told.append(f"{people[each.persona_id or ''].name} ({each.sentiment}): {most}")
    return told
