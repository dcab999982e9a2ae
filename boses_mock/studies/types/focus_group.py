"""A focus group: a round of first reactions, the moderator's bridge, and a round of replies.

What people say is in ``group_talk``. The aggregate follows from it: a theme is counted for those
who raised it, and a disagreement names those who spoke for a side and those who spoke against it.
With one person left there is nobody to reply to, and the second round is left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from boses_mock.kernel.rng import Stream
from boses_mock.kernel.steps import Steps
from boses_mock.studies import report
from boses_mock.studies.model import SENTIMENTS, Result, Study
from boses_mock.studies.reading.aspects import ASPECTS, claimed
from boses_mock.studies.sentences import group
from boses_mock.studies.sentences.names import ASPECT_TOPICS
from boses_mock.studies.speaking.attitude import attitude
from boses_mock.studies.speaking.facts import called
from boses_mock.studies.speaking.first_person import sentences
from boses_mock.studies.speaking.lines import render
from boses_mock.studies.speaking.lives.household import number
from boses_mock.studies.speaking.matters import OUTSIDE
from boses_mock.studies.speaking.voice import Voice
from boses_mock.studies.types.group_talk import Member, echoed, first_words, second_words
from boses_mock.studies.types.topic_answers import subject_of, themes_of

MODERATOR = "Moderator"


def run(study: Study) -> Steps[tuple[Result, ...]]:
    """Make one ``focus_group_individual`` a respondent and the ``focus_group_aggregate``.

    A step is what somebody says.
    """
    voice = Voice(most=2)
    told: list[tuple[Member, str]] = []
    for member in (yield from _members(study)):
        told.append(first_words(study, member, voice))
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


def _members(study: Study) -> Steps[list[Member]]:
    """Bring the people round the table; two of one first name go by their full names."""
    names = Counter(called(who) for who in study.respondents)
    members: list[Member] = []
    for who in study.respondents:
        name = called(who)
        held = attitude(study.seed, who, study.stimulus, study.repeat)
        members.append(Member(who, name if names[name] == 1 else who.name, held))
        yield
    return members


def _replies(
    study: Study, members: Sequence[Member], first: Sequence[str], voice: Voice
) -> Steps[list[tuple[Member, str]]]:
    """Hold the second round: members with all that they have raised by then, and their words."""
    told: list[tuple[Member, str]] = []
    for member, text in zip(members, first, strict=True):
        if study.stimulus.about_life:
            told.append((member, echoed(study, member, members, text, voice)))
        else:
            told.append(second_words(study, member, members, voice))
        yield
    return told


def _aggregate(
    study: Study,
    members: Sequence[Member],
    between: str,
    first: Sequence[str],
    second: Sequence[str],
) -> Steps[Result]:
    themes: list[list[str]] = []
    for member, text in zip(members, first, strict=True):
        themes.append(_themes(study, member, text))
        yield
    counts = {str(name): 0 for name in SENTIMENTS}
    for member in members:  # in a talk about a life nothing is judged
        counts["Neutral" if study.stimulus.about_life else member.held.sentiment] += 1
    return Result(
        result_type="focus_group_aggregate",
        sentiment_distribution=counts,
        report_sections={
            "transcript": _transcript(study, members, between, first, second),
            "moderator_summary": _summary(study, members, counts, first),
            "consensus_themes": consensus(themes),
            "disagreements": _disagreements(study, members),
            "recommendations": report.advice(
                report.wording(study, "advice"),
                themes,
                len(members),
                known=study.stimulus.known,
                felt=counts,
            ),
        },
    )


def _themes(study: Study, member: Member, text: str) -> list[str]:
    """Return what somebody spoke for and against, or of in a talk about a life."""
    if study.stimulus.about_life or member.held.unclear:
        return themes_of(study, member.held, text)
    if member.held.objection:
        return [member.held.objection.topic]
    for_it = [name for name in member.held.likes if name in member.raised]
    against = [name for name in member.held.doubts if name in member.raised]
    liked = [member.held.matter(n) or ASPECTS[n].liked for n in for_it]
    doubted = [member.held.matter(n) or ASPECTS[n].doubted for n in against]
    told = doubted + liked if member.held.sentiment == "Negative" else liked + doubted
    return [OUTSIDE] * member.held.outside + told


def consensus(themes: Sequence[Sequence[str]]) -> list[str]:
    """Return the themes that at least half of the people share, or the two most frequent."""
    counts = report.counted(themes)
    shared = [theme for theme, count in counts.items() if count * 2 >= len(themes) and count > 1]
    return shared[:6] or list(counts)[:2]


def _transcript(
    study: Study,
    members: Sequence[Member],
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


def _turn(member: Member, number: int, text: str) -> dict[str, Any]:
    return {"speaker": member.who.name, "round": number, "text": text, "persona_id": member.who.id}


def _moderated(number: int, text: str) -> dict[str, Any]:
    return {"speaker": MODERATOR, "round": number, "text": text}


def _welcome(study: Study, members: Sequence[Member]) -> str:
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


def bridge(study: Study, members: Sequence[Member]) -> str:
    """Return what the moderator makes of the first round, also of one who is alone."""
    draw = report.wording(study, "bridge")
    told = _common(study, members)
    common = _as_label(told)
    if study.stimulus.about_life and len(members) > 1:
        slots = {"common": told, "count": number(len(members))}
        return render(draw, draw.choice(group.BRIDGE_TOPICAL), slots)
    if any(member.held.unclear for member in members):
        return group.BRIDGE_UNCLEAR
    if len(members) < 2:
        slots = {"common": common, "first": members[0].name if members else "everyone"}
        return render(draw, draw.choice(group.BRIDGES_ALONE), slots)
    splits = _splits(members)
    other = [each for each in splits if _weighed(each[0], each[2]) != told]
    split = next(iter(other or splits), None)
    if split is None:
        views = {member.held.sentiment for member in members}
        table = group.BRIDGES_AGREED if len(views) == 1 else group.BRIDGES_APART
        return render(draw, draw.choice(table), {"common": common})
    topic, likers, doubters = split
    slots = {"common": common, "split": group.TOPICS[topic]}
    slots |= {"warm": likers[0].name, "cool": doubters[0].name}
    return render(draw, draw.choice(group.BRIDGES) if other else group.BRIDGE_OF_ONE, slots)


def _as_label(theme: str) -> str:
    """Return a theme as a sentence may hold it: one that is no plain noun in quotation marks."""
    plain = theme in group.TOPICS.values() or "“" in theme or len(theme.split()) < _NOUN_WORDS
    return theme if plain else f"“{theme}”"


_NOUN_WORDS = 4  # below which a theme is taken for a noun


def _common(study: Study, members: Sequence[Member]) -> str:
    if study.stimulus.about_life:
        return subject_of(study)
    if any(member.held.unclear for member in members):
        return group.TOPICS["unclear"]
    spoken = [[each.named(name) for name in each.raised or each.held.likes] for each in members]
    return next(iter(report.counted(spoken)), "daily habits")


def _splits(members: Sequence[Member]) -> list[tuple[str, list[Member], list[Member]]]:
    """Return the aspects that some spoke for and others against, the most even first."""
    found = []
    for topic in group.TOPICS:
        raising = [each for each in members if topic in each.raised and not each.held.unclear]
        likers = [each for each in raising if topic in each.held.likes]
        doubters = [each for each in raising if topic in each.held.doubts]
        if likers and doubters:
            found.append((topic, likers, doubters))
    return sorted(found, key=lambda split: -min(len(split[1]), len(split[2])))


def _weighed(topic: str, raising: Sequence[Member]) -> str:
    """Return what it is on a side that most of those weighed who raised it."""
    return next(iter(report.counted([[each.named(topic)] for each in raising])))


def _disagreements(study: Study, members: Sequence[Member]) -> list[str]:
    draw = report.wording(study, "splits")
    lines, of_two = draw.shuffled(group.SPLIT), draw.shuffled(group.SPLIT_MATTERS)
    told = []
    for at, (topic, likers, doubters) in enumerate(_splits(members)[:3]):
        liked, doubted = _weighed(topic, likers), _weighed(topic, doubters)
        name = group.TOPICS[topic]
        slots = {"topic": name, "Topic": name[0].upper() + name[1:]}
        slots |= {"liked": liked, "doubted": doubted}
        slots |= {"likers": _and(likers), "doubters": _and(doubters)}
        line = (lines if liked == doubted else of_two)[at]
        if not all(_of_one_mind(topic, each) for each in (*likers, *doubters)):
            line = (group.SPLIT if liked == doubted else group.SPLIT_MATTERS)[-1]
        if "“" in liked + doubted:  # a point of the text itself, and no side of it
            line = group.SPLIT_ONE_POINT if liked in doubted else group.SPLIT_POINTS
        told.append(render(draw, line, slots))
    return told


def _of_one_mind(topic: str, member: Member) -> bool:
    """Return whether somebody's whole view goes the way of one side: nobody against it was won."""
    return member.held.sentiment != ("Negative" if topic in member.held.likes else "Positive")


