"""A brief's marks are written out, what points back stays with what it points at, one of two is."""

from __future__ import annotations

import pytest

from boses_mock.personas.brief.facts.either import one_of
from boses_mock.personas.brief.telling.said import participle
from boses_mock.personas.brief.telling.verbs import third_person
from boses_mock.personas.brief.telling.written import is_age, plainly

from .test_said import GLOSSARY


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Pays by NETS, never by credit card", "Pays by NETS; never pay by credit card"),
        (
            "Pay cash at the market, never with a card",
            "Pay cash at the market; never pay with a card",
        ),
        ("shop at Aeon on Fridays, not at Giant", "shop at Aeon on Fridays; do not shop at Giant"),
        ("with wife (preschool teacher)", "with wife; wife is a preschool teacher;"),
        (
            "with wife (school canteen cook) and a son",
            "with wife; wife is a school canteen cook; a son",
        ),
        (
            "one daughter with help from their own mother",
            "one daughter; get help with the family from their mother",
        ),
        ("weekend part-timers at a cafe", "work part-time on weekends at a cafe"),
        ("early shift, report at 4.30am", "early shift, report for work at 4.30am"),
        ("sew at home in Taytay, Rizal for the tiangge", "sew at home in Taytay for the tiangge"),
        ("anak lelaki 5-6 tahun yang autisme", "anak lelaki 5-6 tahun; son has autism"),
        ("a daughter aged 9 with asthma", "a daughter aged 9; daughter has asthma"),
        ("- rents a flat\n• no car\n2) takes MRT", "rents a flat\nno car\ntakes MRT"),
        ("men w/ a son & w/o debts", "men with a son and without debts"),
        ("drink Johnson & Johnson syrup", "drink Johnson & Johnson syrup"),
        ("They do NOT vote, NEVER smoke", "They do not vote, never smoke"),
        ("use BCA and KTP", "use BCA and KTP"),
        ("nurses in Cebu (28-40) who sew", "nurses in Cebu who sew"),
        ("a daughter in junior high (13-14)", "a daughter in junior high (13-14)"),
        ("paid by transfer (BRI)", "paid by transfer [BRI]"),
        ("shop online (Shopee, Lazada)", "shop online [Shopee and Lazada]"),
        ("one son in primary school (Standard 3)", "one son in Standard 3"),
        ("order food (after shift)", "order food after shift"),
        ("Goals: open a shop, travel", "want to open a shop, want to travel"),
        ("Pain points: traffic, buses are late", "worry about traffic, worry that buses are late"),
        ("Bank: UnionBank", "bank with UnionBank"),
        ("drink tea/coffee", "drink tea or coffee"),
        ("2 weeks offshore / 2 weeks home", "alternate 2 weeks offshore with 2 weeks home"),
        ("Karaoke is not their thing", "are not into karaoke"),
        (
            "Keep two pigs and fighting cocks are NOT their thing; they surf instead.",
            "Keep two pigs; are not into fighting cocks; they surf.",
        ),
        ("drive a Toyota Hilux bought second hand", "drive a second-hand Toyota Hilux"),
        ("buy K-pop albums 🎵", "buy K-pop albums"),
        (
            "paid monthly, withdraw all of it on payday",
            "paid monthly and withdraw all of it on payday",
        ),
        ("keep goats, which they eat at Raya", "keep goats and eat them at Raya"),
        ("rent a stall, which closes early", "rent a stall which closes early"),
        ("work online, but not on Sundays", "work online but not on Sundays"),
        ("do not trust banks; keep it at home", "do not trust banks; keep it at home"),
        ("sell old clothes, have one or two cats", "sell old clothes, have one or two cats"),
        ("The price is low, so they drive", "The price is low, they drive"),
        ("use Grab, Gojek or Maxim", "use Grab or Gojek or Maxim"),
        ("Chinese, Buddhist or Taoist", "Chinese, Buddhist or Taoist"),
    ],
)
def test_a_brief_is_written_out(typed: str, told: str) -> None:
    assert plainly(typed) == told
    assert plainly(told) == told


@pytest.mark.parametrize("typed", ["30-50yo", "age 24 to 35", "aged 40-60", "Standard 3"])
def test_an_age_is_no_fact(typed: str) -> None:
    assert is_age(typed)


@pytest.mark.parametrize("typed", ["aged 3", "12 to 15 customers", "24 to 7"])
def test_other_numbers_are(typed: str) -> None:
    assert not is_age(typed)


@pytest.mark.parametrize(
    ("clause", "one", "other"),
    [
        ("own a Perodua or Proton", "own a Perodua", "own a Proton"),
        ("Buddhist or Taoist", "Buddhist", "Taoist"),
        ("take the bus or Suroboyo train to work", "take the bus to work", ""),
        ("serve Malay or Chinese customers", "serve Malay customers", "serve Chinese customers"),
        ("drink tea or coffee at four", "drink tea at four", "drink coffee at four"),
        ("rent a room or a small flat in Cheras", "rent a room in Cheras", ""),
        ("own one or two motorbikes", "own one motorbike", "own two motorbikes"),
        ("use Grab or Gojek or Maxim daily", "use Grab daily", "use Maxim daily"),
        ("do not drink beer or wine", "do not drink beer or wine", "do not drink beer or wine"),
        ("work for small or medium firms", "work for small or medium firms", ""),
        ("eat out once or twice a week", "eat out once or twice a week", ""),
    ],
)
def test_one_of_what_is_open_is_told(clause: str, one: str, other: str) -> None:
    assert one_of(clause, lambda _: 0) == one
    if other:
        assert one_of(clause, lambda _: 1) == other


def test_what_is_told_already_settles_which() -> None:
    assert one_of("own a Perodua or Proton", lambda _: 0, "in a proton saga") == "own a Proton"


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("get tips and change them", "gets tips and changes them"),
        ("get paid in cash and bank it on Friday", "gets paid in cash and banks it on Friday"),
        ("want to sew bags and sell them", "wants to sew bags and sell them"),
        ("do not buy rice and cook it", "does not buy rice and cook it"),
        ("always hunting for deals", "is always hunting for deals"),
        ("no longer teach adults", "no longer teaches adults"),
        ("not yet registered with BIR", "is not yet registered with BIR"),
        ("not yet own a car", "does not yet own a car"),
        ("about to move house", "is about to move house"),
        ("thinking of replanting", "is thinking of replanting"),
        ("now technicians for Petronas", "is now a technician for Petronas"),
        ("Tamil Hindus", "is a Tamil Hindu"),
        ("Anglican", "is an Anglican"),
        ("paid in SGD", "is paid in SGD"),
    ],
)
def test_all_that_somebody_does_is_said_of_one(clause: str, told: str) -> None:
    assert third_person(clause) == told


def test_what_is_thought_of_is_not_done() -> None:
    clause = "professionals in Ipoh thinking of switching to an EV"
    assert participle(GLOSSARY, clause) == "thinking of switching to an EV"
    assert participle(GLOSSARY, "Admin staff at shipping firms in Surabaya") == ""
