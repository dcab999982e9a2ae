# ruff: noqa: E501 - tables read better whole
"""One respondent's answers agree with each other and with its profile, in all six markets.

Surveys are put to groups as the generator makes them. What is held against an answer is read from
the persona's own fields here, and not by the code that answers.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from boses_mock.market import load_markets
from boses_mock.personas import GroupDefinition, generate
from boses_mock.studies.model import Question, Respondent, Study
from boses_mock.studies.reading.money import find_prices
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.reading.surveys.closed import read_closed
from boses_mock.studies.reading.surveys.options import sort_of
from boses_mock.studies.reading.surveys.questionnaire import parse_text
from boses_mock.studies.simulation import simulate
from boses_mock.studies.speaking.interview import reply

MARKETS = Path(__file__).parents[2] / "fixtures" / "markets"
PLACES = ("Manila", "Jakarta", "Hanoi", "Singapore", "Kuala Lumpur", "Bangkok")
AGREE = ("Strongly disagree", "Strongly agree")
SNACK = "A new baked seaweed snack with 30% less salt, ₱25 a pack"


@pytest.fixture(scope="module")
def crowd() -> list[Respondent]:
    markets = load_markets(MARKETS)
    return [
        Respondent.from_row(asdict(persona) | {"id": f"{place}-{level}-{n}"})
        for place in PLACES
        for level in ("Low", "Middle", "High")
        for n, persona in enumerate(generate(markets, _group(place, level), 5, seed=3, run=1))
    ]


def _group(place, level):
    return GroupDefinition("Group", None, 18, 62, None, place, level, None, None)


def choice(text, *options):
    return Question("", "multiple_choice", text, options=options)


def likert(text, low="", high="", scale=5):
    return Question("", "likert", text, scale, low, high)


def put(people, *questions, shown=None):
    """Return the answers of each person, in the order of the questions."""
    numbered = tuple(
        Question(f"q{n}", q.type, q.text, q.scale, q.low_label, q.high_label, q.options)
        for n, q in enumerate(questions, 1)
    )
    results = simulate(
        Study(
            seed=42,
            key="s",
            simulation_type="survey",
            respondents=tuple(people),
            stimulus=Stimulus.read(shown),
            survey=numbered,
        )
    )
    return [[a["answer"] for a in each.report_sections["answers"]] for each in results[:-1]]


def of_place(crowd, place):
    return [who for who in crowd if who.location.endswith(place)]


USAGE = {  # does, how often, how often in a week, bought, brand, spends, last, content
    "Singapore": (
        choice("Do you drink coffee?", "Yes", "No"),
        choice("How often do you drink coffee?", "Daily", "Weekly", "Monthly", "Rarely", "Never"),
        choice("How many times a week do you drink coffee?", "0", "1-2", "3-6", "7 or more"),
        choice("Did you buy coffee in the past month?", "Yes", "No"),
        choice("Which brand do you drink most?", "Nescafé", "Kopiko", "Other", "None"),
        choice("How much do you spend on coffee a month?", "Nothing", "Under S$20", "S$20 or more"),
        choice("When did you last buy coffee?", "Past week", "Past month", "Longer ago", "Never"),
        choice("Are you satisfied with that brand?", "Very satisfied", "Dissatisfied", "N/A"),
    ),
    "Manila": (
        choice("Umiinom ka ba ng kape?", "Oo", "Hindi"),
        choice("Gaano ka kadalas uminom ng kape?", "Araw-araw", "Bawat linggo", "Bihira", "Hindi kailanman"),
        choice("Ilang beses sa isang linggo ka umiinom ng kape?", "0", "1-2", "3-6", "7 o higit pa"),
        choice("Bumili ka ba ng kape nitong nakaraang buwan?", "Oo", "Hindi"),
        choice("Anong tatak ng kape ang madalas mong inumin?", "Nescafé", "Kopiko", "Iba pa", "Wala"),
        choice("Magkano ang gastos mo sa kape kada buwan?", "Wala", "Mas mababa sa ₱200", "₱200 pataas"),
        choice("Kailan ka huling bumili ng kape?", "Nitong nakaraang linggo", "Nitong nakaraang buwan", "Hindi kailanman"),
        choice("Gaano ka nasisiyahan sa tatak na iyon?", "Lubos na nasisiyahan", "Hindi nasisiyahan", "Hindi naaangkop"),
    ),
    "Jakarta": (
        choice("Apakah Anda minum kopi?", "Ya", "Tidak"),
        choice("Seberapa sering Anda minum kopi?", "Setiap hari", "Seminggu sekali", "Jarang", "Tidak pernah"),
        choice("Berapa kali seminggu Anda minum kopi?", "0", "1-2", "3-6", "7 atau lebih"),
        choice("Apakah Anda membeli kopi dalam sebulan terakhir?", "Ya", "Tidak"),
        choice("Merek kopi apa yang paling sering Anda minum?", "Kapal Api", "Lainnya", "Tidak minum kopi"),
        choice("Berapa pengeluaran Anda untuk kopi sebulan?", "Rp 0", "Di bawah Rp 50.000", "Rp 50.000 atau lebih"),
        choice("Kapan terakhir Anda membeli kopi?", "Dalam seminggu terakhir", "Dalam sebulan terakhir", "Tidak pernah"),
        choice("Seberapa puas Anda dengan merek itu?", "Sangat puas", "Tidak puas", "Tidak berlaku"),
    ),
    "Hanoi": (
        choice("Bạn có uống cà phê không?", "Có", "Không"),
        choice("Bạn uống cà phê bao lâu một lần?", "Hằng ngày", "Hằng tuần", "Hiếm khi", "Không bao giờ"),
        choice("Mỗi tuần bạn uống cà phê mấy lần?", "0", "1-2", "3-6", "7 trở lên"),
        choice("Trong tháng qua bạn có mua cà phê không?", "Có", "Không"),
        choice("Bạn hay uống cà phê hãng nào nhất?", "Trung Nguyên", "Khác", "Không uống"),
        choice("Mỗi tháng bạn chi bao nhiêu cho cà phê?", "0đ", "Dưới 50.000đ", "Từ 50.000đ trở lên"),
        choice("Lần gần nhất bạn mua cà phê là khi nào?", "Trong tuần này", "Trong tháng này", "Chưa bao giờ"),
        choice("Bạn hài lòng với hãng đó đến mức nào?", "Rất hài lòng", "Không hài lòng", "Không áp dụng"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("place", USAGE)
def test_who_never_has_a_thing_never_has_it_anywhere(crowd, place):
    asked = USAGE[place]
    people = of_place(crowd, place) if place != "Singapore" else crowd
    seen = Counter()
    for answers in put(people, *asked):
        does, often, week, bought, brand, spends, last, content = (
            question.options.index(answer) for question, answer in zip(asked, answers, strict=True)
        )
        never = does == 1
        seen[never] += 1
        at_end = [each == len(q.options) - 1 for q, each in zip(asked, (does, often), strict=False)]
        assert at_end == [never, never]
        assert (week == 0, spends == 0) == (never, never)
        for question, answer in ((asked[4], brand), (asked[6], last), (asked[7], content)):
            assert (answer == len(question.options) - 1) == never
        assert not (never and bought == 0)
        assert not (often <= 1 and bought == 1)
    assert seen[False] > seen[True] > 0 or place != "Singapore"


def test_an_interview_tells_the_same_as_the_survey(crowd):
    people = crowd[::3]
    (asked,) = (choice("Do you drink coffee?", "Yes", "No"),)
    what = Stimulus.read(None)
    for who, (answer,) in zip(people, put(people, asked), strict=True):
        told = reply(42, "talk", who, what, "Do you drink coffee?")
        refused = re.match(r"(?:No\b|Not really|Hardly)", told) is not None
        assert refused == (answer == "No"), (told, answer)


STATES = choice(
    "What is your marital status?",
    "Single",
    "Married",
    "Living with a partner",
    "Separated",
    "Widowed",
)


def test_facts_are_those_of_the_profile(crowd):
    asked = (
        choice("What is your age group?", "18 to 29", "30 to 39", "40 to 49", "50 or older"),
        choice("Are you male or female?", "Male", "Female"),
        STATES,
        choice("Which city do you live in?", "Metro Manila", *PLACES[1:]),
        choice("What is the operating system of your phone?", "Android", "iOS"),
        choice("What is your current work status?", "Employed", "Self-employed", "Student", "Homemaker", "Retired", "Unemployed"),
    )  # fmt: skip
    spans = {"18 to 29": (18, 29), "30 to 39": (30, 39), "40 to 49": (40, 49)}
    for who, answers in zip(crowd, put(crowd, *asked), strict=True):
        age, gender, state, city, phone, work = answers
        low, high = spans.get(age, (50, 99))
        assert low <= who.age <= high
        assert gender == who.gender
        assert city.removeprefix("Metro ") == who.location.split(", ")[-1]
        assert (phone == "iOS") == (
            "iphone" in f"{who.digital_habits}{who.digital_behavior}".lower()
        )
        family = who.family_situation
        if re.search(r"^Married|\b(?:his wife|her husband)\b", family):
            assert state == "Married", family
        if re.search(r"^(?:Single|Not married)", family):
            assert state == "Single", family
        if "student" in who.occupation.lower():
            assert work == "Student"
        if who.occupation.startswith(("Retired", "Homemaker")):
            assert work == who.occupation.split()[0]


def test_a_widow_next_door_is_no_spouse(crowd):
    told = "Married; lives in two rooms. The widow opposite can be heard through the wall."
    assert put([replace(crowd[0], family_situation=told)], STATES) == [["Married"]]


def test_months_are_no_years(crowd):
    young = choice("Do you have a child under three?", "Yes", "No")
    told = "Married with a son of 9 and a daughter of 7 months, in a flat."
    assert put([replace(crowd[0], family_situation=told)], young) == [["Yes"]]


def test_children_are_those_of_the_family(crowd):
    asked = (
        choice("How many children do you have?", "None", "1", "2", "3 or more"),
        choice("Do you have a child under six?", "Yes", "No"),
        choice("May anak ka bang wala pang 6 na taong gulang?", "Oo", "Wala"),
    )
    seen = Counter()
    for who, (count, young, also) in zip(crowd, put(crowd, *asked), strict=True):
        told = re.findall(
            r"\b(?:sons?|daughters?) of ((?:\d+(?: months)?(?:, | and )?)+)", who.family_situation
        )
        ages = [
            (0 if months else int(n))
            for each in told
            for n, months in re.findall(r"(\d+)( months)?", each)
        ]
        if "grown" in who.family_situation:
            continue
        assert count == ("None", "1", "2", "3 or more")[min(3, len(ages))], who.family_situation
        assert (young == "Yes") == (also == "Oo") == any(age < 6 for age in ages)
        seen[young] += 1
    assert len(seen) == 2


def test_income_and_spending_are_within_what_a_persona_tells(crowd):
    income = {
        "Manila": ("below 10,000", "₱10,001–20,000", "₱20,001–60,000", "above ₱60,000"),
        "Jakarta": ("< Rp 5 juta", "Rp 5-10 juta", "Rp 10-20 juta", "> Rp 20 juta"),
        "Hanoi": ("Dưới 10 triệu đồng", "10–15 triệu đồng", "15–30 triệu đồng", "Trên 30 triệu đồng"),
    }  # fmt: skip
    ends = {
        "Manila": (10_000, 20_000, 60_000),
        "Jakarta": (5e6, 1e7, 2e7),
        "Hanoi": (1e7, 1.5e7, 3e7),
    }
    spend = {
        "Manila": ("Nothing", "₱1–500", "₱501–2,000", "₱2,001–8,000", "More than ₱8,000"),
        "Jakarta": ("Nothing", "Rp 1-100 ribu", "Rp 100-400 ribu", "Rp 400 ribu-2 juta", "> Rp 2 juta"),
        "Hanoi": ("Nothing", "₫1–200k", "₫200–600k", "₫600k–3 million", "over ₫3 million"),
    }  # fmt: skip
    floors = {"Manila": (0, 1, 501, 2_001, 8_000), "Jakarta": (0, 1, 1e5, 4e5, 2e6), "Hanoi": (0, 1, 2e5, 6e5, 3e6)}  # fmt: skip
    for place, brackets in income.items():
        people = of_place(crowd, place)
        asked = (
            choice("What is your monthly household income?", *brackets),
            choice("How much do you spend on eating out in a month?", *spend[place]),
        )
        for who, (earns, spends) in zip(people, put(people, *asked), strict=True):
            told = sorted(price.amount for price, _ in find_prices(who.price_sensitivity))
            at = brackets.index(earns)
            assert at in (
                sum(told[-1] > end for end in ends[place]),
                sum(told[-1] >= end for end in ends[place]),
            )
            assert floors[place][spend[place].index(spends)] <= told[0]


@pytest.mark.parametrize(
    ("text", "most", "fewest"),
    [
        ("What matters when you choose snacks? Choose up to 3.", 3, 1),
        ("Apa yang penting saat memilih camilan? (boleh pilih lebih dari satu)", 6, 1),
        ("Điều gì quan trọng khi chọn đồ ăn vặt? Chọn tối đa 2", 2, 1),
        ("Ano ang mahalaga sa pagpili ng meryenda? Pumili ng hanggang tatlo.", 3, 1),
        ("What matters when you choose snacks? Pick two.", 2, 2),
    ],
)
def test_several_are_ticked_and_never_more_than_may_be(crowd, text, most, fewest):
    options = (
        "Price",
        "Taste",
        "Brand",
        "Health",
        "Near home",
        "Advice of friends",
        "None of these",
    )
    answers = [each for (each,) in put(crowd, choice(text, *options))]
    for ticked in answers:
        assert fewest <= len(set(ticked)) == len(ticked) <= most or ticked == ["None of these"]
        assert ticked == [option for option in options if option in ticked]
        assert "None of these" not in ticked or len(ticked) == 1
    assert max(map(len, answers)) > 1
    assert len(set(map(tuple, answers))) > 8


def test_what_is_owned_is_ticked_where_it_is_asked_of_alone(crowd):
    asked = (
        choice("Do you have insurance?", "Yes", "No"),
        choice("Which of these do you have? Select all that apply.", "Insurance", "Credit card", "Car", "None of these"),
    )  # fmt: skip
    for alone, among in put(crowd, *asked):
        assert (alone == "Yes") == ("Insurance" in among)


def test_the_favourite_is_among_the_brands_that_are_bought(crowd):
    brands = (
        "Lucky Me",
        "Indomie",
        "Hảo Hảo",
        "Maggi",
        "Mama",
        "Koka",
        "Other brand",
        "None of these",
    )
    asked = (
        choice("Which noodle brands have you bought in the past 3 months? Select all that apply.", *brands),
        choice("Which one noodle brand do you eat most often?", *brands),
    )  # fmt: skip
    for who, (bought, most) in zip(crowd, put(crowd, *asked), strict=True):
        assert most in bought
        assert not set(bought) & set(who.distrusted_brands)


def test_counts_of_a_choice_of_several_add_up(crowd):
    asked = choice("Which do you use? Select all that apply.", "Facebook", "TikTok", "YouTube", "X")
    people = tuple(crowd[:20])
    question = Question("q1", asked.type, asked.text, options=asked.options)
    study = Study(
        seed=42,
        key="s",
        simulation_type="survey",
        respondents=people,
        stimulus=Stimulus.read(None),
        survey=(question,),
    )
    *each, whole = simulate(study)
    given = Counter(o for one in each for o in one.report_sections["answers"][0]["answer"])
    (row,) = whole.report_sections["per_question"]
    assert row["n"] == 20
    assert row["distribution"] == {option: given[option] for option in asked.options}


def test_ratings_and_intent_of_one_thing_agree(crowd):
    asked = (
        likert("How much do you like this snack?", "Not at all", "Very much", 7),
        choice("Would you buy this snack?", "Definitely", "Probably", "Not sure", "Probably not", "Definitely not"),
        likert("How likely are you to recommend this snack?", "Not at all likely", "Extremely likely", 11),
        likert("The price of this snack is fair.", *AGREE),
        likert("This snack is too expensive.", *AGREE),
        likert("This snack is for people like me.", *AGREE),
        likert("This snack is not for me.", *AGREE),
    )  # fmt: skip
    answers = put(crowd, *asked, shown=SNACK)
    apart = 0
    for like, buy, recommend, fair, dear, mine, not_mine in answers:
        step = asked[1].options.index(buy)
        apart += (like >= 6 and step >= 3) + (like <= 2 and step <= 1)
        apart += abs((like - 1) / 6 - (recommend - 1) / 10) > 0.45
        for first, second in ((fair, dear), (mine, not_mine)):
            apart += min(first, second) >= 4 or max(first, second) <= 2
    assert apart <= 0.02 * 4 * len(crowd)
    assert len({each[0] for each in answers}) >= 5


def test_the_order_of_options_changes_no_answer(crowd):
    options = ("Shopee", "Lazada", "TikTok Shop", "Amazon", "Taobao")
    for text in ("Which shop do you like most?", "Where do you usually buy clothes?"):
        first = put(crowd, choice(text, *options))
        second = put(crowd, choice(text, *options[::-1]))
        assert first == second


def test_people_rarely_refuse_to_answer(crowd):
    asked = [
        choice("Which do you prefer?", "Tea", "Juice", "Water", "Don't know"),
        choice("Would you try it?", "Yes", "No", "Prefer not to say"),
        choice("What is your religion?", "Catholic", "Muslim", "Buddhist", "Other", "Prefer not to say"),
    ]  # fmt: skip
    given = [answer for each in put(crowd, *asked) for answer in each]
    assert sum(answer in ("Don't know", "Prefer not to say") for answer in given) < 0.03 * len(
        given
    )


OPEN = {
    "Any other comments?": "nothing to add",
    "Ada hal lain yang ingin Anda sampaikan?": "tidak ada tambahan",
    "May iba ka pa bang gustong sabihin?": "walang idadagdag",
    "Bạn có góp ý gì thêm không?": "không có ý kiến thêm",
}


@pytest.mark.parametrize(("text", "theme"), OPEN.items())
def test_anything_else_is_answered_in_a_few_words(crowd, text, theme):
    *each, whole = simulate(
        Study(
            seed=42,
            key="s",
            simulation_type="survey",
            respondents=tuple(crowd[:12]),
            stimulus=Stimulus.read(SNACK),
            survey=(Question("q1", "open_ended", text),),
        )
    )
    for result in each:
        assert len(result.report_sections["answers"][0]["answer"].split()) <= 9
    assert whole.report_sections["per_question"][0]["themes"] == [theme]


def test_open_answers_speak_of_what_was_asked(crowd):
    asked = (
        ("Manila", "Ano ang problema mo kapag namimili online?", r"delivery|litrato|dating|pera|online"),
        ("Jakarta", "Apa yang perlu diperbaiki dari dompet digital Anda?", r"admin|gajian|penipuan|bantuan|dompet|ramai|menunggu|potongan|petugas|dijawab"),
        ("Hanoi", "Điều gì khiến bạn lo khi mua online?", r"giao|hàng|tiền|online"),
        ("Singapore", "What would make you change your bank?", r"money|help|people|changing|bank"),
    )  # fmt: skip
    for place, text, words in asked:
        for (answer,) in put(of_place(crowd, place), Question("", "open_ended", text)):
            assert re.search(words, answer, re.I), answer


def test_a_scale_keeps_both_of_its_labels_and_all_of_its_points():
    paper = """1. How likely are you to recommend it? (0–10)
