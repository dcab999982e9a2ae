"""The read-only data that the worlds of a server share: the seed world, markets, scenarios."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from boses_mock.faults.model import Rule
from boses_mock.faults.sources import flag_rules, load_scenario
from boses_mock.settings import Settings, default_data_dir
from boses_mock.store.db import Database
from boses_mock.world.seed import SeedWorld, load_world, write_world

if TYPE_CHECKING:
    from boses_mock.market import Markets

_MOST_SEEDS = 8


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
                del self._seeded[next(iter(self._seeded))]  # worlds may still read it
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
