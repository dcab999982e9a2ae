"""What is told of a husband, a sister or a son is nothing of the group's own people."""

from __future__ import annotations

from dataclasses import replace

import pytest

from boses_mock.personas import GroupDefinition
from boses_mock.personas.brief.facts.employed import employer, wares
from boses_mock.personas.brief.facts.others import of_sibling, one_spouse, own_part
from boses_mock.personas.brief.reading import read
from boses_mock.personas.brief.telling.shown import clauses

from .conftest import MARKETS


@pytest.mark.parametrize(
    ("clause", "own"),
    [
        ("suami kerja di pabrik rokok", ""),
        ("Suri rumah yang suaminya kerja di Kilang Proton", "Suri rumah "),
        ("women whose husbands work at Samsung", "women "),
        ("nurses with a husband who works at Petronas", "nurses "),
        ("wives working at a plant", "wives working at a plant"),
        ("Ibu rumah tangga yang jualan kue", "Ibu rumah tangga yang jualan kue"),
        ("mothers who work at Samsung", "mothers who work at Samsung"),
    ],
)
def test_a_clause_is_its_peoples_up_to_their_kin(clause: str, own: str) -> None:
    assert own_part(clause) == own


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("husbands are fishermen", "husband is a fisherman"),
        ("husbands work in Batam", "husband works in Batam"),
        ("wives are engineers at Intel", "wife is an engineer at Intel"),
        ("husbands", "husbands"),
    ],
)
def test_of_many_husbands_one_is_told(clause: str, told: str) -> None:
    assert one_spouse(clause) == told


def test_a_sister_is_nobody_of_the_group() -> None:
    assert of_sibling("adik kerja di Taiwan kirim uang")
    assert not of_sibling("kakak-kakak yang suka ngopi")


def test_a_mother_who_is_told_of_is_nobody_of_the_group() -> None:
    asked = GroupDefinition("Perawat", "Perawat di Bima", None, None, None, None, None, None, None)
    notes = "Bapak sudah meninggal, ibu petani bawang"
    wish = read(MARKETS.vocabulary, replace(asked, psychographic_notes=notes))
    assert not wish.family.parent
    assert "mother is an onion farmer" in wish.carried


@pytest.mark.parametrize(
    ("text", "theirs"),
    [
        (
            "Divorced with one son aged 8-10 who stays with his grandmother in Krabi",
            "son stays with his grandmother in Krabi",
        ),
        (
            "With a daughter aged 5-6 who is autistic and likes trains",
            "daughter is autistic and likes trains",
        ),
        (
            "A younger brother cooks in a hotel in Doha",
            "A younger brother cooks in a hotel in Doha",
        ),
        ("Live with wife (preschool teacher)", "wife is a preschool teacher"),
        ("Ada gastrik jadi tak minum kopi", "do not drink coffee"),
    ],
)
def test_each_clause_is_carried_of_whom_it_is(text: str, theirs: str) -> None:
    wish = read(
        MARKETS.vocabulary,
        GroupDefinition("Team", text, None, None, None, None, None, None, None),
    )
    assert theirs in wish.carried
    assert not any(each.startswith(("is autistic", "stays with")) for each in wish.carried)


def test_where_somebody_worked_once_is_no_employer() -> None:
    text = "Makcik yang jual nasi lemak di Shah Alam. Dulu kerja kilang"
    group = GroupDefinition("Makcik", text, None, None, None, None, None, None, None)
    assert not employer(MARKETS.vocabulary.glossary, group)
    assert wares(MARKETS.vocabulary, group) == "nasi lemak"


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        (
            "Anak lelaki kerja di Jakarta, setiap lebaran baru pulang",
            "Anak lelaki kerja di Jakarta dan pulang setiap lebaran",
        ),
        ("husband works in Medan, comes home often", "husband works in Medan and comes home often"),
        ("kerja di Medan, pulang sebulan sekali", "kerja di Medan"),
    ],
)
def test_who_comes_home_is_whoever_the_clause_before_is_about(text: str, clause: str) -> None:
    assert clauses(text)[0] == clause
