# ruff: noqa: E501, SIM905 - tables read better whole
"""What a study is about, read once from its question and its briefings.

Everything a persona can later quote is found here: what the thing is called, phrases worth
repeating word for word, prices, brands and the benefits that are claimed. What is found is always
a piece of the text as it was written; nothing is invented, and a text in which nothing is found
is still a stimulus, which people then call "this idea".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from boses_mock.studies.reading.aspects import claimed
from boses_mock.studies.reading.category import Category, category
from boses_mock.studies.reading.money import Price, asking_prices, strip_prices

NOTHING = "this idea"
_LONGEST_READ = 6_000  # characters of a briefing that a respondent takes in
_QUOTED = re.compile(r"[\"“”«»]([^\"“”«»\n]{2,80})[\"“”«»]|(?<!\w)['‘]([^'‘’\n]{2,60})['’](?!\w)")
_NAMED = re.compile(
    r"(?:\b(?:switch (?:from \w+ )?to|called|named|dubbed|introducing|brand name|bernama|tên là|pinangalanang)\b:?\s+)"
    r"((?:[A-Z0-9][\w’'&+\-]*)(?:\s+(?:[A-Z0-9][\w’'&+\-]*|of|and|by|&)){0,3})",
    re.I,
)
_APPOSED = re.compile(  # "think of the Zentra X, a foldable phone"
    r"\b(?:of|about|on|try|buy|use|order|meet|called|to|for|is|tentang|về|tungkol sa|introducing|presenting|launch(?:ing)?)\s+(?:the\s+)?"
    r"((?:[A-Z][\w’'&+\-]*)(?:\s+[A-Z0-9][\w’'&+\-]*){0,3}),\s+(?:an?|our|the|your|sebuah|kopi|teh|minuman|một|isang|ang)\s",
    re.M,
)
_SLOGAN = re.compile(
    r"(?:message|tag ?line|slogan|claim|headline|pesan|thông điệp|motto)\w*\W*$", re.I
)
_IS_A = re.compile(
    r"(?:^|[.\n!?:]\s?)((?:[A-Z][\w’'&+\-]*)(?:\s+[A-Z0-9][\w’'&+\-]*){0,3})\s+"
    r"(?:is|are|offers|brings|lets|helps|adalah|là|ay)\s",
    re.M,
)
_STOP = (
    r"that|which|for|with|at|in|on|from|priced|who|to|by|is|are|was|of|where|made|using|costing|"
    r"costs|delivered|launching|will|would|called|named|when|if|as|designed|you|we|they|it|do|does|"
    r"can|so|because|and|or|but|has|have|sold|seharga|dengan|yang|untuk|dari|giá|với|cho|dành|na|ng|"
    r"sa|para|than|like|before|after|about|into|featuring|containing|aimed|targeting|tailored|under|tanpa"
)
_PHRASE = (
    rf"((?:(?!(?:{_STOP})\b)[^\W\d_][\w’'\-]*\s+){{0,6}}(?!(?:{_STOP})\b)[^\W\d_][\w’'\-]*)"
    rf"(?=\s+(?:(?:{_STOP})\b|[\d₱฿₫(]|S\$|RM|Rp)|\s*[,.;:?!()\n—–\"”]|\s*$|\s+)"
)
_FOUND = (
    re.compile(rf"\b(?:an?|our|a new|our new|new)\s+(?:brand.new\s+|new\s+)?{_PHRASE}", re.I),
    re.compile(rf"\b(?:tentang|mengenai|soal|terhadap|về)\s+{_PHRASE}", re.I),
    re.compile(rf"\b(?:tungkol sa|ang bagong|bagong|ang)\s+(?:bagong\s)?{_PHRASE}", re.I),
    re.compile(rf"\b(?:the|this|these|your)\s+(?:new\s+)?{_PHRASE}", re.I),
    re.compile(
        rf"\b(?:think|feel|opinion|views?|reactions?)\s+(?:about|of|on|to|towards)\s+{_PHRASE}",
        re.I,
    ),
    re.compile(
        rf"\b(?:buy|use|try|order|drink|eat|launch|launching|offering|sell)\s+{_PHRASE}", re.I
    ),
)
_STATED = re.compile(rf"^\W*{_PHRASE}", re.I)
_GENERIC = frozenset(
    "idea concept product question following price way chance thing people market brand time month "
    "day week year company customer customers consumer consumers first kind lot bit few number "
    "category study survey group target audience reaction thoughts opinion feeling same other "
    "design packaging ad advert campaign slogan launch option next video post offer it this that "
    "them us one something anything average current place friend day-to-day scale moment household "
    "minute minutes hour briefing document page section overall purchase initial early very main key "
    "background objective target message summary sa tingin tingin mo niyo ninyo masasabi description".split()
)
_AGAIN = re.compile(
    r"\b(?:(?:a|per|each|every) month|monthly|subscri\w+|per week|weekly|/mo(?:nth)?\b|sebulan|per bulan|langganan"
    r"|m[oộ]t tháng|mỗi tháng|kada buwan|buwanan|membership|instal?lments?)",
    re.I,
)
_TOPICAL = re.compile(
    r"^\W*(?:(?:so|now|first|ok(?:ay)?),? )?(?:how (?:do|did|often do) (?:you|people|families|we)\b(?! (?:feel|like|react|rate|find|see))"
    r"|why (?:do|are|is|did) |what (?:do you (?:usually |normally |mostly )?(?:do|look for|eat|buy|use|need|want|worry|value|spend|cook|drink|miss)\b"
    r"|matters|makes you|frustrates|annoys|worries|keeps you|is (?:important|missing|hard))|when do you|where do you|who (?:decides|in your)"
    r"|which (?:brands|apps|shops|stores|banks) do|(?:tell|talk to) (?:me|us) about your|describe your|bagaimana (?:anda|kamu) (?:biasanya|memilih)"
    r"|(?:mengapa|kenapa) (?:anda|kamu|orang)|bạn thường|(?:vì sao|tại sao) (?:bạn|mọi người)|paano (?:mo|ka|kayo)|bakit (?:ka|kayo|mo))",
    re.I,
)
_TALK = re.compile(  # an instruction to a group: a subject to talk about, and no thing
    r"^\W*(?:please |now |let us |let['’]s )*(?:talk|speak|chat|tell (?:me|us)|discuss)(?: to (?:me|us))?(?: about| on| of)? "
    r"(?:(?:the |your )(?:pric\w+|costs?|taste|quality|role|place|future|use|importance|availability|state|habits?) of (?!the |an? )|(?!the |an? )\w)",
    re.I,
)
_THIS = re.compile(r"\b(?:it|this|these|our|new|concept|idea|product|ad|ini|này|ito)\b", re.I)
_DIRECTIVE = re.compile(r"(?<!\s)\s*+\[\[mock:[^\[\]]*\]\]")
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n")
_ABOUT_MARKET = re.compile(
    r"\b(?:market (?:for|of|has|is|size)|target\w*|segment|objectives?|background|% a year)\b", re.I
)
_ASKING = re.compile(
    r"^(?:so |and |please |kindly )?(?:what|how|would|do|does|did|will|could|can|should|why|which|who|"
    r"when|are|is|have|tell|describe|explain|share|imagine|rate|apa|bagaimana|apakah|bạn|ano|paano|"
    r"gusto|we|our team|this (?:document|brief))\b",
    re.I,
)
_SAYS_WHAT = re.compile(r"^(?:[A-Z][\w’'&+\-]*\s+){1,4}(?:is|are)\s+(?:an?|the)\s+(?=\S+\s+\S+)")
_LEADING = re.compile(
    r"^(?:and|with|that|which|who|but|or|so|plus|it|is|are|offers?|offering|comes? with|featuring|"
    r"includes?|including|has|have|the|a|an|made to|also|you can|can be|we|our|is paid|(?:for|at|from|only)(?=\s(?:₱|Rp|₫|RM|S\$|\d)))\s+",
    re.I,
)
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
    """What respondents are shown.

    Attributes:
        name: what people call it, with an article where one is due: "the oat-milk coffee".
        phrases: pieces of the text worth quoting, word for word.
        nouns: the words that the text is about, most telling first.
        claims: the aspects (see ``aspects``) that it speaks of.
        about_life: it asks about people's lives and shows no thing (see ``topic_answers``).
        category: what sort of thing it is (see ``category``), "" if that is not told.
        subject: what attitudes are keyed by: the briefings' words, or the question's if none.
    """

    question: str
    briefings: tuple[str, ...]
    name: str
    phrases: tuple[str, ...]
    nouns: tuple[str, ...]
    prices: tuple[Price, ...]
    brands: tuple[str, ...]
    claims: tuple[str, ...]
    subject: tuple[str, ...]
    category: Category
    about_life: bool
    text: str

    @classmethod
    def read(cls, question: str | None, briefings: Sequence[str] = ()) -> Stimulus:
        """Read a study's question and the texts of its briefings."""
        asked = undirected(question or "")
        shown = tuple(text.strip()[:_LONGEST_READ] for text in briefings if text and text.strip())
        text = "\n".join((asked, *shown)).strip()
        source = "\n".join(shown) or asked
        about_life = not shown and _is_about_life(asked)
        name = NOTHING if about_life else _name(asked, shown)
        return cls(
            question=asked,
            briefings=shown,
            name=name,
            phrases=() if about_life else _phrases(text),
            nouns=_nouns(text),
            prices=asking_prices(text),
            brands=_brands(text),
            claims=claimed(text),
            subject=_nouns(source)[:4] or (asked.lower() or NOTHING,),
            category="" if about_life else category(name, text),
            about_life=about_life,
            text=text,
        )

    @property
    def concrete(self) -> bool:
        """Whether anything was found to call the thing by."""
        return self.name != NOTHING

    @property
    def vague(self) -> bool:
        """Whether there is nothing to hold on to: no name, no benefit, no price."""
        return not (self.concrete or self.phrases or self.prices or self.about_life)

    @property
    def monthly(self) -> bool:
        """Whether it is paid for again and again."""
        return _AGAIN.search(self.text) is not None


