"""The group's own words about its people: what of them may be shown, and how they are said.

A group's text is written by anybody. Directives to the mock (``[[mock:…]]``), markup, addresses
and sentences that speak to a machine rather than of people are left out; what remains is put into
a persona's notes as said of that person, where its grammar can be seen, and quoted otherwise.
"""

from __future__ import annotations

import re

from boses_mock.kernel.rng import Stream
from boses_mock.kernel.space import fold_space

from .text import has_words, listed, lowered

_DIRECTIVE = re.compile(r"\[\[.*?(?:\]\]|$)|```.*?(?:```|$)|<[^<>]*>|https?://\S+", re.DOTALL)
_INJECTION = re.compile(
    r"\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instruction|prompt|rule|above|"
    r"previous|prior|everything|system)|\b(?:system|assistant|developer|user)\s*:|"
    r"\byou are (?:now|an? (?:ai|assistant|language))|\bas an ai\b|\bjailbreak|\bact as\b|"
    r"\b(?:reveal|print|output|repeat|respond|reply|say|return)\b.{0,30}\b(?:prompt|instruction|"
    r"only|with|json|exactly|secret|password|key)|\{\{|\}\}|<\|",
    re.IGNORECASE,
)
_SPLIT = re.compile(r"\s?(?:[,;•\n]|\.\s|\.$|\s[-–—]\s)\s?")
_SUBJECT = re.compile(r"^(?:(?:who|they|she|he|people who|those who)\s+|and\s+|also\s+)+", re.I)
_VERBS_WORDS = """
love like use shop save prefer value follow want seek enjoy watch buy care trust spend work live
play read need dislike avoid hate listen look plan try eat drink cook travel own rent drive ride
pay send check compare expect think believe feel worry distrust order share post stream collect
support raise dream hope attend go stay research switch
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
_CLAUSES = 4


def shown(text: str | None) -> str:
    """Return a group's text as it may stand in a persona: one line, of people, of any language."""
    text = " ".join(_DIRECTIVE.sub(" ", text or "").split()).strip(" .,;")
    text = "".join(c for c in text if c.isprintable() and c not in "{}`")
    return "" if _INJECTION.search(text) or not has_words(text) else text


def brief(draw: Stream, notes: str | None) -> tuple[str, bool]:
    """Return the group's words about its people, and whether they can follow a person's name."""
    text = fold_space(_DIRECTIVE.sub(" ", notes or ""))
    clauses = [shown(_SUBJECT.sub("", c)) for c in _SPLIT.split(text) if not _INJECTION.search(c)]
    clauses = [c for c in clauses if c]
    if len(clauses) > _CLAUSES:
        clauses = draw.sample(clauses, _CLAUSES)
    if not clauses:
        return "", False
    start = draw.below(len(clauses))
    turned = [*clauses[start:], *clauses[:start]]
    said = [_third_person(c) for c in turned]
    qualities = [lowered(c) for c, verb in zip(turned, said, strict=True) if _quality(c, verb)]
    verbs = [each for each in said if each]
    if len(verbs) + len(qualities) == len(turned):
        are = [f"is {listed(qualities)}"] if qualities else []
        return (", and ".join([*are, listed(verbs)]) if verbs else are[0]), True
    return listed([lowered(c) for c in turned]), False


def _quality(clause: str, verb: str) -> bool:
    """Tell whether a clause is what somebody is ("health-conscious"), not what they do."""
    return not verb and _QUALITY.fullmatch(clause) is not None


def _third_person(clause: str) -> str:
    """Return "love tea" and "loves tea" as "loves tea"; nothing where no known verb opens."""
    word, _, rest = clause.partition(" ")
    low = word.casefold()
    if low in _VERBS:
        ending = "es" if low.endswith(("s", "sh", "ch", "go", "x")) else "s"
        low = low[:-1] + "ies" if low.endswith("y") and low[-2] not in "aeiou" else low + ending
        return f"{low} {rest}".strip()
    stem = low[:-3] + "y" if low.endswith("ies") else low.removesuffix("s")
    if stem in _VERBS or low.removesuffix("es") in _VERBS:
        return f"{low} {rest}".strip()
    return ""
