"""The library: a company's own people, and those that the service's staff curates for everybody.

A curated persona belongs to no company. What a company retires or deletes of them is hidden from
it alone, so one tenant never sees what another does. Where a company is None here, all is one
library that everybody sees and changes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from boses_mock.kernel.comparable import comparable
from boses_mock.store.changes import moved, update
from boses_mock.store.db import Database, Row

COLUMNS = ("full_name", "age", "gender", "location", "occupation", "income_level")
# What else the API tells of somebody, and the name under which a persona has it.
TEXTS = {
    "educational_background": "educational_background",
    "family_situation": "family_situation",
    "background": "psychographic_notes",
    "goals": "values_and_motivations",
    "pain_points": "pain_points",
    "tech_savviness": "digital_habits",
    "media_consumption": "media_consumption",
    "spending_habits": "purchase_behavior",
    "archetype_label": "archetype_label",
    "psychographic_segment": "psychographic_segment",
    "brand_attitudes": "brand_attitudes",
    "buying_triggers": "buying_triggers",
    "aspirational_identity": "aspirational_identity",
    "digital_behavior": "digital_behavior",
    "day_in_the_life": "day_in_the_life",
    "data_source": "data_source",
}
LISTS = ("personality_traits", "data_source_references")

# As it is kept; beside it stand keys, which are looked at where many are (see schema.sql).
_KEPT = (
    *("id", "company_id", "origin", *COLUMNS, "profile"),
    *("is_retired", "created_at", "updated_at"),
)
_WHOLE = ", ".join(f"l.{name}" for name in _KEPT)
_KEYS = {"gender": "gender_key", "income_level": "income_key"}
# :company is null for the staff and where the library is everybody's.
SEEN = f"""
SELECT {_WHOLE},
    (SELECT max(confidence) FROM library_promotions m WHERE m.library_id = l.id AND m.at <= :now
        AND (:company IS NULL OR m.company_id = :company)) AS confidence,
    (SELECT media_type FROM library_pictures WHERE library_id = l.id) AS picture,
    (SELECT count(DISTINCT r.simulation_id) FROM personas p
        JOIN simulation_results r ON r.persona_id = p.id
        JOIN simulations s ON s.id = r.simulation_id
        JOIN projects j ON j.id = s.project_id
        WHERE p.library_id = l.id AND r.created_at <= :now
        AND (:company IS NULL OR j.company_id = :company)) AS simulation_count
FROM library_personas l
"""
# Apart, as each is then found in the order of an index.
OWN = "l.company_id = :company AND l.is_retired = 0"
ANYBODYS = "l.is_retired = 0"
CURATED = """
    l.company_id IS NULL AND l.is_retired = 0 AND NOT EXISTS (
        SELECT 1 FROM library_hidden h WHERE h.library_id = l.id AND h.company_id = :company)
"""
DUE = "l.created_at <= :now"
NEWEST = " ORDER BY l.created_at DESC, l.seq DESC"
_GROUPS_OF = (
    "SELECT g.id FROM persona_groups g JOIN projects p ON p.id = g.project_id"
    " WHERE p.company_id = :company"
)
AGES = {"age_min": "l.age >= :age_min", "age_max": "l.age <= :age_max"}


@dataclass(frozen=True, slots=True)
class LibraryPersona:
    """Somebody in the library.

    Attributes:
        company_id: whose they are, None for everybody's.
        profile: what else is known, under the names of :class:`~boses_mock.personas.Persona`.
        origin: the group that a run made them for.
        picture: the media type of an uploaded picture, None where the face is drawn.
        confidence: that of the most reliable study they took part in, if any was reliable.
    """

    id: str
    company_id: str | None
    full_name: str
    age: int
    gender: str
    location: str
    occupation: str
    income_level: str
    profile: Mapping[str, Any]
    created_at: int
    updated_at: int
    origin: str | None = None
    is_retired: bool = False
    simulation_count: int = 0
    picture: str | None = None
    confidence: float | None = None


def clauses_of(filters: Mapping[str, str], wanted: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    """Return the SQL of a filter, of which None leaves a field open, and its parameters."""
    asked = {name: key_of(value) for name in filters if (value := wanted.get(name)) is not None}
    return "".join(f" AND {filters[name]}" for name in asked), asked


def key_of(value: Any) -> Any:
    # SQLite's own lower() knows ASCII alone, and half of these names are Vietnamese.
    return comparable(value) if isinstance(value, str) else value


def _text(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def read(row: Row) -> LibraryPersona:
    fields = dict(row)
    fields |= {"profile": json.loads(row["profile"]), "is_retired": bool(row["is_retired"])}
    return LibraryPersona(**fields)


def get(db: Database, company_id: str | None, library_id: str, now: int) -> LibraryPersona | None:
    """Find somebody that a company sees."""
    seen = ANYBODYS if company_id is None else f"{OWN} OR {CURATED}"
    asked = {"company": company_id, "now": now, "id": library_id}
    row = db.row(f"{SEEN} WHERE l.id = :id AND ({seen}) AND {DUE}", asked)
    return read(row) if row else None


def reach(db: Database, library_id: str, now: int) -> LibraryPersona | None:
    """Find somebody in a library that is everybody's, be they retired."""
    asked = {"company": None, "now": now, "id": library_id}
    row = db.row(f"{SEEN} WHERE l.id = :id AND {DUE}", asked)
    return read(row) if row else None