def undirected(text: str) -> str:
    """Return a text without the directives to this simulator, which nobody in a study hears."""
    return _DIRECTIVE.sub(" ", text).strip()


def _is_about_life(question: str) -> bool:
    """Return whether a question is about habits and views, with no thing to judge in it."""
    talk = _TALK.search(question) and not _brands(question)
    if not (talk or _TOPICAL.search(question)) or _THIS.search(question) or asking_prices(question):
        return False
    return _proper(question) is None


def _name(question: str, briefings: Sequence[str]) -> str:
    for text in (question, *briefings):
        found = _proper(text) or _described(text)
        if found:
            return found
    brands = _brands("\n".join((question, *briefings)))
    return brands[0] if brands else NOTHING


def _proper(text: str) -> str | None:
    """Return a name that the text gives the thing: in quotes, introduced, or as a subject."""
    for match in _QUOTED.finditer(text):
        words = (match[1] or match[2]).strip(" ,.")
        slogan = _SLOGAN.search(text[: match.start()]) or re.search(r"[,?!:]", words)
        if 1 <= len(words.split()) <= 5 and not slogan and not words[:1].islower():
            return words
    for pattern in (_APPOSED, _NAMED, _IS_A):
        for named in pattern.finditer(text):
            words = named[1]
            if not words[0].isupper() or _ASKING.match(words) or words.lower() in _GENERIC:
                continue
            return _determined(words) if _plain(words) else words
    return None


