"""Which trade a brief states outside its occupation: "College students in Iloilo who ...".

The people that a description begins with are its subject, and what it says they work as is said
of them; of anybody else in the text (their husbands, the sellers they trust) it is not.
"""

from __future__ import annotations

import re
from dataclasses import replace

from boses_mock.market.model import Shared, folded

from .brief.shown import clauses
from .brief.stated import WORKS_AS
from .model import GroupDefinition
from .opening import opening
from .work import EVERYDAY, HEAD, Asked, asked

_MGA = re.compile(r"^(?:(?:ang )?mga|the)\s", re.IGNORECASE)
_ENDS = re.compile(
    r"\s(?:na|ng|sa|whose|aged|earning|buying|using|based)\s.{0,200}$", re.IGNORECASE
)
_AND = re.compile(r"\s(?:at)\s", re.IGNORECASE)
# What people are beside their trade, which no title repeats.
_DEMOGRAPHIC_WORDS = """
filipino filipina pinoy pinay filipinos ilonggo cebuano davaoeno tagalog indonesian malaysian
singaporean thai vietnamese single married widowed separated young younger older middle-class
middle class income low-income lower upper aged millennial millennials gen z genz first-time new
newly busy working urban rural provincial local metro manila female male women men catholic muslim
christian devout small-scale self-supporting
"""
_DEMOGRAPHIC = frozenset(_DEMOGRAPHIC_WORDS.split()) | EVERYDAY - {"worker", "staff", "employee"}
# Of these kinds a word says too little: whoever is a professional, a parent or an owner of a dog.
_AMATEURS = frozenset(["amateur", "hobby", "weekend", "mobile", "crypto", "casual", "aspiring"])
_KEPT_WORDS = frozenset(
    ["office", "corporate", "housewife", "housewives", "homemaker", "homemakers"]
)
_VAGUE = frozenset(["other", "office", "homemaker"])
_BUSINESS_WORDS = """
store shop business stall carinderia eatery salon bakery cafe restaurant farm franchise clinic
company startup firm pharmacy laundromat boutique msme sme microbusiness sari-sari panaderia
"""
_BUSINESS = frozenset(_BUSINESS_WORDS.split())


def stated_trade(shared: Shared, definition: GroupDefinition) -> tuple[Asked, ...]:
    """Return the trade that a description or the notes state, if they state one."""
    own = (definition.description, definition.psychographic_notes)
    every = [clause for text in own for clause in clauses(text)]
    for clause in every:
        if found := WORKS_AS.search(clause):
            return asked(shared, found[1])
    for first in (*clauses(definition.description)[:1], *clauses(definition.name)[:1]):
        if (title := opening(first)) or (trade := _subject(shared, first)):
            return asked(shared, title) if title else trade
    return ()


def _subject(shared: Shared, clause: str) -> tuple[Asked, ...]:
    own = _MGA.sub("", clause)
    head = _ENDS.sub("", own if own != clause else HEAD.sub("", clause)).strip()
    parts = _AND.split(head)
    found = [each for part in parts for each in _one(shared, part)]
    return tuple(found) if len(found) == len(parts) else ()


def _at_home(found: tuple[Asked, ...], named: list[str]) -> tuple[Asked, ...]:
    """Return bakers and cooks who work at home as such; of a cook it takes more than that."""
    if "home" not in named or any(each.trade.kind != "hospitality" for each in found):
        return found
    return () if "cook" in found[0].words.casefold() else (replace(found[0], own="kitchen"),)


def _one(shared: Shared, part: str) -> tuple[Asked, ...]:
    words = part.split()
    while len(words) > 1 and words[0].casefold() in _DEMOGRAPHIC:
        words.pop(0)
    found = asked(shared, " ".join(words))
    named = folded(part).split()
    if not found or any(each.trade.kind in _VAGUE for each in found):
        return found if _KEPT_WORDS & set(named) and _ends_it(found[-1], shared) else ()
    if found[0].trade.kind == "owner" and not _BUSINESS & set(folded(part).split()):
        return ()
    if _AMATEURS & set(named) or not _ends_it(found[-1], shared):
        return ()
    return _at_home(found, named)


def _ends_it(last: Asked, shared: Shared) -> bool:
    """Tell whether the words end in the trade's own name: nurses' shoes are no nurses."""
    words = f" {folded(last.words)}"
    names = (*last.trade.any_of, *last.trade.titles, *map(folded, shared.titles.values()))
    return any(words.endswith(f" {name}") for name in names)
