"""What a persona has learned: a phrase without a verb that its job asks for and its age allows."""

from __future__ import annotations

import re

from boses_mock.kernel.rng import Stream
from boses_mock.market.model import Lines, Shared, folded
from boses_mock.market.template import Template

from .occupations.work import ADULT, FURTHER, Work
from .tell import Teller
from .text import lowered

STARTS_COLLEGE = 17
STUDYING = ("first", "second", "third", "final")
# Either the field or the university is told, as not every university teaches every field; of
# what a brief says of them, both.
TAKEN = ("a degree from {where}", "a degree taken at {where}", "a bachelor's degree from {where}")
_OF_ANY_JOB = frozenset(["business", "arts", "public"])  # studies that no job asks for by name
UNDER_WAY = (
    "{year} year of {degree}",
    "{degree}, {year} year",
    "{year} year at {where}",
    "{where}, now in the {year} year",
)
_BOTH = ("{year} year of {degree} at {where}",)
_STUDENT = re.compile(r"\bstudent\b", re.IGNORECASE)

# Of those who are at a college short of a university: its name, what is studied, for what.
_AT_COLLEGE = re.compile(
    r"(?P<name>(?:[A-Z][\w'’.-]{1,20} ){0,3}(?:(?P<poly>poly(?:technic)?)|(?P<ite>ITE)|"
    r"(?P<jc>junior college|JC)|(?P<school>(?:high|secondary) school)|"
    r"vocational college|technical college))(?: student)s?$",
    re.IGNORECASE,
)
_PAST_SCHOOL = re.compile(rf"{FURTHER.pattern}|\b(?:college|university) student", re.IGNORECASE)
DIPLOMAS = (
    "business administration",
    "accountancy",
    "information technology",
    "mechanical engineering",
    "hospitality and tourism",
    "early childhood education",
    "nursing",
    "communication design",
)


def at_college(work: Work) -> bool:
    """Tell whether somebody is past school, however young: at a polytechnic or a university."""
    return work.rhythm == "class" and _PAST_SCHOOL.search(work.title) is not None


def draw_school(
    teller: Teller,
    draw: Stream,
    work: Work,
    age: int,
    degrees: Lines,
    job: str,
    *,
    stated: bool = False,
) -> str:
    """Return the schooling of somebody at a job, as its title and workplace call it.

    A university that is ``stated`` is told of; of others whoever is old may be older than they.
    """
    if (college := _AT_COLLEGE.search(work.title)) and (age >= ADULT or not college["school"]):
        return _under_way(college, draw, work, age)
    field = learned_for(teller.shared, work.title)
    if field and work.rhythm == "class" and age >= ADULT and _STUDENT.search(work.title):
        return _taking(teller, draw, age, f"a degree in {field}", told=True, stated=stated)
    if work.schooling in ("secondary", "vocational"):
        if age >= ADULT:
            return teller.value(draw, f"school_{work.schooling}")
        lines = teller.particular(teller.options(f"school_{work.schooling}"))
        return teller.fill(draw, teller.pick(draw, lines))
    known = tuple(each for each in degrees if each.fits(teller.tags)) or degrees
    asked = _asked(known, work.degree) or teller.particular(known)
    fitting = _for_job(asked, work.title, job)
    alone = "" if work.degree else field
    if alone and work.rhythm != "class":  # not every university teaches it
        named = _named_for(degrees, alone)
        return teller.fill(draw, teller.pick(draw, named)) if named else f"a degree in {alone}"
    degree = teller.fill(draw, teller.pick(draw, fitting))
    if work.rhythm == "class" and work.schooling != "master":
        told = _speaks_of(degree, work.degree) if work.degree else None
        return _taking(teller, draw, age, degree, told=told, stated=stated)
    return _taken(teller, draw, work, degree, stated=stated)


