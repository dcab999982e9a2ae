"""Clauses in Indonesian or Malay, put into English word by word where every word is known.

Researchers write in short words ("jual pulsa", "suami ojek online", "takut rentenir"), which the
rules of the brief and the teller of what they leave both know in English. What is described
comes before its description there and after it here, so a run of such words is turned round. A
clause with a word that is in no table stays as it is, and so is quoted rather than guessed at.
"""

from __future__ import annotations

import re
from functools import partial

from boses_mock.kernel.remember import remembered_by
from boses_mock.market.glossary import LEARNED, NOUN, PHRASE, Glossary, Malay
from boses_mock.personas.text import gerund

from ..telling.verbs import VERBS
from .calques import SMOOTHER
from .mainland import in_english as mainland
from .malay import STATES, is_place, of_a_thing, plainer, related, shorter, verb_of
from .phrase import singular

_NAME = re.compile(r"[A-Z][\w'’&.-]*|\d[\w.,-]*|(?:SD|SMP|SMA|PAUD|TK)|e[A-Z]\w+")
_SUM = re.compile(r"(?:RM|Rp)\.?\d[\w.,]*")
_THOUSANDS = re.compile(r"\b((?:Rp\.? ?)?\d{1,3}) (?:ribu|rb)\b")
_LASTING = re.compile(r"\b(\d{1,2}) jam\b")  # so many hours; "jam 3" is three o'clock
_KIN = (
    *("husband", "wife", "spouse", "eldest child", "youngest child", "mother", "father"),
    *("eldest son", "eldest daughter", "youngest son", "youngest daughter"),
    *("a daughter", "a son"),
    *("younger sibling", "older sister", "older brother"),
)
_MORE_KIN = ("parents-in-law", "parents", "younger siblings", "siblings", "grandchildren")
_DEALERS = (" farmer", " trader", " vendor", " seller")
_PEOPLE = ("neighbours", "customers", "friends", "workers", "relatives", "regular customers")
_WHO_DOES = re.compile(r"(?<= )that ((?:rarely|often|always|usually|seldom) )?([a-z]{2,12})(?= |$)")
_VEHICLES = frozenset(["a motorbike", "a car", "a pickup", "a truck", "a lorry"])
_ENGLISH_TOO = frozenset(
    ["main", "order", "air", "along", "sore", "cod", "shopping", "jogging", "mess", "beg", "natal"]
)
_OF_THEIR_OWN = re.compile(r"\b(after|change|service|wash) (?:an?|the) (\w{1,30}) of their own$")
_GERUNDS = re.compile(
    r"\b(like|avoid|stay away from|keep up|afraid of|worried about|tired of|bored with|good at|"
    r"trust|annoyed by) (\w+)\b(?! prices?\b)"
)
_NOT_EVER = re.compile(r"\bnot ever\b")
_NOT_FIRST = re.compile(r"^not (?=[a-z])")
_WANT_TO = re.compile(r"\bwant to (\w+)")
_AND_THEY = re.compile(r" and (send|sell|pay|help|take|live|work|come)\b")
_AND_GOES = re.compile(r" and go\b")
# Whatever follows these is a thing that is made, sold or kept.
_WITH_THINGS_WORDS = "sell buy eat drink cook bake order grow collect trade make learn play study"
_WITH_THINGS = frozenset(_WITH_THINGS_WORDS.split())
_VERBAL = re.compile(r"(?:me|ber|di|ter|ke|pe)\w{4}|\w+(?:nya|kan|lah)$")  # by its form no thing
_ARTICLE = re.compile(r"^(?:an?|the) ")
_OF_WHICH = 2  # words of which one may be unknown
_WHO = re.compile(r"^(?:yang|yg)\s(?!bungsu|sulung)", re.IGNORECASE)  # of the people themselves
_SAYS_OF = frozenset(["not", "often", "always", "rarely", "still", "can", "will", "have to"])
# What no English sentence has: words that ask for another, none of which follows.
_BROKEN = re.compile(
    r"(?<!['’])\b(?:and|or|with|for|to|in|of|from|that|by|the|an?|so as to|when|because of)$|"
    r"^(?:that|because|so as to|but)\b|\bever\b|\b(?:an?|the) (?:an?|the|to|for|not|only)\b|"
    r"\bfor (?:not|have|are|do)\b|(?<!\bdo )\bnot have\b|\bnot (?:an?|the)\b|"
    r"\bbecause of (?:have|are|do|not)\b|"
    r"\b(?:in|at|on|of|with|for|from|to) (?:in|at|on|of|with|for|from) |\b(\w+) \1\b|"
    r"\b(?:want|prefer) (?:are|have no)\b|\bwhen (?:have to|are)\b|\bwhen \w{1,12}$|"
    r"\b(?:age|aged children) \d|\d (?:year|month)$|\bthat (?:like|trade|work|live|have)\b|"
    r"\bwork as (?!an? |the )|^do not (?:from|in|at|to|with)\b|\bevery (?:at|in|on)\b|"
    r"\bmarried or\b|\b(?:an?|the) (?:buy|sell|go|eat|take|have|are|do|get)\b|\bto and\b|"
    r"^husband or wife\b|^dreams (?!of\b|are\b)|\bnew (?:go|come|do|have|buy|get)\b|"
    r"^(?:an?|the) [\w-]{2,20}(?: [\w-]{2,20})? are\b|"
    r"(?<!do )(?<!are )(?<!can )(?<!did )(?<!have )(?<!will )(?<!must )(?<!or )(?<!but )(?<!and )"
    r"(?<!as )(?<!if )(?<!better )(?<!prefer )(?<!that )\bnot (?:continue|use|buy|eat|drink|like|"
    r"want|go|pay|work|trust|take|know|need)\b|"
    r"^(?:mother|father|female|male) (?!is\b|are\b|works|lives|has\b)\w{1,20}"
)
Piece = tuple[str, str]  # what it is, and what it is in English


