"""The seed world is read from JSON if that says what the YAML does, and else from the YAML."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from boses_mock.settings import default_data_dir
from boses_mock.world.compiled import compile_world, read_world

BUILT_IN = default_data_dir() / "fixtures" / "world.yaml"


def test_the_json_of_the_built_in_world_is_that_of_its_yaml() -> None:
    """Else run: python -m boses_mock.world.compiled fixtures/world.yaml."""
    assert BUILT_IN.with_suffix(".json").read_bytes() == compile_world(BUILT_IN)


def test_a_start_reads_no_yaml() -> None:
    script = (
        "import sys; from boses_mock.app import create_app; from boses_mock.settings import"
        " Settings; create_app(Settings()); assert 'yaml' not in sys.modules"
    )
    assert subprocess.run([sys.executable, "-c", script]).returncode == 0


@pytest.mark.parametrize(
    "beside", [None, b"{", b"[]", b"{}", b'{"sha256": "", "world": {"version": 7}}']
)
def test_a_yaml_that_the_json_was_not_made_of_is_read_itself(
    tmp_path: Path, beside: bytes | None
) -> None:
    path = tmp_path / "world.yaml"
    path.write_text("version: 1\n")
    if beside:
        path.with_suffix(".json").write_bytes(beside)
    assert read_world(path) == {"version": 1}


def test_the_json_stands_for_the_very_text_alone(tmp_path: Path) -> None:
    path = tmp_path / "world.yaml"
    path.write_text("version: 1\n")
    made = json.loads(compile_world(path)) | {"world": "the JSON"}
    path.with_suffix(".json").write_text(json.dumps(made))
    assert read_world(path) == "the JSON"
    path.write_text("version: 1 \n")
    assert read_world(path) == {"version": 1}
