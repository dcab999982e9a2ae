"""Questionnaires in all the ways that people write them, and what is refused."""

from __future__ import annotations

import pytest

from boses_mock.kernel.study_limits import MOST_LINES, MOST_QUESTIONS
from boses_mock.studies.reading.surveys.questionnaire import (
    interview_script,
    parse_document,
    parse_text,
)
from boses_mock.studies.reading.surveys.questionnaire_lines import PLACE
from boses_mock.studies.reading.surveys.scales import find_scale

from .questionnaires import AGREE, PAPERS, L, M, O
from .questionnaires_mixed import MIXED

ALL = PAPERS | MIXED


def told(schema):
    found = []
    for n, question in enumerate(schema["questions"], 1):
        assert question["id"] == f"q{n}"
        if question["type"] == "likert":
            assert set(question) == {"id", "type", "text", "scale", "low_label", "high_label"}
            assert 3 <= question["scale"] <= 11
            labels = (question["low_label"], question["high_label"])
            found.append(("likert", question["text"], question["scale"], *labels))
        elif question["type"] == "multiple_choice":
            assert set(question) == {"id", "type", "text", "options"}
            found.append(("multiple_choice", question["text"], question["options"]))
        else:
            assert set(question) == {"id", "type", "text"}
            found.append((question["type"], question["text"]))
    return found


@pytest.mark.parametrize("name", ALL)
def test_a_questionnaire_is_read(name):
    text, expected = ALL[name]
    assert told(parse_text(text)) == expected


def test_paragraphs_and_tables_of_a_document_are_read():
    paragraphs = [
        "Customer survey",
        "Please answer honestly.",
        "How often do you visit?",
        "Daily",
        "Weekly",
        "Never",
        "What do you think of the staff?",
    ]
    tables = [
        [
            ["No", "Question", "Options"],
            ["1", "What is your gender?", "Male / Female"],
            ["2", "How did you hear about us?", "Friends\nTV\nOnline"],
            ["3", "Why?", "Open-ended"],
        ],
        [
            ["", "Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree"],
            ["The staff is friendly", "", "", "", "", ""],
        ],
        [["No.", "Statement", "1 Poor", "2", "3", "4 Great"], ["1", "The food", "", "", "", ""]],
    ]
    assert told(parse_document(paragraphs, tables)) == [
        M("How often do you visit?", "Daily", "Weekly", "Never"),
        O("What do you think of the staff?"),
        M("What is your gender?", "Male", "Female"),
        M("How did you hear about us?", "Friends", "TV", "Online"),
        O("Why?"),
        L("The staff is friendly", 5, *AGREE),
        L("The food", 4, "Poor", "Great"),
    ]


def test_a_table_of_a_document_is_read_where_it_is_placed():
    paragraphs = ["1. Do you cook?", f"{PLACE}0", "2. Why?"]
    table = [["Statement", "1", "2", "3"], ["I like it", "", "", ""]]
    assert told(parse_document(paragraphs, [table])) == [
        O("Do you cook?"),
        L("I like it", 3),
        O("Why?"),
    ]


def test_a_document_of_tables_alone_is_read():
    table = [["Question", "Answer"], ["What do you eat for breakfast?", ""]]
    assert told(parse_document([], [table])) == [O("What do you eat for breakfast?")]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   \n\n",
        "Just some text without anything.\nAnd more of it.",
        "[ASK ALL]\nInterviewer: smile",
        "SECTION A\nSECTION B",
        "Hello, thank you for coming. How are you?",
        "\x00\x01\x02",
    ],
)
def test_a_text_without_questions_is_refused_with_what_is_expected(text):
    with pytest.raises(ValueError, match=r"No questions found.*line of its own"):
        parse_text(text)


def test_a_document_without_questions_is_refused():
    with pytest.raises(ValueError, match="No questions found"):
        parse_document(["Minutes of the meeting"], [[["a", "b"]]])


