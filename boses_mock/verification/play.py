"""The story, played to two servers that differ in all that must not matter.

Each is a process of its own with another hash seed, and one of them is asked by another company at
the same time. What they answer to the story has to be the same, byte for byte.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from boses_mock.serving.child import Child, NotStarted
from boses_mock.verification.client import Client, Recorded
from boses_mock.verification.story import Story, StoryError, tell

_TOKEN = "boses-dev-token"  # noqa: S105  the demo user's, which is printed everywhere


class PlayError(Exception):
    """The story cannot be played: a server does not start, or its answer is none of the story's."""


def played_twice(seed: int) -> tuple[list[Recorded], list[Recorded], int]:
    """Play the story to two servers; return what both answered, and how many others' requests.

    Raises:
        PlayError: it cannot be played.
    """
    with ThreadPoolExecutor(2) as pool:
        alone = pool.submit(_played, seed, "1", False)
        beside = pool.submit(_played, seed, "2", True)
        (first, _), (second, others) = alone.result(), beside.result()
    return first, second, others


def _played(seed: int, hash_seed: str, disturbed: bool) -> tuple[list[Recorded], int]:
    with _server(seed, hash_seed) as url:
        client = Client(url, _TOKEN)
        try:
            if not disturbed:
                tell(Story(client))
                return client.recorded, 0
            with _others(url) as others:
                tell(Story(client))
                return client.recorded, len(others.recorded)
        except (StoryError, OSError) as error:
            raise PlayError(f"with hash seed {hash_seed}: {error}") from error


@contextmanager
def _server(seed: int, hash_seed: str) -> Iterator[str]:
    """Run a server of this very package for as long as the story lasts."""
    known = {name: text for name, text in os.environ.items() if not name.startswith("BOSES_MOCK_")}
    here = str(Path(__file__).parents[2])
    path = os.pathsep.join(filter(None, [here, known.get("PYTHONPATH")]))
    given = {**known, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": path}
    try:
        server = Child([*_FLAGS, "--seed", str(seed)], given)
    except NotStarted as error:
        raise PlayError(f"a server ended with {error.code}: {error.said}") from error
    try:
        yield server.url
    finally:
        server.stop()


_FLAGS = ("--host", "127.0.0.1", "--port", "0", "--clock", "manual", "--log-level", "error")


@contextmanager
def _others(url: str) -> Iterator[Client]:
    """Let another company use the service: a while before, and all the time."""
    client, over, begun = Client(url), threading.Event(), threading.Event()
    failures: list[Exception] = []

    def live() -> None:
        number = 0
        try:
            while not over.is_set():
                number += 1
                _live(client, number)
                begun.set()
        except (OSError, KeyError, ValueError) as error:
            failures.append(error)
        finally:
            begun.set()

    thread = threading.Thread(target=live)
    thread.start()
    begun.wait()
    try:
        yield client
    finally:
        over.set()
        thread.join()
    if failures:
        raise PlayError(f"another company is not served: {failures[0]!r}") from failures[0]


def _live(client: Client, number: int) -> None:
    """Do much of what the story does, as a company that it does not know of."""
    who = {"email": f"b{number}@example.org", "password": "password-b", "company_name": "B"}
    joined = client.post("/api/v1/auth/signup", json=who)
    client.headers["Authorization"] = f"Bearer {joined.json()['access_token']}"
    project = client.post("/api/v1/projects", json={"name": "B"}).json()["id"]
    groups = f"/api/v1/projects/{project}/persona-groups"
    client.post(f"{groups}/parse-prompt", json={"prompt": "Riders in Hanoi"})
    alike = {"name": "B", "gender": "Female", "location": "Cebu City, Philippines"}
    group = client.post(groups, json=alike).json()["id"]
    client.post(f"{groups}/{group}/generate")
    text = {"title": "B", "content": "Tea for ₱20."}
    client.post(f"/api/v1/projects/{project}/briefings/from-text", json=text)
    study = {"simulation_type": "survey", "persona_group_id": group}
    client.post(f"/api/v1/projects/{project}/simulations", json=study)
    client.post("/api/v1/settings/api-keys", json={"name": "B"})
    client.post("/api/v1/settings/team/invite", json={"email": f"c{number}@example.org"})
    for path in ("/api/v1/projects", groups, "/api/v1/library/personas", "/api/v1/auth/me"):
        client.get(path)
    client.post("/api/v1/auth/logout")


def difference(first: Sequence[Recorded], second: Sequence[Recorded]) -> str | None:
    """Return where two plays differ first, in a few lines; None where they do not."""
    for number, (one, other) in enumerate(zip(first, second, strict=False), 1):
        for what in ("request", "status", "headers", "body"):
            mine, theirs = getattr(one, what), getattr(other, what)
            if mine != theirs:
                return f"answer {number}, to {one.request}: {what} {_shown(mine, theirs)}"
    if len(first) != len(second):
        return f"one has {len(first)} answers and the other {len(second)}"
    return None


def _shown(one: object, other: object) -> str:
    if isinstance(one, bytes) and isinstance(other, bytes):
        pairs = enumerate(zip(one, other, strict=False))
        place = next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))
        begins = max(0, place - 40)
        mine, theirs = one[begins : place + 40], other[begins : place + 40]
        return f"differs at byte {place}\n  {_text(mine)}\n  {_text(theirs)}"
    if isinstance(one, tuple) and isinstance(other, tuple):
        one, other = sorted(set(one) - set(other)), sorted(set(other) - set(one))
    return f"differs\n  {one}\n  {other}"


def _text(part: bytes) -> str:
    return repr(part.decode("utf-8", "backslashreplace"))
