"""Ids that are not spelt as the service spells them: what pydantic takes as well, or refuses."""

from __future__ import annotations

from collections.abc import Sequence

from boses_mock.kernel.errors import from_validation


def other_uuid(loc: Sequence[str], text: str) -> str:
    """Return an id that is spelt as pydantic takes it as well; its refusal for what is none."""
    from uuid import UUID

    from pydantic import TypeAdapter, ValidationError

    try:
        return str(TypeAdapter(UUID).validate_python(text))
    except ValidationError as error:
        raise from_validation(error, *loc) from error
