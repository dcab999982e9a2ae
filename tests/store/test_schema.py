"""The tables: what refers to a row finds it, and is found by it, without a search."""

from __future__ import annotations

import contextlib
import sqlite3

import pytest

from boses_mock.store.db import schema, tables


@pytest.mark.parametrize("table", tables())
def test_a_reference_has_an_index_as_else_each_deletion_would_read_the_table(table: str) -> None:
    with contextlib.closing(sqlite3.connect(":memory:")) as made:
        made.executescript(schema())
        leading = {
            made.execute(f"PRAGMA index_info('{index[1]}')").fetchone()[2]
            for index in made.execute(f"PRAGMA index_list('{table}')")
        }
        references = {row[3] for row in made.execute(f"PRAGMA foreign_key_list('{table}')")}
    assert references <= leading
