"""A conjoint study: choices between two profiles, and what the choices say was worth how much.

Each persona has utilities for levels (:mod:`boses_mock.studies.speaking.conjoint.worths`) and
chooses by them; nobody takes what is worse to them in everything. What is reported follows from the
choices alone: a part-worth is the share of a level's showings in which it was chosen, centred
within the attribute; an importance is the range of an attribute's part-worths, normalised to 100.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import log
from typing import Any

from boses_mock.kernel.rng import Stream, stream
from boses_mock.kernel.steps import Steps
from boses_mock.studies import report
from boses_mock.studies.model import Design, Respondent, Result, Study
from boses_mock.studies.reading.directions import Direction
from boses_mock.studies.speaking.conjoint.trade_offs import Taken, reason, tongue_of, written_in
from boses_mock.studies.speaking.conjoint.worths import Worths, directions, utilities
from boses_mock.studies.speaking.voice import Voice
from boses_mock.studies.types.conjoint_market import Market, Profile, advice, balanced, executive

_PROFILE = {"A": "profile_a", "B": "profile_b"}


def run(study: Study) -> Steps[tuple[Result, ...]]:
    """Make one ``conjoint_individual`` a respondent and the ``conjoint_aggregate``.

    Raises:
        ValueError: the study has no design.
    """
    if study.design is None:
        raise ValueError("The conjoint study has no design")
    voice = Voice()
    known = directions(study.design, study.stimulus.text)
    written = written_in(study.design, study.stimulus.question)
    individuals: list[Result] = []
    for who in study.respondents:
        worth = yield from utilities(study, study.design, who, known)
        tasks = _tasks(study, study.design, who, worth, known, written, voice)
        individuals.append(_individual(study.design, who, tasks))
        yield
    return (*individuals, (yield from _aggregate(study, study.design, individuals)))


def _tasks(
    study: Study,
    design: Design,
    who: Respondent,
    worth: Worths,
    known: Mapping[str, Direction | None],
    written: str,
    voice: Voice,
) -> list[dict[str, Any]]:
    draw = stream(study.seed, "study", "tasks", study.key, study.repeat, who.id)
    tongue = tongue_of(who, written)
    tasks: list[dict[str, Any]] = []
    gained: list[dict[str, float]] = []
    for number, (a, b) in enumerate(pairs(draw, design), 1):
        margins = {name: worth[name][a[name]] - worth[name][b[name]] for name in a}
        chosen = _chosen(draw, list(margins.values()))
        gains = margins if chosen == "A" else {name: -each for name, each in margins.items()}
        gained.append(gains)
        tasks.append({"task_index": number, "profile_a": a, "profile_b": b, "chosen": chosen})
    shares = importances(part_worths(design, tasks))  # what is reported is what is told
    accepted = frozenset(task[_PROFILE[task["chosen"]]][name] for task in tasks for name in known)
    for task, gains in zip(tasks, gained, strict=True):
        taken, left = task["profile_a"], task["profile_b"]
        if task["chosen"] == "B":
            taken, left = left, taken
        choice = Taken(taken, left, gains, shares, known, task["chosen"], accepted)
        task["reasoning"] = reason(draw, who, choice, tongue, voice)
    return tasks


def _individual(design: Design, who: Respondent, tasks: list[dict[str, Any]]) -> Result:
    worths = part_worths(design, tasks)
    weights = importances(worths)
    return Result(
        result_type="conjoint_individual",
        persona_id=who.id,
        report_sections={
            "tasks": tasks,
            "attribute_importances": weights,
            "part_worths": worths,
            "top_driver": top_driver(weights),
        },
    )


def _chosen(draw: Stream, margins: Sequence[float]) -> str:
    """Return which side is taken, by how much each attribute speaks for A."""
    margin, doubt = sum(margins), _doubt(draw)
    agreed = min(margins) >= 0 or max(margins) <= 0
    return "A" if (margin if agreed else margin + doubt) > 0 else "B"


def _doubt(draw: Stream) -> float:
    """Return the difference of two Gumbel draws: what makes choices human."""
    share = min(max(draw.random(), 1e-9), 1 - 1e-9)
    return 0.35 * log(share / (1 - share))


def pairs(draw: Stream, design: Design) -> list[tuple[Profile, Profile]]:
    """Return the profiles to choose between, which differ in every attribute.

    Levels come from shuffled decks, so each is shown about as often as the others.
    """
    decks: dict[str, list[str]] = {name: [] for name, _ in design.attributes}
    made = []
    for _ in range(design.n_tasks):
        a, b = {}, {}
        for name, levels in design.attributes:
            a[name] = _dealt(draw, decks[name], levels, None)
            b[name] = _dealt(draw, decks[name], levels, a[name])
        made.append((a, b))
    return made


def _dealt(draw: Stream, deck: list[str], levels: Sequence[str], other: str | None) -> str:
    if not any(level != other for level in deck):
        deck.extend(draw.shuffled(levels))
    level = next(level for level in deck if level != other)
    deck.remove(level)
    return level


def part_worths(design: Design, tasks: Sequence[Mapping[str, Any]]) -> Worths:
    """Return the share chosen of each level's showings, centred within its attribute."""
    worths: Worths = {}
    for name, levels in design.attributes:
        shown, won = dict.fromkeys(levels, 0), dict.fromkeys(levels, 0)
        for task in tasks:
            for side in ("A", "B"):
                level = task[f"profile_{side.lower()}"][name]
                shown[level] += 1
                won[level] += task["chosen"] == side
        seen = [won[level] / shown[level] for level in levels if shown[level]]
        mean = sum(seen) / len(seen) if seen else 0.0
        raw = {level: won[level] / shown[level] - mean if shown[level] else 0.0 for level in levels}
        worths[name] = balanced(raw, 0.0, 4)
    return worths


