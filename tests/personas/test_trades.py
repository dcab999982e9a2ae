"""The trade of a brief's people is found wherever it stands, and nobody is given another."""

from __future__ import annotations

import re

import pytest

from boses_mock.personas import GroupDefinition, Persona, generate
from boses_mock.personas.brief.facts.called import only_called
from boses_mock.personas.brief.facts.crops import good_in
from boses_mock.personas.occupations.deeds import by_deed
from boses_mock.personas.occupations.workplace import jobs_at, one_place, work_place
from tests.personas.conftest import MARKETS


def people(description: str, place: str, name: str = "Segment") -> tuple[Persona, ...]:
    asked = GroupDefinition(name, description, 25, 50, None, place, None, None, None)
    return generate(MARKETS, asked, 3, seed=11, run=1)


@pytest.mark.parametrize(
    ("description", "place", "trade"),
    [
        # between commas, after who they are
        ("Divorced mothers, 32-42, staff nurses at Hospital Kuala Lumpur", "Kuala Lumpur", "nurse"),
        (
            "Married men, 28-45, two kids; linemen for an electric cooperative",
            "Iloilo City",
            "lineman",
        ),
        (
            "Women in their 20s in Hanoi, accountants at SMEs, buy coffee daily",
            "Hanoi",
            "accountant",
        ),
        # after what they do, with the place where they work
        (
            "Malaysians who ride across the Causeway daily, paid in SGD, technicians at a "
            "semiconductor plant in Woodlands",
            "Johor Bahru",
            "technician at a semiconductor plant",
        ),
        (
            "Women who love cats, veterinarians at small animal clinics",
            "Chiang Mai",
            "veterinarian",
        ),
        # now, by day, who are
        (
            "Iban men, now maintenance technicians for Petronas contractors in Miri",
            "Miri",
            "maintenance technician for a Petronas contractor",
        ),
        ("Poets and dreamers in Yogyakarta, baristas by day", "Yogyakarta", "barista"),
        ("Former bank tellers in Manila, now home bakers", "Manila", "home baker"),
        ("Divorced women who are now public high school teachers", "Davao City", "teacher"),
        # in no table
        ("Toll booth attendants in Cavite on graveyard shift", "Cavite", "toll booth attendant"),
        ("Songket weavers in Terengganu", "Terengganu", "songket weaver"),
        ("Badminton umpires in Kuala Lumpur", "Kuala Lumpur", "badminton umpire"),
        ("Warteg owners in South Jakarta who take QRIS", "Jakarta", "warteg owner"),
        # where nouns come first
        ("Petani bawang merah di Brebes", "Brebes", "farmer growing shallots"),
        ("Peternak ayam petelur di Blitar", "Blitar", "farmer raising laying hens"),
        ("Pekebun durian di Raub, Pahang", "Pahang", "farmer growing durian"),
        ("Nông dân trồng cà phê ở Đắk Lắk", "Buon Ma Thuot", "^Coffee farmer"),
        ("Tiểu thương bán trái cây ở chợ Cần Thơ", "Can Tho", "selling fruit"),
        ("Tukang bakso keliling di Malang", "Malang", "selling bakso"),
        ("Guru matematika SMA di Padang", "Padang", "high school teacher"),
        ("Pemilik rumah makan Padang di Bekasi", "Bekasi", "Padang restaurant owner"),
        ("Thợ làm móng ở Hải Phòng, đã ly hôn", "Hai Phong", "nail technician"),
        ("มัคคุเทศก์ภาษารัสเซียในภูเก็ต โสด", "Phuket", "tour guide"),
        ("Bapak dua anak di Depok, kerja sebagai ojol", "Depok", "ojek driver"),
        # by what they do
        ("Single dads in Johor who drive Grab at night", "Johor Bahru", "grab driver"),
        (
            "Women on the assembly line at Samsung in Thai Nguyen",
            "Thai Nguyen",
            "assembly line worker",
        ),
        # of their kind, and of no other
        ("Security guards at banks in Manila", "Manila", "guard at a bank"),
        ("Teachers at public elementary schools in Davao", "Davao City", "^teacher at a public"),
    ],
)
def test_everybody_has_the_trade_that_the_description_names(
    description: str, place: str, trade: str
) -> None:
    for persona in people(description, place):
        assert re.search(trade, persona.occupation, re.IGNORECASE), persona.occupation


