"""The reading of a prompt while others are answered."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from boses_mock.web.operation import Call
from boses_mock.web.turns import beside, load

if TYPE_CHECKING:
    from boses_mock.prompts import Explanation

_NON_BINARY = re.compile(r"\bnon[- ]?binary\b|\bgenderqueer\b", re.IGNORECASE)
_UPPER_MIDDLE = re.compile(r"^upper[- ]middle|^mid-to-upper", re.IGNORECASE)
_QUICKLY_READ = 2_000  # characters, in some 5 ms; more is read beside the loop


async def explained(call: Call, text: str) -> Explanation:
    """Return what a prompt says of an audience, with the evidence."""
    await load(call, "boses_mock.prompts.resolve")
    from boses_mock import prompts

    if len(text) <= _QUICKLY_READ:
        return prompts.explain(text)
    return await beside(call, lambda: prompts.explain(text))


def said_beyond(text: str, explanation: Explanation) -> dict[str, str]:
    """Return what a prompt says in values that the reference does not have but the app offers."""
    said: dict[str, str] = {}
    if _NON_BINARY.search(text):
        also = explanation.fields.get("gender", "Non-binary")
        said["gender"] = "Non-binary" if also == "Non-binary" else "All"
    incomes = [span.text for span in explanation.taken if span.field == "income_level"]
    if incomes and all(map(_UPPER_MIDDLE.search, incomes)):
        said["income_level"] = "Upper-middle"
    return said
