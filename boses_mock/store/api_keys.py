"""API keys: a digest each, as the key itself is told once and never again."""

from __future__ import annotations

from dataclasses import dataclass

from boses_mock.store.accounts import key_digest
from boses_mock.store.db import Database


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key of a user; one that has expired stays listed until it is deleted."""

    id: str
    name: str
    prefix: str
    created_at: int
    expires_at: int | None
    last_used_at: int | None = None


def add(db: Database, user_id: str, key: ApiKey, secret: str) -> None:
    """Keep a key under the digest of its ``secret``."""
    db.execute(
        "INSERT INTO api_keys (id, user_id, name, prefix, digest, created_at, expires_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (key.id, user_id, key.name, key.prefix, key_digest(secret), key.created_at, key.expires_at),
    )


def list_all(db: Database, company_id: str) -> list[ApiKey]:
    """Return a company's keys, newest first."""
    rows = db.rows(
        "SELECT k.* FROM api_keys k JOIN users u ON u.id = k.user_id"
        " WHERE u.company_id = ? ORDER BY k.created_at DESC, k.seq DESC",
        (company_id,),
    )
    return [
        ApiKey(r["id"], r["name"], r["prefix"], r["created_at"], r["expires_at"], r["last_used_at"])
        for r in rows
    ]


def delete(db: Database, company_id: str, key_id: str) -> bool:
    """Delete one of a company's keys; false if it has none such."""
    return (
        db.execute(
            "DELETE FROM api_keys WHERE id = ?"
            " AND user_id IN (SELECT id FROM users WHERE company_id = ?)",
            (key_id, company_id),
        )
        > 0
    )
