# ruff: noqa: E501 - tables read better whole
"""How a job is done, by its title alone: in class, on the road, behind one's own counter.

Who is not told here works set hours at a desk; who is paid by nobody else has no employer.
"""

from __future__ import annotations

import re

from boses_mock.kernel.remember import remembered

SORTS = tuple(
    (name, re.compile(words, re.I))
    for name, words in (
        ("retired", r"\bretire[de]|\bpension|\bpensiunan\b|\bhưu trí"),
        ("seeking", r"job ?seek|unemployed|between (?:jobs|contracts)|looking for (?:a job|work)|\bout of work"),
        ("home", r"home-?maker|house-?(?:wife|husband)|stay-at-home|full-time (?:mother|father|mum|mom|dad|parent)|ibu rumah tangga|nội trợ"),
        ("student", r"\bstudents?\b|undergraduate|reviewee|\bpupil\b|mahasiswa"),
        ("night", r"\bnight\b|graveyard"),
        ("farm", r"\bfarm(?:er|hand|ing| worker)|fisher(?:man|folk)?\b|\bfishing\b|grower|planter|petani\b"),
        ("class", r"\bteach|lecturer|\btutor|professor|principal"),
        ("free", r"freelanc|virtual assistant|overseas clients|content creator|self-employed|photographer"),
        ("road", r"\bdriver\b|\brider\b|courier|e-hailing|\bojol\b"),
        ("own", r"\b(?:owner|vendor|hawker|seller|reseller|shopkeeper|stall)\b|sari-sari|\bwarung\b"),
        ("roster", r"nurse|midwife|\bguard\b|security|police|fire ?fighter|physician|\bdoctor|call cent|\bbpo\b|customer service|support specialist|receptionist|flight attendant|cabin crew|crew member|server\b|barista|\bcook\b|\bchef\b|cashier|production|assembly|operator|factory|garment|picker|attendant|seafarer|soldier|paramedic|pharmacist"),
    )
)  # fmt: skip
WITHOUT = ("retired", "seeking", "home")
_OWN_ACCOUNT = ("farm", "free", "road", "own")


@remembered(1_024)
def sort_by_title(occupation: str) -> str:
    """Return how such work is done, "desk" where no title of the table says."""
    return next((name for name, words in SORTS if words.search(occupation)), "desk")


def is_employed(occupation: str) -> bool:
    """Return whether somebody else pays the wages of such work, as far as its title tells."""
    sort = sort_by_title(occupation)
    return bool(occupation) and sort not in (*WITHOUT, *_OWN_ACCOUNT, "student")
