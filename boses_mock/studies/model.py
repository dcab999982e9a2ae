"""What goes into a study and what comes out: frozen records that every study module shares.

A :class:`Respondent` is what a study may know of a persona. It is read from a stored row, and a
row that lacks an optional field, or keeps a list as JSON text, is read all the same: personas
come from generations, from the library and from the staff's hands. A :class:`Result` always
carries all its keys. Nothing here draws, reads a clock or touches a store.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any, Literal

from boses_mock.studies.categories import Categories
from boses_mock.studies.reading.stimulus import Stimulus

Sentiment = Literal["Positive", "Neutral", "Negative"]
SENTIMENTS: tuple[Sentiment, ...] = ("Positive", "Neutral", "Negative")
SCORES: dict[Sentiment, int] = {"Positive": 1, "Neutral": 0, "Negative": -1}
TYPES = ("concept_test", "survey", "focus_group", "idi_ai", "idi_manual", "conjoint")

QuestionType = Literal["likert", "multiple_choice", "open_ended"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Respondent:
    id: str
    name: str
    age: int = 30
    gender: str = "All"
    occupation: str = ""
    location: str = ""
    income_level: str = "Middle"
    personality_traits: tuple[str, ...] = ()
    trusted_brands: tuple[str, ...] = ()
    distrusted_brands: tuple[str, ...] = ()
    price_sensitivity: str = ""
    digital_habits: str = ""
    psychographic_notes: str = ""
    educational_background: str = ""
    family_situation: str = ""
    values_and_motivations: str = ""
    pain_points: str = ""
    media_consumption: str = ""
    purchase_behavior: str = ""
    brand_attitudes: str = ""
    buying_triggers: str = ""
    aspirational_identity: str = ""
    digital_behavior: str = ""
    psychographic_segment: str = ""
    archetype_label: str = ""
    day_in_the_life: str = ""

    def __hash__(self) -> int:
        """Hash by the id, as a biography is long."""
        return self.id.__hash__()  # to look up by, and never to choose by

    @classmethod
    def from_row(cls, row: Mapping[str, Any]) -> Respondent:
        """Read a stored persona; what is missing or null keeps its default."""
        values: dict[str, Any] = {"id": str(row["id"])}
        values["name"] = str(row.get("full_name") or row.get("name") or "Respondent")
        values["age"] = int(row.get("age") or 30)
        for each in fields(cls):
            if each.name in values or row.get(each.name) is None:
                continue
            value = row[each.name]
            values[each.name] = _texts(value) if each.default == () else str(value)
        return cls(**values)


def _texts(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        value = json.loads(value) if value.lstrip().startswith("[") else value.split(",")
    if not isinstance(value, Sequence):
        return ()
    return tuple(str(each).strip() for each in value if str(each).strip())


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a survey; ``scale`` and labels are for likert, ``options`` for choices."""

    id: str
    type: QuestionType
    text: str
    scale: int = 5
    low_label: str = ""
    high_label: str = ""
    options: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Return the question as it stands in a survey_schema: only the keys of its type."""
        head: dict[str, Any] = {"id": self.id, "type": self.type, "text": self.text}
        if self.type == "likert":
            head |= {"scale": self.scale, "low_label": self.low_label}
            return head | {"high_label": self.high_label}
        return head | {"options": list(self.options)} if self.type == "multiple_choice" else head

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> Question:
        """Read a question of a survey_schema, made here or sent by a client."""
        kind = given.get("type", "open_ended")
        return cls(
            id=str(given["id"]),
            type=kind if kind in ("likert", "multiple_choice") else "open_ended",
            text=str(given.get("text") or ""),
            scale=int(given.get("scale") or 5),
            low_label=str(given.get("low_label") or ""),
            high_label=str(given.get("high_label") or ""),
            options=tuple(str(option) for option in given.get("options") or ()),
        )


def read_schema(schema: Mapping[str, Any] | None) -> tuple[Question, ...]:
    """Return the questions of a survey_schema; none for None."""
    return tuple(map(Question.from_dict, (schema or {}).get("questions", ())))


def without_options(questions: Sequence[Question]) -> tuple[str, ...]:
    """Return the ids of the multiple_choice questions that have nothing to choose from."""
    return tuple(q.id for q in questions if q.type == "multiple_choice" and not q.options)


@dataclass(frozen=True, slots=True)
class Design:
    """A conjoint design: attributes in order, each with its levels, and how many choices."""

    attributes: tuple[tuple[str, tuple[str, ...]], ...]
    n_tasks: int = 10

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> Design:
        """Read ``{attributes: [{name, levels}], n_tasks}``; the number is clamped to 6–20.

        Raises:
            ValueError: there are fewer than two attributes, or one has fewer than two levels; what
                is given twice counts once, and the message says so.
        """
        levels = {
            str(each["name"]): tuple(dict.fromkeys(str(level) for level in each["levels"]))
            for each in given["attributes"]
        }
        short = [name for name, each in levels.items() if len(each) < 2]
        if len(levels) < 2 or short:
            twice = _twice(given["attributes"])
            what = f"; {twice} is given twice" if twice else ""
            what = what or (f"; {short[0]!r} has too few" if short else "")
            raise ValueError(f"A design has at least 2 attributes of at least 2 levels each{what}")
        attributes = tuple(levels.items())
        asked = given.get("n_tasks")
        return cls(attributes, max(6, min(20, 10 if asked is None else int(asked))))

    def to_dict(self) -> dict[str, Any]:
        """Return the design as JSON keeps it."""
        attributes = [{"name": name, "levels": list(levels)} for name, levels in self.attributes]
        return {"attributes": attributes, "n_tasks": self.n_tasks}


def _twice(attributes: Iterable[Mapping[str, Any]]) -> str:
    """Return the first attribute or level of a design that is given twice, "" if none is."""
    seen: set[str] = set()
    for each in attributes:
        name, levels = str(each["name"]), [str(level) for level in each["levels"]]
        if name in seen:
            return f"the attribute {name!r}"
        seen.add(name)
        again = [level for place, level in enumerate(levels) if level in levels[:place]]
        if again:
            return f"the level {again[0]!r} of {name!r}"
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Study:
    """All that results depend on.

    Attributes:
        key: what makes the wording of this study its own, such as the simulation's ordinal;
            attitudes do not depend on it.
        repeat: 0 for the study itself; runs of a reliability study count from 1 and waver a
            little, as people do when asked again.
        categories: by which a survey that shows nothing is read; its stimulus was read by them.
    """

    seed: int
    key: str
    simulation_type: str
    respondents: tuple[Respondent, ...]
    stimulus: Stimulus
    survey: tuple[Question, ...] = ()
    script: tuple[str, ...] = ()
    design: Design | None = None
    repeat: int = 0
    categories: Categories | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    result_type: str
    persona_id: str | None = None
    sentiment: Sentiment | None = None
    sentiment_score: int | None = None
    reaction_text: str | None = None
    key_themes: list[str] | None = None
    notable_quote: str | None = None
    summary_text: str | None = None
    sentiment_distribution: dict[str, int] | None = None
    top_themes: list[str] | None = None
    recommendations: str | None = None
    transcript: str | None = None
    report_sections: dict[str, Any] | None = field(default=None)

    def to_dict(self) -> dict[str, Any]:
        """Return every key, the unused ones None; what they hold is the result's own."""
        return {name: getattr(self, name) for name in self.__dataclass_fields__}
