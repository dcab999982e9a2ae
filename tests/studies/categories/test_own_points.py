# ruff: noqa: E501 - texts read better whole
"""What no file knows is spoken of by what its own text says, word for word."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from boses_mock.studies.categories import load_categories
from boses_mock.studies.reading.own_points import own_matters, points, sort_of_point
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.simulation import simulate
from boses_mock.studies.speaking.lines import compared
from boses_mock.studies.types.findings import matter_of

from ..people import people, study

CATEGORIES = load_categories(Path(__file__).parents[3] / "fixtures" / "categories")
HAUL = (
    "ChillHaul is a shared refrigerated-truck service for small food businesses. You book by the pallet, up to 6 pm."
    " A logger records the temperature every five minutes. ฿1,950 per pallet. Cargo is insured up to ฿60,000 per pallet."
)


def test_points_are_whole_clauses_without_name_price_or_question():
    assert points(HAUL, "ChillHaul") == (
        "a shared refrigerated-truck service for small food businesses",
        "you book by the pallet",
        "a logger records the temperature every five minutes",
        "Cargo is insured up to ฿60,000 per pallet",
    )
    assert points("Staff who speak Hokkien, Malay, Tamil and English. Monday to Saturday.", "") == (
        "staff who speak Hokkien, Malay, Tamil and English",
    )
    assert points(
        "Kalau alat rusak, tidak ada denda. Anggota boleh meminjam bor, tangga, mesin jahit dan oven.",
        "",
    ) == (
        "kalau alat rusak, tidak ada denda",
        "anggota boleh meminjam bor, tangga, mesin jahit dan oven",
    )
    assert points("Would you buy a quiet fan for ₱900? How much is too much?", "") == ()


def test_reactions_and_reports_speak_of_what_the_text_says():
    what = Stimulus.read("What do you think of it?", (HAUL,), CATEGORIES)
    asked = study(
        "concept_test",
        "What do you think of it?",
        stimulus=what,
        respondents=people(10, 0),
        categories=CATEGORIES,
    )
    *each, total = simulate(asked)
    assert what.known is not None
    told = re.compile("|".join(map(re.escape, points(HAUL, "ChillHaul"))), re.I)
    assert sum(told.search(one.reaction_text or "") is not None for one in each) >= 7
    assert any(told.search(theme) for theme in total.top_themes or ())
    assert "““" not in (total.summary_text or "")
    assert not re.search("pupil|tutor|lesson", f"{each} {total}", re.I)


def test_what_is_asked_of_people_speaks_for_nothing():
    made = own_matters("You need at least 20 litres a week. The first two days are free.", "")
    assert [(each.lines[0], each.driver) for each in made] == [
        ("“you need at least 20 litres a week” is where I stopped.", False),
        ("What I would want from it is “the first two days are free”.", True),
        ("I read “the first two days are free” and still had questions.", False),
    ]


@pytest.mark.parametrize(
    ("point", "sort"),
    [
        ("no yearly maintenance fee", "spared"),
        ("walang bayad sa unang buwan", "spared"),
        ("the second cat is half price", "terms"),
        ("bisa dicicil sepuluh bulan", "terms"),
        ("garansi dua tahun", "assured"),
        ("a volunteer who shows you how each tool works", "people"),
        ("you can chat with us at any hour", "hours"),
        ("you must book two days ahead", "asked"),
        ("a columbarium niche for four urns", ""),
    ],
)
def test_what_is_said_of_a_point_is_of_its_sort(point: str, sort: str) -> None:
    assert sort_of_point(point) == sort


def test_what_a_thing_is_can_be_wanted_and_is_not_doubted() -> None:
    made = own_matters("Hapag: a long table under a tree. It is set for forty people.", "Hapag")
    assert [each.driver for each in made if "long table" in each.topic] == [True]


def test_a_question_tells_behind_the_name_of_what_it_asks_about() -> None:
    asked = "Ano ang masasabi mo sa Hatid, sasakyang pang-eskuwela na may kasamang guro, isang biyahe kada araw?"
    assert points(asked, "Hatid") == (
        "sasakyang pang-eskuwela na may kasamang guro",
        "isang biyahe kada araw",
    )
    assert points("What do you think of Hatid, would you use it every day?", "Hatid") == ()


def test_a_list_after_a_colon_is_a_point_of_its_own() -> None:
    text = (
        "Presenting Pinjam, a tool library in your block: drills, ladders and sanders by the day."
    )
    assert points(text, "Pinjam") == (
        "a tool library in your block",
        "drills, ladders and sanders by the day",
    )


def test_a_part_of_a_coined_name_tells_of_no_category() -> None:
    shown = "Balik-Lupa: tuwing Martes, kokolektahin ng barangay ang tirang pagkain sa balde."
    known = Stimulus.read(shown, (), CATEGORIES).known
    assert known is not None
    assert known.category.code != "property"


def test_what_is_given_back_or_fined_is_no_price() -> None:
    text = "Bawat 20 kilo ay may kapalit na ₱40 na load. Walang bayad, pero may multang ₱200."
    what = Stimulus.read(f"Balik-Lupa: {text}", (), CATEGORIES)
    assert what.prices == ()
    assert what.known is not None
    assert not any(each.side == "price" for each in what.known.barriers)


def test_what_a_thing_does_is_told_without_its_name() -> None:
    text = "PondSure insures bangus ponds against flood. PondSure is an old idea of ours."
    assert points(text, "PondSure") == ("insures bangus ponds against flood", "an old idea of ours")


def test_two_points_are_spoken_of_in_different_words() -> None:
    made = own_matters("The lamp can hang in a tree. The cord is four metres long.", "")
    first, second = (each.lines for each in made if each.driver)
    frames = [{line.split("”")[-1] for line in lines} for lines in (first, second)]
    assert not frames[0] & frames[1] - {"", "."}


def test_a_service_told_behind_a_name_is_of_its_own_sort() -> None:
    shown = (
        "Ra mắt Số Thứ Tự, dịch vụ nhắn tin báo còn bao nhiêu lượt nữa đến phiên khám bệnh viện."
    )
    known = Stimulus.read(shown, (), CATEGORIES).known
    assert known is not None
    assert known.category.code == "general"


def test_a_doubt_about_a_point_is_no_wish_for_it() -> None:
    shown = "Meong Sehat: a vet visits your home each month. The second cat is half price."
    known = Stimulus.read(f"{shown} No fee for chat.", (), CATEGORIES).known
    assert known is not None
    for matter in (*known.drivers, *known.barriers):
        if "“" in matter.topic:
            found = [matter_of(compared(line), known.category) for line in matter.lines]
            assert {each and each[2] for each in found} == {matter.driver}, matter.topic


def test_a_list_stays_whole_and_neither_how_often_nor_what_anybody_does_is_a_point():
    text = "Borrow a drill, a ladder or a saw with a card, return it to the shelf. Lessons, twice a week, with one coach for four."
    assert points(text, "Hub") == (
        "Borrow a drill, a ladder or a saw with a card",
        "one coach for four",
    )
    assert points("Kelas renang di kolam hangat, dua kali seminggu.", "") == (
        "Kelas renang di kolam hangat",
    )
