# ruff: noqa: E501, SIM905 - tables read better whole
"""What a study is about, read once from its question and its briefings.

Everything a persona can later quote is found here: what the thing is called, phrases worth
repeating word for word, prices, brands and the benefits that are claimed. What is found is always
a piece of the text as it was written; nothing is invented, and a text in which nothing is found
is still a stimulus, which people then call "this idea".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import cast

from boses_mock.kernel.space import fold_space
from boses_mock.kernel.steps import Steps, drain
from boses_mock.kernel.study_limits import LONGEST_READ
from boses_mock.studies.categories import GENERAL, PROPOSAL, Categories
from boses_mock.studies.categories.heads import heads
from boses_mock.studies.reading.aspects import claimed, mentions, ranked
from boses_mock.studies.reading.category import Category, category, sort_of
from boses_mock.studies.reading.known import Known, known_steps, unwelcome
from boses_mock.studies.reading.lives import asks_of_a_life, is_about_life
from boses_mock.studies.reading.money import (
    Price,
    asking_prices,
    lasting,
    lent,
    likeliest,
    priced,
    strip_prices,
)
from boses_mock.studies.reading.naming import ASKING, GENERIC, NOTHING, QUOTED, named

_PIECE = 4_000  # characters that are read in one step, or a single longer line
_PRICES_A_STEP = 100
_MOST_PHRASES = 12
_MOST_LEADING = 8  # words left out at the beginning of a phrase
_AGAIN = re.compile(
    r"\b(?:(?:a|per|each|every) month|monthly|subscri\w+|per week|weekly|/mo(?:nth)?\b|sebulan|per bulan|langganan"
    r"|m[oộ]t tháng|mỗi tháng|kada buwan|buwanan|membership|instal?lments?)",
    re.I,
)
_BY_MONTH = re.compile(r"month|year|plan|borrow")
_DIRECTIVE = re.compile(r"(?<!\s)\s*+\[\[mock:[^\[\]]*\]\]")
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n")
_ABOUT_MARKET = re.compile(
    r"\b(?:market (?:for|of|has|is|size)|target\w*|segment|objectives?|background|% a year)\b", re.I
)
_SAYS_WHAT = re.compile(r"^(?:[A-Z][\w’'&+\-]*\s+){1,4}(?:is|are)\s+(?:an?|the)\s+(?=\S+\s+\S+)")
_LEADING = re.compile(
    r"^(?:and|with|that|which|who|but|or|so|plus|it|is|are|offers?|offering|comes? with|featuring|"
    r"includes?|including|has|have|the|a|an|made to|also|you can|can be|we|our|is paid|(?:for|at|from|only)(?=\s(?:₱|Rp|₫|RM|S\$|\d)))\s+",
    re.I,
)
_CLAUSE = re.compile(r"(?<!\d)[,.;:?!()\n—–•]+|[,.;:?!()\n—–•]+(?!\d)")
_WHICH = re.compile(r"\s(?=(?:that|which)\s)")
_TELLING = re.compile(r"[^\W\d_][\w’'\-]{3,}|\b[^\W\d_]*[à-ỹđ][^\W\d_]*\b")
_PROPER_NOUN = re.compile(r"(?<=[a-zà-ỹ,&] )([A-Z][\w’'&+]*(?:\s[A-Z][\w’'&+]*){0,2})")
_SUM = re.compile(r"Rp\d|RM\d")
_COMMON = frozenset(
    "the and for with that this what would you your they their from have has are was were will can "
    "could should about into than then when where which who how why does did been being its it's our "
    "new more most some any each per month day week think feel like want product concept idea people "
    "please tell share opinion thoughts reaction price only just also very such these those there "
    "here not but all one two three get make use used using buy try first time year years launching "
    "introducing gives give helps help made sold added priced called named bagaimana pendapat anda "
    "tentang yang dengan untuk seharga bạn nghĩ gì về giá một cho với không paano tingin ninyo mong "
    "over under really also like delivered delivers gets lets let subscribe thoughts react reaction reacts "
    "niyo bagong mula covers pays every comes costs cost with sama para mong ating kami kita adalah dari pada "
    "anda menurut apakah những các của được cho với này chai hộp gói một về".split()
)


@dataclass(frozen=True, slots=True)
class Stimulus:
    """What respondents are shown. What follows from the text is left out of its hash.

    Attributes:
        name: what people call it, with an article where one is due: "the oat-milk coffee".
        phrases: pieces of the text worth quoting, word for word.
        nouns: the words that the text is about, most telling first.
        claims: the aspects (see ``aspects``) that it speaks of.
        about_life: it asks about people's lives and shows no thing (see ``topic_answers``).
        category: what sort of thing it is (see ``category``), "" if that is not told.
        monthly: it is paid for again and again.
        months: how long it lasts, as people reckon with it (see ``money``).
        subject: what attitudes are keyed by: the briefings' words, or the question's if none.
        known: what its category's file knows of it; None where it was read without any, or
            shows no thing.
    """

    question: str
    briefings: tuple[str, ...] = field(hash=False)
    name: str
    phrases: tuple[str, ...] = field(hash=False)
    nouns: tuple[str, ...] = field(hash=False)
    prices: tuple[Price, ...] = field(hash=False)
    brands: tuple[str, ...] = field(hash=False)
    claims: tuple[str, ...] = field(hash=False)
    subject: tuple[str, ...] = field(hash=False)
    category: Category
    about_life: bool
    monthly: bool
    months: int
    text: str
    known: Known | None = field(default=None, hash=False)

    @classmethod
    def read(
        cls,
        question: str | None,
        briefings: Sequence[str] = (),
        categories: Categories | None = None,
    ) -> Stimulus:
        """Read a study's question and the texts of its briefings."""
        return drain(cls.read_steps(question, briefings, categories))

    @classmethod
    def read_steps(
        cls,
        question: str | None,
        briefings: Sequence[str] = (),
        categories: Categories | None = None,
    ) -> Steps[Stimulus]:
        """Do what :meth:`read` does, in a step for each few thousand characters."""
        asked = undirected(question or "")
        shown = tuple(text.strip()[:LONGEST_READ] for text in briefings if text and text.strip())
        texts = [fold_space(asked)]
        for text in shown:
            texts.append(fold_space(text))
            yield
        about_life = not shown and is_about_life(texts[0], branded=any(_brands(texts[0])))
        source = [piece for text in texts[1 if shown else 0 :] for piece in _pieces(text)]
        pieces = [*_pieces(texts[0]), *source] if shown else source
        brands = yield from _brands_in(pieces)
        named_so = "" if about_life else (yield from named(texts)) or _named_by_brand(brands, texts)
        name = named_so or NOTHING
        claims, prices, monthly = yield from _offered(pieces)
        text = "\n".join(texts).strip()
        bare = cls(
            question=asked,
            briefings=shown,
            name=name,
            phrases=() if about_life else (yield from _phrases(source)),
            nouns=(yield from _nouns(pieces)),
            prices=prices,
            brands=brands,
            claims=claims,
            subject=(yield from _nouns(source))[:4] or (asked.lower() or NOTHING,),
            category="" if about_life else (yield from category(name, pieces)),
            about_life=about_life,
            monthly=monthly,
            months=(yield from lasting(text)),
            text=text,
        )
        if bare.vague and not shown and asks_of_a_life(texts[0]):
            bare = replace(bare, about_life=True, category="")
        return bare if categories is None else (yield from bare.known_by(categories))

    def known_by(self, categories: Categories) -> Steps[Stimulus]:
        """Return the stimulus with what its category's file knows of it.

        What nobody nods at, such as a fee or a promise that nobody believes, is then no phrase
        to quote.
        """
        if self.about_life or not self.text:
            return self
        name = "" if self.name == NOTHING else self.name
        shown = "\n".join(self.briefings) or self.question
        read = f"{shown}\n{self.question}" if self.briefings else shown
        known = yield from known_steps(categories, name, read, self.category)
        if self.monthly and known.kind.prices and not _BY_MONTH.search(known.kind.unit):
            known = replace(known, kind=replace(known.kind, prices={}))  # those of one of them
        return replace(
            self,
            known=known,
            prices=lent(self.text, self.prices) if known.kind.lends else self.prices,
            months=self.months if self.monthly else max(self.months, known.kind.lasts),
            category=cast(Category, known.kind.sort) or self._sort_told(known),
            phrases=tuple(
                each
                for each in self.phrases
                if not unwelcome(known, each) and not (name and name.lower() in each.lower())
            ),
        )

    def _sort_told(self, known: Known) -> Category:
        """Return the sort of a thing; one that no file knows is of a sort only by what it is called."""
        if known.category.code != GENERAL:
            return self.category
        shown = "\n".join(self.briefings) or self.question
        phrases = (head.phrase for head in heads(shown))
        return sort_of(self.name) or next(filter(None, map(sort_of, phrases)), "")

    @property
    def concrete(self) -> bool:
        """Whether anything was found to call the thing by."""
        return self.name != NOTHING

    @property
    def proposed(self) -> bool:
        """Whether it is a step that an office wants to take, and nothing to buy or use."""
        return self.known is not None and self.known.kind.name == PROPOSAL

    @property
    def vague(self) -> bool:
        """Whether there is nothing to hold on to: no name, no benefit, no price."""
        return not (self.concrete or self.phrases or self.prices or self.about_life)


