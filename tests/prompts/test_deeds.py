"""Work told by what people do, by where they do it, and how many of them are asked for."""

from __future__ import annotations

import tomllib

import pytest

from boses_mock.prompts import parse
from boses_mock.prompts.occupations.deed_table import singular, things
from boses_mock.prompts.words import HERE

DEEDS = tomllib.loads((HERE / "deeds.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("text", "trade"),
    [
        ("people fixing motorbikes in Can Tho", "Motorcycle mechanic"),
        ("People selling insurance for AIA in Kuching", "Insurance agent"),
        ("those who drive dump trucks in Surigao", "Dump truck driver"),
        ("Young men who haul sacks of rice at the port", "Porter"),
        ("women sewing jeans in a garment factory", "Garment worker"),
        ("people who grow and sell kale in Baguio", "Kale farmer"),
        ("people who make bamboo flutes", "Bamboo flute maker"),
        ("people who repair clocks in Manila", "Clock repairer"),
        ("mga nagmamaneho ng habal-habal sa Bukidnon", "Motorcycle taxi driver"),
        ("orang yang menambang emas di Papua", "Gold miner"),
        ("nguoi ban ve so o Soc Trang", "Lottery ticket seller"),
        ("người lái xe ben ở Phú Yên", "Dump truck driver"),
        ("khon khap tuk tuk in Phuket", "Tuk-tuk driver"),
        ("Mae baan who clean condos in Bangkok", "Cleaner"),
        ("seaweed growers in Tawi-Tawi", "Seaweed farmer"),
        ("crew on inter-island ferries in Batangas", "Inter-island ferry crew"),
        ("workers at a sardine cannery", "Sardine cannery worker"),
        ("staff of a beach resort in Cebu", "Hotel staff"),
    ],
)
def test_work_is_told_by_what_is_done_and_where(text: str, trade: str) -> None:
    assert parse(text).get("occupation") == trade


@pytest.mark.parametrize(
    "text",
    [
        "People who drive to work in Manila",
        "people who drive electric cars in Singapore",
        "Men who cook at home on weekends",
        "People who sell old phones now and then",
        "adults who sell their clothes on Carousell",
        "Condo dwellers who grow herbs on the balcony",
        "people who make payments with GrabPay",
        "women who sew their own clothes in Hanoi",
        "parents raising two kids in Cebu",
        "Daughters caring for their elderly parents in Ipoh",
        "wives of men who drive trucks in Davao",
        "women with husbands who drive jeepneys",
        "Shoppers who buy from women who sell fish",
        "mga nagtatanim ng halaman sa bahay",
        "ibu-ibu yang bikin kue di rumah untuk keluarga",
        "phụ nữ nấu ăn cho gia đình ở Huế",
        "workers' children of all ages",
    ],
)
def test_a_habit_or_what_others_do_is_no_work(text: str) -> None:
    assert "occupation" not in parse(text)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("guesthouse owners in Pai, Mae Hong Son", "Pai, Thailand"),
        ("ngư dân ở Lý Sơn, Quảng Ngãi", "Ly Son, Vietnam"),
        ("families in Bauko, Mountain Province", "Bauko, Philippines"),
        ("families in San Jose, Occidental Mindoro", "San Jose, Philippines"),
        ("người dân ở Mỹ Tho, Tiền Giang", "My Tho, Vietnam"),
        ("jururawat di hospital kerajaan Kuala Trengganu", "Kuala Terengganu, Malaysia"),
        ("karyawan di Indomaret, Banten", "Banten, Indonesia"),
        ("Moms in Bohol, Leyte and Samar", "Bohol, Leyte and Samar, Philippines"),
        ("Moms in Bacolod, Iloilo", "Bacolod and Iloilo City, Philippines"),
    ],
)
def test_a_town_before_its_province_is_one_place(text: str, place: str) -> None:
    assert parse(text)["location"] == place


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("5 retired civil servants in Singapore", 5),
        ("Kailangan ko ng 5 guro sa Masbate", 5),
        ("rice farmers in Roi Et, over 50, 5 persons", 5),
        ("6 people who teach yoga in Ubud", 6),
        ("12 baristas from coffee shops in Chiang Mai", None),
        ("5 star hotel staff in Bali", None),
        ("6 women and 6 men in Makati", None),
        ("Interview 8 people in Manila about snacks", None),
    ],
)
def test_a_number_that_opens_a_prompt_counts_the_people(text: str, number: int | None) -> None:
    read = parse(text)
    assert read.get("persona_count") == number
    if "star" not in text:
        told = f"{read['name']} {read.get('psychographic_notes', '')}"
        assert not any(word.isdigit() for word in told.split())


def test_each_deed_gives_a_title_and_each_thing_has_one_name() -> None:
    for name, told in DEEDS.items():
        if name != "things":
            assert told.get("title") or told["to"], name
    names = [n for thing, others in DEEDS["things"].items() for n in {thing, *others.split(" | ")}]
    assert sorted({n for n in names if names.count(n) > 1}) == []
    assert things()["cà phê"] == things()["ca phe"] == "coffee"
    assert [singular(w) for w in ("buses", "shoes", "children", "jeans", "cherries")] == [
        *("bus", "shoe", "child", "jeans", "cherry")
    ]
