"""Holds answers of the control plane to its document."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import jsonschema_rs
import yaml
from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator

from boses_mock.admin.document import DOCUMENT


@cache
def document() -> dict[str, Any]:
    """Return the document."""
    return dict(yaml.load(DOCUMENT.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader))


@cache
def _paths() -> list[tuple[re.Pattern[str], str]]:
    """Return what fits each path, those without parameters first."""
    known = sorted(document()["paths"], key=lambda path: path.count("{"))
    return [
        (re.compile(re.sub(r"{\w+}", "[^/]+", path.replace(".", r"\."))), path) for path in known
    ]


@cache
def schema(method: str, path: str, status: int) -> dict[str, Any] | None:
    """Return what an answer's body has to be, None for an empty one."""
    responses = document()["paths"][path][method]["responses"]
    assert str(status) in responses, f"{method} {path} answered {status}, which it is not said to"
    told = responses[str(status)]
    if "$ref" in told:
        told = document()["components"]["responses"][told["$ref"].rpartition("/")[2]]
    if "content" not in told:
        return None
    said = told["content"]["application/json"]["schema"]
    return {**said, "components": document()["components"]}


@cache
def validator(method: str, path: str, status: int) -> Validator | None:
    """Return what an answer's body has to pass, None for an empty one."""
    said = schema(method, path, status)
    return None if said is None else Draft202012Validator(said)


@cache
def _quick(method: str, path: str, status: int) -> jsonschema_rs.Draft202012Validator:
    """Return what tells in microseconds that a body is in order, and badly what is wrong."""
    return jsonschema_rs.Draft202012Validator(schema(method, path, status) or {})


def check(method: str, path: str, status: int, body: object) -> None:
    """Fail where an answer of the control plane is not as its document says."""
    template = next((known for fits, known in _paths() if fits.fullmatch(path)), None)
    if template is None or method.lower() not in document()["paths"][template]:
        return  # none of its operations, which is answered 404 or 405
    found = validator(method.lower(), template, status)
    if found is None:
        assert body is None
        return
    if _quick(method.lower(), template, status).is_valid(body):
        return
    faults = [f"{list(each.absolute_path)}: {each.message}" for each in found.iter_errors(body)]
    assert not faults, f"{method} {path} answered {status}: {faults[:3]}"
