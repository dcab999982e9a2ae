"""What the briefing operations are sent."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from boses_mock.web.fields import Body, Label, LongText


class BriefingText(Body):
    """A briefing written rather than uploaded."""

    title: Label
    content: Annotated[str, Field(min_length=1, max_length=200_000, pattern=r"\S")]
    description: LongText | None = None


class BriefingForm(Body):
    """The text fields that go with an uploaded file."""

    title: Label
    description: LongText | None = None


class BriefingUpdate(Body):
    """What a briefing is called from now on, and how it is described."""

    title: Label
    description: LongText | None = None
