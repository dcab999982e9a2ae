# ruff: noqa: E501 - tables read better whole
"""Questions about a life and not about a thing on show: habits, brands of a sort, a sum for it.

"What coffee do you usually drink?" wants a coffee and "Which coffee brand do you trust?" a brand
of coffee, or the plain word that there is none. The answers come from the persona's own fields
and from draws kept for it, so "Do you drink coffee?" and "What coffee do you drink?" agree.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.category import sort_of
from boses_mock.studies.reading.money import currency_of, find_prices, monthly_income
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.reading.words import last_word, speaks_of
from boses_mock.studies.sentences import life as lines
from boses_mock.studies.speaking.facts import country
from boses_mock.studies.speaking.lives.habits import habit
from boses_mock.studies.speaking.willingness_to_pay import AT_HOME, SHARES

Plain = tuple[str, dict[str, str]]
_WAS = re.compile(
    r"\bhow (?:was|is|has been) your (?:morning|day|week|weekend|evening|night)\b", re.I
)
_HABIT = re.compile(
    r"\b(?:what|which)(?: (?:kinds?|sorts?|types?|brands?) of)? (?P<what>[\w’' -]{2,24}?) do you "
    r"(?:(?:usually|normally|mostly|often|always|like to|prefer to) )*"
    r"(?:drink|eat|use|buy|have|order|wear|take|prefer|get|choose)\b(?! (?:it|this)\b)",
    re.I,
)
_FAVOURITE = re.compile(r"\byour favou?rite (?P<what>drink|snack|noodle|restaurant)\b", re.I)
_BRAND = (
    re.compile(r"\b(?P<what>[\w’'-]+(?: [\w’'-]+)?) brands?\b", re.I),
    re.compile(r"\bbrands? (?:of|for) (?:an? |the |your )?(?P<what>[\w’'-]+(?: [\w’'-]+)?)", re.I),
)
_LOYAL = re.compile(
    r"\byour\b|favou?rite|\b(?:do|would) you (?:\w+ )?(?:trust|like|love|prefer|rely|buy|use|drink|eat|avoid|dislike|hate|distrust|have|wear|choose|pick)\b"
    r"|(?:n['’]t|not) (?:you )?(?:trust|like|buy|use)|\byou (?:\w+ )?(?:trust|avoid|never|stopped)\b",
    re.I,
)
_BAD = re.compile(
    r"\b(?:avoid|dislike|hate|distrust|never|stopped)\b|(?:n['’]t|not) (?:trust|like|buy|use)", re.I
)
_WOULD_PAY = re.compile(
    r"^\W*(?:so |and |but )?(?:would|could|will|can) you (?:\w+ )?(?:pay|spend|give)\b(?P<rest>[^?]*)",
    re.I,
)
_PESO = re.compile(r"(?<!\w)[Pp](?=\s?\d)")
_PAID_FOR = re.compile(r"\b(?:for|on)\s+(?P<what>(?:an? |the |one |your )?[\w’' -]{2,30})", re.I)
_SHOWN = re.compile(r"(?:it|this|that|these|one|the (?:idea|concept|product))\b", re.I)
_TRY = re.compile(
    r"\b(?:make|get|convince|persuade|lead|move) you (?:to )?(?:\w+ )?(?:try|buy|switch|change)\b",
    re.I,
)
_SPENDS = re.compile(
    r"\bhow much do you (?:\w+ )?(?:spend|pay) (?:on|for) (?P<what>(?:an? |the |your )?[\w’' -]{2,30})",
    re.I,
)
_GENEROUS = 1.5  # how far above the usual share a sum may lie and still be paid


class _Sort(NamedTuple):
    """The patterns of a sort of thing: a text that ends in it or has it, and a brand of it."""

    at_end: re.Pattern[str]
    within: re.Pattern[str]
    brand: re.Pattern[str]


@cache
def _sort(name: str) -> _Sort:
    asked, brands = lines.KINDS[name]
    alone = rf"(?<![\w-])(?:{asked})"
    patterns = (rf"{alone}$", rf"{alone}(?![\w-])", rf"(?:{brands})")
    return _Sort(*(re.compile(pattern, re.I) for pattern in patterns))


def life(seed: int, who: Respondent, what: Stimulus, question: str) -> Plain | None:
    """Return the table that answers a question about a life and its slots, None for another."""
    if _WAS.search(question):
        return "was", {}
    if what.vague and _TRY.search(question):
        return "try_new", {}
    spends = _SPENDS.search(question)
    if spends and not _SHOWN.match(spends["what"]) and what.vague:
        return "spends", {"asked": spends["what"].strip()}
    return _sum(who, what, question) or _brand(who, question) or _habit(seed, who, question)


def kind_of(words: str) -> str:
    """Return the sort of thing that words name: "coffee" of "iced coffee", "" if none is known."""
    bare = words.strip().lower()
    return next((name for name in lines.KINDS if _sort(name).at_end.search(bare)), "")


def of_kind(brands: Sequence[str], kind: str) -> list[str]:
    """Return the brands that are of a sort."""
    if kind not in lines.KINDS:
        return []
    return [brand for brand in brands if _sort(kind).brand.fullmatch(brand.strip())]


def has(seed: int, who: Respondent, thing: str, told: bool) -> bool:
    """Return whether a persona has or takes a thing: told by its fields or brands, else drawn."""
    kind = kind_of(thing)
    if told or of_kind(who.trusted_brands, kind):
        return True
    return habit(seed, who, kind or last_word(thing)).uses


def told_of(who: Respondent, thing: str) -> bool:
    """Return whether a field of a persona speaks of a thing."""
    fields = (
        who.digital_habits,
        who.digital_behavior,
        who.day_in_the_life,
        who.purchase_behavior,
        who.media_consumption,
        who.psychographic_notes,
        *who.trusted_brands,
    )
    return speaks_of(thing, " ".join(fields))


def _brand(who: Respondent, question: str) -> Plain | None:
    """Return the brand of the sort that is asked for, or that there is none."""
    if not _LOYAL.search(question) or _TRY.search(question):
        return None
    for pattern in _BRAND:
        for match in pattern.finditer(question):
            kind = kind_of(match["what"]) or kind_of(match["what"].split()[0])
            if not kind:
                continue
            bad = _BAD.search(question) is not None
            found = of_kind(who.distrusted_brands if bad else who.trusted_brands, kind)
            asked = {
                "asked": re.sub(
                    r"^(?:what|which|your|an?|the|favou?rite)\s", "", match["what"], flags=re.I
                )
            }
            if found:
                return ("kind_bad" if bad else "kind_brand"), asked | {"named": found[0]}
            return ("kind_none_bad" if bad else "kind_none"), asked
    return None


def _habit(seed: int, who: Respondent, question: str) -> Plain | None:
    liked = _FAVOURITE.search(question)
    best = of_kind(who.trusted_brands, kind_of(liked["what"])) if liked else []
    if liked and best:
        return "habit_brand", {"asked": liked["what"] + "s", "named": best[0]}
    match = _HABIT.search(question)
    kind = kind_of(match["what"]) if match else ""
    if match is None or not kind:
        return None
    thing = match["what"].strip()
    found = of_kind(who.trusted_brands, kind)
    if found:
        return "habit_brand", {"asked": thing, "named": found[0]}
    known = has(seed, who, thing, told_of(who, thing))
    return ("habit_any" if known else "habit_none"), {"asked": thing}


def _sum(who: Respondent, what: Stimulus, question: str) -> Plain | None:
    """Return a yes or a no to a sum for a thing of everyday life, by the household's month."""
    match = _WOULD_PAY.search(question)
    if match is None:
        return None
    prices = [price for price, _ in find_prices(_PESO.sub("₱", match["rest"]))]
    paid = _PAID_FOR.search(match["rest"])
    thing = paid["what"].strip() if paid else ""
    if not prices or not thing or _SHOWN.match(thing):
        return None
    if what.concrete and what.name.lower().removeprefix("the ") in question.lower():
        return None
    price = prices[0]
    currency = price.currency or AT_HOME.get(country(who) or "", "PHP")
    words = who.price_sensitivity if currency_of(who.price_sensitivity) == currency else ""
    month = monthly_income(currency, who.income_level, words)
    fair = price.amount <= month * SHARES[sort_of(thing)] * _GENEROUS
    return ("would_pay" if fair else "would_not_pay"), {"sum": price.text, "asked": thing}


def sort_in(question: str) -> str:
    """Return the sort of thing that a question speaks of, "" if it speaks of none."""
    sorts = (name for name in lines.KINDS if name != "drink")
    return next((name for name in sorts if _sort(name).within.search(question)), "")
