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
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NoReturn

import click

from boses_mock import __version__
from boses_mock.commands.offline import OFFLINE
from boses_mock.flags import (
    REMARKS,
    AfterDashes,
    Commands,
    Parsed,
    Port,
    admin_token,
    culprit,
    exec_params,
    given_before,
    problem,
    public_url,
    waiting,
)
from boses_mock.kernel.clock import ClockSpec
from boses_mock.reporting.flags import coverage_flags
from boses_mock.serving.stopping import end_as_signals_do
from boses_mock.settings import (
    BadSetting,
    Settings,
    default_data_dir,
    parse_allowed_host,
    parse_delay,
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
    "--import",
    "import_from",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    metavar="DIR",
    envvar="BOSES_MOCK_IMPORT",
    help="Begin as the world that was exported to this directory.",
)
@click.option(
    "--export-on-exit",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="DIR",
    help="Write the world to this directory when the server stops.",
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
    "--delay",
    type=Parsed("MS|A..B", parse_delay),
    help="Delay every answer by this many milliseconds.",
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
    "--faults",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Fault rules that come before all others, such as a schedule that another run told.",
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
    "--console/--no-console",
    default=True,
    show_default=True,
    help="Show people who open / a page by which to see the world and move it.",
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
@click.option(
    "--exit-with-parent",
    is_flag=True,
    help="End when the process that started this one ends, or closes the pipe to its stdin.",
)
@click.version_option(__version__, prog_name="boses-mock")
@click.pass_context
def command(context: click.Context, /, fixtures: Path | None, **flags: Any) -> None:
    """A local simulator of the Boses API: offline, deterministic, stateful.

    Start it, and point your app or your tests at http://localhost:8000.
    """
    if context.invoked_subcommand:
        end_as_signals_do()
        return
    from boses_mock.server import serve

    with _settings_named(context):
        serve(_settings(fixtures, **flags), context.meta.get(REMARKS))


def _settings(fixtures: Path | None, **flags: Any) -> Settings:
    return Settings(fixtures=fixtures or default_data_dir() / "fixtures", **flags)


def settings_of(flags: Sequence[str]) -> Settings:
    """Return what these flags say, over the environment, as a start of the program reads them.

    Raises:
        click.UsageError: a flag is wrong.
    """
    return _settings(**command.make_context("boses-mock", list(flags)).params)


@contextlib.contextmanager
def _settings_named(context: click.Context) -> Iterator[None]:
    """Let a setting that cannot be used be told by its flag."""
    try:
        yield
    except BadSetting as error:
        (param,) = (each for each in command.params if each.name == error.name)
        raise click.BadParameter(str(error), context, param) from error


@command.command(
    "exec",
    cls=AfterDashes,
    params=[*coverage_flags(), *exec_params(command.params)],
    context_settings={"auto_envvar_prefix": "BOSES_MOCK"},
    options_metavar="[FLAGS] -- CMD …",
    short_help="Run CMD with a server beside it.",
)
@click.pass_context
def execute(
    context: click.Context, /, coverage: Any, fail_under: Sequence[Any], **flags: Any
) -> int:
    """Run CMD with a server beside it, and end with what CMD ends with.

    CMD finds the server by BOSES_MOCK_URL, BOSES_MOCK_PORT and BOSES_MOCK_TOKEN. The flags are
    those of the server, with a free port unless one is given; signals are CMD's.
    """
    from boses_mock.commands.execute import Companion
    from boses_mock.server import serve

    given = given_before(context)
    if given.pop("exit_with_parent", False):
        raise click.UsageError("exec ends with its command, and takes no --exit-with-parent")
    settings = _settings(**(flags | given))
    with _settings_named(context):
        beside = Companion(context.args, settings, coverage, fail_under)
        return serve(settings, context.meta.get(REMARKS), beside)


@command.command()
@click.option(
    "--url",
    type=Parsed("URL", public_url),
    envvar="BOSES_MOCK_URL",
    help="Where the server is; by default on this machine, at BOSES_MOCK_PORT or 8000.",
)
@click.option(
    "--wait",
    default="0s",
    type=Parsed("DURATION", waiting),
    help="How long to ask until it answers, such as 10s.",
)
@click.pass_context
def health(context: click.Context, url: str | None, wait: float) -> None:
    """Tell whether a server answers: exit code 0 if it does, 1 if not."""
    from boses_mock.commands.health import NotHealthy, checked

    port = context.parent.params["port"] if context.parent else 8000
    try:
        click.echo(checked(url or f"http://localhost:{port}", wait))
    except NotHealthy as error:
        raise click.ClickException(str(error)) from error


for each in OFFLINE:
    command.add_command(each)


def main() -> NoReturn:
    """Run the command line and exit."""
    gc.disable()  # what is imported stays, and looking for garbage in it slows the start
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a machine's own encoding may lack the letters
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = command.main(standalone_mode=False)
    except click.UsageError as error:
        _fail(2, f"{culprit(error)}{problem(error)}")
    except click.ClickException as error:
        _fail(1, error.message)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(0)
    except OSError as error:
        _fail(1, str(error))
    sys.exit(code)  # None where nothing is said of it, which is 0


def _fail(code: int, message: str) -> NoReturn:
    with contextlib.suppress(OSError):  # the code says it too
        for line in message.splitlines():
            print(f"boses-mock: {line}", file=sys.stderr, flush=True)
    # At once: what a full disk has not taken would be tried anew as Python ends, with a traceback.
    os._exit(code)
