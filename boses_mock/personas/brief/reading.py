"""Reading a group's name, description, occupation and notes into one :class:`Wish`.

Each clause is matched for itself; what it says is added up over all of them. Where two say
different things of one topic, both are allowed: "Christians and Muslims" may be either. Who or
what a phrase belongs to is left to the phrases: "their mothers" asks for nobody who is a mother.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from boses_mock.market.vocabulary import HOURS, NOTHING, PASTIME, Meaning, Vocabulary, tokens
from boses_mock.personas.model import GroupDefinition

from .matching import Hit, hits
from .naming import naming
from .said import apart, followed, of_kin, participle, says
from .shown import clauses, shown
from .stated import WORKS_AS, Stated, stated_in, states
from .wish import FamilyWish, Wish

_EMPLOYER = re.compile(
    r"\b(?:(?i:work(?:s|ing)?|employed|agents?|drivers?|riders?)\s(?:working\s)?(?:at|for)|"
    r"(?i:crew members?|staff|employees?)\s(?:working\s)?(?:at|for|of))\s(?:the\s)?"
    r"([A-Z][\w'’&.-]{1,30}(?:\s[A-Z][\w'’&.-]{0,30}){0,3})"
)
_SELLING = re.compile(
    r"(?<![\w-])sell(?:s|ing)?\s(?!(?:on|at|in|to|by|from|online|through|via|their|his|her|out)\b)"
    r"((?:(?!(?:on|at|in|to|by|from|online|through|via|for|who|near|every|and use|with)\b)"
    r"[^\W\d_][\w'’-]*\s?){1,5})",
    re.IGNORECASE,
)
_SELLERS = re.compile(r"(\S+(?: \S+)?) (?:sellers?|vendors?|hawkers?)\b", re.IGNORECASE)
_NOT_THEY = frozenset(
    ["that", "which", "where", "brand", "shop", "store", "people's", "app", "site", "company"]
)
# What a seller in a group's name may sell: of other words ("unbanked vendors") nobody can tell.
_WARES_WORDS = """
fish vegetable vegetables fruit flower flowers meat chicken pork rice noodle noodles bread
egg eggs tofu coffee snack snacks drinks juice ice cream clothes ukay-ukay shoes phones
batik newspapers lottery balut taho lugaw kakanin siomai barbecue isaw turon bakso sate
satay gorengan pempek martabak jamu tempe siomay ketoprak nasi goreng lemak kerabu padang
roti canai cendol kuih phở pho bún bun bánh banh mì mi xôi chè trà đá cà phê som tam moo
ping khao luk chin
"""
_WARES = frozenset(_WARES_WORDS.split())
_RELATIVE = re.compile(r"\b(?:who|that|which|na|yang)\b\s(?=\w)", re.IGNORECASE)
_OF_OTHERS = re.compile(r"(?:who|whom|whose|which)\b", re.IGNORECASE)  # "two sons, who live ..."
_ELDERS = re.compile(  # but "parents with two kids" are the people themselves
    r"(?:(?:the|their|his|her|whose|both|elderly|ageing) ){0,2}(?:husbands?|wife|spouse|partner|"
    r"mother|father|parents|brothers?|sisters?|siblings|in-laws) "
    r"(?!(?:of|and|in|at|with|without|who|that|from|aged)\b)",
    re.IGNORECASE,
)
_OF_KIN = re.compile(r"\b(?:while their|while his|while her|whose)\s(?=\w)", re.IGNORECASE)
_SAYS = re.compile(r"(?:who|they|she|he|many|most|some)\b", re.IGNORECASE)
_SENTENCES = re.compile(r"(?<=[.;!?])\s|\n")
MOST_CHILDREN = 4
_SHORT = 4  # words of a denial that a list may follow: "no pork", not a whole thought
_LIST = 2  # words of a clause that goes on with the denial before it: "no pork, lard"


def read(vocabulary: Vocabulary, definition: GroupDefinition) -> Wish:
    said: list[tuple[tuple[str, ...], bool]] = []
    carried: list[str] = []
    found: list[Hit] = []
    for text, told in _texts(definition):
        denied, before = False, 0
        for clause, begins in _in_sentences(text):
            words = tokens(clause)
            refused = bool(vocabulary.denials & set(words))
            goes_on = before <= _SHORT and len(words) <= _LIST and not refused
            denied, before = denied and not begins and goes_on, len(words)
            own = [*hits(vocabulary, words, denied), *_in_script(vocabulary, clause)]
            if of_kin(clause):
                own = [each for each in own if not _of_another(vocabulary, each, clause)]
            said.append((words, denied))
            found += own
            known = any(hit.meaning != NOTHING and _counts(vocabulary, hit) for hit in own)
            known = known or _is_stated(vocabulary, clause, definition.location)
            known = known or (not begins and _OF_OTHERS.match(clause) is not None)
            if not known and (kept := told(clause)):
                carried.append(kept)
            elif known and told is not _nothing:
                carried += _besides(vocabulary, clause, definition.location)
            denied = denied or refused
    return _wish(vocabulary, found, tuple(said), tuple(dict.fromkeys(carried)), definition)


def _of_another(vocabulary: Vocabulary, hit: Hit, clause: str) -> bool:
    """Tell whether a hit speaks of the people's kin: a husband who drives makes nobody a man."""
    meaning = vocabulary.meanings[hit.meaning]
    return bool(meaning.gender) or bool(meaning.parent and _ELDERS.match(clause))


def _is_stated(vocabulary: Vocabulary, clause: str, location: str | None) -> bool:
    stated = any(each.search(clause) for each in (_EMPLOYER, _SELLING, WORKS_AS))
    return stated or bool(stated_in(vocabulary, clause, location))


