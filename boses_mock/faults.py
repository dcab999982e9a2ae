"""Faults are data: one rule model, one book that decides, many ways in.

Flags, scenario files, ``Prefer`` headers, directives in text fields and ``/__admin`` all become
:class:`Rule` objects. Rules form an ordered list, and for each kind of effect (answer, delay,
generation) the first rule that fires decides; so a slow world can fail as well.

Every draw is keyed by the rule, the caller's company, the operation and how many such requests
the rule has seen, so a sequence of requests meets the same faults in every run, whatever other
companies do in between. The names are LocalStack's, MockServer's, Prism's and WireMock's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic.alias_generators import to_camel

from boses_mock.errors import ApiError, invalid, reason
from boses_mock.rng import Stream, stream
from boses_mock.settings import Settings

ConnectionFault = Literal[
    "CONNECTION_RESET_BY_PEER",
    "EMPTY_RESPONSE",
    "MALFORMED_RESPONSE_CHUNK",
    "RANDOM_DATA_THEN_CLOSE",
]
_LONGEST_DELAY = 600_000
Milliseconds = Annotated[float, Field(ge=0, le=_LONGEST_DELAY, allow_inf_nan=False)]


class _Model(BaseModel):
    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        alias_generator=to_camel,
        populate_by_name=True,
        defer_build=True,
    )


class ErrorEffect(_Model):
    """An error answered in place of the real answer."""

    status_code: int = Field(ge=400, le=599)
    detail: str | None = None
    retry_after: int | None = Field(default=None, ge=0)

    def to_error(self) -> ApiError:
        """Return the error in the shape that every error has."""
        headers = {} if self.retry_after is None else {"Retry-After": str(self.retry_after)}
        return ApiError(self.status_code, self.detail or reason(self.status_code), headers)


class Fixed(_Model):
    """A delay that is always the same, in milliseconds."""

    type: Literal["fixed"] = "fixed"
    milliseconds: Milliseconds

    def draw(self, chance: Stream) -> float:
        """Return the delay in milliseconds."""
        return self.milliseconds


class Uniform(_Model):
    """A delay drawn evenly from a range, in milliseconds."""

    type: Literal["uniform"]
    lower: Milliseconds
    upper: Milliseconds

    @model_validator(mode="after")
    def _ordered(self) -> Uniform:
        if self.upper < self.lower:
            raise ValueError(f"upper ({self.upper:g}) is below lower ({self.lower:g})")
        return self

    def draw(self, chance: Stream) -> float:
        """Return the delay in milliseconds."""
        return chance.uniform(self.lower, self.upper)


class Lognormal(_Model):
    """A delay with a long tail, by its median in milliseconds; cut off at ten minutes."""

    type: Literal["lognormal"]
    median: Milliseconds
    sigma: float = Field(ge=0, le=10, allow_inf_nan=False)

    def draw(self, chance: Stream) -> float:
        """Return the delay in milliseconds."""
        return min(chance.lognormal(self.median, self.sigma), _LONGEST_DELAY)


Delay = Annotated[Fixed | Uniform | Lognormal, Field(discriminator="type")]


class GenerationEffect(_Model):
    """What becomes of a generation run. Personas are counted from 1."""

    fail: bool = False
    fail_at: int | None = Field(default=None, ge=1)
    stall: bool = False
    stall_at: int | None = Field(default=None, ge=1)
    seconds: float | None = Field(default=None, ge=0, le=86_400, allow_inf_nan=False)


class Rule(_Model):
    """One fault: what it is for, when it fires, and what it does.

    ``operation`` is an operationId of the contract with ``*`` for any part; ``succeedFirst``
    lets that many requests pass; ``failRequestCount`` ends the rule after that many faults and
    ``ttlMillis`` after that much time on the world's clock.
    """

    id: str = Field(default="", max_length=100)
    operation: str = Field(default="*", min_length=1, max_length=200)
    probability: float = Field(default=1.0, ge=0, le=1)
    succeed_first: int = Field(default=0, ge=0)
    fail_request_count: int | None = Field(default=None, ge=1)
    ttl_millis: int | None = Field(default=None, ge=1)
    seed: int | None = None
    error: ErrorEffect | None = None
    fault: ConnectionFault | None = None
    delay: Delay | None = None
    generation: GenerationEffect | None = None

    @model_validator(mode="after")
    def _does_something(self) -> Rule:
        if not (self.error or self.fault or self.delay or self.generation):
            raise ValueError("a rule needs one of error, fault, delay or generation")
        if self.error and self.fault:
            raise ValueError("a rule has either an error or a fault, not both")
        return self

    @property
    def kinds(self) -> set[str]:
        """The kinds of effect that the rule has."""
        found = {"answer"} if self.error or self.fault else set()
        if self.delay:
            found.add("delay")
        if self.generation:
            found.add("generation")
        return found


@dataclass(slots=True)
class Verdict:
    """What the rules decided for one request; ``why`` names the rules that fired."""

    error: ErrorEffect | None = None
    fault: ConnectionFault | None = None
    delay: float = 0.0
    generation: GenerationEffect | None = None
    why: list[str] = field(default_factory=list)
    settled: set[str] = field(default_factory=set)

    def take(self, rule: Rule, chance: Stream, why: str) -> None:
        """Apply the effects of ``rule`` that no earlier rule has settled."""
        fresh = rule.kinds - self.settled
        if not fresh:
            return
        self.settled |= fresh
        self.why.append(why)
        if "answer" in fresh:
            self.error, self.fault = rule.error, rule.fault
        if "delay" in fresh and rule.delay:
            self.delay = rule.delay.draw(chance)
        if "generation" in fresh:
            self.generation = rule.generation


@dataclass(slots=True)
class _Entry:
    rule: Rule
    added_at: int
    seen: dict[str, int] = field(default_factory=dict)
    fired: dict[str, int] = field(default_factory=dict)


class FaultBook:
    """The rules of one world, in order, and what they have seen."""

    def __init__(self, seed: int, rules: Iterable[Rule], now: int) -> None:
        self._seed = seed
        self._entries: list[_Entry] = []
        self._numbered = 0
        self.replace(rules, now)

    @property
    def rules(self) -> list[Rule]:
        """The rules, first match first."""
        return [entry.rule for entry in self._entries]

    def replace(self, rules: Iterable[Rule], now: int) -> None:
        """Put ``rules`` in place of all, forgetting what was seen.

        Raises:
            ApiError: 409 when two rules share an id.
        """
        before, self._entries = self._entries, []
        try:
            for rule in rules:
                self.add(rule, now)
        except ApiError:
            self._entries = before
            raise

    def add(self, rule: Rule, now: int) -> Rule:
        """Append a rule; one without an id is given one.

        Raises:
            ApiError: 409 when the id is taken.
        """
        taken = {entry.rule.id for entry in self._entries}
        if rule.id in taken:
            raise ApiError(409, f"a fault with id {rule.id!r} exists already")
        while not rule.id or rule.id in taken:
            self._numbered += 1
            rule = rule.model_copy(update={"id": f"f{self._numbered}"})
        self._entries.append(_Entry(rule, now))
        return rule

    def remove(self, rule_id: str) -> bool:
        """Delete a rule; false if there is none of this id."""
        kept = [entry for entry in self._entries if entry.rule.id != rule_id]
        removed = len(kept) < len(self._entries)
        self._entries = kept
        return removed

    def decide(self, operation: str, company: str, now: int, asked: Sequence[Rule] = ()) -> Verdict:
        """Decide one request. ``asked`` are the request's own rules, which come first."""
        verdict = Verdict()
        for rule in asked:
            verdict.take(rule, stream(self._seed, "asked"), f"fault={rule.id}")
        for entry in self._entries:
            if fnmatchcase(operation, entry.rule.operation):
                self._draw(entry, operation, company, now, verdict)
        return verdict

    def _draw(
        self, entry: _Entry, operation: str, company: str, now: int, verdict: Verdict
    ) -> None:
        rule, key = entry.rule, f"{company}/{operation}"
        if rule.ttl_millis is not None and now >= entry.added_at + rule.ttl_millis * 1_000:
            return
        number = entry.seen[key] = entry.seen.get(key, 0) + 1
        if number <= rule.succeed_first:
            return
        if (
            rule.fail_request_count is not None
            and entry.fired.get(key, 0) >= rule.fail_request_count
        ):
            return
        seed = self._seed if rule.seed is None else rule.seed
        chance = stream(seed, "fault", rule.id, company, operation, number)
        drawn = chance.random()
        if drawn >= rule.probability:
            return
        entry.fired[key] = entry.fired.get(key, 0) + 1
        odds = "" if rule.probability == 1 else f" draw={drawn:.2f}<{rule.probability:.2f}"
        verdict.take(rule, chance, f"fault={rule.id}{odds}")


