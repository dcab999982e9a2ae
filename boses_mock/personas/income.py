"""What a household has a month, whose pay it is, and how much of it is free to spend."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from boses_mock.kernel.rng import Stream
from boses_mock.market.model import LEVELS, Currency, Market, folded
from boses_mock.market.wages import Wage, Wages

from .brief import shown
from .family import Family
from .occupations.occupation import HEAD
from .occupations.work import ADULT, Work
from .place import Town

SHARES = {"low": 3.0, "middle": 5.0, "high": 1.5}
FREE = {"low": (0.06, 0.14), "middle": (0.1, 0.2), "high": (0.12, 0.22)}
POCKET = (0.015, 0.03)
HIGH = (
    "high",
    "upper",
    "affluent",
    "rich",
    "wealthy",
    "premium",
    "luxury",
    "ab",
    "a",
    "b",
    "kaya",
    "cao",
    "t20",
    "tinggi",
    "atas",
    "mapan",
    "mayaman",
)
LOW = (
    "low",
    "lower",
    "poor",
    "budget",
    "d",
    "e",
    "de",
    "minimum",
    "bawah",
    "thap",
    "b40",
    "umr",
    "umk",
    "ump",
    "rendah",
    "harian",
    "mahirap",
)
MIDDLE = (
    "middle",
    "mid",
    "medium",
    "average",
    "moderate",
    "abc1",
    "c",
    "c1",
    "c2",
    "menengah",
    "trung",
    "m40",
    "sederhana",
    "pertengahan",
    "sedang",
)
_SUM = re.compile(
    r"(\d{1,3}(?:[.,]\d{3}){1,3}|\d{1,9}(?:[.,]\d{1,2})?) ?"
    r"(juta|jt|million|mil|ribu|rb|k|m|triệu|tr)?\b",
    re.IGNORECASE,
)
_UNITS = {
    "juta": 1e6,
    "jt": 1e6,
    "million": 1e6,
    "mil": 1e6,
    "m": 1e6,
    "triệu": 1e6,
    "tr": 1e6,
    "ribu": 1e3,
    "rb": 1e3,
    "k": 1e3,
}
THAI = {
    "น้อย": "low",
    "ต่ำ": "low",
    "ปานกลาง": "middle",
    "กลาง": "middle",
    "สูง": "high",
    "รวย": "high",
}
LOWER = 0.25  # of the middle is its lower part
NEAR = (0.82, 1.18)  # of the usual pay, so that it is within a quarter of it once rounded
LAWFUL = 1.06  # of the least that the law allows, so that it is that much once rounded
LEAST_WITH_OTHERS, MOST_WITH_OTHERS = 1.25, 3.0  # of somebody's own pay
OF_ONE = 0.3  # of where several would stand in their bracket is who lives alone, without pay
TOLD = (0.25, 0.9)  # of the household's: less than what is spent freely, or all of it, is not told
# How often somebody in the household earns as well; of what is true of one, the most counts.
EARNING = {"married": 0.62, "partner": 0.7, "withparents": 0.85, "withkids": 0.9}
UNPAID = frozenset(["homemaker", "unemployed", "retired", "student", "learner"])
# Whoever lives with these may live on what they earn.
PROVIDED = frozenset(["withparents", "withkids"])
SPOUSES = frozenset(["married", "partner"])  # who have pay, unless they are retired as well
_FOR_THEMSELVES = frozenset(["owner", "vendor", "freelance", "farmer", "domestic"])
BEGINNERS = (["trainee"], ["former"], ["aspiring"], ["retired"], ["unemployed"])
OPEN = frozenset(["all", "any", "mixed", "various", "levels", "income", "incomes"])


@dataclass(frozen=True, slots=True)
class Income:
    """What a household has.

    ``share`` is the part of a month's income that is free to spend, ``own`` the persona's part of
    it, where that is told.
    """

    text: str
    level: str
    monthly: str
    spend: str
    share: float
    own: str = ""


def sums_asked(text: str | None, market: Market) -> tuple[float, float] | None:
    """Return between which sums a month the group's words put an income, in the market's money."""
    matches = list(_SUM.finditer(shown(text)))[:4]
    unit = matches[-1][2] if matches else None  # of both: "3-4 juta"
    low, high = market.brackets["low"][0] / 5, market.brackets["high"][1] * 5
    found = [_sum(each[1], each[2] or unit) for each in matches]
    known = sorted([each for each in found if low <= each <= high][:2])
    return (known[0], known[-1]) if known else _between(text, market)


def _between(text: str | None, market: Market) -> tuple[float, float] | None:
    """Return the sums around the border that "lower middle" or "middle to high" lies on."""
    words = set(folded(shown(text)).split())
    if not words & set(MIDDLE):
        return None
    (_, least), (low, high), (most, _) = (market.brackets[level] for level in LEVELS)
    if words & set(LOW):
        return NEAR[0] * least, low + (high - low) * LOWER
    return (low + (high - low) * (1 - LOWER), most) if words & set(HIGH) else None


def _sum(digits: str, unit: str | None) -> float:
    """Return "3,500", "4.5 million" or "20k" as a number."""
    plain = re.sub(r"[.,](?=\d{3}(?!\d))", "", digits).replace(",", ".").rstrip(".")
    return float(plain) * _UNITS.get((unit or "").casefold(), 1.0)


def level_asked(text: str | None, market: Market | None = None) -> str | None:
    """Return the level nearest to the group's words, or None where they say nothing of it."""
    if market is not None and (sums := sums_asked(text, market)):
        return _level(sum(sums) / 2, market)
    words = set(folded(shown(text)).split())
    if level := _in_thai(text):
        return level
    for level, names in (("middle", MIDDLE), ("high", HIGH), ("low", LOW)):
        if words & set(names):
            return level
    return "middle" if words - OPEN else None


