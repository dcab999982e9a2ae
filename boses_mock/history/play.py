"""A history, composed: each deed done by the API's own operation, at its moment, by a manual clock.

Nothing is made here that a client could not have made, so the history cannot differ from what the
API would have answered. That takes a second for a busy company, and a start has no second to spare;
so the database is kept ready beside the file (:mod:`boses_mock.world.ready`).

Chance in a history derives from the *file's* seed and not from the server's. What has happened is
part of the fixtures: it is the same for every seed, and so can be read ready-made by every world of
a server, whatever its own seed, in the time that a blank one takes. What happens from then on
derives from the world's seed. So the promise stays (seed, fixtures, clock, requests) → responses.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any, Protocol

from boses_mock.faults.model import Rule
from boses_mock.history.caller import Caller, Refused
from boses_mock.history.story import Deed, Known, deeds
from boses_mock.kernel.clock import Clock, ClockSpec
from boses_mock.kernel.document import DocumentError
from boses_mock.store import accounts
from boses_mock.store.db import Database
from boses_mock.world.seed import SeedWorld
from boses_mock.world.worlds import Worlds

_KIND = "history"  # of the tokens by which the people of the past are let in


class Bare(Protocol):
    """An application whose default world has no history yet, and its worlds."""

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Answer a request."""

    @property
    def state(self) -> Any:
        """Hold ``worlds`` and ``extractor``."""


def compose(world: SeedWorld, bare: Callable[[], Bare], source: str) -> Database:
    """Return the database of a world with its history; may be called from any thread.

    Args:
        bare: makes an application whose default world is ``world`` without its history.
        source: the file, for who must hear that the API does not do what it tells.

    Raises:
        DocumentError: the API refuses one of the deeds.
    """
    made: list[Database] = []
    failed: list[BaseException] = []

    def work() -> None:
        try:
            made.append(asyncio.run(_play(world, bare(), source)))
        except BaseException as error:
            failed.append(error)

    thread = threading.Thread(target=work)  # as the caller's own may run an event loop
    thread.start()
    thread.join()
    if failed:
        raise failed[0]
    return made[0]


async def _play(world: SeedWorld, app: Bare, source: str) -> Database:
    worlds: Worlds = app.state.worlds
    history = deeds(world)
    try:
        player = _Player(worlds, app)
        for deed in history:
            try:
                await player.do(deed)
            except Refused as error:
                told = f"{deed.place}: {deed.method} is refused: {error}"
                raise DocumentError(source, (), told) from error
        return player.database()
    finally:
        if app.state.extractor:
            await app.state.extractor.close()
        await worlds.close()


class _Player:
    def __init__(self, worlds: Worlds, app: Bare) -> None:
        self._world, self._caller = worlds.default, Caller(app)
        self._known: dict[str, str] = {}
        self._tokens: dict[str, str] = {}
        self._clock: Clock | None = None

    def _moment(self, at: int) -> None:
        """Set the clock, which stands at the first deed to begin with."""
        if self._clock is None:
            self._clock = self._world.clock = Clock(ClockSpec("manual", 0.0), at)
        else:
            self._clock.set(at)

    def _token(self, email: str) -> str:
        if email not in self._tokens:
            user = accounts.by_email(self._world.db, email)
            if user is None:
                raise Refused(f"nobody has the email {email}")
            token = self._tokens[email] = f"{_KIND}-{user.id}"
            accounts.add_token(self._world.db, "development", token, user.id, None)
        return self._tokens[email]

    async def do(self, deed: Deed) -> None:
        """Do one deed; Refused where the API does not."""
        self._moment(deed.at)
        rules = [Rule(generation=deed.effect)] if deed.effect else []
        self._world.faults.replace(rules, deed.at)
        path, token = deed.path, self._token(deed.by)
        for key, found in self._known.items():
            path = path.replace(f"{{{key}}}", found)
        body = self._told(deed.body)
        if deed.file:
            fields = {key: text for key, text in body.items() if text is not None}
            name, content = deed.file.name, deed.file.read_bytes()
            answer = await self._caller.upload(path, token, name, content, fields)
        else:
            answer = await self._caller.send(deed.method, path, token, body)
        if deed.keeps:
            self._keep(deed.keeps, answer)

    def _keep(self, key: str, answer: Any) -> None:
        if isinstance(answer, list):
            self._known |= {f"{key}{place}": each["id"] for place, each in enumerate(answer, 1)}
        else:
            self._known[key] = answer["id"]

    def _told(self, body: Any) -> Any:
        """Return a body with the ids that are known by now."""
        if isinstance(body, Known):
            if body.key not in self._known:
                raise Refused(f"there is no {body.key.partition(' ')[2]}")
            return self._known[body.key]
        if isinstance(body, list):
            return [self._told(each) for each in body]
        if isinstance(body, dict):
            return {key: self._told(each) for key, each in body.items() if each is not None}
        return body

    def database(self) -> Database:
        """Return what has come of it, without the tokens that were lent."""
        for token in self._tokens.values():
            accounts.spend_token(self._world.db, token)
        kept = Database()
        kept.fill(self._world.db.dump())
        return kept
