# ruff: noqa: E501 - tables read better whole
"""The handful of things a persona will speak of: wallet, shop, family, worries, aims.

They are read from the persona's own fields, so a respondent pays with the wallet of its biography
and asks the husband it has. A thing that no field tells is absent, and the lines that need it are
not said; nothing is made up in its place.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.money import currency_of, find_prices
from boses_mock.studies.reading.words import stands_in, without_brackets
from boses_mock.studies.speaking.first_person import first_person, lowered, sentences
from boses_mock.studies.speaking.lives.household import household, kids, kin

_WALLETS = (
    "GCash",
    "Maya",
    "GoPay",
    "OVO",
    "DANA",
    "ShopeePay",
    "MoMo",
    "ZaloPay",
    "VNPay",
    "VietQR",
    "Touch 'n Go",
    "GrabPay",
    "Boost",
    "PromptPay",
    "TrueMoney",
    "PayNow",
    "PayLah",
    "QRIS",
    "QRPh",
)
_MARKETPLACES = (
    "Shopee",
    "Lazada",
    "TikTok Shop",
    "Tokopedia",
    "Tiki",
    "Carousell",
    "Blibli",
    "Zalora",
    "Bukalapak",
    "Amazon",
    "Taobao",
)
_CHATS = ("Viber", "Messenger", "WhatsApp", "Zalo", "LINE", "Telegram")
_SOCIALS = ("TikTok", "Facebook", "Instagram", "YouTube", "Threads", "X", "Reddit")
_NAMES = (*_WALLETS, *_MARKETPLACES, *_CHATS, *_SOCIALS)
USED = ("wallet", "marketplace", "social", "chat", "shop")  # slots of what somebody uses
_COUNTRIES = {"PHP": "PH", "IDR": "ID", "VND": "VN", "MYR": "MY", "SGD": "SG", "THB": "TH"}
_PLACES = {
    "PH": r"philippines|manila|cebu|davao|quezon|makati|iloilo|baguio|taguig|pasig|cavite|laguna",
    "ID": r"indonesia|jakarta|surabaya|bandung|medan|yogyakarta|semarang|makassar|bali|bekasi",
    "VN": r"vietnam|việt nam|hanoi|hà nội|ho chi minh|saigon|da nang|đà nẵng|can tho|hai phong",
    "MY": r"malaysia|kuala lumpur|penang|johor|ipoh|shah alam|petaling|kuching|george town",
    "SG": r"singapore",
    "TH": r"thailand|bangkok|chiang mai|phuket|khon kaen|nonthaburi",
}
_OFFERS = re.compile(  # what a seller can do about it; the rest of what makes people buy is fate
    r"guarantee|instal|refund|refill|pack\b|price|gift|certificate|a test|comparison|subscription|branch|service cent"
    r"|tutorial|parts|bundle|stamp|trial|free |discount|warranty|sample|deliver|cashback|sachet|smaller|saving|sold "
    r"|label|on the day|voucher|receipt|replaces|does the work|second-hand|stock|promise|leaflet|\blid\b|screws|independent"
    r"|return counter|less sugar|review|made to last|wiped clean|measurements|filled again|a maker who|remedy|freeship|ongkir",
    re.I,
)
_FATE = re.compile(
    r"falling|breaking|giving up|costing more|post(?:ing|ed)|thinking|queue|had first|\b(?:before|after) the \d|^(?:it|being"
    r"|seeing|a good month)\b|has used|who can say|who felt",
    re.I,
)
_LABELS = re.compile(
    r"^(?:what [^:;.]{3,30}:|asked [^:;.]{3,50}:|first of all|above all,?|mostly|most of all:?|(?:very )?(?:high|low)[^:;.]{0,20}:)\s+",
    re.I,
)


@lru_cache(maxsize=1_024)
def country(who: Respondent) -> str | None:
    """Return the market code that a persona's place or money tells."""
    place = who.location.lower()
    for code, words in _PLACES.items():
        if re.search(words, place):
            return code
    return _COUNTRIES.get(currency_of(who.price_sensitivity) or "")


