"""Recruitment: whom of the library a group is given, and who comes into the library.

A run's new people join it, and a study that proves reliable vouches for those who took part.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from boses_mock.kernel.provenance import SYNTHETIC
from boses_mock.kernel.rng import uuid
from boses_mock.kernel.steps import Steps
from boses_mock.store import library, personas, prospects
from boses_mock.store.groups import Group
from boses_mock.store.library import COLUMNS, LibraryPersona
from boses_mock.store.personas import StoredPersona
from boses_mock.store.prospects import Kind
from boses_mock.web.operation import Call

if TYPE_CHECKING:
    from boses_mock.personas import GroupDefinition, Persona
    from boses_mock.world.world import World

LOOKED_AT = 400  # people of whom is seen whether they keep what a group's words ask
RELIABLE = 0.75  # the confidence from which a study vouches for those who took part


def persona_steps(world: World, who: LibraryPersona) -> Steps[Persona]:
    """Tell of somebody as a persona; what is not known of them is made up to fit."""
    from boses_mock.personas import Persona

    fields = Persona.__dataclass_fields__
    known: dict[str, Any] = {name: getattr(who, name) for name in COLUMNS}
    known |= {k: v for k, v in who.profile.items() if k in fields and v is not None}
    known["data_source"] = SYNTHETIC
    if known.keys() < fields.keys():
        made = yield from composed_steps(world, known, None)
        known = made.to_dict() | known
    told: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in known.items()}
    return Persona(**told)


def composed_steps(world: World, known: Mapping[str, Any], notes: str | None) -> Steps[Persona]:
    """Make a persona of whom the library's columns are known, and perhaps some notes."""
    from boses_mock.personas import GroupDefinition, compose_steps

    definition = GroupDefinition(
        name=known["full_name"],
        description=None,
        age_min=known["age"],
        age_max=known["age"],
        gender=known["gender"],
        location=known["location"],
        income_level=known["income_level"],
        occupation=known["occupation"],
        psychographic_notes=notes,
    )
    name = known["full_name"]
    return (yield from compose_steps(world.fixtures.markets, definition, name, seed=world.seed))


def recruit(call: Call, group: Group, wanted: GroupDefinition) -> list[LibraryPersona]:
    """Return whom the library has for a group, the best match first, at most as many as it wants.

    Of equals, those go first whose studies proved reliable, then those who came first. Nobody is
    taken who does not keep what the group's words ask; so that a library of thousands is not read
    whole for a group that few fit, only so many are looked at.
    """
    from boses_mock.personas.keeping import Keeping

    db = call.world.db
    keeping = Keeping(call.world.fixtures.markets, wanted)
    looked_at = 0
    asked = {
        "gender": None if wanted.gender == "All" else wanted.gender or None,
        "income_level": wanted.income_level or None,
        "age_min": wanted.age_min,
        "age_max": wanted.age_max,
    }
    place = max((part.strip() for part in (wanted.location or "").split(",")), key=len)
    chosen: list[LibraryPersona] = []
    seen: set[object] = set()
    for kinds in _best(wanted, prospects.kinds(db, place)):
        for prospect in prospects.unused(
            db, call.caller.company_id, group.id, call.now, asked, kinds
        ):
            if len(chosen) == group.persona_count:
                return chosen
            own = {prospect.full_name, prospect.archetype or prospect.id}
            if own & seen or not (who := library.find(db, prospect.id)):
                continue
            if looked_at == LOOKED_AT:
                return chosen
            looked_at += 1
            if keeping.keeps(_told(who)):
                chosen.append(who)
                seen |= own
    return chosen


def _told(who: LibraryPersona) -> dict[str, Any]:
    known: dict[str, Any] = {name: getattr(who, name) for name in COLUMNS}
    return known | dict(who.profile)


def _best(wanted: GroupDefinition, kinds: Iterable[Kind]) -> list[list[Kind]]:
    """Return the kinds that fit a group, those that fit equally well together, the best first.

    Whom it is given has the age, gender and income that it asks for.
    """
    from boses_mock.personas.match import ENOUGH, Candidate, score

    age = wanted.age_max if wanted.age_min is None else wanted.age_min
    alike = (age or 0, wanted.gender or "", wanted.income_level or "")
    fitting: dict[int, list[Kind]] = {}
    for kind in kinds:
        points = score(wanted, Candidate(*alike, kind.location, kind.occupation, kind.made_for))
        if points >= ENOUGH:
            fitting.setdefault(points, []).append(kind)
    return [fitting[points] for points in sorted(fitting, reverse=True)]


def new_entries(
    call: Call, group: Group, run: int, made: Iterable[tuple[int, Persona]], at: int
) -> list[LibraryPersona]:
    """Return the library's entries for whom a run makes, given with their place in the group."""
    return [
        _entry(
            call,
            uuid(call.world.seed, "library_persona", group.id, run, place),
            persona,
            at,
            origin=group.id,
            made_for=group.occupation,
        )
        for place, persona in made
    ]


def _entry(
    call: Call,
    library_id: str,
    persona: Persona,
    at: int,
    *,
    origin: str | None = None,
    made_for: str | None = None,
) -> LibraryPersona:
    fields = persona.to_dict() | {"made_for": made_for}
    return LibraryPersona(
        id=library_id,
        company_id=call.caller.company_id,
        origin=origin,
        profile={name: value for name, value in fields.items() if name not in COLUMNS},
        created_at=at,
        updated_at=at,
        **{name: fields[name] for name in COLUMNS},
    )


def promote(call: Call, people: Iterable[StoredPersona], confidence: float, at: int) -> None:
    """Let a study vouch for its people from ``at`` on; who is in no library comes into it.

    Runs inside the caller's transaction.
    """
    db = call.world.db
    for who in people:
        library_id = who.library_id
        if library_id is None:
            library_id = uuid(call.world.seed, "library_persona", "promoted", who.id)
            if library.find(db, library_id) is None:  # else an earlier check is bringing them in
                library.add(db, [_entry(call, library_id, who.profile, at)])
                call.arrange("library_personas", library_id)
                personas.link(db, who.id, library_id)
        library.promote(db, call.caller.company_id, library_id, confidence, at)
