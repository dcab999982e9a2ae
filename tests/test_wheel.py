"""The wheel is fit to be published: it holds what it needs, tells of itself, and works on its own.

It is installed from nothing on every Python that the machine has and the wheel allows. What a
server composes there has to be what it composes here, byte for byte.
"""

from __future__ import annotations

import email
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from email.message import Message
from pathlib import Path

import pytest
from readme_renderer import markdown

from tests.conftest import GROUP, GROUPS, start_server

pytestmark = pytest.mark.slow

CHECKOUT = Path(__file__).parent.parent
OLDEST = (3, 11)
ASKS = """
import json, os, urllib.request
headers = {"Authorization": "Bearer " + os.environ["BOSES_MOCK_TOKEN"]}
url = os.environ["BOSES_MOCK_URL"] + "/api/v1/auth/me"
with urllib.request.urlopen(urllib.request.Request(url, headers=headers)) as answer:
    print(json.load(answer)["user"]["email"])
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", folder, CHECKOUT]
    subprocess.run(build, check=True)
    return next(folder.glob("*.whl"))


def metadata(wheel: Path) -> Message:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (each for each in archive.namelist() if each.endswith(".dist-info/METADATA"))
        return email.message_from_bytes(archive.read(name))


def test_all_that_belongs_to_the_package_is_inside(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        inside = set(archive.namelist())
    wanted = {
        *(str(path.relative_to(CHECKOUT)) for path in files(CHECKOUT / "boses_mock")),
        *(
            f"boses_mock/_data/{path.relative_to(CHECKOUT)}"
            for path in files(CHECKOUT / "fixtures")
        ),
        *(f"boses_mock/_data/{path.name}" for path in CHECKOUT.glob("openapi*.yaml")),
    }
    assert wanted <= inside, wanted - inside
    assert {"boses_mock/py.typed", "boses_mock/console/docs.html"} <= inside
    strange = {name for name in inside - wanted if ".dist-info/" not in name}
    assert not strange


def files(folder: Path) -> Iterator[Path]:
    return (each for each in folder.rglob("*") if each.is_file() and each.suffix != ".pyc")


def test_it_tells_an_index_what_it_is(wheel: Path) -> None:
    told = metadata(wheel)
    assert (told["License-Expression"], told["License-File"]) == ("MIT", "LICENSE")
    assert told["Requires-Python"] == ">=3.11"
    assert {"Typing :: Typed", "Framework :: Pytest"} <= set(told.get_all("Classifier", []))
    assert "mock" in told["Keywords"]


def test_its_long_description_renders_as_an_index_shows_it(wheel: Path) -> None:
    told = metadata(wheel)
    assert told["Description-Content-Type"] == "text/markdown"
    shown = markdown.render(str(told.get_payload()))
    assert shown, "readme_renderer refuses it"
    assert shown.count("<table>") >= 4 and "<pre" in shown
    assert "&lt;!--" not in shown and "| ---" not in shown


def pythons() -> dict[str, str]:
    """Return the Pythons on this machine that the wheel allows, one of each minor version."""
    minors = range(OLDEST[1], 30)
    on_path = [found for each in minors if (found := shutil.which(f"python3.{each}"))]
    root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    candidates = [sys.executable, *map(str, root.glob("versions/3.*/bin/python")), *on_path]
    tells = "import ensurepip, sys, venv; print('%d.%d' % sys.version_info[:2])"
    found: dict[str, str] = {}
    for each in candidates:
        asked = subprocess.run([each, "-c", tells], capture_output=True, text=True, timeout=60)
        version = asked.stdout.strip()
        if asked.returncode == 0 and tuple(map(int, version.split("."))) >= OLDEST:
            found.setdefault(version, each)
    return found


def composed(*program: str, cwd: Path) -> bytes:
    """Return the personas of one generation by ``boses-mock --seed 42``, started so."""
    flags = ("--seed", "42", "--clock", "manual", "--public-url", "http://localhost:8000")
    started = start_server(*flags, cwd=cwd, program=program)
    try:
        with started.client() as client:
            assert client.get("/openapi.json").status_code == 200
            assert client.post(f"{GROUPS}/{GROUP}/generate").status_code == 202
            assert client.post("/__admin/clock", json={"until": "idle"}).status_code == 200
            personas = client.get(f"{GROUPS}/{GROUP}/personas")
            assert len(personas.json()) == 5
            return personas.content
    finally:
        started.stop()


def test_it_works_in_a_fresh_environment_of_every_python(wheel: Path, tmp_path: Path) -> None:
    here = composed(sys.executable, "-m", "boses_mock", cwd=tmp_path)
    found = pythons()
    assert found
    for version, python in found.items():
        environment = tmp_path / version
        subprocess.run([python, "-m", "venv", environment], check=True, timeout=120)
        binaries = environment / ("Scripts" if sys.platform == "win32" else "bin")
        install = ["-m", "pip", "install", "-q", "--disable-pip-version-check", wheel]
        subprocess.run([binaries / "python", *install], check=True, timeout=600)
        mock = str(binaries / "boses-mock")
        assert composed(mock, cwd=tmp_path) == here, version
        asks = [mock, "exec", "--seed", "42", "--", str(binaries / "python"), "-c", ASKS]
        ended = subprocess.run(asks, cwd=tmp_path, capture_output=True, text=True, timeout=60)
        told = (ended.returncode, ended.stdout, ended.stderr)
        assert told == (0, "demo@example.com\n", ""), version
        shutil.rmtree(environment)
