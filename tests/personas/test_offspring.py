"""Children whom a brief tells of one by one: who they are, how old, in which row, and where."""

from __future__ import annotations

import pytest

from boses_mock.kernel.rng import stream
from boses_mock.market import Markets, load_markets
from boses_mock.personas.brief import read
from boses_mock.personas.brief.facts.elsewhere import elsewhere
from boses_mock.personas.brief.facts.offspring import Child, offspring
from boses_mock.personas.brief.telling.shown import with_classes
from boses_mock.personas.children import told_children
from boses_mock.personas.family import draw_family
from boses_mock.personas.model import GroupDefinition
from tests.personas.score_briefs import MARKETS


@pytest.fixture(scope="module")
def markets() -> Markets:
    return load_markets(MARKETS)


def brief(text: str) -> GroupDefinition:
    return GroupDefinition("", text, None, None, None, None, None, None, None)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A son of primary school age stays with his grandmother in Iloilo.",
            (Child("son", (7, 12), with_kin=True),),
        ),
        ("type 2 diabetic, eldest son sitting SPM this year", (Child("son", (17, 17), "eldest"),)),
        (
            "eldest son is taking over the business, daughter lives in Vancouver",
            (Child("son", (20, 34), "eldest"), Child("daughter", (20, 34), away=True)),
        ),
        ("a daughter of about 8 raised by grandma", (Child("daughter", (7, 9), with_kin=True),)),
        ("con gái 4-5 tuổi gửi ông bà ngoại", (Child("daughter", (4, 5), with_kin=True),)),
        ("may anak na lalaki na 3 years old", (Child("son", (3, 3)),)),
        ("Punya anak laki-laki umur 5 tahun; motor", (Child("son", (5, 5)),)),
        ("Daughter is in Primary 6, taking PSLE this year", (Child("daughter", (12, 12)),)),
        ("son in Form 5", (Child("son", (17, 17)),)),
        (
            "a 7-year-old daughter and a son in kindergarten",
            (Child("daughter", (7, 7)), Child("son", (4, 5))),
        ),
        ("a daughter who helps after school while grandmother watches", ()),
        (
            "a 3-month-old baby girl and a boy in kindergarten",
            (Child("daughter", (0, 0)), Child("son", (4, 5))),
        ),
        ("มีลูกสาว 1 คน เรียนอยู่ ม.3", (Child("daughter", (15, 15)),)),
        ("without a son", ()),
        ("women who clean for their employer's daughter", ()),
        ("sons of 4 and 2", ()),
        ("hai con trai 10 tuổi và 16 tuổi", ()),
        ("dua anak perempuan, umur 5 dan 9 tahun", ()),
        ("is the eldest daughter of a farmer", ()),
    ],
)
def test_each_child_that_is_told_of_is_read_with_its_age_row_and_home(
    markets: Markets, text: str, told: tuple[Child, ...]
) -> None:
    assert offspring(markets.vocabulary.stages, [with_classes(text)]) == told


@pytest.mark.parametrize("seed", range(12))
def test_an_eldest_son_of_seventeen_has_only_younger_brothers_and_sisters(
    markets: Markets, seed: int
) -> None:
    family = read(markets.vocabulary, brief("have an eldest son sitting SPM this year")).family
    children = told_children(stream(seed, "children"), 48, "Male", family)
    assert children[0] == ("son", 17)
    assert len(children) == 2
    assert children[1][1] < 17


def test_of_children_with_their_grandmother_nothing_is_told_that_only_a_household_sees(
    markets: Markets,
) -> None:
    text = "A son of primary school age stays with his grandmother in Iloilo"
    wish = read(markets.vocabulary, brief(text))
    family = draw_family(stream(1, "family"), 34, "Female", frozenset(), wish.family)
    assert {"kids", "kidsaway"} <= family.tags
    assert family.tags.isdisjoint({"smallkids", "schoolkids", "minded"})
    assert "childaway" in {each.name for each in wish.meanings}
    assert family.kids.startswith("a son of ")


def test_grown_children_of_whom_one_is_told_are_a_son_and_a_daughter(markets: Markets) -> None:
    text = "eldest son is taking over the business, daughter lives in Vancouver"
    wish = read(markets.vocabulary, brief(text))
    family = draw_family(stream(1, "family"), 62, "Male", frozenset(), wish.family)
    assert family.kids == "two grown children (a son and a daughter)"
    assert "withkids" not in family.tags


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("istri dan dua anak (umur 4 dan 9 tahun) tinggal di Garut", "family"),
        ("wife and three children live in Cabanatuan", "family"),
        ("their sons and daughters are with the grandparents in Samar", "kids"),
        ("con gái 4-5 tuổi gửi ông bà ngoại ở quê nuôi", "kids"),
        ("wife and two sons in Jakarta", ""),
        ("children help at the stall after school with their grandmother", ""),
        ("married with two kids", ""),
    ],
)
def test_who_lives_elsewhere_is_the_family_or_the_children(text: str, who: str) -> None:
    assert elsewhere([text], "Jakarta") == who


def test_ages_in_brackets_are_those_of_the_children(markets: Markets) -> None:
    family = read(markets.vocabulary, brief("punya dua anak (umur 4 dan 9 tahun)")).family
    assert family.number == 2
    assert set(family.children) == {(4, 4), (9, 9)}


def test_a_child_of_a_class_is_of_its_age_and_a_student_away_is_grown(markets: Markets) -> None:
    stages = markets.vocabulary.stages
    assert offspring(stages, ["punya satu anak perempuan yang masih SD kelas 3"])[0].span == (9, 9)
    assert offspring(stages, ["a son who studies in Melbourne"])[0].span == (18, 24)
    assert offspring(stages, ["con gái học lớp 3"])[0].span == (8, 8)


def test_who_rents_a_studio_alone_lives_alone_and_a_son_may_live_with_his_other_parent(
    markets: Markets,
) -> None:
    alone = read(markets.vocabulary, brief("Single women who rent a studio in Kalibata alone"))
    assert alone.family.lives == "alone"
    text = "Divorced fathers with one son in Sec 2 who stays with his mother"
    assert elsewhere([text], None) == "other"
    divorced = read(markets.vocabulary, brief(text))
    assert divorced.family.kids_away
    assert "childwithother" in {each.name for each in divorced.meanings}
