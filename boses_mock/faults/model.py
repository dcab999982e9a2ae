"""Faults are data: one rule model and one book that decides.

Flags, scenario files, ``Prefer`` headers, directives in text fields and ``/__admin`` all become
:class:`Rule` objects (:mod:`boses_mock.faults.sources` reads them). Rules form an ordered list, and
for each kind of effect (answer, delay, generation) the first rule that fires decides; so a slow
world can fail as well.

Every draw is keyed by the rule, the caller's company, the operation and how many such requests
the rule has seen, so a sequence of requests meets the same faults in every run, whatever other
companies do in between. The names are LocalStack's, MockServer's, Prism's and WireMock's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from typing import Literal

from boses_mock.kernel.errors import ApiError, reason
from boses_mock.kernel.latest import Latest
from boses_mock.kernel.rng import Stream, stream

ConnectionFault = Literal[
    "CONNECTION_RESET_BY_PEER",
    "EMPTY_RESPONSE",
    "MALFORMED_RESPONSE_CHUNK",
    "RANDOM_DATA_THEN_CLOSE",
]
LONGEST_DELAY = 600_000  # milliseconds
MOST_RULES = 1_000
MOST_COUNTED = 10_000  # companies and operations for which a rule counts its requests


@dataclass(frozen=True, slots=True)
class ErrorEffect:
    """An error answered in place of the real answer; ``retry_after`` in seconds."""

    status_code: int
    detail: str | None = None
    retry_after: int | None = None

    def to_error(self) -> ApiError:
        """Return the error in the shape that every error has."""
        headers = {} if self.retry_after is None else {"Retry-After": str(self.retry_after)}
        return ApiError(self.status_code, self.detail or reason(self.status_code), headers)


@dataclass(frozen=True, slots=True)
class StubEffect:
    """A whole answer in place of the real one, be it none that the service would ever give.

    Attributes:
        headers: by name; a JSON body has its content type without being told.
        body: JSON as text; None for an empty body.
    """

    status_code: int
    headers: tuple[tuple[str, str], ...] = ()
    body: str | None = None


@dataclass(frozen=True, slots=True)
class Fixed:
    """A delay that is always the same, in milliseconds."""

    milliseconds: float
    type: Literal["fixed"] = "fixed"

    def draw(self, chance: Stream) -> float:
        """Return the delay in milliseconds."""
        return self.milliseconds


@dataclass(frozen=True, slots=True)
class Uniform:
    """A delay drawn evenly from a range, in milliseconds."""

    lower: float
    upper: float
    type: Literal["uniform"] = "uniform"

    def draw(self, chance: Stream) -> float:
        """Return the delay in milliseconds."""
        return chance.uniform(self.lower, self.upper)


@dataclass(frozen=True, slots=True)
class Lognormal:
    """A delay with a long tail, by its median in milliseconds; cut off at ten minutes."""

    median: float
    sigma: float
    type: Literal["lognormal"] = "lognormal"

    def draw(self, chance: Stream) -> float:
        """Return the delay in milliseconds."""
        return min(chance.lognormal(self.median, self.sigma), LONGEST_DELAY)


@dataclass(frozen=True, slots=True)
class GenerationEffect:
    """What becomes of a generation run. Personas are counted from 1."""

    fail: bool = False
    fail_at: int | None = None
    stall: bool = False
    stall_at: int | None = None
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One fault: what it is for, when it fires, and what it does.

    Attributes:
        operation: an operationId of the contract with ``*`` for any part.
        succeed_first: how many requests pass before it.
        every: of the requests that come then, which it is for: each third, say.
        fail_request_count: how many faults end the rule.
        ttl_millis: how much time on the world's clock ends it.
        seed: what its draws derive from, in place of the world's seed.
        enabled: whether it is looked at; one that is not counts nothing, and keeps its place.
        schedule: what each request meets in turn, in place of effects of its own; a rule without
            an effect lets one pass, and so is all that comes after the last.
    """

    id: str = ""
    operation: str = "*"
    probability: float = 1.0
    succeed_first: int = 0
    every: int = 1
    fail_request_count: int | None = None
    ttl_millis: int | None = None
    seed: int | None = None
    enabled: bool = True
    error: ErrorEffect | None = None
    fault: ConnectionFault | None = None
    delay: Fixed | Uniform | Lognormal | None = None
    generation: GenerationEffect | None = None
    response: StubEffect | None = None
    schedule: tuple[Rule, ...] = ()

    @property
    def kinds(self) -> set[str]:
        """The kinds of effect that the rule has."""
        found = {"answer"} if self.error or self.fault or self.response else set()
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
    response: StubEffect | None = None
    delay: float = 0.0
    generation: GenerationEffect | None = None
    why: list[str] = field(default_factory=list)
    settled: set[str] = field(default_factory=set)

    def note(self, why: str) -> None:
        """Name something else that made the answer what it is, once."""
        if why not in self.why:
            self.why.append(why)

    def take(self, rule: Rule, chance: Stream, why: str) -> None:
        """Apply the effects of ``rule`` that no earlier rule has settled."""
        fresh = rule.kinds - self.settled
        if not fresh:
            return
        self.settled |= fresh
        self.why.append(why)
        if "answer" in fresh:
            self.error, self.fault, self.response = rule.error, rule.fault, rule.response
        if "delay" in fresh and rule.delay:
            self.delay = rule.delay.draw(chance)
        if "generation" in fresh:
            self.generation = rule.generation