# A name with a short "and" in it is one word while a clause is read: "Touch 'n Go".
_AND_SO = re.compile(r"\b([A-Z][a-z]{2,12}) ['’]?n['’]? (?=[A-Z])")
_ONE_NAME = re.compile(r"\b([A-Z][a-z]{2,12})'n(?=[A-Z])")


@remembered_by(512)
def in_english(glossary: Glossary, clause: str) -> str:
    """Return a clause in English, or nothing where it is in no known language or not all known."""
    if not clause.isascii() and (told := mainland(glossary, clause)):
        return told
    known = glossary.malay
    if clause.endswith(" only"):  # a dish in an English clause: "teh-o only"
        return ""
    clause = plainer(_WHO.sub("", _AND_SO.sub(r"\1'n", clause)))
    clause = _THOUSANDS.sub(r"\1,000", clause)
    told = _whole(known, clause)
    told = told or next(filter(None, (_whole(known, each) for each in shorter(clause))), "")
    return _ONE_NAME.sub(r"\1 'n ", told)


def _whole(known: Malay, clause: str) -> str:
    """Return a clause in English, or nothing where not all of it is known."""
    words = _LASTING.sub(r"\1h", clause).replace("-", " ").split()
    if not words or not any(
        _strange(known, word.casefold())
        for word in words
        if not (word.isupper() or word in _ENGLISH_TOO)
    ):
        return ""
    if told := _of_a_thing(known, words):
        return told
    pieces = _pieces(known, words)
    if pieces is None or _lacks_a_verb(pieces):
        return ""
    text = _smooth(known, " ".join(filter(None, _turned(known, pieces))))
    return "" if _BROKEN.search(text) else text


def _of_a_thing(known: Malay, words: list[str]) -> str:
    """Return what is said of a thing with no verb of its own: "motor masih kredit"."""
    at = next((at for at, word in enumerate(words) if at and word.casefold() in STATES), 0)
    pieces = _pieces(known, words[:at]) if at else None
    if not pieces or pieces[0][0] != NOUN or pieces[0][1] in _KIN:
        return ""
    if any(kind not in (NOUN, "name", "quality") for kind, _ in pieces):
        return ""
    subject = " ".join(_run(pieces))
    return of_a_thing(known, words[at:], subject, paid_off=pieces[0][1] in _VEHICLES)


def _lacks_a_verb(pieces: list[Piece]) -> bool:
    """Tell whether a thing that begins is said to be something by no verb: "hp sering rusak"."""
    kind, text = pieces[0]
    if kind != NOUN or text in _KIN:
        return False
    return any(each[0] == "small" and each[1] in _SAYS_OF for each in pieces[1:])


@remembered_by(2_048)
def strange_words(glossary: Glossary, clause: str) -> int:
    """Return how many words of a clause are Indonesian or Malay, as far as they are known."""
    words = [word for word in clause.split() if word.islower() and word not in _ENGLISH_TOO]
    return sum(_strange(glossary.malay, word) for word in words)


def _strange(known: Malay, word: str) -> bool:
    """Tell whether a word is Indonesian or Malay, and no English word or name."""
    meant = known.qualities.get(word) or known.nouns.get(word)
    if meant is None:
        return word in known.verbs or word in known.small or bool(verb_of(known, word))
    meant = meant.removeprefix("the ").removeprefix("a ").casefold()
    return word not in (meant, meant.removesuffix("s"))


