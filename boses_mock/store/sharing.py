"""What teams hang on a finished study: its public token, their ratings, their predictions."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from boses_mock.store.changes import update
from boses_mock.store.db import Database


@dataclass(frozen=True, slots=True)
class Rating:
    """What one user thinks of one study."""

    id: str
    rating: int
    feedback: str | None
    created_at: int


@dataclass(frozen=True, slots=True)
class Commitment:
    """What a team expects to happen, and later what did; the keys of ``content`` are the API's."""

    id: str
    simulation_id: str
    content: dict[str, Any]
    created_at: int
    updated_at: int


def set_token(db: Database, simulation_id: str, token: str | None) -> None:
    """Give a study its public token, or take it away."""
    update(db, "simulations", simulation_id, {"share_token": token})


def by_token(db: Database, token: str) -> tuple[str, str, str, str] | None:
    """Return the ids of company, project and study that a token opens, and the project's name."""
    row = db.row(
        "SELECT p.company_id, p.id AS project_id, s.id, p.name FROM simulations s"
        " JOIN projects p ON p.id = s.project_id WHERE s.share_token = ?",
        (token,),
    )
    return None if row is None else (row["company_id"], row["project_id"], row["id"], row["name"])


def rating(db: Database, simulation_id: str, user_id: str) -> Rating | None:
    """Return what a user thinks of a study."""
    sql = "SELECT * FROM simulation_ratings WHERE simulation_id = ? AND user_id = ?"
    row = db.row(sql, (simulation_id, user_id))
    return (
        None
        if row is None
        else Rating(row["id"], row["rating"], row["feedback"], row["created_at"])
    )


def rate(db: Database, simulation_id: str, user_id: str, given: Rating) -> None:
    """Keep what a user thinks, in place of what they thought before."""
    db.execute(
        "INSERT INTO simulation_ratings VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (simulation_id, user_id) DO UPDATE SET"
        " rating = excluded.rating, feedback = excluded.feedback",
        (given.id, simulation_id, user_id, given.rating, given.feedback, given.created_at),
    )


def commitment(db: Database, simulation_id: str) -> Commitment | None:
    """Return what is expected of a study."""
    row = db.row("SELECT * FROM prediction_commitments WHERE simulation_id = ?", (simulation_id,))
    if row is None:
        return None
    return Commitment(
        row["id"], simulation_id, json.loads(row["content"]), row["created_at"], row["updated_at"]
    )


def commit(db: Database, made: Commitment) -> None:
    """Keep a commitment, in place of what it was before."""
    db.execute(
        "INSERT INTO prediction_commitments VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (simulation_id) DO UPDATE SET"
        " content = excluded.content, updated_at = excluded.updated_at",
        (
            made.id,
            made.simulation_id,
            json.dumps(made.content, ensure_ascii=False),
            made.created_at,
            made.updated_at,
        ),
    )
