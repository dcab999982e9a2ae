"""The only place that reads the wall clock.

A moment is an *instant*: whole microseconds since the Unix epoch, in UTC. Instants compare and
sort as integers in Python and in SQLite alike; they turn into text at the edge only.

A clock runs in one of three ways. ``real`` follows the wall; ``xN`` follows it N times as fast;
``manual`` stands still until told to advance, which is what makes a world repeatable. A clock is
never turned back while its world lives: a token that has expired stays expired. Nor does it pass
:data:`LATEST`, where it stands still: what is due a month later must still be a time that can be
written down, and Python's end with the year 9999.
"""

from __future__ import annotations

import json
import re
import time
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Literal, get_args

SECOND = 1_000_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR

FASTEST = 100_000  # times the wall
Mode = Literal["real", "scaled", "manual"]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_NAIVE_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001  for a text without the offset
_UNITS = {"ms": 1_000, "s": SECOND, "m": MINUTE, "h": HOUR, "d": DAY}
_DURATION_PART = re.compile(r"(\d{1,9}(?:\.\d{1,6})?)(ms|s|m|h|d)")
_LONGEST_ADVANCE = 36_500 * DAY

LATEST = (datetime(9900, 1, 1, tzinfo=UTC) - _EPOCH) // timedelta(microseconds=1)


def wall() -> int:
    """Return the wall clock's instant."""
    return time.time_ns() // 1_000


@lru_cache(maxsize=4_096)  # lists render the same times again at every poll
def iso(instant: int) -> str:
    """Return an instant as UTC ISO 8601 with microseconds and ``Z``."""
    moment = _NAIVE_EPOCH + timedelta(microseconds=instant)
    return moment.isoformat(timespec="microseconds") + "Z"


def from_datetime(moment: datetime) -> int:
    """Return the instant of a ``datetime``; one without a zone is taken as UTC."""
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return (aware - _EPOCH) // timedelta(microseconds=1)


def from_iso(text: str) -> int:
    """Return the instant of an ISO 8601 time; one without a zone is taken as UTC.

    Raises:
        ValueError: the text is no such time.
    """
    return from_datetime(datetime.fromisoformat(text))


def moment(text: str) -> int:
    """Return the instant of a time that people write: a date, or a date and a time of day.

    Raises:
        ValueError: the text is no such time, or one that no clock comes to.
    """
    try:
        instant = from_iso(text.strip())
    except ValueError as error:
        raise ValueError(
            f"{text!r} is not a time; write one like 2026-01-31 or 2026-01-31T09:30:00Z"
        ) from error
    if not 0 <= instant <= LATEST:
        raise ValueError(f"{text!r} is not between {iso(0)} and {iso(LATEST)}")
    return instant


def duration(text: str) -> int:
    """Return the microseconds in ``"1500ms"``, ``"30s"``, ``"15m"``, ``"1h30m"`` or ``"2d"``.

    Raises:
        ValueError: the text is no such duration, or is longer than a hundred years.
    """
    compact = text.strip().lower()
    parts = _DURATION_PART.findall(compact)
    if not parts or "".join(number + unit for number, unit in parts) != compact:
        raise ValueError(f"{text!r} is not a duration; write one like 30s, 15m, 1h30m or 2d")
    total = sum(round(float(number) * _UNITS[unit]) for number, unit in parts)
    if total > _LONGEST_ADVANCE:
        raise ValueError(f"{text!r} is longer than a hundred years")
    return total


