"""The one statement that several tables need: update the named columns of one row."""

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
