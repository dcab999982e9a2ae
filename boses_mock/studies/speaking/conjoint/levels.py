# ruff: noqa: E501, SIM905 - tables read better whole
"""How one speaks of a level of a conjoint design.

English levels are told as one says them: "no late fee" of "None", "a monthly fee of ₱150", "same
day". What cannot be put into a sentence is quoted as it stands on the card, and so is everything
in another language than the speaker's own words are in: a level alone where it tells what it is
of, with its attribute where it does not ("“Masa tunggu: Tidak ada”").
"""

from __future__ import annotations

import re

from boses_mock.studies.reading.directions import NOTHING, YES
from boses_mock.studies.reading.money import find_prices

_AMOUNT = re.compile(  # a sum or a time, which alone would not tell of what
    r"(?:₱|Rp|₫|RM|S\$|฿|\$)\s?\d[\d.,]*(?:\s?(?:k|m|million|ribu|juta))?(?:\s(?:a|per|each)\s\w+|/\w+)?$|\d[\d.,]*(?:\s?(?:-|–|to)\s?\d[\d.,]*)?[\s-]?"
    r"(?:min(?:ute)?|hour|day|week|month|year|jam|hari|giờ|ngày|araw)s?(?:\s(?:a|per|each)\s\w+|/\w+)?$",
    re.I,
)
_NONE_OF = re.compile(r"(?:no|without) [a-z][\w\-]{2,}", re.I)
_PRICED = re.compile(r"pric|cost|harga|giá\b|presyo|ราคา", re.I)
_MEASURE = re.compile(
    r"[\d.,]+\s?(?:km|m|cm|kg|g|ml|l|db|pa|mbps|gbps|gb|tb|mb|w|oz|lbs?|ft|mah|inch(?:es)?|sqm|litres?|watts?)",
    re.I,
)
_MASS = re.compile(r"(?:data|storage|memory|ram|suction|noise|internet|sugar|protein|power)$", re.I)
_RATE = re.compile(r"\d[\d.,]*\s?%\s")
_HANGING = re.compile(r"\b(?:for|until|after|in|within|to|with|at|by|from)$")
_BARE = re.compile(r"[\d.,]+\s?%?")
_MONEY = re.compile(r"(?:₱|Rp|₫|RM|S\$|฿|\$)\s?\d")
_CHARGED = re.compile(r" (?:fee|charge|cost|price)s?$")
_VERBAL = re.compile(
    r"(?:works|comes|includes|has|can|is|are|needs|requires|supports|accepts|allows|do|does|how|who|where|when)\b",
    re.I,
)
_WITHIN = re.compile(
    r"(?:delivery|approval|release|processing|payout|claims?|installation|set-?up)\b", re.I
)
_ADVERBIAL = frozenset(  # told after what they are of: "delivery twice a week"
    "twice once every within on at by via in with from under over up anytime monthly weekly daily always".split()
)
_ADJECTIVAL = frozenset(  # told before it: "same day delivery"
    "same next small medium large basic standard regular full half extra unlimited instant manual automatic paper plastic glass metal hot cold fresh dried".split()
)
_SAID_SMALL = frozenset(  # told alone
    """
    no not home online free only any one two three cash card branch chat phone email
    agent app pick pickup door mixed weekdays weekends morning evening never self
    """.split()
)
_SORTS = re.compile(
    r"(?:flavou?r|colou?r|scent|size|plan|tier|texture|shape|finish|style|type|blend|cut)$", re.I
)
_KEEPS_CASE = re.compile(r"(?:plan|tier|type|blend|style)$", re.I)