def get_curated(db: Database, library_id: str, now: int) -> LibraryPersona | None:
    """Find one of the curated ones, be it retired."""
    asked = {"company": None, "now": now, "id": library_id}
    row = db.row(f"{SEEN} WHERE l.company_id IS NULL AND l.id = :id", asked)
    return read(row) if row else None


def find(db: Database, library_id: str) -> LibraryPersona | None:
    """Find somebody whoever asks, as their picture does."""
    row = db.row(f"SELECT {_WHOLE} FROM library_personas l WHERE l.id = ?", (library_id,))
    return read(row) if row else None


def places(db: Database, company_id: str | None, library_id: str, now: int) -> list[dict[str, Any]]:
    """Return the groups (None: of all companies) that somebody is in, newest first.

    Their keys are the API's.
    """
    rows = db.rows(
        "SELECT j.id AS project_id, j.name AS project_name, g.id AS group_id,"
        " g.name AS group_name, p.visible_at AS linked_at FROM personas p"
        " JOIN persona_groups g ON g.id = p.group_id JOIN projects j ON j.id = g.project_id"
        " WHERE p.library_id = :id AND (:company IS NULL OR j.company_id = :company)"
        " AND p.visible_at <= :now ORDER BY p.visible_at DESC, p.seq DESC",
        {"id": library_id, "company": company_id, "now": now},
    )
    return [dict(row) for row in rows]


def add(db: Database, people: Iterable[LibraryPersona]) -> None:
    """Insert people."""
    for who in people:
        kept = {name: getattr(who, name) for name in _KEPT} | {"is_retired": int(who.is_retired)}
        kept |= {"profile": _text(who.profile), **_looked_at(db, kept, who.profile)}
        marks = ", ".join(f":{name}" for name in kept)
        db.execute(f"INSERT INTO library_personas ({', '.join(kept)}) VALUES ({marks})", kept)


def _looked_at(
    db: Database, columns: Mapping[str, Any], profile: Mapping[str, Any]
) -> dict[str, Any]:
    """Return the columns that follow from all the others."""
    kind = (
        comparable(columns["location"]),
        comparable(columns["occupation"]),
        profile.get("made_for") or "",
    )
    names = "location_key, occupation_key, made_for"
    db.execute(f"INSERT OR IGNORE INTO library_kinds ({names}) VALUES (?, ?, ?)", kind)
    row = db.row(f"SELECT id FROM library_kinds WHERE ({names}) = (?, ?, ?)", kind)
    assert row  # noqa: S101  it is there now
    keys = {key: comparable(columns[name]) for name, key in _KEYS.items()}
    return keys | {"kind": row["id"], "archetype": profile.get("archetype_label")}


def change(
    db: Database, who: LibraryPersona, columns: Mapping[str, Any], profile: Mapping[str, Any]
) -> None:
    """Set columns, and replace what else is known."""
    whole = {name: getattr(who, name) for name in COLUMNS} | dict(columns)
    changed = {**columns, "profile": _text(profile), **_looked_at(db, whole, profile)}
    update(db, "library_personas", who.id, changed)


def retire(db: Database, company_id: str | None, who: LibraryPersona, now: int) -> None:
    """Leave somebody out from now on, for this company alone if they are curated."""
    if who.company_id is None and company_id is not None:
        _hide(db, company_id, who.id)
    else:
        update(db, "library_personas", who.id, {"is_retired": 1, "updated_at": now})


