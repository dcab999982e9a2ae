"""Children of a brief: as many, as old and of the sex that it says, by class, bracket or stage."""

from __future__ import annotations

import re

import pytest

from boses_mock.personas.brief import read
from boses_mock.personas.brief.facts.classes import tells_of_one, with_ages
from tests.personas.conftest import MARKETS
from tests.personas.test_generate import definition, made, told

AGES = [
    ("one son in primary school (Standard 3)", "one son aged 9 in primary school"),
    ("a daughter in junior high (13-14)", "a daughter aged 13 to 14 in junior high"),
    ("daughter (14)", "daughter aged 14"),
    ("twins aged 9 (girls)", "twin girls aged 9"),
    ("8-year-old twin boys", "twin boys aged 8"),
    ("anak kembar laki-laki umur 6 tahun", "twin sons aged 6"),
    ("with a 3 y/o daughter", "with a 3-year-old daughter"),
    ("daughter in Sec 2", "daughter aged 14"),
    ("son in Mathayom 5", "son aged 17"),
    ("con học lớp 3", "con 8 tuổi"),
    ("anak SD kelas 4", "anak aged 10"),
    ("anak SMP kelas 2", "anak aged 14"),
    ("a shop with 3 staff (14 hours)", "a shop with 3 staff (14 hours)"),
    ("twin-tub washers (9 kg)", "twin-tub washers (9 kg)"),
]
SPANS = [
    ("a daughter of 4", ((4, 4),), 1, {"daughter"}),
    ("baby under 1 year", ((0, 0),), 0, set()),
    ("punya dua anak, yang bungsu masih balita", ((1, 4), (5, 8)), 2, set()),
    ("punya dua anak: sulung kelas 4 SD, bungsu balita", ((10, 10), (1, 4)), 2, set()),
    ("two kids, youngest 4", ((4, 4), (5, 8)), 2, set()),
    ("a son in NS", ((18, 20),), 1, {"son"}),
    ("two sons and a daughter", (), 3, {"son", "daughter"}),
    (
        "a son in Standard 2 and a daughter in kindergarten",
        ((8, 8), (5, 5)),
        2,
        {"son", "daughter"},
    ),
    ("have a daughter", (), 1, {"daughter"}),
]


def wish_of(notes: str):  # type: ignore[no-untyped-def]
    return read(MARKETS.vocabulary, definition(location="Kuala Lumpur", psychographic_notes=notes))


@pytest.mark.parametrize(("said", "read_as"), AGES)
def test_a_class_or_a_bracket_is_an_age(said: str, read_as: str) -> None:
    assert with_ages(said) == read_as


@pytest.mark.parametrize("stage", ["SD", "SMP", "MTs", "SMA", "SMK"])
def test_the_first_class_of_a_stage_begins_when_the_stage_does(stage: str) -> None:
    """How old a class is stands in ``classes``, how old a stage is in ``_brief.yaml``."""
    vocabulary = MARKETS.vocabulary
    begins = next(each.ages[0] for each in vocabulary.stages if each.pattern.fullmatch(stage))
    assert with_ages(f"anak {stage} kelas 1") == f"anak aged {begins}"


@pytest.mark.parametrize(
    ("first", "stage"),
    [
        ("Primary 1", "primary school"),
        ("Standard 1", "elementary school"),
        ("Form 1", "secondary school"),
        ("Sec 1", "secondary"),
        ("Mathayom 1", "high school"),
    ],
)
def test_the_first_class_elsewhere_does_so_too(first: str, stage: str) -> None:
    vocabulary = MARKETS.vocabulary
    begins = next(each.ages[0] for each in vocabulary.stages if each.pattern.fullmatch(stage))
    assert with_ages(f"a son ({first})") == f"a son aged {begins}"


@pytest.mark.parametrize(("said", "spans", "number", "sexes"), SPANS)
def test_children_are_as_many_and_as_old_as_said(
    said: str, spans: tuple[tuple[int, int], ...], number: int, sexes: set[str]
) -> None:
    family = wish_of(said).family
    assert (family.children, family.number, set(family.sexes)) == (spans, number, sexes)


def test_one_child_is_told_of_where_no_other_is_named() -> None:
    assert tells_of_one(("Fathers", "with a teenage daughter"))
    assert not tells_of_one(("with a son, the youngest of four",))
    assert not tells_of_one(("nurses on a children's ward",))


def test_twins_are_told_as_twins() -> None:
    notes = "Married, twins aged 9 (girls), wife is a kindergarten teacher"
    people = made(location="Singapore", psychographic_notes=notes, gender="Male", age_min=32)
    assert all("twin daughters of 9" in each.family_situation for each in people)


def test_sons_and_daughters_are_as_many_as_said() -> None:
    notes = "Married, two sons and a daughter"
    for each in made(location="Ipoh", psychographic_notes=notes, age_min=36, age_max=50):
        found = re.findall(r"sons? of \d+(?: and \d+)?|daughters? of \d+", each.family_situation)
        assert not re.search(r"daughters of|sons of \d+, \d", each.family_situation), found


def test_single_mothers_who_are_divorced_are_told_as_that() -> None:
    family = wish_of("Single mums, divorced, with one son").family
    assert family.statuses == {"separated"}


def test_who_lives_with_a_mother_is_no_mother_for_it() -> None:
    family = wish_of("tinggal dengan ibu").family
    assert (family.parent, family.lives) == ("", "withparents")
    for each in made(location="Ipoh", psychographic_notes="Single, live with their mother"):
        assert "mother" in each.family_situation
        assert "lives with parents" not in each.family_situation


def test_an_ailment_is_told_by_its_own_name() -> None:
    for said, name in (
        ("back pain", "back pain"),
        ("migraines", "migraine"),
        ("viêm xoang", "sinus"),
    ):
        for each in made(location="Hanoi", psychographic_notes=f"Non-drinkers; no alcohol, {said}"):
            assert name in each.pain_points.casefold()
            assert "Bones that announce" not in told(each)


def test_smoke_of_the_season_makes_nobody_a_smoker_and_a_lesson_no_speaker() -> None:
    wish = wish_of("worry about the burning-season smoke, learning Korean in the evenings")
    names = {each.name for each in wish.meanings}
    assert "learnslanguage" in names
    assert not names & {"smoker", "speakslearned"}


def test_meat_is_left_out_on_the_days_that_are_said() -> None:
    friday = {each.name for each in wish_of("vegetarian on Fridays").meanings}
    festival = {each.name for each in wish_of("กินเจช่วงเทศกาล").meanings}
    assert "vegetarian" not in friday | festival
    assert "meatlessfriday" in friday
    assert "vegetariandays" in festival


def test_muslims_toast_with_nothing() -> None:
    notes = "Muslim, no alcohol"
    for each in made(location="Bekasi", psychographic_notes=notes, gender="Male", age_min=30):
        assert not re.search(r"toasts|drives everybody home|others order alcohol", told(each))
