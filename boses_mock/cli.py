"""The command line: argv → :class:`Settings` → a running server.

Exit codes: 0 after SIGINT or SIGTERM, 1 for what goes wrong at run time (a taken port, a file
that cannot be used), 2 for a bad flag; each with one line on stderr, or one for each fault in
files of the user's own.
"""

from __future__ import annotations

import contextlib
import gc
import io
import os
import sys
from pathlib import Path
from typing import Any, NoReturn

import click

from boses_mock import __version__
from boses_mock.flags import (
    REMARKS,
    Commands,
    Parsed,
    Port,
    admin_token,
    culprit,
    delay,
    problem,
    public_url,
)
from boses_mock.kernel.clock import ClockSpec
from boses_mock.settings import (
    BadSetting,
    Settings,
    default_data_dir,
    parse_allowed_host,
    parse_generation,
    parse_host,
    parse_origin,
    parse_rate,
    parse_start,
    parse_world,
)

_RATE = Parsed("P", parse_rate)


@click.group(
    cls=Commands,
    invoke_without_command=True,
    context_settings={
        "auto_envvar_prefix": "BOSES_MOCK",
        "help_option_names": ["-h", "--help"],
        "max_content_width": 100,
    },
    epilog="Every flag has an environment variable: --rate-limits is BOSES_MOCK_RATE_LIMITS.",
)
@click.option(
    "--host",
    default="localhost",
    show_default=True,
    type=Parsed("HOST", parse_host),
    help="Address to listen on; localhost is 127.0.0.1 and ::1.",
)
@click.option(
    "--port",
    default=8000,
    show_default=True,
    type=Port(0, 65535),
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
    "--world",
    type=Parsed("empty|demo|FILE", parse_world),
    help="What a fresh server holds: a company at work (demo, the default), no more than its people"
    " (empty), or a file of your own.",
)
@click.option(
    "--generation",
    default="fast",
    show_default=True,
    type=Parsed("PACE", parse_generation),
    help="How long five personas take: instant, fast, realistic, or seconds such as 5..10.",
)
@click.option(
    "--delay", type=Parsed("MS|A..B", delay), help="Delay every answer by this many milliseconds."
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
    type=Parsed("real|manual|xN", ClockSpec.parse),
    help="How time runs: as on the wall, only when told to, or N times as fast.",
)
@click.option(
    "--start",
    type=Parsed("TIME|now", parse_start),
    help="Time at which the world begins; by default a manual clock stands at the seed world's,"
    " and the others begin now.",
)
@click.option("--rate-limits", is_flag=True, help="Enforce the service's published rate limits.")
@click.option(
    "--cors-origin",
    multiple=True,
    type=Parsed("ORIGIN", parse_origin),
    help="Let pages of this origin in besides those on localhost, https://*.example.com for"
    " all of a domain; may be given again.",
)
@click.option(
    "--allowed-host",
    multiple=True,
    type=Parsed("NAME", parse_allowed_host),
    help="Answer requests that call the server by this name too, *.NAME for all below it, * for"
    " any; may be given again.",
)
@click.option(
    "--public-url",
    type=Parsed("URL", public_url),
    help="Origin that links in answers carry; by default the one that the caller used.",
)
@click.option(
    "--admin-token",
    type=Parsed("TOKEN", admin_token),
    help="Let in under /__admin only who sends this token; without it, everybody who gets here.",
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
    help="How much to say on stderr.",
)
@click.option(
    "--log-format",
    default="text",
    show_default=True,
    type=click.Choice(["text", "json"]),
    help="How to say it, and the ready line: for people or for programs.",
)
@click.option(
    "--log-requests/--no-log-requests",
    default=None,
    help="Say a line for each request; by default where stderr is a terminal, or with debug.",
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

    settings = Settings(fixtures=fixtures or default_data_dir() / "fixtures", **flags)
    try:
        serve(settings, context.meta.get(REMARKS))
    except BadSetting as error:
        (param,) = (each for each in command.params if each.name == error.name)
        raise click.BadParameter(str(error), context, param) from error


@command.command()
@click.argument("text", required=False)
def parse(text: str | None) -> None:
    """Parse a prompt: print the group fields that TEXT, or standard input, gives."""
    from boses_mock import terminal

    try:
        prompt = terminal.typed_or_piped() if text is None else text
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    click.echo(terminal.parsed(prompt))


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


@command.command("compile")
@click.argument("path", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def compile_(path: Path) -> None:
    """Keep what the seed world in PATH says, and its history, ready beside it for quick starts."""
    from boses_mock import terminal
    from boses_mock.kernel.document import DocumentErrors

    try:
        click.echo(terminal.compiled(path))
    except DocumentErrors as error:
        raise click.ClickException(str(error)) from error


def main() -> NoReturn:
    """Run the command line and exit."""
    gc.disable()  # what is imported stays, and looking for garbage in it slows the start
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a machine's own encoding may lack the letters
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        command.main(standalone_mode=False)
    except click.UsageError as error:
        _fail(2, f"{culprit(error)}{problem(error)}")
    except click.ClickException as error:
        _fail(1, error.message)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(0)
    except OSError as error:
        _fail(1, str(error))
    sys.exit(0)


def _fail(code: int, message: str) -> NoReturn:
    with contextlib.suppress(OSError):  # the code says it too
        for line in message.splitlines():
            print(f"boses-mock: {line}", file=sys.stderr, flush=True)
    # At once: what a full disk has not taken would be tried anew as Python ends, with a traceback.
    os._exit(code)
