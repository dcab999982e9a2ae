"""Jobs that a brief states by another grammar than a noun: roles, apps that are driven for, school.

"Software or data roles in fintech firms" are jobs, "Grab and Be motorbike drivers" drive for one
app or the other, "Thầy giáo dạy Toán cấp 3" says which subject after the teacher, "ex-nurses in
Riyadh" what the retired were.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from boses_mock.market.model import Shared, folded

from .occupation import AskedOccupation, as_title, asked
from .workplace import work_place

_BY_FIELD = {
    "software": "software developer",
    "software engineering": "software engineer",
    "data": "data analyst",
    "tech": "IT professional",
    "it": "IT professional",
    "hr": "HR officer",
    "accounting": "accountant",
    "marketing": "marketing executive",
    "sales": "sales executive",
    "admin": "administrative assistant",
    "administrative": "administrative assistant",
    "customer service": "customer service representative",
    "design": "graphic designer",
}
_FIELD = "|".join(sorted(_BY_FIELD, key=len, reverse=True))
_ROLES = re.compile(
    rf"^(?:(?:work|working|now|are|mostly|in|junior|entry-level) ){{0,3}}(?P<one>{_FIELD})"
    rf"(?:(?: (?:or|and|&) |/| / )(?P<other>{_FIELD}))? (?:roles|positions)\b(?P<rest>.{{0,200}})",
    re.IGNORECASE,
)
_WANTED = re.compile(r"\b(?:look|seek|want|hop|apply|search|dream|aspir|hunt)\w{0,4}\b", re.I)
_TWO_APPS = re.compile(
    r"^(?P<one>[A-Z]\w{1,14}) (?:and|or|&) (?P<other>[A-Z]\w{1,14}) "
    r"(?:(?P<on>motorbike|motorcycle|bike|scooter) )?(?P<who>driver|rider)s\b"
)
_TEACHES = re.compile(
    r"^(?:cac |nhung )?(?:thay giao|co giao|giao vien|thay co)(?: day)?(?: mon)?"
    r"(?: (?P<subject>toan|ngu van|van|tieng anh|anh van|vat ly|ly|hoa hoc|hoa|sinh hoc|sinh|"
    r"lich su|su|dia ly|dia|tin hoc|the duc|am nhac|my thuat))?"
    r"(?: (?:o |tai )?(?:truong )?(?P<stage>cap 1|cap 2|cap 3|tieu hoc|thcs|thpt))?(?= |$)"
)
_SUBJECTS = {
    "toan": "mathematics",
    "ngu van": "literature",
    "van": "literature",
    "tieng anh": "English",
    "anh van": "English",
    "vat ly": "physics",
    "ly": "physics",
    "hoa hoc": "chemistry",
    "hoa": "chemistry",
    "sinh hoc": "biology",
    "sinh": "biology",
    "lich su": "history",
    "su": "history",
    "dia ly": "geography",
    "dia": "geography",
    "tin hoc": "computing",
    "the duc": "physical education",
    "am nhac": "music",
    "my thuat": "art",
}
_STAGES = {
    "cap 1": "Primary school teacher",
    "tieu hoc": "Primary school teacher",
    "cap 2": "Lower secondary school teacher",
    "thcs": "Lower secondary school teacher",
    "cap 3": "High school teacher",
    "thpt": "High school teacher",
}
_WERE = re.compile(
    r"^(?:(?:all|both|mostly) )?(?:ex-|ex |former |once |formerly |retired )"
    r"(?P<who>(?:[a-z][a-z-]{1,15} ){0,2}?(?:teachers|nurses|midwives|engineers|accountants|clerks|"
    r"principals|professors|lecturers|doctors|dentists|lawyers|seafarers|seamen|soldiers|drivers|"
    r"bankers|managers|policemen|farmers|cooks|caregivers|librarians|secretaries|tailors))"
    r"(?= (?:in|who|from|at|of|for|with|abroad)\b|$)",
    re.IGNORECASE,
)


def in_roles(shared: Shared, clauses: Iterable[str]) -> tuple[AskedOccupation, ...]:
    """Return the jobs of people who are in roles of one or two fields, at one place of a kind."""
    for clause in clauses:
        found = _ROLES.match(clause)
        if found is None or _WANTED.search(clause):
            continue
        place = re.sub(r"^in ", "at ", work_place(found["rest"].strip()))
        fields = (each.casefold() for each in (found["one"], found["other"]) if each)
        return tuple(_whole(shared, _BY_FIELD[field], place) for field in fields)
    return ()


def on_apps(shared: Shared, clause: str) -> tuple[AskedOccupation, ...]:
    """Return who drives for one of two apps: "Motorbike taxi driver on Be"."""
    found = _TWO_APPS.match(clause)
    if found is None:
        return ()
    if found["on"] and found["who"] == "driver":
        apps = (found["one"], found["other"])
        return tuple(_whole(shared, "motorbike taxi driver", f"on {app}") for app in apps)
    return tuple(
        replace(each, words=title, whole=title, kept=True)
        for title in (f"{found['one']} {found['who']}", f"{found['other']} {found['who']}")
        for each in asked(shared, f"Grab {found['who']}")[:1]
    )


def teaches_there(shared: Shared, clause: str) -> tuple[AskedOccupation, ...]:
    """Return the teacher with whom a Vietnamese clause begins, if it says of what or where."""
    found = _TEACHES.match(folded(clause))
    if found is None or not found["stage"]:
        return ()
    title = _STAGES[found["stage"]]
    subject = _SUBJECTS.get(found["subject"] or "", "")
    return (_whole(shared, title, f"of {subject}" if subject else ""),)


def once_were(shared: Shared, clauses: Iterable[str]) -> tuple[AskedOccupation, ...]:
    """Return the retired by what a clause says that they were: "ex-nurses in Riyadh"."""
    were = next((found["who"] for each in clauses if (found := _WERE.match(each))), "")
    return asked(shared, f"Retired {as_title(were.casefold()).lower()}") if were else ()


def _whole(shared: Shared, title: str, rest: str) -> AskedOccupation:
    """Return a trade with what is said of it, which leaves no other place to be drawn."""
    (trade, *_) = asked(shared, title)
    words = title[:1].upper() + title[1:]
    return replace(trade, words=words, whole=f"{words} {rest}".strip(), kept=bool(rest))
