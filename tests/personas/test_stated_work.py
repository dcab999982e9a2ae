"""What a brief says of work is final: vehicle, whose place it is, rank, app, wares, nights."""

from __future__ import annotations

import re

import pytest

from boses_mock.kernel.steps import drain
from boses_mock.personas import GroupDefinition, Persona, generate
from boses_mock.personas.brief.facts.employed import wares
from boses_mock.personas.brief.facts.hours import hours_in
from boses_mock.personas.brief.facts.places_of_work import firm_of, place_of_work
from boses_mock.personas.occupations.occupation import driver_of
from boses_mock.personas.occupations.whereabouts import hauls, pedals
from boses_mock.personas.occupations.workplace import named_place
from tests.personas.conftest import MARKETS
from tests.personas.test_generate import made


def people(description: str, place: str, name: str = "Segment") -> tuple[Persona, ...]:
    asked = GroupDefinition(name, description, 28, 48, None, place, None, None, None)
    return generate(MARKETS, asked, 4, seed=11, run=1)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("drayber sa habal-habal sa Davao", "Habal-habal driver"),
        ("tsuper ng jeep na tutol sa modernization", "Jeepney driver"),
        ("sopir truk kontainer di Surabaya", "Container truck driver"),
        ("pemandu bas sekolah", "School bus driver"),
        ("tài xế xe tải ở Hải Phòng", "Truck driver"),
        ("driver at home", ""),
        ("jeep owners", ""),
    ],
)
def test_drivers_are_called_by_their_vehicle(text: str, title: str) -> None:
    assert driver_of(drain(MARKETS.shared_steps()), text) == title


@pytest.mark.parametrize(
    ("clause", "place"),
    [
        ("Jururawat hospital kerajaan di Kota Bharu", "a government hospital"),
        ("naka-12-hour night shift sa private hospital", "a private hospital"),
        ("Bapak-bapak satpam mall di Surabaya", "a mall"),
        ("Perawat RS swasta di Medan", "a private hospital"),
        ("Bảo vệ chung cư ở Hà Nội", "an apartment block"),
        ("work nights at a government hospital", "a government hospital"),
        # who is treated or taught there works elsewhere
        ("deliver at private hospitals in Cebu", ""),
        ("with a child at a private school", ""),
        ("berobat di rumah sakit swasta", ""),
        ("guru sekolah", ""),
    ],
)
def test_whose_place_people_work_at_is_read_in_any_language(clause: str, place: str) -> None:
    glossary = drain(MARKETS.vocabulary_steps()).glossary
    assert place_of_work(glossary, clause) == place


def test_firms_are_known_by_how_many_they_are_and_by_initials() -> None:
    assert firm_of("Junior auditors at the Big Four in Kuala Lumpur") == "a Big Four firm"
    assert firm_of("work for MNCs in Penang") == "a multinational company"
    assert firm_of("fans of the Big Four in tennis") == ""


