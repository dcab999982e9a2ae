"""Sentences: picking from pools and filling slots, and nothing that knows about people."""

from __future__ import annotations

import re
from collections.abc import Mapping

from boses_mock.market.model import Pool
from boses_mock.rng import Stream

_START = re.compile(r"(^|[.?] )([a-z])")


def options(pool: Pool, level: str, stage: str) -> tuple[str, ...]:
    """Return the members of a pool that belong to an income level or a stage of life."""
    if "" in pool:
        return pool[""]
    return pool[level] if level in pool else pool[stage]


def fill(template: str, slots: Mapping[str, str]) -> str:
    """Return the template with its slots filled, every sentence beginning with a capital."""
    return capitalised(template.format_map(slots))


def capitalised(text: str) -> str:
    return _START.sub(lambda m: m[1] + m[2].upper(), text)


def sentences(draw: Stream, pool: tuple[str, ...], slots: Mapping[str, str], count: int) -> str:
    """Return ``count`` different filled sentences of a pool."""
    return " ".join(fill(template, slots) for template in draw.sample(pool, count))


def listed(words: tuple[str, ...] | list[str]) -> str:
    """Return "a", "a and b" or "a, b and c"."""
    if len(words) < 2:
        return "".join(words)
    return ", ".join(words[:-1]) + " and " + words[-1]
