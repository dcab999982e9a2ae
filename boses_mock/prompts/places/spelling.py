"""Names of places that are nearly spelt: how far two words are apart, and which place is nearest.

It promises one edit, or two in a long name, from the same first letter; which words are tried is
`location.py`'s to say.
"""

from __future__ import annotations

from . import gazetteer


def nearest(word: str) -> str:
    """The place whose name is one edit away (two from nine letters on), or nothing."""
    names = gazetteer.spellings()
    for size in range(len(word) - 2, len(word) + 3):
        for name, place in names.get((word[0], size), ()):
            allowed = 2 if len(name) >= 9 else 1
            if abs(len(name) - len(word)) <= allowed and distance(word, name, allowed) <= allowed:
                return place
    return ""


def distance(a: str, b: str, limit: int) -> int:
    """Edits between two words, a swap of neighbours being one; gives up beyond the limit."""
    before: list[int] = []
    last = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            cost = min(last[j] + 1, row[-1] + 1, last[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and y == a[i - 2]:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
        before, last = last, row
    return last[-1]
