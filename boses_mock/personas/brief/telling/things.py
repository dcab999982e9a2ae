"""A thing that a brief names without a verb, told with the verb that fits its kind.

"Diapers bought in bulk" is what somebody buys, "mild asthma" and "a tight budget" are what somebody
has. What no ending and no list knows stays a thing, and is told without a verb.
"""

from __future__ import annotations

import re

from boses_mock.personas.text import joined, lowered, with_article

from .guessed import a_thing

# Who does what was done: "diapers bought in bulk" are bought by the person.
_DONE = {
    "bought": "buys", "ordered": "orders", "borrowed": "borrows", "rented": "rents",
    "cooked": "cooks", "shared": "shares", "sent": "sends", "paid": "has", "kept": "keeps",
    "inherited": "has", "leased": "leases", "grown": "grows", "sold": "sells", "made": "makes",
}  # fmt: skip
_WAS_DONE = re.compile(
    rf"((?:[\w'’-]+ ){{1,4}})({'|'.join(_DONE)}) ((?:in|from|at|on|into|by|with|over|to|through|"
    r"via|online|every|weekly|monthly|second[- ]?hand|used|new)\b.{0,120})",
    re.IGNORECASE,
)
_VERBS = re.compile(r"^(?:have|being|been|to)\b|\b(?:is|are|was|were|has|that|who|which)\b", re.I)
_AILMENT = re.compile(
    r"(?:(?:mild|bad|severe|chronic|frequent|occasional|recurring|poor|weak|high|low|constant|"
    r"slight|regular|seasonal|type 2|early|painful) ){0,2}(?:(?:lower )?[a-z]{3,10} )?"
    r"(?:asthma|diabetes|migraines?|[a-z]{2,8}aches?|(?:back|knee|joint|neck|shoulder|foot|chest|"
    r"hip|muscle|period) pains?|hypertension|blood pressure|cholesterol|gout|arthritis|insomnia|"
    r"an[a]?emia|eczema|psoriasis|acne|allerg(?:y|ies)|sinusitis|gastritis|acid reflux|ulcers?|"
    r"rheumatism|sciatica|cataracts?|eyesight|hearing|lactose intolerance|[a-z]{3,12}itis|"
    r"heart (?:trouble|disease|condition)|kidney (?:stones|trouble|disease)|sensitive skin|"
    r"oily skin|dry skin|knees|eyes|varicose veins|vertigo|h(?:a)?emorrhoids|sleep apn(?:o)?ea)"
    r"(?: (?:from|since|at|in|after|when|during) .{2,60})?",
    re.IGNORECASE,
)
_OWNED = re.compile(
    r"(?:an?|one|two|three|four|\d|own|second[- ]?hand|used|old|new) (?:[\w'’-]+ ){0,4}"
    r"(?:phone|smartphone|laptop|tablet|tv|television|fridge|car|motor(?:bike|cycle)|bicycle|bike|"
    r"scooter|van|truck|pickup|tricycle|boat|house|flat|condo|apartment|dogs?|cats?|goats?|cows?|"
    r"pigs?|chickens|ducks|carabao|garden|stall|shop|store|farm|loans?|mortgage|degree|diploma|"
    r"account|card|passport|licen[cs]e|subscription|membership|budget|commute|helper|maid|"
    r"business|plot|freezer|oven|computer)s?(?: (?:at|in|on|with|from|of|for|bought) .{2,80})?|"
    r"(?:android|iphone|samsung|oppo|vivo|xiaomi|redmi|realme|huawei)(?: [\w-]+){0,3} phones?|"
    r"(?:tight|limited|small|irregular|unstable|low|strict|steady|fixed|modest|variable) "
    r"(?:[\w-]+ )?(?:budget|income|pay|savings|hours|schedule|salary|wages|data|"
    r"allowance|honorarium|stipend|commission)|"
    r"(?:long|short|early|late|rotating|night|irregular|split|fixed) (?:[\w-]+ )?"
    r"(?:shifts?|hours|commutes?|days)|(?:debts?|loans?|savings|relatives|cousins|family|"
    r"a mortgage) (?:at|with|in|from|abroad|overseas|on|across)\b.{0,60}|.{2,20}day(?:s)? off|"
    r"(?:smart|mobile |android )?phone (?:with|on) .{2,40}|"
    r"(?:(?:[A-Z]{2,6}|state|government|army|teacher's|small) )?pension",
    re.IGNORECASE,
)
# What somebody plays, works or has, with when it is so: "mahjong on Sundays", "OT on Fridays".
_WHEN = (
    r"(?: (?:on|every|each|after|before|during|with|once|twice|thrice|whenever|when|\d|in the|"
    r"at the|at night)\b.{0,60})"
)
_PASTIME = re.compile(
    r"(?:mah-?jongg?|chess|badminton|basketball|football|futsal|tennis|golf|volleyball|carrom|pool|"
    r"billiards|snooker|bingo|pickleball|table tennis|ping pong|softball|cricket|sepak takraw|"
    rf"dominoes|checkers|cards|darts|squash|frisbee){_WHEN}?",
    re.IGNORECASE,
)
_EXTRA = re.compile(rf"(OT|overtime|double shifts|extra shifts){_WHEN}?", re.IGNORECASE)
_FIRST_JOB = re.compile(r"(?:an? |the |their )?(first|second|new) job", re.IGNORECASE)
_SHIFT = re.compile(
    r"((?:mostly|mainly|usually|often) )?(the (?:[a-z-]{3,10} ){1,4}shift)", re.IGNORECASE
)
_PAID_ONLY = re.compile(
    r"(PayNow|GCash|Maya|MoMo|ZaloPay|GrabPay|QRIS|DANA|OVO|GoPay|ShopeePay|PromptPay|TrueMoney|"
    r"PayLah|DuitNow|Boost) only"
)
_PAID_BOTH = re.compile(  # "cash and Touch 'n Go QR"
    r"(?:(?:mostly|mainly|only) )?(?:[Cc]ash (?:and|&|plus) [A-Z][\w'’ -]{2,30}|"
    r"[A-Z][\w'’ -]{2,30} (?:and|&|plus) cash)(?: only)?"
)
_PAID_FOR = re.compile(rf"({_PAID_ONLY.pattern.removesuffix(' only')}) for ([a-z].{{2,60}})")
_LINE = re.compile(r"(prepaid|postpaid) ([A-Z][\w' ]{1,24} (?:SIM|plan|line)(?: card)?)", re.I)
_RELATED = re.compile(
    r"(?:an? )?((?:(?:older|elder|younger|twin|baby|teenage|little|grown|adult) )?"
    r"(?:son|daughter|brother|sister|cousin|aunt|uncle|niece|nephew|friend)) "
    r"((?!aged)(?:[a-z]{3,14}ing|who|whose) .{2,100})"
)
_HAD_SO_OFTEN = re.compile(
    r"([a-z]{3,12}(?: [a-z]{3,12})?) ((?:\d+x?|once|twice|thrice|two|three|four) (?:times )?"
    r"(?:a|per|each|every) (?:day|week|month|year))"
)
_LOOSE_END = re.compile(  # what begins so was cut off what it belongs to
    r"(?:not|no longer|even|especially|including|mostly|mainly|for|more|less|most|just|only|also|"
    r"then|still|already|as|than|such|so|too|very|never|both|all|some|many|few|any|each|but|or|and|"
    r"with|other|others|instead|rather|who|that|which|let|lets|while|when|if|because|"
    r"out|off|up|down|away|along|ahead|again|almost|back|x)\b",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    r"(?:[\w'’-]+ ){0,3}[a-z]{2,14}(?:ers|ors|ists|ants|ians)(?: (?!of\b).{0,100})?", re.IGNORECASE
)
# Of no one person: an age that a group has, or people.
_NOBODYS = re.compile(
    r"(?:an? )?(?:ages?d? )?\d{1,2} ?(?:to|-|–|and) ?\d{1,2}(?: ?yo| years old| years)?|"
    r"(?:in (?:their|the) )?(?:(?:early|mid|late)[ -]){0,2}\d0s(?: (?:to|and|or) "
    r"(?:early |mid |late )?\d0s)?|"
    r"(?:an? )?ages? .{0,20}\d{1,2}.{0,20}|\d{1,2} ?yo\b.{0,10}|"
    r"(?:[\w'’-]+ ){0,4}(?:boys?|girls?|men|women|kids|children|uncles|aunties|adults|teens?|"
    r"guards|teenagers|mums|moms|dads|guides|clerks|maids|cooks|youths|retirees|nurses|teachers|hindus|"
    r"muslims|buddhists|professionals|owners|drivers|farmers|students)"
    r"(?: (?:at|in|from|of) .{2,80})?",
    re.IGNORECASE,
)
# A place alone, "within 12 months", "never through friends", "son 9": cut from what they tell.
_CUT_OFF = re.compile(
    r"(?:the )?(?:[A-Z][\w'’-]{1,20} ?){1,3}(?:city|town|province)?|"
    r"(?:never (?:through|with|by|in|at|on)|within|without|through|past|than|until|from) .{1,60}|"
    r"(?:an? )?(?:(?:eldest|youngest|older|younger|only|teenage) )?(?:son|daughter|child|kid) "
    r"\d{1,2}|.{0,40}\d{2}[-–]\d{2}\b.{0,40}"
)


