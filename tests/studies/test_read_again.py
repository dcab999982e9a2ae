"""What four studies got wrong when every word of them was read, each a kind of its own."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from boses_mock.studies.categories import load_categories
from boses_mock.studies.categories.signs import found_in
from boses_mock.studies.reading.asked import asked_of, matter_in
from boses_mock.studies.reading.probes import probe_of
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.reading.surveys.closed import read_closed
from boses_mock.studies.sentences.tongues.spoken import TONGUES
from boses_mock.studies.speaking.closed.usage import noted
from boses_mock.studies.speaking.first_person import first_person
from boses_mock.studies.speaking.interview import reply
from boses_mock.studies.speaking.lives.habits import habit
from boses_mock.studies.speaking.open_answers import written
from boses_mock.studies.speaking.voice import Voice

from .people import person
from .test_survey_agreement import choice, put

CATEGORIES = load_categories(Path(__file__).parents[2] / "fixtures" / "categories")
BARE = Stimulus.read(None)
CAR = choice("What kind of car do you drive now?", "Petrol", "Hybrid", "Electric", "I do not drive")


def read(text):
    return Stimulus.read(text, (), CATEGORIES)


WIFI = "KargaNet: prepaid home WiFi na walang lock-in. Modem ₱999, 100 GB promo na ₱499 for 30 days"


def people(place="Tondo, Manila", count=8, **fields):
    return [replace(person(n), location=place, **fields) for n in range(count)]


@pytest.mark.parametrize(
    ("question", "matter"),
    [
        ("Ceritakan bagaimana Anda mencuci baju keluarga di rumah.", "washing"),
        ("Paano ka naglalaba sa bahay?", "washing"),
        ("Bạn giặt quần áo như thế nào?", "washing"),
        ("Di mana Anda membeli baju?", "clothes"),
        ("Anda mencuci baju dengan deterjen apa?", "detergent"),
    ],
)
def test_washing_clothes_is_no_buying_of_clothes(question, matter):
    assert matter_in(question) == matter


def test_a_chore_is_told_and_complained_of_as_a_chore():
    for who in people("Gubeng, Surabaya"):
        told = reply(42, "k", who, BARE, "Ceritakan bagaimana Anda mencuci baju di rumah.")
        assert re.search(r"mencuci|dikucek|dijemur", told)
        trouble = reply(42, "k", who, BARE, "Apa yang paling menyebalkan saat mencuci baju?")
        assert re.search(r"[Nn]oda|keranjang|sekali cuci|[Hh]ujan|menyetrika", trouble, re.I)


def test_which_and_why_gets_the_name_and_a_reason():
    for who in people():
        told = reply(42, "k", who, BARE, "Ano ang ginagamit mong network ngayon at bakit yun?")
        assert habit(42, who, "data").brand in told
        assert len(told.split(". ")) == 2
    assert asked_of("Bạn dùng mạng nào và tại sao?", BARE).kind == "what"
    assert asked_of("Bakit iyon ang network mo?", BARE).kind == "why"
    assert asked_of("At bakit iyon ang network mo?", BARE).kind == "why"


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Berapa yang pantas Anda bayar untuk satu bulan?", "pays"),
        ("Okay lang ba sa iyo ang ₱999 na modem?", "fair"),
    ],
)
def test_a_question_for_a_price_gets_a_sum(question, kind):
    probe = probe_of(question, read(WIFI))
    assert probe is not None
    assert probe.kind == kind


def test_what_must_happen_is_a_question_for_changes():
    asked = asked_of("Ano ang kailangang mangyari para lumipat ka?", read(WIFI))
    assert (asked.shown, asked.of_shown) == ("change", True)


def test_what_puts_one_off_is_no_question_for_a_brand():
    for who in people():
        told = reply(42, "k", who, BARE, "What puts you off electric cars, if anything?")
        assert re.search(r"^(?:Mostly this|One thing|What comes first)", told)


def test_what_do_you_spend_gets_a_sum_and_no_reason_to_have_the_thing():
    for who in people(occupation="P-hailing rider for GrabFood"):
        for thing in ("petrol and parking", "coffee", "mobile data", "groceries"):
            told = reply(42, "k", who, BARE, f"What do you spend on {thing} in a month?")
            assert "₱" in told or habit(42, who, matter_in(thing)).uses is False
            assert not re.search(r"because|that is why|the reason", told, re.I)


def test_who_owns_a_car_or_drives_for_a_living_has_one():
    owner = replace(person(0), psychographic_notes="She owns no less than one petrol car.")
    driver = replace(person(1), occupation="E-hailing driver on Grab in a Perodua Bezza")
    rider = replace(person(2), occupation="P-hailing rider for GrabFood")
    for seed in range(12):
        assert habit(seed, owner, "car").uses and habit(seed, owner, "fuel").uses
        assert habit(seed, driver, "car").uses and habit(seed, driver, "fuel").uses
        assert habit(seed, rider, "motorbike").uses and habit(seed, rider, "fuel").uses


def test_a_survey_ticks_what_the_notes_tell_and_not_what_they_wish_for():
    notes = "She owns no less than one petrol car and is thinking about an electric car."
    owners = people(psychographic_notes=notes)
    assert put(owners, CAR) == [["Petrol"]] * len(owners)
    helped = replace(person(0), psychographic_notes="Tess relies on siblings and also a helper.")
    assert noted(helped, "A sibling") and noted(helped, "A domestic helper")
    assert not noted(helped, "Nobody") and not noted(helped, "My spouse")
    bare = replace(
        person(0), psychographic_notes="Tess has no fixed internet and uses mobile data."
    )
    assert noted(bare, "Mobile data lang") and not noted(bare, "Fixed internet")


def test_nobody_is_many_and_no_thing_is_i():
    many = "She is working adults, as she puts it, with an elderly parent. She keeps a list."
    assert list(first_person(many, "Tess Cruz", "Female")) == ["I keep a list."]
    thing = "A good morning, as Tess sees it, is wholemeal bread and nothing to sign."
    assert list(first_person(thing, "Tess Cruz", "Female")) == [
        "A good morning, as I see it, is wholemeal bread and nothing to sign."
    ]


def test_no_lock_in_is_read_in_mixed_speech():
    telecom = read(WIFI).known.category
    contract = next(each for each in telecom.barriers if "contract" in each.topic)
    assert found_in(contract.answered, WIFI.lower())
    assert not found_in(contract.answered, "home wifi, lock-in of 24 months")


def test_a_heavy_price_is_put_in_several_ways():
    poor = people(count=12, income_level="Low")
    question = "Ano ang ayaw mo sa KargaNet?"
    ways = TONGUES["tl"].put_so["mabigat sa bulsa ang presyo"]
    told = [reply(42, "k", who, read(f"{WIFI}, modem ₱99,999"), question) for who in poor]
    assert all("presyo" in way or "budget" in way for way in ways)
    assert len({way for way in ways for each in told if way.lower() in each.lower()}) >= 3


def test_detergent_does_not_break():
    question = choice("x", "y").__class__(
        "q", "open_ended", "Apa yang membuat Anda ragu untuk berganti deterjen?"
    )
    (asked,) = read_closed((question,), BARE)
    for who in people("Gubeng, Surabaya"):
        found = written(42, "s", who, question.text, asked, Voice())
        assert found is not None
        assert not re.search(r"rusak|awet|tiruan", found.text)


def test_who_is_turned_to_for_help_is_no_adviser_on_what_to_buy():
    for who in people():
        told = reply(42, "k", who, BARE, "Who do you turn to when you cannot be there?")
        assert not re.search(r"buyers|big thing|ask .{1,20} first", told)


def test_what_the_management_allows_one_does_not_know():
    question = "Would your condo management allow chargers in the car park?"
    assert asked_of(question, BARE).manner == "unknowable"


LESSONS = read("PintarYuk: les matematika online untuk anak SMP, kelas kecil, Rp250.000 sebulan")


def test_lessons_for_children_are_no_course_for_grown_ups():
    for who in people("Gubeng, Surabaya", family_situation="Married with a son of 13."):
        told = reply(42, "k", who, LESSONS, "Apa kekhawatiran Anda tentang PintarYuk?")
        told += reply(42, "k", who, LESSONS, "Bagaimana pendapat Anda tentang PintarYuk?")
        assert not re.search(r"sertifikat|peluang kerja|pelajaran ketiga", told)


def test_whom_a_thing_is_not_for_has_no_wishes_for_it():
    grown = people("Gubeng, Surabaya", family_situation="Married with a daughter of 24.")
    told = [reply(42, "k", who, LESSONS, "Apa yang harus diubah dari PintarYuk?") for who in grown]
    assert not any("kursusnya" in each or "pelajaran" in each for each in told)


def test_a_pet_is_told_of_and_not_bought_twice_a_week():
    for who in people("Tondo, Manila", count=9):
        told = reply(42, "k", who, BARE, "Kwento mo naman ang aso mo.")
        assert not re.search(r"gumagamit|sari-sari|beses sa isang (?:linggo|buwan)", told)


def test_what_keeps_from_buying_is_a_doubt_in_each_language():
    for question in (
        "Ano ang pumipigil sa iyo na bumili nito?",
        "Apa yang menghalangi Anda membeli ini?",
        "Điều gì ngăn bạn mua sản phẩm này?",
    ):
        assert asked_of(question, read(WIFI)).shown == "barrier"


def test_trust_in_a_part_is_belief_and_no_talk_of_brands():
    shown = read("HopSure: travel insurance, S$9 a day, delays are paid out automatically")
    assert probe_of("Would you trust the automatic payout?", shown).kind == "believes"


def test_who_has_no_dog_has_none_in_number_and_spends_nothing_on_lessons():
    dogs = choice("Ilang aso ang meron ka?", "Wala", "Isa", "Dalawa", "Tatlo o higit pa")
    fed = choice(
        "Ano ang madalas mong ipakain sa aso mo?", "Tira-tira", "Dog food", "Wala akong aso"
    )
    for number, food in put(people(count=12), dogs, fed):
        assert (number == "Wala") == (food == "Wala akong aso")
    lessons = choice("Apakah anak Anda ikut les?", "Ya, di bimbel", "Tidak")
    spent = choice(
        "Berapa yang Anda keluarkan untuk les anak per bulan?",
        *("Tidak ada", "Di bawah Rp200.000", "Rp200.000 atau lebih"),
    )
    parents = people("Gubeng, Surabaya", 12, family_situation="Married with a son of 13.")
    for takes, sum_ in put(parents, lessons, spent):
        assert (takes == "Tidak") == (sum_ == "Tidak ada")
