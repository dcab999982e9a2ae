"""What follows from where somebody works: who drives goods has no fares, who works nearby stays.

Where a brief says both where people live and for whom they work, how far apart these are is known
to the brief's author alone: the one may be around the corner from the other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from boses_mock.market.model import folded

from ..brief import Wish

_GOODS = re.compile(
    r"\b(?:lorry|truck|trailer|tanker|container|cargo|freight|delivery|courier|parcel|van|hauler|"
    r"dispatch|truk|lori|kurir|lalamove|ninja van|j&t|shopee xpress|forklift|rubbish|garbage)\b",
    re.IGNORECASE,
)
_PEDALS = re.compile(r"\b(?:trishaw|pedicab|becak|padyak|cyclo|rickshaw puller)\b", re.IGNORECASE)
_PEOPLE = re.compile(r"\b(?:passenger|school|uv)\b", re.IGNORECASE)


def hauls(title: str) -> bool:
    """Tell whether who has this title drives goods, not people."""
    return _GOODS.search(title) is not None and not _PEOPLE.search(title)


def pedals(title: str) -> bool:
    """Tell whether who has this title has no engine."""
    return _PEDALS.search(title) is not None


# What is known of drivers by their titles, by the tag that says it.
DRIVES: Mapping[str, Callable[[str], bool]] = {"hauls": hauls, "pedals": pedals}


def works_nearby(wish: Wish, area: str, occupation: str) -> bool:
    """Tell whether somebody works where they live, or may do so for all that a brief says."""
    home = f" {folded(area)} "
    if home.strip() and home in f" {folded(occupation)} ":
        return True
    return may_be_near(wish)


def may_be_near(wish: Wish) -> bool:
    """Tell whether a brief says where people live and work, and nothing of the way between."""
    at_work = bool(wish.employer or wish.stated.works)
    return at_work and bool(wish.stated.area) and not wish.stated.commute
