"""A focus group: a round of first reactions, the moderator's bridge, and a round of replies.

In the second round people take up each other's points by name, and they take up points that were
really made: somebody agrees with one who shares a like or a doubt, and disagrees with one who
holds the opposite. With one person left there is nobody to reply to, and the round is left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from boses_mock.kernel.rng import Stream
from boses_mock.kernel.steps import Steps
from boses_mock.studies import report
from boses_mock.studies.model import SENTIMENTS, Respondent, Result, Study
from boses_mock.studies.sentences import group, reaction
from boses_mock.studies.speaking.attitude import Attitude, attitude
from boses_mock.studies.speaking.facts import called
from boses_mock.studies.speaking.household import number
from boses_mock.studies.speaking.lines import render
from boses_mock.studies.speaking.reasons import side
from boses_mock.studies.speaking.voice import Voice, speaking
from boses_mock.studies.types.concept_test import react
from boses_mock.studies.types.topic_answers import answered, subject_of, themes_of

MODERATOR = "Moderator"
_BUILDS = (
    ("open", "reason", "turn"),
    ("open", "reason", "life", "turn"),
    ("life", "open", "reason"),
    ("open", "own", "reason", "turn"),
    ("own", "open", "reason", "turn"),
)


@dataclass(frozen=True, slots=True)
class _Member:
    who: Respondent
    name: str
    held: Attitude
    raised: tuple[str, ...] = ()  # the aspects that were spoken of so far


def run(study: Study) -> Steps[tuple[Result, ...]]:
    """Make one ``focus_group_individual`` a respondent and the ``focus_group_aggregate``.

    A step is what somebody says.
    """
    voice = Voice()
    told: list[tuple[_Member, str]] = []
    for member in (yield from _members(study)):
        told.append(_first(study, member, voice))
        yield
    members, first = [member for member, _ in told], [text for _, text in told]
    alone = len(members) < 2
    replies = [] if alone else (yield from _replies(study, members, first, voice))
    second = [text for _, text in replies]
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
    heard = [member for member, _ in replies] or members
    between = bridge(study, members)
    return (*individuals, (yield from _aggregate(study, heard, between, first, second)))


def _members(study: Study) -> Steps[list[_Member]]:
    """Bring the people round the table; two of one first name go by their full names."""
    names = Counter(called(who) for who in study.respondents)
    members: list[_Member] = []
    for who in study.respondents:
        name = called(who)
        held = attitude(study.seed, who, study.stimulus, study.repeat)
        members.append(_Member(who, name if names[name] == 1 else who.name, held))
        yield
    return members


def _replies(
    study: Study, members: Sequence[_Member], first: Sequence[str], voice: Voice
) -> Steps[list[tuple[_Member, str]]]:
    """Hold the second round: members with all that they have raised by then, and their words."""
    told: list[tuple[_Member, str]] = []
    for member, text in zip(members, first, strict=True):
        if study.stimulus.about_life:
            told.append((member, _echoed(study, member, members, text, voice)))
        else:
            told.append(_second(study, member, members, voice))
        yield
    return told


def _first(study: Study, member: _Member, voice: Voice) -> tuple[_Member, str]:
    """Return what a member says first, and the member with the aspects it has raised."""
    draw = report.wording(study, member.who.id, "round_1")
    held = member.held
    if study.stimulus.about_life:
        return member, " ".join(answered(study, member.who, voice))
    parts = react(draw, member.who, study.stimulus, held, voice, draw.choice(_BUILDS))
    against = held.sentiment == "Negative"
    mains, others = (held.doubts, held.likes) if against else (held.likes, held.doubts)
    said = [part for part, _ in parts]
    raised = mains[: said.count("reason")] + others[: said.count("turn")]
    return replace(member, raised=raised), " ".join(text for _, text in parts)


def _second(
    study: Study, member: _Member, members: Sequence[_Member], voice: Voice
) -> tuple[_Member, str]:
    """Return what a member replies, and the member with what it has spoken of by then."""
    draw = report.wording(study, member.who.id, "round_2")
    others = [each for each in draw.shuffled(members) if each is not member]
    if member.held.unclear:
        return _puzzled(draw, study, member, others[0], voice)
    agrees, other, topic = _taken_up(draw, member, others)
    slots = {"other": other.name, "topic": group.TOPICS[topic]}
    slots["liked" if member.held.favours(topic) else "doubted"] = ""
    parts = [voice.say(draw, group.AGREE if agrees else group.DISAGREE, slots)]
    spoken, point = _own_point(draw, study, member, voice, topic)
    parts.append(point)
    third = next((each for each in others if each is not other), None)
    if third and third.raised and draw.chance(0.55):
        name = draw.choice(third.raised)
        if name != topic:
            slots = {"other2": third.name, "topic2": group.TOPICS[name]}
            parts.append(voice.say(draw, group.THEN, slots))
    parts.append(voice.say(draw, group.MOVED[member.held.sentiment], _mood(member, members)))
    raised = tuple(dict.fromkeys((*member.raised, *spoken)))
    return replace(member, raised=raised), " ".join(part for part in parts if part)


def _echoed(
    study: Study, member: _Member, members: Sequence[_Member], first: str, voice: Voice
) -> str:
    """Return a reply in a talk about everyday life: to somebody, and with more of one's own."""
    draw = report.wording(study, member.who.id, "round_2")
    other = draw.choice([each for each in members if each is not member])
    history = (("user", study.stimulus.question), ("persona", first))
    parts = [voice.say(draw, group.ECHO, {"other": other.name})]
    return " ".join(filter(None, [*parts, *answered(study, member.who, voice, history)]))


