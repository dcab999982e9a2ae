"""Where the server listens, and the address by which it is called.

``localhost`` is two addresses, and which of them a client tries first is its own affair, so both
are listened on, on one port. A machine may lack one; then the other must do.
"""

from __future__ import annotations

import errno
import ipaddress
import socket
import sys
from typing import Any

import click

_BOTH = (
    (socket.AF_INET, ("127.0.0.1", 0)),
    (socket.AF_INET6, ("::1", 0, 0, 0)),
)
_ANY = ("0.0.0.0", "::")  # noqa: S104  to tell them by, not to listen on
_MISSING = (errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT)  # an address that this machine has not
_TAKEN = (errno.EADDRINUSE, errno.EACCES)
_MOST_TRIES = 50  # for a port that is free on both addresses
_WAITING = 2_048  # connections that have not been accepted yet

Address = tuple[socket.AddressFamily, tuple[Any, ...]]


def listen(host: str, port: int) -> list[socket.socket]:
    """Return sockets that listen on the host's addresses, all on one port; 0 takes a free one.

    Raises:
        click.ClickException: the port is taken, or none of the addresses is this machine's.
    """
    addresses = _addresses(host)
    for tries_left in reversed(range(_MOST_TRIES if port == 0 else 1)):
        try:
            return _all(addresses, port)
        except OSError as error:
            if error.errno != errno.EADDRINUSE or not tries_left:
                raise click.ClickException(_trouble(host, port, error)) from error
    raise AssertionError("there is a last try")


def let_many_wait(listeners: list[socket.socket]) -> None:
    """Let connections come in bursts."""
    for listener in listeners:
        listener.listen(_WAITING)


def url(host: str, port: int) -> str:
    """Return the address to call: one that works from this machine, also in a browser."""
    name = "localhost" if host in _ANY else host
    return f"http://[{name}]:{port}" if ":" in name else f"http://{name}:{port}"


def is_exposed(listeners: list[socket.socket]) -> bool:
    """Tell whether other machines can get here."""
    names = [listener.getsockname()[0] for listener in listeners]
    return not all(ipaddress.ip_address(name).is_loopback for name in names)


def _addresses(host: str) -> list[Address]:
    if host == "localhost":  # whatever the resolver makes of it
        return list(_BOTH)
    try:
        found = socket.getaddrinfo(host, 0, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise click.ClickException(
            f"cannot listen on {host}: nothing knows its address; --host wants one of this machine"
        ) from error
    return list(dict.fromkeys((family, address) for family, _, _, _, address in found))


def _all(addresses: list[Address], port: int) -> list[socket.socket]:
    """Return a listening socket for each address that this machine has; OSError if for none."""
    made: list[socket.socket] = []
    missing = None
    try:
        for family, address in addresses:
            try:
                made.append(_listener(family, address, port))
            except OSError as error:
                if error.errno not in _MISSING:
                    raise
                missing = error
            else:
                port = made[0].getsockname()[1]
        if missing and not made:
            raise missing
    except OSError:
        for listener in made:
            listener.close()
        raise
    return made


def _listener(family: socket.AddressFamily, address: tuple[Any, ...], port: int) -> socket.socket:
    # The protocol is named because asyncio sets TCP_NODELAY only where it is; without, an answer
    # on a kept-alive connection waits 40 ms for the client's delayed acknowledgement.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        claim_alone(listener)
        if family == socket.AF_INET6:
            alone = address[0] != "::"  # which means each address of either kind
            listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, alone)
        listener.bind((address[0], port, *address[2:]))
        listener.listen(_WAITING)
    except OSError:
        listener.close()
        raise
    return listener


def claim_alone(listener: socket.socket) -> None:
    """Let a server start anew on the port of one that has just ended, but never beside another.

    One option does both, but on Windows it does the contrary of the second.
    """
    if sys.platform == "win32":
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
    else:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)


def _trouble(host: str, port: int, error: OSError) -> str:
    cure = (
        "give another --port, or 0 for a free one"
        if error.errno in _TAKEN
        else "--host wants an address of this machine"
    )
    return f"cannot listen on {host} port {port}: {error.strerror}; {cure}"
