"""What the account operations are sent."""

from __future__ import annotations

from pydantic import Field

from boses_mock.web.fields import Body, Email, Label, Password, ShortText


class Signup(Body):
    """A new company with its first user."""

    email: Email
    password: Password
    company_name: Label
    full_name: ShortText | None = None
    invite_token: ShortText | None = None


class Login(Body):
    """What proves who somebody is. No length rule: a wrong password is a 401, never a 422."""

    email: Email
    password: str = Field(min_length=1)


class ForgotPassword(Body):
    """The address that a reset link is for."""

    email: Email


class ResetPassword(Body):
    """A reset link's token and the password to set."""

    token: str = Field(min_length=1)
    new_password: Password
