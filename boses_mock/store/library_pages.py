"""Pages of the library: as companies see it, and as the staff does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from boses_mock.store import library
from boses_mock.store.db import Database, Row

_SORTED = 200  # how many are found and then sorted, where more are found in order


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
    "source_type": "json_extract(l.profile, '$.source_type') = :source_type COLLATE NOCASE",
    "location": _of_kinds("instr(location_key, :location)"),
    "is_retired": "l.is_retired = :is_retired",
}
_USED = """
SELECT p.library_id AS id, count(DISTINCT r.simulation_id) AS times
FROM projects j JOIN simulations s ON s.project_id = j.id
    JOIN simulation_results r ON r.simulation_id = s.id JOIN personas p ON p.id = r.persona_id
WHERE p.library_id IS NOT NULL AND r.created_at <= :now
    AND (:company IS NULL OR j.company_id = :company)
GROUP BY p.library_id
"""


def page(
    db: Database,
    company_id: str | None,
    now: int,
    wanted: Mapping[str, Any],
    limit: int,
    offset: int,
) -> tuple[list[library.LibraryPersona], int]:
    """Return a page of what a company sees, and how many there are in all.

    Whoever took part in most studies comes first, of equals the newest. ``wanted`` filters by the
    keys of the API's query, None or no key leaving a field open.
    """
    clauses, asked = library.clauses_of(_FILTERS, wanted)
    asked["company"] = company_id
    seen = (library.ANYBODYS,) if company_id is None else (library.OWN, library.CURATED)
    in_order = "of_all" if company_id is None else "by_time"
    narrow = in_order
    if {"location", "occupation"} & asked.keys():
        narrow = "by_kind"
    elif clauses and company_id is not None:
        narrow = "by_traits"
    # However many there are, few of them are still to come.
    total = db.remembered(_counted(seen, narrow, clauses), asked)
    asked["now"] = now
    to_come = f"{clauses} AND l.created_at > :now"
    total -= db.found(_counted(seen, in_order, to_come), asked)
    if total <= offset:
        return [], total
    # Of many in the order of the page, so that the search ends once that is full.
    index = narrow if total <= _SORTED else in_order
    rows = _rows(db, seen, index, clauses, {**asked, "limit": limit, "offset": offset})
    return [library.read(row) for row in rows], total


def _counted(seen: Sequence[str], index: str, clauses: str) -> str:
    counts = (
        "SELECT count(*) AS people FROM library_personas l"
        f" INDEXED BY library_personas_{index} WHERE {whose} {clauses}"
        for whose in seen
    )
    return f"SELECT sum(people) FROM ({' UNION ALL '.join(counts)})"


def _rows(
    db: Database, seen: Sequence[str], index: str, clauses: str, asked: Mapping[str, Any]
) -> list[Row]:
    """Return the rows of a page of those whom one of the conditions ``seen`` shows."""
    sources = [f"WHERE {whose} AND {library.DUE} {clauses}" for whose in seen]
    # Few took part in a study; of the rest in the order of an index, which ends once it is full.
    used = (
        "SELECT l.seq, u.times, l.created_at FROM used u CROSS JOIN library_personas l"
        f" ON l.id = u.id {where}"
        for where in sources
    )
    others = (
        f"SELECT * FROM (SELECT l.seq, 0, l.created_at FROM library_personas l"
        f" INDEXED BY library_personas_{index}"
        f" {where} AND l.id NOT IN (SELECT id FROM used) {library.NEWEST} LIMIT :limit + :offset)"
        for where in sources
    )
    return db.rows(
        f"WITH used AS ({_USED}), page (seq, times, created_at) AS"
        f" (SELECT * FROM ({' UNION ALL '.join((*used, *others))})"
        " ORDER BY 2 DESC, 3 DESC, 1 DESC LIMIT :limit OFFSET :offset)"
        f" {library.SEEN} JOIN page ON page.seq = l.seq"
        " ORDER BY page.times DESC, page.created_at DESC, page.seq DESC",
        asked,
    )


def curated(
    db: Database, now: int, wanted: Mapping[str, Any], limit: int, offset: int
) -> tuple[list[library.LibraryPersona], int]:
    """Return a page of what the staff sees, those retired included, and how many there are.

    ``wanted`` has ``curated_only``, and perhaps ``source_type``, ``location`` and ``is_retired``.
    """
    asked = {name: library.key_of(value) for name, value in wanted.items() if value is not None}
    whose = "l.company_id IS NULL" if asked.pop("curated_only") else "l.created_at <= :now"
    clauses = "".join(f" AND {_STAFF_FILTERS[name]}" for name in asked)
    asked |= {"company": None, "now": now}
    where = f"WHERE {whose} {clauses}"
    count = db.row(f"SELECT count(*) FROM library_personas l {where}", asked)
    rows = db.rows(
        f"{library.SEEN} {where} {library.NEWEST} LIMIT :limit OFFSET :offset",
        {**asked, "limit": limit, "offset": offset},
    )
    return [library.read(row) for row in rows], count[0] if count else 0