@dataclass(slots=True)
class _Entry:
    rule: Rule
    added_at: int
    seen: dict[str, int] = field(default_factory=lambda: Latest(MOST_COUNTED))
    fired: dict[str, int] = field(default_factory=lambda: Latest(MOST_COUNTED))
    all_seen: int = 0
    all_fired: int = 0

    def is_over(self, now: int) -> bool:
        """Tell whether its time is up."""
        ttl = self.rule.ttl_millis
        return ttl is not None and now >= self.added_at + ttl * 1_000

    def left(self, now: int) -> int | None:
        """Return how often it may fire yet for whom it hit most, None for endlessly."""
        if self.is_over(now):
            return 0
        most = self.rule.fail_request_count
        if self.rule.schedule:
            steps = len(self.rule.schedule) - max(self.seen.values(), default=0)
            return max(0, steps if most is None else min(steps, most))
        return None if most is None else max(0, most - max(self.fired.values(), default=0))

    def copy(self, key: str) -> _Entry:
        """Return an entry that has seen what this has of one company and operation."""
        twin = _Entry(self.rule, self.added_at)
        twin.seen[key], twin.fired[key] = self.seen.get(key, 0), self.fired.get(key, 0)
        return twin


@dataclass(frozen=True, slots=True)
class Tally:
    """How a rule has fared: the requests it was for, those it hit, and how many it may yet hit."""

    matched: int
    fired: int
    left: int | None


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

    def tally(self, rule_id: str, now: int) -> Tally:
        """Return how the rule with this id has fared."""
        entry = next(each for each in self._entries if each.rule.id == rule_id)
        return Tally(entry.all_seen, entry.all_fired, entry.left(now))

    def foreseen(self, operation: str, company: str, now: int, count: int) -> list[Verdict]:
        """Return what the next ``count`` requests of a company for an operation will meet.

        As if all came at ``now``. Nothing is counted.
        """
        twin = FaultBook(self._seed, (), now)
        key = f"{company}/{operation}"
        twin._entries = [entry.copy(key) for entry in self._entries]
        return [twin.decide(operation, company, now) for _ in range(count)]

    def replace(self, rules: Iterable[Rule], now: int) -> None:
        """Put ``rules`` in place of all, forgetting what was seen.

        Raises:
            ApiError: 409 when two rules share an id, or there are too many.
        """
        before, self._entries = self._entries, []
        try:
            for rule in rules:
                self.add(rule, now)
        except ApiError:
            self._entries = before
            raise

    def exchange(self, rules: Iterable[Rule], now: int) -> None:
        """Put ``rules`` in place of all; those that are there already keep what they have seen."""
        before = {entry.rule: entry for entry in self._entries}
        self._entries = [before.get(rule) or _Entry(rule, now) for rule in rules]

    def add(self, rule: Rule, now: int) -> Rule:
        """Append a rule; one without an id is given one.

        Raises:
            ApiError: 409 when the id is taken, or there are too many.
        """
        if len(self._entries) >= MOST_RULES:
            raise ApiError(409, f"there are {MOST_RULES} faults already; delete some")
        taken = {entry.rule.id for entry in self._entries}
        if rule.id in taken:
            raise ApiError(409, f"a fault with id {rule.id!r} exists already")
        while not rule.id or rule.id in taken:
            self._numbered += 1
            rule = replace(rule, id=f"f{self._numbered}")
        self._entries.append(_Entry(rule, now))
        return rule

    def switch(self, rule_id: str, on: bool) -> Rule | None:
        """Let a rule count or not; it keeps what it has seen. None if there is none of this id."""
        entry = next((each for each in self._entries if each.rule.id == rule_id), None)
        if entry is None:
            return None
        entry.rule = replace(entry.rule, enabled=on)
        return entry.rule

    def put(self, rule: Rule, now: int) -> bool:
        """Put a rule in the place of the one of its id, counting anew; false if there is none."""
        places = [place for place, each in enumerate(self._entries) if each.rule.id == rule.id]
        for place in places:
            self._entries[place] = _Entry(rule, now)
        return bool(places)

    def arrange(self, ids: Sequence[str]) -> None:
        """Put the rules in this order of their ids, each of which is named once."""
        known = {entry.rule.id: entry for entry in self._entries}
        self._entries = [known[each] for each in ids]

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
            if entry.rule.enabled and fnmatchcase(operation, entry.rule.operation):
                self._draw(entry, operation, company, now, verdict)
        return verdict

    def _draw(
        self, entry: _Entry, operation: str, company: str, now: int, verdict: Verdict
    ) -> None:
        rule, key = entry.rule, f"{company}/{operation}"
        if entry.is_over(now):
            return
        number = entry.seen[key] = entry.seen.get(key, 0) + 1
        entry.all_seen += 1
        if number <= rule.succeed_first or (number - rule.succeed_first) % rule.every:
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
        effect = rule
        if rule.schedule:
            place = number - rule.succeed_first
            if place > len(rule.schedule) or not rule.schedule[place - 1].kinds:
                return
            effect = rule.schedule[place - 1]
        entry.fired[key] = entry.fired.get(key, 0) + 1
        entry.all_fired += 1
        odds = "" if rule.probability == 1 else f" draw={drawn:.2f}<{rule.probability:.2f}"
        verdict.take(effect, chance, f"fault={rule.id}{odds}")