_MAKES = re.compile(
    r"(?:Android|Samsung|Oppo|Vivo|Xiaomi|Redmi|Realme|Huawei|Honda|Toyota|Yamaha)\b"
)
_PENSION = re.compile(r"[A-Z]{2,6} pension|loan (?:from|at|with) .{2,60}")
_DAYS = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day")


def thing_had(clause: str) -> str:
    """Return a thing with the verb that its kind asks for, nothing where that is not sure."""
    if kin := _RELATED.fullmatch(clause):
        return joined("has a ", f"{kin[1]} {kin[2]}")
    if _VERBS.search(clause):
        return ""
    if found := _WAS_DONE.fullmatch(clause):
        what = _small(found[1].strip())
        verb = _DONE[found[2].casefold()]
        kept = f"{found[2]} " if verb == "has" else ""
        return f"{verb} {what} {kept}{found[3]}"
    if _PASTIME.fullmatch(clause):
        return f"plays {lowered(clause)}"
    if extra := _EXTRA.fullmatch(clause):
        what = "overtime" if extra[1] == "OT" else extra[1].casefold()
        return f"works {what}{clause[extra.end(1) :]}"
    if shift := _SHIFT.fullmatch(clause):
        return f"{shift[1] or ''}works {shift[2]}".lower()
    if only := _PAID_ONLY.fullmatch(clause):
        return f"pays by {only[1]} only"
    if _PAID_BOTH.fullmatch(clause):
        return f"uses {lowered(clause) if clause.startswith('Cash') else clause}"
    if whole := _PAID_FOR.fullmatch(clause):
        return f"uses {whole[1]} for {whole[3]}"
    if line := _LINE.fullmatch(clause):
        return f"has a {line[1].casefold()} {line[2]}"
    if first := _FIRST_JOB.fullmatch(clause):
        return f"is in a {first[1].casefold()} job"
    if often := _HAD_SO_OFTEN.fullmatch(clause):
        return f"has {often[1]} {often[2].replace('x ', ' times ')}"
    if _AILMENT.fullmatch(clause):
        return f"has {lowered(clause)}"
    if _OWNED.fullmatch(clause):
        thing = with_article(a_thing(_small(clause)))
        one = (_MAKES.match(thing) and not thing.endswith("s")) or _PENSION.fullmatch(thing)
        return joined("has a ", thing) if one else f"has {thing}"
    return ""


def is_loose(clause: str) -> bool:
    """Tell whether words name no thing of anybody's life: a gloss, a tail, people."""
    loose = _LOOSE_END.match(clause) or _PEOPLE.fullmatch(clause)
    return " " not in clause or loose is not None


def is_nobodys(clause: str) -> bool:
    """Tell whether words say nothing of one person: "age 24 to 35", "girls"."""
    return any(each.fullmatch(clause) for each in (_NOBODYS, _CUT_OFF))


def _small(thing: str) -> str:
    first = thing.partition(" ")[0]
    return thing if any(each.isupper() for each in first[1:]) else _lower_plain(thing)


def _lower_plain(thing: str) -> str:
    return thing if _MAKES.match(thing) or _DAYS.match(thing) else lowered(thing)
