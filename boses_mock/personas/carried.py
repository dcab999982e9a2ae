"""What a group's words say and nothing made of them shows, told last where it belongs.

Two things are told so: clauses that no rule understands, and whatever a clause calls by name (a
bank, a make, a church) that is found nowhere in the person by the time all else is written.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from boses_mock.kernel.rng import Stream
from boses_mock.market.model import Interest, Market

from .brief import Wish
from .brief.facts.either import one_of
from .brief.telling.placing import DAY, HOME
from .brief.telling.said import CLAUSES, Said, brief
from .brief.telling.smoothed import ONESELF
from .brief.telling.whole import THEY
from .group import Group
from .model import Persona
from .tell import Teller
from .text import sentence

_THEIR = re.compile(r"\b(?<!one of )(?<!some of )their\b")  # of the people in a brief, said of one
_ONE = {"fathers": "father", "mothers": "mother", "husbands": "husband", "wives": "wife"}
_THEIR_ONE = re.compile(rf"\btheir ({'|'.join(_ONE)})\b(?!['’])")  # of whom there is one alone
_THEMSELVES = re.compile(r"\bthemselves\b")
_THEIRS = re.compile(r"\b(their )(mother|father|grandmother|husband|child)(?:ren)?s?['’]s?(?= )")
_SPOUSE = re.compile(r"(?:^|(?<=, \{their\} ))(?:spouse|husband|wife)\b")
_THEIR_KIN = re.compile(r"\btheir(?= (?:mothers?|fathers?|parents|sisters?|brothers?|in-laws)\b)")
_WITH_THEM = re.compile(r"\bwith them\b")  # the people of the brief, of whom this is one
_LITTLE_WORDS = (
    "a an the of in on at to by with every each morning day week daily always often their"
)
_LITTLE = frozenset(_LITTLE_WORDS.split())
_LIVES_IN = re.compile(
    r"(?:\{they\} )?(?:is living|lives|has a home|makes their home) (?:in|around|near) "
    r"((?:(?:an? |the )?(?:HDB |public |rented |own )?(?:flats?|houses?|condos?|estates?) in )?"
    r"[A-Z][\w'’-]{1,20}(?:(?:,| and| or)? [A-Z][\w'’-]{1,20}){0,5})"
)
_LIVES = re.compile(r"^(?:\{they\} )?(?:is living|lives|has a home|makes a home) in (?=\w)")
_NAMES = re.compile(  # "Grab and Gojek"
    r"[A-Z][\w'’!-]{1,20}(?: [A-Z][\w'’!-]{1,20}){0,3}"
    r"(?:(?:, | and )[A-Z][\w'’!-]{1,20}(?: [A-Z][\w'’!-]{1,20}){0,3}){0,3}"
)
_NAME = re.compile(r"\b[A-Z][\w'’-]{2,20}")
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
    """Return a persona in whose fields and notes stands what is to be said of a group's words."""
    draw = on("brief")
    work = who.occupation.casefold()  # which is told as such: "IT support"
    unshown = group.unshown(market, teller.interests)
    carried = tuple(each for each in unshown if not work.startswith(each.casefold()))
    named = _unsaid(who, wish, carried, teller.interests)
    room = max(1, CLAUSES - len(named))
    kept = tuple(draw.sample(carried, room)) if len(carried) > room else carried
    own = group.typed
    text = f"{own.name}\n{own.description}\n{own.psychographic_notes}"
    every = _one_of_each(on, who, _as_written(group, (*named, *kept)))
    each_one = tuple(group.with_towns(market, each) for each in every)
    said = brief(group.vocabulary.glossary, draw, each_one, text, group.heard)
    told: dict[str, Any] = dict(_placed(teller, draw, said, who))
    if lines := _lines(teller, draw, said):
        told["psychographic_notes"] = " ".join([*lines, who.psychographic_notes])
    return replace(who, **told) if told else who


def _placed(teller: Teller, draw: Stream, said: Said, who: Persona) -> dict[str, str]:
    """Return the fields in which something is told besides: a day begins with it, others end."""
    frames = {DAY: "brief_leading"}
    lines = [
        (field, _sentence(teller, draw, frames.get(field, "brief_placed"), text))
        for field, text in said.placed
        if not (_is_told(text, getattr(who, field)) or _lives_so(text, who))
    ]
    theirs = teller.slots["their"]
    kin = [_SPOUSE.sub(teller.slots["spouse"], each) for each in said.kin]
    kin = [_THEIR_KIN.sub(theirs, each) for each in kin]
    kids = teller.slots["kids"]
    several = bool(kids) and (kids.count(" of ") > 1 or not kids.startswith("a "))
    kin = [each if each.startswith(THEY) else _filled(teller, each) for each in kin]
    lines += [
        (HOME, _sentence(teller, draw, "brief_kin", _of_kin(theirs, each, several))) for each in kin
    ]
    told: dict[str, str] = {}
    for field, line in lines:
        already = told.get(field) or getattr(who, field)
        told[field] = f"{line} {already}" if field == DAY else f"{already} {line}"
    return told


