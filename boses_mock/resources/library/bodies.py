"""What the library and staff operations are sent."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from boses_mock.web.fields import Age, Body, Flag, Label, Lax, LongText, ShortText

ShortList = Annotated[
    list[Annotated[str, Field(min_length=1, max_length=200)]], Field(max_length=20)
]
AnyLimit = Annotated[int, Field(ge=0, lt=2**31)]
QueryAge = Annotated[int, Field(ge=0, le=120)]  # a query is all text, so "25" is a number here


class LibraryQuery(Body):
    """Which of the library are wanted; a text filter matches parts, whatever the case."""

    location: ShortText | None = None
    gender: ShortText | None = None
    income_level: ShortText | None = None
    age_min: QueryAge | None = None
    age_max: QueryAge | None = None
    occupation: ShortText | None = None
    limit: Annotated[int, Field(ge=1, le=200), Lax(AnyLimit)] | None = None
    offset: Annotated[int, Field(ge=0, le=1_000_000_000), Lax()] = 0


class StaffQuery(Body):
    """Which people the staff wants to see."""

    curated_only: bool = True
    source_type: ShortText | None = None
    location: ShortText | None = None
    is_retired: bool | None = None
    limit: Annotated[int, Field(ge=1, le=200), Lax(AnyLimit)] = 50
    offset: Annotated[int, Field(ge=0, le=1_000_000_000), Lax()] = 0


class _Known(Body):
    """What may be told of somebody besides who they are."""

    educational_background: LongText | None = None
    family_situation: LongText | None = None
    background: LongText | None = None
    personality_traits: ShortList | None = None
    goals: LongText | None = None
    pain_points: LongText | None = None
    tech_savviness: LongText | None = None
    media_consumption: LongText | None = None
    spending_habits: LongText | None = None
    archetype_label: ShortText | None = None
    psychographic_segment: ShortText | None = None
    brand_attitudes: LongText | None = None
    buying_triggers: LongText | None = None
    aspirational_identity: LongText | None = None
    digital_behavior: LongText | None = None
    day_in_the_life: LongText | None = None
    data_source: LongText | None = None
    data_source_references: ShortList | None = None
    research_notes: Annotated[str, Field(max_length=20_000)] | None = None
    source_type: ShortText | None = None


class _Who(Body):
    """Who somebody is."""

    full_name: Label
    age: Age
    gender: Label
    location: Label
    occupation: Label
    income_level: Label


class LibraryPersonaCreate(_Known, _Who):
    """Somebody to curate."""


class LibraryPersonaUpdate(_Known):
    """What to change; only the keys that are present count."""

    full_name: Label = ""
    age: Age = 0
    gender: Label = ""
    location: Label = ""
    occupation: Label = ""
    income_level: Label = ""
    is_retired: Flag = False


class LibraryPersonaGenerate(_Who):
    """Somebody to write from the notes of an interview."""

    research_notes: Annotated[str, Field(min_length=1, max_length=20_000, pattern=r"\S")]
    source_type: ShortText | None = None
