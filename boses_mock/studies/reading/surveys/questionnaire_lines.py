"""One line of a questionnaire: what marks it, and what kind of line it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from boses_mock.studies.reading.surveys import questionnaire_patterns as patterns
from boses_mock.studies.reading.surveys.scales import find_scale

Kind = Literal["blank", "note", "heading", "text", "table"]
Marker = Literal["", "number", "letter", "bullet", "tick", "code"]

PLACE = "\u0000table "  # what marks the place of a table among the lines
_LONGEST = 2_000  # characters of a line that are read
_TICKS = "□○◯☐☑☒◻❑❏▢◦⬜⚪"
_PREFIXED = re.compile(
    r"^\s*(?:\*\*)?(?:question|pertanyaan|câu(?:\s*+hỏi)?|cau(?:\s*+hoi)?|tanong|q|s|no\.?)\s*+[.#]?+\s*+(\d{1,3})(?:\.\d+)?([a-z])?"
    r"(?:\s*+[.):/\-–—]|\s)\s*+(?:\*\*)?+\s*+(.+)$",
    re.I,
)
_LABELLED = re.compile(r"^\s*[A-Z]{1,3}(\d{1,3})([a-z])?\s*[.):]\s*(.+)$")
_NUMBER = re.compile(
    r"^\s*(?:\*\*)?\(?(\d{1,3})(?:\.(\d{1,2})(?=[\s.)]))?([a-z])?"
    r"(?:\s*+[.):\-–—](?!\d)|(?<=\d\.\d)|(?<=\d\.\d\d))\s*+(?:\*\*)?+\s*+(.+)$"
)
_CODE = re.compile(r"^\s*(\d{1,2})(?:\s*=\s*|\s{2,})(\D.*)$")
_LETTER = re.compile(
    r"^\s*(?:\(([a-zA-Z]|[ivx]{2,4})\)|([a-zA-Z]|[ivx]{2,4}|[IVX]{2,4})[.)])\s+(.+)$"
)
_TICK = re.compile(rf"^\s*(?:[{_TICKS}]|\(\s?\)|\[\s?[xX]?\]|o\s(?=\S))\s*(.+)$")
_BULLET = re.compile(r"^\s*[-*•·–—▪►➢‣+]\s+(.+)$")
_GOES_TO = re.compile(  # where an answer leads
    r"(?:->|→|⇒).*$|[\[(](?:go to|skip|terminate|close|continue|ask|code)[^\])]{0,200}[\])]", re.I
)
_ROOM = re.compile(  # to write in or to tick
    r"(?<!\s)\s*+(?:[_…]{2,}.*$|(?<!\.)\.{4,}+\s*+\d*+$|\[\s?\]\s*$)"
)
_INSIDE = re.compile(rf"[{_TICKS}]|\[\s?\]|(?<!\w)\(\s?\)|(?<!\w)[(]?[a-h][.)]\s")


@dataclass(frozen=True, slots=True)
class Line:
    """A line without its marker.

    Attributes:
        asks: it reads as a question, marked or not.
        prefixed: its number says that it is a question, as in "Q3".
        open: a note on it says that the answer is free.
    """

    kind: Kind
    text: str = ""
    marker: Marker = ""
    number: int | None = None
    letter: str = ""
    prefixed: bool = False
    open: bool = False

    @property
    def marked(self) -> bool:
        return self.marker != ""

    @property
    def asks(self) -> bool:
        if self.prefixed:
            return True
        if re.match(patterns.INTRO, self.text, re.IGNORECASE) and self.marker == "":
            return False
        if re.search(r"\?\s*(?:[\[(*].*)?$", self.text) or "? " in self.text:
            return True
        asking = re.match(patterns.ASKING, self.text, re.IGNORECASE) is not None
        return asking and len(self.text.split()) > 3 and self.marker in ("", "number")

    @property
    def before(self) -> str:
        """What stands before the options that are on the same line."""
        ticks = _INSIDE.search(self.text)
        if ticks and ticks.start() > 3:
            return self.text[: ticks.start()].strip(" :-–—(")
        slashed = _slashed(self.text)
        return self.text[: slashed.start()].strip(" :-–—(") if slashed else self.text


def read_line(raw: str) -> Line:
    """Return what a line is."""
    if raw.startswith(PLACE):
        return Line("table", number=int(raw.removeprefix(PLACE)))
    text = raw[:_LONGEST].replace("\u00a0", " ").replace("\t", "  ").strip()
    text = re.sub(r"\*\*|(?<=\*)(?=\()|(?<!\w)\*(?=\()|(?<=\))\*", "", text).strip()
    if not text:
        return Line("blank")
    free = bool(re.search(patterns.OPEN_NOTE, _notes(text), re.IGNORECASE))
    listed = re.match(patterns.OPTIONS, text, re.IGNORECASE)
    if listed:
        return Line("text", listed[1].strip(), "tick", letter="list")
    tick = _TICK.match(text)
    if not tick and _bracketed(text) and find_scale(text):
        return Line("text", text.strip("()[]{}<>. "), open=free)
    if not tick and (_bracketed(text) or re.search(patterns.NOTE, text, re.IGNORECASE)):
        return Line("note", text, open=free or bool(re.search(patterns.OPEN_NOTE, text, re.I)))
    if re.search(patterns.HEADING, text, re.IGNORECASE) or _shouted(text):
        return Line("heading", text)
    return _marked(text, free, tick)


def _marked(text: str, free: bool, tick: re.Match[str] | None) -> Line:
    prefixed = _PREFIXED.match(text) or _LABELLED.match(text)
    if prefixed:
        return Line(
            "text", prefixed[3].strip(), "number", int(prefixed[1]), prefixed=True, open=free
        )
    if tick:
        return Line("text", tick[1].strip(), "tick")
    asked = re.match(patterns.QUESTION, text, re.IGNORECASE)
    if asked:
        return Line("text", asked[1].strip(), "number", None, prefixed=True, open=free)
    code = _CODE.match(text)
    if code:
        return Line("text", code[2].strip(), "code", int(code[1]))
    number = _NUMBER.match(text)
    if number:
        digits = int(number[2] or number[1])
        return Line("text", number[4].strip(), "number", digits, open=free)
    letter = _LETTER.match(text)
    if letter:
        which = letter[1] or letter[2]
        return Line("text", letter[3].strip(), "letter", letter=which, open=free)
    bullet = _BULLET.match(text)
    if bullet:
        return Line("text", bullet[1].strip(), "bullet", open=free)
    return Line("text", text, open=free)


def _notes(text: str) -> str:
    return " ".join(re.findall(r"[\[(]([^\[\]()]*)[\])]", text))


def _bracketed(text: str) -> bool:
    """Return whether the whole line is a note in brackets."""
    if not re.fullmatch(r"[\[({<].*[\])}>]\.?", text) or re.match(r"\([a-zA-Z0-9]\)", text):
        return False
    return not re.match(r"\[\s?[xX]?\]", text) and text.count("[") + text.count("(") < 3


def _shouted(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    loud = (
        len(letters) > 3
        and not _CODE.match(text)
        and sum(c.isupper() for c in letters) / len(letters) > 0.85
    )
    return (
        loud
        and "?" not in text
        and not _TICK.match(text)
        and len(text.split()) <= 10
        and not re.match(r"^\W*(?:[a-z]|\d{1,2})[.)]", text, re.I)
    )


def _slashed(text: str) -> re.Match[str] | None:
    """Find "(Yes / No)" or "Yes / No / Not sure" at the end of a question."""
    inside = re.search(r"[(\[]((?>[^()\[\]?]*[/|])[^()\[\]?]*+)[)\]]\s*$", text)
    if inside and not re.search(r"\d\s*=", inside[1]) and len(inside[1]) < 160:
        return inside
    after = re.search(r"(?<=\?)\s+([^?/|]{1,30}(?:\s?[/|]\s?[^?/|]{1,30})+)$", text)
    return after or re.search(r"(?<=:)\s+([^?:/|]{1,30}(?:\s?[/|]\s?[^?:/|]{1,30})+)$", text)


def split_options(line: Line, inside: bool = False, loose: bool = False) -> list[str]:
    """Return the options on a line: of an option line all, else those after the question."""
    text = line.text
    ticks = _INSIDE.search(text)
    if inside:
        if ticks and ticks.start() > 3:
            found = _pieces(text[ticks.start() :])
            return found if len(found) > 1 else []
        slashed = _slashed(text)
        return _listed(slashed[1]) if slashed else []
    if line.letter == "list":
        return _listed(text)
    if line.marker == "tick" or ticks:
        return _pieces(text)
    if line.marker == "bullet" and re.search(r"\s[•·▪]\s", text):
        return [each for each in map(_option, re.split(r"\s[•·▪]\s", text)) if each]
    if loose and re.search(r"\s[/|]\s|;|^[^,]{1,20}(?:,[^,]{1,20}){2,}$", text):
        return _listed(text)
    return [_option(text)]


def _pieces(text: str) -> list[str]:
    return [each for each in map(_option, _INSIDE.split(text)) if each]


def _listed(text: str) -> list[str]:
    parts = re.split(r"[/|;]", text) if re.search(r"[/|;]", text) else text.split(",")
    return [each for each in map(_option, parts) if each]


def _option(text: str) -> str:
    bare = _ROOM.sub("", _GOES_TO.sub("", text).strip())
    return " ".join(bare.split()).strip(" ;|,:").removesuffix(".") if bare else ""
