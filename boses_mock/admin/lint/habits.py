"""What a client asks for: what is going on already, what there is not, what it has been told."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl

from boses_mock.admin.lint.findings import (
    Finding,
    Traffic,
    by_client,
    cookie,
    cookies_set,
    header,
)
from boses_mock.kernel.clock import SECOND
from boses_mock.kernel.plain import plain
from boses_mock.kernel.redaction import redact
from boses_mock.kernel.schema import suggestion
from boses_mock.web.auth import ACCESS_LIFETIME
from boses_mock.web.documented import Documented
from boses_mock.world.journal import Entry

FEWEST = 3  # requests for what a list has told already
AT_ONCE = 2.0  # seconds in which they follow the list, as nobody clicks that fast
NEARLY_OVER = 60.0  # seconds of a token's life that are well spent on getting another


def overlapping_run(traffic: Traffic) -> Iterator[Finding]:
    """Find runs that are started while one goes on."""
    for place, entry in enumerate(traffic.entries):
        if entry.answer.overlaps:
            begun = [
                each
                for each in traffic.entries[:place]
                if (each.method, each.path) == (entry.method, entry.path) and each.status < 400
            ]
            message = "starts what is going on already; wait until it has ended"
            yield Finding("overlapping_run", message, [*begun[-1:], entry])


def unknown_field(traffic: Traffic) -> Iterator[Finding]:
    """Find fields of JSON bodies and of queries that the contract has not."""
    found: dict[tuple[str, str, str], list[Entry]] = {}
    for entry in traffic.entries:
        known = traffic.operations.get(entry.operation or "")
        if known is None:
            continue
        names = dict.fromkeys(name for name, _ in parse_qsl(entry.query, keep_blank_values=True))
        for name in names:
            if name not in known.query:
                found.setdefault((known.id, "query", name), []).append(entry)
        for place in dict.fromkeys(known.unknown_fields(_content(entry))):
            found.setdefault((known.id, "body", place), []).append(entry)
    for (operation, where, name), entries in found.items():
        known = traffic.operations[operation]
        meant = suggestion(name, known.query if where == "query" else known.known_fields())
        told = redact(str(plain(name)))
        yield Finding("unknown_field", f"{where}.{told} is no field of {operation}{meant}", entries)


def _content(entry: Entry) -> Any:
    if "json" not in header(entry.headers, b"content-type") or not entry.body:
        return None
    try:
        return json.loads(entry.body)
    except (ValueError, RecursionError):
        return None  # which the client was told


def refreshes_valid_token(traffic: Traffic) -> Iterator[Finding]:
    """Find refreshes of a session whose access token was good, as far as the client could know."""
    for place, entry in enumerate(traffic.entries):
        if entry.operation != "refresh" or entry.status != 200:
            continue
        before = traffic.entries[:place]
        token = cookie(entry, "refresh_token")
        issued = next((e for e in reversed(before) if _issues(e, token)), None)
        left = _left(entry, issued)
        since = before if issued is None else traffic.entries[before.index(issued) + 1 : place]
        if left > NEARLY_OVER and not any(_refuses(each, entry) for each in since):
            shown = [entry] if issued is None else [issued, entry]
            message = f"refreshes an access token that is good for {left:.0f} s more"
            yield Finding("refreshes_valid_token", message, shown)


def _issues(entry: Entry, token: str) -> bool:
    return bool(token) and cookies_set(entry).get("refresh_token") == token


def _left(entry: Entry, issued: Entry | None) -> float:
    """Return the seconds that the access token is good for which a refresh takes the place of."""
    ends = _ends(_bearer(entry) or cookie(entry, "access_token"))
    if ends is None and issued is not None:
        ends = (issued.at + ACCESS_LIFETIME) / SECOND
    return 0.0 if ends is None else ends - entry.at / SECOND


def _bearer(entry: Entry) -> str:
    scheme, _, token = header(entry.headers, b"authorization").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def _ends(token: str) -> float | None:
    import jwt

    try:
        ends = jwt.decode(token, options={"verify_signature": False}).get("exp")
    except jwt.InvalidTokenError:
        return None
    return float(ends) if isinstance(ends, int | float) else None


def _refuses(entry: Entry, refresh: Entry) -> bool:
    """Tell whether a client was told that its token is no good, for which it refreshes."""
    program = header(refresh.headers, b"user-agent")
    return entry.status == 401 and header(entry.headers, b"user-agent") == program


def n_plus_one(traffic: Traffic) -> Iterator[Finding]:
    """Find requests, one after the other, for each of what a list has just told."""
    details = _details(traffic)
    for requests in by_client(traffic.entries):
        lists: dict[str, list[Entry]] = {}
        found: list[list[Entry]] = []
        for entry in requests:
            if entry.method != "GET" or entry.status != 200:
                continue
            if entry.operation in details.values():
                found.append([entry])
                lists[entry.path.rstrip("/")] = found[-1]
            elif entry.operation in details:
                told = lists.get(entry.path.rpartition("/")[0])
                if told and traffic.apart(told[0], entry) < AT_ONCE:
                    told.append(entry)
        for listed, *rest in found:
            distinct = {entry.path for entry in rest}
            if len(distinct) >= FEWEST:
                message = (
                    f"asks for {len(distinct)} records one by one that {listed.operation} has told"
                )
                yield Finding("n_plus_one", message, [listed, *rest])


def _details(traffic: Traffic) -> dict[str, str]:
    """Return for each operation that tells one record that which lists them."""
    lists = {each.path.rstrip("/"): each for each in traffic.operations.values() if _reads(each)}
    found = {}
    for one in lists.values():
        parent, _, last = one.path.rpartition("/")
        if last.startswith("{") and parent in lists:
            found[one.id] = lists[parent].id
    return found


def _reads(operation: Documented) -> bool:
    return operation.method == "GET"
