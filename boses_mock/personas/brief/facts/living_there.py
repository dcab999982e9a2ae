"""Whether a clause says no more than where the people live, which is told of them anyway."""

from __future__ import annotations

import re

from boses_mock.market.model import folded
from boses_mock.market.vocabulary import Vocabulary

from .stated import stated_in

_LIVING_IN = re.compile(
    r"(?:live|living|based|reside|residing|staying|stay)s? (?:in|at) (?=[A-Z])", re.IGNORECASE
)


def is_here(vocabulary: Vocabulary, clause: str, location: str | None) -> bool:
    """Tell whether a clause only names the place of the group, or the people's neighbourhood."""
    place = _LIVING_IN.sub("", clause)
    if place != clause and stated_in(vocabulary, clause, None).get("area") == place.strip(" ."):
        return True
    if not (latin := folded(place)):  # in another script, which folding leaves nothing of
        return place.strip() in (location or "")
    return f" {latin} " in f" {folded(location or '')} "
