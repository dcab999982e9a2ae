"""The parts of market files that come back in several places: pools, spans, occupations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from boses_mock.market.model import Barred, Interest, Lines, Occupation, Pool, Trade, folded
from boses_mock.market.template import read_templates

Data = Mapping[str, Any]
NOWHERE = "-"


def read_span(value: list[int]) -> tuple[int, int]:
    low, high = value
    return low, high


def read_pool(value: Any) -> Pool:
    """Read a list, or one list for each income level, or one for each stage of life."""
    if isinstance(value, list):
        return {"": read_templates(value)}
    return {key: read_templates(texts) for key, texts in value.items()}


def read_shares(value: Data | None) -> dict[str, float]:
    """Read a mapping of weights; nothing at all is an empty one."""
    return {key: float(share) for key, share in (value or {}).items()}


def read_barred(value: Data) -> Barred:
    return Barred(
        tuple(value.get("words") or ()),
        frozenset(value.get("slots") or ()),
        frozenset(value.get("kinds") or ()),
    )


def read_occupation(value: Data) -> Occupation:
    weight = value.get("weight")
    return Occupation(
        title=value["title"],
        kinds=frozenset(value["kinds"]),
        levels=frozenset(value["levels"]),
        ages=read_span(value["ages"]),
        schooling=value["schooling"],
        study=value.get("study") or "business",
        rhythm=value["rhythm"],
        at=_at(value.get("at")),
        weight=1.0 if weight is None else float(weight),
        gender=value.get("gender") or "",
        craft=value.get("craft") or "",
        degree=tuple(map(folded, value.get("degree") or ())),
    )


def read_interest(name: str, value: Data) -> Interest:
    return Interest(name, value["doing"], value["clips"], value["gear"])


def read_trade(kind: str, value: Data) -> Trade:
    return Trade(
        kind,
        tuple(map(folded, value.get("any") or ())),
        tuple(map(folded, value.get("titles") or ())),
        _at(value.get("at")),
        frozenset(value["levels"]),
        read_span(value["ages"]),
        value["schooling"],
        value["study"],
        value["rhythm"],
    )


def _at(texts: list[str] | None) -> Lines:
    """Read workplaces; no list at all is a title that says enough."""
    return read_templates([NOWHERE] if texts is None else texts)
