"""What people say of conjoint cards: in their language, of what weighed, and true of them."""

from __future__ import annotations

import re
from dataclasses import asdict
from pathlib import Path

import pytest

from boses_mock.market import load_markets
from boses_mock.personas import GroupDefinition, generate
from boses_mock.studies.model import Design, Respondent, Study
from boses_mock.studies.reading.directions import direction
from boses_mock.studies.reading.money import find_prices
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.simulation import simulate
from boses_mock.studies.speaking.conjoint.levels import level_quoted, level_told
from boses_mock.studies.speaking.conjoint.trade_offs import written_in
from boses_mock.studies.types.conjoint_market import Market

from .people import people, study

MARKETS = Path(__file__).parents[2] / "fixtures" / "markets"
PLANS = {
    "Manila": {
        "Presyo bawat buwan": ("₱999", "₱1,299", "₱1,699"),
        "Bilis": ("25 Mbps", "50 Mbps", "200 Mbps"),
        "Lock-in": ("Wala", "12 buwan", "24 buwan"),
        "Libre": ("Netflix", "Landline", "Wala"),
    },
    "Jakarta": {
        "Premi per bulan": ("Rp 75.000", "Rp 150.000", "Rp 300.000"),
        "Santunan harian": ("Rp 300 ribu", "Rp 500 ribu", "Rp 1 juta"),
        "Masa tunggu": ("Tidak ada", "14 hari", "30 hari"),
        "Klaim": ("Lewat aplikasi", "Di kantor cabang"),
    },
    "Hanoi": {
        "Lãi suất": ("0%", "0,9% một tháng", "1,8% một tháng"),
        "Trả trước": ("0đ", "5 triệu", "10 triệu"),
        "Thời gian duyệt": ("15 phút", "1 ngày", "3 ngày"),
        "Thời hạn": ("12 tháng", "24 tháng", "36 tháng"),
    },
    "Singapore": {
        "Monthly fee": ("S$15", "S$25", "S$40"),
        "Delivery": ("Same day", "Next day", "Twice a week"),
        "Deposit": ("None", "S$50", "S$100"),
        "Provider": ("Singtel", "StarHub", "M1"),
    },
}


def crowd(place, count=10):
    group = GroupDefinition("Group", None, 18, 62, None, place, None, None, None)
    made = generate(load_markets(MARKETS), group, count, seed=5, run=1)
    return tuple(
        Respondent.from_row(asdict(each) | {"id": f"{place}-{n}"}) for n, each in enumerate(made)
    )


@pytest.fixture(scope="module")
def held():
    """Return by place the people, with their tasks, and the aggregate."""
    found = {}
    for place, plan in PLANS.items():
        who = crowd(place)
        made = simulate(
            Study(
                seed=42,
                key="plan",
                simulation_type="conjoint",
                respondents=who,
                stimulus=Stimulus.read(None),
                design=Design(tuple(plan.items()), 10),
            )
        )
        sections = [each.report_sections for each in made]
        found[place] = list(zip(who, sections, strict=False)), sections[-1]
    return found


ENGLISH = re.compile(r"\b(?:the|for|with|my|is|was|it|that|of)\b", re.I)
LOCAL = {
    "Manila": r"\b(?:ang|ako|ko|kaya|lang|dahil|at|ayoko|nadala|madali)\b",
    "Jakarta": r"\b(?:saya|yang|jadi|karena|tapi|dan|saja|asal|jelas|gampang|buat|untuk|jangan)\b",
    "Hanoi": r"\b(?:tôi|là|nên|nhưng|thì|và|hơn|cho|rồi|thôi|dù|chỉ|vì)\b",
}


@pytest.mark.parametrize("place", LOCAL)
def test_reasons_are_told_in_the_language_of_the_cards(held, place):
    said = [
        re.sub("“[^”]*”", "", task["reasoning"])
        for _, sections in held[place][0]
        for task in sections["tasks"]
    ]
    assert not [each for each in said if ENGLISH.search(each)]
    assert sum(bool(re.search(LOCAL[place], each, re.I)) for each in said) >= 0.85 * len(said)