def level_told(name: str, level: str) -> str:
    """Return a level as one says it: "no late fee" of "None", "Wi-Fi" of "Yes"."""
    plain, level = attribute_told(name), level.strip()
    if _VERBAL.match(name):
        return level_quoted(name, level)
    if NOTHING.fullmatch(level):
        if _NONE_OF.match(level):  # "No follow-up" says itself what there is none of
            return level[0].lower() + level[1:]
        free = level.lower() == "free" and "free" not in plain
        return f"free {_CHARGED.sub('', plain)}" if free else f"no {plain}"
    if YES.fullmatch(level):
        return with_article(name)
    return _counted(plain, level) or _of_amount(name, plain, level) or _sorted(plain, level)


def with_article(name: str) -> str:
    """Return an attribute as the subject of a sentence: "the monthly fee"."""
    plain = attribute_told(name)
    if _VERBAL.match(name) or _HANGING.search(plain):
        return f"“{name}”"
    return plain if re.match(r"(?:the|a|an|my|your) ", plain) else f"the {plain}"


def attribute_told(name: str) -> str:
    """Return the name of an attribute within a sentence."""
    first = name.split()[0] if name.split() else name
    return name if first[1:] != first[1:].lower() else name[:1].lower() + name[1:]


def _counted(plain: str, level: str) -> str:
    """Return a level that is a bare number with what it counts, "" for another."""
    if not _BARE.fullmatch(level):
        return ""
    counted = re.match(r"(?:number|no\.?|count) of (.+)", plain, re.I)
    if counted:
        return f"{level} {counted[1]}"
    if (
        "%" in level
        or re.match(r"\w{1,30}s (?:per|a|each) ", plain)
        or re.search(r"[a-rt-z]s$", plain)
    ):
        return f"{level} {plain}"
    return f"{plain} {level}"


def _of_amount(name: str, plain: str, level: str) -> str:
    """Return a sum or a time with what it is of, "" for another level."""
    if _HANGING.search(plain) or level == "24/7":
        return f"{plain} {level}"
    if _RATE.match(level):
        return f"{plain} of {level}"
    if _MEASURE.fullmatch(level) and not plain.endswith("s"):
        return f"{level} of {plain}" if _MASS.search(plain) else f"{_a(plain)} of {level}"
    if not _AMOUNT.match(level) or _PRICED.search(name):
        return ""
    if _WITHIN.match(name) and not find_prices_in(level):
        return f"{plain} in {level}"
    return f"{_a(plain)} of {level}"


def _a(plain: str) -> str:
    return f"{'an' if plain[0] in 'aeiou' else 'a'} {plain}"


def find_prices_in(text: str) -> bool:
    """Return whether a text has a sum of money in it."""
    return next(find_prices(text), None) is not None


def _sorted(plain: str, level: str) -> str:
    """Return a level in words: with its sort, small within a sentence, or else as it is quoted."""
    if _SORTS.search(plain) and len(level.split()) < 3 and not level[:1].isdigit():
        told = level if _KEEPS_CASE.search(plain) else level.lower()
        return f"the {told} {plain}"
    first = re.split(r"[\s-]", level, maxsplit=1)[0]
    if level[:1].isdigit() or _MONEY.match(level):
        return level
    small = level[:1].lower() + level[1:]
    adverbial = first.lower() in _ADVERBIAL or small.startswith("any time")
    if level[1:] == level[1:].lower() and adverbial:
        return f"{plain} {small}"
    if level[1:] == level[1:].lower() and first.lower() in _ADJECTIVAL:
        return small if plain in small else f"{small} {plain}"
    if level[1:] == level[1:].lower() and first.lower() in _SAID_SMALL:
        return small
    return level if level[:1].islower() else f"“{level}”"


def level_quoted(name: str, level: str) -> str:
    """Return a level as it stands on the card, with its attribute where it needs it."""
    level = level.strip()
    nothing = NOTHING.fullmatch(level) or YES.fullmatch(level)
    if _PRICED.search(name) and find_prices_in(level) and not nothing:
        return level
    return (
        f"“{name}: {level}”"
        if nothing or level[:1].isdigit() or find_prices_in(level)
        else f"“{level}”"
    )
