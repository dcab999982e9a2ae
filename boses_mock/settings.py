"""What the server was asked to do: frozen, plain, checked once.

The command line (:mod:`boses_mock.cli`) reads flags over ``BOSES_MOCK_*`` variables over these
defaults. A library for that would cost more start-up time than all the rest of the package.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from boses_mock.kernel.clock import ClockSpec, moment

BUILT_IN_WORLDS = {"demo": "world.yaml", "empty": "empty.yaml"}  # and their files
_NAMED_GENERATION = {"instant": (0.0, 0.0), "fast": (2.0, 4.0), "realistic": (20.0, 40.0)}
_RANGE = re.compile(r"(\d{1,7}(?:\.\d{1,6})?)(?:\.\.(\d{1,7}(?:\.\d{1,6})?))?")
_NUMERIC = re.compile(r"[\d.]+|[^:]*:[^:]*:.*")
_HOST_NAME = re.compile(r"(?!-)[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63}){0,20}")


class BadSetting(ValueError):
    """A setting that can be read but not used, as only the start itself tells."""

    def __init__(self, name: str, problem: str) -> None:
        super().__init__(problem)
        self.name = name


@dataclass(frozen=True, slots=True)
class Range:
    """A span to draw from, both ends included; the unit is the owner's."""

    low: float
    high: float

    @classmethod
    def parse(cls, text: str) -> Range:
        """Read ``"5"`` or ``"5..10"``.

        Raises:
            ValueError: the text is neither, or the ends stand the wrong way round.
        """
        match = _RANGE.fullmatch(text.strip())
        if not match:
            raise ValueError(f"{text!r} is neither a number nor a range such as 200..800")
        low = float(match[1])
        high = float(match[2]) if match[2] else low
        if high < low:
            raise ValueError(f"{text!r} ends below its start")
        return cls(low, high)


def parse_generation(text: str) -> Range:
    """Read ``--generation``: the seconds that a group of five takes.

    Raises:
        ValueError: the text is neither a known pace nor a range.
    """
    if text in _NAMED_GENERATION:
        return Range(*_NAMED_GENERATION[text])
    try:
        return Range.parse(text)
    except ValueError as error:
        raise ValueError(
            f"{text!r} is not a pace; write instant, fast, realistic or seconds such as 5..10"
        ) from error


def parse_delay(text: str) -> Range:
    """Read ``--delay``: milliseconds, or a range of them.

    Raises:
        ValueError: the text is neither, or longer than ten minutes.
    """
    read = Range.parse(text)
    if read.high > 600_000:
        raise ValueError(f"{text!r} is longer than ten minutes (600000 ms)")
    return read


def parse_host(text: str) -> str:
    """Read ``--host``: a name or an address, IPv6 with brackets or without.

    Raises:
        ValueError: the text is neither.
    """
    bracketed = text.startswith("[") and text.endswith("]")
    host = text[1:-1] if bracketed else text.lower()
    if bracketed or _NUMERIC.fullmatch(host):
        import ipaddress

        try:
            return str(ipaddress.ip_address(host))
        except ValueError as error:
            raise ValueError(
                f"{text!r} is no address; write one like 127.0.0.1, ::1 or localhost"
            ) from error
    if not _HOST_NAME.fullmatch(host):
        raise ValueError(f"{text!r} is no host name; write one like localhost, without a port")
    return host


def parse_allowed_host(text: str) -> str:
    """Read ``--allowed-host``: a name, ``*.suffix`` for all names below one, or ``*``.

    Raises:
        ValueError: the text is none of these.
    """
    if text == "*":
        return text
    name = text.lower().rstrip(".")
    if not _HOST_NAME.fullmatch(name.removeprefix("*.")):
        raise ValueError(
            f"{text!r} is no host name; write one like mock, without scheme and port,"
            " *.example.com for all below it, or * for any"
        )
    return name


def parse_start(text: str) -> int | Literal["now"]:
    """Read ``--start``: an instant, or "now", which is another at every start and reset.

    Raises:
        ValueError: the text is no time.
    """
    if text == "now":
        return "now"
    try:
        return moment(text)
    except ValueError as error:
        raise ValueError(f"{error}, or now") from error


