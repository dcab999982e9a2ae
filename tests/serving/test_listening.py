"""Which addresses are listened on, and by which the server is called."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

import click
import httpx2
import pytest

from boses_mock.serving import listening
from boses_mock.serving.listening import claim_alone, is_exposed, listen, url
from boses_mock.settings import parse_host
from tests.conftest import Server

Start = Callable[..., Server]
BOTH = ["127.0.0.1", "::1"]


@contextmanager
def listened(host: str, port: int = 0) -> Iterator[list[tuple[str, int]]]:
    """Listen; yield the addresses and ports."""
    with ExitStack() as stack:
        listeners = [stack.enter_context(each) for each in listen(host, port)]
        yield [each.getsockname()[:2] for each in listeners]


def test_localhost_is_both_addresses_on_one_port() -> None:
    with listened("localhost") as addresses:
        assert [name for name, _ in addresses] == BOTH
        assert len({port for _, port in addresses}) == 1


def test_a_free_port_is_free_on_both(monkeypatch: pytest.MonkeyPatch) -> None:
    taken = []
    with ExitStack() as stack:
        make = listening._listener

        def busy(family: socket.AddressFamily, address: tuple[str], port: int) -> socket.socket:
            if family == socket.AF_INET6 and len(taken) < 3:
                taken.append(port)
                stack.enter_context(make(family, address, port))
            return make(family, address, port)

        monkeypatch.setattr(listening, "_listener", busy)
        with listened("localhost") as addresses:
            assert len(taken) == 3
            assert {port for _, port in addresses}.isdisjoint(taken)


@pytest.mark.parametrize("name", BOTH)
def test_a_port_taken_on_either_address_is_taken(name: str) -> None:
    family = socket.AF_INET6 if ":" in name else socket.AF_INET
    with socket.socket(family) as other:
        other.bind((name, 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(click.ClickException, match=f"localhost port {port}: .*--port"):
            listen("localhost", port)
    with listened("localhost", port) as addresses:  # what had been bound was let go
        assert len(addresses) == 2


@pytest.mark.parametrize("missing", [socket.AF_INET, socket.AF_INET6])
def test_an_address_that_the_machine_lacks_is_left_out(
    monkeypatch: pytest.MonkeyPatch, missing: socket.AddressFamily
) -> None:
    real = socket.socket

    def lacking(family: int = -1, *rest: int) -> socket.socket:
        if family == missing:
            raise OSError(97, "Address family not supported by protocol")
        return real(family, *rest)

    monkeypatch.setattr(listening.socket, "socket", lacking)
    with listened("localhost") as addresses:
        assert len(addresses) == 1


@pytest.mark.parametrize(
    ("host", "told"),
    [("192.0.2.1", "192.0.2.1 port"), ("no-such-host.invalid", "no-such-host.invalid: nothing")],
)
def test_an_address_of_another_machine_is_told_so(host: str, told: str) -> None:
    with pytest.raises(click.ClickException, match=f"{told}.*--host wants"):
        listen(host, 0)


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("localhost", "http://localhost:8000"),
        ("0.0.0.0", "http://localhost:8000"),
        ("::", "http://localhost:8000"),
        ("127.0.0.1", "http://127.0.0.1:8000"),
        ("::1", "http://[::1]:8000"),
        ("mock.local", "http://mock.local:8000"),
    ],
)
def test_the_address_to_call_works_in_a_browser(host: str, address: str) -> None:
    assert url(host, 8000) == address


@pytest.mark.parametrize(
    ("text", "host"),
    [("[::1]", "::1"), ("::1", "::1"), ("LOCALHOST", "localhost"), ("127.0.0.1", "127.0.0.1")],
)
def test_a_host_is_read_as_people_write_it(text: str, host: str) -> None:
    assert parse_host(text) == host


@pytest.mark.parametrize(
    "text", ["300.1.1.1", "127.1", "[localhost]", "localhost:80", "http://x", "", "a b", "::g"]
)
def test_what_is_no_host_is_refused_by_its_value(text: str) -> None:
    with pytest.raises(ValueError, match="is no"):
        parse_host(text)


@pytest.mark.parametrize(
    ("host", "exposed"), [("localhost", False), ("127.0.0.2", False), ("0.0.0.0", True)]
)
def test_an_address_that_others_reach_is_known(host: str, exposed: bool) -> None:
    listeners = listen(host, 0)
    assert is_exposed(listeners) is exposed
    for listener in listeners:
        listener.close()


def test_on_windows_a_port_is_claimed_by_another_option(monkeypatch: pytest.MonkeyPatch) -> None:
    # Linux knows no such option, so one that it has stands for it.
    monkeypatch.setattr(socket, "SO_EXCLUSIVEADDRUSE", socket.SO_KEEPALIVE, raising=False)
    for platform, reuses in (("win32", 0), ("linux", 1)):
        monkeypatch.setattr(listening.sys, "platform", platform)
        with socket.socket() as listener:
            claim_alone(listener)
            assert listener.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR) == reuses
            assert listener.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE) == 1 - reuses


def test_a_server_answers_on_both_addresses_and_calls_itself_localhost(server: Start) -> None:
    started = server()
    assert started.url == f"http://localhost:{started.port}"
    assert "127.0.0.1" not in started.banner
    for name in ("127.0.0.1", "[::1]", "localhost"):
        assert httpx2.get(f"http://{name}:{started.port}/health").status_code == 200


@pytest.mark.parametrize(
    ("flags", "warned"),
    [
        (["--host", "0.0.0.0"], True),
        (["--host", "0.0.0.0", "--admin-token", "open-sesame"], False),
        (["--host", "[::1]"], False),
    ],
)
def test_a_server_open_to_the_network_says_what_that_opens(flags: list[str], warned: bool) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "boses_mock", "--port", "0", *flags],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    ready = next(line for line in process.stdout if line.startswith("boses-mock is listening"))
    assert httpx2.get(f"{ready.split()[-1]}/__admin/health").status_code == 200
    process.terminate()
    _, logged = process.communicate(timeout=5)
    assert (logged.count("\n"), "--admin-token" in logged) == (int(warned), warned)
    assert "open-sesame" not in logged