def _puzzled(
    draw: Stream, study: Study, member: _Member, other: _Member, voice: Voice
) -> tuple[_Member, str]:
    """Return a reply where nobody could tell what was shown."""
    slots = speaking(draw, member.who, study.stimulus, member.held) | {"other": other.name}
    parts = [voice.say(draw, table, slots) for table in (group.PUZZLED, reaction.NEEDS)]
    return member, " ".join(
        part for part in parts if part
    ) or f"I have nothing to add, {other.name}."


def _mood(member: _Member, members: Sequence[_Member]) -> dict[str, str]:
    """Return guards for what can be said of the others: that some are for it, or against."""
    views = {each.held.sentiment for each in members if each is not member}
    open_guards = ["some_for"] * ("Positive" in views) + ["some_against"] * ("Negative" in views)
    return dict.fromkeys([*open_guards, *["mixed"] * (len(views) > 1)], "")


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


def _own_point(
    draw: Stream, study: Study, member: _Member, voice: Voice, topic: str
) -> tuple[tuple[str, ...], str]:
    """Return the aspect of a point of one's own, if one is left to make, and the point."""
    names = [topic] if topic in member.held.likes + member.held.doubts else []
    names += [n for n in member.held.doubts + member.held.likes if n not in names]
    for name in names:
        text = side(draw, member.who, study.stimulus, member.held, voice, name)
        if text:
            return (name,), text
    return (), ""


def _aggregate(
    study: Study,
    members: Sequence[_Member],
    between: str,
    first: Sequence[str],
    second: Sequence[str],
) -> Steps[Result]:
    themes: list[list[str]] = []
    for member, text in zip(members, first, strict=True):
        themes.append(themes_of(study, member.held, text))
        yield
    counts = {str(name): 0 for name in SENTIMENTS}
    for member in members:
        counts[member.held.sentiment] += 1
    return Result(
        result_type="focus_group_aggregate",
        sentiment_distribution=counts,
        report_sections={
            "transcript": _transcript(study, members, between, first, second),
            "moderator_summary": _summary(study, members, counts),
            "consensus_themes": consensus(themes),
            "disagreements": _disagreements(study, members),
            "recommendations": report.advice(
                report.wording(study, "advice"),
                themes,
                len(members),
                known=study.stimulus.known,
            ),
        },
    )


def consensus(themes: Sequence[Sequence[str]]) -> list[str]:
    """Return the themes that at least half of the people share, or the two most frequent."""
    counts = report.counted(themes)
    shared = [theme for theme, count in counts.items() if count * 2 >= len(themes) and count > 1]
    return shared[:6] or list(counts)[:2]


def _transcript(
    study: Study,
    members: Sequence[_Member],
    between: str,
    first: Sequence[str],
    second: Sequence[str],
) -> list[dict[str, Any]]:
    turns: list[dict[str, Any]] = [_moderated(0, _welcome(study, members))]
    turns += [_turn(member, 1, text) for member, text in zip(members, first, strict=True)]
    if members:
        turns.append(_moderated(1, between))
    if second:
        turns += [_turn(member, 2, text) for member, text in zip(members, second, strict=True)]
    return turns


