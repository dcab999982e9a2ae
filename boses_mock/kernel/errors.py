"""The one error shape: ``{"detail": …}``, built here and nowhere else.

``detail`` is a sentence, or for a refused input (422) the list that pydantic produces and
FastAPI's clients expect: ``[{"type", "loc", "msg", "input"}]``. The web app shows
``detail[0].msg`` behind the last element of ``loc``, so both must make sense to a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from boses_mock.kernel.document import DocumentError
from boses_mock.kernel.plain import plain

if TYPE_CHECKING:
    from pydantic import BaseModel, ValidationError


class ApiError(Exception):
    """An answer other than success, raised from wherever it is found out."""

    def __init__(
        self, status: int, detail: object, headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.headers = dict(headers or {})
        if status == 401:
            self.headers.setdefault("WWW-Authenticate", "Bearer")
        if status in (429, 503):
            self.headers.setdefault("Retry-After", "1")


def not_found(kind: str) -> ApiError:
    """Return the 404 that an unknown id and another company's id share."""
    return ApiError(404, f"{kind} not found")


def invalid(
    loc: Sequence[str | int], message: str, value: object, kind: str = "value_error"
) -> ApiError:
    """Return the 422 for one refused value, named by its place."""
    return ApiError(422, [problem(loc, message, value, kind)])


def problem(loc: Sequence[str | int], message: str, value: object, kind: str) -> dict[str, object]:
    """Return what a 422 tells of one value."""
    return {"type": kind, "loc": list(loc), "msg": message, "input": plain(value)}


_STRAY = re.compile(r"invalid character: found (`.{1,20}?`) at (\d{1,9})", re.DOTALL)
_PATTERNS = {
    r"\S": "Input should not be blank",
}


def from_validation(
    error: ValidationError, *place: str, model: type[BaseModel] | None = None
) -> ApiError:
    """Return the 422 for what pydantic refused at a ``place`` (``body``, ``query``, ``path``, …).

    Args:
        model: what knows the names that a caller may have meant.
    """
    details: list[dict[str, Any]] = []
    for item in error.errors(include_url=False):
        detail: dict[str, Any] = {
            "type": item["type"],
            "loc": [*place, *item["loc"]],
            "msg": _sentence(item["msg"], item.get("ctx", {})),
            "input": plain(item["input"]),
        }
        if item["type"] == "extra_forbidden" and model and len(item["loc"]) == 1:
            detail["msg"] = f"Unknown; known are {', '.join(_names(model))}"
        if "ctx" in item:
            detail["ctx"] = {key: _told(value) for key, value in item["ctx"].items()}
        if item["type"] == "uuid_parsing":
            detail["ctx"]["error"] = _character(detail["ctx"]["error"])
        details.append(detail)
    return ApiError(422, details)


def _sentence(message: str, figures: Mapping[str, Any]) -> str:
    return _PATTERNS.get(figures.get("pattern", ""), _character(message))


def _character(message: str) -> str:
    """Tell of a character that is in no UUID as the service's release of pydantic does."""
    return _STRAY.sub(
        lambda found: (
            "invalid character: expected an optional prefix of `urn:uuid:` followed by"
            f" [0-9a-fA-F-], found {found[1]} at {int(found[2]) + 1}"
        ),
        message,
    )


def _told(value: object) -> object:
    """Return a figure of a broken rule; FastAPI's encoder makes an empty object of an exception."""
    return {} if isinstance(value, Exception) else plain(value)


def broken_json(text: str, problem_found: ValueError) -> ApiError:
    """Return the 422 for what is no JSON, told as the standard library does: where, and what.

    Args:
        problem_found: what the parser said; it stands where the library would take the text.
    """
    import json

    at, message = getattr(problem_found, "pos", 0), getattr(problem_found, "msg", "invalid bytes")
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        at, message = error.pos, error.msg
    except RecursionError:
        message = "nested too deeply"
    detail = problem(["body", at], "JSON decode error", {}, "json_invalid")
    return ApiError(422, [{**detail, "ctx": {"error": message}}])


def _names(model: type[BaseModel]) -> Iterator[str]:
    """Return the names that the members of a body have on the wire."""
    for name, field in model.model_fields.items():
        alias = getattr(field.validation_alias, "choices", [field.alias or name])[0]
        yield str(alias)


def from_document(error: DocumentError, source: str) -> ApiError:
    """Return the 422 for what a hand-written reader refused in ``source``."""
    return invalid([source, *error.loc], error.problem, error.value)


def reason(status: int) -> str:
    """Return the standard phrase of a status, also for codes that have none."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return f"Status {status}"