def _pieces(known: Malay, words: list[str]) -> list[Piece] | None:
    """Return what the words of a clause are, or nothing where more than one or two are unknown.

    An unknown word keeps its place where only a thing can stand: "jual serabi", "mi ongklok".
    """
    found: list[Piece] = []
    at = kept = 0
    whole = False  # whether the piece before is one word
    while at < len(words):
        low = [word.casefold() for word in words[at : at + LEARNED]]
        size = next((n for n in range(len(low), 1, -1) if tuple(low[:n]) in known.phrases), 1)
        size = 1 if size > 1 and _names_one_later(known, words, at + size - 1) else size
        of_noun = bool(found) and found[-1][0] == NOUN and " ".join(low[1:2]) in known.qualities
        if of_noun and low[0] in ("yang", "yg"):
            at += 1  # "susu yang murah" is cheap milk
            continue
        more, taken = related(known, low, found)
        if more:
            found += more
            at += taken
            continue
        size = 1 if is_place(words[at + size - 1 :]) else size
        if size > 1:
            found.append(known.phrases[tuple(low[:size])])
            size += low[size - 1 : size] == [each.casefold() for each in words[at + size :][:1]]
        elif low[0] == "aged" and low[1:2] and low[1].isdigit():
            found.append(("small", f"aged {low[1]}"))
            size = 2
        elif low[0] in low[1:2]:
            pass  # said twice of several: "anak-anak"
        elif _is_named(words, at):
            found.append(("name", words[at]))
        elif (piece := _piece(known, words[at], low[0], at)) is not None:
            if low[0] in known.lands and found and found[-1][0] == NOUN:
                piece = "quality", known.qualities[low[0]]
            found.append(piece)
        elif found and (_takes_a_thing(found[-1]) or _lists(found)) and not _VERBAL.match(low[0]):
            if whole and found[-1][0] == NOUN and _ARTICLE.match(found[-1][1]) is None:
                found[-1] = (NOUN, f"{words[at - 1]} {words[at]}")  # a local name: "kue basah"
            else:
                found.append(("name" if found[-1][0] == NOUN else NOUN, words[at]))
            kept += 1
        else:
            return None
        whole = size == 1
        at += size
    return found if kept * _OF_WHICH <= len(words) else None


def _names_one_later(known: Malay, words: list[str], at: int) -> bool:
    """Tell whether the last word of a phrase begins what names one thing: "di pasar malam"."""
    low = [word.casefold() for word in words[at : at + LEARNED]]
    runs = (tuple(low[:size]) for size in range(2, len(low) + 1))
    return any(known.phrases.get(run, ("", ""))[0] == NOUN for run in runs)


def _is_named(words: list[str], at: int) -> bool:
    """Tell whether a word is one of several capitals in a row, whatever else it means: a town."""
    beside = [*words[max(1, at - 1) : at], *words[at + 1 : at + 2]]
    if is_place(words[at:]):
        return True
    return bool(at) and words[at][:1].isupper() and any(each[:1].isupper() for each in beside)


def _takes_a_thing(piece: Piece) -> bool:
    """Tell whether an unknown word after a piece is a thing: something that is sold or eaten."""
    kind, text = piece
    return kind == NOUN or (kind in ("verb", PHRASE) and text in _WITH_THINGS)


def _lists(found: list[Piece]) -> bool:
    """Tell whether pieces end with "and" after a thing that is sold or eaten: another follows."""
    if len(found) <= _OF_WHICH or found[-1] != ("small", "and") or found[-2][0] != NOUN:
        return False
    return found[0][0] in ("verb", PHRASE) and found[0][1] in _WITH_THINGS


def _piece(known: Malay, word: str, low: str, at: int) -> Piece | None:
    if low in known.small:
        return "small", known.small[low]
    if low in known.verbs:
        return "verb", known.verbs[low]
    if low in known.qualities:
        is_land = at and word[0].isupper() and low in known.lands
        return ("name", word) if is_land else ("quality", known.qualities[low])
    if low in known.nouns:
        meant = known.nouns[low]
        is_name = meant[:1].isupper() and meant.casefold() == low
        return ("name" if is_name else NOUN), meant
    if word.islower() and (verb := verb_of(known, low)):
        return "verb", verb
    if low.endswith("nya") and (theirs := known.nouns.get(low.removesuffix("nya"))):
        return NOUN, theirs
    if _SUM.fullmatch(word):
        return "small", word
    if _NAME.fullmatch(word) and (at or word.isupper() or word[0].isdigit()):
        return "name", word
    return None


