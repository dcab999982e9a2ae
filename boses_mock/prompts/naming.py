"""A label a person would give a segment: "Manila Millennial Women on GCash".

It promises at most 60 characters of whole words put together from what was read, never a piece of
the prompt's sentence; parts that would not fit are left out, least telling first.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from . import topics
from .note_patterns import BRANDS
from .notes import Taken
from .occupations import agents
from .occupations.trades import plural
from .places.gazetteer import countries, regions
from .point import point
from .spans import Span
from .text import Doc, Phrases
from .trade_names import SEXED, in_english, many, plied

LONGEST = 60
_LAST_JOINED = re.compile(r"\s(?:and|&|or|of|with|dan|và|at)\s(?:(?!\s(?:and|&|or|of|with)\s).)*$")
_BOTH = "Men and Women"
_SENTENCE = 4  # words, beyond which a prompt is one
_GROUPS = (
    ("Gamers", "gamer|gamers|mobile gamers|game thủ|gamer mobile"),
    ("Widows", "widows|mga biyuda|biyuda"),
    ("Commuters", "commuter|commuters|komuter"),
    (
        "Parents",
        "parents|parent|orang tua|phụ huynh|bố mẹ|magulang|mga magulang|cha mẹ|new parents"
        "|moms and dads"
        "|mothers and fathers|mums and dads|fathers and mothers|moms & dads|nanay at tatay"
        "|ayah dan ibu",
    ),
    (
        "Moms",
        "moms|mom|mothers|mommies|nanay|mga nanay|ibu-ibu|bunda|mẹ|mẹ bỉm|các mẹ|mums"
        "|emak-emak|working moms",
    ),
    ("Dads", "dads|dad|fathers|tatay|mga tatay|bapak-bapak|ayah"),
    ("Titas", "titas|tita"),
    ("Grandmothers", "lola|lolas|mga lola|grandmothers|grandmas|nenek|bà nội|bà ngoại|nenek-nenek"),
    (
        "Grandfathers",
        "lolo|lolos|mga lolo|grandfathers|grandpas|kakek|kakek-kakek|ông nội|ông ngoại",
    ),
    (
        "Seniors",
        "seniors|senior citizens|senior citizen|mga senior|warga emas|elderly|lansia"
        "|người cao tuổi|matatanda|retirees",
    ),
    ("Teens", "teens|teenagers|remaja|thanh thiếu niên|kabataan|teen"),
    ("Young Adults", "young adults|anak muda|giới trẻ|thanh niên|người trẻ|youth"),
    ("First Jobbers", "first jobbers|first-jobbers|first jobber"),
    ("Travelers", "travelers|travellers|backpackers|solo travelers"),
    ("Pet Owners", "pet owners|dog owners|cat owners|fur parents|pet lovers"),
    ("Coffee Drinkers", "coffee drinkers|coffee lovers|kopi lovers"),
    ("Online Shoppers", "online shoppers|online shopper"),
    ("Shoppers", "shoppers|pembeli|người mua sắm|mamimili"),
    ("Fitness Enthusiasts", "fitness enthusiasts|gym-goers|gym goers|runners"),
    ("Foodies", "foodies|foodie"),
    ("Homeowners", "homeowners|home owners"),
    ("Couples", "couples|newlyweds|newly married couples|husbands and wives|vợ chồng"),
    ("Expats", "expats|expatriates|digital nomads"),
    ("Filipinos", "filipinos|pinoys|mga pinoy|overseas filipinos"),
    ("Indonesians", "indonesians|orang indonesia"),
    ("Malaysians", "malaysians|rakyat malaysia"),
    ("Singaporeans", "singaporeans"),
    ("Golfers", "golfers"),
    ("Homebuyers", "home buyers|homebuyers|first-time home buyers"),
    ("Borrowers", "borrowers"),
    ("Motorists", "motorists"),
    ("Small Businesses", "small businesses|smes|msmes"),
    ("Families", "families|households|keluarga|pamilya|gia đình"),
    ("Car Owners", "car owners|pemilik mobil"),
    ("Investors", "investors|nhà đầu tư"),
    ("Smokers", "smokers|perokok"),
    ("Beauty Fans", "beauty enthusiasts|skincare enthusiasts|skincare lovers"),
    ("Consumers", "consumers|konsumen|người tiêu dùng"),
)
_ERAS = {2: "Gen Z", 3: "Millennial", 4: "Gen X", 5: "Boomer"}


@cache
def _brands() -> Phrases[str]:
    return Phrases([(b, b) for b in BRANDS.split("|")])


@cache
def _groups() -> Phrases[str]:
    return Phrases([(n, label) for label, names in _GROUPS for n in names.split("|")])


def suggest_name(told: Taken, fields: Mapping[str, str | int], taken: Sequence[Span]) -> str:
    doc = told.doc
    who = _who(doc, fields)
    place = _region(taken) or _place(str(fields.get("location", "")))
    era = _era(taken, doc)
    income = {"Low": "Low-Income", "Middle": "Middle-Income", "High": "High-Income"}.get(
        str(fields.get("income_level", "")), ""
    )
    brand = _brand(doc)
    age = _age(fields) if not era else ""
    if not (who or place or era or income or age):
        return _unechoed(doc, _topic(doc, brand))
    who = _pointed(told, taken, who, str(fields.get("gender", "")))
    era = "" if era and era.lower() in who.lower() else era
    noun = who or ("Adults" if not era else "")
    if era and not noun:
        noun, era = _era_plural(era), ""
    noun = noun or "Adults"
    if _NATIONS.get(noun) == place:
        place = ""
    return _unechoed(
        doc,
        _fit(place, income, era, noun, age, _on(brand, noun)),
    )


def _pointed(told: Taken, taken: Sequence[Span], who: str, gender: str) -> str:
    """The people in the prompt's own words, where these say more than fields and groups do."""
    said = point(told)
    if " of " in said and not who:
        said = _doers(told.doc, taken) or said  # "EV Drivers" rather than "Drivers of EVs"
    if said and (trade := in_english(told, taken, said, who) or plied(told, taken, said, who)):
        return trade
    if said and not (who and _same(said, who)):
        said = many(said, taken)
        genders = (s.text.lower() for s in taken if s.field == "gender")
        if gender in ("Female", "Male") and not any(g in said.lower() for g in genders):
            return f"{gender} {said}"
        return said
    if who in ("", _BOTH, *SEXED):
        doers = _doers(told.doc, taken)
        return f"{SEXED.get(who, '')}{doers}" if doers else who
    return who


