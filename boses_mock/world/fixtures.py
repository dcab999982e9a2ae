"""The read-only data that the worlds of a server share: seed worlds, markets, scenarios."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from boses_mock.faults.model import Rule
from boses_mock.faults.sources import find_scenario, flag_rules, load_scenario
from boses_mock.kernel.document import DocumentError, DocumentErrors
from boses_mock.settings import BUILT_IN_WORLDS, Settings, default_data_dir
from boses_mock.world.compiled import is_compiled
from boses_mock.world.template import Compose, Template

if TYPE_CHECKING:
    from boses_mock.market import Markets
    from boses_mock.studies.categories import Categories


class Fixtures:
    """The read-only data that all worlds of a server share; markets are read when first needed.

    Attributes:
        own: the name of the seed world that the server was started with.
    """

    def __init__(
        self, settings: Settings, operations: Collection[str], compose: Compose | None = None
    ) -> None:
        """Check the files that are the user's own, and read the seed world.

        Args:
            operations: the operationIds that fault rules may be for.
            compose: as :class:`Template` takes it.

        Raises:
            DocumentErrors: the user's own files cannot be used, and all the reasons.
            UnknownScenario: there is no such scenario.
        """
        self._settings, self._operations, self._compose = settings, operations, compose
        scenario = None
        if settings.scenario:
            scenario = find_scenario(settings.scenario, self._directory("scenarios"))
        self._check(scenario)
        usual = settings.fixtures / "world.yaml"
        self.own = settings.world or ("demo" if not self._has_own_directory else str(usual))
        self._templates: dict[str, Template] = {}
        self._read(self.own)
        self._replayed = load_scenario(settings.faults) if settings.faults else []
        self.rules = self.rules_with(load_scenario(scenario) if scenario else [], settings)
        if self._directory("markets") != _built_in() / "markets":
            self.markets.load()
        if self._directory("categories") != _built_in() / "categories":
            self.categories.load()

    @cached_property
    def _has_own_directory(self) -> bool:
        return self._settings.fixtures.resolve() != _built_in().resolve()

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

    def _check(self, scenario: Path | None) -> None:
        """Check the user's own: directory, seed world, and a scenario that lies elsewhere."""
        directory, scenarios = self._settings.fixtures, self._directory("scenarios")
        world, own = self._settings.world, self._has_own_directory
        alone = scenario and scenario.parent.resolve() != scenarios.resolve()
        named = world is not None and world not in BUILT_IN_WORLDS
        named = named and not is_compiled(Path(str(world)))
        replayed = self._settings.faults
        if not own and not alone and not named and not replayed:
            return
        from boses_mock.world.check import faults_in, scenario_faults, world_faults

        faults = faults_in(directory, self._operations, needs_world=world is None) if own else []
        if named:
            faults += world_faults(Path(str(world)))
        if scenario and alone:
            faults += scenario_faults(scenario, self._operations)
        if replayed:
            faults += scenario_faults(replayed, self._operations)
        if faults:
            raise DocumentErrors(faults)

    def _path(self, name: str) -> Path:
        built_in = BUILT_IN_WORLDS.get(name)
        return Path(name) if built_in is None else _built_in() / built_in

    def _read(self, name: str) -> Template:
        path = self._path(name)
        template = Template(name, path, self._file("library.json"), self._compose)
        try:
            template.load()
        except DocumentError as error:
            raise DocumentErrors([error]) from error
        self._templates[name] = template
        return template

    def at_hand(self, name: str) -> Template | None:
        """Return a seed world that was read before, unless its files have changed since."""
        template = self._templates.get(name)
        return None if template is None or template.is_stale else template

    def read_again(self, name: str) -> Template:
        """Check and read a seed world, which may take seconds; any thread may call.

        Raises:
            DocumentErrors: it cannot be used, and all the reasons; what was read before stays.
        """
        from boses_mock.world.check import library_faults, world_faults

        faults = world_faults(self._path(name)) + library_faults(self._file("library.json"))
        if faults:
            raise DocumentErrors(faults)
        return self._read(name)

    @property
    def templates(self) -> list[Template]:
        """The seed worlds that were read so far."""
        return list(self._templates.values())

    @property
    def template(self) -> Template:
        """The seed world that the server was started with, as it was read last."""
        return self._templates[self.own]

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
        return _markets(self._directory("markets"))

    @cached_property
    def categories(self) -> Categories:
        """The categories of things, each read when a study first shows one."""
        return _categories(self._directory("categories"))


def _built_in() -> Path:
    return default_data_dir() / "fixtures"


def _markets(directory: Path) -> Markets:
    return _built_in_markets() if directory == _built_in() / "markets" else _read_markets(directory)


def _read_markets(directory: Path) -> Markets:
    from boses_mock.market import load_markets

    return load_markets(directory)


@cache
def _built_in_markets() -> Markets:
    """Return ours, which the servers of one process share: a suite may make hundreds of them."""
    return _read_markets(_built_in() / "markets")


def _categories(directory: Path) -> Categories:
    is_ours = directory == _built_in() / "categories"
    return _built_in_categories() if is_ours else _read_categories(directory)


def _read_categories(directory: Path) -> Categories:
    from boses_mock.studies.categories import load_categories

    return load_categories(directory)


@cache
def _built_in_categories() -> Categories:
    return _read_categories(_built_in() / "categories")
