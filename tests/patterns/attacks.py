"""Texts on which a pattern would take long if it could, made from the pattern itself.

A backtracking engine takes more than linear time where a repeat can end in many places, or begin
in many, and what comes after it fails at each. An attack is therefore what leads to a repeat, then
something over and over (what is repeated, what follows it, or all of that), then something that
fits nowhere. The repeats are found in the tree that the library's own parser makes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, takewhile
from re import _parser
from typing import Any, NamedTuple

Node = tuple[Any, Any]
REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")
LONG = 24  # times from which a bounded repeat counts as one that could go on
TRIED = "a 1-,.\nA:'_ก"  # characters that stand for most classes
MISSES = ("", "¤")  # what an attack ends with
COMMON = (" ", "\n", "\t ", "a", "a ", "A ", "1", "1,", "-", ".", ", ", "'", "a.", "ก")
CATEGORIES = {
    "CATEGORY_DIGIT": r"\d",
    "CATEGORY_NOT_DIGIT": r"\D",
    "CATEGORY_SPACE": r"\s",
    "CATEGORY_NOT_SPACE": r"\S",
    "CATEGORY_WORD": r"\w",
    "CATEGORY_NOT_WORD": r"\W",
}


class Attack(NamedTuple):
    before: str
    repeated: str
    after: str

    def text(self, length: int) -> str:
        """The attack at about this length."""
        return self.before + self.repeated * (length // len(self.repeated) + 1) + self.after


def attacks(pattern: str, flags: int, breadth: int = 4) -> Iterator[Attack]:
    """Yield the attacks on a pattern; ``breadth`` is how many texts stand for each repeat."""
    tree = list(_parser.parse(pattern, flags))
    pumps = [("", each) for each in (*COMMON, *islice(_samples(tree), breadth))]
    for before, body, after in _repeats(tree, ""):
        for repeated in islice(_samples(body), breadth):
            pumps += [(before, repeated), ("", before + repeated), ("", repeated)]
        for rest in (after, _until_repeat(after)):
            follows = next(_samples(rest), "")
            whole = next(_samples(body), "") + follows
            for each in (follows, f"{follows} ", whole, f"{whole} "):
                pumps += [(before, each), ("", before + each)]
    anchored = re.search(r"\^|\\A", pattern) is not None  # has another way than from the start
    for before, repeated in dict.fromkeys(pumps):
        if repeated:
            yield from (Attack(before, repeated, miss) for miss in MISSES)
        if repeated and anchored:
            yield Attack(MISSES[-1] + before, repeated, MISSES[-1])


def _repeats(nodes: list[Node], before: str) -> Iterator[tuple[str, list[Node], list[Node]]]:
    """Yield what each long repeat repeats, with a text that leads to it and what follows it."""
    for at, (op, inside) in enumerate(nodes):
        if str(op) in REPEATS:
            _, most, body = inside
            if most >= LONG:
                yield before, list(body), nodes[at + 1 :]
            yield from _repeats(list(body), before)
        for branch in _branches(str(op), inside):
            yield from _repeats(branch, before)
        before += next(_samples([(op, inside)]), "")


def _until_repeat(nodes: list[Node]) -> list[Node]:
    return list(takewhile(lambda node: str(node[0]) not in REPEATS, nodes))


def _branches(name: str, inside: Any) -> list[list[Node]]:
    """Return what stands inside a node that is no repeat, each way through it by itself."""
    match name:
        case "BRANCH":
            return [list(branch) for branch in inside[1]]
        case "SUBPATTERN":
            return [list(inside[3])]
        case "ATOMIC_GROUP":
            return [list(inside)]
        case "ASSERT" | "ASSERT_NOT":
            return [list(inside[1])]
        case _:
            return []


def _samples(nodes: list[Node]) -> Iterator[str]:
    """Yield texts that the nodes are meant to match, with the least of each repeat."""
    if not nodes:
        yield ""
        return
    (op, inside), *rest = nodes
    for head in islice(_heads(str(op), inside), 12):
        for tail in islice(_samples(rest), 2):
            yield head + tail


def _heads(name: str, inside: Any) -> Iterator[str]:
    match name:
        case "LITERAL":
            yield chr(inside)
        case "NOT_LITERAL":
            yield from (each for each in TRIED if ord(each) != inside)
        case "ANY":
            yield from "a 1"
        case "IN":
            yield from _members(inside)
        case "BRANCH":
            branches = _branches(name, inside)
            for branch in [*branches[:2], *branches[-1:]]:
                yield from islice(_samples(branch), 2)
        case "SUBPATTERN" | "ATOMIC_GROUP":
            yield from _samples(_branches(name, inside)[0])
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            least, _, body = inside
            for each in islice(_samples(list(body)), 3):
                yield each * least
        case _:
            yield ""


def _members(items: list[Node]) -> Iterator[str]:
    """Yield characters of a class: those that stand for most, and its own first one."""
    named = [(str(op), av) for op, av in items]
    negated = named[0][0] == "NEGATE"
    own = [chr(av if op == "LITERAL" else av[0]) for op, av in named if op in ("LITERAL", "RANGE")]
    for char in dict.fromkeys([*TRIED, *([] if negated else own[:1])]):
        if negated != any(_is_in(char, op, av) for op, av in named):
            yield char


def _is_in(char: str, name: str, inside: Any) -> bool:
    match name:
        case "LITERAL":
            return ord(char) == inside
        case "RANGE":
            return inside[0] <= ord(char) <= inside[1]
        case "CATEGORY":
            return re.match(CATEGORIES[str(inside)], char) is not None
        case _:
            return False
