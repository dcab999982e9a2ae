"""Projects: what a company's groups hang from."""

from __future__ import annotations

from dataclasses import dataclass

from boses_mock.store.db import Database, Row


@dataclass(frozen=True, slots=True)
class Project:
    """A project as its rows say it."""

    id: str
    company_id: str
    name: str
    description: str | None
    created_at: int
    updated_at: int
    group_count: int = 0
    simulation_count: int = 0


def _project(row: Row) -> Project:
    return Project(
        row["id"],
        row["company_id"],
        row["name"],
        row["description"],
        row["created_at"],
        row["updated_at"],
        row["group_count"],
        row["simulation_count"],
    )


def list_all(db: Database, company_id: str) -> list[Project]:
    """Return a company's projects, newest first."""
    sql = "SELECT * FROM projects WHERE company_id = ? ORDER BY created_at DESC, seq DESC"
    return [_project(row) for row in db.rows(sql, (company_id,))]


def get(db: Database, company_id: str, project_id: str) -> Project | None:
    """Find one of a company's projects."""
    sql = "SELECT * FROM projects WHERE id = ? AND company_id = ?"
    row = db.row(sql, (project_id, company_id))
    return _project(row) if row else None


def exists(db: Database, company_id: str, project_id: str) -> bool:
    """Tell whether the company has this project."""
    sql = "SELECT 1 FROM projects WHERE id = ? AND company_id = ?"
    return db.row(sql, (project_id, company_id)) is not None


def add(db: Database, project: Project) -> None:
    """Insert a project."""
    db.execute(
        "INSERT INTO projects (id, company_id, name, description, created_at, updated_at)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            project.id,
            project.company_id,
            project.name,
            project.description,
            project.created_at,
            project.updated_at,
        ),
    )


def delete(db: Database, company_id: str, project_id: str) -> bool:
    """Delete a project and all that hangs from it; false if the company has none such."""
    sql = "DELETE FROM projects WHERE id = ? AND company_id = ?"
    return db.execute(sql, (project_id, company_id)) > 0
