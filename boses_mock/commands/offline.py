"""The commands that need no server of the user's: what they take, and how they end.

What does their work is imported when one of them runs, as every start of the program comes by here.
"""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("text", required=False)
def parse(text: str | None) -> None:
    """Parse a prompt: print the group fields that TEXT, or standard input, gives."""
    from boses_mock import terminal

    try:
        prompt = terminal.typed_or_piped() if text is None else text
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    click.echo(terminal.parsed(prompt))


@click.command()
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


@click.command()
@click.argument("name")
def schema(name: str) -> None:
    """Print the JSON Schema NAME: world, market, category, speech, scenario or library."""
    from boses_mock import terminal

    try:
        click.echo(terminal.schema(name))
    except ValueError as error:
        raise click.UsageError(str(error)) from error


@click.command()
@click.argument("directory", type=click.Path(exists=True, file_okay=False, path_type=Path))
def check(directory: Path) -> None:
    """Check the fixtures in DIRECTORY as a start with --fixtures does, and tell all faults."""
    from boses_mock import terminal
    from boses_mock.kernel.document import DocumentErrors

    try:
        click.echo(terminal.checked(directory))
    except DocumentErrors as error:
        raise click.ClickException(str(error)) from error


@click.command("compile")
@click.argument("path", type=click.Path(exists=True, path_type=Path))
def compile_(path: Path) -> None:
    """Keep what PATH says ready beside it, so that it is read quickly.

    PATH is the file of a seed world, whose history is kept too, or a directory of markets,
    categories or speech.
    """
    from boses_mock import terminal
    from boses_mock.kernel.document import DocumentErrors

    try:
        click.echo(terminal.compiled(path))
    except DocumentErrors as error:
        raise click.ClickException(str(error)) from error


@click.command()
@click.option("--seed", default=42, show_default=True, type=int, help="Seed of both servers.")
@click.option(
    "--against",
    metavar="DIR",
    type=click.Path(file_okay=False, path_type=Path),
    help="Compare with what was recorded here; record it, if the directory is new or empty.",
)
def verify(seed: int, against: Path | None) -> None:
    """Prove that the same requests get the same bytes: play a story to two servers and compare.

    Ends with 1 and the first difference where they are not the same.
    """
    from boses_mock.verification.command import Differs
    from boses_mock.verification.command import verify as verified
    from boses_mock.verification.play import PlayError
    from boses_mock.verification.recording import BadRecording

    try:
        click.echo(verified(seed, against))
    except (Differs, PlayError, BadRecording) as error:
        raise click.ClickException(str(error)) from error


OFFLINE = (parse, personas, schema, check, compile_, verify)
