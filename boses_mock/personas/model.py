"""What goes into a persona and what comes out: two frozen records and nothing else.

Every later module leans on these names, so they are kept apart from any that draws or reads.
``GroupDefinition`` is the whole of what a group says; a persona depends on nothing else but the
seed, the run and its place, and its name on those elsewhere in the project. ``Persona`` has every
field filled: no ``None`` ever leaves here.
"""

from __future__ import annotations

import json
from dataclasses import astuple, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class GroupDefinition:
    name: str
    description: str | None
    age_min: int | None
    age_max: int | None
    gender: str | None
    location: str | None
    income_level: str | None
    occupation: str | None
    psychographic_notes: str | None

    def key(self) -> str:
        """Return the text that stands for this definition in the keys of streams."""
        return json.dumps(astuple(self), ensure_ascii=True, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Persona:
    full_name: str
    age: int
    gender: str
    occupation: str
    location: str
    income_level: str
    personality_traits: tuple[str, ...]
    trusted_brands: tuple[str, ...]
    distrusted_brands: tuple[str, ...]
    digital_habits: str
    price_sensitivity: str
    psychographic_notes: str
    educational_background: str
    family_situation: str
    values_and_motivations: str
    pain_points: str
    media_consumption: str
    purchase_behavior: str
    archetype_label: str
    psychographic_segment: str
    brand_attitudes: str
    buying_triggers: str
    aspirational_identity: str
    digital_behavior: str
    day_in_the_life: str
    data_source: str
    data_source_references: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """Return every field under its name; none can be changed, so none is copied."""
        return {name: getattr(self, name) for name in self.__dataclass_fields__}
