"""What a category's file lends to sentences: rivals of the persona's market, occasions, sums."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from boses_mock.kernel.rng import Stream
from boses_mock.studies.categories import GENERAL
from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.known import Known
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.speaking.facts import country, facts
from boses_mock.studies.speaking.fitting import covering

_SIGNS = {"PHP": "₱", "IDR": "Rp", "VND": "₫", "MYR": "RM", "SGD": "S$", "THB": "฿", "USD": "$"}
_DOTTED = ("IDR", "VND")  # currencies whose thousands are parted by a dot
_NAMING = ("area", "city", "wallet", "marketplace", "shop", "chat", "social")
_ASIDE = ("pain", "pain2", "aim")  # what moves a persona, whatever it is shown
_OTHERS = ("brand", "brand2", "brand3", "avoided", "avoided2")  # brands of anything at all


def lent(draw: Stream, who: Respondent, what: Stimulus) -> Mapping[str, str]:
    """Return the slots that a category fills; a rival that the persona trusts comes first."""
    known = what.known
    if known is None:
        return {}
    slots = {"occasion": draw.choice(known.category.occasions), "kind": known.kind.called}
    rivals = rivals_of(who, what)
    trusted = [each for each in rivals if each in who.trusted_brands]
    if rivals:
        slots["rival"] = trusted[0] if trusted else draw.choice(rivals)
    return slots


@lru_cache(maxsize=1_024)
def rivals_of(who: Respondent, what: Stimulus) -> tuple[str, ...]:
    """Return the rivals in the persona's market, but for what the text itself shows."""
    if what.known is None:
        return ()
    low = what.text.casefold()
    at_home = what.known.kind.rivals.get(country(who) or "", ())
    others = tuple(each for each in at_home if each.casefold() not in low)
    return covering(who, what.known.category.code, others)


def named_by(who: Respondent) -> tuple[str, ...]:
    """Return the names in a persona's facts with which a sentence may begin."""
    known = facts(who)
    return tuple(known[slot] for slot in _NAMING if slot in known)


def kept(who: Respondent, what: Stimulus, slots: Mapping[str, str]) -> dict[str, str]:
    """Return slots without brands of other categories, where the category is known."""
    if what.known is None:
        return dict(slots)
    if what.known.category.code == GENERAL:  # no brand is known to be of its sort
        return {slot: told for slot, told in slots.items() if slot not in (*_OTHERS, *_ASIDE)}
    rivals = {*rivals_of(who, what)}
    return {
        slot: told
        for slot, told in slots.items()
        if slot not in _ASIDE and (slot not in _OTHERS or told in rivals)
    }


def usual(known: Known, currency: str) -> dict[str, str]:
    """Return the usual prices of a kind as sentences hold them."""
    low, high = known.kind.prices.get(currency, (0.0, 0.0))
    if not high:
        return {}
    slots = {"low": sum_of(low, currency), "high": sum_of(high, currency)}
    return slots | {"unit": known.kind.unit}


def sum_of(amount: float, currency: str) -> str:
    """Return an amount of money as people write it."""
    text = f"{amount:,.0f}" if amount == int(amount) else f"{amount:,.2f}"
    return _SIGNS[currency] + (text.replace(",", ".") if currency in _DOTTED else text)
