"""Every answer can be said in every language that people answer in, in words of that language."""

from __future__ import annotations

import re

import pytest

from boses_mock.studies.reading.asked import asked_of, language_of
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.sentences.asking import LIFE, MANNERS, SPOKEN_IN
from boses_mock.studies.sentences.matters import MATTERS
from boses_mock.studies.sentences.tongues.spoken import TONGUES
from boses_mock.studies.speaking.answers import answer_to, reason_of, view_of
from boses_mock.studies.speaking.attitude import attitude
from boses_mock.studies.speaking.interview import reply
from boses_mock.studies.speaking.lines import said_in, slots_of
from boses_mock.studies.speaking.lives.everyday import about_life
from boses_mock.studies.speaking.lives.habits import habit
from boses_mock.studies.speaking.tongue import filled, lines_of

from .people import COFFEE, people, person
from .score_questions import people as crowd

NOTHING, SHOWN = Stimulus.read(""), Stimulus.read(COFFEE)
FORMS = (
    "How often do you {}?",
    "How much do you spend on {}?",
    "When do you have {}?",
    "When was the last time with {}?",
    "Where do you get {}?",
    "Why do you have {}?",
    "Who do you have {} with?",
    "What {} do you have?",
    "Do you have {}?",
    "Have you ever tried {}?",
    "Have you switched {}?",
    "Tell me about {}.",
    "How do you choose {}?",
    "What do you think about {}?",
    "Since when do you have {}?",
)
SLOTS = {"thing", "price", "offer", "mark", "top", "people", "offspring", "asked", "quote"}


def fillable(key: str, slots: set[str], tongue: str) -> bool:
    return any(slots_of(line) <= slots for line in lines_of(key, tongue))


@pytest.mark.parametrize("tongue", TONGUES)
def test_every_habit_of_every_matter_can_be_told(tongue: str) -> None:
    who = crowd({"en": "en"}.get(tongue, tongue))[0]
    held = attitude(7, who, NOTHING)
    for name, matter in MATTERS.items():
        for form in FORMS:
            asked = asked_of(form.format(matter.names[0]), NOTHING)
            found = answer_to(7, who, NOTHING, held, asked)
            if found is None:
                continue
            slots = set(filled(who, found, tongue)) | SLOTS
            assert fillable(found.key, slots, tongue), (name, form, found.key)
        reason = reason_of(habit(7, who, name), name, 1)
        assert fillable(reason.key, set(filled(who, reason, tongue)), tongue), name


@pytest.mark.parametrize("tongue", TONGUES)
def test_everything_of_a_life_can_be_told(tongue: str) -> None:
    for who in (*crowd(tongue), *people(6)):
        for topic in LIFE:
            for kind in ("what", "yes_no", "tell", "how_long"):
                asked = asked_of("So?", NOTHING)
                asked = type(asked)(*("So?", kind, topic, "", "", "", tongue, None, False, False))
                found = about_life(7, who, asked)
                if found is None or found.fields:
                    continue
                slots = set(filled(who, found, tongue)) | SLOTS
                assert fillable(found.key, slots, tongue), (topic, found.key)


@pytest.mark.parametrize("tongue", [each for each in TONGUES if each != "en"])
def test_every_view_of_a_thing_can_be_told(tongue: str) -> None:
    for who in people(12):
        held = attitude(7, who, SHOWN)
        for text in ("Would you buy it?", "What do you think of it?", "What worries you about it?"):
            found = view_of(who, held, asked_of(text, SHOWN))
            assert fillable(found.key, set(filled(who, found, tongue)) | SLOTS, tongue), found.key
    for manner in MANNERS:
        assert lines_of(manner, tongue)


def test_words_of_a_slot_are_there_in_every_language() -> None:
    english = TONGUES["en"].words
    for tongue in SPOKEN_IN:
        words = TONGUES[tongue].words
        for name, codes in english.items():
            assert set(codes) <= set(words[name]), (tongue, name)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("How often do you buy snacks?", "en"),
        ("Gaano ka kadalas bumili ng snacks?", "tl"),
        ("San ka bumibili ng bigas?", "tl"),
        ("Seberapa sering kamu jajan?", "id"),
        ("Halo, boleh perkenalkan diri?", "id"),
        ("Berapa kerap awak beli makanan?", "ms"),
        ("Bạn sống ở đâu?", "vi"),
        ("", ""),
    ],
)
def test_a_language_is_known_by_its_words(text: str, language: str) -> None:
    assert language_of(text) == language


def test_an_answer_is_in_the_language_asked_where_it_is_spoken_and_else_in_english() -> None:
    for number in range(8):
        at_home = reply(42, "s", person(number), NOTHING, "Gaano ka kadalas bumili ng snacks?")
        assert re.search(r"beses|araw|bihira", at_home, re.I), at_home
        foreign = reply(42, "s", person(number), NOTHING, "Bạn có uống cà phê không?")
        assert re.search(r"\b(?:Yes|No|Not|Hardly|I do)\b", foreign), foreign


def test_forty_answers_in_one_language_are_forty() -> None:
    turns: list[tuple[str, str]] = []
    for _ in range(40):
        told = reply(42, "s", person(2), NOTHING, "Saan ka namimili?", turns)
        turns += [("user", "Saan ka namimili?"), ("persona", told)]
    said = [each for role, text in turns if role == "persona" for each in said_in(text)]
    assert len(said) == len(set(said)) >= 40
