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
MOST_FIELDS = 200  # that are told of, by operation and name
NEARLY_OVER = 60.0  # seconds of a token's life that are well spent on getting another


def overlapping_run(traffic: Traffic) -> Iterator[Finding]:
    """Find runs that are started while one goes on."""
    begun: dict[tuple[str, str], Entry] = {}
    for entry in traffic.entries:
        same = (entry.method, entry.path)
        if entry.answer.overlaps:
            shown = [begun[same], entry] if same in begun else [entry]
            yield Finding(
                "overlapping_run", "starts what is going on already; wait until it has ended", shown
            )
        if entry.status < 400:
            begun[same] = entry


def unknown_field(traffic: Traffic) -> Iterator[Finding]:
    """Find fields of JSON bodies and of queries that the contract has not."""
    found: dict[tuple[str, str, str], list[Entry]] = {}
    for entry in traffic.entries:
        known = traffic.operations.get(entry.operation or "")
        if known is None:
            continue
        names = dict.fromkeys(name for name, _ in parse_qsl(entry.query, keep_blank_values=True))
        told = [("query", name) for name in names if name not in known.query]
        told += [("body", place) for place in dict.fromkeys(known.unknown_fields(_content(entry)))]
        for where, name in told:
            key = known.id, where, name
            if key in found or len(found) < MOST_FIELDS:
                found.setdefault(key, []).append(entry)
    for (operation, where, name), entries in found.items():
        known = traffic.operations[operation]
        meant = suggestion(name, known.query if where == "query" else known.known_fields())
        message = f"{where}.{redact(str(plain(name)))} is no field of {operation}{meant}"
        yield Finding("unknown_field", message, entries)


def _content(entry: Entry) -> Any:
    if "json" not in header(entry.headers, b"content-type") or not entry.body:
        return None
    try:
        return json.loads(entry.body)
    except (ValueError, RecursionError):
        return None  # which the client was told


def refreshes_valid_token(traffic: Traffic) -> Iterator[Finding]:
    """Find refreshes of a session whose access token was good, as far as the client could know."""
    issued: dict[str, int] = {}  # where in the journal a refresh token was handed out
    refused: dict[str, int] = {}  # where a program was told last that its token is no good
    for place, entry in enumerate(traffic.entries):
        program = header(entry.headers, b"user-agent")
        if entry.status == 401:
            refused[program] = place
        if entry.operation == "refresh" and entry.status == 200:
            since = issued.get(cookie(entry, "refresh_token"))
            before = None if since is None else traffic.entries[since]
            left = _left(entry, before)
            if left > NEARLY_OVER and refused.get(program, -1) <= (-1 if since is None else since):
                message = f"refreshes an access token that is good for {left:.0f} s more"
                shown = [entry] if before is None else [before, entry]
                yield Finding("refreshes_valid_token", message, shown)
        token = cookies_set(entry).get("refresh_token")
        if token:
            issued[token] = place


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
