"""What the control plane is sent."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from boses_mock.bodies.fields import WholeNumber


class ClockCommand(BaseModel):
    """What to do to the clock; several at once happen in the order freeze, resume, advance."""

    model_config = ConfigDict(extra="forbid", defer_build=True)

    advance: str | float | None = None
    freeze: bool = False
    resume: bool = False


class SettingsChange(BaseModel):
    """What to change about a running server; only the keys that are present count."""

    model_config = ConfigDict(extra="forbid", defer_build=True)

    generation: str | None = None
    lenient: bool | None = None
    rate_limits: bool | None = None


class RequestFilter(BaseModel):
    """Which journal entries are meant; WireMock's ``urlPath`` names a path's beginning."""

    model_config = ConfigDict(extra="forbid", populate_by_name=True, defer_build=True)

    method: str | None = None
    path: Annotated[str | None, Field(alias="urlPath")] = None
    operation: str | None = None
    status: WholeNumber | None = None
