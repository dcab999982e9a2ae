"""A label for people told by what they do or own: "Toyota Vios Buyers", "Thai Food Fans".

It promises whole noun phrases in title case, of at most six words, or nothing where the text gives
no such phrase. It refuses orders to a machine, and it never breaks a phrase off in the middle: what
is too long is told by its head alone.
"""

from __future__ import annotations

import re

from .text import Doc, words

_GENERIC = (
    r"people|those|anyone|adults|individuals|persons|someone|somebody|everyone|folks|consumers"
    r"|users|households|customers|shoppers|respondents|men|women|guys|buyers|residents"
)
_AGENTS = frozenset(
    words(
        "fans stans regulars lovers buyers users owners drinkers eaters players readers viewers"
        " collectors"
        " enthusiasts addicts goers shoppers runners donors subscribers travelers travellers"
        " commuters customers patients members learners followers skeptics sceptics hobbyists"
        " riders cyclists hikers dieters smokers vapers savers borrowers voters tenants renters"
        " flyers guests listeners watchers seekers hunters cooks bakers campers golfers swimmers"
        " crafters gardeners vegans vegetarians tourists visitors believers wearers gamers"
        " photographers watchers homeowners newlyweds couples families siblings households"
        " drivers motorists backpackers adopters switchers subscribers gifters streamers parents"
        " guardians businesses companies smes brides beginners nesters adults jobbers clients"
    )
)
_MADE_OF = {  # what somebody is who does this
    "buy bought buys buying purchase purchased purchases order ordered orders": "Buyers",
    "use uses used using": "Users",
    "love loves like likes enjoy enjoys prefer prefers adore": "Fans",
    "drink drinks drank": "Drinkers",
    "eat eats ate": "Eaters",
    "play plays played": "Players",
    "watch watches watched stream": "Viewers",
    "read reads": "Readers",
    "own owns owned drive drives": "Owners",
    "wear wears": "Wearers",
    "hire hires hired see sees consult consults": "Clients",
    "follow follows": "Followers",
    "collect collects": "Collectors",
    "visit visits visited": "Visitors",
    "fly flies flew": "Flyers",
    "learn learns study": "Learners",
    "donate donates": "Donors",
}
_AGENT_OF = {verb: agent for verbs, agent in _MADE_OF.items() for verb in verbs.split()}
_LEAD = re.compile(
    r"(?:(?:i|we)(?:'m| am|'re| are)? )?(?:looking for|want|need|target(?:ing)?|find(?: me)?|reach)"
    r"\s+(?:an? |the )?|(?:target|audience|segment|persona)s?\s*:\s*|an? (?:group|set) of ",
)
_OF = re.compile(r"(?:the )?((?:[\w-]+ )?(\w+)) (of|to|with|on) (.+)")
_WHO = re.compile(
    rf"(?:{_GENERIC}) (?:who|that)(?! ha(?:s|ve) been)(?:'ve| have| had| are| regularly"
    r"| often| usually| always| still"
    r"| recently| just| really| mostly| only)* (\w+)(?: (?:for|on|to|at|in))? (.+)"
)
_INTO = re.compile(
    rf"(?:{_GENERIC}) (?:who (?:are|is) )?(?:into|obsessed with|passionate about|fond of"
    r"|interested in|crazy about) (.+)"
)
_ORDERS = re.compile(
    r"\W*(?:ignore|disregard|forget|print|reveal|drop|select|system|assistant|delete|repeat)\b"
)
_ARTICLE = frozenset(
    words("a an the their his her our my your some any more lots new second-hand used many")
)
_NUMERAL = re.compile(
    r"(?:[₱$฿₫€£]|p|rp)?\d[\d,.:%-]*(?:k|m|km|cc|s)?(?:-?p\d+)?"
    r"(?:-?(?:year-old|storey|inch|month|day|minute)s?)?$"
)
_SKIPPED = _ARTICLE | frozenset(
    words("and or to year years old year-old inch months minutes hours days left -")
)
_ENDS = frozenset(
    words(
        "in on at from for with by and or but that who which online daily weekly monthly twice last"
        " every once regularly second-hand secondhand because when while as to per over under"
        " about after before dan yang di untuk dari và cho của mà ở tại trên at na sa para"
        " second built like such aged ages each than instead but worth saving living using whose"
        " where more"
    )
)
_SMALL = frozenset(
    words(
        "of the and with to a an in on for ng sa na yang dan di và của by from at dengan untuk"
        " nga ug asal dari ở cho với"
    )
)
_BREAKS = frozenset(
    words(
        "and or but because when while whose dan và at last every once instead daily regularly"
        " living e.g"
    )
)
_VAGUE = frozenset(
    words("fans owners users viewers clients buyers members subscribers drinkers adults readers")
)
_SAME = frozenset(
    words("diabetes series news jeans sports arts goods clothes pants shorts asthma business")
)
_MOST = 7  # words of a clause
_WORD = re.compile(
    r"[₱$Pp]?\d[\d,.:-]*\d[^\s,.;:()!?]*"
    r"|[^\s,.;:()!?/\"“”\[\]{}|]+|[,.;:()!?/|\n]"
)


