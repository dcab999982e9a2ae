"""What the workspace operations are sent."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import AfterValidator, AwareDatetime, Field, NaiveDatetime

from boses_mock.bodies.fields import Body, Email, Label, Password, ShortText

Secret = Annotated[str, Field(min_length=1, max_length=200)]
Webhook = Annotated[
    str, Field(max_length=500, pattern=r"^https://hooks\.slack\.com/[A-Za-z0-9/_-]+$")
]


class CompanyUpdate(Body):
    """What to change; only the keys that are present count."""

    name: Label = ""
    slack_webhook_url: Webhook | None = None


class Notifications(Body):
    """Whether mail is wanted."""

    email_notifications: Annotated[bool, Field(strict=True)]


class PasswordChange(Body):
    """The password to leave and the one to set."""

    current_password: Secret
    new_password: Password


class AccountDelete(Body):
    """What proves that the account may go."""

    password: Secret


def _zoned(moment: datetime) -> datetime:
    from datetime import UTC

    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


class ApiKeyCreate(Body):
    """A key to make; without an end it is good for ever. A time without a zone is UTC."""

    name: Label
    expires_at: Annotated[
        AwareDatetime | NaiveDatetime | None,
        AfterValidator(lambda at: _zoned(at) if at else None),
    ] = None


class TeamInvite(Body):
    """Whom to invite, and as what."""

    email: Email
    role: Literal["admin", "member"] = "member"


class InviteAccept(Body):
    """What somebody invited signs up with; the token may stand in the query instead."""

    token: ShortText | None = None
    password: Password
    full_name: ShortText | None = None


class StaffInvite(Body):
    """Whom to invite to start a company."""

    email: Email


class Checkout(Body):
    """The plan to take."""

    plan: Literal["starter", "pro", "enterprise"]
