"""What ``_brief.yaml`` says of homes and of school: which home goes with whom, how old pupils are.

A home is known by the words it is told with, a child's age by the stage at school that a brief
names. Both are words to be found in a text, which is why they are kept as patterns of plain words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import dataclass, field
from typing import Any

from boses_mock.kernel.remember import remembered_by
from boses_mock.market.model import Lines
from boses_mock.market.template import Template, read_template, read_templates

THAI = re.compile(r"[ก-๙]")
Words = frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class Stage:
    """A stage at school by the words for it, and between which ages a child then is."""

    ages: tuple[int, int]
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True, eq=False)
class Homes:
    """Of which kinds a home is, by the words it is told with, and which go with whom.

    ``kinds`` are tags for guards, ``takes`` those of what briefs take for granted of homes. A rule
    is of whoever its guard fits: none of the first kinds, and one of the second if there are any.
    ``names`` are what homes are called elsewhere, in English; ``qualities`` are words that may be
    told of a home as a brief has them.
    """

    kinds: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    rules: tuple[tuple[Template, frozenset[str], frozenset[str]], ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    qualities: Words = frozenset()
    plain: Lines = ()
    takes: Mapping[str, re.Pattern[str]] = field(default_factory=dict)

    def taken(self, text: str) -> tuple[str, ...]:
        """Return the tags of what a text takes for granted of the home."""
        small = text.lower()
        return tuple(tag for tag, words in self.takes.items() if words.search(small))

    def may_be(self, home: str, tags: Set[str]) -> bool:
        """Tell whether somebody of these tags may live in a home."""
        return self.judged_by(tags)(home)

    def judged_by(self, tags: Set[str]) -> Callable[[str], bool]:
        """Return what tells whether somebody of these tags may live in a home."""
        rules = [(never, only) for when, never, only in self.rules if when.fits(tags)]

        def may_be(home: str) -> bool:
            kinds = self.kinds_of(home)
            return not any(
                not kinds.isdisjoint(never) or (only and kinds.isdisjoint(only))
                for never, only in rules
            )

        return may_be

    def kinds_of(self, home: str) -> frozenset[str]:
        """Return the tags of what kind of home is told of."""
        return _kinds_of(self, home)


def read_stages(value: Iterable[Mapping[str, Any]]) -> tuple[Stage, ...]:
    """Return the stages at school, each word a stage of its own, the longest first."""
    every = [(word.casefold(), each["ages"]) for each in value for word in each["words"]]
    return tuple(
        Stage((ages[0], ages[1]), _any_of([word]))
        for word, ages in sorted(every, key=lambda one: -len(one[0]))
    )


def read_homes(value: Mapping[str, Any]) -> Homes:
    """Return the kinds of homes, and which go with whom."""
    return Homes(
        kinds={tag: _any_of(words) for tag, words in (value.get("kinds") or {}).items()},
        rules=tuple(
            (
                read_template(each["when"]),
                frozenset(each.get("never") or ()),
                frozenset(each.get("only") or ()),
            )
            for each in value.get("rules") or ()
        ),
        names=value.get("names") or {},
        qualities=frozenset(value.get("qualities") or ()),
        plain=read_templates(value.get("plain") or ()),
        takes={tag: _any_of_small(words) for tag, words in (value.get("takes") or {}).items()},
    )


@remembered_by(2_048)
def _kinds_of(homes: Homes, home: str) -> frozenset[str]:
    return frozenset(tag for tag, words in homes.kinds.items() if words.search(home))


def _any_of_small(words: Iterable[str]) -> re.Pattern[str]:
    """Return what finds any of some words in a text of small letters, which is far quicker."""
    return re.compile(_any_of([word.lower() for word in words]).pattern)


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    """Return what finds any of some words; what is in a script without spaces, within others."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    forms = (re.escape(w) if THAI.search(w) else rf"(?<!\w){re.escape(w)}(?!\w)" for w in ordered)
    return re.compile("|".join(forms), re.IGNORECASE)