@pytest.mark.parametrize(
    ("description", "place", "occupation"),
    [
        (
            "Junior auditors at the Big Four in Kuala Lumpur",
            "Kuala Lumpur",
            r"^Junior auditor at a Big Four firm$",
        ),
        ("Senior nurses in Cebu", "Cebu City", r"^Senior nurse "),
        ("Senior drivers in Cebu", "Cebu City", r"^(?!Senior)"),
        ("Motorbike-taxi riders on Grab in Da Nang", "Da Nang", r"^Motorbike-taxi rider on Grab$"),
        (
            "Private-hire drivers in Woodlands, mostly driving for Gojek and Tada (not Grab)",
            "Woodlands, Singapore",
            r"^Private-hire driver for Gojek and Tada$",
        ),
        ("Drivers for Grab in Manila", "Manila", r"^Driver for Grab$"),
        (
            "Wanita Iban yang bekerja sebagai juruwang bank di Miri",
            "Miri",
            r"^Bank teller$",
        ),
        (
            "Tamil men in Klang who drive container lorries out of Westports",
            "Klang",
            r"^Container lorry driver out of Westports$",
        ),
        (
            "Women running a khao mok gai stall near Kim Yong market",
            "Hat Yai",
            r"^Khao mok gai stall owner near Kim Yong market$",
        ),
        (
            "Women with a stall of malong and brassware in Iligan City",
            "Iligan City",
            r"selling malong and brassware$",
        ),
        ("Street vendors with a cart of fishballs", "Quezon City", r"^Street vendor selling "),
        (
            "Mga tindera ng isda sa Navotas, asawa ay mangingisda",
            "Navotas",
            r"(?i)^(?:market vendor selling fish|fish vendor)\b",
        ),
        (
            "Nữ công nhân may ở KCN Amata, Biên Hòa",
            "Biên Hòa",
            r"^Garment worker in the Amata industrial park$",
        ),
        ("Security guards at a condominium in BGC", "Taguig", r"^Security guard at a condominium$"),
        (
            "Chief engineers on bulk carriers for Maersk in Iloilo",
            "Iloilo City",
            r"^Chief engineer at Maersk$",
        ),
        ("สาวออฟฟิศในกรุงเทพฯ ที่เลี้ยงแมว", "Bangkok", r"^(?!.*(?:rider|vendor|garment|[Cc]leaner))"),
        ("Freelance court interpreters", "Singapore", r"^Freelance court interpreter$"),
    ],
)
def test_everybody_has_the_work_that_the_brief_states(
    description: str, place: str, occupation: str
) -> None:
    for persona in people(description, place):
        assert re.search(occupation, persona.occupation), persona.occupation


def test_who_sells_live_is_called_so_and_buys_from_nobody_live() -> None:
    asked = "Mga nanay sa Malolos na nagla-live selling ng damit sa TikTok at Facebook"
    for persona in people(asked, "Malolos, Bulacan", "Mga nanay na live seller"):
        assert persona.occupation == "Live seller of clothes on TikTok and Facebook"
        assert "live sale" not in persona.purchase_behavior.casefold()


@pytest.mark.parametrize(
    ("description", "sold"),
    [
        ("Mothers who sell clothes live on TikTok", "clothes"),
        ("Women selling bags live", "bags"),
        ("Women selling live on TikTok", ""),
        ("Men who sell live crabs at the pier", "live crabs"),
    ],
)
def test_live_is_how_things_are_sold_unless_they_are_alive(description: str, sold: str) -> None:
    asked = GroupDefinition("Segment", description, 28, 48, None, "Manila", None, None, None)
    assert wares(drain(MARKETS.vocabulary_steps()), asked) == sold


def test_the_work_of_a_husband_is_nobody_elses() -> None:
    asked = "Bank tellers in Miri. Suami kerja di pelantar minyak luar pesisir"
    for persona in people(asked, "Miri"):
        assert not re.search(r"offshore|galley|platform|helmet", persona.day_in_the_life)


@pytest.mark.parametrize(
    "profession", ["architect", "civil engineer", "chemical engineer", "social worker"]
)
@pytest.mark.parametrize("place", ["Makati", "Kuala Lumpur", "Hanoi"])
def test_a_profession_has_its_own_degree(profession: str, place: str) -> None:
    stem = {"architect": "architecture", "social worker": "social work"}.get(
        profession, profession.removesuffix("er") + "ering"
    )
    for persona in people(f"Licensed {profession}s who rent a flat", place):
        assert stem in persona.educational_background.casefold()


@pytest.mark.parametrize(
    ("wives", "title"),
    [
        ("Wives of OFWs with a sari-sari store", "Sari-sari store owner"),
        ("Wives of seafarers with a small business", "Small business owner"),
        ("Wives of policemen with an online business", "Online seller"),
        ("Wives of soldiers who shop at a mall", "Homemaker"),
    ],
)
def test_wives_have_the_business_that_is_said_to_be_theirs(wives: str, title: str) -> None:
    asked = GroupDefinition("Wives", wives, 28, 48, "Female", "Quezon City", None, None, None)
    for persona in generate(MARKETS, asked, 4, seed=11, run=1):
        assert persona.occupation.startswith(title)


