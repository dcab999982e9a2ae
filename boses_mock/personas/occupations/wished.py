"""Work with the hours, the wares and the employer that the words of a group ask for."""

from __future__ import annotations

import re
from dataclasses import replace

from boses_mock.market.model import folded
from boses_mock.market.template import Template
from boses_mock.market.vocabulary import tokens

from ..brief import Wish
from .work import ADULT, FURTHER, ON_LEAVE, PAST_SCHOOL, Work

_OTHER_CROP = re.compile(r"^(?:fruit|rice|rubber|coffee|tea|palm)\b", re.IGNORECASE)
_WAYS = frozenset(["online", "market", "street", "food", "street food", "home", "wholesale"])
_VENDOR = Work(
    "Vendor",
    (),
    frozenset(["low", "middle"]),
    "secondary",
    "business",
    "shop",
    frozenset(["vendor", "owner"]),
)


def as_wished(work: Work, wish: Wish, age: int, *, kept: bool) -> Work:
    """Return work with the hours, wares and employer that the group's words ask for.

    ``kept`` is work that the group itself names; what they sell makes anybody else a vendor.

    Whoever is at school, at home with the family or retired keeps their own hours.
    """
    if "homemaker" in work.kinds and wish.wares and age >= ADULT and kept:
        at = (Template((f"who sells {wish.wares}",)),)
        return replace(work, at=at, levels=work.levels - {"high"})
    if age >= PAST_SCHOOL and FURTHER.search(work.title) and not work.degree:
        studied = next((job.degree for job in wish.jobs if "student" in job.kinds), ())
        work = replace(work, degree=studied)
    if age >= PAST_SCHOOL and "student" in work.kinds:
        asked = f"{wish.stated.university} student"
        if FURTHER.search(asked) and not FURTHER.search(work.title):
            return replace(work, title=asked, at=(), schooling="vocational")
    if age < ADULT or work.rhythm in ("class", "retired") or "homemaker" in work.kinds:
        return work
    if ON_LEAVE in wish.tags:
        return replace(work, rhythm="home", kinds=frozenset(["homemaker"]))
    if "evenings" in wish.stated.kind_of_hours:
        late = tuple(each for each in work.at if "morning" not in each.parts[0])
        work = replace(work, at=late)
    if wish.wares:
        brought = work.title in {job.title for job in wish.jobs}
        work = _selling(work, wish.wares, kept=kept or brought)
    sold = wish.wares and "vendor" in work.kinds and folded(wish.wares) not in folded(work.title)
    told = [f"selling {wish.wares}"] if sold else []
    named = set(tokens(wish.crops)) & set(tokens(work.title)) - {"fruit"}
    if wish.crops and not named and "farmer" in work.kinds:
        told = [wish.crops]
        work = _growing(work, wish)
        work = replace(work, at=(Template((wish.crops,)),))
    if "unemployed" in work.kinds:  # a job seeker has no employer
        return work
    place = re.sub(r"^(?:at|in|for) (?:(?:an?|the) )?", "", wish.stated.works)
    placed = folded(place) in folded(work.title)
    if wish.stated.works and not placed and not wish.employer:
        work = replace(work, at=(Template((" ".join([*told, wish.stated.works]),)),))
    if wish.employer and not says_where(work.title, wish.employer, kept=kept):
        work = replace(work, at=(Template((_with(wish.employer, work),)),))
    if wish.stated.works and wish.stated.keeps_hours and work.rhythm == "home":
        work = replace(work, rhythm="desk", kinds=work.kinds - {"freelance"})
    return replace(work, rhythm=wish.rhythm) if wish.rhythm else work


def _growing(work: Work, wish: Wish) -> Work:
    """Return the work of a farmer whose title names no crop but those that the group names."""
    raiser = wish.crops.startswith("raising") and folded(work.title).endswith("raiser")
    crop = folded(work.title).partition(" ")[0]
    other = _OTHER_CROP.search(work.title) and not any(crop in words for words, _ in wish.said)
    return replace(work, title="Farmer") if raiser or other else work


def says_where(title: str, employer: str, *, kept: bool) -> bool:
    """Tell whether a title names who is worked for; one of ours, what kind of place it is."""
    known = folded(employer)  # nothing of a name in Thai
    kind = folded(re.sub(r"^(?:an?|the) ", "", employer))
    one_of_ours = not kept or employer.startswith("the ") or " " in kind
    words = f" {folded(title)} "
    return bool(known) and (f" {known} " in words or (one_of_ours and f" {kind} " in words))


def _with(employer: str, work: Work) -> str:
    """Return for whom or where somebody works; whoever drives does it for a firm."""
    if employer.startswith("the ") and employer.endswith("industrial park"):
        return f"in {employer}"
    named = "driver" in work.kinds and not employer.startswith(("a ", "an "))
    return f"for {employer}" if named or employer.startswith("the ") else f"at {employer}"


def _selling(work: Work, wares: str, *, kept: bool) -> Work:
    """Return the work of somebody who sells these wares; of whom it is not asked, they do not."""
    first = work.at[0].parts[0] if len(work.at) == 1 and "vendor" in work.kinds else ""
    on = first if first.startswith("on ") else ""
    said = folded(wares) in folded(work.title)
    verb = "of" if work.title == "Online seller" else "selling"
    told = f"{'' if said else f'{verb} {wares}'} {on}".strip()
    at = (Template((told,)),) if told else ()
    kind, _, head = folded(work.title).rpartition(" ")
    if not said and head == "seller" and kept and kind not in _WAYS:  # no cake seller selling cake
        seller = "Live seller" if kind == "live" else "Seller"
        return replace(work, title=f"{seller} of {wares}", at=(Template((on,)),) if on else ())
    trades = {"vendor", "owner"} & work.kinds and "manager" not in work.kinds
    if kept:
        return replace(work, at=at) if trades else work
    keeps = "vendor" in folded(work.title).split() and trades and work.rhythm == "shop"
    return replace(work if keeps else replace(_VENDOR, years=work.years), at=at)
