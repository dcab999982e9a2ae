"""The form of a fact: a request, and the answer that one wire or both give to it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from unittest.mock import ANY

from tests.conftest import GROUP, GROUPS, PROJECT

BOTH = ("reference", "live")
LIVE = ("live",)
REFERENCE = ("reference",)
API = "/api/v1"
P = f"{API}/projects/{PROJECT}"
G = f"{GROUPS}/{GROUP}"
NOWHERE = "0b5e5000-0000-4000-8000-00000000ffff"


@dataclass(frozen=True)
class Ask:
    """A request: ``ask`` is its method and its path, in which ``{name}`` is what was kept so.

    Attributes:
        sent: how the client sends it: ``json``, ``content``, ``files``, ``data``, ``params``.
        who: whose development token goes along; "" for nobody's.
        keep: the name for the answer's id; ``keep=path`` keeps another value of the answer.
    """

    ask: str
    sent: Mapping[str, Any] = field(default_factory=dict)
    who: str = "boses-dev-token"
    keep: str = ""


@dataclass(frozen=True)
class Fact:
    """What an answer is, after the requests of ``before``, in a world of its own.

    Attributes:
        body: the whole body, as JSON; None for an empty one.
        has: some of the body's members.
        headers: headers of the answer, by lower-case names; None for one that is not there.
    """

    name: str
    on: tuple[str, ...]
    asked: Ask
    status: int
    body: Any = field(default_factory=lambda: ANY)
    has: Mapping[str, Any] = field(default_factory=dict)
    headers: Mapping[str, object] = field(default_factory=dict)
    before: tuple[Ask, ...] = ()


class Like:
    """Equal to every text that a regular expression matches as a whole."""

    def __init__(self, pattern: str) -> None:
        self._pattern = re.compile(pattern, re.DOTALL)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, str) and self._pattern.fullmatch(other) is not None

    def __repr__(self) -> str:
        return f"Like({self._pattern.pattern!r})"

    __hash__ = None  # type: ignore[assignment]  # equal to many texts that differ


class Has:
    """Equal to every object that has these members, whatever else it has."""

    def __init__(self, **members: Any) -> None:
        self._members = members

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, dict) or not self._members.keys() <= other.keys():
            return False
        return self._members == {name: other[name] for name in self._members}

    def __repr__(self) -> str:
        return f"Has({self._members!r})"

    __hash__ = None  # type: ignore[assignment]  # equal to many objects that differ


def says(detail: object) -> dict[str, object]:
    """Return the body of a refusal."""
    return {"detail": detail}


def entry(kind: str, loc: list[str | int], msg: str, sent: object, **ctx: object) -> dict[str, Any]:
    """Return what a refused input's list says of one value."""
    told: dict[str, Any] = {"type": kind, "loc": loc, "msg": msg, "input": sent}
    return {**told, "ctx": ctx} if ctx else told


def missing(loc: list[str | int], sent: object) -> dict[str, Any]:
    return entry("missing", loc, "Field required", sent)
