"""What the project operations are sent."""

from __future__ import annotations

from boses_mock.web.fields import Body, Label, LongText


class ProjectCreate(Body):
    """A project to make."""

    name: Label
    description: LongText | None = None


class ProjectUpdate(Body):
    """What to change; only the keys that are present count."""

    name: Label = ""
    description: LongText | None = None
