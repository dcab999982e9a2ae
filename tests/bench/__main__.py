"""``python -m tests.bench``: speeds as ratios to a bare app measured in the same run."""

from __future__ import annotations

import asyncio
import compileall
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from boses_mock.kernel.clock import ClockSpec
from boses_mock.settings import Settings
from tests.bench import files
from tests.bench.harness import (
    CONNECTIONS,
    SCALE,
    cpu,
    latencies,
    load,
    request,
    resident,
    running,
)
from tests.conftest import GROUP, GROUPS, PROJECT, make_client

SIXTY_WORDS = (
    "We are looking for urban millennial women in Metro Manila aged 25 to 32 who work in offices or"
    " as BPO agents, earn between 25,000 and 40,000 pesos a month, pay with GCash at least twice a"
    " week, have no children yet, follow three or more beauty creators on TikTok, and have bought"
    " skincare on Shopee in the past month; no students, no retirees, n = 12. "
)
REQUESTS = 8 * SCALE


def cold_starts(times: int = min(9, SCALE)) -> None:
    """Compare the start of a server, and a command run beside one, with that of a bare app.

    They take turns, so that what else the machine does falls on all of them.
    """
    found: dict[str, list[float]] = {"bare": [], "mock": [], "exec": []}
    for _ in range(times):
        for kind in ("bare", "mock"):
            with running(kind) as (_, seconds, _):
                found[kind].append(seconds)
        began = time.perf_counter()
        subprocess.run([sys.executable, "-m", "boses_mock", "exec", "--", "true"], check=True)
        found["exec"].append(time.perf_counter() - began)
    bare, mock, beside = (statistics.median(found[kind]) * 1e3 for kind in found)
    print(f"cold start: {mock:.0f} ms, bare {bare:.0f} ms, ratio {mock / bare:.2f}")
    print(f"exec -- true: {beside:.0f} ms, ratio to a bare cold start {beside / bare:.2f}")


@contextmanager
def _started(kind: str) -> Iterator[tuple[int, float, int]]:
    """Start what is measured; ``file`` is the mock with a database file."""
    with tempfile.TemporaryDirectory() as directory:
        flags = ("--db", f"{directory}/world.db") if kind == "file" else ()
        with running("bare" if kind == "bare" else "mock", *flags) as started:
            yield started


def throughput() -> None:
    body = json.dumps({"name": "Metro Manila Millennials", "age_min": 25, "age_max": 35}).encode()
    rates: dict[str, tuple[float, float]] = {}
    memory = 0
    for kind in ("bare", "mock", "file") * 2:
        one, many = ("/group", "/group") if kind == "bare" else (f"{GROUPS}/{GROUP}", GROUPS)
        with _started(kind) as (port, _, pid):
            asyncio.run(load(port, request("GET", one), 2 * SCALE))
            get = asyncio.run(load(port, request("GET", one), REQUESTS))
            post = asyncio.run(load(port, request("POST", many, body), REQUESTS))
            best = rates.get(kind, (0.0, 0.0))
            rates[kind] = (max(best[0], get), max(best[1], post))
            if kind == "mock" and not memory:
                asyncio.run(load(port, request("GET", one), 100 * SCALE))
                memory = resident(pid)
    for index, name in enumerate(("GET a group", "POST a group")):
        bare, mock = rates["bare"][index], rates["mock"][index]
        print(f"{name}: {mock:,.0f}/s, bare {bare:,.0f}/s, ratio {mock / bare:.2f}")
    ratio = rates["file"][1] / rates["mock"][1]
    print(f"POST with --db: {rates['file'][1]:,.0f}/s, ratio to in memory {ratio:.2f}")
    print(f"resident after {100 * SCALE:,} requests: {memory} MB")


