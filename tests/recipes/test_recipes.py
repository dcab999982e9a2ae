"""The recipes are carried out: each command in them is run as it is printed.

Three things cannot be had here, and are checked as far as they can be. GitHub runs a workflow and a
daemon a Compose file: the files are held to the schemas of both, and the commands in them run in
this machine's shell. Playwright's own browser is a download: Debian's stands for it.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import venv
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx2
import pytest
import yaml

from tests.conftest import Server
from tests.processes import free_port

RECIPES = Path(__file__).parent
CHECKOUT = RECIPES.parent.parent
WORKFLOW = RECIPES / "github-actions.yml"
COMPOSE = RECIPES / "compose.yaml"
DOWNLOADS = "npx playwright install"
PASSED = {"node": "# pass 4", "browser": "4 passed", "background": "# pass 4"}


@dataclass
class Shell:
    """A shell that finds ``boses-mock``, in a copy of the recipes."""

    folder: Path
    environment: dict[str, str]
    groups: list[int] = field(default_factory=list)

    def run(self, command: str, folder: str = ".", **environment: str) -> str:
        """Return what a command prints, of one that ends well; what it leaves running stays."""
        process = subprocess.Popen(
            ["bash", "-eo", "pipefail", "-c", command],
            cwd=self.folder / folder,
            env={**self.environment, **environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        self.groups.append(process.pid)
        printed, _ = process.communicate(timeout=300)
        assert process.returncode == 0, f"{command}\n{printed[-6_000:]}"
        return printed

    def close(self) -> None:
        """End what the commands have left running, as a runner does after a job."""
        for group in self.groups:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(group, signal.SIGTERM)


@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shell]:
    """A shell with an environment of Python's that has all but boses-mock itself."""
    tmp_path = tmp_path_factory.mktemp("shell")
    ignored = shutil.ignore_patterns("node_modules", "test-results", "*.py", "__pycache__")
    shutil.copytree(RECIPES, tmp_path / "recipes", ignore=ignored)
    venv.create(tmp_path / "python", symlinks=True, with_pip=True)
    packages = next((tmp_path / "python" / "lib").glob("python3.*/site-packages"))
    libraries = Path(yaml.__file__).parents[1]
    (packages / "libraries.pth").write_text(f"{libraries}\n")
    known = {name: text for name, text in os.environ.items() if not name.startswith("BOSES_MOCK")}
    opened = Shell(
        tmp_path / "recipes",
        known
        | {
            "PATH": f"{tmp_path / 'python' / 'bin'}{os.pathsep}{os.environ['PATH']}",
            "CI": "1",
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
            "npm_config_ignore_scripts": "true",
        },
    )
    yield opened
    opened.close()


def jobs() -> dict[str, dict[str, Any]]:
    workflow: dict[str, Any] = yaml.safe_load(WORKFLOW.read_text())
    assert workflow["env"] == {"BOSES_MOCK": "boses-mock"}
    return dict(workflow["jobs"])


@pytest.mark.slow
@pytest.mark.parametrize("job", PASSED)
def test_the_commands_of_the_workflow_pass(shell: Shell, job: str) -> None:
    wanted = jobs()[job]
    folder = wanted["defaults"]["run"]["working-directory"]
    browser = shutil.which("chromium")
    assert browser and shutil.which("npm"), "apt-get install chromium nodejs npm"
    steps = [step for step in wanted["steps"] if "run" in step and "if" not in step]
    printed, app, mock = "", str(free_port()), str(free_port())
    for step in steps:
        if not step["run"].startswith(DOWNLOADS):
            given = {"BOSES_MOCK": str(CHECKOUT), "CHROMIUM": browser, "APP_PORT": app}
            told = {**given, **step.get("env", {})}
            told = {name: text.replace("8123", mock) for name, text in told.items()}
            printed = shell.run(step["run"].replace("8123", mock), folder, **told)
    assert PASSED[job] in printed
    if job == "node":
        assert "create_persona_group" in (shell.folder / folder / "coverage.html").read_text()


def test_every_job_of_the_workflow_is_carried_out() -> None:
    assert set(jobs()) == set(PASSED)


@pytest.mark.parametrize(
    ("path", "schema"), [(WORKFLOW, "github-workflows"), (COMPOSE, "compose-spec")]
)
def test_the_files_fit_the_schemas_of_who_reads_them(path: Path, schema: str) -> None:
    command = ["-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}", path]
    ended = subprocess.run([sys.executable, *command], capture_output=True, text=True, timeout=60)
    assert ended.returncode == 0, ended.stdout + ended.stderr


@pytest.mark.slow
def test_the_services_of_the_compose_file_find_one_another(
    shell: Shell, server: Callable[..., Server]
) -> None:
    text = COMPOSE.read_text().replace("${ADMIN_TOKEN:-testers-only}", "testers-only")
    services: dict[str, Any] = yaml.safe_load(text)["services"]
    mock, tests = services["mock"], services["tests"]
    name, *flags = mock["command"].split()
    started = server(*flags)
    assert (name, mock["ports"]) == ("boses-mock", ["8000:8000"])
    assert (RECIPES / mock["build"] / "Dockerfile").exists()
    there = f"localhost:{started.port}"
    check = mock["healthcheck"]["test"].replace("localhost:8000", there)
    scripts = f"PATH={Path(sys.executable).parent}:$PATH"
    assert "is healthy: boses-mock" in shell.run(f"{scripts} {check}")
    url = tests["environment"]["BOSES_MOCK_URL"]
    asked = httpx2.get(f"http://{there}/health", headers={"Host": url.removeprefix("http://")})
    assert asked.status_code == 200
    mounted = tests["volumes"][0].partition(":")[0]
    given = {**tests["environment"], "BOSES_MOCK_URL": f"http://{there}"}
    assert "# pass 4" in shell.run(tests["command"], mounted, **given)
