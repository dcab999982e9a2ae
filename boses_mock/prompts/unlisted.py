"""Values that a prompt says and the reference's lists lack, for a wire that has no such lists."""

from __future__ import annotations

import re

from .spans import Explanation, Span

_UPPER_MIDDLE = re.compile(
    r"upper[ -]+middle(?: class| income)?|middle[ -]+upper|(?:kelas )?menengah (?:ke )?atas",
    re.IGNORECASE,
)
_NON_BINARY = re.compile(
    r"(?<!not )(?<!no )\b(?:non[ -]?binary|enby|enbies|genderqueer|gender[ -]?fluid)\b",
    re.IGNORECASE,
)


def unlisted(text: str, explanation: Explanation) -> dict[str, str]:
    """Return the fields of a prompt that say more than their listed values can."""
    found = {}
    income = [span for span in explanation.taken if span.field == "income_level"]
    said = [match.span() for match in _UPPER_MIDDLE.finditer(text)]
    if income and all(_within(span, said) for span in income):
        found["income_level"] = "Upper-middle"
    if "gender" not in explanation.fields and _NON_BINARY.search(text):
        found["gender"] = "Non-binary"
    return found


def _within(span: Span, said: list[tuple[int, int]]) -> bool:
    return any(start <= span.start and span.end <= end for start, end in said)
