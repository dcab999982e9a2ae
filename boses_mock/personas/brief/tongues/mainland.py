"""Clauses in Thai or Vietnamese, put into English where every piece of them is known.

Both put the verb before its object, as English does, and what describes a thing after it; Thai is
written without spaces, so pieces of it are looked for letter by letter, the longest first. A
clause with a piece that is in no table stays as it is, and so is quoted rather than guessed at.
"""

from __future__ import annotations

import re
from functools import partial
from unicodedata import normalize

from boses_mock.kernel.remember import remembered_by
from boses_mock.market.glossary import Glossary, Mainland
from boses_mock.personas.text import joined

from ..telling.verbs import third_person
from .mainland_parts import in_parts, without_people
from .phrase import doing

Piece = tuple[str, str]  # what it is, and what it is in English
_IS_THAI = re.compile(r"[ก-๙]")
_LATIN = re.compile(
    r"[A-Za-z0-9฿][A-Za-z0-9.,'’&+-]{0,30}(?: [A-Z0-9][A-Za-z0-9.'’&+-]{0,30}){0,3}"
)
_WORD = re.compile(r"\w[\w.'’&+-]{0,30}")
_LONGEST = 6  # words of a piece in Vietnamese
_NAME_WORDS = 4  # of a local dish or crop
_WITH_THINGS = frozenset(["sell", "eat", "drink", "cook", "grow", "make"])
_MANY = frozenset(["parents", "children", "siblings", "grandparents"])
_ARTICLE = re.compile(r"(an?|the) (?=\w)")
_RIDE = re.compile(r"\ban? (?:electric )?(?:motorbike|car|pickup truck|bicycle)$")
_ON = re.compile(
    r"\b(?:in|at) "
    r"(?=(?:TikTok|Facebook|Shopee|Lazada|Instagram|YouTube|LINE|Zalo|Grab)\b(?! groups?\b))"
)
_THINGS = ("noun", "name")
_LEADS = re.compile(
    r"^(?:và|nhưng|còn|thì|mà|cũng|đang|họ|và|แต่|และ|ก็|ยัง|พวกเขา)\s?", re.IGNORECASE
)
_HOURS = (
    (re.compile(r"(\d{1,2}) ?(?:giờ|h|g) sáng", re.IGNORECASE), "am"),
    (re.compile(r"(\d{1,2}) ?(?:giờ|h|g) (?:trưa|chiều|tối|đêm)", re.IGNORECASE), "pm"),
    (re.compile(r"ตี ?(\d)"), "am"),
    (re.compile(r"(\d{1,2}) ?(?:โมงเช้า)"), "am"),
)
# Thai counts the hours of the evening from seven on: "สองทุ่ม" is eight.
_THAI_NUMBERS = ("หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า", "สิบ")
_THAI_NUMBER = re.compile(
    rf"(?<=ตี)(?:{'|'.join(_THAI_NUMBERS[:5])})|(?:{'|'.join(_THAI_NUMBERS)})(?= ?(?:ทุ่ม|โมงเช้า))"
)
_AFTER_SIX = re.compile(r"([1-5]) ?ทุ่ม")
_EVERY_SUM = re.compile(r"(เดือน|วัน|ปี|ครั้ง|งวด)ละ ?(\d[\d,]{0,8}) ?บาท")
_SMOOTHER = (
    (re.compile(r"\bout of fear (?!of\b|that\b)"), "out of fear of "),
    (
        re.compile(r"\b(sends?) money (to .{2,30}|home) (฿[\d,]{1,9} (?:a|each) \w{3,5})"),
        r"\1 \3 \2",
    ),
    (
        re.compile(r"\b(get up|go to bed|leave|start|finish work|go to work) (?=\d{1,2}[ap]m\b)"),
        r"\1 at ",
    ),
    (re.compile(r"\bmore than pay by bank transfer$"), "more than bank transfers"),
    (re.compile(r"\bpay in instalments (?=an? |the )"), "pay off "),
    (re.compile(r"\b(sends?) money to (?=every|each|on |in |at )"), r"\1 money home "),
    (re.compile(r"\btheir own (\w+)$"), r"a \1 of their own"),
    (re.compile(r" more than (?=and |but )"), " "),
    (re.compile(r"\bbecause of being afraid of "), "for fear of "),
    (re.compile(r"\bpay by bank transfer (?=[A-Z])(\w{2,20})"), r"pay by \1 transfer"),
    (re.compile(r"\b(have left [a-z ]{3,16}) to (?=[a-z]{3,12} )"), r"\1 and "),
)
# What follows these is a thing that is made, sold or eaten, if nobody knows what.
_BROKEN = re.compile(
    r"\b(?:and|or|with|for|to|in|of|from|by|the|an?|because of|more than|about|on)$|"
    r"\b(?:in|at|on|of|with|for|from|to|by) (?:in|at|on|of|with|for|from|to|by) |\b(\w+) \1\b|"
    r"\b(?:an?|the) (?:an?|the|to|for|not)\b|^(?:to|of|because|for) |"
    r"\b(?:do not|to) (?:at|in|on)\b|\bto do not\b"
)