def _described(text: str) -> str | None:
    """Return what the text calls the thing by its kind: "the oat-milk coffee"."""
    bare = strip_prices(text)
    for place, pattern in enumerate(_FOUND):
        found = next(_heads(pattern, bare), None)
        if found:
            return found if place == 1 else _determined(found)
    first = bare.strip().split("\n")[0]
    if "?" in first or len(first.split()) > 12 or _ASKING.match(first):
        return None
    stated = next(_heads(_STATED, first), "")
    if len(stated.split()) < 2 and not category(stated, ""):
        return None
    return _determined(stated[0].lower() + stated[1:] if stated[1:].islower() else stated)


def _plain(name: str) -> bool:
    first = name.split()[0]
    return first.lower() in ("the", "this", "our", "a", "an", "these", "it", "we", "they", "there")


def _heads(pattern: re.Pattern[str], text: str) -> Iterator[str]:
    for match in pattern.finditer(text):
        words = re.sub(r"\s+", " ", match[1]).strip(" ’'-")
        lower = words.lower().split()
        if lower and lower[-1] not in _GENERIC and lower[0] not in _GENERIC and len(words) > 2:
            yield re.sub(r"^(?:new|our|the|this|a|an)\s+", "", words, flags=re.I)


def _determined(words: str) -> str:
    bare = re.sub(r"^(?:the|this|our|an?|these|new)\s+", "", words, flags=re.I)
    if not bare or bare.lower() in _GENERIC or _plain(bare):
        return NOTHING
    titled = all(word[:1].isupper() for word in bare.split())
    return bare if titled and bare[:1].isupper() else f"the {bare}"


