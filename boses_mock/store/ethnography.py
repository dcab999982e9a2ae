"""Snapshots of markets: the latest refresh of each, and when the one before it was ready.

A new world has a snapshot of every market, as a service that has been running has. Of these there
are no rows, as they would differ from world to world by the moment at which it began, and a world
that has not been written to holds no tables of its own (:mod:`boses_mock.store.db`).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from operator import attrgetter

from boses_mock.kernel.steering import Event
from boses_mock.store.db import Database, Row

MARKETS = ("PH", "ID", "VN")  # those that are covered


@dataclass(frozen=True, slots=True)
class Refresh:
    """A market's latest refresh, the ``number``-th; ``former`` is when the one before was ready.

    It was to be ready at ``ready_at``; ``events`` are what was done to it since.
    """

    market_code: str
    vertical: str
    number: int
    queued_at: int
    ready_at: int
    former: int | None = None
    events: tuple[Event, ...] = ()


def latest(db: Database, began: int, market_code: str, vertical: str = "") -> Refresh | None:
    """Return the latest refresh of a market, in a world that ``began`` then."""
    sql = "SELECT * FROM ethnography WHERE market_code = ? AND vertical = ?"
    row = db.row(sql, (market_code, vertical))
    if row is not None:
        return _refresh(row)
    return _first(market_code, began) if market_code in MARKETS and not vertical else None


def _refresh(row: Row) -> Refresh:
    events = map(Event.from_dict, json.loads(row["events"]))
    return Refresh(**{**dict(row), "events": tuple(events)})


def append_event(db: Database, refresh: Refresh, event: Event) -> None:
    """Note what was done to a refresh."""
    events = json.dumps([each.to_dict() for each in (*refresh.events, event)])
    sql = "UPDATE ethnography SET events = ? WHERE market_code = ? AND vertical = ?"
    db.execute(sql, (events, refresh.market_code, refresh.vertical))


def _first(market_code: str, began: int) -> Refresh:
    return Refresh(market_code, "", 1, began, began)


def list_all(db: Database, began: int) -> list[Refresh]:
    """Return every market's latest refresh, in a world that ``began`` then."""
    kept = [_refresh(row) for row in db.rows("SELECT * FROM ethnography")]
    known = {(each.market_code, each.vertical) for each in kept}
    kept += [_first(code, began) for code in MARKETS if (code, "") not in known]
    return sorted(kept, key=attrgetter("market_code", "vertical"))


def keep(db: Database, refresh: Refresh) -> None:
    """Put a refresh in place of its market's latest."""
    db.execute(
        "INSERT INTO ethnography VALUES (?, ?, ?, ?, ?, ?, '[]') ON CONFLICT DO UPDATE SET"
        " number = excluded.number, queued_at = excluded.queued_at,"
        " ready_at = excluded.ready_at, former = excluded.former, events = excluded.events",
        (
            refresh.market_code,
            refresh.vertical,
            refresh.number,
            refresh.queued_at,
            refresh.ready_at,
            refresh.former,
        ),
    )
