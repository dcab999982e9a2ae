# ruff: noqa: E501 - stimuli read better whole
"""What interviews and focus groups got wrong when they were read, each a kind of its own."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from boses_mock.kernel.rng import stream
from boses_mock.studies.categories import load_categories
from boses_mock.studies.model import Study
from boses_mock.studies.reading.asked import thing_had
from boses_mock.studies.reading.money import find_prices
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.sentences.group import THEN
from boses_mock.studies.simulation import simulate
from boses_mock.studies.speaking.attitude import attitude
from boses_mock.studies.speaking.facts import own_words
from boses_mock.studies.speaking.interview import reply
from boses_mock.studies.speaking.lives.habits import habit
from boses_mock.studies.speaking.lives.life import has
from boses_mock.studies.speaking.voice import quoted
from boses_mock.studies.speaking.willingness_to_pay import amount

from .people import COFFEE, people, person, study

CATEGORIES = load_categories(Path(__file__).parents[2] / "fixtures" / "categories")
BARE = Stimulus.read(None)


def read(text):
    return Stimulus.read(text, (), CATEGORIES)


def held(kind, shown, people, script=()):
    study = Study(
        seed=42,
        key="s",
        simulation_type=kind,
        respondents=tuple(people),
        stimulus=shown,
        script=tuple(script),
    )
    return simulate(study)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("PawPort is a pet-boarding service in Tampines with live cameras, S$68 a night, vets on call.", "petcare"),
        ("HomeHub: a co-working space with free coffee and fast wifi, ₱350 a day", "general"),
        ("An app with loans for farmers", "loan"),
        ("A phone with free coffee for a month", "gadget"),
        ("Bạn nghĩ gì về xe đạp điện VinaGo, chạy 60 km một lần sạc, giá 12.900.000₫, trả góp 12 tháng?", "vehicle"),
        ("A sofa on instalments over 12 months, ₱1,200 a month", "furniture"),
        ("PayNext lets you split any purchase in three payments", "bnpl"),
    ],
)  # fmt: skip
def test_a_thing_is_not_what_it_comes_with_or_is_paid_by(text, kind):
    assert read(text).known.kind.name == kind


def test_nothing_is_judged_in_a_talk_about_a_life():
    people = [person(number) for number in range(6)]
    last = held("focus_group", read("How do you choose a hospital for an operation?"), people)[-1]
    assert last.sentiment_distribution == {"Positive": 0, "Neutral": 6, "Negative": 0}


def test_a_service_is_not_looked_at_in_a_shop_nor_chosen_by_a_brand_of_soap():
    for number in range(20):
        for question in ("How do you choose a hospital?", "How do you choose an insurance?"):
            who = person(number, trusted_brands=["Safeguard", "Champion"])
            assert not re.search(
                r"in a shop|Safeguard|Champion", reply(42, "s", who, BARE, question)
            )


def test_who_does_a_thing_is_not_who_decides():
    for number in range(12):
        text = reply(42, "s", person(number), BARE, "Who looks after your home when you travel?")
        assert not re.search(r"decid|the buying|bought", text)


def test_a_day_is_told_in_its_order():
    day = "Luz has taho at seven. She eats lunch at the desk. She sleeps at ten."
    who = person(4, full_name="Luz Reyes", gender="Female", day_in_the_life=day)
    told = reply(42, "s", who, BARE, "Tell me about a typical week.")
    assert told == " ".join(own_words(who, "day_in_the_life"))


def test_who_finds_a_thing_dear_offers_less_than_its_price():
    shown = read(COFFEE)
    dear = [person(n) for n in range(60) if "price" in attitude(42, person(n), shown).doubts]
    assert len(dear) > 3
    for who in dear:
        assert amount(who, shown, attitude(42, who, shown))[0] < next(find_prices(COFFEE))[0].amount


def test_a_bare_price_is_no_promise_to_quote():
    shown = read("Bạn nghĩ gì về xe đạp điện VinaGo, giá 12.900.000₫?")
    assert all("12.900" not in (quoted(stream(1, n), shown) or "") for n in range(20))


@pytest.mark.parametrize(
    "question", ["Jam berapa Anda biasanya bangun?", "What are your sleeping habits?"]
)
def test_hours_of_waking_and_sleeping_are_read(question):
    who = person(3, location="Menteng, Jakarta")
    assert re.search(r"\d", reply(42, "s", who, BARE, question))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("LinisPods: laundry detergent pods, ₱12 a pod. What do you think, and who would use it?", "LinisPods"),
        ("Trung tâm Anh ngữ KidTalk dạy online 1 kèm 1 cho trẻ 6–12 tuổi, 150.000₫ mỗi buổi.", "KidTalk"),
    ],
)  # fmt: skip
def test_a_made_up_name_is_the_name(text, name):
    assert read(text).name == name


def test_where_a_thing_is_had_is_not_what_it_is():
    text = "SehatKu is an annual health check at home: a nurse draws blood, Rp 1.250.000."
    assert read(text).known.kind.name == "clinic"
    assert read("A scheme for housing loans").known.category.code == "loan"


def test_a_trouble_with_prices_is_of_prices_and_is_filed_so():
    people = [person(number) for number in range(6)]
    results = held("idi_ai", BARE, people, ["What worries you about food prices?"])
    for each in results[:-1]:
        assert re.search(r"price|dearer|costs", each.notable_quote)
    assert "rising prices" in results[-1].summary_text


def test_a_question_of_cooking_is_none_of_resting():
    for number in range(12):
        text = reply(
            42, "s", person(number), BARE, "What do you do when you are too tired to cook?"
        )
        assert re.search(r"rice|stall|ready|order|app\b|cook|Eggs|fried", text, re.I), text


def test_the_meals_of_a_day_are_its_sentences():
    day = "Luz has taho at seven. She splits siomai with a friend. She sleeps after bulalo."
    who = person(4, full_name="Luz Reyes", gender="Female", day_in_the_life=day)
    for question, dish in (("breakfast", "taho"), ("lunch", "siomai"), ("dinner", "bulalo")):
        assert dish in reply(42, "s", who, BARE, f"What do you have for {question}?")


def test_one_speaks_to_anothers_point_on_the_side_that_it_has():
    sides = [line for line in THEN if line.startswith(("{liked2}", "{doubted2}", "{same2}"))]
    assert any("happy with" in line and line.startswith("{liked2}") for line in sides)
    assert any("my question as well" in line and line.startswith("{doubted2}") for line in sides)


def test_what_goes_on_after_and_is_in_the_first_person_too():
    who = person(4, full_name="Luz Reyes", gender="Female", psychographic_notes="Says “home” and means Iloilo. Feels cloth, knocks on melons and asks when it came in.")  # fmt: skip
    assert own_words(who, "psychographic_notes") == (
        "I say “home” and mean Iloilo.",
        "I feel cloth, knock on melons and ask when it came in.",
    )


def test_the_baht_sign_is_no_thai_letter():
    text = "A refillable deodorant stick with bamboo case, ฿259. Would you switch to it?"
    assert read(text).name == "the refillable deodorant stick"


@pytest.mark.parametrize(
    ("question", "thing"),
    [
        ("How often do you eat sardines?", "sardines"),
        ("Seberapa sering Anda makan sambal?", "sambal"),
        ("Bạn ăn bún chả bao lâu một lần?", "bún chả"),
        ("How often do you eat out?", ""),
        ("How often do you use it?", ""),
    ],
)
def test_a_thing_that_no_table_knows_is_named_by_its_own_word(question, thing):
    assert thing_had(question) == thing
    places = {"S": "Menteng, Jakarta", "B": "Hoàn Kiếm, Hanoi"}
    for number in range(6 * bool(thing)):
        who = person(number, location=places.get(question[0], "Malate, Manila"))
        told = reply(42, "s", who, BARE, question).casefold()
        assert not re.search(r"makanan|\bfood\b|ăn uống", told)
        assert re.search(
            r"\d|once|twice|times|every|never|kali|setiap|lần|mỗi|hiếm|do without", told
        )


def test_having_a_thing_and_how_often_agree():
    for number in range(20):
        who = person(number)
        never = re.search(r"[Nn]ever|no habit|hardly|Not at all|do without", reply(42, "s", who, BARE, "How often do you eat kimchi?"))  # fmt: skip
        assert habit(42, who, "kimchi").uses == (never is None)
        assert has(42, who, "kimchi", False) == habit(42, who, "kimchi").uses


def test_both_sides_are_told_where_both_are_asked():
    shown = read(COFFEE)
    for number in range(12):
        who = person(number)
        view = attitude(42, who, shown)
        told = reply(42, "s", who, shown, "What do you like and dislike about it?")
        assert len(told.split(". ")) >= bool(view.likes) + bool(view.doubts)


def test_a_sachet_is_sought_near_home():
    shown = read("Sambal Bu Tini: sambal bawang kemasan sachet 20 g, Rp 2.000, tanpa pengawet.")
    for number in range(6):
        who = person(number, location="Menteng, Jakarta", price_sensitivity="Rp10 million, of which Rp1.4 million is free.")  # fmt: skip
        text = reply(42, "s", who, shown, "Di mana Anda akan membelinya?")
        assert "warung" in text


def test_a_view_of_a_whole_thing_is_not_told_by_a_word_of_it():
    who = person(3, values_and_motivations="She pays the electric bill first.", gender="Female")
    text = reply(42, "s", who, BARE, "How do you feel about electric jeepneys?")
    assert "bill" not in text


@pytest.mark.parametrize(
    "question", ["Who in your family drives?", "Who at home irons?", "Who in your house mends things?"]
)  # fmt: skip
def test_who_at_home_does_a_thing_is_somebody(question):
    for number in range(8):
        text = reply(42, "s", person(number), read(COFFEE), question)
        assert re.search(r"\bI\b|\b[Mm]e\b|[Mm]y |falls to me", text), text


def test_what_to_cook_is_not_chosen_by_a_brand_or_a_review():
    people = [person(number) for number in range(6)]
    results = held("focus_group", read("How do you decide what to cook on a weekday?"), people)
    for each in results[:-1]:
        told = each.report_sections["round_1_text"]
        assert not re.search(r"reviews|brand|compare prices", told), told
    assert "food at home" in results[-1].report_sections["consensus_themes"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("An electric SUV for families, VinTerra, 980 million ₫, 450 km range.", "VinTerra"),
        ("A new coffee sold at WinMart, ₱89", "the coffee"),
    ],
)
def test_a_name_may_stand_beside_what_a_thing_is(text, name):
    assert read(text).name == name


def test_nobody_follows_up_with_the_undecided_where_there_are_none():
    for at in range(12):
        last = held("idi_ai", read(COFFEE), [person(n) for n in range(at, at + 3)])[-1]
        if ", 0 waver" in last.summary_text or "; 0 waver" in last.summary_text:
            assert "undecided" not in last.recommendations


def test_who_decides_is_asked_in_the_conditional_too():
    shown = read("An electric SUV for families, VinTerra, 980 million ₫, 450 km range.")
    for number in range(10):
        text = reply(42, "s", person(number), shown, "Who would decide on such a purchase?")
        assert re.search(r"decid|choose|together|buying", text), text


def test_what_one_owns_is_no_thing_of_the_shelf():
    for number in range(20):
        who = person(number, trusted_brands=["Bench"])
        text = reply(42, "s", who, BARE, "What do you drive now?")
        assert not re.search(r"price that day|within reach|not loyal|name on it", text), text


def test_the_doubt_that_is_asked_for_comes_first():
    shown = read("An electric SUV for families, VinTerra, 980 million ₫, 450 km range.")
    people = [person(n, "High") for n in range(60)]
    told = [
        reply(42, "s", who, shown, "What worries you about charging?")
        for who in people
        if any(
            "charge" in attitude(42, who, shown).matter(n) for n in attitude(42, who, shown).doubts
        )
    ]
    assert told
    assert all(
        not each.startswith(("My trouble is the money", "I am not sure about the money"))
        for each in told
    )


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("How is life these days?", r"[Bb]usy|bills|All right|Quiet|Tiring|Full|all right|quiet"),
        ("What do you do on your days off?", r"(?i)rest|evening|weekend|night|watch|sleep|I "),
        ("What do you wish were different in your neighbourhood?", r"(?i)drain|street|quiet|noise|market|trees"),
    ],
)  # fmt: skip
def test_small_questions_of_a_life_are_answered(question, says):
    for number in range(10):
        text = reply(42, "s", person(number), BARE, question)
        assert re.search(says, text), text
        assert not re.search(r"nothing to tell|never thought|depends on the day|good words", text)


def test_a_typical_work_day_is_the_day():
    day = "Luz has taho at seven. She eats lunch at the desk. She sleeps at ten."
    who = person(4, full_name="Luz Reyes", gender="Female", day_in_the_life=day)
    assert "taho" in reply(42, "s", who, BARE, "What is a typical work day like?")


def test_the_words_of_asking_are_not_what_is_asked_about():
    who = person(3, location="Menteng, Jakarta")
    for question in (
        "Seberapa sering Anda membersihkan AC?",
        "Berapa biaya yang biasanya Anda bayar?",
    ):
        told = reply(42, "s", who, BARE, question)
        assert not re.search(r"[Ss]eberapa|biasanya|tersisa|[Ss]isanya", told), told


def test_a_word_that_leads_to_another_by_a_hyphen_is_not_the_thing():
    text = "TidyNest is a fortnightly home-cleaning subscription, S$180 a month."
    assert read(text).known.category.code != "property"
    assert read("A home loan with a fixed rate").known.category.code in ("loan", "property")


def test_a_service_is_chosen_by_something_else_as_well_in_the_second_round():
    people = [person(number) for number in range(5)]
    results = held("focus_group", read("How do you choose a hospital for your parents?"), people)
    for each in results[:-1]:
        assert re.search(
            r"near enough|comes to in all|reviews", each.report_sections["round_2_text"]
        )
    assert "how things are chosen" in results[-1].report_sections["consensus_themes"]


def test_a_breakfast_that_was_told_is_told_by_its_dish():
    day = "Luz has lugaw at seven. She eats lunch at the desk. She sleeps at ten."
    who = person(4, full_name="Luz Reyes", gender="Female", day_in_the_life=day)
    first = reply(42, "s", who, BARE, "Tell me about your mornings.")
    history = [("user", "Tell me about your mornings."), ("persona", first)]
    second = reply(42, "s", who, BARE, "What do you usually eat for breakfast?", history)
    assert "lugaw" in first
    assert "ugaw" in second
    assert second != first


def test_a_plan_that_one_makes_is_no_data_plan():
    for number in range(8):
        text = reply(42, "s", person(number), BARE, "How do you plan your budget for the month?")
        assert "data" not in text


def test_how_one_decided_on_the_last_big_purchase_is_of_that():
    asked = ["What was your last big purchase?", "How did you decide on it?"]
    for number in range(8):
        who = person(number)
        first = reply(42, "s", who, BARE, asked[0])
        assert "phone" in first
        history = [("user", asked[0]), ("persona", first)]
        second = reply(42, "s", who, BARE, asked[1], history)
        assert not re.search(r"of what\?|empty box|none came|no product|no concept", second)


def test_what_a_kit_is_cooked_in_is_not_the_kit():
    text = "NemNhanh is a frozen spring-roll kit, 85.000₫ for 20 rolls, ready in an air fryer. What would stop you from buying it?"  # fmt: skip
    assert read(text).known.kind.name != "appliance"


def test_nobody_quotes_a_clause_again_after_agreeing_with_it():
    shown = (
        "Baon Swap is a shelf in the pantry. A nurse checks the fridge each evening. "
        "Every box has a label with the date. Joining is free."
    )
    asked = study(
        "focus_group",
        shown,
        stimulus=Stimulus.read(shown, (), CATEGORIES),
        respondents=people(12, 0),
        categories=CATEGORIES,
    )
    *each, _ = simulate(asked)
    agreed = re.compile(
        r"words out of my mouth|I can only agree|stopped at it, too|is right about|I was nodding"
        r"|and I meet is|likes about|I'm with|wrote it down|brought up"
    )
    said = [str((one.report_sections or {})["round_2_text"]) for one in each]
    quoting = [text for text in said if agreed.search(text.partition(". ")[0]) and "“" in text]
    assert quoting
    for text in quoting:
        clause = re.findall(r"“([^”]{5,80})”", text)[0].lower()
        assert text.lower().count(clause) == 1
