"""What is sent to do something to a job, or to wait for one."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from boses_mock.admin.request_filter import RequestFilter
from boses_mock.web.fields import WholeNumber
from boses_mock.world.journal import CAPACITY


class JobCommand(BaseModel):
    """What to do to a job; ``at`` is the unit of work that fails, from 1."""

    model_config = ConfigDict(extra="forbid", defer_build=True)

    do: Literal["hold", "release", "finish", "fail"]
    at: Annotated[WholeNumber, Field(ge=1, le=1_000_000)] | None = None
    message: Annotated[str, Field(min_length=1, max_length=500)] | None = None

    @model_validator(mode="after")
    def _only_failures_are_described(self) -> JobCommand:
        if self.do != "fail" and (self.at is not None or self.message is not None):
            raise ValueError(f"at and message are for fail alone, not for {self.do}")
        return self


class Wanted(BaseModel):
    """What is waited for: a job's status (any end without one), or requests that fit a filter."""

    model_config = ConfigDict(extra="forbid", defer_build=True)

    job: Annotated[str, Field(min_length=1)] | None = None
    status: str | None = None
    request: RequestFilter | None = None
    count: Annotated[WholeNumber, Field(ge=1, le=CAPACITY)] | None = None

    @model_validator(mode="after")
    def _one_thing(self) -> Wanted:
        if (self.job is None) == (self.request is None):
            raise ValueError("wait for a job or for a request, one of the two")
        if self.job is None and self.status is not None:
            raise ValueError("status is a job's; a request's stands in its filter")
        if self.request is None and self.count is not None:
            raise ValueError("count is of requests")
        return self


class WaitCommand(BaseModel):
    """What to wait for, and how long at most: "10s", or a number of seconds."""

    model_config = ConfigDict(extra="forbid", defer_build=True)

    wanted: Annotated[Wanted, Field(alias="for")]
    timeout: str | float | None = None