def _summary(
    study: Study, members: Sequence[Member], counts: dict[str, int], first: Sequence[str]
) -> str:
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
    if about_life and len(members) > 1:
        return " ".join(filter(None, [*parts, _shared(study, members, first)]))
    split = next(iter(_disagreements(study, members)), "")
    parts.append(split or (_no_split(draw, members) if members[1:] else group.ALONE))
    return " ".join(parts)


def _no_split(draw: Stream, members: Sequence[Member]) -> str:
    """Return how far apart people were who took up no point of each other's."""
    views = [view for view in SENTIMENTS if any(each.held.sentiment == view for each in members)]
    if len(views) < 2:
        return draw.choice(group.NO_SPLIT)
    one, other = (
        next(each for each in members if each.held.sentiment == view)
        for view in (views[0], views[-1])
    )
    slots = {"one": one.name, "warm": group.VIEWS[views[0]]}
    slots |= {"other": other.name, "cool": group.VIEWS[views[-1]]}
    return render(draw, draw.choice(group.NO_ARGUMENT), slots)


def _shared(study: Study, members: Sequence[Member], first: Sequence[str]) -> str:
    """Return what most came to speak of in a talk about a life, in the words of one of them."""
    sides = [
        themes_of(study, member.held, text)[1:] for member, text in zip(members, first, strict=True)
    ]
    theme, count = next(iter(report.counted(sides).items()), ("", 0))
    if count < 2:
        return ""
    at = next(n for n, found in enumerate(sides) if theme in found)
    quote = next((each for each in sentences(first[at]) if theme in _sides_in(each)), "")
    slots = {
        "theme": theme,
        "count": str(count),
        "n": str(len(members)),
        "who": members[at].who.name,
    }
    slots["quote"] = quote.replace("“", "‘").replace("”", "’")
    draw = report.wording(study, "shared")
    return render(draw, draw.choice(group.SUMMARY_SHARED), slots) if quote else ""


def _sides_in(sentence: str) -> list[str]:
    return [ASPECT_TOPICS[name] for name in claimed(sentence) if name in ASPECT_TOPICS]


def _and(members: Sequence[Member]) -> str:
    names = [each.name for each in members]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
