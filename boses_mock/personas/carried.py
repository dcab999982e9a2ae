"""What a group's words say and nothing made of them shows, told last in a persona's notes.

Two things are told so: clauses that no rule understands, and whatever a clause calls by name (a
bank, a make, a church) that is found nowhere in the person by the time all else is written.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from boses_mock.kernel.rng import Stream
from boses_mock.market.model import Market

from .brief import Wish
from .brief.said import CLAUSES, Said, brief
from .group import Group
from .model import Persona
from .tell import Teller
from .text import sentence

_THEIR = re.compile(r"\b(?<!one of )(?<!some of )their\b")  # of the people in a brief, said of one
_UNTOLD = ("full_name", "gender", "age", "data_source", "data_source_references")
_FIELDS = tuple(each for each in Persona.__dataclass_fields__ if each not in _UNTOLD)


def with_carried(
    teller: Teller,
    on: Callable[[str], Stream],
    group: Group,
    market: Market,
    who: Persona,
    wish: Wish,
) -> Persona:
    """Return a persona whose notes begin with what is to be said in the group's words."""
    draw = on("brief")
    carried = group.unshown(market, teller.interests)
    named = _unsaid(who, wish, carried)
    room = max(1, CLAUSES - len(named))
    kept = tuple(draw.sample(carried, room)) if len(carried) > room else carried
    lines = _lines(
        teller, draw, brief(group.vocabulary.glossary, draw, _as_written(group, (*named, *kept)))
    )
    notes = " ".join([*lines, who.psychographic_notes])
    return replace(who, psychographic_notes=notes) if lines else who


def _as_written(group: Group, said: tuple[str, ...]) -> tuple[str, ...]:
    """Return clauses in the order of the group's texts, by which it is known what follows what."""
    asked = group.definition
    text = f"{asked.name} {asked.description} {asked.psychographic_notes}".casefold()
    return tuple(sorted(said, key=lambda each: text.find(each.casefold())))


def _unsaid(who: Persona, wish: Wish, carried: tuple[str, ...]) -> tuple[str, ...]:
    """Return what is said by name of which neither the person nor what is carried speaks."""
    if not wish.naming:
        return ()
    fields = (getattr(who, each) for each in _FIELDS)
    told = "\n".join(" ".join(each) if isinstance(each, tuple) else each for each in fields)
    told = "\n".join([told, *carried]).casefold()
    return tuple(each.text for each in wish.naming if not each.is_said(told))


def _lines(teller: Teller, draw: Stream, said: Said) -> list[str]:
    """Return sentences for each kind of what is said of a person in the group's words."""
    told = [
        replace(teller, slots=teller.slots | {"brief": _own(teller, text)}).say(
            draw, teller.shared.phrases[frame]
        )
        for frame, text in (
            *(("brief_also" if at else "brief_said", each) for at, each in enumerate(said.follows)),
            ("brief_listed", said.things),
            *(("brief_quoted", each) for each in said.quoted),
            *(("brief_claimed", each) for each in said.claims),
        )
        if text
    ]
    theirs = teller.slots["their"]
    return [*told, *(sentence(f"{theirs} {_filled(teller, each)}") for each in said.kin)]


def _own(teller: Teller, text: str) -> str:
    """Return what a brief says of its people as it is said of one of them."""
    return _filled(teller, _THEIR.sub(teller.slots["their"], text))


def _filled(teller: Teller, text: str) -> str:
    """Return words of a brief with the slots between them filled."""
    for slot in ("they", "s") if "{" in text else ():
        text = text.replace(f"{{{slot}}}", teller.slots[slot])
    return text
