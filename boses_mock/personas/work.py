"""What a persona does all day: a job at a kind of company that fits age, level and the group.

A group's own word is read for its head ("Software developers" of "Software developers with a
small team"). A broad one ("Office worker") becomes a title of that kind at a workplace; a
particular one ("Dentist") is kept as the group wrote it. Age has the last word: a group of
teenagers asked to be managers is at school, and a dentist of eighty has retired.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from boses_mock.kernel.rng import Stream
from boses_mock.market.model import LEVELS, Lines, Market, Occupation, Shared, Trade, folded
from boses_mock.market.parts import NOWHERE
from boses_mock.market.template import Template, read_template

from .brief import Wish, shown
from .text import lowered

ALL_LEVELS = frozenset(LEVELS)
ADULT, GRADUATE, LAST, RETIRES = 18, 22, 32, 50
AT_HOME = frozenset(
    ["homemaker", "parent", "unemployed", "student", "learner", "retired", "freelance"]
)
STARTS = {"secondary": 17, "vocational": 19, "bachelor": 21, "master": 24}
PARTS = re.compile(r"\s?(?:,|;|/|&|\+|\band\b|\bor\b)\s?", re.IGNORECASE)
HEAD = re.compile(
    r"\s(?:with|without|at|in|for|who|whose|working|running|from|of|on|across|based|living)\s.*|"
    r"\s?\(.*",
    re.IGNORECASE | re.DOTALL,
)
OWN = re.compile(
    r",? \(?(?:with )?(?:their |his |her )?own (business|stall|shop|practice)\)?$", re.I
)
COMPANY = re.compile(r"\b(?:company|firm|agency|fleet|factory|contractor|enterprise)\b", re.I)
RETIRED = re.compile(r"(?:retired|ex|former) (.+)", re.IGNORECASE)
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


@dataclass(frozen=True, slots=True)
class Work:
    """``at`` is where, with slots; ``NOWHERE`` where the title says enough."""

    title: str
    at: Lines
    levels: frozenset[str]
    schooling: str
    study: str
    rhythm: str
    kinds: frozenset[str]
    years: int = 0
    craft: str = ""
    degree: tuple[str, ...] = ()


_VENDOR = Work(
    "Vendor",
    (),
    frozenset(["low", "middle"]),
    "secondary",
    "business",
    "shop",
    frozenset(["vendor", "owner"]),
)


@dataclass(frozen=True, slots=True)
class Asked:
    """One occupation a group asks for: its words, its trade, and whether to keep the words."""

    words: str
    whole: str
    trade: Trade
    kept: bool
    former: Trade | None = None  # of somebody who has retired from it
    own: str = ""  # what they have of their own: "Caterer, own business"


def asked(shared: Shared, text: str | None) -> tuple[Asked, ...]:
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


def _translated(shared: Shared, text: str) -> str:
    """Return a title in English that is in another language, or begins so."""
    words = f"{folded(text)} "
    known = [name for name in shared.titles if words.startswith(f"{name} ")]
    if not known:
        return text
    name = max(known, key=len)
    rest = text.split()[len(name.split()) :]
    return (
        " ".join([shared.titles[name], *rest])
        if rest[:1] in ([], ["di"], ["sa"], ["ở"])
        else (shared.titles[name])
    )


def _asked(shared: Shared, text: str) -> Asked:
    head = HEAD.sub("", text).strip() or text
    words = f" {_singular(folded(head))} "
    former = RETIRED.fullmatch(head)
    best: tuple[int, bool, Trade] | None = None
    for trade in shared.trades.values():
        for names, kept in ((trade.any_of, False), (trade.titles, True)):
            for name in names:
                if f" {name} " in words and (best is None or len(name) > best[0]):
                    best = len(name), kept, trade
    if best is None:
        return Asked(_title(head), _title(text), shared.trades["other"], True)
    broad = {name for name in best[2].any_of if f" {name} " in words}
    everyday = EVERYDAY.union(*(name.split() for name in broad))
    longer = len(words) - 2 > best[0] and not set(words.split()) <= everyday
    told = Asked(_title(head), _title(text), best[2], best[1] or longer or head != text)
    return replace(told, former=_asked(shared, former[1]).trade) if former else told


def named_trade(shared: Shared, name: str | None) -> tuple[Asked, ...]:
    """Return the trade that a group is named after where it asks for no occupation.

    Only one whose word ends the name's head counts: "BGC young managers" are managers, fans of
    managers are fans. The rest of the name is no title.
    """
    head = f" {_singular(folded(HEAD.sub('', shown(name))))}"
    found = [
        (len(word), Asked(_title(word), _title(word), trade, kept))
        for trade in shared.trades.values()
        if trade.kind in NAMED_AFTER
        for words, kept in ((trade.any_of, False), (trade.titles, True))
        for word in words
        if head.endswith(f" {word}")
    ]
    return (max(found, key=lambda each: each[0])[1],) if found else ()


def _singular(words: str) -> str:
    head, _, last = words.rpartition(" ")
    for plural, single in SINGULARS.items():
        if last.endswith(plural):
            return f"{head} {last.removesuffix(plural)}{single}".strip()
    if last.endswith(NO_PLURAL):
        return words
    if last.endswith("ies") and len(last) > 4:
        return words[:-3] + "y"
    return words[:-2] if last.endswith(("sses", "ches", "shes")) else PLURAL.sub("", words)


def _title(text: str) -> str:
    """Return the group's words as one person's title: "Beekeepers" are each a beekeeper."""
    head = HEAD.sub("", text).strip() or text
    rest = text[len(head) :]
    single = head if head.isupper() else _singular(head)
    return single[:1].upper() + single[1:] + rest


def draw_work(
    draw: Stream,
    market: Market,
    shared: Shared,
    who: tuple[int, str],
    wanted: tuple[Asked, ...],
    turn: int,
    level: str | None,
    wish: Wish,
) -> Work:
    """Return the work of a person of an age and gender, at the income level if that is known.

    Where the group leaves it open it is such as its words allow, or one of those they bring.
    """
    age, gender = who
    jobs = _of_age(shared.occupations + market.occupations, age, gender)
    if not wanted:
        never = wish.family.never_at_home | (AT_HOME if "earner" in wish.tags else frozenset())
        jobs = [job for job in jobs if never.isdisjoint(job.kinds)] or jobs
        if "desk" in wish.tags:
            jobs = [job for job in jobs if job.rhythm == "desk"] or jobs
        jobs = _of_age(wish.jobs, age, gender) or jobs
    else:
        jobs = _brought(_of_age(wish.jobs, age, gender), wanted[turn % len(wanted)]) or jobs
    if age < ADULT:
        return _of(draw, jobs, age) if jobs else _too_young(age)
    if not wanted:
        fitting = [job for job in jobs if level is None or level in job.levels] or jobs
        return _of(draw, fitting, age) if fitting else _retired(None, age)
    want = wanted[turn % len(wanted)]
    return _of_their_own(_as_asked(draw, market, jobs, age, want, level), want)


def _of_their_own(work: Work, want: Asked) -> Work:
    """Return work done for themselves, where it was asked for so."""
    if not want.own or work.rhythm in ("class", "retired"):
        return work
    rhythm = "shop" if want.own in ("stall", "shop") else "home"
    at = (read_template(f"with {{their}} own {want.own}"),)
    kinds = work.kinds | {"owner"}
    return replace(work, at=at, kinds=kinds, rhythm=work.rhythm if "vendor" in kinds else rhythm)


def _brought(jobs: list[Occupation], want: Asked) -> list[Occupation]:
    """Return the jobs of a brief's own that are what was asked for, best those that are only it."""
    of_kind = [job for job in jobs if want.trade.kind in job.kinds]
    return [job for job in of_kind if len(job.kinds) == 1] or of_kind