def delete(db: Database, company_id: str | None, who: LibraryPersona) -> None:
    """Delete somebody, for this company alone if they are curated; its personas forget them."""
    if who.company_id is not None or company_id is None:
        delete_for_all(db, who.id)
        return
    _hide(db, company_id, who.id)
    db.execute(
        "UPDATE personas SET library_id = NULL"
        f" WHERE library_id = :id AND group_id IN ({_GROUPS_OF})",
        {"id": who.id, "company": company_id},
    )


def _hide(db: Database, company_id: str, library_id: str) -> None:
    db.execute("INSERT OR IGNORE INTO library_hidden VALUES (?, ?)", (company_id, library_id))


def delete_all(db: Database, company_id: str | None, now: int) -> None:
    """Empty a company's library; those of a run in progress are still to come."""
    if company_id is None:
        db.execute("DELETE FROM library_personas WHERE created_at <= ?", (now,))
        return
    asked = {"company": company_id, "now": now}
    db.execute(
        "DELETE FROM library_personas WHERE company_id = :company AND created_at <= :now", asked
    )
    db.execute(
        "INSERT OR IGNORE INTO library_hidden"
        " SELECT :company, id FROM library_personas WHERE company_id IS NULL",
        asked,
    )
    db.execute(
        "UPDATE personas SET library_id = NULL WHERE library_id IN"
        " (SELECT id FROM library_personas WHERE company_id IS NULL)"
        f" AND group_id IN ({_GROUPS_OF})",
        asked,
    )


def delete_for_all(db: Database, library_id: str) -> None:
    """Delete somebody; every persona that was taken from them forgets it."""
    db.execute("DELETE FROM library_personas WHERE id = ?", (library_id,))


def forget_pending(db: Database, group_id: str, now: int) -> None:
    """Delete whom a run of the group was still to bring, as it will not end."""
    db.execute("DELETE FROM library_personas WHERE origin = ? AND created_at > ?", (group_id, now))


def move(db: Database, group_id: str, before: int, at: int | None) -> None:
    """Let those whom a run of the group was to bring at ``before`` come ``at`` another time.

    Without an ``at`` they are deleted.
    """
    for moment in ("updated_at", "created_at"):
        moved(db, "library_personas", moment, {"origin": group_id}, before, at)


def move_promotions(db: Database, company_id: str, before: int, at: int | None) -> None:
    """Let a check's promotions, and whom they bring, come ``at`` another time; never for None.

    ``before`` is the instant at which they were to come, which tells them from another check's.
    """
    moved(db, "library_promotions", "at", {"company_id": company_id}, before, at)
    asked = {"company": company_id, "before": before}
    # Another check may vouch for the same people, and brings them then.
    brought = "WHERE company_id = :company AND created_at = :before AND origin IS NULL"
    vouched = "FROM library_promotions r WHERE r.library_id = library_personas.id"
    db.execute(
        f"UPDATE library_personas SET created_at = (SELECT min(r.at) {vouched})"
        f" {brought} AND EXISTS (SELECT 1 {vouched})",
        asked,
    )
    db.execute(f"DELETE FROM library_personas {brought} AND NOT EXISTS (SELECT 1 {vouched})", asked)


def promote(db: Database, company_id: str, library_id: str, confidence: float, at: int) -> None:
    """Note that somebody took part in a study that proved reliable."""
    db.execute(
        "INSERT INTO library_promotions VALUES (?, ?, ?, ?)",
        (library_id, company_id, confidence, at),
    )


def set_picture(db: Database, library_id: str, media_type: str, content: str) -> None:
    """Name an uploaded picture by its hash, in place of any earlier one."""
    db.execute(
        "INSERT INTO library_pictures VALUES (?, ?, ?) ON CONFLICT (library_id) DO UPDATE"
        " SET media_type = excluded.media_type, content = excluded.content",
        (library_id, media_type, content),
    )


def picture(db: Database, library_id: str) -> tuple[str, str] | None:
    """Return the media type and the hash of an uploaded picture, if there is one."""
    sql = "SELECT media_type, content FROM library_pictures WHERE library_id = ?"
    row = db.row(sql, (library_id,))
    return None if row is None else (row["media_type"], row["content"])


def drop_picture(db: Database, library_id: str) -> None:
    """Forget an uploaded picture, so that the face is drawn again."""
    db.execute("DELETE FROM library_pictures WHERE library_id = ?", (library_id,))
