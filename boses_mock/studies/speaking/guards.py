"""Which lines suit what is shown: guards, which are slots that say nothing.

A line that begins with ``{goods}`` is for things that one owns, one with ``{steep}`` for a price
that is heavy for the persona. As with any slot, a line whose guard is not given is not said, so a
snack is not mended and a bank account has no aftertaste.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.money import currency_of, monthly_income
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.reading.trade import is_for_work
from boses_mock.studies.speaking.attitude import LIGHT, STEEP, Attitude, cares_of

_BY_CATEGORY = {
    "food": ("edible", "object"),
    "goods": ("goods", "object"),
    "service": ("served",),
    "app": ("served", "app"),
    "": (),
}
_PARTS = r"parts|second-hand|replaces|does the work|old one|tutorial|certificate|comparison"
_PACKS = r"pack\b|refill|shelf|bundle|flavour|gift|label|stall|same price|sachet"
_UNSUITED = {  # wishes that have nothing to do with such a thing
    "food": re.compile(rf"{_PARTS}|subscription|instal|branch|service cent", re.I),
    "goods": re.compile(r"flavour|refill|subscription|large enough to share", re.I),
    "service": re.compile(f"{_PARTS}|{_PACKS}", re.I),
    "app": re.compile(f"{_PARTS}|{_PACKS}|branch", re.I),
}
_OF_ANYTHING = re.compile(
    r"guarantee|refund|money.back|discount|lower price|trial|sample|voucher|cashback"
    r"|free (?:first|month)",
    re.I,
)
_OF_ONE_THING = re.compile(  # "a discount on the second battery" is wished of a battery alone
    r"\b(?:on|for|of|with|from|in) (?:the|an?|his|her|their|my|its|new|any|every)"
    r" (?!first\b|month\b|next\b)[a-z]{3,}",
    re.I,
)
_TOLLS = (  # shares of a month's income and what they amount to
    (0.03, ""),
    (0.05, "a day of our income"),
    (0.10, "two or three days of our income"),
    (0.18, "several days of our income"),
    (0.35, "about a week of our income"),
    (0.7, "half a month of our income"),
    (1.3, "a whole month of our income"),
    (1.75, "a month and a half of our income"),
    (2.5, "two months of our income"),
    (6.0, "several months of our income"),
    (14.0, "most of a year's income"),
)


def guards(who: Respondent, what: Stimulus, held: Attitude) -> dict[str, str]:
    """Return the guards that are open, each filled with nothing."""
    names = [*_BY_CATEGORY[what.category], "monthly" if what.monthly else "once"]
    if held.weight is None:
        names.append("unpriced")
    else:
        names += ["priced"] * (held.weight < STEEP) + ["cheap"] * (held.weight < LIGHT)
        names += ["steep"] * (held.weight >= STEEP)
    cares = cares_of(who)
    names += ["early"] * (cares["novelty"] >= 0.2) + ["handy"] * (cares["digital"] > -0.3)
    names.append(held.sentiment.lower())
    return dict.fromkeys(names, "")


def wishes(what: Stimulus, known: Mapping[str, str]) -> dict[str, str]:
    """Return what would move a persona, as far as it can be wished of this thing."""
    unsuited = _UNSUITED.get(what.category)
    found = [known[slot] for slot in ("trigger", "trigger2") if slot in known]
    found = [each for each in found if unsuited is None or not unsuited.search(each)]
    if what.known is not None:
        found = [each for each in found if _OF_ANYTHING.search(each)]
        found = [each for each in found if not _OF_ONE_THING.search(each)]
    return dict(zip(("trigger", "trigger2"), found, strict=False))


def toll(who: Respondent, what: Stimulus) -> str:
    """Return what the price takes of the household's month, "" if that is not worth a word."""
    if not what.prices or is_for_work(what.text):
        return ""
    price = what.prices[0]
    words = who.price_sensitivity if currency_of(who.price_sensitivity) == price.currency else ""
    share = price.amount / monthly_income(price.currency, who.income_level, words)
    return next((told for most, told in _TOLLS if share < most), "more than a year's income")