def _turn(member: _Member, number: int, text: str) -> dict[str, Any]:
    return {"speaker": member.who.name, "round": number, "text": text, "persona_id": member.who.id}


def _moderated(number: int, text: str) -> dict[str, Any]:
    return {"speaker": MODERATOR, "round": number, "text": text}


def _welcome(study: Study, members: Sequence[_Member]) -> str:
    draw = report.wording(study, "welcome")
    asked = study.stimulus.question
    about_life = study.stimulus.about_life
    thing = subject_of(study) if about_life else study.stimulus.name
    slots = {"thing": thing, "first": members[0].name if members else "everyone"}
    own = (asked.endswith("?") or about_life) and len(asked) < 300
    asked = asked if asked.endswith("?") else f"{asked.rstrip('.!')}."
    slots["ask"] = asked if own else render(draw, draw.choice(group.ASK), slots)
    return render(
        draw, draw.choice(group.WELCOME if len(members) != 1 else group.WELCOME_ALONE), slots
    )


def bridge(study: Study, members: Sequence[_Member]) -> str:
    """Return what the moderator makes of the first round, also of one who is alone."""
    draw = report.wording(study, "bridge")
    common = _common(study, members)
    if study.stimulus.about_life and len(members) > 1:
        slots = {"common": common, "count": number(len(members))}
        return render(draw, draw.choice(group.BRIDGE_TOPICAL), slots)
    if any(member.held.unclear for member in members):
        return group.BRIDGE_UNCLEAR
    if len(members) < 2:
        slots = {"common": common, "first": members[0].name if members else "everyone"}
        return render(draw, draw.choice(group.BRIDGES_ALONE), slots)
    splits = _splits(members)
    other = [each for each in splits if group.TOPICS[each[0]] != common]
    split = next(iter(other or splits), None)
    if split is None:
        return render(draw, draw.choice(group.BRIDGES_AGREED), {"common": common})
    topic, likers, doubters = split
    slots = {"common": common, "split": group.TOPICS[topic], "warm": likers[0], "cool": doubters[0]}
    return render(draw, draw.choice(group.BRIDGES) if other else group.BRIDGE_OF_ONE, slots)


def _common(study: Study, members: Sequence[_Member]) -> str:
    counts: dict[str, int] = {}
    if study.stimulus.about_life:
        return subject_of(study)
    if any(member.held.unclear for member in members):
        return group.TOPICS["unclear"]
    for member in members:
        for name in member.raised or member.held.likes:
            counts[name] = counts.get(name, 0) + 1
    return group.TOPICS[max(counts, key=lambda name: counts[name])] if counts else "daily habits"


def _splits(members: Sequence[_Member]) -> list[tuple[str, list[str], list[str]]]:
    """Return the aspects that some spoke for and others against, the most even first."""
    found = []
    for topic in group.TOPICS:
        raising = [each for each in members if topic in each.raised and not each.held.unclear]
        likers = [each.name for each in raising if topic in each.held.likes]
        doubters = [each.name for each in raising if topic in each.held.doubts]
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
    slots = {
        "thing": study.stimulus.name,
        "n": str(len(members)),
        "common": _common(study, members),
    }
    for key, name in (("pos", "Positive"), ("neu", "Neutral"), ("neg", "Negative")):
        told = number(counts[name])
        slots |= {key: told, f"{key}_who": "nobody" if told == "no" else told}
    about_life = study.stimulus.about_life
    line = draw.choice(group.SUMMARY_ABOUT_LIFE if about_life else group.SUMMARIES)
    if len(members) == 1 and about_life:
        line = group.SUMMARY_ABOUT_LIFE_ALONE
    elif len(members) == 1:
        line, slots["stance"] = group.SUMMARY_ALONE, group.STANCES[members[0].held.sentiment]
    parts = [render(draw, line, slots)]
    splits = _disagreements(study, members)
    parts.append(splits[0] if splits else group.ALONE if len(members) < 2 else group.NO_SPLIT)
    return " ".join(parts)


def _and(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
