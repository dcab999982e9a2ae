"""Hostile requests to every operation, drawn from a seed.

Most begin as what the contract asks for and are bent in one place or a few, as what is refused at
the door tries nothing behind it. Ids that were answered are used again, so that much is found.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from boses_mock.app import CONTROL, OPERATIONS, PAGES
from boses_mock.kernel.rng import Stream
from boses_mock.web.operation import Operation
from tests.conftest import GROUP, PROJECT
from tests.contract_check import contract
from tests.fuzz.ammunition import (
    FILES,
    HEADERS,
    NUMBERS,
    OTHERS,
    QUERIES,
    RAW,
    SAMPLES,
    TEXTS,
    TYPES,
)

ALL = [*OPERATIONS, *PAGES, *CONTROL]
STUDYING = [each for each in ALL if "/simulations" in each.path]
DESTROYING = {
    "admin_reset",
    "delete_project",
    "delete_persona_group",
    "delete_personas",
    "delete_account",
    "delete_simulation",
    "abort_simulation",
    "admin_delete_world",
    "delete_library_personas",
}
_MOST_KNOWN, _FEW = 50, 5
_HOMES = ("{project_id}", "{group_id}")  # under which most is found
_NAMES = {
    b'"share_token":"': "share_token",
    b"token=": "token",
    b"/checkout/": "session",
    b"/portal/": "session",
    b"/avatars/": "picture",
}
_TOKENS = re.compile(
    rb'("share_token":"|token=|/checkout/|/portal/|/avatars/)([0-9a-f][-0-9a-f.svgpn]{31,})'
)


@dataclass(frozen=True, slots=True)
class Shot:
    """One request as it is sent; ``target`` is path and query, percent-encoded or not."""

    operation: str
    method: str
    target: bytes
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes


class Attacker:
    """Draws requests, and remembers the ids that answers tell of."""

    def __init__(self, chance: Stream) -> None:
        self._chance = chance
        self._children = {
            each.path.rpartition("/")[0]: each.path.rpartition("/")[2].strip("{}")
            for each in ALL
            if each.path.endswith("}")
        }
        self.forget()

    def forget(self) -> None:
        """Know what a fresh world has, and nothing else."""
        self._known: dict[str, list[str]] = {
            "project_id": [PROJECT],
            "group_id": [GROUP],
            "market_code": ["ph", "id"],
        }

    def learn(self, shot: Shot, body: bytes) -> None:
        """Keep the ids in an answer to the path under which such things stand, and tokens."""
        for name, token in _TOKENS.findall(body):
            self._keep(_NAMES[name], [token.decode()])
        path = shot.target.partition(b"?")[0].decode("latin-1")
        made = path.rstrip("/")
        found = next(
            (name for parent, name in self._children.items() if _matches(parent, made)), None
        )
        if found and body.startswith((b"{", b"[")):
            self._keep(found, list(_ids(json.loads(body))))

    def _keep(self, name: str, ids: list[str]) -> None:
        known = self._known.setdefault(name, [])
        known += ids
        del known[1:-_MOST_KNOWN]

    def shot(self) -> Shot:
        """Return the next request."""
        chance = self._chance
        operation = chance.choice(ALL)
        if operation.id in DESTROYING and chance.chance(0.95):
            operation = chance.choice(STUDYING)
        method = operation.method
        if chance.chance(0.02):
            method = chance.choice(("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"))
        body, media_type = self._body(operation)
        staff = chance.chance(0.9) and "/admin/" in operation.path
        headers = {
            "Host": "localhost",
            "Authorization": f"Bearer boses-{'staff' if staff else 'dev'}-token",
        }
        if media_type:
            headers["Content-Type"] = media_type
        for _ in range(chance.choice((0, 0, 0, 0, 1, 1, 2))):
            name, value = chance.choice(HEADERS)
            headers[name] = value
        if method != "GET" or body:
            headers.setdefault("Content-Length", str(len(body)))
        target = self._path(operation.path).encode("utf-8", "replace") + self._query(operation)
        encoded = tuple((k.encode(), v.encode("latin-1")) for k, v in headers.items())
        return Shot(operation.id, method, target, encoded, body)

    def _path(self, template: str) -> str:
        parts = []
        for part in template.split("/"):
            known = self._known.get(part.strip("{}"), [])
            if not part.startswith("{"):
                parts.append(part)
            elif known and part in _HOMES and self._chance.chance(0.8):
                parts.append(str(known[0]))
            elif known and self._chance.chance(0.9):
                parts.append(str(self._chance.choice(known)))
            elif self._chance.chance(0.5):
                parts.append("00000000-0000-4000-8000-000000000000")
            else:
                parts.append(quote(self._text().encode("utf-8", "replace")[:500], safe=""))
        return "/".join(parts)

    def _query(self, operation: Operation) -> bytes:
        item = contract()["paths"].get(operation.path, {}).get(operation.method.lower(), {})
        told = [
            each.get("name") for each in item.get("parameters", []) if each.get("in") == "query"
        ]
        if not self._chance.chance(0.7 if told else 0.1):
            return b""
        names = [*told, *told, *told, self._chance.choice(QUERIES)]
        pairs = []
        for _ in range(self._chance.integer(1, 3)):
            name = self._chance.choice(names)
            value = self._chance.choice((self._text()[:300], str(self._chance.below(2**40)), GROUP))
            if self._known.get(name) and self._chance.chance(0.5):
                value = self._chance.choice(self._known[name])
            pairs.append(f"{name}={quote(value.encode('utf-8', 'replace'), safe='')}")
        return b"?" + "&".join(pairs).encode()

    def _text(self) -> str:
        return self._chance.choice(TEXTS)

    def _body(self, operation: Operation) -> tuple[bytes, str]:
        chance = self._chance
        if operation.method not in ("POST", "PUT", "PATCH"):
            return (b"", "") if chance.chance(0.95) else (chance.choice(RAW), chance.choice(TYPES))
        if chance.chance(0.08):
            return chance.choice(RAW), chance.choice(TYPES[:3] if chance.chance(0.5) else TYPES)
        schemas = _bodies(operation)
        if "multipart/form-data" in schemas and chance.chance(0.7):
            return self._form()
        value: object = {}
        if operation.id in SAMPLES and chance.chance(0.7):
            value = chance.choice(SAMPLES[operation.id])
        elif "application/json" in schemas:
            value = self._valid(schemas["application/json"]["schema"], 0)
        for _ in range(chance.choice((0, 0, 1, 1, 2, 4))):
            value = self._bent(value)
        return json.dumps(value).encode(), "application/json"

    def _valid(self, schema: dict[str, Any], depth: int) -> Any:
        """Return something that a schema asks for, near enough."""
        chance = self._chance
        while "$ref" in schema:
            schema = contract()["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        for word in ("anyOf", "oneOf", "allOf"):
            if word in schema:
                return self._valid(chance.choice(schema[word]), depth)
        if "example" in schema and chance.chance(0.5):
            return schema["example"]
        if "enum" in schema:
            return chance.choice(schema["enum"])
        kind = schema.get("type", "string")
        kind = chance.choice(kind) if isinstance(kind, list) else kind
        if kind == "object":
            required = schema.get("required", ())
            return {
                name: self._valid(each, depth + 1)
                for name, each in schema.get("properties", {}).items()
                if name in required or chance.chance(0.4)
            }
        if kind == "array":
            count = chance.integer(1, 3)
            return [self._valid(schema.get("items", {}), depth + 1) for _ in range(count)]
        if kind in ("integer", "number"):
            return chance.integer(schema.get("minimum", 0), min(schema.get("maximum", 9), 60))
        return (
            None
            if kind == "null"
            else chance.chance(0.5)
            if kind == "boolean"
            else self._word(schema)
        )

    def _word(self, schema: dict[str, Any]) -> str:
        if schema.get("format") == "uuid":
            return self._chance.choice([GROUP, *self._known.get("persona_id", [])])
        if schema.get("format") == "email":
            return f"user{self._chance.below(50)}@example.com"
        if schema.get("format") == "date":
            return "2026-05-01"
        return self._chance.choice(("What of iced coffee at ₱12?", "Manila, Philippines", "Riders"))

    def _bent(self, value: Any) -> Any:
        """Return a value with one place of it made hostile."""
        chance = self._chance
        if isinstance(value, dict) and value and chance.chance(0.9):
            name = chance.choice(list(value))
            return value | {name: self._bent(value[name])}
        if isinstance(value, list) and value and chance.chance(0.7):
            times = chance.choice((1, 1, 1, 120)) if len(value) < _FEW else 1
            return [*value[:-1], self._bent(value[-1])] * times
        return chance.choice(chance.choice((TEXTS, TEXTS, NUMBERS, OTHERS)))

    def _form(self) -> tuple[bytes, str]:
        """Return a form with a file, often without what makes it one."""
        chance, mark = self._chance, b"x-x-x"
        name = chance.choice(("a.txt", "a.pdf", "a.docx", "a.png", "a.html", "", "..\\a", "é" * 90))
        field = "file" if chance.chance(0.9) else chance.choice(("", "FILE", "title"))
        content = chance.choice(FILES)
        head = f'Content-Disposition: form-data; name="{field}"; filename="{name}"'.encode()
        parts = [head + b"\r\n\r\n" + content]
        title = self._text().encode("utf-8", "replace")
        parts += [b'Content-Disposition: form-data; name="title"\r\n\r\n' + title]
        if chance.chance(0.05):
            parts *= chance.choice((2, 600))
        lines = b"".join(b"--" + mark + b"\r\n" + part + b"\r\n" for part in parts)
        end = b"--" + mark + b"--\r\n" if chance.chance(0.95) else b""
        return lines + end, f"multipart/form-data; boundary={mark.decode()}"


def _ids(told: Any) -> Iterator[str]:
    """Yield the id of what is told, or of the members of a list, bare or in an object."""
    if isinstance(told, dict) and "id" in told:
        yield told["id"]
    elif isinstance(told, dict):
        yield from (each for value in told.values() for each in _ids(value))
    elif isinstance(told, list):
        yield from (row["id"] for row in told if isinstance(row, dict) and "id" in row)


def _matches(template: str, path: str) -> bool:
    parts, others = template.split("/"), path.split("/")
    return len(parts) == len(others) and all(
        one == other or one.startswith("{") for one, other in zip(parts, others, strict=True)
    )


def _bodies(operation: Operation) -> dict[str, Any]:
    """Return what an operation takes, by media type."""
    item = contract()["paths"].get(operation.path, {}).get(operation.method.lower(), {})
    return dict(item.get("requestBody", {}).get("content", {}))
