"""Ids: spelt as the service spells them, in another way that pydantic takes as well, or refused."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from boses_mock.kernel.errors import from_validation, invalid

UUID_LENGTH = 36
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)
_KEY = re.compile(r"[!-~]{1,100}")


@lru_cache(maxsize=4_096)  # whoever polls has the same ones in every path
def canonical(text: str) -> str | None:
    """Return an id in lower case, None for one that is not spelt as the service spells them."""
    return text.lower() if _UUID.fullmatch(text) else None


def other_uuid(loc: Sequence[str], text: str) -> str:
    """Return an id that is spelt as pydantic takes it as well; its refusal for what is none."""
    from uuid import UUID

    from pydantic import TypeAdapter, ValidationError

    try:
        return str(TypeAdapter(UUID).validate_python(text))
    except ValidationError as error:
        raise from_validation(error, *loc) from error


def client_key(sent: bytes) -> str:
    """Return what a client calls the thing that it makes; 422 for what can be no such name."""
    key = sent.decode("latin-1")
    if not _KEY.fullmatch(key):
        message = "Input should be 1 to 100 visible ASCII characters"
        raise invalid(["header", "X-Boses-Mock-Key"], message, key)
    return key
