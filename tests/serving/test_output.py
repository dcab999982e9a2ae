"""Lines that are taken at once, written in order, and counted where they are lost."""

from __future__ import annotations

import io
import os
import re
from pathlib import Path

from boses_mock.serving.output import Output
from tests.processes import wait_until


def test_lines_are_written_in_their_order(tmp_path: Path) -> None:
    path = tmp_path / "log"
    with path.open("w") as stream:
        output = Output(stream)
        for number in range(1_000):
            output.line(f"line {number}")
        output.close()
    assert path.read_text().splitlines() == [f"line {number}" for number in range(1_000)]


def test_what_a_stalled_reader_lost_is_told_once_it_reads_again() -> None:
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as reader, os.fdopen(writing, "w") as stream:
        output = Output(stream)
        for _ in range(5_000):
            output.line("x" * 1_000)  # five times what may wait
        os.set_blocking(reading, False)
        taken = bytearray()

        def lost() -> int:
            return sum(map(int, re.findall(rb"^(\d+) lines were lost here$", taken, re.MULTILINE)))

        def told() -> bool:
            taken.extend(reader.read() or b"")
            return taken.count(b"x" * 1_000) + lost() == 5_000

        assert wait_until(told, 5)
        output.close()
    assert lost() > 2_000


def test_a_pipe_that_its_reader_made_non_blocking_gets_all() -> None:
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    with os.fdopen(reading, "rb") as reader, os.fdopen(writing, "w") as stream:
        output = Output(stream)
        output.line("x" * 300_000)
        assert len(reader.read(300_000)) == 300_000
        output.close()


def test_a_line_in_haste_takes_along_those_that_wait(tmp_path: Path) -> None:
    path = tmp_path / "log"
    with path.open("w") as stream:
        output = Output(stream, delay=3_600)
        output.line("a")
        output.line("b", haste=True)
        assert wait_until(lambda: path.read_text() == "a\nb\n", 5)
        output.close()


def test_where_there_is_no_stream_lines_go_nowhere() -> None:
    output = Output(None)
    output.line("heard by nobody")
    output.close()


def test_a_text_without_a_form_in_utf8_is_written_escaped() -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    output = Output(stream)
    output.line("Nguyễn \ud800")
    output.close()
    assert stream.buffer.getvalue() == "Nguyễn \\ud800\n".encode()  # type: ignore[attr-defined]
