"""Holding a file to its JSON Schema, and saying in plain words all that is wrong with it.

jsonschema finds the faults; what is here turns them into words. A schema's ``title`` is a noun
phrase for what is expected ("a UUID"); where it has none, its rules are put into words. A misspelt
key is one fault, not two: the key that it was meant for is then not called missing as well.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from boses_mock.kernel.clock import from_iso
from boses_mock.kernel.document import Loc, bounds, found
from boses_mock.kernel.source import Source

if TYPE_CHECKING:
    from jsonschema import ValidationError

Schema = Mapping[str, Any]


def part(schema: Schema, name: str) -> Schema:
    """Return one of a schema's ``$defs`` as a schema of its own."""
    return {"$defs": schema["$defs"], "$ref": f"#/$defs/{name}"}


def check_shape(source: Source, schema: Schema) -> None:
    """Refuse in ``source`` whatever the schema does not allow."""
    for error in _validator()(schema).iter_errors(source.value):
        _refuse(source, schema, error)


def closest(word: str, known: Iterable[str]) -> str | None:
    """Return the one of ``known`` that a misspelt word is likely meant to be."""
    from difflib import get_close_matches

    folded = {each.casefold(): each for each in known}
    return next((folded[each] for each in get_close_matches(word.casefold(), folded, 1)), None)


def suggestion(word: str, known: Iterable[str]) -> str:
    """Return the question to end an error with, where a word is likely meant to be another."""
    meant = closest(word, known)
    return "" if meant is None else f"; did you mean {meant}?"


def misspelt_and_missing(
    given: Iterable[str], known: Iterable[str]
) -> tuple[dict[str, str | None], list[str]]:
    """Return the keys that are not known, each with the one it is likely meant to be, and the
    known ones that are neither given nor meant."""
    given, known = list(given), list(known)
    left_out = [key for key in known if key not in given]
    unknown = {key: closest(key, left_out) for key in given if key not in known}
    return unknown, [key for key in left_out if key not in unknown.values()]


@cache
def _validator() -> Any:
    """Return a validator for what JSON can say: no infinite numbers, and 5.0 is not whole."""
    from jsonschema import Draft202012Validator, FormatChecker, validators

    types = Draft202012Validator.TYPE_CHECKER.redefine_many(
        {
            "integer": lambda _, value: type(value) is int,
            "number": lambda _, value: type(value) in (int, float) and abs(value) < math.inf,
        }
    )
    formats = FormatChecker(formats=())
    formats.checks("date-time", raises=ValueError)(_is_time)
    extend: Any = validators.extend  # typeshed has no types for it
    validator = extend(Draft202012Validator, {"pattern": _pattern}, type_checker=types)
    return lambda schema: validator(schema, format_checker=formats)


def _is_time(value: object) -> bool:
    if isinstance(value, str):
        from_iso(value)
    return True


def _pattern(_: Any, pattern: str, value: object, __: Schema) -> Iterator[ValidationError]:
    """Hold text to a pattern whose ``$`` is the very end; Python's is before a last newline too."""
    from jsonschema import ValidationError

    if isinstance(value, str) and not re.search(re.sub(r"\$$", r"\\Z", pattern), value):
        yield ValidationError(f"{value!r} does not match {pattern!r}")


def _refuse(source: Source, root: Schema, error: ValidationError) -> None:
    """Refuse what jsonschema found, as near to the mistake as can be told."""
    loc, value = tuple(error.absolute_path), error.instance
    schema = cast(Schema, error.schema)
    if error.validator == "additionalProperties":
        _refuse_unknown_keys(source, loc, value, schema)
    elif error.validator == "required":
        _refuse_missing_keys(source, loc, value, schema, root)
    elif error.validator == "anyOf" and (nearest := _nearest(error)):
        for each in nearest:
            _refuse(source, root, each)
    else:
        source.refuse(loc, _problem(schema, root, value), value)


def _refuse_unknown_keys(source: Source, loc: Loc, value: Any, schema: Schema) -> None:
    known = schema.get("properties", {})
    for key, meant in misspelt_and_missing(value, known)[0].items():
        hint = f"known: {', '.join(known)}" if meant is None else f"did you mean {meant}?"
        source.refuse((*loc, key), f"no such key here; {hint}", value[key])


def _refuse_missing_keys(
    source: Source, loc: Loc, value: Any, schema: Schema, root: Schema
) -> None:
    """Refuse that keys are missing, but for those that are there and only misspelt."""
    known = schema.get("properties", {})
    missing = (
        misspelt_and_missing(value, known)[1]
        if schema.get("additionalProperties") is False
        else known
    )
    for key in schema["required"]:
        if key in missing and key not in value:
            source.refuse((*loc, key), f"expected {_expected(known[key], root)}, found nothing")


def _nearest(error: ValidationError) -> list[ValidationError]:
    """Return what is wrong with the one alternative that was likely meant; nothing if unclear."""
    branches: dict[Any, list[ValidationError]] = {}
    for each in error.context or ():
        branches.setdefault(each.relative_schema_path[0], []).append(each)
    fitting = [
        errors
        for errors in branches.values()
        if not any(
            each.validator in ("type", "const") and not each.relative_path for each in errors
        )
    ]
    best, *others = sorted(fitting, key=len) or [[]]
    return [] if others and len(others[0]) == len(best) else best


def _problem(schema: Schema, root: Schema, value: object) -> str:
    hint = suggestion(value, _options(schema)) if isinstance(value, str) else ""
    if "string" in schema.get("type", ()) and isinstance(value, bool | int | float):
        hint = " (quote it)"
    return f"expected {_expected(schema, root)}, found {found(value)}{hint}"


def _options(schema: Schema) -> list[str]:
    return [each for each in schema.get("enum", ()) if isinstance(each, str)]


def _expected(schema: Schema, root: Schema) -> str:
    """Return what a schema asks for: its title, which is a noun phrase, or its rules in words."""
    if "title" in schema:
        return str(schema["title"])
    if "$ref" in schema:
        return _expected(root["$defs"][schema["$ref"].removeprefix("#/$defs/")], root)
    if "const" in schema:
        return str(schema["const"])
    if "enum" in schema:
        return "one of " + ", ".join(_options(schema))
    if "anyOf" in schema:
        return " or ".join(_expected(each, root) for each in schema["anyOf"])
    kind = schema.get("type", "something")
    return _WORDS[kind if isinstance(kind, str) else kind[0]](schema)


def _text(schema: Schema) -> str:
    most = schema.get("maxLength")
    return f"text of at most {most} characters" if most else "text"


def _list(schema: Schema) -> str:
    return "a list that is not empty" if schema.get("minItems") else "a list"


def _number(noun: str) -> Callable[[Schema], str]:
    def words(schema: Schema) -> str:
        ends = bounds(schema.get("minimum", -math.inf), schema.get("maximum", math.inf))
        return f"{noun} {ends}".rstrip()

    return words


_WORDS: Mapping[str, Callable[[Schema], str]] = {
    "string": _text,
    "integer": _number("a whole number"),
    "number": _number("a number"),
    "boolean": lambda _: "true or false",
    "array": _list,
    "object": lambda _: "a mapping",
    "null": lambda _: "nothing",
    "something": lambda _: "something",
}