def test_an_interview_guide_keeps_its_questions_one_a_line():
    guide = """INTERVIEW GUIDE
Introduction (5 min)
[Moderator: thank the respondent]
1. Can you tell me about your mornings?
   - Why is that?
   - Probe: what about coffee?
2. Walk me through your last purchase.
Closing
Thank you for your time.
3) Bagaimana pendapat Anda tentang harganya?
* Bạn nghĩ gì về sản phẩm này?
"""
    assert interview_script(guide) == [
        "Can you tell me about your mornings?",
        "Why is that?",
        "what about coffee?",
        "Walk me through your last purchase.",
        "Bagaimana pendapat Anda tentang harganya?",
        "Bạn nghĩ gì về sản phẩm này?",
    ]


def test_a_guide_without_questions_is_refused():
    with pytest.raises(ValueError, match="interview question"):
        interview_script("Agenda\nLunch")


def test_reading_is_quick_on_hostile_text():
    for text in (
        "(" * 5_000,
        "1. " + "a " * 20_000,
        "| " * 3_000,
        "[" * 2_000 + "]" * 2_000,
        "1 " * 5_000,
        "?\n" * 2_000,
        "- " * 5_000,
        "Q1 " * 3_000,
        "a/" * 5_000,
        "□ " * 3_000,
    ):
        try:
            parse_text(text)
        except ValueError as error:
            assert "No questions" in str(error) or "at most" in str(error)


def asked(count: int) -> str:
    return "\n".join(f"{n}. How often do you buy coffee number {n}?" for n in range(1, count + 1))


def test_a_questionnaire_may_have_as_many_questions_as_one_sent_as_json():
    assert len(parse_text(asked(MOST_QUESTIONS))["questions"]) == MOST_QUESTIONS == 100
    for read in (parse_text, lambda text: parse_document(text.split("\n"))):
        with pytest.raises(ValueError, match="101 questions found; a survey has at most 100"):
            read(asked(MOST_QUESTIONS + 1))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "1. Which is it?\n" + "\n".join(f"- Option {n}" for n in range(51)),
            "Question q1 has 51 options; at most 50",
        ),
        (
            f"1. Which is it?\n- Tea\n- {'x' * 201}",
            "Question q1 has 201 characters in an option or a label; at most 200",
        ),
        (
            "1. Which is it,\n" + "\n".join("and what and how and why,"[:26] for _ in range(200)),
            "characters; at most 5000",
        ),
        ("1. Why?\n" * 30_000, "The text has 240,000 characters; at most 200,000 are read"),
    ],
)
def test_what_would_be_refused_as_json_is_refused_in_a_file(text, said):
    with pytest.raises(ValueError, match=said):
        parse_text(text)


def test_an_interview_may_have_a_hundred_questions():
    assert len(interview_script(asked(MOST_LINES))) == MOST_LINES == 100
    with pytest.raises(ValueError, match="101 questions found; an interview has at most 100"):
        interview_script(asked(MOST_LINES + 1))
    assert len(interview_script(asked(MOST_LINES) + "\n" + asked(MOST_LINES))) == MOST_LINES


@pytest.mark.parametrize(
    ("text", "points", "low", "high"),
    [
        ("How likely are you to recommend us, 0–10?", 11, "", ""),
        ("On a scale from 0 to 10, how likely are you to buy it?", 11, "", ""),
        ("Rate it: 1-5", 5, "", ""),
        ("How satisfied are you? Not at all 1 2 3 4 5 Very much", 5, "Not at all", "Very much"),
        ("Seberapa puas? Tidak puas 0 1 2 3 4 5 6 7 8 9 10 Puas", 11, "Tidak puas", "Puas"),
    ],
)
def test_a_scale_has_all_its_points_and_only_its_labels(text, points, low, high):
    found = find_scale(text)
    assert found is not None
    assert (found.points, found.low, found.high) == (points, low, high)


def test_ages_at_the_end_of_a_question_are_no_scale():
    assert find_scale("Do you have children aged 1-5?") is None
