"""No regular expression of the package takes more than linear time, whatever it is given."""

from __future__ import annotations

import ast
import json
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any, NamedTuple

import pytest

from tests.patterns.attacks import Attack, attacks

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "boses_mock"
PARTS = sorted(path.stem for path in PACKAGE.iterdir() if not path.name.startswith("_"))
LENGTH = 10_000  # characters; a quadratic pattern takes 40 ms and more for them
ENDLESS = 20  # seconds after which a run is given up, as it might never end
QUICK = 0.015  # seconds of CPU in which no pattern does quadratic work on so many
SLOPE = 4 * 1.75  # a line takes four times as long for four times as much, a square sixteen
LIMITED = "boses_mock.extraction"  # where uploads are read, under limits of their own
ANCHORED = {"match", "fullmatch"}
COMPILING = {
    f"re.{name}"
    for name in (
        *("compile", "search", "match", "fullmatch", "finditer", "findall"),
        *("split", "sub", "subn"),
    )
}


class Pattern(NamedTuple):
    pattern: str
    flags: int
    module: str
    used: list[str]

    def run(self) -> Callable[[str], object]:
        """Return what the package does with the pattern, or the worst that one can do."""
        made = re.compile(self.pattern, self.flags)
        if self.used and ANCHORED.issuperset(self.used):
            return lambda text: [getattr(made, name)(text) for name in self.used]
        return lambda text: sum(1 for _ in made.finditer(text))


@pytest.fixture(scope="module")
def told() -> dict[str, Any]:
    """What the package compiles, as a process of its own tells it, watched from its start."""
    command = [sys.executable, "-m", "tests.patterns.collect"]
    return json.loads(subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout)


@pytest.fixture(scope="module")
def patterns(told: dict[str, Any]) -> list[Pattern]:
    watched = [Pattern(**each) for each in told["patterns"]]
    known = {(each.pattern, each.flags) for each in watched}
    written = [
        Pattern(made.pattern, made.flags, site.module, [])
        for site in _sites()
        if site.constant is not None
        for made in [re.compile(site.constant, site.flags)]
    ]
    return [*watched, *(each for each in written if (each.pattern, each.flags) not in known)]


class Site(NamedTuple):
    """A call of the library's, which compiles a pattern: one that is written there, or made."""

    module: str
    first: int
    last: int
    constant: str | None
    flags: int


def _sites() -> Iterator[Site]:
    for path in sorted(PACKAGE.rglob("*.py")):
        module = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in COMPILING:
                yield _site(module, node)


def _site(module: str, node: ast.Call) -> Site:
    flags = [
        argument
        for argument in (*node.args, *(each.value for each in node.keywords))
        if re.fullmatch(r"re\.[A-Z]+(?: \| re\.[A-Z]+)*", ast.unparse(argument))
    ]
    code = ast.unparse(flags[0]) if flags else "0"
    first = node.args[0]
    constant = first.value if isinstance(first, ast.Constant) else None
    return Site(module, node.lineno, node.end_lineno or 0, constant, int(eval(code, {"re": re})))  # noqa: S307


@pytest.mark.slow
def test_every_pattern_that_is_made_at_run_time_was_seen(told: dict[str, Any]) -> None:
    """Else the corpus has to grow: what is not seen is not attacked."""
    seen: dict[str, set[int]] = {}
    for module, line in told["sites"]:
        seen.setdefault(module, set()).add(line)
    made = [s for s in _sites() if s.constant is None and not s.module.endswith(".build")]
    assert len(made) > 20
    assert [
        f"{site.module}:{site.first}"
        for site in made
        if seen.get(site.module, set()).isdisjoint(range(site.first, site.last + 1))
    ] == []


def _time(run: Callable[[str], object], text: str) -> float:
    """The CPU time of a run in seconds, the best of up to three."""
    best = float("inf")
    for _ in range(3):
        begun = time.process_time()
        run(text)
        best = min(best, time.process_time() - begun)
        if best < QUICK or best > 10 * QUICK:
            break  # plainly quick or plainly not, whatever else the machine does
    return best


@contextmanager
def _given_up(seconds: int) -> Iterator[None]:
    """End what takes so long by a TimeoutError; patterns look for signals while they search."""

    def end(number: int, frame: FrameType | None) -> None:
        raise TimeoutError(f"ran for more than {seconds} s")

    before = signal.signal(signal.SIGALRM, end)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def _falls(run: Callable[[str], object], attack: Attack, length: int) -> bool:
    try:
        with _given_up(ENDLESS):
            return _goes_beyond_a_line(run, attack, length)
    except TimeoutError:
        return True


def _goes_beyond_a_line(run: Callable[[str], object], attack: Attack, length: int) -> bool:
    before = 0.0
    for few in (16, 24, 40, 100, length // 16):
        before = _time(run, attack.text(few))
        if before > QUICK:
            return True  # what takes long here might take minutes on more, or for ever
    for longer in (length // 4, length):
        took = _time(run, attack.text(longer))
        if took > QUICK and took > SLOPE * before:
            return True
        if took < QUICK / 20:
            return False  # a square would stay below it on four times as much
        before = took
    return False


def _found(pattern: Pattern, length: int = LENGTH, breadth: int = 4) -> Attack | None:
    """The first attack that a pattern falls to."""
    run, tried = pattern.run(), attacks(pattern.pattern, pattern.flags, breadth)
    return next((each for each in tried if _falls(run, each, length)), None)


@pytest.mark.slow
@pytest.mark.parametrize(
    "bad",
    [
        r"\s+$",
        r"\s*(?:and|or)\s*",
        r"(?:a+)+$",
        r"(\w+\s?)*!",
        r"\baged?\b\s*(?:of)?\s*(?:from)?\s*\d",
        r"\s*\[\[mock:",
        r"\(.*?\)",
        r"[A-Z]\w*[ -]$",
        r"\bcó\b.*\bkhông\b",
        r"(?:\s*[,:(-]\s*|\s+(?:and|or)\s*)+$",
        r"rate\w*[^.]{0,40}\d",
        r"[(\[](?:[^()\[\]]*\b(?:single|open)\b[^()\[\]]*)[\])]",
        r"\d+-\d+",
        r"^\s+|\s+$",
        r"options:\s*([^?]*[,/][^?]*)$",
        r" at(?: (?:(?!who\b)[^\s,;]{1,30} ?){1,8})$",
    ],
)
def test_a_pattern_that_takes_more_is_found_out(bad: str) -> None:
    assert _found(Pattern(bad, re.IGNORECASE, "control", [])) is not None


@pytest.mark.parametrize(
    "good",
    [
        r"(?<!\s)\s++$",
        r"\s?(?:and|or)\s?",
        r"(?<!a)(?>a+)$",
        r"\baged?\b\s*+(?:of)?+\s*+(?:from)?+\s*+\d",
        r"\([^()]*\)",
        r"\bi like\b.{0,40}\bvery much\b",
    ],
)
def test_a_pattern_that_takes_its_time_and_no_more_is_left_alone(good: str) -> None:
    assert _found(Pattern(good, re.IGNORECASE, "control", [])) is None


def _of(part: str, patterns: list[Pattern]) -> list[Pattern]:
    return [
        each
        for each in patterns
        if each.module.split(".")[1] == part and not each.module.startswith(LIMITED)
    ]


@pytest.mark.slow
@pytest.mark.parametrize("part", PARTS)
def test_patterns_take_linear_time(part: str, patterns: list[Pattern]) -> None:
    own = _of(part, patterns)
    assert {each.pattern: found for each in own if (found := _found(each))} == {}
