"""What is drawn of a persona before anything is told of it: facts, and what they make of it.

The slots are what sentences are filled with, the tags what decides which of them may be told.
"""

from __future__ import annotations

from dataclasses import dataclass

from boses_mock.market.model import Community, Market, Stance
from boses_mock.market.template import TAGS

from .age import stage_of
from .brief import Wish
from .brief.facts.hours import hour_told
from .brief.facts.stated import Stated
from .family import Family
from .gender import pronouns
from .income import Income
from .occupations.whereabouts import DRIVES, may_be_near
from .occupations.work import ADULT, Work
from .place import Home
from .schooling import at_college
from .text import lowered

SPOUSES = {"Female": "husband", "Male": "wife"}


@dataclass(frozen=True, slots=True)
class Facts:
    """What is settled about a persona before the first sentence is written."""

    age: int
    gender: str
    home: Home
    work: Work
    income: Income
    family: Family
    community: Community
    faith: str
    full_name: str
    called: str
    stance: Stance
    roots: Market  # whose names, towns and feasts they have, wherever they live
    wish: Wish


def slots_of(facts: Facts) -> dict[str, str]:
    """Return what is known of a persona before anything is drawn for its sentences."""
    home, income, family = facts.home, facts.income, facts.family
    years, title = facts.work.years, facts.work.title
    apart = "divorced" if "divorced" in facts.wish.tags else "separated"
    return (
        pronouns(facts.gender)
        | {
            "first": facts.called,
            "age": str(facts.age),
            "job": title if title[1:2].isupper() else lowered(title),
            "area": home.area,
            "city": home.name,
            "country": home.country,
            "spend": income.spend,
            "income": income.monthly,
            "pay": income.own,
            "household": family.household.replace("separated", apart),
            "kids": family.kids,
            "kid": family.kid,
            "child": family.child,
            "children": family.children,
            "spouse": SPOUSES.get(facts.gender, "partner")
            if "married" in family.tags
            else "partner",
            "years": "less than a year"
            if years < 1
            else "a year"
            if years == 1
            else f"{years} years",
            "language": facts.wish.language,
            "apart": apart,
        }
        | _stated(facts.wish.stated)
        | _payday(facts)
    )


def _stated(stated: Stated) -> dict[str, str]:
    """Return the hours and the country abroad that the group states, or words for any."""
    return {
        "opens": hour_told(stated.opens, stated.opens_past),
        "closes": hour_told(stated.closes, stated.closes_past),
        "rises": f"at {hour_told(stated.rises)}" if stated.rises >= 0 else "long before light",
        "mates": stated.mates or "friends",
        "overseas": f"in {stated.abroad}" if stated.abroad else "abroad",
        "back_from": stated.abroad or "abroad",
    }


def _payday(facts: Facts) -> dict[str, str]:
    """Return the day on which money comes to somebody who is paid no wage; the market's else."""
    kinds, rhythm = facts.work.kinds, facts.work.rhythm
    if is_minor(facts):
        return {}
    if facts.wish.stated.payday:
        return {"payday": facts.wish.stated.payday}
    if rhythm == "retired":
        return {"payday": "pension day"}
    if rhythm == "class":
        return {"payday": "allowance day"}
    if "vendor" in kinds:
        return {"payday": "Sunday"}
    if "farmer" in kinds:
        return {"payday": "market day"}
    if "driver" in kinds and rhythm == "road":
        return {"payday": "Saturday"}
    return {"payday": "the day a client pays"} if "freelance" in kinds and rhythm == "home" else {}


def is_minor(facts: Facts) -> bool:
    """Tell whether somebody is at school; of seventeen one may be at a polytechnic already."""
    return facts.age < ADULT and not at_college(facts.work)


def tags_of(facts: Facts) -> frozenset[str]:
    """Return what decides which sentences may be told: age, family, work, faith, means."""
    age, rhythm = facts.age, facts.work.rhythm
    ages = {"minor"} if is_minor(facts) else set()
    if is_minor(facts):
        ages.add("toddler" if age < 6 else "child" if age < 13 else "teen")
    ages |= {"elder"} if age >= 75 else set()
    ages |= {"senior"} if age >= 60 else set()
    earns = (
        age >= ADULT and rhythm not in ("class", "retired") and "homemaker" not in facts.work.kinds
    )
    if facts.work.years >= 3:
        ages.add("seasoned")
    if facts.income.own:
        ages.add("partpay")
    if earns and "unemployed" not in facts.work.kinds:
        ages.add("earner")
        unbound = {"owner", "freelance", "driver"} & facts.work.kinds
        if rhythm in ("desk", "night", "shift") and not unbound:
            ages.add("salaried")
    if may_be_near(facts.wish):
        ages.add("nearby")
    if "driver" in facts.work.kinds:
        ages |= {name for name, has in DRIVES.items() if has(facts.work.title)}
    sex = facts.gender.casefold() if facts.gender in SPOUSES else "other"
    return frozenset(
        {
            facts.income.level,
            stage_of(age),
            sex,
            rhythm,
            facts.faith,
            facts.stance.name,
            facts.work.study,
            facts.work.schooling,
        }
        | ages
        | facts.family.tags
        | (facts.work.kinds & TAGS)
    )