_LANDS = ("Philippines", "Indonesia", "Vietnam", "Malaysia", "Singapore", "Thailand")
_OF = frozenset(["bin", "binti", "binte", "a/l", "a/p", "s/o", "d/o", "anak"])


_MOST_PARTS = 12  # of a name: more than any parents gave


def called(who: Respondent) -> str:
    """Return the name that others call a persona by: the one its own day begins with, if any."""
    parts = [
        part for part in who.name.split() if part.rstrip(".").lower() not in ("mr", "ms", "dr")
    ][:_MOST_PARTS]
    usual = _usually_called(who, parts)
    opening = who.day_in_the_life.partition(". ")[0]
    spans = [
        " ".join(parts[start:end])
        for start in range(len(parts))
        for end in range(start + 1, len(parts) + 1)
    ]
    for name in (usual, *sorted(spans, key=len, reverse=True)):
        if stands_in(name, opening):
            return name
    return usual


def _usually_called(who: Respondent, parts: Sequence[str]) -> str:
    named_after = next((at for at, part in enumerate(parts) if part in _OF), None)
    if named_after:
        return " ".join(parts[:named_after])
    if country(who) == "VN" and len(parts) > 1:
        return parts[-1]
    if country(who) in ("SG", "MY") and len(parts) == 3:
        return " ".join(parts[1:])
    if len(parts) > 1 and parts[0] in ("Mohd", "Muhammad", "Nur", "Siti", "Maria", "Ma."):
        return " ".join(parts[:2])
    return parts[0] if parts else "Respondent"


def _first_of(names: Sequence[str], *texts: str) -> str | None:
    for text in texts:
        found = [(text.find(name), name) for name in names if stands_in(name, text)]
        if found:
            return min(found, key=lambda pair: (pair[0], -len(pair[1])))[1]
    return None


def _family(who: Respondent) -> dict[str, str]:
    home = household(who.family_situation, who.gender)
    relative = (
        "my mother" if home.relative == "my parents" else home.relative
    )  # of one, as lines are
    found = {"spouse": home.spouse, "kids": kids(home), "relative": relative, "kin": kin(home)}
    count = {1: "lone"}.get(len(home.children or ()), "brood" if home.children else "childless")
    return {slot: value for slot, value in found.items() if value} | {count: ""}


def _phrases(slot: str, text: str) -> dict[str, str]:
    """Return up to two noun phrases of a field as slots: ``pain`` and ``pain2``."""
    told = [_LABELS.sub("", each) for each in sentences(text)]
    found = [lowered(each, _NAMES) for each in told if 2 < len(each.split()) < 22]
    if slot == "pain":
        found = [re.sub(r"(?:;|, above all\b|, and nobody\b).*$", "", each) for each in found]
    if slot == "trigger":
        found = [each for each in found if _OFFERS.search(each) and not _FATE.search(each)]
    odd = r"\b(?:he|she|his|her|him|they|their)\b|:|\b(?:is|are) (?:hard|always|never)\b"
    found = [each for each in found if len(each.split()) > 1 and not re.search(odd, each)]
    found = [each for each in found if not re.match(r"(?:nothing|nobody|everything|asked)\b", each)]
    return {slot + ("" if n == 1 else str(n)): each for n, each in enumerate(found[:2], 1)}


def _aim(text: str) -> dict[str, str]:
    found = [lowered(each, _NAMES) for each in sentences(text) if "their" not in each]
    found = [re.sub(r"\b(?:his|her)\b", "my", each) for each in found]
    if not found or re.search(r"\b(?:he|she|him)\b", found[0]):
        return {}
    noun = {} if re.match(r"(?:never |not )?to\b", found[0]) else {"aim_noun": found[0]}
    return {"aim": found[0], **noun}


def _wallets(who: Respondent) -> tuple[str, ...]:
    """Return the wallets that a persona may speak of; elsewhere Maya is somebody's friend."""
    if country(who) == "PH":
        return _WALLETS
    return tuple(each for each in _WALLETS if each != "Maya")


