# ruff: noqa: E501 - texts read better whole
"""A concept that is written in a language of the region is reacted to in it by who speaks it."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from boses_mock.studies.categories import load_categories
from boses_mock.studies.model import Study
from boses_mock.studies.reading.asked import language_of
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.simulation import simulate
from boses_mock.studies.speaking.lines import said_in
from boses_mock.studies.speaking.local_reaction import _fitting
from tests.studies.test_survey_agreement import crowd, of_place

__all__ = ["crowd"]
CATEGORIES = load_categories(Path(__file__).parents[2] / "fixtures" / "categories")
SHOWN = {
    "Manila": ("Ano ang masasabi ninyo sa Kribo, bagong malutong na meryenda, ₱25 ang pakete?", "tl"),
    "Jakarta": ("Keripik Tempe Mbok: keripik panggang rasa balado, Rp 12.000 per bungkus", "id"),
    "Hanoi": ("Bánh quy Mộc: bánh quy yến mạch ít đường, giá 25.000đ một gói", "vi"),
}  # fmt: skip


def react(people, shown):
    study = Study(
        seed=42,
        key="s",
        simulation_type="concept_test",
        respondents=tuple(people),
        stimulus=Stimulus.read(shown, (), CATEGORIES),
    )
    return simulate(study)


@pytest.mark.parametrize("place", SHOWN)
def test_a_reaction_is_in_the_language_of_the_concept(crowd, place):
    shown, tongue = SHOWN[place]
    *each, whole = react(of_place(crowd, place), shown)
    assert {language_of(result.reaction_text) for result in each} == {tongue}
    assert all(result.notable_quote in result.reaction_text for result in each)
    said = Counter(s for result in each for s in said_in(result.reaction_text))
    assert max(said.values()) == 1
    known = Stimulus.read(shown, (), CATEGORIES).known
    clauses = {m.topic: m.said[tongue] for m in (*known.drivers, *known.barriers)}
    for result in each:
        told = [theme for theme in result.key_themes if theme in clauses]
        assert all(clauses[theme].lower() in result.reaction_text.lower() for theme in told)
    assert sum(theme in clauses for theme in whole.top_themes) >= 2


def test_who_does_not_speak_it_reacts_in_english(crowd):
    shown, _ = SHOWN["Jakarta"]
    for result in react(of_place(crowd, "Singapore")[:4], shown)[:-1]:
        assert language_of(result.reaction_text) == "en"


def test_what_crosses_a_line_is_refused_in_the_language(crowd):
    shown = "Sigarilyo na may lasang kendi para sa mga kabataan, ₱10 ang piraso"
    for result in react(of_place(crowd, "Manila")[:5], shown)[:-1]:
        assert result.sentiment == "Negative"
        assert language_of(result.reaction_text) == "tl"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Condos beside an MRT station, two bedrooms from S$1.2 million", "the condos"),
        ("X: condos beside an MRT station, from S$1.2 million", "the condos"),
        ("Solar lamps for alleys that light up for ten hours after one day in the sun, with a two-year warranty, Rp 149.000", "the solar lamps"),
        ("Toa: a restaurant chain serving Thai suki for solo diners", "Toa"),
        ("Benefits: a lighter snack for the office", "the lighter snack"),
        ("Pili-Sapatos: sapatos na pang-eskwela, matibay ang suwelas", "Pili-Sapatos"),
        ("Sigarilyo na may lasang kendi, ₱10 ang piraso", "the sigarilyo"),
        ("bagong malutong na meryenda para sa bata, ₱20", "the malutong na meryenda"),
        ("Ano ang masasabi ninyo sa Tinapay Crunch, bagong malutong na meryenda?", "Tinapay Crunch"),
    ],
)  # fmt: skip
def test_a_thing_is_named_by_itself_and_not_by_what_stands_beside_it(text, name):
    assert Stimulus.read(text, (), CATEGORIES).name == name


def test_an_abbreviation_beside_a_thing_is_no_name_of_it():
    shown = "ฟิตเนส 24 ชั่วโมงข้าง BTS ไม่มีสัญญา เดือนละ 890 บาท"
    assert Stimulus.read(shown, (), CATEGORIES).name == "the gym"


def test_nobody_is_won_by_what_is_out_of_reach(crowd):
    shown = "FitBox: a 24-hour gym beside BTS stations, no contract, ฿1,890 a month"
    people = of_place(crowd, "Bangkok")
    for result in react(people, shown)[:-1]:
        if result.sentiment == "Positive":
            assert "out of reach" not in result.reaction_text
            assert "there is nothing left" not in result.reaction_text


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("PawFeast: fresh-cooked chicken and rice food for dogs, ₱149 a pouch", "pet"),
        ("BaanPet: a boarding house for cats and dogs with live cameras, ฿350 a night", "pet"),
        ("Bột giặt quần áo Trắng, 50.000đ", "laundry"),
        ("Hot dogs on a stick, ₱25", "snack"),
        ("School bag with wheels S$45", "fashion"),
        ("Quán cà phê Sách: đọc sách miễn phí, 35.000đ một ly", "eatery"),
        ("Lampu tenaga surya untuk teras, Rp 149.000", "appliance"),
        ("A running club app with coached sessions", "fitness"),
        ("Crop insurance for rice farmers", "insurance"),
        ("Ruộng Vui: trò chơi nông trại trên điện thoại, miễn phí", "game"),
        ("MindSpace: an online counselling service with licensed therapists", "clinic"),
        ("A condo near a mall, with gym and pool", "property"),
    ],
)
def test_a_thing_is_of_its_own_category_and_not_of_a_neighbour_s(text, code):
    assert Stimulus.read(text, (), CATEGORIES).known.category.code == code


@pytest.mark.parametrize(
    ("text", "kind", "foreign"),
    [
        ("Tuluyan: a capsule hotel with quiet rooms, ₱1,200 a night", "hotel", r"flight|fare\b|lost bag|boat"),
        ("Lipad: a budget airline with direct flights, ₱1,500 a flight", "flight", r"room|pool|sea view|breakfast|sheets"),
    ],
)  # fmt: skip
def test_a_place_to_stay_is_no_flight_and_a_flight_no_room(crowd, text, kind, foreign):
    assert Stimulus.read(text, (), CATEGORIES).known.kind.name == kind
    for result in react(of_place(crowd, "Manila"), text)[:-1]:
        told = result.reaction_text.replace("quiet rooms", "").lower()
        assert not re.search(foreign, told), told


def test_nobody_has_lived_through_a_line_of_a_leaflet() -> None:
    slots = {"like": "ada poin “garansi dua tahun”", "doubt": "tagihan listriknya bisa naik"}
    lived = ("Jarang ada yang seperti ini: {like}.", "Yang saya suka, {like}.")
    assert _fitting("like", lived, slots) == ("Yang saya suka, {like}.",)
    assert _fitting("doubt", ("Kami pernah mengalaminya: {doubt}.",), slots) == (
        "Kami pernah mengalaminya: {doubt}.",
    )