def _turned(known: Malay, pieces: list[Piece]) -> list[str]:
    """Return the words of pieces, a thing after what describes it."""
    said: list[str] = []
    run: list[Piece] = []
    acted = False
    for kind, text in [*pieces, ("small", "")]:
        if kind in (NOUN, "quality", "name"):
            run.append((kind, text))
            continue
        said += _run(run)
        first = text.partition(" ")[0]
        does = kind == "verb" or (kind == PHRASE and first in known.does and first != "are")
        if does and run and acted:
            said.append("and")  # one thing done after another: "kerja di Taiwan kirim uang"
        acted = acted or does
        run = []
        said.append(text)
    return said


def _run(run: list[Piece]) -> list[str]:
    """Return a thing and what follows it, turned round: "harga pupuk murah", but not of a name."""
    if len(run) > 1 and run[-1] == ("quality", "online"):
        return [*_run(run[:-1]), "online"]
    if len(run) > 1 and run[-1][1].isdigit():
        return [*_run(run[:-1]), run[-1][1]]
    names = [text for kind, text in run if kind == "name"]
    others = [(kind, text) for kind, text in run if kind != "name"]
    bare = [_ARTICLE.sub("", text, count=1) for _, text in others[1:]][::-1]
    if not others:
        return names
    if others[0][1].endswith(_DEALERS):
        bare = [singular(each) for each in bare]  # "petani bawang"
    if names and run[0][0] == "name" and all(kind == "quality" for kind, _ in others):
        return ["a", *(text for _, text in others), *names]  # "a second-hand Proton Saga"
    head = others[0][1]
    if head in _KIN and len(run) > 1 and run[1][1].endswith(_DEALERS):
        return [head, *_run(run[1:])]
    if head in _KIN:
        return [head, *(text for _, text in run[1:])]
    if len(others) == _OF_WHICH and not names and others[1][1] in (*_KIN, *_MORE_KIN):
        theirs = "'" if others[1][1].endswith("s") else "'s"
        return ["their", f"{others[1][1]}{theirs}", _ARTICLE.sub("", head)]
    if len(others) == _OF_WHICH and not names and others[1][1] in _PEOPLE and head.endswith("s"):
        return [f"{others[1][1]}'", head]  # "utang tetangga"
    if names and head in _VEHICLES:
        return ["a", *(text for kind, text in others[1:] if kind == "quality"), *names]
    article = re.match(r"(?:an?|the) ", head)
    parts = bool(bare or names)
    turned = [*bare, head.removeprefix(article[0])] if article and parts else [*bare, head]
    if article and parts:
        return [article[0].strip(), *names, *turned]
    return [*names, *turned]


def _smooth(known: Malay, text: str) -> str:
    """Mend what word for word gets wrong: verbs in a row, denials, kin without a verb."""
    text = _NOT_FIRST.sub("do not ", _NOT_EVER.sub("never", text))
    text = _WANT_TO.sub(partial(_wants, known), text)
    text = _OF_THEIR_OWN.sub(r"\1 their own \2", text)
    text = _GERUNDS.sub(partial(_gerund, known), text)
    for pattern, better in SMOOTHER:
        text = pattern.sub(better, text)
    return " ".join(_of_kin(known, text).split())


def _of_kin(known: Malay, text: str) -> str:
    """Return what is said of somebody's kin with the verb in their person."""
    for kin in _KIN:
        if text.startswith(kin + " an ojek app"):
            text = text.replace(kin + " an ojek app", kin + " drives for an ojek app", 1)
        elif text.startswith(kin + " "):
            first, _, rest = text[len(kin) + 1 :].partition(" ")
            if first in ("a", "an", "the"):
                text = _WHO_DOES.sub(partial(_who_does, known), f"{kin} is {first} {rest}")
            elif first in known.does and first != "are":
                text = f"{kin} {_third(first)} {rest}".strip()
                text = _AND_THEY.sub(r" and \1s", text).removeprefix("a ")
                text = _AND_GOES.sub(" and goes", text)
    return text


def _who_does(known: Malay, found: re.Match[str]) -> str:
    """Return "who rarely goes home" of one of their kin."""
    does = _third(found[2]) if found[2] in known.does else ""
    return f"who {found[1] or ''}{does}" if does else found[0]


def _third(verb: str) -> str:
    if verb.endswith("y") and verb[-2:-1] not in "aeou":
        return f"{verb[:-1]}ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "o")) else "s")


def _wants(known: Malay, found: re.Match[str]) -> str:
    """Return "want credit" of a thing that is wanted and "want to buy" of what is to be done."""
    done = found[1] in known.does or found[1] in VERBS or found[1] in ("be", "become", "really")
    return found[0] if done else f"want {found[1]}"


def _gerund(known: Malay, found: re.Match[str]) -> str:
    verb = found[2]
    if verb not in known.does or verb in ("are", "like", "love", "have"):
        return found[0]
    return f"{found[1]} {gerund(verb)}"
