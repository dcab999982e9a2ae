"""The family that a group asks for: the state, the children, whom they live with."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from dataclasses import replace

from boses_mock.market.glossary import Glossary
from boses_mock.market.vocabulary import Meaning, Vocabulary, number_of
from boses_mock.personas.model import GroupDefinition

from ..matching import Hit
from ..telling.said import followed
from ..telling.shown import clauses, with_classes
from ..tongues.translated import in_english
from ..wish import FamilyWish
from .children import ONE_AND_ONE
from .classes import tells_of_one
from .kin import of_kin
from .offspring import GROWN, offspring, staged

MOSTCHILDREN = 4
TWINS = "twins"
_SINGLE = frozenset(["single"])
_YOUNGEST = frozenset(["youngest", "bungsu", "bungsunya", "bunso"])
_TWO = 2
_GROWN = 16
CHILD = re.compile(
    r"(?:\w{1,12} ){0,2}(?:sons?|daughters?|child|children|kids?|eldest|youngest)\b", re.IGNORECASE
)
_AT_SCHOOL = re.compile(
    r"\b(?:boarding|pesantren|MRSM|SMA|SMK|SMP|high school|secondary|madrasah)\b", re.IGNORECASE
)
_EARNING = re.compile(
    r"\b(?:is|are) (?:now )?(?:working|employed)\b|\bis an? (?!student|pupil|toddler|baby)|"
    r"\bworks? (?:in|at|as|for|abroad|overseas)\b"
)
_AWAY = re.compile(
    r"\b(?:universit\w{1,3}|college|campus|UiTM|UGM|ITB|UI|UM|USM|degree|diploma|abroad|overseas)\b|"
    r"\b(?:studies|study|studying) (?:in|at) (?!Standard|Form|Primary|Year)[A-Z]"
)

_SPOUSE = re.compile(r"(?:suami|istri|isteri)(?:nya)? (?!istri|isteri)\w", re.IGNORECASE)

# How old a child is of whom only the school is told, where two are told apart.
_STAGES = {"kindergarten": 5, "kinder": 5, "preschool": 4, "primary school": 9}
_STAGES |= {"elementary school": 9, "elementary": 9, "secondary school": 15, "junior high": 14}
_STAGES |= {"senior high": 17, "high school": 16, "college": 20, "university": 20}
_ONE_BY_ONE = re.compile(
    r"\b(?:(?P<kid>son|daughter|boy|girl) (?:who is |aged |of )(?P<age>\d{1,2})"
    r"(?! ?(?:months?|to|-))|"
    r"(?P<old>\d{1,2})[- ]year[- ]old (?P<older>son|daughter|boy|girl)|"
    r"(?P<baby>baby|toddler|newborn) (?P<babe>son|daughter|boy|girl)|"
    rf"(?P<pupil>son|daughter|boy|girl) (?:is )?(?:in|at) (?P<stage>{'|'.join(_STAGES)}))\b",
    re.IGNORECASE,
)
_SONS_AND_DAUGHTERS = re.compile(
    r"\b(an?|one|two|three|1|2|3) (?:\w{1,10} )?(sons?|boys?|daughters?|girls?) and "
    r"(an?|one|two|three|1|2|3) (?:\w{1,10} )?(sons?|boys?|daughters?|girls?)\b",
    re.IGNORECASE,
)
_SERVES = re.compile(r"\bone (?:in|doing|serving) (?:NS|national service)\b")  # only sons do
_OR_SPOUSE = re.compile(  # "janda atau suami dah pencen": each of them is one or the other
    r"\b(?:widow(?:s|ed)?|single|divorced|separated|janda|balu|biyuda|góa|goá) (?:or|atau|o|hoặc) "
    r"(?:(?:have|with|whose|yang|may|their|an?) ){0,2}(?:husbands?|wife|wives|suami|isteri|istri|"
    r"asawa|chồng|vợ|married|kahwin|kawin|menikah)\b",
    re.IGNORECASE,
)
_SEVERAL_GROWN = re.compile(
    r"(?:all )?(?:grown|adult) (?:children|sons|daughters)\b", re.IGNORECASE
)
_SPOKEN_OF = re.compile(r"(?:husband|wife|spouse)\b", re.IGNORECASE)
_SEX_OF = dict.fromkeys(("son", "boy", "lelaki", "laki", "trai"), "son")
_SEX_OF |= dict.fromkeys(("daughter", "girl", "perempuan", "gai"), "daughter")
_SEXES = {"boy": "son", "girl": "daughter"}
_BABIES = {"baby": 1, "newborn": 0, "toddler": 2}


def _called(asked: list[Hit]) -> frozenset[str]:
    """Return whether a child is a son or a daughter where that is said with its school or age."""
    return frozenset(
        _SEX_OF[word] for hit in asked if not hit.denied for word in hit.words if word in _SEX_OF
    )


def family(asked: list[Hit], meanings: tuple[Meaning, ...]) -> FamilyWish:
    spans, number = _children(asked, meanings)
    first = any(each.numbers == "first" for each in meanings)
    parents = {each.parent for each in meanings if each.parent}
    order = ("no", "grown", "yes", "expecting")
    statuses = frozenset[str]().union(*(each.statuses for each in meanings))
    if spans or number:
        parents.discard("no")
    if spans and "yes" in parents and max(high for _, high in spans) < _GROWN:
        parents.discard("grown")  # a grandmother has the child with her
    expecting = "expecting" in parents
    if expecting and not spans and not number:
        parents.discard("yes")
    if expecting and first:
        spans, parents = [], {"expecting"}
    return FamilyWish(
        parent=next((each for each in order if each in parents), ""),
        children=tuple(dict.fromkeys(spans))[:MOSTCHILDREN],
        sexes=frozenset(each.sex for each in meanings if each.sex) | _called(asked),
        number=number,
        first=first,
        twins=any(each.name == TWINS for each in meanings),
        kids_away=any("kidsaway" in each.tags for each in meanings),
        expecting=expecting,
        statuses=_agreeing(statuses, meanings),
        lives=next((each.lives for each in meanings if each.lives), "")
        or ("shared" if any("renter" in each.tags for each in meanings) else ""),
    )


def with_kin(glossary: Glossary, family: FamilyWish, definition: GroupDefinition) -> FamilyWish:
    """Return a family with those of whom a clause tells something: "husband works in Batam"."""
    own = (definition.description, definition.psychographic_notes)
    every = (kin_of(glossary, clause) for text in own for clause in clauses(text))
    told = list(filter(None, every))
    spouse = any(_SPOUSE.match(clause) for text in own for clause in clauses(text))
    if spouse or any(each.startswith(("husband", "wife", "spouse")) for each in told):
        family = replace(family, statuses=family.statuses or frozenset(["married"]))
    if family.statuses and any(_OR_SPOUSE.search(text) for text in own if text):
        family = replace(family, statuses=family.statuses | {"married"})
    if family.parent == "yes" and not family.number and not family.first:
        one = tells_of_one((definition.name, *own))
        family = replace(family, number=int(one)) if one else family
    family = _of_kinds(family, " ; ".join(filter(None, own)))
    family = _told_apart(family, (clause for text in own for clause in clauses(text)))
    if not family.number and any(_SEVERAL_GROWN.match(each) for each in told):
        family = replace(family, parent=family.parent or "grown", number=2)
    for each in told:
        if not CHILD.match(each):
            continue
        family = replace(family, parent=family.parent or "yes")
        span = _age_of(each)
        if span and not family.children:
            number = family.number or (1 if each.startswith("one ") else 0)
            family = replace(family, children=_with_others(each, span, number), number=number)
            sex = "son" if " son" in f" {each}" else "daughter" if "daughter" in each else ""
            family = replace(family, first=False)
            family = replace(family, sexes=frozenset([sex])) if sex else family
    return family


def with_offspring(
    vocabulary: Vocabulary, family: FamilyWish, definition: GroupDefinition
) -> FamilyWish:
    """Return a family with the children of whom a brief tells one by one, if it tells of any."""
    own = (definition.description, definition.psychographic_notes)
    told = offspring(vocabulary.stages, (with_classes(text) for text in own if text))
    if not told and (apart := _one_and_one(vocabulary, own)):
        sons = frozenset(["son"]) if any(map(_SERVES.search, filter(None, own))) else family.sexes
        return replace(family, parent="yes", children=apart, number=len(apart), sexes=sons)
    if not told or len(told) > MOSTCHILDREN or family.each or family.twins or family.kinds:
        return family
    spans = tuple(each.span for each in told if each.span)
    grown = len(spans) == len(told) and all(low >= GROWN[0] for low, _ in spans)
    alone = len(told) == 1 and told[0].order in ("eldest", "youngest")
    number = max(family.number, 0 if alone and family.number < _TWO else len(told))
    parent = family.parent if family.parent == "grown" else "yes"
    away = any(each.with_kin or each.away for each in told)
    return replace(
        family,
        parent="grown" if grown and number == len(told) else parent,
        children=spans or family.children,
        number=number,
        first=number == 1,
        told=told,
        sexes=frozenset(each.kid for each in told) if number == len(told) else family.sexes,
        kids_away=family.kids_away or (all(each.with_kin for each in told) and number < _TWO),
        lives="shared" if away and family.lives in ("", "withkids") else family.lives,
    )


def _one_and_one(vocabulary: Vocabulary, own: Iterable[str | None]) -> tuple[tuple[int, int], ...]:
    """Return how old two children are of whom only a stage is told: "one in NS and one in JC"."""
    found = next(filter(None, (ONE_AND_ONE.match(e) for text in own for e in clauses(text))), None)
    stages = [staged(vocabulary.stages, found[each]) for each in ("one", "other")] if found else ()
    return tuple(each for each in stages if each) if all(stages) else ()


def away_from_home(family: FamilyWish, kinds: Set[str]) -> FamilyWish:
    """Return a family as it is with a home of these kinds: no parents live in a rented room.

    Whoever has a bed among others is single where nothing else is told; children are elsewhere.
    """
    if "renthome" not in kinds or family.lives not in ("", "withparents"):
        return family
    family = replace(family, lives="shared")
    if "bedhome" not in kinds:
        return family
    if family.parent == "yes":
        return replace(family, kids_away=True)
    return replace(family, statuses=family.statuses or _SINGLE)


def married(family: FamilyWish, carried: tuple[str, ...]) -> FamilyWish:
    """Return a family with a spouse, where one is spoken of and no other status was asked for."""
    spoken_of = any(map(_SPOKEN_OF.match, carried))
    return (
        replace(family, statuses=frozenset(["married"]))
        if spoken_of and not family.statuses
        else family
    )


def _told_apart(family: FamilyWish, every: Iterable[str]) -> FamilyWish:
    """Return a family with its children one by one, where a clause tells two or more of them so."""
    for clause in every:
        found = [*_ONE_BY_ONE.finditer(clause)]
        if len(found) < _TWO:
            continue
        each = [
            (
                (one["kid"] or one["older"] or one["babe"] or one["pupil"]).casefold(),
                _age_told(one),
            )
            for one in found
        ]
        named = tuple((_SEXES.get(kid, kid), age) for kid, age in each)
        spans = tuple((age, age) for _, age in named)
        return replace(family, parent="yes", each=named, children=spans, number=len(named))
    return family


def _age_told(one: re.Match[str]) -> int:
    """Return how old a child is by its age, by the word for it, or by its school."""
    if told := one["age"] or one["old"]:
        return int(told)
    return _STAGES[one["stage"].casefold()] if one["stage"] else _BABIES[one["baby"].casefold()]


def _of_kinds(family: FamilyWish, text: str) -> FamilyWish:
    """Return a family with as many sons and daughters as are told: "two sons and a daughter"."""
    found = [*_SONS_AND_DAUGHTERS.finditer(text)]
    if len(found) != 1 or family.parent not in ("yes", "grown", ""):
        return family
    kinds: list[str] = []
    for count, kid in ((found[0][1], found[0][2]), (found[0][3], found[0][4])):
        number = 1 if count.casefold() in ("a", "an") else number_of(count.casefold()) or 1
        word = kid.casefold().rstrip("s")
        kinds += [_SEXES.get(word, word)] * number
    if len(kinds) > MOSTCHILDREN or len(set(kinds)) < _TWO:
        return family
    parent = family.parent or "yes"
    return replace(
        family, parent=parent, kinds=tuple(kinds), number=len(kinds), sexes=frozenset(kinds)
    )


def _with_others(told: str, span: tuple[int, int], number: int) -> tuple[tuple[int, int], ...]:
    """Return between which ages a child is, and the others of whom it is the eldest or youngest."""
    low, high = span
    if told.startswith(("eldest", "oldest")):
        return (span, *[(max(0, low - 11), max(0, low - 2))] * (number - 1))
    if told.startswith("youngest"):
        return (span, *[(high + 1, high + 9)] * (number - 1))
    return (span,)


def _age_of(told: str) -> tuple[int, int] | None:
    """Return between which ages a child is of whom this is told."""
    if _AT_SCHOOL.search(told):
        return 13, 17
    return (18, 23) if _AWAY.search(told) else (20, 30) if _EARNING.search(told) else None


def kin_of(glossary: Glossary, clause: str) -> str:
    return of_kin(glossary, in_english(glossary, clause) or followed(glossary, clause))


def _children(asked: list[Hit], meanings: tuple[Meaning, ...]) -> tuple[list[tuple[int, int]], int]:
    """Return between which ages each child asked for is, and how many; 0 if that is open."""
    spans = _closest([each.child for each in meanings if each.child])
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
            case "months":
                spans = [(low // 12, high // 12), *_others(spans, (low // 12, high // 12))]
            case "undermonths":
                spans = [(0, max(0, high - 1) // 12), *_others(spans, (0, high // 12))]
            case "eldest":
                number = max(number, 2)
                eldest = high
            case "each":
                spans = [(age, age) for age in hit.numbers]
            case "under":
                spans = [(0, max(0, hit.numbers[-1] - 1)), *_others(spans, hit.numbers)]
                number = max(number, hit.numbers[0] if len(hit.numbers) > 1 else 0)
    if number > 1 and len(spans) == 1 and any(not _YOUNGEST.isdisjoint(hit.words) for hit in asked):
        oldest = spans[0][1]
        spans += [(oldest + 1 + 3 * at, oldest + 4 + 3 * at) for at in range(number - 1)]
    if eldest:
        others = [span for span in spans if span[1] < eldest]
        others += [(max(0, eldest - 12), max(0, eldest - 2))] * (MOSTCHILDREN - 1)
        spans = [(eldest, eldest), *others][: max(number, 2)]
    return spans, min(number, MOSTCHILDREN)


def _closest(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return spans without those that hold another: a small child at kindergarten is one."""
    return [
        span
        for span in spans
        if not any(span != each and span[0] <= each[0] and each[1] <= span[1] for each in spans)
    ]


def _others(spans: list[tuple[int, int]], numbers: tuple[int, ...]) -> list[tuple[int, int]]:
    """Return the spans that numbers do not make more exact: "toddlers aged 1 to 3" is one."""
    low, high = min(numbers), max(numbers)
    return [span for span in spans if span[1] < low or span[0] > high]


def _agreeing(statuses: frozenset[str], meanings: tuple[Meaning, ...]) -> frozenset[str]:
    """Return the statuses that all agree on, if there are any: a separated single parent is.

    Where they agree on none, as the widowed and the married, anybody may be either.
    """
    if any(each.name == "singleparent" for each in meanings):  # "single mums" may be divorced
        meanings = tuple(each for each in meanings if each.statuses != _SINGLE)
    every = [each.statuses for each in meanings if each.statuses]
    others = [each.statuses for each in meanings if each.statuses and each.lives != "withparents"]
    if others and len(others) < len(every):  # at home with parents, one is single unless told
        return frozenset[str]().union(*others).intersection(*others) or others[0]
    return statuses.intersection(*every) or statuses
