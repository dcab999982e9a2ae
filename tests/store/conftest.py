"""What the tests of the store share: a world in a file, and both of their contents."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from boses_mock.store.db import Statement, dump
from boses_mock.world.worlds import Worlds
from tests.conftest import ContractClient, make_client


def worlds_of(client: ContractClient) -> Worlds:
    worlds: Worlds = client.app.state.worlds  # type: ignore[attr-defined]
    return worlds


def in_memory(client: ContractClient) -> list[Statement]:
    """Return what memory holds, as statements."""
    return worlds_of(client).default.db.dump()


def in_file(client: ContractClient) -> list[Statement]:
    """Return what the file holds, as statements."""
    return on_disk(client, dump)


def on_disk(client: ContractClient, work: Callable[[Any], Any]) -> Any:
    """Run ``work`` on the file's connection, on its thread."""

    async def read() -> Any:
        return await (await worlds_of(client)._opened()).read(work)

    assert client.portal
    return client.portal.call(read)


@contextmanager
def living_in(path: Path, **settings: Any) -> Iterator[ContractClient]:
    """Give a client of a world that lives in ``path``."""
    with make_client(db=path, **settings) as client:
        yield client
