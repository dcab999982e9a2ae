"""What takes long lets others be answered meanwhile, and takes note of what they did."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import orjson
import pytest

from boses_mock.app import create_app
from boses_mock.kernel.clock import ClockSpec
from boses_mock.kernel.steps import Steps
from boses_mock.settings import Settings
from boses_mock.web import turns
from tests.conftest import DEVELOPER, GROUP
from tests.web.test_races import JSON, MULTIPART, ONE, PASSWORD, body, send

STAFF = {"Authorization": "Bearer boses-staff-token"}
SCRIPT = (
    b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n'
    b"1. What do you drink?\r\n2. Why?\r\n--x--\r\n"
)
CONCEPT = {
    "simulation_type": "concept_test",
    "persona_group_ids": [GROUP],
    "prompt_question": "Would you buy an oat-milk coffee at PHP 150?",
}
QUESTIONS = {"questions": [{"id": "q1", "type": "open_ended", "text": "What do you drink?"}]}
STUDIES = {
    "COMPLETE": CONCEPT,
    "SURVEY": CONCEPT | {"simulation_type": "survey", "survey_schema": QUESTIONS},
    "BARE": CONCEPT | {"simulation_type": "survey"},
    "SCRIPTED": CONCEPT | {"simulation_type": "idi_ai"},
    "DESIGNED": CONCEPT | {"simulation_type": "conjoint"},
    "TALK": CONCEPT | {"simulation_type": "idi_manual"},
    "HEARD": CONCEPT | {"simulation_type": "idi_manual"},
}
DESIGN = {
    "attributes": [
        {"name": "size", "levels": ["small", "large"]},
        {"name": "milk", "levels": ["oat", "cow"]},
    ]
}
SOMEBODY = {
    "full_name": "Ana Cruz",
    "age": 34,
    "gender": "Female",
    "location": "Manila",
    "occupation": "Nurse",
    "income_level": "Middle",
    "research_notes": "Works nights.",
}
LONG_PROMPT = orjson.dumps({"prompt": "Nurses in Manila aged 25-40. " * 200})
STUDY = f"{ONE}/simulations"
LONG = {
    "generate": ("POST", f"{ONE}/persona-groups/{GROUP}/generate", b"", JSON),
    "parse": ("POST", f"{ONE}/persona-groups/parse-prompt", LONG_PROMPT, JSON),
    "create": ("POST", STUDY, orjson.dumps(CONCEPT), JSON),
    "run": ("POST", f"{STUDY}/SURVEY/run", b"", JSON),
    "questionnaire": ("POST", f"{STUDY}/BARE/survey", SCRIPT, MULTIPART),
    "script": ("POST", f"{STUDY}/SCRIPTED/script", SCRIPT, MULTIPART),
    "design": ("POST", f"{STUDY}/DESIGNED/conjoint-design", orjson.dumps(DESIGN), JSON),
    "message": ("POST", f"{STUDY}/TALK/messages", b'{"content": "Do you like tea?"}', JSON),
    "end": ("POST", f"{STUDY}/HEARD/end", b"", JSON),
    "check": ("POST", f"{STUDY}/COMPLETE/reliability-check", b'{"n_runs": 2}', JSON),
    "curate": ("POST", "/api/v1/admin/personas/generate", orjson.dumps(SOMEBODY), JSON),
}
MEANWHILE = {
    "project is deleted": ("DELETE", ONE, b""),
    "group is deleted": ("DELETE", f"{ONE}/persona-groups/{GROUP}", b""),
    "group changes": ("PATCH", f"{ONE}/persona-groups/{GROUP}", b'{"location": "Hanoi"}'),
    "personas are deleted": ("DELETE", f"{ONE}/persona-groups/{GROUP}/personas", b""),
    "study is deleted": ("DELETE", f"{STUDY}/ITS", b""),
    "study is aborted": ("POST", f"{STUDY}/ITS/abort", b""),
    "account is deleted": ("DELETE", "/api/v1/settings/account", PASSWORD),
    "world is deleted": ("DELETE", "/__admin/worlds/WORLD", b""),
    "world is reset": ("POST", "/__admin/reset", b""),
}
RIVALS = {
    "group is made anew": ("POST", f"{ONE}/persona-groups/{GROUP}/generate", b""),
    "study runs": ("POST", f"{STUDY}/SURVEY/run", b""),
    "script comes": ("POST", f"{STUDY}/SCRIPTED/script", SCRIPT),
    "something is said": ("POST", f"{STUDY}/HEARD/messages", b'{"content": "And coffee?"}'),
}


Answer = tuple[int, Any]


class Stage:
    """Worlds in which every long operation has something to do, each the copy of one."""

    def __init__(self) -> None:
        self.app = create_app(Settings(clock=ClockSpec("manual", 0.0)))
        self.ids: dict[str, str] = {}
        self._made = 0

    async def world(self) -> str:
        """Make a world, the first from nothing."""
        name, first = f"w{self._made}", self._made == 0
        asked = {"name": name} if first else {"name": name, "fork": "w0"}
        self._made += 1
        status, answer = await self.ask("default", "POST", "/__admin/worlds", orjson.dumps(asked))
        assert status == 201, answer
        if first:
            await self._fill(name)
        return name

    async def _fill(self, world: str) -> None:
        async def done(method: str, path: str, content: bytes = b"") -> Any:
            status, answer = await self.ask(world, method, path, content)
            assert status < 300, answer
            return answer

        await done("POST", f"{ONE}/persona-groups/{GROUP}/generate")
        await done("POST", "/__admin/clock", b'{"advance": "1h"}')
        everybody = await done("GET", f"{ONE}/persona-groups/{GROUP}/personas")
        for name, inputs in STUDIES.items():
            manual = inputs["simulation_type"] == "idi_manual"
            asked = inputs | ({"idi_persona_id": everybody[0]["id"]} if manual else {})
            self.ids[name] = (await done("POST", STUDY, orjson.dumps(asked)))["id"]
        said = b'{"content": "What do you drink?"}'
        await done("POST", f"{STUDY}/{self.ids['HEARD']}/messages", said)
        await done("POST", "/__admin/clock", b'{"advance": "1h"}')

    async def ask(
        self, world: str, method: str, path: str, content: bytes, media_type: str = JSON
    ) -> Answer:
        """Send a request, the names of studies in its path put as ids."""
        for name, found in self.ids.items():
            path = path.replace(f"/{name}", f"/{found}")
        who = STAFF if "/admin/" in path else DEVELOPER
        headers = {"X-Boses-Mock-World": world, **who, "Content-Type": media_type}
        status, answer = await send(self.app, method, path, body(content), headers)
        return status, orjson.loads(orjson.dumps(answer).replace(world.encode(), b"WORLD"))

    async def long(self, world: str, name: str) -> Answer:
        return await self.ask(world, *LONG[name])

    async def meanwhile(self, world: str, name: str, long: str) -> int:
        method, path, content = (MEANWHILE | RIVALS)[name]
        own = next((name for name in STUDIES if f"/{name}/" in LONG[long][1]), "COMPLETE")
        media_type = MULTIPART if content == SCRIPT else JSON
        return (
            await self.ask(
                world, method, path.replace("ITS", own).replace("WORLD", world), content, media_type
            )
        )[0]


@pytest.fixture(scope="module")
def stage() -> Iterator[tuple[asyncio.Runner, Stage]]:
    with asyncio.Runner() as runner:
        stage = Stage()
        assert runner.run(stage.world()) == "w0"
        for name in LONG:  # what they import is there from now on
            runner.run(stage.long(runner.run(stage.world()), name))
        yield runner, stage
        runner.run(stage.app.state.worlds.close())


@pytest.fixture(autouse=True)
def begun(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Give way after every step; return what is filled once something long is under way."""
    begun: list[bool] = []

    def noted(function: Any) -> Any:
        def wrapper(*args: Any) -> Any:
            begun.append(True)
            return function(*args)

        return wrapper

    monkeypatch.setattr(turns, "_TURN", 0.0)
    monkeypatch.setattr(turns, "_run", noted(turns._run))
    monkeypatch.setattr(asyncio, "to_thread", noted(asyncio.to_thread))
    return begun


