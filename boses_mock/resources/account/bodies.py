"""What the account operations are sent."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from boses_mock.web.fields import Body, Email, Known, Label, Lax, Password, ShortText


class Signup(Body):
    """A new company with its first user."""

    email: Email
    password: Password
    company_name: Annotated[Label, Lax(Annotated[str, Field(min_length=1, max_length=200)])]
    full_name: Annotated[ShortText, Lax()] | None = None
    invite_token: ShortText | None = None


class SignupByInvite(Signup):
    """A new company with its first user, whom the service's staff have invited."""

    invite_token: Annotated[str, Field(min_length=1, max_length=64), Lax()]


class Login(Body):
    """What proves who somebody is."""

    email: Email
    password: Known


class ForgotPassword(Body):
    """The address that a reset link is for."""

    email: Email


class ResetPassword(Body):
    """A reset link's token and the password to set."""

    token: str = Field(min_length=1)
    new_password: Password