@remembered_by(1_024)
def in_english(glossary: Glossary, clause: str) -> str:
    """Return a clause in English, or nothing where it is in neither language or not all known."""
    if clause.isascii():
        return ""
    text = _plainer(normalize("NFC", clause).strip(" .!?"))
    if told := _child(text) or _whole(glossary, text):
        return told
    known = glossary.thai if _IS_THAI.search(text) else glossary.vietnamese
    whole = partial(_whole, glossary)
    if told := in_parts(known, text, whole):
        return told
    own = without_people(glossary, text)
    done = own and (whole(own) or in_parts(known, own, whole))
    return done if done and third_person(done) else ""


def _child(text: str) -> str:
    """Return how old somebody's child is, and whose care it is in: "มีลูกสาวอายุ 5 ขวบฝากยายเลี้ยง"."""
    found = _CHILD.match(text) or _CON.match(text)
    if not found:
        return ""
    kid, who = _KIDS[found[1].casefold()], _WITH.match(found[3])
    elder = "grandmother" if who and who[1].casefold() in _ONE_ELDER else "grandparents"
    kept = f" who stays with a {elder}".replace("a grandparents", "the grandparents") if who else ""
    return f"have a {kid} aged {found[2]}{kept}"


def _whole(glossary: Glossary, text: str) -> str:
    found = _pieces(glossary, text)
    if not found or all(kind in ("name", "") for kind, _ in found):
        return ""
    told = _told(found)
    for pattern, better in _SMOOTHER:
        told = pattern.sub(better, told)
    return "" if _BROKEN.search(told) else told


def _plainer(text: str) -> str:
    """Return a clause with hours in figures, and without who or what leads to it: "và", "และ"."""
    text = _LEADS.sub("", text).removesuffix("ด้วย").removesuffix(" ở quê nuôi")
    text = _EVERY_SUM.sub(r"฿\2ต่อ\1", text)
    text = _THAI_NUMBER.sub(lambda found: str(_THAI_NUMBERS.index(found[0]) + 1), text)
    text = _AFTER_SIX.sub(lambda found: f"{int(found[1]) + 6}pm", text)
    for pattern, half in _HOURS:
        text = pattern.sub(lambda found, half=half: f"{found[1]}{half}", text)  # type: ignore[misc]
    return text


def _pieces(glossary: Glossary, text: str) -> list[Piece] | None:
    if _IS_THAI.search(text):
        return _thai(glossary.thai, text)
    return _vietnamese(glossary.vietnamese, text)


def _thai(words: Mainland, text: str) -> list[Piece] | None:
    """Return the pieces of a text without spaces, as long ones as let all of it be known."""
    known: dict[int, tuple[int, Piece] | None] = {len(text): (0, ("", ""))}
    for at in range(len(text) - 1, -1, -1):
        known[at] = None
        if text[at] in _BLANKS:
            known[at] = (1, ("", "")) if known[at + 1] else None
            continue
        for size in (each for each in words.sizes if known.get(at + each)):
            if (entry := words.pieces.get(text[at : at + size].casefold())) is not None:
                known[at] = size, entry
                break
        else:
            name = _LATIN.match(text, at)
            if name and known.get(name.end()):
                known[at] = len(name[0]), ("name", name[0])
    return _along(known)


def _vietnamese(known_words: Mainland, text: str) -> list[Piece] | None:
    """Return the pieces of a text; what is sold, eaten or grown keeps its local name."""
    words = text.replace(",", " ").split()
    pieces = _known(known_words, words)
    for at, word in enumerate(words[:-1] if pieces is None else ()):
        does = known_words.pieces.get(word.casefold(), ("", ""))
        end = _local_name(known_words, words, at + 1) if does[1] in _WITH_THINGS else 0
        first = _known(known_words, words[: at + 1]) if end else None
        after = _known(known_words, words[end:]) if first is not None else None
        if first is not None and after is not None:
            return [*first, ("noun", " ".join(words[at + 1 : end])), *after]
    return pieces


def _local_name(known_words: Mainland, words: list[str], at: int) -> int:
    """Return where a local name of one to four words ends, before what it is done with or where."""
    ends = (*known_words.joints, *known_words.placing)
    end = at
    while end < min(len(words), at + _NAME_WORDS) and words[end].casefold() not in ends:
        end += 1
    strange = any(word.casefold() not in known_words.pieces for word in words[at:end])
    done = end == len(words) or words[end].casefold() in ends
    return end if end > at and strange and done else 0


