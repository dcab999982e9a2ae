"""Avatars are pictures, differ from each other and never from themselves."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

from boses_mock.kernel.rng import stream
from boses_mock.personas.avatar import avatar_svg, hair_color

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


def test_hair_greys_with_age():
    def grey(age: int) -> int:
        draws = (stream(i, "hair") for i in range(200))
        return sum(hair_color(draw, age) == "SILVER_GRAY" for draw in draws)

    assert grey(25) == 0 < grey(50) < grey(65) < grey(80) == 200
