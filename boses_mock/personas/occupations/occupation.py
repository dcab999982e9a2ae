"""The occupations that a group asks for, each as one person's title.

A group's own word is read for its head ("Software developers" of "Software developers with a
small team"). Whether it is broad or particular is told by the trade whose name it has.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from boses_mock.market.glossary import Glossary
from boses_mock.market.model import Shared, Trade, folded

from ..brief import shown
from .deeds import farms
from .opening import opening
from .workplace import one_place

PARTS = re.compile(r"\s?(?:,|;|/|&|\+|\band\b|\bor\b)\s?", re.IGNORECASE)
HEAD = re.compile(
    r"\s(?:with|without|at|in|for|who|whose|working|running|from|of|on|across|based|living)\s.*|"
    r"\s?\(.*",
    re.IGNORECASE | re.DOTALL,
)
OWN = re.compile(
    r",? \(?(?:with )?(?:their |his |her )?own (business|stall|shop|practice)\)?$", re.I
)
_DRIVEN = re.compile(r"^(?:(?:ng|sa|og|nga|sang|mga|xe(?= taxi\b)) ){1,2}")
RETIRED = re.compile(r"(?:retired|ex|former) (.+)", re.IGNORECASE)
_MENS = re.compile(r"\b(?:sea|fisher|police|repair|delivery)m[ae]n\b", re.IGNORECASE)
_WOMENS = re.compile(r"\b(?:housewi(?:fe|ves)|seamstress|midwi(?:fe|ves)|waitress)", re.IGNORECASE)
OPEN = frozenset(["any", "all", "mixed", "various", "any occupation", "all occupations", "n a"])
# Words that leave a broad word broad: "young" in "young professionals".
_EVERYDAY_WORDS = """
young working full part time urban junior entry level local filipino indonesian vietnamese
modern busy female male adult older senior professional worker employee staff the a an
"""
EVERYDAY = frozenset(_EVERYDAY_WORDS.split())
_NAMED_AFTER_WORDS = """
student retired driver owner vendor factory construction farmer teacher health tech engineer civil
manager office callcentre
"""
NAMED_AFTER = frozenset(_NAMED_AFTER_WORDS.split())
SINGULARS = {"women": "woman", "men": "man", "wives": "wife", "people": "person"}
PLURAL = re.compile(r"(?<=[a-z]{2}[a-rt-z])s$")
NO_PLURAL = ("ss", "us", "is", "business", "sales", "series", "news", "operations", "logistics")


# Of whom a title says no more than that they work; of a Chinese cook it says what is cooked.
JUST_WORKERS = frozenset(["worker", "workers", "staff", "employee", "employees"])
OF_A_TONGUE_WORDS = """
teacher teachers tutor tutors lecturer lecturers instructor instructors interpreter interpreters
translator translators restaurant restaurants eatery stall food cook cooks chef chefs medicine
medical doctor doctors physician physicians herbalist herbalists noodle language
"""
OF_A_TONGUE = frozenset(OF_A_TONGUE_WORDS.split())


@dataclass(frozen=True, slots=True)
class AskedOccupation:
    """One occupation a group asks for: its words, its trade, and whether to keep the words."""

    words: str
    whole: str
    trade: Trade
    kept: bool
    former: Trade | None = None  # of somebody who has retired from it
    own: str = ""  # what they have of their own: "Caterer, own business"
    rank: str = ""  # "junior", "head": before whatever title it becomes
    apps: str = ""  # what they drive for: "on Grab"


def asked(shared: Shared, text: str | None) -> tuple[AskedOccupation, ...]:
    """Return the occupations that a group's text names; none where it leaves them open."""
    text = _translated(shared, shown(text))
    if not text or folded(text) in OPEN:
        return ()
    if own := OWN.search(text):
        return (replace(_asked(shared, text[: own.start()]), own=own[1].lower()),)
    whole = _asked(shared, text)
    parts = [_asked(shared, part) for part in PARTS.split(text) if part.strip()]
    if len(parts) > 1 and all(part.trade.kind != "other" for part in parts):
        # "Hawker, satay stall owner" is one trade, said twice: the particular one counts.
        same = len({part.trade.kind for part in parts}) == 1 and "," in text
        exact = [part for part in parts if part.kept]
        return tuple(exact) if same and len(exact) == 1 else tuple(parts)
    return (whole,)


