"""Tables of a questionnaire: grids of statements against a scale, and one question a row."""

from __future__ import annotations

import re
from collections.abc import Sequence

from boses_mock.kernel.steps import Steps
from boses_mock.studies.model import Question
from boses_mock.studies.reading.surveys import questionnaire_patterns as patterns
from boses_mock.studies.reading.surveys.questionnaire_lines import PLACE, read_line, split_options
from boses_mock.studies.reading.surveys.scales import Scale, find_scale, labelled, without_scale

Table = Sequence[Sequence[str]]
_PIPED = "|"  # the first cell of a row that was written with pipes


def text_tables(lines: Sequence[str]) -> Steps[tuple[list[str], list[list[list[str]]]]]:
    """Part the lines that are no table from the tables written with pipes or tabs.

    Where a table was, a line with its number behind ``PLACE`` is left, to keep the order.
    """
    plain: list[str] = []
    tables: list[list[list[str]]] = []
    rows: list[list[str]] = []
    raw: list[str] = []
    for line in [*lines, ""]:
        yield
        cells = _cells(line)
        if cells:
            rows.append(cells)
            raw.append(line)
            continue
        if len(rows) > 1 and (rows[0][0] == _PIPED or _grid(rows)):
            plain.append(f"{PLACE}{len(tables)}")
            tables.append([row[1:] if row[0] == _PIPED else row for row in rows])
        else:
            plain += [
                each
                if "\t" not in each and row[0] != _PIPED
                else " ".join(row).removeprefix(_PIPED).strip()
                for each, row in zip(raw, rows, strict=True)
            ]
        rows, raw = [], []
        plain.append(line)
    return plain, tables


def _cells(line: str) -> list[str]:
    """Return the cells of a table's line, none for another; rules between rows are dropped."""
    bare = line.strip()
    if bare.startswith("|") and bare.count("|") >= 3:
        cells = [cell.strip() for cell in bare.strip("|").split("|")]
        return (
            [_PIPED] if all(re.fullmatch(r"[-: ]*", cell) for cell in cells) else [_PIPED, *cells]
        )
    if bare.count("|") >= 3 and "\t" not in bare:  # rows without a pipe at their edges
        cells = [cell.strip() for cell in bare.rstrip("|").split("|")]
        return cells if cells[0] else []
    tabbed = [cell.strip() for cell in line.strip("\n").split("\t")]
    return tabbed if tabbed[0] and len(tabbed) >= 3 else []


def _grid(rows: Table) -> bool:
    """Return whether the first of tabbed rows is the head of a table."""
    return _is_head(rows[0]) or _head_scale(rows[0][1:]) is not None


def table_questions(table: Table) -> list[Question]:
    """Return the questions of a table, none if it holds none."""
    rows = [[" ".join(cell.split(" ")).strip() for cell in row] for row in table]
    rows = [row for row in rows if any(row)]
    if not rows:
        return []
    head = rows[0]
    scale = _head_scale(head[1:]) or _head_scale(head[2:])
    body = rows[1:] if scale or _is_head(head) else rows
    made = [_row(row, scale) for row in body]
    return [question for question in made if question]


def _is_head(row: Sequence[str]) -> bool:
    return all(re.fullmatch(patterns.HEADERS, cell.strip(), re.IGNORECASE) for cell in row)


def _head_scale(cells: Sequence[str]) -> Scale | None:
    """Return the scale that a header row spells out: 1 2 3 4 5, or its labels."""
    shown = [cell for cell in cells if cell]
    if not 3 <= len(shown) <= 11:
        return None
    numbers = [re.match(r"\(?(\d{1,2})\)?\b", cell) for cell in shown]
    if all(numbers):
        values = [int(match[1]) for match in numbers if match]
        if values == list(range(values[0], values[0] + len(values))) and values[0] in (0, 1):
            low, high = (
                re.sub(r"^\W*\d{1,2}\W*", "", cell).strip(" )") for cell in (shown[0], shown[-1])
            )
            return Scale(min(10, len(values)), low, high)
    return labelled(shown)


def _row(row: Sequence[str], scale: Scale | None) -> Question | None:
    cells = [
        cell
        for cell in row
        if cell and not re.fullmatch(r"(?:[QS]?\d{1,3}[a-z]?|[a-zA-Z])[.)]?", cell)
    ]
    if not cells or re.fullmatch(patterns.HEADERS, cells[0], re.IGNORECASE):
        return None
    line = read_line(cells[0])
    if line.kind != "text":
        return None
    chosen = scale or find_scale(" ".join(cells))
    if chosen:
        text = without_scale(line.text)
        return Question("", "likert", text, chosen.points, chosen.low, chosen.high)
    options = [option for cell in cells[1:] for option in _options(cell)]
    ladder = labelled(options)
    if ladder:
        return Question("", "likert", line.text, ladder.points, ladder.low, ladder.high)
    if len(options) >= 2:
        return Question("", "multiple_choice", line.text, options=tuple(dict.fromkeys(options)))
    return (
        Question("", "open_ended", line.text) if line.asks or len(line.text.split()) > 2 else None
    )


def _options(cell: str) -> list[str]:
    if re.fullmatch(
        r"\W*(?:open(?:[- ]ended)?|text|free text|terbuka|mở|_+|multiple choice|single)\W*",
        cell,
        re.I,
    ):
        return []
    if "\n" in cell:
        return [option for part in cell.split("\n") for option in split_options(read_line(part))]
    return split_options(read_line(cell), loose=True)
