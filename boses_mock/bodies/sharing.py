"""What is sent about a finished study: ratings and predictions."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import AfterValidator, Field

from boses_mock.web.fields import Body, LongText, ShortText, WholeNumber


def _a_day(text: str) -> str:
    date.fromisoformat(text[:10])
    return text


Day = Annotated[
    str, Field(pattern=r"^\d{4}-\d\d-\d\d(T[0-9:.]+(Z|[+-]\d\d:\d\d)?)?$"), AfterValidator(_a_day)
]
Themes = Annotated[list[ShortText], Field(max_length=50)]


class RatingCreate(Body):
    """What a user thinks of a study."""

    rating: Annotated[WholeNumber, Field(ge=1, le=5)]
    feedback: LongText | None = None


class CommitmentCreate(Body):
    """What a team expects to happen, and by when it will know."""

    kpi_description: Annotated[str, Field(min_length=1, max_length=5_000, pattern=r"\S")]
    outcome_due_date: Day
    predicted_sentiment: ShortText | None = None
    predicted_themes: Themes | None = None


class CommitmentUpdate(Body):
    """What happened; only the keys that are present count."""

    actual_outcome_description: LongText | None = None
    directional_match: Annotated[bool, Field(strict=True)] | None = None
    notes: LongText | None = None
