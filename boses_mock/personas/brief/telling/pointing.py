"""A clause that points at another: "withdraw all of it in cash", "which closes on Thursdays".

Told by itself it points at nothing, or at whatever happens to be told before it. It is told in
one sentence with the clause that it points at, in the order of the brief.
"""

from __future__ import annotations

import re

from .verbs import BACK, third_person

_WEATHER = re.compile(
    r"(?:make|take|find|think|feel|call|love|hate|like)\w{0,2} it\b", re.IGNORECASE
)
_GOES_ON = re.compile(
    r"which (?!is why\b)(?=\w)|(?:but|except|though|although|unless) "
    r"(?:only |not |never )?(?:on|in|at|during|when|if|after|before|for) |"
    r"(?:only|except) (?:on|in|at|during|when|if|after|before) ",
    re.IGNORECASE,
)
_WHICH_THEY = re.compile(r"which they (\w+)(?: (.{1,120}))?", re.IGNORECASE)
_LEADS = re.compile(r"^(?:and |then |but |they |also |usually |often |always |later )+", re.I)
_DENIED = re.compile(r"\b(?:not|never|no|without|avoid\w*|refuse\w*|hate\w*)\b|n['’]t\b")
_FIRST_WORDS = 3  # after which a word that points at another clause points within its own
_WHO = re.compile(r"^.{0,120}\b(?:who|that|which|yang)\s")


def points_back(clause: str) -> bool:
    """Tell whether what a clause does is done to what was said before it: "change them"."""
    told = _LEADS.sub("", clause)
    if _WEATHER.match(told) or not third_person(told):
        return False
    found = BACK.search(told)
    return found is not None and len(told[: found.start()].split()) <= _FIRST_WORDS


def pointed_at(before: str, clause: str) -> tuple[str, str] | None:
    """Return how a clause goes on from the one before it, and with what words, if it does."""
    last = before.strip()
    if not last or not clause:
        return None
    if (done := _WHICH_THEY.fullmatch(clause)) and _does(last):
        return " and ", f"{done[1]} them {done[2] or ''}".rstrip()
    if _GOES_ON.match(clause):
        return " ", clause[:1].lower() + clause[1:]
    if not points_back(clause) or _DENIED.search(last) or not _does(last):
        return None
    told = _LEADS.sub("", clause)
    return " and ", told[:1].lower() + told[1:]


def _does(before: str) -> bool:
    """Tell whether what was said before is what people do, with whoever does it or without."""
    return bool(third_person(_LEADS.sub("", _WHO.sub("", before, count=1))))