@pytest.mark.parametrize(
    ("students", "field"),
    [
        ("Nursing students", "nursing"),
        ("Engineering students", "engineering"),
        ("Accountancy students", "accountancy"),
        ("Law students", "law"),
    ],
)
@pytest.mark.parametrize("place", ["Manila", "Kuala Lumpur"])
def test_students_of_a_field_are_taking_a_degree_in_it(
    students: str, field: str, place: str
) -> None:
    asked = GroupDefinition("S", students, 18, 22, None, place, None, None, None)
    for persona in generate(MARKETS, asked, 4, seed=11, run=1):
        assert re.search(
            rf"(?i)\ba degree in {field}\b.*\byear\b|year of a degree in {field}\b",
            persona.educational_background,
        )


@pytest.mark.parametrize(
    ("students", "place", "told"),
    [
        ("College students taking up nursing", "Cebu City", r"Nursing"),
        ("Students who study pharmacy", "Hanoi", r"pharmacy"),
        ("Students who study civil engineering", "Kuala Lumpur", r"degree in civil engineering"),
        ("Students taking up architecture", "Manila", r"degree in architecture"),
        (
            "College students who study nursing at Silliman University",
            "Dumaguete",
            r"BS Nursing at Silliman University",
        ),
        ("Students who study hard at Starbucks", "Manila", r"^(?!.*Starbucks)"),
    ],
)
def test_what_students_are_said_to_study_is_what_they_take(
    students: str, place: str, told: str
) -> None:
    asked = GroupDefinition("S", students, 18, 22, None, place, None, None, None)
    for persona in generate(MARKETS, asked, 4, seed=11, run=1):
        assert "tudent" in persona.occupation
        assert re.search(told, persona.educational_background)


def test_drivers_at_night_have_no_day_and_no_roster() -> None:
    asked = "Private-hire drivers in Woodlands, driving mostly nights for Gojek and Tada"
    for persona in people(asked, "Woodlands, Singapore"):
        day = persona.day_in_the_life
        assert not re.search(r"at noon|morning's takings|roster|shift|by five", day), day


def test_who_drives_goods_has_no_fares_and_who_pedals_no_fuel() -> None:
    assert hauls("Container lorry driver")
    assert not hauls("School van driver")
    assert not hauls("Jeepney driver")
    assert pedals("Trishaw rider")
    for persona in people("Lorry drivers in Klang", "Klang"):
        assert not re.search(
            r"\bfares?\b|\bbookings?\b", persona.day_in_the_life + persona.pain_points
        )


def test_what_begins_before_light_begins_then() -> None:
    assert hours_in("mulai jualan jam 2 pagi") == {"opens": 2}
    assert hours_in("start selling at 3 am") == {"opens": 3}
    assert hours_in("sell 3 kinds of bread") == {}
    for persona in people("Vegetable vendors in Baguio who start selling at 3 am", "Baguio"):
        assert "dawn" not in persona.day_in_the_life
        assert "three" in persona.day_in_the_life


def test_nobody_leaves_the_place_in_which_they_may_work() -> None:
    asked = "Staff nurses at Tan Tock Seng Hospital, night shifts, renting a room near Novena"
    for persona in people(asked, "Singapore"):
        assert "leaves Novena" not in persona.day_in_the_life


def test_a_place_is_named_after_a_trade_with_its_word_of_place() -> None:
    assert named_place(" near Kim Yong market - Muslim") == "near Kim Yong market"
    assert named_place("who drive lorries out of Westports") == "out of Westports"
    assert named_place(" at Cebu") == ""
    assert named_place(" in the market") == ""


@pytest.mark.parametrize(
    ("description", "occupation"),
    [
        ("Owners of durian orchards in Chanthaburi", "Durian orchard owner "),
        ("Owners of small rubber plantations", "Small rubber plantation owner"),
        ("Accountants at Korean-owned companies in Bien Hoa", "Accountant at a Korean-owned comp"),
    ],
)
def test_an_orchard_has_a_farmer_and_a_kind_of_firm_no_name(
    description: str, occupation: str
) -> None:
    people = {"name": "People", "location": "Chanthaburi", "age_min": 30}
    for who in made(10, description=description, **people):
        assert who.occupation.startswith(occupation), who.occupation
        assert not re.search(r"Trainee|two helpers", who.occupation), who.occupation
        if "owner" in who.occupation:
            assert "counter" not in who.media_consumption, who.media_consumption
