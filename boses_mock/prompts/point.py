"""The point of a name: whom the prompt is about, in its own words, where the fields do not say it.

"Dog parents", "pregnant women" and "Muslim teachers" keep what makes them a segment. It promises at
most five words in title case that begin the prompt; it refuses sentences, and words that the fields
say already.
"""

from __future__ import annotations

import re

from .notes import Taken
from .text import words
from .topics import titled

_MOST_WORDS, _MOST = 5, 40
_ENDS = re.compile(  # where the words for the people end
    r"\s(?:in|from|at|near|who|that|which|whose|aged?|for|on|to|into|about|as|when|because|while"
    r"|over"
    r"|under|than|without|during|through|via|using|yang|na(?! (?:mga |may |babae|lalaki|nanay"
    r"|tatay|ina|guro|estudyante))|sa|di|dari|untuk|ở|tại|đang|muốn|cho|để"
    r"|theo(?! đạo)|karena|supaya|para|living|based|and their|từ|w/|works?|is|are|was|were|has"
    r"|have|had"
    r"|needs?(?<!special needs)|wants?|lives?|earns?|spends?"
    r"|goes|go|moved|said|get|gets|can|will|ay|ang|adalah|punya|\w+(?<!wed)(?<!th)ing(?!s)\s\w+)\b"
)
_JOINS = re.compile(r"\s(?:of|with|by|and|&|dan|và|at|ng|ni|có)\s")
_NO_START = frozenset(
    words(
        "a an the in from at of for with to on my our their this is are be if as not no we i you"
        " they he she"
        " looking need want"
        " dekat sekitar give make generate buy buys use uses how what why when where yang di"
        " dari"
        " untuk có từ ở sa ng kung ang any every each all some other outside everyone anyone"
        " exclude"
        " except excluding about top more less within near around nationwide"
    )
)
_THAI_BLANK = re.compile(r"(?<=[ก-๙])\s")  # which ends a phrase in Thai
_LOOSE = re.compile(
    r"\s(?:\d[\w.,]*|(?-i:a)|the|originally|formerly|mostly|mainly|of|with|by|and|or|&|more"
    r"|their|now|then|also|just|still|currently"
    r"|dan|và|at|ng|ni|có|mga|nga|ug|og|asal|kat|ke|dengan|yang|para|pada|kay|kami|yung|sa|di|ở"
    r"|juga|sudah|udah|masih|lagi|sekarang|ngayon|na|đang|đã|còn)\s?$",
    re.IGNORECASE,
)
_LED = re.compile(r"^(?:(?:yung|iyong|ung|itong|ang|nga|si|sina)\s)+", re.IGNORECASE)
_UNTOLD = re.compile(r"\s(?:takot|mahilig|galit|ayaw|suki|adik|kontra|takut|suka|sợ|thích|fans?)$")
_LONE_VERB = re.compile(r"\w+ing$")


def point(told: Taken) -> str:
    head = _shortened(told, told.head())
    if not head or not told.says(head):
        return ""
    first = head.split()[0].lower()
    if _named(told, head) or first in _NO_START or _LONE_VERB.match(head) or told.labels(head):
        return ""
    if _UNTOLD.search(head):
        return ""
    if re.search(r"\d\d", head) and " of " not in head:
        return ""
    return titled(head.lower() if told.doc.shouted else head)


def _named(told: Taken, head: str) -> bool:
    """Whether the head is one person's name: a capital, an age behind it ("Joko, 42")."""
    end = told.doc.raw.find(head) + len(head)
    alone = head[:1].isupper() and " " not in head and not head.endswith("s")
    return alone and re.match(r"[\"']?, \d\d\b", told.doc.raw[end : end + 6]) is not None


def _in_trade(told: Taken, blank: int) -> bool:
    """Whether a blank stands inside a trade or behind a word before it: "Thai boxing trainers"."""
    return bool(told.known[blank + 1] and not told.doc.low.startswith("working", blank + 1))


def _shortened(told: Taken, head: str) -> str:
    """The head up to the first word that only says where, why or how; then whole phrases of it."""
    at = told.doc.raw.find(head)
    ends = (m for m in _ENDS.finditer(head) if at < 0 or not _in_trade(told, at + m.start()))
    if end := next(ends, None) or _THAI_BLANK.search(head):
        head = head[: end.start()]
    while len(head.split()) > _MOST_WORDS or len(head) > _MOST:
        joins = list(_JOINS.finditer(head))
        if not joins:
            return ""
        head = head[: joins[-1].start()]
    while loose := _LOOSE.search(head):
        head = head[: loose.start()]
    return _LED.sub("", head).strip(" ,-")
