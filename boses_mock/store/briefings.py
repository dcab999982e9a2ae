"""Briefings, each with its text, and the bytes of the file beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, dataclass
from typing import BinaryIO

from boses_mock.store.db import Database, Row

_COLUMNS = (
    "id, project_id, title, description, file_name, file_type, media_type, extracted_text,"
    " summary_text, created_at"
)


@dataclass(frozen=True, slots=True)
class Briefing:
    """A briefing as its row says it; ``file_type`` is the API's word, ``media_type`` HTTP's."""

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


def of_project(db: Database, project_id: str, ids: Sequence[str]) -> list[Briefing]:
    """Return those of ``ids`` that are the project's, in the order asked for."""
    known = {briefing.id: briefing for briefing in list_all(db, project_id)}
    return [known[each] for each in dict.fromkeys(ids) if each in known]


def add(db: Database, briefing: Briefing, file: BinaryIO, size: int) -> None:
    """Insert a briefing and the ``size`` bytes of its file."""
    marks = ", ".join("?" * len(astuple(briefing)))
    db.execute(f"INSERT INTO briefings ({_COLUMNS}) VALUES ({marks})", astuple(briefing))
    db.execute("INSERT INTO briefing_files VALUES (?, zeroblob(?))", (briefing.id, size))
    row = db.row("SELECT rowid FROM briefing_files WHERE briefing_id = ?", (briefing.id,))
    assert row is not None  # noqa: S101  it has just been inserted
    db.write_blob("briefing_files", "content", row["rowid"], file)


def content(db: Database, briefing_id: str) -> bytes:
    """Return the bytes of a briefing's file."""
    row = db.row("SELECT content FROM briefing_files WHERE briefing_id = ?", (briefing_id,))
    return b"" if row is None else bytes(row["content"])


def delete(db: Database, briefing_id: str) -> None:
    """Delete a briefing and its file."""
    db.execute("DELETE FROM briefings WHERE id = ?", (briefing_id,))
