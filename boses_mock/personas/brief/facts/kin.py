"""What a clause says of somebody's kin: "husband works in Medan", of nobody in the group."""

from __future__ import annotations

import re

from boses_mock.kernel.remember import remembered_by
from boses_mock.market.glossary import Glossary

from ..telling.verbs import ADVERBS, third_person
from ..tongues.foreign import is_foreign

# Whoever else a clause is about: "eldest child studies in Medan", "husband is a soldier".
_KIN = re.compile(
    r"(?:(?:the|their|his|her|my|whose|an?(?=\s(?:(?:older|elder|younger|twin)\s)?"
    r"(?:brother|sister|sibling|cousin|aunt|uncle|niece|nephew)\s))\s)?"
    r"((?:(?:eldest|youngest|oldest|older|younger|elder|twin|only|elderly|ageing|aging|both|adult|grown|"
    r"late|two|three|four|one|second|first)\s){0,2}"
    r"(husband|wife|spouse|sons?|daughters?|child|children|kids?|mother|father|parents|brothers?|"
    r"sisters?|siblings?|cousins?|aunts?|uncles?|nieces?|nephews?|mother-in-law|father-in-law|"
    r"in-laws|grandchildren|grandmother|grandfather|boyfriend|girlfriend|fianc[eé]e?|maid|"
    r"helper)(?:\sand\s(?:the\s|two\s|three\s)?(?:child|children|kids?|sons?|daughters?|baby|wife|"
    r"husband|father|mother))?)\s(?:all\s|both\s)?"
    r"(\w[\w'-]*)(?=\s|$)",
    re.IGNORECASE,
)
# Of children that another clause has named: "two sons, the older one a deckhand".
_ONE_OF_THEM = re.compile(
    r"(?:the )?(one|eldest|oldest|older|elder|youngest|younger|other|second)(?: one)? (?:is )?"
    r"(?:now )?(an? (?!(?:week|month|year|day|night)\b)[a-z].{2,60}|"
    r"(?:work|study|liv|teach)ing (?:in|at|as|for|abroad|overseas)\b.{0,60}|"
    r"in (?:grade|high|senior|junior|college|university|kinder|primary|elementary).{0,60})",
    re.IGNORECASE,
)
_PARENTS_WITH = re.compile(r"(?:parents|mother|father) with\b", re.IGNORECASE)  # the people
_THE_GROUP = re.compile(  # with whom a brief begins: "Parents in Tampines with children under 8"
    r"(?:Parents|Mothers|Fathers|Grandparents|Couples|Children|Siblings)"
    r" (?:(?:in|at|from|on|around|near) (?:the )?[A-Z][\w’'-]{1,20}(?:,? [A-Z][\w’'-]{1,20}){0,3} ?"
    r"(?:$|(?:with|who|whose|of|that)\b)"
    r"|(?:who|whose|that)\b)"
)
_PLACED = frozenset(["in", "at", "on", "from", "with", "abroad", "overseas", "away"])
_THERE = re.compile(r"(?:in|at|from) (?:[A-Z][\w'’-]{1,20} ){1,3}(?=[a-z])|(?:abroad|overseas) ")
_STATES_OF = frozenset(["retired", "unemployed", "deployed", "stationed", "posted", "based"])
_KIN_VERBS_WORDS = "tap taps plant plants drop drops mind minds mine mines weave weaves"
_KIN_VERBS = frozenset(_KIN_VERBS_WORDS.split())
# Of these a clause says what they are doing; "parents working in Cebu" may be the people.
_BUSY = re.compile(
    r"(?:(?:the|their|his|her|my|whose)\s.{0,80}|.{0,80}(?:\b(?:sons?|daughters?|child|children|"
    r"husband|wife|spouse)))$",
    re.IGNORECASE,
)
_MANY = re.compile(r"(?:s|children|in-laws)$| and ", re.IGNORECASE)
_HE, _SHE = (
    re.compile(r"husband|son|brother|father|boyfriend"),
    re.compile(r"wife|daughter|sister|mother|girlfriend"),
)


@remembered_by(2_048)
def of_kin(glossary: Glossary, clause: str) -> str:
    """Return what a clause says of somebody's kin, to follow "their"; nothing if it does not.

    What it says of them twice is parted by a pronoun: "husband works in Ipoh; he comes home late".
    """
    if named := _ONE_OF_THEM.fullmatch(clause):
        return f"{named[1].casefold()} child is {named[2]}"
    found = _KIN.match(clause)
    of_people = _PARENTS_WITH.match(clause) or _THE_GROUP.match(clause)
    if not found or of_people or is_foreign(glossary, clause):
        return ""
    who, verb = found[1].casefold(), found[3].casefold()
    rest = clause[found.start(3) :]
    if verb in ("a", "an") and " " in rest:  # "husband an electrician"
        return f"{who} is {rest}"
    if there := _THERE.match(rest):  # "a sister in Kuwait sends money"
        does = rest[there.end() :]
        if _tells(does.partition(" ")[0].casefold(), does):
            return f"{who} {there[0]}{does}"
    placed = verb in (*_PLACED, *_STATES_OF) or rest.startswith("left with")
    if placed or (verb.endswith("ed") and " by " in rest):
        rest = f"{'are' if _MANY.search(who) else 'is'} {rest}"
    elif verb.endswith("ing") and _BUSY.match(clause[: found.start(3)].strip()):
        rest = f"{'are' if _MANY.search(who) else 'is'} {rest}" if third_person(rest) else ""
    elif verb not in _KIN_VERBS and not _tells(verb, rest):
        return ""
    if not rest:
        return ""
    first, *others = re.split(r"\s(?:and|but)\s", rest, maxsplit=1)
    if not others or "sibling" in who or not third_person(others[0]):
        return f"{who} {rest}"
    if "spouse" in who:  # of whom nobody knows here whether it is he or she
        return f"{who} {first} and {third_person(others[0])}"
    one = "he" if _HE.search(who) else "she" if _SHE.search(who) else "the child"
    if _MANY.search(who):
        return f"{who} {first}; they {others[0]}"
    return f"{who} {first}; {one} {third_person(others[0])}"


def _tells(verb: str, rest: str) -> bool:
    """Tell whether what follows somebody is what they do: "drives a van", not "studying"."""
    return bool(third_person(rest)) and verb not in ADVERBS and not verb.endswith("ing")
