"""A conjoint study: choices between two profiles, and what the choices say was worth how much.

Each persona has utilities for levels, from its income against prices, its brands, what it cares
for and a keyed taste, and chooses by them. What is reported follows from the choices alone: a
part-worth is the share of a level's showings in which it was chosen, centred within the
attribute; an importance is the range of an attribute's part-worths, normalised to 100.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import exp, log
from typing import Any

from boses_mock.kernel.rng import Stream, stream
from boses_mock.kernel.steps import Steps
from boses_mock.studies import report
from boses_mock.studies.model import Design, Respondent, Result, Study
from boses_mock.studies.reading.aspects import claimed
from boses_mock.studies.reading.money import LEVELS, find_prices
from boses_mock.studies.sentences import conjoint as lines
from boses_mock.studies.speaking.attitude import named_brand
from boses_mock.studies.speaking.choice import cares
from boses_mock.studies.speaking.facts import facts
from boses_mock.studies.speaking.lines import render
from boses_mock.studies.speaking.pieces import Pieces
from boses_mock.studies.speaking.voice import Voice

Profile = dict[str, str]
Worths = dict[str, dict[str, float]]
_LITTLE = 0.5  # the part of an equal share below which an attribute carries little weight
_PIECES, _TRIES = Pieces(lines.COMPOSED, (", ", ", ")), 40
_SCALE = 4.0  # how sharply simulated buyers follow part-worths


def run(study: Study) -> Steps[tuple[Result, ...]]:
    """Make one ``conjoint_individual`` a respondent and the ``conjoint_aggregate``.

    Raises:
        ValueError: the study has no design.
    """
    if study.design is None:
        raise ValueError("The conjoint study has no design")
    voice = Voice()
    individuals: list[Result] = []
    for who in study.respondents:
        individuals.append((yield from _individual(study, study.design, who, voice)))
    return (*individuals, _aggregate(study, study.design, individuals))


def _individual(study: Study, design: Design, who: Respondent, voice: Voice) -> Steps[Result]:
    worth = yield from _utilities(study, design, who)
    draw = stream(study.seed, "study", "tasks", study.key, study.repeat, who.id)
    tasks = []
    for number, (a, b) in enumerate(pairs(draw, design), 1):
        margin = sum(worth[name][a[name]] - worth[name][b[name]] for name in a)
        chosen = "A" if margin + _doubt(draw) > 0 else "B"
        reason = _reason(draw, who, worth, (a, b) if chosen == "A" else (b, a), chosen, voice)
        task = {"task_index": number, "profile_a": a, "profile_b": b, "chosen": chosen}
        tasks.append(task | {"reasoning": reason})
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


def _doubt(draw: Stream) -> float:
    """Return the difference of two Gumbel draws: what makes choices human."""
    share = min(max(draw.random(), 1e-9), 1 - 1e-9)
    return 0.35 * log(share / (1 - share))


def _utilities(study: Study, design: Design, who: Respondent) -> Steps[Worths]:
    """Settle how much a persona values each level."""
    worth: Worths = {}
    for name, levels in design.attributes:
        draw = stream(study.seed, "study", "attribute", who.id, name)
        weight = draw.lognormal(0.8, 0.45)
        prices = _prices(name, levels)
        worth[name] = {
            level: weight * _own_taste(study, who, name, level) + _known(who, level)
            for level in levels
        }
        if prices:
            level_of = LEVELS.get(who.income_level.strip().lower(), 1)
            pull = (2.6, 1.7, 0.7)[level_of] * draw.uniform(0.7, 1.3)
            for place, level in enumerate(sorted(levels, key=lambda each: prices[each])):
                worth[name][level] += pull * (0.5 - place / (len(levels) - 1))
        yield
    return worth


def _own_taste(study: Study, who: Respondent, name: str, level: str) -> float:
    return stream(study.seed, "study", "level", who.id, name, level).normal(0.0, 0.6)


def _known(who: Respondent, level: str) -> float:
    worth = sum(cares(who, name) for name in claimed(level)[:2]) * 0.5
    worth += 1.2 * bool(named_brand(who.trusted_brands, level))
    return worth - 1.6 * bool(named_brand(who.distrusted_brands, level))


def _prices(name: str, levels: Sequence[str]) -> dict[str, float]:
    """Return the amounts of an attribute whose levels are prices; {} if they are not."""
    found = {level: [price.amount for price, _ in find_prices(level)] for level in levels}
    if all(found.values()):
        return {level: amounts[0] for level, amounts in found.items()}
    plain = {level: _digits(level) for level in levels}
    asks = any(word in name.lower() for word in ("price", "cost", "fee", "harga", "giá", "presyo"))
    if asks and all(each is not None for each in plain.values()):
        return {level: each or 0.0 for level, each in plain.items()}
    return {}


def _digits(level: str) -> float | None:
    digits = "".join(c for c in level if c.isdigit() or c == ".").strip(".")
    return float(digits) if digits.replace(".", "", 1).isdigit() else None


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
        worths[name] = _balanced(raw, 0.0, 4)
    return worths


def importances(worths: Mapping[str, Mapping[str, float]]) -> dict[str, float]:
    """Return each attribute's range of part-worths as a percentage; they sum to 100."""
    ranges = {name: max(each.values()) - min(each.values()) for name, each in worths.items()}
    total = sum(ranges.values())
    shares = {name: 100 * r / total if total else 100 / len(ranges) for name, r in ranges.items()}
    return _balanced(shares, 100.0, 1)


