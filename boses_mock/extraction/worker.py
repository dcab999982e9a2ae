"""The process that reads files: one request after the other on stdin, an answer to each on stdout.

A file that takes more than :data:`CPU_SECONDS` of processor time ends the process by a signal that
even a library deep in C code cannot put off; one that takes more than :data:`MEMORY` fails, like
any other failure, here and with a note. After a failure, after a file that took much memory and
now and then without a reason the process ends: what one file leaves behind in a library must not
decide how the next is read.
"""

from __future__ import annotations

import io
import os
import signal
import sys
from itertools import count
from typing import Any, BinaryIO

import orjson

from boses_mock.extraction import protocol
from boses_mock.extraction.blocks import Unreadable, cannot_be_read
from boses_mock.extraction.read import read

_MOST_FILES = 100
_LARGE = 192 * 1_048_576  # bytes of memory; a new process takes a sixth of it


def main() -> None:
    """Answer requests until there are no more, or it is time for another process."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what a library prints is no answer
    _limit_memory()
    for number in count(1):
        request = _request(sys.stdin.buffer)
        if request is None:
            return
        answer = _answer(*request)
        last = "problem" in answer or number == _MOST_FILES or _has_grown()
        answers.write(protocol.frame(answer | {"last": last}))
        answers.flush()
        if last:
            return


def _request(stream: BinaryIO) -> tuple[dict[str, Any], BinaryIO] | None:
    length = stream.read(protocol.LENGTH.size)
    if not length:
        return None
    request: dict[str, Any] = orjson.loads(stream.read(*protocol.LENGTH.unpack(length)))
    file = stream.read(request["size"])
    return (request, io.BytesIO(file)) if len(file) == request["size"] else None


def _answer(request: dict[str, Any], file: BinaryIO) -> dict[str, Any]:
    """Return what was read, or as ``problem`` the sentence on why it was not.

    A library may raise anything over a broken file, and a way to break it that nobody has met
    before is as harmless as the others: this one place takes them all.
    """
    media_type = request["media_type"]
    try:
        _allow(protocol.CPU_SECONDS)
        return read(request["wanted"], file, media_type)
    except Unreadable as error:
        return {"problem": str(error)}
    except Exception as error:
        return {"problem": cannot_be_read(media_type), "reason": ascii(error)[:500]}
    finally:
        _allow(0)


# Windows knows neither limit; there the server's patience alone bounds what a file may cost.
if sys.platform == "win32":

    def _allow(seconds: float) -> None:
        pass

    def _limit_memory() -> None:
        pass

    def _has_grown() -> bool:
        return False

else:
    import resource

    def _allow(seconds: float) -> None:
        """End this process after so much more processor time; 0 for never."""
        signal.setitimer(signal.ITIMER_PROF, seconds)

    def _limit_memory() -> None:
        # Not RLIMIT_AS: that counts what is mapped but never used, such as the libraries' code.
        most, allowed = protocol.MEMORY, resource.getrlimit(resource.RLIMIT_DATA)[1]
        if allowed != resource.RLIM_INFINITY:
            most = min(most, allowed)
        resource.setrlimit(resource.RLIMIT_DATA, (most, most))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    def _has_grown() -> bool:
        unit = 1 if sys.platform == "darwin" else 1_024  # bytes
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit > _LARGE