def level_of(draw: Stream, levels: Sequence[str]) -> str | None:
    """Return one of the levels at which people have what is asked; none where all do."""
    if not levels:
        return None
    return draw.weighted({level: SHARES[level] for level in levels}).capitalize()


def _in_thai(text: str | None) -> str:
    """Return the level that words without Latin letters name, the first that is found."""
    found = ((text or "").find(word) for word in THAI)
    named = sorted((at, level) for at, level in zip(found, THAI.values(), strict=True) if at >= 0)
    return named[0][1] if named else ""


def wage_of(wages: Wages, town: Town, work: Work, age: int) -> Wage | None:
    """Return what the work is paid where it is done, None for whoever is paid no usual wage."""
    market = town.market
    unpaid = work.rhythm in ("class", "retired") or not UNPAID.isdisjoint(work.kinds)
    if age < ADULT or unpaid or folded(work.title).split()[:1] in BEGINNERS:
        return None
    title = HEAD.sub("", work.title)
    if not work.kinds.isdisjoint(_FOR_THEMSELVES):
        return wages.find(market.currency.code, title)
    return wages.employed(market.currency.code, title, town.name)


def others_earn(draw: Stream, family: Family, wage: Wage | None, *, abroad: bool) -> bool:
    """Tell whether anybody else brings money home, as far as those at home are known."""
    if abroad or "alone" in family.tags or (wage and wage.lives_in):
        return False
    return draw.chance(max((EARNING[tag] for tag in EARNING if tag in family.tags), default=0.0))


