# ruff: noqa: E501, SIM905 - tables read better whole
"""Biographies tell of a person; a respondent tells of themself. This turns one into the other.

"She keeps a list and leaves Hypermart when it is done." becomes "I keep a list and leave
Hypermart when it is done." The rules are few and the promise is narrow: a sentence that they do
not fully understand is left out, never half turned.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

_VERBS = frozenset(
    "accepts adds admits answers argues arranges asks assumes attends avoids believes books borrows "
    "braids brings browses builds buys calls cancels carries cares chats checks chooses cleans clears "
    "collects comes commutes compares considers cooks counts covers dances deletes decides depends "
    "dislikes does doubts downloads dreams drinks drives drops earns eats enjoys ends expects "
    "falls feels files finds finishes fixes follows forgets forwards gets gives goes grew grows "
    "handles has hates hears helps hides hopes hunts ignores insists invests is joins judges jogs "
    "keeps knows laughs learns leaves lends lets likes listens lives logs looks loves makes "
    "manages measures mends minds misses mixes moves mutes needs never notices offers opens orders "
    "owes owns packs pays picks plans plays posts practises prays prefers puts raises ranks reads "
    "recommends recycles refuses relaxes relies remembers remits rents repairs reserves rests "
    "respects returns rides runs saves says scrolls searches sees sells sends sets shares shops shows "
    "shuts sits skips sleeps speaks spends splits starts stays stocks stops studies supports "
    "swaps switches takes talks teaches tells tends thinks tops tracks travels treats tries trusts "
    "turns unfollows unwinds upgrades uses values visits waits wakes walks wants washes wastes "
    "watches wears wishes won’t works worries writes screenshots cycles swims feeds waters gardens "
    "hands hesitates guards eyes budgets weighs repeats scans tests tries bargains haggles "
    "volunteers streams subscribes uploads comments reacts replies texts hopes hums sews bakes grills "
    "fishes sings paints draws photographs edits codes tutors supplies staffs heads leads oversees "
    "regrets resents rarely rewatches memorises double-checks favours favors fills pools queues "
    "distrusts unlocks circles refills reuses remains reaches resells juggles houses hosts catches cuts films hurries grabs keeps dries hurts crosses restocks drafts peels opens shields teases pushes wipes locks weaves rushes drinks stitches pours sweeps naps dozes breaks falls stirs loads eyes prepares changes steps hangs meets heads squeezes "
    "means loses unpacks serves knocks brags blames irons holds reports".split()
)
_ADVERBS = (
    "also|soon|always|never|often|rarely|still|usually|sometimes|only|mostly|seldom|quietly|gladly|now|"
    "then|already|half|first|really|hardly|openly|once|happily|simply|carefully|proudly|secretly"
)
_IRREGULAR = {"is": "am", "has": "have", "does": "do", "goes": "go", "grew": "grew"}
_AUXILIARY = "would|will|can|could|should|must|may|might|had|was|did|cannot|has|is"
_AFTER_OBJECT = (
    r"(?=\s*(?:[.,;:!?)]|$|down|off|out|back|through|up|away|on|in|to|and|or|but|for|with|at|by|about"
    r"|from|feel|than|as|because|when|over|better|a|the|more|by name)(?:\s|[.,;:]|$))"
)
_LABEL = re.compile(
    r"^(?:(?:Very )?(?:[Hh]igh|[Ll]ow|Moderate|Balanced|Medium)\b[^:;.]{0,40}[:;]|[A-Z][a-z]+(?: [a-z]+)?:) ",
    re.ASCII,
)
_LED_TO = re.compile(  # who tells of oneself needs nobody who knows it
    r"^(?:What one learns first about [^,:]{2,40} is that|Whoever meets [^,:]{2,40} soon hears that"
    r"|Ask around in [^:]{2,30}:|As (?:everybody|all) in [^,]{2,30} knows?,|First things first:"
    r"|[A-Zh][^:]{3,40} would mention it first:) "
)
_UNTURNED = re.compile(  # a verb that is not known and so was left as it was
    r"(?:\b(?:and|but|or|then)|,) (?!is\b|was\b|as\b|this\b|always\b|less\b|sometimes\b|perhaps\b|plus\b)[a-z]+s "
    r"(?:the|a|an|it|them|me|my|every|no|nothing|all|how|what|whoever|anyone|everyone)\b"
)
_END = re.compile(r"(?<=[.!?])[”\"]?\s+(?=[^a-z\d\s])")
_SHORT = re.compile(r"(?:\b(?:St|Sta|Sto|Dr|Mr|Mrs|Ms|Jr|Sr|Jl|Brgy|Ma|No|Co|vs)|\b[A-HJ-Z])\.$")

_LONGEST_SHORT = len("Brgy.")


def sentences(text: str) -> list[str]:
    """Return the sentences of a text, each with its full stop."""
    whole: list[list[str]] = []
    for piece in filter(None, map(str.strip, _END.split(text.strip()))):
        if whole and _SHORT.search(whole[-1][-1], max(0, len(whole[-1][-1]) - _LONGEST_SHORT)):
            whole[-1].append(piece)
        else:
            whole.append([piece])
    return [" ".join(pieces) for pieces in whole]


_TO_I = re.compile(
    r"\b(to|for|with|from|by|of|about|without|at) I\b(?= (?:with|for|in|on|at|to|by|of)\b|[.,;]|$)"
)
_AND_I = re.compile(r"\bI and (my [a-z]{3,12})\b")


_BE_NOT_I = re.compile(r"^((?!I\b)[^,]{1,60}, as I [a-z ]{2,20},) am\b")  # said of a thing
_MANY = re.compile(  # nobody says of themself that they are many
    r"\bI am (?:[a-z-]{1,15} ){0,2}(?:adults|people|parents|moms|mothers|dads|fathers|workers"
    r"|professionals|students|owners|users|families|couples|women|men|seniors|drivers|residents)\b"
)


def first_person(text: str, name: str, gender: str) -> Iterator[str]:
    """Yield the sentences of a biography in the first person, leaving out the hard ones."""
    for sentence in sentences(text):
        told = _turned(_LED_TO.sub("", _LABEL.sub("", sentence)), name, gender)
        if told and not _MANY.search(told):
            told = _BE_NOT_I.sub(r"\1 is", told)
            yield _AND_I.sub(r"\1 and I", _TO_I.sub(r"\1 me", told))


def base_form(verb: str) -> str:
    """Return the plain form of a third-person verb: "carries" → "carry"."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith("ies") and len(verb) > 4:
        return verb[:-3] + "y"
    if verb.endswith(("shes", "ches", "sses", "xes", "zzes", "oes")):
        return verb[:-2]
    return verb[:-1] if verb.endswith("s") else verb


