"""Personas: written when their run starts, visible when it completes."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from boses_mock.kernel.steering import NEVER
from boses_mock.store.changes import moved
from boses_mock.store.db import Database, Row

if TYPE_CHECKING:
    from boses_mock.personas.model import Persona


@dataclass(frozen=True, slots=True)
class StoredPersona:
    """A persona of a group; ``created_at`` is the instant its run completed.

    ``library_id`` is the library's persona that it was taken from, or that was made of it.
    """

    id: str
    group_id: str
    created_at: int
    profile: Persona
    library_id: str | None = None


# Whom a reliability check will bring into the library is not in it yet.
_PERSONA = """
SELECT p.id, p.group_id, p.visible_at, p.profile, l.id AS library_id FROM personas p
LEFT JOIN library_personas l ON l.id = p.library_id AND l.created_at <= ?
"""


def _persona(row: Row) -> StoredPersona:
    profile = _profile(row["profile"])
    return StoredPersona(row["id"], row["group_id"], row["visible_at"], profile, row["library_id"])


def _profile(text: str) -> Persona:
    from boses_mock.personas.model import Persona

    fields = json.loads(text)
    for name, value in fields.items():
        if isinstance(value, list):
            fields[name] = tuple(value)
    return Persona(**fields)


def list_all(db: Database, group_id: str, now: int) -> list[StoredPersona]:
    """Return a group's visible personas, oldest first."""
    sql = f"{_PERSONA} WHERE p.group_id = ? AND p.visible_at <= ? ORDER BY p.seq"
    return [_persona(row) for row in db.rows(sql, (now, group_id, now))]


def get(db: Database, group_id: str, persona_id: str, now: int) -> StoredPersona | None:
    """Find one visible persona of a group."""
    sql = f"{_PERSONA} WHERE p.id = ? AND p.group_id = ? AND p.visible_at <= ?"
    row = db.row(sql, (now, persona_id, group_id, now))
    return _persona(row) if row else None


def find(db: Database, persona_id: str, now: int) -> StoredPersona | None:
    """Find a persona whoever asks, as its picture does."""
    row = db.row(f"{_PERSONA} WHERE p.id = ?", (now, persona_id))
    return _persona(row) if row else None


def move(db: Database, group_id: str, before: int, at: int | None) -> None:
    """Let those personas of a group who were due at ``before`` be seen from ``at`` on.

    Without an ``at`` they are deleted.
    """
    moved(db, "personas", "visible_at", {"group_id": group_id}, before, at)


def link(db: Database, persona_id: str, library_id: str) -> None:
    """Say which of the library a persona is."""
    db.execute("UPDATE personas SET library_id = ? WHERE id = ?", (library_id, persona_id))


def profiles(db: Database, group_id: str) -> list[Persona]:
    """Return all of a group's personas, those of a run in progress as well, oldest first.

    Those of a run that has no end, as it stalls or is held, are not in the group.
    """
    sql = "SELECT profile FROM personas WHERE group_id = ? AND visible_at < ? ORDER BY seq"
    rows = db.rows(sql, (group_id, NEVER))
    return [_profile(row["profile"]) for row in rows]


def names_elsewhere(db: Database, project_id: str, group_id: str) -> list[str]:
    """Return the full names of all in a project who are in another group, or will be."""
    sql = """
    SELECT json_extract(p.profile, '$.full_name') AS name FROM persona_groups g
    JOIN personas p ON p.group_id = g.id WHERE g.project_id = ? AND g.id != ?
    """
    return [row["name"] for row in db.rows(sql, (project_id, group_id))]


def add(db: Database, personas: list[StoredPersona]) -> None:
    """Insert personas of a group."""
    for persona in personas:
        profile = json.dumps(persona.profile.to_dict(), ensure_ascii=False, separators=(",", ":"))
        db.execute(
            "INSERT INTO personas (id, group_id, library_id, visible_at, profile)"
            " VALUES (?, ?, ?, ?, ?)",
            (persona.id, persona.group_id, persona.library_id, persona.created_at, profile),
        )


def delete_all(db: Database, group_id: str) -> None:
    """Delete all of a group's personas, those of a run in progress as well."""
    db.execute("DELETE FROM personas WHERE group_id = ?", (group_id,))


def delete_visible(db: Database, group_id: str, now: int) -> None:
    """Delete the personas of a group that are to be seen at ``now``."""
    db.execute("DELETE FROM personas WHERE group_id = ? AND visible_at <= ?", (group_id, now))


def delete(db: Database, persona_id: str) -> None:
    """Delete one persona."""
    db.execute("DELETE FROM personas WHERE id = ?", (persona_id,))