def _of_age(jobs: Iterable[Occupation], age: int, gender: str) -> list[Occupation]:
    return [job for job in jobs if job.ages[0] <= age <= job.ages[1] and job.gender in ("", gender)]


def as_wished(work: Work, wish: Wish, age: int, *, kept: bool) -> Work:
    """Return work with the hours, wares and employer that the group's words ask for.

    ``kept`` is work that the group itself names; what they sell makes anybody else a vendor.

    Whoever is at school, at home with the family or retired keeps their own hours.
    """
    if age < ADULT or work.rhythm in ("class", "retired") or "homemaker" in work.kinds:
        return work
    if "evenings" in wish.stated.kind_of_hours:
        late = tuple(each for each in work.at if "morning" not in each.parts[0])
        work = replace(work, at=late)
    if wish.wares:
        work = _selling(work, wish.wares, kept=kept)
    if wish.stated.works and not wish.employer:
        work = replace(work, at=(Template((wish.stated.works,)),))
    if wish.employer and folded(wish.employer) not in folded(work.title):
        work = replace(work, at=(Template((_with(wish.employer),)),))
    if wish.stated.works and wish.stated.keeps_hours and work.rhythm == "home":
        work = replace(work, rhythm="desk", kinds=work.kinds - {"freelance"})
    return replace(work, rhythm=wish.rhythm) if wish.rhythm else work


def _with(employer: str) -> str:
    return f"for {employer}" if employer.startswith("the ") else f"at {employer}"


def _selling(work: Work, wares: str, *, kept: bool) -> Work:
    """Return the work of somebody who sells these wares; of whom it is not asked, they do not."""
    at = (Template((f"selling {wares}",)),)
    trades = {"vendor", "owner"} & work.kinds and "manager" not in work.kinds
    if kept:
        return replace(work, at=at) if trades else work
    keeps = trades and "sell" not in folded(work.title) and work.rhythm == "shop"
    return replace(work if keeps else replace(_VENDOR, years=work.years), at=at)


