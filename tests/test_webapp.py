"""A small web app of another origin, in a real browser, with cookies, CORS and an upload."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.conftest import Server
from tests.console.test_docs import rendered

PAGES = Path(__file__).parent / "webapp"


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: what matters is in the page."""


@contextmanager
def origin() -> Iterator[str]:
    """Serve the pages from a port of their own."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=PAGES)) as pages:
        threading.Thread(target=pages.serve_forever, daemon=True).start()
        yield f"http://localhost:{pages.server_address[1]}"
        pages.shutdown()


@pytest.mark.parametrize("wire", ["reference"])
def test_a_web_app_works_from_login_to_results(server, tmp_path: Path, wire: str) -> None:
    started: Server = server("--clock", "x500", "--wire", wire)
    with origin() as home:
        api = f"http://localhost:{started.port}"
        page = rendered(f"{home}/index.html?api={api}", tmp_path, "--dump-dom")
    told = page.stdout.partition('<pre id="log">')[2].partition("</pre>")[0].splitlines()
    assert told == [
        "refresh 401",
        "start 401",
        "hello demo@example.com",
        "personas 3",
        "briefing concept.txt A sachet of iced coffee for ₱12.",
        "results individual individual individual aggregate",
        "refresh 401",
        "end 401",
    ], page.stderr[-2_000:]
