"""One of what a brief leaves open: of "own a Perodua or Proton" each person owns one or the other.

Which it is falls to each person alone, and to what is told of them already: who drives to work in
a Myvi owns no Proton. What is denied ("no beer or wine") is denied both ways, and where it is not
sure how far each of the two reaches ("small or medium firms") nothing is left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from ..telling.guessed import stems_of
from ..telling.verbs import ADVERBS, VERBS

_DENIED = re.compile(
    r"\b(?:not|no|never|nor|without|avoid\w*|refuse\w*|hate\w*|dislike\w*|whether|neither|cannot|"
    r"shun\w*|distrust\w*|if|against|than|less)\b|n['’]t\b",
    re.IGNORECASE,
)
_LOOSE_WORDS = "more less so two three four five once twice later not even another others worse"
_LOOSE = frozenset(_LOOSE_WORDS.split())
_ENDS_WORDS = """
in at on for with from to by of and but or when while after before during every each per via about
near through who which that because since as over under until daily weekly monthly regularly once
twice only instead is are was were be
"""
_ENDS = frozenset(_ENDS_WORDS.split())
_ARTICLES = frozenset(["a", "an", "the", "their", "some", "own"])
_ONE_OR_TWO = re.compile(
    r"\b(one or two|two or three) ((?:\w{2,14} )?(?:\w{2,14}s|children))\b(?! (?:a|per))"
)
_CHILDREN = {"children": "child", "kids": "kid", "times": ""}
_MOST = 4  # words of one of the two


def one_of(clause: str, pick: Callable[[int], int], told: str = "") -> str:
    """Return a clause with one of what it leaves open, as ``told`` already or ``pick``ed."""
    clause = re.sub(r"\beither (?=\w)", "", clause)
    if counted := _ONE_OR_TWO.search(clause):
        return _counted(clause, counted, pick)
    words = clause.split()
    at = next((n for n, word in enumerate(words) if n and word == "or"), 0)
    if not 0 < at < len(words) - 1 or _DENIED.search(" ".join(words[:at])):
        return clause
    spans = _spans(words, at)
    if spans is None:
        return clause
    start, middle = spans
    left, right = words[start:at], words[at + 1 : middle]
    after = _after_row(words, middle)
    of = 2 + words[middle:after].count("or")
    if not _first(left, right, pick, told, of):
        return one_of(" ".join([*words[:start], *words[at + 1 :]]), pick, told)
    return " ".join([*words[:start], *left, *words[after:]])


def _first(
    left: list[str], right: list[str], pick: Callable[[int], int], told: str, of: int
) -> bool:
    said = [max(each, key=len).casefold().removesuffix("s") in told for each in (left, right)]
    return said[0] if said[0] != said[1] else pick(of) == 0


def _after_row(words: list[str], at: int) -> int:
    """Return where a row of further things, each behind an "or", ends."""
    while at < len(words) and words[at] == "or":
        at = _right(words, at)
    return at


def _right(words: list[str], at: int) -> int:
    end = at + 1 + (words[at + 1].casefold() in _ARTICLES)
    while end < len(words) and words[end].casefold() not in _ENDS and not words[end][0].isdigit():
        end += 1
    return end


def _spans(words: list[str], at: int) -> tuple[int, int] | None:
    """Return where the first of the two begins, and the second ends."""
    near = {words[at - 1].casefold(), words[at + 1].casefold()}
    end = _right(words, at)
    if near & _LOOSE or end == at + 1 or end - at - 1 > _MOST:
        return None
    start = at
    first = int(_is_verb(words[0]))
    while start > first and at - start < _MOST and not _bounds(words[start - 1]):
        start -= 1
    left, right = words[start:at], words[at + 1 : end]
    if not left or (_is_verb(left[0]) and _is_verb(right[0])):
        return None
    if right[0].casefold() in _ARTICLES:
        if start and words[start - 1].casefold() in _ARTICLES:
            return start - 1, end
        return None if start else (start, end)
    names = [word[:1].isupper() for word in left], [word[:1].isupper() for word in right]
    if names[1][0] and names[0][-1]:
        while not words[start][:1].isupper():
            start += 1
        tail = next((n for n, upper in enumerate(names[1]) if not upper), len(right))
        return start, at + 1 + tail
    if len(left) == len(right) or names[0][-1] != names[1][0]:
        return start, end
    return None


def _bounds(word: str) -> bool:
    low = word.casefold()
    return low in _ENDS or low in _ARTICLES or low in ADVERBS or (word.islower() and _is_verb(low))


def _is_verb(word: str) -> bool:
    low = word.casefold()
    return low in ("have", "has", "having") or low in VERBS or not VERBS.isdisjoint(stems_of(low))


def _counted(clause: str, found: re.Match[str], pick: Callable[[int], int]) -> str:
    few, _, many = found[1].partition(" or ")
    if pick(2):
        return clause.replace(found[0], f"{many} {found[2]}", 1)
    before, _, thing = found[2].rpartition(" ")
    if few == "one":
        thing = _CHILDREN.get(thing, thing.removesuffix("s"))
    return clause.replace(found[0], " ".join(filter(None, (few, before, thing))), 1)