async def overlapping(stage: Stage, begun: list[bool], long: str, other: str) -> tuple[int, Answer]:
    """Have the other answered while the long one is computed; return both answers."""
    world = await stage.world()
    task = asyncio.create_task(stage.long(world, long))
    while not begun and not task.done():
        await asyncio.sleep(0)
    assert not task.done(), task.result()
    return await stage.meanwhile(world, other, long), await task


async def one_after_the_other(stage: Stage, long: str, other: str) -> tuple[int, Answer]:
    world = await stage.world()
    return await stage.meanwhile(world, other, long), await stage.long(world, long)


@pytest.mark.parametrize("other", MEANWHILE)
@pytest.mark.parametrize("long", LONG)
def test_what_happens_meanwhile_counts_as_if_it_had_come_first(
    stage: tuple[asyncio.Runner, Stage], begun: list[bool], long: str, other: str
) -> None:
    runner, story = stage
    first = runner.run(overlapping(story, begun, long, other))
    second = runner.run(one_after_the_other(story, long, other))
    assert first[1][0] < 500
    assert first == second


@pytest.mark.parametrize("other", RIVALS)
@pytest.mark.parametrize("long", LONG)
def test_of_two_long_ones_one_counts_as_the_first(
    stage: tuple[asyncio.Runner, Stage], begun: list[bool], long: str, other: str
) -> None:
    runner, story = stage

    async def in_order() -> tuple[int, Answer]:
        world = await story.world()
        answer = await story.long(world, long)
        return await story.meanwhile(world, other, long), answer

    found = runner.run(overlapping(story, begun, long, other))
    orders = runner.run(one_after_the_other(story, long, other)), runner.run(in_order())
    assert found in orders


