"""Which entries of the journal are meant: every filter that is given has to fit.

A filter that could fit nothing is refused, as a test that counts 0 of what it misspelt would pass
by luck: an operation that there is not, a path that begins with no slash, a name that is no filter.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator
from fnmatch import fnmatchcase
from time import perf_counter
from typing import Annotated, Any
from urllib.parse import parse_qsl

from pydantic import AfterValidator, AliasChoices, BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError, SchemaError, SchemaValidator, core_schema

from boses_mock.admin.request_text import says
from boses_mock.kernel.clock import from_iso
from boses_mock.kernel.errors import invalid
from boses_mock.kernel.schema import suggestion
from boses_mock.web.fields import Flag, WholeNumber
from boses_mock.world.journal import Entry

_LONGEST_SEARCH = 0.25  # seconds that looking through a journal may take
_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")


def _method(name: str) -> str:
    if name.upper() not in _METHODS:
        raise PydanticCustomError("enum", f"Input should be one of {', '.join(_METHODS)}")
    return name.upper()


def _path(path: str) -> str:
    if not path.startswith("/") or "?" in path:
        raise PydanticCustomError(
            "value_error", "Input should be a path such as /api/v1/projects, without a query"
        )
    return path


def _expression(text: str) -> str:
    try:
        _compiled(text)
    except SchemaError as error:
        reason = str(error).strip().rpartition("\n")[2].removeprefix("error: ")
        raise PydanticCustomError(
            "value_error", "Input should be a regular expression: {reason}", {"reason": reason}
        ) from error
    return text


def _compiled(text: str) -> SchemaValidator:
    """Return an expression that a whole path has to fit.

    Pydantic's engine takes time in proportion to the text, whatever the expression; Python's own
    could take for ever.
    """
    pattern = f"^(?:{text})$"
    return SchemaValidator(core_schema.str_schema(pattern=pattern, regex_engine="rust-regex"))


def _instant(value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        from_iso(value)
    except ValueError as error:
        raise PydanticCustomError(
            "value_error", "Input should be an entry's id or a time such as 2026-01-31T12:00:00Z"
        ) from error
    return value


Scalar = str | bool | int | float


class RequestFilter(BaseModel):
    """What an entry has to be; the names in brackets are WireMock's.

    Attributes:
        operation: an operationId, with ``*`` for any part.
        path: the whole path (``urlPath``).
        path_pattern: what the whole path has to fit (``urlPathPattern``).
        query: values by name, each to be among those given of that name (``queryParameters``).
        header: values by name in any case, likewise (``headers``).
        body: JSON that the body has to hold; of objects, the members named here.
        since: a time on the world's clock, from which on; or an entry's id, after which.
        matched: whether the request met an operation.
        text: what stands anywhere in it or in its answer, in any case; secrets cannot be found.
    """

    model_config = ConfigDict(extra="forbid", defer_build=True, populate_by_name=True)

    operation: str | None = None
    method: Annotated[str, AfterValidator(_method)] | None = None
    path: Annotated[
        Annotated[str, AfterValidator(_path)] | None,
        Field(validation_alias=AliasChoices("path", "urlPath")),
    ] = None
    path_pattern: Annotated[
        Annotated[str, Field(max_length=500), AfterValidator(_expression)] | None,
        Field(validation_alias=AliasChoices("pathPattern", "urlPathPattern")),
    ] = None
    status: Annotated[WholeNumber, Field(ge=100, le=599)] | None = None
    query: Annotated[
        dict[str, Scalar] | None,
        Field(validation_alias=AliasChoices("query", "queryParameters")),
    ] = None
    header: Annotated[
        dict[str, Scalar] | None, Field(validation_alias=AliasChoices("header", "headers"))
    ] = None
    body: Any = None
    since: Annotated[str | WholeNumber | None, BeforeValidator(_instant)] = None
    matched: Flag | None = None
    text: Annotated[str | None, Field(min_length=1, max_length=200)] = None


def found(
    wanted: RequestFilter, entries: Iterable[Entry], operations: Collection[str], source: str
) -> Iterator[Entry]:
    """Return the entries that fit.

    Args:
        operations: the operationIds that there are.
        source: where the filter stands in the request, ``body`` or ``query``.

    Raises:
        ApiError: 422 for an operation that there is not, and for a search that takes too long.
    """
    if wanted.operation is not None:
        check_operation(wanted.operation, operations, source)
    tests = list(_tests(wanted))
    ends = perf_counter() + _LONGEST_SEARCH
    for entry in entries:
        if all(fits(entry) for fits in tests):
            yield entry
        if perf_counter() > ends:
            slow = "text" if wanted.path_pattern is None else "pathPattern"
            told = wanted.text if wanted.path_pattern is None else wanted.path_pattern
            raise invalid([source, slow], "The search takes too long", told)


def check_operation(pattern: str, operations: Collection[str], source: str = "body") -> None:
    """Refuse a pattern that no operationId fits, as a misspelt one lets a test pass by luck.

    Raises:
        ApiError: 422 naming the operation that was likely meant.
    """
    if not any(fnmatchcase(operation, pattern) for operation in operations):
        problem = f"No operation has this operationId{suggestion(pattern, operations)}"
        raise invalid([source, "operation"], problem, pattern)


Test = Callable[[Entry], bool]


def _tests(wanted: RequestFilter) -> Iterator[Test]:
    """Return what an entry has to pass, the cheapest first."""
    for name in ("method", "path", "status"):
        value = getattr(wanted, name)
        if value is not None:
            yield _is(name, value)
    if wanted.matched is not None:
        yield lambda entry: (entry.operation is not None) is wanted.matched
    if wanted.operation is not None:
        yield _has_operation(wanted.operation)
    if wanted.since is not None:
        yield _since(wanted.since)
    if wanted.query is not None:
        yield _holds(wanted.query, lambda entry: parse_qsl(entry.query, keep_blank_values=True))
    if wanted.header is not None:
        named = {name.lower(): value for name, value in wanted.header.items()}
        yield _holds(named, _headers)
    if wanted.path_pattern is not None:
        expression = _compiled(wanted.path_pattern)
        yield lambda entry: expression.isinstance_python(entry.path)
    if "body" in wanted.model_fields_set:
        yield lambda entry: _body_holds(wanted.body, entry.body)
    if wanted.text is not None:
        yield says(wanted.text)


def _is(name: str, value: object) -> Test:
    return lambda entry: getattr(entry, name) == value


def _has_operation(pattern: str) -> Test:
    return lambda entry: entry.operation is not None and fnmatchcase(entry.operation, pattern)


def _since(given: str | int) -> Test:
    if isinstance(given, int):
        return lambda entry: entry.number > given
    instant = from_iso(given)
    return lambda entry: entry.at >= instant


def _holds(
    wanted: dict[str, Scalar], pairs_of: Callable[[Entry], Iterable[tuple[str, str]]]
) -> Test:
    asked = {(name, _as_text(value)) for name, value in wanted.items()}
    return lambda entry: asked <= set(pairs_of(entry))


def _as_text(value: Scalar) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _headers(entry: Entry) -> Iterator[tuple[str, str]]:
    for name, value in entry.headers:
        yield name.decode("latin-1").lower(), value.decode("latin-1")


def _body_holds(wanted: object, raw: bytes) -> bool:
    try:
        return _holds_all(json.loads(raw), wanted) if raw else wanted is None
    except (ValueError, RecursionError):
        return False


def _holds_all(whole: object, wanted: object) -> bool:
    """Tell whether JSON holds other JSON: of an object some members, of a list every element."""
    if isinstance(wanted, dict):
        return isinstance(whole, dict) and all(
            name in whole and _holds_all(whole[name], value) for name, value in wanted.items()
        )
    if isinstance(wanted, list):
        return (
            isinstance(whole, list)
            and len(whole) == len(wanted)
            and all(map(_holds_all, whole, wanted))
        )
    return type(whole) is type(wanted) and whole == wanted
