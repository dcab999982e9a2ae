"""What only has the word for a home in it is no home."""

from __future__ import annotations

from pathlib import Path

import pytest

from boses_mock.studies.categories import load_categories
from boses_mock.studies.reading.stimulus import Stimulus

CATEGORIES = load_categories(Path(__file__).parents[3] / "fixtures" / "categories")


def category(text):
    return Stimulus.read(text, (), CATEGORIES).known.category.code


@pytest.mark.parametrize(
    "text",
    [
        "What do you think of SmartBin, a home composter that works overnight, for ฿12,900?",
        "Which home cleaning robot would you buy?",
        "Bạn nghĩ gì về Cơm Nhà, hộp cơm trưa giao tận văn phòng, 45.000đ một phần?",
        "Dịch vụ dọn nhà theo giờ 60.000đ",
        "Apa pendapat Anda tentang Batik Rent, sewa baju batik untuk pesta Rp 75.000?",
        "Rumah makan Padang baru dengan nasi rendang Rp 25.000",
        "Delivery sa bahay ng lutong ulam, ₱150",
        "บริการซักผ้าส่งถึงบ้าน 199 บาท",
        "Party dress rental at ₱500 a day",
    ],
)
def test_a_thing_for_the_home_is_no_home(text):
    assert category(text) != "property"


@pytest.mark.parametrize(
    "text",
    [
        "Cho thuê căn hộ 2 phòng ngủ giá 7 triệu một tháng",
        "Bán nhà phố ba tầng, 5 tỷ",
        "Rumah subsidi tipe 36 dengan cicilan Rp 1,1 juta",
        "A townhouse with rent-to-own terms",
        "Bahay at lupa sa Cavite, ₱8,000 kada buwan",
        "บ้านเดี่ยว 3 ห้องนอน ราคา 3 ล้านบาท",
        "Studio for rent in Quezon City, ₱9,000 a month",
        "New homes near the station from RM300,000",
    ],
)
def test_a_home_is_one(text):
    assert category(text) == "property"