def out_of_thai(glossary: Glossary, text: str | None) -> str | None:
    """Return a title that has no Latin letters in English, if it is known."""
    return opening(glossary, text) or text if text and not folded(text) else text


def driver_of(shared: Shared, text: str) -> str:
    """Return the title of whoever a text begins with by what they drive: "tsuper ng jeep"."""
    words = f"{folded(text)} "
    word = next((each for each in shared.drivers if words.startswith(f"{each} ")), "")
    rest = _DRIVEN.sub("", words[len(word) + 1 :]) if word else ""
    known = [name for name in shared.vehicles if rest.startswith(f"{name} ")]
    return shared.vehicles[max(known, key=len)] if known else ""


def _translated(shared: Shared, text: str) -> str:
    """Return a title in English that is in another language, or begins so."""
    if driver := driver_of(shared, text):
        return driver
    words = f"{folded(text)} "
    known = [name for name in shared.titles if words.startswith(f"{name} ")]
    if not known:
        return text
    name = max(known, key=len)
    rest = text.split()[len(name.split()) :]
    if rest[:1] in (["di"], ["sa"], ["ở"]) and rest[1:2] and rest[1][:1].isupper():
        return " ".join([shared.titles[name], "in", *rest[1:]])
    return shared.titles[name]


def _asked(shared: Shared, text: str) -> AskedOccupation:
    head = HEAD.sub("", text).strip() or text
    words = f" {singular(folded(head))} "
    former = RETIRED.fullmatch(head)
    best: tuple[int, bool, Trade] | None = None
    for trade in shared.trades.values():
        for names, kept in ((trade.any_of, False), (trade.titles, True)):
            for name in names:
                if f" {name} " in words and (best is None or len(name) > best[0]):
                    best = len(name), kept, trade
    if best is None:
        return AskedOccupation(as_title(head), as_title(text), shared.trades["other"], True)
    if best[2].kind == "owner" and farms(head):
        owner, farmer = best[2], shared.trades["farmer"]
        best = best[0], True, replace(farmer, levels=owner.levels - {"low"})
    broad = {name for name in best[2].any_of if f" {name} " in words}
    everyday = EVERYDAY.union(*(name.split() for name in broad))
    longer = len(words) - 2 > best[0] and not set(words.split()) <= everyday
    told = AskedOccupation(
        as_title(head), as_title(text), best[2], best[1] or longer or head != text
    )
    return replace(told, former=_asked(shared, former[1]).trade) if former else told


def named_trade(shared: Shared, name: str | None) -> tuple[AskedOccupation, ...]:
    """Return the trade that a group is named after where it asks for no occupation.

    Only one whose word ends the name's head counts: "BGC young managers" are managers, fans of
    managers are fans. The rest of the name is no title.
    """
    head = f" {singular(folded(HEAD.sub('', shown(name))))}"
    found = [
        (len(word), AskedOccupation(as_title(word), as_title(word), trade, kept))
        for trade in shared.trades.values()
        if trade.kind in NAMED_AFTER
        for words, kept in ((trade.any_of, False), (trade.titles, True))
        for word in words
        if head.endswith(f" {word}")
    ]
    return (max(found, key=lambda each: each[0])[1],) if found else ()


def for_gender(wanted: tuple[AskedOccupation, ...], gender: str) -> tuple[AskedOccupation, ...]:
    """Return what somebody of a gender may be: of seamen and teachers a woman is a teacher."""
    others = {"Female": _MENS, "Male": _WOMENS}.get(gender)
    kept = tuple(each for each in wanted if others and not others.search(each.whole))
    return kept or wanted


def singular(words: str) -> str:
    head, _, last = words.rpartition(" ")
    for plural, single in SINGULARS.items():
        if last.endswith(plural):
            return f"{head} {last.removesuffix(plural)}{single}".strip()
    if last.endswith(NO_PLURAL):
        return words
    if last.endswith("ies") and len(last) > 4:
        return words[:-3] + "y"
    return words[:-2] if last.endswith(("sses", "ches", "shes")) else PLURAL.sub("", words)


def as_title(text: str) -> str:
    """Return the group's words as one person's title: "Beekeepers" are each a beekeeper."""
    head = HEAD.sub("", text).strip() or text
    rest = one_place(text[len(head) :])
    single = head if head.isupper() else singular(head)
    return single[:1].upper() + single[1:] + rest