@pytest.mark.parametrize(
    ("names", "asked", "language"),
    [
        (("Provider", "Price"), "Which would you choose?", "en"),
        (("Provider", "Price"), "Alin ang pipiliin mo?", "tl"),
        (("Presyo", "Lasa"), "Which would you choose?", "tl"),
        (("Harga", "Rasa"), "Mana yang Anda pilih?", "id"),
        (("Giá", "Vị"), "", "vi"),
        (("Brand", "Fee"), "", "en"),
        (("เบี้ยต่อเดือน", "วงเงิน"), "", "th"),
    ],
)
def test_the_language_of_cards_is_told_by_their_attributes(names, asked, language):
    design = Design(tuple((name, ("DITO", "Smart")) for name in names))
    assert written_in(design, asked) == language


def test_a_reason_names_a_level_of_its_own_card_or_of_the_other(held):
    for place in PLANS:
        for _, sections in held[place][0]:
            for task in sections["tasks"]:
                cards = [*task["profile_a"].items(), *task["profile_b"].items()]
                names = [name.lower() for name, _ in cards]
                told = [level.lower() for _, level in cards if level not in ("None", "Wala")]
                said = task["reasoning"].lower()
                assert any(
                    each in said
                    for each in (
                        *names,
                        *told,
                        "money first",
                        "presyo muna",
                        "biayanya dulu",
                        "xem tiền",
                    )
                ), said


def test_sums_that_people_say_they_have_are_those_of_their_profile(held):
    seen = 0
    for place in PLANS:
        for who, sections in held[place][0]:
            have = {price.amount for price, _ in find_prices(who.price_sensitivity)}
            for task in sections["tasks"]:
                shown = [*task["profile_a"].values(), *task["profile_b"].values()]
                asked = {price.amount for level in shown for price, _ in find_prices(level)}
                said = {price.amount for price, _ in find_prices(task["reasoning"])} - asked
                assert said <= have, task["reasoning"]
                seen += bool(said)
                assert not (said and who.income_level == "High"), task["reasoning"]
    assert seen > 10


def test_who_says_that_it_pays_more_does():
    plan = {"Price": ("₱100", "₱200", "₱300"), "Warranty": ("None", "1 year", "2 years")}
    made = simulate(
        study("conjoint", respondents=people(40), design=Design(tuple(plan.items()), 12))
    )
    seen = 0
    for each in made[:-1]:
        for task in each.report_sections["tasks"]:
            cards = [task["profile_a"], task["profile_b"]]
            taken, left = cards if task["chosen"] == "A" else cards[::-1]
            said = task["reasoning"]
            if re.search(
                r"costs more|I pay ₱|worth going from|cheaper one at|is fine as long", said
            ):
                assert plan["Price"].index(taken["Price"]) > plan["Price"].index(left["Price"])
                seen += 1
            if re.search(
                r"money first|settles it|keep the difference|more than I want to give", said
            ):
                assert plan["Price"].index(taken["Price"]) < plan["Price"].index(left["Price"])
                seen += 1
    assert seen > 20


def test_a_brand_is_told_to_be_known_by_who_trusts_it_and_shunned_by_who_does_not():
    plan = {"Provider": ("Globe", "DITO", "Smart"), "Price": ("₱500", "₱900")}
    crowd = [
        *people(15, trusted_brands=["Globe"], distrusted_brands=["DITO"]),
        *people(15, start=15, trusted_brands=["Smart"], distrusted_brands=["Globe"]),
    ]
    made = simulate(study("conjoint", respondents=crowd, design=Design(tuple(plan.items()), 12)))
    trusted, shunned = (
        r"I know (\w+) and|^(\w+) has not let|With (\w+) I know|cards I trust (\w+)",
        r"Anything but (\w+)|buying from (\w+)|^(\w+) on the other",
    )
    seen = 0
    for who, each in zip(crowd, made, strict=False):
        for task in each.report_sections["tasks"]:
            for pattern, brands in (
                (trusted, who.trusted_brands),
                (shunned, who.distrusted_brands),
            ):
                for found in re.findall(pattern, task["reasoning"]):
                    assert set(filter(None, found)) <= set(brands)
                    seen += 1
    assert seen > 10


def test_advice_tells_who_is_in_each_segment(held):
    for place in PLANS:
        people_in, sections = held[place]
        names = {who.id: who.name for who, _ in people_in}
        if len(sections["persona_segments"]) < 2:
            continue
        last = sections["recommendations"].splitlines()[-1]
        for each in sections["persona_segments"]:
            assert each["label"] in last
            assert names[each["persona_ids"][0]] in last


