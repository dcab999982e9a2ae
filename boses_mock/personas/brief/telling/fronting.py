"""The end of a clause told first: "sells canang at the market" as "at the market, she sells ...".

So a long clause is told whole, in good English and not in its own row of words. Only what says
when, where or under what condition something is done may stand first; what a verb, an adjective or
a noun asks for ("relies on", "afraid of", "money on shoes") stays where it is.
"""

from __future__ import annotations

import re
from itertools import pairwise

from .guessed import stems_of
from .verbs import ADVERBS, VERBS

_WHEN = frozenset(
    ["before", "after", "when", "whenever", "because", "if", "since", "until", "till", "although"]
)
_PLACING = frozenset(["at", "in", "on", "of", "with", "about", "for", "from"])
_WHERE = frozenset(["at", "in", "on", "during"])
_TIMES_WORDS = """
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
fridays saturdays sundays weekends weekdays weekend morning mornings evening evenings afternoon
afternoons payday paydays holidays summer ramadan lent days night nights january february march
april may june july august september october november december
pandemic lockdown lockdowns monsoon childhood harvest season
"""
_TIMES = frozenset(_TIMES_WORDS.split())
_HOLDS_WORDS = """
interest trust faith belief money time confidence experience pride interested lot much more less
only even just late right shortly long soon early well up out off in on at over back away down
pay share stake part say role job jobs work degree course lessons life based born raised and or
but not no is are was were be been being to of for with from by as than like the a an their his
abroad overseas elsewhere her that who which something anything nothing news member members
"""
HOLDS = frozenset(_HOLDS_WORDS.split())  # what follows these belongs to them
INNER = frozenset(["who", "which", "that", "whose", "where", "how", "why", "what", "whether"])
_POINTING = frozenset(["it", "them", "this", "these", "so", "then", "instead"])
_JUST = frozenset(["right", "just", "shortly", "soon", "straight"])  # "right after harvest"
_THERE = frozenset(["is", "works", "lives"])
_DONE_THERE = frozenset(
    [
        "works",
        "sells",
        "runs",
        "is",
        "teaches",
        "studies",
        "farms",
        "drives",
        "rents",
        "owns",
        "has",
        "are",
    ]
)
_PEOPLE_WORDS = """
to child children son sons daughter daughters parent parents mother father brother brothers sister
sisters family relative relatives cousin cousins friend friends husband wife grandmother uncle aunt
client clients customers
"""
PEOPLE_THERE = frozenset(_PEOPLE_WORDS.split())  # somebody who is there, and not the person
_OFTEN = re.compile(  # how often something is done
    r"(?:every|each) (?:(?:second|other|third) )?(?:day|week|month|year|morning|evening|night|"
    r"weekend|payday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|"
    r"(?:every|each) \d{1,2}(?:st|nd|rd|th)|"
    r"(?:this|last) (?:week|month|year)|\w{2,6} (?:days|weeks|months) at a time|"
    r"(?:once|twice|thrice|\w{3,5} times) (?:a|per|each) (?:day|week|month|year)|"
    r"\d{1,2} (?:days|nights) (?:a|per) (?:week|month|year)"
)
_AGAIN = frozenset(["every", "each", "once", "twice", "thrice", "times"])
_NO_COUNT = frozenset(["almost", "nearly", "not", "about", "around", "least", "most"])
_SHORT = 6  # words of a clause that is told as it is, however often
_WHEN_SHORT = 3  # words of a time
_LONGEST = 8  # words that may stand first


def fronts_of(words: list[str]) -> list[int]:
    """Return where parts of a clause begin that may be told first, a time alone before all."""
    low = [word.casefold() for word in words]
    if not INNER.isdisjoint(low) or "," in "".join(words):
        return []
    found = [at for at in range(2, len(low) - 1) if _may_lead(words, low, at)]
    late = len(low) - _WHEN_SHORT  # "in the evening", of "at a shop in the evening"
    timed = low[-1] in _TIMES
    return sorted(found, key=lambda at: not (timed and at >= late))


def _may_lead(words: list[str], low: list[str], at: int) -> bool:
    word, before, rest = low[at], low[at - 1], low[at + 1 :]
    if (
        len(rest) >= _LONGEST
        or before in HOLDS
        or before in _JUST
        or before in ADVERBS
        or before[:1].isdigit()
    ):
        return False
    if not _POINTING.isdisjoint(rest) or "and" in rest or "but" in rest:
        return False
    if _OFTEN.fullmatch(" ".join(low[at:])):
        once = word in ("this", "last")
        return (len(low) > _SHORT or once) and before not in _NO_COUNT and before not in _WHERE
    if words[at] != word:
        return False  # the station "On Nut"
    if word in _WHEN or (word in _JUST and rest[0] in ("after", "before")):
        return rest[0] not in ("then", "all", "so", "not")
    if word not in _WHERE or asks(low, at) or not _WHEN.isdisjoint(rest):
        return False
    if _does_two(low[:at]):  # "works in Qatar and goes home on Saturdays"
        return False
    timed = rest[-1] in _TIMES or rest[0] in _TIMES
    named = words[at + 1][:1].isupper() and rest[0] not in _TIMES
    if rest in (["a", "time"], ["a", "row"], ["least"], ["all"]) or rest[-1] == "alone":
        return False  # "a little at a time", "in Kalibata alone"
    if named and any(each.islower() for each in words[at + 2 :]):
        return False  # "in LINE groups", "on LINE MAN most weekdays"
    if not _AGAIN.isdisjoint(rest[1:]):
        return False  # a place and how often, which are two things
    if word == "in" and not timed and not _done_there(low[:at]):
        return False
    loose = word == "in" and (low[0] in _THERE or low[1] == "is")
    inner = frozenset[str]() if loose else _PLACING
    if not timed and (low[0] in ("has", "keeps") or not inner.isdisjoint(low[1:at])):
        return False  # "debts at the cooperative", "on the shop at the corner"
    placed = rest[0] in ("the", "a", "an") or words[at + 1][:1].isupper()
    return timed or (word in ("at", "during") and placed) or (word == "in" and placed)


def _does_two(low: list[str]) -> bool:
    """Tell whether two things are done, of which the end may belong to the second alone."""
    after = (each for join, each in pairwise(low[2:]) if join == "and")
    return any(each.endswith("s") and not VERBS.isdisjoint(stems_of(each)) for each in after)


def _done_there(low: list[str]) -> bool:
    """Tell whether what is done in a place may be told after it, and speaks of nobody there."""
    return not _DONE_THERE.isdisjoint(low[:2]) and PEOPLE_THERE.isdisjoint(low[1:])


def asks(low: list[str], at: int) -> bool:
    """Tell whether what stands before is a verb or a quality that asks for what follows."""
    before = low[at - 1]
    is_verb = at == 1 or low[at - 2] in ("to", "never", "not", *ADVERBS)
    is_verb = is_verb or before.endswith(("ing", "ed"))
    intends = "to" in low[1:at] and low[at] in ("in", "at")  # to do what is done there
    states = low[0] in ("is", "are", "was", "thinks", "believes")
    return is_verb or intends or (states and low[1] not in ("a", "an") and low[1][-3:] != "ing")
