"""Who is at home with a persona, and who of them does what: cook, pay, decide, have a say.

The household is the persona's own field; who does a thing is drawn once within it and kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from boses_mock.kernel.rng import Stream
from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.asked import Asked
from boses_mock.studies.sentences.tongues.spoken import TONGUES
from boses_mock.studies.speaking.lives.household import Household, household, offspring
from boses_mock.studies.speaking.tongue import Answer

Draws = Callable[[str], Stream]


def home_of(who: Respondent) -> Household:
    return household(who.family_situation, who.gender)


def kin_code(who: Respondent) -> str:
    """Return the one at home whose word counts, "" where there is none."""
    home = home_of(who)
    if home.alone:
        return ""
    if home.spouse:
        return {"my wife": "spouse_f", "my husband": "spouse_m"}.get(home.spouse, "partner")
    if home.relative:
        word = home.relative.removeprefix("my ").removesuffix("-in-law")
        return word if word in TONGUES["en"].words["kin"] else "relative"
    return ""


_SONS, _DAUGHTERS = ("son", "boy"), ("daughter", "girl")


def kids_code(who: Respondent) -> str:
    """Return the children who are not grown: "kids" of several, else the one that there is."""
    nouns = [noun for noun, age in home_of(who).children or () if age < 19]
    if len(nouns) != 1:
        return "kids"
    return "son" if nouns[0] in _SONS else "daughter" if nouns[0] in _DAUGHTERS else "child"


def doers(who: Respondent) -> dict[str, float]:
    """Return how likely a thing at home is done by the persona, by both, or by the other."""
    home = home_of(who)
    if not (home.spouse or home.relative):
        return {"me": 1}
    young = who.age < 26 and not home.spouse
    shares: dict[str, float] = {"me": 1 if young else 4}
    if home.spouse:
        shares["both"] = 4
    return shares | {"kin": 5 if young else 2}


def _who(stem: str) -> Callable[[Respondent, Asked, Draws], Answer]:
    """Return who does a thing at home: the persona, both, or the other."""

    def told(who: Respondent, asked: Asked, on: Draws) -> Answer:
        kin = kin_code(who)
        if not kin:
            return Answer(f"{stem}_me")
        return Answer(f"{stem}_{on('who').weighted(doers(who))}", {"kin": kin})

    return told


decides = _who("decides")
_cooks, _pays = _who("cook"), _who("bills")


_washes = _who("chores")


_COOKS = re.compile(
    r"\bcooks (?:dinner|supper|meals?|lunch|breakfast|at home|every|daily|each)\b"
    r"|\bcooks for (?:the|her|his)\b"
    r"|\bdoes (?:all )?the cooking\b|\bhome cook\b",
    re.I,
)


def told_to_cook(who: Respondent) -> bool:
    """Return whether a persona's own fields say that it cooks for its home."""
    told = (who.psychographic_notes, who.purchase_behavior, who.values_and_motivations)
    return any(map(_COOKS.search, told)) or "cooking" in who.psychographic_notes


def cooks_daily(who: Respondent) -> bool:
    """Return whether a persona's own fields say that it cooks every day."""
    return _DAILY.search(who.psychographic_notes) is not None


_DAILY = re.compile(
    r"\bcooks? (?:\w{1,20} ){0,3}(?:every (?:day|night|evening)|daily|each day)\b", re.I
)


def cook(who: Respondent, asked: Asked, on: Draws) -> Answer:
    if told_to_cook(who):
        return Answer("cook")
    found = _cooks(who, asked, on)
    return Answer("cook" if found.key == "cook_me" else "cook_kin", found.codes)


def bills(who: Respondent, asked: Asked, on: Draws) -> Answer:
    found = _pays(who, asked, on)
    return Answer("bills" if found.key == "bills_me" else found.key, found.codes)


def chores(who: Respondent, asked: Asked, on: Draws) -> Answer:
    found = _washes(who, asked, on)
    return Answer("chores" if found.key == "chores_me" else "chores_kin", found.codes)


