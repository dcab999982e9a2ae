# ruff: noqa: E501 - tables read better whole
"""Questions with one right answer get it, in every session, language and study, however often asked."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import pytest

from boses_mock.studies.model import Respondent, read_schema
from boses_mock.studies.reading.money import find_prices
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.simulation import simulate
from boses_mock.studies.speaking.attitude import STEEP, attitude
from boses_mock.studies.speaking.interview import reply
from boses_mock.studies.speaking.lines import said_in
from boses_mock.studies.speaking.lives.household import household, kids, kin, offspring
from boses_mock.studies.speaking.willingness_to_pay import money, willing_to_pay

from .people import COFFEE, person, study

SHOWN = Stimulus.read(COFFEE)
PARENT = {
    "family_situation": "Married with a daughter of 14, a son of 9 and a son of 5; a cousin helps."
}
ALONE = {"family_situation": "Single, lives with parents in a row house."}


def asked(
    question: str,
    who: Respondent,
    what: Stimulus = SHOWN,
    before: Sequence[str] = (),
    key: str = "s",
) -> str:
    turns: list[tuple[str, str]] = []
    answer = ""
    for each in (*before, question):
        answer = reply(42, key, who, what, each, turns)
        turns += [("user", each), ("persona", answer)]
    return answer


@pytest.mark.parametrize("number", range(8))
@pytest.mark.parametrize(
    ("questions", "field"),
    [
        (
            (
                "How old are you?",
                "What is your age?",
                "Berapa umur Anda?",
                "Bạn bao nhiêu tuổi?",
                "Ilang taon ka na?",
            ),
            "age",
        ),
        (
            (
                "What is your name?",
                "Who am I talking to?",
                "Siapa nama Anda?",
                "Tên bạn là gì?",
                "Ano ang pangalan mo?",
            ),
            "first",
        ),
        (
            (
                "Where do you live?",
                "Which city are you from, where do you live?",
                "Bạn sống ở đâu?",
                "Saan ka nakatira?",
            ),
            "place",
        ),
    ],
)
def test_who_somebody_is_is_told_in_four_languages(
    questions: tuple[str, ...], field: str, number: int
) -> None:
    who = person(number)
    place = who.location.split(",")
    wanted = {
        "age": str(who.age),
        "first": who.name.split()[0],
        "place": f"{place[0]}|{place[1].strip()}",
    }[field]
    for question in questions:
        assert re.search(wanted, asked(question, who)), question


def test_children_are_counted() -> None:
    for question in (
        "How many children do you have?",
        "Do you have kids?",
        "Berapa anak Anda?",
        "May anak ka ba?",
    ):
        told = asked(question, person(1, **PARENT))
        ages = re.search(r"a daughter of 14 and two sons of 9 and 5|14, 9 at 5", told, re.I)
        assert ages, told
        assert re.search(
            r"no |none|not |myself|wala", asked(question, person(1, **ALONE)), re.IGNORECASE
        )


@pytest.mark.parametrize("number", range(12))
def test_a_number_is_given_on_the_scale_that_was_asked_for(number: int) -> None:
    who = person(number)
    score = attitude(42, who, SHOWN).score
    for question, top in (
        ("On a scale of 1 to 10, how likely are you to buy it?", 10),
        ("How would you rate it from 1 to 5?", 5),
        ("Give it a mark out of 7, please: rate it", 7),
    ):
        told = asked(question, who).split(". ")[0]
        marks = [int(each) for each in re.findall(r"\d+", told)]
        assert marks and 1 <= marks[0] <= top, told
        assert (marks[0] > top / 2) == (score >= 0) or abs(score) < 0.2, (told, score)


@pytest.mark.parametrize(
    "question",
    [
        "How much would you pay for it?",
        "Magkano ang kaya mong bayaran?",
        "What would you be willing to pay?",
    ],
)
def test_a_sum_is_named_that_moves_with_liking_and_income(question: str) -> None:
    sums = {}
    for number in range(40):
        who = person(number)
        told = next((price.amount for price, _ in find_prices(asked(question, who))), None)
        assert told is not None
        sums[number] = told
        assert told == next(find_prices(willing_to_pay(who, SHOWN, attitude(42, who, SHOWN))))[
            0
        ].amount or told in (89.0,)
    warm = [sums[n] for n in sums if attitude(42, person(n), SHOWN).score > 0.4]
    cold = [sums[n] for n in sums if attitude(42, person(n), SHOWN).score < -0.2]
    assert min(warm) > max(cold)


def test_a_sum_is_named_even_where_no_price_was_shown() -> None:
    bare = Stimulus.read("What do you think of a savings app for families?")
    for number in range(10):
        low, high = (person(number, income=level) for level in ("Low", "High"))
        paid = [
            next(find_prices(willing_to_pay(who, bare, attitude(42, who, bare))))[0].amount
            for who in (low, high)
        ]
        assert paid[0] < paid[1]
        assert "₱" in asked("How much would you pay for it?", low, bare)


@pytest.mark.parametrize(
    ("amount", "currency", "text"),
    [
        (86.4, "PHP", "₱85"),
        (12.1, "PHP", "₱12"),
        (17_400, "IDR", "Rp17.000"),
        (23_700, "VND", "₫25.000"),
        (0.2, "USD", "$1"),
        (1_234, "MYR", "RM1,200"),
    ],
)
def test_sums_are_round_and_written_as_at_home(amount: float, currency: str, text: str) -> None:
    assert money(amount, currency) == text


@pytest.mark.parametrize("number", range(20))
def test_whether_it_is_dear_is_answered_by_what_it_weighs(number: int) -> None:
    who = person(number)
    for price in (12, 4_999):
        what = Stimulus.read(f"Would you try a new coffee at ₱{price:,}?")
        weight = attitude(42, who, what).weight
        assert weight is not None
        dear = bool(
            re.match(
                r"Yes|I'd say yes|Mostly yes", asked("Is that too expensive for you?", who, what)
            )
        )
        worth = bool(
            re.match(r"Yes|I'd say yes|Mostly yes", asked("Can you afford it?", who, what))
        )
        assert (dear, worth) == (weight >= STEEP, weight < STEEP)


@pytest.mark.parametrize("number", range(10))
def test_brands_trusted_and_brands_avoided_are_not_mixed_up(number: int) -> None:
    who = person(number)
    for question in (
        "Which brands do you trust?",
        "What is your favourite brand?",
        "Ano ang paborito mong brand?",
    ):
        first = asked(question, who, before=["Hi"])
        assert any(brand in first for brand in who.trusted_brands), first
    for question in (
        "Which brands do you avoid?",
        "Is there a brand that you would never buy?",
        "Which brand do you dislike and why?",
    ):
        told = asked(question, who)
        assert any(brand in told for brand in who.distrusted_brands), told
    named = who.distrusted_brands[0]
    assert re.search(named, asked(f"What do you think of {named}?", who), re.IGNORECASE)


def test_what_was_shown_can_be_retold() -> None:
    for number in range(12):
        told = asked("What does the concept offer?", person(number))
        assert re.search(r"oat-milk coffee|no added sugar|₱89|in a can", told), told
        assert "₱89" in asked("How much does it cost?", person(number))
    nothing = Stimulus.read("")
    assert re.search(r"not|nothing|first", asked("What did you read about it?", person(1), nothing))


def test_using_a_thing_is_answered_from_the_biography_and_never_taken_back() -> None:
    for number in range(20):
        who = person(number)
        wallet = (
            "GCash"
            if "GCash" in f"{who.digital_habits} {who.digital_behavior} {who.purchase_behavior}"
            else None
        )
        if wallet:
            assert re.match(r"Yes|Sure|I do", asked("Do you use GCash?", who))
        answers = {
            re.match(r"Yes|Sure|I do", asked("Do you have a car?", who, key=key)) is not None
            for key in "abcd"
        }
        assert len(answers) == 1


def test_i_do_not_understand_gets_the_same_answer_in_other_words() -> None:
    for follow in (
        "I don't understand",
        "Can you repeat that?",
        "Saya tidak mengerti",
        "Không hiểu",
    ):
        first = asked("How old are you?", person(3))
        again = asked(follow, person(3), before=["How old are you?"])
        assert again != first
        assert str(person(3).age) in again


EVERYDAY = (
    "How old are you?",
    "How much would you pay for it?",
    "Which brands do you trust?",
    "Which brands do you avoid?",
    "What do you think of it?",
    "Is it too expensive?",
    "What does the concept offer?",
    "Do you have a car?",
    "Are you a robot?",
    "On a scale of 1 to 10, how likely are you to buy it?",
    "What is 2+2?",
    "What is your favourite food?",
    "Do you have kids?",
    "Who is the president?",
    "What worries you about it?",
    "What do you like about it?",
    "Thanks",
    "Ok",
    "Why?",
    "Bakit?",
)


@pytest.mark.parametrize("question", EVERYDAY)
@pytest.mark.parametrize("shown", [COFFEE, "", "What do you think of a savings app for families?"])
def test_asked_ten_times_somebody_finds_ten_answers(question: str, shown: str) -> None:
    for number in range(3):
        turns: list[tuple[str, str]] = []
        for _ in range(10):
            told = reply(42, "ten", person(number), Stimulus.read(shown), question, turns)
            turns += [("user", question), ("persona", told)]
        texts = [text for role, text in turns if role == "persona"]
        said = Counter(sentence for text in texts for sentence in said_in(text))
        assert all(texts)
        assert [sentence for sentence, count in said.items() if count > 1] == []


@pytest.mark.parametrize(
    ("text", "children", "told"),
    [
        ("Married with two children aged 6 and 9, in a flat.", 2, "two children of 6 and 9"),
        ("Lives with his wife and sons of 24 and 20.", 2, "two sons of 24 and 20"),
        ("Raises a daughter of 8 with a partner.", 1, "a daughter of 8"),
        ("Married with two grown children.", 2, "two grown children"),
        ("Lives with a partner and a child aged 4; a grandmother helps.", 1, "a child of 4"),
        ("Single, lives alone.", 0, ""),
        ("Lives with her husband; relatives ask about children at New Year.", 0, ""),
        ("Brings up a baby alone.", 1, "a baby"),
    ],
)
def test_a_household_is_read_whole(text: str, children: int, told: str) -> None:
    home = household(text, "Female")
    assert home.children is not None
    assert (len(home.children), offspring(home)) == (children, told)


def test_an_empty_family_field_tells_nothing_and_a_grown_child_is_not_at_home() -> None:
    assert household("", "Male").children is None
    grown = household("Married, with a grown son.", "Male")
    assert (kids(grown), kin(grown)) == (None, "my wife")
    assert kin(household("Single, at home with parents.", "Male")) == "my mother"


def test_a_survey_counts_the_same_children_and_pays_the_same_sum() -> None:
    schema = read_schema(
        {
            "questions": [
                {
                    "id": "q1",
                    "type": "multiple_choice",
                    "text": "How many children do you have?",
                    "options": ["None", "1-2", "3 or more"],
                },
                {
                    "id": "q2",
                    "type": "multiple_choice",
                    "text": "How much would you pay?",
                    "options": ["₱20", "₱60", "₱90", "₱300"],
                },
                {
                    "id": "q3",
                    "type": "multiple_choice",
                    "text": "Which brand do you trust most?",
                    "options": ["DITO", "Jollibee", "Nobody"],
                },
            ]
        }
    )
    crowd = (
        person(1, **PARENT, trusted_brands=["Jollibee"]),
        person(2, **ALONE, trusted_brands=["Jollibee"]),
    )
    results = simulate(study("survey", survey=schema, respondents=crowd))
    answers = [
        [each["answer"] for each in result.report_sections["answers"]] for result in results[:-1]
    ]
    assert [row[0] for row in answers] == ["3 or more", "None"]
    assert [row[2] for row in answers] == ["Jollibee", "Jollibee"]
    for who, row in zip(crowd, answers, strict=True):
        paid = next(find_prices(willing_to_pay(who, SHOWN, attitude(42, who, SHOWN))))[0].amount
        assert 0.4 < float(row[1][1:]) / paid < 2.5


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("How did you hear about it?", r"you|talk|here"),
        ("Who decides what to buy in your household?", r"decide|veto|it is me|the deciding"),
        (
            "What would your husband think about it?",
            r"them|they|would|those|kids|single|no husband|agree",
        ),
        ("What is your monthly income?", r"₱|bills"),
        ("How do you usually pay?", r"GCash|Maya|cash|scan"),
        ("Where would you buy it?", r"at |near|look for|where|sends"),
        ("When would you drink it?", r"week|day|work|month|occasion|nothing|finished|Saturday"),
        ("Do you believe in God?", r"table|listen|stay|leave out|view"),
        (
            "Do you trust the company behind it?",
            r"^(?:Yes|No|Not|Rather|I'd say|Mostly|Maybe|Hard|Half|I can't)",
        ),
        ("How are you today?", r"fine|complain|good|better|all right"),
        ("😀", r"question|message|still here|time|words|through"),
        ("ok, thanks!", r"welcome|thank|pleasure|sure|fast|problem"),
    ],
)
def test_everyday_questions_are_answered_to_the_point(question: str, words: str) -> None:
    for number in range(12):
        told = asked(question, person(number), before=["Hello"])
        assert re.search(words, told.split(". ")[0], re.IGNORECASE), told
