"""``library.json``: the people that the service's staff has curated for every company's library.

JSON and not YAML, as start-up reads it: fifty kilobytes of it take a third of a millisecond, and
as YAML twenty.
"""

from __future__ import annotations

from pathlib import Path

import orjson

from boses_mock.kernel.document import DocumentError, Node, read_text
from boses_mock.store.library import COLUMNS, LISTS, TEXTS, LibraryPersona

_TEXTS = (*TEXTS.values(), "price_sensitivity")
_LISTS = (*LISTS, "trusted_brands", "distrusted_brands")
_UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"


def load_curated(path: Path, now: int) -> tuple[LibraryPersona, ...]:
    """Read the curated people, who have been in the library since ``now``.

    Raises:
        DocumentError: the file is missing, is no JSON, or somebody is not whole.
    """
    try:
        root = Node(str(path), orjson.loads(read_text(path)))
    except orjson.JSONDecodeError as error:
        raise DocumentError(str(path), (), f"is not JSON: {error}") from error
    root.mapping(["$schema", "people"])
    found: dict[str, LibraryPersona] = {}
    for node in root.get("people").nodes(empty=True):
        who = _read(node, now)
        if who.id in found:
            raise node.get("id").refuse("an id that is not given twice")
        found[who.id] = who
    return tuple(found.values())


def _read(node: Node, now: int) -> LibraryPersona:
    node.mapping(["id", *COLUMNS, *_TEXTS, *_LISTS])
    texts: dict[str, object] = {name: node.get(name).text() for name in _TEXTS}
    lists = {name: list(node.get(name).texts()) for name in _LISTS}
    return LibraryPersona(
        id=node.get("id").text("a UUID", _UUID),
        company_id=None,
        full_name=node.get("full_name").text(most=200),
        age=node.get("age").whole(0, 120),
        gender=node.get("gender").text(most=200),
        location=node.get("location").text(most=200),
        occupation=node.get("occupation").text(most=200),
        income_level=node.get("income_level").text(most=200),
        profile=texts | lists,
        created_at=now,
        updated_at=now,
    )