def request_lines() -> None:
    """Compare the requests a second with and without a line in the log for each."""
    asked = request("GET", f"{GROUPS}/{GROUP}")
    ways = {
        "none": (),
        "text": ("--log-requests",),
        "JSON": ("--log-requests", "--log-format", "json"),
    }
    rates: dict[str, float] = dict.fromkeys(ways, 0.0)
    for name in [*ways] * (3 if SCALE >= 1000 else 1):
        with running("mock", *ways[name], stderr=subprocess.DEVNULL) as (port, _, _):
            asyncio.run(load(port, asked, 2 * SCALE))
            rates[name] = max(rates[name], asyncio.run(load(port, asked, REQUESTS)))
    for name in ("text", "JSON"):
        print(f"GET with a line of {name} each: ratio to none {rates[name] / rates['none']:.2f}")


def polling() -> None:
    """Compare 200 clients that each look once a second with one that does."""
    asked = request("GET", f"{GROUPS}/{GROUP}")
    with running("mock") as (port, _, _):
        asyncio.run(load(port, asked, 2 * SCALE))
        alone = asyncio.run(latencies(port, asked, 1, max(2, SCALE // 200)))
        crowd = asyncio.run(latencies(port, asked, 200, max(2, SCALE // 200)))
    one, worst = statistics.median(alone), crowd[int(len(crowd) * 0.99)]
    print(
        f"polling: p50 of one {one * 1e3:.2f} ms, p99 of 200 {worst * 1e3:.2f} ms,"
        f" ratio {worst / one:.1f}"
    )


def listing() -> None:
    """Time the list of a thousand groups, as a client waits for it, less an empty answer."""
    body = json.dumps({"name": "Metro Manila Millennials"}).encode()
    count = min(999, SCALE)
    with running("mock") as (port, _, _):
        asyncio.run(load(port, request("POST", GROUPS, body), count // CONNECTIONS * CONNECTIONS))
        asked = request("GET", GROUPS)
        times = asyncio.run(latencies(port, asked, 1, max(2, SCALE // 100)))
    print(f"listing {count + 1} groups: {statistics.median(times) * 1e3:.1f} ms")


def in_process() -> None:
    from boses_mock import personas, prompts
    from boses_mock.market import load_markets
    from boses_mock.world.worlds import Worlds

    world = Worlds(Settings(clock=ClockSpec("manual", 0.0)), operations=[]).default
    markets = world.fixtures.markets
    definition = personas.GroupDefinition(
        name="Millennials",
        description=None,
        age_min=25,
        age_max=35,
        gender="Female",
        location="Manila, Philippines",
        income_level="Middle",
        occupation="Office worker",
        psychographic_notes=None,
    )
    cpu("ten personas", lambda: personas.generate(markets, definition, 10, seed=42, run=1))
    cpu("reset", lambda: world.reset(world.template))
    for code in ("PH", "ID", "VN"):
        cpu(
            f"loading market {code}",
            lambda code=code: load_markets(markets.directory).market(code),
            3,
        )
    cpu("parsing 60 words", lambda: prompts.parse(SIXTY_WORDS))
    cpu("parsing 20,000 characters", lambda: prompts.parse((SIXTY_WORDS * 60)[:20_000]), 3)


def studies() -> None:
    """Time the making of a study over ten personas, its results stored, as a client asks for it."""
    client = make_client()
    client.patch(f"{GROUPS}/{GROUP}", json={"persona_count": 10})
    client.post(f"{GROUPS}/{GROUP}/generate")
    client.advance("10m")
    asked = {
        "simulation_type": "concept_test",
        "persona_group_id": GROUP,
        "prompt_question": "What do you think of an iced coffee sachet at ₱12?",
    }
    path = f"/api/v1/projects/{PROJECT}/simulations"
    for kind in ("concept_test", "focus_group"):
        body = asked | {"simulation_type": kind}
        cpu(f"a {kind} over ten personas", lambda body=body: client.post(path, json=body))


def main() -> None:
    compileall.compile_dir(Path(__file__).parents[2] / "boses_mock", quiet=2)  # as installing does
    cold_starts()
    throughput()
    request_lines()
    polling()
    listing()
    in_process()
    studies()
    files.main()


if __name__ == "__main__":
    main()
