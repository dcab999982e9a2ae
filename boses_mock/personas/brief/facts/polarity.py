"""Whether what a clause speaks of is had, or wanted, over or feared: spoken of, and not had.

What is refused is told by denials (see matching); what stands aside is neither refused nor had,
so that nothing follows from it, and the group's own words tell it.
"""

from __future__ import annotations

import re

from boses_mock.market.vocabulary import Meaning, Vocabulary

from ..telling.verbs import VERBS

_FAR = 8  # words that a wish reaches: "would swap a pay rise for working from home"
_TURNS = frozenset(["but", "and", "who", "although", "while", "instead"])  # it ends before these
_STATES_WORDS = """
carowner bikeowner homeowner renter fromhome abroad bunks earner smoker anxious livesales sellers
"""
_STATES = frozenset(_STATES_WORDS.split())
_ANEW = frozenset(["trust", "love", "like", "prefer", "enjoy", "use", "buy", "watch", "pay", "own"])
_VERDICTS = (
    r"traps?|scams?|rip-?offs?|wastes? of (?:money|time)|fraud|dumb|stupid|pointless|useless|"
    r"harmful|disgusting|gross|haram|sinful|too risky|usury|poison"
)
_CONDEMNED = re.compile(  # "paylater is a trap", "consider the lottery a waste of money"
    rf"\b(?:(?:is|are|as) (?:(?:just|only|really|all|basically) )?(?:an? )?|"
    rf"(?:consider|find|call)s? [\w '-]{{2,40}}? (?:an? )?)(?:{_VERDICTS})\b|"
    r"\b(?:itu|adalah|hanya|cuma) (?:jebakan|jerat|perangkap|penipuan|haram|buang duit)\b|"
    r"\bay (?:bitag|panloloko|scam)\b|\blà (?:cái )?(?:bẫy|lừa đảo|phí tiền)",
    re.IGNORECASE,
)


def is_condemned(clause: str) -> bool:
    """Tell whether a clause gives a verdict by which nobody has what it speaks of."""
    return _CONDEMNED.search(clause) is not None


def is_aside(vocabulary: Vocabulary, words: tuple[str, ...], at: int) -> bool:
    """Tell whether what stands at a place is wanted, over or feared: "hopes to work from home"."""
    first = max(0, at - _FAR)
    for place in range(at - 1, first - 1, -1):
        if words[place] in _TURNS:
            return False
        if words[place : place + 1] in vocabulary.asides:
            return True
        if place + 1 < at and words[place : place + 2] in vocabulary.asides:
            return True
    return False


def of_family(meaning: Meaning) -> bool:
    return bool(meaning.statuses or meaning.parent or meaning.child or meaning.sex)


def settles(meaning: Meaning | None) -> bool:
    """Tell whether a meaning is of what somebody has or is, which wanting it does not bring."""
    if meaning is None:
        return False
    has = meaning.tags or meaning.pools or meaning.statuses or meaning.parent or meaning.lives
    return bool(has or meaning.jobs or meaning.rhythm or meaning.origin or meaning.language)


def is_state(meaning: Meaning) -> bool:
    """Tell whether a meaning is of a state that somebody who wants or fears it is not in.

    Whoever wants what is green or cheap is of that mind already, and has the kin they hope for.
    """
    if meaning.interest:
        return True
    if of_family(meaning) or meaning.faiths:
        return False
    at_home = any("home" in pools for pools in meaning.pools.values())
    changes = meaning.rhythm or meaning.lives or meaning.denied or at_home
    ill = meaning.lines.keys() == {"pain_points"}
    return bool(changes or ill or not _STATES.isdisjoint({*meaning.tags, meaning.name}))


def means_else(meaning: Meaning, words: tuple[str, ...]) -> bool:
    """Tell whether a clause has a word by which it means something else by a phrase.

    A motorcycle on instalments is no use of pay-later in an app.
    """
    return not meaning.unless.isdisjoint(words)


def acts_anew(clause: str) -> bool:
    """Tell whether a short clause has a verb of its own: "trust DBS", no more of what is denied."""
    verb, _, what = clause.partition(" ")
    return bool(what) and (verb in _ANEW or (verb in VERBS and what[:1].isupper()))


def is_had(meaning: Meaning) -> bool:
    """Tell whether a meaning is a faith or an ailment, which no denial before it goes on to."""
    return bool(meaning.faiths) or meaning.lines.keys() == {"pain_points"}
