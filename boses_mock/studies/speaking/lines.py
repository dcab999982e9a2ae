"""Lines as the tables hold them: filled, and compared once they have been said.

A line is a sentence with slots, ``{area}``, and choices, ``[this|that]``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache

from boses_mock.kernel.rng import Stream
from boses_mock.studies.speaking.first_person import sentences

_SPIN = re.compile(r"\[([^\[\]]*)\]")
_SLOT = re.compile(r"\{(\w+)\}")
_ENDS = re.compile(r"(?<=[.!?])[”\"]?\s+")
_BETWEEN_WORDS = re.compile(r"\W+")
_PLURAL = re.compile(r"^(?!a |an |this |that )[^,]{0,40}[a-z]{2}(?<![sui])s$", re.I)
_AFTER_END = re.compile(r"(?<=[.?] )[a-z]")


@lru_cache(maxsize=4_096)
def slots_of(line: str) -> frozenset[str]:
    """Return the names of a line's slots."""
    return frozenset(_SLOT.findall(line))


@lru_cache(maxsize=4_096)
def _order(line: str) -> tuple[str, ...]:
    return tuple(sorted(slots_of(line)))


def filling(line: str, slots: Mapping[str, str]) -> tuple[str, ...]:
    """Return what a line is once filled, but for its choices: two that are equal read alike."""
    return (line, *map(slots.__getitem__, _order(line)))


def has_choices(line: str) -> bool:
    """Return whether filling a line draws, so that it may read otherwise the next time."""
    return "[" in line


def render(draw: Stream, line: str, slots: Mapping[str, str]) -> str:
    """Return a line with its choices drawn and its slots filled."""
    if has_choices(line):
        line = _SPIN.sub(lambda match: draw.choice(match[1].split("|")), line)
    text = _agreeing(_SLOT.sub(lambda match: slots[match[1]], line), line, slots)
    text = (
        " ".join(text.split())
        .replace(" ,", ",")
        .replace(" '", "'")
        .replace("!.", "!")
        .replace("“this idea”", "this idea")
        .replace("““", "“")  # a theme that is quoted already
        .replace("””", "”")
    )
    return _capitalised(_AFTER_END.sub(lambda match: match[0].upper(), text))


_VERBS = {"is": "are", "was": "were", "has": "have", "does": "do"}
_VERB = r"(?<!of ){} (is|was|has|does|costs|takes|looks|draws|sits|speaks|comes|makes|needs)\b"


def _agreeing(text: str, line: str, slots: Mapping[str, str]) -> str:
    """Return a text with the verb after what was asked for in the plural where that is one."""
    for name in ("asked", "part"):
        if f"{{{name}}}" not in line or not _PLURAL.search(slots[name]):
            continue
        verb = _VERB.format(re.escape(slots[name]))
        text = re.sub(
            verb,
            lambda it: it[0][: -len(it[1])] + _VERBS.get(it[1], it[1].removesuffix("s")),
            text,
            flags=re.I,
        )
    return text


def _capitalised(text: str) -> str:
    at = 1 if text[:1] in "“\"'(" else 0
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :]


def said_in(text: str) -> list[str]:
    """Return the sentences of a text in the form in which they are compared."""
    return list(filter(None, map(compared, _ENDS.split(text))))


@lru_cache(maxsize=8_192)
def compared(text: str) -> str:
    """Return the words of a text alone: nobody hears a comma or a capital."""
    return _BETWEEN_WORDS.sub(" ", text).strip().casefold()


class Heard:
    """How the first sentence of a line is known again, whatever filled it and came before it.

    ``text`` is what every such sentence has.

    The first place of what stands between two slots is as good as any later one, so the pattern
    never goes back to look for another. A text that every such sentence has is looked for first;
    the pattern is made where one has it, which of most lines none ever has.
    """

    def __init__(self, line: str) -> None:
        self._line = line
        self._first = sentences(_SLOT.sub("Qq", _SPIN.sub("Zz", line)))[0]
        self.text = max(map(compared, re.split("Zz|Qq", self._first)), key=len)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        choices = iter(_SPIN.findall(self._line))
        *before, last = (_between(text, choices) for text in self._first.split("Qq"))
        leading = "".join(f"(?>.*?{each})" for each in before)
        return re.compile(rf"\A{leading}.*{last}$")

    def in_sentence(self, sentence: str) -> bool:
        """Return whether a sentence, in the form in which they are compared, is this line."""
        return self.text in sentence and self._pattern.match(sentence) is not None


heard_as = lru_cache(maxsize=4_096)(Heard)


def _between(text: str, choices: Iterator[str]) -> str:
    """Return the pattern of what stands between two slots, of which ``Zz`` is a choice."""
    plain, *rest = text.split("Zz")
    parts = [_literal(plain)]
    for each in rest:
        parts += [f"(?:{'|'.join(map(_literal, next(choices).split('|')))})", _literal(each)]
    return " ?".join(parts)


def _literal(text: str) -> str:
    return re.escape(compared(text))
