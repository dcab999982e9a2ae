"""What the simulation operations are sent."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import AfterValidator, Field, field_validator, model_validator

from boses_mock.kernel.study_limits import (
    LONGEST_OPTION,
    LONGEST_QUESTION,
    MOST_LINES,
    MOST_OPTIONS,
    MOST_QUESTIONS,
)
from boses_mock.web.fields import Body, Directing, Flag, Lax, LongText, ShortText, WholeNumber

Kind = Literal["concept_test", "survey", "focus_group", "idi_ai", "idi_manual", "conjoint"]
Question = Annotated[str, Field(max_length=10_000), Directing]
Choice = Annotated[str, Field(min_length=1, max_length=LONGEST_OPTION)]


def _few_lines(text: str) -> str:
    count = sum(1 for line in text.splitlines() if line.strip())
    if count > MOST_LINES:
        raise ValueError(f"{count} lines, one a question; an interview has at most {MOST_LINES}")
    return text


Script = Annotated[str, Field(max_length=50_000), AfterValidator(_few_lines), Directing, Lax()]


class SurveyQuestion(Body):
    """One question of a survey_schema."""

    id: Annotated[str, Field(min_length=1, max_length=100)]
    type: Literal["likert", "multiple_choice", "open_ended"]
    text: Annotated[str, Field(min_length=1, max_length=LONGEST_QUESTION)]
    scale: Annotated[WholeNumber, Field(ge=2, le=11)] | None = None
    low_label: Annotated[str, Field(max_length=LONGEST_OPTION)] | None = None
    high_label: Annotated[str, Field(max_length=LONGEST_OPTION)] | None = None
    options: Annotated[list[Choice], Field(max_length=MOST_OPTIONS)] | None = None


class SurveySchema(Body):
    """The questions of a survey, as the survey operation also makes them."""

    questions: Annotated[list[SurveyQuestion], Field(min_length=1, max_length=MOST_QUESTIONS)]

    @field_validator("questions")
    @classmethod
    def _ids_differ(cls, questions: list[SurveyQuestion]) -> list[SurveyQuestion]:
        if len({question.id for question in questions}) < len(questions):
            raise ValueError("every question needs an id of its own")
        return questions


class SimulationCreate(Body):
    """A study to make."""

    simulation_type: Annotated[Kind, Lax(ShortText)] = "concept_test"
    persona_group_id: UUID | None = None
    persona_group_ids: Annotated[list[UUID], Field(max_length=20), Lax()] | None = None
    briefing_ids: Annotated[list[UUID], Field(max_length=50), Lax()] | None = None
    prompt_question: Question | None = None
    idi_script_text: Script | None = None
    idi_persona_id: UUID | None = None
    survey_schema: Annotated[SurveySchema, Lax()] | None = None

    @model_validator(mode="after")
    def _of_somebody(self) -> SimulationCreate:
        if not self.groups():
            raise ValueError("At least one persona_group_id must be specified")
        return self

    def groups(self) -> list[UUID]:
        """Return the ids of whom to ask: of the list, else of the one field."""
        return self.persona_group_ids or [each for each in [self.persona_group_id] if each]

    def questions(self) -> dict[str, Any] | None:
        """Return the survey_schema as plain JSON, without what a question does not have."""
        schema = self.survey_schema
        return schema.model_dump(exclude_none=True) if schema else None


class MessageCreate(Body):
    """What the interviewer says."""

    content: Annotated[str, Field(min_length=1, max_length=5_000, pattern=r"\S")]


class Attribute(Body):
    """An attribute of a conjoint design."""

    name: Choice
    levels: Annotated[list[Choice], Field(max_length=10), Lax()]


class ConjointDesign(Body):
    """A conjoint design; a number of tasks out of range is taken to its nearest end."""

    attributes: Annotated[list[Attribute], Field(max_length=10), Lax()]
    n_tasks: WholeNumber | None = None


class ReliabilityRequest(Body):
    """How many runs to compare; out of range is taken to its nearest end."""

    n_runs: WholeNumber | None = None


def _a_day(text: str) -> str:
    date.fromisoformat(text[:10])
    return text


Day = Annotated[
    str,
    Field(pattern=r"^\d{4}-\d\d-\d\d(T[0-9:.]+(Z|[+-]\d\d:\d\d)?)?$"),
    AfterValidator(_a_day),
    Lax(),
]
Themes = Annotated[list[ShortText], Field(max_length=50)]


class RatingCreate(Body):
    """What a user thinks of a study."""

    rating: Annotated[WholeNumber, Field(ge=1, le=5), Lax()]
    feedback: Annotated[str, Field(max_length=2_000), Lax()] | None = None


class CommitmentCreate(Body):
    """What a team expects to happen, and by when it will know."""

    kpi_description: Annotated[str, Field(min_length=1, max_length=5_000, pattern=r"\S")]
    outcome_due_date: Day
    predicted_sentiment: ShortText | None = None
    predicted_themes: Themes | None = None


class CommitmentUpdate(Body):
    """What happened; only the keys that are present count."""

    actual_outcome_description: LongText | None = None
    directional_match: Flag | None = None
    notes: LongText | None = None
