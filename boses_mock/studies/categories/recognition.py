# ruff: noqa: E501 - patterns read better whole
"""Which category a text is about, by the words in its files.

The longest phrase counts at each place, so "instant coffee" is no coffee shop and "rice cooker"
nothing to eat. What a text calls the thing counts most, and of that the last word, as in "scooter
insurance"; then what stands in its first clause; then how often the rest speaks of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from boses_mock.studies.categories.heads import Head, head_of, heads
from boses_mock.studies.categories.model import Name

_LONGEST = 5  # words of a phrase
_READ = 6_000  # characters of a text that are looked at
_NEAR = 80  # characters in which a phrase lies that a small word may be of
_WORDS = re.compile(r"[^\W_]+")
_THAI = re.compile("[\u0e01-\u0e3a\u0e40-\u0e5b]")
_CLAUSE = re.compile(
    r"[.;:!?\n]|,|\b(?:that|which|who|for|with|without|at|in|on|from|to|by|under|underneath|below|behind|above|inside|outside|beside|near|next to|close to|opposite|di bawah|sa ilalim ng|dekat|sebelah|gần|cạnh|malapit sa|katabi ng|when|where|so|and|or|priced|made|untuk|dengan|yang|di|trên|seharga|dari|cho|với|giá|của|tại|để|para|na may|sa|nang)\b",
    re.I,
)
_BESIDE = re.compile(  # what follows is a tool, a place or a user
    r"for|with|without|at|in|on|from|by|under|underneath|below|behind|above|inside|outside|di bawah|sa ilalim ng|beside|near|next to|close to|opposite|untuk|dengan|di|trên|cho|với|tại|para|na may|sa|to",
    re.I,
)
_HAS = re.compile(r"\s*(?:there (?:is|are)|it has|has|have|có|ada|may|mayroong)\s", re.I)
_BY_TOOL = re.compile(  # "xem qua điện thoại", "through an app": a tool is not the thing
    r"\b(?:qua|lewat|via|through|melalui|pakai|gamit ang)\s(?:an?\s|the\s|your\s)?[^\W\d_]{2,20}(?:\s[^\W\d_]{2,20})?",
    re.I,
)
_OWNED = re.compile(  # "sprays your rice field": what people have already is not the thing
    r"\b(?:your|their) (?:own )?[a-z]{3,20}(?: (?:field|farm|shop|house|home|roof|truck|boat|stall)s?)?\b"
)
_GETS = re.compile(  # "you get soil, seeds and a can": what comes with the thing
    r"\byou (?:get|receive) (?:[^.,;:!?\n]{2,40}, ){1,6}[^.,;:!?\n]{2,40}\b(?:and|or)\b[^.,;:!?\n]{2,40}",
    re.I,
)
_LED_TO = re.compile(
    r"\b(?:on|in|at|with|by|per|from|for|into|di|sa|trên) (?:an?|the|your|one) $", re.I
)
_SENTENCE = re.compile(r"[.!?]\s|\n")
_FIRST_PARTS, _TOLD_TWICE = 4, 2
_LOAN = "loan"  # who lends the price of a thing does not sell it
_LENDS = re.compile(r"\b(?:lends?|lending|borrow\w*|meminjamkan|cho vay|nagpapautang)\b", re.I)
_PAYS = re.compile(  # how a thing is paid is not what it is
    r"\b(?:trả góp|trả sau|cicilan|hulugan|(?:on )?instal?ments?|instal?ment plans?|pay in \w{2,5}|split payments?)\b",
    re.I,
)
_OF_CREDIT = re.compile(  # of which the terms of payment are all that there is
    r"pay[ -]?later|split|bnpl|buy now|\bloans?\b|credit|kredit|\bvay\b|pinjam|utang|mua trước|bayar nanti",
    re.I,
)
_WITH = re.compile(
    r"\b(?:with|without|plus|at|in|on|for|from|by|dengan|tanpa|di|trên|untuk|kèm|tại|cho|na may|sa|para)\b",
    re.I,
)
_ANY_SORT_WORDS = """
scheme offer offers package promo deal deals bundle pack packs line range collection campaign
system solution tool gift voucher company startup shop store members contract apps aplikasi
service services product products produk plan plans platform program programme card account
subscription membership brand idea concept think about your what would introducing mobile this
that launch launching layanan kartu produkto bagong baru dịch ứng dụng sản phẩm
"""
_ANY_SORT = frozenset(_ANY_SORT_WORDS.split())  # what a thing of every sort is called
_LEADS = re.compile(r"-(?=[^\W_])")  # "home-cleaning" is no home
_ENOUGH, _OF_EXTRAS = 1.0, 0.3
_IN_NAME, _HEAD, _FIRST = 3.0, 3.0, 2.5
_COINED = re.compile(r"[^\W_]{1,30}(?:-[^\W_]{1,30})+")  # "Balik-Lupa" sells no land
_DESCRIBED, _OF_BRAND = "the ", 0.3  # a brand's name may be any word: "Apple", "Bahay Tuna"


class Words:
    """Every phrase that tells of a kind, to be looked up."""

    def __init__(self) -> None:
        self.phrases: dict[str, Name] = {}
        self.thai: dict[str, Name] = {}
        self.sorts: dict[tuple[str, str], str] = {}

    def learn(self, names: Mapping[str, Name], sorts: Mapping[str, str]) -> None:
        for word, name in names.items():
            if _THAI.search(word):
                self.thai[word] = name
            else:
                self.phrases[" ".join(_WORDS.findall(word))] = name
            self.sorts[name.category, name.kind] = sorts[name.kind]

    def hits(self, text: str) -> list[tuple[Name, int]]:
        """Return what the phrases of a text tell, in order, with the number of their words."""
        low = text.lower()
        places = [(each[0], each.end()) for each in _WORDS.finditer(low)]
        words = [word for word, _ in places]
        led = {at for at, (_, end) in enumerate(places) if _LEADS.match(low, end)}
        found: list[tuple[Name, int]] = []
        at = 0
        while at < len(words):
            count, name = self._longest(words, at, led)
            if name:
                found.append((name, count))
            at += count
        if _THAI.search(text):
            found += self._thai_hits(text)
        return found

    def spans(self, text: str, small: re.Match[str]) -> bool:
        """Tell whether a small word of a text stands within a phrase: "for rent"."""
        at, end = small.span()
        before = _WORDS.findall(text[max(0, at - _NEAR) : at].lower())[1 - _LONGEST :]
        after = _WORDS.findall(text[end : end + _NEAR].lower())[: _LONGEST - 1]
        own = small[0].lower().split()
        return any(
            " ".join([*before[len(before) - back :], *own, *after[:on]]) in self.phrases
            for back in range(min(len(before), _LONGEST - 1) + 1)
            for on in range(_LONGEST - len(own) - back + 1)
            if back + on
        )

    def _thai_hits(self, text: str) -> Iterator[tuple[Name, int]]:
        """Yield what Thai words tell, the longest at each place: they stand without spaces."""
        for word in sorted(self.thai, key=len, reverse=True):
            for _ in range(text.count(word)):
                yield self.thai[word], 1
            text = text.replace(word, " ")

    def _longest(self, words: list[str], at: int, led: set[int]) -> tuple[int, Name | None]:
        """Return the longest phrase at a place; no word that only leads to another by a hyphen."""
        for count in range(min(_LONGEST, len(words) - at), 0, -1):
            if at + count - 1 in led:
                continue
            phrase = " ".join(words[at : at + count])
            for form in (phrase, phrase.removesuffix("s"), phrase.removesuffix("es")):
                if form in self.phrases:
                    return count, self.phrases[form]
        return 1, None


_LENT_THINGS = re.compile(  # "borrow drills": what is lent is no money
    r"\b(?:borrow|lend|lends|borrowing|lending) (?=(?:(?:an?|the|your|our|their|any) )?(?!(?:the|an?|your|our|their|any)\b|money|cash|price|sum|amount|funds?|capital|credit|salary|pesos?|rupiah|baht|ringgit|dollars?|up|from|to|it|and|or|for|at|in|on|now|today|safely|without|against|as|more|less|small|only|what|you|people|farmers|app|apps|platform|service|circle|club|group|scheme)[a-z]{3,})",
    re.I,
)


_MENDED = re.compile(  # what a service mends, cleans or fetches is not what it is
    r"\b(?:fix|repair|clean|mend|recycle|collect)(?:es|s|ing)? (?:(?:your|their|old|broken|used|dirty) ){1,3}"
    r"[a-z]{3,20}(?: [a-z]{3,20})?",
    re.I,
)
_COMES_BY = re.compile(  # "a van that brings check-ups": what a thing comes by is not what it is
    r"\b(?:van|truck|bus|car|boat|bike|jeepney|tricycle|motorbike)s? (?:that|which) "
    r"(?=(?:brings?|offers?|visits?|sells?|comes?|delivers?|carries)\b)"
    r"|\b(?:mobil|motor|truk|perahu|gerobak) (?:keliling )?yang (?=(?:datang|membawa|keliling|menjual|melayani|singgah)\b)"
    r"|\b(?:trak|dyip|bangka|motor|van)(?:ng| na) (?=(?:dumarating|nagdadala|umiikot|nagbebenta|dumadayo|pumupunta)\b)"
    r"|\bxe (?:lưu động |tải |đẩy )?(?=(?:đến|chở|bán|ghé|mang)\b)",
    re.I,
)


def recognised(words: Words, name: str, text: str, sort: str) -> Name | None:
    """Return what a text is about, None where its words do not tell."""
    scores: dict[Name, float] = {}
    text = _MENDED.sub(" ", text)
    text = _COMES_BY.sub("service that ", _LENT_THINGS.sub("use ", text))

    def add(found: Name, weight: float) -> None:
        scores[found] = scores.get(found, 0.0) + weight

    whole, said = text, 1.0
    named = words.hits(name)
    if not name.startswith(_DESCRIBED):
        named = words.hits(_COINED.sub(" ", name))
        said, text = _OF_BRAND, text.replace(name, " ") if name else text
    for found, count in named:
        add(found, said * (_IN_NAME + count))
    if named:
        add(named[-1][0], said * _HEAD)
    first = _first_clause(words, text)
    if first:
        add(first, _FIRST)
    told, extras = _parted(words, text)
    for place, (found, count) in enumerate(words.hits(told[:_READ])):
        add(found, (0.5 + 0.5 * count) / (1 + place / 4))
    for found, count in words.hits(extras):
        add(found, _OF_EXTRAS * count)
    scores = _without_terms(scores, text)
    for found in scores:
        if sort and words.sorts[found.category, found.kind] == sort:
            scores[found] *= 1.3
    best = max(scores, key=lambda each: scores[each], default=None)
    if best is None or scores[best] < _ENOUGH:
        return None
    return _borne_out(words, name, whole, best, scores)


def _borne_out(
    words: Words, name: str, text: str, best: Name, scores: Mapping[Name, float]
) -> Name | None:
    """Return the best of the kinds that what the text calls its thing bears out, else None.

    A head that says of what sort the thing is decides, be it of a sort that no file knows. One
    that any thing may have ("a service"), or none, leaves it to what the text says of the thing
    itself: a kind that only its tools, users and extras name is none.
    """
    head = _deciding(words, name, text)
    if head is not None:
        named = [found for found, _ in words.hits(head.phrase)]
        if head.serves:
            named = [each for each in named if words.sorts[each.category, each.kind] != "goods"]
        return best if best in named else max(named, key=lambda n: scores.get(n, 0.0), default=None)
    if best in [found for found, _ in words.hits(name)]:
        return best
    text = _OWNED.sub(" ", _BY_TOOL.sub(" ", _GETS.sub(" ", text[:_READ])))
    parts = [*_of_itself(words, text)]
    told = [found for part in parts for found, _ in words.hits(part)]
    first = [found for part in parts[:_FIRST_PARTS] for found, _ in words.hits(part)]
    sentence = _SENTENCE.split(text.strip(), maxsplit=1)[0]
    if not told and not head_of(sentence).told:
        # "an app with loans": what it comes with is all that is told of it
        first = [found for found, _ in words.hits(sentence)]
    return best if best in first or told.count(best) >= _TOLD_TWICE else None


def _deciding(words: Words, name: str, text: str) -> Head | None:
    """Return the first head that says of what sort the thing is."""
    described = [head_of(name)] if name.startswith(_DESCRIBED) and _stands_free(name, text) else []
    return next((head for head in (*heads(text), *described) if head.told), None)


def _stands_free(name: str, text: str) -> bool:
    """Tell whether what a text calls its thing is more than where or with what it comes: "on a stick"."""
    bare = name.removeprefix(_DESCRIBED)
    at = text.lower().find(bare.lower())
    return at < 0 or _LED_TO.search(text[max(0, at - _NEAR) : at]) is None


def _of_itself(words: Words, text: str) -> Iterator[str]:
    """Yield the parts of a text that tell what the thing is or does, and not by what or for whom."""
    begin, beside = 0, False
    for join in _CLAUSE.finditer(text):
        if join[0][0].isalpha() and words.spans(text, join):
            continue
        part = text[begin : join.start()]
        if part.strip() and not beside and not _HAS.match(part):
            yield part
        beside = _BESIDE.fullmatch(join[0]) is not None and begin + join.start() > 0
        begin = join.end()
    if not beside and not _HAS.match(text[begin:]):
        yield text[begin:]


def _without_terms(scores: dict[Name, float], text: str) -> dict[Name, float]:
    """Leave out what only the terms of payment tell, where something else is told as well."""
    goods = {each: score for each, score in scores.items() if each.category != _LOAN}
    if _LENDS.search(text) or not _PAYS.search(text):
        return scores
    return goods if goods or not _OF_CREDIT.search(text) else scores


def _first_clause(words: Words, text: str) -> Name | None:
    """Return what the first clause that tells anything tells last; what it comes with is not it."""
    for clause in _clauses(words, _parted(words, text[:600])[0]):
        hits = [name for name, _ in words.hits(clause)]
        lending = [name for name in hits if name.category == _LOAN and _LENDS.search(clause)]
        if hits:
            return (lending or hits)[-1]
    return None


def _clauses(words: Words, text: str) -> Iterator[str]:
    """Yield the clauses of a text; "food for dogs" is a phrase and not two of them."""
    begin = 0
    for join in _CLAUSE.finditer(text):
        if not join[0][0].isalpha() or not words.spans(text, join):
            yield text[begin : join.start()]
            begin = join.end()
    yield text[begin:]


def _parted(words: Words, text: str) -> tuple[str, str]:
    """Return a text without what its first sentence says the thing comes with, and that.

    Where what comes before says of what sort the thing is, be it a sort that no file knows: a
    "pet-boarding service with live cameras" is no camera, an "app with loans" is a loan.
    """
    first, stop, rest = text.partition(". ")
    joins = (each for each in _WITH.finditer(first) if not words.spans(first, each))
    found = next(joins, None)
    if not found or not _telling(first[: found.start()]):
        return text, ""
    return f"{first[: found.start()]}{stop}{rest}", first[found.start() :]


def _telling(head: str) -> bool:
    words = [each for each in _WORDS.findall(head.lower()) if len(each) > 3]
    return any(each not in _ANY_SORT for each in words)
