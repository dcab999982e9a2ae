"""What a prompt says that no other field holds, for `psychographic_notes`.

It promises the prompt's own words: brands, habits, faith, ethnicity, attitudes and what else is
left once ages, places, pay and counts are taken out, clause by clause, without directives. It
refuses parts that only repeat who the people are, and what a researcher says of the order itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from .note_patterns import (
    ADVERB,
    AGE_LEAD,
    BRANDS,
    ETHNIC,
    GENERIC,
    INSTITUTION,
    IS,
    JOINER,
    LABEL,
    LED_PART,
    LINKED,
    LOOSE_END,
    LOOSE_START,
    NAMED,
    ORDER,
    PART_END,
    PAY_LEAD,
    PIECE,
    PLACE_LEAD,
    PREDICATE,
    RICH,
    SENTENCE_END,
    SHORT,
    SITE_OF,
    SITED,
    START,
    STOP,
    TAIL,
    TELLING,
    THAI,
    THAI_BLANK,
    THAI_END,
    THAI_LEAD,
    THAI_WORDS,
    WANTED,
    WISH,
)
from .places.gazetteer import regions
from .places.place_patterns import GROWN, PEOPLES
from .spans import WEAK, Span
from .text import Doc, fold

_LONGEST = 300
_READ = 4_000  # characters looked at: what comes later would not fit
_LOOSE = 10  # characters of a loose end
_OPENING = 3  # sentences, of which the first may only speak of the order
_NOBODY = ("no one", "nobody", "no-one")  # "no one below 25, Hanoi renters"
_NAMES = frozenset(BRANDS.split("|"))
_THEN = re.compile(r",\s")
_LABEL = 3  # words before a colon that only head what follows
_LEADS = {"location": PLACE_LEAD, "age": AGE_LEAD, "income_level": PAY_LEAD}
_WORD = re.compile(r"\w[\w'’-]*")
Range = tuple[int, int]


def behaviour(told: Taken) -> str:
    parts: list[str] = []
    length = 0
    for start, end in _sentences(told.doc):
        for part in told.sentence(start, end):
            parts.append(part)
            length += len(part) + 2
        if length > _LONGEST:
            break
    notes = _shorten(", ".join(dict.fromkeys(parts)))
    return notes[:1].upper() + notes[1:] if any(c.isalpha() for c in notes) else ""


def _sentences(doc: Doc) -> Iterator[Range]:
    at, last = 0, min(len(doc.raw), _READ)
    for m in SENTENCE_END.finditer(doc.low, 0, last):
        if m.group() == "." and not _ends(doc.low, m.end()):
            continue
        if m.group() in "–-" and doc.low[m.start() - 1 : m.start()] != " ":
            continue
        if m.start() > at:
            yield at, m.start()
        at = m.end()
    if at < last:
        yield at, last


def _ends(low: str, end: int) -> bool:
    """Whether a full stop ends a sentence: a blank behind it, and no short form before."""
    return low[end : end + 1] in ("", " ", "\n") and not SHORT.search(low, max(0, end - 8), end - 1)


class Taken:
    """Which characters other fields have taken: cut out, or known and left for others' sake."""

    def __init__(self, doc: Doc, refused: Sequence[Span], taken: Sequence[Span]) -> None:
        self.doc = doc
        size = min(len(doc.raw), _READ) + 1
        self.cut, self.known = bytearray(size), bytearray(size)
        for span in taken:
            if span.field == "location" and self._telling_place(span):
                continue
            if span.field == "gender" and TELLING.search(span.text.lower()):
                continue
            if span.field in ("gender", "occupation") or RICH.search(span.text):
                self._mark(self.known, span.start, span.end)
                if span.field == "occupation":
                    self._keep_names(span)
            elif span.field == "age" and span.weight == WEAK:
                self._mark(self.known, span.start, span.end)  # "teens", "Gen Z": who they are
            elif span.start < size:
                self._mark(self.cut, *self._with_words(span))
        self._link([s for s in taken if s.field == "location"])
        for m in THAI_WORDS.finditer(doc.raw, 0, size - 1) if THAI.search(doc.raw) else ():
            self._mark(self.cut, *m.span())
        for low, high in doc.negated:
            if low >= size:
                break
            if PREDICATE.match(doc.low, low):
                continue  # "who have never hired a photographer"
            if any(low <= s.start < high for s in refused if s.field != "location"):
                self._mark(self.cut, low, high)

    def _link(self, places: list[Span]) -> None:
        """Cut what only joins one place to the next: "in Iloilo and Bacolod"."""
        for one, two in pairwise(sorted(places, key=lambda s: s.start)):
            if LINKED.fullmatch(self.doc.low, one.end, two.start):
                self._mark(self.cut, one.end, two.start)

    def _telling_place(self, span: Span) -> bool:
        """Whether a place's words say more than the field: a people, a region read as its country,
        or what stands before what is there ("in District 1 salons")."""
        low = span.text.lower()
        before = self.doc.before(span.start)
        if INSTITUTION.match(self.doc.raw, span.end) or SITE_OF.search(before):
            return True
        there = SITED.match(self.doc.low, span.end) or GROWN.match(self.doc.low, span.end)
        sited = there and PLACE_LEAD.search(before)
        told = low in ETHNIC or low in regions() or _of_a_people(span)
        if low in PEOPLES and self.doc.before(span.start, 2) == ", ":
            told = told or self.doc.after(span.end, 1) in (",", ".", ";", "")  # "38-52, Madura, …"
        return told or sited is not None

    def _keep_names(self, trade: Span) -> None:
        """Keep the brands and schools that a trade was read from: "sell on Tokopedia"."""
        if self.doc.shouted or trade.start >= len(self.known):
            return
        title = str(trade.value).lower()
        for m in NAMED.finditer(self.doc.raw, trade.start, trade.end):
            short = len(m[0].rstrip("s")) < len("UGM")  # "HR", "GMs"
            first = not self.doc.before(m.start(), 2).strip(" .!?:\n•-")
            plain = short or (first and m[0] not in _NAMES)
            if not plain and m[0].lower() not in title and m[0].lower().rstrip("s") not in title:
                self.known[m.start() : m.end()] = bytes(m.end() - m.start())

    @staticmethod
    def _mark(where: bytearray, start: int, end: int) -> None:
        end = min(end, len(where) - 1)
        if start < end:
            where[start:end] = b"\1" * (end - start)

    def _with_words(self, span: Span) -> Range:
        """A span with the words that only lead to it or name its unit."""
        lead = _LEADS.get(span.field)
        before = self.doc.before(span.start, 40)
        m = lead.search(before) if lead else None
        start = span.start - (len(before) - m.start()) if m else span.start
        if thai := THAI_LEAD.search(before) if span.field == "location" else None:
            start = span.start - (len(before) - thai.start())
        end = span.end
        while tail := TAIL.match(self.doc.raw, end):
            end = tail.end()
        return start, end

    def head(self) -> str:
        """Whom the text begins with, where that says more than the fields: "Dog parents"."""
        for start, end in islice(_sentences(self.doc), _OPENING):
            if (begin := self._people(start, end)) is not None:
                break
        else:
            return ""
        if LABEL.match(self.doc.raw, begin, end):
            return ""
        start = begin
        clause = self._clause_start(start, end)
        if clause:
            end = clause[0]
        if part := PART_END.search(self.doc.raw, start, end):
            end = part.start()
        while start < end and (self.cut[start] or not self.doc.raw[start].isalnum()):
            start += 1
        after = next((i for i in range(start, end) if self.cut[i]), end)
        beyond = next((i for i in range(after, end) if not self.cut[i]), end)
        place = self.doc.raw[after:beyond].strip()
        if place[:1].isupper() and self.doc.raw[beyond : beyond + 2].strip()[:1].isalpha():
            after = end  # "French-speaking Quebec moms": a place told like an adjective
        return self._part(start, after)

    def says(self, text: str) -> bool:
        """Whether a piece of the text says something that no field does; what was joined does."""
        at = self.doc.raw.find(text)
        return at < 0 or self._says(at, at + len(text))

    def labels(self, text: str) -> bool:
        """Whether a colon stands behind a piece of the text: "Giới tính: nam"."""
        end = self.doc.raw.find(text) + len(text)
        return self.doc.raw[end : end + 4].lstrip(" ABC123").startswith(":")

    def sentence(self, start: int, end: int) -> Iterator[str]:
        """The parts of a sentence that say something of their own."""
        raw = self.doc.raw
        begin = self._people(start, end)
        if begin is None:
            return
        start = begin
        if label := LABEL.match(raw, start, end):
            start = label.end()
        clause = self._clause_start(start, end)
        heads = list(self._parts(start, clause[0] if clause else end))
        follows = " ".join(self._clause(clause[1], end).split()) if clause else ""
        if not clause or not follows:
            yield from heads
            return
        begins = raw[clause[0] : clause[1]].strip()
        if heads and self._runs_on(clause[0], bool(begins)):
            joined = JOINER.search(raw, start, clause[0])
            if (
                joined
                and not self.cut[joined.start()]
                and not heads[-1].endswith(joined[0].strip())
            ):
                heads[-1] += f" {joined[0].strip()}"
            heads[-1] += f" {begins}".rstrip()
            yield from heads[:-1]
            yield f"{heads[-1]} {follows}"
        else:
            yield from heads
            yield IS.sub("", follows)

    def _runs_on(self, at: int, by_word: bool) -> bool:
        """Whether a clause goes on with what stands before it: behind a comma or a bracket it does
        not, nor, without a word that joins it, behind what is cut."""
        before = at - 1
        while before >= 0 and (self.doc.raw[before] == " " or self.cut[before]):
            if self.cut[before] and not by_word:
                return False
            before -= 1
        return self.doc.raw[before] not in ",)]"

    def _people(self, start: int, end: int) -> int | None:
        """Where a sentence comes to the people, or nothing where it only speaks of the order."""
        raw = self.doc.raw
        if order := ORDER.match(raw, start, end):
            wanted = WANTED.search(raw, start, end)
            if not wanted and order[0].lower().startswith(_NOBODY):
                wanted = _THEN.search(raw, order.end(), end)
            if not wanted:
                return None
            start = wanted.end()
            start += len("to ") * raw.startswith("to ", start)
            wish = WISH.match(raw, start, end)
            return wish.end() if wish else start
        if wish := WISH.match(raw, start, end):
            start = wish.end()
        return None if ORDER.match(raw, start, end) else start

    def _clause_start(self, start: int, end: int) -> Range | None:
        """Where a clause that tells what they do begins, and where its own words do."""
        for m in START.finditer(self.doc.low, start, end):
            if m.group().strip():
                return m.span()
            if not self.doc.in_negation(m.start()):
                lead = ADVERB.search(self.doc.low, max(start, m.start() - 24), m.start())
                at = lead.start() if lead else m.start()
                return at, at
        return None

    def _parts(self, start: int, end: int) -> Iterator[str]:
        at = start
        for m in PART_END.finditer(self.doc.raw, start, end):
            if m.group().startswith(":") and len(self.doc.low[at : m.start()].split()) <= _LABEL:
                at = m.end()
                continue
            if part := self._part(at, m.start()):
                yield part
            at = m.end()
        if part := self._part(at, end):
            yield part

    def _part(self, start: int, end: int) -> str:
        """A part without what is cut out of it, or nothing where only known words are left."""
        if not self._says(start, end) or ORDER.match(self.doc.raw, start, end):
            return ""
        raw = self.doc.raw
        kept = "".join(" " if self.cut[i] else raw[i] for i in range(start, end))
        if THAI_BLANK.search(kept):
            kept = self._without_known(start, kept)
        kept = " ".join(kept.split())
        if (lead := LOOSE_START.match(kept)) and not self._led_whole(start, end):
            kept = kept[lead.end() :]
        return _trimmed(kept).strip(" \"'“”,:")

    def _led_whole(self, start: int, end: int) -> bool:
        """Whether a part begins with a preposition whose object is there: "in private clinics"."""
        lead = LED_PART.match(self.doc.raw, start, end)
        return lead is not None and not any(self.cut[start : lead.end() + 1])

    def _without_known(self, start: int, kept: str) -> str:
        """A part in Thai, where blanks stand for commas, without pieces that only repeat."""
        pieces = PIECE.finditer(kept)
        told = (m for m in pieces if not all(self.known[start + m.start() : start + m.end()]))
        return " ".join(m[0] for m in told)

    def _says(self, start: int, end: int) -> bool:
        for m in _WORD.finditer(self.doc.low, start, end):
            if self.cut[m.start()] or self.known[m.start()]:
                continue
            word = m.group().removesuffix("'s").strip("'-")
            if word in STOP or word in GENERIC or not any(c.isalpha() for c in word):
                continue
            if len(word) > 1 or not word.isascii():
                return True
        return False

    def _clause(self, start: int, end: int) -> str:
        """A clause as it stands, without who is not meant and parts that only repeat a field."""
        at, kept = start, ""
        for low, high in self.doc.negated:
            if high > end or low >= len(self.cut):
                break
            if at <= low and self.cut[low]:
                kept += _trimmed(self.doc.raw[at:low])
                at = high
        kept += self.doc.raw[at:end]
        first, *rest = kept.split(", ")
        place = at
        told = []
        for part in rest:
            place = self.doc.raw.find(part, place, end)
            if place < 0 or self._says(place, place + len(part)):
                told.append(part)
            place = max(place, at)
        return _shorten(", ".join([first, *told]))


def _of_a_people(span: Span) -> bool:
    """Whether a place is told by its people's name: "Maguindanaon", not "Maguindanao"."""
    if ", " not in str(span.value) or " " in span.text:
        return False
    text, place = fold(span.text.lower()), fold(str(span.value).lower())
    return text[:5] == place[:5] and text not in place and text.endswith(_PEOPLE_ENDS)


_PEOPLE_ENDS = ("on", "an", "no", "na", "nos", "nas", "ons", "ans", "nese")


def _shorten(clause: str) -> str:
    if len(clause) > _LONGEST:
        clause = clause[:_LONGEST].rpartition(" ")[0] or clause[:_LONGEST]
    return _trimmed(clause.strip(" \"'")).rstrip(" ,-")


def _trimmed(text: str) -> str:
    """The text without the commas and small words that it ends with."""
    end = len(text)
    if thai := THAI_END.search(text):
        end = thai.start()
    while loose := LOOSE_END.search(text, max(0, end - _LOOSE), end):
        end = loose.start()
    return text[:end]
