"""What farmers are said to grow or to keep: of "farmers who grow durian and pomelo", both."""

from __future__ import annotations

import re

from boses_mock.market.glossary import Glossary
from boses_mock.market.vocabulary import Vocabulary, tokens
from boses_mock.personas.model import GroupDefinition

from ..telling.shown import clauses
from ..telling.verbs import VERBS
from .kin import of_kin

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
_THAI = "\u0e00"  # whose words no space parts
# The same where what is grown follows the farmer: "petani bawang merah", "trồng cà phê".
_GROWS_THERE = re.compile(
    r"\b(?:petani|pekebun|peladang|tani|kebun|tanam|menanam|bertani|berkebun|trồng|vườn|"
    r"(?:magsasaka|nagtatanim|nagsasaka|mangunguma|mag-uuma|nagatanom) (?:ng|sang|sa|og)|"
    r"(?P<raised>peternak|penternak|petambak|pembudidaya|ternak|beternak|menternak|nuôi|"
    r"nag-aalaga ng)) |"
    r"(?:ปลูก|ชาวสวน|ชาวไร่|ทำสวน|ทำไร่)|(?P<kept>เลี้ยง)",
    re.IGNORECASE,
)


def good_in(glossary: Glossary, text: str) -> str:
    """Return, in English, the thing with which a text of another language begins."""
    low = text.casefold()
    for name, meant in glossary.goods.items():
        if low.startswith(name) and not (name[-1] < _THAI and low[len(name) :][:1].isalnum()):
            return meant
    return ""


def _grown_there(glossary: Glossary, clause: str) -> str:
    for found in _GROWS_THERE.finditer(clause):
        if good := good_in(glossary, clause[found.end() :]):
            return f"{'raising' if found['raised'] or found['kept'] else 'growing'} {good}"
    return ""


def crops(vocabulary: Vocabulary, definition: GroupDefinition) -> str:
    """Return what is grown as it follows a farmer: "growing durian and pomelo"."""
    own = (definition.occupation, definition.description, definition.psychographic_notes)
    for clause in (each for text in (*own, definition.name) for each in clauses(text)):
        found = _GROWS.search(clause)
        if of_kin(vocabulary.glossary, clause):
            continue
        if there := _grown_there(vocabulary.glossary, clause):
            return there
        if found is None:
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
