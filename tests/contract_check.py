"""Holds an answer to the contract: documented status, media type, headers and body."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import yaml
from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator

from boses_mock.web.contract import merged

CONTRACT = Path(__file__).parent.parent / "openapi.yaml"


@lru_cache(maxsize=3)
def contract(wire: str = "reference") -> dict[str, Any]:
    """Return the contract of a wire, or of the reference when it is ``lenient``."""
    published = _parsed(CONTRACT.read_text(encoding="utf-8"))
    if wire == "reference":
        return published
    patch = CONTRACT.with_suffix(f".{wire}.yaml").read_text(encoding="utf-8")
    return dict(merged(published, _parsed(patch)))


def operations(wire: str) -> list[tuple[str, str, dict[str, Any]]]:
    """Return path, method and what is said of each operation."""
    return [
        (path, method, operation)
        for path, item in contract(wire)["paths"].items()
        for method, operation in item.items()
        if method in ("get", "post", "put", "patch", "delete")
    ]


def _parsed(text: str) -> dict[str, Any]:
    return dict(yaml.load(text, Loader=yaml.CSafeLoader))


def _resolved(node: dict[str, Any], wire: str) -> dict[str, Any]:
    while "$ref" in node:
        target: Any = contract(wire)
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        node = target
    return node


@cache
def _schema(template_key: tuple[str, ...], wire: str) -> dict[str, Any]:
    node: Any = contract(wire)
    for part in template_key:
        node = _resolved(node, wire)[part]
    return {**node, "components": contract(wire)["components"]}


@cache
def _quick(template_key: tuple[str, ...], wire: str) -> jsonschema_rs.Draft202012Validator:
    """Return what tells in microseconds that a body is in order, and badly what is wrong."""
    return jsonschema_rs.Draft202012Validator(_schema(template_key, wire), validate_formats=True)


@cache
def _validator(template_key: tuple[str, ...], wire: str) -> Validator:
    checker = Draft202012Validator.FORMAT_CHECKER
    return Draft202012Validator(_schema(template_key, wire), format_checker=checker)


def check(
    method: str, path: str, status: int, headers: Any, body: Any, wire: str = "reference"
) -> None:
    """Fail unless the contract documents exactly such an answer."""
    method = method.lower()
    for template, item in contract()["paths"].items():
        pattern = re.sub(r"\{\w+\}", "[^/]+", template)
        if re.fullmatch(pattern, path) and method in item:
            if template.endswith("}") and _is_fixed(path, method):
                continue
            break
    else:
        return
    responses = item[method]["responses"]
    assert str(status) in responses, f"{method} {path}: {status} is not documented"
    response = _resolved(responses[str(status)], wire)
    for name, header in response.get("headers", {}).items():
        if _resolved(header, wire).get("required"):
            assert name.lower() in {key.lower() for key in headers}, f"{name} is missing"
    if not response.get("content"):
        assert body is None, f"{method} {path}: {status} has no body in the contract"
        return
    if "application/json" not in response["content"]:
        return
    key = ("paths", template, method, "responses", str(status), "content", "application/json")
    if not _quick((*key, "schema"), wire).is_valid(body):
        _validator((*key, "schema"), wire).validate(body)


def _is_fixed(path: str, method: str) -> bool:
    return path in contract()["paths"] and method in contract()["paths"][path]
