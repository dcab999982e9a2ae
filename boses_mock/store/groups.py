"""Persona groups, each with the timeline of its latest generation."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from boses_mock.kernel.jobs import Plan
from boses_mock.kernel.steering import Event
from boses_mock.store.db import Database, Row


@dataclass(frozen=True, slots=True)
class Group:
    """A persona group; ``plan`` and ``grounding`` are None until a generation has been started.

    ``events`` are what was done to the latest generation since.
    """

    id: str
    project_id: str
    name: str
    description: str | None
    age_min: int | None
    age_max: int | None
    gender: str | None
    location: str | None
    income_level: str | None
    occupation: str | None
    psychographic_notes: str | None
    persona_count: int
    created_at: int
    updated_at: int
    run: int = 0
    plan: Plan | None = None
    grounding: Mapping[str, Any] | None = None
    events: tuple[Event, ...] = ()


# What a persona depends on, as :class:`boses_mock.personas.GroupDefinition` has it.
DEFINING = (
    "name",
    "description",
    "age_min",
    "age_max",
    "gender",
    "location",
    "income_level",
    "occupation",
    "psychographic_notes",
)
_COLUMNS = tuple(Group.__dataclass_fields__)  # which are named after the table's
_NEW = _COLUMNS[: _COLUMNS.index("run")]  # what there is of a group before its first generation
_INSERT = f"INSERT INTO persona_groups ({', '.join(_NEW)}) VALUES ({', '.join('?' * len(_NEW))})"
_GROUP = f"SELECT {', '.join(f'g.{name}' for name in _COLUMNS)} FROM persona_groups g"
_values = attrgetter(*_NEW)


def _group(row: Row | tuple[Any, ...]) -> Group:
    values: list[Any] = list(row)
    plan, grounding, events = values[-3:]
    values[-3:] = (
        Plan.from_json(plan) if plan else None,
        json.loads(grounding) if grounding else None,
        tuple(map(Event.from_dict, json.loads(events))) if events != "[]" else (),
    )
    return Group(*values)


def list_all(db: Database, project_id: str) -> list[Group]:
    """Return a project's groups, newest first."""
    sql = f"{_GROUP} WHERE g.project_id = ? ORDER BY g.created_at DESC, g.seq DESC"
    return [_group(row) for row in db.rows(sql, (project_id,))]


def get(db: Database, company_id: str, project_id: str, group_id: str) -> Group | None:
    """Find a group through its project and company, in one joined statement."""
    row = db.row(
        f"{_GROUP} JOIN projects p ON p.id = g.project_id"
        " WHERE g.id = ? AND g.project_id = ? AND p.company_id = ?",
        (group_id, project_id, company_id),
    )
    return _group(row) if row else None


def add(db: Database, group: Group) -> None:
    """Insert a group that has no generation yet, inside the caller's transaction."""
    db.execute(_INSERT, _values(group))
    sql = "UPDATE projects SET group_count = group_count + 1 WHERE id = ?"
    db.execute(sql, (group.project_id,))


def start_run(
    db: Database, group_id: str, run: int, plan: Plan, grounding: Mapping[str, Any]
) -> None:
    """Make ``plan`` the group's timeline, in place of any earlier one, and note its grounding."""
    db.execute(
        "UPDATE persona_groups SET run = ?, plan = ?, grounding = ?, events = '[]', updated_at = ?"
        " WHERE id = ?",
        (run, plan.to_json(), json.dumps(grounding), plan.started_at, group_id),
    )


def append_event(db: Database, group: Group, event: Event) -> None:
    """Note what was done to a group's latest generation."""
    events = json.dumps([each.to_dict() for each in (*group.events, event)])
    db.execute("UPDATE persona_groups SET events = ? WHERE id = ?", (events, group.id))


def started(db: Database, only: str | None = None) -> list[tuple[str, Group]]:
    """Return every group that has had a generation, with its company's id, oldest first.

    With ``only`` an id, that one or none.
    """
    columns = ", ".join(f"g.{name}" for name in _COLUMNS)
    rows = db.rows(
        f"SELECT p.company_id, {columns} FROM persona_groups g"
        " JOIN projects p ON p.id = g.project_id WHERE g.plan IS NOT NULL"
        f" {'AND g.id = ?' if only else ''} ORDER BY g.created_at, g.seq",
        (only,) if only else (),
    )
    return [(str(row[0]), _group(tuple(row)[1:])) for row in rows]


def project_of(db: Database, company_id: str, group_id: str) -> str | None:
    """Return the id of the project that one of a company's groups is in."""
    row = db.row(
        "SELECT g.project_id FROM persona_groups g JOIN projects p ON p.id = g.project_id"
        " WHERE g.id = ? AND p.company_id = ?",
        (group_id, company_id),
    )
    return None if row is None else str(row["project_id"])


def has_personas(db: Database, group_id: str, now: int) -> bool:
    """Tell whether a group has personas that are to be seen."""
    sql = "SELECT 1 FROM personas WHERE group_id = ? AND visible_at <= ? LIMIT 1"
    return db.row(sql, (group_id, now)) is not None


def delete(db: Database, group_id: str) -> None:
    """Delete a group and its personas, inside the caller's transaction."""
    db.execute(
        "UPDATE projects SET group_count = group_count - 1"
        " WHERE id = (SELECT project_id FROM persona_groups WHERE id = ?)",
        (group_id,),
    )
    db.execute("DELETE FROM persona_groups WHERE id = ?", (group_id,))
