"""Whether what was uploaded is of a size that a study can have; what is not is refused."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from boses_mock.kernel.study_limits import (
    LONGEST_FILE,
    LONGEST_OPTION,
    LONGEST_QUESTION,
    MOST_LINES,
    MOST_OPTIONS,
    MOST_QUESTIONS,
)
from boses_mock.studies.model import Question


def check_length(*texts: str) -> None:
    """Hold a file to a length that is read in a second or two.

    Raises:
        ValueError: there is more text; the message gives its length and the limit.
    """
    count = sum(map(len, texts))
    if count > LONGEST_FILE:
        raise ValueError(f"The text has {count:,} characters; at most {LONGEST_FILE:,} are read")


def check_questions(questions: Sequence[Question]) -> None:
    """Hold a survey to the number and sizes of questions that one sent as JSON may have.

    Raises:
        ValueError: there are more, or one is larger; the message says which, how much and the
            limit.
    """
    if len(questions) > MOST_QUESTIONS:
        raise ValueError(f"{len(questions)} questions found; a survey has at most {MOST_QUESTIONS}")
    for question in questions:
        for what, count, most in _sizes(question):
            if count > most:
                raise ValueError(f"Question {question.id} has {count} {what}; at most {most}")


def _sizes(question: Question) -> Iterator[tuple[str, int, int]]:
    yield "characters", len(question.text), LONGEST_QUESTION
    yield "options", len(question.options), MOST_OPTIONS
    shown = (question.low_label, question.high_label, *question.options)
    yield "characters in an option or a label", max(map(len, shown)), LONGEST_OPTION


def check_script(questions: Sequence[str]) -> None:
    """Hold an interview to the number of questions that it may have.

    Raises:
        ValueError: there are more; the message gives their number and the limit.
    """
    if len(questions) > MOST_LINES:
        raise ValueError(f"{len(questions)} questions found; an interview has at most {MOST_LINES}")