@pytest.mark.parametrize(
    ("description", "never"),
    [
        ("Mothers in Bandung who trust doctors, nurses and pharmacists", "doctor|nurse|pharmacist"),
        (
            "Young people who follow drivers, riders and mechanics on TikTok",
            "driver|rider|mechanic",
        ),
        ("Mothers in Bandung whose husbands work as welders in Saudi", "welder"),
        ("Condo dwellers in Bandung who order delivery", "dweller"),
        ("Early risers in Bandung, cat owners, heavy TikTok users", "riser|owner of a cat|user"),
        ("Wives of mechanics in Bandung", "mechanic$"),
        ("Stay-at-home dads in Bandung, former engineers", "^engineer"),
        ("Bandung office workers who commute by train", "Bandung office"),
        ("Office-working mothers in Bandung with a first child under 3", "mother"),
        ("Professionals in Bandung thinking of an EV", "clerk|assistant|operator|cashier"),
    ],
)
def test_nobody_is_by_trade_what_others_are_or_what_people_are_beside_it(
    description: str, never: str
) -> None:
    for persona in people(description, "Bandung"):
        assert not re.search(never, persona.occupation, re.IGNORECASE), persona.occupation


@pytest.mark.parametrize("where", ["Bach Mai Hospital", "a Samsung factory"])
def test_at_a_place_of_work_nobody_has_a_job_that_does_not_exist_there(where: str) -> None:
    for persona in people(f"Women who work at {where} and have kids", "Hanoi"):
        assert not re.search("photograph|farmer|seller|vendor|owner", persona.occupation, re.I)


@pytest.mark.parametrize(
    ("text", "one"),
    [
        ("in electronics factories in Johor Bahru", "in an electronics factory in Johor Bahru"),
        ("for Petronas contractors in Miri", "for a Petronas contractor in Miri"),
        ("at private hospitals", "at a private hospital"),
        ("at the Port of Manila", "at the Port of Manila"),
        ("at a semiconductor plant", "at a semiconductor plant"),
        ("with Chinese families", "with Chinese families"),
    ],
)
def test_one_person_works_at_one_place(text: str, one: str) -> None:
    assert one_place(text) == one


def test_where_somebody_works_is_told_from_the_town_they_live_in() -> None:
    assert work_place("at small animal clinics in Chiang Mai") == "at a small animal clinic"
    assert work_place("in Cavite on graveyard shift") == ""
    assert work_place("of banks") == ""
    assert [jobs_at(each) for each in ("Bach Mai Hospital", "a shoe factory", "Acme")] == [
        "health",
        "factory",
        "",
    ]


def test_goods_of_other_languages_are_known_whole() -> None:
    glossary = MARKETS.vocabulary.glossary
    assert good_in(glossary, "ayam petelur di Blitar") == "laying hens"
    assert good_in(glossary, "ข้าวโพดในเชียงราย") == "corn"
    assert good_in(glossary, "kopiah di pasar") == ""


def test_who_works_for_themselves_has_no_roster_no_badge_and_no_payslip() -> None:
    asked = "Freelance tour guides in Ubud who speak Russian"
    for persona in people(asked, "Ubud, Bali"):
        told = "\n".join(map(str, persona.to_dict().values()))
        assert not re.search(r"roster|[Bb]adge|locker|handover|payslip", told), told


def test_sellers_take_what_buyers_pay_by() -> None:
    for persona in people("Pemilik warung di Bandung, terima QRIS", "Bandung"):
        assert not re.search("Pays by QRIS|Scans QRIS", persona.purchase_behavior)
        assert "QRIS" in persona.purchase_behavior


def test_schooling_is_for_the_trade() -> None:
    for persona in people("Veterinarians at small clinics in Chiang Mai", "Chiang Mai"):
        assert "veterinary medicine" in persona.educational_background


