"""The statements that several tables need: to update a row, and to move when rows come."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from boses_mock.store.db import Database


def update(db: Database, table: str, row_id: str, values: Mapping[str, Any]) -> None:
    """Set ``values`` on the row; table and column names come from code, never from a request."""
    columns = ", ".join(f"{column} = ?" for column in values)
    db.execute(
        f"UPDATE {table} SET {columns} WHERE id = ?",
        (*values.values(), row_id),
    )


def moved(
    db: Database, table: str, moment: str, of: Mapping[str, Any], before: int, at: int | None
) -> None:
    """Let the rows ``of`` something that were to come at ``before`` come ``at`` another moment.

    Without an ``at`` they are deleted. Names come from code, as for :func:`update`.
    """
    theirs = " AND ".join(f"{column} = ?" for column in (*of, moment))
    if at is None:
        db.execute(f"DELETE FROM {table} WHERE {theirs}", (*of.values(), before))
    else:
        sql = f"UPDATE {table} SET {moment} = ? WHERE {theirs}"
        db.execute(sql, (at, *of.values(), before))
