"""What others uploaded, shown by a real browser: no script in it runs, whatever leads to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from boses_mock.verification.story import STAFF
from tests.conftest import PROJECT, ContractClient, Server
from tests.console.test_docs import rendered

CURATED = "/api/v1/admin/personas/"
WHO = {
    "full_name": "<script>PING</script><svg onload=PING>\"'>",
    "age": 61,
    "gender": "Male",
    "income_level": "Low",
    "location": "Naga, Philippines",
    "occupation": "</svg><script>PING</script>",
}
PAGE = b"<html><body onload=PING><script>PING</script><img src=x onerror=PING></body></html>"
POLYGLOTS = {
    "png": b"\x89PNG\r\n\x1a\n" + PAGE,
    "gif": b"GIF89a=1;/*" + PAGE + b"*/;PING//",
    "jpeg": b"\xff\xd8\xff\xe0<!--" + b"-->" + PAGE,
    "webp": b"RIFF=1/*WEBP*/;PING//" + PAGE,
}
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" onload="PING"><script>PING</script></svg>'
# Every way in which a page can take up an address.
EMBEDDING = (
    '<iframe src="{0}"></iframe><object data="{0}"></object><embed src="{0}"><img src="{0}">'
    '<script src="{0}"></script><link rel="stylesheet" href="{0}">'
    '<object type="text/html" data="{0}"></object><embed type="image/svg+xml" src="{0}">'
)


def armed(content: bytes, url: str, name: str) -> bytes:
    """Return hostile content whose script, where it runs, calls the server by ``name``."""
    return content.replace(b"PING", f"(new(Image)).src='{url}/avatars/ran-{name}.svg'".encode())


def uploaded(client: Any, url: str) -> list[str]:
    """Upload everything hostile; return the addresses under which it is shown."""
    found = []
    for name, content in POLYGLOTS.items():
        who = {key: value if key == "age" else str(value) for key, value in WHO.items()}
        for key in ("full_name", "occupation"):
            who[key] = armed(str(WHO[key]).encode(), url, f"drawn-{name}").decode()[:200]
        one = client.post(CURATED, json=who, headers=STAFF).json()
        found.append(f"/avatars/{one['id']}.html")  # drawn
        two = client.post(CURATED, json=who, headers=STAFF).json()["id"]
        file = {"file": (f"{name}.html", armed(content, url, name), "text/html")}
        answer = client.post(f"{CURATED}{two}/avatar", files=file, headers=STAFF)
        assert answer.status_code == 200, answer.text
        found += [answer.json()["avatar_url"].removeprefix(url), f"/avatars/{two}.html"]
    return found


def test_no_script_that_was_stored_is_run(server: Callable[..., Server], tmp_path: Path) -> None:
    started = server()
    with started.client() as client:
        paths = uploaded(client, started.url)
        control = armed(PAGE, started.url, "control").decode().replace("'", "&#39;")
        page = tmp_path / "page.html"
        embedded = "".join(EMBEDDING.format(started.url + path) for path in paths)
        page.write_text(f"<!doctype html>{embedded}<iframe srcdoc='{control}'></iframe>")
        shown = rendered(page.as_uri(), tmp_path / "profile", "--dump-dom")
        assert "srcdoc" in shown.stdout, shown.stderr[-2_000:]
        entries = client.get("/__admin/requests").json()["requests"]
        seen = {entry["path"] for entry in entries}
        for path in paths:
            assert path in seen
        assert {path for path in seen if "ran-" in path} == {"/avatars/ran-control.svg"}
        direct = rendered(started.url + paths[2], tmp_path / "profile", "--dump-dom")
        assert "<script" not in direct.stdout


@pytest.mark.parametrize(
    "before", [b"", b"\xef\xbb\xbf", b"\n\n", b'<?xml version="1.0"?>', b"GIF"]
)
def test_a_picture_that_can_hold_a_script_is_refused(client: ContractClient, before: bytes) -> None:
    one = client.post(CURATED, json=WHO, headers=STAFF).json()["id"]
    file = {"file": ("face.png", before + SVG, "image/png")}
    answer = client.post(f"{CURATED}{one}/avatar", files=file, headers=STAFF)
    assert answer.status_code == 415


@pytest.mark.parametrize("content", [PAGE, SVG, b"alert(1)", *POLYGLOTS.values()])
@pytest.mark.parametrize("declared", ["text/html", "image/svg+xml", "text/javascript"])
def test_a_stored_file_is_downloaded_and_can_do_nothing(
    client: ContractClient, content: bytes, declared: str
) -> None:
    path = f"/api/v1/projects/{PROJECT}/briefings"
    file = {"file": ("page.html", content, declared)}
    made = client.post(path, files=file, data={"title": "A"})
    if made.status_code == 415:
        return  # nothing is stored
    answer = client.get(f"{path}/{made.json()['id']}/file")
    assert answer.content == content
    assert answer.headers["content-disposition"].startswith("attachment")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in answer.headers["content-security-policy"]
    assert answer.headers["content-type"].partition(";")[0] not in (
        "image/svg+xml",
        "text/javascript",
        "application/xhtml+xml",
    )
