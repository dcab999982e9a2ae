"""What farmers are said to grow or to keep: of "farmers who grow durian and pomelo", both."""

from __future__ import annotations

import re

from boses_mock.market.vocabulary import Vocabulary, tokens
from boses_mock.personas.model import GroupDefinition

from .kin import of_kin
from .shown import clauses
from .verbs import VERBS

_DOING = {
    "grow": "growing",
    "plant": "planting",
    "cultivate": "cultivating",
    "farm": "farming",
    "raise": "raising",
    "till": "tilling",
}
_GROWS = re.compile(
    r"\b(grow|plant|cultivat|farm|rais|till)(?:e?s|e|ing)? (?!up\b|old\b|their (?:kids|children))"
    r"(?:(?:their|his|her|own|some|mainly|mostly|the) ){0,2}"
    r"((?:(?!(?:on|at|in|to|by|from|for|who|near|with|beside|after|during|as|but|while|through|"
    r"using|together|without|under|kids?|child|children|sons?|daughters?)\b)"
    r"[a-z][a-z'’-]{1,20}(?: |$|(?=,))){1,5})",
    re.IGNORECASE,
)


def crops(vocabulary: Vocabulary, definition: GroupDefinition) -> str:
    """Return what is grown as it follows a farmer: "growing durian and pomelo"."""
    texts = (definition.occupation, definition.description, definition.psychographic_notes)
    for clause in (each for text in texts for each in clauses(text)):
        found = _GROWS.search(clause)
        if found is None or of_kin(vocabulary.glossary, clause):
            continue
        if vocabulary.denials.isdisjoint(tokens(clause[: found.start()])):
            stem = found[1].casefold()
            doing = next(told for verb, told in _DOING.items() if verb.startswith(stem))
            return f"{doing} {_alone(found[2].strip())}"
    return ""


def _alone(grown: str) -> str:
    """Return things without what else is done: "rice" of "rice and sell it"."""
    first, joined, rest = grown.partition(" and ")
    follows = rest.partition(" ")[0].casefold()
    return grown if joined and follows and follows not in VERBS else first
