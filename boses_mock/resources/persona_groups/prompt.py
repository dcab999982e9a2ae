"""The reading of a prompt while others are answered."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from boses_mock.web.operation import Call
from boses_mock.web.turns import beside, load

if TYPE_CHECKING:
    from boses_mock.prompts import Explanation, Span

_NON_BINARY = re.compile(
    r"(?<!not )(?<!no )\b(?:non[ -]?binary|enby|enbies|genderqueer|gender[ -]?fluid)\b",
    re.IGNORECASE,
)
_UPPER_MIDDLE = re.compile(
    r"upper[ -]+middle(?: class| income)?|mid-to-upper(?: income)?|middle[ -]+upper"
    r"|(?:kelas )?menengah (?:ke )?atas",
    re.IGNORECASE,
)
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
    incomes = [span for span in explanation.taken if span.field == "income_level"]
    places = [match.span() for match in _UPPER_MIDDLE.finditer(text)]
    if incomes and all(_within(span, places) for span in incomes):
        said["income_level"] = "Upper-middle"
    return said


def _within(span: Span, places: list[tuple[int, int]]) -> bool:
    return any(start <= span.start and span.end <= end for start, end in places)
