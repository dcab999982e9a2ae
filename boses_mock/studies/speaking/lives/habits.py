# ruff: noqa: E501 - tables read better whole
"""What a persona does about a matter of everyday life: whether, how often, where, when, for how much.

A habit is kept: it depends on the seed, the persona and the matter, and on nothing else, so every
question of every study finds the same one. The persona's own fields come first (a phone, a bank, a
shop that they name); what no field tells is drawn within what is usual for the matter, by income.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from math import inf

from boses_mock.kernel.rng import Stream, stream
from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.money import currency_of, find_prices, monthly_income
from boses_mock.studies.reading.words import speaks_of, stands_in
from boses_mock.studies.sentences.life import KINDS
from boses_mock.studies.sentences.matters import MATTERS, Matter
from boses_mock.studies.speaking.facts import country, facts
from boses_mock.studies.speaking.lives.household import household
from boses_mock.studies.speaking.tags import tags_of
from boses_mock.studies.speaking.willingness_to_pay import AT_HOME

RHYTHMS = {  # what is drawn for each rhythm: how often, and how many months it stands for
    "daily": {"d1": 4, "d2": 3, "w3": 3},
    "weekly": {"w3": 3, "w1": 4, "m3": 3},
    "monthly": {"m3": 2, "m1": 4, "m0": 2},
    "seasonal": {"m0": 2, "y3": 4, "y1": 2},
    "yearly": {"y3": 3, "y1": 4},
    "years": {"y1": 1, "y0": 4},
}
_KIND = {  # the sort of brand that a matter has
    "formula": "milk",
    "shampoo": "soap",
    "skincare": "soap",
    "data": "network",
    "groceries": "supermarket",
    "shoes": "shoe",
    "clothes": "clothing",
    "saving": "bank",
    "snack": "snack",
}
_THING = Matter(  # one of which nothing is known
    "",
    ("", "", "", ""),
    (62, 72, 78),
    "weekly",
    ("corner", "shop", "online"),
    ("afternoon", "evening", "weekend"),
    0.006,
)
_NEEDED = frozenset(  # what is paid before anything is free to spend
    [
        "formula",
        "diaper",
        "groceries",
        "transport",
        "fuel",
        "electricity",
        "rent",
        "data",
        "water",
        "medicine",
        "course",
        "remittance",
        "loan",
        "pocket money",
        "e-wallet",
        "credit card",
        "car",
        "motorbike",
        "insurance",
    ]
)
_NOT_TO_SAVE = (
    "ride",
    "delivery",
    "car",
    "motorbike",
    "gym",
    "pet",
    "phone",
    "transport",
    "bank",
    "credit card",
    "data",
    "formula",
)
_LEVELS = {"low": 0, "middle": 1, "high": 2}
_YEARS = ("1", "2", "3", "5", "8", "10")
_NAMED_BY = {"e-wallet": "wallet", "shopping online": "marketplace"}
_MARKED = ("phone", "bank", "e-wallet", "data", "coffee", "fast food", "groceries")


@dataclass(frozen=True, slots=True)
class Habit:
    """``brand`` is "" where there is none; ``month`` is what it takes of a month, in ``currency``."""

    uses: bool
    brand: str
    often: str
    place: str
    time: str
    years: str
    reasons: tuple[str, ...]
    against: str
    month: float
    currency: str


def habit(seed: int, who: Respondent, name: str) -> Habit:
    """Return what a persona does about a matter, or about a thing that no table knows."""
    return _habit(seed, who, name)


@lru_cache(maxsize=8_192)
def _habit(seed: int, who: Respondent, name: str) -> Habit:
    matter = MATTERS.get(name, _THING)
    brand = own_brand(who, name)

    def on(part: str) -> Stream:
        return stream(seed, "study", "habit", who.id, name, part)

    level = _LEVELS.get(who.income_level.strip().lower(), 1)
    told = _rhythm_told(who, name)
    often = told or on("often").weighted(RHYTHMS[matter.often])
    places = (on("place").choice(matter.places), *matter.places)
    place = next((each for each in places if can_name(who, each)), "corner")
    if place == "corner" and name in _DRUNK_THERE and country(who) in ("SG", "MY"):
        place = "kopitiam"
    currency = currency_of(who.price_sensitivity) or AT_HOME.get(country(who) or "", "USD")
    month = monthly_income(currency, who.income_level, who.price_sensitivity)
    uses = bool(brand or told) or _told(who, name, matter) or _uses(on("uses"), who, matter, level)
    if uses and not brand and name in _BRANDED:
        brand = _usual_brand(who, name, on("network"))
    return Habit(
        uses=uses,
        brand=brand,
        often=often,
        place=place,
        time=on("time").choice(matter.times),
        years=on("years").choice(_YEARS[: 2 + who.age // 9] or _YEARS),
        reasons=_reasons(on("reason"), who, name, brand, place),
        against=_against(on("against"), who, matter, level),
        month=_within(who, name, matter, month * matter.share * (0.6 + 0.8 * on("share").random())),
        currency=currency,
    )


_BRANDED = ("data", "formula")  # which nobody has without a name to it
_NETWORKS = {
    "PH": ("Globe", "Smart", "TNT", "TM"),
    "ID": ("Telkomsel", "XL", "Indosat"),
    "VN": ("Viettel", "Vinaphone", "MobiFone"),
    "MY": ("CelcomDigi", "Maxis", "Hotlink", "U Mobile"),
    "SG": ("Singtel", "StarHub", "M1"),
    "TH": ("AIS", "True", "dtac"),
}


_DRUNK_THERE = ("coffee", "tea")  # what no store at the corner pours
_FOR_BABIES = {
    "PH": ("Bonakid", "Lactum", "Nido Junior", "Enfagrow", "S-26"),
    "ID": ("SGM", "Bebelac", "Dancow", "Nutrilon"),
    "VN": ("Vinamilk", "Nutifood", "Friso", "Similac", "Meiji"),
    "MY": ("Dutch Lady", "Dugro", "Anmum", "Enfagrow"),
    "SG": ("Dumex", "Similac", "Friso", "Enfagrow"),
    "TH": ("Hi-Q", "Dumex", "S-26", "Enfagrow"),
}


def _usual_brand(who: Respondent, name: str, draw: Stream) -> str:
    """Return the network, or the milk, of a persona: one that its fields name, else a usual one it trusts."""
    distrusted = {each.casefold() for each in who.distrusted_brands}
    table = _FOR_BABIES if name == "formula" else _NETWORKS
    usual = table.get(country(who) or "", ())
    left = [each for each in usual if each.casefold() not in distrusted]
    told = f"{who.digital_habits} {who.digital_behavior} {who.pain_points}"
    named = next((each for each in left if stands_in(each, told)), "")
    return named or (draw.choice(left) if left else "")


def _within(who: Respondent, name: str, matter: Matter, month: float) -> float:
    """Return what a matter takes of a month, held to what a persona says is free to spend."""
    if name in _NEEDED or matter.often == "years":
        return month
    return min(month, 0.8 * _free(who.price_sensitivity))


@lru_cache(maxsize=2_048)
def _free(told: str) -> float:
    """Return what is free to spend of a month, without end where that is not told."""
    sums = [price.amount for price, _ in find_prices(told)]
    return min(sums) if len(sums) > 1 else inf


_RHYTHM_TOLD = tuple(
    (code, re.compile(words, re.I))
    for code, words in (
        ("d1", r"\b(?:daily|every ?day|each day|every (?:morning|night|evening))\b"),
        ("w3", r"\b(?:two|three|four|five|several|[2-5]) (?:or \w+ )?(?:times|days|nights) (?:a|each|per|every) week\b"),
        ("w1", r"\b(?:weekly|once a week|(?:every|each) (?:week|weekend|sunday|saturday|friday))\b"),
        ("m1", r"\b(?:monthly|once a month|(?:every|each) month)\b"),
    )
)  # fmt: skip
_DENIED = re.compile(r"\b(?:never|not|no longer|without|less)\b|n['’]t\b", re.I)


@cache
def _named_by(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{MATTERS[name].words})(?!\w)", re.I)


def _rhythm_told(who: Respondent, name: str) -> str:
    """Return how often the notes of a persona, which hold its brief, say that it has a matter."""
    if name not in MATTERS or not any(
        told.search(who.psychographic_notes) for _, told in _RHYTHM_TOLD
    ):
        return ""
    for clause in re.split(r"[.;]", who.psychographic_notes):
        if _named_by(name).search(clause) and not _DENIED.search(clause):
            return next((code for code, told in _RHYTHM_TOLD if told.search(clause)), "")
    return ""


_STAYED = re.compile(
    r"(?:since|for (?:longer|more|over)|for (?:many|some|\w+) years|never (?:left|changed)|has not changed|stays? with|longer than)\b",
    re.I,
)


def has_switched(seed: int, who: Respondent, name: str) -> bool:
    """Return whether a persona left another brand of a matter lately; not one it has had for long."""
    brand = _habit(seed, who, name).brand
    texts = f"{who.digital_habits} {who.digital_behavior} {who.brand_attitudes}".split(". ")
    if brand and any(brand in each and _STAYED.search(each) for each in texts):
        return False
    return stream(seed, "study", "switched", who.id, name).chance(0.3 if brand else 0.45)


def can_name(who: Respondent, place: str) -> bool:
    """Return whether a persona can name a place of this sort."""
    known = facts(who)
    wanted = {"shop": "shop", "online": "marketplace", "wallet": "wallet"}
    return place not in wanted or wanted[place] in known


def _told(who: Respondent, name: str, matter: Matter) -> bool:
    texts = (who.digital_habits, who.day_in_the_life, who.purchase_behavior, who.pain_points)
    if name in _DRIVEN and (_owned(who, name) or _of_the_road(who, name)):
        return True
    return name not in ("drink", "saving") and speaks_of(matter.names[0] or name, " ".join(texts))


_BIKES = r"motorbikes?|scooters?|motorcycles?"
_DRIVEN: Mapping[str, re.Pattern[str]] = {
    "car": re.compile(r"\bcars?\b", re.I),
    "motorbike": re.compile(rf"\b(?:{_BIKES})\b", re.I),
    "fuel": re.compile(rf"\b(?:cars?|{_BIKES})\b", re.I),
}
_OWNS = re.compile(r"\b(?:owns?|drives?|rides?) ((?:[\w'’-]{1,15} ){0,5}[\w'’-]{1,15})", re.I)
_WITH_A_CAR = re.compile(r"\b(?:e-hailing|p-hailing|grab|grabcar|gocar|taxi)\b.{0,20}\bdriver|\bdriver\b.{0,20}\b(?:e-hailing|grab|grabcar|gocar|taxi)\b", re.I)  # fmt: skip
_ON_A_BIKE = re.compile(r"\brider\b|\bojek\b|xe ôm|habal|motor(?:bike|cycle) taxi", re.I)


def _owned(who: Respondent, name: str) -> bool:
    """Return whether the notes of a persona say that it has what a matter is of."""
    words = _DRIVEN[name]
    return any(words.search(found[1]) for found in _OWNS.finditer(who.psychographic_notes))


def _of_the_road(who: Respondent, name: str) -> bool:
    """Return whether a persona needs such a thing for its work."""
    by_car = _WITH_A_CAR.search(who.occupation) is not None
    by_bike = _ON_A_BIKE.search(who.occupation) is not None
    return {"car": by_car, "motorbike": by_bike}.get(name, by_car or by_bike)


def _uses(draw: Stream, who: Respondent, matter: Matter, level: int) -> bool:
    chances = matter.uses[level]
    home = household(who.family_situation, who.gender)
    ages = [age for _, age in home.children or ()]
    male = who.gender.strip().lower() == "male"
    babies = any(-1 <= age <= (3 if matter is MATTERS["formula"] else 2) for age in ages)
    if matter.needs == "baby" or (babies and matter is MATTERS["milk"]):
        return babies
    if matter.needs == "school":
        return any(5 <= age <= 18 or age == -1 for age in ages)
    if matter.needs == "farmer" and "farmer" in tags_of(who):
        return True
    if matter.needs == "kids" and any(-1 <= age <= 12 for age in ages):
        return True
    if matter.needs in ("smoker", "drinker"):
        muslim = country(who) in ("ID", "MY") and matter.needs == "drinker"
        chances = chances // (1 if male else 5) // (6 if muslim else 1)
    if matter.needs == "groomed" and male:
        chances //= 2
    if matter.needs == "rider" and country(who) in ("VN", "ID"):
        chances = 88
    return draw.chance(chances / 100)


@cache
def _brands(kind: str) -> re.Pattern[str]:
    whole = KINDS[kind][1]
    named = "|".join(each for each in _split(whole) if "*" not in each)
    return re.compile(rf"(?<!\w)(?:{named})(?!\w)", re.I)


def _split(alternatives: str) -> list[str]:
    """Return the alternatives of a table's pattern: those at bars that stand in no brackets."""
    found, depth = [""], 0
    for each in alternatives:
        depth += (each == "(") - (each == ")")
        if each == "|" and not depth:
            found.append("")
        else:
            found[-1] += each
    return found