def whether_cooks(who: Respondent, asked: Asked, on: Draws) -> Answer:
    """Return whether a persona cooks, how often, or whether and why, as it is asked."""
    cooks = cook(who, asked, lambda part: on(part))
    key = "cooks_no" if cooks.key == "cook_kin" else "cooks_yes"
    if asked.kind == "how_often":
        often = "cooks_daily" if cooks_daily(who) else "cooks_often"
        return Answer("cooks_rarely" if key == "cooks_no" else often, cooks.codes)
    return Answer(f"{key}_why" if asked.kind == "why" else key, cooks.codes)


def live_with(who: Respondent, asked: Asked, on: Draws) -> Answer:
    home = home_of(who)
    if home.alone:
        return Answer("live_alone")
    if home.spouse or (home.children and home.with_children) or home.relative:
        return Answer("live_with", {"people": "people"})
    return Answer("live_alone")


def people_in(who: Respondent, tongue: str) -> str:
    """Return who lives with a persona, in a language."""
    home, words = home_of(who), TONGUES[tongue].words
    if tongue == "en":
        children = offspring(home) if home.with_children else ""
        found = [*filter(None, (home.spouse, children, home.relative))]
        return ", ".join(found) if " and " in children else _and(found)
    spouse = {"my wife": "wife", "my husband": "husband", "my partner": "partner"}
    told = [words["people"][spouse[home.spouse]]] if home.spouse else []
    told += [children_in(who, tongue)] if home.children and home.with_children else []
    relative = words["kin"][kin_code(who)] if home.relative and not home.spouse else ""
    if relative:
        told.append(relative.removeprefix("ang "))
    return str(words["people"]["and"]).join(told)


def _and(names: list[str]) -> str:
    return " and ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))


def children_in(who: Respondent, tongue: str) -> str:
    """Return a persona's children in a language, counted and with their ages."""
    home, words = home_of(who), TONGUES[tongue].words
    if tongue == "en":
        return offspring(home)
    children = home.children or ()
    count, people = len(children), words["people"]
    number = words["numbers"].get(str(count), str(count))
    told = people["child1"] if count == 1 else people["children"].format(n=number)
    ages = [str(age) for _, age in children if 0 < age < 30]
    if len(ages) < count:
        return str(told)
    listed = ages[0] if count == 1 else f"{', '.join(ages[:-1])}{people['and']}{ages[-1]}"
    return f"{told}, {people['ages'].format(ages=listed)}"


def kids(who: Respondent, asked: Asked, on: Draws) -> Answer:
    return Answer("kids" if home_of(who).children else "no_kids", {"offspring": "offspring"})


def married(who: Respondent, asked: Asked, on: Draws) -> Answer:
    home = home_of(who)
    if home.spouse is None:
        return Answer("single")
    return Answer("married" if home.spouse != "my partner" else "partnered")


def partner(who: Respondent, asked: Asked, on: Draws) -> Answer:
    if not home_of(who).spouse:
        return Answer("partner_none")
    return Answer("partner_agree", {"kin": kin_code(who)})


def advice(who: Respondent, asked: Asked, on: Draws) -> Answer:
    kin = {"kin": kin_code(who) or on("who").choice(("friend", "workmate"))}
    return Answer("help" if _HELP.search(asked.text) else "advice", kin)


_HELP = re.compile(  # a hand is wanted and no opinion
    r"\b(?:cannot|can['’]t|could not) (?:be|go|come|do)\b|\bneed (?:a |some )?(?:hand|help)\b"
    r"|emergenc|\bhelp (?:you )?(?:with|at|when)\b|\byou(?:['’]re| are) (?:away|sick|ill|stuck)\b",
    re.I,
)


def admire(who: Respondent, asked: Asked, on: Draws) -> Answer:
    return Answer("admire", {"kin": kin_code(who) or "mother"})