def _besides(vocabulary: Vocabulary, clause: str, location: str | None) -> Iterator[str]:
    """Yield what a clause does not only say of its people but says besides.

    Of "couples renting in Cebu who find pre-selling confusing" the renting is understood.
    """
    if of_kin(clause):
        yield clause
        return
    yield from (part for part in _OF_KIN.split(clause)[1:] if of_kin(part))
    parts = [part for half in _RELATIVE.split(clause) for part in apart(followed(half))]
    for part in parts if len(parts) > 1 else ():
        found = hits(vocabulary, tokens(part))
        understood = any(_counts(vocabulary, hit) for hit in found)
        if not understood and says(part) and not _is_stated(vocabulary, part, location):
            yield part


def _in_sentences(text: str | None) -> Iterator[tuple[str, bool]]:
    """Yield each clause, and whether it begins a sentence: no denial reaches beyond its own."""
    for sentence in _SENTENCES.split(text or ""):
        for place, clause in enumerate(clauses(sentence)):
            yield clause, not place


def _texts(definition: GroupDefinition) -> Iterator[tuple[str | None, Callable[[str], str]]]:
    """Yield each text, and what of a clause of it is carried if nobody understands it."""
    yield definition.name, _nothing
    yield definition.occupation, _nothing
    yield (
        definition.description,
        (_described if not definition.psychographic_notes else _besides_who),
    )
    yield definition.psychographic_notes, followed


def _nothing(_: str) -> str:
    return ""


def _described(clause: str) -> str:
    """Return what is said of people, without the people that it is said of."""
    return followed(clause) if _SAYS.match(clause) else _relative(clause) or followed(clause)


def _besides_who(clause: str) -> str:
    """Return what a description says that people do or are, rather than who they are."""
    told = _relative(clause) or followed(clause)
    return told if says(told) or _RELATIVE.search(clause) else ""


def _relative(clause: str) -> str:
    """Return what a description says that people do, rather than who they are."""
    parts = _RELATIVE.split(clause, maxsplit=1)
    return followed(parts[1]) if len(parts) > 1 else participle(clause)


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
        family=_family(asked, meanings),
        gender=genders.pop() if len(genders) == 1 else "",
        faiths=_faiths(meanings),
        denied_faiths=frozenset[str]().union(*(each.faiths for each in refused)),
        communities=frozenset[str]().union(*(each.communities for each in meanings)),
        origin=next((each.origin for each in meanings if each.origin), ""),
        rhythm=next((each.rhythm for each in meanings if each.rhythm), "")
        or ("night" if stated.crosses_midnight else ""),
        stated=stated,
        employer=_employer(definition),
        wares=_wares(vocabulary, definition),
        language=next((w.title() for w in spoken if w in vocabulary.languages), ""),
        interests=tuple(dict.fromkeys(each.interest for each in meanings if each.interest)),
        denied_interests=tuple(each.interest for each in refused if each.interest),
        naming=naming(
            vocabulary,
            (definition.description, definition.psychographic_notes),
            definition.location,
        ),
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
        lives=next((each.lives for each in meanings if each.lives), ""),
    )


def _children(asked: list[Hit], meanings: tuple[Meaning, ...]) -> tuple[list[tuple[int, int]], int]:
    """Return between which ages each child asked for is, and how many; 0 if that is open."""
    spans = [each.child for each in meanings if each.child]
    counted = {each.name: each.numbers for each in meanings}
    number = max((each.several for each in meanings), default=0)
    for hit in (each for each in asked if each.numbers):
        low, high = min(hit.numbers), max(hit.numbers)
        match counted[hit.meaning]:
            case "count":
                number = max(number, hit.numbers[0])
            case "ages":
                spans = [(low, high), *_others(spans, hit.numbers)]
            case "each":
                spans = [(age, age) for age in hit.numbers]
            case "under":
                spans = [(0, max(0, hit.numbers[-1] - 1)), *_others(spans, hit.numbers)]
                number = max(number, hit.numbers[0] if len(hit.numbers) > 1 else 0)
    return spans, min(number, MOST_CHILDREN)


def _others(spans: list[tuple[int, int]], numbers: tuple[int, ...]) -> list[tuple[int, int]]:
    """Return the spans that numbers do not make more exact: "toddlers aged 1 to 3" is one."""
    low, high = min(numbers), max(numbers)
    return [span for span in spans if span[1] < low or span[0] > high]


def _agreeing(statuses: frozenset[str], meanings: tuple[Meaning, ...]) -> frozenset[str]:
    """Return the statuses that all agree on, if there are any: a separated single parent is.

    Where they agree on none, as the widowed and the married, anybody may be either.
    """
    every = [each.statuses for each in meanings if each.statuses]
    return statuses.intersection(*every) or statuses


def _wares(vocabulary: Vocabulary, definition: GroupDefinition) -> str:
    """Return what people are said to sell: of "women who sell fish", fish."""
    texts = (definition.occupation, definition.description, definition.psychographic_notes)
    others = vocabulary.denials | _NOT_THEY
    for clause in (each for text in (*texts, definition.name) for each in clauses(text)):
        match = _SELLING.search(clause)
        if match and others.isdisjoint(tokens(clause[: match.start()])):
            return match[1].strip()
    for text in (definition.occupation, definition.name):
        match = _SELLERS.match(shown(text))
        words = match[1].casefold().split() if match else []
        if words and _WARES.issuperset(words):
            return " ".join(words)
    return ""


def _employer(definition: GroupDefinition) -> str:
    own = (definition.description, definition.psychographic_notes, definition.occupation)
    for text in (*own, definition.name):
        for clause in clauses(text):
            if not of_kin(clause) and (match := _EMPLOYER.search(clause)):
                return match[1].strip(" .")
    return ""
