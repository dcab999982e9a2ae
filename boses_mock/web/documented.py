"""What the contract says of each operation to those who judge requests by it.

Made once for each wire, from a document whose parsing takes long: ask beside the event loop.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import orjson

from boses_mock.web.contract import contract_as_json, resolved

_METHODS = ("get", "post", "put", "patch", "delete")


@dataclass(frozen=True, slots=True)
class Documented:
    """An operation as the contract has it.

    Attributes:
        statuses: those that are documented, ascending.
        query: the names of the parameters that its query may have.
        body: the schema of its JSON body, None where it takes none.
    """

    id: str
    method: str
    path: str
    statuses: tuple[int, ...]
    query: frozenset[str]
    body: dict[str, Any] | None
    document: dict[str, Any]

    def unknown_fields(self, content: object) -> list[str]:
        """Return the places in a body, such as ``questions.0.txt``, of fields there are not."""
        if self.body is None:
            return []
        return list(_unknown(self.document, self.body, content, ""))

    def known_fields(self) -> list[str]:
        """Return the names of the fields of its body."""
        return list(_properties(self.document, self.body or {}))


@lru_cache(maxsize=4)
def documented(files: tuple[Path, ...]) -> Mapping[str, Documented]:
    """Return the operations of a contract, the first file patched by those after it, by id."""
    document = orjson.loads(contract_as_json(files))
    return {
        each.id: each
        for path, item in document["paths"].items()
        for method in _METHODS
        if method in item
        for each in [_read(document, method, path, item)]
    }


def _read(document: dict[str, Any], method: str, path: str, item: dict[str, Any]) -> Documented:
    operation = item[method]
    given = [*item.get("parameters", ()), *operation.get("parameters", ())]
    parameters = [resolved(document, each) for each in given]
    content = resolved(document, operation.get("requestBody", {})).get("content", {})
    return Documented(
        operation["operationId"],
        method.upper(),
        path,
        tuple(sorted(int(status) for status in operation["responses"] if status.isdecimal())),
        frozenset(each["name"] for each in parameters if each["in"] == "query"),
        content.get("application/json", {}).get("schema"),
        document,
    )


def _branches(document: dict[str, Any], schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Return a schema and all those that it is put together from."""
    whole = resolved(document, schema)
    yield whole
    for way in ("allOf", "anyOf", "oneOf"):
        for part in whole.get(way, ()):
            yield from _branches(document, part)


def _properties(document: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    return {
        name: value
        for branch in _branches(document, schema)
        for name, value in branch.get("properties", {}).items()
    }


def _unknown(
    document: dict[str, Any], schema: dict[str, Any], content: object, place: str
) -> Iterator[str]:
    if isinstance(content, dict):
        known = _properties(document, schema)
        for name, value in content.items():
            if name in known:
                yield from _unknown(document, known[name], value, f"{place}{name}.")
            elif known:  # an object whose properties have no names may have any
                yield f"{place}{name}"
    elif isinstance(content, list):
        for branch in _branches(document, schema):
            if "items" in branch:
                for index, value in enumerate(content):
                    yield from _unknown(document, branch["items"], value, f"{place}{index}.")
