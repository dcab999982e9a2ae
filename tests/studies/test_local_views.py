# ruff: noqa: E501 - tables read better whole
"""Views in Tagalog, Indonesian and Vietnamese speak of the category's own matters."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from boses_mock.studies.categories import load_categories
from boses_mock.studies.categories.check import check_categories
from boses_mock.studies.model import Question
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.sentences.open_answers import SIDES
from boses_mock.studies.speaking.interview import reply
from boses_mock.world.check import schema
from tests.studies.test_harmful_surveys import CATEGORIES, _asked
from tests.studies.test_survey_agreement import crowd, of_place

__all__ = ["crowd"]
FOLDER = Path(__file__).parents[2] / "fixtures" / "categories"
SHOWN = {
    "Manila": ("Tinapay Crunch: bagong malutong na meryenda, ₱25 ang pakete", "tl"),
    "Jakarta": ("Keripik tempe panggang rasa balado, Rp 12.000 per bungkus", "id"),
    "Hanoi": ("Bánh quy yến mạch Mộc, ít đường, 25.000đ một gói", "vi"),
}
ASKED = {
    "tl": ("Ano ang masasabi mo rito?", "Ano ang nagustuhan mo rito?", "Ano ang hindi mo gusto rito?"),
    "id": ("Apa pendapat Anda tentang keripik ini?", "Apa yang Anda sukai dari produk ini?", "Apa yang kurang dari produk ini?"),
    "vi": ("Bạn nghĩ gì về sản phẩm này?", "Bạn thích điều gì nhất ở sản phẩm này?", "Điều gì khiến bạn e ngại?"),
}  # fmt: skip


def _said(code, tongue, *, drivers=True, barriers=True):
    category = CATEGORIES.category(code)
    matters = category.drivers * drivers + category.barriers * barriers
    return {each.said[tongue] for each in matters if each.said}


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.yaml")), ids=lambda each: each.stem)
def test_every_matter_is_said_in_each_language(path):
    for tongue in SIDES:
        told = [each.said[tongue] for each in _matters(path.stem)]
        assert len(set(told)) == len(told) >= 7
        assert not [each for each in told if each[0].isupper() and each.split()[0] not in ("HP",)]


def _matters(code):
    category = load_categories(FOLDER).category(code)
    return (*category.drivers, *category.barriers)


def test_a_language_that_nobody_answers_in_is_refused(tmp_path):
    for path in FOLDER.glob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        text = text.replace("said: {tl:", "said: {xx:", 1) if path.stem == "snack" else text
        (tmp_path / path.name).write_text(text, encoding="utf-8")
    (fault,) = check_categories(tmp_path, schema("category"))
    assert "said" in str(fault)


@pytest.mark.parametrize("place", SHOWN)
def test_a_survey_names_what_matters_of_a_snack(crowd, place):
    shown, tongue = SHOWN[place]
    people = of_place(crowd, place)[:8]
    answers, whole = _asked(people, shown, *(Question("", "open_ended", q) for q in ASKED[tongue]))
    every, drivers = _said("snack", tongue), _said("snack", tongue, barriers=False)
    barriers = _said("snack", tongue, drivers=False)
    views, likes, doubts = zip(*answers, strict=True)
    assert sum(any(each in text.lower() for each in every) for text in views) >= 5
    assert sum(any(each in text.lower() for each in drivers) for text in likes) >= 4
    assert not [text for text in doubts if any(each in text.lower() for each in drivers)]
    assert sum(any(each in text.lower() for each in barriers) for text in doubts) >= 3
    themes = {theme for row in whole.report_sections["per_question"] for theme in row["themes"]}
    assert themes & every


def test_an_interview_names_it_as_well(crowd):
    shown, tongue = SHOWN["Jakarta"]
    what = Stimulus.read(shown, (), CATEGORIES)
    told = [
        reply(42, f"talk {n}", who, what, ASKED[tongue][1])
        for n, who in enumerate(of_place(crowd, "Jakarta")[:8])
    ]
    said = _said("snack", tongue, barriers=False)
    assert sum(any(each in text.lower() for each in said) for text in told) >= 4


def test_who_a_thing_is_not_for_says_so(crowd):
    shown = "Tã giấy Bé Êm: 199.000đ cho 60 miếng, thấm hút 12 giờ"
    people = [who for who in of_place(crowd, "Hanoi") if "Single" in who.family_situation][:4]
    answers, whole = _asked(people, shown, Question("", "open_ended", ASKED["vi"][1]))
    assert people
    assert not [a for (a,) in answers if any(s in a.lower() for s in _said("baby", "vi"))]
    assert whole.report_sections["per_question"][0]["themes"] == ["dành cho người khác"]


@pytest.mark.parametrize(
    ("place", "tongue", "question", "theme"),
    [
        ("Manila", "tl", "Kailan mo ito kakainin?", "kung kailan gagamitin"),
        ("Jakarta", "id", "Di mana Anda ingin membelinya?", "tempat membelinya"),
        ("Hanoi", "vi", "Theo bạn sản phẩm này hợp với ai?", "hợp với ai"),
    ],
)
def test_where_when_and_for_whom_are_filed_under_what_was_asked(
    crowd, place, tongue, question, theme
):
    people, (shown, _) = of_place(crowd, place)[:6], SHOWN[place]
    answers, whole = _asked(people, shown, Question("", "open_ended", question))
    assert whole.report_sections["per_question"][0]["themes"] == [theme]
    assert not [a for (a,) in answers if any(s in a.lower() for s in _said("snack", tongue))]


def test_a_sum_that_is_kept_is_no_price():
    what = Stimulus.read(
        "GoalPot: a savings pot that pays 3.2% a year if you keep S$500 in it", (), CATEGORIES
    )
    assert what.prices == ()
    assert Stimulus.read("GoalPot: a savings app for S$5 a month", (), CATEGORIES).prices


def test_a_trip_is_insured_as_a_trip():
    what = Stimulus.read("TripShield: travel insurance for a family, ฿690 a week", (), CATEGORIES)
    topics = {each.topic for each in (*what.known.drivers, *what.known.barriers)}
    assert "help where nobody knows us" in topics
    assert not topics & {
        "money for the family when I cannot earn",
        "a repair that does not eat the savings",
    }


def test_sums_are_written_as_in_their_country(crowd):
    ask = Question("", "open_ended", "Berapa uang bebas Anda sebulan?")
    people = of_place(crowd, "Jakarta")
    told = [answer for (answer,) in _asked(people, None, ask)[0]]
    assert any("Rp" in answer for answer in told)
    assert not [a for a in told if "million" in a or re.search(r"Rp ?\d{1,3},\d{3}", a)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Linea Residences: studio condos beside an MRT station, ₱18,000 a month", "property"),
        ("Bánh tráng Cuốn Mây: bánh tráng trộn đóng gói, 12.000đ một gói", "snack"),
        ("Kripik Kaca: kripik singkong pedas, Rp 8.000", "snack"),
    ],
)
def test_a_thing_is_known_by_what_it_is_and_not_by_where_it_stands(text, code):
    assert Stimulus.read(text, (), CATEGORIES).known.category.code == code
