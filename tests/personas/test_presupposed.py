"""What a made-up sentence presupposes: a load or fares, a locker, a shop of the place, a people."""

from __future__ import annotations

import re

import pytest

from tests.personas.test_generate import made, told


@pytest.mark.parametrize(
    ("name", "location", "never"),
    [
        ("Lorry drivers", "Johor Bahru, Malaysia", r"\bfares?\b|bookings?\b|gets in\b|takings"),
        ("Delivery riders", "Manila, Philippines", r"first fare|school run|rides free"),
        ("Sari-sari store owners", "Caloocan, Philippines", r"next stall|the scales\b|upturned"),
        ("Sari-sari store owners", "Davao City, Philippines", r"Alfamart|Uncle John|WalterMart"),
        ("Freelance tour guides", "Bali, Indonesia", r"\blocker|handover|late shift"),
        ("Office workers", "Baguio, Philippines", r"WalterMart|Landmark\b"),
        ("Private-hire drivers", "Singapore", r"[Tt]ops up PayNow|balance in PayNow|a shed\b"),
        ("Retired teachers", "Baguio, Philippines", r"beach lot in"),
        ("Nurses", "Hat Yai, Thailand", r"river-view|Grew up with"),
    ],
)
def test_no_sentence_presupposes_what_is_not_there(name: str, location: str, never: str) -> None:
    for who in made(10, name=name, location=location):
        assert not re.search(never, told(who)), who


def test_fares_are_told_of_who_carries_people() -> None:
    people = made(30, name="Jeepney drivers", location="Manila, Philippines")
    assert any(re.search(r"\bfares?\b|first trip|gets in", told(who)) for who in people)


@pytest.mark.parametrize("place", ["Jakarta", "Manila", "Kuala Lumpur", "Hanoi", "Bangkok"])
def test_a_field_or_a_university_is_named_and_never_both(place: str) -> None:
    school = re.compile(r"Universi|\bUP\b|\bUGM\b|\bUSM\b|\bUKM\b|\bSTI\b|Mapúa|Thammasat")
    field = re.compile(r"\bBS |\bS1 |\bBEd\b|\bBBA\b|Bachelor of|degree in")
    schooled = [
        who.educational_background.partition(". ")[0]
        for who in made(20, name="Office managers", location=place, age_min=25, age_max=50)
    ]
    assert any(map(school.search, schooled)) or any(map(field.search, schooled))
    assert not any(school.search(each) and field.search(each) for each in schooled), schooled


def test_people_are_of_the_town_they_come_from_and_not_of_a_city_named_alike() -> None:
    garment = {"name": "Công nhân may Biên Hòa", "location": "Biên Hòa, Vietnam"}
    for who in made(10, description="Quê Nghệ An, theo đạo Công giáo", **garment):
        assert "Qingming" not in told(who)
        assert "Chinese New Year is" not in told(who)
    women = "Indonesian women from Lombok working as operators"
    abroad = {"name": "Women from Lombok", "location": "Penang", "gender": "Female"}
    names = [who.full_name for who in made(10, description=women, **abroad)]
    assert any(re.match(r"Baiq|Zohriah|Munisah|Husniah|Hikmatul|Sakinah", each) for each in names)
    assert not any(re.match(r"Nenden|Neng|Ai |Teh ", each) for each in names), names


@pytest.mark.parametrize(
    ("name", "location", "description", "never"),
    [
        (
            "Sugarcane farmers",
            "Kediri, Indonesia",
            "Sugarcane farmers. They do not drink coffee. No smartphone.",
            r"Kapal Api|Luwak|Nescaf|\bWhatsApp|scroll|posts is liked|sack of every|first screen",
        ),
        (
            "Bank tellers",
            "Kuantan, Malaysia",
            "avoid bubble tea and other sweet drinks",
            r"Tealive|\bMilo\b|bubble tea shop|teh tarik|cendol|one earphone|[Mm]eetings?\b",
        ),
        ("Nurses", "Johor Bahru, Malaysia", "Elak minuman manis", r"bubble tea|teh tarik|Milo\b"),
        ("Shop staff", "Bangkok, Thailand", "refuse to touch True", r"TrueMoney|TrueMove"),
        ("Drivers", "Tacloban, Philippines", "not on Facebook", r"\bMessenger\b"),
        ("Nurses", "Khon Kaen, Thailand", "a brother working in Japan", r"brother in Korea"),
        ("Squid fishermen", "Phan Thiet, Vietnam", "", r"pests and pumps|crop\b|among the rows"),
        ("Tricycle drivers", "Tacloban, Philippines", "", r"\b[Bb]ookings?\b"),
        (
            "Housewives",
            "Lipa, Philippines",
            "Lipa, Batangas",
            r"from work\b|Batangas in which|roster",
        ),
        (
            "Polytechnic students",
            "Singapore",
            "Polytechnic students, 17 to 18, single",
            r"Medicine with|A parent buys|play with",
        ),
    ],
)
def test_no_sentence_presupposes_what_the_brief_rules_out(
    name: str, location: str, description: str, never: str
) -> None:
    ages = {"age_min": 17, "age_max": 17} if "17 to 18" in description else {}
    for who in made(10, name=name, location=location, description=description or None, **ages):
        assert not re.search(never, told(who)), re.search(never, told(who))


