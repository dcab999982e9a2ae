"""A clause of a brief told whole and not recited: no six words as they stand in the group's text.

Of several tellings that say the same the first is taken that does not recite: as it is; with words
exchanged ("twice a week" is "twice per week"); with two things in another order; with its end told
first ("at the market, she sells canang"); with its end told after it ("rents a van, and does so by
the week"). Only where none fits does it end before what is said of where, when or how.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from .afterthought import ADDED, LEADS, LOOSE, SO, afterthoughts, is_added, is_wished, paused
from .exchanged import UNITS, exchanged
from .fronting import HOLDS, INNER, PEOPLE_THERE, asks, fronts_of
from .guessed import stems_of
from .verbs import VERBS, third_person

ROW = 5
KIN = "{their} "
THEY = "{they} "
FRONTED = ", "  # between what is told first and the rest
_WORDS = re.compile(r"[^\W_]+")

_NUMBERS_WORDS = "two three four five six seven eight nine ten eleven twelve"
_NUMBERS = {word: str(at) for at, word in enumerate(_NUMBERS_WORDS.split(), 2)} | {
    str(at): word for at, word in enumerate(_NUMBERS_WORDS.split(), 2)
}
_OWNERS = re.compile(r"\b(?<!their )(?<!his )(?<!her )([a-z]{3,12}s)['’] ([a-z]{3,12})$")
_NAMES = r"[A-Z][\w'’-]{1,20}(?: [A-Z][\w'’-]{1,20}){0,2}"
_TWO_NAMES = re.compile(rf"\b({_NAMES}) (and|or) ({_NAMES})(?= (?:[a-z]|$)|$)")
_AND = re.compile(r"(?<=\w) and (?=(\w{1,20}))")
_BETWEEN = re.compile(r"\bbetween ([\w-]{2,20}) and ([\w-]{2,20})$")
_NO_ACTS = frozenset(["needs", "wants", "thinks", "believes", "knows", "likes", "loves", "has"])
_SHORTEST = 3  # words of a clause that ends early
_MOVED = frozenset(["by", "via", "through"])  # which may stand earlier
_KIN_WORDS = "son|daughter|child|brother|sister|husband|wife|cousin|uncle|aunt|friend"
Fits = Callable[[str], bool]


def _none(found: re.Match[str]) -> str:
    """Return "will buy nothing" of "will not buy anything"."""
    return f"{found[1]} {found[2]} no{found[3] or ''}"


def _crew(found: re.Match[str]) -> str:
    """Return what somebody on a ship does there."""
    return f"{'works' if found[1] == 'is' else 'work'} on {found[3]}"


_KIN_THERE = re.compile(
    rf"^has (an? (?:\w{{3,9}} )?(?:{_KIN_WORDS})) who (\w{{3,12}} .{{2,60}}) "
    r"(in [A-Z][\w ]{1,30})$"
)
_OTHERWISE: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = tuple(
    (re.compile(pattern), other)
    for pattern, other in (
        # "uses GCash for bills"
        (
            r"^pays ([a-z]{3,12}(?: [a-z]{3,12})?) (?:with|by|through) ([A-Z].{2,40})$",
            r"uses \2 for \1",
        ),
        # how and from whom, the other way round: "buys feed from a dealer on credit"
        (
            r" (on credit|in cash|in bulk|by card|by transfer|in instalments) "
            r"((?:from|at|for|through|with) (?!.{0,40}\band\b)[^,]{2,40})$",
            r" \2 \1",
        ),
        (
            r"\b(budget|salary|income|pension|allowance|loan|debt|rent|fee) of (?=\d)",
            r"\1 that comes to ",
        ),
        (r"\bthe ([a-z]{3,12}(?:tion|ment)) of the ([a-z]{3,12})\b", r"the \2's \1"),
        (r"\b(will|would|can) not ([a-z]{2,12}) any(thing)?\b", _none),
        (r"(?<= for) working from home", " the chance to work from home"),
        (r"\b([a-z]{3,15}) of any (kind|sort)\b", r"any \2 of \1"),
        (
            r"\b(is|are) (on|aboard) (an? [\w ]{0,30}(?:ship|vessel|boat|rig|tanker|trawler))\b",
            _crew,
        ),
        (
            r"\b(takes?|taking|pays?|paying|picks?|gives?|giving|brings?|sets?|puts?|sends?) "
            r"(over|off|up|back|down|away) "
            r"((?:the|an?|his|her|their) [a-z]{2,15}(?: [a-z]{2,15})?)$",
            r"\1 \3 \2",
        ),
        (r" to ([A-Z]\w{1,20}) and back$", r" back and forth to \1"),
    )
)
_WITH_KIN = re.compile(
    r"(?<=^has )(an? (?:\w{3,9} )?(?:son|daughter|child|brother|sister|husband|wife)) "
    r"([a-z]{2,14}ing) (?=\w)"
)
_CUTS_NONE = re.compile(r"\b(?:not|no|never|only|any|every|all|avoids|hates|distrusts|without)\b")


def told_whole(clauses: tuple[str, ...], fits: Fits, subject: str | None = None) -> str:
    """Return the first telling of the first of these clauses, which say the same, that fits.

    The end of one may stand first where the ``subject`` to follow it is given.
    """
    for clause in clauses:
        if told := next(filter(fits, _tellings(clause, subject)), ""):
            return told
    return next(iter(last_tellings(clauses, fits, subject)), "")


def tellings(clauses: tuple[str, ...], fits: Fits, subject: str | None) -> tuple[str, ...]:
    """Return every telling of clauses that say the same which reads as well as any other.

    The plainest is the first; there may be none.
    """
    return tuple(filter(fits, _good(clauses, subject)))


def last_tellings(clauses: tuple[str, ...], fits: Fits, subject: str | None) -> tuple[str, ...]:
    """Return the tellings of a clause that no better one fits: with a pause, or cut short."""
    less = [each for clause in clauses for each in _tellings(clause, subject)]
    apart = [each for clause in clauses for each in _apart(clause, subject)]
    for every in (less, apart, [_ended(clauses[0], fits)]):
        if found := tuple(filter(fits, dict.fromkeys(filter(None, every)))):
            return found
    return ()


def rarer_tellings(
    clauses: tuple[str, ...], habits: tuple[str, ...], fits: Fits, subject: str | None
) -> tuple[str, ...]:
    """Return the tellings for a group that has heard all others: as a habit, as an afterthought."""
    found = [*_good(habits, subject)]
    if subject == THEY:
        forms = dict.fromkeys(form for each in clauses for form in _forms(each))
        found += (each for form in forms for each in (form, *afterthoughts(form)))
    return tuple(filter(fits, dict.fromkeys(found)))


def _good(clauses: tuple[str, ...], subject: str | None) -> dict[str, None]:
    found: dict[str, None] = {}
    for clause in clauses:
        *forms, _ = _forms(clause)
        for form in forms:
            found[form] = None
            if subject is not None:
                found |= dict.fromkeys(_fronted(form, subject))
    return found


def _tellings(clause: str, subject: str | None) -> Iterator[str]:
    *forms, joined = _forms(clause)
    yield from dict.fromkeys(forms)
    if subject is not None:
        for form in dict.fromkeys(forms):
            yield from _fronted(form, subject)
    yield joined


def _forms(clause: str) -> Iterator[str]:
    """Yield a clause, and then in words that are less and less its own."""
    yield clause
    named = _BETWEEN.sub(r"between \2 and \1", _TWO_NAMES.sub(r"\3 \2 \1", clause))
    yield named
    plain = " ".join(exchanged(named.split()))
    yield plain
    owned = _OWNERS.sub(r"the \2 of \1", plain)
    yield owned
    for pattern, other in _OTHERWISE:
        if (told := pattern.sub(other, owned)) != owned:
            yield told
    if (told := _WITH_KIN.sub(_who_does, owned)) != owned:
        yield told
        yield _KIN_THERE.sub(r"has \1 \3 who \2", told)
    yield _end_moved(owned)
    yield _often_sooner(owned)
    yield _LAST_TWO.sub(_swapped, owned)
    counted = " ".join(_counted(owned.split()))
    yield counted
    yield _AND.sub(_joining, counted, count=1) if "between " not in counted else counted


_LAST_TWO = re.compile(
    r"(?<= )(for|of|in|with|by|about) ((?:the |an? )?[a-z][\w-]{2,15}) and "
    r"((?:the |an? )?[A-Za-z][\w-]{2,15})(?= (?:in|at|on|from|to|for|with|by|each|every)\b|$)"
)


def _swapped(found: re.Match[str]) -> str:
    """Return "for the paper and coffee" of "for coffee and the paper"; not of what is done."""
    _, first, second = found.groups()
    acts = {second, *stems_of(second)} & VERBS and not second.startswith(("the ", "a ", "an "))
    return found[0] if acts else f"{found[1]} {second} and {first}"


def _end_moved(clause: str) -> str:
    """Return "sends money by Wise to family in Can Tho" of what ends with "by Wise"."""
    words = clause.split()
    low = [word.casefold() for word in words]
    places = [at for at in range(2, len(low) - 1) if low[at] in _MOVED or low[at] in ADDED]
    if len(places) < 2 or low[places[-1]] not in _MOVED or not INNER.isdisjoint(low):
        return clause
    first, last = places[0], places[-1]
    barred = low[first] in SO - {"at"} or low[first + 1] == "home" or low[last + 1] == "home"
    barred = (
        barred
        or (low[first - 1] in HOLDS and low[first] != "to")
        or asks(low, first)
        or _WISHES.match(clause) is not None
        or low[last - 1] in LOOSE
        or "and" in low
        or low[last + 1] in UNITS  # "month by month"
    )
    if barred or len(low) - last > _SHORT_END or low[first] == low[last]:
        return clause
    return " ".join([*words[:first], *words[last:], *words[first:last]])


def _often_sooner(clause: str) -> str:
    """Return "checks prices each morning on Zalo" of what ends with how often it is done."""
    found = _HOW_OFTEN.search(clause)
    words = clause[: found.start()].split() if found else []
    low = [word.casefold() for word in words]
    if not found or "and" in low or not INNER.isdisjoint(low):
        return clause
    places = (at for at in range(2, len(low) - 1) if low[at] == words[at] and low[at] in _PLACES)
    at = next(places, 0)
    sure = at and is_added(low, at) and low[at - 1] not in PEOPLE_THERE
    return " ".join([*words[:at], found[1], *words[at:]]) if sure else clause


_HOW_OFTEN = re.compile(
    r" ((?:every|each) (?:[A-Z]?[a-z]{2,9}day|day|morning|evening|night|week|month|weekend|year))$"
)
_PLACES = frozenset(["at", "on", "in", "through", "via", "by"])
_SHORT_END = 3  # words
_WISHES = re.compile(r"(?:would like|wants?|hopes?|plans?|is keen|aims?|intends?) to ")


def _counted(words: list[str]) -> Iterator[str]:
    """Yield words with the numbers below a dozen as figures or the other way round."""
    for at, word in enumerate(words):
        before = words[at - 1].casefold() if at else ""
        after = words[at + 1] if at + 1 < len(words) else "."
        small = at and (words[at - 1].islower() or after.removesuffix("s") in UNITS)
        spoken = small and before.isalpha() and before not in _CLOCK and after.islower()
        number, hyphen, of_what = word.partition("-")  # "5-room"
        if hyphen and of_what and at and not of_what[0].isdigit():  # not of "5-6"
            word = f"{_NUMBERS.get(number, number)}-{of_what}"
        yield _NUMBERS.get(word, word) if spoken and after not in ("am", "pm") else word


_CLOCK = frozenset(["at", "until", "by", "from", "before", "after", "grade", "standard", "to"])


def _fronted(clause: str, subject: str) -> Iterator[str]:
    """Yield a clause with its end told first, in each way that makes a good sentence."""
    words = clause.split()
    fewest = 3 if subject == KIN else 2  # words that follow
    for at in (each for each in fronts_of(words) if each >= fewest):
        lasts = words[at][:1].isdigit() and not _LASTS.isdisjoint(words[: min(at, 2)])
        lead = "for " if lasts else ""  # "for 25 days a month"
        begun = words[at] if lead or words[at].isalpha() else _NUMBERS.get(words[at], words[at])
        end = " ".join([begun, *words[at + 1 :]])
        yield f"{lead}{end}{FRONTED}{subject}{' '.join(words[:at])}"


_LASTS = frozenset(["is", "works", "stays", "lives"])


def _joining(found: re.Match[str]) -> str:
    """Return "and also" before what is done, "as well as" before a thing; else "and" it stays."""
    done = found[1]
    if done in VERBS:  # "take the deposit and run"
        return found[0]
    acts = done in ("is", "has", "does", "do") or (
        done.endswith("s") and not VERBS.isdisjoint({done, *stems_of(done)})
    )
    return " and also " if acts else " as well as "


def _apart(clause: str, subject: str | None) -> Iterator[str]:
    """Yield what is told with a pause within: "she rents a van, by the week".

    "Clocks that stopped" are clocks of the kind that stopped.
    """
    for form in dict.fromkeys(_forms(clause)):
        if subject == THEY:
            yield from paused(form)
        if (told := _KINDS.sub(r"\1 of the kind that ", form, count=1)) != form:
            yield told


_KINDS = re.compile(r"(?<=[a-z] )([a-z]{3,15}(?<!s)s) (?:who|that|which) ")


def _ended(clause: str, fits: Fits) -> str:
    """Return a clause up to where it says when or why, as late as may be; or nothing."""
    words = " ".join(exchanged(clause.split())).split()
    low = [word.casefold() for word in words]
    wished = is_wished(low) and not _CUTS_NONE.search(clause)
    for at in range(len(words) - 1, _SHORTEST - 1, -1):
        ends = wished and low[at] in ADDED and at < len(words) - 1 and is_added(low, at)
        if ends or (words[at] in SO and low[at - 1] not in LOOSE and low[at - 1] not in LEADS):
            told = " ".join(words[:at])
            if fits(told):
                return told
    return _before_that(clause, fits)


def _before_that(clause: str, fits: Fits) -> str:
    """Return "restores antique clocks" of clocks that are said more of; nothing if it denies."""
    told, that, _ = clause.partition(" that ")
    words = told.split()
    if not that or len(words) < _SHORTEST or words[0] in _NO_ACTS or _CUTS_NONE.search(told):
        return ""
    loose = words[-1].casefold() in (*LOOSE, "opinion", "sure", "it")
    whole = not loose and not VERBS & {
        words[-2],
        *stems_of(words[-1]),
    }
    return told if whole and fits(told) else ""


def _who_does(found: re.Match[str]) -> str:
    """Return "a son who studies" of "a son studying", where the verb is known."""
    stem = next((each for each in sorted(stems_of(found[2])) if each in VERBS), "")
    return f"{found[1]} who {third_person(f'{stem} it').removesuffix(' it')} " if stem else found[0]


_CUT_OFF_WORDS = (
    "sa ng nang na ang mga at o para kay nasa di ke dari yang dan atau untuk dengan oleh"
)
_CUT_OFF = frozenset(_CUT_OFF_WORDS.split())


def is_quotable(clause: str) -> bool:
    """Tell whether a clause is short enough to be quoted whole, and says more than a name.

    What begins with a small word is the end of something that was cut off: "sa pag-aaral".
    """
    if clause.partition(" ")[0].casefold() in _CUT_OFF:
        return False
    return 1 < len(_WORDS.findall(clause)) <= ROW and not clause[-1].isdigit()
