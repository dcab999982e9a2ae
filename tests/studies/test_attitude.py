"""One persona, one attitude: the same in every study, moved by what should move it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.aspects import ASPECTS
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.simulation import simulate
from boses_mock.studies.speaking.attitude import UNCLEAR, attitude

from .people import APP, COFFEE, RIDE, SERUM, people, person, row, study

AVERAGE = [
    APP,
    COFFEE,
    "Would you try a refillable shampoo sold at sari-sari stores, made by local farmers?",
    "How do you feel about a community garden run by your barangay?",
    "What is your reaction to a smart rice cooker that you control from your phone?",
]


def shares(question: str, crowd: tuple[Respondent, ...], seed: int = 42) -> dict[str, float]:
    stimulus = Stimulus.read(question)
    counts = Counter(attitude(seed, who, stimulus).sentiment for who in crowd)
    return {name: counts[name] / len(crowd) for name in ("Positive", "Neutral", "Negative")}


def test_sentiments_vary_sensibly_over_several_hundred_people():
    crowd = people(400)
    found = [shares(question, crowd) for question in AVERAGE]
    for share in found:
        assert 0.33 <= share["Positive"] <= 0.62
        assert 0.15 <= share["Negative"] <= 0.40
        assert share["Neutral"] >= 0.12
    assert 0.35 <= sum(share["Positive"] for share in found) / len(found) <= 0.55
    assert 0.20 <= sum(share["Negative"] for share in found) / len(found) <= 0.35


def test_something_dear_is_mostly_refused_by_people_of_low_income():
    low, high = (shares(SERUM, people(200, income=level)) for level in ("Low", "High"))
    assert low["Negative"] > 0.6
    assert high["Negative"] < low["Negative"] - 0.3
    assert high["Positive"] > low["Positive"] + 0.2


def test_a_cheap_thing_is_not_refused_for_its_price():
    crowd = people(200, income="Low")
    assert shares("What do you think of a new pancit canton at ₱15?", crowd)["Negative"] < 0.35


@pytest.mark.parametrize("number", range(20))
def test_a_distrusted_brand_lowers_and_a_trusted_one_raises(number):
    stimulus = Stimulus.read(RIDE)
    plain = person(number, trusted_brands=["Bench"], distrusted_brands=["Temu"])
    scores = [
        attitude(42, replace(plain, **change), stimulus).score
        for change in ({"distrusted_brands": ("Grab",)}, {}, {"trusted_brands": ("Grab",)})
    ]
    assert scores == sorted(scores)
    assert scores[0] < scores[2]


def test_a_brand_is_only_found_as_a_word_of_its_own():
    who = person(1, distrusted_brands=["Rab"], trusted_brands=["Grab"])
    held = attitude(42, who, Stimulus.read(RIDE))
    assert (held.trusted, held.distrusted) == ("Grab", None)


def test_the_same_person_holds_the_same_attitude_in_every_type_of_study():
    question = {"concept_test": COFFEE, "focus_group": COFFEE, "idi_ai": COFFEE}
    results = {kind: simulate(study(kind, asked)) for kind, asked in question.items()}
    concept, interviews = results["concept_test"], results["idi_ai"]
    assert [r.sentiment for r in concept] == [r.sentiment for r in interviews]
    for one, other in zip(concept[:-1], interviews[:-1], strict=True):
        assert other.key_themes and set(other.key_themes) <= set(one.key_themes)  # what it told
    group = results["focus_group"][-1].sentiment_distribution
    assert group == concept[-1].sentiment_distribution


def test_a_shared_briefing_decides_whatever_the_question_is():
    briefing = "Kopi Pagi is a cold brew delivered every morning, made from local beans."
    first, second = (
        Stimulus.read(asked, [briefing])
        for asked in ("Would you buy it?", "Please tell us your view.")
    )
    for who in people(40):
        assert attitude(42, who, first).score == attitude(42, who, second).score


def test_an_attitude_depends_on_seed_person_and_stimulus():
    stimulus = Stimulus.read(COFFEE)
    one = [attitude(1, who, stimulus).score for who in people(30)]
    assert one == [attitude(1, who, stimulus).score for who in people(30)]
    assert one != [attitude(2, who, stimulus).score for who in people(30)]
    assert one != [attitude(1, who, Stimulus.read(APP)).score for who in people(30)]


def test_asked_again_people_waver_but_mostly_stay():
    stimulus, crowd = Stimulus.read(COFFEE), people(200)
    first = [attitude(42, who, stimulus).sentiment for who in crowd]
    again = [attitude(42, who, stimulus, repeat=1).sentiment for who in crowd]
    same = sum(a == b for a, b in zip(first, again, strict=True)) / len(crowd)
    assert 0.75 < same < 1


def test_likes_and_doubts_are_apart_and_never_both_empty():
    for question in (*AVERAGE, SERUM, "Do you like it?", ""):
        for who in people(60):
            held = attitude(42, who, Stimulus.read(question))
            assert set(held.likes) & set(held.doubts) == set()
            assert held.likes + held.doubts
            assert set(held.likes + held.doubts) <= ASPECTS.keys()
            given = (UNCLEAR,) if held.unclear else held.likes + held.doubts
            assert len(held.themes) == len(given)


def test_a_row_without_optional_fields_is_a_respondent():
    bare = Respondent.from_row({"id": "x", "full_name": "Ana Cruz", "age": None, "gender": None})
    assert (bare.name, bare.age, bare.trusted_brands) == ("Ana Cruz", 30, ())
    assert attitude(1, bare, Stimulus.read(COFFEE)).sentiment in ("Positive", "Neutral", "Negative")


def test_lists_kept_as_json_text_are_read():
    who = Respondent.from_row(
        row(3) | {"trusted_brands": '["Grab", "BPI"]', "distrusted_brands": None}
    )
    assert who.trusted_brands == ("Grab", "BPI")
    assert who.distrusted_brands == ()
