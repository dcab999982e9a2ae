"""What a clause says of the one child that it names besides their age: a school, a wish, a deed.

"A daughter aged 10 in a madrasa" is asked of everybody as a daughter of ten; where she goes to
school and what she does is told of her, since no rule of the household knows it.
"""

from __future__ import annotations

import re

from boses_mock.personas.text import with_article

from ..telling.verbs import third_person

_CHILD = r"\b(?P<child>son|daughter|child)\b(?:,? (?:aged )?\d{1,2}(?: years old)?)?"
_SCHOOL = re.compile(
    rf"{_CHILD} (?:who (?:is|studies) )?(?:in|at|attending|studying at) "
    r"(?P<school>(?:elementary|primary|grade|high|senior high|junior high|secondary) school|"
    r"college|kindergarten|an? (?:(?:[A-Z][a-z]{2,14}|private|public|special) ){0,2}"
    r"(?:madrasah?|pesantren|[Cc]atholic school|convent school|boarding school|"
    r"[A-Z]\w{2,14} school))"
    r"(?=$|[,;.]| and )"
)
_WHO = re.compile(rf"{_CHILD} who (?P<does>[^,;.]{{4,80}})$")
# "eldest daughter 15 and sitting O-Levels next year"
_BUSY = re.compile(
    rf"(?:(?P<order>eldest|oldest|youngest|older|younger) )?{_CHILD},? "
    r"(?:and |who is |is |now |currently )?"
    r"(?P<does>(?:sitting|taking|retaking|preparing for|studying for|doing|serving) .{2,60})$"
)
# "two children, one in NS and one taking the O-Levels"
_ONE = r"(?:in|at|taking|sitting|doing|serving|studying|preparing|still|already|now) [^,;]{2,40}?"
ONE_AND_ONE = re.compile(
    rf"(?:the )?(?:one|elder|older|eldest)(?: one)? (?P<one>{_ONE}),? (?:and|while) (?:the )?"
    rf"(?:one|other|second|younger|youngest)(?: one)? (?P<other>{_ONE})$"
)
# "live with parents and a grandmother who speaks Teochew"
_LIVED_WITH = re.compile(
    r"\b[Ll]ives? with [^,;]{0,40}\b(?:an?|their) (?P<kin>grandmother|grandfather|aunt|uncle) "
    r"who (?P<does>[^,;.]{4,80})$"
)
_BOARDING = re.compile(  # "two sons boarding in Pekanbaru"
    r"(?:with |have |has )?(?P<kids>(?:(?:an?|two|three|four|both|all) )?"
    r"(?:sons?|daughters?|child|children|kids?)) board(?:s|ing)? (?P<at>in|at) (?P<where>.{2,60})"
)
_NAMED_OTHERWISE = re.compile(r"\b(?:has|have|is aged|turns|goes to school)\b")


def only_of_child(clause: str) -> bool:
    """Tell whether all that a clause says is what :func:`of_child` makes of it."""
    every = (ONE_AND_ONE.match(clause), _BUSY.fullmatch(clause), _BOARDING.fullmatch(clause))
    return any(every)


def of_child(clause: str) -> tuple[str, ...]:
    """Return what is said of a child, as a clause about kin: "daughter goes to a madrasa"."""
    if school := _SCHOOL.search(clause):
        return (f"{school['child']} goes to {school['school']}",)
    if away := _BOARDING.fullmatch(clause):
        kids, where = away["kids"].removeprefix("a "), away["where"]
        board = "board" if kids.endswith(("s", "children")) else "boards"
        bare = where.islower() and where.split()[0] not in ("a", "an", "the", "their")
        return (f"{kids} {board} {away['at']} {with_article(where) if bare else where}",)
    if both := ONE_AND_ONE.match(clause):
        return (f"one child is {both['one']}", f"one child is {both['other']}")
    if busy := _BUSY.match(clause):
        whose = " ".join(filter(None, (busy["order"], busy["child"])))
        return (f"{whose} is {busy['does']}",)
    if (kin := _LIVED_WITH.search(clause)) and third_person(kin["does"]):
        return (f"{kin['kin']} {kin['does']}",)
    who = _WHO.search(clause)
    if not who or _NAMED_OTHERWISE.match(who["does"]) or not third_person(who["does"]):
        return ()
    return (f"{who['child']} {who['does']}",)