def undirected(text: str) -> str:
    """Return a text without the directives to this simulator, which nobody in a study hears."""
    return _DIRECTIVE.sub(" ", text).strip()


def _pieces(text: str) -> Iterator[str]:
    """Cut a text at the ends of its lines into pieces of some thousand characters."""
    piece = ""
    for line in text.split("\n"):
        if piece and len(piece) + len(line) > _PIECE:
            yield piece
            piece = ""
        piece = f"{piece}\n{line}" if piece else line
    yield piece


def _offered(pieces: Iterable[str]) -> Steps[tuple[tuple[str, ...], tuple[Price, ...], bool]]:
    """Find what is claimed, the prices, and whether it is paid for again and again."""
    counts: Counter[str] = Counter()
    prices: list[tuple[bool, Price]] = []
    monthly = False
    for piece in pieces:
        counts.update(mentions(piece))
        yield
        for found in priced(piece):
            prices.append(found)
            if not len(prices) % _PRICES_A_STEP:
                yield
        monthly = monthly or _AGAIN.search(piece) is not None
        yield
    return ranked(counts), likeliest(prices), monthly


def _phrases(pieces: Sequence[str]) -> Steps[tuple[str, ...]]:
    """Find phrases to quote: those in quotes first, then what is short and says something."""
    found: dict[str, None] = {}
    for piece in pieces:
        quoted = ((match[1] or match[2]).strip(" ,.") for match in QUOTED.finditer(piece))
        found |= dict.fromkeys(phrase for phrase in quoted if len(phrase.split()) <= 9)
        yield
    for piece in pieces:
        for part in _parts(piece):
            if len(found) >= _MOST_PHRASES:
                break
            found |= dict.fromkeys(s for s in _short(part) if claimed(s) or asking_prices(s))
        yield
    return tuple(found)[:_MOST_PHRASES]