def _same(said: str, who: str) -> bool:
    """Whether a group's name already holds all that the words say: "pet owners", "Pet Owners"."""
    known = {w.rstrip("s") for w in who.lower().split()}
    return {w.rstrip("s") for w in said.lower().split()} <= known


def _on(brand: str, noun: str) -> str:
    return f"on {brand}" if brand and brand.lower() not in noun.lower() else ""


def _unechoed(doc: Doc, name: str) -> str:
    """A name that is not the whole prompt over again, where that is longer than a label."""
    asked = re.findall(r"\w+", doc.low)
    if len(doc.low.split()) <= _SENTENCE or re.findall(r"\w+", name.lower()) != asked:
        return name
    shorter = _LAST_JOINED.sub("", name)
    return shorter if shorter != name else "Target Audience"


def _fit(place: str, income: str, era: str, noun: str, age: str, tail: str) -> str:
    for parts in (
        (place, income, era, noun, age, tail),
        (place, income, era, noun, tail),
        (place, income, era, noun),
        (place, era, noun),
        (place, noun),
        (noun,),
    ):
        name = " ".join(p for p in parts if p)
        if len(name) <= LONGEST:
            return name
    return "Target Audience"


def _who(doc: Doc, fields: Mapping[str, str | int]) -> str:
    jobs = [_trade(j) for j in str(fields.get("occupation", "")).split(", ") if j]
    gender = {"Female": "Women", "Male": "Men"}.get(str(fields.get("gender", "")), "")
    if jobs == ["Stay-at-Home Parents"] and gender:
        return "Stay-at-Home " + {"Women": "Moms", "Men": "Dads"}[gender]
    if jobs:
        both = _both(jobs[:2])
        adjective = {"Women": "Female ", "Men": "Male "}.get(gender, "")
        return both if "wives" in both or (" " in both and len(jobs) > 1) else adjective + both
    group = _group(doc)
    if group in ("Moms", "Titas", "Dads", "Grandmothers", "Grandfathers", "Widows"):
        men = group in ("Dads", "Grandfathers")
        return group if gender == ("Men" if men else "Women") else gender
    if group == "Parents" and gender:
        return {"Women": "Moms", "Men": "Dads"}[gender]
    if group and gender and group != "Consumers":
        return {"Women": "Female ", "Men": "Male "}[gender] + group
    return gender or group or (_BOTH if fields.get("gender") == "All" else "")


def _both(jobs: list[str]) -> str:
    """Two trades, their common last word told once: "Laundry Shop and Salon Owners"."""
    heads = [job.rpartition(" ") for job in jobs]
    if len(jobs) == 2 and heads[0][2] == heads[1][2] and all(head[0] for head in heads):
        return f"{heads[0][0]} and {jobs[1]}"
    return " and ".join(jobs)


def _trade(label: str) -> str:
    if label in ("Unemployed", "Self-employed"):
        return f"{label.title()} Adults"
    many = label if agents.keeps_words(label) else plural(label)
    told = re.sub(r"\b[a-z]", lambda m: m.group().upper(), many)
    return told.replace("-At-", "-at-")


def _doers(doc: Doc, taken: Sequence[Span]) -> str:
    """ "Bar-Goers", when nothing else says who they are and no field has read those words."""
    told = topics.agent(doc)
    read = " ".join(s.text.lower() for s in taken)
    if re.search(r"\d", told) or any(w in read for w in told.lower().split()):
        return ""
    return told