@dataclass(frozen=True, slots=True)
class ClockSpec:
    """How a clock is to run, as the ``--clock`` flag says it."""

    mode: Mode
    scale: float = 1.0

    @classmethod
    def parse(cls, text: str) -> ClockSpec:
        """Read ``real``, ``manual`` or ``xN``.

        Raises:
            ValueError: the text is none of these, or N is not in (0, 100000].
        """
        if text == "real":
            return cls("real")
        if text == "manual":
            return cls("manual", 0.0)
        if re.fullmatch(r"x\d{1,6}(\.\d{1,6})?", text) and 0 < float(text[1:]) <= FASTEST:
            return cls("scaled", float(text[1:]))
        raise ValueError(f"{text!r} is not a clock; write real, manual or xN such as x60")

    def __str__(self) -> str:
        return f"x{self.scale:g}" if self.mode == "scaled" else self.mode


@dataclass(frozen=True, slots=True)
class ClockState:
    """Where a clock stands: at ``base`` when the wall showed ``anchor``, moving at ``rate``.

    ``began`` is the instant at which its world did.
    """

    mode: Mode
    base: int
    anchor: int
    rate: float
    began: int

    def to_json(self) -> str:
        """Return the state as the text that the store keeps."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> ClockState:
        """Read back what :meth:`to_json` wrote.

        Raises:
            TypeError, ValueError: the text is something else.
        """
        state = cls(**json.loads(text))
        instants = {type(state.base), type(state.anchor), type(state.began)} == {int}
        if state.mode not in get_args(Mode) or not instants or not 0 <= state.rate <= FASTEST:
            raise ValueError(f"{text} is no state of a clock")
        return state

    def at(self, wall_instant: int) -> int:
        """Return what the clock shows when the wall shows ``wall_instant``; at most LATEST."""
        return min(self.base + int((wall_instant - self.anchor) * self.rate), LATEST)


class Clock:
    """A clock of a world, real, scaled or manual."""

    def __init__(
        self,
        spec: ClockSpec,
        epoch: int,
        before: ClockState | None = None,
        start: int | None = None,
    ) -> None:
        """Start the clock.

        It begins at ``start``; without, a manual clock stands at the world's ``epoch`` and the
        others begin at the wall. Given the state of the clock that the world had ``before``, it
        goes on from there: as if it had never stopped if it runs in the same way, else from where
        the earlier one would be by now.
        """
        self.spec = spec
        anchor = wall()
        usual = epoch if spec.mode == "manual" else anchor
        base = usual if start is None else start
        began = before.began if before else base
        self.state = ClockState(spec.mode, base, anchor, spec.scale, began)
        if before and before.mode == spec.mode and before.rate in (0.0, spec.scale):
            self.state = before
        elif before and before.at(anchor) > self.now():
            self._rebase(before.at(anchor), spec.scale)

    @property
    def frozen(self) -> bool:
        """Whether time stands still at present."""
        return self.state.rate == 0.0

    def now(self) -> int:
        """Return the present instant."""
        state = self.state
        return min(state.base, LATEST) if state.rate == 0.0 else state.at(wall())

    def advance(self, by: int) -> int:
        """Move forward by microseconds and return the new present.

        Raises:
            ValueError: the way leads back, or past LATEST.
        """
        if by < 0:
            raise ValueError("a clock is never turned back")
        now = self.now()
        if now + by > LATEST:
            raise ValueError(
                f"the clock stands at {iso(now)} and goes no further than {iso(LATEST)}"
            )
        self._rebase(now + by, self.state.rate)
        return self.state.base

    def set(self, to: int) -> int:
        """Move forward to an instant and return it.

        Raises:
            ValueError: it is past already.
        """
        now = self.now()
        if to < now:
            raise ValueError(f"the clock stands at {iso(now)} and is never turned back")
        self._rebase(to, self.state.rate)
        return to

    def freeze(self) -> None:
        """Stand still from here on."""
        self._rebase(self.now(), 0.0)

    def resume(self) -> None:
        """Run again at the rate of the spec; a manual clock runs at the wall's pace."""
        self._rebase(self.now(), self.spec.scale or 1.0)

    def _rebase(self, instant: int, rate: float) -> None:
        self.state = ClockState(self.spec.mode, instant, wall(), rate, self.state.began)
