"""How far studies agree, and how far a study agrees with itself: formulas and nothing drawn.

Convergence compares complete studies of one group pair by pair: half of a score is whether the
dominant sentiment is the same, three tenths one minus the Jensen–Shannon divergence of the
sentiment distributions, two tenths the Jaccard overlap of the words of the themes. Like is
compared with like. A survey and a conjoint, in which nobody tells a sentiment, point a way where
most people lean to one side by their items. Studies of different ideas have no direction
in common, be they of one category or of two, and an interview has none at all: there the words are
all that is compared. The words are those of the category's matters, of which
:mod:`boses_mock.studies.outcome` knows what each study brought up; where the ideas differ, what
makes each of them stands beside these (see :mod:`boses_mock.studies.reading.ideas`).

Reliability compares runs of one study: 40 % the share of runs with the commonest dominant
sentiment, 35 % one minus the mean pairwise divergence, 25 % the share of themes found in at least
60 % of the runs. Logarithms are natural, as the service has them, so distributions with nothing in
common have a divergence of 0.693 and not of 1. Where a part cannot be told, the weights of the
others are scaled up to a whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from math import log
from typing import Any

from boses_mock.kernel.steps import Steps, drain
from boses_mock.studies.model import SENTIMENTS
from boses_mock.studies.outcome import Coverage, Outcome

TOO_FEW = "At least two completed simulations of this group are needed to measure convergence"
_PAIR_WEIGHTS = (0.5, 0.3, 0.2)
_RUN_WEIGHTS = (0.4, 0.35, 0.25)
_FELT = {"concept_test", "focus_group"}  # whose reports tell how sentiments are distributed
_LEANING = {"survey", "conjoint"}  # which lean by their items
_AHEAD = 0.5  # the share of people by which one side is ahead where a study points a way
_RAISED = 0.2  # the share of people who raise a matter that counts
_MOST_SHOWN = 5  # words that studies share, or do not
_STOP_WORDS = frozenset(
    """
    about all and any are but can for from had has have her his how into its more most not off one
    our out over than that the their them then there they this too was were what when which who why
    will with would you your
    """.split()  # noqa: SIM905 - a list would take sixty lines
)
_COMMON = 0.6  # the share of runs in which a theme counts as held


def dominant(distribution: Mapping[str, float]) -> str | None:
    """Return the most frequent sentiment; of a tie the first of Positive, Neutral, Negative."""
    if not any(distribution.values()):
        return None
    return max(SENTIMENTS, key=lambda name: distribution.get(name, 0))


def divergence(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """Return the Jensen–Shannon divergence of two distributions of sentiments, in [0, ln 2]."""
    p, q = _shares(a), _shares(b)
    middle = [(x + y) / 2 for x, y in zip(p, q, strict=True)]
    return max(0.0, (_relative(p, middle) + _relative(q, middle)) / 2)


def _shares(counts: Mapping[str, float]) -> list[float]:
    total = sum(counts.get(name, 0) for name in SENTIMENTS)
    return [counts.get(name, 0) / total if total else 1 / 3 for name in SENTIMENTS]


def _relative(p: Sequence[float], q: Sequence[float]) -> float:
    return sum(x * log(x / y) for x, y in zip(p, q, strict=True) if x)


def words(themes: Iterable[str]) -> set[str]:
    """Return the words of themes in lower case, but for stop words and those of two letters."""
    found = (word for theme in themes for word in re.findall(r"\w{3,}", theme.lower()))
    return set(found) - _STOP_WORDS


def overlap(a: Iterable[str], b: Iterable[str]) -> float:
    """Return the Jaccard overlap of the words of two lists of themes; 1 where both are empty."""
    one, other = words(a), words(b)
    return len(one & other) / len(one | other) if one | other else 1.0


def pair(a: Outcome, b: Outcome, felt_alone: bool = False) -> dict[str, Any]:
    """Return how two studies compare, as ``pairwise_convergence`` lists it.

    Args:
        felt_alone: sentiments are compared of concept tests and focus groups alone, and of these
            whatever they are of.
    """
    match, similar = _felt(a, b) if felt_alone else _directed(a, b)
    themes = comparable(a, b)
    one, other = map(words, themes)
    shared_words = overlap(*themes)
    parts = (None if match is None else float(match), similar, shared_words)
    return {
        "sim_a_id": a.id,
        "sim_a_type": a.type,
        "sim_b_id": b.id,
        "sim_b_type": b.type,
        "convergence_score": round(_weighed(parts, _PAIR_WEIGHTS), 3),
        "direction_match": match,
        "distribution_similarity": None if similar is None else round(similar, 3),
        "theme_overlap": round(shared_words, 3),
        "shared_themes": sorted(one & other)[:_MOST_SHOWN],
        "diverging_themes": sorted(one ^ other)[:_MOST_SHOWN],
    }


_Compared = tuple[bool | None, float | None]


def _felt(a: Outcome, b: Outcome) -> _Compared:
    if not (a.distribution and b.distribution and {a.type, b.type} <= _FELT):
        return None, None
    same = dominant(a.distribution) == dominant(b.distribution)
    return same, 1.0 - divergence(a.distribution, b.distribution)


def _directed(a: Outcome, b: Outcome) -> _Compared:
    """Return whether two studies point the same way, None where one points nowhere."""
    if a.told and b.told and not a.told.ground.same(b.told.ground):
        return None, None
    if {a.type, b.type} <= _FELT:
        return _felt(a, b)
    one, other = (each.leaning or each.distribution for each in (a, b))
    if not (one and other and {a.type, b.type} <= _FELT | _LEANING):
        return None, None
    ways = way(one), way(other)
    match = None if "mixed" in ways and ways[0] != ways[1] else ways[0] == ways[1]
    return match, 1.0 - divergence(one, other)


def way(distribution: Mapping[str, float]) -> str:
    """Return ``positive`` or ``negative`` where that many more are for or against, else mixed."""
    total = sum(distribution.values())
    ahead = distribution.get("Positive", 0) - distribution.get("Negative", 0)
    if abs(ahead) < _AHEAD * total:
        return "mixed"
    return "positive" if ahead > 0 else "negative"


def comparable(a: Outcome, b: Outcome) -> tuple[Sequence[str], Sequence[str]]:
    """Return the themes of two studies by which they can be compared.

    Of a thing whose category is known these are the category's matters as the people spoke who
    were in both, as far as both studies could speak of them.
    """
    if a.told is None or b.told is None:
        return a.themes, b.themes
    people = a.told.spoke.keys() & b.told.spoke.keys()
    one, other = a.told.raised(people, _RAISED), b.told.raised(people, _RAISED)
    if not a.told.ground.same(b.told.ground):
        return a.told.ground.own(one), b.told.ground.own(other)
    kept = _within(one, a.told, other, b.told), _within(other, b.told, one, a.told)
    ground = a.told.ground.shared(b.told.ground)
    return ground.named(kept[0]), ground.named(kept[1])


def _within(
    mine: frozenset[str], told: Coverage, others: frozenset[str], other: Coverage
) -> frozenset[str]:
    """Return the sides that another study could have spoken of as well.

    What was answered because it was asked is no theme beside a free talk, unless somebody
    brought it up there unasked.
    """
    if other.asked is not None:
        return mine & other.asked
    return mine if told.asked is None else mine & others


def _weighed(parts: Sequence[float | None], weights: Sequence[float]) -> float:
    known = [
        (part, weight) for part, weight in zip(parts, weights, strict=True) if part is not None
    ]
    return sum(part * weight for part, weight in known) / sum(weight for _, weight in known)


def convergence(studies: Sequence[Outcome], felt_alone: bool = False) -> dict[str, Any]:
    """Return the body of the convergence operation over complete studies, oldest first."""
    return drain(convergence_steps(studies, felt_alone))


def convergence_steps(studies: Sequence[Outcome], felt_alone: bool) -> Steps[dict[str, Any]]:
    """Do what :func:`convergence` does, a pair a step."""
    pairs = []
    for a, b in combinations(studies, 2):
        pairs.append(pair(a, b, felt_alone))
        yield
    score = _mean([each["convergence_score"] for each in pairs])
    return {
        "simulations_analysed": [
            {"simulation_id": s.id, "simulation_type": s.type, "completed_at": s.completed_at}
            for s in studies
        ],
        "pairwise_convergence": pairs,
        "overall_convergence_score": None if score is None else round(score, 3),
        "interpretation": None if score is None else interpretation(score),
    } | ({"message": TOO_FEW} if score is None else {})


def interpretation(score: float) -> str:
    """Return the word for a score: strong from 0.75, moderate from 0.5, else weak."""
    return "strong" if score >= 0.75 else "moderate" if score >= 0.5 else "weak"


def _mean(values: Sequence[float]) -> float | None:
    return sum(values) / len(values) if values else None


def reliability(runs: Sequence[Outcome]) -> dict[str, Any]:
    """Return the scores of a reliability check over the runs of one study.

    Raises:
        ValueError: there are fewer than two runs.
    """
    if len(runs) < 2:
        raise ValueError(f"A reliability check compares at least two runs, got {len(runs)}")
    given = [run.distribution for run in runs if run.distribution]
    leaders = [dominant(counts) for counts in given]
    leader = max(leaders, key=leaders.count) if leaders else None
    agreed = leaders.count(leader) / len(leaders) if leaders else None
    spread = _mean([divergence(a, b) for a, b in combinations(given, 2)])
    steady = None if spread is None else 1.0 - spread
    held = common_themes([run.themes for run in runs])
    scores = {
        "confidence_score": round(_weighed((agreed, steady, held), _RUN_WEIGHTS), 4),
        "sentiment_agreement_rate": None if agreed is None else round(agreed, 4),
        "distribution_variance_score": None if steady is None else round(steady, 4),
        "theme_overlap_coefficient": round(held, 4),
    }
    breakdown = {"n_runs_scored": len(runs), "dominant_sentiment": leader, **scores}
    return {**scores, "score_breakdown": breakdown}


def common_themes(runs: Sequence[Sequence[str]]) -> float:
    """Return the share of all themes that are present in at least 60 % of the runs."""
    sets = [{theme.lower() for theme in run} for run in runs]
    every = set().union(*sets)
    if not every:
        return 0.0
    held = [t for t in every if sum(t in each for each in sets) >= _COMMON * len(sets) - 1e-9]
    return len(held) / len(every)
