"""Files of YAML documents, and what they say as JSON beside them.

YAML is what people write, and reading it takes thirty times as long as reading JSON. So
``boses-mock compile`` keeps ``ph.jsonl`` beside ``ph.yaml``: a first line that says of which bytes
it was made, and then a line for each document. It stands for those very bytes alone. Once the YAML
says anything else, or the JSON is not whole, or is of another form than this program's, the YAML is
read: nobody who edits a file has to know that there is another.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

import orjson

from boses_mock.kernel.document import DocumentError
from boses_mock.kernel.source import parse_yaml, read_text

DIVIDER = "\n---\n"  # between the documents of a file
FORM = 1  # of the JSON; another one is as good as none
Read = Callable[[], Any]


def documents(path: Path, count: int) -> list[str]:
    """Return the texts of a file's ``count`` YAML documents, unread.

    Raises:
        DocumentError: the file cannot be read, or has another number of them.
    """
    parts = read_text(path).split(DIVIDER)
    if len(parts) != count:
        several = f"{count} YAML documents parted by a line ---"
        expected = "1 YAML document" if count == 1 else several
        raise DocumentError(str(path), (), f"expected {expected}, found {len(parts)}", line=1)
    return parts


def open_documents(path: Path, count: int) -> list[Read]:
    """Return what reads each of a file's ``count`` documents, none of them read so far.

    Raises:
        DocumentError: as :func:`documents`; what is returned raises it for what is no YAML.
    """
    lines = _kept(path)
    if lines is not None and len(lines) == count:
        return [partial(orjson.loads, line) for line in lines]
    return [partial(parse_yaml, path, text) for text in documents(path, count)]


def kept_path(path: Path) -> Path:
    """Return where the JSON of a file of YAML documents is kept."""
    return path.with_suffix(".jsonl")


def compile_documents(path: Path) -> bytes:
    """Return the JSON of a file of YAML documents.

    Raises:
        DocumentError: it cannot be read, or holds what JSON would not give back.
    """
    said = [parse_yaml(path, text) for text in read_text(path).split(DIVIDER)]
    lines = b"".join(_line(path, each) for each in said)
    return _first_line(path.read_bytes(), lines) + b"\n" + lines


def _line(path: Path, said: Any) -> bytes:
    try:
        line = orjson.dumps(said, option=orjson.OPT_APPEND_NEWLINE)
    except TypeError as error:
        raise DocumentError(str(path), (), f"cannot be kept as JSON: {error}") from error
    if orjson.loads(line) != said:
        raise DocumentError(str(path), (), "cannot be kept as JSON: a number is not finite")
    return line


def _kept(path: Path) -> list[bytes] | None:
    """Return the lines of a file's JSON if they are whole and say what it says now."""
    try:
        first, _, lines = kept_path(path).read_bytes().partition(b"\n")
        made_of = path.read_bytes()
    except OSError:  # most have none
        return None
    return lines.splitlines() if first == _first_line(made_of, lines) else None


def _first_line(made_of: bytes, lines: bytes) -> bytes:
    yaml, json = (sha256(each).hexdigest() for each in (made_of, lines))
    return orjson.dumps({"form": FORM, "yaml": yaml, "json": json})
