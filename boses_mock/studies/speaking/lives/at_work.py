# ruff: noqa: E501 - patterns read better whole
"""How a persona works: at night, on a roster, in class, on the road, behind its own counter, not at all.

Read from the occupation and from the day that is told, which goes before it; the hours are drawn
within what such work takes, once, so that how long, from when and when one wakes agree.
"""

from __future__ import annotations

import re
from functools import lru_cache

from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.asked import Asked
from boses_mock.studies.speaking.closed.getting_about import ride, told_ride
from boses_mock.studies.speaking.lives.at_home import Draws
from boses_mock.studies.speaking.lives.work_sorts import WITHOUT, sort_by_title
from boses_mock.studies.speaking.tongue import Answer

_AT_NIGHT = re.compile(
    r"\bat night\b|midnight|\bat dusk\b|at sunrise|curtains|while others have|by nine in the evening"
    r"|in the afternoon \w{1,12} has|sleeps (?:while|until (?:two|three)|through the afternoon)|in daylight|between two rounds"
    r"|on the ward|in the dark and comes back|the night (?:has|is|with)|of the night|against the (?:morning )?traffic"
    r"|while the others have|the morning traffic|before a shift|wakes when the|like a party|(?:two|four) in the morning",
    re.I,
)
_HOURS = {  # the fewest of a day, and how many more there may be
    "class": (6, 3),
    "student": (5, 3),
    "farm": (7, 3),
    "own": (10, 4),
    "road": (9, 4),
    "free": (6, 4),
    "roster": (8, 1),
    "night": (8, 2),
    "desk": (8, 2),
}
_BEGINS = {"class": 7, "student": 8, "farm": 6, "own": 7, "road": 7, "free": 9, "desk": 8}
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")  # fmt: skip
_CLOCK = rf"(?P<half>half past )?(?P<hour>{'|'.join(_NUMBERS)})\b"
_UP = re.compile(rf"\b(?:wakes|up|gets up|rises) at {_CLOCK}", re.I)
_STARTS = re.compile(
    rf"\b(?:out by|at work by|unlocks at|opens (?:up )?at|starts at|logged in by|at the headset by|first call is at|leaves (?:\w+ )?by) {_CLOCK}",
    re.I,
)
_IN_BED = re.compile(
    rf"\b(?:in bed by|asleep by|sleeps at|means to sleep at|lights out at) {_CLOCK}", re.I
)
_FROM_HOME = re.compile(r"freelanc|virtual assistant|overseas clients|from home|home-based", re.I)


@lru_cache(maxsize=2_048)
def sort_of_work(who: Respondent) -> str:
    """Return how somebody works, a name of ``work_sorts.SORTS``; "desk" for set hours by day."""
    found = sort_by_title(who.occupation)
    if found in WITHOUT or found == "student":
        return found
    nights = len({each.lower() for each in _AT_NIGHT.findall(who.day_in_the_life)})
    return "night" if nights > 1 or (nights and found == "roster") else found


def _hours(on: Draws, sort: str) -> int:
    least, more = _HOURS[sort]
    return least + on("work hours").below(more)


def work_hours(who: Respondent, asked: Asked, on: Draws) -> Answer:
    """Return how many hours somebody works, or from when until when."""
    sort = sort_of_work(who)
    if sort in WITHOUT:
        return Answer(f"work_hours_{sort}")
    hours = _hours(on, sort)
    begins = _told(_STARTS, who.day_in_the_life, 12 if sort == "night" else 0)
    if asked.kind in ("when", "what") and sort != "roster" and "hours" not in asked.text.lower():
        start = begins or (21.0 if sort == "night" else _BEGINS[sort] + on("half").below(2) / 2)
        slots = {"start": clock(start), "end": clock(start + hours + (sort == "desk"))}
        return Answer("work_times", slots=slots)
    key = "work_hours" if sort == "desk" else f"work_hours_{sort}"
    return Answer(key, slots={"hours": str(hours)})


def _told(words: re.Pattern[str], day: str, later: int) -> float:
    """Return the hour that a day tells, 0 where it tells none."""
    found = words.search(day)
    if not found:
        return 0.0
    hour = _NUMBERS.index(found["hour"].lower()) + 1 + (0.5 if found["half"] else 0.0)
    return hour + (later if hour < 12 else 0)


def clock(hour: float) -> str:
    """Return an hour of the day as a clock tells it: 21.5 is "21:30"."""
    return f"{int(hour) % 24}:{int(hour * 60) % 60:02d}"


def wakes(who: Respondent, on: Draws) -> str:
    """Return when a persona wakes, as a clock tells it."""
    return clock(_wakes(who, on))


def _wakes(who: Respondent, on: Draws) -> float:
    """Return the hour of waking: by the day that is told, else by the work."""
    told = _told(_UP, who.day_in_the_life, 12 if sort_of_work(who) == "night" else 0)
    quarters = on("half").choice((0.0, 0.5, 0.25, 0.75))
    first = _BEGINS.get(sort_of_work(who), 7) - 3 if sort_of_work(who) != "night" else 14
    return told or first + on("hour").below(2) + quarters


def wake(who: Respondent, asked: Asked, on: Draws) -> Answer:
    sort = sort_of_work(who)
    key = "wake_night" if sort == "night" else "wake_free" if sort in WITHOUT else "wake"
    return Answer(key, slots={"hour": wakes(who, on)})


def sleep(who: Respondent, asked: Asked, on: Draws) -> Answer:
    return Answer("sleep", slots={"hours": str(_slept(on))})


def _slept(on: Draws) -> int:
    return 5 + on("hours").below(4)


def bed(who: Respondent, asked: Asked, on: Draws) -> Answer:
    """Return when somebody goes to bed: as the day tells, else so long before it wakes as it sleeps."""
    told = _told(_IN_BED, who.day_in_the_life, 12)
    return Answer("bed", slots={"hour": clock(told or _wakes(who, on) - _slept(on) + 24)})


def commute(who: Respondent, asked: Asked, on: Draws) -> Answer:
    """Return how somebody gets to work, or that there is no way to go."""
    sort = sort_of_work(who)
    found = told_ride(who)
    if not found and sort in WITHOUT:
        return Answer("commute_none")
    if not found and _FROM_HOME.search(who.occupation):
        return Answer("commute_home")
    if not found and sort in ("road", "own", "farm"):
        return Answer("commute_road" if sort == "road" else "commute_near")
    transport = ride(who)
    slots = {"transport": transport, "minutes": str(15 + 5 * on("minutes").below(13))}
    long = asked.kind in ("how_long", "how_much") or " long" in asked.text.lower()
    return Answer("commute_time" if long else "commute", {"transport": transport}, slots)


def job_since(who: Respondent, asked: Asked, on: Draws) -> Answer:
    if sort_of_work(who) in ("retired", "seeking"):
        return Answer(f"work_hours_{sort_of_work(who)}")
    most = max(1, min(4, (who.age - 18) // 4))
    years = ("1", "2", "3", "5", "8")[: most + 1]
    return Answer("job_since", {"years": on("years").choice(years)})


def job_like(who: Respondent, asked: Asked, on: Draws) -> Answer:
    if sort_of_work(who) in ("retired", "seeking"):
        return Answer(f"work_hours_{sort_of_work(who)}")
    return Answer("job_like" if on("like").chance(0.7) else "job_dislike")
