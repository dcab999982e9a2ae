"""Which gender a persona has, and the pronouns its sentences use."""

from __future__ import annotations

from boses_mock.kernel.rng import Stream

MIXED = frozenset(["", "all", "any", "both", "mixed", "everyone", "all genders"])
FEMALE = frozenset(["female", "females", "woman", "women", "f", "girl", "girls"])
MALE = frozenset(["male", "males", "man", "men", "m", "boy", "boys"])


def draw_gender(pair: Stream, asked: str | None, index: int, implied: str = "") -> str:
    """Return the group's gender, or one of a drawn pair, so that a mixed group is balanced.

    ``pair`` is the stream of the two neighbouring places; ``implied`` is the gender that the
    group's words leave ("mothers"). One that is neither male nor female is kept in its own words.
    """
    word = (asked or "").strip().casefold()
    if word in MIXED and implied:
        return implied
    if word in MIXED:
        return pair.shuffled(["Female", "Male"])[index % 2]
    if word in FEMALE:
        return "Female"
    if word in MALE:
        return "Male"
    return (asked or "").strip()


def pronouns(gender: str) -> dict[str, str]:
    """Return pronouns and the verb endings that agree with them."""
    if gender == "Female":
        words = ("she", "her", "her", "herself", "s", "es", "has", "is", "was")
    elif gender == "Male":
        words = ("he", "him", "his", "himself", "s", "es", "has", "is", "was")
    else:
        words = ("they", "them", "their", "themselves", "", "", "have", "are", "were")
    names = ("they", "them", "their", "themself", "s", "es", "has", "is", "was")
    slots = dict(zip(names, words, strict=True))
    return slots | {"They": words[0].capitalize(), "Their": words[2].capitalize()}
