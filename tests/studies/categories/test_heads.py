# ruff: noqa: E501 - texts read better whole
"""A thing is of a category by the head of what the text calls it, and by no word beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from boses_mock.studies.categories import load_categories
from boses_mock.studies.categories.heads import head_of
from boses_mock.studies.reading.stimulus import Stimulus

CATEGORIES = load_categories(Path(__file__).parents[3] / "fixtures" / "categories")


def read(shown: str, question: str = "What do you think of it?") -> Stimulus:
    return Stimulus.read(question, (shown,), CATEGORIES)


@pytest.mark.parametrize(
    ("question", "shown", "name"),
    [
        (
            "How interesting is ChillHaul for your business?",
            "ChillHaul is a shared refrigerated-truck service for small food businesses. A logger sends the temperature data. No contract.",
            "ChillHaul",
        ),
        (
            "Would you take out this plan?",
            "Panatag Memorial Plan. Pay ₱780 a month for five years and one funeral is settled.",
            "Panatag Memorial Plan",
        ),
        (
            "Apa pendapat Bapak tentang layanan ini?",
            "Layar Aman adalah layanan untuk nelayan kecil. Bisa dipakai di HP biasa, dipotong dari pulsa.",
            "Layar Aman",
        ),
        (
            "Chị nghĩ gì về nhà trẻ này?",
            "Nhà trẻ Mầm Xanh nằm ngay trong khu công nghiệp. Có camera để mẹ xem qua điện thoại.",
            "Nhà trẻ Mầm Xanh",
        ),
        (
            "What would you hand over to an AI paralegal?",
            "Abogado Assist drafts pleadings and checks citations. It runs on servers in the Philippines for the government.",
            "Abogado Assist",
        ),
    ],
)
def test_a_thing_of_no_known_sort_is_of_the_general_category_by_its_own_name(question, shown, name):
    what = read(shown, question)
    assert what.name == name
    assert what.known is not None
    assert what.known.category.code == "general"


def test_a_step_that_an_office_proposes_is_no_thing_to_own():
    text = (
        "The city proposes to close Ratchadamnoen Road to cars every evening. Should it go ahead?"
    )
    what = Stimulus.read(text, (), CATEGORIES)
    assert (what.name, what.category) == ("the proposal", "")
    assert what.known is not None
    assert what.known.category.code == "general"
    launch = Stimulus.read(
        "What do you think of an electric scooter that the city wants to sell?", (), CATEGORIES
    )
    assert launch.known is not None
    assert launch.known.category.code == "vehicle"


@pytest.mark.parametrize(
    ("shown", "code"),
    [
        ("Labada Express is a laundry service for busy people. Book by phone.", "washing"),
        ("Sakay is a ride-hailing app. Pay with your bank card.", "ride"),
        ("Zentra X is a foldable phone with a night camera.", "gadget"),
        ("SolarShare is a rooftop-solar cooperative. Members pay RM 45 a month.", "general"),
        ("AgriDrone sprays your rice field from the air, booked by phone.", "general"),
        ("JeepFit is a retrofit kit that turns an old jeepney into an electric one.", "general"),
        (
            "DauXanh collects used cooking oil from small restaurants. You get 9,000 VND per litre.",
            "general",
        ),
        ("An app with loans for farmers", "loan"),
    ],
)
def test_a_head_that_is_known_decides(shown, code):
    what = read(shown)
    assert what.known is not None
    assert what.known.category.code == code


def test_the_head_of_a_phrase_ends_where_it_is_told_what_for():
    head = head_of("a shared refrigerated-truck service for small food businesses")
    assert (head.phrase, head.told, head.serves) == (
        "shared refrigerated-truck service",
        True,
        True,
    )
    assert not head_of("a new service for drivers").told


def test_what_one_is_paid_is_no_price_and_a_field_that_is_sprayed_harms_nobody():
    oil = read("DauXanh collects used cooking oil. You get 9,000 VND per litre.")
    assert not oil.prices
    drone = read(
        "AgriDrone sprays your rice field from the air, ₱900 per hectare, pesticide not included."
    )
    assert drone.known is not None
    assert not drone.known.crossed


def test_no_phrase_is_quoted_from_the_question_where_something_is_shown():
    shown = "Pinjam Rukun adalah perpustakaan alat untuk warga. Tanpa uang jaminan."
    what = read(shown, "Apa pendapat Anda tentang layanan ini dan apa yang membuat Anda ragu?")
    assert not any("ragu" in phrase for phrase in what.phrases)
