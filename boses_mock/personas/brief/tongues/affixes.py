"""Verbs of Philippine languages by what they are made of: a root, with affixes around it.

"Gumagamit", "ginagamit", "mogamit" and "nagagamit" are all of "gamit", and researchers make verbs
of English words in the same way: "nagre-review", "nag-oorder". A table of roots therefore reads
ten forms of each; what leaves no known root, nor an English verb, is no verb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from boses_mock.kernel.remember import remembered_by
from boses_mock.market.glossary import Filipino

from ..telling.guessed import stems_of
from ..telling.verbs import VERBS

# The longest first; what is made with those of the second group is done to what "ang" marks.
_DOING_TEXT = """
makapagpa nakapagpa makapag nakapag nakikipag makipag nakiki magka nagka nagsi naga maga nag mag
nakaka maka naka nang mang na ma mo mu mi ga i
"""
_DOING = (*_DOING_TEXT.split(), "")
_DONE_TO = ("gina", "ipinag", "ipina", "gi", "pinag", "pina")
_NASAL = (("ng", ("k", "")), ("m", ("b", "p")), ("n", ("t", "d", "s")))  # "mamili" is of "bili"
_INFIX = re.compile(
    r"(?P<first>[bcdfghjklmnprstwy]?|ng|[bdgkpt]r|[bgkp]l)(?P<infix>um|in)(?=[aeiou])"
)
_TWICE = re.compile(r"(?:ng|[bcdfghjklmnpqrstvwxyz])?([aeiou])")
_ENGLISH = re.compile(r"[cfjqvxz]|([eo])\1|([lst])\2|(?:s|tion|ty|er|le|rd|nd|nt|nk|[bcdlmrt]y)$")
_THINGS_IN_WORDS = "housing lending networking wedding clothing banking gaming selling streaming"
_THINGS_IN_ING = frozenset(_THINGS_IN_WORDS.split())
_SUFFIXES = ("han", "hin", "an", "in")
_ROUND = {"u": "o", "i": "e"}  # "hulugan" is of "hulog"
_SHORTEST = 3  # letters of a root


@dataclass(frozen=True, slots=True)
class Verb:
    """``does`` is its English with what governs a thing; ``at`` governs a place or a person.

    ``needs`` tells whether it says nothing without a thing, ``suffers`` whether "ang" marks that
    thing.
    """

    does: str
    at: str = ""
    needs: bool = False
    suffers: bool = False
    after: str = ""
    alone: str = ""


@remembered_by(2_048)
def verb_of(known: Filipino, word: str) -> Verb | None:
    """Return what a word does, nothing where it is no verb as far as anybody here knows."""
    low = word.casefold()
    if low in known.words or low in known.people or low in known.joining:
        return None  # "mamimili" are customers
    for root, suffers in ((low if low.startswith("in") else "", True), *_roots(low)):
        if root in known.roots:
            return meaning(known, root, suffers=suffers)
    prefix, dash, rest = low.partition("-")
    if dash and rest.isalpha() and prefix.startswith(("nag", "mag", "ma", "na", "mo", "mi", "pag")):
        if rest in VERBS:
            return Verb(rest, known.roots_at.get(rest, ""))
        twice = rest[1:] if rest[:1] == rest[1:2] else ""  # "nag-oorder"
        if twice in VERBS:
            return Verb(twice, known.roots_at.get(twice, ""))
    return None


def meaning(known: Filipino, root: str, *, suffers: bool = False) -> Verb:
    """Return what a root does: "sell * live" takes its thing amid it, "send [money]" may."""
    does, star, after = known.roots[root].partition(" *")
    does, bracket, usual = does.partition(" [")
    alone = f"{does} {usual.removesuffix(']')}" if bracket else ""
    needs = bool(star) and not alone
    return Verb(does, known.roots_at.get(root, ""), needs, suffers, after.strip(), alone)


def made_of(word: str) -> str:
    """Return the thing of which a verb is made: "badminton" of "mag-badminton"."""
    prefix, dash, rest = word.casefold().partition("-")
    return rest if dash and prefix in ("mag", "nag", "pag") and len(rest) > _SHORTEST else ""


def is_english(word: str) -> bool:
    """Tell whether a word is written as no Filipino word is: "finds", "delivery", "credit"."""
    low = word.casefold()
    if low.endswith("ing"):  # "malalaking" is linked
        return low in _THINGS_IN_ING or not VERBS.isdisjoint(stems_of(low))
    return low.isascii() and (low in VERBS or _ENGLISH.search(low) is not None)


def _roots(low: str) -> Iterator[tuple[str, bool]]:
    """Yield what may be the root of a word, and whether its thing suffers it."""
    for prefix in (*_DONE_TO, *_DOING):
        if prefix and not low.startswith(prefix):
            continue
        stem = low[len(prefix) :]
        if len(stem) < _SHORTEST:
            continue
        suffers = prefix in _DONE_TO or prefix == "i"
        if prefix:
            yield from ((each, suffers) for each in _bare(stem, prefix))
        elif (infix := _INFIX.match(stem)) is not None:
            plain = f"{infix['first']}{stem[infix.end() :]}"
            done_to = infix["infix"] == "in"
            yield from ((each, done_to) for each in _bare(plain, prefix))
            if done_to:
                yield from ((each, True) for each in _without_end(plain))
        if not prefix and (once := _once(low)) != low:
            yield once, False  # "uutang"
            yield from ((each, True) for each in _without_end(once))


def _bare(stem: str, prefix: str) -> Iterator[str]:
    """Yield a stem, once if it begins twice, with the sound back that its prefix took."""
    plain = stem.removeprefix("-")
    for each in dict.fromkeys((plain, _once(plain))):
        yield each
        if prefix not in ("na", "ma"):
            continue
        for nasal, sounds in _NASAL:
            if each.startswith(nasal):
                for sound in sounds:
                    yield f"{sound}{each[len(nasal) :]}"
                    yield from _without_end(f"{sound}{each[len(nasal) :]}")


def _once(stem: str) -> str:
    """Return a stem without the syllable that it begins with twice: "babayad", "re-review"."""
    found = _TWICE.match(stem)
    if found is None:
        return stem
    rest = stem[found.end() :]
    again = _TWICE.match(rest.removeprefix("-"))
    twice = again is not None and again[1] == found[1] and rest.removeprefix("-")[:1] == stem[:1]
    if rest.startswith("-") and rest[1:2] == stem[:1]:
        return rest[1:]
    if not twice and stem[0] in "aeiou" and rest[:1] == stem[0]:
        return rest
    cluster = rest[:1] == stem[:1] and rest[1:2] not in "aeiou" and found[1] in rest[:4]
    return rest if twice or cluster else stem


def _without_end(stem: str) -> Iterator[str]:
    """Yield a stem without its ending, as its root is spelt alone: "bayaran" is of "bayad"."""
    for each in (stem, _once(stem)):
        for suffix in _SUFFIXES:
            if not each.endswith(suffix) or len(each) < len(suffix) + _SHORTEST:
                continue
            root = each[: -len(suffix)]
            yield root
            if root.endswith("r"):
                yield f"{root[:-1]}d"
            for at in (len(root) - 1, len(root) - 2):
                if root[at] in _ROUND:
                    yield f"{root[:at]}{_ROUND[root[at]]}{root[at + 1 :]}"
