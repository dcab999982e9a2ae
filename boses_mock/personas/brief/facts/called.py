"""What people are called by trade in a clause: "now maintenance technicians for ... in Miri".

A person's occupation tells it, so that nothing of such a clause is left to be told of them.
"""

from __future__ import annotations

import re

from boses_mock.market.glossary import Glossary

from ..telling.verbs import VERBS, third_person

LEADS = re.compile(
    r"^(?:(?:they|who|and|all of (?:them|whom)|most of (?:them|whom)|these|the|are|is|now|"
    r"currently|presently|today|mostly|mainly|all|both|working as|work as|who work as|employed as|"
    r"full[- ]time|part[- ]time|in their (?:early |late |mid |mid-)?\d0s|young|male|female) )+",
    re.IGNORECASE,
)
# The noun phrase with which a clause begins, and what follows it: where, or what else they do.
PEOPLE = re.compile(
    r"^(?P<words>(?:[^\W_][\w'’/-]{0,20} ){0,4}?)(?P<head>[^\W\d_][\w'’-]{2,20})"
    r"(?P<rest> (?:at|for|in|with|on|of|from|who|that|whose|by|near|around|across|along|aged|"
    r"paid|based|working|living|earning|serving|and|to)\b.{0,300})?$"
)
AGENT = re.compile(r"(?:[a-z]{3,}(?:ers|ors|ists|eers|men)|[a-z]{3,}(?:keeper|maker|worker)s)$")
_PLACED = re.compile(
    r" (?:(?:at|for|in)|with(?= [A-Z]))(?: (?!who\b|that\b|whose\b)[^\s,;]{1,30}){1,8} ?"
)


def only_called(glossary: Glossary, clause: str) -> bool:
    """Tell whether all that a clause says is which trade people have, and perhaps where."""
    led = LEADS.match(clause)
    found = PEOPLE.match(clause[led.end() :] if led else clause)
    if (
        found is None
        or not (found["rest"] is None or _PLACED.fullmatch(found["rest"]))
        or does(glossary, found["words"])
    ):
        return False
    head = found["head"].casefold()
    if {head, head.removesuffix("s")} & glossary.not_trades:
        return False
    if head in glossary.called_by_trade:
        return True
    return found["rest"] is not None and AGENT.match(head) is not None  # orders are no trade


def does(glossary: Glossary, words: str) -> bool:
    """Tell whether the words before a trade begin with what is done to it: "distrust online"."""
    first = words.partition(" ")[0].casefold()
    if not first or first in glossary.wares or first == "freelance":
        return False
    return first in VERBS or bool(third_person(f"{words}it")) or first.removesuffix("s") in VERBS
