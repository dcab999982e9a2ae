"""Clauses in Filipino are read by a small grammar: a predicate first, then marked phrases."""

from __future__ import annotations

from dataclasses import replace

import pytest

from boses_mock.personas import GroupDefinition, generate
from boses_mock.personas.brief.reading import read
from boses_mock.personas.brief.telling.verbs import third_person
from boses_mock.personas.brief.tongues.affixes import verb_of
from boses_mock.personas.brief.tongues.clausal import told
from boses_mock.personas.brief.tongues.households import children
from boses_mock.personas.brief.tongues.visayan import in_english_text

from .conftest import MARKETS

BARE = GroupDefinition("", None, None, None, None, None, None, None, None)
GLOSSARY = MARKETS.vocabulary.glossary
KNOWN = GLOSSARY.filipino


@pytest.mark.parametrize(
    ("word", "does"),
    [
        ("gumagamit", "use"),
        ("ginagamit", "use"),
        ("bumibili", "buy"),
        ("nagtitinda", "sell"),
        ("namimili", "buy"),
        ("umiinom", "drink"),
        ("hinuhulugan", "are paying off"),
        ("babayaran", "pay"),
        ("nangungupahan", "rent"),
        ("nagre-review", "review"),
        ("nag-oorder", "order"),
        ("nagse-celebrate", "celebrate"),
    ],
)
def test_a_verb_is_known_by_its_root_whatever_is_around_it(word: str, does: str) -> None:
    verb = verb_of(KNOWN, word)
    assert verb is not None
    assert verb.does == does


@pytest.mark.parametrize("word", ["tindahan", "kasama", "pagkain", "mamimili", "manok", "mahal"])
def test_a_noun_that_looks_like_a_verb_is_none(word: str) -> None:
    assert verb_of(KNOWN, word) is None


@pytest.mark.parametrize(
    ("clause", "english"),
    [
        ("hindi kumakain ng dinuguan", "do not eat dinuguan"),
        ("hindi na bumibili ng karne", "no longer buy meat"),
        ("sa Maya nagbabayad ng bills", "pay bills through Maya"),
        ("GCash ang gamit sa bayaran", "use GCash for payments"),
        ("kape at pandesal ang almusal", "have coffee and pandesal for breakfast"),
        ("may Honda Click na hulugan pa", "are still paying off a Honda Click"),
        ("may negosyong online", "have an online business"),
        ("may kotseng Toyota Vios", "have a Toyota Vios"),
        ("mahilig mag-badminton kapag day off", "love playing badminton on days off"),
        ("ayaw mangutang ng 5-6", "do not like borrowing from 5-6 lenders"),
        (
            "ayaw na nila ng COD kasi ang daming bogus buyer",
            "avoid cash on delivery because there are many bogus buyers",
        ),
        ("takot ma-ospital dahil walang PhilHealth", None),
        (
            "nakikinig ng radyo habang namamasada",
            "listen to the radio while driving",
        ),
        (
            "nagla-live selling ng damit sa TikTok at Facebook",
            "sell clothes live on TikTok and Facebook",
        ),
        ("nagpapadala sa Bicol ng 5,000 kada buwan", "send ₱5,000 to Bicol every month"),
        ("naiinis sa mga buyer na wala sa bahay", "are annoyed by buyers that are not at home"),
        ("gustong maging doktor", "want to be a doctor"),
        ("tingin nila mahal ang tuition", "find tuition expensive"),
        ("naka-Smart", "use Smart"),
        ("nagtatrabaho bilang welder sa Qatar", "work as a welder in Qatar"),
        (
            "may maliit na karinderya sa tapat ng pabrika",
            "run a small eatery across from a factory",
        ),
        ("Nag-zu-Zumba tuwing Linggo", "do Zumba on Sundays"),
        (
            "halos dalawampung taon nang namamasada",
            "have been driving for nearly 20 years",
        ),
        ("Nag-iinvest sa crypto dati pero nalugi", "used to invest in crypto but lost money"),
        ("Takot sa mga nanghihingi ng OTP", "are afraid of people who ask for OTPs"),
        ("Hate nila yung bogus buyers at late na rider", "hate bogus buyers and late riders"),
        (
            "Umuutang sa kooperatiba pag may emergency",
            "borrow from the cooperative when there is an emergency",
        ),
        ("umuuwi ng madaling araw", "go home at dawn"),
        ("Nag-oonline shopping pag stressed", "shop online when stressed"),
        ("sa Puregold lang namimili", "buy things only from Puregold"),
        ("nakikinig sa DZRH buong araw", "listen to DZRH all day"),
        ("tubong Samar at Leyte", "come from Samar or Leyte"),
        ("tuwing Linggo lang ang day off", "have only Sundays off"),
        (
            "laging puyat kasi graveyard shift",
            "are always short of sleep because they work the graveyard shift",
        ),
        (
            "Hindi umiinom ng softdrinks dahil prediabetic",
            "do not drink soft drinks because they are prediabetic",
        ),
        (
            "mahilig mag-Facebook Live habang nagtitinda",
            "love going live on Facebook while selling",
        ),
        ("may utang at ayaw na sanang umutang ulit", "have debts and no longer want to borrow"),
        # No fact by halves, and no denial with less than all of it.
        ("hindi kumakain ng isda kapag bukog", ""),
        ("gumagamit ng suroy", ""),
        ("nagtitipid", "are careful with money"),
        ("nag-aalaga ng kalapati bilang libangan", "look after pigeons"),
    ],
)
def test_what_a_clause_says_is_told_in_english(clause: str, english: str | None) -> None:
    if english is None:
        english = "are afraid of being hospitalised because they have no PhilHealth"
    assert told(KNOWN, clause) == english
    assert not english or third_person(english)


