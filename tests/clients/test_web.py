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
# One white point.
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010800000000"
    "3a7e9b55"
    "0000000a49444154789c63f80f00010101001bb6ee560000000049454e44ae426082"
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
    *("Trust", "Shared", "Settings", "Team", "Plan", "Library", "Staff", "Signup"),
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
    (files / "brief.png").write_bytes(PNG)
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


def test_every_page_shows_what_the_service_sends(
    server: Callable[..., Server], home: Home, tmp_path: Path
) -> None:
    started = server("--clock", "x500", "--wire", "live")
    pages = shown(home, f"api={started.url}", tmp_path / "profile")
    assert list(pages) == PAGES
    refusals = "401 Not authenticated\n401 Invalid email or password\n422 email:"
    assert pages["Start"].startswith(refusals)
    assert pages["Personas"].count("image/png drawn") == 3
    assert pages["Plan"].endswith("400 No active subscription found.")
    assert pages["Signup"].startswith("true founder@example.com\n")
    with started.client() as admin:
        asked = admin.post("/__admin/requests/find", json={"path": "/api/v1/settings/team/invite"})
    invitation = re.findall(r"/invite/([\w-]+)", asked.text)[-1]
    joined = shown(home, f"api={started.url}&invitation={invitation}", tmp_path / "another")
    assert joined["Invitation"].startswith("email\nnew@example.com\ncompany_name\nKape Uno Inc.\n")
