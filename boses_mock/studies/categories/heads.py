# ruff: noqa: E501, SIM905 - tables read better whole
"""What a text says that its thing is: the head of the noun phrase by which it introduces it.

"ChillHaul is a refrigerated-truck service for small food businesses" is a service of trucks, and
neither a tutor nor a bus, whatever words the rest of the text needs for users, tools and what the
thing does. A head that no file knows makes the thing one of no known category: that is told, and
nothing is guessed from words beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_READ = 700  # characters of a text in which it introduces its thing
_SUBJECT = r"(?:^|[.!?:\n]\s{0,3})(?:[A-Z][\w’'&+\-]{0,30}\s){0,3}[A-ZĐ][\w’'&+\-]{1,30}"
_INTRODUCED = re.compile(
    rf"{_SUBJECT}\s{{1,3}}(?P<phrase>(?:is|are)\s(?:an?|the|our)\s[^.;:!?\n]{{3,120}}|(?:adalah|merupakan|ialah|là|ay)\s[^.;:!?\n]{{3,120}})"
)
_APPOSED = re.compile(  # "Ra mắt Số Thứ Tự, dịch vụ nhắn tin báo ..."
    r"^[^,.;:!?\n]{3,60}[,:]\s(?P<phrase>(?:layanan|dịch vụ|serbisyo(?:ng)?)(?:\s[^\s,.;:!?]{1,20}){1,4})"
)
_VERB = re.compile(r"^(?:is|are|adalah|merupakan|ialah|là|ay)\s+")
_ARTICLE = re.compile(r"^(?:an?|the|our|new|sebuah|suatu|một|isang|ang)\s+", re.I)
_ENDS = re.compile(
    r"[,(]|[—–]|\s(?:that|which|who|where|whose|when|for|with|without|at|in|on|from|to|by|of|near|beside|under|below|behind|above|inside|outside|and|or|so|open|run|made|run|built|priced|sold|you|we"
    r"|yang|untuk|dengan|tanpa|dari|di|buat|bagi|pada|dan|cho|với|của|tại|để|dành|ở|từ|và|na|para|ng|sa|nang|kung)\s",
    re.I,
)
_WORD = re.compile(r"[^\W\d_][\w’'\-]*")
_GENERIC_WORDS = """
scheme offer offers package promo deal bundle pack line range collection campaign programme program
system solution tool company startup firm business app apps aplikasi aplikasyon service services
serbisyo layanan produk product products produkto plan plans platform brand idea concept thing kind
membership subscription network initiative project pilot way new layanan dịch vụ ứng dụng sản phẩm
ứng dụng gói paket inisiatif shared local online mobile digital small free monthly simple first cheap
affordable better bagong baru mới place site website community club hub kit box set
"""
_GENERIC = frozenset(_GENERIC_WORDS.split())  # of which every sort of thing may be
_FOR_OTHERS = frozenset(
    "garage parking park rack racks locker lockers library swap fair festival race museum stand stall shelter".split()
)
_SERVING = re.compile(r"\b(?:services?|serbisyo|layanan|dịch vụ|programme?s?)$", re.I)


@dataclass(frozen=True, slots=True)
class Head:
    """A noun phrase by which a text introduces its thing.

    Attributes:
        phrase: the whole of it, up to what it is for, with or by.
        told: it says what sort of thing it is, in words that more than one sort may not bear.
        serves: its last word calls it a service, so goods in it are what is served and not sold.
    """

    phrase: str
    told: bool
    serves: bool


def heads(text: str) -> Iterator[Head]:
    """Yield the heads of the phrases by which a text introduces its thing, the first first."""
    for pattern in (_INTRODUCED, _APPOSED):
        for found in pattern.finditer(text[:_READ]):
            yield head_of(found["phrase"])


def head_of(phrase: str) -> Head:
    """Return the head of one noun phrase."""
    bare = _ARTICLE.sub("", _ARTICLE.sub("", _VERB.sub("", phrase.strip())))
    cut = _ENDS.search(f"{bare} ")
    bare = bare[: cut.start()] if cut else bare
    words = [each.lower() for each in _WORD.findall(bare)]
    told = any(len(each) > 2 and each not in _GENERIC for each in words)
    if words and words[-1] in _FOR_OTHERS:  # whose first word is what it is for: "bicycle garage"
        bare = words[-1]
    return Head(bare, told, _SERVING.search(bare) is not None)
