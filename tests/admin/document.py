"""Holds answers of the control plane to its document."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

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
def validator(method: str, path: str, status: int) -> Validator | None:
    """Return what an answer's body has to pass, None for an empty one."""
    responses = document()["paths"][path][method]["responses"]
    assert str(status) in responses, f"{method} {path} answered {status}, which it is not said to"
    told = responses[str(status)]
    if "$ref" in told:
        told = document()["components"]["responses"][told["$ref"].rpartition("/")[2]]
    if "content" not in told:
        return None
    schema = told["content"]["application/json"]["schema"]
    return Draft202012Validator({**schema, "components": document()["components"]})


def check(method: str, path: str, status: int, body: object) -> None:
    """Fail where an answer of the control plane is not as its document says."""
    template = next((known for fits, known in _paths() if fits.fullmatch(path)), None)
    if template is None or method.lower() not in document()["paths"][template]:
        return  # none of its operations, which is answered 404 or 405
    found = validator(method.lower(), template, status)
    if found is None:
        assert body is None
        return
    faults = [f"{list(each.absolute_path)}: {each.message}" for each in found.iter_errors(body)]
    assert not faults, f"{method} {path} answered {status}: {faults[:3]}"
