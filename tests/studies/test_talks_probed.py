# ruff: noqa: E501 - stimuli read better whole
"""What talks got wrong in every language: what is asked often, and what a probe asks for."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from boses_mock.kernel.rng import stream
from boses_mock.studies.reading.audience import audience
from boses_mock.studies.reading.money import find_prices
from boses_mock.studies.speaking.attitude import attitude
from boses_mock.studies.speaking.first_person import first_person
from boses_mock.studies.speaking.interview import reply
from boses_mock.studies.speaking.lines import render
from boses_mock.studies.speaking.tongue import joined, told, trade
from boses_mock.studies.speaking.voice import Voice
from boses_mock.studies.speaking.willingness_to_pay import amount

from .people import COFFEE, person
from .test_talks import BARE, held, read


@pytest.mark.parametrize(
    ("question", "place", "says"),
    [
        ("At what price would it be too expensive?", "Malate, Manila", r"₱\d"),
        ("Harga berapa yang sudah terlalu mahal?", "Menteng, Jakarta", r"₱\d"),
        ("Ano ang pinakamalaking gastos mo buwan-buwan?", "Malate, Manila", r"(?i)upa|renta|pagkain|anak|bigas"),
        ("Ke siapa Anda meminjam uang?", "Menteng, Jakarta", r"(?i)ke |pinjam|tahan"),
        ("Have you ever thought about a water filter?", "Malate, Manila", r"(?i)thought|yes|no\b|not|looked|have"),
        ("Who looks after your parents?", "Malate, Manila", r"(?i)family|relatives"),
    ],
)  # fmt: skip
def test_what_interviewers_ask_often_is_answered_by_what_it_asks(question, place, says):
    shown = read("TubigSafe: a water filter pitcher, ₱1,499, one cartridge costs ₱350.")
    for number in range(8):
        told = reply(42, "s", person(number, location=place), shown, question)
        assert re.search(says, told), told
        assert not re.search(r"all right|kids would", told), told


def test_a_part_that_is_used_up_is_not_the_price():
    shown = read("TubigSafe: a water filter pitcher, ₱1,499, one cartridge costs ₱350.")
    assert shown.prices[0].text == "₱1,499"


def test_the_dearest_that_one_would_pay_is_more_than_what_one_would_pay():
    shown = read(COFFEE)
    for number in range(12):
        who = person(number)
        limit = reply(42, "s", who, shown, "At what price would it be too expensive?")
        offer = amount(who, shown, attitude(42, who, shown))[0]
        assert next(find_prices(limit))[0].amount > offer


def test_what_is_said_in_another_language_is_found_and_filed_in_english():
    people = [person(number, location="Menteng, Jakarta") for number in range(8)]
    shown = read("KopiTuju: langganan kopi susu literan, Rp 75.000 per botol, tanpa pengawet.")
    script = ["Apa pendapat Anda tentang KopiTuju?", "Apa yang membuat Anda ragu?"]
    results = held("idi_ai", shown, people, script)
    topics = {each.topic for each in (*shown.known.drivers, *shown.known.barriers)}
    assert topics & set(results[-1].top_themes)
    assert not re.search("membuat|ragu|tentang", " ".join(results[-1].top_themes))


def test_nobody_names_a_word_of_another_language_as_what_it_knows_nothing_of():
    who = person(3, location="Menteng, Jakarta")
    assert "menyeruputnya" not in reply(42, "s", who, BARE, "Kenapa langit menyeruputnya?")


def test_a_reason_given_once_is_not_given_again():
    shown = read("KopiTuju: langganan kopi susu literan, Rp 75.000 per botol, tanpa pengawet.")
    for number in range(8):
        who, history = person(number, location="Menteng, Jakarta"), []
        for question in ("Apa yang membuat Anda ragu?", "Apakah Anda akan merekomendasikannya?"):
            history += [
                ("user", question),
                ("persona", reply(42, "s", who, shown, question, history)),
            ]
        assert history[1][1] != history[3][1]


def test_a_trade_is_told_by_the_title_and_not_by_who_employs():
    who = person(3, location="Menteng, Jakarta", occupation="Purchasing coordinator at a construction supplier")  # fmt: skip
    assert trade(who, "id") == "karyawan"
    assert trade(replace(who, location="Malate, Manila"), "tl") == "purchasing coordinator"


def test_who_has_no_child_at_home_is_not_asked_for_one():
    for number in range(20):
        who = person(number, family_situation="Single, and lives alone.")
        told = reply(42, "s", who, BARE, "Which kindergarten does your child go to?")
        assert re.search(r"no children|none yet|No children", told), told


def test_a_vehicle_is_not_first_used_by_a_child():
    shown = read("Xe Chung: an electric motorbike for rent, 900.000₫ a month.")
    who = person(3, location="Hoàn Kiếm, Hanoi", family_situation="Raises a daughter of 5 with his wife.", gender="Male")  # fmt: skip
    assert "con tôi" not in reply(42, "s", who, shown, "Ai trong nhà sẽ dùng?")


def test_old_parents_are_not_whom_a_thing_for_them_asks():
    assert audience("a home-visit service for parents over 65") == ()
    assert audience("an app for parents") == ("kids",)


def test_forty_people_find_words_in_little_more_than_ten_take_each():
    voice, slots = Voice(), {"sum": "₱90", "period": "a month", "asked": "rice"}
    said_so = [
        told(voice, stream(1, n), "en", ("About {sum} {period}.",), slots) for n in range(40)
    ]
    assert len(set(said_so)) == 40
    assert "" not in said_so


@pytest.mark.parametrize(
    "question",
    [
        "Ano ang ginagawa ninyo kapag tumaas ang presyo ng bigas?",
        "Apa yang Anda lakukan kalau harga beras naik?",
        "Khi giá gạo tăng, bạn làm gì?",
    ],
)
def test_a_talk_of_a_life_is_one_in_every_language(question):
    assert read(question).about_life


def test_a_group_that_is_asked_in_its_language_talks_in_it_to_the_end():
    people = [person(number, location="Menteng, Jakarta") for number in range(4)]
    results = held("focus_group", read("Apa yang Anda lakukan kalau harga beras naik?"), people)
    for each in results[:-1]:
        told = " ".join(map(str, each.report_sections.values()))
        assert not re.search(r"\b(?:the|with|and|that)\b", told), told


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("NeighbourTools: borrow drills and ladders from a locker, S$6 a day", "general"),
        ("An app that lends up to ₱5,000 in ten minutes", "loan"),
        ("GasKredit lends the price of a new motorbike.", "loan"),
        ("Bayad Bente: isang app na nagpapautang ng ₱500 hanggang ₱5,000", "loan"),
        ("A countertop water filter pitcher, ₱1,499", "appliance"),
    ],
)
def test_what_is_lent_may_be_no_money(text, category):
    assert read(text).known.category.code == category


def test_plain_rice_has_no_broth():
    known = read("A rice ATM that sells one kilo of jasmine rice at a time, ฿38").known
    told = " ".join(line for each in (*known.drivers, *known.barriers) for line in each.lines)
    assert not re.search(r"broth|sachet|packet|thirst", told)


@pytest.mark.parametrize(
    ("question", "place", "says", "not_so"),
    [
        ("What if the tool breaks while you have it?", "Malate, Manila", r"back|call|writing|gone|talk|photograph|annoyed|carry", r"payday|that month"),
        ("Nếu giao trễ thì sao?", "Hoàn Kiếm, Hanoi", r"(?i)hoàn tiền|gọi|thôi|gửi", r"càng"),
        ("Who would you tell about it?", "Malate, Manila", r"(?i)my |friend|nobody|no one|keep it|warn|people|group", r"before me"),
        ("Which part of it do you believe the least?", "Malate, Manila", r"\w", r"^(?:Yes|No)\b"),
        ("Is S$6 a day fair?", "Malate, Manila", r"S\$6|earns well|not worth|worth", r"(?<!S\$)\b6 (?:is|makes)"),
        ("Bạn chi bao nhiêu cho bữa trưa?", "Hoàn Kiếm, Hanoi", r"\d", r"không dùng"),
    ],
)  # fmt: skip
def test_a_probe_gets_what_it_probes_for(question, place, says, not_so):
    shown = read(
        "NeighbourTools: borrow drills and ladders from a locker, S$6 a day, giao tận nhà."
    )
    for number in range(10):
        free = "₫20 million, of which ₫2 million is free." if "Hanoi" in place else "₱40,000, of which ₱5,000 is free."  # fmt: skip
        told = reply(
            42, "s", person(number, location=place, price_sensitivity=free), shown, question
        )
        assert re.search(says, told), told
        assert not re.search(not_so, told), told


def test_a_verb_agrees_with_what_was_asked_for():
    draw = stream(1, "agreeing")
    assert render(draw, "{asked} is dear.", {"asked": "solar panels"}) == "Solar panels are dear."
    assert render(draw, "{asked} is dear.", {"asked": "rice"}) == "Rice is dear."
    assert (
        render(draw, "No brand of {asked} has it.", {"asked": "chips"})
        == "No brand of chips has it."
    )


def test_a_fact_that_no_field_tells_is_not_told_by_a_word_of_one():
    who = person(3, digital_behavior="She saves swimming drills by the dozen.", gender="Female")
    assert "swimming" not in reply(42, "s", who, BARE, "When did you last need a drill?")


def test_a_group_says_what_makes_it_leave_and_not_why_it_has_a_thing():
    people = [person(number) for number in range(5)]
    shown = read("What makes you switch from one mobile network to another?")
    for each in held("focus_group", shown, people)[:-1]:
        assert not re.search(r"do without it|at home", each.report_sections["round_2_text"])


def test_the_question_after_the_and_is_answered_first():
    shown = read("NeighbourTools: borrow drills from a locker, S$6 a day. What is your first reaction, and when would you use it?")  # fmt: skip
    people = [person(number) for number in range(5)]
    for each in held("focus_group", shown, people)[:-1]:
        first = each.report_sections["round_1_text"].partition(". ")[0]
        assert re.search(
            r"(?i)day|month|weekend|occasion|nothing else|morning|evening|when", first
        ), first


@pytest.mark.parametrize(
    ("question", "says", "not_so"),
    [
        ("How many would you buy for the family?", r"(?i)one|two|none|as many", r"mixed|in two minds"),
        ("Who would you go with?", r"(?i)with|ask|if there is time|alone|myself", r"my view|before me"),
        ("Do you have a pet?", r"(?i)yes|no\b|i do|not at our", r"times a week|every day"),
        ("How long would you keep the subscription?", r"(?i)year|month|long|until|begin|bill|hardly", r"stream"),
        ("Would you rather talk to a friend?", r"\w", r"in two minds about|my feeling"),
        ("How private do you think it is?", r"(?i)private|middle", r"(?i)my view"),
        ("How would you feel if the tool was broken?", r"(?i)back|call|writing|gone|talk|photograph|annoyed|carry", r"Then yes|have me"),
        ("Who looks like the kind of person who would use this?", r"(?i)people|somebody|for|anybody", r"before me"),
        ("What does a good neighbour mean to you?", r"\w", r"label|taste"),
        ("Have you or someone close to you ever talked to a counsellor?", r"\w", r"someone close|you come second"),
        ("What do you do when you cannot sleep?", r"\w", r"nobody has asked|never thought"),
        ("What is your bed like now?", r"\w", r"because|comfort"),
    ],
)  # fmt: skip
def test_a_question_is_not_taken_for_its_neighbour(question, says, not_so):
    shown = read("NeighbourTools: borrow drills and ladders from a locker, S$6 a day.")
    for number in range(10):
        told = reply(42, "s", person(number), shown, question)
        assert re.search(says, told), told
        assert not re.search(not_so, told), told


def test_a_rate_is_judged_and_not_the_sum():
    shown = read("VayNhanh Xanh: vay 5–20 triệu, lãi 0,9% mỗi tháng, duyệt trong 24 giờ.")
    who = person(3, location="Hoàn Kiếm, Hanoi")
    assert "0,9%" in reply(42, "s", who, shown, "Lãi 0,9% mỗi tháng có cao không?")


def test_a_notebook_of_debts_is_no_loan():
    text = "Tindahan Plus: app para sa sari-sari store, utang listahan at order ng paninda, ₱99 kada buwan."
    assert read(text).known.category.code != "loan"
    assert audience(text) == ("vendor",)


def test_a_hyphen_within_a_name_parts_it_not():
    assert read("Sari-Padala: magpadala ng pera mula sa tindahan, ₱25 lang.").name == "Sari-Padala"


def test_what_is_more_than_another_thing_is_no_price():
    assert read("GreenRide: electric taxi rides, ₱20 more than a normal ride.").prices == ()


def test_a_mattress_has_no_chip():
    known = read("SabaiSleep: a cooling mattress topper made of Thai latex, ฿3,490").known
    told = " ".join(line for each in (*known.drivers, *known.barriers) for line in each.lines)
    assert not re.search(r"\bchip\b|rattles|smoke|repairman", told)


def test_a_reason_fits_what_was_told():
    for number in range(20):
        who = person(number, trusted_brands=["Sunsilk"])
        text = reply(42, "s", who, BARE, "Which shampoo do you use, and why?")
        assert "to choose with" not in text, text


def test_who_has_no_use_for_a_thing_gives_no_reason_of_its_own():
    shown = read("Tã Bé Yêu: tã dán siêu mỏng cho bé từ 4–8 kg, gói 50 miếng giá 159.000₫.")
    who = person(3, location="Hoàn Kiếm, Hanoi", family_situation="Single, and lives alone.")
    first = reply(42, "s", who, shown, "Bạn nghĩ sao về Tã Bé Yêu?")
    history = [("user", "Bạn nghĩ sao về Tã Bé Yêu?"), ("persona", first)]
    told = reply(42, "s", who, shown, "Tại sao?", history)
    assert not re.search(r"giả|hết hạn|bé đang quen|nhiều tiền", told)


@pytest.mark.parametrize(
    "question",
    [
        "What is the hardest thing about saving money?",
        "What does a good neighbour mean to you?",
        "How do you and your family plan a holiday?",
        "Điều gì làm bạn vui nhất trong tuần vừa rồi?",
        "Apa yang paling sulit dalam mengatur uang belanja?",
    ],
)
def test_one_question_without_a_thing_is_a_talk_of_a_life(question):
    shown = read(question)
    assert shown.about_life
    people = [person(number) for number in range(4)]
    for each in held("focus_group", shown, people)[:-1]:
        assert not re.search("question mark|product|a page missing|compare", each.report_sections["round_1_text"])  # fmt: skip


def test_what_is_shown_is_no_talk_of_a_life():
    for text in ("What do you think about it?", "What do you think?", "Would you buy this?", ""):
        assert not read(text).about_life


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("KlinikGo: a van that brings dental check-ups to offices, RM 60 a visit", "clinic"),
        ("Nha khoa Cười Xinh: gói niềng răng 39.000.000₫, trả góp 0% 18 tháng", "clinic"),
        ("TukTuk Lunch: hot lunch boxes sold outside offices, ฿45", "general"),
        ("A family van with seven seats, RM 90,000", "vehicle"),
        ("PayNext lets you split any purchase in three payments", "loan"),
    ],
)
def test_what_it_comes_by_or_is_paid_by_is_not_what_it_is(text, category):
    assert read(text).known.category.code == category


def test_what_is_free_is_no_expense():
    free = read("SilverSkills: free evening classes in phone skills, tea included.").known
    paid = read("SilverSkills: evening classes in phone skills, S$20, free parking.").known
    assert all(each.side != "price" for each in free.barriers)
    assert any(each.side == "price" for each in paid.barriers)


def test_a_service_that_cares_for_old_people_is_chosen_by_their_children():
    assert audience("An Nhiên: căn hộ cho người cao tuổi, có bác sĩ trực") == ()
    assert audience("classes for over-50s") == ("older",)


def test_everybody_on_a_network_can_name_it():
    for place, names in (("Malate, Manila", "Globe|Smart|TNT|TM"), ("Menteng, Jakarta", "Telkomsel|XL|Indosat")):  # fmt: skip
        told = [
            reply(42, "s", person(n, location=place), BARE, "Which network are you on?")
            for n in range(12)
        ]
        assert sum(re.search(rf"\b(?:{names})\b", each) is not None for each in told) > 8, told


def test_worth_is_answered_by_a_yes_where_the_price_is_fair():
    shown = read("SariSehat: asuransi rawat inap Rp 45.000 per bulan, klaim lewat foto.")
    for number in range(8):
        who = person(number, "High", location="Menteng, Jakarta", price_sensitivity="Rp90 million, of which Rp20 million is free.")  # fmt: skip
        told = reply(42, "s", who, shown, "Apakah Rp 45.000 per bulan terjangkau?")
        assert not re.match(r"Tidak, .{0,12}tidak mahal", told), told


def test_a_guard_stands_before_what_leads_to_a_line():
    assert joined("Well, ", "{served}On my phone.", "") == "{served}Well, on my phone."
    assert joined("Well, ", "{often}, or so.", "") == "Well, {often}, or so."
    assert joined("Well, ", "I do.", "") == "Well, I do."


def test_me_stands_after_a_preposition_and_i_after_another():
    told = [*first_person("Colleagues come to Luz with questions. She and her husband cook.", "Luz", "Female")]  # fmt: skip
    assert not any(re.search(r"\bto I\b|\bI and my\b", each) for each in told)


@pytest.mark.parametrize(
    ("question", "says", "not_so"),
    [
        ("Giá 35.000₫ một kg đắt hay rẻ?", r"35\.000₫", r"một kg đắt"),
        ("Bạn có tin rau hữu cơ không?", r"(?i)tin|đúng|chứng minh|thấy tận mắt", r"nhà tôi có|lâu rồi"),
        ("Nếu rau không tươi thì bạn làm gì?", r"(?i)hoàn tiền|gọi|thôi|gửi", r"giá hôm đó"),
        ("Bạn chọn rau như thế nào?", r"(?i)hỏi|so giá|đánh giá|tin|chọn", r"bao bì|không kén"),
    ],
)  # fmt: skip
def test_vietnamese_questions_are_read_by_their_words(question, says, not_so):
    shown = read("BếpXanh: ứng dụng đặt rau hữu cơ từ Đà Lạt, từ 35.000₫ một kg, đổi trả nếu không tươi.")  # fmt: skip
    for number in range(10):
        who = person(number, location="Hoàn Kiếm, Hanoi")
        told = reply(42, "s", who, shown, question)
        assert re.search(says, told), told
        assert not re.search(not_so, told), told


def test_what_a_service_mends_is_not_what_it_is():
    text = "RepairCafe PH: weekend events where volunteers fix your appliances for free."
    assert read(text).known.category.code == "general"


def test_a_chore_that_is_asked_for_is_no_thing_on_show():
    assert read("Which household chore do you dislike the most and why?").about_life


def test_a_home_means_something_in_every_language():
    for place, question in (
        ("Malate, Manila", "Ano ang kahulugan ng bahay para sa iyo?"),
        ("Menteng, Jakarta", "Apa arti rumah bagi Anda?"),
    ):
        for number in range(6):
            told = reply(42, "s", person(number, location=place), BARE, question)
            assert not re.search("tidak tahu|belum|hindi ko|wala", told, re.I), told
