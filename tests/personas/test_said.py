"""What no rule understands is told as what it is: an act, a quality, a thing, or a quotation."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from boses_mock.kernel.rng import stream
from boses_mock.personas.brief.placing import field_of
from boses_mock.personas.brief.said import Said, brief
from boses_mock.personas.brief.verbs import third_person
from boses_mock.personas.brief.whole import whole

from .conftest import MARKETS

GLOSSARY = MARKETS.vocabulary.glossary
_BORDER = "husband works in Singapore; he comes home at weekends"
_TRENDS = Said(follows=("is afraid of breakouts, and follows trends",))


@pytest.mark.parametrize(
    ("clauses", "said"),
    [
        (
            ("pay suppliers in cash",),
            Said(placed=(("price_sensitivity", "pays suppliers in cash"),)),
        ),
        (("garden",), Said(follows=("gardens",))),
        (("saved for a house",), Said(placed=(("price_sensitivity", "saved for a house"),))),
        (("never eat out",), Said(follows=("never eats out",))),
        (("raised by grandparents",), Said(follows=("was raised by grandparents",))),
        (("learning Korean",), Said(follows=("is learning Korean",))),
        (("have a stall",), Said(follows=("has a stall",))),
        (("no fuss",), Said(follows=("does without fuss",))),
        (("worried about floods",), Said(follows=("is worried about floods",))),
        (("tight budget",), Said(things="a tight budget")),
        (("Sunday off",), Said(things="Sunday off")),
        (("herbal remedies",), Said(things="herbal remedies")),
        (("love of food",), Said(things="a love of food")),
        (("ceremonies cost much",), Said(claims=("ceremonies cost much",))),
        (("Leases a van from uncles",), Said(follows=("leases a van from uncles",))),
        (("Tamil films",), Said(things="Tamil films")),
        (("impatient with late riders",), Said(follows=("is impatient with late riders",))),
        (("Wife works as a cleaner",), Said(kin=("wife works as a cleaner",))),
        (("Most guests are Korean",), Said(claims=("most guests are Korean",))),
        (("mahilig sa tsismis",), Said(quoted=("mahilig sa tsismis",))),
        (("thích ăn vặt",), Said(quoted=("thích ăn vặt",))),
        (("không xem tivi",), Said(quoted=("không xem tivi",))),
        (
            ("Viêm da cơ địa vì hóa chất",),
            Said(),
        ),
        (("vape-free",), Said(follows=("is vape-free",))),
        (("suspicious of Chinese food",), Said(follows=("is suspicious of Chinese food",))),
        (("devotees of the Santo Niño",), Said(follows=("is a devotee of the Santo Niño",))),
        (("quit smoking last year",), Said(follows=("quit smoking last year",))),
        (
            ("dislike bloggers who come for meals",),
            Said(follows=("dislikes bloggers who come for meals",)),
        ),
        (
            ("drive a Toyota bought on leasing",),
            Said(follows=("drives a Toyota bought on leasing",)),
        ),
        ((), Said()),
        (("follow trends but afraid of breakouts",), _TRENDS),
        (("Leases a van from uncles",), Said(follows=("leases a van from uncles",))),
        (("Tamil films",), Said(things="Tamil films")),
        (("impatient with slow delivery",), Said(follows=("is impatient with slow delivery",))),
        (("uses BRI and cash",), Said(placed=(("digital_behavior", "uses BRI and cash"),))),
        (
            ("khawatir soal baterai dan tempat cas",),
            Said(),
        ),
        (("eldest child studies in Medan",), Said(kin=("eldest child studies in Medan",))),
        (("wife in Batam",), Said(kin=("wife is in Batam",))),
        (("husband taps rubber",), Said(kin=("husband taps rubber",))),
        (("debts at the cooperative",), Said(things="debts at the cooperative")),
        (("never flown",), Said(follows=("has never flown",))),
        (("surau committee member",), Said(follows=("is a surau committee member",))),
        (
            ("husband works in Singapore and comes home at weekends",),
            Said(kin=(_BORDER,)),
        ),
    ],
)
def test_a_clause_is_told_as_what_it_is(clauses: tuple[str, ...], said: Said) -> None:
    assert brief(GLOSSARY, stream(1, "brief"), clauses) == said


@pytest.mark.parametrize(
    "piece",
    [
        "13 and 18",
        "500 baht",
        "aged 36 and 40",
        "from Batangas",
        "one in Melbourne",
        "but regret it",
    ],
)
def test_a_piece_of_another_thought_is_not_told(piece: str) -> None:
    assert brief(GLOSSARY, stream(1, "brief"), (piece,)) == Said()


def test_two_acts_in_one_clause_are_both_inflected() -> None:
    said = brief(GLOSSARY, stream(1, "brief"), ("rent a room and send postcards",))
    assert said.placed == (("family_situation", "rents a room"),)
    assert said.follows == ("sends postcards",)


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        (
            "compare prices at markets before the long holiday",
            "compare prices at markets, as it happens, before the long holiday",
        ),
        ("eat out at least three times a week", "eat out no less than three times per week"),
        (
            "is paid in cash on Fridays and sends half of it home",
            "is paid in cash each Friday and also sends half of it home",
        ),
        ("buys tea three or more times a week", "buys tea three if not more times per week"),
        ("works nights from 10pm to 7am", "works nights from 10pm until 7am"),
        (
            "finds tiny brand new electric cars ugly",
            "finds, as it happens, tiny brand new electric cars",
        ),
    ],
)
def test_a_long_clause_is_told_whole_and_not_recited(clause: str, told: str) -> None:
    assert whole(clause, 2, verb=True) == told


def test_two_clauses_do_not_follow_on_as_in_the_brief() -> None:
    clauses = ("sell orchids", "mend nets", "swim at dawn")
    for seed in range(6):
        told = brief(GLOSSARY, stream(seed, "brief"), clauses).follows[0]
        assert "orchids, mends" not in told and "nets and swims" not in told


def test_kinds_are_kept_apart() -> None:
    told = brief(GLOSSARY, stream(1, "brief"), ("repair nets", "tight budget", "shy"))
    assert told == Said(follows=("is shy, and repairs nets",), things="a tight budget")


def test_many_acts_are_told_in_two_sentences_and_none_is_left_out() -> None:
    acts = ("sew baju", "carry cash", "ride a bike", "keep goats", "hate ads", "bake kuih")
    told = brief(GLOSSARY, stream(1, "brief"), acts).follows
    assert len(told) == 2
    inflected = "sews baju,carries cash,rides a bike,keeps goats,hates ads,bakes kuih"
    for act in inflected.split(","):
        assert act in " ".join(told)


@pytest.mark.parametrize(
    ("clause", "field"),
    [
        ("listen to DXRL radio", "media_consumption"),
        ("listen to their mother", ""),
        ("always compare prices on Shopee", "purchase_behavior"),
        ("read labels", "purchase_behavior"),
        ("read novels", "media_consumption"),
        ("saving for a condo", "price_sensitivity"),
        ("save 2,000 a month", ""),
        ("save time", ""),
        ("send money to Udon Thani", "price_sensitivity"),
        ("spend weekends hiking", ""),
        ("play Mobile Legends", "digital_behavior"),
        ("play the lottery", ""),
        ("share a room with a sibling", "family_situation"),
        ("share memes", "digital_behavior"),
        ("share the chores", ""),
        ("distrust middlemen", "values_and_motivations"),
        ("want to study abroad", "aspirational_identity"),
        ("grow durian", "day_in_the_life"),
        ("follow Korean vloggers", "media_consumption"),
        ("follow doctors' orders", ""),
        ("never buy on credit", "purchase_behavior"),
    ],
)
def test_an_act_is_told_in_the_field_that_it_is_about(clause: str, field: str) -> None:
    assert field_of(third_person(clause)) == field


_ANY_WORDS = """
call centre works at in Cebu and or but is are Mondays every week a the of with their husband 3 pm
who twice on until because Upah kerja mahal na buy never no one
"""


@settings(max_examples=300, derandomize=True, deadline=None)
@given(st.lists(st.sampled_from(_ANY_WORDS.split()), min_size=1, max_size=14))
def test_no_clause_of_any_words_is_refused(words: list[str]) -> None:
    said = brief(GLOSSARY, stream(3, 1), (" ".join(words),))
    assert all(isinstance(each, str) for each in (*said.follows, *said.quoted, *said.kin))


def test_a_clause_may_end_where_a_place_would_follow() -> None:
    assert whole("the call centre Call center Upah works at").startswith("the call centre")
