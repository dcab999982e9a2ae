"""The end of a clause told after a pause: "she rents a van, mostly by the week".

What says where, when, by what means or what for something is done may follow what is done as an
afterthought, and of what is done again and again it may be said to be so mostly. What belongs to
the thing before it ("a cousin in Perth", "bought on credit") follows no pause.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .fronting import HOLDS, INNER, PEOPLE_THERE, asks
from .guessed import stems_of
from .verbs import VERBS

LOOSE_WORDS = """
a an the of for from with at in on by to and or but who that which when while than as their his
her its my our this these those is are be was because so into about over under after before during
across through since such if twice once every each
"""
LOOSE = frozenset(LOOSE_WORDS.split())
_SO_WORDS = "at before during when while because until every via through after"
SO = frozenset(_SO_WORDS.split())
_ADDED_WORDS = "for to with in on from by near away outside inside around beside across"
ADDED = frozenset([*SO, *_ADDED_WORDS.split()])
# What is only wished is done nowhere yet: nobody "dreams of a shop, at home".
_WISHED_WORDS = "dream hope wish plan aspire intend aim want consider wait look think save"
_WISHED = frozenset(_WISHED_WORDS.split())
# What is so once and for all, or is in somebody's head, is not mostly so.
_STATES_WORDS = """
need think believe know like love hate dislike distrust trust fear own have belong owe mean
prefer seem remember miss worry feel refuse avoid shun dread regret doubt resent value respect
admire depend rely start begin stop quit finish become leave move come say lead join expect let
make live stay reside share
"""
_STATES = frozenset(_STATES_WORDS.split())
_PARTICIPLES_WORDS = """
made bought built taken found won lost spent sold taught given kept chosen written sent paid grown
held left gone done had known seen caught brought borne meant eaten drunk worn cut set put let
"""
_PARTICIPLES = frozenset(_PARTICIPLES_WORDS.split())
_OWED = frozenset(["instalments", "debts", "loans", "interest"])  # on or with something
_PUTS = frozenset(["keeps", "saves", "puts", "sends"])  # money somewhere; others have it in gold
_MOSTLY_SO = frozenset(["at", "on", "in", "by", "via", "through", "before", "after", "during"])
_MOSTLY = ("mostly", "usually")
_USUALLY = ("usually", "as a rule")
_TIMES = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:week(?:end|day)|morning|evening|night|"
    r"afternoon|dawn|payday|lunch|dinner|breakfast|work|school|class|bed|sleep|noon)s?\b"
)
# Where it is said already how often, or that it is never so, nothing is "mostly" so.
_WEIGHED = re.compile(
    r"\b(?:not|no|never|nothing|only|any|every|each|all|always|often|sometimes|rarely|seldom|once|"
    r"twice|times|daily|weekly|monthly|per|without|mostly|mainly|usually|strictly|even|still|both|"
    r"half|most|now|currently|from .{1,30} to|month|year|times|\d{1,4})\b"
)
_WITHIN = frozenset(["every", "with"])  # "a house with its lot"
LEADS = frozenset(["right", "just", "shortly", "soon", "long", "straight", "even", "only"])
# A thing with how it was come by: "owns a Honda bought on instalment".
HAS_BOUGHT = re.compile(
    r"(owns|has|drives|rides|uses|keeps) ((?:an?|one) [^,]{3,50}?) "
    r"(bought|inherited|borrowed|leased|rented|financed) "
    r"((?:on|from|with|through|at|in|by|for|second|new|used|last|this) .{2,60})"
)
_ONE_MORE = re.compile(r"\b(?:and|or|but)\b(?! [A-Z])")
_FRONT = "{they} "


def afterthoughts(clause: str) -> Iterator[str]:
    """Yield "she rents a van, mostly by the week" of what somebody does again and again."""
    words = clause.split()
    low = [word.casefold() for word in words]
    if not _is_habit(low) or _WEIGHED.search(clause.casefold()):
        return
    for at in _ends(words, low):
        before, rest = " ".join(words[:at]), " ".join(words[at:])
        if low[at] not in _MOSTLY_SO:
            continue
        for each in _USUALLY if _TIMES.search(rest.casefold()) else _MOSTLY:
            yield f"{_FRONT}{before}, {each} {rest}"


def paused(clause: str) -> Iterator[str]:
    """Yield "she worked in Qatar, for ten years", and "she rents a unit, and that by the day"."""
    if bought := HAS_BOUGHT.fullmatch(clause):
        yield f"{_FRONT}{bought[1]} {bought[2]}, which was {bought[3]} {bought[4]}"
        return
    words = clause.split()
    low = [word.casefold() for word in words]
    if is_wished(low) or VERBS.isdisjoint(stems_of(low[0])):
        return
    for at in _ends(words, low):
        before, rest = " ".join(words[:at]), " ".join(words[at:])
        if low[at] == "to":
            yield f"{before} so as {rest}"
            yield f"{before} in order {rest}"
            continue
        for pause in (",", ", and that"):
            yield f"{_FRONT}{before}{pause} {rest}"


def _ends(words: list[str], low: list[str]) -> Iterator[int]:
    """Yield where the end of a clause begins that may follow a pause."""
    for at in range(2, len(words) - 1):
        if not INNER.isdisjoint(low[:at]) or (low[at - 1] in VERBS and low[at - 2] == "to"):
            return  # "plans to buy one" is not yet doing so
        rest = " ".join(words[at:])
        if words[at] != low[at]:
            continue  # the station "On Nut"
        led = low[at] in LEADS and low[at + 1] in SO and low[at - 1] not in LOOSE
        added = led or (low[at] in ADDED and low[at] not in _WITHIN and is_added(low, at))
        if added and low[at - 1] not in PEOPLE_THERE and not _ONE_MORE.search(rest):
            yield at


def _is_habit(low: list[str]) -> bool:
    """Tell whether a clause opens with what somebody does again and again."""
    stems = stems_of(low[0])
    return (
        low[0].endswith("s")
        and not VERBS.isdisjoint(stems)
        and _STATES.isdisjoint(stems)
        and not is_wished(low)
    )


def is_wished(low: list[str]) -> bool:
    """Tell whether a clause opens with a wish: "dreams of", "is hoping for"."""
    verb = low[1] if low[0] in ("is", "has", "would") and len(low) > 1 else low[0]
    return not _WISHED.isdisjoint({verb, *stems_of(verb)})


def is_added(low: list[str], at: int) -> bool:
    """Tell whether what follows says where, when or what for something is done, and no more."""
    before, after = low[at - 1], low[at + 1]
    if before in LOOSE or before in _OWED or before in _PARTICIPLES or before.endswith("ed"):
        return False
    if before in HOLDS and not (before == "money" and low[0] in _PUTS):
        return False
    if not VERBS.isdisjoint(stems_of(before)) and before.endswith("ing"):
        return False
    if low[at] == "to":
        return after in VERBS
    return low[at] in SO or not asks(low, at)
