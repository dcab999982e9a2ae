"""What a household has a month, and how much of it is free to spend."""

from __future__ import annotations

from dataclasses import dataclass

from boses_mock.kernel.rng import Stream
from boses_mock.market.model import LEVELS, Currency, Market, folded

from .brief import shown
from .work import Work

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
)
OPEN = frozenset(["all", "any", "mixed", "various", "levels", "income", "incomes"])


@dataclass(frozen=True, slots=True)
class Income:
    """``share`` is the part of a month's income that is free to spend."""

    text: str
    level: str
    monthly: str
    spend: str
    share: float


def level_asked(text: str | None) -> str | None:
    """Return the level nearest to the group's words, or None where they say nothing of it."""
    words = set(folded(shown(text)).split())
    for level, names in (("middle", MIDDLE), ("high", HIGH), ("low", LOW)):
        if words & set(names):
            return level
    return "middle" if words - OPEN else None


def draw_income(draw: Stream, market: Market, asked: str | None, work: Work, age: int) -> Income:
    """Return the group's level, or one the job allows; age places it in the bracket."""
    level = level_asked(asked)
    if level is None:
        level = draw.weighted({name: SHARES[name] for name in LEVELS if name in work.levels})
        text = level.capitalize()
    else:
        text = shown(asked)
    low, high = work.pay or market.brackets[level]
    earning = 0.2 if age < 28 else 0.55 if age < 50 else 0.7 if age < 62 else 0.35
    monthly = low + (high - low) * min(1.0, 0.6 * earning + 0.4 * draw.random())
    share = draw.uniform(*(POCKET if age < 18 else FREE[level]))
    return of_sum(text, level, monthly, share, market.currency)


def of_sum(text: str, level: str, monthly: float, share: float, currency: Currency) -> Income:
    """Return an income of so much a month."""
    return Income(text, level, money(monthly, currency), money(monthly * share, currency), share)


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
