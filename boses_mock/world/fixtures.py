"""The read-only data that the worlds of a server share: the seed world, markets, scenarios."""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from boses_mock.faults.model import Rule
from boses_mock.faults.sources import find_scenario, flag_rules, load_scenario
from boses_mock.kernel.document import DocumentErrors
from boses_mock.settings import Settings, default_data_dir
from boses_mock.store.db import Database
from boses_mock.world.seed import SeedWorld, load_world, write_world

if TYPE_CHECKING:
    from boses_mock.market import Markets


class Fixtures:
    """The read-only data that all worlds of a server share; markets are read when first needed."""

    def __init__(self, settings: Settings, operations: Collection[str]) -> None:
        """Check the files that are the user's own, and read ``world.yaml`` and ``library.json``.

        Args:
            operations: the operationIds that fault rules may be for.

        Raises:
            DocumentErrors: the user's own files cannot be used, and all the reasons.
            UnknownScenario: there is no such scenario.
        """
        self._settings = settings
        scenario = None
        if settings.scenario:
            scenario = find_scenario(settings.scenario, self._directory("scenarios"))
        self._check(scenario, operations)
        self._operations = operations
        self.world: SeedWorld = load_world(
            settings.fixtures / "world.yaml", self._file("library.json")
        )
        self._replayed = load_scenario(settings.faults) if settings.faults else []
        self.rules = self.rules_with(load_scenario(scenario) if scenario else [], settings)
        if self._directory("markets") != _built_in() / "markets":
            self.markets.load()

    def rules_with(self, scenario: list[Rule], settings: Settings) -> list[Rule]:
        """Return the rules of a world: those of ``--faults``, of a scenario and of the flags."""
        return [*self._replayed, *scenario, *flag_rules(settings)]

    @property
    def scenarios(self) -> set[str]:
        """The names of the scenarios that there are."""
        return {file.stem for file in self._directory("scenarios").glob("*.yaml")}

    def scenario(self, name: str | None) -> list[Rule]:
        """Return the rules of a scenario as its file is now; none without a name.

        Raises:
            DocumentError: the file cannot be used.
        """
        if name is None:
            return []
        from boses_mock.world.check import scenario_faults

        path = find_scenario(name, self._directory("scenarios"))
        for fault in scenario_faults(path, self._operations):
            raise fault
        return load_scenario(path)

    def _check(self, scenario: Path | None, operations: Collection[str]) -> None:
        """Check the user's directory, and a scenario that lies neither there nor among ours."""
        directory, scenarios = self._settings.fixtures, self._directory("scenarios")
        own = directory.resolve() != _built_in().resolve()
        alone = scenario and scenario.parent.resolve() != scenarios.resolve()
        replayed = self._settings.faults
        if not own and not alone and not replayed:
            return
        from boses_mock.world.check import faults_in, scenario_faults

        faults = faults_in(directory, operations) if own else []
        if scenario and alone:
            faults += scenario_faults(scenario, operations)
        if replayed:
            faults += scenario_faults(replayed, operations)
        if faults:
            raise DocumentErrors(faults)

    @cached_property
    def seeded(self) -> Database:
        """The seed world as a database to copy, whatever a world's seed; hashing takes its time."""
        known = Database()
        write_world(known, self.world)
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
