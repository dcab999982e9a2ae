"""What a brief says of many, told as one sentence of one person: of a man, of a woman, whole."""

from __future__ import annotations

import re

import pytest

from boses_mock.kernel.rng import stream
from boses_mock.personas.brief.facts.kin import of_kin
from boses_mock.personas.brief.telling.said import brief
from boses_mock.personas.brief.telling.smoothed import of_oneself, smoothed, with_one_number
from boses_mock.personas.brief.telling.things import is_loose, thing_had
from boses_mock.personas.brief.telling.turns import turned
from boses_mock.personas.brief.telling.verbs import third_person

from .conftest import MARKETS

GLOSSARY = MARKETS.vocabulary.glossary
# A clause of notes, and what must be said of Ana, or of Ben, whole.
_TOLD = """
no beef ever: never touches beef
kopi-o kosong only: sticks to kopi-o kosong
on losartan: is on losartan
not on Facebook: is not on Facebook
would not install another bank app: install another bank app
GCash for almost everything but refuse to get a credit card: get a credit card
brisk-walk round the Polo Ground every morning and then go for white coffee: goes for white coffee
brisk-walk round the Polo Ground every morning: brisk-walks round the Polo Ground
not interested in owning a car because of fees: is not interested in owning a car
order clothes off Taobao: orders clothes off Taobao
no interest loans: takes no loans with interest
bank only with Maybank: has no other bank than Maybank
restock at Puregold and let neighbours buy on credit: lets neighbours buy on credit
sell kue and fill up with Pertalite: fills up with Pertalite
uses paylater but feel guilty about it: uses paylater but feels guilty about it
feel guilty about how often they use PayLater: feels guilty about how often {they} uses PayLater
worried that they can not cope with the rules: worried that {they} can not cope with the rules
angry when they lose their keys: when {they} loses {their} keys
does not use e-wallet: does not use e-wallets
never use credit card: never uses credit cards
work 12 hours night shifts: works 12-hour night shifts
work 8 hr shifts: works 8-hour shifts
rotating night shifts: works rotating night shifts
rotating 12 hr shifts: works rotating 12-hour shifts
ride a Wave old: rides an old Wave
drive Proton Saga second-hand: drives a second-hand Proton Saga
think Shein is wasteful!: thinks Shein is wasteful
first job for most of them: is in a first job
mahjong on Sundays: plays mahjong on Sundays
OT whenever possible: works overtime whenever possible
bubble tea 3x a week: has bubble tea 3 times a week
relatives across the border in Kedah: has relatives across the border in Kedah
PayNow only: pays by PayNow only
Prepaid Hotlink SIM: has a prepaid Hotlink SIM
mostly the early morning shift: mostly works the early morning shift
a sister living in Melbourne: has a sister living in Melbourne
cutting sugar: is cutting sugar
buying feed from the dealer: buys feed from the dealer
checking prices in LINE groups: checks prices in LINE groups
selling kuih at dawn: sells kuih at dawn
learning Korean: is learning Korean
scared of contractors who take the deposit and run: take the deposit and run
lost their house in the siege: lost {their} house in the siege
waiting for keys to their flat: is waiting for keys to {their} flat
will not buy anything from strangers: will not buy anything from strangers
never buy on instalment: never buys on instalment
would pay extra for coffee but never for tea: never for tea
doubtful about insurance of any kind: is doubtful about insurance of any kind
took up pickleball in the past year: took up pickleball
"""


_CLAUSES = [line.split(": ", 1) for line in _TOLD.strip().splitlines()]


def _sentences(clause: str, they: str, their: str, text: str = "", seed: int = 1) -> str:
    """Return what is told of one person by a clause, and nothing else that is."""
    said = brief(GLOSSARY, stream(seed, "x"), (clause,), text)
    told = " / ".join((*said.follows, *(each for _, each in said.placed), *said.claims))
    told = told.replace("{one}", they).replace("{they}", they)
    return re.sub(r"\btheir\b", their, told)


@pytest.mark.parametrize(("clause", "told"), _CLAUSES)
@pytest.mark.parametrize(("they", "their"), [("she", "her"), ("he", "his")])
def test_a_clause_is_told_whole_of_one_person(
    clause: str, told: str, they: str, their: str
) -> None:
    wanted = told.format(they=they, their=their)
    assert wanted in _sentences(clause, they, their)


