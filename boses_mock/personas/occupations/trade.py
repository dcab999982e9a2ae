"""Which trade a brief states outside its occupation: "College students in Iloilo who ...".

The people that a description begins with are its subject, and what it says they work as is said
of them; of anybody else in the text (their husbands, the sellers they trust) it is not.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import replace

from boses_mock.market.glossary import Glossary
from boses_mock.market.model import Shared, folded

from ..brief.facts.kin import of_kin
from ..brief.facts.others import own_part
from ..brief.facts.stated import WORKS_AS, WORKS_AT, WORKS_FOR, WORKS_IN
from ..brief.telling.said import acts
from ..brief.telling.shown import clauses, shown
from ..model import GroupDefinition
from ..text import lowered
from .audience import DEMOGRAPHIC, audience, beyond_people, called, demographic
from .businesses import OWNERS, of_their_own, runs
from .deeds import at_a_factory, by_deed, farms
from .nouns_first import noun_first
from .occupation import HEAD, JUST_WORKERS, OF_A_TONGUE, AskedOccupation, as_title, asked
from .opening import opening
from .stated_jobs import in_roles, on_apps, once_were, teaches_there
from .workplace import ON_DUTY, jobs_at, named_place, one_of, work_place

_MGA = re.compile(r"^(?:(?:ang )?mga|the)\s", re.IGNORECASE)
_ENDS = re.compile(
    r"\s(?:na|ng|sa|whose|aged|earning|buying|using|based)\s.{0,200}$|"
    r"\s(?:preparing|studying|saving|paying|applying|hoping|trying|planning|looking|waiting|"
    r"learning|commuting|taking)(?:\s.{0,200})?$",
    re.IGNORECASE,
)
_AND = re.compile(r"\s(?:at|and|&|or)\s", re.IGNORECASE)
_WORKERS = {
    "plant": "factory worker",
    "factor": "factory worker",
    "hospital": "hospital staff",
    "call": "call center agent",
    "bank": "bank employee",
    "hotel": "hotel staff",
    "resort": "hotel staff",
    "restaurant": "restaurant worker",
    "mall": "sales associate",
    "supermarket": "retail staff",
    "warehouse": "warehouse worker",
    "farm": "farm worker",
    "office": "office worker",
}
_PARENTS = re.compile(r"(?:moth|fath)er|mom|mum|dad|parent", re.IGNORECASE)
_SCHOOLS = re.compile(
    r"(?:primary|secondary|elementary|junior high|senior high|middle|high|public|private|preschool|"
    r"kindergarten)(?: school)?",
    re.IGNORECASE,
)
_MADE_AT = re.compile(r"^(?:factor|plant|mill|shipyard|refiner|canner|warehouse|mine|plantation)")
_DESKS = frozenset(["office", "desk", "corporate"])
_WHO_ARE = re.compile(
    r"\bwho (?:are|work as) (?:now |all |both |also )?"
    r"((?:[\w-]{2,16} ){0,4}?\w{2,14}"
    r"(?:ers|ors|ists|ants|ians|nurses|clerks|cooks|guards|aides|chefs))"
    r"(?= (?:at|in|for|with|on|who|and)\b|$)"
)
_NO_TRADE = re.compile(
    r"(?:lov|us|buy|shopp|begin|learn|smok|comm?ut|rent|believ|follow|memb|support|volunt|walk|runn|"
    r"gam|read|view|save|fath|moth|broth|sist|custom|newcom|start|form|spend|parent|earn)\w{0,4}s$|"
    r"enthusiasts|participants|immigrants|migrants|tenants",
    re.IGNORECASE,
)
# Of whom no trade is said; at home, and whoever they are of has one that is not theirs.
_WIVES = re.compile(
    r"^(?:the |young |new )?(?:wives of |(?:[\w'’-]{2,20} ){0,2}[\w-]{2,20}s['’] wives\b|"
    r"(?:army|navy|police|seafarer|OFW|expat) wives\b)",
    re.IGNORECASE,
)
_RUNNING = re.compile(
    r"^.{0,200} who |^(?:[\w'-]{2,20} ){1,4}(?=(?:running|owning|operating) an? )"
)
_AMATEURS = frozenset(["amateur", "hobby", "weekend", "mobile", "crypto", "casual", "aspiring"])
_KEPT_NAMES = """
office corporate professional professionals housewife housewives homemaker homemakers
"""
_KEPT_WORDS = frozenset(_KEPT_NAMES.split())
_CUSTOMERS = frozenset(["buyer", "shopper", "user", "consumer", "customer", "drinker", "lover"])
_VAGUE = frozenset(["other", "office", "homemaker"])
_MANY_JOBS = frozenset(["office", "manager", "tech", "finance", "student", "retired", "owner"])
_BUSINESS_WORDS = """
store shop business stall carinderia eatery salon bakery cafe restaurant farm franchise clinic
company startup firm pharmacy laundromat boutique msme sme microbusiness sari
panaderia operator workshop bakeshop hardware poultry piggery resort hostel fishpond dealership gym
studio brewery roastery
"""
_BUSINESS = frozenset(_BUSINESS_WORDS.split())


def stated_trade(
    shared: Shared, glossary: Glossary, definition: GroupDefinition
) -> tuple[AskedOccupation, ...]:
    """Return the trade that a description or the notes state, if they state one."""
    here = frozenset(folded(shown(definition.location)).split())
    return tuple(_plainly(shared, here, each) for each in _stated(shared, glossary, definition))


def _plainly(shared: Shared, here: Container[str], found: AskedOccupation) -> AskedOccupation:
    """Return a trade without the place where all its people live: "Bangkok office workers".

    Mothers who work in an office are office workers by trade.
    """
    if found.trade.kind == "office" and _PARENTS.search(found.words):
        return asked(shared, "office worker")[0]
    first, _, rest = found.words.partition(" ")
    if folded(first) not in here or not rest or found.former:
        return found
    (again, *_) = asked(shared, f"{rest}{found.whole[len(found.words) :]}")
    return replace(again, own=found.own)


def _stated(
    shared: Shared, glossary: Glossary, definition: GroupDefinition
) -> tuple[AskedOccupation, ...]:
    own = (definition.description, definition.psychographic_notes)
    every = [own_part(clause) for text in own for clause in clauses(text)]
    for clause in every:
        if (found := WORKS_AS.search(clause)) and not of_kin(glossary, clause):
            return asked(shared, next(apart_in_title(found[1])))
    if in_role := in_roles(shared, every):
        return in_role
    places = [trade for each in every for trade in _works_in(shared, glossary, each)]
    does = [each if OWNERS.match(each) else _RUNNING.sub("", each) for each in every]
    places = places or [trade for each in every for trade in _works_for(shared, glossary, each)]
    places = places or [trade for each in does for trade in runs(shared, glossary, each)]
    if places:
        return (max(places, key=lambda each: len(each.whole)),)
    first, *later = clauses(definition.description) or [""]
    if _FORMERLY.match(first) and (now := audience(shared, glossary, ["", *later])):
        return now
    if trade := _opened(shared, glossary, first) or _are(shared, first):
        only_retired = trade[0].trade.kind == "retired" and not trade[0].former
        return (only_retired and once_were(shared, later)) or trade
    if made := _doing(shared, first):
        return made
    apposed = (noun_first(shared, glossary, each) for each in later)
    if in_apposition := next(filter(None, apposed), ()):
        return in_apposition
    if people := audience(shared, glossary, clauses(definition.description)):
        return people
    if _WIVES.match(first):
        return of_their_own(shared, every)
    name = clauses(definition.name)[:1]
    named = tuple(_named(each) for first in name for each in _opened(shared, glossary, first))
    return named or tuple(each for first in name for each in called(shared, glossary, first))


def _are(shared: Shared, clause: str) -> tuple[AskedOccupation, ...]:
    """Return what people are by trade who are called otherwise: "mums who are radiographers"."""
    found = _WHO_ARE.search(clause)
    return asked(shared, found[1]) if found and not _NO_TRADE.search(found[1]) else ()


def _doing(shared: Shared, clause: str) -> tuple[AskedOccupation, ...]:
    """Return the trade of people by what they do for a living, or at which factory."""
    title = at_a_factory(clause) or by_deed(clause)
    if not title:
        return ()
    (trade, *_) = asked(shared, "farmer" if farms(title) else title)
    own = "kitchen" if title == "home baker" else ""
    title = title.capitalize()
    where = named_place(clause) if trade.trade.kind == "driver" else ""
    return (replace(trade, words=title, whole=f"{title} {where}".strip(), kept=True, own=own),)


def apart_in_title(title: str) -> Iterator[str]:
    """Yield a title without what else somebody does: "cook" of "cooks and share a room"."""
    first, joined, rest = title.partition(" and ")
    yield first if joined and acts(rest) and " " in rest else title


def _opened(shared: Shared, glossary: Glossary, clause: str) -> tuple[AskedOccupation, ...]:
    """Return the trade of the people with whom a text begins."""
    if both := _BOTH_RETIRED.match(clause):
        titles = (f"Retired {lowered(as_title(each))}" for each in both.groups())
        return tuple(trade for each in titles for trade in asked(shared, each))
    if former := _RETIRED_FROM.match(clause):
        return asked(shared, f"Retired {lowered(as_title(former[1]))}")
    if stated := on_apps(shared, clause) or teaches_there(shared, clause):
        return stated
    title = opening(glossary, clause)
    given = asked(shared, title) if title else ()
    return _at_home(given, title.split()) if given else _subject(shared, glossary, clause)


def sharper(
    shared: Shared,
    glossary: Glossary,
    given: tuple[AskedOccupation, ...],
    definition: GroupDefinition,
) -> tuple[AskedOccupation, ...]:
    """Return the trade that was asked for, as the description states it if that says more."""
    if not given:
        return stated_trade(shared, glossary, definition)
    stated = stated_trade(shared, glossary, replace(definition, name=""))
    more = len(given) == len(stated) == 1 and not given[0].kept and stated[0].kept
    return stated if more and given[0].trade is stated[0].trade else given


def _works_in(shared: Shared, glossary: Glossary, clause: str) -> tuple[AskedOccupation, ...]:
    """Return what somebody is who works in a kind of place: at a noodle plant, its worker."""
    found = WORKS_IN.search(clause)
    if not found or of_kin(glossary, clause):
        return ()
    worker = next(worker for kind, worker in _WORKERS.items() if found["kind"].startswith(kind))
    trade, place = asked(shared, worker)[0], found["place"]
    if not place.startswith(("a ", "an ")):
        return (trade,)
    own = place.partition(" ")[2]
    title = f"{own} worker" if trade.trade.kind == "factory" else f"{worker} at {place}"
    title = title[:1].upper() + title[1:]
    return (replace(trade, words=title.partition(" at ")[0], whole=title, kept=True),)


_RETIRED_FROM = re.compile(
    r"^(?i:recently |newly )?(?i:retired|former) (?i:female |male )?"
    r"((?:[a-z-]{2,20} ){0,2}(?:managers|teachers|nurses|engineers|accountants|officers|principals|"
    r"professors|doctors|dentists|lawyers|seamen|captains|clerks|policemen|soldiers|employees))"
    r"(?= (?:in|who|from|at|of|living|with)\b|$)"
)
_FORMERLY = re.compile(r"(?:former|ex|one-time)[ -]", re.IGNORECASE)
_BOTH_RETIRED = re.compile(
    r"^(?i:retired) ((?:[a-z-]{2,20} ){0,2}[a-z-]{3,20}(?:s|men)) and (?i:retired )?"
    r"((?:[a-z-]{2,20} ){0,2}(?:[a-z-]{3,20}s|[a-z]{2,20}men))(?= (?:in|who|from|at|of|with)\b|$)"
)
_OF_FIELD = {
    "IT support": "IT support specialist",
    "IT": "IT professional",
    "HR": "HR officer",
    "accounting": "accountant",
    "sales": "sales executive",
    "marketing": "marketing executive",
    "customer service": "customer service representative",
    "customer support": "customer service representative",
    "housekeeping": "housekeeper",
    "construction": "construction worker",
}
_WORKS_FIELD = re.compile(rf"\bwork(?:s|ing)? in ({'|'.join(_OF_FIELD)})\b")
_FIRST_JOB = re.compile(
    r"\b(?:in|at|on|started|landed|with) (?:their|a|an) (?:first |new |entry-level |regular )?"
    r"(office|desk|corporate|BPO|call cent(?:er|re)) jobs?\b",
    re.IGNORECASE,
)
_WORKERS_THERE = {
    "bangko": "bank employee",
    "ospital": "hospital staff",
    "pabrika": "factory worker",
    "opisina": "office worker",
    "mall": "sales associate",
    "call center": "call center agent",
    "BPO": "call center agent",
    "hotel": "hotel staff",
    "gobyerno": "government employee",
}
_WORKS_THERE = re.compile(
    r"^(?:(?:mga )?(?:babae|lalaki|taong?|nanay|tatay|kabataan|dalaga|binata|single)(?:ng)?"
    rf"(?: na)? )?nagtatrabaho sa (?:isang |mga )?({'|'.join(_WORKERS_THERE)})\b",
    re.IGNORECASE,
)


def _works_for(shared: Shared, glossary: Glossary, clause: str) -> tuple[AskedOccupation, ...]:
    """Return whoever is only said to have an office job, or to work for a kind of company."""
    if of_kin(glossary, clause):
        return ()
    if there := _WORKS_THERE.search(clause):
        kinds = {name.casefold(): title for name, title in _WORKERS_THERE.items()}
        return asked(shared, kinds[there[1].casefold()])
    if field := _WORKS_FIELD.search(clause):
        return asked(shared, _OF_FIELD[field[1]])
    if job := _FIRST_JOB.search(clause):
        kind = "office worker" if job[1].casefold() in _DESKS else "call center agent"
        return asked(shared, kind)
    found = WORKS_FOR.search(clause)
    if not found or WORKS_IN.search(clause) or _opened(shared, glossary, clause):
        return ()
    made = _MADE_AT.search(found["kind"]) is not None
    title = f"{found['place']}{one_of(found['kind'])} {'worker' if made else 'employee'}"
    title = title[:1].upper() + title[1:]
    trade = asked(shared, "factory worker" if made else "office worker")[0]
    return (replace(trade, words=title, whole=title, kept=True),)


def _subject(shared: Shared, glossary: Glossary, clause: str) -> tuple[AskedOccupation, ...]:
    own = _MGA.sub("", beyond_people(clause))
    clause = clause if own == _MGA.sub("", clause) else own
    if there := noun_first(shared, glossary, own):
        return there
    whole = re.split(r"\sna\s", own, maxsplit=1)[0]
    if folded(whole) in shared.titles:
        return asked(shared, whole)
    head = _ENDS.sub("", own if own != clause else HEAD.sub("", clause)).strip()
    parts = _AND.split(head)
    found = [each for part in parts for each in _one(shared, part)]
    if len(parts) > 1 and _SCHOOLS.fullmatch(parts[0]):  # "Junior high and high school teachers"
        return tuple(found)
    if not found and (at_work := WORKS_AT.search(clause)) and not by_deed(clause):
        place = f"{at_work['place']}{at_work['kind']}"
        return _titled(shared, clause[: at_work.start("at")], jobs_at(place))
    if not found or not _one(shared, parts[0]):
        return ()
    return _placed(found[0], clause) if len(found) == 1 else tuple(found)


def _placed(found: AskedOccupation, clause: str) -> tuple[AskedOccupation, ...]:
    """Return a trade with the one place at which it is said to be done."""
    head = HEAD.sub("", clause)
    place = work_place(ON_DUTY.sub("", clause[len(head) :].strip()))
    if not place or found.whole != found.words or found.trade.kind in _MANY_JOBS:
        return (found,)
    return (replace(found, whole=f"{found.words} {place}", kept=True),)


def _titled(shared: Shared, people: str, kind: str = "") -> tuple[AskedOccupation, ...]:
    """Return the title of people of whom it is said where they work, whatever it may be.

    Those of whom no more is said than that they work have a job of the ``kind`` that is done there.
    """
    words = people.split()
    while len(words) > 1 and words[0].casefold() in DEMOGRAPHIC:
        words.pop(0)
    there = shared.trades.get(kind) if words[-1].casefold() in JUST_WORKERS else None
    return tuple(
        replace(
            each,
            trade=there or each.trade,
            words=as_title(" ".join(words)),
            whole=as_title(" ".join(words)),
            kept=True,
        )
        for each in asked(shared, " ".join(words))[:1]
    )


def _named(found: AskedOccupation) -> AskedOccupation:
    """Return a trade from a name without what else the name says of it."""
    if found.trade.kind == "owner":  # of what is all that there is to say
        return found
    words = found.words.casefold()
    names = [name for name in (*found.trade.any_of, *found.trade.titles) if words.endswith(name)]
    word = max(names, key=len, default=found.words)
    title = f"home {word}" if found.own else word
    return replace(found, words=title.capitalize(), whole=title.capitalize())


def _at_home(found: tuple[AskedOccupation, ...], named: list[str]) -> tuple[AskedOccupation, ...]:
    """Return bakers and cooks who work at home as such; of a cook it takes more than that."""
    if "home" not in named or any(each.trade.kind != "hospitality" for each in found):
        return found
    return () if "cook" in found[0].words.casefold() else (replace(found[0], own="kitchen"),)


def _one(shared: Shared, part: str) -> tuple[AskedOccupation, ...]:
    words = part.split()
    if words and words[-1].casefold().removesuffix("s") in _CUSTOMERS:
        return ()
    while len(words) > 1 and (demographic(words[0]) or _is_people(words)):
        if words[1].casefold() in ("high", "college"):  # no seniors, no juniors
            break
        words.pop(0)
    found = asked(shared, " ".join(words))
    named = folded(part).split()
    if not found or any(each.trade.kind in _VAGUE for each in found):
        return found if _KEPT_WORDS & set(named) and _ends_it(found[-1], shared) else ()
    if found[0].trade.kind == "owner" and not _BUSINESS & {
        each.removesuffix("s") for each in named
    }:
        return ()
    if _AMATEURS & set(named) or not _ends_it(found[-1], shared):
        return ()
    return _at_home(found, named)


def _is_people(words: list[str]) -> bool:
    """Tell whether a people comes first: only a Chinese teacher may teach it, a cook cook it."""
    if words[0].casefold() not in ("chinese", "indian"):
        return False
    rest = [each.casefold() for each in words[1:]]
    return rest[0] in DEMOGRAPHIC or OF_A_TONGUE.isdisjoint(rest)


def _ends_it(last: AskedOccupation, shared: Shared) -> bool:
    """Tell whether the words end in the trade's own name: nurses' shoes are no nurses."""
    words = f" {folded(last.words)}"
    names = (*last.trade.any_of, *last.trade.titles, *map(folded, shared.titles.values()))
    return any(words.endswith(f" {name}") for name in names)
