"""Hostile files sent to a real server, and the life of the processes that read them."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from time import perf_counter
from typing import Any

import httpx2
import pytest
from hypothesis import given, settings

from tests.conftest import GROUP, GROUPS, PROJECT, ContractClient, Server, start_server
from tests.extraction import hostile
from tests.extraction.damage import AS_DRAWN, damaged
from tests.extraction.files import docx, docx_of, paragraph, pdf
from tests.processes import children, health_polled, processor_time, resident, runs, wait_until

Start = Callable[..., Server]
BRIEFINGS = f"/api/v1/projects/{PROJECT}/briefings"
SIMULATIONS = f"/api/v1/projects/{PROJECT}/simulations"
MEGABYTE = 1_048_576


def upload(client: httpx2.Client, name: str, content: bytes) -> httpx2.Response:
    return client.post(BRIEFINGS, files={"file": (name, content)}, data={"title": "T"})


def text(answer: httpx2.Response) -> str:
    assert answer.status_code == 201, answer.text
    found: str = answer.json()["extracted_text"]
    return found


def _told_apart(names: Iterable[str]) -> list[Any]:
    """Return the names of files, those that take seconds as slow."""
    slow = pytest.mark.slow
    return [pytest.param(n, marks=slow) if n in hostile.LONGEST else n for n in names]


@pytest.fixture(scope="module")
def shared() -> Iterator[Server]:
    """One server for all the hostile files, as they would come in a day."""
    started = start_server("--generation", "instant")
    with started.client() as client:
        upload(client, "warm.docx", docx("x"))
    yield started
    started.process.kill()
    started.process.wait()
    if started.process.stdout:
        started.process.stdout.close()


@pytest.mark.parametrize("name", _told_apart(hostile.NAMES))
def test_a_hostile_file_is_kept_and_holds_up_nobody(shared: Server, name: str) -> None:
    content = hostile.content(name)
    before = resident(shared.process.pid)
    with shared.client() as client, health_polled(shared) as waits:
        sent = perf_counter()
        answer = upload(client, name, content)
        took = perf_counter() - sent
        assert answer.status_code == 201, answer.text
        assert took < 8
        assert text(upload(client, "good.pdf", pdf("Iced coffee"))) == "Iced coffee"
    assert max(waits) < 0.1
    assert resident(shared.process.pid) - before < 50 * MEGABYTE


def test_damaged_files_are_taken_or_refused(shared: Server) -> None:
    statuses: dict[int, int] = {}
    with shared.client() as client:

        @settings(AS_DRAWN, max_examples=60)
        @given(damaged())
        def send(drawn: tuple[str, bytes]) -> None:
            status = upload(client, *drawn).status_code
            statuses[status] = statuses.get(status, 0) + 1

        send()
    assert set(statuses) <= {201, 415, 422}, statuses
    assert statuses[201] > 30


def survey(client: httpx2.Client) -> str:
    """Return the path of a survey that waits for its questionnaire."""
    client.post(f"{GROUPS}/{GROUP}/generate")
    made = client.post(SIMULATIONS, json={"simulation_type": "survey", "persona_group_id": GROUP})
    assert made.status_code == 201, made.text
    return f"{SIMULATIONS}/{made.json()['id']}"


@pytest.fixture(scope="module")
def study(shared: Server) -> str:
    """A survey of the shared server."""
    with shared.client() as client:
        return survey(client)


@pytest.mark.parametrize(
    "name",
    _told_apart(n for n in hostile.NAMES if n.endswith(".docx") and n not in hostile.READABLE),
)
def test_a_hostile_questionnaire_is_refused_and_holds_up_nobody(
    shared: Server, study: str, name: str
) -> None:
    content = hostile.content(name)
    before = resident(shared.process.pid)
    with shared.client() as client, health_polled(shared) as waits:
        sent = perf_counter()
        refused = client.post(f"{study}/survey", files={"file": (name, content)})
        took = perf_counter() - sent
        good = docx("1. What would you pay?", "2. Where would you buy it?")
        taken = client.post(f"{study}/survey", files={"file": ("good.docx", good)})
    assert refused.status_code == 422, refused.text
    told = refused.json()["detail"]
    assert (
        "Could not parse" in told if isinstance(told, str) else told[0]["loc"] == ["body", "file"]
    )
    assert took < 8
    assert len(taken.json()["survey_schema"]["questions"]) == 2
    assert max(waits) < 0.1
    assert resident(shared.process.pid) - before < 50 * MEGABYTE


@pytest.mark.parametrize("line", ["word\n", "1. Why?\n", "a\tb\tc\n", "x" * 80])
def test_a_questionnaire_of_megabytes_is_refused_by_name(
    shared: Server, study: str, line: str
) -> None:
    content = (line * (4 * MEGABYTE // len(line))).encode()
    with shared.client() as client, health_polled(shared) as waits:
        refused = client.post(f"{study}/survey", files={"file": ("long.txt", content)})
    assert refused.status_code == 422
    told = refused.json()["detail"][0]
    assert told["input"] == "long.txt" and "5000 lines or 200000 characters" in told["msg"]
    assert max(waits) < 0.1


def test_a_study_deleted_while_its_questionnaire_is_read_stays_deleted(server: Start) -> None:
    started = server("--generation", "instant")
    answers: list[httpx2.Response] = []
    # Five megabytes of tags take half a second to read.
    content = b"<html>1. What would you pay?" + b"<b>" * (5 * MEGABYTE // 3 - 20_000)
    with started.client() as client:
        one = survey(client)

        def send() -> None:
            with started.client() as other:
                answers.append(other.post(f"{one}/survey", files={"file": ("q.txt", content)}))

        thread = threading.Thread(target=send)
        thread.start()
        assert wait_until(lambda: children(started.process.pid), 5)
        assert client.delete(one).status_code == 204
        assert answers == []
        thread.join()
        assert client.get(one).status_code == 404
    assert answers[0].status_code == 404, answers[0].text


def busy(started: Server, client: httpx2.Client) -> tuple[int, threading.Thread]:
    """Send a file that takes long, and return once it is being read, by which process."""

    def send() -> None:
        try:
            upload(client, "slow.docx", hostile.content("much-xml.docx"))
        except httpx2.TransportError:
            return  # the server was stopped meanwhile

    thread = threading.Thread(target=send)
    thread.start()
    assert wait_until(lambda: working(started), 5)
    return working(started)[0], thread


def working(started: Server) -> list[int]:
    """Return the processes that have worked for longer than an honest file takes."""
    return [pid for pid in children(started.process.pid) if processor_time(pid) > 0.5]


def test_no_process_is_started_before_a_file_wants_one(server: Start) -> None:
    started = server()
    with started.client() as client:
        assert text(upload(client, "note.txt", b"Iced coffee")) == "Iced coffee"
        assert children(started.process.pid) == []
        assert text(upload(client, "a.pdf", pdf("Iced coffee"))) == "Iced coffee"
        (first,) = children(started.process.pid)
        assert text(upload(client, "b.docx", docx("Hot tea"))) == "Hot tea"
        assert children(started.process.pid) == [first]


def test_why_a_file_cannot_be_read_is_logged(
    client: ContractClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG", "boses_mock")
    made = upload(client, "a.pdf", b"%PDF-1.4 broken")
    assert made.json()["extracted_text"] == "[The PDF cannot be read]"
    assert "application/pdf: The PDF cannot be read (PdfStreamError(" in caplog.text


def test_a_process_that_is_gone_is_replaced(server: Start) -> None:
    started = server()
    with started.client() as client:
        upload(client, "a.pdf", pdf("Iced coffee"))
        (first,) = children(started.process.pid)
        os.kill(first, signal.SIGKILL)
        assert wait_until(lambda: not runs(first), 5)
        assert text(upload(client, "b.pdf", pdf("Hot tea"))) == "Hot tea"
        assert first not in children(started.process.pid)


def test_a_process_shares_neither_the_socket_nor_the_terminal(server: Start) -> None:
    started = server()
    with started.client() as client:
        upload(client, "a.pdf", pdf("Iced coffee"))
    (child,) = children(started.process.pid)
    opened = [str(fd.readlink()) for fd in Path(f"/proc/{child}/fd").iterdir()]
    assert not [each for each in opened if each.startswith("socket:")]
    assert os.getsid(child) == child
    started.process.send_signal(signal.SIGINT)
    assert started.process.wait(timeout=5) == 0
    assert wait_until(lambda: not runs(child), 5)


def test_sigterm_ends_the_server_and_the_reading_within_a_second(server: Start) -> None:
    started = server()
    with started.client() as client:
        child, thread = busy(started, client)
        sent = perf_counter()
        started.process.terminate()
        assert started.process.wait(timeout=5) == 0
        assert perf_counter() - sent < 1
        assert not runs(child)
        thread.join()


@pytest.mark.slow
def test_a_killed_server_leaves_no_reading_behind(server: Start) -> None:
    started = server()
    with started.client() as client:
        child, thread = busy(started, client)
        upload(client, "a.pdf", pdf("Iced coffee"))
        (idle,) = set(children(started.process.pid)) - {child}
        started.process.kill()
        started.process.wait()
        thread.join()
    assert wait_until(lambda: not runs(idle), 1)
    assert wait_until(lambda: not runs(child), 12)


def test_a_client_that_hangs_up_frees_the_process(server: Start) -> None:
    started = server()
    with started.client() as client, started.client() as impatient:
        impatient.timeout = 1.5
        child, thread = busy(started, impatient)
        thread.join()
        assert wait_until(lambda: not runs(child), 1)
        assert client.get(BRIEFINGS).json() == []


@pytest.mark.slow
def test_one_slow_file_does_not_hold_up_the_next(server: Start) -> None:
    started = server()
    with started.client() as client, started.client() as other:
        _, thread = busy(started, client)
        sent = perf_counter()
        assert text(upload(other, "a.pdf", pdf("Iced coffee"))) == "Iced coffee"
        assert perf_counter() - sent < 2
        thread.join()


def test_many_files_at_once_each_get_their_own_text(server: Start) -> None:
    started = server()
    told: dict[int, str] = {}

    def send(number: int) -> None:
        with started.client() as client:
            told[number] = text(upload(client, f"{number}.pdf", pdf(f"Coffee {number}")))

    threads = [threading.Thread(target=send, args=(number,)) for number in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert told == {number: f"Coffee {number}" for number in range(20)}
    assert len(children(started.process.pid)) <= 2


def test_a_process_reads_a_hundred_files_and_is_replaced(server: Start) -> None:
    started = server()
    content = docx("Iced coffee")
    with started.client() as client:
        seen: set[int] = set()
        for _ in range(101):
            assert text(upload(client, "a.docx", content)) == "Iced coffee"
            seen |= set(children(started.process.pid))
    assert len(seen) == 2


def test_a_process_that_has_grown_is_let_go(server: Start) -> None:
    started = server()
    with started.client() as client:
        upload(client, "small.html", b"<html>Iced coffee")
        assert len(children(started.process.pid)) == 1
        large = ("☕ 🧊" + "12 " * (15 * MEGABYTE)).encode()  # four bytes a character when decoded
        assert text(upload(client, "large.txt", large)).startswith("☕ 🧊12 12")
        assert children(started.process.pid) == []


@pytest.mark.slow
def test_uploads_that_come_and_go_leave_no_memory_behind(server: Start) -> None:
    started = server()
    content = docx(*["Iced coffee"] * 50, table=(("Price", "12"),) * 20)

    def once(client: httpx2.Client) -> Any:
        made = upload(client, "a.docx", content).json()
        assert client.delete(f"{BRIEFINGS}/{made['id']}").status_code == 204

    with started.client() as client:
        for _ in range(200):
            once(client)
        before = resident(started.process.pid)
        for _ in range(1_500):
            once(client)
    assert resident(started.process.pid) - before < 10 * MEGABYTE


def test_a_page_of_megabytes_is_cut_at_a_million_characters(shared: Server) -> None:
    content = b"<html>" + b"<p>Iced coffee</p>" * 600_000
    with shared.client() as client, health_polled(shared) as waits:
        assert len(text(upload(client, "long.html", content))) == 1_000_000
        plain = upload(client, "long.txt", b"word " * (20 * MEGABYTE // 5))
        assert len(text(plain)) == 1_000_000
    assert max(waits) < 0.1


def test_a_docx_that_is_long_but_honest_is_read(shared: Server) -> None:
    body = "".join(paragraph(f"Iced coffee number {n} costs twelve pesos.") for n in range(20_000))
    with shared.client() as client:
        said = text(upload(client, "long.docx", docx_of(body)))
    assert said.startswith("Iced coffee number 0 costs") and said.count("\n") == 19_999
