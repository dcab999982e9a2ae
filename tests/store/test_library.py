"""The library where many are in it: kinds that stand for people, totals that are remembered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from boses_mock.settings import Settings
from boses_mock.store import library, library_pages, prospects
from boses_mock.store.db import Database
from boses_mock.store.library import LibraryPersona
from boses_mock.world.worlds import Worlds

NOW = 1_000
COMPANY = "a company"
CLERK = LibraryPersona(
    id="clerk 0",
    company_id=COMPANY,
    full_name="Ana Reyes",
    age=30,
    gender="Female",
    location="Gubat, Sorsogon, Philippines",
    occupation="Clerk",
    income_level="Middle",
    profile={"made_for": "Office worker"},
    created_at=0,
    updated_at=0,
)


@pytest.fixture
def db() -> Iterator[Database]:
    made = Worlds(Settings(), operations=[]).default.db
    made.execute(
        "INSERT INTO companies (id, name, slug, plan, created_at) VALUES (?, 'A', 'a', 'pro', 0)",
        (COMPANY,),
    )
    yield made
    made.close()


def people(count: int, **fields: Any) -> list[LibraryPersona]:
    return [replace(CLERK, id=f"{fields} {n}", created_at=n, **fields) for n in range(count)]


def given(db: Database, **wanted: Any) -> list[str]:
    kinds = prospects.kinds(db, "sorsogon")
    return [who.id for who in prospects.unused(db, COMPANY, "a group", NOW, wanted, kinds)]


def kinds(db: Database) -> set[str]:
    return {kind.occupation for kind in prospects.kinds(db, "gubat")}


def page(db: Database, now: int = NOW, **wanted: Any) -> tuple[list[str], int]:
    found, total = library_pages.page(db, COMPANY, now, wanted, 5, 0)
    return [who.id for who in found], total


def test_a_kind_is_kept_once_and_as_long_as_somebody_is_of_it(db: Database) -> None:
    clerks = people(3)
    library.add(db, [*clerks, *people(1, occupation="Baker")])
    assert kinds(db) == {"clerk", "baker"}
    library.change(db, clerks[0], {"occupation": "Diver"}, clerks[0].profile)
    assert kinds(db) == {"clerk", "baker", "diver"}
    library.change(db, clerks[0], {"occupation": "Tailor"}, clerks[0].profile)
    library.delete_for_all(db, clerks[1].id)
    assert kinds(db) == {"clerk", "baker", "tailor"}
    library.delete_all(db, COMPANY, NOW)
    assert kinds(db) == set()


def test_all_of_some_kinds_are_given_the_proved_ones_first(db: Database) -> None:
    clerks = people(60)  # more than are looked at first
    library.add(db, clerks)
    library.promote(db, COMPANY, clerks[40].id, 0.8, NOW)
    library.promote(db, COMPANY, clerks[50].id, 0.7, NOW)
    library.promote(db, COMPANY, clerks[50].id, 0.9, NOW)
    library.promote(db, COMPANY, clerks[30].id, 0.9, NOW + 1)  # not yet
    proved = [clerks[50], clerks[40]]
    others = [who for who in clerks if who not in proved]
    assert given(db) == [who.id for who in [*proved, *others]]


def test_only_those_are_given_who_fit_and_are_there(db: Database) -> None:
    library.add(db, people(1))
    library.add(db, people(1, gender="Male"))
    library.add(db, people(1, age=50))
    library.add(db, people(1, income_level="High"))
    library.add(db, people(1, origin="a group"))
    library.add(db, people(1, is_retired=True))
    library.add(db, [replace(CLERK, id="to come", created_at=NOW + 1)])
    asked = {"gender": "Female", "income_level": "middle", "age_min": 20, "age_max": 40}
    assert given(db, **asked) == [people(1)[0].id]


def test_a_page_of_a_rare_trade_is_found_among_many(db: Database) -> None:
    library.add(db, [*people(300), *people(2, occupation="Falconer")])
    falconers = [who.id for who in reversed(people(2, occupation="Falconer"))]
    assert page(db, occupation="falcon") == (falconers, 2)
    clerks = [who.id for who in reversed(people(300))][:5]
    assert page(db, occupation="CLERK", location="gubat") == (clerks, 300)


def test_a_remembered_total_follows_what_is_written_and_the_time(db: Database) -> None:
    before = page(db)[1]
    library.add(db, [replace(CLERK, created_at=NOW + 1)])
    assert [page(db)[1], page(db, NOW + 1)[1]] == [before, before + 1]
    with pytest.raises(ZeroDivisionError), db.transaction():
        library.add(db, people(2))
        assert page(db)[1] == before + 2
        raise ZeroDivisionError
    assert page(db)[1] == before
    db.fill(Worlds(Settings(), operations=[]).default.db.dump())
    assert page(db, NOW + 1)[1] == before
