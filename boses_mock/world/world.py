"""A world bundles all state: store, seed, clock, faults, journal.

Whatever a handler needs, it reaches through its world; there is no other place to keep anything.
Two worlds share nothing but the fixtures, which are read-only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from boses_mock.faults.model import FaultBook, Rule
from boses_mock.kernel.clock import Clock, ClockSpec, ClockState, wall
from boses_mock.kernel.rng import uuid
from boses_mock.settings import Range, Settings
from boses_mock.store import accounts
from boses_mock.store.db import Database, Statement, StoreError, dump
from boses_mock.world.bell import Bell
from boses_mock.world.coverage import Coverage
from boses_mock.world.fixtures import Fixtures
from boses_mock.world.journal import Journal
from boses_mock.world.rate_limits import RateLimiter
from boses_mock.world.template import Template
from boses_mock.world.wire import WIRES

if TYPE_CHECKING:
    from boses_mock.store.file import File
    from boses_mock.store.follower import Follower
    from boses_mock.world.snapshots import Snapshot

_MOST_CALLERS = 4_096  # whose requests are counted, before it is asked who is still there


@dataclass(slots=True)
class Tunables:
    """What ``/__admin/settings`` may change while the server runs."""

    generation: Range
    lenient: bool
    rate_limits: bool
    library: bool


@dataclass(frozen=True, slots=True)
class Caller:
    """Who is asking."""

    user_id: str
    company_id: str
    is_staff: bool


class World:
    """All state of one simulated service.

    Attributes:
        template: what it began as, and a reset brings back.
        callers: verified bearer tokens, so that a request costs no look-up; emptied by
            :meth:`forget_callers` whenever accounts change.
        coverage: what its clients have seen since it was made, resets or not.
        beginnings: how often the data began anew or went back; ids drawn before that are void.
    """

    def __init__(
        self,
        name: str,
        settings: Settings,
        fixtures: Fixtures,
        template: Template,
        db: Database,
        before: ClockState | None = None,
    ) -> None:
        """Begin with the tables of ``db``, and where the clock stood ``before`` if it goes on."""
        self.name = name
        self.header = name.encode()
        self._asked = settings  # as the server was, whatever is changed until a reset
        self.settings = settings
        self.fixtures = fixtures
        self._rules: Sequence[Rule] = fixtures.rules  # of which a reset brings back these
        self.template = template
        self.seed = settings.seed
        self.callers: dict[str, tuple[Caller, int | None]] = {}
        self.coverage = Coverage()
        self.follower: Follower | None = None
        self.beginnings = 0
        self.bell = Bell()
        self.snapshots: dict[str, Snapshot] = {}
        self.db = db
        self._start(before)

    async def follow(self, file: File) -> None:
        """Live in ``file`` from now on: as it says, or if it is new, write there what is here.

        Raises:
            StoreError: the file was made with another seed, is damaged or cannot be written.
        """
        from boses_mock.store.follower import Follower

        if file.is_new:
            self._keep_seed()
            self._keep_clock()
            await file.apply(self.db.dump())
        else:
            self.db.fill(await file.read(dump))
            self._check_seed(file.path)
            self._start(self._kept_clock(file.path))
            start = self._asked_start()
            if start is not None and start > self.clock.now():
                self.clock.set(start)
        self.follower = Follower(self.db, file, self._restored)
        self._keep_clock()

    def begin_as(self, statements: Sequence[Statement], source: Path) -> None:
        """Begin as the world that was exported to ``source``.

        Raises:
            StoreError: it was made with another seed, or is damaged.
        """
        self.db.fill(statements)
        self._check_seed(source)
        self._start(self._kept_clock(source))

    def dump(self) -> list[Statement]:
        """Return the statements that make another world this one, for :meth:`begin_as`."""
        meta = "INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = ?"
        state = replace(self.clock.state, base=self.clock.now(), anchor=wall()).to_json()
        kept = {"seed": str(self.seed), "clock": state}
        return [*self.db.dump(), *((meta, (key, text, text)) for key, text in kept.items())]

    def _check_seed(self, source: Path | None) -> None:
        kept = self.db.meta("seed")
        if kept != str(self.seed):
            told = "does not tell its seed" if kept is None else f"was made with seed {kept}"
            again = "" if kept is None else f"start with --seed {kept}, or "
            raise StoreError(
                f"{source} {told}, not {self.seed}: {again}give another --db or --import"
            )

    def _kept_clock(self, source: Path | None) -> ClockState:
        try:
            return ClockState.from_json(self.db.meta("clock") or "")
        except (ValueError, TypeError) as error:
            raise StoreError(
                f"{source} is damaged: its clock reads {self.db.meta('clock')!r};"
                " delete the file to start afresh, or give another --db PATH"
            ) from error

    def _restored(self) -> None:
        """Forget what is known of data that has gone back."""
        self.beginnings += 1
        self.clock.state = ClockState.from_json(self.db.meta("clock") or "")
        self.forget_callers()

    def _start(self, before: ClockState | None = None) -> None:
        """Begin everything that a reset begins anew."""
        self.beginnings += 1
        self.follow_settings(self._asked)
        epoch, start = self.template.world.start, self._asked_start()
        self.clock = Clock(self.settings.clock, epoch, before, start)
        self.clock_moved()
        self.tunables = Tunables(
            self.settings.generation,
            self.settings.lenient,
            self.settings.rate_limits,
            self.settings.library,
        )
        self.scenario = self._asked.scenario
        self.faults = FaultBook(self.seed, self._rules, self.clock.now())
        self.journal = Journal()
        self.limits = RateLimiter()
        self._request_numbers: dict[str, tuple[str, int]] = {}
        self._most_callers = _MOST_CALLERS
        self.forget_callers()

    def follow_settings(self, settings: Settings) -> None:
        """Answer as ``settings`` say from now on."""
        self.settings = settings
        self.wire = WIRES[settings.wire]

    def run_clock(self, spec: ClockSpec) -> None:
        """Let the clock run in another way, from where it stands."""
        if spec != self.clock.spec:
            epoch, state = self.template.world.start, self.clock.state
            self.clock = Clock(spec, epoch, state, self.clock.now())
            self.settings = replace(self.settings, clock=spec)
            self.clock_moved()

    def choose_scenario(self, name: str | None, now: int) -> None:
        """Put a scenario's rules in place of all but those of ``--faults`` and of the flags.

        Raises:
            DocumentError: the scenario's file cannot be used.
        """
        rules = self.fixtures.rules_with(self.fixtures.scenario(name), self.settings)
        self.faults.replace(rules, now)
        self.scenario = name

    def begin_with_scenario(self, name: str) -> None:
        """Follow a scenario as if the server had been started with it: after a reset as well.

        Raises:
            DocumentError: the scenario's file cannot be used.
        """
        self.choose_scenario(name, self.clock.now())
        self._rules = tuple(self.faults.rules)
        self._asked = replace(self._asked, scenario=name)
        self.settings = replace(self.settings, scenario=name)

    def _asked_start(self) -> int | None:
        start = self.settings.start
        return wall() if start == "now" else start

    def reset(self, template: Template) -> None:
        """Begin again as a seed world exactly: data, clock, faults, settings, journal."""
        self.template = template
        self.db.become(template.at(template.start(self.settings)))
        if self.follower:
            self._keep_seed()
        self._start()

    def go_back(self, snapshot: Snapshot, db: Database) -> None:
        """Be what ``snapshot`` was, with ``db`` a copy of its tables."""
        self.db.adopt(db)
        self._start()
        self.follow_settings(replace(snapshot.settings, db=self.settings.db))
        self.clock = snapshot.clock_again(self.template.world.start)
        self.tunables = replace(snapshot.tunables)
        self.scenario = snapshot.scenario
        self.faults.replace(snapshot.rules, self.clock.now())
        self.clock_moved()

    def fork(self, name: str, db: Database) -> World:
        """Return another world that starts as this one is now, with ``db`` a copy of its tables."""
        settings = replace(self.settings, db=None)
        twin = World(name, settings, self.fixtures, self.template, db, self.clock.state)
        twin.tunables = replace(self.tunables)
        twin.faults.replace(self.faults.rules, twin.clock.now())
        twin.scenario, twin._rules = self.scenario, self._rules
        return twin

    def clock_moved(self) -> None:
        """Keep where the clock stands, so that a world opened again is not turned back."""
        if self.follower:
            self._keep_clock()

    def _keep_clock(self) -> None:
        self.db.set_meta("clock", self.clock.state.to_json())

    def _keep_seed(self) -> None:
        """Keep for a file what made it; the seed world is the same for every seed."""
        self.db.set_meta("seed", str(self.seed))

    def next_request_id(self, caller: str) -> bytes:
        """Return the id of the caller's next request: one keyed UUID, counted up."""
        prefix, number = self._request_numbers.get(caller) or self._first_request(caller)
        self._request_numbers[caller] = prefix, number + 1
        return f"{prefix}{number + 1:012x}".encode()

    def _first_request(self, caller: str) -> tuple[str, int]:
        """Begin a caller's count; of too many forget what no longer is a company, or was a key."""
        if len(self._request_numbers) >= self._most_callers:
            living = {"anonymous", *(company.id for company in accounts.companies(self.db))}
            self._request_numbers = {
                name: count for name, count in self._request_numbers.items() if name in living
            }
            self._most_callers = max(_MOST_CALLERS, 2 * len(self._request_numbers))
        return uuid(self.seed, "request", caller)[:24], 0

    @property
    def contract(self) -> tuple[Path, ...]:
        """The contract's file, and the file that patches it for how this world answers now."""
        return replace(self.settings, lenient=self.tunables.lenient).contract

    def forget_callers(self) -> None:
        """Drop the verified tokens, as accounts have changed."""
        self.callers.clear()

    async def settle(self) -> None:
        """Wait until the file that it lives in, if any, holds what it holds.

        Raises:
            StoreError: the file cannot be written, and the world has gone back to what it holds.
        """
        if self.follower:
            await self.follower.settle()

    @property
    def is_settled(self) -> bool:
        """Whether nothing is to be waited for."""
        return self.follower is None or not self.follower.is_behind

    def close(self) -> None:
        """Forget everything."""
        self.bell.break_down()
        for snapshot in self.snapshots.values():
            snapshot.db.close()
        self.snapshots.clear()
        self.db.close()
