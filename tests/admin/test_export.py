"""A world in a directory: written while the server runs or when it stops, read by another."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.conftest import GROUP, GROUPS, PROJECT, Server, make_client

BRIEFINGS = f"/api/v1/projects/{PROJECT}/briefings"


def test_an_exported_world_goes_on_in_another_server(
    server: Callable[..., Server], tmp_path: Path
) -> None:
    place = tmp_path / "world"
    first = server("--clock", "manual", "--export-on-exit", str(place))
    with first.client() as client:
        files = {"file": ("note.txt", b"What we want to know", "text/plain")}
        made = client.post(BRIEFINGS, data={"title": "Note"}, files=files).json()
        client.post(f"{GROUPS}/{GROUP}/generate")
        early = client.post("/__admin/export")
        assert (early.status_code, early.json()["directory"]) == (200, str(place))
        client.post("/__admin/clock", json={"advance": "1s"})
        told = client.get("/__admin/state").json()
        again = client.get(f"{BRIEFINGS}/{made['id']}").json()
    first.process.terminate()
    assert first.process.wait(10) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["world"]
    second = server("--clock", "manual", "--import", str(place), "--db", str(tmp_path / "a.db"))
    with second.client() as client:
        assert client.get("/__admin/state").json() == told
        assert client.get(f"{BRIEFINGS}/{made['id']}").json() == again
        client.post("/__admin/clock", json={"until": "idle"})
        assert client.get(f"{GROUPS}/{GROUP}").json()["generation_status"] == "complete"


def test_what_cannot_be_used_is_told_with_what_to_do(tmp_path: Path) -> None:
    foreign, place = tmp_path / "foreign", tmp_path / "world"
    foreign.mkdir()
    (foreign / "thesis.txt").write_text("mine")
    with make_client() as client:
        refused = client.post("/__admin/export", json={"directory": str(foreign)})
        assert (refused.status_code, "holds something else" in refused.text) == (409, True)
        assert client.post("/__admin/export").status_code == 422
        assert client.post("/__admin/export", json={"directory": str(place)}).status_code == 200
    mark = place / "boses-mock-export.json"
    mark.write_text(json.dumps({"version": 1}))
    for directory, said in [(place, "schema version 1"), (foreign, "is no export")]:
        command = [sys.executable, "-m", "boses_mock", "--port", "0", "--import", str(directory)]
        ended = subprocess.run(command, capture_output=True, text=True, timeout=20)
        assert (ended.returncode, said in ended.stderr) == (1, True), ended.stderr