def _one_of_each(
    on: Callable[[str], Stream], who: Persona, clauses: tuple[str, ...]
) -> tuple[str, ...]:
    """Return clauses with one of what each leaves open: what is told already, else drawn."""
    if not any(" or " in each for each in clauses):
        return clauses
    told = _told(who)
    chosen = (
        one_of(each, on(f"either {each}").below, told) if " or " in each else each
        for each in clauses
    )
    return tuple(dict.fromkeys(chosen))


def _told(who: Persona) -> str:
    """Return all that is told of a person so far, in small letters."""
    fields = (getattr(who, each) for each in _FIELDS)
    told = "\n".join(" ".join(each) if isinstance(each, tuple) else each for each in fields)
    return told.casefold()


def _is_told(text: str, already: str) -> bool:
    """Tell whether a field says already what is to be told in it: "rents a room"."""
    text = _LIVES.sub("", text)  # a home that is told is lived in
    stems = [word[:4] for word in text.casefold().split() if word not in _LITTLE]
    return len(stems) > 1 and all(stem in already.casefold() for stem in stems)


def _lives_so(text: str, who: Persona) -> bool:
    """Tell whether a clause says no more than where somebody lives, and that is where it is."""
    found = _LIVES_IN.fullmatch(text)
    names = _NAME.findall(found[1]) if found else ()
    return any(name in who.location for name in names)


def _of_kin(theirs: str, told: str, several: bool) -> str:
    """Return what is told of kin, of one child as of one among ``several``."""
    if f", {theirs} " in told or told.startswith(THEY):
        return told
    if several and told.startswith("one child"):
        return f"one of {theirs} children{told.removeprefix('one child')}"
    return f"{theirs} {told.removeprefix('one ')}"


def _as_written(group: Group, said: tuple[str, ...]) -> tuple[str, ...]:
    """Return clauses in the order of the group's texts, by which it is known what follows what."""
    asked = group.definition
    text = f"{asked.name} {asked.description} {asked.psychographic_notes}".casefold()
    return tuple(sorted(said, key=lambda each: text.find(each.casefold())))


def _unsaid(
    who: Persona, wish: Wish, carried: tuple[str, ...], interests: Mapping[str, Interest]
) -> tuple[str, ...]:
    """Return what neither the person nor what is carried speaks of: names, and pastimes."""
    if not wish.naming and len(wish.interests) < 2:
        return ()
    told = _without_accents("\n".join([_told(who), *carried]).casefold())
    names = tuple(each.text for each in wish.naming if not each.is_said(told))
    several = wish.interests if len(wish.interests) > 1 else ()  # a single one is told of anyway
    loved = (interests[each] for each in several if each in interests)
    untold = (each.doing for each in loved if not _speaks_of(told, each))
    return (*names, *(f"enjoy {doing}" for doing in untold))


def _without_accents(told: str) -> str:
    """Return a text with a second one in plain letters: "Nghe An" is told as "Nghệ An"."""
    if told.isascii():
        return told
    plain = unicodedata.normalize("NFKD", told.replace("đ", "d")).encode("ascii", "ignore")
    return f"{told}\n{plain.decode()}"


def _speaks_of(told: str, interest: Interest) -> bool:
    forms = (interest.doing, interest.clips, interest.gear)
    return any(form.casefold() in told for form in forms)


def _lines(teller: Teller, draw: Stream, said: Said) -> list[str]:
    """Return sentences for each kind of what is said of a person in the group's words."""
    return [
        _sentence(teller, draw, frame, text)
        for frame, text in (
            *(("brief_also" if at else "brief_said", each) for at, each in enumerate(said.follows)),
            ("brief_named" if _NAMES.fullmatch(said.things) else "brief_listed", said.things),
            *(("brief_quoted", each) for each in said.quoted),
            *(("brief_claimed", each) for each in said.claims),
        )
        if text
    ]


def _sentence(teller: Teller, draw: Stream, frame: str, text: str) -> str:
    if teller.slots["they"] == "they":  # what is said of one is not said of "they"
        first = teller.slots["first"]
        teller = replace(teller, slots=teller.slots | {"they": first, "They": first})
    if THEY in text:  # a sentence as it is: "at dawn, she swims"
        return sentence(_own(teller, text))
    slots = teller.slots | {"brief": _own(teller, text)}
    return replace(teller, slots=slots).say(draw, teller.shared.phrases[frame])


def _own(teller: Teller, text: str) -> str:
    """Return what a brief says of its people as it is said of one of them."""
    one = _THEIRS.sub(r"\1\2's", text)
    one = _THEIR_ONE.sub(lambda found: f"their {_ONE[found[1]]}", one)
    parts = (part.partition(" who ") for part in one.split(", "))  # "those who pay their debts"
    told = (f"{_THEIR.sub(teller.slots['their'], own)}{who}{rest}" for own, who, rest in parts)
    return _filled(teller, ", ".join(told))


def _filled(teller: Teller, text: str) -> str:
    """Return words of a brief with the slots between them filled."""
    text = _WITH_THEM.sub(f"with {teller.slots['them']}", text)
    text = _THEMSELVES.sub(teller.slots["themself"], text)
    text = text.replace(ONESELF, teller.slots["they"])
    text = text.replace("[", "(").replace("]", ")")  # a name beside another, as it was written
    for slot in ("first", "they", "s", "their", "themself") if "{" in text else ():
        text = text.replace(f"{{{slot}}}", teller.slots[slot])
    return text