def _group(doc: Doc) -> str:
    for first, _, label in _groups().find(doc):
        start = doc.tokens[first].start
        if _THIRD.search(doc.before(start, 8)):
            continue  # "late teens to mid 20s" is an age
        theirs = _NOT_THEM.search(doc.before(start, 12)) and not _WISHED.search(doc.before(start))
        if not doc.in_negation(start) and not theirs:
            return label
    return ""


_NATIONS = {
    "Filipinos": "Philippines",
    "Indonesians": "Indonesia",
    "Malaysians": "Malaysia",
    "Singaporeans": "Singapore",
}
_WISHED = re.compile(  # whom the researcher looks for
    r"\b(?:look\w*|search\w*|personas?|profiles?|talk\w*|speak\w*|research\w*|survey\w*|brief\w*)"
    r" (?:for|to|with|of|on)(?: \w+)?\s+$"
)
_THIRD = re.compile(r"\b(?:early|mid|late)[\s-]$")
_NOT_THEM = re.compile(r"\b(?:aging|elderly|supporting|with|their|for|of|by|to|whose|raised)\s+$")


def _place(location: str) -> str:
    if not location or location.count(" and ") > 1:
        return ""
    head = location.partition(" and ")[0]
    city = head.partition(", ")[0]
    return (
        {"Ho Chi Minh City": "HCMC"}.get(city, city) if " and " not in location else _pair(location)
    )


def _region(taken: Sequence[Span]) -> str:
    """The one region that was read as its country: "Mindanao" rather than "Philippines"."""
    named = [s for s in taken if s.field == "location"]
    wide = named[0].text if len(named) == 1 and named[0].text.lower() in regions() else ""
    return " ".join(w[:1].upper() + w[1:] for w in wide.split())


def _pair(location: str) -> str:
    one, _, two = location.partition(" and ")
    if ", " in one and one.rpartition(", ")[2] not in countries():  # three or four of one country
        return f"{one} and {two.partition(', ')[0]}"
    names = [x.partition(", ")[0] for x in (one, two)]
    return f"{names[0]} and {names[1]}" if one.count(",") <= 1 else ""


def _era(taken: Sequence[Span], doc: Doc) -> str:
    for key, pattern in (
        (2, r"\b(?:gen(?:eration|erasi)?[\s-]?z|zoomers?|thế hệ z)"),
        (3, r"\b(?:mill?enn?ials?|gen(?:eration|erasi)?[\s-]?y|thế hệ y)\b"),
        (4, r"\bgen(?:eration)?[\s-]?x"),
        (5, r"\bboomers?\b"),
    ):
        m = re.search(pattern, doc.low)
        if m and not doc.in_negation(m.start()):
            return _ERAS[key]
    return ""


def _era_plural(era: str) -> str:
    return era if era.startswith("Gen") else era + "s"


def _age(fields: Mapping[str, str | int]) -> str:
    low, high = fields.get("age_min"), fields.get("age_max")
    if low and high:
        return f"{low}-{high}" if low != high else f"{low}"
    return f"{low}+" if low else f"Under {int(high) + 1}" if high else ""


_AVERSE = re.compile(  # "hate WhatsApp clients", "ayaw sa Grab": no people of that brand
    r"(?:\b(?:hat(?:e|es|ing)|dislik(?:e|es|ing)|(?:dis|mis)trust\w{0,3}|avoid(?:s|ing)?|anti"
    r"|against"
    r"|s[ck]eptical|wary|suspicious|tired|fed up|scared|afraid|never|quit|left|stopped|no longer"
    r"|switch(?:ed|ing)? from|instead|than|complain\w{0,3}|compet\w{1,4}|refus(?:e|es|ing)|not"
    r"|ayaw|takot|galit|hindi|dili|walang|wala|walay|benci|males|malas|ogah|emoh|gak|nggak|ga|tidak"
    r"|belum|bukan|tak|kurang|curiga|ragu|kapok|takut|sebel|kecewa|không|ghét|ngại|sợ|bỏ|chưa"
    r"|chán)\b[^,.;()\n]{0,28}"
    r"|\banti-)$"
)


def _brand(doc: Doc) -> str:
    for first, last, label in _brands().find(doc):
        start, end = doc.tokens[first].start, doc.tokens[last - 1].end
        if _AVERSE.search(doc.before(start)):
            continue
        if not doc.in_negation(start) and (
            doc.raw[start:end] != label.lower()
            or label.lower() not in ("grab", "maya", "line", "viber", "tiki")
        ):
            return label
    return ""


def _topic(doc: Doc, brand: str) -> str:
    """With no demographics, what the people do or own, or a plain label."""
    told = topics.topic(doc)
    if told and len(told) <= LONGEST:
        return told
    return f"{brand} Users" if brand else "Target Audience"
