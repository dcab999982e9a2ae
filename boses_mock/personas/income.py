"""What a household has a month, and how much of it is free to spend."""

from __future__ import annotations

from dataclasses import dataclass

from boses_mock.market.model import LEVELS, Currency, Market, folded
from boses_mock.rng import Stream

SHARES = {"low": 3.0, "middle": 5.0, "high": 1.5}
HIGH = ("high", "upper", "affluent", "rich", "wealthy", "premium", "luxury", "ab", "a", "b")
LOW = ("low", "lower", "poor", "budget", "d", "e", "de", "minimum")
MIDDLE = ("middle", "mid", "medium", "average", "moderate", "abc1", "c", "c1", "c2")


@dataclass(frozen=True, slots=True)
class Income:
    text: str
    level: str
    monthly: str
    spend: str


def level_asked(text: str | None) -> str | None:
    """Return the level nearest to the group's words, or None where they say nothing of it."""
    words = set(folded(text or "").split())
    for level, names in (("middle", MIDDLE), ("high", HIGH), ("low", LOW)):
        if words & set(names):
            return level
    return "middle" if words and words != {"all"} and words != {"any"} else None


def draw_income(
    draw: Stream, market: Market, asked: str | None, levels: frozenset[str], earning: float
) -> Income:
    """Return the group's level, or one the job allows; ``earning`` places it in the bracket."""
    level = level_asked(asked)
    if level is None:
        level = draw.weighted({name: SHARES[name] for name in LEVELS if name in levels})
        text = level.capitalize()
    else:
        text = (asked or "").strip()
    low, high = market.brackets[level]
    point = min(1.0, max(0.0, 0.6 * earning + 0.4 * draw.random()))
    monthly = low + (high - low) * point
    share = draw.uniform(*{"low": (0.06, 0.14), "middle": (0.1, 0.2), "high": (0.12, 0.22)}[level])
    return Income(
        text, level, money(monthly, market.currency), money(monthly * share, market.currency)
    )


def money(amount: float, currency: Currency) -> str:
    """Return an amount as people say it: "₱18,500", "Rp4.5 million"."""
    rounded = max(currency.round_to, round(amount / currency.round_to) * currency.round_to)
    if rounded >= 1_000_000:
        return f"{currency.symbol}{rounded / 1_000_000:.1f}".removesuffix(".0") + " million"
    return f"{currency.symbol}{rounded:,}"
