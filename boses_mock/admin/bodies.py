"""What the control plane is sent."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from boses_mock.web.fields import Flag, WholeNumber
from boses_mock.world import plans


def _known_plan(name: str) -> str:
    if name not in plans.LIMITS:
        raise PydanticCustomError("enum", f"Input should be one of {', '.join(plans.LIMITS)}")
    return name


class ClockCommand(BaseModel):
    """What to do to the clock; several at once happen in the order move, freeze, resume."""

    model_config = ConfigDict(extra="forbid", defer_build=True)

    advance: str | float | None = None
    to: Annotated[str | None, Field(alias="set")] = None
    freeze: bool = False
    resume: bool = False

    @model_validator(mode="after")
    def _one_move(self) -> ClockCommand:
        if self.advance is not None and self.to is not None:
            raise ValueError("a clock is moved by advance or by set, not by both")
        return self


class SettingsChange(BaseModel):
    """What to change about a running server; only the keys that are present count."""

    model_config = ConfigDict(extra="forbid", defer_build=True)

    generation: str | None = None
    lenient: Flag | None = None
    rate_limits: Flag | None = None
    library: Flag | None = None


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
    """A world to make: fresh from a seed world, with a seed of its own, or as ``fork`` is now."""

    model_config = ConfigDict(extra="forbid", defer_build=True)

    name: Annotated[str | None, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")] = None
    seed: WholeNumber | None = None
    fork: str | None = None
    world: str | None = None

    @model_validator(mode="after")
    def _one_origin(self) -> WorldCreate:
        if self.fork is not None and self.seed is not None:
            raise ValueError("a forked world keeps its origin's seed; give fork or seed, not both")
        if self.fork is not None and self.world is not None:
            raise ValueError("a forked world is as its origin is; give fork or world, not both")
        return self
