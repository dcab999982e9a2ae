# ruff: noqa: E501 - tables read better whole
"""What a text itself says of a thing that no category's file knows, as matters to weigh.

Nobody knows what speaks for a refrigerated truck or a funeral plan but the text that shows it, so
its own clauses are what people hold on to or doubt. A clause is only ever quoted word for word: it
is taken apart nowhere, so nothing can be said of the thing that the text does not say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from boses_mock.studies.categories.model import Matter
from boses_mock.studies.reading.aspects import ASPECTS, claimed
from boses_mock.studies.reading.money import asking_prices
from boses_mock.studies.sentences import own_points as lines

_MANY = 6  # ways to speak of a point, from which they are parted between points
_READ = 3_000  # characters of a text that are looked at
_MOST = 7  # points of one text
_FEWEST_WORDS, _MOST_WORDS = 3, 16
_BEGUN = 4  # words up to which a clause may be no more than the beginning of a list
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n")
_CLAUSE = re.compile(r"(?<!\d)[,;:](?!\d)|\s[–—]\s|(?<=\d)[,;:]\s|\sand (?=(?:you|it|we|they)\s)")
_DOES = re.compile(
    r"[a-z]{2,14}(?<!i)(?<!u)s\s(?!an?\b)"
)  # "insures", and neither "is" nor "has a"
_BEHIND = re.compile(r"^[,:] ([^?]{8,400})\?$")
_ASKS_ON = re.compile(  # "..., how do you like it": what is behind the name asks again
    r"(?:^|, )(?:what|how|would|do|does|could|should|is|are|will|which|apa|bagaimana|apakah|mau|ano|paano|gusto|magkano|bạn|chị|anh|có)\b",
    re.I,
)
_COLON = re.compile(r"(?<!\d):\s|(?<=\d):\s")
_SUM_ALONE = re.compile(r"^\D{0,6}\d[\d.,]*\W*$")
_LEADS = re.compile(
    r"^(?:we(?:’re|'re| are| have) (?:launch\w{2,3}|introduc\w{2,3}|design\w{2,3}|mak\w{2,3}|offer\w{2,3}|develop\w{2,3}|built|made|planning)|and|or|plus|also|but|so|then|with|dan|atau|serta|và|hoặc|at(?! (?:least|most|any|an?|the|your|home|no|night|work|first|each)\b| \d)|tapi|tetapi|dengan|pero|nhưng|cùng với|kèm|na may|saka)\s+",
    re.I,
)
_ASKS = re.compile(
    r"\?$|^(?:what|how|would|do|does|could|should|apa|bagaimana|apakah|ano|paano)\b", re.I
)
_SAYS_WHAT = re.compile(
    r"^(?:[A-Z][\w’'&+\-]*\s+){1,4}(?:(?:is|are)\s(?:an?|the|our)|adalah|merupakan|là)\s"
)
_DEFINES = re.compile(r"^(?:[A-Z][\w’'&+\-]*\s+){1,4}(?:is|are)\s(?=(?:an?|the|our)\s)")
_OPEN_END = re.compile(
    r"\b(?:of|to|for|with|at|in|on|by|and|or|the|an?|than|di|ke|dari|untuk|dengan|và|của|cho|ng|sa)$",
    re.I,
)
_STEP = re.compile(
    r"^(?:after (?:that|this|which)|(?:starting|beginning) (?:in|on|from|next)|mulai|simula|từ (?:tháng|ngày)|before that|then|otherwise|setelah itu|pagkatapos|kung hindi|sau đó|nếu không|(?:mon|tues|wednes|thurs|fri|satur|sun)day|senin|thứ|lunes|open|up to|until|before|introducing|presenting|meet|imagine|target|objective|background|price|harga|giá)\b",
    re.I,
)
_SMALL = re.compile(  # with which a sentence begins, and which is no name
    r"^(?:An?|The|You|Your|We|It|Its|No|Each|Every|All|One|Two|Three|There|Any|Their|They|Members?|Carers?|Staff|Pay|Book|Cancel|Free|If|When|Once|After|Kalau|Jika|Bila|Nếu|Khi|Kapag|Kung|Buka|Anggota|Setiap|Di|Bisa|Ada|Tanpa|Mỗi|Có|Không|May|Walang|Bawat|Ang|Libre)\b"
)
_LAST_OF_LIST = re.compile(
    r"(?:and |or )?[\w\-]{1,30} (?:and|or|dan|atau|và|hoặc|at|o) [\w\-]{1,30}"
)
_LISTS_ON = re.compile(  # "Borrow a drill, a ladder or a sewing machine": one thing of several
    r"(?P<one>(?:an?|the|your|isang|sebuah|satu|một)\s)?[\w\-]{2,20}(?:\s[\w\-]{2,20})?\s(?:and|or|o|dan|atau|và|hoặc|at)\s",
    re.I,
)
_JOINED = re.compile(r"\s(?:and|or|dan|atau|và|hoặc|at)\s")
_IF = re.compile(  # what holds only if something else does is told whole or not at all
    r"(?:if|when|once|after|unless|kalau|jika|bila|apabila|setelah|nếu|khi|sau khi|kapag|kung|pag)\b",
    re.I,
)
_DEMANDS = re.compile(
    r"\b(?:you need|needs? to|ha(?:s|ve) to|must|required?|at least|minimum|not included|excluding|no refunds?|pay within|deducted|does not|do not|only (?:if|when|on|for|after)|mult\w{1,4}|denda|penalt\w{1,4}|fines?|phạt|syarat|on condition|kondisyon|điều kiện|caught|violat\w{1,4}|đặt trước|book(?:ed|ing)? [^,]{0,14}(?:ahead|in advance)|pesan [^,]{0,16}sebelumnya|wajib|harus|minimal"
    r"|tidak termasuk|dipotong|phải|ít nhất|tối thiểu|chưa bao gồm|không bao gồm|kailangan|hindi kasama|ibabawas)\b",
    re.I,
)
_TO_DO = re.compile(  # what anybody does with such a thing: neither a promise nor a demand
    r"^(?:return (?:it|them|the)|give (?:it|them) back|bring (?:it|them) back|put (?:it|them) back|fill (?:in|out)|sign (?:up|a|the)|queue|submit|kembalikan|isauli|ibalik|mag-?fill|trả lại|điền)\b(?![^.]{0,60}\b(?:refund|free|gratis|libre|miễn phí))",
    re.I,
)
_RHYTHM = re.compile(  # how often alone: nobody holds on to "twice a week", or doubts it
    r"(?:(?:once|twice|(?:one|two|three|four|five|six|\d{1,2}) (?:times|days|hours|evenings|sessions)) (?:a|per|every|each) (?:day|week|month|year)"
    r"|every (?:\w{3,6} )?(?:days?|weeks?|months?|years?)|(?:satu|dua|tiga|empat|lima|enam|\d{1,2}) (?:kali|hari|jam) (?:(?:per|dalam) )?(?:se)?(?:hari|minggu|bulan|tahun)"
    r"|(?:minsan|dalawang beses|tatlong beses|dalawang araw|tatlong araw) (?:sa |kada |bawat )(?:isang )?(?:araw|linggo|buwan|taon)"
    r"|(?:mỗi \w{3,6} )?(?:một|hai|ba|bốn|\d{1,2}) (?:lần|buổi|ngày|giờ)(?: một| mỗi)?(?: (?:tuần|tháng|ngày|năm))?)",
    re.I,
)
_UNFIT = re.compile(r"[{}\[\]|“”\"()]")

_IS = re.compile(r"^(?:an?|one|isang|sebuah|seekor|satu|một)\s", re.I)
_WHOM = re.compile(  # whom it takes, which can be wanted or not and is no promise
    r"^(?:for|accepts?|takes|open to|nhận|menerima|tumatanggap ng|untuk|para sa|dành cho)\s", re.I
)
_SORTS = tuple(
    (name, re.compile(said.words, re.I)) for name, said in lines.SORTS.items() if said.words
)


def points(text: str, name: str) -> tuple[str, ...]:
    """Return the clauses of a text that tell of its thing, in order, word for word."""
    found = dict.fromkeys(_clauses(text[:_READ], name))
    return tuple(found)[:_MOST]


def _clauses(text: str, name: str) -> Iterator[str]:
    for sentence in _SENTENCE.split(text):
        told = sentence.strip(" -*•")
        if _ASKS.search(told):
            told = _apposed(told, name)
        if not told:
            continue
        told = told.rstrip(".!? ")
        pieces = (told,) if _IF.match(told) else _parts(told)
        for clause in pieces:
            words = _LEADS.sub("", _DEFINES.sub("", _unnamed(clause, name)))
            if _fits(words, name):
                yield _SMALL.sub(lambda found: found[0].lower(), words)


def _unnamed(clause: str, name: str) -> str:
    """Return a clause without the name of its thing before what that does: "insures ponds"."""
    bare = clause.removeprefix(f"{name} ") if name and name[:1].isupper() else clause
    return bare if bare != clause and _DOES.match(bare) else clause


def _apposed(question: str, name: str) -> str:
    """Return what a question tells of the thing that it asks about, behind its name and a comma."""
    _, named, behind = question.partition(name) if name else ("", "", "")
    found = _BEHIND.match(behind) if named else None
    return found[1] if found and not _ASKS_ON.search(found[1]) else ""


def _parts(told: str) -> Iterator[str]:
    """Yield the clauses of a sentence; after a colon another begins, be it one of a list."""
    for part in _COLON.split(told):
        whole = tuple(_whole(_CLAUSE.split(part)))
        yield from whole


def _whole(pieces: Iterable[str]) -> Iterator[str]:
    """Yield the clauses between commas; an enumeration stays whole: "Hokkien, Malay and Tamil"."""
    kept, listing = "", False
    for piece in map(str.strip, pieces):
        on = _LISTS_ON.match(piece)
        lists_on = on is not None and (bool(on["one"]) or len(kept.split()) <= _BEGUN)
        few = len(piece.split()) < _FEWEST_WORDS
        short = few or lists_on or _LAST_OF_LIST.fullmatch(piece)
        begun = listing or len(kept.split()) < _FEWEST_WORDS
        if kept and piece and (short or (begun and _JOINED.search(piece))):
            kept, listing = f"{kept}, {piece}", True
            continue
        yield kept
        kept, listing = piece, False
    yield kept


def _fits(words: str, name: str) -> bool:
    """Return whether a clause can be quoted alone: it is whole, and no name, price or question."""
    count = len(words.split())
    return (
        _FEWEST_WORDS <= count <= _MOST_WORDS
        and not _names(words.lower(), name.lower())
        and not any(p.search(words) for p in (_UNFIT, _SAYS_WHAT, _OPEN_END, _STEP, _ASKS))
        and not (asking_prices(words) or _SUM_ALONE.match(words))
        and not (_RHYTHM.fullmatch(words) or _TO_DO.match(words))
    )


def _names(words: str, name: str) -> bool:
    """Return whether a clause is no more than what a thing is called: by its name, or its kind."""
    bare = name.removeprefix("the ")
    if not bare or bare not in words:
        return False
    return bare == name or len(words.replace(bare, " ").split()) <= _FEWEST_WORDS


def own_matters(text: str, name: str) -> tuple[Matter, ...]:
    """Return a driver and a barrier for each point of a text, each on the side that it speaks of.

    What is asked of people speaks for nothing: it is a barrier alone. What says first what the
    thing is can be wanted or not, but nobody doubts it.
    """
    made: list[Matter] = []
    for place, point in enumerate(points(text, name)):
        sides = [side for side in claimed(point) if side in _SIDES]
        side = sides[0] if sides else _SIDES[place % len(_SIDES)]
        is_it = (not place and _IS.match(point)) or _WHOM.match(point)
        sort = sort_of_point(point) or ("is" if is_it else "")
        if sort != "asked":
            made.append(_matter(point, side, sort, place, driver=True))
        if sort != "is":
            made.append(_matter(point, side, sort, place, driver=False))
    return tuple(made)


_SIDES = tuple(each for each in ("fit", "ease", "trust", "service", "family") if each in ASPECTS)


def sort_of_point(point: str) -> str:
    """Return what sort of promise a point is, a name of ``own_points.SORTS``; "" where none is told."""
    if _DEMANDS.search(point):
        return "asked"
    return next((name for name, words in _SORTS if words.search(point)), "")


def _matter(point: str, side: str, sort: str, place: int, *, driver: bool) -> Matter:
    quoted = point.replace("’", "'")
    kind = lines.SORTS[sort]
    said = lines.LIKED if driver else kind.local
    return Matter(
        topic=f"“{quoted}”" if driver else f"uncertainty about “{quoted}”",
        side=side,
        said={tongue: clause.format(c=quoted) for tongue, clause in said.items()},
        signs=(quoted.lower(),),
        told=False,
        answered=(),
        weights={},
        kinds=frozenset(),
        only=frozenset(),
        lines=tuple(line.format(c=quoted) for line in _frames(kind, place, driver=driver)),
        advice=((lines.KEPT if driver else kind.advice).format(c=quoted),),
        driver=driver,
    )


def _frames(kind: lines.Said, place: int, *, driver: bool) -> tuple[str, ...]:
    """Return every second way to speak of a point, so that nobody speaks alike of the next one."""
    table = kind.for_it if driver else kind.against
    return table[place % 2 :: 2] if len(table) >= _MANY else table
