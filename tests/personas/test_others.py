"""What is told of a husband, a sister or a son is nothing of the group's own people."""

from __future__ import annotations

import pytest

from boses_mock.personas.brief.facts.others import of_sibling, one_spouse, own_part


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