def _shop(text: str) -> str | None:
    match = re.search(
        r"(?:[Ss]hops? at|[Ww]eekly run to|main shop (?:at|is)|Main shop at|(?<!paid )(?<!borrows )from(?! IT\b| HR\b)|goes to|buys? at)\s"
        r"(?:the\s)?([A-Z][\w’'&]*(?:[.!]\w+|!)?(?:\s[A-Z][\w’'&]*){0,2})",
        text,
    )
    return match[1] if match and match[1] not in _MARKETPLACES else None


def _job(occupation: str) -> dict[str, str]:
    job = without_brackets(occupation).strip().rstrip(".")
    if not job or len(job.split()) > 9:
        return {}
    first = job.split()[0]
    lettered = first[1:2] == "-" and not first.startswith("E-")  # "X-ray", and yet "e-hailing"
    proper = first.isupper() or lettered or first in _NAMES
    job = job if proper else job[0].lower() + job[1:]
    article = "an" if re.match(r"(?:[aeio]|u(?!ni|se)|MBA|HR|SM|NGO|IT\b)", job, re.I) else "a"
    return {"job": job, "a_job": f"{article} {job}"}


@lru_cache(maxsize=512)
def _facts(who: Respondent) -> Mapping[str, str]:
    habits = f"{who.digital_habits} {who.digital_behavior}"
    sums = {price.amount: price.text for price, _ in find_prices(who.price_sensitivity)}
    told = f"{habits} {who.purchase_behavior} {who.day_in_the_life} {who.buying_triggers}"
    everything = f"{told} {who.price_sensitivity} {who.media_consumption}"
    area, _, rest = who.location.partition(",")
    found: dict[str, str | None] = {
        "me": called(who),
        "age": str(who.age),
        "area": area.strip() or None,
        "city": _city(area.strip(), rest.split(",")[0].strip()) or None,
        "wallet": _first_of(_wallets(who), everything, *who.trusted_brands),
        "marketplace": _first_of(_MARKETPLACES, who.purchase_behavior, everything),
        "chat": _first_of(_CHATS, everything),
        "social": _first_of(_SOCIALS, who.media_consumption, everything),
        "shop": _shop(who.purchase_behavior),
        "brand": who.trusted_brands[0] if who.trusted_brands else None,
        "brand2": who.trusted_brands[1] if len(who.trusted_brands) > 1 else None,
        "brand3": who.trusted_brands[2] if len(who.trusted_brands) > 2 else None,
        "name": who.name,
        "avoided2": who.distrusted_brands[1] if len(who.distrusted_brands) > 1 else None,
        "avoided": who.distrusted_brands[0] if who.distrusted_brands else None,
        "income": sums[max(sums)] if len(sums) > 1 else None,
        "spare": sums[min(sums)] if len(sums) > 1 else None,
    }
    facts = {slot: value for slot, value in found.items() if value}
    facts |= _job(who.occupation) | _family(who) | _aim(who.aspirational_identity)
    return facts | _phrases("trigger", who.buying_triggers) | _phrases("pain", who.pain_points)


def _city(area: str, next_: str) -> str:
    """Return the place that is called a city: of "Dumaguete, Philippines" it is the first."""
    return area if not next_ or next_ in _LANDS else next_


def facts(who: Respondent) -> dict[str, str]:
    """Return the slots that this persona can fill, by name."""
    return dict(_facts(who))


@lru_cache(maxsize=2_048)
def own_words(who: Respondent, field: str) -> tuple[str, ...]:
    """Return the sentences of a biography's field as the persona itself would say them."""
    return tuple(first_person(getattr(who, field), _names_of(who), who.gender))


@lru_cache(maxsize=2_048)
def own_sentence(who: Respondent, field: str, place: int) -> str:
    """Return one sentence of a field in the persona's own words, "" where it has none."""
    told = sentences(getattr(who, field))[place]
    return next(first_person(told, _names_of(who), who.gender), "")


def _names_of(who: Respondent) -> str:
    nickname = re.search(r"[\"“]([^\"”]+)[\"”]", who.name)  # the Thai go by theirs
    return f"{called(who)} {nickname[1]}" if nickname else called(who)
