"""Reading files and bodies that people write by hand, and naming what is wrong in them.

A :class:`Node` is a value together with the place it stands at, so a reader that expects a number
and finds text can say which file, which key, what was expected and what was found. The seed
world, the markets and the fault rules are all read this way, as start-up cannot wait for a
validation library; request bodies, which need pydantic's own error shape, are not.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

EMAIL = (
    r"^[A-Za-z0-9_%+-]+(\.[A-Za-z0-9_%+-]+)*@"
    r"([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$"
)


class DocumentError(ValueError):
    """What cannot be used, and why.

    Attributes:
        loc: the keys and indexes that lead to the place; empty for the whole document.
        problem: what is wrong there, in words.
        value: what stands there.
    """

    def __init__(
        self, source: str, loc: tuple[str | int, ...], problem: str, value: object = None
    ) -> None:
        self.loc, self.problem, self.value = loc, problem, value
        super().__init__(": ".join(filter(None, [source, ".".join(map(str, loc)), problem])))


class Node:
    """A value in a document and its place there."""

    __slots__ = ("loc", "source", "value")

    def __init__(self, source: str, value: Any, loc: tuple[str | int, ...] = ()) -> None:
        self.source, self.value, self.loc = source, value, loc

    def __bool__(self) -> bool:
        """Tell whether anything stands here."""
        return self.value is not None

    def refuse(self, expected: str) -> DocumentError:
        """Return the error that says what should have stood here."""
        shown = "nothing" if self.value is None else repr(self.value)[:60]
        return DocumentError(
            self.source, self.loc, f"expected {expected}, found {shown}", self.value
        )

    def mapping(self, known: Iterable[str] | None = None) -> Mapping[str, Any]:
        """Read a mapping; with ``known``, one that has no other keys."""
        if not isinstance(self.value, dict) or not all(isinstance(k, str) for k in self.value):
            raise self.refuse("a mapping with text keys")
        if known is not None:
            known = list(known)
            for key in self.value:
                if key not in known:
                    raise DocumentError(
                        self.source,
                        (*self.loc, key),
                        "no such key here; known: " + ", ".join(known),
                        self.value[key],
                    )
        return self.value

    def get(self, key: str) -> Node:
        """Return what stands under ``key``, be it nothing."""
        return Node(self.source, self.mapping().get(key), (*self.loc, key))

    def items(self) -> list[tuple[str, Node]]:
        """Return the keys and what stands under them."""
        return [(key, self.get(key)) for key in self.mapping()]

    def nodes(self, *, empty: bool = False) -> list[Node]:
        """Read a list; ``empty`` allows one without members, or none at all."""
        if empty and self.value is None:
            return []
        if not isinstance(self.value, list) or not (self.value or empty):
            raise self.refuse("a list" if empty else "a list that is not empty")
        return [Node(self.source, v, (*self.loc, i)) for i, v in enumerate(self.value)]

    def text(self, expected: str = "text", pattern: str | None = None, most: int = 0) -> str:
        """Read text that is not blank, fits ``pattern`` and has at most ``most`` characters."""
        value = self.value
        if not isinstance(value, str) or not value.strip():
            raise self.refuse(f"{expected} (quote it if YAML reads it otherwise)")
        if pattern is not None and not re.fullmatch(pattern, value):
            raise self.refuse(expected)
        if most and len(value) > most:
            raise self.refuse(f"{expected} of at most {most} characters")
        return value

    def texts(self) -> tuple[str, ...]:
        """Read a list of texts."""
        return tuple(node.text() for node in self.nodes())

    def flag(self) -> bool:
        """Read true or false."""
        if not isinstance(self.value, bool):
            raise self.refuse("true or false")
        return self.value

    def number(self, low: float, high: float = math.inf) -> float:
        """Read a finite number from ``low`` to ``high``."""
        value = self.value
        if type(value) not in (int, float) or not math.isfinite(value) or not low <= value <= high:
            raise self.refuse(f"a number {_bounds(low, high)}")
        return float(value)

    def whole(self, low: float, high: float = math.inf) -> int:
        """Read a whole number from ``low`` to ``high``."""
        value = self.value
        if type(value) is not int or not low <= value <= high:
            raise self.refuse(f"a whole number {_bounds(low, high)}")
        return value

    def one_of(self, options: Iterable[str]) -> str:
        """Read one of a few words."""
        options = list(options)
        if self.value not in options:
            raise self.refuse("one of " + ", ".join(options))
        return str(self.value)


def _bounds(low: float, high: float) -> str:
    if high == math.inf:
        return "" if low == -math.inf else f"of {low:g} or more"
    return f"from {low:g} to {high:g}"


def read_text(path: Path) -> str:
    """Return a file's text.

    Raises:
        DocumentError: it cannot be read, or is not UTF-8.
    """
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise DocumentError(str(path), (), f"cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise DocumentError(str(path), (), f"is not UTF-8 text: {error}") from error


def parse_yaml(path: Path, text: str) -> Node:
    """Return the root of a YAML document.

    Raises:
        DocumentError: it is no YAML; the message gives line and column.
    """
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return Node(str(path), yaml.load(text, Loader=loader))  # noqa: S506 (a safe loader)
    except yaml.YAMLError as error:
        raise DocumentError(str(path), (), f"is not YAML: {_yaml_problem(error)}") from error


def _yaml_problem(error: Exception) -> str:
    mark = getattr(error, "problem_mark", None)
    if mark is None:
        return " ".join(str(error).split())
    return f"line {mark.line + 1}, column {mark.column + 1}: {getattr(error, 'problem', '')}"


def read_yaml(path: Path) -> Node:
    """Read a file of one YAML document; DocumentError as :func:`parse_yaml`."""
    return parse_yaml(path, read_text(path))