def test_to_ask_for_less_is_advised_only_where_nothing_else_helps():
    plan = (("Price", ("₱100", "₱200", "₱300")), ("Warranty", ("None", "1 year", "2 years")))
    worths = {
        "Price": {"₱100": 0.1, "₱200": 0.0, "₱300": -0.1},
        "Warranty": {"None": -0.4, "1 year": 0.0, "2 years": 0.4},
    }
    market = Market.of(Design(plan), worths)
    assert market.winner == "Premium"
    assert market.best_change()[:2] == ("Price", "₱100")
    worths["Price"] = {"₱100": 0.5, "₱200": 0.0, "₱300": -0.5}
    market = Market.of(Design(plan), worths)
    assert market.winner == "Best Value"
    assert market.best_change()[0] == "Warranty"


WAYS = [  # from worst to best
    ("Masa tunggu", ["30 hari", "14 hari", "Tidak ada"]),
    ("Santunan harian", ["Rp 300 ribu", "Rp 500 ribu", "Rp 1 juta"]),
    ("Waktu pencairan", ["3 hari", "1 hari", "Instan"]),
    ("Ongkir", ["Rp 20.000", "Gratis"]),
    ("Kuota internet", ["10 GB", "50 GB", "Tanpa batas"]),
    ("Lãi suất", ["1,8%", "0%"]),
    ("Miễn phí giao hàng", ["Không", "Có"]),
    ("Mức bảo hiểm", ["50 triệu", "100 triệu"]),
    ("Quyền lợi nằm viện", ["500.000đ", "1 triệu"]),
    ("Thời gian giao hàng", ["3 ngày", "Trong ngày"]),
    ("Trả trước", ["10 triệu", "5 triệu", "0đ"]),
    ("Bilis ng internet", ["25 Mbps", "200 Mbps"]),
    ("Tagal ng garantiya", ["6 buwan", "1 taon"]),
    ("Hulog bawat buwan", ["₱2,000", "₱1,500"]),
    ("ค่าบริการรายเดือน", ["฿399", "฿199"]),
    ("ความเร็ว", ["100 Mbps", "500 Mbps"]),
    ("รับประกัน", ["1 ปี", "2 ปี"]),
    ("Yuran bulanan", ["RM50", "RM30"]),
    ("Tempoh menunggu", ["30 hari", "Tiada"]),
    ("Payout speed", ["3 days", "1 day"]),
    ("Claims paid in", ["7 days", "24 hours"]),
    ("Free data", ["1 GB", "5 GB"]),
    ("Free delivery from", ["₱1,000", "₱500"]),
    ("Annual fee", ["₱2,500", "₱1,000", "Free for life"]),
    ("Interest-free months", ["0", "6", "12"]),
    ("Grace period", ["None", "15 days", "30 days"]),
    ("Contract", ["24 months", "No contract"]),
    ("Mopping", ["No", "Yes"]),
    ("Setrika", ["Tidak", "Ya"]),
    ("Lama pengerjaan", ["3 hari", "1 hari", "3 jam"]),
    ("Konsumo ng kuryente", ["75 W", "55 W", "35 W"]),
    ("Power consumption", ["75 W", "35 W"]),
    ("Suction power", ["2,500 Pa", "8,000 Pa"]),
    ("Sĩ số lớp", ["30 em", "15 em", "5 em"]),
    ("Visits per week", ["1", "3", "7"]),
    ("Class size", ["25 students", "12 students", "5 students"]),
    ("Data", ["10 GB", "40 GB", "Tanpa had"]),
    ("Kontrak", ["24 bulan", "12 bulan", "Tiada"]),
    ("Commute", ["2 hours", "1 hour", "15 minutes"]),
    ("Number of classes", ["4", "8", "Unlimited"]),
]


@pytest.mark.parametrize(("name", "levels"), WAYS)
def test_what_is_better_is_known_in_six_languages(name, levels):
    found = direction(name, levels[::-1])
    assert sorted(levels, key=found.places.__getitem__) == levels


def test_nothing_is_liked_less_than_something_that_comes_with_it():
    plan = (("Free gift", ("None", "Mug", "Tote bag")), ("Colour", ("Black", "Blue")))
    made = simulate(study("conjoint", respondents=people(30), design=Design(plan, 12)))
    worths = made[-1].report_sections["part_worths"]["Free gift"]
    assert worths["None"] == min(worths.values())


