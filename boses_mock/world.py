"""A world bundles all state: store, seed, clock, faults, journal.

Whatever a handler needs, it reaches through its world; there is no other place to keep anything.
Two worlds share nothing but the fixtures, which are read-only.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from boses_mock.faults import FaultBook, Rule
from boses_mock.journal import Journal
from boses_mock.kernel.clock import Clock, ClockState
from boses_mock.kernel.errors import ApiError, invalid
from boses_mock.kernel.rng import uuid
from boses_mock.limits import RateLimiter
from boses_mock.rules import flag_rules, load_scenario
from boses_mock.seed import SeedWorld, load_world, write_world
from boses_mock.settings import Range, Settings, default_data_dir
from boses_mock.store import ethnography
from boses_mock.store.db import Database, StoreError
from boses_mock.wire import WIRES

if TYPE_CHECKING:
    from boses_mock.market import Markets


class Fixtures:
    """The read-only data that all worlds of a server share; markets are read when first needed."""

    def __init__(self, settings: Settings) -> None:
        """Read ``world.yaml`` and ``library.json``, and check the markets if a user's own.

        Raises:
            DocumentError: a file cannot be used.
        """
        self._settings = settings
        self._seeded: dict[int, Database] = {}
        self.world: SeedWorld = load_world(settings.fixtures, self._file("library.json"))
        self.rules: list[Rule] = []
        if settings.scenario:
            self.rules = load_scenario(settings.scenario, self._directory("scenarios"))
        self.rules = [*self.rules, *flag_rules(settings)]
        if self._directory("markets").parent != _built_in():
            self.markets.check()

    def seeded(self, seed: int) -> Database:
        """Return the seed world as a database to copy; made once, as hashing takes its time."""
        known = self._seeded.get(seed)
        if known is None:
            if len(self._seeded) >= _MOST_SEEDS:
                self._seeded.pop(next(iter(self._seeded))).close()
            known = self._seeded[seed] = Database()
            write_world(known, self.world, seed)
            known.set_meta("seed", str(seed))
        return known

    def _file(self, name: str) -> Path:
        """Return the user's file of this name, the built-in one where they have none."""
        own = self._settings.fixtures / name
        return own if own.is_file() else _built_in() / name

    def _directory(self, name: str) -> Path:
        """Return the user's directory of this name, the built-in one where they have none."""
        own = self._settings.fixtures / name
        return own if own.is_dir() else _built_in() / name

    @cached_property
    def markets(self) -> Markets:
        """The markets, each loaded when first asked for."""
        from boses_mock.market import load_markets

        return load_markets(self._directory("markets"))


def _built_in() -> Path:
    return default_data_dir() / "fixtures"


MOST_WORLDS = 1_000
_MOST_SEEDS = 8


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
        self.wire = WIRES[settings.wire]
        self.callers: dict[str, tuple[Caller, int | None]] = {}
        self.db = Database(settings.db, lambda: fixtures.seeded(settings.seed))
        self._check_seed()
        kept = self.db.meta("clock")
        self._start(ClockState.from_json(kept) if kept else None)

    def _start(self, before: ClockState | None = None) -> None:
        """Begin everything that a reset begins anew."""
        self.clock = Clock(self.settings.clock, self.fixtures.world.start, before)
        self.clock_moved()
        if before is None:
            ethnography.begin(self.db, self.clock.now())
        self.tunables = Tunables(
            self.settings.generation,
            self.settings.lenient,
            self.settings.rate_limits,
            self.settings.library,
        )
        self.faults = FaultBook(self.seed, self.fixtures.rules, self.clock.now())
        self.journal = Journal()
        self.limits = RateLimiter()
        self._request_numbers: dict[str, tuple[str, int]] = {}
        self.forget_callers()

    def _check_seed(self) -> None:
        kept = self.db.meta("seed")
        if kept != str(self.seed):
            raise StoreError(
                f"{self.db.path} was made with seed {kept}, not {self.seed};"
                f" start with --seed {kept} or give another --db PATH"
            )

    def reset(self) -> None:
        """Bring back the seed world exactly: data, clock, faults, settings, journal."""
        self.db.become(self.fixtures.seeded(self.seed))
        self._start()

    def fork(self, name: str) -> World:
        """Return another world that starts as this one is now: data, clock, faults, settings."""
        twin = World(name, replace(self.settings, db=None), self.fixtures)
        twin.db.become(self.db)
        twin._start(self.clock.state)
        twin.tunables = replace(self.tunables)
        twin.faults.replace(self.faults.rules, twin.clock.now())
        return twin

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
    """The worlds of a server: a default one, and others beside it that live in memory.

    A request belongs to the world of its bearer token, else to the one that its
    ``X-Boses-Mock-World`` header names, else to the default. A world's development tokens are the
    seed world's with ``@NAME`` behind them; its JWTs carry the name as their ``kid``.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.fixtures = Fixtures(settings)
        self.default = World("default", settings, self.fixtures)
        self._named = {"default": self.default}
        self._made = 0

    def __iter__(self) -> Iterator[World]:
        """Return the worlds, the default one first."""
        return iter(list(self._named.values()))

    def of(self, headers: Mapping[bytes, bytes]) -> World:
        """Return the world that a request with these raw headers belongs to.

        Raises:
            ApiError: 422 for a header naming a world that there is not.
        """
        if len(self._named) > 1 and b"authorization" in headers:
            owner = self._named.get(_world_of_token(headers[b"authorization"].decode("latin-1")))
            if owner:
                return owner
        name = headers.get(b"x-boses-mock-world")
        if name is None:
            return self.default
        world = self._named.get(name.decode("latin-1"))
        if world is None:
            text = name.decode("latin-1")
            raise invalid(["header", "X-Boses-Mock-World"], "No world has this name", text)
        return world

    def add(self, name: str | None, seed: int | None, fork: str | None) -> World:
        """Make a world: fresh, or as ``fork`` is now.

        Raises:
            ApiError: 404 when there is nothing to fork, 409 when the name is taken or there are
                too many.
        """
        if len(self._named) > MOST_WORLDS:
            raise ApiError(409, f"there are {MOST_WORLDS} worlds already; delete some")
        while name is None:
            self._made += 1
            name = None if f"w{self._made}" in self._named else f"w{self._made}"
        if name in self._named:
            raise ApiError(409, f"a world called {name!r} exists already")
        source = self._named.get(fork) if fork is not None else None
        if fork is not None and source is None:
            raise ApiError(404, f"no world is called {fork!r}")
        self._named[name] = source.fork(name) if source else self._fresh(name, seed)
        return self._named[name]

    def _fresh(self, name: str, seed: int | None) -> World:
        settings = replace(self.settings, db=None)
        return World(
            name, settings if seed is None else replace(settings, seed=seed), self.fixtures
        )

    def remove(self, name: str) -> None:
        """Close and forget a world.

        Raises:
            ApiError: 404 when there is none of this name, 409 for the default one.
        """
        if name == "default":
            raise ApiError(409, "the default world stays; reset it instead")
        world = self._named.pop(name, None)
        if world is None:
            raise ApiError(404, f"no world is called {name!r}")
        world.close()

    def close(self) -> None:
        """Close every world."""
        for world in self._named.values():
            world.close()


def _world_of_token(authorization: str) -> str:
    token = authorization.partition(" ")[2].strip()
    if "@" in token:
        return token.rpartition("@")[2]
    if token.count(".") != 2:
        return ""
    import jwt

    try:
        return str(jwt.get_unverified_header(token).get("kid", ""))
    except jwt.InvalidTokenError:
        return ""  # not a token at all, which the caller is told when it is verified
