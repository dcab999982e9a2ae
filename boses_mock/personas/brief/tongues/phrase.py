"""The words of a clause in Filipino, and the things that they name, in English.

A name, a brand, a dish or a loanword stands as it is; of any other word that nobody here knows, the
thing that it belongs to is not known.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from boses_mock.market.glossary import Filipino
from boses_mock.market.model import folded
from boses_mock.personas.text import gerund, joined

from ..telling.verbs import VERBS
from .affixes import Verb, is_english, verb_of

JOINS = frozenset(["at", "pero", "ngunit", "subalit", "saka", "tapos"])
ONCE = ("dati", "noon")
BECAUSE = frozenset(["kasi", "dahil", "sapagkat"])
_MARKERS_WORDS = """
ng nang sa ang para gamit kasama bilang tungkol habang bago pagkatapos tuwing bawat kada na mula
malapit katabi hanggang kapag pag kung lang lamang nasa kaysa kesa si online kay mga ay ni nina kina
dati noon ngayon
"""
MARKERS = frozenset(_MARKERS_WORDS.split())
_OFTEN = {"lagi": "always", "laging": "always", "palagi": "always", "palaging": "always"}
_OFTEN |= {"madalas": "often", "minsan": "sometimes", "minsang": "sometimes", "bihira": "rarely"}
_OFTEN |= {"bihirang": "rarely", "patuloy": "still", "parating": "always", "kadalasan": "usually"}
_MAKES = frozenset(["a car", "a motorcycle", "a vehicle", "a phone", "a laptop"])
_LINKS = ("ng", "g")
_FROM = re.compile(r"[Tt]aga-?([A-Z][\w'’-]{1,20})")
_POINTED_AT = frozenset(["yung", "iyong", "ang", "ng"])
_TOO_LONG = 8  # words of one thing


@dataclass(slots=True)
class Reader:
    """The words of a clause, read from the first to the last."""

    known: Filipino
    words: tuple[str, ...]
    at: int = 0

    @property
    def low(self) -> str:
        return self.ahead(0)

    def ahead(self, by: int) -> str:
        at = self.at + by
        return self.words[at].casefold() if at < len(self.words) else ""

    def is_time(self) -> bool:
        """Tell whether how often begins here: "araw-araw", "buong araw"."""
        if self.low in MARKERS:
            return False
        rows = (" ".join(self.ahead(by) for by in range(size)) for size in (1, 2, 3, 4))
        return any(row in self.known.when for row in rows)

    def takes(self, *rows: str) -> str:
        """Go beyond the first of some rows of words that stands here, and return it."""
        for row in rows:
            many = row.split()
            if all(self.ahead(by) == word for by, word in enumerate(many)):
                self.at += len(many)
                return row
        return ""


def begins(at: Reader) -> bool:
    """Tell whether a predicate begins here."""
    low = at.low
    if "anak" in (at.ahead(1), at.ahead(2)):
        return True  # "at dalawang anak"
    if low in ("may", "wala", "walang", "hindi", "di", "mayroong", "meron", "ayaw"):
        return True
    stated = linked(at.known.states, low) or linked(at.known.states_to, low)
    return bool(stated) or verb_of(at.known, at.words[at.at] if low else "") is not None


def home_at(at: Reader) -> str:
    """Return where people are from: "taga-Bulacan", "tubong Samar at Leyte"."""
    start = at.at
    home = _FROM.fullmatch(at.words[at.at]) if at.low else None
    name = [home[1]] if home else []
    at.at += len(name)
    if not home and not at.takes("tubong", "tubo sa", "taga"):
        return ""
    while at.low and (at.words[at.at][:1].isupper() or (at.low in ("at", "o") and name)):
        if at.low in ("at", "o") and not at.words[at.at + 1 : at.at + 2][0:1]:
            break
        if at.low in ("at", "o") and not at.words[at.at + 1][:1].isupper():
            break
        name.append("or" if at.low in ("at", "o") else at.words[at.at])
        at.at += 1
    if not name:
        at.at = start
    return " ".join(name)


def in_english_too(at: Reader) -> Verb | None:
    """Return an English verb amid Filipino, with what it is done to: "hate yung bogus buyers"."""
    return Verb(at.low) if at.low in VERBS and at.ahead(1) in _POINTED_AT else None


def finds(at: Reader) -> str:
    """Return what people find how: "mahal ang tuition", "tingin nila na mabagal ang internet"."""
    start = at.at
    at.takes("tingin", "palagay", "sinasabi", "iniisip", "naniniwala", "paniwala", "sabi")
    at.takes("na masyadong", "masyadong", "na", "sobrang")
    quality = at.known.words.get(at.low, "") if at.low in at.known.qualities else ""
    at.at += 1
    if quality and at.takes("ang mga", "ang"):
        thing = re.sub(r"^(?:an?|the) ", "the ", thing_at(at))
        if thing and (not at.low or at.low in JOINS or at.low in BECAUSE):
            return f"find {thing} {quality}"
    at.at = start
    return ""


def thing_at(at: Reader, *, kept: bool = False) -> str:
    """Return the thing that words name from here on, nothing where one of them is not known."""
    said: list[str] = []
    start = at.at
    at.takes("mga")
    while at.low and len(said) <= _TOO_LONG:
        if at.low in ("at", "o") and said:
            following = Reader(at.known, at.words, at.at + 1)
            if begins(following) or not (more := thing_at(following, kept=kept)):
                break
            said += ["and" if at.low == "at" else "or", more]
            at.at = following.at
            break
        linked = at.low == "na" or (at.at > start and at.words[at.at - 1].endswith("ng"))
        if said and linked and at.ahead(at.low == "na") in at.known.qualities:
            at.takes("na")
            quality = _word(at.known, at.words[at.at]) or ""
            said.insert(0, joined("a ", quality) if said[0][:1].isupper() else quality)
            at.at += 1
            continue
        if said and at.low == "na" and at.words[at.at - 1].casefold() in at.known.qualities:
            at.at += 1  # "maliit na tindahan"
            continue
        if said and said[-1] in _MAKES and at.low == "na" and at.words[at.at + 1 :][:1]:
            at.at += at.words[at.at + 1][:1].isupper()  # "motor na Honda XRM"
        if said and at.is_time():
            break
        if at.low in MARKERS or at.low in JOINS or at.low in BECAUSE or (said and begins(at)):
            break
        word = _name_in(at) or _word(at.known, at.words[at.at])
        if word is None and _is_loan(at.known, at.ahead(1)) and not at.low.endswith(("ng", "na")):
            word = at.words[at.at]  # "keypad phone"
        if word is None and (not kept or said or verb_of(at.known, at.low)):
            at.at = start
            return ""
        if said and said[-1] in _MAKES and at.words[at.at][:1].isupper():
            said[-1] = "a"  # "kotseng Toyota Vios"
        said.append(at.words[at.at] if word is None else word)
        at.at += 1
    return _smooth(" ".join(filter(None, said)))


def _is_loan(known: Filipino, low: str) -> bool:
    """Tell whether a word says in Filipino what it says in English: "phone", "loan"."""
    if low in JOINS or low in MARKERS:
        return False
    return bool(low) and (
        is_english(low) or known.words.get(low, "").casefold() in (low, f"{low}s")
    )


def _name_in(at: Reader) -> str:
    """Return a word of a name of several, whatever else it means: "Datu Puti"."""
    word, after = at.words[at.at], at.words[at.at + 1 : at.at + 2]
    before = at.words[at.at - 1 : at.at] if at.at else ()
    beside = any(each[:1].isupper() for each in (*before, *after))
    return word if at.at and word[:1].isupper() and word.isalpha() and beside else ""


def _smooth(thing: str) -> str:
    """Return a thing with its article before what describes it: "a big house"."""
    found = re.search(r"(?<=\w )(an?|the) (?=\w)", thing)
    if found and not {"and", "or"} & set(thing.split()):
        before = thing[: found.start()]
        if before.strip() == "their own":
            return re.sub(r"^their own an? (.{1,60})$", r"a \1 of their own", thing)
        thing = f"{found[1]} {before}{thing[found.end() :]}"
    return re.sub(r"\ba (?=[aeio])", "an ", thing)


def _word(known: Filipino, word: str) -> str | None:
    """Return a word in English, or a name or loanword as it is, or None."""
    low = word.casefold()
    if low in known.words and (word.islower() or low not in known.names):
        return known.words[low]
    for link in _LINKS:
        if low.endswith(link) and low.removesuffix(link) in known.words and word.islower():
            return known.words[low.removesuffix(link)]
    if low in known.kin:
        return re.sub(r"^an? ", "", known.kin[low])
    if low in known.joining:
        return None
    named = word[:1].isupper() or word[:1].isdigit() or word[:1] == "₱"
    kept = named or (is_english(low) and verb_of(known, low) is None)
    return word if kept and folded(word) else None


def linked(table: Mapping[str, str], low: str) -> str:
    """Return a word as it stands in a table, without the link to what follows: "gustong"."""
    for each in (low, low.removesuffix("ng"), low.removesuffix("g")):
        if each and each in table:
            return each
    return ""


def doing(does: str) -> str:
    """Return what somebody does as the doing of it: "driving a jeepney"."""
    first, _, rest = does.partition(" ")
    return f"{gerund('be' if first == 'are' else first)} {rest}".strip()


def alone(at: Reader) -> str:
    """Return what a row of words says by itself, if it is all that is said: "walang asawa"."""
    for size in range(min(6, len(at.words) - at.at), 0, -1):
        row = " ".join(each.casefold() for each in at.words[at.at : at.at + size])
        follows = at.ahead(size)
        if row in at.known.alone and (not follows or follows in JOINS or follows in BECAUSE):
            at.at += size
            return at.known.alone[row]
    return ""


def denied_as(denied: str, said: str) -> str:
    if not denied:
        return said
    if said.startswith("do not "):
        return ""
    if said.startswith("are "):
        return {"no longer": "are no longer", "do not yet": "are not yet"}.get(
            denied, "are not"
        ) + said[3:]
    return f"{denied} {said}"


def often_at(at: Reader) -> str:
    if at.low in _OFTEN:
        often = _OFTEN[at.low]
        at.at += 1
        at.takes("na")
        return often
    return ""


def singular(what: str) -> str:
    """Return what is sold or grown as it stands before who does it: "onion farmers"."""
    if what.endswith(("ss", "us", "clothes", "noodles", "news")):
        return what
    for many, one in (("ies", "y"), ("oes", "o"), ("s", "")):
        if what.endswith(many):
            return what.removesuffix(many) + one
    return what


def plural(title: str) -> str:
    head, of, whose = title.partition(" of ")
    if of:
        return f"{plural(head)} of {whose}"
    for one, many in (("woman", "women"), ("man", "men"), ("child", "children")):
        if title.endswith(one):
            return title.removesuffix(one) + many
    if title.endswith("y") and title[-2:-1] not in "aeou":
        return f"{title[:-1]}ies"
    if title.endswith("wife"):
        return f"{title[:-2]}ves"
    return title if title.endswith(("s", "staff")) else f"{title}s"
