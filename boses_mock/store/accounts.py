"""Companies, users and the opaque tokens that stand for them."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass

from boses_mock.store.db import Database, Row

MOST_TOKENS = 1_000  # of one user and kind
_USER = """
SELECT u.*, c.name AS company_name, c.slug AS company_slug, c.plan AS company_plan,
       c.created_at AS company_created_at, c.slack_webhook_url, c.simulations_used,
       c.billing_period_ends_at, c.stripe_customer_id
FROM users u JOIN companies c ON c.id = u.company_id
"""


@dataclass(frozen=True, slots=True)
class Company:
    """A tenant."""

    id: str
    name: str
    slug: str
    plan: str
    created_at: int
    slack_webhook_url: str | None = None
    simulations_used: int = 0
    billing_period_ends_at: int | None = None
    stripe_customer_id: str | None = None


@dataclass(frozen=True, slots=True)
class User:
    """A person, with the company that everything they see belongs to."""

    id: str
    email: str
    full_name: str | None
    password: str
    role: str
    is_boses_staff: bool
    created_at: int
    company: Company
    email_notifications: bool = True


def hash_password(password: str, salt: str) -> str:
    """Return ``salt$hash``. The cost is low: these are passwords of a mock."""
    derived = hashlib.scrypt(password.encode(), salt=salt.encode(), n=256, r=8, p=1, dklen=32)
    return f"{salt}${derived.hex()}"


def password_matches(password: str, stored: str) -> bool:
    """Tell whether ``stored`` was made from ``password``."""
    salt = stored.partition("$")[0]
    return hmac.compare_digest(hash_password(password, salt), stored)


def _user(row: Row) -> User:
    company = Company(
        row["company_id"],
        row["company_name"],
        row["company_slug"],
        row["company_plan"],
        row["company_created_at"],
        row["slack_webhook_url"],
        row["simulations_used"],
        row["billing_period_ends_at"],
        row["stripe_customer_id"],
    )
    return User(
        id=row["id"],
        email=row["email"],
        full_name=row["full_name"],
        password=row["password"],
        role=row["role"],
        is_boses_staff=bool(row["is_boses_staff"]),
        created_at=row["created_at"],
        company=company,
        email_notifications=bool(row["email_notifications"]),
    )


def add_company(db: Database, company: Company) -> None:
    """Insert a company; its slug must be free."""
    db.execute(
        "INSERT INTO companies (id, name, slug, plan, created_at) VALUES (?, ?, ?, ?, ?)",
        (company.id, company.name, company.slug, company.plan, company.created_at),
    )


def free_slug(db: Database, wanted: str) -> str:
    """Return ``wanted``, or the first of ``wanted-2``, ``wanted-3``… that no company has."""
    slug, number = wanted, 1
    while db.row("SELECT 1 FROM companies WHERE slug = ?", (slug,)):
        number += 1
        slug = f"{wanted}-{number}"
    return slug


def add_user(db: Database, user: User) -> None:
    """Insert a user of an existing company; the email must be free."""
    db.execute(
        "INSERT INTO users (id, company_id, email, full_name, password, role, is_boses_staff,"
        " created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            user.id,
            user.company.id,
            user.email,
            user.full_name,
            user.password,
            user.role,
            user.is_boses_staff,
            user.created_at,
        ),
    )


def by_email(db: Database, email: str) -> User | None:
    """Find a user; addresses are kept in lower case."""
    row = db.row(f"{_USER} WHERE u.email = ?", (email.lower(),))
    return _user(row) if row else None


def by_id(db: Database, user_id: str) -> User | None:
    """Find a user by id."""
    row = db.row(f"{_USER} WHERE u.id = ?", (user_id,))
    return _user(row) if row else None


def company_by_id(db: Database, company_id: str) -> Company | None:
    """Find a company, also one that nobody is left of."""
    row = db.row("SELECT * FROM companies WHERE id = ?", (company_id,))
    return None if row is None else Company(**dict(row))


def companies(db: Database) -> list[Company]:
    """Return all companies, oldest first."""
    return [Company(**dict(row)) for row in db.rows("SELECT * FROM companies ORDER BY rowid")]


def members(db: Database, company_id: str) -> list[User]:
    """Return a company's users, oldest first."""
    rows = db.rows(f"{_USER} WHERE u.company_id = ? ORDER BY u.created_at, u.rowid", (company_id,))
    return [_user(row) for row in rows]


def by_api_key(db: Database, key: str, now: int) -> User | None:
    """Find whom an unexpired API key stands for, and note that it was used."""
    digest = key_digest(key)
    row = db.row(
        f"{_USER} JOIN api_keys k ON k.user_id = u.id"
        " WHERE k.digest = ? AND (k.expires_at IS NULL OR k.expires_at > ?)",
        (digest, now),
    )
    if row is None:
        return None
    db.execute("UPDATE api_keys SET last_used_at = ? WHERE digest = ?", (now, digest))
    return _user(row)


def key_digest(key: str) -> str:
    """Return what an API key is kept and found as."""
    return hashlib.sha256(key.encode()).hexdigest()


def by_token(db: Database, kind: str, token: str, now: int) -> User | None:
    """Find whom an unexpired token of this kind stands for."""
    row = db.row(
        f"{_USER} JOIN tokens t ON t.user_id = u.id"
        " WHERE t.token = ? AND t.kind = ? AND (t.expires_at IS NULL OR t.expires_at > ?)",
        (token, kind, now),
    )
    return _user(row) if row else None


def add_token(db: Database, kind: str, token: str, user_id: str, expires_at: int | None) -> None:
    """Keep a token; None never expires."""
    db.execute("INSERT INTO tokens VALUES (?, ?, ?, ?)", (token, kind, user_id, expires_at))


def drop_tokens(db: Database, kind: str, user_id: str, now: int) -> None:
    """Drop of a user's tokens of one kind those that have expired, or are one too many."""
    db.execute(
        "DELETE FROM tokens WHERE user_id = :user AND kind = :kind AND (expires_at <= :now OR"
        " rowid IN (SELECT rowid FROM tokens WHERE user_id = :user AND kind = :kind"
        " ORDER BY rowid DESC LIMIT -1 OFFSET :kept))",
        {"user": user_id, "kind": kind, "now": now, "kept": MOST_TOKENS},
    )


def spend_token(db: Database, token: str) -> None:
    """Forget one token."""
    db.execute("DELETE FROM tokens WHERE token = ?", (token,))


def forget_tokens(db: Database, kind: str, user_id: str) -> None:
    """Forget all of a user's tokens of one kind."""
    db.execute("DELETE FROM tokens WHERE user_id = ? AND kind = ?", (user_id, kind))


def delete_user(db: Database, user_id: str) -> None:
    """Delete a user with their tokens and keys."""
    db.execute("DELETE FROM users WHERE id = ?", (user_id,))


def delete_company(db: Database, company_id: str) -> None:
    """Delete a company with all that belongs to it."""
    db.execute("DELETE FROM companies WHERE id = ?", (company_id,))


def set_password(db: Database, user_id: str, password: str) -> None:
    """Replace the stored hash."""
    db.execute("UPDATE users SET password = ? WHERE id = ?", (password, user_id))
