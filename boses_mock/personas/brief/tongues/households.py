"""Children that a clause in Filipino tells of, in English: "naay duha ka anak" has two children.

How many they are is a whole fact, and so it is told though nobody knows what follows it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from boses_mock.market.glossary import Filipino
from boses_mock.personas.text import joined

from ..telling.verbs import third_person

_NUMBERS_WORDS = "isang dalawang tatlong apat limang anim pitong walong isa dalawa tatlo lima pito"
_NUMBERS = "|".join(_NUMBERS_WORDS.split())
_HAS = r"(?:may|mayroong|meron(?: ng|g)?)"
_CHILDREN = re.compile(
    rf"(?:{_HAS} (?:(?P<many>{_NUMBERS}|\d)(?: ka| na)? )?|(?P<only>{_NUMBERS}|\d)(?: ka| na)? )"
    r"(?:mga )?(?:malii?liit na |maliit na |(?P<grown>malalaki(?:ng| na)) )?anak"
    r"(?: na (?P<sex>babae|lalaki|lalake))?(?P<rest>(?:,? .{1,90})?)",
    re.IGNORECASE,
)
_SO_MANY = re.compile(
    rf"(?P<many>{_NUMBERS}|\d) (?:na )?ang (?:mga )?anak(?: nila| ko| niya)?"
    r"(?P<rest>)(?P<sex>)(?P<grown>)",
    re.IGNORECASE,
)
# Of "three to five children" at least three are told of each.
_FROM_TO = re.compile(
    rf"\b({_NUMBERS}) (?:hanggang|o) (?:{_NUMBERS}) (?=(?:ka |na )?anak\b)", re.IGNORECASE
)
_OLD = r"(?: ?(?:anyos|taong gulang|taon|years? old|y/?o|yrs? old|ka taong|taong))?"
_AGED = re.compile(rf",? (?:na )?(?:edad )?(\d{{1,2}}){_OLD}", re.IGNORECASE)
_AGES = re.compile(
    rf",? (?:na )?(?:edad )?((?:\d{{1,2}}, ){{0,3}}\d{{1,2}}) at (\d{{1,2}}){_OLD}", re.I
)
_BETWEEN = re.compile(
    rf",? (?:na )?(?:edad )?(\d{{1,2}})(?:-| hanggang | ngadto sa | to )(\d{{1,2}}){_OLD}"
    r"(?: sa ([A-Z].{2,40}))?",
    re.I,
)
_SCHOOL = re.compile(
    r" (?:na )?(?:nasa|sa|nag-aaral sa) (elementary(?: school)?|elementarya|grade school|"
    r"(?:junior |senior )?high(?: school)?|hayskul|kolehiyo|college|kinder(?:garten)?|"
    r"grade \d{1,2}|madrasa|preschool|(?:public|private|Catholic) school)",
    re.IGNORECASE,
)
_AT_SCHOOL = {"elementary": "elementary school", "elementarya": "elementary school"}
_AT_SCHOOL |= {"hayskul": "high school", "kolehiyo": "college", "high": "high school"}
_AT_SCHOOL |= {"senior high": "senior high school", "junior high": "junior high school"}
_AT_SCHOOL |= {"madrasa": "a madrasa", "kinder": "kindergarten"}
_MARKED = re.compile(r"[()\"“”:/]")
_TRADE = re.compile(r" na ([\w-]{3,20}(?: (?!sa )[\w-]{3,20})?)(?: sa ([A-Z].{2,40}))?")
_STUDIES = re.compile(r" na nag-?aaral(?: pa)?", re.IGNORECASE)
Told = Callable[[Filipino, str], str]  # what tells a clause in English
_SEXES = {"babae": "daughter", "lalaki": "son", "lalake": "son"}


def children(known: Filipino, clause: str, told: Told) -> str:
    """Return the children that a clause says people have, with what it says of them."""
    if _MARKED.search(clause):
        return ""
    clause = _FROM_TO.sub(r"\1 ", clause)
    found = _SO_MANY.fullmatch(clause) or _CHILDREN.fullmatch(clause)
    if found is None:
        return ""
    said = found.groupdict()
    many = (said.get("many") or said.get("only") or "").casefold()
    number = known.words.get(many, many) or "one"
    one = number in ("one", "1")
    kind = _SEXES.get((said["sex"] or "").casefold(), "child")
    whom = joined("a ", kind) if one else f"{number} {_plural(kind)}"
    if said["grown"]:
        whom = f"grown {_plural(kind)}" if not many else f"{number} grown {_plural(kind)}"
    more = _more(known, said["rest"], told, one=one)
    if not more and " at " in said["rest"]:
        return ""  # each of two things is read by itself
    return f"have {whom}{more}"


def _plural(kind: str) -> str:
    return "children" if kind == "child" else f"{kind}s"


def _more(known: Filipino, rest: str, told: Told, *, one: bool) -> str:
    """Return what is said of children beside that they are, nothing where it is not known."""
    if ages := _AGES.fullmatch(rest):
        return f" aged {ages[1]} and {ages[2]}"
    if between := _BETWEEN.fullmatch(rest):
        return f" aged {between[1]} to {between[2]}{f' in {between[3]}' if between[3] else ''}"
    if (aged := _AGED.match(rest)) and rest[aged.end() :][:1] in ("", " "):
        return f" aged {aged[1]}{_more(known, rest[aged.end() :], told, one=one)}"
    if school := _SCHOOL.fullmatch(rest):
        low = " ".join(school[1].casefold().split())
        kind = f"a {low}".replace("catholic", "Catholic") if low.endswith("ic school") else low
        kind = f"a {low}" if low.endswith("te school") else kind
        return f" in {_AT_SCHOOL.get(kind, kind)}".replace("in grade", "in Grade")
    if _STUDIES.fullmatch(rest):
        return " in school"
    if one and (trade := _TRADE.fullmatch(rest)) and trade[1].casefold() in known.people:
        what = joined(" who is a ", known.people[trade[1].casefold()])
        return f"{what} in {trade[2]}" if trade[2] else what
    if rest.startswith(" na ") and (does := told(known, rest[4:])):
        does = third_person(does) if one else does
        return f" who {does}" if does else ""
    return ""
