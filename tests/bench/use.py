"""``python -m tests.bench.use``: what an answer costs beside 10 and beside 10,000 records.

In process and by CPU time, best of several: every line compares the two in the same run. What
answers all there is, as most lists do, is compared by the record.
"""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import time
from collections.abc import Callable, Coroutine
from dataclasses import asdict, dataclass, replace
from typing import Any, TypeVar

from boses_mock import personas as generator
from boses_mock.app import create_app
from boses_mock.kernel.clock import ClockSpec
from boses_mock.kernel.rng import uuid
from boses_mock.settings import Range, Settings
from boses_mock.store import accounts, briefings, groups, library, projects, simulations
from boses_mock.store.briefings import Briefing
from boses_mock.store.library import COLUMNS, LibraryPersona
from boses_mock.store.projects import Project
from boses_mock.store.simulations import Inputs, Simulation, StoredResult
from boses_mock.world.world import World
from tests.bench.harness import SCALE, resident
from tests.conftest import DEVELOPER, GROUP, GROUPS, PROJECT

T = TypeVar("T")
FEW, MANY = 10, max(20, 10_000 * SCALE // 1000)
ROUNDS, LEAST = 5, 0.02 * SCALE / 1000  # a round takes so many seconds at least
LIBRARY = "/api/v1/library/personas"
STUDIES = f"/api/v1/projects/{PROJECT}/simulations"
OTHER = "0e0e0e0e-0000-4000-8000-000000000001"  # a project beside the one that is asked about
LONG_TEXT = "An oat-milk coffee sachet in three flavours for the office. " * 160
STUDY = {
    "simulation_type": "concept_test",
    "persona_group_id": GROUP,
    "prompt_question": "What do you think of an iced coffee sachet at ₱12?",
}


class Mock:
    """A mock in process, asked without a socket and without a client's own cost."""

    def __init__(self) -> None:
        spec = ClockSpec("manual", 0.0)
        self.app = create_app(Settings(clock=spec, generation=Range(0.0, 0.0)))
        self.world: World = self.app.state.worlds.default
        self.now = self.world.clock.now()
        self._loop = asyncio.new_event_loop()
        found = self.world.db.row("SELECT company_id FROM projects WHERE id = ?", (PROJECT,))
        assert found
        self.company: str = found["company_id"]
        self.ask("PATCH", f"{GROUPS}/{GROUP}", {"persona_count": 5})
        self.ask("POST", f"{GROUPS}/{GROUP}/generate")

    def ask(self, method: str, path: str, body: object = None) -> Any:
        """Return what is answered, which must be a success."""
        status, answer = self.run(self.answered(method, path, body))
        assert status < 300, (method, path, answer)
        return json.loads(answer) if answer else None

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Run something on the mock's own loop."""
        return self._loop.run_until_complete(work)

    async def answered(self, method: str, path: str, body: object) -> tuple[int, bytes]:
        sent = [] if body is None else [json.dumps(body).encode()]
        path, _, query = path.partition("?")
        headers = {"host": "localhost", "content-type": "application/json", **DEVELOPER}
        scope = {
            "type": "http",
            "method": method,
            "path": path,
            "raw_path": path.encode(),
            "query_string": query.encode(),
            "scheme": "http",
            "headers": [(name.lower().encode(), headers[name].encode()) for name in headers],
            "server": ("localhost", 8000),
            "client": ("127.0.0.1", 1),
        }
        status, parts = 0, []

        async def receive() -> dict[str, object]:
            return {"type": "http.request", "body": sent.pop() if sent else b""}

        async def send(message: Any) -> None:
            nonlocal status
            status = message.get("status", status)
            parts.append(message.get("body", b""))

        await self.app(scope, receive, send)
        return status, b"".join(parts)

    def close(self) -> None:
        self._loop.close()
        self.world.close()


def people(mock: Mock, count: int, company: bool = True) -> None:
    """Fill the library with people of fifty kinds, for groups that are no more."""
    places = ("Manila, Philippines", "Cebu City, Philippines", "Jakarta, Indonesia")
    made = []
    for number, place in enumerate(places):
        wanted = generator.GroupDefinition(
            f"G{number}", None, 25, 35, "All", place, "Middle", "Office worker", None
        )
        made += generator.generate(mock.world.fixtures.markets, wanted, 20, seed=1, run=1)
    entries = []
    for number in range(count):
        fields = asdict(made[number % len(made)])
        entries.append(
            LibraryPersona(
                id=uuid(1, "bench", number),
                company_id=mock.company if company else None,
                created_at=mock.now - number,
                updated_at=mock.now,
                origin=f"group {number // 5}",
                profile={k: v for k, v in fields.items() if k not in COLUMNS}
                | {"made_for": "Office worker", "archetype_label": f"Archetype {number}"},
                **({k: fields[k] for k in COLUMNS} | {"full_name": f"Name {number}"}),
            )
        )
    library.add(mock.world.db, entries)


def other_project(mock: Mock) -> str:
    db = mock.world.db
    if not projects.exists(db, mock.company, OTHER):
        projects.add(db, Project(OTHER, mock.company, "Other", None, mock.now, mock.now))
    return OTHER


def many_projects(mock: Mock, count: int) -> None:
    for number in range(count):
        made = uuid(1, "project", number)
        projects.add(
            mock.world.db, Project(made, mock.company, f"P{number}", None, mock.now, mock.now)
        )


def many_groups(mock: Mock, count: int, project: str = PROJECT) -> None:
    db = mock.world.db
    model = groups.get(db, mock.company, PROJECT, GROUP)
    assert model
    for number in range(count):
        groups.add(db, replace(model, id=uuid(1, "group", number), project_id=project))


def many_studies(mock: Mock, count: int, project: str = PROJECT) -> None:
    """Add studies of other groups, complete and with results."""
    made = mock.ask("POST", STUDIES, STUDY)
    db = mock.world.db
    plan = simulations.get(db, mock.company, PROJECT, made["id"])
    kept = simulations.results(db, made["id"])
    assert plan and plan.plan and kept
    for number in range(count):
        study = Simulation(
            uuid(1, "study", number),
            project,
            mock.now,
            Inputs("concept_test", (uuid(1, "group of", number),), prompt_question="What of it?"),
        )
        simulations.add(db, study)
        simulations.start(db, study.id, plan.plan)
        told = kept[number % len(kept)][2]
        result = StoredResult.of(uuid(1, "result", number), told)
        simulations.add_results(db, study.id, mock.now, [result])


def many_briefings(mock: Mock, count: int) -> None:
    for number in range(count):
        briefings.add(
            mock.world.db,
            Briefing(
                uuid(1, "briefing", number),
                PROJECT,
                "Title",
                None,
                "a.txt",
                "text",
                "text/plain",
                LONG_TEXT,
                "Summary",
                mock.now,
                f"hash {number}",
                len(LONG_TEXT),
            ),
        )


def many_companies(mock: Mock, count: int) -> None:
    db = mock.world.db
    demo = accounts.by_email(db, "demo@example.com")
    assert demo
    for number in range(count):
        company = accounts.Company(f"company {number}", "Name", f"slug-{number}", "free", mock.now)
        accounts.add_company(db, company)
        user = replace(demo, id=f"user {number}", email=f"u{number}@example.com", company=company)
        accounts.add_user(db, user)


@dataclass(frozen=True, slots=True)
class Case:
    """What is asked beside ``fill`` records; ``by_record`` where all of them are answered."""

    name: str
    fill: Callable[[Mock, int], None]
    ask: Callable[[Mock], object]
    by_record: bool = False


def _generated(mock: Mock) -> None:
    mock.ask("POST", f"{GROUPS}/{GROUP}/generate")


def _get(path: str) -> Callable[[Mock], object]:
    return lambda mock: mock.ask("GET", path)


def _study(mock: Mock) -> None:
    made = mock.ask("POST", STUDIES, STUDY)
    mock.ask("DELETE", f"{STUDIES}/{made['id']}")


def _one_study(mock: Mock) -> None:
    found = mock.world.db.row("SELECT id FROM simulations ORDER BY seq LIMIT 1")
    assert found
    mock.ask("GET", f"{STUDIES}/{found['id']}")
    mock.ask("GET", f"{STUDIES}/{found['id']}/results")


def _deleted_group(mock: Mock) -> None:
    made = mock.ask("POST", GROUPS, {"name": "New"})
    mock.ask("DELETE", f"{GROUPS}/{made['id']}")


def _deleted_person(mock: Mock) -> None:
    found = library.find(mock.world.db, uuid(1, "bench", 0))
    assert found
    made = replace(found, id=uuid(1, "one more"))
    library.add(mock.world.db, [made])
    mock.ask("DELETE", f"{LIBRARY}/{made.id}")


CASES = [
    Case("a page of the library", people, _get(LIBRARY)),
    Case("a page of one gender and age", people, _get(f"{LIBRARY}?gender=f&age_min=30")),
    Case("a page of one place", people, _get(f"{LIBRARY}?location=manila")),
    Case("a page of a rare trade", people, _get(f"{LIBRARY}?occupation=falconer")),
    Case("deleting one of the library", people, _deleted_person),
    Case("generating beside a library", people, _generated),
    Case("a study beside a library", people, _study),
    Case("listing projects", many_projects, _get("/api/v1/projects"), by_record=True),
    Case(
        "listing projects beside groups",
        lambda mock, count: many_groups(mock, count, other_project(mock)),
        _get("/api/v1/projects"),
    ),
    Case(
        "listing projects beside studies",
        lambda mock, count: many_studies(mock, count, other_project(mock)),
        _get("/api/v1/projects"),
    ),
    Case("listing groups", many_groups, _get(GROUPS), by_record=True),
    Case("a group beside groups", many_groups, _get(f"{GROUPS}/{GROUP}")),
    Case("making and deleting a group beside groups", many_groups, _deleted_group),
    Case("generating beside groups", many_groups, _generated),
    Case("personas beside groups", many_groups, _get(f"{GROUPS}/{GROUP}/personas")),
    Case("listing studies", many_studies, _get(STUDIES), by_record=True),
    Case("a study beside studies", many_studies, _study),
    Case("a study's results beside studies", many_studies, _one_study),
    Case(
        "convergence beside studies",
        many_studies,
        _get(f"{STUDIES}/convergence?persona_group_id={GROUP}"),
    ),
    Case("generating beside studies", many_studies, _generated),
    Case(
        "listing briefings",
        many_briefings,
        _get(f"/api/v1/projects/{PROJECT}/briefings"),
        by_record=True,
    ),
    Case("a study that shows none of the briefings", many_briefings, _study),
    Case("the team beside companies", many_companies, _get("/api/v1/settings/team")),
    Case("the account beside companies", many_companies, _get("/api/v1/auth/me")),
]


def cost(case: Case, count: int) -> float:
    """Return the seconds of CPU that an answer takes, for each record if it tells of them all."""
    mock = Mock()
    case.fill(mock, count)
    case.ask(mock)
    best = float("inf")
    for _ in range(ROUNDS):
        began, times = time.process_time(), 0
        while not times or time.process_time() - began < LEAST:
            case.ask(mock)
            times += 1
        best = min(best, (time.process_time() - began) / times)
    mock.close()
    return best / count if case.by_record else best


def forks(times: int = 20) -> None:
    """Fork a world of many records, while others look at a group in it."""
    mock = Mock()
    for fill in (people, many_studies, many_groups):
        fill(mock, MANY)
    size = mock.world.db.size() // 1_000_000
    before, waits, took = resident(os.getpid()), [0.0], []

    async def look() -> None:
        while True:
            began = time.perf_counter()
            await mock.answered("GET", f"{GROUPS}/{GROUP}", None)
            waits.append(time.perf_counter() - began)
            await asyncio.sleep(0.001)

    async def fork() -> None:
        looking = asyncio.create_task(look())
        for _ in range(times):
            began = time.perf_counter()
            status, answer = await mock.answered("POST", "/__admin/worlds", {"fork": "default"})
            assert status == 201, answer
            took.append(time.perf_counter() - began)
        looking.cancel()

    mock.run(fork())
    print(
        f"{times} forks of {MANY:,} people, studies and groups, {size} MB:"
        f" {statistics.median(took) * 1e3:.0f} ms each, others wait {max(waits) * 1e3:.1f} ms at"
        f" most, + {resident(os.getpid()) - before} MB"
    )
    mock.close()


def main() -> None:
    forks()
    for case in CASES:
        few, many = cost(case, FEW), cost(case, MANY)
        unit = "us a record" if case.by_record else "us"
        print(
            f"{case.name}: {few * 1e6:,.0f} {unit} with {FEW}, {many * 1e6:,.0f} with {MANY:,},"
            f" ratio {many / few:.1f}",
            flush=True,
        )


if __name__ == "__main__":
    main()
