"""``python -m tests.bench.soak [--minutes 10]``: mixed traffic at 64 connections, and its memory.

Every client deletes what it made before it goes on, so what is still there at a moment is what 64
rounds in progress hold, early as late. Memory is compared between the end of the first minute (of
half of all, if that is shorter) and the most that is held later, and told once more when all is
reset. Anything left behind makes the exit code 1, and so does growth by more than a tenth, which a
run of less than two minutes only tells: until the first is over, what is kept is still filling.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from statistics import linear_regression
from typing import Any

from tests.bench.harness import resident, running
from tests.conftest import GROUP, PROJECT

CONNECTIONS = 64
WARM = 60.0  # seconds
MOST_GROWTH = 0.10  # of what is resident after the first minute
PROJECTS = "/api/v1/projects"
TOKEN = "boses-dev-token"
GROUP_FIELDS = {
    "name": "Metro Manila Millennials",
    "age_min": 25,
    "age_max": 35,
    "gender": "Female",
    "location": "Manila, Philippines",
    "income_level": "Middle",
    "occupation": "Office worker",
    "persona_count": 5,
}
SOAP = "An oat-milk soap for sensitive skin at ₱45 a bar. " * 40


class Client:
    """One kept-alive connection; whatever it is answered is counted by its status."""

    def __init__(self, port: int, number: int, statuses: Counter[int]) -> None:
        self.number = number
        self.token = TOKEN
        self._port = port
        self._statuses = statuses
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def ask(self, method: str, path: str, body: object = None, token: str = "") -> Any:
        """Return the JSON that is answered, None for an empty body."""
        sent = b"" if body is None else json.dumps(body).encode()
        head = f"{method} {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {len(sent)}\r\n"
        head += f"Authorization: Bearer {token or self.token}\r\n"
        head += "Content-Type: application/json\r\n\r\n"
        if self._streams is None:
            self._streams = await asyncio.open_connection("127.0.0.1", self._port)
        reader, writer = self._streams
        writer.write(head.encode() + sent)
        told = (await reader.readuntil(b"\r\n\r\n")).lower()
        length = told.partition(b"content-length: ")[2].partition(b"\r\n")[0]
        answer = await reader.readexactly(int(length or 0))
        self._statuses[int(told[9:12])] += 1
        return json.loads(answer) if answer else None

    async def close(self) -> None:
        """Hang up."""
        if self._streams:
            self._streams[1].close()
            self._streams = None


async def studies(client: Client, round_number: int) -> None:
    """Make a project with all that there is in one, look at it, and delete it."""
    project = await client.ask("POST", PROJECTS, {"name": f"Soak {client.number}"})
    own = f"{PROJECTS}/{project['id']}"
    group = await client.ask("POST", f"{own}/persona-groups", GROUP_FIELDS)
    await client.ask("POST", f"{own}/persona-groups/{group['id']}/generate")
    await client.ask("GET", f"{own}/persona-groups/{group['id']}")
    await client.ask("GET", f"{own}/persona-groups/{group['id']}/personas")
    shown = await client.ask("POST", f"{own}/briefings/from-text", {"title": "T", "content": SOAP})
    asked = {
        "simulation_type": ("concept_test", "focus_group")[round_number % 2],
        "persona_group_id": group["id"],
        "briefing_ids": [shown["id"]],
        "prompt_question": f"What of soap number {client.number} of round {round_number}?",
    }
    study = await client.ask("POST", f"{own}/simulations", asked)
    await client.ask("GET", f"{own}/simulations/{study['id']}/results")
    for path in (PROJECTS, f"{own}/simulations", f"{own}/briefings", "/api/v1/library/personas"):
        await client.ask("GET", path)
    await client.ask("DELETE", own)
    await client.ask("DELETE", "/api/v1/library/personas")


async def worlds(client: Client, round_number: int) -> None:
    """Make a world, or fork one, work in it and delete it."""
    name = f"soak-{client.number}"
    wanted = {"fork": "default"} if round_number % 2 else {"seed": round_number}
    made = await client.ask("POST", "/__admin/worlds", {"name": name, **wanted})
    client.token = made["token"]
    await studies(client, round_number)
    client.token = TOKEN
    await client.ask("DELETE", f"/__admin/worlds/{name}")


async def accounts(client: Client, round_number: int) -> None:
    """Sign up, sign in, be refused in several ways, and leave."""
    email = f"soak-{client.number}@example.com"
    known = {"email": email, "password": "soak-password"}
    signup = {**known, "full_name": "So Ak", "company_name": f"Soak {client.number}"}
    made = await client.ask("POST", "/api/v1/auth/signup", signup)
    signed_in = await client.ask("POST", "/api/v1/auth/login", known)
    await client.ask("GET", "/api/v1/auth/me", token=signed_in["access_token"])
    await client.ask("GET", PROJECTS, token=f"forged-{email}")
    await client.ask("POST", "/api/v1/auth/login", {**known, "password": "wrong"})
    await client.ask("POST", "/api/v1/auth/forgot-password", {"email": email})
    await client.ask("GET", f"{PROJECTS}/{PROJECT}", token=made["access_token"])
    away = {"password": known["password"]}
    await client.ask("DELETE", "/api/v1/settings/account", away, token=made["access_token"])


async def looking(client: Client, round_number: int) -> None:
    """Look at what is there and what is not, and at the control plane."""
    group = f"{PROJECTS}/{PROJECT}/persona-groups/{GROUP}"
    for _ in range(20):
        await client.ask("GET", group)
    await client.ask("PATCH", group, {"age_min": -1})
    await client.ask("POST", f"{PROJECTS}/{PROJECT}/persona-groups", {"name": "x" * 5_000})
    prompt = {"prompt": f"{round_number} women in Manila who cook, {client.number}"}
    await client.ask("POST", f"{PROJECTS}/{PROJECT}/persona-groups/parse-prompt", prompt)
    await client.ask("GET", "/__admin/requests?status=401")
    await client.ask("GET", f"/api/v1/nowhere/{client.number}/{round_number}")
    await client.close()


ROUNDS: list[Callable[[Client, int], Awaitable[None]]] = [studies, worlds, accounts, looking]


async def traffic(port: int, ends: float, statuses: Counter[int]) -> None:
    """Do rounds until then: at first all clients the same, so that each kind's peak comes early."""
    in_step = asyncio.Barrier(CONNECTIONS)

    async def one(number: int) -> None:
        client = Client(port, number, statuses)
        for done in range(2 * len(ROUNDS)):
            await in_step.wait()
            await ROUNDS[done % len(ROUNDS)](client, done // len(ROUNDS))
        done = 2 * len(ROUNDS)
        while time.monotonic() < ends:
            await ROUNDS[(number + done) % len(ROUNDS)](client, done)
            done += 1
        await client.close()

    await asyncio.gather(*map(one, range(CONNECTIONS)))


def growth(samples: Sequence[tuple[float, int]]) -> tuple[float, float]:
    """Return how samples of (seconds, MB) grow: at most, as a part of the first; MB a minute."""
    first = samples[0][1]
    most = max(held for _, held in samples) / first - 1
    return most, linear_regression(*zip(*samples, strict=True)).slope * 60


async def there(client: Client) -> list[int]:
    """Return the numbers of worlds beside the default one, of projects and of library people."""
    return [
        len((await client.ask("GET", "/__admin/worlds"))["worlds"]) - 1,
        len(await client.ask("GET", PROJECTS)),
        (await client.ask("GET", "/api/v1/library/personas"))["total"],
    ]


async def soak(port: int, pid: int, seconds: float) -> bool:
    """Print how memory went; return whether it stayed flat and nothing was left behind."""
    began, statuses = time.monotonic(), Counter[int]()
    client = Client(port, 0, statuses)
    seeded = await there(client)
    await client.close()
    first = min(WARM, seconds / 2)
    working = asyncio.create_task(traffic(port, began + seconds, statuses))
    await asyncio.wait([working], timeout=first)
    early = resident(pid)
    samples = [(time.monotonic() - began, early)]
    while not working.done():
        await asyncio.wait([working], timeout=min(30.0, seconds / 10))
        samples.append((time.monotonic() - began, resident(pid)))
        print(f"{samples[-1][0]:.0f} s: {samples[-1][1]} MB", flush=True)
    await working
    left = await there(client)
    late = resident(pid)
    await client.ask("POST", "/__admin/reset")
    await client.close()
    answered = ", ".join(f"{statuses[each]:,} x {each}" for each in sorted(statuses))
    print(
        f"{sum(statuses.values()):,} requests at {CONNECTIONS} connections in {seconds:.0f} s:"
        f" {answered}\n"
        f"resident {early} MB after {first:.0f} s, {late} MB at the end, + {late - early} MB;"
        f" {resident(pid)} MB after a reset\n"
        f"of what clients made there are still {left[0]} worlds, {left[1]} projects and"
        f" {left[2]} people of the library"
    )
    assert not any(status >= 500 for status in statuses), statuses
    most, slope = growth(samples)
    print(f"{most:+.0%} at most after {first:.0f} s, {slope:+.1f} MB a minute")
    return (most <= MOST_GROWTH or first < WARM) and all(
        now <= before for now, before in zip(left, seeded, strict=True)
    )


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.soak")
    parser.add_argument("--minutes", type=float, default=10.0)
    asked = parser.parse_args()
    with running("mock", "--generation", "instant", "--log-level", "warning") as (port, _, pid):
        is_flat = asyncio.run(soak(port, pid, asked.minutes * 60))
    sys.exit(0 if is_flat else 1)


if __name__ == "__main__":
    main()