@pytest.mark.parametrize(
    ("description", "place", "trade"),
    [
        (
            "Nurses who work rotating night shifts and buy their skincare on Shopee",
            "Khon Kaen",
            r"^Nurse (?!.*Shopee)",
        ),
        (
            "Owner-operators of street food stalls in Chiang Mai",
            "Chiang Mai",
            r"^Owner-operator of a street food stall\b",
        ),
        ("EV intenders in Makati", "Metro Manila", r"^(?!EV)"),
        ("Mga tatay na Grab driver sa Quezon City", "Quezon City", r"^Grab driver\b"),
        (
            "Sewing-machine operators at a Taiwanese-owned garment factory",
            "Binh Duong",
            r"^Sewing-machine operator at a Taiwanese-owned garment factory$",
        ),
        ("Fathers who work as port clerks", "Zamboanga City", r"^Port clerk$"),
        (
            "Fresh graduates, software or data roles in fintech firms",
            "Singapore",
            r"^(?:Software developer|Data analyst) at a fintech firm$",
        ),
        (
            "พ่อมุสลิมเจ้าของสวนยางในสงขลา มีลูกสาวเรียนโรงเรียนประจำ",
            "Songkhla",
            r"^Rubber farm owner [ -~]+$",
        ),
        ("Grab and Be motorbike drivers", "Da Nang", r"^Motorbike taxi driver on (?:Grab|Be)$"),
        ("Thầy giáo dạy Toán cấp 3", "Ho Chi Minh City", r"^High school teacher of mathematics$"),
    ],
)
def test_a_title_holds_the_trade_alone(description: str, place: str, trade: str) -> None:
    asked = GroupDefinition("Segment", description, 25, 45, None, place, None, None, None)
    for persona in generate(MARKETS, asked, 4, seed=11, run=1):
        assert re.search(trade, persona.occupation), persona.occupation


def test_the_retired_keep_what_a_later_clause_says_they_were() -> None:
    asked = "Retired women in Dagupan, ex-nurses in Riyadh for 20 years"
    group = GroupDefinition("Segment", asked, 61, 70, "Female", "Dagupan", None, None, None)
    for persona in generate(MARKETS, group, 3, seed=11, run=1):
        assert persona.occupation == "Retired nurse"


def test_a_job_seeker_has_no_employer() -> None:
    for persona in people("Job seekers who hope to work at DBS Bank", "Singapore"):
        assert persona.occupation.startswith("Job seeker")
        assert "DBS" not in persona.occupation


@pytest.mark.parametrize(
    ("clause", "title"),
    [
        ("Women who sew RTW at home in Taytay", "home seamstress"),
        ("Men who sew basahan", "tailor"),
        ("Women who sew for fun", ""),
        ("Women who sew their own clothes", ""),
        ("Women who weave banig mats in Basey", "banig mat weaver"),
        ("Mothers who peel garlic at home", "garlic peeler"),
        ("Men who repair mobile phones at a kiosk", "mobile phone repairer"),
        ("Men who repair bikes with friends", ""),
        ("Mothers who take in laundry by the kilo", "laundry worker"),
        ("Mothers who do laundry on Sundays", ""),
        ("Mothers who bake cakes to order", "home baker"),
        ("Mothers who bake cakes with the kids", ""),
        ("Fathers who drive lorries for a cement firm", "lorry driver"),
        ("People who collect scrap in Payatas", "scrap collector"),
        ("People who collect plastic bottles in their kitchens", ""),
        ("Men who catch crabs in Roxas", "fisher"),
        ("Men who catch fish at weekends", ""),
    ],
)
def test_what_is_done_for_a_living_is_a_trade_and_a_pastime_is_none(
    clause: str, title: str
) -> None:
    assert by_deed(clause) == title


