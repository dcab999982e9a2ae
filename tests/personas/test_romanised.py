"""Thai typed in Latin letters is read as Thai; English and other Latin text stays as it is."""

from __future__ import annotations

import pytest

from boses_mock.personas.brief.telling.shown import clauses
from boses_mock.personas.brief.tongues.mainland import in_english
from boses_mock.personas.brief.tongues.romanised import out_of_latin

from .conftest import MARKETS
from .test_generate import definition

KNOWN = MARKETS.vocabulary.glossary


def _described(text: str) -> str:
    return out_of_latin(KNOWN, definition(description=text)).description or ""


@pytest.mark.parametrize(
    ("typed", "english"),
    [
        ("tham ngan ka klang khuen", "work night shifts"),
        ("tam ngan ka klang kuen", "work night shifts"),  # as others type it
        ("klua tit ni", "are afraid of getting into debt"),
        ("mai chop phon chamra", "do not like instalments"),
        ("song ngoen hai pho mae thuk duean", "send money to their parents every month"),
        (
            "chop du TikTok kon non lae sue khrueang samang duai",
            "like to watch TikTok before sleep and buy cosmetics",
        ),
    ],
)
def test_thai_in_latin_letters_is_told_in_english(typed: str, english: str) -> None:
    told = [in_english(KNOWN, each) for each in clauses(_described(typed))]
    assert told == [english]


def test_a_trade_in_latin_letters_is_put_into_thai_with_its_place() -> None:
    typed = "sao rong-ngan prakop chin suan rot yon thi Rayong, ayu 20-32"
    assert _described(typed) == "สาวโรงงานประกอบชิ้นส่วนรถยนต์ที่ Rayong, อายุ 20-32"


@pytest.mark.parametrize(
    "text",
    [
        "Sue and Mai like to chop kale at the market",
        "men who pen songs, rent a flat in Rayong and pay by card",
        "ibu-ibu penjual kue basah di Pasar Senen",
        "mga nanay na mahilig sa teleserye",
    ],
)
def test_text_in_another_language_stays(text: str) -> None:
    assert _described(text) == text
