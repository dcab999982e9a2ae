"""Which questions a message holds for the one who answers it, each to be answered in its turn."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from boses_mock.studies.reading.asked import asked_of
from boses_mock.studies.reading.forms import form_of, is_whole
from boses_mock.studies.reading.halves import asks_count, asks_why, halves, listed_in, two_of
from boses_mock.studies.reading.needs import is_twofold
from boses_mock.studies.reading.opinions import opinion_in
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.reading.topics import questions_in
from boses_mock.studies.sentences.own_life import NOT_KNOWN
from boses_mock.studies.speaking.lines import Heard, compared, heard_as
from boses_mock.studies.speaking.tongue import lines_of

_TOLD = ("how_much", "how_often", "how_long", "where", "when", "last", "why")
_ONE = 160  # characters of a message that is answered as one, with its "why or why not"
_OF_A_DAY = ("day", "wake", "work_hours")


def questions_of(message: str, what: Stimulus, before: Sequence[str]) -> tuple[str, ...]:
    """Return the questions of a message; a yes or a no and its reason are two of a habit's.

    Of the thing on show, and of what no table knows, a reason is told with the view itself.
    """
    listed = listed_in(message)
    if listed:
        return listed
    if is_whole(message):
        return (message,)
    two = _two(message, what, before)
    if two and (opinion_in(message) is None or all(map(_put_so, two))):
        return two
    parts = questions_in(message)
    if len(parts) > 1 and opinion_in(parts[0]) is None and asked_of(parts[0], what, before).life:
        return parts
    if is_twofold(message) or (len(message) <= _ONE and opinion_in(message)):
        return (message,)
    found = halves(message)
    if found is None:
        return two or questions_in(message)
    first = asked_of(found[0], what, before)
    more = asked_of(found[1], what, (*before, found[0]))
    told = first.matter if asks_why(found[1]) else more.matter or more.life
    if first.of_shown or more.of_shown:
        return questions_in(message)
    if told and more.kind in _TOLD and more.life not in _OF_A_DAY:
        return found
    # a number that nothing tells is left out: "how many sticks a day" wants nobody's day
    return found[:1] if first.matter and asks_count(found[1]) else questions_in(message)


def told_beside(told: Sequence[str], answer: Sequence[str], tongue: str = "en") -> list[str]:
    """Return what one adds for a further question of a message: nothing where nothing is known."""
    first = next(iter(answer), "")
    return [] if not first or (any(told) and _tells_nothing(first, tongue)) else [first]


def _tells_nothing(answer: str, tongue: str) -> bool:
    said = compared(answer)
    return any(line.in_sentence(said) for line in _nothing(tongue))


@cache
def _nothing(tongue: str) -> tuple[Heard, ...]:
    keys = ("unknown", "unknown_when", *(f"form_unknown_{kind}" for kind in UNKNOWN_KINDS))
    plain = [NOT_KNOWN[kind] for kind in _NOT_TOLD] if tongue == "en" else []
    tables = (*plain, *(lines_of(key, tongue) for key in keys))
    heard = (heard_as(line) for lines in tables for line in lines)
    return tuple(line for line in heard if len(line.text) > _TELLING)


_NOT_TOLD = ("", "how_much", "how_often", "when", "why")  # lines that tell only that one cannot
_TELLING = 8  # characters by which a line is known again
UNKNOWN_KINDS = ("how", "why", "how_often", "how_long", "when", "what", "yes_no")


def _put_so(question: str) -> bool:
    """Return whether a question is answered by what it is put as."""
    return opinion_in(question) is not None or form_of(question) is not None


def _two(message: str, what: Stimulus, before: Sequence[str]) -> tuple[str, ...]:
    """Return the two questions of a life that one message asks, none of the thing on show."""
    found = two_of(message)
    if found is None or any(asked_of(each, what, before).of_shown for each in found):
        return ()
    return found