def test_whose_mother_a_brief_speaks_of_is_no_mother_for_that() -> None:
    sends = "Women operators, unmarried. They send money to a mother in Brebes."
    people = made(10, name="Operators", location="Tangerang", description=sends)
    assert not any(re.search(r"\b(?:sons?|daughters?) of \d", told(who)) for who in people)
    assert any("Brebes" in who.family_situation for who in people)


def test_nobody_shuns_the_firm_whose_things_they_use() -> None:
    for who in made(60, name="Office workers", location="Bangkok, Thailand"):
        if "True" in who.distrusted_brands:
            assert "True" not in who.digital_habits, who.digital_habits
            assert not any(each.startswith("True") for each in who.trusted_brands), who


@pytest.mark.parametrize(
    ("name", "location", "description", "never"),
    [
        (
            "Retirees",
            "Kuching, Malaysia",
            "use only WhatsApp",
            r"Shopee|Lazada|\bGrab\b|Touch 'n Go",
        ),
        (
            "Grandmothers",
            "Quezon City, Philippines",
            "raising grandchildren while the daughter works in Hong Kong; no smartphone",
            r"visit of the grandchildren|video call|GCash|\bMaya\b",
        ),
        (
            "Kuih sellers",
            "Shah Alam, Malaysia",
            "sell kuih at the pasar malam",
            r"sleep at ten|Evening:",
        ),
        (
            "Workers",
            "Ayutthaya, Thailand",
            "Workers at an electronics factory",
            r"degree|Bachelor|BBA",
        ),
        (
            "Spa staff",
            "Phuket, Thailand",
            "Massage therapists in Patong",
            r"[Mm]eetings?\b|Bachelor",
        ),
        (
            "Auditors",
            "Bangkok, Thailand",
            "Hotel night auditors",
            r"agree by noon|in bed by|Evening:",
        ),
        (
            "Tellers",
            "Singapore",
            "Christian, gluten and coffee-free",
            r"Toast Box|Killiney|latte|kopi",
        ),
        (
            "Rice farmers",
            "Surin, Thailand",
            "Rice farmers on 15 rai",
            r"(?:ten|twelve|eighteen) rai",
        ),
        (
            "Guards",
            "Bekasi, Indonesia",
            "Security guards on night duty at a mall",
            r"Evening:|housing",
        ),
    ],
)
def test_no_sentence_presupposes_other_means_or_hours(
    name: str, location: str, description: str, never: str
) -> None:
    for who in made(10, name=name, location=location, description=description, age_min=30):
        assert not re.search(never, told(who)), re.search(never, told(who))


def test_home_is_the_town_that_is_told_rather_than_the_region() -> None:
    sends = "Factory workers from Isan, sending money to parents in Roi Et"
    for who in made(10, name="Workers", location="Ayutthaya", description=sends):
        assert not re.search(r"(?:in|to|from|of) Isan\b", who.family_situation), who


def test_nobody_is_taken_to_school_who_is_grown() -> None:
    for who in made(60, name="Married parents", location="Cebu City", age_min=40, age_max=52):
        if re.search(r"\b(?:sons?|daughters?) of (?:1[89]|2\d)", who.family_situation):
            assert not re.search(r"school runs|checks the homework", who.family_situation), who


def test_three_or_more_children_are_at_least_three() -> None:
    some = "Housewives, three or more children"
    for who in made(10, name="Housewives", location="Lipa", description=some, age_min=35):
        ages = re.findall(r"\d+", who.family_situation.partition(". ")[0])
        assert len(ages) >= 3 or re.search(r"\b(?:three|four) grown", who.family_situation), who


def test_the_shop_on_the_corner_is_another_than_the_main_one() -> None:
    seen = 0
    for place in ("Balikpapan", "Cebu City", "Jakarta", "Kuala Lumpur", "Hanoi"):
        for who in made(20, name="Office workers", location=place):
            if found := re.search(r"Main shop at (.+?), top-ups at (.+?),", who.purchase_behavior):
                seen += 1
                assert found[1] != found[2], who.purchase_behavior
    assert seen


def test_money_is_sent_by_app_to_nobody_abroad() -> None:
    abroad = r"(?:Korea|Japan|Taiwan|Dubai|Saudi|Canada|Australia)"
    for place in ("Hanoi", "Cebu City", "Bangkok", "Jakarta"):
        for who in made(20, name="Office workers", location=place):
            assert not re.search(rf"Sends \w+ \w+ in {abroad} money", told(who)), who


def test_a_bank_trusted_and_a_network_named_are_those_that_are_used() -> None:
    for who in made(10, name="Lawyers", location="Singapore", description="They trust DBS"):
        assert not {"Citibank", "OCBC", "UOB", "POSB"} & set(who.trusted_brands), who
    for who in made(10, name="Tappers", location="Trang", description="smartphone with dtac"):
        assert not re.search(r"TrueMove|\bAIS\b|data SIM", who.digital_habits), who


def test_a_husband_called_by_his_trade_has_it() -> None:
    people = made(10, name="Nurses", location="Bien Hoa", description="Nurses, husband a welder")
    said = re.compile(r"[Hh]er husband (?:is|works as) a welder")
    assert all(said.search(told(who)) for who in people if who.gender == "Female")
