"""The files of what people say: ours are in order, and what is wrong with one is told."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from boses_mock.studies.sentences.tongues.check import SLOTS, check_speech
from boses_mock.studies.sentences.tongues.spoken import (
    LANGUAGES,
    TABLES,
    TONGUES,
    read_tongue,
    speech_directory,
)
from boses_mock.studies.speaking.lines import slots_of
from boses_mock.world.check import schema

SCHEMA = schema("speech")
COUNT = "One a day, and that is it."
WRONG = {  # a file, what stands in it, what stands there instead, and what is told
    "a kind that one lacks": ("tl", "  wish_sensed:", "  wish_felt:", "'wish_sensed' as well"),
    "a slot that nothing fills": ("id", "Satu saja sehari.", "Satu {saja}.", "found 'saja'"),
    "a slot that English lacks": ("vi", "Hàng ngày, dù mệt.", "Hàng {years}.", "English fills"),
    "what is never said": ("en", "counted:\n", "counted:\n  often:\n  - No\n", "in lines"),
    "a brace that is left open": ("en", COUNT, "One {a day.", "balanced braces"),
    "a line that stands twice": ("en", COUNT, "Just one, most days.", "different lines"),
    "a key that is misspelt": ("tl", "\ncounted:", "\ncountd:", "did you mean counted?"),
    "a kind of trouble that one lacks": ("id", "  unsold:", "  unsolt:", "'unsold' as well"),
    "a slot in what is told of own days": ("vi", "Ngại nhất là vệ sinh.", "{kin}.", "no slots"),
    "a pattern of a title that is none": ("en", "teach|lecturer", "(teach|lecturer", "a pattern"),
    "a trade that no title tells": ("tl", "  lawyer:", "  lawyers:", "did you mean lawyer?"),
    "another language": ("vi", "code: vi", "code: id", "the name of the file, 'vi'"),
}


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return Path(shutil.copytree(speech_directory(), tmp_path / "speech"))


def test_ours_are_in_order() -> None:
    assert check_speech(speech_directory(), SCHEMA) == []


@pytest.mark.parametrize("what", WRONG)
def test_what_is_wrong_is_told(own: Path, what: str) -> None:
    code, right, wrong, told = WRONG[what]
    path = own / f"{code}.yaml"
    text = path.read_text(encoding="utf-8")
    assert right in text
    path.write_text(text.replace(right, wrong, 1), encoding="utf-8")
    assert any(told in str(fault) for fault in check_speech(own, SCHEMA))


def test_a_language_without_a_file_is_told(own: Path) -> None:
    (own / "id.yaml").unlink()
    (fault,) = check_speech(own, SCHEMA)
    assert "id.yaml" in str(fault)


def test_every_slot_that_is_known_is_used() -> None:
    used = {
        slot
        for code in LANGUAGES
        for table in (*(getattr(TONGUES[code], name) for name in TABLES), TONGUES[code].words)
        for texts in table.values()
        for text in (texts.values() if isinstance(texts, dict) else texts)
        for slot in slots_of(text)
    }
    assert used == SLOTS


def test_every_trade_that_a_title_tells_is_called_something_elsewhere() -> None:
    titles = set(TONGUES["en"].titles)
    assert titles == set(TONGUES["id"].trades) == set(TONGUES["vi"].trades)
    assert titles - set(TONGUES["tl"].trades) == {"employee"}  # there it is said in English


def test_what_is_kept_as_json_says_what_the_yaml_does(own: Path) -> None:
    for code in LANGUAGES:
        (own / f"{code}.jsonl").unlink()
        assert read_tongue(own / f"{code}.yaml") == TONGUES[code]