@pytest.mark.parametrize(
    ("description", "place", "trade"),
    [
        ("Chủ hộ nuôi tôm sú, tôm thẻ ở Cà Mau", "Cà Mau", "^Tiger prawn farmer"),
        ("Nhà vườn trồng sầu riêng ở Cai Lậy", "Tiền Giang", "^Durian farmer"),
        ("Chủ quán cà phê nhỏ ở quận 3", "Ho Chi Minh City", "^Coffee shop owner"),
        ("Người làm bánh tại nhà ở Hà Nội", "Hanoi", "^Home baker with (?:her|his) own kitchen"),
        ("ชาวสวนลำไยในลำพูน", "Lamphun", "^Longan farmer"),
        ("เกษตรกรเลี้ยงกุ้งในจันทบุรี", "Chanthaburi", "^Shrimp farmer"),
        ("Guru honorer SD di Kupang", "Kupang", "^Contract primary school teacher"),
        ("Guru honorer matematika SMP di Malang", "Malang", "^Contract secondary school teacher"),
        ("Fathers who drive lorries for a cement firm", "Davao", "^Lorry driver"),
        ("Team leaders at Concentrix in Cebu IT Park", "Cebu City", "^Team leader at Concentrix$"),
        ("Spa therapists at Banyan Tree Phuket", "Phuket", "^Spa therapist at Banyan Tree$"),
        ("Bus captains with SBS Transit - early shift", "Singapore", "for SBS Transit$"),
        ("Operator pengeluaran di kilang Intel Bayan Lepas", "Bayan Lepas, Penang", "at Intel$"),
        ("Drivers with Toyota Avanza who do airport runs", "Jakarta", "^(?!.*Toyota)"),
    ],
)
def test_a_grower_a_contract_teacher_and_a_named_employer_are_kept(
    description: str, place: str, trade: str
) -> None:
    for persona in people(description, place):
        assert re.search(trade, persona.occupation), persona.occupation


def test_ages_that_end_a_clause_hide_no_trade() -> None:
    asked = "Polytechnic students 18-20, staying with parents, part-timers at a bubble tea shop"
    group = GroupDefinition("Segment", asked, 18, 20, None, "Singapore", None, None, None)
    for persona in generate(MARKETS, group, 4, seed=11, run=1):
        assert persona.occupation == "Polytechnic student"


@pytest.mark.parametrize(
    ("clause", "alone"),
    [
        ("Coffee shop baristas", True),
        ("Bus captains with SBS Transit", True),
        ("minimum orders", False),
        ("nurses who swim", False),
    ],
)
def test_a_clause_of_nothing_but_a_trade_is_told_as_no_thing(clause: str, alone: bool) -> None:
    assert only_called(MARKETS.vocabulary.glossary, clause) is alone


@pytest.mark.parametrize(
    ("description", "place", "trade"),
    [
        (
            "E-jeep drivers in Marikina; an older sister works as a caregiver in Taiwan",
            "Marikina",
            "^E-jeep driver",
        ),
        ("Payroll admins in Kuala Lumpur", "Kuala Lumpur", "^Payroll admin"),
        ("ER nurses at SPMC in Davao City", "Davao City", "^ER nurse at SPMC$"),
        ("Malaysian Chinese bus captains with SBS Transit", "Singapore", "^Bus captain"),
        ("Công nhân Samsung ở Yên Phong", "Bac Ninh", " at Samsung$"),
        ("Nhân viên Thế Giới Di Động ở Sài Gòn", "Hanoi", " at Thế Giới Di Động$"),
        ("Technician di kilang Flextronics", "Johor Bahru", "^Technician at Flextronics$"),
        ("Fathers who work at a cement plant", "Davao", "^Cement plant worker$"),
        ("Women making malong in Tugaya to sell", "Marawi", "^Malong maker$"),
        ("Town council cleaners who start at 6am", "Singapore", "^Town council cleaner$"),
        ("Retired soldiers in Lopburi", "Lopburi", "^Retired soldier"),
        ("Single office workers. They work out at Jetts", "Bangkok", "^(?!.*Jetts)"),
    ],
)
def test_neither_kin_nor_a_gym_nor_a_family_is_made_the_work(
    description: str, place: str, trade: str
) -> None:
    for persona in people(description, place):
        assert re.search(trade, persona.occupation), persona.occupation