def _phrases(text: str) -> tuple[str, ...]:
    quoted = [(match[1] or match[2]).strip(" ,.") for match in _QUOTED.finditer(text)]
    found = [phrase for phrase in quoted if len(phrase.split()) <= 9]
    told = [each for each in _SENTENCE.split(text) if not _ABOUT_MARKET.search(each[:60])]
    text = "\n".join(told)
    pieces = re.split(r"(?<!\d)[,.;:?!()\n—–•]+|[,.;:?!()\n—–•]+(?!\d)", text)
    pieces = [part for piece in pieces for part in re.split(r"\s(?=(?:that|which)\s)", piece)]
    for piece in pieces:
        words = piece.strip(" \"“”'-*")
        if _ASKING.match(words):
            words = _offer(words)
        words = _SAYS_WHAT.sub("", words)
        while _LEADING.match(words) and len(words.split()) > 3:
            words = _LEADING.sub("", words)
        found += [part for part in _short(words) if claimed(part) or asking_prices(part)]
    return tuple(dict.fromkeys(found))[:12]


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


def _offer(words: str) -> str:
    """Return what a question asks about: "a coffee in a can" of "Would you try a coffee in a can"."""
    match = re.search(r"\b(?:an?|our|the|this|tentang|về)\s+(.{6,70})$", words, re.I)
    return match[1] if match else ""


def _nouns(text: str) -> tuple[str, ...]:
    bare = strip_prices(text).lower()
    words = re.findall(r"[^\W\d_][\w’'\-]{3,}|\b[^\W\d_]*[à-ỹđ][^\W\d_]*\b", bare)
    counts: dict[str, int] = {}
    for word in words:
        if word not in _COMMON and word not in _GENERIC:
            counts[word] = counts.get(word, 0) + 1
    return tuple(sorted(counts, key=lambda word: -counts[word])[:8])


def _brands(text: str) -> tuple[str, ...]:
    found = re.findall(r"(?<=[a-zà-ỹ,&] )([A-Z][\w’'&+]*(?:\s[A-Z][\w’'&+]*){0,2})", text)
    return tuple(
        dict.fromkeys(
            name
            for name in found
            if name.lower() not in _COMMON and len(name) > 2 and not re.match(r"Rp\d|RM\d", name)
        )
    )
