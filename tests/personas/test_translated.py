"""Clauses in Indonesian and Malay are told in English where every word of them is known."""

from __future__ import annotations

import pytest

from boses_mock.market.glossary import Glossary, read_glossary
from boses_mock.personas.brief.shown import clauses
from boses_mock.personas.brief.translated import in_english

from .conftest import MARKETS


@pytest.mark.parametrize(
    ("clause", "english"),
    [
        ("jual pulsa dan token listrik", "sell phone credit and electricity tokens"),
        ("belum pernah belanja online", "have never shopped online"),
        ("takut naik harga", "are afraid of price rises"),
        ("malas masak", "avoid cooking"),
        ("pakai WhatsApp saja", "use WhatsApp only"),
        ("Cicil motor Honda Beat", "pay off a Honda Beat"),
        ("harga pupuk mahal", "dear fertiliser prices"),
        ("suami ojek online", "husband drives for an ojek app"),
        ("suami kerja di kilang", "husband works at a factory"),
        ("Solat di masjid setiap hari", "pray at the mosque every day"),
        ("nak beli rumah sendiri", "want to buy a house of their own"),
        ("tak suka beli online", "do not like buying online"),
        ("beli baju bekas online", "buy second-hand clothes online"),
        ("ambil tempahan kuih dari rumah", "take kuih orders from home"),
        ("guna kredensial", ""),
        ("takut ambil utang bank", "are afraid of taking bank debts"),
        ("adik kerja di Taiwan kirim uang", "younger sibling works in Taiwan and sends money"),
        ("kerja shift 12 jam", "work 12-hour shifts"),
        ("Berangkat jam 3 pagi", "leave at 3 in the morning"),
        (
            "lebih percaya bengkel langganan daripada bengkel resmi",
            "trust their usual workshop more than the official workshop",
        ),
        ("tidak mau kredit", "do not want credit"),
        ("ingin jadi guru", "want to become a teacher"),
        ("rawat motor sendiri", "look after their own motorbike"),
        ("kirim uang ke istri di Tegal", "send money to their wife in Tegal"),
        ("suami sopir bus malam", "husband is a night-bus driver"),
        ("uang saku Rp700 ribu", "pocket money Rp700,000"),
        ("berniaga kuih di pasar malam Kota Bharu", "sell kuih at the Kota Bharu night market"),
        ("jual serabi di depan rumah", "sell serabi in front of the house"),
        ("simpan duit dalam bentuk emas", "save money in gold"),
        ("takut anak kecanduan HP", "are afraid that their children are hooked on a phone"),
        ("khawatir harga sembako naik", "are worried about grocery prices going up"),
        ("pilih susu formula yang murah", "choose cheap formula milk"),
        ("selalu banding harga sebelum beli", "always compare prices before buying"),
        (
            "tdk percaya asuransi krn pernah kena tipu",
            "do not trust insurance because they have been cheated",
        ),
        ("hp sering rusak", ""),
        ("loyal to brands", ""),
        ("main shopper at home", ""),
    ],
)
def test_a_clause_is_put_into_english_or_left(clause: str, english: str) -> None:
    assert in_english(MARKETS.vocabulary.glossary, clause) == english


def test_what_one_glossary_knows_is_not_found_in_another() -> None:
    """What is remembered of a clause is of the glossary that it was looked up in."""
    own = read_glossary({"malay": {"verbs": {"jual": "hawk"}, "nouns": {"pulsa": "credit"}}})
    known = MARKETS.vocabulary.glossary
    told = [in_english(each, "jual pulsa") for each in (known, own, Glossary(), known, own)]
    assert told == ["sell phone credit", "hawk credit", "", "sell phone credit", "hawk credit"]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("mothers of one child in Standard 2", "mothers of one child aged 8"),
        ("anak kelas 5 SD", "anak aged 11"),
        ("anak kelas 2 SMP", "anak aged 14"),
        ("son in Form 3", "son aged 15"),
        ("daughter in Year 4", "daughter aged 10"),
        ("teaches Standard 2", "teaches Standard 2"),
        ("anak umur 3 tahun", "anak umur 3 tahun"),
    ],
)
def test_a_class_at_school_is_an_age(text: str, read: str) -> None:
    assert clauses(text) == [read]
