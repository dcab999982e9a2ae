"""A clause of a brief put into good English before it is told, and told of one person.

Notes are typed in haste and read out of other languages word by word: "use e-wallet", "12 hours
night shifts", "a Wave old", "first job for most of them". And what a group does is told of one:
"how often they use it" is how often that person uses it, "10-30 rai" are so many of that person's.
"""

from __future__ import annotations

import re

from boses_mock.kernel.remember import remembered
from boses_mock.kernel.rng import Stream
from boses_mock.personas.text import joined

from .guessed import stems_of
from .verbs import VERBS, third_person

ONESELF = "{one}"  # the person, told of as he or she within a clause
_LEADING = re.compile(r"^(?:and|but|also) (?=\w)", re.IGNORECASE)
_FREE = re.compile(r"(?<=about )((?:cruelty|gluten|sugar|chemical|plastic)[- ]free)$")
_ETHNIC = re.compile(  # "Tay ethnic", "ethnic Hmong"
    r"^(?:([A-Z][\w'’-]{1,14}) ethnic(?:ity| minority| group)?|[Ee]thnic ([A-Z][\w'’-]{1,14}))$"
)
_HOME_BY = re.compile(  # the home itself is told as such: "live in a house beside the clinic"
    r"^(?:live|lives|living|stay|stays|staying) in (?:an? )?(?:[\w-]{2,14} ){0,2}"
    r"(?:house|flat|apartment|condo|unit|room|bungalow|home) "
    r"(beside|behind|near|above|next to|across from|opposite|over) (?=\w)"
)
_HOME_WITH = re.compile(  # "living in a terrace house with a mango tree"
    r"^(?:live|lives|living|stay|stays|staying) in (?:an? )?(?:[\w-]{2,14} ){0,2}"
    r"(?:house|flat|apartment|condo|unit|room|bungalow|home) with "
    r"(an? (?:[a-z]{3,12} ){0,2}(?:tree|garden|yard|backyard|pond|altar|piano|workshop|kitchen))$"
)
_AT_SCHOOL = re.compile(  # of a child that the clause before it named
    r"(?:has |have )?just started ((?:Grade|Primary|Standard|Form|Year|Kindergarten)(?: \d{1,2})?)",
    re.IGNORECASE,
)
_TWICE = re.compile(r"^(pays? by|pays? with|works? as|has|have) (?:pay by|pay with|work as|have) ")
_LOUD = re.compile(r"(?<!!)!{1,20}(?=\s|$)")
_NUMBER = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_MEASURED = re.compile(
    rf"\b({_NUMBER}) (?:(day|week|month|year)s?|(?:hour|hr)s?) (?=(?:(?:night|day|work|rotating) )?"
    r"(?:shift|contract|course|lease|loan)s?\b)"
)
_AFTER_NAME = re.compile(  # "a Wave old", as in a translation
    r"(?<=[a-z] )(an? )?((?:[A-Z][\w-]{1,14} ){1,3})(old|used|second-hand|new)$"
)
_OF_MOST = re.compile(
    r" (?:for|of|among|with) (?:(?:nearly|almost) )?(?:most|all|many|some|both) of them$"
)
_LONE_THINGS = re.compile(  # one of many, told without an article
    r"\b(use|uses|trust|trusts|like|likes|touch|touches|accept|accepts|avoid|avoids|refuse|refuses|"
    r"dislike|dislikes|hate|hates|distrust|distrusts) "
    r"(e-?wallet|credit card|debit card|loan app|pawnshop|bank loan|QR code|voucher)"
    r"(?=$| (?:or|and|but|because|for|at|in|when)\b)"
)
_UNITS = (
    "rai|hectares|ha|acres|goats|pigs|sows|cows|buffaloes|ducks|chickens|hens|trees|boats|rooms|"
    "units|workers|helpers|employees|stalls|branches|trucks|vans|cats|dogs|plots|ponds|hives|"
    "tables|students|pupils|children|tenants"
)
_RANGE = re.compile(rf"\b(\d{{1,3}}) ?(?:-|–|to) ?(\d{{1,3}}) (?=(?:{_UNITS})\b)")
_THEY = re.compile(
    r" (that|how(?: \w{3,12}){0,2}|what|when|whenever|where|because|if|while|than|as|since|before|"
    r"after|until|why|whether|unless|once) they (?=(\w+))"
)
# What is earned is named where "it" stands for the pay: two things that are told apart then.
_PAY_SPENT = re.compile(
    r"(?<=\w) and (spend|save|send home|send) (most|all|half|much|part|some) of (?:it|that)(?= |$)"
)
# "work part-time at bubble tea shops", each of them at one.
_PART_TIME = re.compile(
    r"^works? part[- ]time (?:at|in|for) ((?:[a-z-]{2,14} ){0,3}"
    r"(?:shop|caf[eé]|store|restaurant|stall|salon|clinic|hotel|supermarket))s"
    r"(?=$| (?:and|on|in|near|after|at)\b)"
)
_EARNS = re.compile(r"(?:often |also )?(?:work|earn|tutor|moonlight|freelance)s?\b")
_SUFFERED = re.compile(r"^been (?=[a-z]{3,14}(?:ed|en) (?:by|at|in)\b)", re.I)
_FED_UP = re.compile(r"^(?:are )?fed up (?:with|of)\b", re.I)
_SO_THEY = re.compile(r",? so they (?=[a-z])")
_FORMER = re.compile(
    r"^(?:former|ex-) ?(?!(?:wife|husband|spouse|partner)\b)"
    r"(?=[a-z][\w'’/ -]{2,80}$)(?!.{0,80}\b(?:who|that|now|turned|from)\b)",
    re.I,
)
_MAKES = (
    "Honda|Toyota|Yamaha|Perodua|Proton|Suzuki|Mitsubishi|Isuzu|Hyundai|Kia|Nissan|Ford|VinFast|"
    "Mazda|Wuling|Daihatsu|BYD|Vespa|Kawasaki|Chery"
)
_NO_ARTICLE = re.compile(  # "drive Perodua Axia", "have loan from BRI"
    rf"\b((?:have|has|owns?|drives?|rides?|uses?) )(?=(?:{_MAKES}) [A-Z\d]|(?:loan|motorbike|"
    r"motorcycle|car|laptop|helper|maid|mortgage|stall|pickup|lorry|bank account)(?: |$)"
    r"(?!(?:loans?|payments?|insurance|parts?|wash|apps?|permits?)\b))"
)
_DAY_FOR = re.compile(  # "Fridays are for the choir"
    r"^((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|[Ww]eekends|[Ee]venings) (?:is|are) "
    r"((?:strictly |only |always |mostly |mainly )?(?:for|reserved for|kept for) )(?=\w)"
)
_MEETING = re.compile(r"^(meets? )(?=(?:at|in|after|every|each|once|twice|over) )")
_MODALS = frozenset(
    ["can", "cannot", "could", "will", "would", "must", "may", "might", "should", "had", "did"]
)
_NO_PEOPLE = ("ss", "us", "is", "always", "sometimes")


