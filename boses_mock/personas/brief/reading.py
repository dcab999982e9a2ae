"""Reading a group's name, description, occupation and notes into one :class:`Wish`.

Each clause is matched for itself; what it says is added up over all of them. Where two say
different things of one topic, both are allowed: "Christians and Muslims" may be either. Who or
what a phrase belongs to is left to the phrases: "their mothers" asks for nobody who is a mother.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from boses_mock.market.vocabulary import HOURS, NOTHING, PASTIME, Meaning, Vocabulary, tokens
from boses_mock.personas.model import GroupDefinition

from .employed import EMPLOYER, employer, sells, wares
from .matching import Hit, hits
from .said import apart_in, followed, of_kin
from .shown import clauses
from .stated import Stated, stated_in, states
from .translated import in_english
from .wish import FamilyWish, Wish

_RELATIVE = re.compile(r"\b(?:who|that|which|na|yang)\b\s(?=\w)", re.IGNORECASE)
_DOING = re.compile(
    r"\w \b((?:comparing|choosing|learning|saving|switching|considering|planning|trying|struggling|"
    r"managing|juggling|preparing|caring|relying|shopping|hoping)\b.{3,120})"
)
_OF_OTHERS = re.compile(r"(?:who|whom|whose|which)\b", re.IGNORECASE)  # "two sons, who live ..."
_SENTENCES = re.compile(r"(?<=[.;!?])\s|\n")
MOST_CHILDREN = 4
_CHILD = re.compile(r"(?:\w{1,12} ){0,2}(?:sons?|daughters?|child|children|kids?)\b")
_AT_SCHOOL = re.compile(
    r"\b(?:boarding|pesantren|MRSM|SMA|SMK|SMP|high school|secondary|madrasah)\b", re.IGNORECASE
)
_AWAY = re.compile(
    r"\b(?:universit\w{1,3}|college|campus|UiTM|UGM|ITB|UI|UM|USM|degree|diploma|abroad|overseas)\b|"
    r"\b(?:studies|study|studying) (?:in|at) (?!Standard|Form|Primary|Year)[A-Z]"
)
_WANTING = re.compile(
    r"(?:want|wants|wanting|hope|hopes|hoping|plan|plans|planning|dream|dreams|dreaming|aspire|"
    r"aspires|save|saves|saving|wish|wishes|considering|thinking)\b(?: \w{1,20})? ?"
    r"(?:to|of|for|about)\b",
    re.IGNORECASE,
)
_SMALL = frozenset(
    ["the", "a", "an", "in", "on", "at", "of", "for", "to", "with", "and", "or", "by"]
)
_LONG = 4  # words of a part that says more than one of its own
_LIST = 2  # words of a clause that goes on with the denial before it: "no pork, lard"


def read(vocabulary: Vocabulary, definition: GroupDefinition) -> Wish:
    said: list[tuple[tuple[str, ...], bool]] = []
    carried: list[str] = []
    found: list[Hit] = []
    for text, told in _texts(definition):
        denied = False
        for clause, begins in _in_sentences(text):
            words = tokens(clause)
            refused = bool(vocabulary.denials & set(words))
            denied = denied and not begins and len(words) <= _LIST and not refused
            own = [*hits(vocabulary, words, denied), *_in_script(vocabulary, clause)]
            english = in_english(clause)
            if english and not any(_counts(vocabulary, hit) for hit in own):
                own += hits(vocabulary, tokens(english), denied)
            if _WANTING.match(english or clause):
                own = [hit for hit in own if not _settles(vocabulary.meanings.get(hit.meaning))]
            said.append((words, denied))
            found += own
            known = not begins and _OF_OTHERS.match(clause) is not None
            if not known and (kept := told(clause)):
                carried += _unknown(vocabulary, definition, kept, own)
            denied = denied or refused
    return _wish(vocabulary, found, tuple(said), tuple(dict.fromkeys(carried)), definition)


def _unknown(
    vocabulary: Vocabulary, definition: GroupDefinition, clause: str, own: list[Hit]
) -> Iterator[str]:
    """Yield what no rule understands of a clause, of which each part is judged by itself.

    What a clause says of kin is kept along with what follows from it, unless sentences show that.
    """
    read_as = in_english(clause)
    clause, kept = read_as or clause, clause
    counted = [hit for hit in own if _counts(vocabulary, hit)]
    shows = [each for hit in counted if (each := vocabulary.meanings[hit.meaning]).lines]
    if of_kin(clause):
        if not shows:
            yield clause
        return
    parts = list(apart_in(clause))
    for part in parts:
        found = _of_part(counted, part if not read_as else f"{kept} {part}")
        known = any(hit.meaning != NOTHING for hit in found) and _covered(part, found)
        shown_at_work = EMPLOYER.search(part) is not None or sells(part, definition)
        known = known or (shown_at_work and not read_as)
        stated = stated_in(vocabulary, part, definition.location).keys() - {"commute"}
        stated -= {"hometowns"} if len(part.split()) > _LONG else set()
        if not known and not stated:
            yield part


def _covered(part: str, found: list[Hit]) -> bool:
    """Tell whether hits are most of what a part says: "spends freely on cat food" is not cats."""
    own = [word for word in tokens(part) if word not in _SMALL]
    meant = {word for hit in found for word in hit.words}
    return len(own) < _LONG or 3 * sum(word in meant for word in own) > len(own)


def _settles(meaning: Meaning | None) -> bool:
    """Tell whether a meaning is of what somebody has or is, which wanting it does not bring."""
    if meaning is None:
        return False
    has = meaning.tags or meaning.pools or meaning.statuses or meaning.parent or meaning.lives
    return bool(has or meaning.jobs or meaning.rhythm or meaning.origin)


def _of_part(found: list[Hit], part: str) -> list[Hit]:
    """Return the hits whose words stand in a part of their clause."""
    own, text = tokens(part), part.casefold()
    return [
        hit
        for hit in found
        if not frozenset(hit.words).isdisjoint(own)
        or any(not word.isascii() and word in text for word in hit.words)
    ]


def _in_sentences(text: str | None) -> Iterator[tuple[str, bool]]:
    """Yield each clause, and whether it begins a sentence: no denial reaches beyond its own."""
    for sentence in _SENTENCES.split(text or ""):
        for place, clause in enumerate(clauses(sentence)):
            yield clause, not place


def _texts(definition: GroupDefinition) -> Iterator[tuple[str | None, Callable[[str], str]]]:
    """Yield each text, and what of a clause of it is carried if nobody understands it."""
    yield definition.name, _nothing
    yield definition.occupation, _nothing
    yield definition.description, (followed if not definition.psychographic_notes else _relative)
    yield definition.psychographic_notes, followed


def _nothing(_: str) -> str:
    return ""


def _relative(clause: str) -> str:
    """Return what a description says that people do, or their kin, rather than who they are."""
    if _kin_of(clause):
        return clause
    parts = _RELATIVE.split(clause, maxsplit=1)
    if len(parts) == 1 and (doing := _DOING.search(clause)):
        return doing[1]
    return followed(parts[1]) if len(parts) > 1 else ""


def _in_script(vocabulary: Vocabulary, clause: str) -> Iterator[Hit]:
    text = clause.casefold()
    for phrase, meaning in vocabulary.scripts:
        if phrase in text:
            text = text.replace(phrase, " ")
            yield Hit(meaning, (phrase,), (), "ไม่" in text.split(" ")[0])


def _counts(vocabulary: Vocabulary, hit: Hit) -> bool:
    """Tell whether something follows from a hit: from a denied one only if its denial is known."""
    meaning = vocabulary.meanings[hit.meaning]
    return not hit.denied or bool(meaning.denied or meaning.faiths or meaning.interest)


def _wish(
    vocabulary: Vocabulary,
    found: list[Hit],
    said: tuple[tuple[tuple[str, ...], bool], ...],
    carried: tuple[str, ...],
    definition: GroupDefinition,
) -> Wish:
    known = vocabulary.meanings
    asked = [hit for hit in found if not hit.denied and hit.meaning != NOTHING]
    refused = [known[hit.meaning] for hit in found if hit.denied]
    named = [hit.meaning for hit in asked]
    named += [each.denied for each in refused if each.denied]
    stated = _stated(vocabulary, definition)
    if stated.keeps_hours and HOURS in known:
        named.append(HOURS)
    if any(known[name].interest and not known[name].lines for name in named) and PASTIME in known:
        named.append(PASTIME)
    meanings = tuple(known[name] for name in dict.fromkeys(named))
    genders = {each.gender for each in meanings if each.gender}
    spoken = [word for hit in asked if known[hit.meaning].language for word in hit.words]
    return Wish(
        meanings=meanings,
        said=said,
        carried=carried,
        family=_with_kin(_family(asked, meanings), definition),
        gender=genders.pop() if len(genders) == 1 else "",
        faiths=_faiths(meanings),
        denied_faiths=frozenset[str]().union(*(each.faiths for each in refused)),
        communities=frozenset[str]().union(*(each.communities for each in meanings)),
        origin=next((each.origin for each in meanings if each.origin), ""),
        rhythm=next((each.rhythm for each in meanings if each.rhythm), "")
        or ("night" if stated.crosses_midnight else ""),
        stated=stated,
        employer=employer(definition),
        wares=wares(vocabulary, definition),
        language=next((w.title() for w in spoken if w in vocabulary.languages), ""),
        interests=tuple(dict.fromkeys(each.interest for each in meanings if each.interest)),
        denied_interests=tuple(each.interest for each in refused if each.interest),
    )


def _stated(vocabulary: Vocabulary, definition: GroupDefinition) -> Stated:
    own = (definition.psychographic_notes, definition.description, definition.name)
    every = (clause for text in own for clause in clauses(text))
    return states(vocabulary, every, definition.location)


def _faiths(meanings: Iterable[Meaning]) -> frozenset[str]:
    """Return the faiths asked for; one word of faith counts before what a people usually has."""
    exact = frozenset[str]().union(*(m.faiths for m in meanings if len(m.faiths) == 1))
    return exact or frozenset[str]().union(*(m.faiths for m in meanings))


def _family(asked: list[Hit], meanings: tuple[Meaning, ...]) -> FamilyWish:
    spans, number = _children(asked, meanings)
    first = any(each.numbers == "first" for each in meanings)
    parents = {each.parent for each in meanings if each.parent}
    order = ("no", "grown", "yes", "expecting")
    statuses = frozenset[str]().union(*(each.statuses for each in meanings))
    expecting = "expecting" in parents
    if expecting and not spans and not number:
        parents.discard("yes")
    if expecting and first:
        spans, parents = [], {"expecting"}
    return FamilyWish(
        parent=next((each for each in order if each in parents), ""),
        children=tuple(dict.fromkeys(spans))[:MOST_CHILDREN],
        sexes=frozenset(each.sex for each in meanings if each.sex),
        number=number,
        first=first,
        expecting=expecting,
        statuses=_agreeing(statuses, meanings),
        lives=next((each.lives for each in meanings if each.lives), "")
        or ("shared" if any("renter" in each.tags for each in meanings) else ""),
    )


def _with_kin(family: FamilyWish, definition: GroupDefinition) -> FamilyWish:
    """Return a family with those of whom a clause tells something: "husband works in Batam"."""
    own = (definition.description, definition.psychographic_notes)
    told = [each for text in own for clause in clauses(text) if (each := _kin_of(clause))]
    if any(each.startswith(("husband", "wife", "spouse")) for each in told):
        family = replace(family, statuses=family.statuses or frozenset(["married"]))
    for each in told:
        if not _CHILD.match(each):
            continue
        family = replace(family, parent=family.parent or "yes")
        span = (13, 17) if _AT_SCHOOL.search(each) else (18, 23) if _AWAY.search(each) else None
        if span and not family.children:
            family = replace(family, children=(span,))
            sex = "son" if " son" in f" {each}" else "daughter" if "daughter" in each else ""
            family = replace(family, sexes=frozenset([sex] if sex else []), first=False)
    return family


def _kin_of(clause: str) -> str:
    return of_kin(in_english(clause) or followed(clause))


def _children(asked: list[Hit], meanings: tuple[Meaning, ...]) -> tuple[list[tuple[int, int]], int]:
    """Return between which ages each child asked for is, and how many; 0 if that is open."""
    spans = [each.child for each in meanings if each.child]
    counted = {each.name: each.numbers for each in meanings}
    number = max((each.several for each in meanings), default=0)
    eldest = 0
    for hit in (each for each in asked if each.numbers):
        low, high = min(hit.numbers), max(hit.numbers)
        match counted[hit.meaning]:
            case "count":
                number = max(number, hit.numbers[0])
            case "ages":
                spans = [(low, high), *_others(spans, hit.numbers)]
            case "eldest":
                number = max(number, 2)
                eldest = high
            case "each":
                spans = [(age, age) for age in hit.numbers]
            case "under":
                spans = [(0, max(0, hit.numbers[-1] - 1)), *_others(spans, hit.numbers)]
                number = max(number, hit.numbers[0] if len(hit.numbers) > 1 else 0)
    if eldest:
        others = [(max(0, eldest - 12), max(0, eldest - 2))] * (MOST_CHILDREN - 1)
        spans = [(eldest, eldest), *others][: max(number, 2)]
    return spans, min(number, MOST_CHILDREN)


def _others(spans: list[tuple[int, int]], numbers: tuple[int, ...]) -> list[tuple[int, int]]:
    """Return the spans that numbers do not make more exact: "toddlers aged 1 to 3" is one."""
    low, high = min(numbers), max(numbers)
    return [span for span in spans if span[1] < low or span[0] > high]


def _agreeing(statuses: frozenset[str], meanings: tuple[Meaning, ...]) -> frozenset[str]:
    """Return the statuses that all agree on, if there are any: a separated single parent is."""
    for each in meanings:
        if each.statuses and statuses & each.statuses:
            statuses &= each.statuses
    return statuses
