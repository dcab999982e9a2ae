"""Answers of a life to what interviewers ask again and again: outlays, loans, children, drinks.

As in ``everyday``, the persona's own fields come first, and what is drawn is drawn once and kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.asked import Asked
from boses_mock.studies.speaking.facts import facts
from boses_mock.studies.speaking.lives import at_home
from boses_mock.studies.speaking.lives.at_home import Draws
from boses_mock.studies.speaking.tongue import Answer

_RENTS = re.compile(r"\brent(?:ed|al|s|ing)?\b|\bkost?\b|\bboarding\b|\bbedspace\b", re.I)


def biggest(who: Respondent, asked: Asked, on: Draws) -> Answer:
    """Return what takes most of a month: the roof where it is rented, else the children or food."""
    rents = _RENTS.search(who.family_situation) is not None
    sort = "rent" if rents else "kids" if at_home.home_of(who).at_home else "food"
    return Answer(f"biggest_{sort}")


def borrow(who: Respondent, asked: Asked, on: Draws) -> Answer:
    kin = at_home.kin_code(who)
    if who.income_level == "High":
        return Answer("borrow_none")
    sort = on("borrow").weighted({"kin": 5 * bool(kin), "friend": 2, "none": 3})
    return Answer(f"borrow_{sort}", {"kin": kin})


def remit(who: Respondent, asked: Asked, on: Draws) -> Answer:
    wallet = "wallet" in facts(who) and on("remit").chance(0.6)
    return Answer("remit_wallet" if wallet else "remit_counter")


def trip_plan(who: Respondent, asked: Asked, on: Draws) -> Answer:
    kin = at_home.kin_code(who)
    return Answer("trip_plan" if kin else "trip_plan_alone", {"kin": kin})


def minds(who: Respondent, asked: Asked, on: Draws) -> Answer:
    return Answer("minds_parents")


_COFFEE = re.compile(r"\b(?:coffee|kopi|cà phê|latte|barako)\b", re.I)


def of_children(key: str) -> Callable[[Respondent, Asked, Draws], Answer]:
    """Return what tells of the children at home, if there are any."""

    def told(who: Respondent, asked: Asked, on: Draws) -> Answer:
        home = at_home.home_of(who)
        if not home.at_home:
            return Answer("kids_grown" if home.children else "kids_none")
        if key:
            return Answer(key)
        return Answer(
            f"does_{on('helps').weighted(at_home.doers(who))}", {"kin": at_home.kin_code(who)}
        )

    return told


def drinks(who: Respondent, asked: Asked, on: Draws) -> Answer:
    told = f"{who.day_in_the_life} {who.purchase_behavior} {who.price_sensitivity}"
    coffee = _COFFEE.search(told) is not None or on("coffee").chance(0.4)
    return Answer("drinks_coffee" if coffee else "drinks_plain")