def _balanced(values: Mapping[str, float], total: float, digits: int) -> dict[str, float]:
    """Round, and let the largest value take up what rounding moved, so that the sum is exact."""
    rounded = {name: round(value, digits) for name, value in values.items()}
    largest = max(rounded, key=lambda name: abs(rounded[name]))
    rest = total - sum(rounded.values())
    rounded[largest] = round(rounded[largest] + rest, digits) + 0.0
    return rounded


def top_driver(weights: Mapping[str, float]) -> str:
    """Return the attribute of the greatest importance."""
    return max(weights, key=lambda name: weights[name])


def _reason(
    draw: Stream,
    who: Respondent,
    worth: Worths,
    chosen: tuple[Profile, Profile],
    side: str,
    voice: Voice,
) -> str:
    """Return why: the attribute that weighed most for the profile taken, in a new sentence."""
    taken, left = chosen
    ranked = sorted(taken, key=lambda name: worth[name][left[name]] - worth[name][taken[name]])
    name, other, last = ranked[0], ranked[1], ranked[-1]
    slots = facts(who) | {"attr": name, "win": taken[name], "lose": left[name]}
    slots |= {"side": f"option {side}", "second": taken[other], "second_lost": left[last]}
    told = voice.say(draw, lines.REASONS, slots)
    return told or voice.pieced(draw, _PIECES, slots, _TRIES, repeating=True)


def _aggregate(study: Study, design: Design, individuals: Sequence[Result]) -> Result:
    sections = [each.report_sections or {} for each in individuals]
    worths = {
        name: _balanced(
            {one: _mean(each["part_worths"][name][one] for each in sections) for one in levels},
            0.0,
            4,
        )
        for name, levels in design.attributes
    }
    names = [name for name, _ in design.attributes]
    weights = _balanced(
        {name: _mean(each["attribute_importances"][name] for each in sections) for name in names},
        100.0,
        1,
    )
    market = simulate(design, worths)
    segments = _segments(individuals)
    return Result(
        result_type="conjoint_aggregate",
        report_sections={
            "attribute_importances": weights,
            "part_worths": worths,
            "market_share_simulation": market,
            "persona_segments": segments,
            "executive_summary": _executive(
                study, design, worths, weights, market, len(individuals)
            ),
            "recommendations": report.as_text(_advice(study, worths, weights, market, segments)),
        },
    )


