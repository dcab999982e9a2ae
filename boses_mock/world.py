"""A world bundles all state: store, seed, clock, faults, journal.

Whatever a handler needs, it reaches through its world; there is no other place to keep anything.
Two worlds share nothing but the fixtures, which are read-only.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from boses_mock.clock import Clock, ClockState
from boses_mock.faults import FaultBook, Rule
from boses_mock.journal import Journal
from boses_mock.limits import RateLimiter
from boses_mock.rng import uuid
from boses_mock.rules import flag_rules, load_scenario
from boses_mock.seed import SeedWorld, load_world, write_world
from boses_mock.settings import Range, Settings
from boses_mock.store.db import Database, StoreError

if TYPE_CHECKING:
    from boses_mock.market import Markets


class Fixtures:
    """The read-only data that all worlds of a server share; markets are read when first needed."""

    def __init__(self, settings: Settings) -> None:
        """Read ``world.yaml``; DocumentError if it cannot be used."""
        self._settings = settings
        self.world: SeedWorld = load_world(settings.fixtures)
        self.rules: list[Rule] = []
        if settings.scenario:
            self.rules = load_scenario(settings.scenario, settings.fixtures / "scenarios")
        self.rules = [*self.rules, *flag_rules(settings)]

    @cached_property
    def markets(self) -> Markets:
        """The markets, each loaded when first asked for."""
        from boses_mock.market import load_markets

        return load_markets(self._settings.fixtures / "markets")


@dataclass(slots=True)
class Tunables:
    """What ``/__admin/settings`` may change while the server runs."""

    generation: Range
    lenient: bool
    rate_limits: bool


@dataclass(frozen=True, slots=True)
class Caller:
    """Who is asking."""

    user_id: str
    company_id: str
    is_staff: bool


class World:
    """All state of one simulated service.

    Attributes:
        callers: verified bearer tokens, so that a request costs no look-up; emptied by
            :meth:`forget_callers` whenever accounts change.
    """

    def __init__(self, name: str, settings: Settings, fixtures: Fixtures) -> None:
        """Open the store, seeding it if it is new; StoreError if its file cannot be used."""
        self.name = name
        self.header = name.encode()
        self.settings = settings
        self.fixtures = fixtures
        self.seed = settings.seed
        self.callers: dict[str, tuple[Caller, int | None]] = {}
        self.db = Database(settings.db)
        if self.db.is_new:
            self.db.become(self._seeded())
        self._check_seed()
        kept = self.db.meta("clock")
        self._start(ClockState.from_json(kept) if kept else None)

    def _start(self, before: ClockState | None = None) -> None:
        """Begin everything that a reset begins anew."""
        self.clock = Clock(self.settings.clock, self.fixtures.world.start, before)
        self.clock_moved()
        self.tunables = Tunables(
            self.settings.generation, self.settings.lenient, self.settings.rate_limits
        )
        self.faults = FaultBook(self.seed, self.fixtures.rules, self.clock.now())
        self.journal = Journal()
        self.limits = RateLimiter()
        self._request_numbers: dict[str, tuple[str, int]] = {}
        self.forget_callers()

    def _seeded(self) -> Database:
        database = Database()
        write_world(database, self.fixtures.world, self.seed)
        database.set_meta("seed", str(self.seed))
        return database

    def _check_seed(self) -> None:
        kept = self.db.meta("seed")
        if kept != str(self.seed):
            raise StoreError(
                f"{self.db.path} was made with seed {kept}, not {self.seed};"
                f" start with --seed {kept} or give another --db PATH"
            )

    def reset(self) -> None:
        """Bring back the seed world exactly: data, clock, faults, settings, journal."""
        self.db.become(self._seeded())
        self._start()

    def clock_moved(self) -> None:
        """Keep where the clock stands, so that a world opened again is not turned back."""
        self.db.set_meta("clock", self.clock.state.to_json())

    def next_request_id(self, caller: str) -> bytes:
        """Return the id of the caller's next request: one keyed UUID, counted up."""
        known = self._request_numbers.get(caller)
        prefix, number = known or (uuid(self.seed, "request", caller)[:24], 0)
        self._request_numbers[caller] = prefix, number + 1
        return f"{prefix}{number + 1:012x}".encode()

    def forget_callers(self) -> None:
        """Drop the verified tokens, as accounts have changed."""
        self.callers.clear()

    def close(self) -> None:
        """Close the store."""
        self.db.close()


class Worlds:
    """The worlds of a server: a default one, and room for others beside it."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.fixtures = Fixtures(settings)
        self.default = World("default", settings, self.fixtures)
        self._named = {"default": self.default}

    def find(self, name: str | None) -> World | None:
        """Return the world of this name; the default one for None; None if there is none such."""
        return self.default if name is None else self._named.get(name)

    def close(self) -> None:
        """Close every world."""
        for world in self._named.values():
            world.close()
