"""Sentences: small things done to text, and nothing that knows about people.

What goes into a slot was written without the sentence around it, so the seam is where text goes
wrong. Three guards stand there: one article and never two ("the the market"), "a" or "an" by the
sound that follows, and a capital where, and only where, a sentence begins; the full stop of
"Eat Bulaga!" is no end of a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_VOWEL = re.compile(
    r"(?![Uu]ni|[Uu]s[ei]|[Ee]u|[Oo]ne|U[A-Z]|[Uu]-)[AEIOUaeiou]|"
    r"[Hh]on(?:or|est)|HONOR|[Hh]our|(?:MB|HR|NG|LP|SM)[A-Z ]"
)
_ARTICLE = re.compile(r"\b[aA] $")
_ARTICLES = re.compile(r"(?:the|an?) ")
_AFTER_ARTICLE = re.compile(r"\b(?:an?|the(?: first| next| old| other)?) $", re.IGNORECASE)
_DAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?")  # which keeps its capital
_STARTS = re.compile(r"[.?!] $")
_ENDS = (".", "?", "!")
_PLAIN = re.compile(r"[^\W_]")
_SEAM = 12  # letters, one more than any article and its adjective has
_DETERMINED_WORDS = """
a an the my their his her our this that these those some any many several few both each every all
much more most less two three four five six no own
"""
_DETERMINED = frozenset(_DETERMINED_WORDS.split())
_UNCOUNTED = ("s", "ing", "ness", "ism", "ity", "care", "food", "ware", "wear", "work", "ment")
_BEFORE_WORDS = "at of in on for with from to about by near"
_BEFORE = frozenset(_BEFORE_WORDS.split())  # what follows a thing
_MASSES_WORDS = """
music money news time children people women men tea coffee rice fish meat water fashion beauty
fruit health travel sugar faith family tv radio off football basketball cash credit data advice
debt sport gold land help life english culture art nature history tradition stress noise traffic
home online abroad skin hair safety quality value comfort privacy security internet income
electricity weather transport housing
"""
_MASSES = frozenset(_MASSES_WORDS.split())
# Verbs of more than one syllable that double their last letter all the same.
_LATE_STRESS_WORDS = (
    "begin forget commit prefer refer admit regret submit permit control patrol enrol travel"
)
_LATE_STRESS = frozenset(_LATE_STRESS_WORDS.split())
_SHORT_VOWEL = re.compile(r"[^aeiou]{0,3}u?[aeiou][^aeiouwxy]")


def capitalised(text: str) -> str:
    """Return text with a capital at its start; "iPhone" stays as it is."""
    return text if text[1:2].isupper() else text[:1].upper() + text[1:]


def lowered(text: str) -> str:
    """Return text without its opening capital, unless that is a name's or an acronym's."""
    first = text.partition(" ")[0]
    named = any(map(str.isupper, first[1:]))  # ComfortDelGro, iPhone, HR
    return text if named or _DAY.fullmatch(first) else text[:1].lower() + text[1:]


def joined(before: str, value: str, after: str = "") -> str:
    """Return ``before``, a slot's ``value`` and ``after`` as one text that agrees with itself."""
    seam = before[-_SEAM:]
    if _AFTER_ARTICLE.search(seam):
        value = _ARTICLES.sub("", value, count=1) if _ARTICLES.match(value) else value
        if _ARTICLE.search(seam) and _VOWEL.match(value):
            before = before[:-1] + "n "
    elif _STARTS.search(seam):
        value = capitalised(value)
    if value.endswith(_ENDS) and after.startswith("."):
        after = after[1:]
    return before + value + after


def sentence(text: str) -> str:
    """Return text with a capital at its start and a full stop at its end."""
    text = capitalised(text)
    return text if text.endswith(_ENDS) else text + "."


def listed(words: Sequence[str]) -> str:
    """Return "a", "a and b" or "a, b and c"."""
    if len(words) < 2:
        return "".join(words)
    return ", ".join(words[:-1]) + " and " + words[-1]


def has_words(text: str) -> bool:
    return _PLAIN.search(text) is not None


def with_article(thing: str) -> str:
    """Return "tight budget" as "a tight budget"; what is many, a mass or a name needs none."""
    words = thing.split()
    if not words or words[0].casefold() in _DETERMINED or words[0][:1].isdigit():
        return thing
    head = next((at for at, word in enumerate(words) if at and word in _BEFORE), len(words))
    last = words[head - 1].casefold()
    if last.endswith(_UNCOUNTED) or last in _MASSES or not thing.islower() or len(words) < 2:
        return thing
    return joined("a ", thing)


def gerund(base: str) -> str:
    """Return "shopping" of "shop" and "taking" of "take"."""
    if base.endswith("ie"):
        return f"{base[:-2]}ying"
    if _SHORT_VOWEL.fullmatch(base) or base in _LATE_STRESS:
        return f"{base}{base[-1]}ing"
    silent = base.endswith("e") and base != "be" and not base.endswith(("ee", "ye", "oe"))
    return f"{base[:-1] if silent else base}ing"
