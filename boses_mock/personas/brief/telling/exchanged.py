"""Words of a clause exchanged for others that say the same: "twice a week" is "twice per week"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .plainer import LONGEST, PLAINER

_OTHER = frozenset(["other", "second", "third", "two", "three", "four", "few"])
_COUNTED = frozenset(["times", "hours", "once", "twice", "hour", "baht", "dollars", "days"])
_WEEKDAYS = frozenset(
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "weekday"]
)
_PARTS = frozenset(["mornings", "afternoons", "evenings", "nights"])
UNITS = frozenset(["day", "week", "month", "year", "hour", "night"])
_OFTEN = {"monthly": "every month", "weekly": "every week", "yearly": "every year"}
_BY = frozenset(["by", "in", "via", "through", "with", "to", "from", "on"])
_SHOPS = frozenset(["shopee", "tiktok", "lazada", "tokopedia", "carousell", "grab", "foodpanda"])
_HOUR = re.compile(r"\d{1,2}(?:[:.]\d\d)?(?:am|pm)?")


def exchanged(words: list[str]) -> Iterator[str]:
    """Yield words, exchanged where others say the same."""
    at = 0
    while at < len(words):
        low = [word.casefold() for word in words[at : at + LONGEST]]
        size = next((n for n in range(len(low), 0, -1) if " ".join(low[:n]) in PLAINER), 0)
        after = low[size : size + 1] or [""]
        if size and not _keeps(low[:size], after[0]):
            yield from PLAINER[" ".join(low[:size])].split()
            size += low[0] == "without" and size == 1 and after[0] in ("a", "an", "any")
        else:
            yield _measured(words, at)
        at += size or 1


def _keeps(low: list[str], after: str) -> bool:
    """Tell whether a phrase stays as it is before a word: "while waiting", "without the logo"."""
    if low == ["without"]:
        return after.endswith("ing") or after in ("the", "their", "his", "her", "it", "them")
    return low == ["while"] and after.endswith("ing")


def _measured(words: list[str], at: int) -> str:
    """Return a word, exchanged where it tells how often: "on Mondays", "twice a week"."""
    word, low = words[at], words[at].casefold()
    before = words[at - 1].casefold() if at else ""
    after = words[at + 1].casefold() if at + 1 < len(words) else ""
    if low == "daily" and at > 1 and not after:
        return "every day"
    if low == "on" and after in _SHOPS:
        return "through"
    if low == "on" and after.removesuffix("s") in _WEEKDAYS:
        return "each"
    on_parts = low in _PARTS and at > 1 and words[at - 2].casefold() == "on"
    if on_parts or (low.removesuffix("s") in _WEEKDAYS and before == "on"):
        return word.removesuffix("s")
    if low in ("a", "an") and after in UNITS and (before in _COUNTED or before[:1].isdigit()):
        return "per"
    if low == "every" and at and after not in _OTHER and not after[:1].isdigit():
        return "each"
    if low in _OFTEN and at and (not after or after in _BY):
        return _OFTEN[low]  # "is paid monthly by transfer"
    clock = _HOUR.fullmatch(before) and _HOUR.fullmatch(after)
    on_clock = clock and (
        "m" in before + after or words[at + 2 : at + 3] in (["am"], ["pm"]) or "from" in words[:at]
    )
    return "until" if low == "to" and on_clock else word
