"""A play kept in a directory, for later versions and other machines to be compared with.

One file, ``story.jsonl``: a line about the play, then a line an answer. It is written aside and
then put in its place, so that there is a whole one or none.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from boses_mock import __version__
from boses_mock.verification.client import Recorded

NAME = "story.jsonl"
FORMAT = 1


class BadRecording(ValueError):
    """What a directory holds is no recording that could be compared with."""


def digest(answers: Iterable[Recorded]) -> str:
    """Return a hash of all answers, short enough to be read out."""
    text = "\n".join(json.dumps(_as_json(each)) for each in answers)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def is_empty(directory: Path) -> bool:
    """Tell whether a recording may be written to a directory: it is new, or nothing is in it."""
    return not directory.exists() or not any(directory.iterdir())


def write(directory: Path, seed: int, answers: Sequence[Recorded]) -> None:
    """Write a recording.

    Raises:
        OSError: it cannot be written.
    """
    directory.mkdir(parents=True, exist_ok=True)
    about = {"format": FORMAT, "version": __version__, "seed": seed, "answers": len(answers)}
    lines = [about, *map(_as_json, answers)]
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    aside = directory / f"{NAME}.part"
    aside.write_text(text, encoding="utf-8", newline="\n")
    aside.replace(directory / NAME)


def read(directory: Path, seed: int) -> tuple[str, list[Recorded]]:
    """Return the version that made a recording, and its answers.

    Raises:
        BadRecording: there is none, it is broken, or it was made with another seed.
    """
    path = directory / NAME
    if not path.is_file():
        raise BadRecording(f"{directory} has no {NAME}; name a recording's directory or a new one")
    try:
        about, *lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        if about["format"] != FORMAT:
            raise BadRecording(f"{path} has format {about['format']}, not {FORMAT}; record it anew")
        if about["seed"] != seed:
            kept = about["seed"]
            raise BadRecording(f"{path} was recorded with --seed {kept}, not {seed}")
        answers = [_from_json(line) for line in lines]
        if len(answers) != about["answers"]:
            raise BadRecording(f"{path} is cut short; record it anew")
        return str(about["version"]), answers
    except (KeyError, TypeError, ValueError) as error:
        if isinstance(error, BadRecording):
            raise
        raise BadRecording(f"{path} is no recording ({error!r}); record it anew") from error


def _as_json(answer: Recorded) -> dict[str, Any]:
    told = {"request": answer.request, "status": answer.status, "headers": answer.headers}
    try:
        return {**told, "text": answer.body.decode("utf-8")}
    except UnicodeDecodeError:
        return {**told, "base64": base64.b64encode(answer.body).decode()}


def _from_json(line: dict[str, Any]) -> Recorded:
    body = line["text"].encode() if "text" in line else base64.b64decode(line["base64"])
    headers = tuple((name, value) for name, value in line["headers"])
    return Recorded(line["request"], line["status"], headers, body)
