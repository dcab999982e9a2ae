"""What the command line does without a server: parse a prompt, make personas, check fixtures."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import orjson

from boses_mock.kernel.document import DocumentError, DocumentErrors
from boses_mock.settings import default_data_dir

_COLUMNS = {"full_name": 26, "age": 3, "gender": 6, "occupation": 28, "location": 30}


def _shown(content: Any) -> str:
    return orjson.dumps(content, option=orjson.OPT_INDENT_2).decode()


def typed_or_piped() -> str:
    """Return what comes by standard input, asking for it where a person sits there.

    Raises:
        ValueError: nothing comes, or what is no UTF-8.
    """
    if sys.stdin is not None and sys.stdin.isatty():
        end = "Ctrl+Z and Enter" if sys.platform == "win32" else "Ctrl+D"
        print(f"Type a prompt, then Enter and {end}.", file=sys.stderr, flush=True)
    sent = b"" if sys.stdin is None else sys.stdin.buffer.read()
    try:
        text = sent.decode("utf-8-sig").strip()
    except UnicodeDecodeError as error:
        raise ValueError(f"standard input is no UTF-8 text: byte {error.start}") from error
    if not text:
        raise ValueError("there is no prompt; give it as TEXT or by standard input")
    return text


def parsed(text: str) -> str:
    """Return the group fields that a prompt gives, as indented JSON."""
    from boses_mock import prompts

    return _shown(prompts.parse(text))


def personas(market: str, count: int, seed: int, layout: str) -> str:
    """Return a market's personas as indented JSON, or as a table of who they are.

    Raises:
        ValueError: there is no such market; the message names those there are.
    """
    from boses_mock.market import load_markets
    from boses_mock.personas import GroupDefinition, generate

    markets = load_markets(default_data_dir() / "fixtures" / "markets")
    places = markets.places()
    if market.upper() not in places:
        raise ValueError(f"{market!r} is no market; known: {', '.join(places)}")
    country = places[market.upper()][0].country
    definition = GroupDefinition(country, None, None, None, None, country, None, None, None)
    made = generate(markets, definition, count, seed=seed, run=1)
    if layout == "json":
        return _shown(made)
    rows = [tuple(_COLUMNS), *(tuple(str(getattr(p, c)) for c in _COLUMNS) for p in made)]
    return "\n".join(
        "  ".join(
            _fitted(cell, width) for cell, width in zip(row, _COLUMNS.values(), strict=True)
        ).rstrip()
        for row in rows
    )


def schema(name: str) -> str:
    """Return the JSON Schema of one kind of file that people write.

    Raises:
        ValueError: there is no such schema; the message names those there are.
    """
    from boses_mock.kernel.schema import suggestion
    from boses_mock.world.check import SCHEMAS, schema_path

    if name not in SCHEMAS:
        known = ", ".join(SCHEMAS)
        raise ValueError(f"{name!r} is no schema; known: {known}{suggestion(name, SCHEMAS)}")
    return schema_path(name).read_text(encoding="utf-8").rstrip()


def checked(directory: Path) -> str:
    """Check a fixtures directory as a start does, and return how many files are fine.

    Raises:
        DocumentErrors: some are not, and all the reasons.
    """
    from boses_mock.app import known_operations
    from boses_mock.world.check import faults_in, files_in

    faults = faults_in(directory, known_operations())
    if faults:
        raise DocumentErrors(faults)
    number = len(files_in(directory))
    return "1 file is fine" if number == 1 else f"{number} files are fine"


def _fitted(text: str, width: int) -> str:
    return text.ljust(width) if len(text) <= width else text[: width - 1] + "…"


def compiled(path: Path) -> str:
    """Keep what files of fixtures say ready beside them, and tell which files that makes.

    Args:
        path: the file of a seed world, or a directory of markets, categories or speech.

    Raises:
        DocumentErrors: a file has faults, or a world's history cannot have happened so.
    """
    made = _compiled_documents(path.resolve()) if path.is_dir() else _compiled_world(path)
    return "\n".join(map(str, made))


def _compiled_documents(directory: Path) -> list[Path]:
    from boses_mock.kernel.compiled import compile_documents, kept_path
    from boses_mock.world.check import FOLDERS, folder_faults

    if directory.name not in FOLDERS:
        problem = f"expected a directory named {' or '.join(FOLDERS)}"
        raise DocumentErrors([DocumentError(str(directory), (), problem)])
    faults = folder_faults(directory)
    if faults:
        raise DocumentErrors(faults)
    made = []
    for path in sorted(directory.glob("*.yaml")):
        kept_path(path).write_bytes(compile_documents(path))
        made.append(kept_path(path))
    return made


def _compiled_world(path: Path) -> list[Path]:
    from boses_mock.app import create_app
    from boses_mock.settings import Settings
    from boses_mock.world.check import world_faults
    from boses_mock.world.compiled import compile_world, history_digest

    faults = world_faults(path)
    if faults:
        raise DocumentErrors(faults)
    kept, history = path.with_suffix(".json"), path.with_suffix(".sqlite")
    for old in (kept, history):
        old.unlink(missing_ok=True)
    template = create_app(Settings(world=str(path))).state.worlds.fixtures.template
    if template.world.has_history:
        history.write_bytes(template.database.to_bytes())
        kept.write_bytes(compile_world(path, history_digest(path, template.made_of)))
        return [kept, history]
    kept.write_bytes(compile_world(path))
    return [kept]