def _known(known_words: Mainland, words: list[str]) -> list[Piece] | None:
    low = [word.casefold() for word in words]
    known: dict[int, tuple[int, Piece] | None] = {len(words): (0, ("", ""))}
    for at in range(len(words) - 1, -1, -1):
        known[at] = None
        run = _capitals(words, at)
        if run > 1 and known[at + run] and " ".join(low[at : at + run]) not in known_words.pieces:
            known[at] = run, ("name", " ".join(words[at : at + run]))
            continue
        sizes = range(min(_LONGEST, len(words) - at), 0, -1)
        for size in (each for each in sizes if known[at + each]):
            if (entry := known_words.pieces.get(" ".join(low[at : at + size]))) is not None:
                known[at] = size, entry
                break
        else:
            if known[at + 1] and _is_name(words[at]) and (at or words[at].isascii()):
                known[at] = 1, ("name", words[at])
    return _along(known)


def _is_name(word: str) -> bool:
    return (word[:1].isupper() or word[:1].isdigit()) and _WORD.fullmatch(word) is not None


def _capitals(words: list[str], at: int) -> int:
    """Return how many words from one on are written with a capital, past the first of a clause."""
    end = at
    while at and end < len(words) and _is_name(words[end]) and not words[end].isupper():
        end += 1
    return end - at


def _along(known: dict[int, tuple[int, Piece] | None]) -> list[Piece] | None:
    pieces: list[Piece] = []
    at, end = 0, max(known)
    while at < end:
        found = known[at]
        if found is None:
            return None
        pieces.append(found[1])
        at += found[0]
    return pieces


_BLANKS = " ,ๆ"


def _told(pieces: list[Piece]) -> str:
    """Return pieces as a clause: a time or a manner that leads is told where English has it."""
    pieces = [each for each in pieces if each[1]]
    kin = pieces[0][1] if pieces and pieces[0][0] == "kin" else ""
    if pieces[:1] == [("noun", "the children")] and pieces[1:] and _verbal(pieces[1]):
        kin = "children"
    rest = pieces[1:] if kin else pieces
    if kin and (home := _where(rest)):
        return f"{kin} {'live' if kin in _MANY else 'lives'} {home}"
    first = next((at for at, each in enumerate(rest) if each[0] != "when"), 0)
    late, rest = rest[:first], rest[first:]
    ways = [text for kind, text in rest if kind == "way"]
    rest = [each for each in rest if each[0] != "way"]
    if not rest or not _verbal(rest[0]):
        return "" if kin or ways else _thing(rest, late)
    if not (clause := _clause(rest)):
        return ""
    said = " ".join([*ways, clause, *(text for _, text in late)])
    said = re.sub(r"\b(rarely|never|always|often|still|only) do not\b", r"\1 do not", said)
    said = _ON.sub("on ", said.removesuffix(" more than"))
    said = f"{said.removesuffix(' to')} home" if said.endswith("send money to") else said
    if not kin:
        return said
    plural = kin in _MANY
    done = said if plural else third_person(said)
    return f"{kin} {done}" if done else ""


def _where(pieces: list[Piece]) -> str:
    """Return where kin are of whom nothing else is said: "แม่อยู่ลำปาง", "bố mẹ ở Nghệ An"."""
    told = " ".join(text for _, text in pieces)
    return told if _IN_A_PLACE.fullmatch(told) else f"in {told}" if _is_place(pieces) else ""


def _is_place(pieces: list[Piece]) -> bool:
    return len(pieces) == 1 and pieces[0][0] in _THINGS and pieces[0][1][:1].isupper()


def _verbal(piece: Piece) -> bool:
    return piece[0] in ("verb", "not", "phrase")


def _thing(pieces: list[Piece], late: list[Piece]) -> str:
    """Return what is no act: a thing and what describes it, if it is nothing else."""
    if late or any(kind not in (*_THINGS, "quality") for kind, _ in pieces):
        return ""
    return _clause(pieces)


