"""The contract as data: shown to those who read it, and asked what an operation may be sent.

The YAML is parsed when it is first asked for: parsing costs more than the whole start-up.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache, reduce
from pathlib import Path
from typing import Any

import orjson

from boses_mock.faults.model import ErrorEffect
from boses_mock.kernel.errors import ApiError, invalid
from boses_mock.kernel.source import read_yaml
from boses_mock.web.operation import Call
from boses_mock.web.turns import beside


def merged(target: Any, patch: Any) -> Any:
    """Return ``target`` with a JSON Merge Patch applied (RFC 7396)."""
    if not isinstance(patch, dict):
        return patch
    kept = dict(target) if isinstance(target, dict) else {}
    for key, value in patch.items():
        if value is None:
            kept.pop(key, None)
        else:
            kept[key] = merged(kept.get(key), value)
    return kept


@lru_cache(maxsize=2)
def contract_as_json(files: tuple[Path, ...]) -> bytes:
    """Return the contract, the first file patched by those after it, as JSON bytes."""
    published, *patches = (read_yaml(path) for path in files)
    return orjson.dumps(reduce(merged, patches, published))


@lru_cache(maxsize=2)
def _operations(files: tuple[Path, ...]) -> dict[str, ApiError]:
    """Return for each operation a refusal of something that it is really sent."""
    document = orjson.loads(contract_as_json(files))
    return {
        operation["operationId"]: _refusal(document, [*item.get("parameters", ()), *own], body)
        for item in document["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict)
        for own, body in [(operation.get("parameters", ()), operation.get("requestBody"))]
    }


def refused_field(files: tuple[Path, ...], operation_id: str) -> ApiError:
    """Return the 422 that an operation answers where a field of its body is missing.

    Of one without a body, a parameter is refused; of one without either, the body as a whole.
    """
    known = _operations(files).get(operation_id)
    return known or invalid(["body"], "Input should be a valid value", None)


async def forced(call: Call, operation_id: str, effect: ErrorEffect) -> ApiError:
    """Return the error that a rule wants; a 422 refuses a field that the operation really has."""
    error = effect.to_error()
    if effect.status_code != 422 or effect.detail is not None:
        return error
    files = call.world.settings.contract
    refusal = await beside(call, lambda: refused_field(files, operation_id))
    return ApiError(422, refusal.detail, error.headers)


def _refusal(
    document: dict[str, Any], parameters: list[dict[str, Any]], body: dict[str, Any] | None
) -> ApiError:
    for name in _fields(document, body or {}):
        return invalid(["body", name], "Field required", None, "missing")
    for each in parameters:
        parameter = resolved(document, each)
        if parameter["in"] in ("path", "query"):
            loc, kind = [parameter["in"], parameter["name"]], "uuid_parsing"
            return invalid(loc, "Input should be a valid UUID", "nope", kind)
    return invalid(["body"], "Input should be a valid value", None)


def _fields(document: dict[str, Any], body: dict[str, Any]) -> Iterator[str]:
    """Return the fields of a request's body, those first that it must have."""
    for media_type in resolved(document, body).get("content", {}).values():
        schema = resolved(document, media_type.get("schema", {}))
        for choice in schema.get("anyOf") or schema.get("oneOf") or [schema]:
            part = resolved(document, choice)
            yield from part.get("required", ())
            yield from part.get("properties", ())


def resolved(document: dict[str, Any], part: dict[str, Any]) -> dict[str, Any]:
    """Return what a part of the document stands for, which may be a reference to another."""
    while "$ref" in part:
        part = reduce(lambda found, name: found[name], part["$ref"].split("/")[1:], document)
    return part
