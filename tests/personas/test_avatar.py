"""Avatars are pictures, differ from each other and never from themselves."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
import zlib
from pathlib import Path
from xml.etree import ElementTree

from boses_mock.kernel.rng import stream
from boses_mock.personas.avatar import avatar_png, avatar_svg, hair_color

ROOT = Path(__file__).parents[2]


def test_it_is_an_svg_and_differs_by_key():
    pictures = {avatar_svg(f"p{i}", gender="Female", age=30) for i in range(20)}
    assert len(pictures) == 20
    for picture in pictures:
        assert ElementTree.fromstring(picture).tag.endswith("svg")  # noqa: S314 (our own)
        assert "Facial-Hair-Color" not in picture


def test_it_is_the_same_in_every_process():
    code = (
        "from boses_mock.personas.avatar import avatar_svg as a; import sys;"
        "sys.stdout.write(a('k', gender='Male', age=50))"
    )
    for hashseed in ("0", "7"):
        done = subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env=os.environ | {"PYTHONHASHSEED": hashseed},
            capture_output=True,
            check=True,
        )
        assert done.stdout.decode() == avatar_svg("k", gender="Male", age=50)


def test_it_is_a_png_with_the_background_of_the_drawing():
    png = avatar_png("k", gender="Male", age=50)
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", png[16:24]) == (264, 280)
    svg = avatar_svg("k", gender="Male", age=50)
    color = bytes.fromhex(svg.partition('Background-Color" fill="#')[2][:6])
    pixels = rgba(png)
    place = (200 * 264 + 20) * 4  # left of the shoulders
    assert pixels[place : place + 4] == color + b"\xff"
    assert pixels[3] == 0  # the corner, outside of the circle


def rgba(png: bytes) -> bytes:
    """Return a PNG's pixels, of four bytes each, row by row."""
    parts, place = b"", 8
    while place < len(png):
        length, kind = struct.unpack(">I4s", png[place : place + 8])
        parts += png[place + 8 : place + 8 + length] if kind == b"IDAT" else b""
        place += length + 12
    raw, above, rows = zlib.decompress(parts), bytearray(264 * 4), bytearray()
    for start in range(0, len(raw), 264 * 4 + 1):
        row = bytearray(raw[start + 1 : start + 264 * 4 + 1])
        for at in range(len(row)):
            left = row[at - 4] if at >= 4 else 0
            corner = above[at - 4] if at >= 4 else 0
            row[at] = (row[at] + predicted(raw[start], left, above[at], corner)) & 255
        rows, above = rows + row, row
    return bytes(rows)


def predicted(method: int, left: int, above: int, corner: int) -> int:
    """Return what PNG's filter of this number expects of a byte."""
    guess = left + above - corner
    paeth = min((left, above, corner), key=lambda value: abs(guess - value))
    return (0, left, above, (left + above) // 2, paeth)[method]


def test_a_png_is_kept_and_the_same_in_every_process():
    first = avatar_png("k", gender="Male", age=50)
    assert avatar_png("k", gender="Male", age=50) is first
    code = (
        "from boses_mock.personas.avatar import avatar_png as a; import sys;"
        "sys.stdout.buffer.write(a('k', gender='Male', age=50))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True)
    assert done.stdout == first


def test_hair_greys_with_age():
    def grey(age: int) -> int:
        draws = (stream(i, "hair") for i in range(200))
        return sum(hair_color(draw, age) == "SILVER_GRAY" for draw in draws)

    assert grey(25) == 0 < grey(50) < grey(65) < grey(80) == 200
