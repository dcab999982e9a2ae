# ruff: noqa: E501 - tables read better whole
"""Closed questions about who a respondent is, answered from its fields and from nothing else.

An age is put into its bracket, an income into the one that holds it, children are counted. Where
the fields do not tell, or no option fits, the question is left to be answered like any other.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import lru_cache

from boses_mock.studies.model import Question, Respondent
from boses_mock.studies.reading.money import currency_of, find_prices, monthly_income
from boses_mock.studies.reading.surveys.options import (
    firsts,
    holding,
    numbers_in,
    range_in,
    sort_of,
)
from boses_mock.studies.reading.words import NUMBERS
from boses_mock.studies.speaking.closed.standing import STANDING
from boses_mock.studies.speaking.lives.at_home import home_of

_FEMALE = r"\b(?:female|woman|women|perempuan|wanita|nữ|babae)\b|^f$"
_MALE = r"\b(?:male|man|men|laki-laki|pria|nam|lalaki)\b|^m$"
_STATES = {  # how a marital state is written
    "widowed": r"widow|\bjanda|\bduda\b|cerai mati|góa|\bbalo\b|byud[oa]",
    "separated": r"separat|divorc|cerai(?! mati)|ly (?:hôn|thân)|hiwalay|annul",
    "partner": r"partner|cohabit|living together|live-in|in a relationship|domestic|kinakasama|sống chung|sống thử|tinggal bersama|pacar",
    "single": r"single|never married|unmarried|not married|belum (?:menikah|kawin)|lajang|độc thân|chưa (?:kết hôn|lập gia đình)|walang asawa|dalaga|binata",
    "married": r"\bmarried|\bmenikah|\bkawin|kết hôn|lập gia đình|có (?:gia đình|vợ|chồng)|may ?asawa|kasal",
}
_NEXT = {  # what somebody ticks where its own state is not offered
    "widowed": ("separated", "single"),
    "separated": ("widowed", "single"),
    "partner": ("single", "married"),
    "single": (),
    "married": ("partner",),
}
_UNDER = re.compile(
    r"(?:under|below|younger than|less than|up to|bawah|dưới|wala pang|mas bata sa)\D{0,16}(\d{1,2})|(\d{1,2})\s?(?:or (?:younger|below|under)|tahun ke bawah|tuổi trở xuống|pababa)",
    re.I,
)
_BETWEEN = re.compile(r"(\d{1,2})\s?(?:[-–—]|to|and|sampai|đến|hanggang)\s?(\d{1,2})")
_AGES = {**NUMBERS, "eighteen": 18}
_NO_AGES = frozenset(("ba", "hai", "once", "twice"))  # of which some are no number elsewhere
_PERSONAL = re.compile(
    r"personal|your own|individual|salary|earn\b|pribadi|\bgaji\b|cá nhân|\blương\b|sarili|sahod|sweldo",
    re.I,
)
_AT_HOME = re.compile(
    r"with you|at home|in your (?:home|household)|bersama anda|di rumah|cùng bạn|trong nhà|kasama mo|sa bahay",
    re.I,
)
_GROWN = 22  # from which age on a child has a home of its own
_PLACES: Mapping[str, str] = {  # what else a place is called, and what it lies in
    "manila": "metro manila ncr national capital region luzon philippines pilipinas",
    "cebu": "cebu visayas philippines pilipinas",
    "davao": "davao mindanao philippines pilipinas",
    "jakarta": "jakarta jabodetabek dki java jawa indonesia",
    "surabaya": "surabaya east java jawa timur indonesia",
    "bandung": "bandung west java jawa barat indonesia",
    "hanoi": "hanoi ha noi north mien bac vietnam viet nam",
    "ho chi minh": "ho chi minh hcm saigon sai gon south mien nam vietnam viet nam",
    "da nang": "da nang danang central mien trung vietnam viet nam",
    "singapore": "singapore",
    "kuala lumpur": "kuala lumpur klang valley kl selangor malaysia",
    "penang": "penang pulau pinang malaysia",
    "johor": "johor malaysia",
    "bangkok": "bangkok krung thep thailand",
    "chiang mai": "chiang mai north thailand",
}


def fact(seed: int, who: Respondent, kind: str, question: Question) -> int | None:
    """Return the option that states a fact of the persona, if the question asks for one."""
    own = _OWN.get(kind)
    if own is not None:
        return own(who, question)
    standing = STANDING.get(kind)
    return standing(seed, who, question.options) if standing else None


def _age(who: Respondent, question: Question) -> int | None:
    ranges = [range_in(each) for each in question.options]
    inside = [each is not None and each[0] <= who.age <= each[1] for each in ranges]
    return inside.index(True) if True in inside else holding(ranges, who.age)


def _gender(who: Respondent, question: Question) -> int | None:
    own = _MALE if who.gender.lower() == "male" else _FEMALE
    return next(
        (n for n, each in enumerate(question.options) if re.search(own, each.lower())), None
    )


def marital_state(who: Respondent) -> str:
    """Return a name of the marital states, "" where the family field tells none."""
    text = who.family_situation
    if re.search(r"^(?:a )?widow\b|\bwidow(?:ed|er)\b|\bis a widow\b", text, re.I):
        return "widowed"
    if re.search(r"\b(?:separated|divorced)\b", text, re.I):
        return "separated"
    spouse = home_of(who).spouse
    if spouse:
        return "partner" if spouse == "my partner" else "married"
    return "single" if text else ""


def _marital(who: Respondent, question: Question) -> int | None:
    state = marital_state(who)
    yes, no = firsts(question.options, "yes"), firsts(question.options, "no", "none")
    if state and yes and no and len(question.options) <= 3:
        return yes[0] if state == "married" else no[0]
    found = [_state_in(each) for each in question.options]
    wanted = (state, *_NEXT.get(state, ()))
    return next((found.index(each) for each in wanted if each and each in found), None)


@lru_cache(maxsize=512)
def _state_in(option: str) -> str:
    return next((name for name, words in _STATES.items() if re.search(words, option, re.I)), "")


def _children(who: Respondent, question: Question) -> int | None:
    children = home_of(who).children
    if children is None:
        return None
    if _AT_HOME.search(question.text):
        children = tuple(each for each in children if each[1] < _GROWN)
    yes, no = firsts(question.options, "yes"), firsts(question.options, "no", "none")
    if yes and no and len(question.options) <= 3:
        return yes[0] if children else no[0]
    return holding([range_in(each) for each in question.options], len(children))


def _young_child(who: Respondent, question: Question) -> int | None:
    """Answer whether there is a child of the ages that a question names."""
    children = home_of(who).children
    yes, no = firsts(question.options, "yes"), firsts(question.options, "no", "none")
    if children is None or not yes or not no:
        return None
    low, high = ages_in(question.text)
    has = any(low <= (6 if age == -1 else age) <= high for _, age in children)
    return yes[0] if has else no[0]


def _in_digits(found: re.Match[str]) -> str:
    word = found[0].lower()
    return str(_AGES[word]) if word in _AGES and word not in _NO_AGES else found[0]


def ages_in(text: str) -> tuple[int, int]:
    """Return the ages of the children that a text speaks of."""
    text = re.sub(r"[^\W\d_]+", _in_digits, text)
    between, under = _BETWEEN.search(text), _UNDER.search(text)
    if between:
        return int(between[1]), int(between[2])
    if under:
        return 0, int(under[1]) - 1 if under[1] else int(under[2])
    if re.search(r"toddler|bab(?:y|ies)|infant|bayi|sanggol|em bé", text, re.I):
        return 0, 2
    if re.search(r"balita|young|small|pre-?school|nhỏ|maliit", text, re.I):
        return 0, 5
    return (6, 18) if re.search(r"school|sekolah|đi học|nag-?aaral", text, re.I) else (0, 17)


_KIN = {  # how options name those of whom somebody may have none
    "spouse": re.compile(
        r"\b(?:spouse|partner|husband|wife|couple)\b|pasangan|suami|istri|\bvợ\b|\bchồng\b|\basawa\b",
        re.I,
    ),
    "children": re.compile(
        r"\b(?:children|kids?|child|sons?|daughters?)\b|anak-anak|\banak\b|con cái|các con|con nhỏ|mga anak",
        re.I,
    ),
}
_LONGEST_ASKED = 400  # characters of a question that are read for whom it is about
_OFFERED = 45  # characters of an option that names people and does not speak of them


@lru_cache(maxsize=2_048)
def has_kin(who: Respondent, option: str) -> bool:
    """Return whether a persona has those at home whom an option names, as far as it names any."""
    if len(option) > _OFFERED or not who.family_situation:
        return True
    home = home_of(who)
    if _KIN["spouse"].search(option) and not home.spouse:
        return False
    young = [age for _, age in home.children or () if age < _GROWN]
    return bool(young) or not _KIN["children"].search(option)


_OF_CHILDREN = re.compile(
    r"\byour (?:\w+ )?(?:child|children|kids?|baby|sons?|daughters?|toddler)\b|child ?care|kindergarten|\bdiapers?\b"
    r"|\banak (?:anda|kamu|mo|ninyo)\b|penitipan anak|con (?:của )?(?:bạn|anh|chị)\b|nhà trẻ|mga anak (?:mo|ninyo)",
    re.I,
)


def childless(who: Respondent, question: Question) -> int | None:
    """Return "I have no children", or nothing of a sum, for who is asked of children it has not."""
    if not _OF_CHILDREN.search(question.text[:_LONGEST_ASKED]) or not who.family_situation:
        return None
    if any(age < _GROWN for _, age in home_of(who).children or ()):
        return None
    without = firsts(question.options, "inapplicable", "none")
    return without[0] if without else None


@lru_cache(maxsize=1_024)
def people_at_home(who: Respondent) -> int:
    """Return how many live together, the persona included."""
    text, home = who.family_situation, home_of(who)
    if re.search(r"\b(?:lives? alone|by (?:him|her)self|on (?:his|her) own)\b", text, re.I):
        return 1
    shared = re.search(
        r"\b(two|three|four|five|six) (?:people|friends|workers)\b|with (two|three) others",
        text,
        re.I,
    )
    if shared:
        number = NUMBERS[(shared[1] or shared[2]).lower()]
        return number + (shared[1] is None)
    counted = re.search(r"\bhousehold of (two|three|four|five|six|seven|eight)\b", text, re.I)
    if counted:
        return NUMBERS[counted[1].lower()]
    children = sum(1 for _, age in home.children or () if age < _GROWN)
    here = 1 + bool(home.spouse) + children
    if re.search(r"\bparents\b(?![’'])", text.partition(".")[0]) and not home.spouse:
        here += 2
    here += 1 * bool(re.search(r"with (?:his|her) (?:mother|father)\b", text))
    here += 1 * bool(
        re.search(r"and (?:a sibling|an aunt|an uncle|a sister|a brother|a grandmother)\b", text)
    )
    return here


def _household(who: Respondent, question: Question) -> int | None:
    if not who.family_situation:
        return None
    return holding([range_in(each) for each in question.options], people_at_home(who))


def _income(who: Respondent, question: Question) -> int | None:
    options = question.options
    currency = currency_of(" ".join(options)) or currency_of(who.price_sensitivity)
    ranges = [range_in(each, False) for each in options]
    sums = [each for each in ranges if each is not None and each[0] < 1e14]
    if currency is None or not any(numbers_in(each) for each in options) or not sums:
        fits = [n for n, each in enumerate(options) if who.income_level.lower() in each.lower()]
        return fits[0] if fits else None
    own = monthly_income(currency, who.income_level, who.price_sensitivity)
    told = sorted(
        {p.amount for p, _ in find_prices(who.price_sensitivity) if p.currency == currency}
    )
    if _PERSONAL.search(question.text) and len(told) > 2:
        own = told[1]  # between what is free and what the household has
    if re.search(r"\b(?:annual|year|per annum|tahun|năm)\b", question.text, re.I):
        own *= 12
    return holding(ranges, own)


@lru_cache(maxsize=2_048)
def plain(text: str) -> str:
    """Return a text in lower case without accents, as places are compared."""
    bare = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return re.sub(r"[^a-z0-9 ]", " ", "".join(c for c in bare if not unicodedata.combining(c)))


def _city(who: Respondent, question: Question) -> int | None:
    own = plain(who.location)
    parts = [part.strip() for part in map(plain, who.location.split(",")) if part.strip()]
    known = next((names for place, names in _PLACES.items() if place in own), "")
    places = [plain(each).strip() for each in question.options]
    named = [n for n, each in enumerate(places) if any(part in each for part in parts)]
    within = [n for n, each in enumerate(places) if each and _names(each, known)]
    elsewhere = [n for n, each in enumerate(question.options) if _elsewhere(each)]
    return next(iter((*named, *within, *elsewhere)), None)


def _names(option: str, known: str) -> bool:
    """Return whether an option is one of the names of a place: "ncr", "tp ha noi"."""
    bare = re.sub(r"\b(?:tp|city|kota|thanh pho|lungsod|ng|of|area|region)\b", " ", option)
    bare = " ".join(bare.split())
    return bool(bare) and f" {bare} " in f" {known} "


def _elsewhere(option: str) -> bool:
    outside = r"outside|elsewhere|another|di luar|ngoài|labas"
    return sort_of(option) == "other" or re.search(outside, option, re.I) is not None


_OWN: Mapping[str, Callable[[Respondent, Question], int | None]] = {
    "age": _age,
    "gender": _gender,
    "marital": _marital,
    "children": _children,
    "young_child": _young_child,
    "household": _household,
    "income": _income,
    "city": _city,
}
