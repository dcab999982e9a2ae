"""A world moved in time: every instant that its tables hold, later or earlier by the same span.

A seed world is made once, and lived in at any time: what happened three days before its epoch
happened three days before each world that begins with it. The tables are told here column by
column, and a test holds the list to the schema, so that none is forgotten.
"""

from __future__ import annotations

from boses_mock.kernel.clock import DAY, LATEST
from boses_mock.store.db import Database

INSTANTS = {
    "companies": ("created_at", "billing_period_ends_at"),
    "users": ("created_at",),
    "tokens": ("expires_at",),
    "api_keys": ("created_at", "expires_at", "last_used_at"),
    "invites": ("created_at", "expires_at", "used_at"),
    "billing_sessions": ("expires_at",),
    "projects": ("created_at", "updated_at"),
    "persona_groups": ("created_at", "updated_at"),
    "library_personas": ("created_at", "updated_at"),
    "library_promotions": ("at",),
    "personas": ("visible_at",),
    "ethnography": ("queued_at", "ready_at", "former"),
    "briefings": ("created_at",),
    "simulations": ("created_at",),
    "simulation_results": ("created_at",),
    "simulation_messages": ("created_at",),
    "simulation_ratings": ("created_at",),
    "prediction_commitments": ("created_at", "updated_at"),
    "reliability_checks": ("starts_at", "completes_at", "created_at"),
}
_MOVED = "{column} = {column} + :by * ({column} <= :latest)"  # beyond all time nothing moves
_IN_JSON = (
    "UPDATE {table} SET plan ="
    " json_set(plan, '$.started_at', json_extract(plan, '$.started_at') + :by)"
    " WHERE plan IS NOT NULL"
)
_EVENTS = (
    "UPDATE simulations SET events = (SELECT json_group_array("
    "json_set(value, '$.at', json_extract(value, '$.at') + :by)) FROM json_each(events))"
    " WHERE events != '[]'"
)
_DUE = (
    "UPDATE prediction_commitments SET content = json_set(content, '$.outcome_due_date',"
    " date(json_extract(content, '$.outcome_due_date'), :days || ' days'))"
)


def move(db: Database, by: int) -> None:
    """Move all of a world by so many microseconds, back where it is negative."""
    with db.transaction():
        for table, columns in INSTANTS.items():
            moved = ", ".join(_MOVED.format(column=column) for column in columns)
            db.execute(f"UPDATE {table} SET {moved}", {"by": by, "latest": LATEST})
        for table in ("persona_groups", "simulations"):
            db.execute(_IN_JSON.format(table=table), {"by": by})
        db.execute(_EVENTS, {"by": by})
        db.execute(_DUE, {"days": by // DAY})
