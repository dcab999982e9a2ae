"""A web app of another origin in a real browser: every page, drawn from what the service sends."""

from __future__ import annotations

import json
import re
import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from queue import Queue

import pytest

from boses_mock.personas.avatar import avatar_png
from tests.browser import browsing
from tests.conftest import Server
from tests.extraction.files import docx, pdf

APP = Path(__file__).parent / "web"
CONCEPT = "Kape Uno, an iced coffee sachet at ₱12 with half the sugar, sold in sari-sari stores."
QUESTIONS = (
    "1. How likely are you to buy it? (1 not at all likely - 5 very likely)",
    "2. Where would you buy it?",
    "a) Sari-sari store",
    "b) Supermarket",
    "3. What would you change about it?",
)
PAGES = [
    "Start",
    "Project",
    "Group",
    "Personas",
    "Briefings",
    *(
        f"Study: {kind}"
        for kind in ("concept_test", "focus_group", "survey", "idi_ai", "idi_manual", "conjoint")
    ),
    *("Stopped", "Studies", "Trust", "Shared", "Settings", "Team", "Plan", "Library", "Staff"),
    *("Signup", "Used up", "Left"),
]
WRONG = re.compile(r"undefined|NaN|\[object Object\]|Invalid Date|\bnull\b")


class _Pages(SimpleHTTPRequestHandler):
    """Serves the app, and takes from it what its pages show once all are drawn."""

    drawn: Queue[str]

    def do_POST(self) -> None:
        self.drawn.put(self.rfile.read(int(self.headers["Content-Length"])).decode())
        self.send_response(204)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: what matters is in the page."""


@dataclass
class Home:
    """Where the app is, and what it has drawn."""

    url: str
    drawn: Queue[str]


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    """Serve the app and its files from an origin of their own."""
    pages = shutil.copytree(APP, tmp_path / "pages")
    files = pages / "files"
    files.mkdir()
    (files / "brief.pdf").write_bytes(pdf(CONCEPT))
    (files / "brief.docx").write_bytes(docx(CONCEPT))
    (files / "brief.txt").write_text(CONCEPT)
    (files / "script.txt").write_text("What do you drink?\nWhere do you buy it?\n")
    (files / "brief.png").write_bytes(avatar_png("a picture", gender="Female", age=31))
    (files / "brief.zip").write_bytes(b"PK\x05\x06" + bytes(18))
    (files / "questions.docx").write_bytes(docx(*QUESTIONS))
    handler = type("Pages", (_Pages,), {"drawn": Queue()})
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=pages)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield Home(f"http://localhost:{server.server_address[1]}", handler.drawn)
        server.shutdown()


def shown(home: Home, query: str, profile: Path) -> dict[str, str]:
    """Return what each page of the app shows, by its title; nothing of it may be drawn wrongly."""
    with browsing(f"{home.url}/index.html?{query}", profile):
        pages: dict[str, str] = json.loads(home.drawn.get(timeout=60))
    wrong = [
        (title, text[max(0, match.start() - 200) : match.end() + 200])
        for title, text in pages.items()
        for match in WRONG.finditer(text)
    ]
    assert not wrong and "Broken" not in pages, (wrong, pages.get("Broken"))
    return pages


def mailed(started: Server, address: str) -> str:
    """Return the token in the link of the last mail to an address."""
    with started.client() as admin:
        asked = admin.get("/__admin/requests").json()["requests"]
    links = [mail["link"] for entry in asked for mail in entry["mail"] if mail["to"] == address]
    return re.split("[/=]", links[-1])[-1]


def test_every_page_shows_what_the_service_sends(
    server: Callable[..., Server], home: Home, tmp_path: Path
) -> None:
    started = server("--clock", "x500", "--wire", "live")
    pages = shown(home, f"walk=everything&api={started.url}", tmp_path / "profile")
    assert list(pages) == PAGES
    refusals = "401 Not authenticated\n401 Invalid email or password\n422 email:"
    assert pages["Start"].startswith(refusals)
    assert pages["Personas"].count("image/png drawn") == 3
    assert "400 No active subscription found." in pages["Plan"]
    assert pages["Signup"].startswith("true founder@example.com\n")
    refused = [line[:3] for line in pages["Used up"].splitlines()[:4]]
    assert refused == ["422", "422", "422", "402"]
    assert pages["Left"] == "401 Not authenticated"

    invitation = mailed(started, "new@example.com")
    reset = mailed(started, "founder@example.com")
    query = f"walk=links&api={started.url}&invitation={invitation}&reset={reset}"
    joined = shown(home, query, tmp_path / "another")
    assert joined["Invitation"].startswith("email\nnew@example.com\ncompany_name\nKape Uno Inc.\n")
    assert joined["New password"].startswith("400 This reset link is invalid or has expired.")


def test_on_the_reference_wire_a_page_gets_to_its_first_results(
    server: Callable[..., Server], home: Home, tmp_path: Path
) -> None:
    started = server("--clock", "x500")
    pages = shown(home, f"walk=firstStudy&api={started.url}", tmp_path / "profile")
    assert list(pages) == [*PAGES[: PAGES.index("Study: concept_test") + 1], "Left"]
    assert pages["Study: concept_test"].count("reaction_text") == 4
    assert pages["Left"].startswith("401 ")
