"""A request that waits, and another that takes away meanwhile what it was about."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

import orjson
import pytest
from starlette.applications import Starlette

from boses_mock.app import create_app
from boses_mock.kernel.clock import ClockSpec
from boses_mock.settings import Settings
from tests.conftest import DEVELOPER, GROUP, PROJECT, SMALL

ONE = f"/api/v1/projects/{PROJECT}"
FORM = (
    b'--x\r\nContent-Disposition: form-data; name="title"\r\n\r\nTea\r\n--x\r\nContent-Disposition:'
    b' form-data; name="file"; filename="a.txt"\r\n\r\n1. Do you like tea?\r\n--x--\r\n'
)
STUDY = {"simulation_type": "survey", "persona_group_ids": [GROUP], "prompt_question": "Tea?"}


@dataclass
class Body:
    """A body whose arrival the test controls: ``asked`` is set once the server waits for it."""

    content: bytes
    asked: asyncio.Event
    arrives: asyncio.Event
    has_come: bool = False

    async def receive(self) -> dict[str, Any]:
        if self.has_come:
            await asyncio.Event().wait()  # the client stays, and sends no more
        self.asked.set()
        await self.arrives.wait()
        self.has_come = True
        return {"type": "http.request", "body": self.content, "more_body": False}


def body(content: bytes, *, late: bool = False) -> Body:
    made = Body(content, asyncio.Event(), asyncio.Event())
    if not late:
        made.arrives.set()
    return made


async def send(
    app: Starlette, method: str, path: str, sent: Body, headers: dict[str, str]
) -> tuple[int, Any]:
    messages: list[dict[str, Any]] = []

    async def note(message: Any) -> None:
        messages.append(message)

    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "root_path": "",
        "query_string": b"",
        "headers": [(k.lower().encode(), v.encode()) for k, v in headers.items()],
        "client": ("127.0.0.1", 1),
        "server": ("localhost", 8000),
    }
    await app(scope, sent.receive, note)
    content = b"".join(message.get("body", b"") for message in messages)
    return messages[0]["status"], orjson.loads(content) if content else None


JSON = "application/json"
PASSWORD = b'{"password": "demo-password"}'
MULTIPART = "multipart/form-data; boundary=x"
WAITING = {
    "project": ("PATCH", ONE, b'{"name": "Late"}', JSON),
    "group": ("PATCH", f"{ONE}/persona-groups/{GROUP}", b'{"name": "Late"}', JSON),
    "prompt": ("POST", f"{ONE}/persona-groups/parse-prompt", b'{"prompt": "ten nurses"}', JSON),
    "study": ("POST", f"{ONE}/simulations", orjson.dumps(STUDY), JSON),
    "company": ("PATCH", "/api/v1/settings/company", b'{"name": "Late"}', JSON),
    "briefing": ("POST", f"{ONE}/briefings", FORM, MULTIPART),
    "questionnaire": ("POST", f"{ONE}/simulations/STUDY/survey", FORM, MULTIPART),
}
TAKING = {
    "delete project": ("DELETE", ONE, b""),
    "delete group": ("DELETE", f"{ONE}/persona-groups/{GROUP}", b""),
    "delete study": ("DELETE", f"{ONE}/simulations/STUDY", b""),
    "abort study": ("POST", f"{ONE}/simulations/STUDY/abort", b""),
    "delete account": ("DELETE", "/api/v1/settings/account", PASSWORD),
    "delete world": ("DELETE", "/__admin/worlds/w", b""),
    "reset world": ("POST", "/__admin/reset", b""),
}


async def begun(app: Starlette, here: dict[str, str]) -> str:
    """Make the world ``w`` and in it a survey that could be run; return the survey's id."""

    async def ask(path: str, content: bytes = b"", media_type: str = JSON) -> Any:
        headers = {**here, "Content-Type": media_type}
        status, answer = await send(app, "POST", path, body(content), headers)
        assert status < 300, answer
        return answer

    made = await send(
        app, "POST", "/__admin/worlds", body(b'{"name": "w"}'), {"Content-Type": JSON}
    )
    assert made[0] == 201, made
    await ask(f"{ONE}/persona-groups/{GROUP}/generate")
    await ask("/__admin/clock", b'{"advance": "1h"}')
    study: str = (await ask(f"{ONE}/simulations", orjson.dumps(STUDY)))["id"]
    return study


async def outcome(waiting: str, taking: str, *, overlapping: bool) -> tuple[int, Any]:
    """Return what the first is answered, sent before the second (its body after) or after it."""
    app = create_app(Settings(clock=ClockSpec("manual", 0.0), world=str(SMALL)))
    try:
        return await _outcome(app, waiting, taking, overlapping)
    finally:
        await app.state.worlds.close()


async def _outcome(app: Starlette, waiting: str, taking: str, overlapping: bool) -> tuple[int, Any]:
    here = {"X-Boses-Mock-World": "w", **DEVELOPER}
    study = await begun(app, here)
    method, path, content, media_type = WAITING[waiting]
    late = body(content, late=True)
    path = path.replace("STUDY", study)
    first = send(app, method, path, late, {**here, "Content-Type": media_type})
    if overlapping:
        task = asyncio.create_task(first)
        asked = asyncio.create_task(late.asked.wait())
        await asyncio.wait([task, asked], return_when=asyncio.FIRST_COMPLETED)
        assert not task.done(), task.result()
    method, path, sent = TAKING[taking]
    headers = {**here, "Content-Type": JSON} if sent else here
    taken = await send(app, method, path.replace("STUDY", study), body(sent), headers)
    assert taken[0] < 400, taken
    late.arrives.set()
    return await (task if overlapping else first)


@pytest.mark.parametrize("taking", TAKING)
@pytest.mark.parametrize("waiting", WAITING)
def test_a_body_that_comes_late_is_answered_as_a_late_request(waiting: str, taking: str) -> None:
    overlapping = asyncio.run(outcome(waiting, taking, overlapping=True))
    assert overlapping[0] < 500
    assert overlapping == asyncio.run(outcome(waiting, taking, overlapping=False))


@pytest.mark.parametrize("taking", TAKING)
def test_a_delayed_request_is_answered_as_a_late_one(
    monkeypatch: pytest.MonkeyPatch, taking: str
) -> None:
    asyncio.run(_delayed(monkeypatch, taking))


async def _delayed(monkeypatch: pytest.MonkeyPatch, taking: str) -> None:
    app = create_app(Settings(clock=ClockSpec("manual", 0.0), world=str(SMALL)))
    here = {"X-Boses-Mock-World": "w", **DEVELOPER}
    waits, goes_on = asyncio.Event(), asyncio.Event()

    async def pause(world: object, milliseconds: float) -> None:
        waits.set()
        await goes_on.wait()

    monkeypatch.setattr("boses_mock.web.answering.pause", pause)
    study = await begun(app, here)
    path = f"{ONE}/simulations/{study}/run"
    task = asyncio.create_task(send(app, "POST", path, body(b""), {**here, "Prefer": "delay=5"}))
    await waits.wait()
    method, taken, sent = TAKING[taking]
    headers = {**here, "Content-Type": JSON} if sent else here
    answer = await send(app, method, taken.replace("STUDY", study), body(sent), headers)
    assert answer[0] < 400, answer
    goes_on.set()
    overlapping, late = await task, await send(app, "POST", path, body(b""), here)
    await app.state.worlds.close()
    assert overlapping == late
    assert late[0] in (401, 404, 422)