@pytest.mark.parametrize("long", LONG)
def test_a_long_computation_is_the_same_alone_and_in_turns(
    stage: tuple[asyncio.Runner, Stage], monkeypatch: pytest.MonkeyPatch, long: str
) -> None:
    runner, story = stage
    in_turns = runner.run(story.long(runner.run(story.world()), long))
    monkeypatch.setattr(turns, "_TURN", 3_600.0)
    assert runner.run(story.long(runner.run(story.world()), long)) == in_turns
    assert in_turns[0] < 300


@pytest.mark.parametrize("long", LONG)
def test_others_are_answered_while_something_long_is_computed(
    stage: tuple[asyncio.Runner, Stage], begun: list[bool], long: str
) -> None:
    runner, story = stage

    async def answered() -> bool:
        world = await story.world()
        task = asyncio.create_task(story.long(world, long))
        while not begun and not task.done():
            await asyncio.sleep(0)
        assert (await story.ask(world, "GET", STUDY, b""))[0] == 200
        was_going_on = not task.done()
        await task
        return was_going_on

    assert runner.run(answered())


def test_whoever_had_to_wait_for_a_turn_looks_again() -> None:
    """Even where the turn is free, as one who waits for it has been called and not come yet."""
    looks: list[int] = []

    async def third() -> None:
        lock = asyncio.Lock()
        world = SimpleNamespace(beginnings=1)
        call: Any = SimpleNamespace(
            worlds=SimpleNamespace(turns=lock), world=world, resume=lambda: None
        )
        await lock.acquire()
        second = asyncio.create_task(changing(lock))
        await asyncio.sleep(0)
        lock.release()
        assert not lock.locked()
        found, _ = await turns.made_from(call, look, lambda _: nothing())
        await second
        assert (found, len(looks)) == (1, 2)

    state = [0]

    async def changing(lock: asyncio.Lock) -> None:
        async with lock:
            state[0] = 1

    def look() -> int:
        looks.append(1)
        return state[0]

    def nothing() -> Steps[None]:
        return None
        yield

    asyncio.run(third())