def flag_rules(settings: Settings) -> list[Rule]:
    """Return the rules that the flags of the command line stand for."""
    rules: list[Rule] = []
    if settings.delay:
        delay = Uniform(type="uniform", lower=settings.delay.low, upper=settings.delay.high)
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


class ScenarioError(ValueError):
    """A scenario that cannot be used; the message names the file and the place."""


def load_scenario(name: str, directory: Path) -> list[Rule]:
    """Return the rules of a scenario, by its name in ``directory`` or by a file's path.

    Raises:
        ScenarioError: there is no such scenario, or its file is not as it should be.
    """
    import yaml
    from pydantic import TypeAdapter, ValidationError

    path = directory / f"{name}.yaml"
    if not re.fullmatch(r"[A-Za-z0-9_-]+", name) or not path.is_file():
        path = Path(name)
    if not path.is_file():
        known = ", ".join(sorted(file.stem for file in directory.glob("*.yaml"))) or "none"
        raise ScenarioError(f"no scenario {name!r}; known: {known}, or give a file's path")
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        if not isinstance(content, dict) or not isinstance(content.get("rules"), list):
            raise ScenarioError(f"{path}: expected a mapping with a list 'rules'")
        return TypeAdapter(list[Rule]).validate_python(content["rules"])
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ScenarioError(f"{path}: {' '.join(str(error).split())}") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in ("rules", *first["loc"]))
        raise ScenarioError(f"{path}: {place}: {first['msg']}") from error