_PLAIN = frozenset(map(base_form, _VERBS)) - frozenset(
    "set cut post book line trick head step list plan need work look cook talk visit order promise "
    "answer change wait rest value report match watch text snack hand head edit code film favour "
    "love hope play dream save".split()
)


def _pronouns(gender: str) -> tuple[str, str, str, str]:
    return {
        "male": ("he", "his", "him", "himself"),
        "female": ("she", "her", "her", "herself"),
    }.get(gender.strip().lower(), ("they", "their", "them", "themselves"))


_NAMED = "Qqname"  # stands for the person's name, so that no pattern has to be made for it
_NAMES_OWN = re.compile(rf"{_NAMED}[’']s\b")
_HELPING = re.compile(_AUXILIARY)
_NO_VERB = re.compile(r"was|always|perhaps|sometimes|less|[a-z]+ss")
_COORDINATED = re.compile(
    rf"(\b(?:and|but|or|then|yet)\b|[,;:])(\s+(?:(?:{_ADVERBS})\s+)?)([a-z\-]+s)\b"
)
_FIRST_VERB = re.compile(rf"(?:(?:{_ADVERBS})\s+)?([A-Za-z\-]+)\b", re.IGNORECASE)
_RESUMED = re.compile(r"([;:] )(?=([a-z\-]+)\b)")


