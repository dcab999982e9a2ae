"""What word for word gets wrong in English put together from Indonesian or Malay, mended."""

from __future__ import annotations

import re
from collections.abc import Callable

from boses_mock.personas.text import gerund

from ..telling.verbs import VERBS
from .malay import done

_PLATFORMS = (
    "Netflix|Viu|Spotify|Astro|Telegram|Twitter|Zoom|Google|Vidio|Shopee|Lazada|Tokopedia|TikTok|"
    "Instagram|Facebook|WhatsApp|YouTube"
)
_CARS = (
    "Perodua|Proton|Toyota|Daihatsu|Mitsubishi|Nissan|Mazda|Hyundai|Kia|Wuling|BYD|Myvi|Axia|"
    "Bezza|Saga|Avanza|Xenia|Innova|Brio|Xpander|Ertiga|Honda (?:City|Civic|HR-V|Brio|Jazz|CR-V)"
)
_RIDDEN = "Honda|Yamaha|Suzuki|Kawasaki|Vespa|Beat|Vario|Scoopy|NMAX|PCX|Mio|Supra|Revo"
_RIDE_A_CAR = re.compile(rf"\bride (?={_CARS})")
_RIDE = re.compile(rf"\bride (?=(?:{_RIDDEN})\b)")
_AT_PLATFORM = re.compile(rf"\bat (?={_PLATFORMS})")


# Whose names are of a place that one is at: "at Pasar Senen".
_SITES = "Pasar|Masjid|Surau|Stasiun|Stesen|Terminal|Plaza|Kilang|Kedai|Warung|Mall|Pabrik|Hospital"


def _aboard(found: re.Match[str]) -> str:
    return found[0].replace(" at ", " on ")


def _shops(found: re.Match[str]) -> str:
    return f"shop on {found[1]}" if found[1] else "shop online"


def _participle(found: re.Match[str]) -> str:
    return f"have never {done(found[1])}"


def _ing(found: re.Match[str]) -> str:
    """Return a verb as what is done: after "before", "stopped", "without"."""
    if found[2] not in VERBS:
        return found[0]
    return f"{'by' if found[1] == 'with' else found[1]} {gerund(found[2])}"


def _to_do(found: re.Match[str]) -> str:
    return f"{found[1]}to {found[2]}" if found[2] in VERBS - _THINGS_TOO else found[0]


# The country, where what is of it is not followed by what it describes: "in Singaporean".
_COUNTRIES = {
    "Singaporean": "Singapore", "Japanese": "Japan", "Chinese": "China", "Taiwanese": "Taiwan",
    "Korean": "Korea", "English": "England", "British": "Britain", "Dutch": "the Netherlands",
    "German": "Germany", "Australian": "Australia", "Thai": "Thailand", "Malaysian": "Malaysia",
    "Indonesian": "Indonesia", "Bruneian": "Brunei", "Indian": "India", "American": "America",
    "Egyptian": "Egypt", "Turkish": "Turkey", "Arab": "Saudi Arabia", "Javanese": "Java",
    "Vietnamese": "Vietnam", "Western": "the West",
}  # fmt: skip
_IN_COUNTRY = re.compile(
    rf"\b(in|to|from|at) ({'|'.join(_COUNTRIES)})\b(?! [a-z]{{3,20}}(?<!and)\b)"
)


def _country(found: re.Match[str]) -> str:
    return f"{'in' if found[1] == 'at' else found[1]} {_COUNTRIES[found[2]]}"


_PAID_OR_SENT = "WhatsApp|Shopee|GrabFood|GoFood|Telegram|QRIS|DANA|OVO|GoPay|DuitNow|ShopeePay"


# No word after which "use" is what is done: "cannot use QRIS".
_NO_AUXILIARY = "(?<=\\w)" + "".join(
    f"(?<!\\b{each})"
    for each in (
        *("not", "can", "cannot", "to", "never", "do", "will", "and", "but", "rarely", "often"),
        *("always", "only", "sometimes", "usually", "still", "also", "must", "ever"),
    )
)


def _uses(found: re.Match[str]) -> str:
    """Return "know how to use apps" of "know how to apps"."""
    return found[0] if found[2] in VERBS else f"{found[1]} use {found[2]}"


def _while(found: re.Match[str]) -> str:
    """Return "while trading" of "during trade", which "during the harvest" is not."""
    doing = found[2] in VERBS - _THINGS_TOO
    return f"while {_ing(found).partition(' ')[2]}" if doing else found[0]


_THINGS_TOO = frozenset(
    ["work", "rent", "order", "rest", "love", "care", "help", "fear", "transfer"]
)


