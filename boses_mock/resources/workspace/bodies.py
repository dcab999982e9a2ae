"""What the workspace operations are sent."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_core import PydanticCustomError

from boses_mock.web.fields import Body, Email, Flag, Known, Label, Lax, Password, ShortText

_SLACK = re.compile(r"https://hooks\.slack\.com/[A-Za-z0-9/_-]+")


def _of_slack(address: str) -> str:
    if not _SLACK.fullmatch(address):
        raise ValueError("Must be a valid Slack incoming webhook URL (https://hooks.slack.com/...)")
    return address


Webhook = Annotated[str, Field(max_length=500), AfterValidator(_of_slack), Lax()]


class CompanyUpdate(Body):
    """What to change; only the keys that are present count."""

    name: Annotated[Label, Lax(Annotated[str, Field(min_length=1, max_length=255)])] = ""
    slack_webhook_url: Webhook | None = None


class Notifications(Body):
    """Whether mail is wanted."""

    email_notifications: Flag


class PasswordChange(Body):
    """The password to leave and the one to set."""

    current_password: Known
    new_password: Password


class AccountDelete(Body):
    """What proves that the account may go."""

    password: Known


def _text_alone(value: object) -> object:
    """Refuse what pydantic would take for seconds since 1970."""
    if value is not None and not isinstance(value, str):
        raise PydanticCustomError(
            "datetime_type", "Input should be a time such as 2026-12-31T00:00:00Z"
        )
    return value


def _in_range(moment: datetime | None) -> datetime | None:
    if moment is not None and not 1970 < moment.year < 9000:
        raise PydanticCustomError("datetime_range", "Input should be between 1971 and 8999")
    return moment


class ApiKeyCreate(Body):
    """A key to make; without an end it is good for ever. A time without a zone is UTC."""

    name: Label
    expires_at: Annotated[
        datetime | None, BeforeValidator(_text_alone), AfterValidator(_in_range), Lax()
    ] = None


class TeamInvite(Body):
    """Whom to invite, and as what."""

    email: Email
    role: Annotated[Literal["admin", "member"], Lax(ShortText)] = "member"


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

    plan: ShortText
