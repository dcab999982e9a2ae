"""The many ways in for faults: flags, files, ``Prefer``, directives, the control plane's bodies."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, TypeVar, cast, get_args

from boses_mock.faults.model import (
    LONGEST_DELAY,
    ConnectionFault,
    ErrorEffect,
    Fixed,
    GenerationEffect,
    Lognormal,
    Rule,
    StubEffect,
    Uniform,
)
from boses_mock.kernel.document import DocumentError, Node
from boses_mock.kernel.errors import invalid
from boses_mock.kernel.source import read_yaml
from boses_mock.settings import Settings

T = TypeVar("T")
_RULE_KEYS = (
    "id",
    "operation",
    "probability",
    "succeedFirst",
    "every",
    "failRequestCount",
    "ttlMillis",
    "seed",
    "enabled",
    "error",
    "fault",
    "delay",
    "generation",
    "response",
    "schedule",
)
_EFFECTS = ("error", "fault", "delay", "generation", "response")
MOST_STEPS = 10_000  # of a schedule


def _given(node: Node, key: str, read: Callable[[Node], T], otherwise: T) -> T:
    child = node.get(key)
    return read(child) if child else otherwise


def _maybe(node: Node, key: str, read: Callable[[Node], T]) -> T | None:
    child = node.get(key)
    return read(child) if child else None


def _from(low: float, high: float = 1e15) -> Callable[[Node], int]:
    return lambda node: node.whole(low, high)


def read_rule(node: Node) -> Rule:
    """Read one rule by its wire names; DocumentError for what is not understood."""
    node.mapping(_RULE_KEYS)
    rule = Rule(
        id=_given(node, "id", _read_id, ""),
        operation=_given(node, "operation", lambda n: n.text(most=200), "*"),
        probability=_given(node, "probability", lambda n: n.number(0, 1), 1.0),
        succeed_first=_given(node, "succeedFirst", _from(0), 0),
        every=_given(node, "every", _from(1), 1),
        fail_request_count=_maybe(node, "failRequestCount", _from(1)),
        ttl_millis=_maybe(node, "ttlMillis", _from(1)),
        seed=_maybe(node, "seed", _from(-1e15)),
        enabled=_given(node, "enabled", Node.flag, True),
        schedule=_given(node, "schedule", _read_schedule, ()),
        **_read_effects(node),
    )
    if bool(rule.kinds) == bool(rule.schedule):
        raise node.refuse("one of error, fault, response, delay or generation, or else a schedule")
    if rule.schedule and rule.every > 1:
        raise node.refuse("a schedule or every, as a schedule tells of each request itself")
    return rule


def _read_effects(node: Node) -> dict[str, Any]:
    if sum(1 for name in ("error", "fault", "response") if node.get(name)) > 1:
        raise node.refuse("one of error, fault and response, not several")
    return {
        "error": _maybe(node, "error", _read_error),
        "fault": _maybe(
            node, "fault", lambda n: cast(ConnectionFault, n.one_of(get_args(ConnectionFault)))
        ),
        "delay": _maybe(node, "delay", _read_delay),
        "generation": _maybe(node, "generation", _read_generation),
        "response": _maybe(node, "response", _read_stub),
    }


def _read_schedule(node: Node) -> tuple[Rule, ...]:
    steps = node.nodes()
    if len(steps) > MOST_STEPS:
        raise node.refuse(f"a list of at most {MOST_STEPS} steps")
    return tuple(_read_step(step) for step in steps)


def _read_step(node: Node) -> Rule:
    """Read what one request meets; null or {} lets it pass."""
    if not node:
        return Rule()
    node.mapping(_EFFECTS)
    return Rule(**_read_effects(node))


_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}")
_HEADER_VALUE = re.compile(r"[\t !-~]{0,8000}")
_FRAMING = ("connection", "content-length", "transfer-encoding")  # which the server writes
_EMPTY = (204, 205, 304)


def _read_stub(node: Node) -> StubEffect:
    known = node.mapping(["statusCode", "headers", "json"])
    status = _given(node, "statusCode", lambda n: n.whole(200, 599), 200)
    if status in _EMPTY and "json" in known:
        raise node.get("json").refuse(f"nothing, as a {status} has no body")
    headers = tuple(
        (name, _read_header(child))
        for name in (node.get("headers").mapping() if node.get("headers") else ())
        for child in [node.get("headers").get(name)]
    )
    body = None
    if "json" in known:
        try:
            body = json.dumps(known["json"], ensure_ascii=False, allow_nan=False)
        except (TypeError, ValueError) as error:
            raise node.get("json").refuse("what JSON can say") from error
    return StubEffect(status, headers, body)


def _read_header(node: Node) -> str:
    name = str(node.loc[-1])
    if not _HEADER_NAME.fullmatch(name) or name.lower() in _FRAMING:
        raise node.refuse(f"the name of a header other than {', '.join(_FRAMING)}")
    if not isinstance(node.value, str) or not _HEADER_VALUE.fullmatch(node.value):
        raise node.refuse("text of visible ASCII characters")
    return node.value


def read_rules(node: Node) -> list[Rule]:
    """Read ``{"rules": [...]}``."""
    node.mapping(["rules", "description", "next"])
    if not node.get("rules"):
        raise node.get("rules").refuse("a list of rules")
    return [read_rule(child) for child in node.get("rules").nodes(empty=True)]


def _read_id(node: Node) -> str:
    """Read an id, which stands in a header of every answer that its rule decides."""
    text = node.text(most=100)
    if not (text.isascii() and text.isprintable()):
        raise node.refuse("printable ASCII characters")
    return text


def _read_error(node: Node) -> ErrorEffect:
    node.mapping(["statusCode", "detail", "retryAfter"])
    return ErrorEffect(
        node.get("statusCode").whole(400, 599),
        _maybe(node, "detail", Node.text),
        _maybe(node, "retryAfter", _from(0)),
    )


def _read_delay(node: Node) -> Fixed | Uniform | Lognormal:
    kind = _given(node, "type", lambda n: n.one_of(["fixed", "uniform", "lognormal"]), "fixed")
    if kind == "fixed":
        node.mapping(["type", "milliseconds"])
        return Fixed(node.get("milliseconds").number(0, LONGEST_DELAY))
    if kind == "lognormal":
        node.mapping(["type", "median", "sigma"])
        return Lognormal(
            node.get("median").number(0, LONGEST_DELAY), node.get("sigma").number(0, 10)
        )
    node.mapping(["type", "lower", "upper"])
    lower = node.get("lower").number(0, LONGEST_DELAY)
    return Uniform(lower, node.get("upper").number(lower, LONGEST_DELAY))


def _read_generation(node: Node) -> GenerationEffect:
    node.mapping(["fail", "failAt", "stall", "stallAt", "seconds"])
    return GenerationEffect(
        _given(node, "fail", Node.flag, False),
        _maybe(node, "failAt", _from(1)),
        _given(node, "stall", Node.flag, False),
        _maybe(node, "stallAt", _from(1)),
        _maybe(node, "seconds", lambda n: n.number(0, 86_400)),
    )


def as_json(rule: Rule) -> dict[str, Any]:
    """Return a rule by its wire names, without what it leaves open."""
    told = cast(dict[str, Any], _camel(asdict(replace(rule, response=None, schedule=()))))
    del told["schedule"]
    if rule.response:
        told["response"] = _stub_json(rule.response)
    if rule.schedule:
        told["schedule"] = [effects_json(step) for step in rule.schedule]
    return told


def effects_json(step: Rule) -> dict[str, Any] | None:
    """Return what a rule does, as a step of a schedule has it; None for nothing."""
    told = as_json(step)
    return {name: told[name] for name in _EFFECTS if name in told} or None


def _stub_json(stub: StubEffect) -> dict[str, Any]:
    told: dict[str, Any] = {"statusCode": stub.status_code}
    if stub.headers:
        told["headers"] = dict(stub.headers)
    return told if stub.body is None else {**told, "json": json.loads(stub.body)}


def _camel(value: object) -> object:
    if not isinstance(value, dict):
        return value
    return {
        re.sub("_([a-z])", lambda match: match[1].upper(), key): _camel(item)
        for key, item in value.items()
        if item is not None
    }


FLAGGED = ("flag-delay", "flag-failure-rate", "flag-generation-failure-rate")


def flag_rules(settings: Settings) -> list[Rule]:
    """Return the rules that the flags of the command line stand for."""
    rules: list[Rule] = []
    if settings.delay:
        delay = Uniform(settings.delay.low, settings.delay.high)
        rules.append(Rule(id="flag-delay", delay=delay))
    if settings.failure_rate:
        error = ErrorEffect(status_code=503, detail="Service temporarily unavailable")
        rules.append(Rule(id="flag-failure-rate", probability=settings.failure_rate, error=error))
    if settings.generation_failure_rate:
        rules.append(
            Rule(
                id="flag-generation-failure-rate",
                operation="generate_personas",
                probability=settings.generation_failure_rate,
                generation=GenerationEffect(fail=True),
            )
        )
    return rules


class UnknownScenario(DocumentError):
    """A name that stands for no scenario and no file: what was asked for is wrong, not a file."""


def find_scenario(name: str, directory: Path) -> Path:
    """Return the file of a scenario, by its name in ``directory`` or by a path.

    Raises:
        UnknownScenario: it is neither.
    """
    path = directory / f"{name}.yaml"
    if not re.fullmatch(r"[A-Za-z0-9_-]+", name) or not path.is_file():
        path = Path(name)
    if not path.is_file():
        known = ", ".join(sorted(file.stem for file in directory.glob("*.yaml"))) or "none"
        raise UnknownScenario(
            "", (), f"no scenario {name!r}; known: {known}, or give a file's path", name
        )
    return path


def load_scenario(path: Path) -> list[Rule]:
    """Return the rules of a scenario's file.

    Raises:
        DocumentError: the file is not as it should be.
    """
    return read_rules(Node(str(path), read_yaml(path)))


_PREFERENCES = ("code", "delay", "retry-after")
_STANDARD = (
    "respond-async",
    "return",
    "wait",
    "handling",
)  # RFC 7240's own, which mean nothing here


def prefer_rules(values: Iterable[str]) -> list[Rule]:
    """Return the rules that a request's ``Prefer`` headers ask for; the standard's own pass.

    Raises:
        ApiError: 422 for a parameter that there is not, or a number that cannot be used.
    """
    given: dict[str, str] = {}
    for part in filter(str.strip, ",".join(values).replace(";", ",").split(",")):
        name, _, value = part.partition("=")
        given.setdefault(name.strip().lower(), value.strip().strip('"').strip())
    for name in given:
        if name not in (*_PREFERENCES, *_STANDARD):
            known = ", ".join(_PREFERENCES)
            raise invalid(["header", "Prefer"], f"Unknown; known are {known}", name)
    rules: list[Rule] = []
    wait = None
    if "retry-after" in given:
        wait = _preferred_number(given["retry-after"], "retry-after", 0, 86_400)
    if "code" in given:
        code = _preferred_number(given["code"], "code", 200, 599)
        if code >= 400:
            told = "Not authenticated" if code == 401 else None
            rules.append(Rule(id="prefer-code", error=ErrorEffect(code, told, wait)))
    if "delay" in given:
        delay = _preferred_number(given["delay"], "delay", 0, LONGEST_DELAY)
        rules.append(Rule(id="prefer-delay", delay=Fixed(milliseconds=delay)))
    return rules


def _preferred_number(text: str, name: str, low: int, high: int) -> int:
    if text.isascii() and text.isdigit() and len(text) <= 7 and low <= int(text) <= high:
        return int(text)
    raise invalid(["header", "Prefer"], f"{name} must be a whole number from {low} to {high}", text)


_DIRECTIVE = re.compile(r"\[\[mock:([^\[\]=]{0,100})(?:=([^\[\]]{0,100}))?\]\]")
_SECONDS = re.compile(r"\d+(\.\d+)?")
_LONGEST_RUN = 86_400  # seconds
_PLACE = "the place of a persona, from 1 on"
_TAKEN = {
    "fail-at": _PLACE,
    "slow": f"seconds up to {_LONGEST_RUN}, as in slow=60",
    "stall-at": _PLACE,
}
_DIRECTIVES = ("fail", *_TAKEN, "stall")


def misused_directive(text: str) -> str | None:
    """Tell what is wrong with the first ``[[mock:…]]`` of a text that cannot be followed."""
    for match in _DIRECTIVE.finditer(text):
        name, number = match.groups()
        if name not in _DIRECTIVES:
            return f"Unknown directive {match[0]!r}; known are {', '.join(_DIRECTIVES)}"
        if number is not None and not _fits(name, number):
            return f"Directive {match[0]!r} takes {_TAKEN.get(name, 'nothing behind it')}"
    return None


def _fits(name: str, number: str) -> bool:
    if name not in _TAKEN or len(number) > 9 or not number.isascii():
        return False
    if name == "slow":
        return _SECONDS.fullmatch(number) is not None and float(number) <= _LONGEST_RUN
    return number.isdigit() and int(number) > 0


def directives(texts: Iterable[str | None]) -> dict[str, float]:
    """Return the ``[[mock:…]]`` directives in ``texts`` with their numbers (1 where none is given).

    Those that :func:`misused_directive` finds are left out: they were refused when they came.
    """
    found: dict[str, float] = {}
    for text in texts:
        for name, number in _DIRECTIVE.findall(text or ""):
            if name in _DIRECTIVES and (not number or _fits(name, number)):
                found.setdefault(name, float(number or 1))
    return found


def generation_directive(texts: Iterable[str | None]) -> GenerationEffect | None:
    """Return what the directives in a group's texts ask of its generation, None for nothing."""
    found = directives(texts)
    if not found:
        return None
    return GenerationEffect(
        fail="fail" in found,
        fail_at=int(found["fail-at"]) if "fail-at" in found else None,
        stall="stall" in found,
        stall_at=int(found["stall-at"]) if "stall-at" in found else None,
        seconds=found.get("slow"),
    )