2. How satisfied are you? 1 (not at all) to 5 (extremely)
3. How good is it? Not at all 1 2 3 4 5 Extremely
4. How easy is it? 1 = Very hard, 5 = Very easy"""
    asked = parse_text(paper)["questions"]
    assert [(each["scale"], each["low_label"], each["high_label"]) for each in asked] == [
        (11, "", ""),
        (5, "Not at all", "Extremely"),
        (5, "Not at all", "Extremely"),
        (5, "Very hard", "Very easy"),
    ]


def test_for_how_long_is_told_in_the_time_that_each_option_speaks_of(crowd):
    months = choice("How long have you been drinking coffee?", *TIMES)
    years = choice("For how many years have you been drinking coffee?", "1", "2-3", "4 or more")
    for first, second in put(crowd, months, years):
        if {first, second} <= {*TIMES, *years.options}:
            assert (first == TIMES[-1]) == (second == years.options[-1]), (first, second)
    assert {TIMES[-1]} <= {first for first, _ in put(crowd, months, years)}


TIMES = ("Less than 6 months", "6 months to 1 year", "1-3 years", "More than 3 years")


def test_what_is_spent_in_three_months_is_more_than_in_one(crowd):
    sums = ("Under ₱500", "₱500-1,499", "₱1,500-2,999", "₱3,000 or more")
    people = [who for who in crowd if "Manila" in who.id]
    asked = "How much did you spend on coffee in the past {}?"
    answers = put(people, *(choice(asked.format(each), *sums) for each in ("month", "3 months")))
    places = [tuple(map(sums.index, each)) for each in answers if set(each) <= set(sums)]
    assert all(one <= three for one, three in places)
    assert any(one < three for one, three in places)


@pytest.mark.parametrize("name", ["Galing", "Kalinga", "Sabay"])
def test_a_scale_about_the_thing_that_is_shown_judges_it(name):
    what = Stimulus.read(f"What do you think of {name}, QR payment app for small shops, ₱50?")
    asked = [likert(f"How appealing is {name} to you?"), likert(f"{name} is good value for money.")]
    assert what.name == name
    assert [(each.kind, each.shown) for each in read_closed(asked, what)] == [("", True)] * 2


def test_a_statement_that_names_nothing_judges_what_is_shown(crowd):
    people = of_place(crowd, "Manila")
    asked = (
        choice("How often do you eat snacks?", "Daily", "Weekly", "Monthly", "Never"),
        likert("₱25 is too expensive.", *AGREE),
        likert("Ang ₱25 ay sulit.", "Lubos na hindi sang-ayon", "Lubos na sang-ayon"),
        likert("The small pack puts me off.", *AGREE),
        likert("How appealing is this snack?", "Not at all", "Very"),
    )
    answers = put(people, *asked, shown=SNACK)
    assert not [each for each in answers if min(each[1], each[2]) >= 4]
    assert not [each for each in answers if each[3] == each[4] == 5 or each[3] == each[4] == 1]
    assert len({each[1] for each in answers}) > 1


def test_nobody_names_kin_whom_the_family_does_not_have(crowd):
    asked = (
        choice("Who do you travel with most?", "Alone", "My spouse", "Family with children", "Friends"),
        choice("Sino ang kumakain ng noodles sa bahay? Piliin lahat.", "Ako", "Asawa ko", "Mga anak", "Kapitbahay"),
        choice("What do you save for? Select all that apply.", "Emergencies", "Travel", "Children's education", "Retirement"),
    )  # fmt: skip
    seen = Counter()
    for who, (travel, eats, saves) in zip(crowd, put(crowd, *asked), strict=True):
        family = who.family_situation
        alone = re.search(r"^(?:Single|Not married)|lives alone", family) is not None
        seen[alone] += 1
        if alone:
            assert travel in ("Alone", "Friends"), family
            assert not {"Asawa ko", "Mga anak"} & set(eats), family
            assert "Children's education" not in saves
    assert seen[True] > 5 < seen[False]


def test_ways_of_getting_about_are_those_of_the_place(crowd):
    asked = choice(
        "Hiện bạn đi lại bằng gì là chính?", "Xe máy xăng", "Xe máy điện", "Ô tô", "Xe buýt"
    )
    hanoi = Counter(answer for (answer,) in put(of_place(crowd, "Hanoi"), asked))
    assert hanoi["Xe máy xăng"] > 5
    assert hanoi["Xe máy điện"] == 0
    manila = choice(
        "How do you usually get around?", "Walking", "Jeepney or tricycle", "Own car", "Motorcycle"
    )
    for who, (answer,) in zip(
        of_place(crowd, "Manila"), put(of_place(crowd, "Manila"), manila), strict=True
    ):
        if who.income_level == "Low" and not re.search(r"\b(?:by|in|on) ", who.day_in_the_life):
            assert answer in ("Walking", "Jeepney or tricycle")


def test_what_is_saved_is_less_than_what_is_free(crowd):
    sums = ("Nothing", "Under ₱500", "₱500-₱1,999", "₱2,000-₱9,999", "₱10,000 or more")
    ends = (0, 500, 2_000, 10_000, 1e9)
    people = of_place(crowd, "Manila")
    answers = put(people, choice("How much do you manage to save in a month?", *sums))
    for who, (answer,) in zip(people, answers, strict=True):
        free = min(price.amount for price, _ in find_prices(who.price_sensitivity))
        assert ((0, *ends)[sums.index(answer)]) <= free
    assert len(set(map(tuple, answers))) >= 3


def test_who_does_it_is_not_asked_why_not(crowd):
    people = of_place(crowd, "Hanoi")
    asked = (
        choice("Bạn có đi xe buýt không?", "Có", "Không"),
        choice("Vì sao bạn không đi xe buýt?", "Chậm", "Xa trạm", "Đông người", "Tôi vẫn đi xe buýt"),
    )  # fmt: skip
    answers = put(people, *asked)
    assert [each[0] == "Có" for each in answers] == [
        each[1] == "Tôi vẫn đi xe buýt" for each in answers
    ]
    assert len({each[0] for each in answers}) == 2


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("How do you rate the price of ₱25?", "Very cheap", "Very expensive"),
        ("How easy is this snack to find?", "Very easy", "Very difficult"),
        ("How do you find the price of this snack?", "Cheap", "Expensive"),
    ],
)
def test_labels_that_speak_for_themselves_turn_a_scale_round(crowd, text, low, high):
    people = of_place(crowd, "Manila")
    turned = (likert(text, low, high), likert(text, high, low))
    for first, second in put(people, *turned, shown=SNACK):
        assert (first - 3) * (second - 3) <= 1
    rows = put(people, *turned, shown=SNACK)
    assert sum(first for first, _ in rows) < sum(second for _, second in rows)


def test_who_would_not_buy_it_says_so_where_that_is_offered(crowd):
    asked = (
        likert("How likely are you to buy this snack in the next month?", "Very unlikely", "Very likely"),
        choice("Where would you buy it?", "Supermarket", "Online", "I would not buy it"),
    )  # fmt: skip
    for likely, where in put(crowd, *asked, shown=SNACK):
        if likely == 1:
            assert where == "I would not buy it"
        if likely == 5:
            assert where != "I would not buy it"


def test_what_a_questionnaire_writes_is_answered_as_it_is_meant(crowd):
    asked = (
        "What problem would it solve for you?",
        "Why would or wouldn't you buy it?",
        "Who in your life would you recommend it to?",
        "Any suggestions for us?",
    )
    people = of_place(crowd, "Manila")[:8]
    rows = put(people, *(Question("", "open_ended", text) for text in asked), shown=SNACK)
    told = [answer for row in rows for answer in row]
    assert len(set(told)) == len(told)
    for _, why, whom, _ in rows:
        assert not re.search(r"that is how we have always done it|I get by without it", why)
        assert not re.search(r"\bI decide\b|the deciding", whom)


def test_words_of_the_thing_shown_are_no_matter_of_everyday_life(crowd):
    people = of_place(crowd, "Jakarta")
    shown = "Seger Jahe: minuman jahe lemon botol 350 ml, tanpa gula tambahan, Rp 7.500"
    setuju = ("Sangat tidak setuju", "Sangat setuju")
    asked = (
        choice("Apakah Anda tertarik membeli Seger Jahe?", "Sangat tertarik", "Tertarik", "Biasa saja", "Tidak tertarik", "Sangat tidak tertarik"),
        likert("Rasa jahe cocok untuk saya.", *setuju),
        likert("Harga Rp 7.500 murah.", *setuju),
        choice("Kapan Anda paling mungkin meminumnya?", "Pagi", "Siang", "Sore", "Tidak akan minum"),
        Question("", "open_ended", "Berapa harga yang pantas menurut Anda?"),
    )  # fmt: skip
    rows = put(people, *asked, shown=shown)
    keen = [row for row in rows if row[0] in ("Sangat tertarik", "Tertarik")]
    assert len(keen) >= 3
    assert not [row for row in keen if row[1] == 1 or row[3] == "Tidak akan minum"]


def test_who_has_none_is_asked_of_children_and_of_pets_in_vain(crowd):
    asked = (
        choice("How many children do you have?", "None", "1", "2", "3 or more"),
        choice("Who looks after your children on weekdays?", "Grandparents", "Helper", "Me", "I have no children"),
        choice("How much do you spend on childcare in a month?", "Nothing", "Under S$500", "S$500 or more"),
        choice("Do you have a cat?", "Yes", "No"),
        choice("How many pets do you have?", "None", "1", "2", "3 or more"),
    )  # fmt: skip
    seen = Counter()
    for many, minder, spent, cat, pets in put(of_place(crowd, "Singapore"), *asked):
        if many == "None":
            assert (minder, spent) == ("I have no children", "Nothing")
        assert (cat == "No") == (pets == "None")
        seen[many == "None", cat] += 1
    assert len(seen) >= 3


@pytest.mark.parametrize(
    ("option", "question"),
    [
        ("Tidak akan minum", "Kapan Anda akan meminumnya?"),
        ("I would not buy it", "Where would you buy it?"),
    ],
)
def test_an_option_of_not_doing_it_is_none(option, question):
    asked = choice(question, "A", "B", option)
    assert read_closed([asked], Stimulus.read(SNACK))[0].shown
    assert sort_of(option) == "none"


def test_what_would_make_one_change_needs_no_known_matter(crowd):
    asked = (
        choice("Do you use a childcare centre?", "Yes", "No"),
        Question("", "open_ended", "What would make you change your childcare centre?"),
    )
    for _, told in put(of_place(crowd, "Singapore"), *asked):
        assert re.search(r"money|help|people|changing|minutes", told), told


def test_a_friend_called_maya_is_no_wallet_of_indonesia(crowd):
    who = of_place(crowd, "Jakarta")[0]
    told = replace(who, day_in_the_life=f"Her school friend Maya calls. {who.day_in_the_life}")
    (answer,) = put([told], Question("", "open_ended", "Where do you keep your savings?"))[0]
    assert "Maya" not in answer


@pytest.mark.parametrize(
    ("text", "matter"),
    [
        ("Berapa yang Anda tabung setiap bulan?", "saving"),
        ("What annoys you about your mobile data today?", "data"),
    ],
)
def test_what_is_put_aside_and_what_annoys_is_of_its_matter(crowd, text, matter):
    asked = Question("", "open_ended", text)
    assert read_closed([asked], Stimulus.read(None))[0].matter == matter
    if matter == "data":
        for (told,) in put(of_place(crowd, "Kuala Lumpur"), asked):
            assert re.search(
                r"allowance|evening|signal|line is down|do without|No mobile data|don't have", told
            ), told


def test_a_reason_to_switch_is_one_of_those_who_would(crowd):
    asked = (
        likert("How likely are you to switch to Kita5G?", "Very unlikely", "Very likely"),
        choice("Which network do you use?", "Celcom", "Maxis", "Digi"),
        choice("What is the main reason you would switch?", "Price", "Speed", "No contract", "I would not switch"),
    )  # fmt: skip
    shown = "Kita5G: a prepaid SIM with unlimited 5G data for RM25 a month, no contract"
    assert Stimulus.read(shown).name == "Kita5G"
    rows = put(of_place(crowd, "Kuala Lumpur"), *asked, shown=shown)
    assert not [row for row in rows if row[0] >= 4 and row[2] == "I would not switch"]
    assert sort_of("No contract") == ""
    assert sort_of("No") == sort_of("No, never") == "no"
