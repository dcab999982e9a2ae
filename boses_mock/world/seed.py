"""The seed world: ``world.yaml``, read and written into a fresh database.

What is read here is known to be in order: our own file by its tests, a user's by
:mod:`boses_mock.world.check`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from boses_mock.kernel.clock import from_iso
from boses_mock.kernel.rng import secret
from boses_mock.store import accounts, groups, library, projects
from boses_mock.store.db import Database
from boses_mock.store.groups import DEFINING, Group
from boses_mock.store.library import LibraryPersona
from boses_mock.world.compiled import read_world
from boses_mock.world.curated import load_curated

Data = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class SeedProject:
    """A project with its groups, of which none has been generated yet."""

    id: str
    name: str
    description: str | None
    persona_groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class SeedUser:
    """A user; ``development_tokens`` are bearer tokens that never expire."""

    id: str
    email: str
    password: str
    full_name: str | None
    role: str
    is_boses_staff: bool
    development_tokens: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SeedCompany:
    """A company with its people and projects."""

    id: str
    name: str
    slug: str
    plan: str
    users: tuple[SeedUser, ...]
    projects: tuple[SeedProject, ...]


@dataclass(frozen=True, slots=True)
class SeedWorld:
    """``world.yaml`` and ``library.json``; ``start`` is the instant at which all was made."""

    start: int
    companies: tuple[SeedCompany, ...]
    library: tuple[LibraryPersona, ...] = ()

    @property
    def demo(self) -> SeedUser | None:
        """The first user with a development token: who the banner speaks of."""
        people = (user for company in self.companies for user in company.users)
        return next((user for user in people if user.development_tokens), None)


def load_world(path: Path, curated: Path) -> SeedWorld:
    """Read a seed world and the curated people from files that are known to be in order."""
    world = read_world(path)
    start = from_iso(world["epoch"])
    companies = tuple(_company(each, start) for each in world["companies"])
    return SeedWorld(start, companies, load_curated(curated, start))


def _company(value: Data, start: int) -> SeedCompany:
    return SeedCompany(
        id=value["id"].lower(),
        name=value["name"],
        slug=value["slug"],
        plan=value.get("plan") or "enterprise",
        users=tuple(map(_user, value.get("users") or ())),
        projects=tuple(_project(each, start) for each in value.get("projects") or ()),
    )


def _user(value: Data) -> SeedUser:
    return SeedUser(
        id=value["id"].lower(),
        email=value["email"].lower(),
        password=value["password"],
        full_name=value.get("full_name"),
        role=value.get("role") or "owner",
        is_boses_staff=value.get("is_boses_staff") or False,
        development_tokens=tuple(value.get("development_tokens") or ()),
    )


def _project(value: Data, start: int) -> SeedProject:
    project_id = value["id"].lower()
    return SeedProject(
        id=project_id,
        name=value["name"],
        description=value.get("description"),
        persona_groups=tuple(
            _group(each, project_id, start) for each in value.get("persona_groups") or ()
        ),
    )


def _group(value: Data, project_id: str, start: int) -> Group:
    definition: dict[str, Any] = {name: value.get(name) for name in DEFINING}
    return Group(
        id=value["id"].lower(),
        project_id=project_id,
        persona_count=value.get("persona_count") or 5,
        created_at=start,
        updated_at=start,
        **definition,
    )


def write_world(db: Database, world: SeedWorld) -> None:
    """Write the seed world into an empty database."""
    with db.transaction():
        library.add(db, world.library)
        for company in world.companies:
            _write_company(db, company, world.start)


def _write_company(db: Database, seeded: SeedCompany, now: int) -> None:
    company = accounts.Company(seeded.id, seeded.name, seeded.slug, seeded.plan, now)
    accounts.add_company(db, company)
    for person in seeded.users:
        user = accounts.User(
            id=person.id,
            email=person.email,
            full_name=person.full_name,
            password=accounts.hash_password(person.password, secret(0, "salt", person.email)),
            role=person.role,
            is_boses_staff=person.is_boses_staff,
            created_at=now,
            company=company,
        )
        accounts.add_user(db, user)
        for token in person.development_tokens:
            accounts.add_token(db, "development", token, user.id, None)
    for project in seeded.projects:
        projects.add(
            db,
            projects.Project(project.id, company.id, project.name, project.description, now, now),
        )
        for group in project.persona_groups:
            groups.add(db, group)
