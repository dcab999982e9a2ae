"""What a category's file knows of the thing that a text shows.

Read once a stimulus: which of the category's matters the text brings up, which promises it makes,
which lines it crosses, what it charges and for whom it is. What people make of that is for
``speaking.matters`` to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from boses_mock.kernel.steps import Steps
from boses_mock.studies.categories import GENERAL, PROPOSAL, Categories
from boses_mock.studies.categories.model import Category, Claim, Kind, Lines, Matter, RedLine
from boses_mock.studies.categories.signs import found_in, meant_in
from boses_mock.studies.reading.audience import audience, called
from boses_mock.studies.reading.charges import charges
from boses_mock.studies.reading.money import asking_prices, usurious
from boses_mock.studies.reading.offered import fresh
from boses_mock.studies.reading.own_points import own_matters
from boses_mock.studies.reading.strays import without_strays
from boses_mock.studies.reading.trade import is_for_work

_USURY = "usurious terms"  # a sign of what no word of a text tells
_FREE = re.compile(  # what costs nothing at all, and not a part of it
    r"\b(?:free of charge|at no cost|for free|libreng|walang bayad|gratis"
    r"|tanpa biaya|tanpa bayaran|miễn phí|không mất phí)\b"
    r"|(?:^|: |\. |\bis |\bare |\ba )free (?!trial|deliver|shipping|return|of |for \d|month|day"
    r"|from|sample|check|range|gift|size|with)",
)
_PAYS_YOU = re.compile(  # who is paid for it asks no price
    r"\bpays (?:you|members|(?:[\w\-]{2,14} ){0,2}"
    r"(?:stores|shops|riders|drivers|fishers|vendors|families)) [₱₫฿rs\d]"
)
_SUM = re.compile(r"\d ?(?:₫|đ|k)\b|[₱₫฿$] ?\d|\b(?:rp|rm)\.? ?\d")
_READ = 8_000  # characters of a text in which signs are looked for
_ENOUGH_OWN = 3  # matters of a text's own, about two a point
_ENOUGH_TOLD = 3  # drivers that a text brings up, its own points among them
_Told = TypeVar("_Told", Matter, Claim, RedLine)


@dataclass(frozen=True, slots=True)
class Known:
    """
    Attributes:
        drivers, barriers: those of the kind; a barrier that the text answers is left out.
        raised: those of them that the text brings up.
        believed, doubted: the promises that it makes.
        crossed: the red lines that it crosses.
        charges: what it charges beside the price, in its own words.
        meant_for: tags of which somebody it is for has one; none are all.
        users: who these are, in words.
    """

    category: Category
    kind: Kind
    drivers: tuple[Matter, ...]
    barriers: tuple[Matter, ...]
    raised: frozenset[Matter]
    believed: tuple[Claim, ...]
    doubted: tuple[Claim, ...]
    crossed: tuple[RedLine, ...]
    charges: Lines
    meant_for: frozenset[str]
    users: str


def known_steps(categories: Categories, name: str, text: str, sort: str) -> Steps[Known]:
    """Find the category of what a text shows, and read the text by it."""
    category, kind_name = yield from categories.find_steps(name, text, sort)
    kind = category.kinds.get(kind_name) or next(iter(category.kinds.values()))
    own = _own_points(category, kind, name, text)
    category = _with_own(category, own)
    low = text[:_READ].lower() + (f"\n{_USURY}" if kind.lends and usurious(text) else "")
    drivers, barriers = _thought_of(category, kind, text, low)
    yield
    raised = frozenset(
        each for each in (*drivers, *barriers) if each in own or meant_in(each.signs, low)
    )
    if category.code != GENERAL:  # nobody likes a thing for what its text does not say of it
        told_drivers = tuple(each for each in drivers if each in raised)
        drivers = told_drivers if len(told_drivers) >= _ENOUGH_TOLD else drivers
    elif len(own) >= _ENOUGH_OWN and kind.name != PROPOSAL:
        # what a text says leaves no room for what one says of anything
        drivers = tuple(each for each in drivers if each in own)
        never = {"quality", "price"} if is_for_work(text) else {"quality"}
        barriers = tuple(each for each in barriers if each in own or each.side not in never)
    yield
    told = audience(text)
    return Known(
        category=category,
        kind=kind,
        drivers=drivers,
        barriers=barriers,
        raised=raised,
        believed=tuple(c for c in _of(kind, category.believed) if meant_in(c.signs, low)),
        doubted=tuple(c for c in _of(kind, category.doubted) if meant_in(c.signs, low)),
        crossed=tuple(line for line in _of(kind, category.red_lines) if _crosses(line, low)),
        charges=charges(text),
        meant_for=kind.meant_for or frozenset(told),
        users=kind.users or called(told),
    )


def _own_points(category: Category, kind: Kind, name: str, text: str) -> tuple[Matter, ...]:
    """Return the matters of a text's own points: its charges none, where doubts are known."""
    own = own_matters(text, name)
    if category.code == GENERAL and kind.name != PROPOSAL:
        return own
    # whose own doubts say more than "uncertainty about" a line
    charged = [each.lower() for each in charges(text)]
    return tuple(
        each
        for each in own
        if each.driver and not any(charge in each.signs[0] for charge in charged)
    )


def _with_own(category: Category, own: tuple[Matter, ...]) -> Category:
    """Return a category with a text's own points before its matters."""
    if not own:
        return category
    return replace(
        category,
        drivers=(*(each for each in own if each.driver), *category.drivers),
        barriers=(*(each for each in own if not each.driver), *category.barriers),
    )


def _thought_of(
    category: Category, kind: Kind, text: str, low: str
) -> tuple[tuple[Matter, ...], tuple[Matter, ...]]:
    """Return the drivers and the barriers that come to mind, as the text has them."""
    drivers = tuple(m for m in _of(kind, category.drivers) if _comes_up(m, low))
    barriers = tuple(m for m in _of(kind, category.barriers) if not found_in(m.answered, low))
    barriers = tuple(m for m in barriers if _comes_up(m, low))
    if (_FREE.search(low) or _PAYS_YOU.search(low)) and not (
        _SUM.search(low) and asking_prices(text[:_READ])
    ):
        barriers = tuple(m for m in barriers if m.side != "price") or barriers
    return (
        tuple(fresh(m, low) for m in without_strays(category.code, drivers, low)),
        tuple(fresh(m, low) for m in without_strays(category.code, barriers, low)),
    )


def unwelcome(known: Known, phrase: str) -> bool:
    """Return whether a phrase is one that nobody nods at: a charge, or what nobody believes."""
    low = phrase.lower()
    doubted = any(found_in(claim.signs, low) for claim in known.doubted)
    return doubted or any(
        charge.lower() in low or low in charge.lower() for charge in known.charges
    )


def _comes_up(matter: Matter, low: str) -> bool:
    """Return whether people may think of a matter, whatever a text says or because of it."""
    return not matter.told or bool(meant_in(matter.signs, low))


def _of(kind: Kind, given: Iterable[_Told]) -> Iterable[_Told]:
    return (each for each in given if not each.kinds or kind.name in each.kinds)


def _crosses(line: RedLine, low: str) -> bool:
    beside = not line.beside or found_in(line.beside, low)
    return bool(beside and meant_in(line.signs, low) and not found_in(line.answered, low))
