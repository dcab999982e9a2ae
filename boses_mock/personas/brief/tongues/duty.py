"""The hours of a shift, and how long it is, in a Philippine clause: "work from 6am to 2pm"."""

from __future__ import annotations

import re

from .filipino import HOURS, clock

_HOUR = r"alas?[ -](?:\d{1,2}|[a-z]{3,7})"
_PART = r"(?:madaling araw|umaga|tanghali|hapon|gabi)"
_SHIFT = re.compile(
    rf"(?:(?:may )?(?:shift|duty|trabaho) )?(?:mula |galing )?({_HOUR})(?: (?:ng|sa) ({_PART}))?"
    rf" hanggang ({_HOUR})(?: (?:ng|sa) ({_PART}))?",
    re.IGNORECASE,
)
_HOURS_LONG = re.compile(
    r"(?:naka-|may )?(\d{1,2})(?: oras|[- ]hours?) (?:na |ang )?(night |day |graveyard )?"
    r"(?:shift|duty)"
    r"(?: sa ((?:isang )?(?:private|public|pampublikong|pribadong) )?(hospital|ospital))?",
    re.I,
)


def shift_in(clause: str) -> str:
    """Return the shift that a whole clause tells of in English, nothing if it tells of none."""
    if shift := _SHIFT.fullmatch(clause):
        return _shift(shift)
    if long := _HOURS_LONG.fullmatch(clause):
        return _long_shifts(long)
    return ""


def _long_shifts(found: re.Match[str]) -> str:
    """Return how long the shifts are that people work, and at which kind of hospital."""
    told = f"work {found[1]}-hour {found[2] or ''}shifts"
    if not found[4]:
        return told
    is_public = "pub" in (found[3] or "").casefold()
    kind = "" if not found[3] else "public " if is_public else "private "
    return f"{told} at a {kind}hospital"


def _shift(found: re.Match[str]) -> str:
    """Return the hours of a shift: "work from 6am to 2pm"."""
    from_, until = (_hour(found[at], found[at + 1]) for at in (1, 3))
    return f"work from {from_} to {until}" if from_ and until else ""


def _hour(hour: str, part: str | None) -> str:
    said = re.split(r"[ -]", hour)[1].casefold()
    number = HOURS.get(said) if not said.isdigit() else int(said)
    return clock(number, part) if number and number <= 12 else ""
