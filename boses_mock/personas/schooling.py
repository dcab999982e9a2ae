"""What a persona has learned: a phrase without a verb that its job asks for and its age allows."""

from __future__ import annotations

from boses_mock.market.model import Lines, Shared, folded
from boses_mock.rng import Stream

from .tell import Teller
from .work import ADULT, Work

STUDYING = ("first", "second", "third", "final")


def draw_school(teller: Teller, draw: Stream, work: Work, age: int, degrees: Lines) -> str:
    if work.schooling in ("secondary", "vocational"):
        if age >= ADULT:
            return teller.value(draw, f"school_{work.schooling}")
        lines = teller.particular(teller.options(f"school_{work.schooling}"))
        return teller.fill(draw, teller.pick(draw, lines))
    degree = teller.fill(
        draw, teller.pick(draw, _for_title(teller.particular(degrees), work.title))
    )
    where = teller.value(draw, "university")
    if work.schooling == "master":
        now = "now" if work.rhythm == "class" else "then"
        return f"{degree} from {where}, {now} {teller.value(draw, 'graduate')}"
    if work.rhythm == "class":
        year = STUDYING[min(age - ADULT, 3)] if age < 22 else "final"
        return f"{year} year of {degree} at {where}"
    return f"{degree} from {where}"


def craft_of(shared: Shared, draw: Stream, work: Work) -> str:
    """Return the craft that a vocational course has taught: the job's own, else its field's."""
    return work.craft or draw.choice(shared.crafts[work.study])


def _for_title(degrees: Lines, title: str) -> Lines:
    """Return the degrees that a title speaks of (a nurse has studied nursing), else them all."""
    stems = {word[:4] for word in folded(title).split() if len(word) > 4}
    named = tuple(
        line for line in degrees if any(word[:4] in stems for word in folded(line.parts[0]).split())
    )
    return named or degrees
