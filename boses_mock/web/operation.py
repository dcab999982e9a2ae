"""What an operation is and what it is called with: a request with its world, moment and body.

A handler takes a :class:`Call` and returns a response or raises :class:`ApiError`; how a request
comes to its handler is told in :mod:`boses_mock.web.answering`.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from time import perf_counter
from typing import TYPE_CHECKING, Any, TypeVar, cast

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from boses_mock.faults.model import Verdict
from boses_mock.kernel.errors import ApiError, from_validation, invalid
from boses_mock.web import auth
from boses_mock.web.admission import count
from boses_mock.web.envelope import HEADERS
from boses_mock.web.ids import UUID_LENGTH, canonical, other_uuid
from boses_mock.web.json_text import json_content, refuse_broken
from boses_mock.world.world import Caller, World
from boses_mock.world.worlds import Worlds

if TYPE_CHECKING:
    from pydantic import BaseModel

LARGEST_JSON = 1_048_576

M = TypeVar("M", bound="BaseModel")


@dataclass(slots=True)
class Call:
    """One request on its way through: its world, its moment, and what is noted about it.

    Attributes:
        worlds: all worlds of the server, and the uploads that they share.
        received: when it came, in seconds of a clock that runs with the wall's.
        overlaps: it starts what is going on already.
        is_control: it is for the control plane, which belongs to no wire.
        raw: the body, None until it has been read.
        operation: the operationId of what is asked; "" where that cannot be limited.
        key: what the client calls that which the request makes; "" where it does not say.
    """

    request: Request
    headers: Mapping[bytes, bytes]
    worlds: Worlds
    world: World
    now: int
    is_page: bool = False
    public: bool = True
    verdict: Verdict = field(default_factory=Verdict)
    identified: Caller | None = None
    raw: bytes | None = None
    mail: list[dict[str, str]] = field(default_factory=list)
    key: str = ""
    is_control: bool = False
    operation: str = ""
    received: float = field(default_factory=perf_counter)
    overlaps: bool = False

    def identify(self) -> ApiError | None:
        """Note who is calling; return the refusal where it is nobody that the world knows."""
        self.identified = None
        try:
            self.identified = auth.identify(self.world, self.headers, self.now)
        except ApiError as error:
            return error
        return None

    def look_again(self) -> ApiError | None:
        """Find world, moment and caller anew, as others may have changed them meanwhile.

        Raises:
            ApiError: 422 when the world that is named has gone.
        """
        self.world = _world(self.worlds, self.request, self.headers, self.is_page)
        self.now = self.world.clock.now()
        return self.identify()

    def resume(self) -> None:
        """Go on after a wait as a request would that came now; whoever waits calls this.

        Raises:
            ApiError: 401 when the caller has gone, else as :meth:`look_again`.
        """
        refusal = self.look_again()
        if refusal and not self.public:
            raise refusal

    def admit(self) -> None:
        """Count the request, once, as it is let in and its input is valid; 429 for one too many."""
        operation, self.operation = self.operation, ""
        if operation and self.world.tunables.rate_limits:
            count(self, operation)

    def header(self, name: bytes) -> str:
        """Return a request header by its lower-case name, "" where there is none."""
        return self.headers.get(name, b"").decode("latin-1")

    @property
    def caller(self) -> Caller:
        """The caller of an operation that wants one."""
        if self.identified is None:
            raise ApiError(401, "Not authenticated")
        return self.identified

    @property
    def origin(self) -> str:
        """The origin that links in answers carry: the configured one, else the caller's own."""
        return self.world.settings.public_url or str(self.request.base_url).rstrip("/")

    def page(self, path: str) -> str:
        """Return the address of a page of the mock's own, in this world."""
        named = "" if self.world.name == "default" else f"?world={self.world.name}"
        return f"{self.origin}{path}{named}"

    @property
    def web_app(self) -> str:
        """The origin of the web app, where links in mails lead: the caller's, else its default."""
        return self.header(b"origin") or "http://localhost:3000"

    def ordinal(self, parent: str, kind: str) -> int | str:
        """Return what tells a new child from the parent's others of its kind.

        A number that counts up; for a request with a key, that key and which use of it this is,
        so that neither depends on what others make meanwhile.
        """
        if not self.key:
            return self.world.db.ordinal(parent, kind)
        return f"{self.world.db.ordinal(parent, f'{kind}:{self.key}')}:{self.key}"

    def arrange(self, table: str, *ids: str) -> None:
        """Let new rows be listed where their ids say, among those of the same moment, if keyed."""
        if self.key:
            self.world.db.arrange(table, ids)

    def path_id(self, name: str) -> str:
        """Return an id from the path; 422 for what is no UUID."""
        return self.valid_id(["path", name], self.request.path_params[name])

    def valid_id(self, loc: Sequence[str], text: str) -> str:
        """Return an id in its canonical lower case; 422 for what is no UUID."""
        known = canonical(text) if len(text) == UUID_LENGTH else None
        return known or other_uuid(loc, text)

    def refuse_encoded(self) -> None:
        """Refuse a compressed body, which could be any size.

        Raises:
            ApiError: 415 naming the encoding.
        """
        encoding = self.header(b"content-encoding")
        if encoding.strip().lower() not in ("", "identity"):
            raise ApiError(415, f"Content-Encoding {encoding!r} is not taken; send it as it is")

    async def body(self) -> bytes:
        """Return the whole body; 413 if larger than JSON may be, 415 if it is compressed."""
        raw = await self.receive()
        self.resume()
        return raw

    async def receive(self) -> bytes:
        """Return the whole body, whoever sends it, read once; raises as :meth:`body`."""
        if self.raw is not None:  # also where it is empty: no more would ever come
            return self.raw
        self.refuse_encoded()
        declared = self.header(b"content-length")
        if declared.isdigit() and int(declared) > LARGEST_JSON:
            raise _too_large()
        chunks = b""
        more = True
        while more:
            message = await self.request.receive()
            if message["type"] == "http.disconnect":
                raise ClientDisconnect()
            chunks += message.get("body", b"")
            more = message.get("more_body", False)
            if len(chunks) > LARGEST_JSON:
                raise _too_large()
        self.raw = chunks
        return chunks

    async def hear(self) -> None:
        """Read a body that is said to be JSON, and refuse what is none: 422.

        The service tells of it before it asks who the caller is and what they may do.

        Raises:
            ApiError: besides, as :meth:`resume`.
        """
        if self.is_json():
            refuse_broken(await self.receive())
            self.resume()

    async def content(self) -> Any:
        """Return the JSON body; 415 for another media type, 422 for what is no JSON."""
        raw = await self.body() if self.raw is None else self.raw
        if not raw:
            raise invalid(["body"], "Field required", None, "missing")
        if self.is_json():
            return json_content(raw)
        if self.world.wire.takes_text_for_json:
            return raw.decode("utf-8", "replace")
        told = self._media_type() or "missing"
        raise ApiError(415, f"Content-Type must be application/json, not {told}")

    def is_json(self) -> bool:
        """Tell whether the body is said to be JSON."""
        return re.fullmatch(r"application/json|.*\+json", self._media_type()) is not None

    def _media_type(self) -> str:
        return self.header(b"content-type").partition(";")[0].strip().lower()

    async def json(self, model: type[M]) -> M:
        """Return the body as ``model``; 422 for what does not fit, and as :meth:`content`."""
        return self.valid(model, await self.content(), "body")

    def valid(self, model: type[M], content: Any, source: str) -> M:
        """Return what was sent as ``model``, with the limits of the world's wire.

        Raises:
            ApiError: 422 for what does not fit.
        """
        from pydantic import ValidationError

        if self.world.wire.types_alone and not self.is_control:
            from boses_mock.web.lax import loosened

            model = cast(type[M], loosened(model))
        try:
            valid = model.model_validate(content, from_attributes=True)  # as FastAPI asks it
        except ValidationError as error:
            raise from_validation(error, source, model=model) from error
        self.admit()
        return valid


def _too_large() -> ApiError:
    return ApiError(413, f"Request body is larger than {LARGEST_JSON} bytes")


Handler = Callable[[Call], Awaitable[Response]]


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the contract: its operationId, where it is, and who answers.

    A ``page`` is none of the contract's: a browser goes there by a link of the mock's own, whose
    ``world`` stands in the query as no header can. One with a ``body`` takes JSON.
    """

    id: str
    method: str
    path: str
    handler: Handler
    public: bool = False
    page: bool = False
    body: bool = False


def call_of(request: Request, page: bool = False) -> Call:
    """Return the request as a call; 422 for a world that there is not."""
    headers: dict[bytes, bytes] = request.scope[HEADERS]
    worlds: Worlds = request.app.state.worlds
    world = _world(worlds, request, headers, page)
    return Call(request, headers, worlds, world, world.clock.now(), page)


def _world(worlds: Worlds, request: Request, headers: Mapping[bytes, bytes], page: bool) -> World:
    asked = request.query_params.get("world") if page else None
    return worlds.of(headers if asked is None else {b"x-boses-mock-world": asked.encode()})
