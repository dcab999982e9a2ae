"""What stands in a category's file: plain data in, frozen records out.

What is read here is known to be in order: the files of ours by their tests, a user's own by
:mod:`boses_mock.studies.categories.check`, which has refused at start what could not be read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from boses_mock.studies.categories.model import Category, Claim, Kind, Matter, Name, RedLine
from boses_mock.studies.categories.signs import Signs, read_signs

Data = Mapping[str, Any]


def read_names(head: Data) -> dict[str, Name]:
    """Return the words by which texts tell of each kind, with what they tell."""
    code = str(head["code"])
    return {
        str(word).lower(): Name(code, kind, str(given["called"]))
        for kind, given in head["kinds"].items()
        for words in given["words"].values()
        for word in words
    }


def read_category(head: Data, body: Data) -> Category:
    return Category(
        code=head["code"],
        name=head["name"],
        kinds={
            name: _kind(name, given, body["kinds"][name]) for name, given in head["kinds"].items()
        },
        occasions=tuple(body["occasions"]),
        drivers=tuple(_matter(each, driver=True) for each in body["drivers"]),
        barriers=tuple(_matter(each, driver=False) for each in body["barriers"]),
        believed=tuple(map(_claim, body.get("believed") or ())),
        doubted=tuple(map(_claim, body.get("doubted") or ())),
        red_lines=tuple(map(_red_line, body.get("red_lines") or ())),
        leaning=float(body.get("leaning") or 0),
    )


def _kind(name: str, head: Data, body: Data) -> Kind:
    return Kind(
        name=name,
        called=head["called"],
        sort=head["sort"],
        rivals={market: tuple(names) for market, names in (body.get("rivals") or {}).items()},
        prices={
            currency: (float(low), float(high))
            for currency, (low, high) in (body.get("prices") or {}).items()
        },
        unit=body.get("unit") or "",
        meant_for=frozenset(body.get("meant_for") or ()),
        users=body.get("users") or "",
        lends=bool(body.get("lends")),
        lasts=int(body.get("lasts") or 1),
    )


def _matter(value: Data, *, driver: bool) -> Matter:
    return Matter(
        topic=value["topic"],
        side=value["side"],
        said=value.get("said") or {},
        signs=_denied(read_signs(value.get("signs"))),
        told=bool(value.get("told")),
        answered=_denied(read_signs(value.get("answered"))),
        weights={tag: float(weight) for tag, weight in (value.get("for") or {}).items()},
        kinds=_kinds(value),
        only=frozenset(value.get("only") or ()),
        lines=tuple(value["lines"]),
        advice=_texts(value["advice"]),
        driver=driver,
    )


_NO = ("walang", "tanpa", "without", "zero")  # before an English word, as people mix them


def _denied(signs: Signs) -> Signs:
    """Return signs, and those that deny a thing also by the other words for "no"."""
    bare = [sign.removeprefix("no ") for sign in signs if sign.startswith("no ")]
    return (*signs, *(f"{no} {each}" for each in bare for no in _NO))


def _claim(value: Data) -> Claim:
    return Claim(read_signs(value["signs"]), _kinds(value), tuple(value["lines"]))


def _red_line(value: Data) -> RedLine:
    return RedLine(
        topic=value["topic"],
        signs=read_signs(value["signs"]),
        beside=read_signs(value.get("beside")),
        answered=read_signs(value.get("answered")),
        kinds=_kinds(value),
        faith=value.get("faith") or "",
        lines=tuple(value["lines"]),
        advice=_texts(value["advice"]),
    )


def _kinds(value: Data) -> frozenset[str]:
    return frozenset(value.get("of") or ())


def _texts(value: str | Iterable[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)