@lru_cache(maxsize=512)
def _names(name: str) -> re.Pattern[str]:
    called = (name, *(part.strip("\"“”'") for part in name.split()))  # a nickname is in quotes
    parts = "|".join(re.escape(part) for part in called if len(part) > 1)
    return re.compile(rf"\b(?:{parts or 'Qqnobody'})\b")


@lru_cache(maxsize=8)
def _patterns(gender: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what finds the subjects of a biography, and what must not be left of it."""
    pronouns = _pronouns(gender)
    subject = pronouns[0]
    subjects = rf"\b(?:{subject.capitalize()}|{subject}|{_NAMED})\s+(?!(?:an?|the|some|every)\s)((?:(?:{_ADVERBS})\s+)?)([a-z\-]+)\b"
    odd = rf"\b(?:{'|'.join(pronouns)}|{_NAMED})\b|\b[Tt]he (?:the|a|The)\b|[!?] [a-z]"
    return re.compile(subjects), re.compile(odd)


def _turned(sentence: str, name: str, gender: str) -> str | None:
    subject, odd = _patterns(gender)
    text = _NAMES_OWN.sub("my", _names(name).sub(_NAMED, sentence))
    first = _FIRST_VERB.match(text)
    if first and (first[1].lower() in _VERBS or _HELPING.fullmatch(first[1].lower())):
        text = f"{_NAMED} {text[0].lower()}{text[1:]}"
    text, subjects = subject.subn(lambda match: f"I {match[1]}{_after_i(match[2])}", text)
    text = _COORDINATED.sub(lambda match: match[1] + match[2] + _coordinated(match[3]), text)
    text = _RESUMED.sub(lambda match: match[1] + _resumed(match[2]), text)
    text = _possessed(text, gender)
    if not subjects or _UNTURNED.search(text) or odd.search(text):
        return None
    return text[0].upper() + text[1:]


@lru_cache(maxsize=8)
def _turns(gender: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return the other pronouns of a biography, in the order in which they are turned."""
    _, own, object_, self_ = _pronouns(gender)
    turns = (
        (r"\b(with|and|to) a (spouse|partner)\b", r"\1 my \2"),
        (rf"\b{self_}\b", "myself"),
        (rf"\b{object_}\b{_AFTER_OBJECT}", "me"),
        (rf"\b{own}\b", "my"),
        (rf"\b{own.capitalize()}\b", "My"),
        (rf"\b{object_}\b", "me"),
    )
    return tuple((re.compile(words), turned) for words, turned in turns)


def _possessed(text: str, gender: str) -> str:
    """Turn the other pronouns: her list → my list, let her down → let me down."""
    for words, turned in _turns(gender):
        text = words.sub(turned, text)
    return text


def _after_i(word: str) -> str:
    """Return the verb that follows "I": whatever ends in -s there is one."""
    past = _NO_VERB.fullmatch(word)
    return word if past or not word.endswith("s") else base_form(word)


def _coordinated(word: str) -> str:
    """Return a word after "and": there only known verbs are turned, as nouns may stand there."""
    return base_form(word) if word in _VERBS else word


def _resumed(word: str) -> str:
    """Return "I " where a verb goes on after a colon or a semicolon, which want a subject."""
    return "I " if word in _PLAIN else ""


def lowered(sentence: str, names: Iterable[str] = ()) -> str:
    """Return a sentence as it continues another: no full stop, and small unless it is a name."""
    text = sentence.strip().rstrip(".")
    first = re.split(r"[\s’']", text, maxsplit=1)[0]
    kept = not first[1:].islower() and len(first) > 1
    if kept or any(name.split()[0] == first for name in names if name):
        return text
    return text[:1].lower() + text[1:]
