"""What a market would make of a conjoint's part-worths, and what follows for whoever sells.

Three profiles are tested: one that asks least and gives least, one that asks and gives most, and
one in between. Their shares are a logit over their part-worths. Advice follows the simulation: it
begins at the profile that wins, and a change is proposed by the share that it would bring there,
which is simulated too.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp
from typing import Any

from boses_mock.studies import report
from boses_mock.studies.model import Design, Study
from boses_mock.studies.reading.directions import Direction
from boses_mock.studies.sentences import conjoint as lines
from boses_mock.studies.speaking.conjoint.worths import Worths, directions
from boses_mock.studies.speaking.lines import render
from boses_mock.studies.types.findings import whom

Profile = dict[str, str]
_SCALE = 4.0  # how sharply simulated buyers follow part-worths
_LITTLE = 0.5  # the part of an equal share below which an attribute carries little weight
_GAIN = 1.0  # points of share below which a change is not worth a word


@dataclass(frozen=True, slots=True)
class Market:
    """The profiles tested, what levels are worth, the shares that follow, and what is better.

    Attributes:
        ways: which way each attribute is better, None for those of taste.
    """

    worths: Worths
    tested: Mapping[str, Profile]
    shares: Mapping[str, float]
    ways: Mapping[str, Direction | None]

    @classmethod
    def of(cls, design: Design, worths: Worths, about: str = "") -> Market:
        tested = profiles(design, about)
        return cls(worths, tested, shares_of(tested, worths), directions(design, about))

    @property
    def winner(self) -> str:
        return max(self.shares, key=lambda name: self.shares[name])

    def to_dict(self) -> dict[str, Any]:
        """Return the simulation as a report holds it."""
        return {
            "profiles_tested": [
                {"name": title, "attributes": profile} for title, profile in self.tested.items()
            ],
            "shares": dict(self.shares),
        }

    def best_change(self) -> tuple[str, str, float] | None:
        """Return the attribute, level and share of the change that helps the winner most.

        To ask for less helps anything and is proposed only where nothing else does.
        """
        profile = self.tested[self.winner]
        found = [
            (self._share_with(name, level), name, level)
            for name, levels in self.worths.items()
            for level in levels
            if level != profile[name] and not self._is_worse(name, level, profile[name])
        ]
        found = [each for each in found if each[0] >= self.shares[self.winner] + _GAIN]
        free = [each for each in found if not self.is_price(each[1])]
        share, name, level = max(free or found, default=(0.0, "", ""))
        return (name, level, share) if name else None

    def is_price(self, name: str) -> bool:
        """Return whether an attribute is money that is asked."""
        way = self.ways[name]
        return way is not None and way.price

    def _is_worse(self, name: str, level: str, now: str) -> bool:
        """Return whether anybody would say that a level is worse, whatever a few choices gave."""
        way = self.ways[name]
        return way is not None and way.places[level] < way.places[now]

    def _share_with(self, name: str, level: str) -> float:
        changed = {**self.tested, self.winner: {**self.tested[self.winner], name: level}}
        return shares_of(changed, self.worths)[self.winner]


def profiles(design: Design, about: str = "") -> dict[str, Profile]:
    """Return the three profiles tested: cheapest, dearest, and the middle of everything."""
    made: dict[str, Profile] = {"Best Value": {}, "Premium": {}, "Balanced": {}}
    known = directions(design, about)
    asks = any(way.price for way in known.values() if way)
    for place, (name, levels) in enumerate(design.attributes):
        ordered = list(levels)
        if way := known[name]:
            ordered = sorted(levels, key=lambda level: way.places[level])
            if way.price or (not asks and place % 2):
                ordered.reverse()
        middle = (len(ordered) - place % 2) // 2 if len(ordered) % 2 == 0 else len(ordered) // 2
        made["Best Value"][name], made["Premium"][name] = ordered[0], ordered[-1]
        made["Balanced"][name] = ordered[middle]
    return made


def shares_of(tested: Mapping[str, Profile], worths: Worths) -> dict[str, float]:
    """Return the shares in per cent that profiles would take: a logit over their part-worths."""
    pull = {
        title: exp(_SCALE * sum(worths[name][level] for name, level in profile.items()))
        for title, profile in tested.items()
    }
    shares = {title: 100 * each / sum(pull.values()) for title, each in pull.items()}
    return balanced(shares, 100.0, 1)


def balanced(values: Mapping[str, float], total: float, digits: int) -> dict[str, float]:
    """Round, and let the largest value take up what rounding moved, so that the sum is exact."""
    rounded = {name: round(value, digits) for name, value in values.items()}
    largest = max(rounded, key=lambda name: abs(rounded[name]))
    rest = total - sum(rounded.values())
    rounded[largest] = round(rounded[largest] + rest, digits) + 0.0
    return rounded


def _extremes(worths: Worths) -> dict[str, str]:
    flat = [(value, name, level) for name, each in worths.items() for level, value in each.items()]
    best, worst = max(flat), min(flat)
    return {"attr": best[1], "level": best[2], "bad": worst[1], "worst": worst[2]}


def executive(study: Study, market: Market, weights: Mapping[str, float], n: int) -> str:
    """Return what mattered, which levels drew and put off most, and which profile would win."""
    draw = report.wording(study, "executive")
    ranked = sorted(weights, key=lambda name: -weights[name])
    tasks = n * (study.design.n_tasks if study.design else 0)
    slots = {"n": str(n), "tasks": str(tasks), "first": ranked[0], "next": ranked[1]}
    slots |= {"i1": f"{weights[ranked[0]]:g}", "i2": f"{weights[ranked[1]]:g}"}
    slots |= _winner(market) | _extremes(market.worths)
    return " ".join(
        render(draw, draw.choice(table), slots)
        for table in (lines.SUMMARIES, lines.BEST, lines.SHARES)
    )


def _winner(market: Market) -> dict[str, str]:
    profile = market.tested[market.winner]
    told = ", ".join(f"{name} “{level}”" for name, level in profile.items())
    return {
        "profile": market.winner,
        "share": f"{market.shares[market.winner]:g}",
        "offer": told,
    }


def advice(
    study: Study,
    market: Market,
    weights: Mapping[str, float],
    segments: Sequence[Mapping[str, Any]],
) -> list[str]:
    """Return recommendations that begin at the winning profile."""
    draw = report.wording(study, "advice")
    last = min(weights, key=lambda name: weights[name])
    slots = _winner(market) | _extremes(market.worths)
    slots |= {"last": last, "il": f"{weights[last]:g}"}
    slots |= {"count": str(len(segments)), "segments": _told(study, segments)}
    tables: list[Sequence[str]] = [lines.LEAD, lines.CHANGE]
    change = market.best_change()
    if change is None:
        tables[1] = lines.STAY
    elif market.is_price(change[0]):
        tables.pop()  # that a lower price would be liked better is no advice
    else:
        name, level, share = change
        old = market.tested[market.winner][name]
        slots |= {"to": level, "from": old}
        slots |= {"where": name, "gain": f"{share:g}"}
    if slots["worst"] != market.tested[market.winner][slots["bad"]]:
        tables.append(lines.DROP)
    little = weights[last] < _LITTLE * 100 / len(weights)
    if little and not (change and change[0] == last):  # nobody saves on what is to be changed
        tables.append(lines.SAVE)
    if len(segments) > 1:
        tables.append(lines.SEGMENT)
    return [render(draw, draw.choice(table), slots) for table in tables]


def _told(study: Study, segments: Sequence[Mapping[str, Any]]) -> str:
    """Return the segments, each with who is in it and what these people share."""
    people = report.by_id(study)
    return "; ".join(
        f"{each['label']} ({whom([people[who] for who in each['persona_ids']], study.respondents)})"
        for each in segments
    )
