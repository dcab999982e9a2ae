"""The seed world: ``world.yaml``, checked key by key, and written into a fresh database."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path

from boses_mock.kernel.clock import from_datetime
from boses_mock.kernel.document import EMAIL, Node, read_yaml
from boses_mock.kernel.rng import secret
from boses_mock.store import accounts, groups, library, projects
from boses_mock.store.db import Database
from boses_mock.store.library import LibraryPersona
from boses_mock.world import plans
from boses_mock.world.curated import load_curated

_UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"


@dataclass(frozen=True, slots=True)
class SeedGroup:
    """A persona group that has not been generated yet."""

    id: str
    name: str
    description: str | None
    age_min: int | None
    age_max: int | None
    gender: str | None
    location: str | None
    income_level: str | None
    occupation: str | None
    psychographic_notes: str | None
    persona_count: int


@dataclass(frozen=True, slots=True)
class SeedProject:
    """A project with its groups."""

    id: str
    name: str
    description: str | None
    persona_groups: tuple[SeedGroup, ...]


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


class _Reader:
    """Reads the parts of a world, and refuses what must be there only once when it comes again."""

    def __init__(self) -> None:
        self._seen: set[tuple[str, str]] = set()

    def _unique(self, kind: str, node: Node, value: str) -> str:
        if (kind, value) in self._seen:
            raise node.refuse(f"a {kind} that is not given twice")
        self._seen.add((kind, value))
        return value

    def _id(self, kind: str, node: Node) -> str:
        value = str(node.get("id").value or "").lower()
        Node(node.source, value or None, (*node.loc, "id")).text("a UUID", _UUID)
        return self._unique(f"{kind} id", node.get("id"), value)

    def world(self, node: Node) -> SeedWorld:
        node.mapping(["version", "epoch", "companies"])
        node.get("version").whole(1, 1)
        return SeedWorld(
            _instant(node.get("epoch")), tuple(map(self.company, node.get("companies").nodes()))
        )

    def company(self, node: Node) -> SeedCompany:
        node.mapping(["id", "name", "slug", "plan", "users", "projects"])
        plan = node.get("plan")
        slug = node.get("slug").text("lower-case words joined by -", "[a-z0-9]+(-[a-z0-9]+)*")
        return SeedCompany(
            self._id("company", node),
            node.get("name").text(most=200),
            self._unique("slug", node.get("slug"), slug),
            plan.one_of(plans.LIMITS) if plan else "unlimited",
            tuple(map(self.user, node.get("users").nodes(empty=True))),
            tuple(map(self.project, node.get("projects").nodes(empty=True))),
        )

    def user(self, node: Node) -> SeedUser:
        keys = ["id", "email", "password", "full_name", "role", "is_boses_staff"]
        node.mapping([*keys, "development_tokens"])
        role, staff = node.get("role"), node.get("is_boses_staff")
        return SeedUser(
            self._id("user", node),
            self._unique(
                "email", node.get("email"), node.get("email").text("an address", EMAIL).lower()
            ),
            node.get("password").text("a password of 8 to 72 characters", ".{8,72}"),
            _text(node, "full_name"),
            role.one_of(["owner", "admin", "member"]) if role else "owner",
            staff.flag() if staff else False,
            tuple(
                self._unique(
                    "development token",
                    token,
                    token.text("8 plain characters, no @", "[!-?A-~]{8,}"),
                )
                for token in node.get("development_tokens").nodes(empty=True)
            ),
        )

    def project(self, node: Node) -> SeedProject:
        node.mapping(["id", "name", "description", "persona_groups"])
        return SeedProject(
            self._id("project", node),
            node.get("name").text(most=200),
            _text(node, "description"),
            tuple(map(self.group, node.get("persona_groups").nodes(empty=True))),
        )

    def group(self, node: Node) -> SeedGroup:
        node.mapping(SeedGroup.__dataclass_fields__)
        count, low, high = (node.get(key) for key in ("persona_count", "age_min", "age_max"))
        age_min = low.whole(0, 120) if low else None
        return SeedGroup(
            id=self._id("persona group", node),
            name=node.get("name").text(most=200),
            description=_text(node, "description"),
            age_min=age_min,
            age_max=high.whole(age_min or 0, 120) if high else None,
            gender=_text(node, "gender"),
            location=_text(node, "location"),
            income_level=_text(node, "income_level"),
            occupation=_text(node, "occupation"),
            psychographic_notes=_text(node, "psychographic_notes"),
            persona_count=count.whole(1, 10) if count else 5,
        )


def _text(node: Node, key: str) -> str | None:
    child = node.get(key)
    return child.text() if child else None


def _instant(node: Node) -> int:
    if not isinstance(node.value, datetime):
        raise node.refuse("a time such as 2026-01-05T01:00:00Z")
    return from_datetime(node.value)


def load_world(directory: Path, curated: Path) -> SeedWorld:
    """Read ``world.yaml`` and the curated people; DocumentError for what is not as it should be."""
    world = _Reader().world(read_yaml(directory / "world.yaml"))
    return replace(world, library=load_curated(curated, world.start))


def write_world(db: Database, world: SeedWorld, seed: int) -> None:
    """Write the seed world into an empty database."""
    with db.transaction():
        library.add(db, world.library)
        for company in world.companies:
            _write_company(db, company, world.start, seed)


def _write_company(db: Database, seeded: SeedCompany, now: int, seed: int) -> None:
    company = accounts.Company(seeded.id, seeded.name, seeded.slug, seeded.plan, now)
    accounts.add_company(db, company)
    for person in seeded.users:
        user = accounts.User(
            id=person.id,
            email=person.email,
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
        projects.add(
            db,
            projects.Project(project.id, company.id, project.name, project.description, now, now),
        )
        for group in project.persona_groups:
            groups.add(
                db,
                groups.Group(
                    **asdict(group), project_id=project.id, created_at=now, updated_at=now
                ),
            )
