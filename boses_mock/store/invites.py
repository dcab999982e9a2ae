"""Invites: of a company into its team, and of the service's staff to start a company."""

from __future__ import annotations

from dataclasses import dataclass

from boses_mock.store.db import Database, Row

_INVITE = """
SELECT i.*, c.name AS company_name, u.full_name AS invited_by_name,
  u.email AS invited_by_email
FROM invites i LEFT JOIN companies c ON c.id = i.company_id LEFT JOIN users u ON u.id = i.invited_by
"""


@dataclass(frozen=True, slots=True)
class Invite:
    """An invite; ``company_id`` is None for one to start a company."""

    id: str
    token: str
    company_id: str | None
    invited_by: str | None
    email: str
    role: str
    link: str
    created_at: int
    expires_at: int
    used_at: int | None = None
    company_name: str | None = None
    invited_by_name: str | None = None
    invited_by_email: str | None = None

    def status(self, now: int) -> str:
        """Return ``used``, ``expired`` or ``pending``."""
        if self.used_at is not None:
            return "used"
        return "expired" if self.expires_at <= now else "pending"


def _invite(row: Row) -> Invite:
    return Invite(**{key: row[key] for key in row.keys() if key != "seq"})  # noqa: SIM118


def add(db: Database, invite: Invite) -> None:
    """Insert an invite."""
    db.execute(
        "INSERT INTO invites (id, token, company_id, invited_by, email, role, link, created_at,"
        " expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            invite.id,
            invite.token,
            invite.company_id,
            invite.invited_by,
            invite.email,
            invite.role,
            invite.link,
            invite.created_at,
            invite.expires_at,
        ),
    )


def list_all(db: Database, company_id: str | None) -> list[Invite]:
    """Return a company's invites, or with None those of the staff, newest first."""
    sql = f"{_INVITE} WHERE i.company_id IS ? ORDER BY i.created_at DESC, i.seq DESC"
    return [_invite(row) for row in db.rows(sql, (company_id,))]


def by_token(db: Database, token: str) -> Invite | None:
    """Find an invite by what its link carries."""
    row = db.row(f"{_INVITE} WHERE i.token = ?", (token,))
    return _invite(row) if row else None


def use(db: Database, invite_id: str, now: int) -> None:
    """Note that an invite has been taken."""
    db.execute("UPDATE invites SET used_at = ? WHERE id = ?", (now, invite_id))


def revoke(db: Database, company_id: str | None, invite_id: str, now: int) -> bool:
    """End an invite of the company (None: of the staff); false if there is none such.

    One that has ended stays so: the service takes back what is dead as gladly as what is not.
    """
    sql = "UPDATE invites SET expires_at = MIN(expires_at, ?) WHERE id = ? AND company_id IS ?"
    return db.execute(sql, (now, invite_id, company_id)) > 0