@pytest.mark.parametrize(
    ("clause", "english"),
    [
        ("may dalawang anak", "have two children"),
        ("dalawa ang anak", "have two children"),
        ("may anak na nasa elementary", "have a child in elementary school"),
        ("may anak na lalaki na 3 years old", "have a son aged 3"),
        ("may tatlong anak na nag-aaral pa", "have three children in school"),
        ("may anak na seaman", "have a child who is a seaman"),
        ("may anak na babae na suroy", "have a daughter"),
        ("may malalaking anak", "have grown children"),
        ("may aso", ""),
    ],
)
def test_children_are_told_though_nobody_knows_what_follows(clause: str, english: str) -> None:
    assert children(KNOWN, clause, told) == english


@pytest.mark.parametrize(
    ("typed", "english"),
    [
        (
            "Mga drayber sa habal-habal sa Davao nga naay duha ka anak, moinom gyud og kape "
            "sa dili pa mobiyahe",
            "Habal-habal drivers in Davao, have two children, drink coffee before travelling",
        ),
        (
            "Mga tatay na Grab driver sa Quezon City",
            "Fathers who are Grab drivers in Quezon City",
        ),
        ("May asawang OFW sa Riyadh", "Spouse works abroad in Riyadh"),
        ("Nasa Qatar ang asawa", "Spouse is in Qatar"),
        ("Tricycle driver ang asawa", "Spouse is a tricycle driver"),
        (
            "may kapatid na nars sa Dubai na nagpapadala tuwing Pasko",
            "a sibling is a nurse in Dubai who sends money every Christmas",
        ),
        ("Mga nars sa gobyerno sa Davao", "Government nurses in Davao"),
        (
            "Mga tindera sang batchoy sa La Paz, indi nagagamit sang GCash",
            "Batchoy vendors in La Paz, do not use GCash",
        ),
        (
            "naka-12-hour night shift sa private hospital",
            "work 12-hour night shifts at a private hospital",
        ),
        (
            "Mga mananagat sa Bantayan, nagsalig sa suroy nga bukog, naay utang sa kooperatiba",
            "Fishermen in Bantayan, nagsalig sa suroy nga bukog, owe money to the cooperative",
        ),
    ],
)
def test_a_philippine_brief_is_read_as_the_english_one(typed: str, english: str) -> None:
    assert in_english_text(GLOSSARY, replace(BARE, description=typed)).description == english


def test_who_people_are_is_not_quoted_of_one_of_them() -> None:
    brief = replace(BARE, description="Mga kolektor ng suroy, may dalawang anak")
    assert read(MARKETS.vocabulary, brief).carried == ()


def test_a_translation_recites_nothing_and_is_told_as_it_is() -> None:
    found = generate(
        MARKETS,
        replace(BARE, name="Nars", description="Mga nars. May Honda Click na hulugan pa"),
        5,
        seed=42,
        run=1,
    )
    assert all("paying off a Honda Click" in each.psychographic_notes for each in found)
