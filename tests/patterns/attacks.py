"""Texts on which a pattern would take long if it could: made from the pattern itself.

A backtracking engine takes more than linear time where a repeat can end in many places, or begin
in many, and what comes after it fails at each. So an attack is what leads to the repeat, then the
repeated thing over and over, alone or each time with what leads to it, then something that fits
nowhere. The repeats are found in the tree of the compiled pattern.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, takewhile
from re import _parser  # type: ignore[attr-defined]
from typing import Any

LONG = 24  # times from which a bounded repeat counts as one that could go on
_TRIED = "a 1-,.\nA:'_ก"  # characters that stand for most classes
_MISSES = ("", "¤")  # what an attack ends with
_COMMON = (" ", "\n", "\t ", "a", "a ", "A ", "1", "1,", "-", ".", ", ", "'", "a.", "ก")
_CATEGORIES = {
    "CATEGORY_DIGIT": r"\d",
    "CATEGORY_NOT_DIGIT": r"\D",
    "CATEGORY_SPACE": r"\s",
    "CATEGORY_NOT_SPACE": r"\S",
    "CATEGORY_WORD": r"\w",
    "CATEGORY_NOT_WORD": r"\W",
}
Node = tuple[Any, Any]
REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")


def attacks(pattern: str, flags: int) -> Iterator[tuple[str, str, str]]:
    """Yield what comes before, what is repeated, and what comes at the end."""
    made = dict.fromkeys(("", each) for each in _COMMON)
    tree = list(_parser.parse(pattern, flags))
    made |= dict.fromkeys(("", sample) for sample in islice(_samples(tree), 3))
    for before, body, after in _repeats(tree, ""):
        for repeated in islice(_samples(body), 4):
            made |= dict.fromkeys([(before, repeated), ("", before + repeated), ("", repeated)])
        for rest in (after, _until_repeat(after)):
            follows = next(_samples(rest), "")
            whole = next(_samples(body), "") + follows
            for each in (follows, f"{follows} ", whole, f"{whole} "):
                made |= dict.fromkeys([(before, each), ("", before + each)])
    for before, repeated in made:
        if repeated:
            yield from ((before, repeated, miss) for miss in _MISSES)


def _repeats(nodes: list[Node], before: str) -> Iterator[tuple[str, list[Node], list[Node]]]:
    """Yield the body of each long repeat, with a text that leads to it and what follows it."""
    for at, (op, inside) in enumerate(nodes):
        name = str(op)
        if name in REPEATS:
            _, most, body = inside
            if most >= LONG:
                yield before, list(body), nodes[at + 1 :]
            yield from _repeats(list(body), before)
        else:
            for branch in _branches(name, inside):
                yield from _repeats(branch, before)
        before += next(_samples([_named(name, inside)]), "")


def _named(name: str, inside: Any) -> Node:
    return name, inside


def _until_repeat(nodes: list[Node]) -> list[Node]:
    return list(takewhile(lambda node: str(node[0]) not in REPEATS, nodes))


def _branches(name: str, inside: Any) -> list[list[Node]]:
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
    """Yield texts that the nodes are meant to match, the shortest repeats of each."""
    if not nodes:
        yield ""
        return
    (op, inside), *rest = nodes
    for head in islice(_heads(str(op), inside), 6):
        for tail in islice(_samples(rest), 2):
            yield head + tail


def _heads(name: str, inside: Any) -> Iterator[str]:
    match name:
        case "LITERAL":
            yield chr(inside)
        case "NOT_LITERAL":
            yield from (each for each in _TRIED if ord(each) != inside)
        case "ANY":
            yield from "a 1"
        case "IN":
            yield from _members(inside)
        case "BRANCH":
            branches = [list(branch) for branch in inside[1]]
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
    negated = bool(named) and named[0][0] == "NEGATE"
    own = [chr(av if op == "LITERAL" else av[0]) for op, av in named if op in ("LITERAL", "RANGE")]
    for char in dict.fromkeys([*_TRIED, *([] if negated else own[:1])]):
        if negated != any(_is_in(char, op, av) for op, av in named):
            yield char


def _is_in(char: str, name: str, inside: Any) -> bool:
    match name:
        case "LITERAL":
            return ord(char) == inside
        case "RANGE":
            return bool(inside[0] <= ord(char) <= inside[1])
        case "CATEGORY":
            return re.match(_CATEGORIES[str(inside)], char) is not None
        case _:
            return False
