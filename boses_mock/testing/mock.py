"""A server for tests, and the worlds on it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from boses_mock.testing.control import Channel, HttpChannel
from boses_mock.testing.process import ServerProcess
from boses_mock.testing.world import World

if TYPE_CHECKING:
    from boses_mock.testing.in_process import InProcess

_NOT_STARTED = "the mock runs inside a with block only: with BosesMock() as mock: …"


class BosesMock(World):
    """A server on a free port, and its default world, for as long as a ``with`` block lasts::

        with BosesMock(seed=7, clock="manual") as mock:
            mock.client.get("/api/v1/projects")

    In coroutines it is ``async with``; starting and ending then happen beside the loop. The other
    calls are answered by another process within about a millisecond and may be made from a
    coroutine as they are; one that waits, :meth:`wait_for` without ``jump``, by
    ``await asyncio.to_thread(…)``.
    """

    def __init__(self, **settings: Any) -> None:
        """Prepare a server; the settings are the flags of ``boses-mock`` in snake case."""
        self._settings = settings
        self._server: ServerProcess | InProcess | None = None

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") or self.__dict__.get("_server"):
            raise AttributeError(name)
        raise RuntimeError(_NOT_STARTED)

    def __repr__(self) -> str:
        return f"<BosesMock at {self.url}>" if self._server else "<BosesMock, not started>"

    @classmethod
    def asgi(cls, **settings: Any) -> BosesMock:
        """Return a mock in this process, without sockets: ``mock.app`` is its ASGI application::

            with BosesMock.asgi() as mock:
                httpx.AsyncClient(transport=httpx.ASGITransport(mock.app), base_url=mock.url)

        The application may be called from any event loop; it works in a thread of its own. The
        four faults of connections (``CONNECTION_RESET_BY_PEER`` and so on) need a connection to
        break: here they are answered with 503, which says so.
        """
        return _AsgiMock(**settings)

    def _launch(self) -> Channel:
        self._server = server = ServerProcess(self._settings)
        self.url = server.url
        return HttpChannel(server.url)

    def start(self) -> BosesMock:
        """Start the server, where no ``with`` block can; :meth:`stop` is to follow.

        Raises:
            ControlError: it does not start, and what it says of why.
        """
        if self._server:
            raise RuntimeError("the mock runs already")
        channel = self._launch()
        admin_token = self._settings.get("admin_token")
        World.__init__(
            self,
            channel,
            self.url,
            "default",
            None,
            admin_token=admin_token,
            transport=self._transport_for,
        )
        try:
            self._set_token(self.control("GET", "/worlds")["worlds"][0]["token"])
        except BaseException:
            self.stop()
            raise
        return self

    def _transport_for(self, is_async: bool) -> Any:
        return None

    def stop(self) -> None:
        """End the server, if it runs."""
        server, self._server = self._server, None
        if server:
            self.close()
            self._channel.close()
            server.stop()

    def __enter__(self) -> BosesMock:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    async def __aenter__(self) -> BosesMock:
        import asyncio  # by those who use it, as every pytest imports this module

        return await asyncio.to_thread(self.start)

    async def __aexit__(self, *_: object) -> None:
        import asyncio

        await asyncio.to_thread(self.stop)

    @property
    def is_running(self) -> bool:
        """Whether it runs."""
        return self._server is not None

    @property
    def pid(self) -> int:
        """The server's process."""
        if self._server is None:
            raise RuntimeError(_NOT_STARTED)
        return self._server.pid

    @property
    def log(self) -> str:
        """What the server has said on stderr."""
        if self._server is None:
            raise RuntimeError(_NOT_STARTED)
        return self._server.log

    @contextmanager
    def world(self, name: str | None = None, **how: Any) -> Iterator[World]:
        """Make a world beside the others, for as long as a ``with`` block lasts.

        Args:
            name: what it is called, in lower case, digits and ``-``.
            how: what ``POST /__admin/worlds`` takes besides: ``seed``, ``fork``, ``clock``, …

        Raises:
            ControlError: there is one of that name, or the rest is not understood.
        """
        made = self.new_world(name, **how)
        try:
            yield made
        finally:
            self.drop(made)

    def new_world(self, name: str | None = None, **how: Any) -> World:
        """Make a world as :meth:`world` does, which lasts until :meth:`drop`."""
        asked = {"name": name, **how}
        told = self.control(
            "POST", "/worlds", {key: value for key, value in asked.items() if value is not None}
        )
        return World(
            self._channel,
            self.url,
            told["name"],
            told["token"],
            admin_token=self._settings.get("admin_token"),
            transport=self._transport_for,
        )

    def drop(self, world: World) -> None:
        """Forget a world and all that is in it."""
        world.close()
        self.control("DELETE", f"/worlds/{world.name}")


class _AsgiMock(BosesMock):
    """A mock whose server is a thread of this process."""

    def _launch(self) -> Channel:
        from boses_mock.testing.in_process import InProcess

        self._server = server = InProcess(self._settings)
        self.url = server.url
        return server

    @property
    def app(self) -> Any:
        """The ASGI application."""
        from boses_mock.testing.in_process import InProcess

        if not isinstance(self._server, InProcess):
            raise RuntimeError(_NOT_STARTED)
        return self._server.app

    def _transport_for(self, is_async: bool) -> Any:
        from boses_mock.testing.in_process import InProcess

        if not isinstance(self._server, InProcess):
            raise RuntimeError(_NOT_STARTED)
        return self._server.transport(is_async)
