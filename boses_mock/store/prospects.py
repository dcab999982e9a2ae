"""Whom of the library a group may be given: few kinds are weighed, and of those few people read.

What a person is weighed by, their place and trade, is kept apart from them (``library_kinds``), as
a library of thousands has but some hundreds of kinds.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from boses_mock.kernel.comparable import comparable
from boses_mock.kernel.steering import NEVER
from boses_mock.store.db import Database
from boses_mock.store.library import AGES, CURATED, DUE, OWN, clauses_of

_FEW, _MORE = 25, 500  # how many prospects are looked at first, and at a time from then on

_CHOICES = AGES | {
    "gender": "l.gender_key = :gender",
    "income_level": "l.income_key = :income_level",
}


class Kind(NamedTuple):
    """A place and a trade that people of the library have; texts in small letters.

    ``made_for`` is the occupation that a group asked for them by, empty where none did.
    """

    id: int
    location: str
    occupation: str
    made_for: str


class Prospect(NamedTuple):
    """What is looked at to choose somebody for a group; ``archetype`` labels their kind."""

    id: str
    full_name: str
    archetype: str | None


def kinds(db: Database, place: str) -> list[Kind]:
    """Return the kinds of people, of any company, whose location names a place."""
    sql = (
        "SELECT id, location_key, occupation_key, made_for FROM library_kinds"
        " WHERE instr(location_key, ?)"
    )
    return [Kind(*row) for row in db.rows(sql, (comparable(place),))]


def unused(
    db: Database,
    company_id: str,
    group_id: str,
    now: int,
    wanted: Mapping[str, Any],
    of: Iterable[Kind],
) -> Iterator[Prospect]:
    """Yield whom a group may be given of some kinds: nobody that it made or holds already.

    Those come first whose studies proved most reliable, then those who came first. ``wanted`` has
    an exact gender and income_level, age_min and age_max; None or no key leaves one open.
    """
    clauses, asked = clauses_of(_CHOICES, wanted)
    seqs = (
        "SELECT l.seq FROM library_personas l INDEXED BY library_personas_by_kind"
        f" WHERE l.kind IN (SELECT value FROM json_each(:kinds)) AND {whose} AND {DUE} {clauses}"
        " AND l.origin IS NOT :group AND l.seq NOT IN (SELECT h.seq FROM personas p"
        " JOIN library_personas h ON h.id = p.library_id WHERE p.group_id = :group"
        " AND p.visible_at < :never)"
        for whose in (OWN, CURATED)
    )
    order = "ORDER BY ifnull(proved.confidence, 0) DESC, seq LIMIT :limit OFFSET :offset"
    sql = (
        "WITH proved AS MATERIALIZED (SELECT l.seq AS proved_seq, max(m.confidence) AS confidence"
        " FROM library_promotions m JOIN library_personas l ON l.id = m.library_id"
        " WHERE m.company_id = :company AND m.at <= :now GROUP BY 1),"
        f" chosen AS (SELECT seq, confidence FROM ({' UNION ALL '.join(seqs)})"
        f" LEFT JOIN proved ON proved_seq = seq {order})"
        " SELECT l.id, l.full_name, l.archetype FROM chosen JOIN library_personas l USING (seq)"
        " ORDER BY ifnull(confidence, 0) DESC, seq"
    )
    asked |= {"company": company_id, "now": now, "group": group_id, "limit": _FEW, "offset": 0}
    asked |= {"kinds": json.dumps([kind.id for kind in of]), "never": NEVER}
    while found := db.rows(sql, asked):
        yield from (Prospect(*row) for row in found)
        asked["offset"] += len(found)
        asked["limit"] = _MORE
