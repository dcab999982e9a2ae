"""At the end of a run its server tells what was seen, of all worlds."""

from __future__ import annotations

from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from boses_mock.reporting.coverage import Floor, Target
from boses_mock.reporting.run import flags, tell
from tests.conftest import Server

OPERATIONS, STATES = Floor("operations", 80.0), Floor("states", 5.0)


def test_a_server_tells_what_was_seen_of_it(
    server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    started: Server = server("--admin-token", "secret")
    with started.client(trust_env=False) as client:
        client.headers["X-Boses-Mock-Admin-Token"] = "secret"
        client.get("/health")
        client.post("/__admin/worlds", json={"name": "gone"})
        client.get("/api/v1/auth/invite", headers={"X-Boses-Mock-World": "gone"})
        assert client.delete("/__admin/worlds/gone").status_code == 204
    file = tmp_path / "report.txt"
    said, below = tell(started.url, Target.parse(str(file)), [Floor("operations", 80)], "secret")
    assert said.startswith("coverage: 2 of ") and said.endswith(f"{file}\n")
    assert [line.partition(" is ")[0] for line in below] == ["coverage of operations"]
    assert "get_invite" in file.read_text().partition("never asked")[0]
    with pytest.raises(OSError, match="401"):
        tell(started.url, None, [Floor("operations", 0)])


def test_a_server_is_not_asked_where_nothing_is_to_be_told() -> None:
    assert tell("http://127.0.0.1:1", None, []) == ("", [])


def test_the_flags_are_read_and_refused_as_others_are() -> None:
    @click.command()
    @flags
    def run(coverage: Target | None, fail_under: tuple[Floor, ...]) -> None:
        click.echo(f"{coverage} {fail_under}")

    def ran(*arguments: str) -> str:
        return CliRunner().invoke(run, arguments).output

    assert ran() == "None ()\n"
    given = ran("--coverage", "a.html", "--fail-under", "80", "--fail-under", "states=5")
    assert given == f"{Target(Path('a.html'), 'html')} {(OPERATIONS, STATES)}\n"
    assert "tells no layout" in ran("--coverage", "a.pdf")
    assert "did you mean states?" in ran("--fail-under", "stats=5")
