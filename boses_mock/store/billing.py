"""What a company uses of its plan, and the pages on which it changes it."""

from __future__ import annotations

from dataclasses import dataclass

from boses_mock.store.db import Database

MOST_SESSIONS = 100  # open pages of a company


@dataclass(frozen=True, slots=True)
class Session:
    """A page that a company was sent to; ``plan`` is None for the portal."""

    id: str
    company_id: str
    plan: str | None
    return_to: str
    expires_at: int


def count_simulation(db: Database, company_id: str) -> None:
    """Count a simulation against the company's plan."""
    sql = "UPDATE companies SET simulations_used = simulations_used + 1 WHERE id = ?"
    db.execute(sql, (company_id,))


def add_session(db: Database, session: Session, now: int) -> None:
    """Keep a page that a company is sent to; those go that have expired, or are too many."""
    db.execute(
        "DELETE FROM billing_sessions WHERE company_id = :company AND (expires_at <= :now"
        " OR rowid IN (SELECT rowid FROM billing_sessions WHERE company_id = :company"
        " ORDER BY rowid DESC LIMIT -1 OFFSET :kept))",
        {"company": session.company_id, "now": now, "kept": MOST_SESSIONS - 1},
    )
    db.execute(
        "INSERT INTO billing_sessions (id, company_id, plan, return_to, expires_at)"
        " VALUES (?, ?, ?, ?, ?)",
        (session.id, session.company_id, session.plan, session.return_to, session.expires_at),
    )


def session(db: Database, session_id: str, now: int) -> Session | None:
    """Find a page that has not expired."""
    sql = "SELECT * FROM billing_sessions WHERE id = ? AND expires_at > ?"
    row = db.row(sql, (session_id, now))
    return None if row is None else Session(**dict(row))


def end_session(db: Database, session_id: str) -> None:
    """Forget a page, as what it was for is done."""
    db.execute("DELETE FROM billing_sessions WHERE id = ?", (session_id,))
