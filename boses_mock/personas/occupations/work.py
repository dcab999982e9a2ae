"""What a persona does all day: a job at a kind of company that fits age, level and the group.

Of the occupations that a group asks for a broad one ("Office worker") becomes a title of that kind
at a workplace; a particular one ("Dentist") is kept as the group wrote it. Age has the last word: a
group of teenagers asked to be managers is at school, and a dentist of eighty has retired.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from boses_mock.kernel.rng import Stream
from boses_mock.market.model import LEVELS, Lines, Market, Occupation, Shared, Trade, folded
from boses_mock.market.parts import NOWHERE
from boses_mock.market.template import Template, read_template

from ..brief import Wish
from ..text import lowered
from .jobs import AT_HOME, at_a_place, brought, employed, exactly, of_age, so_called, there
from .occupation import EVERYDAY, RETIRED, AskedOccupation
from .opening import LEARNED
from .workplace import works_there

ALL_LEVELS = frozenset(LEVELS)
ADULT, GRADUATE, LAST = 18, 22, 32
PENSIONED = (58, 76)
PAST_SCHOOL = 16  # from where on a polytechnic or vocational college may be attended
FURTHER = re.compile(
    r"\b(?:polytechnic|poly|ITE|junior college|JC|vocational(?: college| school)?|"
    r"technical college) students?$",
    re.I,
)
_LEAVES_WORK = 38  # soldiers, police and athletes whom a group calls retired
LEAVES_SCHOOL = 20  # at the latest
_AT_SCHOOL = re.compile(r"(?:high|secondary) school students?$", re.I)
_FREELANCE = re.compile(r"\b(?:freelance|self-employed|independent)\b", re.IGNORECASE)
STARTS = {"secondary": 17, "vocational": 19, "bachelor": 21, "master": 24}
_STILL_AT_IT = 6  # years in which whoever a group asks for by title works on
ON_LEAVE = "onleave"  # for a birth: at home with a baby, and a job to go back to
COMPANY = re.compile(r"\b(?:company|firm|agency|fleet|factory|contractor|enterprise)\b", re.I)
_MODEST = re.compile(
    r"\b(?:teller|clerk|cashier|assistant|aide|helper|trainee|apprentice|junior|receptionist|"
    r"attendant|operator|worker|messenger|driver|rider|guard|cleaner|seller|vendor)$",
    re.IGNORECASE,
)
_LANDED = re.compile(  # who owns what brings in more than a wage
    r"\b(?:orchard|hotel|resort|factory|petrol station|gas station|dealership)"
    r" owner$",
    re.IGNORECASE,
)
_FAR = re.compile(  # who has no rounds between two parts of one town
    r"\b(?:intercity|night bus|coach|sleeper|express|long-haul|container|trailer|tanker)\b", re.I
)
_NO_FAMILYS = re.compile(  # cleaners of a town, a street or a train: of no household
    r"^(?!(?:house|home|domestic|private|part-time|full-time|live-in)\b)[\w'’ -]{2,40} "
    r"(?:cleaner|gardener|sweeper)$",
    re.IGNORECASE,
)
_LITTLE_ONES = re.compile(r"\b(?:kindergarten|preschool|tadika|taska|paud)\b", re.IGNORECASE)
_AT_KINDERGARTEN = tuple(
    read_template(at) for at in ("in {area}", "at a private kindergarten in {city}", "near {hub}")
)
SAME = {"doctor": "physician", "medical doctor": "physician"}
OF_A_PLACE = re.compile(
    r"\b(?:school|college|university|kindergarten|day ?care|hospital|clinic|bank|hotel|resort|mall|"
    r"agency|company|firm|studio|start-?up|mill|shipyard|cannery|plant|"
    r"laboratory|refinery|pharmacy|dealership|warehouse|"
    r"supermarket|factory|airport|restaurant|plantation|fast ?food|cooperative|barangay)\b",
    re.IGNORECASE,
)
_NO_TOWN_JOB = frozenset(["online", "village", "barangay", "rural", "community", "itinerant"])
_SOME_SCHOOL = re.compile(r"^(?!.*\b(?:public|private)\b).{0,80}\bschool\b", re.IGNORECASE)
PLACED = re.compile(r" (?:(?:at|for|with|in) an? |on [A-Z])")  # a workplace that was asked for


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


def ages_of(wanted: tuple[AskedOccupation, ...]) -> tuple[int, int] | None:
    """Return how old people are whose work alone tells it: whoever has retired from some."""
    return PENSIONED if wanted and all(map(_said_retired, wanted)) else None


def _said_retired(want: AskedOccupation) -> bool:
    return folded(want.whole).startswith("retired ")


def draw_work(
    draw: Stream,
    market: Market,
    shared: Shared,
    who: tuple[int, str],
    wanted: tuple[AskedOccupation, ...],
    turn: int,
    level: str | None,
    wish: Wish,
) -> Work:
    """Return the work of a person of an age and gender, at the income level if that is known.

    Where the group leaves it open it is such as its words allow, or one of those they bring.
    """
    age, gender = who
    jobs = of_age(shared.occupations + market.occupations, age, gender)
    if not wanted:
        goes_out = not wish.tags.isdisjoint(["earner", ON_LEAVE])
        never = wish.family.never_at_home | (AT_HOME if goes_out else frozenset())
        jobs = [job for job in jobs if never.isdisjoint(job.kinds)] or jobs
        if "desk" in wish.tags:
            jobs = [job for job in jobs if job.rhythm == "desk"] or jobs
        if ON_LEAVE in wish.tags:
            jobs = [job for job in jobs if employed(job)] or jobs
        jobs = [job for job in jobs if not wish.sectors.isdisjoint(job.kinds)] or jobs
        jobs = there(jobs, wish) if not wish.sectors else jobs
        jobs = of_age(wish.jobs, age, gender) or jobs
    else:
        want = wanted[turn % len(wanted)]
        if wish.wares and want.trade.kind == "owner" and not want.kept:
            jobs = [job for job in jobs if "vendor" in folded(job.title).split()] or jobs
            return _of(draw, jobs, age)
        jobs = brought(of_age(wish.jobs, age, gender), want) or jobs
    if age < ADULT:
        return _minor(draw, jobs, age, wanted[turn % len(wanted)] if wanted else None)
    if not wanted:
        fitting = [job for job in jobs if level is None or level in job.levels] or jobs
        return _of(draw, fitting, age) if fitting else _retired(None, age)
    want = at_a_place(wanted[turn % len(wanted)], wish)
    if wish.wares and want.trade.kind == "vendor":  # no store or eatery, whose wares are others
        want = replace(want, kept=True)
    never = wish.family.never_at_home
    alone = [job for job in jobs if never.isdisjoint(job.kinds)] or jobs
    return _of_their_own(as_qualified(_as_asked(draw, market, alone, age, want, level), want), want)


def as_qualified(work: Work, want: AskedOccupation) -> Work:
    """Return work with the rank, and for the app, that was asked for."""
    if work.rhythm in ("class", "retired"):
        return work
    if want.rank and not folded(work.title).startswith(want.rank):
        words = work.title if work.title[1:2].isupper() else lowered(work.title)
        junior = want.rank in ("junior", "trainee", "apprentice")
        levels = work.levels - {"high"} if junior else work.levels
        title = f"{want.rank.capitalize()} {words}"
        work = replace(work, title=title, levels=levels or work.levels)
    return replace(work, at=(Template((want.apps,)),)) if want.apps else work


def _of_their_own(work: Work, want: AskedOccupation) -> Work:
    """Return work done for themselves, where it was asked for so."""
    if not want.own or work.rhythm in ("class", "retired"):
        return work
    rhythm = "shop" if want.own in ("stall", "shop") else "home"
    at = (read_template(f"with {{their}} own {want.own}"),)
    kinds = work.kinds | {"owner"}
    return replace(work, at=at, kinds=kinds, rhythm=work.rhythm if "vendor" in kinds else rhythm)


def _minor(draw: Stream, jobs: list[Occupation], age: int, want: AskedOccupation | None) -> Work:
    if want and age >= PAST_SCHOOL and FURTHER.search(want.words):
        return _kept(draw, want, age, None)
    return _of(draw, jobs, age) if jobs else _too_young(age)


def _too_young(age: int) -> Work:
    title = "Toddler at home" if age < 3 else "Child too young for school"
    return Work(title, (), ALL_LEVELS, "secondary", "arts", "class", frozenset(["student"]))


def _as_asked(
    draw: Stream,
    market: Market,
    jobs: list[Occupation],
    age: int,
    want: AskedOccupation,
    level: str | None,
) -> Work:
    trade = want.trade
    at_school = age <= LEAVES_SCHOOL and _AT_SCHOOL.search(want.words)
    if at_school or (FURTHER.search(want.words) and age <= LAST):
        return _kept(draw, want, age, level)
    former = RETIRED.fullmatch(want.whole)
    if former and (age >= _LEAVES_WORK or _said_retired(want)):
        return _retired(former[1], age, want.former)
    if trade.kind == "student" and age > LAST:
        return _learning(age)
    known = SAME.get(folded(want.words), folded(want.words))
    named = [job for job in jobs if folded(job.title) == known]
    of_kind = named or ([] if want.kept else [job for job in jobs if trade.kind in job.kinds])
    words = frozenset(folded(want.words).split()) - EVERYDAY - {trade.kind}
    of_kind = of_kind if named else so_called(of_kind, want)
    of_kind = [own for job in of_kind if (own := exactly(job, words))] or of_kind
    fitting = [job for job in of_kind if level is None or level in job.levels] or of_kind
    if fitting:
        work = _of(draw, fitting, age)
        work = replace(work, title=want.words) if folded(want.words) in SAME else work
        stated = named and PLACED.match(want.whole[len(want.words) :])
        return replace(work, title=want.whole, at=()) if stated else work
    if trade.kind == "retired":
        return _retired(former[1] if former else None, age, want.former)
    if age > trade.ages[1] + (_STILL_AT_IT if want.kept else 0):
        return _retired(want.words, age, trade)
    if age < trade.ages[0] and trade.kind != "owner":  # nobody trains to own a shop
        return _in_training(want, age)
    return _kept(draw, want, age, level)


def _learning(age: int) -> Work:
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


def _kept(draw: Stream, want: AskedOccupation, age: int, level: str | None) -> Work:
    trade = want.trade
    complete = want.whole != want.words or trade.kind == "student"
    schooling = trade.schooling
    by_chance = trade.kind == "other" and age >= GRADUATE and draw.chance(0.4)
    learned = trade.kind == "other" and LEARNED.search(want.words) is not None
    poor = trade.kind == "other" and level == "low" and not learned  # weavers, not consultants
    if learned or by_chance:
        schooling = "bachelor"
    schooling = "secondary" if poor else schooling
    # A plant or a consultancy is not where everybody of a particular title works.
    particular = trade.kind in ("factory", "engineer") and folded(want.words) not in trade.titles
    little = trade.kind == "teacher" and _LITTLE_ONES.search(want.words) is not None
    company = trade.kind == "owner" and COMPANY.search(want.whole) is not None
    return Work(
        want.whole,
        _where(want, complete=complete, particular=particular, little=little),
        _levels(want),
        schooling,
        "medicine" if folded(want.words) in SAME else trade.study,
        "desk" if company else "home" if poor else _rhythm(want),
        frozenset([trade.kind, *(["freelance"] if _FREELANCE.search(want.words) else [])]),
        _years(draw, age, trade.ages[0], schooling),
    )


def _levels(want: AskedOccupation) -> frozenset[str]:
    """Return at which levels somebody of a trade lives; no teller is as rich as a banker."""
    if want.trade.kind == "owner" and _LANDED.search(want.words):
        return want.trade.levels - {"low"} or want.trade.levels
    modest = _MODEST.search(want.words) is not None and want.trade.kind != "owner"
    return want.trade.levels - {"high"} if modest else want.trade.levels


def _rhythm(want: AskedOccupation) -> str:
    """Return when somebody of a trade works; nobody has a roster who works for themselves."""
    if not _FREELANCE.search(want.words):
        return want.trade.rhythm
    return {"shift": "road", "night": "road", "desk": "home"}.get(
        want.trade.rhythm, want.trade.rhythm
    )


def _where(want: AskedOccupation, *, complete: bool, particular: bool, little: bool) -> Lines:
    """Return where somebody of a trade may work, nowhere where the title says it."""
    if complete or particular or (want.trade.kind != "freelance" and _FREELANCE.search(want.words)):
        return ()
    if little:
        return _AT_KINDERGARTEN
    if not _NO_TOWN_JOB.isdisjoint(folded(want.words).split()):
        return ()  # a village midwife has no hospital
    if want.trade.kind == "driver" and _FAR.search(want.words):
        return ()
    if want.trade.kind == "domestic" and _NO_FAMILYS.search(want.words):
        return ()
    if want.trade.kind == "freelance" and len(_FREELANCE.sub("", want.words).split()) > 1:
        return ()  # no small brands have a court interpreter
    if OF_A_PLACE.search(want.words) and not _SOME_SCHOOL.search(want.words):
        return ()
    if want.trade.kind == "office" and works_there(want.words):
        return ()
    return _at_school(want)


def _at_school(want: AskedOccupation) -> Lines:
    """Return where somebody of a trade works; no school's teacher works at a college."""
    if want.trade.kind != "teacher" or "school" not in want.words.casefold():
        return want.trade.at
    return tuple(at for at in want.trade.at if "college" not in at.parts[0]) or want.trade.at


def _in_training(want: AskedOccupation, age: int) -> Work:
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
