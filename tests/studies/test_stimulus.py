# ruff: noqa: E501 - tables read better whole
"""What is found in a stimulus, in its own words, and how prices weigh."""

from __future__ import annotations

import pytest

from boses_mock.kernel.steps import drain
from boses_mock.studies.reading.money import (
    asking_prices,
    burden,
    find_prices,
    lasting,
    monthly_income,
)
from boses_mock.studies.reading.stimulus import Stimulus

from .people import COFFEE


@pytest.mark.parametrize(
    ("question", "name"),
    [
        (COFFEE, "the oat-milk coffee"),
        ('We launch "Kopi Pagi", a cold brew by subscription. Would you subscribe?', "Kopi Pagi"),
        ("Introducing GlowUp: a vitamin C serum.", "GlowUp"),
        ("Would you buy a ₱65,000 electric scooter?", "the electric scooter"),
        (
            "Bagaimana pendapat Anda tentang kopi susu literan seharga Rp75.000?",
            "kopi susu literan",
        ),
        ("Bạn nghĩ gì về trà sữa ít đường giá 45.000đ?", "trà sữa ít đường"),
        ("Would you switch from GCash to Maya?", "Maya"),
        ("Do you like it?", "this idea"),
        ("", "this idea"),
    ],
)
def test_a_thing_is_called_by_its_own_name(question, name):
    assert Stimulus.read(question).name == name


@pytest.mark.parametrize(
    "question", [COFFEE, "A refillable shampoo, made from coconut oil. Thoughts?"]
)
def test_phrases_are_pieces_of_the_text(question):
    found = Stimulus.read(question)
    assert found.phrases
    assert all(phrase in question for phrase in found.phrases)


def test_a_briefing_is_read_with_the_question():
    briefing = "Kopi Pagi is a cold brew delivered to your door. It costs Rp25.000 a bottle."
    found = Stimulus.read("Would you buy it?", [briefing])
    assert found.name == "Kopi Pagi"
    assert found.prices[0].amount == 25_000
    assert "cold brew delivered to your door" in " ".join(found.phrases)
    assert set(found.subject) & {"kopi", "brew", "cold"}


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("₱1,299", 1_299, "PHP"),
        ("PHP 89", 89, "PHP"),
        ("199 pesos", 199, "PHP"),
        ("₱89.50", 89.5, "PHP"),
        ("Rp25.000", 25_000, "IDR"),
        ("Rp 1.250.000", 1_250_000, "IDR"),
        ("25 ribu", 25_000, "IDR"),
        ("2 juta", 2_000_000, "IDR"),
        ("45.000đ", 45_000, "VND"),
        ("99k VND", 99_000, "VND"),
        ("₫1.5 million", 1_500_000, "VND"),
        ("RM 12.90", 12.9, "MYR"),
        ("S$5", 5, "SGD"),
        ("฿350", 350, "THB"),
        ("US$20", 20, "USD"),
        ("$1,000", 1_000, "USD"),
    ],
)
def test_prices_are_read_in_every_spelling(text, amount, currency):
    (price, _), *rest = find_prices(f"It is sold for {text} today.")
    assert (price.amount, price.currency) == (pytest.approx(amount), currency)
    assert price.text == text
    assert not rest


@pytest.mark.parametrize(
    "text", ["5 days in 2024", "Room 12", "100% cotton", "call 0917 555", "a 330 ml can"]
)
def test_other_numbers_are_no_prices(text):
    assert asking_prices(text) == ()


def test_a_yearly_price_is_weighed_by_the_month_and_sums_of_a_market_are_ignored():
    assert asking_prices("Only ₱1,200 a year.")[0].amount == 100
    assert asking_prices("A ₱500 billion market.") == ()


def test_a_price_weighs_more_the_less_one_has():
    price = asking_prices("₱499")[0]
    low, middle, high = (
        burden(price, monthly_income("PHP", level), drain(lasting("tea")))
        for level in ("Low", "Middle", "High")
    )
    assert low > middle > high >= 0
    assert burden(price, monthly_income("PHP", "Low"), drain(lasting("a phone"))) < low


def test_an_income_told_in_own_words_is_believed_when_it_can_be():
    assert monthly_income("PHP", "Low", "Of about ₱18,200 a month, ₱1,900 is free") == 18_200
    assert monthly_income("PHP", "Low", "Won ₱9,000,000 once") == 17_000


def test_directives_are_no_part_of_what_is_shown():
    found = Stimulus.read("asdf [[mock:fail-at=2]]")
    assert (found.question, found.vague) == ("asdf", True)
    assert Stimulus.read(f"{COFFEE} [[mock:slow=60]]").text == COFFEE


