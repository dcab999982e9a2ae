"""Snapshots of markets: the latest refresh of each, and when the one before it was ready."""

from __future__ import annotations

from dataclasses import dataclass

from boses_mock.store.db import Database

MARKETS = ("PH", "ID", "VN")  # those that are covered


@dataclass(frozen=True, slots=True)
class Refresh:
    """A market's latest refresh, the ``number``-th; ``former`` is when the one before was ready."""

    market_code: str
    vertical: str
    number: int
    queued_at: int
    ready_at: int
    former: int | None = None


def latest(db: Database, market_code: str, vertical: str = "") -> Refresh | None:
    """Return the latest refresh of a market."""
    sql = "SELECT * FROM ethnography WHERE market_code = ? AND vertical = ?"
    row = db.row(sql, (market_code, vertical))
    return None if row is None else Refresh(**dict(row))


def begin(db: Database, now: int) -> None:
    """Give a new world a snapshot of every market, as a service that has been running has."""
    for code in MARKETS:
        keep(db, Refresh(code, "", 1, now, now))


def list_all(db: Database) -> list[Refresh]:
    """Return every market's latest refresh."""
    rows = db.rows("SELECT * FROM ethnography ORDER BY market_code, vertical")
    return [Refresh(**dict(row)) for row in rows]


def keep(db: Database, refresh: Refresh) -> None:
    """Put a refresh in place of its market's latest."""
    db.execute(
        "INSERT INTO ethnography VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
        " number = excluded.number, queued_at = excluded.queued_at,"
        " ready_at = excluded.ready_at, former = excluded.former",
        (
            refresh.market_code,
            refresh.vertical,
            refresh.number,
            refresh.queued_at,
            refresh.ready_at,
            refresh.former,
        ),
    )