def _taken(teller: Teller, draw: Stream, work: Work, degree: str, *, stated: bool) -> str:
    """Return a degree that was taken, or from where."""
    where = teller.value(draw, "university")
    open_to_all = work.study in _OF_ANY_JOB and not work.degree
    tells_where = stated or (draw.below(2) and "senior" not in teller.tags)
    taken = draw.choice(TAKEN).format(where=where) if tells_where and open_to_all else degree
    if stated and not open_to_all:
        taken = f"{degree} from {where}"
    if work.schooling == "master":
        now = "now" if work.rhythm == "class" else "then"
        return f"{taken}, {now} {teller.value(draw, 'graduate')}"
    return taken


def _taking(
    teller: Teller, draw: Stream, age: int, degree: str, *, told: bool | None, stated: bool
) -> str:
    """Return what a student at a university is taking, or where.

    A field that is ``told`` by the brief is kept; one that is not it (False) is never named.
    """
    where = teller.value(draw, "university")
    year = STUDYING[min(age - ADULT, 3)] if age < 22 else "final"
    ways: tuple[str, ...]
    if told:
        ways = _BOTH if stated else UNDER_WAY[:2]
    else:
        ways = UNDER_WAY[2:] if stated or told is False else UNDER_WAY
    return draw.choice(ways).format(year=year, degree=degree, where=where)


def _under_way(college: re.Match[str], draw: Stream, work: Work, age: int) -> str:
    """Return what a student of a polytechnic, an ITE or a junior college is taking there."""
    name = college["name"]
    own = college["ite"] or sum(word[0].isupper() for word in name.split()) > 1
    where = name if own else f"a {lowered(name)}"
    year = "first" if age <= STARTS_COLLEGE else "second" if age == STARTS_COLLEGE + 1 else "final"
    if college["school"]:
        return f"{where}, final year"
    if college["jc"]:
        return f"{where}, {'first' if year == 'first' else 'second'} year"
    said = f"{work.title} {work.degree[0] if work.degree else ''}".casefold()
    fields = [each for each in DIPLOMAS if each.split()[0] in said] or work.degree[:1] or DIPLOMAS
    taken = f"{'a Nitec course' if college['ite'] else 'a diploma'} in {draw.choice(fields)}"
    return f"{year} year of {taken} at {where}"


def craft_of(shared: Shared, draw: Stream, work: Work) -> str:
    """Return the craft that a vocational course has taught: the job's own, else its field's."""
    own = work.craft or learned_for(shared, work.title)
    return own or draw.choice(shared.crafts[work.study])


def learned_for(shared: Shared, title: str) -> str:
    """Return what is learned for a title and for no other; nothing where that is not known."""
    words = f" {folded(title)}"
    known = (begins for begins in shared.learned if f" {begins}" in words)
    return shared.learned.get(max(known, key=len, default=""), "")


def _named_for(degrees: Lines, field: str) -> tuple[Template, ...]:
    """Return the degrees in a field as they are called there, whoever else may have them."""

    named = (each for each in degrees if len(each.parts) == 1 and field in folded(each.parts[0]))
    return tuple(Template(each.parts) for each in named)


def _asked(degrees: Lines, words: tuple[str, ...]) -> Lines:
    """Return the degrees that speak of one of the words which the job asks for."""
    return tuple(each for each in degrees if _speaks_of(each.parts[0], words))


def _speaks_of(degree: str, words: tuple[str, ...]) -> bool:
    return any(word in folded(degree) for word in words)


def _for_job(degrees: Lines, title: str, job: str) -> Lines:
    """Return the degrees that a job speaks of most, its title above all; else them all.

    A nurse has studied nursing, at a public hospital too; a teacher teaching mathematics that.
    """
    scores = [2 * _shared(line, title) + _shared(line, job) for line in degrees]
    best = max(scores)
    return tuple(line for line, score in zip(degrees, scores, strict=True) if score == best)


def _shared(degree: Template, text: str) -> int:
    """Return how many words of a degree begin like one of a text."""
    stems = {word[:4] for word in folded(text).split() if len(word) > 4}
    return sum(word[:4] in stems for word in set(folded(degree.parts[0]).split()))
