"""What of a study is compared with others: how people felt, what they spoke of, and who did.

Everything is read out of results as they are kept, so studies of any age can be compared. A
survey and a conjoint tell no sentiment; they lean by their items. Somebody leans to a thing in a
survey by what it ticked on the scales and choices that judge the thing, and in a conjoint by
whether it pays more for more: of two profiles at different prices, how often it takes the dearer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from typing import Any

from boses_mock.kernel.steps import Steps
from boses_mock.studies.ground import Ground, ground_of
from boses_mock.studies.model import SENTIMENTS, Question, Sentiment
from boses_mock.studies.reading.directions import Direction, direction
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.reading.surveys.closed import read_closed
from boses_mock.studies.reading.topics import ABOUT_IT, topic_of
from boses_mock.studies.speaking.closed.leaning import judged

_TICKED = (0.13, -0.2)  # from which mean of its ticks somebody is for a thing, below which against
_PAYING = (0.3, 0.1)  # the share of dearer profiles taken by who is for it, and by who is against
_WEIGHS = 50  # the part in a hundred of an equal share from which an attribute weighs
_CLEAR = 0.2  # how far a tick lies from the middle of its scale that tells anything

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Coverage:
    """
    Attributes:
        spoke: by persona, the sides of the thing that it spoke of, or that weighed for it.
        asked: the sides that could be spoken of, None where every one of them could.
    """

    ground: Ground
    spoke: Mapping[str, frozenset[str]]
    asked: frozenset[str] | None = None

    def raised(self, people: Set[str], share: float) -> frozenset[str]:
        """Return the sides of which at least that share of the people spoke, of all for none."""
        spoke = [sides for who, sides in self.spoke.items() if not people or who in people]
        counts = Counter(side for sides in spoke for side in sides)
        return frozenset(side for side, n in counts.items() if n >= share * len(spoke))


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is compared of a study.

    Attributes:
        distribution: None where nobody has a sentiment.
        themes: as the study itself names them.
        leaning: how many are for the thing and against it, by the items of a survey or a conjoint.
        told: None where nothing was shown that can be judged.
    """

    id: str
    type: str
    completed_at: str | None
    distribution: Mapping[str, int] | None
    themes: tuple[str, ...]
    leaning: Mapping[str, int] | None = None
    told: Coverage | None = None


def outcome(id: str, type: str, completed_at: str | None, results: Sequence[Row]) -> Outcome:
    """Read sentiments and themes out of a study's results, as ``Result.to_dict`` gives them."""
    aggregate = next((row for row in results if "aggregate" in str(row["result_type"])), {})
    sections = aggregate.get("report_sections") or {}
    felt = [row["sentiment"] for row in results if row.get("sentiment")]
    counts = aggregate.get("sentiment_distribution") or _counted(felt)
    if not any((counts or {}).values()):
        counts = None
    themes = aggregate.get("top_themes") or sections.get("consensus_themes")
    themes = themes or [
        theme for each in sections.get("per_question", ()) for theme in each.get("themes", ())
    ]
    themes = themes or list(sections.get("attribute_importances", ()))
    return Outcome(id, type, completed_at, counts, tuple(dict.fromkeys(themes)))


def _counted(given: Sequence[Sentiment]) -> dict[str, int] | None:
    return {name: given.count(name) for name in SENTIMENTS} if given else None


def outcome_steps(
    id: str, type: str, completed_at: str | None, results: Sequence[Row], what: Stimulus
) -> Steps[Outcome]:
    """Read all that is compared of a study that showed ``what``, a respondent a step."""
    found = outcome(id, type, completed_at, results)
    ground = ground_of(what)
    individuals = [row for row in results if "individual" in str(row["result_type"])]
    if ground is None or not individuals:
        return found
    spoke: dict[str, frozenset[str]] = {}
    asked: list[frozenset[str] | None] = []
    leant: list[Sentiment | None] = []
    for row in individuals:
        who, part = row.get("persona_id") or f"nobody {len(spoke)}", _read(type, row, what, ground)
        spoke[who] = spoke.get(who, frozenset()) | part.spoke
        asked.append(part.asked)
        leant.append(part.leans)
        yield
    everything = None in asked
    scope = None if everything else frozenset[str]().union(*(each or () for each in asked))
    leaning = _counted([each for each in leant if each])
    return replace(found, leaning=leaning, told=Coverage(ground, spoke, scope))


