"""What the control plane is sent."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from boses_mock.faults.model import MOST_RULES
from boses_mock.web.fields import Flag, WholeNumber
from boses_mock.world import plans

Role = Literal["owner", "admin", "member", "staff"]
Rate = Annotated[float, Field(strict=True, allow_inf_nan=False)]


def _known_plan(name: str) -> str:
    if name not in plans.LIMITS:
        raise PydanticCustomError("enum", f"Input should be one of {', '.join(plans.LIMITS)}")
    return name


def _written_path(path: str) -> str:
    if not re.fullmatch(r"/[!-~]*", path):
        raise ValueError(
            "Input should begin with / and be visible ASCII, other characters percent-encoded"
        )
    return path


class UntilJob(BaseModel):
    """Until a job has a status; without one, until it has ended."""

    model_config = ConfigDict(extra="forbid", defer_build=True)

    job: Annotated[str, Field(min_length=1)]
    status: str | None = None


class ClockCommand(BaseModel):
    """What to do to the clock; several at once happen in the order move, freeze, resume."""

    model_config = ConfigDict(extra="forbid", defer_build=True)

    advance: str | float | None = None
    to: Annotated[str | None, Field(alias="set")] = None
    until: Literal["idle"] | UntilJob | None = None
    freeze: bool = False
    resume: bool = False

    @model_validator(mode="after")
    def _one_move(self) -> ClockCommand:
        if sum(way is not None for way in (self.advance, self.to, self.until)) > 1:
            raise ValueError("a clock is moved by one of advance, set and until")
        return self


class SettingsChange(BaseModel):
    """What to change about a running server; only the keys that are present count."""

    model_config = ConfigDict(extra="forbid", defer_build=True)

    clock: str | None = None
    wire: Literal["reference", "live"] | None = None
    delay: str | None = None
    failure_rate: Annotated[Rate, Field(ge=0, le=1)] | None = None
    generation_failure_rate: Annotated[Rate, Field(ge=0, le=1)] | None = None
    generation: str | None = None
    lenient: Flag | None = None
    rate_limits: Flag | None = None
    library: Flag | None = None


class ScenarioChoice(BaseModel):
    """The scenario to follow, null for none."""

    model_config = ConfigDict(extra="forbid", defer_build=True)

    name: str | None


class FaultsOrder(BaseModel):
    """The ids of all fault rules, first match first."""

    model_config = ConfigDict(extra="forbid", defer_build=True)

    order: Annotated[list[str], Field(max_length=MOST_RULES)]


class FaultChange(BaseModel):
    """Whether a rule counts."""

    model_config = ConfigDict(extra="forbid", defer_build=True)

    enabled: Flag


class CompanyChange(BaseModel):
    """What to change about a company's billing; only the keys that are present count."""

    model_config = ConfigDict(extra="forbid", defer_build=True)

    plan: Annotated[str, AfterValidator(_known_plan)] | None = None
    simulations_used: Annotated[WholeNumber, Field(ge=0, le=1_000_000)] | None = None


class Reset(BaseModel):
    """What to begin again as; by default what the world began as."""

    model_config = ConfigDict(extra="forbid", defer_build=True)

    world: str | None = None


class WorldCreate(BaseModel):
    """A world to make: fresh, with a seed and a clock of its own, or as ``fork`` is now.

    ``scenario`` is a set of faults that it begins with, and again after a reset, as that of
    ``--scenario``.
    """

    model_config = ConfigDict(extra="forbid", defer_build=True)

    name: Annotated[str | None, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")] = None
    seed: WholeNumber | None = None
    clock: str | None = None
    scenario: str | None = None
    fork: str | None = None
    world: str | None = None

    @model_validator(mode="after")
    def _one_origin(self) -> WorldCreate:
        if self.fork is not None and self.seed is not None:
            raise ValueError("a forked world keeps its origin's seed; give fork or seed, not both")
        if self.fork is not None and self.world is not None:
            raise ValueError("a forked world is as its origin is; give fork or world, not both")
        if self.fork is not None and self.clock is not None:
            raise ValueError(
                "a forked world keeps its origin's clock; give fork or clock, not both"
            )
        return self


class SessionCreate(BaseModel):
    """Who is to be signed in: the one of an address, or somebody of a role."""

    model_config = ConfigDict(extra="forbid", defer_build=True)

    email: Annotated[str | None, Field(max_length=320)] = None
    role: Role | None = None

    @model_validator(mode="after")
    def _one_person(self) -> SessionCreate:
        if (self.email is None) == (self.role is None):
            raise ValueError("give email or role, one of the two")
        return self


class PlayedCall(BaseModel):
    """A request to play as somebody: an address, a user's id, or a company's for who runs it."""

    model_config = ConfigDict(extra="forbid", defer_build=True)

    who: Annotated[str | None, Field(alias="as", min_length=1, max_length=320)] = None
    method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"] = "GET"
    path: Annotated[str, Field(max_length=8_192), AfterValidator(_written_path)]
    content: Annotated[Any, Field(alias="json")] = None


class ExplainPrompt(BaseModel):
    """An audience in plain words, and how many people of it to show."""

    model_config = ConfigDict(extra="forbid", defer_build=True)

    prompt: Annotated[str, Field(min_length=1, max_length=20_000, pattern=r"\S")]
    personas: Annotated[WholeNumber, Field(ge=0, le=10)] = 0
