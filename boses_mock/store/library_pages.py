"""Pages of the library: as a company sees it, and as the staff does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from boses_mock.store import library
from boses_mock.store.db import Database
from boses_mock.store.library import LibraryPersona

_SORTED = 200  # how many are found and then sorted, where more are found in order
# Who took part in studies, and in how many; few have.
_USED = """
SELECT p.library_id AS id, count(DISTINCT r.simulation_id) AS times
FROM projects j JOIN simulations s ON s.project_id = j.id
    JOIN simulation_results r ON r.simulation_id = s.id JOIN personas p ON p.id = r.persona_id
WHERE p.library_id IS NOT NULL AND r.created_at <= :now
    AND (:company IS NULL OR j.company_id = :company)
GROUP BY p.library_id
"""


def _of_kinds(condition: str) -> str:
    """Return the SQL for being of a kind that fulfils a condition; there are few kinds."""
    return f"l.kind IN (SELECT id FROM library_kinds WHERE {condition})"


_FILTERS = library.AGES | {
    "location": _of_kinds("instr(location_key, :location)"),
    "occupation": _of_kinds("instr(occupation_key, :occupation)"),
    # From the beginning: every "female" has a "male" in her.
    "gender": "l.gender_key >= :gender AND l.gender_key < :gender || char(0x10FFFF)",
    "income_level": "l.income_key >= :income_level"
    " AND l.income_key < :income_level || char(0x10FFFF)",
}
_STAFF_FILTERS = {
    "source_type": "lower(json_extract(l.profile, '$.source_type')) = :source_type",
    "location": _of_kinds("instr(location_key, :location)"),
    "is_retired": "l.is_retired = :is_retired",
}


def page(
    db: Database,
    company_id: str | None,
    now: int,
    wanted: Mapping[str, Any],
    limit: int,
    offset: int,
) -> tuple[list[LibraryPersona], int]:
    """Return a page of what a company sees, and how many there are in all.

    Whoever took part in most studies comes first, of equals the newest. ``wanted`` filters by the
    keys of the API's query, None or no key leaving a field open.
    """
    clauses, asked = library.clauses_of(_FILTERS, wanted)
    narrow = "traits" if clauses else "time"
    narrow, ordered = "kind" if {"location", "occupation"} & asked.keys() else narrow, "time"
    seen: tuple[str, ...] = (library.ALL_OWN, library.ALL_EVERYBODYS)
    asked["company"] = company_id
    if company_id is None:
        narrow, ordered, seen = "creation", "creation", (library.ANYBODYS,)
    # However many there are, few of them are still to come.
    total = db.remembered(_counted(narrow, seen, clauses), asked)
    asked["now"] = now
    total -= db.found(_counted(ordered, seen, f"{clauses} AND l.created_at > :now"), asked)
    if total <= offset:
        return [], total
    # Of many in the order of the page, so that the search ends once that is full.
    index = narrow if total <= _SORTED else ordered
    shown = [f"WHERE {whose} AND l.created_at <= :now {clauses}" for whose in seen]
    rows = db.rows(
        f"WITH used AS MATERIALIZED ({_USED}), page AS (SELECT * FROM ({_nearest(index, shown)})"
        " ORDER BY times DESC, created_at DESC, seq DESC LIMIT :limit OFFSET :offset)"
        f" {library.SEEN} JOIN page ON page.seq = l.seq"
        " ORDER BY page.times DESC, l.created_at DESC, l.seq DESC",
        {**asked, "limit": limit, "offset": offset},
    )
    return [library.read(row) for row in rows], total


def _nearest(index: str, shown: Sequence[str]) -> str:
    """Return the SQL for all who took part in studies and the newest of those who did not."""
    used = (
        "SELECT l.seq AS seq, u.times AS times, l.created_at AS created_at FROM used u"
        f" CROSS JOIN library_personas l ON l.id = u.id {where}"
        for where in shown
    )
    others = (
        f"SELECT * FROM (SELECT l.seq, 0, l.created_at {library.BY}{index} {where}"
        f" AND l.id NOT IN (SELECT id FROM used) {library.NEWEST} LIMIT :limit + :offset)"
        for where in shown
    )
    return " UNION ALL ".join((*used, *others))


def _counted(index: str, seen: Sequence[str], clauses: str) -> str:
    counts = (
        f"SELECT count(*) AS people {library.BY}{index} WHERE {whose} {clauses}" for whose in seen
    )
    return f"SELECT sum(people) FROM ({' UNION ALL '.join(counts)})"


def curated(
    db: Database, now: int, wanted: Mapping[str, Any], limit: int, offset: int
) -> tuple[list[LibraryPersona], int]:
    """Return a page of what the staff sees, those retired included, and how many there are.

    ``wanted`` has ``curated_only``, and perhaps ``source_type``, ``location`` and ``is_retired``.
    """
    clauses, asked = library.clauses_of(_STAFF_FILTERS, wanted)
    whose = "l.company_id IS NULL" if wanted["curated_only"] else "l.created_at <= :now"
    asked |= {"company": None, "now": now}
    where = f"WHERE {whose} {clauses}"
    total = db.found(f"SELECT count(*) FROM library_personas l {where}", asked)
    rows = db.rows(
        f"{library.SEEN} {where} {library.NEWEST} LIMIT :limit OFFSET :offset",
        {**asked, "limit": limit, "offset": offset},
    )
    return [library.read(row) for row in rows], total
