"""A verb that no list knows, told by where it stands: "leases a van"."""

from __future__ import annotations

# Before these a word that nobody here knows is a verb: "leases a van".
_OBJECTS = frozenset(["a", "an", "the", "his", "her", "their", "its", "my", "our"])
_NO_VERBS_WORDS = """
all both half such what not even most many with without like than per plus only just about around
near under over upon via whose as of to in on at by for from into onto through across along after
before during until till since if when while because and or but nor so yet against among between
behind beside beyond despite except inside outside toward towards off out up down
"""
_NO_VERBS = frozenset(_NO_VERBS_WORDS.split())


def guessed_verb(low: str, rest: str) -> str:
    """Return a word that stands where a verb must as one: "lease a van", "leasing a van"."""
    if rest.partition(" ")[0].casefold() not in _OBJECTS or low in _NO_VERBS or not low.isalpha():
        return ""
    if low.endswith("ing"):
        return f"is {low}"
    done = low.endswith("ed") or (low.endswith("s") and not low.endswith("ss"))
    return low if done else low + ("es" if low.endswith(("s", "sh", "ch", "x")) else "s")
