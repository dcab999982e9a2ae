"""A focus group: a round of first reactions, the moderator's bridge, and a round of replies.

In the second round people take up each other's points by name, and they take up points that were
really made: somebody agrees with one who shares a like or a doubt, and disagrees with one who
holds the opposite. With one person left there is nobody to reply to, and the round is left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from boses_mock.rng import Stream
from boses_mock.studies import report
from boses_mock.studies.attitude import Attitude, attitude
from boses_mock.studies.concept_test import react, side
from boses_mock.studies.facts import called
from boses_mock.studies.lines import group
from boses_mock.studies.model import SENTIMENTS, Respondent, Result, Study
from boses_mock.studies.voice import Voice, render

MODERATOR = "Moderator"
_BUILDS = (
    ("open", "reason", "turn"), ("open", "reason", "life", "turn"), ("life", "open", "reason"),
    ("open", "own", "reason", "turn"), ("own", "open", "reason", "turn"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Member:
    who: Respondent
    name: str
    held: Attitude
    raised: tuple[str, ...] = ()  # the aspects spoken of in the first round


def run(study: Study) -> tuple[Result, ...]:
    """Return one ``focus_group_individual`` a respondent and the ``focus_group_aggregate``."""
    voice = Voice()
    told = [_first(study, member, voice) for member in _members(study)]
    members, first = [member for member, _ in told], [text for _, text in told]
    alone = len(members) < 2
    second = [] if alone else [_second(study, each, members, voice) for each in members]
    individuals = [
        Result(
            result_type="focus_group_individual",
            persona_id=member.who.id,
            report_sections={
                "round_1_text": first[n],
                "round_2_text": None if alone else second[n],
            },
        )
        for n, member in enumerate(members)
    ]
    return (*individuals, _aggregate(study, members, first, second))


def _members(study: Study) -> list[_Member]:
    """Return the people round the table; two of one first name go by their full names."""
    names = [called(who) for who in study.respondents]
    return [
        _Member(
            who,
            name if names.count(name) == 1 else who.name,
            attitude(study.seed, who, study.stimulus, study.repeat),
        )
        for who, name in zip(study.respondents, names, strict=True)
    ]


def _first(study: Study, member: _Member, voice: Voice) -> tuple[_Member, str]:
    """Return what a member says first, and the member with the aspects it has raised."""
    draw = report.wording(study, member.who.id, "round_1")
    held = member.held
    parts = react(draw, member.who, study.stimulus, held, voice, draw.choice(_BUILDS))
    against = held.sentiment == "Negative"
    mains, others = (held.doubts, held.likes) if against else (held.likes, held.doubts)
    said = [part for part, _ in parts]
    raised = mains[: said.count("reason")] + others[: said.count("turn")]
    return replace(member, raised=raised), " ".join(text for _, text in parts)


def _second(study: Study, member: _Member, members: Sequence[_Member], voice: Voice) -> str:
    draw = report.wording(study, member.who.id, "round_2")
    others = [each for each in draw.shuffled(members) if each is not member]
    agrees, other, topic = _taken_up(draw, member, others)
    slots = {"other": other.name, "topic": group.TOPICS[topic]}
    parts = [voice.say(draw, group.AGREE if agrees else group.DISAGREE, slots)]
    parts.append(_own_point(draw, study, member, voice, topic))
    third = next((each for each in others if each is not other), None)
    if third and third.raised and draw.chance(0.55):
        name = draw.choice(third.raised)
        if name != topic:
            slots = {"other2": third.name, "topic2": group.TOPICS[name]}
            parts.append(voice.say(draw, group.THEN, slots))
    parts.append(voice.say(draw, group.MOVED[member.held.sentiment], {}))
    return " ".join(part for part in parts if part)


def _taken_up(
    draw: Stream, member: _Member, others: Sequence[_Member]
) -> tuple[bool, _Member, str]:
    """Return whether one agrees, with whom, and on which aspect that the other brought up."""
    likes, doubts = set(member.held.likes), set(member.held.doubts)
    found: list[tuple[bool, _Member, str]] = []
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


def _own_point(draw: Stream, study: Study, member: _Member, voice: Voice, topic: str) -> str:
    names = [topic] if topic in member.held.likes + member.held.doubts else []
    names += [n for n in member.held.doubts + member.held.likes if n not in names]
    for name in names:
        text = side(draw, member.who, study.stimulus, member.held, voice, name)
        if text:
            return text
    return ""


def _aggregate(
    study: Study, members: Sequence[_Member], first: Sequence[str], second: Sequence[str]
) -> Result:
    themes = [list(member.held.themes) for member in members]
    counts = {str(name): 0 for name in SENTIMENTS}
    for member in members:
        counts[member.held.sentiment] += 1
    return Result(
        result_type="focus_group_aggregate",
        sentiment_distribution=counts,
        report_sections={
            "transcript": _transcript(study, members, first, second),
            "moderator_summary": _summary(study, members, counts),
            "consensus_themes": consensus(themes),
            "disagreements": _disagreements(study, members),
            "recommendations": report.advice(report.wording(study, "advice"), themes, len(members)),
        },
    )


def consensus(themes: Sequence[Sequence[str]]) -> list[str]:
    """Return the themes that at least half of the people share, or the two most frequent."""
    counts = report.counted(themes)
    shared = [theme for theme, count in counts.items() if count * 2 >= len(themes) and count > 1]
    return shared[:6] or list(counts)[:2]


def _transcript(
    study: Study, members: Sequence[_Member], first: Sequence[str], second: Sequence[str]
) -> list[dict[str, Any]]:
    turns: list[dict[str, Any]] = [_moderated(1, _welcome(study, members))]
    turns += [_turn(member, 1, text) for member, text in zip(members, first, strict=True)]
    if second:
        turns.append(_moderated(2, bridge(study, members)))
        turns += [_turn(member, 2, text) for member, text in zip(members, second, strict=True)]
    return turns


def _turn(member: _Member, number: int, text: str) -> dict[str, Any]:
    return {
        "speaker": member.who.name, "round": number, "text": text, "persona_id": member.who.id
    }  # fmt: skip


def _moderated(number: int, text: str) -> dict[str, Any]:
    return {"speaker": MODERATOR, "round": number, "text": text}


def _welcome(study: Study, members: Sequence[_Member]) -> str:
    draw = report.wording(study, "welcome")
    asked = study.stimulus.question
    slots = {"thing": study.stimulus.name, "first": members[0].name if members else "everyone"}
    own = asked.endswith("?") and len(asked) < 300
    slots["ask"] = asked if own else render(draw, draw.choice(group.ASK), slots)
    return render(draw, draw.choice(group.WELCOME), slots)


def bridge(study: Study, members: Sequence[_Member]) -> str:
    """Return what the moderator makes of the first round."""
    draw = report.wording(study, "bridge")
    common = _common(members)
    split = next(iter(_splits(members)), None)
    if split is None:
        return render(draw, draw.choice(group.BRIDGES_AGREED), {"common": common})
    topic, likers, doubters = split
    slots = {"common": common, "split": group.TOPICS[topic], "warm": likers[0], "cool": doubters[0]}
    return render(draw, draw.choice(group.BRIDGES), slots)


def _common(members: Sequence[_Member]) -> str:
    counts: dict[str, int] = {}
    for member in members:
        for name in member.raised or member.held.likes:
            counts[name] = counts.get(name, 0) + 1
    return group.TOPICS[max(counts, key=lambda name: counts[name])] if counts else "daily habits"


def _splits(members: Sequence[_Member]) -> list[tuple[str, list[str], list[str]]]:
    """Return the aspects that some like and others doubt, the most even first."""
    found = []
    for topic in group.TOPICS:
        likers = [each.name for each in members if topic in each.held.likes]
        doubters = [each.name for each in members if topic in each.held.doubts]
        if likers and doubters:
            found.append((topic, likers, doubters))
    return sorted(found, key=lambda split: -min(len(split[1]), len(split[2])))


def _disagreements(study: Study, members: Sequence[_Member]) -> list[str]:
    draw = report.wording(study, "splits")
    lines = draw.shuffled(group.SPLIT)
    told = []
    for (topic, likers, doubters), line in zip(_splits(members)[:3], lines, strict=False):
        name = group.TOPICS[topic]
        slots = {"topic": name, "Topic": name[0].upper() + name[1:]}
        slots |= {"likers": _and(likers), "doubters": _and(doubters)}
        told.append(render(draw, line, slots))
    return told


def _summary(study: Study, members: Sequence[_Member], counts: dict[str, int]) -> str:
    draw = report.wording(study, "summary")
    slots = {"thing": study.stimulus.name, "n": str(len(members)), "common": _common(members)}
    slots |= {"pos": str(counts["Positive"]), "neu": str(counts["Neutral"])}
    parts = [render(draw, draw.choice(group.SUMMARIES), slots | {"neg": str(counts["Negative"])})]
    splits = _disagreements(study, members)
    parts.append(splits[0] if splits else group.ALONE if len(members) < 2 else group.NO_SPLIT)
    return " ".join(parts)


def _and(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
