"""What ``boses-mock verify`` prints, and how it ends."""

from __future__ import annotations

from pathlib import Path

from boses_mock.verification import recording
from boses_mock.verification.play import difference, played_twice


class Differs(Exception):
    """Two plays are not the same; the message says where."""


def verify(seed: int, against: Path | None) -> str:
    """Play the story twice, and compare with a recording or make one; return what to print.

    Raises:
        Differs: the answers are not the same.
        PlayError: the story cannot be played.
        BadRecording: what ``against`` names cannot be compared with.
        OSError: it cannot be read or written.
    """
    new = against is not None and recording.is_empty(against)
    kept = None if against is None or new else recording.read(against, seed)
    alone, beside, others = played_twice(seed)
    told = [
        f"played {len(alone)} requests to two processes with seed {seed}, to one of them"
        f" among {others} of others"
    ]
    if found := difference(alone, beside):
        raise Differs(f"alone and among others, {found}")
    if kept:
        version, answers = kept
        if found := difference(answers, alone):
            raise Differs(f"{against}, recorded by {version}, and this: {found}")
        told.append(f"and compared with {against}, recorded by {version}")
    told.append(f"all answers are the same: {recording.digest(alone)}")
    if against is not None and new:
        recording.write(against, seed, alone)
        told.append(f"recorded in {against}")
    return "\n".join(told)
