"""Whom a brief is of by trade, wherever it says so: "Divorced mothers, staff nurses at ...".

Where the description begins with is looked at first; but people are called by family, by where
they come from or by what they love as well, and what they do for a living follows between two
commas, after "now" or "by day". A trade that is in no table is kept as the brief has it, since the
people of a brief that names a trade are of no other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from boses_mock.market.glossary import Glossary
from boses_mock.market.model import Shared, folded

from ..brief.facts.called import AGENT, LEADS, PEOPLE, does
from ..brief.facts.kin import of_kin
from ..brief.facts.others import own_part
from ..brief.telling.said import says
from ..text import lowered
from .occupation import EVERYDAY, OF_A_TONGUE, AskedOccupation, as_title, asked
from .workplace import of_place, work_place

_BY_DAY = re.compile(
    r"(?P<words>(?:[a-z][\w'-]{1,20} ){0,2})(?P<head>[a-z][\w'-]{2,20}s) by (?:day|night)\b"
)
_FORMER = re.compile(
    r"\b(?:former|ex|retired|aspiring|would-be|future|amateur|hobby|casual|weekend|recreational|"
    r"fellow|student|mobile|crypto|wannabe|trained)\b",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(
    r"\b(?:their|his|her|our|my|whose|than|like|by|trust\w*|follow\w*|see\w*|ask\w*|from|to|about|"
    r"no|not|never|other|many|some)\b",
    re.IGNORECASE,
)
# What people are beside their trade, which no title repeats.
_DEMOGRAPHIC_WORDS = """
filipino filipina pinoy pinay filipinos ilonggo cebuano davaoeno tagalog indonesian malaysian
singaporean thai vietnamese affluent wealthy well-off kabataang batang babaeng lalaking
single married widowed separated divorced young younger older middle-class middle-aged
middle class income low-income lower upper aged millennial millennials gen z genz first-time new
newly busy working urban rural provincial local metro manila female male women men catholic muslim
malay javanese sundanese betawi batak minang bugis madurese balinese acehnese dayak iban kadazan
dusun bidayuh banjar sasak tamil bumiputera kelantanese sabahan sarawakian
indian burmese christian buddhist hindu sikh methodist devout small-scale self-supporting ethnic
khmer cham hmong isan isaan peranakan hakka hokkien cantonese teochew full-time part-time
"""
DEMOGRAPHIC = frozenset(_DEMOGRAPHIC_WORDS.split()) | EVERYDAY - {"worker", "staff", "employee"}
_NUMBERS = re.compile(r"\d{2}[-–]?(?:\d{2})?(?:-year-old|yo)?s?", re.IGNORECASE)
# Who people are where nouns come first, with what joins their trade to it.
_PEOPLE_THERE = re.compile(
    r"^(?:(?:ang |mga |para )*(?:single |batang |young )?(?:tatay|nanay|ama|ina|magulang|lolo|lola|"
    r"kababaihan|babae|babaye|lalaki|lalake|amahan|inahan|binata|dalaga|kabataan|misis|mister) "
    r"(?:na|nga) |(?:para )?(?:bapak|ibu|ayah|emak|wanita|pria|lelaki|perempuan|bapa)(?:-\w+)?"
    r"(?: (?:tunggal|muda))? yang (?:merupakan|menjadi|jadi) |"
    r"(?:ang |mga )*(?:babaeng|lalaking|inang|amang|tatay ng|nanay na) )(?=\S)",
    re.IGNORECASE,
)
_AGED = re.compile(r"(?<=s) (?:aged )?\d{2} ?[-–] ?\d{2}(?= (?:in|at|from|of|who|around)\b|$)")
_VAGUE = frozenset(["other", "office", "homemaker", "student", "retired", "unemployed"])
_UNSURE = frozenset(["owner", "creative", "freelance", "finance", "overseas"])


def audience(
    shared: Shared, glossary: Glossary, clauses: Iterable[str]
) -> tuple[AskedOccupation, ...]:
    """Return the trade that the clauses of a description give its people; none if they do not.

    The noun phrase of a trade counts in the first clause and beside phrases like it; after a
    clause of what people do it may be one of a list of others, unless it says where they work.
    """
    beside = True
    for place, written in enumerate(clauses):
        clause = own_part(written).strip()
        if not clause or of_kin(glossary, clause):
            beside = beside and place == 0
            continue
        if found := _by_day(shared, glossary, clause):
            return (found,)
        if found := _named(shared, glossary, clause, first=place == 0, beside=beside):
            return (found,)
        beside = beside and _is_phrase(clause)
    return ()


def called(shared: Shared, glossary: Glossary, clause: str) -> tuple[AskedOccupation, ...]:
    """Return the trade by which a clause calls people, be it in any table or not."""
    found = _named(shared, glossary, clause, first=True, beside=True)
    return (found,) if found else ()


def _is_phrase(clause: str) -> bool:
    """Tell whether a clause only says who or how old people are, not what they do."""
    return not says(clause) or (PEOPLE.match(clause) is not None and " who " not in clause)


def _by_day(shared: Shared, glossary: Glossary, clause: str) -> AskedOccupation | None:
    found = _BY_DAY.search(clause)
    if found is None or not _is_trade(shared, glossary, found["words"], found["head"]):
        return None
    return _kept(shared, without_people(found["words"]), found["head"], "")


def _named(
    shared: Shared, glossary: Glossary, clause: str, *, first: bool, beside: bool
) -> AskedOccupation | None:
    clause = beyond_people(clause)
    led = LEADS.match(clause)
    found = next(_phrases(shared, glossary, clause[led.end() :] if led else clause), None)
    if found is None or (not first and does(glossary, found["words"])):
        return None
    if _FORMER.search(found["words"]) or _OF_OTHERS.search(found["words"]):
        return None
    rest = (found["rest"] or "").strip()
    where = work_place(rest) or _employed(rest)
    if not (first or where or (beside and not rest.startswith(("and ", "to ")))):
        return None
    place = work_place(rest) or of_place(rest)
    return _kept(shared, without_people(found["words"]), found["head"], place)


def _phrases(shared: Shared, glossary: Glossary, text: str) -> Iterator[re.Match[str]]:
    """Yield the noun phrase of a trade with which a text begins, as long as it may be."""
    found = PEOPLE.match(text)
    if found and _is_trade(shared, glossary, found["words"], found["head"]):
        yield found


def _employed(rest: str) -> bool:
    """Tell whether what follows names where or for whom people work by a name."""
    return re.match(r"(?:at|for) (?:the )?[A-Z]", rest) is not None


def _is_trade(shared: Shared, glossary: Glossary, words: str, head: str) -> bool:
    """Tell whether people who are called so are called by what they do for a living."""
    one = head.casefold()
    single = folded(as_title(one))
    if single == "owner":
        return bool(words) and _is_business(glossary, words.split()[-1])
    if {one, single} & glossary.not_trades:
        return False
    if {one, single} & glossary.called_by_trade:
        return True
    known = asked(shared, f"{words}{head}")
    if len(known) == 1 and known[0].trade.kind not in _VAGUE | _UNSURE:
        names = (*known[0].trade.any_of, *known[0].trade.titles)
        return any(f" {folded(as_title(words + one))}".endswith(f" {name}") for name in names)
    return AGENT.match(one) is not None and (head.islower() or not words)


def _is_business(glossary: Glossary, thing: str) -> bool:
    """Tell whether people own a thing as a business: a warteg, not a dog or an iPhone."""
    single = folded(as_title(thing.casefold()))
    return thing.casefold() not in glossary.owned and single not in glossary.owned


def beyond_people(clause: str) -> str:
    """Return a clause without whom it calls its people before their trade, or how old they are."""
    one, _, others = clause.partition(" and ")
    if demographic(one) and demographic(others.partition(" ")[0]):
        clause = others  # "Filipino and Malaysian nurses"
    return _AGED.sub("", _PEOPLE_THERE.sub("", clause), count=1)


def demographic(word: str) -> bool:
    """Tell whether a word, or each part of it, says what people are: "Malay-Muslim"."""
    low = word.casefold()
    return low in DEMOGRAPHIC or ("-" in low and DEMOGRAPHIC.issuperset(low.split("-")))


def _of_a_people(words: list[str]) -> bool:
    """Tell whether words before a trade call its people Chinese, and not what is taught."""
    more = frozenset(each.casefold() for each in words[1:])
    named = words[0].casefold() == "chinese" and bool(more)
    return named and more.isdisjoint(OF_A_TONGUE | {"school"})


def without_people(words: str) -> str:
    """Return the words before a trade without what people are beside it: "young Malay line"."""
    rest = words.split()
    while rest and (demographic(rest[0]) or _NUMBERS.fullmatch(rest[0]) or _of_a_people(rest)):
        rest.pop(0)
    return "".join(f"{word} " for word in rest)


def _kept(shared: Shared, words: str, head: str, place: str) -> AskedOccupation:
    """Return a trade in the brief's own words, paid and schooled as the nearest that is known."""
    title = as_title(f"{words}{head}".strip())
    title = title if title[:1].isupper() else title[:1].upper() + title[1:]
    near = asked(shared, lowered(title))
    trade = near[0] if len(near) == 1 else asked(shared, head)[0]
    whole = f"{title} {place}".strip()
    return replace(trade, words=title, whole=whole, kept=True)
