# ruff: noqa: E501 - tables read better whole
"""Closed questions about who a respondent is, answered from its fields and from nothing else.

An age is put into its bracket, an income into the nearest one, children are counted. Where the
fields do not tell, or no option fits, the question is left to be answered like any other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from boses_mock.studies.model import Question, Respondent
from boses_mock.studies.reading.money import currency_of, find_prices, monthly_income
from boses_mock.studies.speaking.facts import facts
from boses_mock.studies.speaking.household import household

_FEMALE = r"\b(?:female|woman|women|perempuan|wanita|nữ|babae)\b"
_MALE = r"\b(?:male|man|men|laki-laki|pria|nam|lalaki)\b"
_CHILDREN = re.compile(
    r"how many (?:kids|children)|number of (?:kids|children)|do you have (?:any )?(?:kids|children)|jumlah anak|berapa anak|punya anak"
    r"|số con|bao nhiêu con|mấy con|có con|ilan.{0,12}\banak|may anak",
    re.I,
)
_WORDS = {
    "none": 0,
    "no": 0,
    "zero": 0,
    "tidak": 0,
    "không": 0,
    "wala": 0,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
}


@lru_cache(maxsize=1_024)
def amount_in(option: str) -> float | None:
    found = [price.amount for price, _ in find_prices(option)]
    if not found:
        plain = re.findall(r"\d[\d,.]*\d|\d", option)
        found = [float(re.sub(r"[.,](?=\d{3})", "", each).replace(",", "")) for each in plain[:2]]
    return sum(found) / len(found) if found else None


_FACTS = re.compile(
    r"\b(?:age|old are you|usia|umur|tuổi|edad|gender|sex|kelamin|giới tính|kasarian|where do you live|city"
    r"|region|income|penghasilan|thu nhập|married|marital|occupation|education|how many (?:kids|children)|children do you have|anak|số con)\b",
    re.I,
)


def asks_fact(text: str) -> bool:
    """Return whether a question is about who the respondent is rather than what it thinks."""
    return _FACTS.search(text) is not None


def fact(who: Respondent, question: Question) -> int | None:
    """Return the option that states a fact of the persona, if the question asks for one."""
    text, options = question.text.lower(), question.options
    if re.search(r"\b(?:age|old are you|usia|umur|tuổi|edad|taong gulang)\b", text):
        return next((n for n, each in enumerate(options) if _spans(each, who.age)), None)
    if re.search(r"\b(?:gender|sex|kelamin|giới tính|kasarian)\b", text):
        own = _MALE if who.gender.lower() == "male" else _FEMALE
        fits = [n for n, each in enumerate(options) if re.search(own, each.lower())]
        return fits[0] if fits else None
    if re.search(
        r"where (?:do you live|are you)|\bcity\b|\bregion\b|tinggal di|nakatira|sống ở", text
    ):
        places = [part.strip().lower() for part in who.location.split(",")]
        fits = [n for n, each in enumerate(options) if any(p and p in each.lower() for p in places)]
        return fits[0] if fits else None
    if re.search(r"\b(?:household income|monthly income|income|penghasilan|thu nhập|kita)\b", text):
        return _income(who, options)
    if _CHILDREN.search(text):
        return _children(who, options)
    if re.search(r"\bmarried|marital|status pernikahan|hôn nhân\b", text):
        married = facts(who).get("spouse", "my partner") != "my partner"
        word = (
            r"\bmarried|menikah|kết hôn|kasal" if married else r"single|never|belum|độc thân|walang"
        )
        return next((n for n, each in enumerate(options) if re.search(word, each.lower())), None)
    return None


def _spans(option: str, age: int) -> bool:
    numbers = [int(each) for each in re.findall(r"\d{1,3}", option)]
    if len(numbers) >= 2:
        return numbers[0] <= age <= numbers[1]
    if not numbers:
        return False
    if re.search(r"under|below|less|younger|<|di bawah|dưới", option, re.IGNORECASE):
        return age < numbers[0]
    return (
        age >= numbers[0]
        if re.search(r"\+|over|above|more|older|>|ke atas|trên|up", option)
        else age == numbers[0]
    )


def _income(who: Respondent, options: Sequence[str]) -> int | None:
    currency = currency_of(" ".join(options)) or currency_of(who.price_sensitivity)
    amounts = [amount_in(option) for option in options]
    if currency is None or not any(amounts):
        fits = [n for n, each in enumerate(options) if who.income_level.lower() in each.lower()]
        return fits[0] if fits else None
    own = monthly_income(currency, who.income_level, who.price_sensitivity)
    known = [(abs((each or 0.0) - own), n) for n, each in enumerate(amounts) if each is not None]
    return min(known)[1]


def _children(who: Respondent, options: Sequence[str]) -> int | None:
    children = household(who.family_situation, who.gender).children
    if children is None:
        return None
    yes = [n for n, each in enumerate(options) if re.match(r"(?:yes|ya|có|oo|meron)\b", each, re.I)]
    no = [
        n
        for n, each in enumerate(options)
        if re.match(r"(?:no|tidak|không|wala|hindi)\b", each, re.I)
    ]
    if yes and no:
        return yes[0] if children else no[0]
    return next((n for n, each in enumerate(options) if _holds(each, len(children))), None)


def _holds(option: str, count: int) -> bool:
    """Return whether an option means a count: "None", "2", "1-2", "3 or more"."""
    numbers = [int(each) for each in re.findall(r"\d+", option)]
    numbers = numbers or [
        _WORDS[word] for word in re.findall(r"\w+", option.lower())[:1] if word in _WORDS
    ]
    if not numbers:
        return False
    if len(numbers) > 1:
        return numbers[0] <= count <= numbers[1]
    more = re.search(r"or more|\+|at least|atau lebih|trở lên|pataas|higit", option, re.I)
    return count >= numbers[0] if more else count == numbers[0]
