"""One prepared view of a prompt, shared by all extractors.

It promises that positions in `low` and `raw` are the same, that directives (`[[mock:fail]]`) are
blank in both, that white space is one blank or one line's end at a time, and that matching phrases
costs time linear in the text. It refuses to read past 20,000 characters.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from boses_mock.kernel.space import RUNS, folded_run

from .people import relatives
from .spans import Span

V = TypeVar("V")


def words(text: str) -> list[str]:
    return text.split()


LIMIT = 20_000
_DIRECTIVE = re.compile(r"\[\[[^\[\]]{0,200}\]\]|\[\[\s?mock:\S*", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_INNER_CAPITAL = re.compile(r"[a-z,;] [A-Z][a-z]{2}")
_GLUE = re.compile(r"[ \t\r\n\-./&]{0,3}")
_PLAIN = str.maketrans(
    dict.fromkeys("‐‑‒–—−~", "-")
    | dict.fromkeys("‘’ʼ`", "'")
    | dict.fromkeys("\xa0\u2009\u202f\u200b\u200e\u200f\u202a\u202b\u202c\u2060\ufeff", " ")
)


@dataclass(frozen=True, slots=True)
class Token:
    low: str
    folded: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Doc:
    """A prompt, prepared; `places` tells where each of its characters stood before folding."""

    raw: str
    low: str
    tokens: tuple[Token, ...]
    negated: tuple[tuple[int, int], ...]
    unfolded: str
    places: Sequence[int]
    shouted: bool = False  # all in capitals, so that capitals say nothing
    capitals: bool = False  # capitals stand inside sentences, so that small letters say something
    relatives: tuple[tuple[int, int], ...] = ()  # clauses about somebody's relative

    def in_negation(self, start: int) -> bool:
        return _within(self.negated, start)

    def of_relative(self, start: int) -> bool:
        return _within(self.relatives, start)

    def as_written(self, span: Span) -> Span:
        """Return a span as positions in the text before its white space was folded."""
        start, end = self.places[span.start], self.places[span.end - 1] + 1
        return replace(span, start=start, end=end, text=self.unfolded[start:end].strip())

    def before(self, start: int, width: int = 48) -> str:
        return self.low[max(0, start - width) : start]

    def after(self, end: int, width: int = 32) -> str:
        return self.low[end : end + width]


def fold(word: str) -> str:
    """Without accents, so that "Hà Nội" and "Ha Noi" meet."""
    if word.isascii():
        return word
    flat = unicodedata.normalize("NFD", word.replace("đ", "d"))
    return "".join(c for c in flat if not unicodedata.combining(c))


def marks(word: str) -> str:
    """The accents alone, in order: "hòa" and "hoà" agree, "hóa" does not."""
    flat = unicodedata.normalize("NFD", word)
    found = sorted(c for c in flat if unicodedata.combining(c))
    return "".join(found) + "đ" * word.count("đ")


def _lower(text: str) -> str:
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def blank_directives(text: str) -> str:
    return _DIRECTIVE.sub(lambda m: " " * len(m.group()), text)


_SHORT = {  # how words are typed in a hurry
    "yg": "yang",
    "dgn": "dengan",
    "dg": "dengan",
    "utk": "untuk",
    "krn": "karena",
    "dlm": "dalam",
    "tdk": "tidak",
    "blm": "belum",
    "sdh": "sudah",
    "udh": "udah",
    "jg": "juga",
    "lbh": "lebih",
    "bgt": "banget",
    "skrg": "sekarang",
    "kpd": "kepada",
    "ppl": "people",
    "btwn": "between",
    "w/o": "without",
    "w/": "with",
    "đc": "được",
    "ntn": "như thế nào",
}
_TWICE = (  # "laki2", "pas2an": said twice; but not "grade2"
    r"(?<![^\W_])(?!(?:grade|year|phase|wave|cell|group|level|part|segment|round|batch|unit|area"
    r"|zone|model|form|day|week|tier|stage|kelas|class)2)([A-Za-z][a-z]{2,11})2(an|nya)?(?![^\W_])"
)
_LETTER_TWO = re.compile(r"[a-z]2")
_RUN_OR_SHORT = re.compile(
    "|".join(
        (RUNS.pattern, _TWICE, rf"(?<![^\W_])(?:{'|'.join(map(re.escape, _SHORT))})(?![^\W_])")
    )
)


def _twice(run: re.Match[str]) -> str:
    return f"{run[1]}-{run[1].lower()}{run[2] or ''}" if run[1] else ""


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """Return a text with its white space folded and its short forms written out ("yg", "w/o"),
    and where each character of that stood."""
    parts: list[str] = []
    places: list[int] = []
    at = 0
    short = _LETTER_TWO.search(text) or any(
        form in text for form in _SHORT
    )  # seldom, and dear to look for
    for run in (_RUN_OR_SHORT if short else RUNS).finditer(text):
        whole = _SHORT.get(run[0]) or (_twice(run) if short else "") or folded_run(run[0])
        parts += [text[at : run.start()], whole]
        places += range(at, run.start() + 1)
        places += [run.end() - 1] * (len(whole) - 1)
        at = run.end()
    if not parts:
        return text, range(len(text))
    return "".join(parts) + text[at:], [*places, *range(at, len(text))]


def prepare(text: str) -> Doc:
    unfolded = unicodedata.normalize("NFC", text[:LIMIT])[:LIMIT]
    unfolded = blank_directives(unfolded).translate(_PLAIN)
    raw, places = _folded(unfolded)
    low = _lower(raw)
    tokens = tuple(
        Token(m.group(), fold(m.group()).removesuffix("'s"), m.start(), m.end())
        for m in _WORD.finditer(low)
    )
    shouted = raw.isupper()
    return Doc(
        raw,
        low,
        tokens,
        tuple(sorted((*_negations(raw, low, tokens), *_excluded(low)))),
        unfolded,
        places,
        shouted,
        not shouted and _INNER_CAPITAL.search(raw) is not None,
        tuple(relatives.clauses(low, [(t.low, t.start, t.end) for t in tokens])),
    )


def _within(clauses: tuple[tuple[int, int], ...], start: int) -> bool:
    at = bisect_right(clauses, (start, LIMIT * 2)) - 1
    return at >= 0 and clauses[at][0] <= start < clauses[at][1]


class Phrases(Generic[V]):
    """Longest-match lookup of phrases over tokens; keys are given as plain text."""

    def __init__(self, table: Iterable[tuple[str, V]], *, folded: bool = False) -> None:
        self._folded = folded
        self._by_first: dict[str, list[tuple[tuple[str, ...], V]]] = {}
        for phrase, value in table:
            low = fold(phrase.lower()) if folded else phrase.lower()
            words = tuple(w.removesuffix("'s") if folded else w for w in _WORD.findall(low))
            if words:
                self._by_first.setdefault(words[0], []).append((words, value))
        for entries in self._by_first.values():
            entries.sort(key=lambda e: -len(e[0]))

    def find(self, doc: Doc) -> Iterator[tuple[int, int, V]]:
        """Yields (first token, token after the last, value), never overlapping."""
        at = 0
        while at < len(doc.tokens):
            hit = self.at(doc, at)
            if hit is None:
                at += 1
            else:
                yield at, hit[0], hit[1]
                at = hit[0]

    def _word(self, token: Token) -> str:
        return token.folded if self._folded else token.low

    def at(self, doc: Doc, at: int) -> tuple[int, V] | None:
        """Return where the longest phrase that begins at a token ends, and its value."""
        entries = self._by_first.get(self._word(doc.tokens[at]))
        if entries is None:
            return None
        following = self._word(doc.tokens[at + 1]) if at + 1 < len(doc.tokens) else ""
        for words, value in entries:
            end = at + len(words)
            if end > len(doc.tokens) or (len(words) > 1 and words[1] != following):
                continue
            if all(self._word(doc.tokens[at + i]) == w for i, w in enumerate(words)) and all(
                _GLUE.fullmatch(doc.low, doc.tokens[i].end, doc.tokens[i + 1].start)
                for i in range(at, end - 1)
            ):
                return end, value
        return None


_NEGATOR = re.compile(
    r"\b(?:(?:any|every)(?:one|body|where) but|all but|not|no|(?<!mầm )(?<!mam )non|nor|never"
    r"|without"
    r"|except(?:ing)?(?: for)?|exclud(?:e|es|ed|ing)"
    r"|outside(?: of)?|di luar(?! (?:negeri|negara|rumah|jam|sekolah|kantor|nikah))"
    r"|luar(?= (?:pulau|jawa))"
    r"|(?:sa )?labas ng|bên ngoài"
    r"|other than|rather than|instead of|(?:is|are|do|does|was|were)n't|apart from|minus"
    r"|hindi kasama ang|hindi kasama"
    r"|bukan|kecuali|selain|tanpa|bukanlah|không phải(?: là)?"
    r"|(?<!hàng )không(?! (?:gian|khí|quân|lưu))|ngoại trừ|trừ|hindi"
    r"|maliban sa"
    r"|maliban|huwag|di kasama)\b(?!\s+(?:only|just|yet|necessarily|limited|merely|hanya|chỉ"
    r"|lang|older than|younger than|more than|less than|over \d"
    r"|under \d|below \d|above \d|lebih dari|kurang dari|quá|dưới|trên|bababa|lalampas))"
)
_FILLER = frozenset(
    words(
        "the in from living live lives based a an any include includes including currently for"
        " of to are "
        "is be were work working works as at longer di dari yang termasuk tinggal ở tại là sống"
        " từ mga ang "
        "sa taga kasama under over aged full time part have being do on"
    )
)
_STOP = frozenset(
    words(
        "but who that which aged in from at with living based di ở tại sa tapi tetapi nhưng pero "
        "yang however only just instead earning using ages age rather ngunit kundi melainkan mà"
    )
)
_VERBISH = frozenset(words("living live who in from work works aged based earning use using shop"))
_PLAIN_NEGATED = frozenset(
    words(
        "married kids children child working more less too own afford like using have having"
        " many one "
        "sure exactly matter wait preference"
    )
)


def _negations(raw: str, low: str, tokens: tuple[Token, ...]) -> Iterator[tuple[int, int]]:
    starts = [t.start for t in tokens]
    for match in _NEGATOR.finditer(low):
        first = bisect_right(starts, match.end() - 1)
        if match.group() == "non":  # "non-Filipino residents of Makati" denies one word
            if first < len(tokens):
                yield match.start(), tokens[first].end
            continue
        end = _negated_end(
            raw, low, tokens, first, match.group().startswith(("exc", "kec", "ngo", "mal"))
        )
        if end:
            yield match.start(), end


_EXCLUDED = re.compile(
    r"(?:^|[.;,()\n])([^.;,()\n]{2,60}?)\s(?:(?:are|is|to be|must be|should be) )?(?:excluded"
    r"|not included|need not apply|not eligible|tidak termasuk|hindi kasama|không bao gồm)"
    r"(?=\s*(?:[.;,)\n]|$))"
)


_BUT = re.compile(r"\b(?:any|every)where in [^.;,()\n]{2,40}? but ([^.;,()\n]{2,40})")


def _excluded(low: str) -> Iterator[tuple[int, int]]:
    """What stands before the word that leaves it out: "students excluded"; after another, what a
    region is asked without: "anywhere in Mindanao but Davao"."""
    for match in _BUT.finditer(low):
        yield match.span(1)
    for match in _EXCLUDED.finditer(low):
        yield match.start(1), match.end(1)


def _negated_end(raw: str, low: str, tokens: tuple[Token, ...], at: int, lists: bool) -> int:
    """Where a negation stops speaking: a clause mark, a new preposition, or eight words."""
    content, end, named = 0, 0, False  # a name, after which a small letter is no more of the list
    for i in range(at, min(at + 8, len(tokens))):
        gap = low[tokens[i - 1].end : tokens[i].start] if i else ""
        if any(c in gap for c in ".;:()!?\n") or ("," in gap and not (lists and content)):
            break
        if "," in gap and named and raw[tokens[i].start].islower():
            break
        word = tokens[i].low
        if not content and word in _PLAIN_NEGATED:
            return 0
        if content and word in _STOP:
            break
        following = tokens[i + 1].low if i + 1 < len(tokens) else ""
        if word in ("and", "or", "dan", "at", "và") and following in _VERBISH:
            break
        if word not in _FILLER:
            content += 1
            named = raw[tokens[i].start].isupper()
        end = tokens[i].end
    return end
