"""Finding phrases in a clause: from left to right, the longest first, and whether it is denied.

A word that only leads on (of, with, who) may end one phrase and begin the next. A denial counts
for what comes within a few words of it, up to a word that affirms: in "avoids TikTok but loves
YouTube" only the first is denied.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from boses_mock.market.vocabulary import END, NOTHING, NUMBER, START, Phrase, Vocabulary, number_of

from .facts.polarity import is_aside

_REACH = 5
_HOW = frozenset(["really", "much", "particularly", "especially", "even", "always", "so", "very"])
_PASSED_OVER = frozenset(["over", "than"])  # "delivery over cooking"
_PARENTS = frozenset(["parent", "mother", "mom", "mum", "father", "dad"])


@dataclass(frozen=True, slots=True)
class Hit:
    """A meaning found; ``words`` are those of the text, ``numbers`` the numbers among them.

    What is ``aside`` is wanted, over or feared: spoken of, and not had.
    """

    meaning: str
    words: tuple[str, ...]
    numbers: tuple[int, ...]
    denied: bool
    aside: bool = False


def hits(vocabulary: Vocabulary, clause: tuple[str, ...], denied: bool = False) -> Iterator[Hit]:
    words = (START, *clause, END)
    at = 0
    while at < len(words):
        found = _longest(vocabulary, words, at)
        if found and words[at] == START:  # "wife and baby stay in ..." is more than "^ wife"
            later = _longest(vocabulary, words, at + 1)
            found = [] if later and len(later[0].words) >= len(found[0].words) else found
        if not found:
            at += 1
            continue
        end = at + len(found[0].words)
        own = words[at:end]
        numbers = tuple(
            number
            for row, word in zip(found[0].words, own, strict=True)
            if NUMBER in row and (number := number_of(word)) is not None
        )
        refused = denied or is_denied(vocabulary, words, at)
        passed = words[at - 1] in _PASSED_OVER
        aside = is_aside(vocabulary, words, at)
        for name in dict.fromkeys(each.meaning for each in found):
            over = passed and bool(vocabulary.meanings[name].interest)
            yield Hit(name, own, numbers, refused or over, aside)
        at = end - 1 if _leads_on(vocabulary, found[0], own) else end


def _leads_on(vocabulary: Vocabulary, phrase: Phrase, own: tuple[str, ...]) -> bool:
    """Tell whether the last word of a phrase may begin the next one.

    Not one that was denied, nor one of somebody else, such as the parents lived with.
    """
    meaning = vocabulary.meanings[phrase.meaning]
    others = phrase.meaning == NOTHING or bool(meaning.lives or meaning.interest)
    others = others or (own[-1] in _PARENTS and not (meaning.parent or meaning.statuses))  # a dog's
    if len(own) < 2 or others or vocabulary.denials & set(own):
        return False
    return own[-1] in vocabulary.leads


def _longest(vocabulary: Vocabulary, words: tuple[str, ...], at: int) -> list[Phrase]:
    """Return the phrases that begin here, those of equal and greatest length; or nothing's."""
    known = vocabulary.phrases.get(words[at], ())
    if number_of(words[at]) is not None:
        known = (*known, *vocabulary.phrases.get(NUMBER, ()))
    length, longest = 0, list[Phrase]()
    for phrase in known:
        if len(phrase.words) < length or not _fits(phrase, words, at):
            continue
        if len(phrase.words) > length:
            length, longest = len(phrase.words), []
        longest.append(phrase)
    nothing = [phrase for phrase in longest if phrase.meaning == NOTHING]
    return nothing or longest


def _fits(phrase: Phrase, words: tuple[str, ...], at: int) -> bool:
    if at + len(phrase.words) > len(words):
        return False
    for row in phrase.words:
        word = words[at]
        if word not in row and not (NUMBER in row and number_of(word) is not None):
            return False
        at += 1
    return True


def is_denied(vocabulary: Vocabulary, words: tuple[str, ...], at: int) -> bool:
    """Tell whether a denial stands before a place, with nothing between that affirms."""
    after = words[at]
    for place in range(at - 1, max(-1, at - _REACH - 1), -1):
        word = words[place]
        if word in vocabulary.affirmations:
            return _turned(vocabulary, words[max(0, place - 2) : place])
        if word == "and" and after in vocabulary.verbs:
            return False
        if word == "for" and "left" in words[max(0, at - _REACH) : at]:
            return False  # "left Facebook for TikTok"
        if word in vocabulary.denials:
            return True
        after = word
    return False


def _turned(vocabulary: Vocabulary, before: tuple[str, ...]) -> bool:
    """Tell whether a word that affirms is itself denied: "do not like", "never really enjoy"."""
    if before and before[-1] in _HOW:
        before = before[:-1]
    return bool(before) and before[-1] in vocabulary.denials


def names(
    vocabulary: Vocabulary, clause: tuple[str, ...], denied: bool, name: tuple[str, ...]
) -> bool | None:
    """Tell whether a clause names something, with approval (True) or not (False)."""
    for at in range(len(clause) - len(name) + 1):
        if at and clause[at - 1] in _PASSED_OVER:
            continue
        if clause[at : at + len(name)] == name:
            if denied or is_denied(vocabulary, clause, at):
                return False
            return None if is_aside(vocabulary, clause, at) else True
    return None
