"""What a brief leaves out because the words beside it say it, written where it belongs.

"Pays by NETS, never by credit card" has one verb for two clauses, "with wife (preschool teacher)"
no verb for what the wife does, "sew at home in Taytay, Rizal for the market" a comma within a
place. Cut into clauses each such piece says nothing, or says it of somebody else.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from boses_mock.personas.text import with_article

from .guessed import stems_of
from .verbs import VERBS

_BEGINS = r"(?:(?<=^)|(?<=[.;:,\n] ))"
_KIN = (
    r"husband|wife|spouse|mother|father|(?:older |younger |elder |twin )?(?:sister|brother)|"
    r"(?:eldest |youngest )?(?:son|daughter)"
)
# The same preposition after the denial: only so is it the verb before that is denied.
_NEVER_BY = re.compile(
    _BEGINS + r"(?:(?:mostly|usually|always|only|they) )?([A-Za-z]{2,14})"
    r"((?: [^\s,.;\n]{1,20}){0,6}? (by|with|via|through|from|in|at|on) [^,.;\n]{2,50}),? "
    r"(?:but )?(never|not|rarely|seldom) (?=\3 )"
)
_WHO_IS = re.compile(
    rf"\b({_KIN}),? \((?:is )?((?:an? )?(?:[a-z-]{{3,16}} ){{0,2}}[a-z-]{{2,14}}"
    r"(?:er|or|ist|ian|man|ant)|(?:[a-z-]{3,16} ){0,2}(?:nurse|cook|clerk|guard|maid|midwife))"
    r"\)(?:,? and|,)?(?= |[.;\n]|$)"
)
_HELPED = re.compile(
    r"(\b(?:sons?|daughters?|child|children|kids?|bab(?:y|ies)|toddlers?)\b[^.;,\n]{0,30}?)?,? "
    r"with (?:the |some )?(?:help|support) (?:of|from) (?:their|his|her) (?:own )?"
    r"(mother|father|parents|in-laws|mother-in-law|sister|brother|son|daughter|children)s?"
    r"(?=[.;,\n]|$)"
)
_NEVER_PAYS = re.compile(
    _BEGINS + r"([Pp]ays?)( [^,.;\n]{2,60}), (?:but )?(never|rarely|seldom) "
    r"(?=(?:by|with|on|in|through|via) )"
)
_STARTS = re.compile(
    r"\b(who |they |and |, |; |\. )start(s?) "
    r"(?=(?:at|by|before) \d{1,2}(?:[.:]\d\d)? ?(?:am|pm)\b)"
)
# What ails a child, behind how old it is: "seorang anak lelaki 5-6 tahun yang autisme".
_AILING_CHILD = re.compile(
    r"\b(anak (?:lelaki|laki-laki|perempuan)|anak|son|daughter|child)\b"
    r"((?:,? (?:umur|usia|berumur|berusia|aged|of))? \d{1,2}(?:[-–]\d{1,2})?"
    r"(?: (?:tahun|thn|years old))?)? (?:yang |who is |with )(?:ada |mengidap |menghidap )?"
    r"(autisme?|autistik|autistic|disleksia|dyslexi[ac]|ADHD|OKU|asma|asthma|asthmatic|"
    r"epilepsi|epilepsy|difabel|disabled|deaf|tunarungu|Down syndrome|sindrom Down)"
    r"(?=[.;,\n]|$)"
)
_KIDS = {"anak lelaki": "son", "anak laki-laki": "son", "anak perempuan": "daughter"}
_AILS = {
    "autism": "autism",
    "autisme": "autism",
    "autistik": "autism",
    "autistic": "autism",
    "disleksia": "dyslexia",
    "dyslexic": "dyslexia",
    "asma": "asthma",
    "asthmatic": "asthma",
    "epilepsi": "epilepsy",
    "OKU": "a disability",
    "difabel": "a disability",
    "disabled": "a disability",
    "deaf": "a hearing loss",
    "tunarungu": "a hearing loss",
    "sindrom Down": "Down syndrome",
}
_PART_TIMERS = re.compile(
    r"\b(?:(weekend|weekday|evening|night) )?part[- ]timers? (?=(?:at|in|for) (?:an?|the|[A-Z]))",
    re.IGNORECASE,
)
_WHEN = {"weekend": "on weekends ", "weekday": "on weekdays ", "evening": "in the evening "}
_REPORTS = re.compile(_BEGINS + r"([Rr])eport(s|ing)? (?=(?:at|by|before) \d)")
_PLACE_IN = re.compile(
    r"( in [A-Z][\w'’-]{2,20}), [A-Z][\w'’-]{2,20} (?=(?:for|at|with|to|by|from|on) [a-z])"
)


def _never_so(found: re.Match[str]) -> str:
    """Return "pays by NETS; never pay by" of "pays by NETS, never by"."""
    low = found[1].casefold()
    verb = next((each for each in (low, *sorted(stems_of(low))) if each in VERBS), "")
    if not verb:
        return found[0]
    denied = "do not" if found[4] == "not" else found[4]
    return f"{found[0][: found.end(2) - found.start()]}; {denied} {verb} "


def _who_is(found: re.Match[str]) -> str:
    return f"{found[1]}; {found[1]} is {with_article(found[2])};"


def _helped(found: re.Match[str]) -> str:
    if not found[1]:
        return f"; get help from their {found[2]}"
    return f"{found[1]}; get help with the family from their {found[2]}"


def _ailing(found: re.Match[str]) -> str:
    who = _KIDS.get(found[1], "child" if found[1] == "anak" else found[1])
    return f"{found[1]}{found[2] or ''}; {who} has {_AILS.get(found[3], found[3])}"


def _part_time(found: re.Match[str]) -> str:
    return f"work part-time {_WHEN.get((found[1] or '').casefold(), '')}"


_LEFT_OUT: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (_PLACE_IN, r"\1 "),
    (_NEVER_PAYS, r"\1\2; \3 pay "),
    (_NEVER_BY, _never_so),
    (_STARTS, r"\1start\2 work "),
    (_WHO_IS, _who_is),
    (_AILING_CHILD, _ailing),
    (_HELPED, _helped),
    (_PART_TIMERS, _part_time),
    (_REPORTS, r"\1eport\2 for work "),
)


def filled_in(text: str) -> str:
    """Return a text in which each clause has the words that the one beside it lent it."""
    for pattern, whole in _LEFT_OUT:
        text = pattern.sub(whole, text)
    return text.replace(";;", ";").replace(";.", ".")