@remembered(2_048)
def smoothed(clause: str) -> str:
    """Return a clause without what was typed in haste."""
    clause = _ETHNIC.sub(lambda found: f"are ethnic {found[1] or found[2]}", clause)
    clause = _HOME_WITH.sub(r"have \1 at home", _HOME_BY.sub(r"live \1 ", clause))
    clause = _TWICE.sub(r"\1 ", _LEADING.sub("", clause))
    if school := _AT_SCHOOL.fullmatch(clause):
        return f"child started {school[1]} not long ago"
    plain = _OF_MOST.sub("", _MEASURED.sub(_measuring, _without_marks(clause)))
    if _EARNS.match(plain):
        plain = _PAY_SPENT.sub(r" and \1 \2 of their pay", plain)
        plain = _PART_TIME.sub(lambda at: f"have a part-time job at {joined('a ', at[1])}", plain)
    plain = _FREE.sub(r"\1 goods", plain).replace("interest loans", "loans with interest")
    plain = _DAY_FOR.sub(_keeping, plain)
    plain = _NO_ARTICLE.sub(_with_article, _MEETING.sub(r"\1friends ", plain))
    plain = _LONE_THINGS.sub(r"\1 \2s", plain)
    return _AFTER_NAME.sub(lambda found: joined("a ", f"{found[3]} {found[2].strip()}"), plain)


def as_a_deed(clause: str) -> str:
    """Return a clause that says in few words what somebody did as what they did, or were."""
    told = _SO_THEY.sub(" and ", _SUFFERED.sub("have been ", clause))
    return _FORMER.sub("used to work as ", _FED_UP.sub("tired of", told))


def _keeping(found: re.Match[str]) -> str:
    day = found[1] if found[1].endswith("days") else found[1].lower()
    how = found[2].replace("reserved for", "for").replace("kept for", "for")
    return f"keep {day} {how}"


def _with_article(found: re.Match[str]) -> str:
    after = found.string[found.end() : found.end() + 12]
    return joined(f"{found[1]}a ", after).removesuffix(after)


def _measuring(found: re.Match[str]) -> str:
    return f"{found[1]}-{found[2] or 'hour'} "


def _without_marks(clause: str) -> str:
    """Return a clause without exclamations; a name may end in one: "Eat Bulaga!"."""
    last = clause.split()[-1] if clause.split() else ""
    named = last[:1].isupper() and last.endswith("!") and not last.endswith("!!")
    return clause if named else _LOUD.sub("", clause)


def with_one_number(clause: str, draw: Stream) -> str:
    """Return a clause with one number of each range of what people own: "own 10-30 rai"."""

    def drawn(found: re.Match[str]) -> str:
        low, high = int(found[1]), int(found[2])
        return f"{low + draw.below(high - low + 1)} " if low < high else found[0]

    return _RANGE.sub(drawn, clause)


def of_oneself(told: str) -> str:
    """Return "feels guilty about how often they use it" of the one who feels so.

    Where others are named before, "they" are those; where the verb is not known, nothing is told.
    """
    found = _THEY.search(told)
    if not found or _names_others(told[: found.start()]):
        return told
    rest = told[found.end() :]
    does = rest if found[2] in _MODALS else third_person(rest)
    return f"{told[: found.start()]} {found[1]} {ONESELF} {does}" if does else ""


def _names_others(before: str) -> bool:
    _, *words = before.split()
    return any(
        word.endswith(("s", "people", "men", "women", "children"))
        and not word.endswith(_NO_PEOPLE)
        and VERBS.isdisjoint(stems_of(word))
        for word in words
    )
