"""Words looked for in a text, where no pattern is worth making.

Brands, names and nouns are as many as there are people and things: a pattern for each would cost
more to make than to run, and push the others out of the library's cache.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

NUMBERS: Mapping[
    str, int
] = {  # as questionnaires spell them: English, Tagalog, Indonesian, Vietnamese
    word: n
    for n, words in enumerate(
        (
            "zero nol",
            "one once isa isang satu sekali một",
            "two twice dalawa dalawang dua hai",
            "three tatlo tatlong tiga ba",
            "four apat empat bốn",
            "five lima limang",
            "six anim enam sáu",
            "seven pito pitong tujuh bảy",
            "eight walo walong delapan tám",
            "nine siyam sembilan chín",
            "ten sampu sampung sepuluh mười",
            "eleven sebelas",
            "twelve",
        )
    )
    for word in words.split()
}
SPELLED = "|".join(sorted(NUMBERS, key=len, reverse=True))  # any of them, within a pattern


def stands_in(word: str, text: str) -> bool:
    """Return whether a word stands in a text by itself and not as a part of another."""
    return word in text and any(not _in_word(text, at + len(word)) for at in _starts(word, text))


def begins_in(word: str, text: str) -> bool:
    """Return whether a word of a text begins like this one: "coffee" for "coffees"."""
    return any(True for _ in _starts(word, text))


def _starts(word: str, text: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        if not _in_word(text, at - 1):
            yield at
        at = text.find(word, at + 1)


def _in_word(text: str, at: int) -> bool:
    return 0 <= at < len(text) and (text[at].isalnum() or text[at] == "_")


def last_word(thing: str) -> str:
    """Return the last telling word of a thing, in lower case and the singular; "" of none."""
    words = [word.rstrip("s") for word in re.findall(r"\w+", thing.lower()) if len(word) > 2]
    return words[-1] if words else ""


def speaks_of(thing: str, text: str) -> bool:
    """Return whether a text speaks of a thing by its last word, be it one or several of it."""
    word, text = last_word(thing), text.lower()
    return bool(word) and (stands_in(word, text) or stands_in(word + "s", text))


def without_brackets(text: str) -> str:
    """Return a text without what stands in round brackets, and the blanks before them."""
    kept, at = "", 0
    while (start := text.find("(", at)) >= 0 and (end := text.find(")", start)) >= 0:
        kept += text[at:start].rstrip()
        at = end + 1
    return kept + text[at:]
