"""What testers do to a job while it goes on: events appended to its timeline.

A plan counts in *its own* time, which runs beside the world's clock: a held job's stands still, and
one that is finished jumps to its end. :func:`steered` reads the events into a :class:`Course`, by
which an instant of the one becomes an instant of the other, and into the plan as it now is, which a
``fail`` shortens and to which a ``finish`` gives the end that a stalled one lacks. So every kind of
job is steered alike, and observed as it always was.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any, Protocol, Self, TypeVar

from boses_mock.kernel.clock import LATEST

NEVER = LATEST + 1  # when what waits for a job is due that has no end


@dataclass(frozen=True, slots=True)
class Event:
    """Something done to a job: ``hold``, ``release``, ``finish``, ``fail`` or, a user's, ``abort``.

    Attributes:
        at: the instant on the world's clock.
        unit: for ``fail`` the unit of work, from 1, that fails; None for whatever is being done.
        message: for ``fail`` what is told of it.
    """

    kind: str
    at: int
    unit: int | None = None
    message: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """Return the event as JSON keeps it."""
        return {key: value for key, value in asdict(self).items() if value is not None}

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> Event:
        """Read back what :meth:`to_dict` gave."""
        return cls(**given)


class Steerable(Protocol):
    """A plan that can be steered; instants are of its own time."""

    @property
    def ends_at(self) -> int | None:
        """The instant of the end, None when there is none."""

    def failing(self, now: int, unit: int | None, message: str | None) -> Self:
        """Return the plan of a job that fails in ``unit``, or at ``now`` in what is being done."""

    def finishing(self, now: int) -> Self:
        """Return the plan of a job that has an end: the one that it had, else at ``now``."""


class Course:
    """How a job's own time runs beside the world's: in stretches, each at the world's pace or not.

    A stretch begins at an instant of the world's clock and one of the job's.
    """

    def __init__(self) -> None:
        self._stretches: list[tuple[int, int, bool]] = [(0, 0, True)]

    @property
    def is_held(self) -> bool:
        """Whether the job's time stands still."""
        return not self._stretches[-1][2]

    def goes_on(self, at: int, *, runs: bool, own: int | None = None) -> None:
        """Begin a stretch at the world's ``at``, with a jump to ``own`` if that is later."""
        here = self.own(at)
        self._stretches.append((at, max(here, own or here), runs))

    def own(self, instant: int) -> int:
        """Return the job's own time when the world's clock shows ``instant``."""
        began, own, runs = next(each for each in reversed(self._stretches) if each[0] <= instant)
        return own + (instant - began if runs else 0)

    def world(self, own: int) -> int | None:
        """Return when the job's own time comes to ``own`` on the world's clock; None for never."""
        ends: list[int | None] = [began for began, _, _ in self._stretches[1:]]
        for (began, start, runs), end in zip(self._stretches, [*ends, None], strict=True):
            if own <= start:
                return began
            if runs and (end is None or began + own - start < end):
                return began + own - start
        return None


P = TypeVar("P", bound="Steerable")


def steered(plan: P, events: Iterable[Event]) -> tuple[P, Course]:
    """Return a plan as its events leave it, and how its time runs. Each event counts from then on.

    ``abort`` is left to those who know what a user may abort.
    """
    course = Course()
    for event in events:
        if event.kind == "fail":
            plan = plan.failing(course.own(event.at), event.unit, event.message)
        elif event.kind == "finish":
            plan = plan.finishing(course.own(event.at))
            course.goes_on(event.at, runs=True, own=plan.ends_at)
        elif event.kind in ("hold", "release"):
            course.goes_on(event.at, runs=event.kind == "release")
    return plan, course