@pytest.mark.parametrize("clause", [clause for clause, _ in _CLAUSES])
@pytest.mark.parametrize("seed", range(6))
def test_it_is_told_in_words_of_its_own(clause: str, seed: int) -> None:
    told = _sentences(clause, "she", "her", clause, seed)
    assert told
    assert " says, " not in told
    assert _rows(clause).isdisjoint(_rows(told))


def _rows(text: str) -> set[tuple[str, ...]]:
    """Return each row of six words, of which the group's text has none to be recited."""
    words = re.findall(r"[^\W_]+", text.casefold())
    return {tuple(words[at : at + 6]) for at in range(len(words) - 5)}


@pytest.mark.parametrize(
    "loose",
    [
        *("debts", "not even from relatives", "not Grab", "more and more dear"),
        *("Monthong growers around Chanthaburi", "for most of them"),
        *("let neighbours buy", "mostly in the morning", "just started work"),
    ],
)
def test_what_was_cut_off_is_no_thing_in_a_life(loose: str) -> None:
    assert is_loose(loose)
    assert not brief(GLOSSARY, stream(1, "x"), (loose,)).things


@pytest.mark.parametrize("thing", ["herbal remedies", "love of food", "Tamil films", "dual income"])
def test_a_thing_stays_one(thing: str) -> None:
    assert not is_loose(thing)


def test_a_range_is_one_number_of_each_person() -> None:
    told = [with_one_number("own 10-30 rai", stream(seed, "x")) for seed in range(20)]
    sizes = {int(re.findall(r"\d+", each)[0]) for each in told}
    assert len(sizes) > 5
    assert all(10 <= each <= 30 for each in sizes)
    assert with_one_number("work 10-12 hours", stream(1, "x")) == "work 10-12 hours"


def test_others_who_were_named_stay_they() -> None:
    told = "dislikes influencers because they lie"
    assert of_oneself(told) == told
    assert of_oneself("is glad that they florp") == ""


def test_a_name_keeps_its_mark() -> None:
    assert smoothed("pay with PayLah!") == "pay with PayLah!"
    assert smoothed("pay cash only!!") == "pay cash only"


def test_kin_elsewhere_do_what_follows() -> None:
    assert of_kin(GLOSSARY, "A sister in Kuwait sends money home") == (
        "sister in Kuwait sends money home"
    )
    assert of_kin(GLOSSARY, "sister in Kuwait") == "sister is in Kuwait"


@pytest.mark.parametrize("done", ["buys on instalment", "sells on TikTok", "uses only cash"])
def test_a_verb_without_its_object_is_not_exchanged(done: str) -> None:
    assert turned(done) == (done,)


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("sceptical of influencers paid to promote creams", ""),
        ("retired seamen", ""),
        ("Overtime on Fridays", "works overtime on Fridays"),
        ("chess with neighbours", "plays chess with neighbours"),
    ],
)
def test_a_thing_takes_the_verb_of_its_kind_or_none(clause: str, told: str) -> None:
    said = brief(GLOSSARY, stream(1, "x"), (clause,))
    assert told in " ".join((*said.follows, *(each for _, each in said.placed)))
    assert thing_had(clause) == told or not told
    assert "has sceptical" not in " ".join(said.follows)


@pytest.mark.parametrize(
    ("many", "one"),
    [
        ("checking prices", "checks prices"),
        ("renting a flat", "rents a flat"),
        ("still renting a flat", "still rents a flat"),
        ("saving for a house", "is saving for a house"),
        ("always hunting for bargains", "is always hunting for bargains"),
        ("grumble about fares", "grumbles about fares"),
        ("recover from a stroke", "recovers from a stroke"),
        ("marry late", "marries late"),
        ("specialise in tuna", "specialises in tuna"),
    ],
)
def test_what_is_done_again_and_again_is_told_as_a_habit(many: str, one: str) -> None:
    assert third_person(many) == one


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("dream of opening a grocery at home", "would love to open a grocery at home"),
        ("hope for a quiet retirement in the province", "hopes for a quiet retirement"),
        ("plan a church wedding at the old basilica", "plans a church wedding"),
    ],
)
def test_what_is_only_wished_is_not_done_so_anywhere(clause: str, told: str) -> None:
    each = {_sentences(clause, "she", "her", clause, seed) for seed in range(12)}
    assert not any("does so" in one or "doing so" in one for one in each)
    assert told in each


def test_a_house_and_lot_is_one_thing() -> None:
    clause = "save for a house and lot in Cebu City"
    told = {_sentences(clause, "she", "her", clause, seed) for seed in range(12)}
    assert all("a house with its lot in Cebu City" in one for one in told)
