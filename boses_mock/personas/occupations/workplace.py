"""Where one person works: of "nurses at private hospitals" each is at a private hospital.

A brief speaks of many people, who work at many places; one person works at one. What kind of jobs
there are at a place is known by what it is called, so that nobody is a photographer at a hospital.
"""

from __future__ import annotations

import re

from ..text import joined

_KINDS = {  # how a place of one kind is called, and which kinds of jobs there are
    "hospital|clinic|dialysis|laborator|puskesmas|bệnh viện|nursing home|hospice": "health",
    "pharmac": "health",
    "school|kindergarten|preschool|madrasah|tadika|universit|college|polytechnic": "teacher",
    "bank|insur|credit union|lender": "finance",
    "hotel|resort|restaurant|cruise|hostel|spa": "hospitality",
    "factory|factories|plant|mill|shipyard|refiner|canner|mine|warehouse|kilang|pabrik": "factory",
    "mall|supermarket|minimarket|store|shop|boutique|dealership": "retail",
    "building site|construction site|construction contractor": "construction",
    "call cent": "callcentre",
    "plantation|estate|farm": "farmer",
}
_OF_KIND = tuple((re.compile(rf"\b(?:{names})", re.I), kind) for names, kind in _KINDS.items())
_PLACES = (
    r"start-?ups?|compan(?:y|ies)|firms?|agenc(?:y|ies)|banks?|hospitals?|schools?|hotels?|malls?|"
    r"clinics?|universit(?:y|ies)|colleges?|restaurants?|resorts?|cooperatives?|supermarkets?|"
    r"salons?|factor(?:y|ies)|plants?|mills?|shipyards?|refiner(?:y|ies)|canner(?:y|ies)|"
    r"laborator(?:y|ies)|pharmac(?:y|ies)|studios?|dealerships?|warehouses?|mines?|plantations?|"
    r"contractors?|subcontractors?|kitchens?|offices?|stores?|shops?|workshops?|garages?|farms?|"
    r"estates?|sites?|cent(?:er|re)s?|kindergartens?|preschools?|tadikas?|hubs?|depots?|yards?|"
    r"ports?|terminals?|airports?|stations?|bakeries|bakery|cafes?|cafés?|bars?|spas?|gyms?|"
    r"brands?|chains?|suppliers?|SMEs?|NGOs?|BPOs?|airlines?|households?|homes?|minimarkets?|"
    r"courts?|councils?|ministr(?:y|ies)|publishers?|labs?|brewer(?:y|ies)|hospices?|markets?|"
    r"accounts?|outlets?|counters?|stalls?|pawnshops?|boutiques?|parlou?rs?|fleets?|lines?"
)
_PLACE = re.compile(
    r"(?<![\w-])(?P<at>at|in|for|with|of) (?P<article>an? |the |their |his |her )?"
    r"(?P<words>(?:(?!(?:at|in|for|with|of|and|or|on|who|by|from)\b)[^\W_][\w'’&.-]{0,24} ){0,4})"
    rf"(?P<kind>{_PLACES})(?![\w-])",
    re.IGNORECASE,
)
# What may stand between somebody and the place: "guards on night duty at a mall".
ON_DUTY = re.compile(
    r"^(?:working |who work )?(?:on|in) (?:the |a )?"
    r"(?:\d{1,2}-hour )?(?:(?:night|day|morning|evening|graveyard|rotating|late|early) )?"
    r"(?:duty|shifts?) "
)
_ONE_ALREADY = re.compile(r"(?:the|their|his|her|both|two|three|several|many|some|all) $", re.I)
_SAME = frozenset(["series"])
# A clerk of these is at a desk there, and at no other office; accounts and lines are no places.
_NO_PLACES = re.compile(r"(?:office|account|line|brand|chain|home|household|SME)s?", re.I)
_ANY_PLACE = re.compile(_PLACES, re.I)
_TAKES_MOST = 5  # words of a place: six as the brief has them would be read out


def one_of(places: str) -> str:
    """Return "factory" for "factories", "brewery" for "breweries", "bus" for "bus"."""
    if places.endswith("ies"):
        return f"{places[:-3]}y"
    return places if places.endswith(("ss", "us", "is")) else places.removesuffix("s")


def one_place(text: str) -> str:
    """Return a text in which somebody works at one place of those it names without an article."""

    def alone(found: re.Match[str]) -> str:
        article, kind = found["article"] or "", found["kind"]
        if article or one_of(kind) == kind or kind in _SAME:
            return found[0]
        return joined(f"{found['at']} a ", f"{found['words']}{one_of(kind)}")

    return _PLACE.sub(alone, text)


def work_place(text: str) -> str:
    """Return the place of work with which a text begins, as one: "at a semiconductor plant".

    Nothing where it begins otherwise, or says no more than in which town.
    """
    found = _PLACE.match(text)
    if found is None or found["at"].casefold() == "of" or text[found.end() :].startswith(" of "):
        return ""
    words = f"{found['words']}{found['kind']}"
    if _ONE_ALREADY.match(f"{found['words'].partition(' ')[0]} ") or not words.strip():
        return ""
    single = one_of(found["kind"]) == found["kind"] and not found["article"]
    if single and not found["words"][:1].isupper():
        return ""
    place = one_place(found[0])
    return "" if len(place.split()) > _TAKES_MOST + 1 else place


_NAMED = re.compile(
    r"(?:^|\s)(?P<where>(?:near|at|outside|beside|opposite|out of|along|behind|by|di|sa) (?:the )?"
    r"(?:[A-Z][\w'’&.-]{1,20} ?){1,3}(?:(?<= )(?:market|terminal|station|port|pier|harbour|mall|"
    r"hospital|university|school|church|mosque|temple|plaza|gate|bridge|highway|airport)\b)?)"
)
_A_TOWN = re.compile(r"(?:at|di|sa) [A-Z]\w+$")  # or who knows what


def named_place(text: str) -> str:
    """Return where something is by the name of a place: "near Kim Yong market"."""
    found = _NAMED.search(text)
    where = found["where"].strip() if found else ""
    if not where or (_A_TOWN.match(where) and not where.startswith("at Pasar")):
        return ""
    first, _, rest = where.partition(" ")
    return f"at {rest}" if first in ("di", "sa") else where


def of_place(text: str) -> str:
    """Return of what a text begins with, as one: "of a street food stall" of "of ... stalls"."""
    found = _PLACE.match(text)
    if found is None or found["at"].casefold() != "of" or found["article"]:
        return ""
    if _ONE_ALREADY.match(f"{found['words'].partition(' ')[0]} ") or found["words"].count(" ") > 3:
        return ""
    return one_place(found[0]) if one_of(found["kind"]) != found["kind"] else ""


def works_there(title: str) -> bool:
    """Tell whether a title names the place of work before its last word: "Port clerk"."""
    return any(
        _ANY_PLACE.fullmatch(word) and not _NO_PLACES.fullmatch(word) for word in title.split()[:-1]
    )


def jobs_at(place: str) -> str:
    """Return which kind of jobs there are at a place; nothing where it does not say."""
    return next((kind for names, kind in _OF_KIND if names.search(place)), "")