def draw_income(
    draw: Stream,
    market: Market,
    asked: str | None,
    work: Work,
    age: int,
    wage: Wage | None = None,
    *,
    others: bool = False,
    family: Family | None = None,
) -> Income:
    """Return what a household has: somebody's own pay, where it is known, and that of ``others``.

    Its level is the group's, else the one in whose bracket the sum lies; where no pay is known,
    one that the job allows. Age places it in the bracket, and the pay near the usual one.
    """
    level = level_asked(asked, market)
    sums = sums_asked(asked, market)
    text = "" if level is None else shown(asked)
    text = text if folded(text) or not text else str(level).capitalize()
    if level is None:
        of_job = [name for name in LEVELS if name in work.levels]
        levels = [name for name in _without_pay(work, family) if name in of_job] or of_job
        level = draw.weighted({name: SHARES[name] for name in levels})
    low, high = sums or market.brackets[level]
    earning = 0.2 if age < 28 else 0.55 if age < 50 else 0.7 if age < 62 else 0.35
    height = min(1.0, 0.6 * earning + 0.4 * draw.random())
    if wage is None and family is not None and "alone" in family.tags:
        height *= OF_ONE
    monthly = low + (high - low) * height
    own = 0.0
    if wage:
        own = _own(wage, height)
        monthly = _household(own, monthly, (low, high), fixed=bool(text), others=others)
        own = min(own, monthly)
        level = level if text else _level(monthly, market)
    share = draw.uniform(*(POCKET if age < 18 else FREE[level]))
    told = others and TOLD[0] * monthly < own < TOLD[1] * monthly
    income = of_sum(text or level.capitalize(), level, monthly, share, market.currency)
    return replace(income, own=money(own, market.currency)) if told else income


def _without_pay(work: Work, family: Family | None) -> tuple[str, ...]:
    """Return the levels at which somebody lives without pay and without anybody who has any.

    A student in a rented room has what is sent from home, a couple in retirement a pension.
    """
    if family is None or UNPAID.isdisjoint(work.kinds) or not PROVIDED.isdisjoint(family.tags):
        return ()
    if work.rhythm == "retired":
        return ("low", "middle")
    return ("low",) if SPOUSES.isdisjoint(family.tags) else ()


def of_sum(text: str, level: str, monthly: float, share: float, currency: Currency) -> Income:
    """Return an income of so much a month."""
    return Income(text, level, money(monthly, currency), money(monthly * share, currency), share)


def _own(wage: Wage, height: float) -> float:
    """Return pay near the usual one; whoever lives in gets no less, as theirs is a minimum."""
    least, most = (1.0, 1.2) if wage.lives_in else NEAR
    return max(wage.least * LAWFUL, wage.monthly * (least + (most - least) * height))


def _household(
    own: float, monthly: float, bracket: tuple[float, float], *, fixed: bool, others: bool
) -> float:
    """Return what comes in with somebody's own pay; ``monthly`` is what it is without knowing it.

    Where the bracket is ``fixed`` by the group, the others' share is as large as that takes.
    """
    low, high = bracket
    if not others:
        return min(max(own, low), high) if fixed else own
    wanted = max(monthly, own * LEAST_WITH_OTHERS)
    most = own * MOST_WITH_OTHERS
    return min(wanted, high, max(low, most)) if fixed else min(wanted, most)


def _level(monthly: float, market: Market) -> str:
    """Return the level whose bracket a sum is in or nearest to."""
    low, middle, high = (market.brackets[name] for name in LEVELS)
    if monthly > (middle[1] + high[0]) / 2:
        return "high"
    return "middle" if monthly > (low[1] + middle[0]) / 2 else "low"


def money(amount: float, currency: Currency) -> str:
    """Return an amount as people say it: "₱18,500", "Rp4.5 million"."""
    step = currency.round_to
    while amount / step > 100:
        step *= 10
    return exactly(max(step, round(amount / step) * step), currency)


def exactly(amount: float, currency: Currency) -> str:
    """Return an amount as :func:`money` does, not rounded but for tenths of a million."""
    if amount >= 1_000_000:
        return f"{currency.symbol}{amount / 1_000_000:.1f}".removesuffix(".0") + " million"
    return f"{currency.symbol}{round(amount):,}"
