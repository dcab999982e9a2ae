"""The seed world: ``world.yaml``, read, and what needs no composing written into a fresh database.

Companies, people, projects and groups are written as they are told. What the service would have
made of them (personas, studies, what was said) is the history, which :mod:`boses_mock.history`
composes. What is read here is known to be in order: our own file by its tests, a user's by
:mod:`boses_mock.world.check`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from boses_mock.kernel.clock import duration, from_iso
from boses_mock.kernel.rng import secret
from boses_mock.store import accounts, groups, library, projects
from boses_mock.store.db import Database
from boses_mock.store.groups import DEFINING, Group
from boses_mock.store.library import LibraryPersona
from boses_mock.world.compiled import read_world
from boses_mock.world.curated import load_curated

Data = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class SeedGroup:
    """A group; ``generation`` and ``generated`` tell of its run as the file does."""

    group: Group
    generation: str
    generated: int | None


@dataclass(frozen=True, slots=True)
class SeedProject:
    """A project with its groups; briefings and studies as the file tells of them."""

    id: str
    name: str
    description: str | None
    created: int
    persona_groups: tuple[SeedGroup, ...]
    briefings: tuple[Data, ...]
    studies: tuple[Data, ...]


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
    created: int
    api_keys: tuple[Data, ...]


@dataclass(frozen=True, slots=True)
class SeedCompany:
    """A company with its people and projects."""

    id: str
    name: str
    slug: str
    plan: str
    created: int
    users: tuple[SeedUser, ...]
    invites: tuple[Data, ...]
    projects: tuple[SeedProject, ...]


@dataclass(frozen=True, slots=True)
class SeedWorld:
    """``world.yaml`` and ``library.json``.

    Attributes:
        start: the instant at which its history ends.
        seed: what chance in the history derives from.
        directory: where the file lies, from which it names briefings' files.
    """

    start: int
    companies: tuple[SeedCompany, ...]
    library: tuple[LibraryPersona, ...] = ()
    seed: int = 42
    directory: Path = Path()

    @property
    def has_history(self) -> bool:
        """Whether anything is to be composed, and the world so moves with its start."""
        return any(map(_has_history, self.companies))

    @property
    def uploads(self) -> list[Path | bytes]:
        """What its briefings were uploaded as: a file, or the bytes of a text."""
        told = [
            each
            for company in self.companies
            for project in company.projects
            for each in project.briefings
        ]
        return [
            self.directory / each["file"] if each.get("file") else str(each["text"]).encode()
            for each in told
        ]

    @property
    def demo(self) -> SeedUser | None:
        """The first user with a development token: who the banner speaks of."""
        people = (user for company in self.companies for user in company.users)
        return next((user for user in people if user.development_tokens), None)


def _has_history(company: SeedCompany) -> bool:
    own = company.invites or any(user.api_keys for user in company.users)
    return bool(own) or any(
        project.briefings
        or project.studies
        or any(group.generation != "pending" for group in project.persona_groups)
        for project in company.projects
    )


def load_world(path: Path, curated: Path) -> SeedWorld:
    """Read a seed world and the curated people from files that are known to be in order."""
    world = read_world(path)
    start = from_iso(world["epoch"])
    seed = world.get("seed")
    return SeedWorld(
        start,
        tuple(_company(each, start) for each in world["companies"]),
        load_curated(curated, start),
        42 if seed is None else seed,
        path.parent,
    )


def instant(text: str | None, start: int, otherwise: int) -> int:
    """Return the instant that a file tells, back from ``start`` or by itself.

    Raises:
        ValueError: the text is no such time.
    """
    if text is None:
        return otherwise
    return start - duration(text[1:]) if text.startswith("-") else from_iso(text)


def _company(value: Data, start: int) -> SeedCompany:
    created = instant(value.get("created"), start, start)
    return SeedCompany(
        id=value["id"].lower(),
        name=value["name"],
        slug=value["slug"],
        plan=value.get("plan") or "enterprise",
        created=created,
        users=tuple(_user(each, start, created) for each in value.get("users") or ()),
        invites=tuple(value.get("invites") or ()),
        projects=tuple(_project(each, start, created) for each in value.get("projects") or ()),
    )


def _user(value: Data, start: int, joined: int) -> SeedUser:
    return SeedUser(
        id=value["id"].lower(),
        email=value["email"].lower(),
        password=value["password"],
        full_name=value.get("full_name"),
        role=value.get("role") or "owner",
        is_boses_staff=value.get("is_boses_staff") or False,
        development_tokens=tuple(value.get("development_tokens") or ()),
        created=instant(value.get("created"), start, joined),
        api_keys=tuple(value.get("api_keys") or ()),
    )


def _project(value: Data, start: int, signed_up: int) -> SeedProject:
    project_id = value["id"].lower()
    created = instant(value.get("created"), start, signed_up)
    return SeedProject(
        id=project_id,
        name=value["name"],
        description=value.get("description"),
        created=created,
        persona_groups=tuple(
            _group(each, project_id, start, created) for each in value.get("persona_groups") or ()
        ),
        briefings=tuple(value.get("briefings") or ()),
        studies=tuple(value.get("studies") or ()),
    )


def _group(value: Data, project_id: str, start: int, otherwise: int) -> SeedGroup:
    definition: dict[str, Any] = {name: value.get(name) for name in DEFINING}
    created = instant(value.get("created"), start, otherwise)
    group = Group(
        id=value["id"].lower(),
        project_id=project_id,
        persona_count=value.get("persona_count") or 5,
        created_at=created,
        updated_at=created,
        **definition,
    )
    began = value.get("generated")
    generated = None if began is None else instant(began, start, created)
    return SeedGroup(group, value.get("generation") or "pending", generated)


def write_world(db: Database, world: SeedWorld) -> None:
    """Write what needs no composing into an empty database."""
    with db.transaction():
        library.add(db, world.library)
        for company in world.companies:
            _write_company(db, company)


def _write_company(db: Database, seeded: SeedCompany) -> None:
    company = accounts.Company(seeded.id, seeded.name, seeded.slug, seeded.plan, seeded.created)
    accounts.add_company(db, company)
    for person in seeded.users:
        user = accounts.User(
            id=person.id,
            email=person.email,
            full_name=person.full_name,
            password=accounts.hash_password(person.password, secret(0, "salt", person.email)),
            role=person.role,
            is_boses_staff=person.is_boses_staff,
            created_at=person.created,
            company=company,
        )
        accounts.add_user(db, user)
        for token in person.development_tokens:
            accounts.add_token(db, "development", token, user.id, None)
    # As they came, since lists are in this order where times are equal.
    for project in sorted(seeded.projects, key=lambda each: each.created):
        at = project.created
        kept = projects.Project(project.id, company.id, project.name, project.description, at, at)
        projects.add(db, kept)
        for each in project.persona_groups:
            groups.add(db, each.group)