def test_what_is_free_is_liked_more_than_what_costs_where_a_third_way_is_taste():
    plan = (("Delivery", ("Free", "₱60", "Pick it up")), ("Colour", ("Black", "Blue")))
    made = simulate(study("conjoint", respondents=people(30), design=Design(plan, 12)))
    worths = made[-1].report_sections["part_worths"]["Delivery"]
    assert worths["Free"] > worths["₱60"] + 0.1


def test_nobody_does_without_what_is_not_there():
    plan = tuple(PLANS["Singapore"].items())
    made = simulate(study("conjoint", respondents=people(40), design=Design(plan, 12)))
    said = [each["reasoning"] for one in made[:-1] for each in one.report_sections["tasks"]]
    assert not [each for each in said if re.search(r"(?:without|miss|trade) no ", each)]


def test_a_wage_weighs_more_than_a_day_off():
    plan = (("Monthly salary", ("₱18,000", "₱35,000")), ("Leave days", ("5", "10")))
    made = simulate(study("conjoint", respondents=people(30), design=Design(plan, 12)))
    weights = made[-1].report_sections["attribute_importances"]
    assert weights["Monthly salary"] > weights["Leave days"] + 20


def test_a_small_sum_paid_once_weighs_less_than_a_large_one_each_month():
    plan = (("Monthly fee", ("₱300", "₱900")), ("Card fee", ("₱20", "₱60")))
    made = simulate(study("conjoint", respondents=people(30), design=Design(plan, 12)))
    weights = made[-1].report_sections["attribute_importances"]
    assert weights["Monthly fee"] > weights["Card fee"] + 20


@pytest.mark.parametrize(
    ("name", "level", "said"),
    [
        ("Monthly fee", "₱150", "a monthly fee of ₱150"),
        ("Interest", "0%", "0% interest"),
        ("Delivery", "Same day", "same day delivery"),
        ("Delivery", "Twice a week", "delivery twice a week"),
        ("Delivery", "2-3 days", "delivery in 2-3 days"),
        ("Delivery", "Free", "free delivery"),
        ("Contract", "None", "no contract"),
        ("Support", "At a branch", "support at a branch"),
        ("Works offline", "No", "“Works offline: No”"),
        ("Flavour", "Ube", "the ube flavour"),
        ("Plan", "Basic", "the Basic plan"),
        ("Warranty", "Yes", "the warranty"),
        ("Cup", "Paper", "paper cup"),
        ("Visits per week", "3", "3 visits per week"),
        ("Nurse on call", "24/7", "nurse on call 24/7"),
        ("Cancellation", "12-month lock-in", "12-month lock-in"),
        ("Hospital allowance", "RM50 a day", "a hospital allowance of RM50 a day"),
        ("Installation fee", "Free", "free installation"),
        ("Warranty", "2 years", "a warranty of 2 years"),
        ("Refund", "Any time", "refund any time"),
        ("Cup", "Bring your own, ₱10 off", "“Bring your own, ₱10 off”"),
        ("Size", "22 oz", "a size of 22 oz"),
        ("Seats", "5", "5 seats"),
        ("Price", "₱99", "₱99"),
        ("Speed", "50 Mbps", "a speed of 50 Mbps"),
        ("Data", "20 GB", "20 GB of data"),
        ("Interest", "2% a month", "interest of 2% a month"),
        ("Claims", "Via agent", "claims via agent"),
        ("Brand", "Globe", "“Globe”"),
    ],
)
def test_a_level_is_put_into_a_sentence(name, level, said):
    assert level_told(name, level) == said


@pytest.mark.parametrize(
    ("name", "level", "said"),
    [
        ("Masa tunggu", "Tidak ada", "“Masa tunggu: Tidak ada”"),
        ("Lock-in", "24 buwan", "“Lock-in: 24 buwan”"),
        ("Santunan", "Rp 1 juta", "“Santunan: Rp 1 juta”"),
        ("Harga", "Rp 25.000", "Rp 25.000"),
        ("Rasa", "Coklat", "“Coklat”"),
    ],
)
def test_a_level_in_another_language_is_quoted_with_what_it_is_of(name, level, said):
    assert level_quoted(name, level) == said
