"""What people are called in Philippine languages: their trade, what of, and where they do it."""

from __future__ import annotations

import re

from boses_mock.market.glossary import Filipino
from boses_mock.personas.text import joined

from .phrase import MARKERS, Reader, plural, singular, thing_at

_NAME = r"[A-Z][\w'’.-]{1,20}(?: (?:del? |ng )?[A-Z][\w'’.-]{1,20}){0,3}"
_PLACE = re.compile(rf"{_NAME}(?:, {_NAME}){{0,2}}(?= na |,|$)")
_AGENT = re.compile(r"[a-z]{3,12}(?:er|or|ant|[cmnr]ian)s?")  # "accountant": of English alone
_LONGEST = 240  # of what anybody types as one clause
_LONG = 60  # letters of what somebody is called
_WHERE = {"tapat": "across from", "harap": "in front of", "likod": "behind", "loob": "inside"}
_WHERE |= {"labas": "outside", "tabi": "beside", "gilid": "beside", "paligid": "around"}
_BESIDE = re.compile(rf"({'|'.join(_WHERE)}) ng ")
_KIN = frozenset(["wife", "mother", "father", "parent"])


def made_of_things(title: str, what: str) -> str:
    """Return "sugar cane farmer" of who grows it, "wife of seamen" of whose wife somebody is."""
    if title in _KIN:
        return f"{title} of {what}"
    return f"{singular(what)} {title.removeprefix('market ')}"


def sex_of(plain: str) -> tuple[str, str]:
    for word, sex in (("babae", "female "), ("lalaki", "male ")):
        if plain.casefold().startswith(f"{word}ng "):  # "babaeng nagtatrabaho sa pabrika"
            return sex, plain[len(word) + 3 :]
        if plain.casefold().startswith(f"{word} na "):
            return sex, plain[len(word) + 4 :]
        found = re.match(
            rf"([\w-]{{2,20}}(?: (?!na )[\w-]{{2,20}}){{0,2}}) na {word}(?= sa |$)", plain
        )
        if found is not None:
            return sex, found[1] + plain[found.end() :]
    return "", plain


def title_of(known: Filipino, plain: str) -> tuple[str, str]:
    """Return what people are called and what follows it."""
    found = re.match(rf"(.{{2,{_LONG}}}?)(?= (?:sa|ng|na) |,|$)", plain)
    if not found:
        return "", ""
    *before, last = found[1].split()
    if found[1].casefold() in known.people:
        return known.people[found[1].casefold()], plain[found.end() :]
    one = known.people.get(last.casefold(), "")
    if not one and _AGENT.fullmatch(last):
        one = last.removesuffix("s")
    if not one or not all(_is_plain(known, each) for each in before):
        return "", ""
    low = [each if each[1:2].isupper() else each.casefold() for each in before]
    low = [
        known.words[each] if each.endswith("ng") and each in known.words else each for each in low
    ]
    return " ".join([*low, one]), plain[found.end() :]


def _is_plain(known: Filipino, word: str) -> bool:
    """Tell whether a word says in English what it says here: "tricycle", "security"."""
    low = word.casefold()
    meant = known.words.get(low, low).casefold()
    if low.endswith("ng") and not low.endswith("ing"):
        return low in known.words and not meant.startswith(("a ", "an ", "the "))
    if low in MARKERS or low in known.joining:
        return False
    return re.sub(r"^(?:an?|the) ", "", meant) in (low, f"{low}s") and low not in known.visayan


def of_what(known: Filipino, rest: str, *, kept: bool = False) -> tuple[str, str] | None:
    """Return what is grown, made or driven, bare, and what follows it."""
    found = re.match(r"([\w-]{2,20})(?= (?:sa|na) |$)", rest)
    low = found[1].casefold() if found else ""
    one = known.people.get(low)
    meant = plural(one) if one else known.words.get(low) or (low if kept else "")
    if low in known.qualities:
        return _described(known, rest)
    if not found or not meant:
        return None
    return re.sub(r"^(?:an?|the) ", "", meant), rest[found.end() :]


def _described(known: Filipino, rest: str) -> tuple[str, str] | None:
    """Return a thing of several words, bare, and what follows it: "maliit na tindahan"."""
    at = Reader(known, tuple(rest.split()))
    thing = thing_at(at)
    after = " ".join(at.words[at.at :])
    if not thing or (at.low and at.low not in ("sa", "na")):
        return None
    return re.sub(r"^(?:an?|the) ", "", thing), f" {after}" if after else ""


def place_at(known: Filipino, rest: str) -> tuple[str, str]:
    """Return a place with its preposition, and what follows it: "in Silay", "at a bank"."""
    if town := _PLACE.match(rest):
        return f"in {town[0]}", rest[town.end() :]
    if len(rest) > _LONGEST:
        return "", rest
    quality, described, which = rest.partition(" na ")
    if described and quality.casefold() in known.qualities:
        placed, after = place_at(known, which)
        what = known.words.get(quality.casefold(), quality.casefold())
        of_kind = re.sub(r"^at an? ", joined("at a ", f"{what} "), placed)
        return (of_kind, after) if placed else ("", rest)
    if (beside := _BESIDE.match(rest)) and (there := place_at(known, rest[beside.end() :]))[0]:
        return f"{_WHERE[beside[1]]} {there[0].partition(' ')[2]}", there[1]
    found = re.match(r"(?:isang |mga )?((?:[\w-]{2,20} )?[\w-]{2,20}?)(?= (?:sa|ng|na) |$)", rest)
    if not found:
        return "", rest
    *before, last = found[1].casefold().split()
    if found[1][:1].isupper() and last in known.places:
        return f"at {found[1]}", rest[found.end() :]  # "Carbon market"
    kind = known.places.get(last)
    meant = known.words.get(found[1].casefold(), "")
    if meant == "the government":
        return f"for {meant}", rest[found.end() :]
    if meant in ("the province", "the city", "the mountains", "the town"):
        return f"in {meant}", rest[found.end() :]
    before = [
        known.words[each] if each.endswith("ng") and each in known.words else each
        for each in before
    ]
    kind = known.places.get(" ".join([*before, last])) or kind
    before = [] if kind == " ".join([*before, last]) else before
    if not kind or not all(_is_plain(known, each) for each in before):
        return "", rest
    rest = rest[found.end() :]
    if (linked := re.match(r" (?:ng|sa) ", rest)) and (of := of_what(known, rest[linked.end() :])):
        before, rest = [of[0]], of[1]
    return joined("at a ", " ".join([*before, kind])), rest
