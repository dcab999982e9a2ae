"""What the persona group operations are sent."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from boses_mock.web.fields import Age, Body, Directing, Label, Lax, LongText, ShortText, WholeNumber

Many = Annotated[int, Field(ge=-(2**31), le=1_000)]  # what the mock is ready to make at once


class LenientGroup(Body):
    """A group's definition as the wire sends it: any string for gender and income level."""

    description: Annotated[LongText, Directing] | None = None
    age_min: Age | None = None
    age_max: Age | None = None
    gender: ShortText | None = None
    location: ShortText | None = None
    income_level: ShortText | None = None
    occupation: ShortText | None = None
    psychographic_notes: Annotated[LongText, Directing] | None = None
    persona_count: Annotated[WholeNumber, Field(ge=1, le=10), Lax(Many)] = 5


class StrictGroup(LenientGroup):
    """A group's definition with the values that the reference lists, and no others."""

    gender: Literal["Male", "Female", "All"] | None = None
    income_level: Literal["Low", "Middle", "High"] | None = None


class StrictCreate(StrictGroup):
    """A group to make."""

    name: Annotated[Label, Directing]


class LenientCreate(LenientGroup):
    """A group to make."""

    name: Annotated[Label, Directing]


class StrictUpdate(StrictGroup):
    """What to change; only the keys that are present count."""

    name: Annotated[Label, Directing] = ""


class LenientUpdate(LenientGroup):
    """What to change; only the keys that are present count."""

    name: Annotated[Label, Directing] = ""


class WholeCreate(Body):
    """A group to make, of which everything but the notes and the number must be told."""

    name: Annotated[Label, Directing]
    description: Annotated[LongText, Directing] | None = None
    age_min: Age
    age_max: Age
    gender: ShortText
    location: ShortText
    occupation: ShortText
    income_level: ShortText
    psychographic_notes: Annotated[LongText, Directing] | None = None
    persona_count: Annotated[WholeNumber, Field(ge=1, le=10), Lax(Many)] = 5


class ParsePrompt(Body):
    """A description of an audience in plain words."""

    prompt: Annotated[str, Field(min_length=1, max_length=20_000, pattern=r"\S"), Directing]