def parse_world(text: str) -> str:
    """Read ``--world``: the name of a built-in seed world, or a file of one's own.

    Raises:
        ValueError: it is neither.
    """
    if text in BUILT_IN_WORLDS or Path(text).is_file():
        return text
    known = ", ".join(BUILT_IN_WORLDS)
    raise ValueError(f"{text!r} is neither a seed world ({known}) nor a file")


def parse_rate(text: str) -> float:
    """Read a probability from 0 to 1.

    Raises:
        ValueError: the text is no number, or is out of range.
    """
    try:
        rate = float(text)
    except ValueError:
        rate = -1.0
    if not 0.0 <= rate <= 1.0:
        raise ValueError(f"{text!r} is not a probability; write a number from 0 to 1 such as 0.2")
    return rate


_SCHEMES = {"http": 80, "https": 443}
_APP_SCHEMES = ("capacitor", "ionic", "tauri", "chrome-extension", "moz-extension")
_ORIGIN = re.compile(
    r"([a-z][a-z0-9+.-]*)://(\*\.)?([^\W_][\w.-]*|\[[0-9a-f:.]+\])(?::(\d{1,5}))?/?"
)


def parse_origin(text: str) -> str:
    """Read ``--cors-origin``, as a browser would write it: lower case, no slash, no usual port.

    A host may begin with ``*.``, which stands for one or more names.

    Raises:
        ValueError: no browser sends such an origin.
    """
    written = text.strip().lower()
    match = _ORIGIN.fullmatch(written)
    if not match or match[1] not in (*_SCHEMES, *_APP_SCHEMES) or int(match[4] or 0) > 65_535:
        raise ValueError(
            f"{text!r} is not an origin; write one like https://app.example.com"
            " or https://*.example.com, without a path"
        )
    scheme, wildcard, host, port = match.groups()
    if not host.isascii():
        try:
            host = host.encode("idna").decode()
        except UnicodeError as error:
            raise ValueError(f"{text!r} names no host: {error}") from error
    usual = not port or int(port) == _SCHEMES.get(scheme)
    return f"{scheme}://{wildcard or ''}{host}" + ("" if usual else f":{int(port)}")


def default_data_dir() -> Path:
    """Return where the contract and the fixtures lie: in the wheel, else in the checkout."""
    packaged = Path(__file__).parent / "_data"
    return packaged if packaged.is_dir() else Path(__file__).parent.parent


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that a server is started with."""

    host: str = "localhost"
    port: int = 8000
    seed: int = 42
    db: Path | None = None
    world: str | None = None
    import_from: Path | None = None
    export_on_exit: Path | None = None
    fixtures: Path = field(default_factory=lambda: default_data_dir() / "fixtures")
    generation: Range = field(default_factory=lambda: parse_generation("fast"))
    delay: Range | None = None
    failure_rate: float = 0.0
    generation_failure_rate: float = 0.0
    scenario: str | None = None
    faults: Path | None = None
    clock: ClockSpec = field(default_factory=lambda: ClockSpec("real"))
    start: int | Literal["now"] | None = None
    rate_limits: bool = False
    cors_origin: tuple[str, ...] = ()
    allowed_host: tuple[str, ...] = ()
    public_url: str | None = None
    admin_token: str | None = field(default=None, repr=False)
    lenient: bool = False
    library: bool = True
    wire: Literal["reference", "live"] = "reference"
    console: bool = True
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    log_format: Literal["text", "json"] = "text"
    log_requests: bool | None = None
    exit_with_parent: bool = False

    @property
    def contract(self) -> tuple[Path, ...]:
        """The contract's file, and the file that patches it if another wire is followed."""
        published = default_data_dir() / "openapi.yaml"
        if self.wire == "live":
            return published, published.with_suffix(".live.yaml")
        if self.lenient:
            return published, published.with_suffix(".lenient.yaml")
        return (published,)
