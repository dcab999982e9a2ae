"""What no rule understands is told as what it is: an act, a quality, a thing, or a quotation."""

from __future__ import annotations

import pytest

from boses_mock.kernel.rng import stream
from boses_mock.personas.brief.said import Said, brief

_BORDER = ("husband", "works in Singapore; he comes home at weekends")
_LEASED = "drives a Toyota bought on leasing"
_TRENDS = Said(follows=("is afraid of breakouts, and follows trends",))


@pytest.mark.parametrize(
    ("clauses", "said"),
    [
        (("pay suppliers in cash",), Said(follows=("pays suppliers in cash",))),
        (("garden",), Said(follows=("gardens",))),
        (("saved for a house",), Said(follows=("saved for a house",))),
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
        (("ceremonies cost much",), Said(quoted="ceremonies cost much")),
        (("mahilig sa tsismis",), Said(quoted="mahilig sa tsismis")),
        (("thích ăn vặt",), Said(quoted="thích ăn vặt")),
        (("không xem tivi",), Said(quoted="không xem tivi")),
        (("Viêm da cơ địa vì hóa chất",), Said()),
        (("vape-free",), Said(follows=("is vape-free",))),
        (("suspicious of Chinese food",), Said(follows=("is suspicious of Chinese food",))),
        (("devotees of the Santo Niño",), Said(follows=("is a devotee of the Santo Niño",))),
        (("quit smoking last year",), Said(follows=("quit smoking last year",))),
        (("dislike bloggers who come for free meals",), Said(follows=("dislikes bloggers",))),
        (("drive a Toyota bought on leasing",), Said(follows=(_LEASED,))),
        ((), Said()),
        (("follow trends but afraid of breakouts",), _TRENDS),
        (("impatient with slow delivery",), Said(follows=("is impatient with slow delivery",))),
        (("uses BRI and cash",), Said(follows=("uses BRI and cash",))),
        (("khawatir soal baterai dan tempat cas",), Said(quoted="khawatir soal baterai")),
        (("eldest child studies in Medan",), Said(kin=(("eldest child", "studies in Medan"),))),
        (("debts at the cooperative",), Said(things="debts at the cooperative")),
        (("never flown",), Said(follows=("has never flown",))),
        (("surau committee member",), Said(follows=("is a surau committee member",))),
        (("Irregular income",), Said(things="irregular income")),
        (("husband taps rubber",), Said(kin=(("husband", "taps rubber"),))),
        (("wife in Batam",), Said(kin=(("wife", "is in Batam"),))),
        (
            ("husband works in Singapore and comes home at weekends",),
            Said(kin=(_BORDER,)),
        ),
    ],
)
def test_a_clause_is_told_as_what_it_is(clauses: tuple[str, ...], said: Said) -> None:
    assert brief(stream(1, "brief"), clauses) == said


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
    assert brief(stream(1, "brief"), (piece,)) == Said()


def test_two_acts_in_one_clause_are_both_inflected() -> None:
    (told,) = brief(stream(1, "brief"), ("rent a room and send postcards",)).follows
    assert {"rents a room", "sends postcards"} == set(told.split(" and "))


def test_a_long_clause_ends_where_another_thought_begins() -> None:
    told = brief(stream(1, "brief"), ("compare prices at markets before the long holiday",))
    assert told.follows == ("compares prices at markets",)


def test_kinds_are_kept_apart() -> None:
    told = brief(stream(1, "brief"), ("repair nets", "tight budget", "shy"))
    assert told == Said(follows=("is shy, and repairs nets",), things="a tight budget")


def test_many_acts_are_told_in_two_sentences_and_none_is_left_out() -> None:
    acts = ("sew baju", "pay cash", "rent a room", "keep goats", "hate ads", "sell kuih")
    told = brief(stream(1, "brief"), acts).follows
    assert len(told) == 2
    for act in ("sews baju", "pays cash", "rents a room", "keeps goats", "hates ads", "sells kuih"):
        assert act in " ".join(told)