@cache
def _whole(kind: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{KINDS[kind][1]})", re.I)


@lru_cache(maxsize=4_096)
def own_brand(who: Respondent, name: str) -> str:
    """Return the brand that a persona has of a matter, by its brands and else by its fields."""
    kind = _KIND.get(name, name)
    if kind not in KINDS:
        return ""
    for brand in who.trusted_brands:
        if _whole(kind).fullmatch(brand.strip()):
            return brand
    if name in _NAMED_BY:
        return facts(who).get(_NAMED_BY[name], "")
    if name not in _MARKED:
        return ""
    told = f"{who.digital_habits} {who.digital_behavior} {who.purchase_behavior}"
    avoided = {brand.casefold() for brand in who.distrusted_brands}
    found = [each for each in _brands(kind).findall(told) if each.casefold() not in avoided]
    return next((each for each in found if each[0].isupper()), "")


def _reasons(draw: Stream, who: Respondent, name: str, brand: str, place: str) -> tuple[str, ...]:
    """Return why, the strongest reason first; one that weighs more stands earlier."""
    edible = name in (
        "snack",
        "coffee",
        "tea",
        "milk",
        "drink",
        "noodle",
        "fast food",
        "delivery",
        "alcohol",
    )
    fitting = ["habit", "trust"]
    fitting += ["taste"] * (2 * edible)
    fitting += ["time"] * (
        name in ("delivery", "ride", "shopping online", "e-wallet", "noodle", "bank")
    )
    fitting += ["near"] * (place in ("corner", "market", "shop"))
    if name not in _NOT_TO_SAVE:
        fitting += ["spare" if "spare" in facts(who) else "price"]
    fitting += ["signal", "same"] * (name == "data")
    fitting += ["child", "doctor"] * (name == "formula")
    fitting += ["health"] * (name in ("vitamin", "milk", "gym", "medicine", "fresh food"))
    fitting += ["safe"] * (2 * (name in ("insurance", "saving", "bank")))
    fitting += ["work"] * (name in ("laptop", "motorbike", "data", "transport"))
    children = household(who.family_situation, who.gender).at_home
    fitting += ["family"] * (
        children and name in ("snack", "milk", "groceries", "formula", "course")
    )
    if brand in who.trusted_brands:
        fitting.append("brand")
    return tuple(dict.fromkeys(draw.shuffled(fitting)))


def _against(draw: Stream, who: Respondent, matter: Matter, level: int) -> str:
    if matter.needs in ("baby", "school"):
        return "none"
    dear = "dear" if "spare" in facts(who) else "dear2"
    return draw.choice(("need", dear, "habit", "careful", "trust")[: 5 if level < 2 else 3])
