# ruff: noqa: E501 - patterns read better whole
"""Words looked for in a text by the hundred, in any of the region's languages.

A sign is a word or a few, and is found where a word of the text begins like it: "crunch" in
"crunchy". One that ends with a full stop is a whole word: "tin." is not in "tingle". Thai is
written without spaces, so a Thai sign is found anywhere. No pattern is made of them: there are
thousands, and each would cost more to make than to run.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

Signs = tuple[str, ...]
_THAI = re.compile("[\u0e01-\u0e3a\u0e40-\u0e5b]")
_NOT_SO = re.compile(
    r"\b(?:no|not|never|without|non|free of|isn['’]?t|aren['’]?t|instead of|against|stop|quit|zero|tidak|bukan|tanpa|không|hindi|walang|bawal)\W*(?:\w+\W+){0,2}$"
)
_NEAR = 40


def read_signs(texts: Iterable[str] | None) -> Signs:
    return tuple(text.lower() for text in texts or ())


def found_in(signs: Signs, text: str) -> str:
    """Return the first of the signs that stands in a text of small letters, "" if none does."""
    return next((sign for sign in signs if any(True for _ in places(sign, text))), "")


def meant_in(signs: Signs, text: str) -> str:
    """Return the first of the signs that a text says and does not deny: not "no sugar"."""
    for sign in signs:
        for at in places(sign, text):
            if not _NOT_SO.search(text[max(0, at - _NEAR) : at]):
                return sign
    return ""


def places(sign: str, text: str) -> Iterator[int]:
    """Yield where a sign stands in a text."""
    whole, thai = sign.endswith("."), _THAI.search(sign) is not None
    word = sign.removesuffix(".")
    at = text.find(word)
    while at >= 0:
        begins = thai or at == 0 or not text[at - 1].isalnum()
        end = at + len(word)
        if begins and not (whole and end < len(text) and text[end].isalnum()):
            yield at
        at = text.find(word, at + 1)
