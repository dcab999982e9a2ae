"""Probes: what is asked of the thing on show beyond liking is answered to the point, and kept."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from boses_mock.studies.categories import load_categories
from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.probes import probe_of
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.sentences.tongues.spoken import TONGUES
from boses_mock.studies.simulation import simulate
from boses_mock.studies.speaking.interview import reply

from .people import people, person, study

CATEGORIES = load_categories(Path(__file__).parents[2] / "fixtures" / "categories")
NOODLES = Stimulus.read(
    "",
    (
        "Mi Rendang: halal instant noodles with real beef in a retort pouch, JAKIM certified. "
        "RM 8.90 a bowl, 780 mg of sodium, no preservatives.",
    ),
    CATEGORIES,
)
COURSE = Stimulus.read(
    "",
    (
        "SpeakUp Daily is an online English speaking course with a 15-minute call every day and "
        "a refund if your band does not rise. ₱1,490 for three months.",
    ),
    CATEGORIES,
)


def asked(question: str, who: Respondent, what: Stimulus) -> str:
    return reply(42, "probe", who, what, question)


@pytest.mark.parametrize(
    ("question", "what", "kind", "part"),
    [
        ("What do you think about the sodium?", NOODLES, "part", "the sodium"),
        (
            "How important is the JAKIM certificate to you?",
            NOODLES,
            "weighs",
            "the JAKIM certificate",
        ),
        ("Is RM 8.90 too much for instant noodles?", NOODLES, "dear", "RM 8.90"),
        ("What would you compare it with?", NOODLES, "compared", ""),
        ("Who in your family would not eat it?", NOODLES, "not_for", ""),
        ("Where would you expect to find it in the store?", NOODLES, "shelf", ""),
        ("Would your mother like it?", NOODLES, "others", ""),
        ("Should it be legal?", NOODLES, "allowed", ""),
        ("Do you believe the refund promise?", COURSE, "believes", ""),
        ("What would make you quit after two weeks?", COURSE, "stops", ""),
        ("How do you learn English today?", COURSE, "now", ""),
        ("Whom would you ask before signing?", COURSE, "ask_whom", ""),
        ("What went through your mind when you read about SpeakUp Daily?", COURSE, "first", ""),
        ("Apakah sertifikat halal penting bagi Anda?", NOODLES, "weighs", "sertifikat halal"),
        ("Lilipat ka ba mula sa gamit mo ngayon?", COURSE, "switches", ""),
        ("Giá 1.490 có hợp lý không?", COURSE, "fair", "1.490"),
    ],
)
def test_a_probe_is_told_from_other_questions(question, what, kind, part):
    found = probe_of(question, what)
    assert found is not None
    assert (found.kind, found.part) == (kind, part)


@pytest.mark.parametrize(
    "question",
    [
        "How often do you eat noodles?",
        "Do you believe in God?",
        "What do you think of Mi Rendang?",
        "What do you think of this idea?",
        "How important is religion to you?",
        "Have you ever been to Cebu?",
        "Do you worry about money?",
    ],
)
def test_questions_of_a_life_and_of_the_thing_itself_are_no_probes(question):
    assert probe_of(question, NOODLES) is None
    assert probe_of("What do you think about the sodium?", Stimulus.read("")) is None


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What do you think about the sodium?", r"the sodium"),
        ("How important is the JAKIM certificate to you?", r"the JAKIM certificate|important"),
        ("Is RM 8.90 too much for instant noodles?", r"^(?:Yes|No)\b.*"),
        (
            "What would you compare it with?",
            r"Maggi|Indomie|Mamee|Ibumie|Cintan|{rivals}|the way I do|near and costs|doing without",
        ),
        (
            "Who in your family would not eat it?",
            r"would not|no\b|not\b|known|where it is|Me, to begin|nobody|careful|that would be me",
        ),
        (
            "Where would you expect to find it in the store?",
            r"next to|beside|with the|till|height|shelf",
        ),
        (
            "Would you give it to your children?",
            r"^(?:Yes|No|I would|Maybe|Perhaps|Half|Rather|Not|Sure|Most)",
        ),
        ("What dangers do you see?", r".{20}"),
    ],
)
def test_a_probe_is_answered_to_the_point(question, answer):
    rivals = "|".join(each for named in NOODLES.known.kind.rivals.values() for each in named)  # type: ignore[union-attr]
    for who in people(12, location="Kuala Lumpur, Malaysia"):
        told = asked(question, who, NOODLES)
        assert re.search(answer.replace("{rivals}", rivals), told, re.I), (question, told)
        assert not re.search(
            r"no expert|not thought much|give little thought|depends on the day", told
        )


def test_what_is_held_of_a_part_is_kept_in_every_session():
    seen = set()
    for number in range(12):
        who = person(number)
        answers = [
            reply(42, key, who, NOODLES, "What do you think about the sodium?") for key in "ab"
        ]
        tables = {
            view
            for view in ("pos", "neu", "neg")
            for line in TONGUES["en"].probed[f"part_{view}"]
            for told in answers
            if told.lower().startswith(line.format(part="the sodium").lower().rstrip("."))
        }
        assert len(tables) == 1, answers
        seen |= tables
    assert len(seen) > 1


def test_interviews_of_probes_alone_come_to_what_was_probed():
    script = ("What do you think about the sodium?", "Do you believe that it has real beef?")
    *individuals, aggregate = simulate(
        study("idi_ai", "", 8, stimulus=NOODLES, script=script, categories=CATEGORIES)
    )
    themes = {theme for each in individuals for theme in each.key_themes or ()}
    assert "the sodium" in themes
    assert "named a thing" not in (aggregate.summary_text or "")


def test_what_scent_is_wished_for_is_told_from_what_is_to_stand_on_the_pack():
    for question, kind in (
        ("What flavour would you like?", "sensed"),
        ("What would you want on the pack?", ""),
    ):
        found = probe_of(question, NOODLES)
        assert found is not None
        assert (found.kind, found.part) == ("wish", kind)


def test_a_liking_of_this_thing_is_no_habit():
    shampoo = Stimulus.read("", ("A shampoo with ginger, 189 baht.",), CATEGORIES)
    for who in people(4, location="Bangkok, Thailand"):
        told = asked("What do you like about this shampoo?", who, shampoo)
        assert not re.search(
            r"not loyal|go by the price that day|near us|the name on it changes", told
        )


def test_who_would_use_it_is_asked_of_the_thing_whatever_came_before():
    who, before = person(3), [("user", "Do you believe ads?"), ("persona", "Hardly.")]
    told = reply(42, "probe", who, NOODLES, "Who else at home would want it?", before)
    assert re.search(
        r"would, I think|I can see|First of all|Only me|Just me|the one|Nobody", told
    ), told
