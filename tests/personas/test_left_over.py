"""What a brief says in passing: where a denial ends, of which people, by which field of work."""

from __future__ import annotations

import re

import pytest

from boses_mock.personas import GroupDefinition, Persona, generate
from boses_mock.personas.brief.facts.children import of_child, only_of_child
from boses_mock.personas.brief.facts.polarity import acts_anew
from boses_mock.personas.brief.telling.fronting import fronts_of
from boses_mock.personas.brief.telling.smoothed import smoothed
from boses_mock.personas.brief.telling.things import thing_had
from boses_mock.personas.brief.telling.verbs import third_person
from boses_mock.personas.occupations.deeds import by_deed
from tests.personas.conftest import MARKETS
from tests.personas.score_briefs import texts


def people(
    description: str, place: str, ages: tuple[int | None, int | None] = (None, None)
) -> tuple[Persona, ...]:
    asked = GroupDefinition("Segment", description, *ages, None, place, None, None, None)
    return generate(MARKETS, asked, 5, seed=11, run=1)


@pytest.mark.parametrize(
    ("clause", "anew"),
    [("trust DBS", True), ("order Deliveroo", True), ("fish sauce", False), ("Lazada", False)],
)
def test_a_denial_ends_before_a_verb_of_its_own(clause: str, anew: bool) -> None:
    assert acts_anew(clause) is anew


def test_who_eats_no_breakfast_may_trust_a_bank() -> None:
    for persona in people("Nurses, no breakfast, trust DBS", "Singapore"):
        assert "DBS" in persona.trusted_brands
        assert "DBS" not in persona.distrusted_brands


def test_nothing_is_told_of_what_a_denial_goes_on_to() -> None:
    for persona in people("Nurses, no pork, fish sauce", "Hanoi"):
        assert "fish sauce" not in persona.psychographic_notes


def test_a_people_named_with_ethnic_is_whom_they_are_of() -> None:
    families = {p.full_name.split()[0] for p in people("Market traders, Tay ethnic", "Lang Son")}
    assert families <= {"Nông", "Hà", "Bế", "Triệu", "Chu", "Lương", "Hoàng", "Vi", "Đàm", "Ma"}
    assert smoothed("Hmong ethnic") == "are ethnic Hmong"


@pytest.mark.parametrize(
    ("thing", "told"),
    [
        ("smartphone with dtac", "has a smartphone with dtac"),
        ("GSIS pension", "has a GSIS pension"),
    ],
)
def test_a_phone_or_a_pension_is_had(thing: str, told: str) -> None:
    assert thing_had(thing) == told


@pytest.mark.parametrize(
    ("description", "trade"),
    [
        ("Divorced fathers, 32-50, IT support, teetotal", r"^IT support (?:at|with) an? "),
        ("Office admins, take the MRT to work", r"^Office admin (?:at|with) an? "),
    ],
)
def test_a_field_of_work_is_a_trade(description: str, trade: str) -> None:
    for persona in people(description, "Singapore", (32, 50)):
        assert re.match(trade, persona.occupation), persona.occupation
        assert "IT support" not in persona.psychographic_notes


def test_who_has_retired_is_of_an_age_to_have_done_so() -> None:
    for persona in people("Retired teachers who raise orchids", "Iloilo"):
        assert persona.occupation == "Retired teacher"
        assert persona.age >= 55


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("two sons boarding in Pekanbaru", "two sons board in Pekanbaru"),
        ("daughter boarding at a temple school", "daughter boards at a temple school"),
    ],
)
def test_children_who_board_are_told_of(clause: str, told: str) -> None:
    assert of_child(clause) == (told,)
    assert only_of_child(clause)


def test_children_who_board_are_of_an_age_to_and_not_at_home() -> None:
    asked = "Rice farmers, married, two sons boarding in Chiang Rai"
    for persona in people(asked, "Nan", (38, 55)):
        assert "two sons board in Chiang Rai" in persona.family_situation
        ages = re.findall(r"sons of (\d+) and (\d+)", persona.family_situation)
        assert all(13 <= int(each) <= 18 for both in ages for each in both), ages
        assert "Schoolbags" not in persona.family_situation


def test_a_home_is_told_once() -> None:
    assert smoothed("living in a house beside the clinic") == "live beside the clinic"
    for persona in people("Nurses living in HDB flat", "Singapore", (28, 45)):
        assert persona.family_situation.count("HDB flat") <= 1