@dataclass(frozen=True, slots=True)
class _Part:
    """What one respondent's result holds; see :class:`Coverage` and ``Outcome.leaning``."""

    spoke: frozenset[str]
    asked: frozenset[str] | None = None
    leans: Sentiment | None = None


def _read(type: str, row: Row, what: Stimulus, ground: Ground) -> _Part:
    if type == "survey":
        return _surveyed(row, what, ground)
    if type == "conjoint":
        return _chose(row, what, ground)
    sections = row.get("report_sections") or {}
    filed = ground.filed(row.get("key_themes") or ())
    if row.get("transcript"):
        return _interviewed(row["transcript"], filed, what, ground)
    texts = (row.get("reaction_text"), sections.get("round_1_text"), sections.get("round_2_text"))
    return _Part(filed | ground.heard(" ".join(filter(None, texts))))


def _interviewed(transcript: str, filed: frozenset[str], what: Stimulus, ground: Ground) -> _Part:
    lines = transcript.split("\n")
    told = [each.partition(": ")[2] for each in lines if each.startswith("RESPONDENT: ")]
    asked = [each.partition(": ")[2] for each in lines if each.startswith("INTERVIEWER: ")]
    freely = any(topic_of(each, what) in ABOUT_IT for each in asked)
    return _Part(filed | ground.heard(" ".join(told)), None if freely else ground.asked(*asked))


def _surveyed(row: Row, what: Stimulus, ground: Ground) -> _Part:
    spoke, asked, ticks, freely = frozenset[str](), frozenset[str](), list[float](), False
    answers = (row.get("report_sections") or {}).get("answers", ())
    survey = [Question.from_dict({**each, "text": each["question_text"]}) for each in answers]
    closed = read_closed(survey, what)
    for each, question, read in zip(answers, survey, closed, strict=True):
        if question.type == "open_ended":
            spoke |= ground.heard(str(each["answer"]))
            freely = freely or topic_of(question.text, what) in ABOUT_IT
            continue
        tick = judged(what, question, read, each["answer"])
        sides = ground.asked(question.text)
        if question.type == "multiple_choice" and tick is None:
            spoke |= ground.asked(str(each["answer"]))
            sides |= ground.asked(*question.options)
        asked |= sides
        if tick is not None:
            ticks.append(tick)
            spoke |= sides if abs(tick) >= _CLEAR else frozenset()
    return _Part(spoke, None if freely else asked, _leans(ticks))


def _leans(ticks: Sequence[float]) -> Sentiment | None:
    if not ticks:
        return None
    mean = sum(ticks) / len(ticks)
    return "Positive" if mean >= _TICKED[0] else "Negative" if mean < _TICKED[1] else "Neutral"


def _chose(row: Row, what: Stimulus, ground: Ground) -> _Part:
    sections = row.get("report_sections") or {}
    weights, worths = sections.get("attribute_importances") or {}, sections.get("part_worths") or {}
    ways = {name: direction(name, tuple(worths[name]), what.text) for name in worths}
    sides = {name: _sides_of(name, tuple(worths[name]), ways[name], ground) for name in worths}
    weighing = [name for name in worths if weights[name] * len(weights) >= _WEIGHS]
    return _Part(
        frozenset[str]().union(*(sides[name] for name in weighing)),
        frozenset[str]().union(*sides.values()),
        _pays(sections.get("tasks") or (), ways),
    )


def _sides_of(
    name: str, levels: Sequence[str], way: Direction | None, ground: Ground
) -> frozenset[str]:
    if way is not None and way.price:
        return frozenset(side for side in ("price",) if side in ground.phrases)
    return ground.asked(name) or ground.asked(*levels)


def _pays(tasks: Sequence[Row], ways: Mapping[str, Direction | None]) -> Sentiment | None:
    """Return how somebody leans who was asked for money; a place of 0 is the dearest."""
    priced = [(name, way.places) for name, way in ways.items() if way is not None and way.price]
    if not priced or not tasks:
        return None
    name, places = priced[0]
    dearer = ["A" if places[a] < places[b] else "B" for a, b in _shown(tasks, name)]
    taken = sum(each == task["chosen"] for each, task in zip(dearer, tasks, strict=True))
    share = taken / len(tasks)
    return "Positive" if share >= _PAYING[0] else "Negative" if share <= _PAYING[1] else "Neutral"


def _shown(tasks: Sequence[Row], name: str) -> list[tuple[str, str]]:
    return [(task["profile_a"][name], task["profile_b"][name]) for task in tasks]