@pytest.mark.parametrize(
    "text",
    [
        "Free delivery for orders above ₱150.",
        "Covers hospital bills up to Rp10.000.000.",
        "Save ₱500 a year.",
        "For families who pay more than ₱3,000 a month.",
    ],
)
def test_sums_that_nobody_asks_for_the_thing_are_no_prices(text):
    assert asking_prices(text) == ()


def test_the_first_price_is_what_it_costs_and_not_what_it_covers():
    text = "An insurance that covers hospital bills up to Rp10.000.000 for Rp25.000 a month"
    assert [price.text for price in asking_prices(text)] == ["Rp25.000"]


def test_what_a_briefing_says_of_the_market_is_not_quoted():
    briefing = "The market for solar has grown 30% a year. SunKit is a solar kit with a five-year warranty."
    found = Stimulus.read("What is your reaction?", [briefing])
    assert found.name == "SunKit"
    assert not any("market" in phrase or "30%" in phrase for phrase in found.phrases)


@pytest.mark.parametrize(
    "leading", ["", "What do you think? ", "Please look at this. Be honest, would you? "]
)
@pytest.mark.parametrize(
    ("shown", "name"),
    [
        ("Tã giấy Mây Mềm: 189.000đ for 54 pieces, made in Vietnam.", "Tã giấy Mây Mềm"),
        ("Sabun cuci RapiKu: 800 g, Rp18.000, imported from Japan", "Sabun cuci RapiKu"),
        ("Đèn Sáng: 120.000đ a lamp, sold in Hanoi", "Đèn Sáng"),
        ("Halal collagen jelly, RM4 a stick, younger skin in a week.", "the halal collagen jelly"),
    ],
)
def test_what_a_text_shows_is_called_as_its_headline_says(
    leading: str, shown: str, name: str
) -> None:
    assert Stimulus.read(leading + shown).name == name


@pytest.mark.parametrize(
    "label", ["Key benefits", "Target Audience", "Product Name", "Price Point"]
)
def test_a_label_is_no_name(label: str) -> None:
    assert label not in Stimulus.read(f"{label}: fresh every day for families in Davao").name


@pytest.mark.parametrize("sum_", ["฿120", "₱120", "120 baht"])
def test_a_sum_in_baht_makes_no_thai_of_an_english_text(sum_):
    asked = f"What do you think of a whitening cream with snail mucin for {sum_}?"
    assert Stimulus.read(asked).name == "the whitening cream"


@pytest.mark.parametrize(
    ("shown", "name"),
    [
        ("Kenalkan Dapur Hijau: kompor induksi satu tungku 800 watt", "Dapur Hijau"),
        ("Perkenalkan KurbanKu kambing kurban 25 kg", "KurbanKu"),
        ("Ipinakikilala ang Balik-Lupa: tuwing Martes, kokolektahin ang tira", "Balik-Lupa"),
        ("Presenting Pinjam Alat, a tool library in the basement", "Pinjam Alat"),
        ("Giới thiệu Tủ Giặt Chung, máy giặt dùng chung", "Tủ Giặt Chung"),
        ("We are launching Sampan Post: a mail boat", "Sampan Post"),
        ("Memperkenalkan layanan antar obat untuk lansia", "the layanan antar obat"),
        ("Introducing a coffee in a can that warms itself.", "the coffee"),
        ("Ano ang tingin mo sa isang serbisyong nagpapakita kung nasaan ang box?", "the serbisyo"),
    ],
)
def test_a_verb_that_introduces_a_thing_is_no_part_of_its_name(shown: str, name: str) -> None:
    assert Stimulus.read(shown).name == name


@pytest.mark.parametrize(
    ("shown", "name"),
    [
        ("Balik Bote pays stores ₱2 a bottle. A truck comes on Mondays, the money too.", "Balik Bote"),
        ("ArisanKita mencatat iuran arisan di ponsel. Menurut Ibu bagaimana?", "ArisanKita"),
        ("Xe Chợ Đêm đón tiểu thương lúc 2 giờ sáng, có thùng lạnh cho cá.", "Xe Chợ Đêm"),
        ("Ang Uwi Tayo ay bus na naghahatid pauwi ng Bicol.", "Uwi Tayo"),
        ("Pak RT mengusulkan ronda malam diganti dengan dua satpam.", "the proposal"),
        ("The school plans to sell only rice meals from June.", "the proposal"),
    ],
)  # fmt: skip
def test_a_name_is_told_by_what_its_thing_does(shown: str, name: str) -> None:
    assert Stimulus.read(shown).name == name