SMOOTHER: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"\bdo not are\b"), "are not"),
    (re.compile(r"\bhave no an? "), "have no "),
    (re.compile(r"\bdo not have an? (?=\w+ account)"), "do not have a "),
    (re.compile(r"\b(prefer |learn |teach (?:the )?children (?:and )?)(\w+)"), _to_do),
    (re.compile(r"\b()for (\w+)"), _to_do),
    (
        re.compile(
            r"\b(before|after|stopped|stop|without|(?<!short )of|from|by|with|up late|while) "
            r"(?!train\b|bus\b|ship\b|plane\b|work\b|phone\b|order\b|transfer\b)(\w+)"
        ),
        _ing,
    ),
    (re.compile(r"\b(prices|fees|costs?|bills?|fares|rents?|rates) and ride$"), r"\1 going up"),
    (re.compile(r"\b(every|on) (\w+day)s? (?:at|in the) (night|morning)\b"), r"\1 \2 \3"),
    (
        re.compile(
            r"\b(tired of|worried about|afraid of|annoyed by) ((?:[a-z]{2,15} ){1,2})"
            r"(prices|costs|rents)(?: and)? keep (falling|rising)"
        ),
        r"\1 \4 \2\3",
    ),
    (re.compile(rf"\bbring (?=an? (?:second-hand |old |used |new )?(?:{_CARS})\b)"), "drive "),
    (re.compile(rf"\bbring (?=an? (?:second-hand |old |used |new )?(?:{_RIDDEN})\b)"), "ride "),
    (
        re.compile(r"\b((?:sew|mak|bak|cook|grow|design|knitt|brew)ing) ([a-z]{3,15}) alone$"),
        r"\1 their own \2",
    ),
    (re.compile(r"\bopen the (\w+) alone\b"), r"open a \1 of their own"),
    (
        re.compile(r"^(sew|cook|wash|grow|bake|repair|make|bring) ([\w ]{2,30}) alone$"),
        r"\1 their own \2",
    ),
    (re.compile(r"\b(to be|become|work as|is|be) the (doctor)\b"), r"\1 a \2"),
    (
        re.compile(
            r"\b(have|own|open|start|build|run|make|want) "
            r"((?:[a-z]{2,15} ){0,2}[a-z]{2,15}s) alone\b"
        ),
        r"\1 their own \2",
    ),
    (
        re.compile(r"\blearn (?:in|at) (?=(?:an? |the )?(?:[A-Z]|school|college|university))"),
        "study at ",
    ),
    (re.compile(r"\b(by the (?:piece|day|hour)) with the boss\b"), r"\1"),
    (re.compile(r"\b((?:do not )?like) debts (?:at|to|with) (?=\w)"), r"\1 borrowing from "),
    (
        re.compile(r",? and use (?:a|the) (?=(?:motorbike|car|bicycle|bike|pickup|truck|van)\b)"),
        " by ",
    ),
    (re.compile(r"\b(often|always|rarely|still|usually) are\b"), r"are \1"),
    (re.compile(r"^single and "), "are single and "),
    (
        re.compile(
            r"^come home from work ((?:sell|help|cook|teach|drive|study|take|play|bake)\b.{1,80})$"
        ),
        r"\1 after work",
    ),
    (re.compile(r"^after (.{2,30}) (did not go on .{5,20})$"), r"\2 after \1"),
    (re.compile(r"^children all are "), "children are all "),
    (
        re.compile(
            r"^(in the (?:morning|afternoon|evening)|at (?:night|dawn|noon|dusk)) "
            r"((?:go|work|cook|sell|garden|teach|study|pray|walk|take|play|help)\b.{0,80})$"
        ),
        r"\2 \1",
    ),
    (re.compile(r"\bat the village$"), "in the village"),
    (re.compile(r"\b(know how to) (\w+)"), _uses),
    (re.compile(r"\b((?:buy|sell|order) (?:[A-Z]\w{1,9} )?[a-z]{3,14}s) goods\b"), r"\1"),
    (re.compile(r"\bso as to not\b"), "so as not to"),
    (re.compile(r"\b(?:ride|take) (an? [\w ]{2,20}) and go to "), r"take \1 to "),
    (re.compile(r"\bride (?=an? (?:hired )?(?:car|taxi|van|bus|lorry)\b)"), "take "),
    (
        re.compile(
            r"\b((?:have been|are) cheated) (?!by\b|of\b|in\b|on\b|out\b|and\b|or\b|but\b|at\b|"
            r"when\b|once\b|twice\b|before\b|because\b)(?=[a-z])"
        ),
        r"\1 by ",
    ),
    (
        re.compile(r"^(sell|buy|eat|drink|cook|grow) ([\w ]{2,20}) and ([\w ]{2,20}) and "),
        r"\1 \2, \3 and ",
    ),
    (re.compile(r"^without (?!\w{2,14}ing\b)"), "have no "),
    (
        re.compile(
            r"\bsend to school ((?:[a-z]{3,10} ){0,2}"
            r"(?:children|child|sons?|daughters?|siblings?))\b(?: to (?=\w))?"
        ),
        r"send their \1 to ",
    ),
    (re.compile(r"\bsend their ((?:[a-z]{3,10} ){1,3})to $"), r"send their \1to school"),
    (re.compile(rf"{_NO_AUXILIARY} (?:and )?use (?={_PAID_OR_SENT})"), " with "),
    (re.compile(r"\bride a motorbike (?=[A-Z])"), "ride a "),
    (re.compile(r"\bleave from home\b"), "leave home"),
    (
        re.compile(
            r"^((?:leave|go|come|travel|commute)\b.{1,60}?) (?:and )?ride (?:an? |the )?(?=[a-z])"
        ),
        r"\1 by ",
    ),
    (re.compile(r"\b(during) (\w+)"), _while),
    (re.compile(r"\bat the radio\b"), "on the radio"),
    (re.compile(r"\bstill pay off$"), "are still paying it off"),
    (re.compile(r"\bbecause of (?=have\b|are\b|do\b|were\b|had\b|can\b)"), "because they "),
    (re.compile(r"\bever first (?=[a-z])"), "used to "),
    (_IN_COUNTRY, _country),
    (re.compile(r"\bat (?=(?:an? |the |their )?(?:note|exercise |account )?book\b)"), "in "),
    (
        re.compile(r"\b(send|take|pick up|fetch|accompany|bring|feed|leave) (?=(?:young|eld)est )"),
        r"\1 their ",
    ),
    (re.compile(rf"\bdrive (?={_CARS})"), "drive a "),
    (re.compile(r"\bborrow ([\w ]{0,20})to "), r"borrow \1from "),
    (re.compile(r"\b(children to be) an? (\w+)$"), r"\1 \2s"),
    (re.compile(r"\b(open|opening|run|running|own) the (?=\w)"), r"\1 a "),
    (
        re.compile(
            r"\bare (afraid|worried) (?:of|about) (children|husband|wife|parents|grandchildren) "
            r"and (?=\w)"
        ),
        r"are \1 that their \2 ",
    ),
    (re.compile(r"^trade (?!at|in|on|with|from|for|every|and|online)(?=\w)"), "sell "),
    (
        re.compile(r"\bin (?=Alfamart|Indomaret|Lotus's|Mydin|AEON|Giant|Econsave|Superindo|KFC)"),
        "at ",
    ),
    (
        re.compile(r"\bregularly buy (?=Netflix|Spotify|Viu|Astro|YouTube|the internet|Vidio)"),
        "subscribe to ",
    ),
    (re.compile(r"^more (\w+) (.{1,60}?) from (.{1,60})$"), r"\1 \2 more than \3"),
    (
        re.compile(
            r"\b(to|with|for|from|about|love) (mother|father|parents|wife|husband|children)\b"
        ),
        r"\1 their \2",
    ),
    (re.compile(r"\b(every \w+day) in the (morning|afternoon)\b"), r"\1 \2"),
    (re.compile(r"\b(an?) (\w+) alone\b"), r"\1 \2 of their own"),
    (re.compile(r"\bavoid (cook|exercise|pay|shop)\b"), r"avoid \1ing"),
    (re.compile(r"\bhave never (\w+)"), _participle),
    (re.compile(r"\b(every|on) day (\w+day)\b"), r"\1 \2"),
    (re.compile(r"\bat (?=Islamic|boarding)"), "at a "),
    (re.compile(r"\bshop online\b|\bshop (Shopee|Lazada|Tokopedia)\b"), _shops),
    (_RIDE_A_CAR, "drive a "),
    (_RIDE, "ride a "),
    (_AT_PLATFORM, "on "),
    (
        re.compile(
            rf"(?<!good )(?<!study )(?<!studies )\bat (?!(?:{_SITES})\b)(?=[A-Z](?!slamic))"
        ),
        "in ",
    ),
    (re.compile(r"\ba (?=[AEIOaeio])"), "an "),
    (re.compile(r"(?<!['’])\ban (?=[bcdfgjklmnpqrstvwxyz])"), "a "),
    (re.compile(r"\b(\d+)h (?=(?:night |day |morning |evening )?shift)"), r"\1-hour "),
    (re.compile(r"\blive at (?=an? )"), "live in "),
    (
        re.compile(
            r"\bshop (?!on\b|at\b|in\b|for\b|from\b|online\b|with\b|every\b|alone\b|by\b|once\b|"
            r"twice\b|only\b|less\b|more\b|together\b|via\b|when\b|after\b|before\b)(?=[a-z])"
        ),
        "buy ",
    ),
    (re.compile(r"\b(buy [a-z]{3,20}) alone\b"), r"\1 in person"),
    (re.compile(r"\bworks? at (?=an? [\w ]{0,20}(?:platform|ship|rig|tanker)\b)"), _aboard),
    (re.compile(r"^((?:one|two|three|four|five) child(?:ren)?)(?= who\b| aged\b|$)"), r"have \1"),
    (re.compile(r"( but (?:rarely|never|do not|seldom) (?:use|buy|eat|drink|trust))$"), r"\1 them"),
    (
        re.compile(
            r"^(every \w{3,12}(?: night| morning)?) "
            r"((?:go|attend|pray|play|help|visit|take|join) .{1,80})$"
        ),
        r"\2 \1",
    ),
    (re.compile(r"\b(\d+)h\b"), r"\1 hours"),
)
