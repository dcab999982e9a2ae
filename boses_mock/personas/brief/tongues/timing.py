"""When and how often something is done in Filipino, while what, when what is so, for how long."""

from __future__ import annotations

from collections.abc import Callable

from boses_mock.market.vocabulary import number_of

from .phrase import MARKERS, Reader, doing, thing_at

_ABOUT = {"halos": "nearly ", "mahigit": "over ", "humigit-kumulang": "about "}
_TENS = {"sampu": 10, "labinlima": 15, "dalawampu": 20, "tatlumpu": 30, "apatnapu": 40}
Does = Callable[[Reader], str]  # what reads what is done from where a reader stands


def time_at(at: Reader, does: Does) -> str:
    """Return when, how often or while what: "tuwing Pasko", "habang namamasada"."""
    for size in (5, 4, 3, 2, 1):
        row = " ".join(each.casefold() for each in at.words[at.at : at.at + size])
        if row.startswith("sa ") and at.ahead(size) in ("at", "o", "ng"):
            continue  # "sa TikTok at Facebook"
        if (
            len(row.split()) == size
            and row in at.known.when
            and (row not in MARKERS or row == "online")
        ):
            at.at += size
            return at.known.when[row]
    start = at.at
    if at.takes("habang nasa") and (there := thing_at(at)) and at.takes("ang mga", "ang"):
        many = at.words[at.at - 1].casefold() == "mga"
        if whose := thing_at(at):
            where = there if there == "abroad" else f"in {there}"
            return f"while the {whose} {'are' if many else 'is'} {where}"
    at.at = start
    if when := _if(at, does):
        return when
    if at.takes("para", "upang") and (done := does(at)):
        return f"to {done}"
    at.at = start
    for mark, english in (("habang", "while"), ("bago", "before"), ("pagkatapos", "after")):
        if at.takes(mark):
            if done := does(at):
                return f"{english} {doing(done)}"
            at.at = start
    if at.takes("tuwing", "bawat", "kada"):
        thing = thing_at(at)
        if thing:
            return f"every {thing.removesuffix('s') if thing[:1].islower() else thing}"
        at.at = start
    return ""


def _if(at: Reader, does: Does) -> str:
    """Return when something is so: "pag may emergency", "kapag umuulan"."""
    start = at.at
    if at.takes("pag", "kapag", "kung"):
        if at.takes("may", "mayroong") and (thing := thing_at(at)):
            thing = f"a {thing[4:]}" if thing.startswith("the ") else thing
            be = "are" if thing.endswith("s") else "is"
            return f"when there {be} {thing}"
        if done := does(at):
            return f"when they {done}"
    at.at = start
    return ""


def lasting(at: Reader, does: Does) -> str:
    """Return for how many years people have done what they do: "20 taon nang namamasada"."""
    start = at.at
    about = _ABOUT.get(at.takes(*_ABOUT), "")
    years = number_of(at.low) or _TENS.get(at.low.removesuffix("ng"))
    years = years or number_of(at.low.removesuffix("ng")) or number_of(at.low.removesuffix("g"))
    at.at += 1
    if years and at.takes("taon nang", "taon na na", "taon na") and (done := does(at)):
        return f"have been {doing(done)} for {about}{years} years"
    at.at = start
    return ""
