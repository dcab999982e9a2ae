"""In which trades people work whose brief names no occupation: "both work in finance or tech"."""

from __future__ import annotations

import re

from boses_mock.market.glossary import Glossary
from boses_mock.personas.model import GroupDefinition

from ..telling.shown import clauses
from .kin import of_kin

_KINDS = {  # what a trade is called, and the kinds of jobs that it has
    "finance": "finance",
    "banking": "finance",
    "insurance": "finance",
    "tech": "tech",
    "technology": "tech",
    "it": "tech",
    "software": "tech",
    "healthcare": "health",
    "medicine": "health",
    "education": "teacher",
    "teaching": "teacher",
    "hospitality": "hospitality",
    "tourism": "hospitality",
    "retail": "retail",
    "manufacturing": "factory",
    "construction": "construction",
    "marketing": "marketing",
    "advertising": "marketing",
    "engineering": "engineer",
    "government": "civil",
    "the civil service": "civil",
    "sales": "sales",
}
_NAME = "|".join(sorted(_KINDS, key=len, reverse=True))
_WORK = re.compile(
    r"\b(?:work(?:s|ing)?|employed|jobs?|careers?|professionals?) (?:in|at) "
    rf"((?:{_NAME})(?:(?:,| and| or|/|,? and/or) ?(?:{_NAME})){{0,4}})\b",
    re.IGNORECASE,
)
_EACH = re.compile(rf"(?:{_NAME})(?![a-z])", re.IGNORECASE)


def sectors(glossary: Glossary, definition: GroupDefinition) -> frozenset[str]:
    """Return the kinds of jobs that a group's words say its people have, none where that is open.

    What somebody's kin work in is no trade of theirs.
    """
    own = (definition.description, definition.psychographic_notes)
    for clause in (each for text in own for each in clauses(text)):
        if of_kin(glossary, clause) and not clause.casefold().startswith("both "):
            continue
        if found := _WORK.search(clause):
            return frozenset(_KINDS[each.casefold()] for each in _EACH.findall(found[1]))
    return frozenset()