def _mean(values: Any) -> float:
    listed = list(values)
    return sum(listed) / len(listed) if listed else 0.0


def profiles(design: Design) -> dict[str, Profile]:
    """Return the three profiles tested: cheapest, dearest, and the middle of everything."""
    made: dict[str, Profile] = {"Best Value": {}, "Premium": {}, "Balanced": {}}
    for place, (name, levels) in enumerate(design.attributes):
        prices = _prices(name, levels)
        ordered = sorted(levels, key=lambda level: prices[level]) if prices else list(levels)
        middle = (len(ordered) - place % 2) // 2 if len(ordered) % 2 == 0 else len(ordered) // 2
        made["Best Value"][name], made["Premium"][name] = ordered[0], ordered[-1]
        made["Balanced"][name] = ordered[middle]
    return made


def simulate(design: Design, worths: Mapping[str, Mapping[str, float]]) -> dict[str, Any]:
    """Return the shares that the three profiles would take: a logit over their part-worths."""
    tested = profiles(design)
    pull = {
        title: exp(_SCALE * sum(worths[name][level] for name, level in profile.items()))
        for title, profile in tested.items()
    }
    shares = {title: 100 * each / sum(pull.values()) for title, each in pull.items()}
    return {
        "profiles_tested": [
            {"name": title, "attributes": profile} for title, profile in tested.items()
        ],
        "shares": _balanced(shares, 100.0, 1),
    }


def _segments(individuals: Sequence[Result]) -> list[dict[str, Any]]:
    groups: dict[str, list[str | None]] = {}
    for each in individuals:
        groups.setdefault((each.report_sections or {})["top_driver"], []).append(each.persona_id)
    ranked = sorted(groups.items(), key=lambda pair: -len(pair[1]))
    return [
        {"label": f"{driver} first", "persona_ids": ids, "top_driver": driver}
        for driver, ids in ranked
    ]


def _extremes(worths: Mapping[str, Mapping[str, float]]) -> dict[str, str]:
    flat = [(value, name, level) for name, each in worths.items() for level, value in each.items()]
    best, worst = max(flat), min(flat)
    return {"attr": best[1], "level": best[2], "bad": worst[1], "worst": worst[2]}


def _executive(
    study: Study,
    design: Design,
    worths: Worths,
    weights: Mapping[str, float],
    market: Mapping[str, Any],
    n: int,
) -> str:
    draw = report.wording(study, "executive")
    ranked = sorted(weights, key=lambda name: -weights[name])
    slots = {"n": str(n), "tasks": str(n * design.n_tasks), "first": ranked[0], "next": ranked[1]}
    slots |= {"i1": f"{weights[ranked[0]]:g}", "i2": f"{weights[ranked[1]]:g}"}
    winner = max(market["shares"], key=lambda name: market["shares"][name])
    slots |= {"profile": winner, "share": f"{market['shares'][winner]:g}"} | _extremes(worths)
    return " ".join(
        render(draw, draw.choice(table), slots)
        for table in (lines.SUMMARIES, lines.BEST, lines.SHARES)
    )


def _advice(
    study: Study,
    worths: Worths,
    weights: Mapping[str, float],
    market: Mapping[str, Any],
    segments: Sequence[Mapping[str, Any]],
) -> list[str]:
    draw = report.wording(study, "advice")
    last = min(weights, key=lambda name: weights[name])
    slots = _extremes(worths) | {"last": last, "il": f"{weights[last]:g}"}
    slots["profile"] = max(market["shares"], key=lambda name: market["shares"][name])
    slots |= {"count": str(len(segments)), "labels": ", ".join(each["label"] for each in segments)}
    little = weights[last] < _LITTLE * 100 / len(weights)
    tables = [lines.KEEP, lines.DROP, lines.SAVE if little else lines.WEIGH]
    told = [render(draw, draw.choice(table), slots) for table in tables]
    closing = lines.SEGMENT if len(segments) > 1 else lines.LAUNCH
    return [*told, render(draw, closing, slots)]