def _parts(text: str) -> Iterator[str]:
    """Yield the clauses of a text that tell of the thing, without the words that lead to it."""
    told = [each for each in _SENTENCE.split(text) if not _ABOUT_MARKET.search(each[:60])]
    clauses = _CLAUSE.split("\n".join(told))
    for clause in (part for each in clauses for part in _WHICH.split(each)):
        words = clause.strip(" \"“”'-*")
        if ASKING.match(words):
            words = _offer(words)
        words = _SAYS_WHAT.sub("", words)
        for _ in range(_MOST_LEADING):
            if len(words.split(None, 3)) > 3:
                words = _LEADING.sub("", words)
        yield words


def _short(words: str) -> list[str]:
    """Return the words if they are short enough to quote, else the pieces that are."""
    if len(words.split()) <= 9:
        return [words] if len(words.split()) >= 3 or asking_prices(words) else []
    parts = re.split(
        r"\s(?=(?:for|with|every|at|and|so|while|without|from|giá|với|seharga|dengan|yang|na)\s)",
        words,
    )
    parts = [_LEADING.sub("", _LEADING.sub("", part)).strip() for part in parts]
    return [part for part in parts if 3 <= len(part.split()) <= 9]


_POINTING = re.compile(r"\b(?:này|ini|ito|itong|nito)$", re.I)  # "dịch vụ này" shows nothing


def _offer(words: str) -> str:
    """Return what a question asks about: "a coffee in a can" of "Would you try a coffee in a can"."""
    match = re.search(r"\b(?:an?|our|the|this|tentang|về)\s+(.{6,70})$", words, re.I)
    return match[1] if match and not _POINTING.search(match[1]) else ""


def _nouns(pieces: Iterable[str]) -> Steps[tuple[str, ...]]:
    """Find the words that a text is about, the most frequent first."""
    counts: Counter[str] = Counter()
    for piece in pieces:
        words = _TELLING.findall(strip_prices(piece).lower())
        counts.update(word for word in words if word not in _COMMON and word not in GENERIC)
        yield
    return tuple(sorted(counts, key=lambda word: -counts[word])[:8])


def _brands_in(pieces: Iterable[str]) -> Steps[tuple[str, ...]]:
    found: dict[str, None] = {}
    for piece in pieces:
        found |= dict.fromkeys(_brands(piece))
        yield
    return tuple(sorted(found, key=lambda name: not _MADE_UP.search(name)))


_PAID_WITH = re.compile(  # "paid through GCash": what it is paid with is not what is shown
    r"\b(?:pa(?:id|y|yable|yments?)|bayar|dibayar|pembayaran|bayad\w*|babayaran|trả|thanh toán)\b[^.!?;\n]{0,25}?"
    r"\s(?:through|via|with|by|using|on|lewat|melalui|dengan|pakai|sa|gamit ang|qua|bằng)\s(?:your |the )?$",
    re.I,
)
_BEFORE = 60  # characters before a brand in which it may be told that it is paid with


def _named_by_brand(brands: Iterable[str], texts: Iterable[str]) -> str:
    """Return the first brand that a thing may be called by, "" if there is none."""
    read = tuple(texts)
    fitting = filter(_may_name, brands)
    return next((brand for brand in fitting if not _is_paid_with(brand, read)), "")


def _is_paid_with(brand: str, texts: Iterable[str]) -> bool:
    places = ((text, text.find(brand)) for text in texts)
    return any(
        place > 0 and _PAID_WITH.search(text[max(0, place - _BEFORE) : place])
        for text, place in places
    )


def _may_name(brand: str) -> bool:
    """Return whether a brand may be what a thing is called: "MRT" and "SPF" name no product."""
    return not (brand.isupper() and len(brand) <= _ABBREVIATED)


_ABBREVIATED = 4  # letters
_MADE_UP = re.compile(r"[a-z][A-Z]")  # "KidTalk" is a name, "Anh" may be English


def _brands(text: str) -> Iterator[str]:
    for name in _PROPER_NOUN.findall(text):
        if name.lower() not in _COMMON and len(name) > 2 and not _SUM.match(name):
            yield name
