"""``python -m tests.bench.waits``: how long a GET waits while others have much computed.

The largest studies that the contract allows, each begun while one client asks for ``/health``
over and over: printed is the longest of its waits, which the machine's other work is part of.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from time import perf_counter
from typing import Any, TypeVar

import httpx2

from tests.bench.harness import SCALE, latencies, request, running

T = TypeVar("T")
PROJECT = "/api/v1/projects/3fa85f64-5717-4562-b3fc-2c963f66afa6"
GROUPS_OF = f"{PROJECT}/persona-groups"
FACES = 100
GROUPS, QUESTIONS, BRIEFINGS = max(1, 20 * SCALE // 1000), 100, max(1, 50 * SCALE // 1000)
PLACES = ("Manila", "Jakarta", "Hanoi", "Bangkok", "Kuala Lumpur", "Singapore", "Lagos", "SEA")
BRIEF = 'Cold brew oat-milk coffee at PHP 150 for calm mornings, "less sugar". ' * 2_800
PROMPT = "Young urban mothers aged 25-40 in Jakarta who love skincare, middle income. " * 260
SURVEY = [{"id": f"q{n}", "type": "open_ended", "text": f"Why is {n} lucky?"} for n in range(100)]
SCRIPT = "\n".join(f"{n}. What comes to mind at {n} o'clock?" for n in range(1, QUESTIONS + 1))
DESIGN = {
    "attributes": [{"name": f"a{n}", "levels": [f"l{n}{m}" for m in range(5)]} for n in range(6)]
}


class Bench:
    """A server and what is asked of it."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._client = httpx2.Client(
            base_url=f"http://127.0.0.1:{port}",
            headers={"Authorization": "Bearer boses-dev-token"},
            timeout=300,
        )
        self._threads = ThreadPoolExecutor(1)

    def ask(self, method: str, path: str, json: object = None) -> Any:
        answer = self._client.request(method, path, json=json)
        answer.raise_for_status()
        return answer.json() if answer.content else None

    async def measure(self, name: str, method: str, path: str, json: object = None) -> Any:
        """Print the longest wait while something is asked for; return what is answered."""
        return await self.measure_while(name, lambda: self.ask(method, path, json))

    def pictures(self, urls: list[str]) -> None:
        """Ask for all pictures at once."""
        with ThreadPoolExecutor(len(urls)) as threads:
            for answer in threads.map(self._client.get, urls):
                answer.raise_for_status()

    async def measure_while(self, name: str, work: Callable[[], T]) -> T:
        """Print the longest wait while ``work`` is done, in a thread; return what comes of it."""
        began = perf_counter()
        asked = asyncio.get_running_loop().run_in_executor(self._threads, work)
        longest = 0.0
        while not asked.done():
            found = await latencies(self._port, request("GET", "/health"), 1, 20, 0.001)
            longest = max(longest, found[-1])
        took = perf_counter() - began
        print(f"{name}: {took:.2f} s, longest wait {longest * 1_000:.1f} ms", flush=True)
        return await asked


async def main(port: int) -> None:
    bench = Bench(port)
    await bench.measure("idle", "GET", "/health")
    prompts = f"{GROUPS_OF}/parse-prompt"
    await bench.measure("first prompt", "POST", prompts, {"prompt": "ten nurses in Cebu"})
    await bench.measure("longest prompt", "POST", prompts, {"prompt": PROMPT[:20_000]})
    groups = [await _generated(bench, number) for number in range(GROUPS)]
    bench.ask("POST", "/__admin/clock", {"advance": "1h"})
    people = [
        who["avatar_url"]
        for made in groups
        for who in bench.ask("GET", f"{GROUPS_OF}/{made}/personas")
    ]
    faces = people[:FACES]
    await bench.measure_while(f"{len(faces)} faces at once", lambda: bench.pictures(faces))
    text = {"title": "Brief", "content": BRIEF[:190_000]}
    briefings = [
        bench.ask("POST", f"{PROJECT}/briefings/from-text", text)["id"] for _ in range(BRIEFINGS)
    ]
    for inputs, path, sent in _studies(groups, briefings):
        await _study(bench, inputs, path, sent)


async def _generated(bench: Bench, number: int) -> str:
    place = PLACES[number % len(PLACES)]
    group = {"name": f"{place} {number}", "location": place, "persona_count": 10}
    made: str = bench.ask("POST", GROUPS_OF, group)["id"]
    path = f"{GROUPS_OF}/{made}/generate"
    if number < len(PLACES):
        await bench.measure(f"first generation in {place}", "POST", path)
    else:
        bench.ask("POST", path)
    return made


def _studies(
    groups: list[str], briefings: list[str]
) -> list[tuple[dict[str, Any], str, dict[str, Any] | None]]:
    """Return what studies are made with, and where to and with what they are started then."""
    asked = {"persona_group_ids": groups, "prompt_question": "What do you think of this coffee?"}
    shown = asked | {"briefing_ids": briefings}
    questions = {"survey_schema": {"questions": SURVEY[:QUESTIONS]}}
    return [
        (shown | {"simulation_type": "concept_test"}, "", None),
        (shown | {"simulation_type": "focus_group"}, "", None),
        (shown | {"simulation_type": "idi_ai", "idi_script_text": SCRIPT}, "", None),
        (shown | {"simulation_type": "survey"} | questions, "/run", None),
        (shown | {"simulation_type": "conjoint"}, "/conjoint-design", DESIGN),
    ]


async def _study(
    bench: Bench, inputs: dict[str, Any], start: str, sent: dict[str, Any] | None
) -> None:
    kind, studies = inputs["simulation_type"], f"{PROJECT}/simulations"
    made = await bench.measure(kind, "POST", studies, inputs)
    study = f"{studies}/{made['id']}"
    if start:
        await bench.measure(f"{kind}{start}", "POST", f"{study}{start}", sent)
    bench.ask("POST", "/__admin/clock", {"advance": "24h"})
    await bench.measure(f"results of {kind}", "GET", f"{study}/results")
    check = f"{study}/reliability-check"
    await bench.measure(f"reliability of {kind}", "POST", check, {"n_runs": 2})


if __name__ == "__main__":
    with running("mock", "--clock", "manual") as (port, _, _):
        asyncio.run(main(port))
