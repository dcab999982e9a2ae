"""``library.json``: the people that the service's staff has curated for every company's library.

JSON and not YAML, as start-up reads it: fifty kilobytes of it take a third of a millisecond, and
as YAML twenty. The people are in order: ours by their tests, a user's by
:mod:`boses_mock.world.check`.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import orjson

from boses_mock.kernel.source import read_text
from boses_mock.store.library import COLUMNS, LISTS, TEXTS, LibraryPersona

PROFILE = (*TEXTS.values(), "price_sensitivity", *LISTS, "trusted_brands", "distrusted_brands")


def load_curated(path: Path, now: int) -> tuple[LibraryPersona, ...]:
    """Read the curated people, who have been in the library since ``now``."""
    return tuple(_read(person, now) for person in orjson.loads(read_text(path))["people"])


def _read(person: Mapping[str, Any], now: int) -> LibraryPersona:
    return LibraryPersona(
        id=person["id"].lower(),
        company_id=None,
        **{name: person[name] for name in COLUMNS},
        profile={name: person[name] for name in PROFILE},
        created_at=now,
        updated_at=now,
    )
