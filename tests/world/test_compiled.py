"""The seed world is read from JSON if that says what the YAML does, and else from the YAML."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from boses_mock.app import create_app
from boses_mock.settings import Settings, default_data_dir
from boses_mock.world.compiled import compile_world, history_digest, is_compiled, read_world
from tests.conftest import SMALL

BUILT_IN = default_data_dir() / "fixtures" / "world.yaml"
EMPTY = BUILT_IN.with_name("empty.yaml")


@pytest.mark.parametrize("path", [BUILT_IN, EMPTY], ids=lambda path: path.stem)
def test_what_is_kept_of_a_built_in_world_is_what_its_yaml_gives(
    tmp_path: Path, path: Path
) -> None:
    """Else run: boses-mock compile fixtures/world.yaml."""
    shutil.copy(path, tmp_path / "world.yaml")
    shutil.copytree(path.parent / "briefings", tmp_path / "briefings")
    bare = Settings(world=str(tmp_path / "world.yaml"))
    composed = create_app(bare).state.worlds.fixtures.template
    kept = create_app(Settings(world=str(path))).state.worlds.fixtures.template
    assert kept.database.dump() == composed.database.dump()
    digest = history_digest(path, kept.made_of) if kept.world.has_history else None
    assert path.with_suffix(".json").read_bytes() == compile_world(path, digest)


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


def test_a_compiled_world_was_checked_and_is_trusted_until_it_changes(tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    shutil.copy(SMALL, own)
    assert not is_compiled(own)
    own.with_suffix(".json").write_bytes(compile_world(own))
    assert is_compiled(own)
    own.write_text(own.read_text(encoding="utf-8") + "# changed", encoding="utf-8")
    assert not is_compiled(own)
    assert is_compiled(SMALL)
