"""Languages that are put into their neighbour word by word, since one grammar reads both.

Cebuano, Hiligaynon and Ilocano are put into Filipino, Javanese into Indonesian. Whoever writes
Javanese mixes it with Indonesian, so a text is taken for it by two words that no other tongue has.
"""

from __future__ import annotations

import re

from boses_mock.market.glossary import Glossary, Malay, Meant, Words

_WORD = re.compile(r"[\w'’-]+")
_LONGEST = 3  # words of a row
_LEAST = 2  # words of a language by which a text is taken for it
_THEIRS = ("ne", "e")  # "bojone" is "bojo": the spouse of whoever is spoken of


def in_words_of(table: Meant, text: str) -> str:
    """Return a text with the words of a table in the neighbour's, nothing where it does without."""
    words, said, at = text.split(" "), list[str](), 0
    while at < len(words):
        for size in range(_LONGEST, 0, -1):
            run = " ".join(words[at : at + size])
            bare = run.rstrip(",.")
            if len(words[at : at + size]) == size and bare.casefold() in table:
                meant = table[bare.casefold()]
                said += [f"{meant}{run[len(bare) :]}"] if meant else []
                at += size
                break
        else:
            said.append(words[at])
            at += 1
    return " ".join(said)


def is_ilocano(glossary: Glossary, text: str) -> bool:
    """Tell whether a text is in Ilocano."""
    return _holds(glossary.filipino.ilocano_marks, text)


def out_of_javanese(glossary: Glossary, text: str) -> str:
    """Return a text in Indonesian as far as it is in Javanese; any other as it is."""
    known = glossary.malay
    if not _holds(known.javanese_marks, text):
        return text
    told = in_words_of(known.javanese, text)
    plain = " ".join(_bare(known, word) for word in told.split(" "))
    return f"{plain[:1].upper()}{plain[1:]}" if text[:1].isupper() else plain


def _bare(known: Malay, word: str) -> str:
    """Return a word without the ending that says whose it is, if what is left is a word."""
    low = word.casefold()
    for ending in _THEIRS:
        stem = low.removesuffix(ending)
        if stem != low and low not in known.nouns and low not in known.verbs:
            if stem in known.nouns:
                return stem
            if stem in known.javanese:
                return known.javanese[stem]
    return word


def _holds(marks: Words, text: str) -> bool:
    found = {each.casefold() for each in _WORD.findall(text)} & marks
    return len(found) >= _LEAST
