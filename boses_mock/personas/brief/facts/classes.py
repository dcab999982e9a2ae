"""How old a child is whose class at school, or whose age in brackets, a brief gives.

A class is an age of the child's: "son in Primary 5" is eleven, "con học lớp 3" eight. It is put
where the phrases of ``_brief.yaml`` look for it, right behind the child: "one son in primary school
(Standard 3)" becomes "one son aged 9 in primary school". What is not surely a class stays as it is.
"""

from __future__ import annotations

import re

_CHILD = (
    r"child|children|kids?|sons?|daughters?|boys?|girls?|twins|anak|anaknya|eldest|oldest|youngest|"
    r"sulung|bungsu"
)
_SAID = (
    r"(?: (?:is|are|who|now|in|currently|still|attending|studying|at|yang|masih|duduk|di|sekolah|"
    r"perempuan|lelaki|laki-laki|tunggal|pertama|kedua|sulung|bungsu|satu|seorang)){0,4}"
)
_AT_SCHOOL = (
    r"(?: (?:in|at|who|is|are|now|still|junior|senior|high|primary|elementary|secondary|"
    r"school)){0,6}"
)
# The age at which the first class of each is begun.
_FIRST = {"standard": 7, "std": 7, "darjah": 7, "primary": 7, "p": 7, "grade": 7, "year": 7}
_FIRST |= {"form": 13, "tingkatan": 13, "sec": 13, "secondary": 13, "mathayom": 13, "matthayom": 13}
_FIRST |= {"prathom": 7, "sd": 7, "mi": 7, "smp": 7, "mts": 7, "sma": 7, "smk": 7, "ma": 7}
_HIGHEST = 12
_BRACKETED = re.compile(
    rf"\b({_CHILD})({_AT_SCHOOL}) ?\((?:in )?"
    r"(standard|std|darjah|primary|grade|year|form|tingkatan|sec|secondary|mathayom|prathom) "
    r"(\d{1,2})\)",
    re.IGNORECASE,
)
_AGED_IN_BRACKETS = re.compile(
    rf"\b({_CHILD})({_AT_SCHOOL}) ?\((?:aged? )?(\d{{1,2}})(?: ?(?:-|–|to) ?(\d{{1,2}}))?"
    r"(?: (?:years? old|yo|y/o|tahun|thn))?\)",
    re.IGNORECASE,
)
_IN_CLASS = re.compile(
    rf"\b({_CHILD})({_SAID}) (sec|secondary|p|mathayom|matthayom|prathom) ?(\d)\b", re.IGNORECASE
)
_STAGE_FIRST = re.compile(
    r"\b(anak|anaknya|bungsu|sulung)((?: (?:bungsu|sulung|pertama|kedua|sekolah|masih|di|satu|"
    r"perempuan|laki-laki|lelaki)){0,4}) (SD|MI|SMP|MTs|SMA|SMK|MA) kelas (\d{1,2})\b"
)
_UPPER = {"smp": 6, "mts": 6, "sma": 9, "smk": 9, "ma": 9}  # classes passed, where counted anew
_LOP = re.compile(r"\b(con|con trai|con gái|bé)(?: đang)?(?: học)? lớp (\d{1,2})\b", re.IGNORECASE)
_LOP_BEGINS = 5
_YEARS_OLD = re.compile(r"\b(\d{1,2})[ -]?(?:y/o|y\.o\.|yo|yr[- ]old)\b(?=\W)", re.IGNORECASE)
_TWINS = re.compile(
    r"\btwins? ?(sons?|daughters?|boys?|girls?)?(?: who are| of| aged|,)* ?\(?(?:aged )?"
    r"(\d{1,2})\)?(?: years? old)?(?: \((girls|boys|sons|daughters)\))?(?![\w/])",
    re.IGNORECASE,
)
_OLD_TWINS = re.compile(
    r"\b(\d{1,2})[- ]years?[- ]old twins?( sons| daughters| boys| girls)?\b", re.IGNORECASE
)
_SEXED_TWINS = re.compile(r"\btwins \((girls|boys|sons|daughters)\)", re.IGNORECASE)
_KEMBAR = re.compile(
    r"\b(?:anak )?kembar( laki-laki| lelaki| perempuan)?(?: (?:umur|usia|berumur|berusia))? "
    r"(\d{1,2}) (?:tahun|thn)\b",
    re.IGNORECASE,
)
_KEMBAR_SEX = {"laki-laki": " sons", "lelaki": " sons", "perempuan": " daughters"}
# One child, where no other is spoken of: "a daughter of 4", "seorang anak".
_ONE = re.compile(
    r"\b(?:an?|one|only|their|seorang|satu|một) (?:(?!few\b|lot\b|big\b|large\b|first\b|second\b|"
    r"third\b|child\b|children\b|kids\b|another\b|for\b|of\b|year\b)[\w/-]{1,16} ){0,3}"
    r"(?:son|daughter|child|kid|baby|toddler|boy|girl|anak|con)\b(?!['’-])",
    re.IGNORECASE,
)
_MENTIONED = re.compile(
    r"(?<!the )\b(?:sons?|daughters?|child|children|kids?|boys?|girls?|toddlers?|baby|babies|"
    r"newborns?|infants?|teenagers?|twins?|anak|anaknya|con|balita|bungsu|sulung)\b|"
    r"\b(?:eldest|oldest|youngest|older|younger|siblings?)\b",
    re.IGNORECASE,
)


def with_ages(text: str) -> str:
    """Return a text with the ages of children told where they are looked for."""
    text = _YEARS_OLD.sub(r"\1-year-old", text)
    text = _KEMBAR.sub(_twins_there, text)
    text = _OLD_TWINS.sub(lambda found: _twins(found[2], found[1]), text)
    text = _TWINS.sub(lambda found: _twins(found[1] or found[3], found[2]), text)
    text = _SEXED_TWINS.sub(r"twin \1", text)
    text = _BRACKETED.sub(_in_class, text)
    text = _AGED_IN_BRACKETS.sub(_aged, text)
    text = _STAGE_FIRST.sub(_in_class, text)
    text = _LOP.sub(lambda found: f"{found[1]} {_LOP_BEGINS + int(found[2])} tuổi", text)
    return _IN_CLASS.sub(_in_class, text)


def tells_of_one(texts: tuple[str | None, ...]) -> bool:
    """Tell whether one child is spoken of, with an article, and no other anywhere."""
    whole = " ; ".join(filter(None, texts))
    return len(_MENTIONED.findall(whole)) == 1 and _ONE.search(whole) is not None


def _twins(sex: str | None, age: str) -> str:
    return f"twin {sex.strip().rstrip('s')}s aged {age}" if sex else f"twins aged {age}"


def _twins_there(found: re.Match[str]) -> str:
    return f"twin{_KEMBAR_SEX.get((found[1] or '').strip().casefold(), 's')} aged {found[2]}"


def _in_class(found: re.Match[str]) -> str:
    kind, number = found[3].casefold(), int(found[4])
    if not 0 < number <= _HIGHEST:
        return found[0]
    passed = _UPPER.get(kind, 0) if number < 4 else 0
    tail = found[2] if found.re is _BRACKETED else ""
    return f"{found[1]} aged {_FIRST[kind] + passed + number - 1}{tail}"


def _aged(found: re.Match[str]) -> str:
    until = f" to {found[4]}" if found[4] else ""
    return f"{found[1]} aged {found[3]}{until}{found[2]}"
