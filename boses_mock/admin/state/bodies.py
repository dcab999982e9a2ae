"""What is sent to keep a world's state."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field


class ExportCommand(BaseModel):
    """Where to write the world to; without, where --export-on-exit would."""

    model_config = ConfigDict(extra="forbid", defer_build=True)

    directory: Annotated[str, Field(min_length=1, max_length=4_096)] | None = None


class SnapshotName(BaseModel):
    """What to call a snapshot, as a world is called."""

    model_config = ConfigDict(extra="forbid", defer_build=True)

    name: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")]
