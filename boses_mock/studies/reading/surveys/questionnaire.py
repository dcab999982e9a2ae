"""From a survey as people write it to a survey_schema.

Questions may be numbered, lettered, bulleted, in tables or not marked at all; options may be
lettered, ticked, bulleted, coded, on one line or simply on the lines below. Headings,
introductions and notes to the interviewer or the programmer are left out. What is kept is kept in
its own words and its own order. A text in which no question is found is refused with a message
that says what is expected; nothing is ever made up.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from boses_mock.kernel.steps import Steps, drain
from boses_mock.studies.model import Question
from boses_mock.studies.reading.sizes import check_length, check_questions, check_script
from boses_mock.studies.reading.surveys import questionnaire_patterns as patterns
from boses_mock.studies.reading.surveys.questionnaire_lines import Line, read_line, split_options
from boses_mock.studies.reading.surveys.questionnaire_tables import (
    Table,
    table_questions,
    text_tables,
)
from boses_mock.studies.reading.surveys.scales import (
    Scale,
    find_scale,
    labelled,
    row_scale,
    without_scale,
)
from boses_mock.studies.reading.surveys.ticks import ticks

EXPECTED = (
    "No questions found. Put each question on a line of its own, for example “1. How often do you "
    "buy coffee?”, its options below it (“a) Daily”, “- Weekly”) and scales as “(1 = Strongly "
    "disagree … 5 = Strongly agree)”"
)
EXPECTED_SCRIPT = (
    "No questions found. Put each interview question on a line of its own, for example “1. Can you "
    "tell me about your mornings?”"
)
_NUMBERS_AFTER = re.compile(r"(?<![\s\d|()\[\]○□☐_.,-])[\s\d|()\[\]○□☐_.,-]++$")
_GAP = re.compile(r"\n\s*\n")
_ANY = 99  # options, more than a question has
_MOST_WORDS = 12  # of an option that nothing marks


class NoQuestions(ValueError):
    """A text in which nothing is asked."""


@dataclass(slots=True)
class Draft:
    """A question while its lines are read."""

    text: str
    number: int | None = None
    marked: bool = False
    options: list[str] = field(default_factory=list)
    options_by: str = ""
    loose: list[str] = field(default_factory=list)
    scale: Scale | None = None
    note: str = ""
    open: bool = False
    stem: bool = False
    table: int | None = None  # a draft that stands for a table, by its number


def parse_text(text: str) -> dict[str, Any]:
    """Return the survey_schema of a plain text.

    Raises:
        ValueError: no question was found, or more or larger ones than a survey can have.
    """
    return drain(parse_text_steps(text))


def parse_text_steps(text: str) -> Steps[dict[str, Any]]:
    """Do what :func:`parse_text` does in steps, each over a line."""
    check_length(text)
    plain = text.replace("\ufeff", "").replace("\0", "").replace("\r\n", "\n")
    lines, tables = yield from text_tables(_GAP.sub("\n\n", plain).split("\n"))
    return (yield from _schema(lines, tables))


def parse_document(paragraphs: Sequence[str], tables: Sequence[Table] = ()) -> dict[str, Any]:
    """Return the survey_schema of a document's paragraphs and tables (rows of cell texts).

    Raises:
        ValueError: as :func:`parse_text`.
    """
    return drain(parse_document_steps(paragraphs, tables))


def parse_document_steps(
    paragraphs: Sequence[str], tables: Sequence[Table] = ()
) -> Steps[dict[str, Any]]:
    """Do what :func:`parse_document` does in steps, each over a line."""
    check_length(*paragraphs, *(cell for table in tables for row in table for cell in row))
    lines = [line for paragraph in paragraphs for line in paragraph.split("\n")]
    return (yield from _schema(lines, tables))


def _schema(lines: Sequence[str], tables: Sequence[Table]) -> Steps[dict[str, Any]]:
    questions: list[Question] = []
    placed = set()
    for draft in (yield from _drafts(map(read_line, lines))):
        yield
        if draft.table is not None:
            placed.add(draft.table)
            questions += table_questions(tables[draft.table])
            continue
        question = _finished(draft)
        questions += [question] if question else []
    for number, table in enumerate(tables):
        questions += [] if number in placed else table_questions(table)
        yield
    if not questions:
        raise NoQuestions(EXPECTED)
    numbered = [_numbered(question, n) for n, question in enumerate(questions, 1)]
    check_questions(numbered)
    return {"questions": [question.to_dict() for question in numbered]}


def _numbered(question: Question, n: int) -> Question:
    return Question(
        f"q{n}",
        question.type,
        question.text,
        question.scale,
        question.low_label,
        question.high_label,
        question.options,
    )


def _drafts(lines: Iterable[Line]) -> Steps[list[Draft]]:
    """Gather the lines that belong to each question."""
    drafts: list[Draft] = []
    common: Scale | None = None  # the scale that a block of statements shares
    gap, before = False, ""  # before: the line above, if it is a statement that asks nothing
    for line in lines:
        yield
        current = drafts[-1] if drafts else None
        ladder = labelled(split_options(line)) if before and line.kind == "text" else None
        if ladder and not _claimed(current, before):
            drafts.append(Draft(before, marked=True, scale=ladder))
            gap, before = False, ""
            continue
        before = line.text if line.kind == "text" and not (line.marked or line.asks) else ""
        if line.kind == "blank":
            gap = True
            continue
        if line.kind == "table":
            drafts.append(Draft("", stem=True, table=line.number))
            continue
        if line.kind == "heading":
            common = None
        if line.kind in ("note", "heading"):
            if current and line.kind == "note":
                current.open = current.open or line.open
                current.note = line.text if _is_of_several(line.text) else current.note
            if line.kind == "heading" and current:
                drafts.append(Draft("", stem=True))
            continue
        common = _taken(drafts, current, line, gap, common)
        gap = False
    return [draft for draft in _shared(drafts) if not draft.stem or draft.table is not None]


def _claimed(current: Draft | None, text: str) -> bool:
    """Return whether a line has become part of the question above it."""
    if current is None:
        return False
    return current.text.endswith(text) or text in current.loose or text in current.options[-1:]


def _shared(drafts: list[Draft]) -> list[Draft]:
    """Give the scale of "How much do you agree with each?" to the statements that follow it."""
    for at, draft in enumerate(drafts):
        scale = labelled(draft.options)
        if not scale or not re.search(patterns.STEM, draft.text, re.IGNORECASE):
            continue
        for item in drafts[at + 1 :]:
            if item.stem or item.options or item.loose or item.scale or "?" in item.text:
                break
            item.scale, draft.stem = scale, True
    return drafts


def _taken(
    drafts: list[Draft], current: Draft | None, line: Line, gap: bool, common: Scale | None
) -> Scale | None:
    """Take in one line; return the scale that goes for the statements to come."""
    scale = row_scale(line.text)
    if current and _joins(current, line, gap):
        current.text = f"{current.text} {line.text}"
        current.scale = current.scale or find_scale(line.text)
    elif scale and not scale.high and _stated(line) and not line.marked:
        text = _NUMBERS_AFTER.sub("", line.text)
        drafts.append(Draft(f"{text}.", marked=True, scale=Scale(scale.points)))
    elif common and scale and not scale.high and not line.marked and not line.asks:
        drafts.append(Draft(_NUMBERS_AFTER.sub("", line.text), scale=common, marked=True))
    elif current and scale and not line.asks and len(line.text) < 120 and line.marker != "number":
        current.scale = Scale(scale.points, scale.low, scale.high)
    elif current and _is_option(current, line, common):
        current.options_by = current.options_by or line.marker
        current.options += split_options(line)
    elif line.asks or (line.marked and line.marker != "tick"):
        return _opened(drafts, line, common)
    elif find_scale(line.text) and not line.marked:
        return _explained(drafts, line, gap, common)
    elif current and not current.stem:
        _continued(current, line, gap)
    return common


def _joins(current: Draft, line: Line, gap: bool) -> bool:
    """Return whether a line goes on with a question that was broken off."""
    if gap or current.stem or current.options or line.marked or "?" in current.text:
        return False
    return current.text.endswith(",") or (line.asks and line.text[:1].islower())


def _stated(line: Line) -> bool:
    """Return whether a row of numbers follows a statement rather than a label."""
    words = re.findall(r"[^\W\d_]+", line.text)
    return len(words) > 3 or (len(words) > 2 and ". " in line.text)


def _opened(drafts: list[Draft], line: Line, common: Scale | None) -> Scale | None:
    """Begin a question; one that introduces statements is only their stem."""
    own = find_scale(line.text)
    draft = Draft(line.text, line.number, line.marked, scale=own, open=line.open)
    inline = split_options(line, inside=True)
    if inline:
        draft.text, draft.options = line.before, inline
    if own and re.search(patterns.STEM, line.text, re.IGNORECASE) and not inline:
        draft.stem = True
        drafts.append(draft)
        return own
    if common and not inline and not own and not line.text.rstrip().endswith("?"):
        draft.scale = common
    drafts.append(draft)
    return common if draft.scale is common else None


def _explained(drafts: list[Draft], line: Line, gap: bool, common: Scale | None) -> Scale | None:
    """A line that only explains a scale belongs to the question above, or to those below."""
    scale = find_scale(line.text)
    current = drafts[-1] if drafts else None
    if scale and current and current.scale == Scale(scale.points):
        for draft in reversed(drafts):
            if draft.scale != Scale(scale.points):
                break
            draft.scale = scale
        return common
    follows = re.search(patterns.STEM, line.text, re.IGNORECASE)
    if current and not current.stem and not gap and not follows and not current.options:
        current.scale = current.scale or scale
        return common
    return scale


def _is_option(current: Draft, line: Line, common: Scale | None) -> bool:
    if current.stem or not line.marked:
        return False
    if line.marker == "tick":
        return True
    if line.asks and line.marker != "letter":
        return False
    if line.text.endswith("?"):
        return False
    if current.scale and current.scale is common:
        return False
    if line.marker in ("bullet", "letter", "code"):
        return not (line.marker == "letter" and current.number is None and _upper(line))
    restarted = line.number == 1 and not current.options
    going_on = current.options_by == "number" and line.number == len(current.options) + 1
    return line.marker == "number" and not line.prefixed and (restarted or going_on)


def _upper(line: Line) -> bool:
    """Return whether a lettered line is a question of a lettered questionnaire."""
    return line.letter.isupper() and len(line.text.split()) > 4


def _continued(current: Draft, line: Line, gap: bool) -> None:
    short = len(line.text.split()) <= _MOST_WORDS and not line.text.endswith((".", ":"))
    if line.text.strip("_. …") == "":
        current.open = True
    elif re.match(patterns.INTRO, line.text, re.IGNORECASE):
        return
    elif not gap and not current.options and not re.search(r"[?.:…]$", current.text):
        current.text = f"{current.text} {line.text}"
        current.scale = current.scale or find_scale(line.text)
    elif short and not current.options and (not gap or current.loose):
        current.loose.append(line.text)
    elif current.options and not gap and short:
        current.options[-1] = f"{current.options[-1]} {line.text}"


def _finished(draft: Draft) -> Question | None:
    """Return the question that a draft has become, None if it was a heading after all."""
    options = draft.options
    if not options and not draft.scale and not draft.open:
        single = [split_options(read_line(each), loose=True) for each in draft.loose]
        options = single[0] if len(single) == 1 else [each for row in single for each in row]
    options = list(dict.fromkeys(option for option in _uncoded(options) if option))
    scale = draft.scale or find_scale(draft.text) or labelled(options)
    text = _cleaned(draft.text)
    if not text:
        return None
    if scale and (not options or labelled(options) or draft.scale is not None):
        text = without_scale(text) or text
        return Question("", "likert", text, scale.points, scale.low, scale.high)
    if len(options) >= 2 and not draft.open:
        note = f" ({draft.note.strip('[](){}<>. ')})" if draft.note else ""
        return Question("", "multiple_choice", f"{text}{note}", options=tuple(options))
    if _heading_after_all(draft, text):
        return None
    return Question("", "open_ended", text)


def _uncoded(options: Sequence[str]) -> Sequence[str]:
    """Return options without their codes, if all have one: "1 Yes", "2 No", "99 Refused"."""
    coded = [re.fullmatch(r"(\d{1,2})\s+(\D.*)", option) for option in options]
    numbers = [int(match[1]) for match in coded if match]
    if len(numbers) < max(2, len(options)) or numbers[:2] != [1, 2]:
        return options
    return [match[2] for match in coded if match]


def _note_kept(note: re.Match[str]) -> str:
    """Return what stays of a note in a question: how many answers it may have."""
    return note[0] if _is_of_several(note[0]) else " "


def _is_of_several(note: str) -> bool:
    return ticks(note, _ANY)[1] > 1


def _cleaned(text: str) -> str:
    bare = re.sub(patterns.INLINE_NOTE, _note_kept, text, flags=re.IGNORECASE)
    bare = re.sub(r"[_…]{2,}|\.{4,}", " ", bare)
    return " ".join(bare.split()).strip(" -–—:;|")


def _heading_after_all(draft: Draft, text: str) -> bool:
    if "?" in text or draft.open or re.search(r"_{2,}|:\s*$", draft.text):
        return False
    if draft.scale:
        return False
    titled = re.fullmatch(patterns.TITLES, text.rstrip("."), re.IGNORECASE)
    return bool(titled) or not draft.marked or (len(text.split()) < 3 and not draft.options)


def interview_script(text: str) -> list[str]:
    """Return the questions of an interview guide, one an entry, in its words and order.

    Raises:
        ValueError: no question was found, or more than an interview can have.
    """
    return drain(interview_script_steps(text))


def interview_script_steps(text: str) -> Steps[list[str]]:
    """Do what :func:`interview_script` does in steps, each over a line."""
    check_length(text)
    found: list[str] = []
    for raw in text.replace("\ufeff", "").splitlines():
        yield
        line = read_line(raw)
        if line.kind != "text":
            continue
        words = re.sub(r"^probes?\s*:\s*", "", _cleaned(line.text), flags=re.IGNORECASE)
        long = line.marker == "number" and len(words.split()) >= 4
        if line.asks or "?" in words or re.match(patterns.TELLING, words, re.I) or long:
            found.append(words)
    if not found:
        raise NoQuestions(EXPECTED_SCRIPT)
    asked = list(dict.fromkeys(found))
    check_script(asked)
    return asked