def _clause(pieces: list[Piece]) -> str:
    said: list[str] = []
    before = ""
    for at, (kind, text) in enumerate(pieces):
        after = pieces[at + 1] if at + 1 < len(pieces) else ("", "")
        if kind == "quality" and text == "near" and after[0] in (*_THINGS, "kin"):
            said.append(text)
            before = "phrase"
            continue
        if said and (folded := _folded(said[-1], before, (kind, text))):
            said[-1] = folded
            before = "name" if kind == "name" and folded.endswith(f" a {text}") else before
            continue
        if kind == "quality" and before == "verb" and not after[0]:
            if " " not in said[-1] or said[0] == "do not":
                return ""
            continue  # of which thing that is said nobody knows: it holds without
        if kind == "noun" and (before == "noun" or (before == "verb" and _HAS_THING(said[-1]))):
            return ""  # of two things side by side nobody knows which describes which
        if kind == "not":
            text = "are not" if after[1].startswith("are ") else text
        elif kind == "verb":
            if before == "phrase" and said[-1] in ("with", "from", "for", "in", "at", "on", "of"):
                return ""
            text = _after(said, before, text)
        elif kind == "name" and said and said[-1] in ("drive", "ride"):
            text = joined("a ", text)
        elif kind == "kin":
            if after[0] == "verb":  # who does something of their own
                return ""
            kind, text = "noun", f"their {text}" if said else text
        said.append(text)
        before = kind
    return " ".join(said)


def _folded(last: str, before: str, piece: Piece) -> str:
    """Return what was said last with what describes or names it; nothing if this does neither."""
    kind, text = piece
    if kind == "name" and (place := _AT_THE.fullmatch(last)):
        return f"{place[1]}{text} {place[2]}"  # "at the Cần Thơ market"
    if kind == "name" and (ride := _RIDE.search(last)):
        return f"{last[: ride.start()]}a {text}"
    if kind != "quality":
        return ""
    if before == "verb" and last in ("shop", "to shop"):
        return last.replace("shop", f"buy {text} goods")
    if before == "name" and (named := _NAMED.fullmatch(last)):
        return joined(f"{named[1]}a ", f"{text} {named[2]}")  # "ride an old Wave"
    if before == "noun":
        return _described(last, text)
    acted = _ACTED_ON.fullmatch(last) if before == "verb" else None
    return f"{acted[1]} {_described(acted[2], text)}" if acted else ""


def _after(said: list[str], before: str, text: str) -> str:
    """Return a verb as it follows what was said: "are afraid of falling", "like to cook"."""
    if before == "not":
        return text.removeprefix("are ")
    last = " ".join(said[-2:])
    if before == "verb" and last.endswith((" of", " about", " by")):
        return doing(text)
    if before == "phrase" and last.endswith(("because of", "about", "by")):
        return doing(text)
    if last.endswith(" of the children"):
        return doing(text)
    if before in ("verb", "when", *_THINGS):
        return f"to {text.replace('are ', 'be ', 1) if text.startswith('are ') else text}"
    return text


# What is done and what it is done to: "rent a shop", "watch films".
_ACTED_ON = re.compile(
    r"((?:to )?(?:are [a-z]{3,12}|[a-z-]{1,24})"
    r"(?: (?:to|for|at|on|of|by|about|after|two|three|no))?) ((?:an? |the )?[a-z]+)"
)
_NAMED = re.compile(r"((?:ride |drive )?)an? ([A-Z].{1,30})")
# A son or a daughter with an age, and with whom the child is.
_CHILD = re.compile(r"(?:มี)?ลูก(สาว|ชาย)(?:วัย|อายุ)? ?(\d{1,2}) ?(?:ขวบ|ปี) ?(.{0,60})$")
_CON = re.compile(
    r"(?:có )?(?:một )?con (gái|trai) (\d{1,2})(?:[-–]\d{1,2})? tuổi,? ?(.{0,60})$", re.IGNORECASE
)
_KIDS = {"สาว": "daughter", "ชาย": "son", "gái": "daughter", "trai": "son"}
_WITH = re.compile(
    r"(?:ฝาก|อยู่กับ|gửi |gửi cho |ở với |sống với |nhờ )"
    r"(ตายาย|ปู่ย่า|ยาย|ย่า|ông bà|bà ngoại|bà nội)",
    re.IGNORECASE,
)
_ONE_ELDER = frozenset(["ยาย", "ย่า", "bà ngoại", "bà nội"])
_AT_THE = re.compile(
    r"((?:.{0,40} )?the )(market|night market|fresh market|temple|pagoda|hospital)"
)
_IN_A_PLACE = re.compile(r"in (?:the home village|(?:South )?[A-ZĐ][\w ]{2,30})|abroad|upcountry")
_HAS_THING = re.compile(
    r"(?:watch|play|eat|drink|buy|sell|rent|wear|grow|keep|read|raise|drive|ride|use) "
    r"(?:an? |the )?[a-z]+$|"
    r"^(?:to )?[a-z]{2,12} an? [a-z -]{2,30}(?<! in)(?<! at)(?<! on)(?<! of)(?<! to)(?<! for)$"
).search


def _described(thing: str, quality: str) -> str:
    article = _ARTICLE.match(thing)
    if article is None:
        return f"{quality} {thing}"
    bare = thing[article.end() :]
    return joined("a ", f"{quality} {bare}") if article[1] != "the" else f"the {quality} {bare}"
