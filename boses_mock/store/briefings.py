"""Briefings, each with its text and the hash under which the bytes of its file are kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, dataclass

from boses_mock.store.db import Database, Row

_COLUMNS = (
    "id, project_id, title, description, file_name, file_type, media_type, extracted_text,"
    " summary_text, created_at, content, size"
)


@dataclass(frozen=True, slots=True)
class Briefing:
    """A briefing as its row says it.

    Attributes:
        file_type: what the API calls the file's kind; ``media_type`` is HTTP's word.
        content: the hash of its bytes, of which there are ``size``.
    """

    id: str
    project_id: str
    title: str
    description: str | None
    file_name: str
    file_type: str
    media_type: str
    extracted_text: str | None
    summary_text: str | None
    created_at: int
    content: str
    size: int


def _briefing(row: Row) -> Briefing:
    return Briefing(*(row[name.strip()] for name in _COLUMNS.split(",")))


def list_all(db: Database, project_id: str) -> list[Briefing]:
    """Return a project's briefings, newest first."""
    sql = "SELECT * FROM briefings WHERE project_id = ? ORDER BY created_at DESC, seq DESC"
    return [_briefing(row) for row in db.rows(sql, (project_id,))]


def get(db: Database, company_id: str, project_id: str, briefing_id: str) -> Briefing | None:
    """Find a briefing through its project and company."""
    row = db.row(
        "SELECT b.* FROM briefings b JOIN projects p ON p.id = b.project_id"
        " WHERE b.id = ? AND b.project_id = ? AND p.company_id = ?",
        (briefing_id, project_id, company_id),
    )
    return _briefing(row) if row else None


def project_of(db: Database, company_id: str, briefing_id: str) -> str | None:
    """Return the id of the project that one of a company's briefings is in."""
    row = db.row(
        "SELECT b.project_id FROM briefings b JOIN projects p ON p.id = b.project_id"
        " WHERE b.id = ? AND p.company_id = ?",
        (briefing_id, company_id),
    )
    return None if row is None else str(row["project_id"])


def texts(db: Database, project_id: str, ids: Sequence[str], most: int) -> list[str]:
    """Return the first ``most`` characters of their texts, of those that have one."""
    sql = (
        "SELECT substr(ltrim(extracted_text, char(9, 10, 11, 12, 13, 32)), 1, ?) AS text"
        " FROM briefings WHERE id = ? AND project_id = ?"
    )
    found = (db.row(sql, (most, each, project_id)) for each in dict.fromkeys(ids))
    return [row["text"] for row in found if row and row["text"]]


def add(db: Database, briefing: Briefing) -> None:
    """Insert a briefing whose bytes are kept."""
    marks = ", ".join("?" * len(astuple(briefing)))
    db.execute(f"INSERT INTO briefings ({_COLUMNS}) VALUES ({marks})", astuple(briefing))


def delete(db: Database, briefing_id: str) -> None:
    """Delete a briefing."""
    db.execute("DELETE FROM briefings WHERE id = ?", (briefing_id,))
