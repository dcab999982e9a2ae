"""The command line: argv → :class:`Settings` → a running server.

Exit codes: 0 after SIGINT or SIGTERM, 1 for what goes wrong at run time (a taken port, a file
that cannot be used), 2 for a bad flag; each with one line on stderr, or one for each fault in
files of the user's own.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

import click

from boses_mock import __version__
from boses_mock.kernel.clock import ClockSpec
from boses_mock.settings import (
    Range,
    Settings,
    default_data_dir,
    parse_generation,
    parse_origin,
    parse_rate,
)


class _Parsed(click.ParamType[Any]):
    """A flag whose text is read by one of the settings' parsers."""

    def __init__(self, name: str, parse: Callable[[str], Any]) -> None:
        self.name = name
        self._parse = parse

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if not isinstance(value, str):
            return value
        try:
            return self._parse(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)


def _delay(text: str) -> Range:
    delay = Range.parse(text)
    if delay.high > 600_000:
        raise ValueError(f"{text!r} is longer than ten minutes (600000 ms)")
    return delay


def _public_url(text: str) -> str:
    if not text.startswith(("http://", "https://")):
        raise ValueError(f"{text!r} is not an origin; write one like http://localhost:8000")
    return text.rstrip("/")


_RATE = _Parsed("P", parse_rate)


@click.group(
    invoke_without_command=True,
    context_settings={
        "auto_envvar_prefix": "BOSES_MOCK",
        "help_option_names": ["-h", "--help"],
        "max_content_width": 100,
    },
    epilog="Every flag has an environment variable: --rate-limits is BOSES_MOCK_RATE_LIMITS.",
)
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--port",
    default=8000,
    show_default=True,
    type=click.IntRange(0, 65535),
    help="Port to listen on; 0 takes a free one and prints it.",
)
@click.option(
    "--seed",
    default=42,
    show_default=True,
    type=int,
    help="What all chance derives from: the same seed gives the same world.",
)
@click.option(
    "--db",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="PATH",
    help="Keep the world in this file; without it, in memory.",
)
@click.option(
    "--fixtures",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    metavar="DIR",
    help="Seed world, markets and scenarios of your own.",
)
@click.option(
    "--generation",
    default="fast",
    show_default=True,
    type=_Parsed("PACE", parse_generation),
    help="How long five personas take: instant, fast, realistic, or seconds such as 5..10.",
)
@click.option(
    "--delay", type=_Parsed("MS|A..B", _delay), help="Delay every answer by this many milliseconds."
)
@click.option(
    "--failure-rate",
    default="0",
    type=_RATE,
    help="Share of requests that fail with 503, from 0 to 1.",
)
@click.option(
    "--generation-failure-rate",
    default="0",
    type=_RATE,
    help="Share of generation runs that fail, from 0 to 1.",
)
@click.option(
    "--scenario",
    metavar="NAME|FILE",
    help="Start with a set of faults: flaky, slow, rate-limited, generation-fails, "
    "generation-stalls, or a file of your own.",
)
@click.option(
    "--clock",
    default="real",
    show_default=True,
    type=_Parsed("real|manual|xN", ClockSpec.parse),
    help="How time runs: as on the wall, only when told to, or N times as fast.",
)
@click.option("--rate-limits", is_flag=True, help="Enforce the service's published rate limits.")
@click.option(
    "--cors-origin",
    multiple=True,
    type=_Parsed("ORIGIN", parse_origin),
    help="Let pages of this origin in besides those on localhost, https://*.example.com for"
    " all of a domain; may be given again.",
)
@click.option(
    "--public-url",
    type=_Parsed("URL", _public_url),
    help="Origin that links in answers carry; by default the one that the caller used.",
)
@click.option(
    "--lenient",
    is_flag=True,
    help="Take any string for gender and income_level, as the live service does.",
)
@click.option(
    "--library/--no-library",
    default=True,
    show_default=True,
    help="Fill a group from the library first, and add whom it makes; without, make everybody.",
)
@click.option(
    "--wire",
    default="reference",
    show_default=True,
    type=click.Choice(["reference", "live"]),
    help="Where the published reference and the live service disagree, whom to follow.",
)
@click.option(
    "--log-level",
    default="info",
    show_default=True,
    type=click.Choice(["debug", "info", "warning", "error"]),
    help="How much to say on stderr; debug tells every request.",
)
@click.option(
    "--log-format",
    default="text",
    show_default=True,
    type=click.Choice(["text", "json"]),
    help="How to say it: for people or for programs.",
)
@click.version_option(__version__, prog_name="boses-mock")
@click.pass_context
def command(context: click.Context, /, fixtures: Path | None, **flags: Any) -> None:
    """A local simulator of the Boses API: offline, deterministic, stateful.

    Start it, and point your app or your tests at http://localhost:8000.
    """
    if context.invoked_subcommand:
        return
    from boses_mock.server import serve

    serve(Settings(fixtures=fixtures or default_data_dir() / "fixtures", **flags))


@command.command()
@click.argument("text")
def parse(text: str) -> None:
    """Parse a prompt: print the group fields that TEXT gives."""
    from boses_mock.terminal import parsed

    click.echo(parsed(text))


@command.command()
@click.option("--market", default="PH", show_default=True, help="Country code of the market.")
@click.option("--count", default=5, show_default=True, type=click.IntRange(1, 100))
@click.option("--seed", default=42, show_default=True, type=int)
@click.option(
    "--format", "layout", default="table", show_default=True, type=click.Choice(["json", "table"])
)
def personas(market: str, count: int, seed: int, layout: str) -> None:
    """Print a market's personas."""
    from boses_mock import terminal

    try:
        click.echo(terminal.personas(market, count, seed, layout))
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--market") from error


@command.command()
@click.argument("name")
def schema(name: str) -> None:
    """Print the JSON Schema NAME: world, market, scenario or library."""
    from boses_mock import terminal

    try:
        click.echo(terminal.schema(name))
    except ValueError as error:
        raise click.UsageError(str(error)) from error


@command.command()
@click.argument("directory", type=click.Path(exists=True, file_okay=False, path_type=Path))
def check(directory: Path) -> None:
    """Check the fixtures in DIRECTORY as a start with --fixtures does, and tell all faults."""
    from boses_mock import terminal
    from boses_mock.kernel.document import DocumentErrors

    try:
        click.echo(terminal.checked(directory))
    except DocumentErrors as error:
        raise click.ClickException(str(error)) from error


def main() -> NoReturn:
    """Run the command line and exit."""
    gc.disable()  # what is imported stays, and looking for garbage in it slows the start
    try:
        command.main(standalone_mode=False)
    except click.UsageError as error:
        name = (
            f"{error.param.opts[0]}: "
            if isinstance(error, click.BadParameter) and error.param
            else ""
        )
        _fail(2, f"{name}{error.message}")
    except click.ClickException as error:
        _fail(1, error.message)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(0)
    sys.exit(0)


def _fail(code: int, message: str) -> NoReturn:
    for line in message.splitlines():
        print(f"boses-mock: {line}", file=sys.stderr)
    sys.exit(code)
