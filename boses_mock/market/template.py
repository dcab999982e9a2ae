"""Sentences with slots and guards: checked and cut up when a file is read, filled when needed.

``"[kids !muslim] {first} packs {lunch}"`` is a sentence for people who have children and are not
Muslim. Words in a guard must all hold; ``a/b`` is either, ``!a`` is not. A slot names what is
known of the person, a pool of the market, a phrase table, or a range of whole numbers
(``{5-9}``). ``{liked_cafe}`` names the café that the person trusts, and brings its own guard: the
sentence is told of nobody who trusts no café. Nothing that is filled in is ever read as a template
again, so what a group's own text says can neither open a slot nor a guard.
"""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass

from boses_mock.kernel.document import Node

_GUARD = re.compile(r"\[([a-z/! ]+)\]\s*")
_SLOT = re.compile(r"\{([^{}]*)\}")
_RANGE = re.compile(r"\d+-\d+")
LIKED = "liked_"
KINDS = (
    "pantry",
    "eatery",
    "drink",
    "cafe",
    "household",
    "body",
    "phones",
    "clothes",
    "shoes",
    "bank",
    "wallet",
    "grocer",
    "drugstore",
    "store",
)
_TAGS = """
low middle high toddler child teen minor young adult older elder female male other
single married partner separated widowed kids smallkids schoolkids grownkids withparents alone
shared withkids muslim christian buddhist hindu secular earner salaried seasoned
desk night shift road shop home class field retired
office manager callcentre tech teacher health retail factory farmer civil freelance creative owner
vendor driver homemaker overseas student finance domestic hospitality engineer sales construction
marketing security unemployed learner asked
sceptic striver pragmatist explorer loyalist carer maker minimalist
business computing medicine education engineering arts law public tourism science
secondary vocational bachelor master
adweary
"""
TAGS = frozenset(_TAGS.split()) | {f"likes{kind}" for kind in KINDS}


@dataclass(frozen=True, slots=True, eq=False)
class Template:
    """Literals at even places and the names of slots at odd ones; equal only to itself."""

    parts: tuple[str, ...]
    guard: tuple[tuple[frozenset[str], bool], ...] = ()

    @property
    def particular(self) -> bool:
        """Tell whether the guard asks for something, rather than only ruling something out."""
        return any(wanted for _, wanted in self.guard)

    def fits(self, tags: Set[str]) -> bool:
        return all(words.isdisjoint(tags) is not wanted for words, wanted in self.guard)


def read_template(node: Node, slots: frozenset[str]) -> Template:
    text = node.text()
    guard: tuple[tuple[frozenset[str], bool], ...] = ()
    if text.startswith("["):
        opening = _GUARD.match(text)
        if opening is None:
            raise node.refuse("a guard like [kids !minor] before the text")
        guard = tuple(_word(node, word) for word in opening[1].split())
        text = text[opening.end() :]
    parts = _SLOT.split(text)
    if any("{" in literal or "}" in literal for literal in parts[::2]):
        raise node.refuse("a sentence with balanced braces")
    for name in parts[1::2]:
        if name.startswith(LIKED) and name.removeprefix(LIKED) in KINDS:
            guard += ((frozenset([f"likes{name.removeprefix(LIKED)}"]), True),)
        elif not _known(name, slots):
            raise node.refuse(f"only known slots, not {name}")
    return Template(tuple(parts), guard)


def _known(name: str, slots: frozenset[str]) -> bool:
    return name in slots or name.removesuffix("2") in slots or bool(_RANGE.fullmatch(name))


def _word(node: Node, word: str) -> tuple[frozenset[str], bool]:
    words = frozenset(word.removeprefix("!").split("/"))
    if words - TAGS:
        raise node.refuse("only known words in a guard, not " + ", ".join(sorted(words - TAGS)))
    return words, not word.startswith("!")


def read_templates(node: Node, slots: frozenset[str]) -> tuple[Template, ...]:
    """Read a list of which at least one member has no guard, so that something always fits."""
    lines = tuple(read_template(child, slots) for child in node.nodes())
    if all(line.guard for line in lines):
        raise node.refuse("at least one text without a guard")
    return lines
