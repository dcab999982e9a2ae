"""What a long text comes to, in sentences of its own."""

from __future__ import annotations

import re
from collections import Counter

LONG = 1_000  # words; a longer text gets a summary
_LONGEST = 5_000  # characters of a summary
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
_WORD = re.compile(r"[^\W\d_]{4,}")


def summary(text: str, sentences: int = 5) -> str | None:
    """Return the sentences that say most of a long text, in their order; None for a short one."""
    words = text.split()
    if len(words) <= LONG:
        return None
    parts = [" ".join(part.split()) for part in _SENTENCE.split(text)]
    parts = [part for part in dict.fromkeys(parts) if 6 <= len(part.split()) <= 60]
    said = [set(_WORD.findall(part.lower())) for part in parts]
    counts = Counter(word for part in said for word in part)

    def weight(place: int) -> float:
        return sum(counts[word] for word in said[place]) / (len(said[place]) + 4)

    best = sorted(range(len(parts)), key=lambda place: (-weight(place), place))[:sentences]
    return (" ".join(parts[place] for place in sorted(best)) or " ".join(words[:100]))[:_LONGEST]
