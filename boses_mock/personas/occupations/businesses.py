"""Which shop, stall or farm people are said to run: "run a piggery and a sari-sari store"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from boses_mock.market.glossary import Glossary
from boses_mock.market.model import Shared

from ..brief.facts.kin import of_kin
from ..text import joined
from .deeds import farms
from .occupation import AskedOccupation, asked
from .workplace import named_place

# Of these kinds a word says too little: whoever is a professional, a parent or an owner of a dog.
_KINDS_OF_BUSINESS = (
    r"(?:store|shop|stall|piggery|poultry|carinderia|eatery|bakery|panaderia|salon|laundromat|"
    r"laundry|restaurant|caf[eé]|farm|station|business|boutique|spa|canteen|pharmacy|resort|"
    r"orchard|plantation|fishpond|hatchery|homestay|guest ?house|hostel|workshop|garage|hotel)"
)
_RUNS = re.compile(
    rf"^(?:now )?(?i:run|runs|running|own|owns|owning|operate|operates|operating|put up) "
    rf"((?:an? |their )(?:(?!and\b|for\b|with\b|in\b)[\w-]{{2,20}} ){{0,3}}"
    rf"{_KINDS_OF_BUSINESS}(?: and (?:an? )?(?:[\w-]{{2,20}} )?{_KINDS_OF_BUSINESS})?)\b"
)
_HAS_ONE = re.compile(
    rf"\b(?i:with|have|has|having) (?:an? |their )(?:(?:own|small|little) )*"
    rf"((?:(?!(?:and|for|with|in|at|who|near)\b)[\w-]{{2,20}} ){{0,3}}{_KINDS_OF_BUSINESS})\b"
    r"(?! nearby)"
)
_HEIRS = re.compile(
    rf"\bheir(?:s|ess|esses)? (?:of|to) (?:an? |their )?"
    rf"((?:[\w-]{{2,20}} ){{0,2}}{_KINDS_OF_BUSINESS})"
)
OWNERS = re.compile(
    r"^(?i:(?P<who>(?:co-)?owners?(?:-operators?)?)) of "
    rf"(?P<what>(?:[\w-]{{2,20}} ){{0,3}}{_KINDS_OF_BUSINESS})s?\b"
)
# What a shop or an eatery is called there, and what its owner is.
_SHOPS = {
    "toko kelontong": "Grocery shop owner",
    "kedai runcit": "Sundry shop owner",
    "warung makan": "Warung owner",
    "warung kopi": "Coffee stall owner",
    "rumah makan": "Restaurant owner",
    "warteg": "Warteg owner",
    "warkop": "Warkop owner",
    "angkringan": "Angkringan owner",
    "rumah kos": "Boarding-house owner",
    "kos-kosan": "Boarding-house owner",
    "kost": "Boarding-house owner",
    "kos": "Boarding-house owner",
    "homestay": "Homestay owner",
    "konter": "Phone-credit kiosk owner",
    "apotek": "Pharmacy owner",
    "farmasi": "Pharmacy owner",
    "percetakan": "Print shop owner",
    "kafe": "Café owner",
    "butik": "Boutique owner",
    "distro": "Clothing shop owner",
    "tambak": "Fishpond owner",
    "peternakan": "Livestock farm owner",
    "warung": "Warung owner",
    "kedai makan": "Eatery owner",
    "kedai kopi": "Coffee shop owner",
    "restoran": "Restaurant owner",
    "katering": "Catering owner",
    "salon": "Salon owner",
    "bengkel": "Workshop owner",
    "laundry": "Laundry owner",
    "dobi": "Laundry owner",
    "gerai": "Stall owner",
    "toko": "Shop owner",
    "kedai": "Shop owner",
}
RUNS_THERE = re.compile(
    r"\b(?:buka|membuka|mengelola|kelola|menjalankan|mengusahakan|usahakan) (?:usaha |perniagaan )?"
    rf"({'|'.join(_SHOPS)})\b(?! (?:di )?(?:langganan|Shopee|Lazada|Tokopedia|TikTok|online))",
    re.IGNORECASE,
)
_OWNER_THERE = re.compile(
    rf"^(?:(?:para|ibu|bapak) )?(?:pemilik|pengusaha|usahawan|juragan) "
    rf"(?:usaha |bisnis |perniagaan )?({'|'.join(_SHOPS)})\b(?: (?P<name>[A-Z][a-z]{{2,15}})\b)?",
    re.IGNORECASE,
)
_SHOPS_HERE = {"tindahan": "sari-sari store", "karinderya": "carinderia"}
_HAS_SHOP = re.compile(
    r"\b(?:may|mayroong) (?:(?:sariling|maliit na) ){0,2}"
    r"(sari-sari store|tindahan|karinderya|carinderia|bigasan|computer shop)\b",
    re.IGNORECASE,
)
_STALL = re.compile(r"\b(?:stall|cart|kiosk) owner$", re.IGNORECASE)
_WISHED = re.compile(
    r"\b(?:nak|mau|mahu|ingin|pengen|hendak|impian|cita|rencana|berencana|merancang|rancang|modal|"
    r"untuk|buat|bakal|akan|mimpi)\b",
    re.IGNORECASE,
)


def owner_there(shared: Shared, noun: str) -> tuple[AskedOccupation, ...]:
    """Return the owner of a business as other languages call one: "Pemilik rumah makan Padang"."""
    if found := _OWNER_THERE.match(noun):
        title = _SHOPS[found[1].casefold()]
        named = found["name"]
        title = f"{named} {title[:1].lower()}{title[1:]}" if named and named[0].isupper() else title
        return _owner(shared, title)
    return ()


def _owner_of(found: re.Match[str]) -> str:
    """Return "bakery owner" for owners of bakeries; who also operates it stays who they are."""
    what = re.sub(r"^an? ", "", found["what"])
    who = found["who"].casefold().replace("owners", "owner").removesuffix("s")
    return f"{what} owner" if who == "owner" else joined(f"{who} of a ", what)


def _owner(shared: Shared, title: str, where: str = "") -> tuple[AskedOccupation, ...]:
    """Return an owner; who owns but a stall works as vendors do, who owns an orchard as farmers."""
    trade = "market vendor" if _STALL.search(title) else "small business owner"
    trade = "farmer" if farms(title) else trade
    owner = asked(shared, trade)[0]
    title = title[:1].upper() + title[1:]
    return (replace(owner, words=title, whole=f"{title} {where}".strip(), kept=True),)


def of_their_own(shared: Shared, clauses: Iterable[str]) -> tuple[AskedOccupation, ...]:
    """Return what wives are by trade: owners of what they have, else at home.

    Whoever sells online has a trade by what is meant, which says what is sold.
    """
    found = next(filter(None, map(_HAS_ONE.search, clauses)), None)
    if found is None:
        return asked(shared, "homemaker")
    what = "small business" if found[1] == "business" else found[1]
    return () if "online" in what.split() else _owner(shared, f"{what} owner")


def runs(shared: Shared, glossary: Glossary, clause: str) -> tuple[AskedOccupation, ...]:
    """Return the owner of what somebody is said to run: "Piggery and sari-sari store owner"."""
    if of_kin(glossary, clause):
        return ()
    there = RUNS_THERE.search(clause)
    if there and not _WISHED.search(clause[: there.start()]):
        title = _SHOPS[there[1].casefold()]
    elif shop := _HAS_SHOP.search(clause):
        title = f"{_SHOPS_HERE.get(shop[1].casefold(), shop[1])} owner"
    elif heir := _HEIRS.search(clause):
        title = f"{heir[1]} heir"
    elif found := OWNERS.search(re.sub(r"eries\b", "ery", clause)):
        title = _owner_of(found)
    elif found := _RUNS.search(clause):
        title = re.sub(r"\b(?:an?|their|small|own) ", "", f"{found[1]} owner")
        return _owner(shared, title.capitalize(), named_place(clause[found.end() :]))
    else:
        return ()
    return _owner(shared, title.capitalize())
