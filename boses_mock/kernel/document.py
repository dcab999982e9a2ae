"""Reading what people write by hand, and naming what is wrong in it.

A :class:`Node` is a value together with the place it stands at, so a reader that expects a number
and finds text can say which key, what was expected and what was found. Fault rules are read this
way, as they come in requests and start-up cannot wait for a validation library; whole files are
checked by their schemas (:mod:`boses_mock.kernel.schema`), and request bodies, which need
pydantic's own error shape, by pydantic.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

EMAIL = (
    r"^[A-Za-z0-9_%+-]+(\.[A-Za-z0-9_%+-]+)*@"
    r"([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$"
)
Loc = tuple[str | int, ...]
_MOST_TOLD = 50


class DocumentError(ValueError):
    """What cannot be used, and why.

    Attributes:
        loc: the keys and indexes that lead to the place; empty for the whole document.
        problem: what is wrong there, in words.
        value: what stands there.
        line: the line of the file, counted from 1; None where there is no file.
    """

    def __init__(
        self,
        source: str,
        loc: Loc,
        problem: str,
        value: object = None,
        line: int | None = None,
    ) -> None:
        self.loc, self.problem, self.value, self.line = loc, problem, value, line
        place = source if line is None else f"{source}:{line}"
        path = ".".join(key if key.isprintable() else repr(key) for key in map(str, loc))
        super().__init__(": ".join(filter(None, [place, path, problem])))


class DocumentErrors(ValueError):
    """Everything for which files cannot be used; as text, one line for each of the first fifty."""

    def __init__(self, faults: Sequence[DocumentError]) -> None:
        self.faults = tuple(faults)
        lines = [str(fault) for fault in self.faults[:_MOST_TOLD]]
        if len(self.faults) > _MOST_TOLD:
            lines.append(f"and {len(self.faults) - _MOST_TOLD} more")
        super().__init__("\n".join(lines))


def found(value: object) -> str:
    """Return what stands somewhere in the words of an error, cut short."""
    return "nothing" if value is None else repr(value)[:60]


class Node:
    """A value in a document and its place there."""

    __slots__ = ("loc", "source", "value")

    def __init__(self, source: str, value: Any, loc: Loc = ()) -> None:
        self.source, self.value, self.loc = source, value, loc

    def __bool__(self) -> bool:
        """Tell whether anything stands here."""
        return self.value is not None

    def refuse(self, expected: str) -> DocumentError:
        """Return the error that says what should have stood here."""
        problem = f"expected {expected}, found {found(self.value)}"
        return DocumentError(self.source, self.loc, problem, self.value)

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

    def nodes(self, *, empty: bool = False) -> list[Node]:
        """Read a list; ``empty`` allows one without members, or none at all."""
        if empty and self.value is None:
            return []
        if not isinstance(self.value, list) or not (self.value or empty):
            raise self.refuse("a list" if empty else "a list that is not empty")
        return [Node(self.source, v, (*self.loc, i)) for i, v in enumerate(self.value)]

    def text(self, most: int = 0) -> str:
        """Read text that is not blank and has at most ``most`` characters."""
        value = self.value
        if not isinstance(value, str) or not value.strip():
            raise self.refuse("text (quote it if YAML reads it otherwise)")
        if most and len(value) > most:
            raise self.refuse(f"text of at most {most} characters")
        return value

    def flag(self) -> bool:
        """Read true or false."""
        if not isinstance(self.value, bool):
            raise self.refuse("true or false")
        return self.value

    def number(self, low: float, high: float = math.inf) -> float:
        """Read a finite number from ``low`` to ``high``."""
        value = self.value
        if type(value) not in (int, float) or not math.isfinite(value) or not low <= value <= high:
            raise self.refuse(f"a number {bounds(low, high)}")
        return float(value)

    def whole(self, low: float, high: float = math.inf) -> int:
        """Read a whole number from ``low`` to ``high``."""
        value = self.value
        if type(value) is not int or not low <= value <= high:
            raise self.refuse(f"a whole number {bounds(low, high)}")
        return value

    def one_of(self, options: Iterable[str]) -> str:
        """Read one of a few words."""
        options = list(options)
        if self.value not in options:
            raise self.refuse("one of " + ", ".join(options))
        return str(self.value)


def bounds(low: float, high: float) -> str:
    """Return the ends of a range of numbers in words; nothing for one without ends."""
    if high == math.inf:
        return "" if low == -math.inf else f"of {low:g} or more"
    return f"from {low:g} to {high:g}"
