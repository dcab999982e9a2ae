# ruff: noqa: E501 - texts read better whole
"""A concept test speaks of what is shown: its matters, its price, its charges, its red lines."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from boses_mock.studies.categories import load_categories
from boses_mock.studies.model import Result
from boses_mock.studies.reading.charges import charges
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.simulation import simulate
from boses_mock.studies.speaking.attitude import attitude
from boses_mock.studies.speaking.matters import OUTSIDE, band

from ..people import people, person, study

CATEGORIES = load_categories(Path(__file__).parents[3] / "fixtures" / "categories")
CRISPS = "What do you think of Saba Crisps, baked banana chips with less oil, ₱35/pack?"
FORMULA = "Our new baby formula LactoGrow, gentle on the tummy, 595.000đ for 800 g"


def shown(question: str) -> Stimulus:
    return Stimulus.read(question, (), CATEGORIES)


def reactions(question: str, count: int = 10, **fields: object) -> list[Result]:
    given = {"stimulus": shown(question), "categories": CATEGORIES, **fields}
    return list(simulate(study("concept_test", question, count, **given)))


def test_every_reaction_holds_a_line_of_a_matter_or_names_it():
    what = shown(CRISPS)
    assert what.known is not None
    told = [line for m in (*what.known.drivers, *what.known.barriers) for line in m.lines]
    pieces = [max(re.split(r"\{\w+\}|\[[^]]*\]", line), key=len).strip(" ,.") for line in told]
    pieces += [m.topic for m in (*what.known.drivers, *what.known.barriers)]
    for each in reactions(CRISPS, 20)[:-1]:
        text = each.reaction_text or ""
        assert any(piece[1:] in text for piece in pieces), text


def test_themes_and_advice_are_those_of_the_category():
    *individuals, aggregate = reactions(CRISPS)
    known = shown(CRISPS).known
    assert known is not None
    topics = {m.topic: m for m in (*known.drivers, *known.barriers)}
    raised = [theme for each in individuals for theme in each.key_themes or []]
    assert set(raised) <= {*topics, "price against the household budget"}
    advised = (aggregate.recommendations or "").splitlines()
    for line in advised[:2]:
        bare = re.sub(r"\d+ of 10", "{c} of {n}", line.removeprefix("- "))
        assert any(bare in topics[theme].advice for theme in raised if theme in topics)


def test_a_price_is_held_against_the_usual_ones():
    for price, place in ((4, "below"), (12, "low"), (45, "usual"), (180, "above"), (9_000, "")):
        what = shown(f"What do you think of banana chips at ₱{price} a pack?")
        assert what.known is not None
        assert band(what.known, what.prices[0]) == place
    cheap, dear = (shown(f"What do you think of banana chips at ₱{p}?") for p in (15, 200))
    crowd = people(40)
    liked = [sum(attitude(1, who, what).score for who in crowd) for what in (cheap, dear)]
    assert liked[0] - liked[1] > 8


def test_what_children_must_not_have_pleases_nobody():
    *individuals, aggregate = reactions("Snack-flavoured cigarettes for teenagers, ₱10 a stick")
    assert {each.sentiment for each in individuals} == {"Negative"}
    assert aggregate.sentiment_distribution == {"Positive": 0, "Neutral": 0, "Negative": 10}
    for each in individuals:
        assert not re.search(r"Count me in|credit where|in its favour", each.reaction_text or "")
    assert "{c}" not in (aggregate.recommendations or "")
    assert "illegal" in (aggregate.recommendations or "")


def test_a_line_that_the_text_draws_itself_is_not_crossed():
    for question in (
        "A poster for high schools on why vaping harms teens",
        "A water filter that removes mercury and lead",
        "A snack with no pork, halal certified",
    ):
        known = shown(question).known
        assert known is not None
        assert [line.topic for line in known.crossed if not line.faith] == [], question


def test_a_line_of_faith_is_that_of_the_faithful_alone():
    what = shown("Pork chicharon crackers, ₱40 a pack")
    muslim = person(1, full_name="Abdul Rahman", values_and_motivations="Prays at the mosque.")
    assert attitude(42, muslim, what).objection
    assert not attitude(42, person(2, full_name="Carlo Reyes"), what).objection
    halal = shown("Halal chicken crackers instead of pork, ₱40 a pack")
    assert not attitude(42, muslim, halal).objection


def test_what_is_for_others_is_told_so():
    what = shown(FORMULA)
    assert what.known is not None and what.known.kind.name == "formula"
    parent = person(1, family_situation="Lives with a partner and a child aged 2.")
    alone = person(2, family_situation="Single, lives with a sister.")
    assert OUTSIDE not in attitude(42, parent, what).themes
    held = attitude(42, alone, what)
    assert OUTSIDE in held.themes and held.sentiment != "Positive"
    told = reactions(FORMULA, respondents=(alone,))[0].reaction_text or ""
    assert "a small child" in told or "made for" in told or "somebody else" in told


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("₱299 a month, with a ₱150 late fee", ("₱150 late fee",)),
        ("a penalty of 5% after the due date", ("penalty of 5%",)),
        ("biaya admin Rp2.500 per transfer", ("biaya admin Rp2.500",)),
        ("phí phạt 50.000đ nếu trả chậm", ("phí phạt 50.000đ",)),
        ("a loan at 4% interest", ("4% interest",)),
        ("savings that earn 4% interest", ()),
        ("no processing fee of ₱50, ₱0 transfer fee", ()),
        ("a membership fee of ₱199 a month", ()),
        ("an e-wallet with a ₱15 fee per transfer", ("₱15 fee",)),
        ("₱199 monthly fee", ()),
        ("a new coffee at ₱89", ()),
    ],
)
def test_a_charge_is_told_from_a_price_and_from_what_is_spared(text: str, found: tuple[str, ...]):
    assert charges(text) == found


def test_a_fee_is_no_price_no_benefit_and_lowers_the_liking():
    plain = shown("A snack club at ₱299 a month")
    charged = shown("A snack club at ₱299 a month, with a ₱150 late fee")
    assert [price.amount for price in charged.prices] == [299]
    assert not any("late fee" in phrase for phrase in charged.phrases)
    crowd = people(200)
    liked = [sum(attitude(1, who, what).score for who in crowd) for what in (plain, charged)]
    assert liked[0] - liked[1] > 10
    *individuals, aggregate = reactions("A snack club at ₱299 a month, with a ₱150 late fee")
    assert sum("₱150 late fee" in (each.reaction_text or "") for each in individuals) >= 4
    assert "charges" in (aggregate.recommendations or "")


@pytest.mark.parametrize(
    ("question", "code", "amount", "currency"),
    [
        (FORMULA, "baby", 595_000, "VND"),
        ("Keripik singkong pedas seharga Rp50 ribu", "snack", 50_000, "IDR"),
        ("Saba Crisps, baked banana chips, ₱35/pack", "snack", 35, "PHP"),
        ("Mì ăn liền vị phở, 8.000đ một gói", "noodles", 8_000, "VND"),
        ("ขนมขบเคี้ยวรสต้มยำ ฿20", "snack", 20, "THB"),
        ("Bảo hiểm xe máy mới với giá 99k một tháng", "insurance", 99_000, "VND"),
        ("Kopi susu dalam botol seharga 25k", "drink", 25_000, "IDR"),
    ],
)
def test_product_category_and_price_are_found_in_any_language(question, code, amount, currency):
    what = shown(question)
    assert what.known is not None and what.known.category.code == code
    assert (what.prices[0].amount, what.prices[0].currency) == (amount, currency)


def test_the_same_inputs_make_the_same_study():
    assert reactions(CRISPS) == reactions(CRISPS)
    other = load_categories(CATEGORIES.directory)
    again = study("concept_test", CRISPS, 10, stimulus=Stimulus.read(CRISPS, (), other))
    assert list(simulate(again)) == reactions(CRISPS)


def test_a_question_about_life_has_no_category():
    assert shown("How do you usually choose a snack?").known is None


def test_a_k_alone_is_no_money_where_no_language_tells_of_what():
    assert shown("Shoes for a 10k run and a 4k TV").prices == ()


TOPICS_OF_CRISPS = {
    matter.topic
    for known in [shown(CRISPS).known]
    if known
    for matter in (*known.drivers, *known.barriers)
}


def test_a_group_comes_to_the_matters_that_were_spoken_of_and_not_to_plain_sides():
    *_, aggregate = simulate(
        study("focus_group", CRISPS, 8, stimulus=shown(CRISPS), categories=CATEGORIES)
    )
    sections = aggregate.report_sections or {}
    assert sections["consensus_themes"]
    assert set(sections["consensus_themes"]) <= {*TOPICS_OF_CRISPS, *DEAR}
    spoken = " ".join(turn["text"] for turn in sections["transcript"] if turn["round"] == 2)
    assert not re.search(r"\b(?:about|on|with) the (?:price|quality)\b", spoken)


DEAR = ("price against the household budget",)
ASKED = (
    "What do you think of Saba Crisps?",
    "What do you like about Saba Crisps?",
    "What would stop you from buying Saba Crisps?",
)


def test_interviews_come_to_the_matters_that_were_spoken_of():
    *individuals, aggregate = simulate(
        study("idi_ai", CRISPS, 6, stimulus=shown(CRISPS), script=ASKED, categories=CATEGORIES)
    )
    for each in individuals:
        assert each.key_themes
        assert set(each.key_themes) <= {*TOPICS_OF_CRISPS, *DEAR}
    assert "named a thing" not in (aggregate.summary_text or "")
    assert any(topic in (aggregate.summary_text or "") for topic in TOPICS_OF_CRISPS)


PILL = "RoadMax is a chewable stimulant tablet with a low dose of methamphetamine, sold without a prescription for 40 baht."
LOAN = (
    "GasKredit lends the price of a new motorbike. Repayments of Rp 45,000 a day for 36 months. "
    "The total repaid is Rp 49 million for a bike of Rp 20 million."
)
FLEX = (
    "WaveWallet Flex lets you split any purchase into four payments. It is advertised as free, but "
    "a processing fee of 3% is added in the small print, and late payment costs S$25."
)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        (PILL, "RoadMax", "medicine"),
        (LOAN, "GasKredit", "loan"),
        (FLEX, "WaveWallet Flex", "bnpl"),
        ("Cantika Glow adalah minuman kolagen, Rp 450.000.", "Cantika Glow", "supplement"),
        ("MamaBest là sữa công thức cho trẻ, giá 620.000 đồng.", "MamaBest", "formula"),
        ("Isang prepaid SIM na 5G para sa pamilya, ₱299.", "the prepaid SIM", "telecom"),
        ("A prepaid 5G SIM for families at ₱299.", "the prepaid 5G SIM", "telecom"),
        ("แชมพูสมุนไพร ลดผมร่วง ราคา 189 บาท", "the shampoo", "hair"),
        ("แชมพู Herbalee ราคา 99 บาท", "Herbalee", "hair"),
    ],
)
def test_a_thing_has_its_name_and_is_taken_for_what_it_is(text, name, kind):
    what = Stimulus.read("", (text,), CATEGORIES)
    assert what.known is not None
    assert (what.name, what.known.kind.name) == (name, kind)


def test_a_name_within_a_description_is_the_name():
    asked, text = "Chị nghĩ gì về sữa MamaBest?", "MamaBest là sữa công thức cho trẻ."
    assert Stimulus.read(asked, (text,)).name == "MamaBest"
    asked, text = "Would you take a GasKredit loan?", LOAN
    assert Stimulus.read(asked, (text,)).name == "GasKredit"


def test_what_is_paid_back_or_charged_is_no_price():
    loan, flex = (Stimulus.read("", (text,), CATEGORIES) for text in (LOAN, FLEX))
    assert [price.text for price in loan.prices] == ["Rp 20 million"]
    assert flex.prices == ()
    assert flex.known is not None
    assert set(flex.known.charges) == {"processing fee of 3%", "late payment costs S$25"}


@pytest.mark.parametrize("text", [PILL, LOAN])
def test_a_drug_and_a_ruinous_loan_please_nobody(text):
    told = reactions("", stimulus=Stimulus.read("", (text,), CATEGORIES))[:-1]
    assert {each.sentiment for each in told} == {"Negative"}


def test_a_fee_behind_the_word_free_pleases_few():
    told = reactions("", stimulus=Stimulus.read("", (FLEX,), CATEGORIES))[:-1]
    assert sum(each.sentiment == "Positive" for each in told) <= 1


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("A vitamin C tablet for adults, ₱9.", "a familiar herb in it"),
        ("An online course in bookkeeping for adults, ₱900.", "a child who gets ahead"),
    ],
)
def test_a_matter_that_hangs_on_a_word_is_nobodys_where_no_text_says_it(text, topic):
    known = shown(text).known
    assert known is not None
    assert topic not in [matter.topic for matter in known.drivers]


SLIMMING = "SlimKopi is a coffee that melts fat overnight: lose 10 kg in a week, no side effects guaranteed. RM 129."


@pytest.mark.parametrize(
    ("asked", "text", "name"),
    [
        ("What do you think of The Nest Bang Na?", "The Nest Bang Na is a condo.", "Nest Bang Na"),
        ("", "KhiSach cho thuê máy lọc không khí: 149.000 đồng mỗi tháng.", "KhiSach"),
        ("", "GasKredit lends money to drivers.", "GasKredit"),
    ],
)
def test_a_name_of_several_words_or_of_another_language_is_whole(asked, text, name):
    assert Stimulus.read(asked, (text,), CATEGORIES).name == name


def test_a_miracle_cure_is_a_line_in_whichever_category():
    told = reactions("", stimulus=Stimulus.read("", (SLIMMING,), CATEGORIES))[:-1]
    assert {each.sentiment for each in told} == {"Negative"}


def test_a_price_by_the_month_is_not_held_against_that_of_one():
    monthly = Stimulus.read("", ("RideHemat: 20 rides for Rp 99.000 per month.",), CATEGORIES)
    assert monthly.known is not None
    assert monthly.monthly and band(monthly.known, monthly.prices[0]) == ""


def test_what_a_member_raised_is_what_it_said():
    what = Stimulus.read("", ("RideHemat is a ride app: Rp 990.000 a ride.",), CATEGORIES)
    crowd = people(8, location="Bandung, Indonesia")
    *_, aggregate = simulate(
        study("focus_group", "", 8, stimulus=what, respondents=crowd, categories=CATEGORIES)
    )
    sections = aggregate.report_sections or {}
    spoken = " ".join(turn["text"] for turn in sections["transcript"])
    if DEAR[0] in sections["consensus_themes"]:
        assert spoken.count("990.000") >= 4