def test_who_lives_with_a_childs_family_lives_not_alone() -> None:
    asked = "Retired teachers, widowed, live with a daughter's family"
    for persona in people(asked, "Dumaguete", (62, 74)):
        assert not re.search(r"\balone\b|bus ride away", persona.family_situation)


def test_widows_or_wives_are_each_one_of_the_two() -> None:
    asked = "Penjual kuih, kebanyakan mereka janda atau suami dah pencen"
    told = " ".join(p.family_situation for p in people(asked, "Kota Bharu", (48, 62)))
    assert re.search(r"[Mm]arried|her husband|Her husband", told)


@pytest.mark.parametrize(
    ("description", "place", "home"),
    [
        ("Technicians, commute from JB daily by motorbike", "Singapore", r"Johor Bahru$"),
        ("Cleaners who live in Johor Bahru and work in Singapore", "Singapore", r"Johor Bahru$"),
        ("Office staff commuting from Bekasi by KRL", "Jakarta", r"^Bekasi$"),
        ("Maids from Cilacap who own a house in Cilacap", "Singapore", r"Singapore$"),
    ],
)
def test_who_commutes_lives_where_they_come_from(description: str, place: str, home: str) -> None:
    for persona in people(description, place, (25, 45)):
        assert re.search(home, persona.location), persona.location


def test_a_name_with_a_short_and_is_no_deed() -> None:
    assert not third_person("Touch 'n Go QR")
    assert thing_had("cash and Touch 'n Go QR") == "uses cash and Touch 'n Go QR"
    for persona in people("Kuih sellers; cash and Touch 'n Go QR", "Shah Alam"):
        told = " ".join(texts(persona).values())
        assert "Touch 'n Go QR" in told
        assert "touches" not in told


def test_what_stands_at_a_home_is_had() -> None:
    clause = "living in a terrace house with a mango tree"
    assert smoothed(clause) == "have a mango tree at home"
    assert smoothed("live in a rented room with two classmates").startswith("live in")


def test_seasons_in_a_row_stay_together() -> None:
    assert fronts_of(["is", "losing", "money", "two", "seasons", "in", "a", "row"]) == []


def test_grown_children_are_two() -> None:
    asked = "Shrimp farmers, grown children working in Binh Duong"
    for persona in people(asked, "Ca Mau", (48, 62)):
        told = persona.family_situation
        assert not re.search(r"\b(?:with|of) a grown (?:son|daughter)\b", told)


def test_a_village_midwife_has_no_hospital() -> None:
    for persona in people("Village midwives, on call at night", "Lombok", (25, 48)):
        assert persona.occupation == "Village midwife"


def test_a_home_town_is_written_as_its_market_does() -> None:
    asked = "Garment workers who come from Nghe An and send money home to Nghe An"
    told = " ".join(field for p in people(asked, "Da Nang") for field in texts(p).values())
    assert "Nghệ An" in told
    assert "Nghe An" not in told


@pytest.mark.parametrize(
    ("clause", "title"),
    [
        ("women raising bangus", "bangus farmer"),
        ("people who grow cabbages", "cabbage farmer"),
        ("people who grow tomatoes", "tomato farmer"),
        ("people raising ducks", "duck farmer"),
    ],
)
def test_what_is_raised_is_one_of_its_kind(clause: str, title: str) -> None:
    assert by_deed(clause) == title


def test_a_trade_is_found_behind_two_peoples() -> None:
    for persona in people("Filipino and Malaysian nurses at Tan Tock Seng Hospital", "Singapore"):
        assert re.search("[Nn]urse", persona.occupation), persona.occupation


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("loan from Land Bank", "has a loan from Land Bank"),
        ("small honorarium", "has a small honorarium"),
    ],
)
def test_a_loan_or_an_honorarium_is_had(clause: str, told: str) -> None:
    assert thing_had(clause) == told


def test_who_is_ethnic_is_one_of_a_people() -> None:
    assert smoothed("ethnic Hmong") == "are ethnic Hmong"


def test_the_eldest_alone_is_a_child() -> None:
    for persona in people("Bangus farmers, eldest working in Dubai", "Dagupan", (45, 60)):
        assert re.search(r"eldest child .{5,20} in Dubai", persona.family_situation)
