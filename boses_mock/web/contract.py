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
from boses_mock.world.wire import WIRES, Wire


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


@lru_cache(maxsize=4)
def contract_as_json(files: tuple[Path, ...], wire: str = "reference") -> bytes:
    """Return the contract, the first file patched by those after it, as JSON bytes.

    Its examples of answers are as ``wire`` presents them: they pass through what answers pass
    through, so that no patch has to repeat them.
    """
    published, *patches = (read_yaml(path) for path in files)
    document = reduce(merged, patches, published)
    if wire != "reference":
        _present_examples(document, WIRES[wire])
    return orjson.dumps(document)


def _present_examples(document: dict[str, Any], wire: Wire) -> None:
    for path, item in document["paths"].items():
        for operation in item.values():
            if not isinstance(operation, dict):
                continue
            for status, response in operation["responses"].items():
                if status.startswith("2") and "content" in response:
                    for media_type in response["content"].values():
                        _present(document, media_type, wire, operation["operationId"], path)
    text = orjson.dumps(document)
    examples = document["components"]["examples"]
    for name in [
        name for name in examples if f'"#/components/examples/{name}"'.encode() not in text
    ]:
        del examples[name]


def _present(
    document: dict[str, Any], media_type: dict[str, Any], wire: Wire, operation: str, path: str
) -> None:
    for name, example in media_type.get("examples", {}).items():
        told = resolved(document, example)
        value = wire.present(operation, path, told["value"])
        media_type["examples"][name] = {**told, "value": value}


@lru_cache(maxsize=4)
def _operations(files: tuple[Path, ...], wire: str) -> dict[str, ApiError]:
    """Return for each operation a refusal of something that it is really sent."""
    document = orjson.loads(contract_as_json(files, wire))
    return {
        operation["operationId"]: _refusal(document, [*item.get("parameters", ()), *own], body)
        for item in document["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict)
        for own, body in [(operation.get("parameters", ()), operation.get("requestBody"))]
    }


def refused_field(files: tuple[Path, ...], wire: str, operation_id: str) -> ApiError:
    """Return the 422 that an operation answers where a field of its body is missing.

    Of one without a body, a parameter is refused; of one without either, the body as a whole.
    """
    known = _operations(files, wire).get(operation_id)
    return known or invalid(["body"], "Input should be a valid value", None)


async def forced(call: Call, operation_id: str, effect: ErrorEffect) -> ApiError:
    """Return the error that a rule wants; a 422 refuses a field that the operation really has."""
    error = effect.to_error()
    if effect.status_code != 422 or effect.detail is not None:
        return error
    files, wire = call.world.contract, call.world.settings.wire
    refusal = await beside(call, lambda: refused_field(files, wire, operation_id))
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
