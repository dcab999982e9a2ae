"""The seed world: ``world.yaml``, checked key by key, and written into a fresh database."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from boses_mock.clock import from_datetime
from boses_mock.rng import secret
from boses_mock.store import accounts, groups, projects
from boses_mock.store.db import Database

EMAIL = (
    r"^[A-Za-z0-9_%+-]+(\.[A-Za-z0-9_%+-]+)*@"
    r"([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$"
)
Label = Annotated[str, Field(min_length=1, max_length=200, pattern=r"\S")]


class FixtureError(ValueError):
    """A fixture file that cannot be used; the message names file, key and what was expected."""


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", defer_build=True)


class SeedGroup(_Model):
    """A persona group that has not been generated yet."""

    id: UUID
    name: Label
    description: str | None = None
    age_min: int | None = Field(default=None, ge=0, le=120)
    age_max: int | None = Field(default=None, ge=0, le=120)
    gender: str | None = None
    location: str | None = None
    income_level: str | None = None
    occupation: str | None = None
    psychographic_notes: str | None = None
    persona_count: int = Field(default=5, ge=1, le=10)


class SeedProject(_Model):
    """A project with its groups."""

    id: UUID
    name: Label
    description: str | None = None
    persona_groups: list[SeedGroup] = []


class SeedUser(_Model):
    """A user; ``development_tokens`` are bearer tokens that never expire."""

    id: UUID
    email: str = Field(pattern=EMAIL)
    password: str = Field(min_length=8, max_length=72)
    full_name: str | None = None
    role: Literal["owner", "admin", "member"] = "owner"
    is_boses_staff: bool = False
    development_tokens: list[Annotated[str, Field(min_length=8, pattern=r"^[!-~]+$")]] = []


class SeedCompany(_Model):
    """A company with its people and projects."""

    id: UUID
    name: Label
    slug: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    plan: str = "unlimited"
    users: list[SeedUser] = []
    projects: list[SeedProject] = []


class SeedWorld(_Model):
    """The whole of ``world.yaml``."""

    version: Literal[1]
    epoch: datetime
    companies: list[SeedCompany] = Field(min_length=1)

    @model_validator(mode="after")
    def _unique(self) -> SeedWorld:
        people = [user for company in self.companies for user in company.users]
        for kind, values in {
            "company id": [str(company.id) for company in self.companies],
            "slug": [company.slug for company in self.companies],
            "user id": [str(user.id) for user in people],
            "email": [user.email.lower() for user in people],
            "development token": [token for user in people for token in user.development_tokens],
            "project id": [str(item.id) for company in self.companies for item in company.projects],
            "persona group id": [
                str(group.id)
                for company in self.companies
                for project in company.projects
                for group in project.persona_groups
            ],
        }.items():
            twice = next((value for value in values if values.count(value) > 1), None)
            if twice is not None:
                raise ValueError(f"{kind} {twice} is given twice")
        return self

    @property
    def start(self) -> int:
        """The instant at which the seed world was made."""
        return from_datetime(self.epoch)

    @property
    def demo(self) -> SeedUser | None:
        """The first user with a development token: who the banner speaks of."""
        people = (user for company in self.companies for user in company.users)
        return next((user for user in people if user.development_tokens), None)


def load_world(directory: Path) -> SeedWorld:
    """Read ``world.yaml``.

    Raises:
        FixtureError: the file is missing, no YAML, or not as it should be.
    """
    import yaml

    path = directory / "world.yaml"
    try:
        text = path.read_text(encoding="utf-8")
        content = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506
        return SeedWorld.model_validate(content)
    except OSError as error:
        raise FixtureError(f"cannot read {path}: {error.strerror}") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"]) or "the file"
        raise FixtureError(
            f"{path}: {place}: {first['msg']}, got {first['input']!r:.80}"
        ) from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise FixtureError(f"{path}: {' '.join(str(error).split())}") from error


def write_world(db: Database, world: SeedWorld, seed: int) -> None:
    """Write the seed world into an empty database."""
    with db.transaction():
        for company in world.companies:
            _write_company(db, company, world.start, seed)


def _write_company(db: Database, seeded: SeedCompany, now: int, seed: int) -> None:
    company = accounts.Company(str(seeded.id), seeded.name, seeded.slug, seeded.plan, now)
    accounts.add_company(db, company)
    for person in seeded.users:
        user = accounts.User(
            id=str(person.id),
            email=person.email.lower(),
            full_name=person.full_name,
            password=accounts.hash_password(person.password, secret(seed, "salt", person.email)),
            role=person.role,
            is_boses_staff=person.is_boses_staff,
            created_at=now,
            company=company,
        )
        accounts.add_user(db, user)
        for token in person.development_tokens:
            accounts.add_token(db, "development", token, user.id, None)
    for project in seeded.projects:
        project_id = str(project.id)
        projects.add(
            db,
            projects.Project(project_id, company.id, project.name, project.description, now, now),
        )
        for group in project.persona_groups:
            fields = group.model_dump(exclude={"id"})
            groups.add(
                db,
                groups.Group(
                    id=str(group.id),
                    project_id=project_id,
                    created_at=now,
                    updated_at=now,
                    **fields,
                ),
            )
