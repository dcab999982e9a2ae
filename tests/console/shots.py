"""``python -m tests.console.shots``: the pictures of the console that the README shows.

They are of the demo world on a manual clock, after a story that is always the same; the one thing
that is not, how long the answers took and at which port, is written over.
"""

from __future__ import annotations

import sys
import tempfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import httpx2

from tests.conftest import PROJECT, start_server
from tests.console.driving import NARROW, WIDE, Console, opened, told

SHOTS = Path(__file__).with_name("screenshots")
LARGEST = 150_000  # bytes of a picture
_SAME = """(() => {
  for (const each of document.querySelectorAll(".took")) each.textContent = "1.0 ms";
  for (const each of document.querySelectorAll("dd"))
    if (/^localhost:[0-9]+$/.test(each.textContent)) each.textContent = "localhost:8000";
})();"""
_PROMPT = "8 personas: women aged 25-32 in Hà Nội, middle income, not students"

_COMPANY = "/data/0b5e5000-0000-4000-8000-000000000001"
_GROUP = "0b5e5000-0000-4000-8000-000000000301"
_SCOOTERS = "0b5e5000-0000-4000-8000-000000000202"
_CONJOINT = "100aa61f-aac6-4937-a736-87edd89f8482"

_FACES = ".card-list:not(:has(.letters)) img"  # all of them

# name, scheme, window, place, and what is there once the page is
PICTURES = (
    ("overview", "light", WIDE, "/overview", ".switch"),
    ("jobs", "light", WIDE, "/jobs", ".job"),
    ("jobs-phone", "dark", NARROW, "/jobs", ".job"),
    ("requests", "dark", WIDE, "/requests?id=6", ".detail .why a"),
    ("faults", "light", WIDE, "/faults", ".dots .hit"),
    ("people", "light", WIDE, f"{_COMPANY}/{PROJECT}/groups/{_GROUP}", _FACES),
    ("study", "dark", WIDE, f"{_COMPANY}/{_SCOOTERS}/studies/{_CONJOINT}", ".diverging"),
    ("mail-phone", "light", NARROW, "/mail?mail=9-1", ".letter"),
    ("prompts", "light", WIDE, f"/prompts?prompt={_PROMPT}", ".person img"),
    ("coverage", "dark", WIDE, "/coverage", "main table"),
)


def play(client: httpx2.Client) -> None:
    """Make the requests that the pictures show, and the faults that some of them meet."""
    rules = (
        {"id": "busy", "operation": "list_projects", "every": 3, "error": {"statusCode": 503}},
        {"id": "third-fails", "operation": "generate_personas", "generation": {"failAt": 3}},
        {"id": "slow", "operation": "list_*", "delay": {"milliseconds": 20}, "enabled": False},
    )
    told(client.put("/__admin/faults", json={"rules": list(rules)}))
    client.headers.update({"Host": "localhost:8000", "User-Agent": "shop-app/1.4"})
    client.get("/api/v1/auth/me")
    client.get("/api/v1/projects")
    client.get("/api/v1/project")
    client.post("/api/v1/auth/login", json={"email": "demo@example.com", "password": "wrong"})
    client.get("/api/v1/projects")
    client.get("/api/v1/projects")
    client.post("/api/v1/projects", json={"name": "Cà phê hòa tan ở Hà Nội"})
    client.get("/api/v1/library/personas", params={"limit": 20})
    client.post("/api/v1/auth/forgot-password", json={"email": "mai.nguyen@example.com"})


def taken(console: Console) -> Iterator[tuple[str, bytes]]:
    """Take the pictures, each with its name."""
    console.page.hide_scroll_bars()
    for name, scheme, window, place, there in PICTURES:
        console.page.prefer(scheme)
        console.page.resize(*window)
        console.open(place, f"document.querySelector({there!r})")
        console.page.until("[...document.images].every((each) => each.complete)")
        console.page.until("!document.querySelector('main .loading')")
        console.page.run(f"{_SAME} document.activeElement.blur()")
        console.page.screenshot()  # after which all is drawn, round corners too
        yield name, packed(console.page.screenshot())


def packed(png: bytes) -> bytes:
    """Return a picture as small as its pixels allow, where a browser was in a hurry."""
    signature, rest, kept, pixels = png[:8], png[8:], [], b""
    while rest:
        length = int.from_bytes(rest[:4], "big")
        kind, content = rest[4:8], rest[8 : 8 + length]
        pixels += content if kind == b"IDAT" else b""
        kept += [(kind, content)] if kind in (b"IHDR", b"IEND") else []
        rest = rest[12 + length :]
    kept.insert(1, (b"IDAT", zlib.compress(zlib.decompress(pixels), 9)))
    return signature + b"".join(
        len(content).to_bytes(4, "big")
        + kind
        + content
        + zlib.crc32(kind + content).to_bytes(4, "big")
        for kind, content in kept
    )


def main(folder: Path = SHOTS) -> None:
    """Take all pictures anew."""
    folder.mkdir(exist_ok=True)
    server = start_server("--world", "demo", "--clock", "manual")
    try:
        with (
            tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile,  # still written to
            opened(server, Path(profile)) as console,
            server.client() as client,
        ):
            play(client)
            for name, picture in taken(console):
                (folder / f"{name}.png").write_bytes(picture)
                print(f"{name}.png {len(picture):,} bytes", file=sys.stderr)
    finally:
        server.stop()


if __name__ == "__main__":
    main()