_PREFERENCE = re.compile(r"\s*([A-Za-z-]+)\s*=\s*\"?([^\",;]*?)\"?\s*")


def prefer_rules(values: Iterable[str]) -> list[Rule]:
    """Return the rules that a request's ``Prefer`` headers ask for; other preferences pass.

    Raises:
        ApiError: 422 when code or delay is not a usable number.
    """
    rules: list[Rule] = []
    for part in ",".join(values).replace(";", ",").split(","):
        match = _PREFERENCE.fullmatch(part)
        if match and match[1].lower() == "code":
            code = _preferred_number(match[2], "code", 200, 599)
            if code >= 400:
                rules.append(Rule(id="prefer-code", error=ErrorEffect(status_code=code)))
        elif match and match[1].lower() == "delay":
            delay = _preferred_number(match[2], "delay", 0, _LONGEST_DELAY)
            rules.append(Rule(id="prefer-delay", delay=Fixed(milliseconds=delay)))
    return rules


def _preferred_number(text: str, name: str, low: int, high: int) -> int:
    if text.isascii() and text.isdigit() and len(text) <= 7 and low <= int(text) <= high:
        return int(text)
    raise invalid(["header", "Prefer"], f"{name} must be a whole number from {low} to {high}", text)


_DIRECTIVE = re.compile(r"\[\[mock:(fail-at|fail|slow|stall-at|stall)(?:=([0-9.]{1,9}))?\]\]")


def directives(texts: Iterable[str | None]) -> dict[str, float]:
    """Return the ``[[mock:…]]`` directives in ``texts`` with their numbers (1 where none is given).

    What only looks like one is plain text: a user's words are never refused for it.
    """
    found: dict[str, float] = {}
    for text in texts:
        for name, number in _DIRECTIVE.findall(text or ""):
            if re.fullmatch(r"\d+(\.\d+)?", number or "1"):
                found.setdefault(name, float(number or 1))
    return found


def generation_directive(texts: Iterable[str | None]) -> GenerationEffect | None:
    """Return what the directives in a group's texts ask of its generation, None for nothing."""
    found = directives(texts)
    if not found:
        return None
    return GenerationEffect(
        fail="fail" in found,
        fail_at=max(1, int(found["fail-at"])) if "fail-at" in found else None,
        stall="stall" in found,
        stall_at=max(1, int(found["stall-at"])) if "stall-at" in found else None,
        seconds=min(found["slow"], 86_400.0) if "slow" in found else None,
    )


def as_json(rule: Rule) -> Mapping[str, Any]:
    """Return a rule by its wire names, without what it leaves open."""
    return rule.model_dump(mode="json", by_alias=True, exclude_none=True)