def _too_young(age: int) -> Work:
    title = "Toddler at home" if age < 3 else "Child too young for school"
    return Work(title, (), ALL_LEVELS, "secondary", "arts", "class", frozenset(["student"]))


def _as_asked(
    draw: Stream, market: Market, jobs: list[Occupation], age: int, want: Asked, level: str | None
) -> Work:
    trade = want.trade
    if (former := RETIRED.fullmatch(want.whole)) and age >= RETIRES:
        return _retired(former[1], age, want.former)
    if trade.kind == "student" and age > LAST:
        return Work(
            "Adult learner at an open university",
            (),
            ALL_LEVELS,
            "secondary",
            "business",
            "home",
            frozenset(["learner"]),
            max(1, min(age - GRADUATE, 15)),
        )
    named = [job for job in jobs if folded(job.title) == folded(want.words)]
    of_kind = named or ([] if want.kept else [job for job in jobs if trade.kind in job.kinds])
    words = frozenset(folded(want.words).split()) - EVERYDAY - {trade.kind}
    of_kind = [own for job in of_kind if (own := _exactly(job, words))] or of_kind
    fitting = [job for job in of_kind if level is None or level in job.levels] or of_kind
    if fitting:
        return _of(draw, fitting, age)
    if age > trade.ages[1]:
        return _retired(want.words, age, trade)
    if age < trade.ages[0]:
        return _in_training(want, age)
    return _kept(draw, want, age, level)


def _exactly(job: Occupation, words: frozenset[str]) -> Occupation | None:
    """Return a job with those workplaces that were asked for: hotel staff work at a hotel."""
    if not words.isdisjoint(folded(job.title).split()):
        return job
    at = tuple(
        each for each in job.at if not words.isdisjoint(folded(" ".join(each.parts)).split())
    )
    return replace(job, at=at) if at else None


def _kept(draw: Stream, want: Asked, age: int, level: str | None) -> Work:
    trade = want.trade
    complete = want.whole != want.words or trade.kind == "student"
    schooling = trade.schooling
    poor = trade.kind == "other" and level == "low"  # weavers, not consultants
    if trade.kind == "other" and age >= GRADUATE and draw.chance(0.4):
        schooling = "bachelor"
    schooling = "secondary" if poor else schooling
    # A plant or a consultancy is not where everybody of a particular title works.
    particular = trade.kind in ("factory", "engineer") and folded(want.words) not in trade.titles
    company = trade.kind == "owner" and COMPANY.search(want.whole) is not None
    return Work(
        want.whole,
        () if complete or particular else trade.at,
        trade.levels,
        schooling,
        trade.study,
        "desk" if company else "home" if poor else trade.rhythm,
        frozenset([trade.kind]),
        _years(draw, age, trade.ages[0], schooling),
    )


def _in_training(want: Asked, age: int) -> Work:
    """Return a start in the trade for somebody too young to have finished its schooling."""
    words = want.words if want.words[1:2].isupper() else lowered(want.words)
    if want.trade.schooling in ("bachelor", "master"):
        title = f"University student on the way to becoming {_article(words)} {words}"
        return Work(
            title, (), ALL_LEVELS, "bachelor", want.trade.study, "class", frozenset(["student"])
        )
    return Work(
        f"Trainee {words}",
        want.trade.at,
        ALL_LEVELS,
        "secondary",
        want.trade.study,
        want.trade.rhythm,
        frozenset([want.trade.kind]),
    )


def _article(words: str) -> str:
    return "an" if words[:1].casefold() in "aeio" else "a"


def _retired(title: str | None, age: int, trade: Trade | None = None) -> Work:
    text = "Retired" if title is None else f"Retired {lowered(title)}"
    learned = trade if trade and trade.kind != "other" else None
    return Work(
        text,
        (),
        ALL_LEVELS,
        learned.schooling if learned else "secondary" if age > 75 else "vocational",
        learned.study if learned else "business",
        "retired",
        frozenset(["retired"]),
    )


def _of(draw: Stream, jobs: list[Occupation], age: int) -> Work:
    job = draw.weighted({each: each.weight for each in jobs})
    at = () if len(job.at) == 1 and job.at[0].parts == (NOWHERE,) else job.at
    return Work(
        job.title,
        at,
        job.levels,
        job.schooling,
        job.study,
        job.rhythm,
        job.kinds,
        _years(draw, age, job.ages[0], job.schooling),
        job.craft,
        job.degree,
    )


def _years(draw: Stream, age: int, youngest: int, schooling: str) -> int:
    return draw.integer(0, max(0, min(age - max(youngest, STARTS[schooling]), 14)))
