"""What no rule understands is told as what it is: an act, a quality, a thing, or a quotation."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from boses_mock.kernel.rng import stream
from boses_mock.personas.brief.telling.fronting import fronts_of
from boses_mock.personas.brief.telling.openings import TURNS
from boses_mock.personas.brief.telling.placing import field_of
from boses_mock.personas.brief.telling.said import Said, brief
from boses_mock.personas.brief.telling.things import thing_had
from boses_mock.personas.brief.telling.verbs import third_person
from boses_mock.personas.brief.telling.whole import THEY, Fits, is_quotable, told_whole

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
        (("tight budget",), Said(follows=("has a tight budget",))),
        (("Sunday off",), Said(follows=("has Sunday off",))),
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
        (("debts at the cooperative",), Said(follows=("has debts at the cooperative",))),
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


def _recites(text: str) -> Fits:
    """Return what tells whether words have no six in a row of a text."""
    rows = _rows(text)
    return lambda told: rows.isdisjoint(_rows(told))


def _rows(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"[^\W_]+", text.casefold())
    return {tuple(words[at : at + 6]) for at in range(len(words) - 5)}


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        (
            "compares prices at markets before the long holiday",
            "before the long holiday, {they} compares prices at markets",
        ),
        ("eats out at least three times a week", "eats out no less than three times per week"),
        (
            "is paid in cash on Fridays and sends half of it home",
            "is paid in cash each Friday and also sends half of it home",
        ),
        ("buys tea three or more times a week", "buys tea three if not more times per week"),
        ("works nights from 10pm to 7am", "works nights from 10pm until 7am"),
        ("sells canang and fruit at the market", "at the market, {they} sells canang and fruit"),
        (
            "compares prices between FairPrice and Sheng Siong",
            "compares prices between Sheng Siong and FairPrice",
        ),
        ("rents a PPR flat in Cheras", "in Cheras, {they} rents a PPR flat"),
        ("sends tiny sums home to parents in Kapit", "sends tiny sums home to family in Kapit"),
    ],
)
def test_a_long_clause_is_told_whole_and_not_recited(clause: str, told: str) -> None:
    assert told_whole((clause,), _recites(clause), THEY) == told


def test_what_can_be_told_in_no_other_words_is_left_out_and_not_broken_off() -> None:
    clause = "finds tiny brand new electric cars ugly"
    assert told_whole((clause,), _recites(clause), THEY) == ""


@pytest.mark.parametrize(
    "clause",
    [
        "relies on the shop at the corner",
        "believes in the church",
        "sends money to parents in Kapit",
        "video-calls children in Dubai",
        "has debts at the cooperative",
        "spends money on the children",
        "is interested in the market",
        "wants to work in the mines",
        "works in Qatar and goes home on Saturdays",
    ],
)
def test_what_a_verb_asks_for_is_not_told_first(clause: str) -> None:
    assert fronts_of(clause.split()) == []


def test_ten_people_say_one_thing_in_several_ways() -> None:
    clauses, text = ("owns a van", "eats at stalls before dawn"), "owns a van; eats at stalls"
    told = {brief(GLOSSARY, stream(seed, "x"), clauses, text).follows for seed in range(10)}
    assert len(told) > 4


@pytest.mark.parametrize("opening", sorted(TURNS))
def test_each_rendering_is_said_of_one(opening: str) -> None:
    for each in TURNS[opening]:
        first = each.partition(" ")[0]
        past = first in ("got", "took", "gave", "quit", "became", "signed", "came")
        assert past or first.endswith("s") or first in ("would", "will", "never", "cannot"), each
        assert each != opening


def test_two_clauses_do_not_follow_on_as_in_the_brief() -> None:
    clauses = ("sell orchids", "mend nets", "swim at dawn")
    for seed in range(6):
        told = brief(GLOSSARY, stream(seed, "brief"), clauses).follows[0]
        assert "orchids, mends" not in told and "nets and swims" not in told


def test_kinds_are_kept_apart() -> None:
    told = brief(GLOSSARY, stream(1, "brief"), ("repair nets", "love of food", "shy"))
    assert told == Said(follows=("is shy, and repairs nets",), things="a love of food")


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


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("Diapers bought in bulk from Shopee", "buys diapers in bulk from Shopee"),
        ("Wages paid into Vietcombank", "has wages paid into Vietcombank"),
        ("mild asthma", "has mild asthma"),
        ("migraines", "has migraines"),
        ("back pain", "has back pain"),
        ("high blood pressure", "has high blood pressure"),
        ("Android second-hand phone", "has an Android second-hand phone"),
        ("Rotating shifts", "has rotating shifts"),
        ("herbal remedies", ""),
        ("Tamil films", ""),
        ("a hobby that is paid in cash", ""),
    ],
)
def test_a_thing_is_told_with_the_verb_of_its_kind(clause: str, told: str) -> None:
    assert thing_had(clause) == told


@pytest.mark.parametrize("clause", ["age 24 to 35", "an age 24 to 35", "30-50yo", "girls"])
def test_what_is_of_no_one_person_is_not_told(clause: str) -> None:
    assert brief(GLOSSARY, stream(1, "brief"), (clause,)) == Said()


_INFLECTED = """
now maintenance technicians for Petronas: is now a maintenance technician for Petronas
always hunting for cheaper insurance: is always hunting for cheaper insurance
still living with parents: is still living with parents
now based in Manila: is now based in Manila
paid in SGD: is paid in SGD
paid by the hour: is paid by the hour
paid monthly by bank transfer: is paid monthly by bank transfer
paid off a loan: paid off a loan
based in Cebu: is based in Cebu
born in Kapit: was born in Kapit
raised by grandparents: was raised by grandparents
raised goats: raised goats
married to a soldier: is married to a soldier
educated at UST: was educated at UST
trained as nurses: was trained as a nurse
laid off in the pandemic: was laid off in the pandemic
insured with AIA: is insured with AIA
Buddhists: is a Buddhist
taoist: is a Taoist
Buddhist or Taoist: is a Buddhist or Taoist
sole breadwinner: is the sole breadwinner
are members of a church: is a member of a church
are radiographers at a hospital: is a radiographer at a hospital
are conscious of costs: is conscious of costs
no longer drive: no longer drives
never married: has never married
shun ride-hailing apps: shuns ride-hailing apps
quit smoking last year: quit smoking last year
used to smoke: used to smoke
cannot swim: cannot swim
will not touch BNPL: will not touch BNPL
would rather save than borrow: would rather save than borrow
do not trust banks: does not trust banks
love and share memes: loves and shares memes
get tips in dollars and change them at a bank: gets tips in dollars and changes them at a bank
usually pay in cash: usually pays in cash
daily commuters: is a daily commuter
carry a power bank: carries a power bank
watch TV and pray: watches TV and prays
"""


@pytest.mark.parametrize(
    ("clause", "told"), [line.split(": ") for line in _INFLECTED.strip().splitlines()]
)
def test_what_is_said_of_many_is_said_of_one(clause: str, told: str) -> None:
    assert third_person(clause) == told


@pytest.mark.parametrize("adverb", ["always", "often", "still", "now", "never", "usually"])
@pytest.mark.parametrize(
    ("act", "one"),
    [
        ("saving for a house", "is {} saving for a house"),
        ("save for a house", "{} saves for a house"),
        ("have cash", "{} has cash"),
        ("are late", "is {} late"),
        ("try new cafes", "{} tries new cafes"),
        ("go to church", "{} goes to church"),
        ("can wait", "{} can wait"),
    ],
)
def test_an_adverb_stands_where_it_does_in_english(adverb: str, act: str, one: str) -> None:
    assert third_person(f"{adverb} {act}") == one.format(adverb)


@pytest.mark.parametrize("quality", ["often tired", "into K-pop", "in debt", "on a diet"])
def test_a_quality_may_be_a_phrase(quality: str) -> None:
    assert brief(GLOSSARY, stream(1, "brief"), (quality,)).follows == (f"is {quality}",)


@pytest.mark.parametrize("clause", ["sa pag-aaral", "yang murah saja"])
def test_what_was_cut_off_is_not_quoted(clause: str) -> None:
    assert not is_quotable(clause)
    assert is_quotable(f"ayaw {clause}")
