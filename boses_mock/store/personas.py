"""Personas: written when their run starts, visible when it completes."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from boses_mock.store.db import Database, Row

if TYPE_CHECKING:
    from boses_mock.personas.model import Persona


@dataclass(frozen=True, slots=True)
class StoredPersona:
    """A persona of a group; ``created_at`` is the instant its run completed."""

    id: str
    group_id: str
    created_at: int
    profile: Persona


def _persona(row: Row) -> StoredPersona:
    from boses_mock.personas.model import Persona

    fields = json.loads(row["profile"])
    for name, value in fields.items():
        if isinstance(value, list):
            fields[name] = tuple(value)
    return StoredPersona(row["id"], row["group_id"], row["visible_at"], Persona(**fields))


def list_all(db: Database, group_id: str, now: int) -> list[StoredPersona]:
    """Return a group's visible personas, oldest first."""
    sql = "SELECT * FROM personas WHERE group_id = ? AND visible_at <= ? ORDER BY seq"
    return [_persona(row) for row in db.rows(sql, (group_id, now))]


def get(db: Database, group_id: str, persona_id: str, now: int) -> StoredPersona | None:
    """Find one visible persona of a group."""
    sql = "SELECT * FROM personas WHERE id = ? AND group_id = ? AND visible_at <= ?"
    row = db.row(sql, (persona_id, group_id, now))
    return _persona(row) if row else None


def find_profile(db: Database, persona_id: str) -> Persona | None:
    """Find what a persona is like whoever asks, as its picture does."""
    row = db.row("SELECT * FROM personas WHERE id = ?", (persona_id,))
    return _persona(row).profile if row else None


def replace(db: Database, group_id: str, personas: list[StoredPersona]) -> None:
    """Put ``personas`` in place of all that the group had."""
    db.execute("DELETE FROM personas WHERE group_id = ?", (group_id,))
    for persona in personas:
        profile = json.dumps(asdict(persona.profile), ensure_ascii=False, separators=(",", ":"))
        db.execute(
            "INSERT INTO personas (id, group_id, visible_at, profile) VALUES (?, ?, ?, ?)",
            (persona.id, group_id, persona.created_at, profile),
        )


def delete_visible(db: Database, group_id: str, now: int) -> None:
    """Delete the personas of a group that are to be seen at ``now``."""
    db.execute("DELETE FROM personas WHERE group_id = ? AND visible_at <= ?", (group_id, now))


def delete(db: Database, persona_id: str) -> None:
    """Delete one persona."""
    db.execute("DELETE FROM personas WHERE id = ?", (persona_id,))
