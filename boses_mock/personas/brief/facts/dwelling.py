"""The home that a brief states: "renting a low-cost flat", "live in a company hostel", "nhà trọ".

What is read here is told as the brief has it: its kind, whose it is, and only such words besides
as are told of homes (``homes`` of ``_brief.yaml``). A house that somebody cleans, sells, guards or
only saves for is nobody's home.
"""

from __future__ import annotations

import re

from boses_mock.market.homes import Homes
from boses_mock.personas.text import joined

_KINDS = (
    r"mini-apartment|mini apartment|flat|apartment|condo unit|condominium unit|condominium|"
    r"condo|house|townhouse|bungalow|"
    r"studio|room|bed ?space|hostel|dorm|dormitory|barracks|longhouse|shophouse|shop-house|"
    r"boarding house|bedspace|walk-up|maisonette|kost|kos|terrace house|terrace|unit"
)
_BESIDES = 2  # words besides those of the home: "who", "mostly"
_SHORT = 40  # letters of a clause that is about the home alone
_LIVES = (
    r"live|lives|living|stay|stays|staying|reside|resides|residing|rent|rents|renting|lease|leases|"
    r"leasing|own|owns|owning|board|boards|lodge|lodges|bedspacing|sharing|share|shares|"
    r"(?:keep|keeps|keeping|raise|raises|raising) (?:cats?|dogs?|plants|pets|a cat|a dog)"
)
_HOME = re.compile(
    rf"\b(?P<how>{_LIVES})(?: [\w'’-]{{1,16}}){{0,5}}?(?: (?:in|at|alone|still))?"
    r"(?: (?P<article>an?|the|their|his|her|one))?(?: own)?"
    rf"(?P<words>(?: [\w'’-]{{2,16}}){{0,3}}?) (?P<kind>{_KINDS})s?\b(?! (?:out|to|agents?|owners?|"
    r"cleaners?|rules|chores|rental business|for rent|across|next|near the office))",
    re.IGNORECASE,
)
_ONLY_WANTED = re.compile(
    r"(?:\b(?:sav(?:e|es|ing) (?:up )?(?:for|to)|build|building|wait(?:s|ing)?|dreams?|hopes?|"
    r"wants?|plans?|wish|to buy|to rent|to own|look(?:s|ing)? for|afford|used to|lost|"
    r"left|moved out|clean|cleans|"
    r"cleaning|sell|sells|selling|guard|guards|paint|paints|design|owners? of|pemilik|juragan|chủ|"
    r"airbnb|tenants|landlords?|landlady|investment|invest|second|rent out|rents out|"
    r"renting out|(?:sons?|daughters?|child|children|kids?) board(?:s|ing)?)\b|ขาย|นายหน้า)",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"\d{1,2}-(?:room|bedroom|storey)|rented", re.IGNORECASE)
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six")
_DIGITS = frozenset("123456")
_RENTS = re.compile(r"(?:rent|leas|bedspac|lodg|board)", re.IGNORECASE)
_RENTED = re.compile(
    r"rent|hostel|dorm|bed ?space|boarding|kost?$|longhouse|staff|company", re.IGNORECASE
)


def home_in(homes: Homes, clause: str) -> str:
    """Return the home of which a clause says that people live there, as it is told of one."""
    if _ONLY_WANTED.search(clause):
        return ""
    if found := _HOME.search(clause):
        return _told(homes, found)
    spoken = f" {clause.casefold()} "
    for name, home in homes.names.items():
        if (f" {name} " in spoken) or (not name.isascii() and name in spoken):
            return home
    return ""


def says_only_home(clause: str) -> bool:
    """Tell whether a clause says no more than where people live: "rent a low-cost flat"."""
    found = _HOME.search(clause)
    if not found or found["how"].casefold().startswith(("keep", "rais")):
        return False
    return len(clause.split()) - len(found[0].split()) <= _BESIDES and len(found[0]) < _SHORT


def _told(homes: Homes, found: re.Match[str]) -> str:
    """Return the home with those of its words that are told of homes; none if others stand there.

    A plain house or flat is left to the market, which has such homes of its own.
    """
    words = [word.casefold() if word.islower() else word for word in found["words"].split()]
    known = {each.casefold() for each in homes.qualities}
    rents = _RENTS.match(found["how"]) is not None
    if any(word.casefold() not in known and not _COUNTED.fullmatch(word) for word in words):
        words = []
    words = [_in_letters(word) for word in words]
    kind = found["kind"].casefold().replace("bedspace", "bed space")
    kind = "dormitory" if kind == "dorm" else kind
    home = " ".join([*(word for word in words if word != "rented"), kind])
    rents = (rents or "rented" in words) and not _RENTED.search(home)
    if rents and "rented" in words and " " in home:  # not in the very words of the brief
        return joined("a ", f"{home} on rent")
    return joined("a ", f"rented {home}" if rents else home)


def _in_letters(word: str) -> str:
    """Return "four-room" of "4-room", as homes are told."""
    number, dash, what = word.partition("-")
    return f"{_NUMBERS[int(number)]}-{what}" if number in _DIGITS and dash else word
