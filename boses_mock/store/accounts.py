"""Companies, users and the opaque tokens that stand for them."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass

from boses_mock.store.db import Database, Row

_USER = """
SELECT u.*, c.name AS company_name, c.slug AS company_slug, c.plan AS company_plan,
       c.created_at AS company_created_at
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


def hash_password(password: str, salt: str) -> str:
    """Return ``salt$hash``. The cost is low: these are passwords of a mock."""
    derived = hashlib.scrypt(password.encode(), salt=salt.encode(), n=1024, r=8, p=1, dklen=32)
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
    )


def add_company(db: Database, company: Company) -> None:
    """Insert a company; its slug must be free."""
    db.execute(
        "INSERT INTO companies VALUES (?, ?, ?, ?, ?)",
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
        "INSERT INTO users VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
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


def spend_token(db: Database, token: str) -> None:
    """Forget one token."""
    db.execute("DELETE FROM tokens WHERE token = ?", (token,))


def forget_tokens(db: Database, kind: str, user_id: str) -> None:
    """Forget all of a user's tokens of one kind."""
    db.execute("DELETE FROM tokens WHERE user_id = ? AND kind = ?", (user_id, kind))


def set_password(db: Database, user_id: str, password: str) -> None:
    """Replace the stored hash."""
    db.execute("UPDATE users SET password = ? WHERE id = ?", (password, user_id))