def importances(worths: Mapping[str, Mapping[str, float]]) -> dict[str, float]:
    """Return each attribute's range of part-worths as a percentage; they sum to 100."""
    ranges = {name: max(each.values()) - min(each.values()) for name, each in worths.items()}
    total = sum(ranges.values())
    shares = {name: 100 * r / total if total else 100 / len(ranges) for name, r in ranges.items()}
    return balanced(shares, 100.0, 1)


def top_driver(weights: Mapping[str, float]) -> str:
    """Return the attribute of the greatest importance."""
    return max(weights, key=lambda name: weights[name])


def _aggregate(study: Study, design: Design, individuals: Sequence[Result]) -> Steps[Result]:
    sections = [each.report_sections or {} for each in individuals]
    worths = {
        name: balanced(
            {one: _mean(each["part_worths"][name][one] for each in sections) for one in levels},
            0.0,
            4,
        )
        for name, levels in design.attributes
    }
    yield
    names = [name for name, _ in design.attributes]
    weights = balanced(
        {name: _mean(each["attribute_importances"][name] for each in sections) for name in names},
        100.0,
        1,
    )
    yield
    segments = _segments(individuals)
    yield
    market = Market.of(design, worths, study.stimulus.text)
    yield
    recommended = advice(study, market, weights, segments)
    yield
    return Result(
        result_type="conjoint_aggregate",
        report_sections={
            "attribute_importances": weights,
            "part_worths": worths,
            "market_share_simulation": market.to_dict(),
            "persona_segments": segments,
            "executive_summary": executive(study, market, weights, len(individuals)),
            "recommendations": report.as_text(recommended),
        },
    )


def _mean(values: Any) -> float:
    listed = list(values)
    return sum(listed) / len(listed) if listed else 0.0


def _segments(individuals: Sequence[Result]) -> list[dict[str, Any]]:
    groups: dict[str, list[str | None]] = {}
    for each in individuals:
        groups.setdefault((each.report_sections or {})["top_driver"], []).append(each.persona_id)
    ranked = sorted(groups.items(), key=lambda pair: -len(pair[1]))
    return [
        {"label": f"{driver} first", "persona_ids": ids, "top_driver": driver}
        for driver, ids in ranked
    ]
