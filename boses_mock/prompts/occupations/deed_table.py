"""What is done for a living and what that makes whoever does it, from `words/deeds.toml`.

A deed is a verb of some language or a noun with what it is done to behind it ("petani kopi"). It
gives a title only with what it is done to: many sell, drive or grow something for nobody's money.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from ..text import Phrases, fold
from ..words import HERE

BASE, GERUND, AGENT, WHOLE = "base", "gerund", "agent", "whole"
_KEPT = frozenset(("clothes", "goods", "jeans", "scissors", "glasses", "electronics", "cosmetics"))
_VOWELS = "aeiou"


@dataclass(frozen=True, slots=True)
class Deed:
    to: dict[str, str]  # what it is done to, and the title
    title: str  # of whoever does it to anything else: {} stands for that
    bare: str
    never: frozenset[str]
    paid: bool = False  # done at home too, so that the words must tell that it is a living
    factory: str = ""  # the title where it is done in one
    market: str = ""
    home: bool = False  # done for a living at home as well


Form = tuple[str, str, tuple[Deed, ...]]  # kind, language, the deeds; a whole deed's title is bare


_IRREGULAR = {"children": "child", "calves": "calf", "geese": "goose", "loaves": "loaf"}


def singular(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word in _KEPT or not word.isascii() or not word.endswith("s") or word[-2:] in ("ss", "us"):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes", "atoes", "goes", "buses")):
        return word[:-2]
    return word[:-1]


def _names(text: str) -> list[str]:
    return [name for name in text.split(" | ") if name]


def _gerund(verb: str) -> str:
    return (verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb) + "ing"


def _third(verb: str) -> str:
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return verb + "es"
    return verb[:-1] + "ies" if verb[-1] == "y" and verb[-2] not in _VOWELS else verb + "s"


@cache
def _told() -> dict[str, Any]:
    return tomllib.loads((HERE / "deeds.toml").read_text(encoding="utf-8"))


@cache
def things() -> dict[str, str]:
    """Each name of a thing, in any language and as typed without marks, to the English one."""
    table: dict[str, str] = {}
    for thing, names in _told()["things"].items():
        table.setdefault(thing, thing)
        for name in _names(names):
            table.setdefault(name, thing)
    for name, thing in list(table.items()):
        table.setdefault(fold(name), thing)
    return table


def _deed(told: dict[str, Any]) -> Deed:
    to = {thing: title for title, names in told.get("to", {}).items() for thing in _names(names)}
    never = frozenset(_names(told.get("not", "")))
    return Deed(
        to,
        told.get("title", ""),
        told.get("bare", ""),
        never,
        told.get("paid", False),
        told.get("factory", ""),
        told.get("market", ""),
        told.get("home", False),
    )


def _english(verbs: str) -> list[tuple[str, str]]:
    """Every form of the English verbs, with its kind."""
    forms = []
    for verb in _names(verbs):
        base, _, gerund = verb.partition("/")
        first, _, rest = base.partition(" ")
        rest = f" {rest}" if rest else ""
        forms += [(base, BASE), (_third(first) + rest, BASE)]
        forms.append((gerund or _gerund(first) + rest, GERUND))
    return forms


@cache
def english_verbs() -> frozenset[str]:
    verbs = (told.get("verbs", "") for told in _told().values())
    return frozenset(form for each in verbs for form, _ in _english(each))


@cache
def forms() -> Phrases[Form]:
    rows: dict[tuple[str, str, str], list[Deed]] = {}
    for title, names in _told()["alone"]["to"].items():
        for form in _names(names):
            deed = Deed({}, "", title, frozenset())
            rows.setdefault((form, WHOLE, ""), []).append(deed)
    for name, told in _told().items():
        if name in ("things", "alone"):
            continue
        deed = _deed(told)
        for form, kind in _english(told.get("verbs", "")):
            rows.setdefault((form, kind, "en"), []).append(deed)
        for language in ("tl", "id", "vi", "th"):
            for verb in _names(told.get(language, "")):
                for form in {verb, fold(verb)}:
                    rows.setdefault((form, BASE, language), []).append(deed)
        for noun in _names(told.get("agents", "")):
            for form in {noun, fold(noun)}:
                rows.setdefault((form, AGENT, ""), []).append(deed)
    by_form: dict[str, Form] = {}
    for (form, kind, language), deeds in rows.items():
        if form in by_form and by_form[form][0] == WHOLE:  # what it is done to may say more
            deeds = [*by_form[form][2], *deeds]
            kind, language = WHOLE, ""
        elif form in by_form:
            continue
        by_form[form] = kind, language, tuple(deeds)
    return Phrases(list(by_form.items()))


def title(deed: Deed, said: list[str], *, english: bool, paid: bool) -> str:
    """What doing a deed to something makes people, or nothing; `said` is its noun phrase."""
    if deed.paid and not paid:
        return ""
    for number, known in enumerate(_readings(said, english=english) if said else []):
        if known in deed.to:
            return deed.to[known]
        if english and number == 0:
            continue
        kind = known if known in things() else known.rpartition(" ")[2]
        if known in deed.never or kind in deed.never:
            return ""
        if deed.title and (english or known in things()):
            return deed.title.format(known)
    if not said:
        return deed.title if "{" not in deed.title else ""
    return deed.bare


def _readings(said: list[str], *, english: bool) -> list[str]:
    """The thing by its whole name, then by the part that says what kind of thing it is."""
    known = things()
    ones = [*said[:-1], singular(said[-1])] if said and english else said
    if english:
        parts = [" ".join(ones[i:]) for i in range(len(ones))]
        out = [name for part in parts for name in dict.fromkeys((part, known.get(part, part)))]
        whole = parts[0] if parts else ""
        many = [" ".join(said)]  # "houses" are sold for a living, a house is one's own
        return many + ([known[whole]] if known.get(whole, whole) != whole else out)
    parts = [" ".join(ones[:i]) for i in range(len(ones), 0, -1)]
    return [known[part] for part in parts if part in known] or parts[-1:]
