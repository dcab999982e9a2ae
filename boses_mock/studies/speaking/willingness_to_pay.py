"""What a persona would pay: an amount in its own money, rounded as people round.

An asking price is moved by how the thing is liked and how heavy the price is; without one the
sum is a share of the household's month that depends on the sort of thing.
"""

from __future__ import annotations

from math import floor, log10

from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.money import currency_of, monthly_income
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.speaking.attitude import Attitude
from boses_mock.studies.speaking.facts import country

_SIGNS = {"PHP": "₱", "IDR": "Rp", "VND": "₫", "MYR": "RM", "SGD": "S$", "THB": "฿", "USD": "$"}
AT_HOME = {"PH": "PHP", "ID": "IDR", "VN": "VND", "MY": "MYR", "SG": "SGD", "TH": "THB"}
_DOTTED = ("IDR", "VND")  # currencies whose thousands are parted by a dot
SHARES = {"food": 0.0015, "goods": 0.03, "service": 0.007, "app": 0.003, "": 0.005}


def willing_to_pay(who: Respondent, what: Stimulus, held: Attitude) -> str:
    """Return the sum that a persona would pay, "" where its money is not known."""
    found = amount(who, what, held)
    return money(*found) if found else ""


def amount(who: Respondent, what: Stimulus, held: Attitude) -> tuple[float, str] | None:
    """Return what a persona would pay and in which currency."""
    if what.prices and held.weight is not None:
        price = what.prices[0]
        factor = 0.95 + 0.3 * held.score - 0.35 * max(0.0, held.weight - 0.4)
        most = 0.95 if "price" in held.doubts else 1.3  # who finds it dear offers less
        return price.amount * max(0.15, min(most, factor)), price.currency
    currency = currency_of(who.price_sensitivity) or AT_HOME.get(country(who) or "")
    if currency is None:
        return None
    month = monthly_income(currency, who.income_level, who.price_sensitivity)
    return month * SHARES[what.category] * (1.0 + 0.6 * held.score), currency


def money(worth: float, currency: str) -> str:
    """Return an amount as it is written, to one or two telling digits."""
    worth = max(worth, 1.0)
    unit = 10 ** max(0, floor(log10(worth)) - 1)
    step = unit * 5 if worth / unit >= 20 else unit
    text = f"{max(step, round(worth / step) * step):,.0f}"
    return _SIGNS[currency] + (text.replace(",", ".") if currency in _DOTTED else text)
