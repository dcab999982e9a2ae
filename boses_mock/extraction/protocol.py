"""What the server and the process that reads for it have agreed on.

Both ways go frames: a length in four bytes, then JSON of that length. A request is a frame and
behind it the ``size`` bytes of the file; an answer is a frame.
"""

from __future__ import annotations

import struct
from typing import Any, Literal

import orjson

CPU_SECONDS = 5.0
MEMORY = 512 * 1_048_576  # bytes of data that the process may hold
LARGEST_ANSWER = 10 * 1_048_576  # bytes
LENGTH = struct.Struct(">I")

Wanted = Literal["text", "blocks"]


def frame(content: Any) -> bytes:
    """Return a frame."""
    encoded = orjson.dumps(content)
    return LENGTH.pack(len(encoded)) + encoded