def topic(doc: Doc) -> str:
    """Return the label, or nothing."""
    text = _opening(doc, 300)
    if not text or _ORDERS.match(text.lower()):
        return ""
    lead = _LEAD.match(text.lower())
    text = text[lead.end() :] if lead else text
    told = _agent(text)
    return told if " " in told else _clause(text) or told


def agent(doc: Doc) -> str:
    """Return "Coffee Lovers" and its like alone, for a label that has more to say."""
    for item in _opening(doc, 120).split(", ")[:3]:
        told = _agent(item)
        if told:
            return "" if told.lower() in _VAGUE else told
    return ""


def _opening(doc: Doc, length: int) -> str:
    text = " ".join(doc.raw[:length].split())
    return text.lower() if doc.shouted else text


def _agent(text: str) -> str:
    low = text.lower()
    if (m := _OF.match(low)) and m[2] in _AGENTS and (m[3] != "with" or m[2] == "patients"):
        thing = _phrase(text[m.start(4) :])
        return titled(f"{thing} {m[2]}") if thing else titled(m[2])
    if m := _INTO.match(low):
        thing = _phrase(text[m.start(1) :])
        return titled(f"{thing} Fans") if thing else ""
    if (m := _WHO.match(low)) and m[1] in _AGENT_OF:
        thing = _phrase(text[m.start(2) :])
        return titled(f"{thing} {_AGENT_OF[m[1]]}") if thing else ""
    return _headed(text)


def _headed(text: str) -> str:
    """The words up to one for people, when they stand at the start: "designer bag collectors"."""
    found: list[str] = []
    for word in _WORD.findall(text)[:4]:
        low = word.lower()
        if low in _ENDS or low in _ARTICLE or low == "of" or not word[:1].isalpha():
            return ""
        found.append(word)
        if {low.rpartition("-")[2], f"{low}s"} & _AGENTS:
            general = len(found) == 1 and re.fullmatch(_GENERIC, low)
            return "" if general else titled(" ".join(found))
    return ""


def _phrase(text: str) -> str:
    """The noun phrase that the text begins with, its last word in the singular."""
    found: list[str] = []
    tokens = _WORD.findall(text)
    for at, word in enumerate(tokens):
        low = word.lower()
        if not found and (low in _SKIPPED or _NUMERAL.match(low)):
            continue
        if (
            low == "the"
            and found[-1:] != ["of"]
            and tokens[at + 1 : at + 2]
            and tokens[at + 1][:1].isupper()
        ):
            found = []  # "the band The Carpenters"
            continue
        if low == "of" and found and re.match(r"(?:the )?[A-Z]", " ".join(tokens[at + 1 : at + 3])):
            found.append(low)
            continue
        if low in _ENDS or low == "of" or not word[0].isalnum() or len(found) == 5:
            break
        found.append(word)
    while found and found[-1].lower() in _SMALL:
        found.pop()
    if not found:
        return ""
    return " ".join([*found[:-1], _singular(found[-1])])


def _singular(word: str) -> str:
    if word.endswith("s") and len(word) > 2 and word[:-1].isupper():
        return word[:-1]  # "SUVs"
    if word[:1].isupper() or not word.isascii() or len(word) < 4 or word in _SAME:
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    return word if word.endswith(("ss", "us", "is", "glasses", "news")) else word.removesuffix("s")


def _clause(text: str) -> str:
    """The opening clause, whole where it is short, else up to the last phrase that ends it."""
    found: list[str] = []
    end = 0  # words that make a whole, should the rest not fit
    for word in _WORD.findall(text):
        low = word.lower()
        stops = low in _BREAKS and len(found) > 1
        if not word[0].isalnum() or stops:
            end = len(found)
            break
        if low in _ENDS - _BREAKS and len(found) > 2 and found[-1].lower() not in _ENDS | _SMALL:
            end = len(found)
        if len(found) == _MOST:
            break
        found.append(word)
    else:
        end = len(found)
    cut, found = end < len(found), found[:end]
    while found and found[-1].lower() in _SMALL | _ENDS | _ARTICLE:
        found.pop()
    if cut and found and _NUMERAL.match(found[-1].lower()):
        found.pop()
    if (
        (len(found) < 2 and text.isascii())
        or not found
        or re.fullmatch(rf"(?:{_GENERIC}) who \w+", " ".join(found).lower())
    ):
        return ""
    return titled(" ".join(found))


def titled(text: str) -> str:
    return " ".join(w if i and w in _SMALL else _cap(w) for i, w in enumerate(text.split()))


def _cap(word: str) -> str:
    if any(c.isupper() for c in word[1:]):
        return word
    first, *rest = word.split("-")
    return "-".join(
        [first[:1].upper() + first[1:], *(p[:1].upper() + p[1:] if len(p) > 3 else p for p in rest)]
    )
