"""What a brief asks and no rule understands: a few of its words, said of the person.

Where a clause opens with something that people do or are, it can follow a name ("loves street
food", "is health-conscious"); otherwise it is mentioned as it stands. It is cut to a handful of
words: a persona speaks in its own, and never recites the group's text.
"""

from __future__ import annotations

import re

from boses_mock.kernel.rng import Stream
from boses_mock.personas.text import listed, lowered

_SUBJECT = re.compile(r"^(?:(?:who|they|she|he|people who|those who)\s+|and\s+|also\s+)+", re.I)
_VERBS_WORDS = """
love like use shop save prefer value follow want seek enjoy watch buy care trust spend work live
play read need dislike avoid hate listen look plan try eat drink cook travel own rent drive ride
pay send check compare expect think believe feel worry distrust order share post stream collect
support raise dream hope attend go stay research switch refuse restore make build paint grow keep
sell teach study learn volunteer join visit write sing dance train repair breed race sleep wake
delete quit stop skip ask help give donate
"""
_VERBS = frozenset(_VERBS_WORDS.split())
_QUALITIES_WORDS = """
conscious savvy minded oriented focused driven aware sensitive friendly curious active frugal
thrifty ambitious sociable busy practical pragmatic skeptical sceptical optimistic adventurous
creative religious independent outgoing organised organized careful loyal impulsive spontaneous
introverted extroverted trendy stylish
"""
_QUALITY = re.compile(
    rf"(?:(?:very|highly|quite) )?(?:[\w]+[- ])?(?:{'|'.join(_QUALITIES_WORDS.split())})",
    re.IGNORECASE,
)
_LOOSE_WORDS = """
a an the of for from with at in on by to and or but who that which when while than as their his
her its my our this these those is are be was ng sa na ang mga at dan yang di ke dari untuk dengan
va cua o voi cho la ma
"""
_LOOSE = frozenset(_LOOSE_WORDS.split())
CLAUSES, WORDS = 4, 5


def followed(clause: str) -> str:
    """Return a clause without the subject that a persona's name takes the place of."""
    return _SUBJECT.sub("", clause)


def brief(draw: Stream, clauses: tuple[str, ...]) -> tuple[str, bool]:
    """Return clauses as one text, and whether it can follow a person's name."""
    kept = draw.sample(clauses, CLAUSES) if len(clauses) > CLAUSES else list(clauses)
    if not kept:
        return "", False
    start = draw.below(len(kept))
    turned = [_few(each) for each in (*kept[start:], *kept[:start])]
    said = [_third_person(each) for each in turned]
    qualities = [lowered(c) for c, verb in zip(turned, said, strict=True) if _quality(c, verb)]
    verbs = [each for each in said if each]
    if len(verbs) + len(qualities) == len(turned):
        are = [f"is {listed(qualities)}"] if qualities else []
        return (", and ".join([*are, listed(verbs)]) if verbs else are[0]), True
    return listed([lowered(c) for c in turned]), False


def _few(clause: str) -> str:
    """Return the first words of a clause, ending with none that leads on to another."""
    words = clause.split()
    if len(words) <= WORDS:
        return clause
    kept = words[:WORDS]
    while len(kept) > 1 and kept[-1].casefold() in _LOOSE:
        kept.pop()
    return " ".join(kept)


def _quality(clause: str, verb: str) -> bool:
    """Tell whether a clause is what somebody is ("health-conscious"), not what they do."""
    return not verb and _QUALITY.fullmatch(clause) is not None


def _third_person(clause: str) -> str:
    """Return "love tea" and "loves tea" as "loves tea"; nothing where no known verb opens."""
    word, _, rest = clause.partition(" ")
    low = word.casefold()
    if low in ("do", "does") and rest.startswith("not "):
        return f"does {rest}"
    if low in _VERBS:
        ending = "es" if low.endswith(("s", "sh", "ch", "go", "x")) else "s"
        low = low[:-1] + "ies" if low.endswith("y") and low[-2] not in "aeiou" else low + ending
        return f"{low} {rest}".strip()
    stem = low[:-3] + "y" if low.endswith("ies") else low.removesuffix("s")
    if stem in _VERBS or low.removesuffix("es") in _VERBS or low.removesuffix("d") in _VERBS:
        return f"{low} {rest}".strip()
    return ""
