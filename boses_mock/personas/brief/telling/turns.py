"""What several people of a group do, told of each in another way: "owns a van", "has a van".

Each rendering says the same and takes the same words after it, whoever it is said of. Which is
told is drawn for each person and clause, so that ten people read side by side do not say one
sentence ten times.
"""

from __future__ import annotations

import re

from .afterthought import HAS_BOUGHT
from .habits import as_wish
from .verbs import ADVERBS

_TURNS_TEXT = """
is loyal to: is faithful to | stays with
says: is sure that | has it that
accepts: takes
drinks a: has a
drinks an: has an
gets up before: is up before | rises before
has switched to: has gone over to | has changed over to
is against: is opposed to | objects to
is broke: is short of money
is curious about: takes an interest in | would like to know more about
is devoted to: has a devotion to
is proud of: takes pride in | takes a pride in
is proud to be: takes pride in being | is glad to be
looks down on: has no respect for | thinks little of
rides a: gets around on a | goes about on a | has a
rides an: gets around on an | goes about on an | has an
runs every: goes running every
begins to: starts to
is building: is busy building | has begun building
commutes by: gets to work by | travels to work by
does not smoke: never smokes | is a non-smoker
fills up with: refuels with
gives tuition: teaches tuition classes | gives tuition classes
goes fishing: goes out to fish
has stopped: has given up
is doubtful about: has doubts about | is not sold on
is reviewing for: is studying for | is preparing for
is saving for: is putting money by for | is setting money aside for
is saving to: is putting money by to | is setting money aside to
is tired of: is weary of | has had enough of
is worried that: worries that | is anxious that
lives in the house: shares the house | lives in the same house
keeps savings in: has savings in | puts savings into
keeps cats: has cats
keeps dogs: has dogs
keeps goats: has goats
lights incense: burns incense
receives: gets
rents a: is renting a | pays rent for a
restocks at: buys stock at | gets stock at
runs a: keeps a | has a
sends money home: remits money home | transfers money home
sings in: is a singer in
skips: goes without | leaves out
supports: is a supporter of
will not buy: never buys | refuses to buy
will not eat: never eats | refuses to eat
will not go near: stays away from | keeps clear of
will not touch: stays away from | keeps clear of
would pay: is ready to pay | is willing to pay
would swap: would trade | would give up
works overtime: puts in overtime
works as: is employed as | has a job as
works at: is employed at | has a job at
works for: is employed by | has a job with
lives with: is living with | shares a home with
stays with: is staying with | lives with
manages: runs
studies at: is a student at | is studying at
will pay: is ready to pay | is willing to pay
hopes to: would like to | wants to
saves to: puts money by to
learns: is learning
works from midnight: is at work from midnight
helps with: lends a hand with
avoids: stays away from | keeps clear of | steers clear of
believes in: has faith in
buys: gets | picks up
checks: looks at | keeps an eye on
collects: gathers
compares: weighs up
complains about: grumbles about | has complaints about
dislikes: is not fond of | does not care for | has no liking for
distrusts: does not trust | has little trust in | is wary of
does not believe in: puts no faith in | has no faith in | has little trust in
does not believe: puts no faith in | has no faith in | gives no credit to
does not like: is not fond of | does not care for | has no liking for
does not trust: distrusts | has little trust in | puts no trust in
does not want to: would rather not | has no wish to | does not care to
does not want: has no wish for | does not care for
does not drink: never drinks | stays away from
does not eat: never eats | stays away from
does not use: makes no use of | never uses
dreams of: has dreams of | has long dreamt of | is full of dreams of
enjoys: likes | is fond of | takes pleasure in
fears: is afraid of | is scared of | dreads
follows: keeps up with | keeps track of
gets: receives
grows: cultivates
does not have a: has no | is without a
hates: cannot stand | detests
is afraid of: fears | is scared of | dreads
is considering: is thinking about | is weighing up
is interested in: has an interest in | takes an interest in
is paid: gets paid
is sceptical of: is doubtful of | has doubts about | is not sold on
is skeptical of: is doubtful of | has doubts about | is not sold on
is suspicious of: does not trust | is wary of
is thinking of: is considering | is thinking about | is weighing up
is wary of: is careful about | is on their guard against | is cautious about
is worried about: worries about | is anxious about | is uneasy about
leaves before: is out before | sets off before | is off before
likes: enjoys | is fond of
lives in: has a home in | makes their home in
loves: is very fond of | is devoted to | adores
never misses: does not miss | always makes time for | makes time for
owns: has | is the owner of
pays bills with: settles bills with
plans to: intends to | means to | has plans to
prefers: favours
pays with: settles up with
reads: looks through | goes through
refuses: says no to | turns down
rents: is renting
saves for: puts money by for | sets money aside for
saves up for: puts money by for | sets money aside for
sells: deals in
shops at: does their shopping at | buys things at
shops for: goes shopping for | looks for
shops on: does their shopping on | buys things on
shops online: buys things online
shuns: stays away from | keeps clear of
thinks: is of the opinion that | believes | considers that
travels by: gets around by
tries to: does their best to | makes an effort to
trusts: has trust in | puts their trust in
uses: makes use of
visits: goes to see
walks every: goes for a walk every
walks each: goes for a walk each
wants to: would like to | hopes to | is keen to
worries about: is worried about | is anxious about | frets about
belongs to: is a member of
came from: is from | hails from
cares about: sets store by | attaches importance to
commutes from: travels to work from | comes to work from
deleted: got rid of | took down
does not buy: never buys | will not buy
does not celebrate: never celebrates | has no celebration for
does not drive: never drives
does not gamble: never gambles
does not play: never plays
doubts: is doubtful about | is not convinced by | has doubts about
drives a: gets around in a | goes about in a | has a
drives an: gets around in an | goes about in an | has an
feels guilty about: has feelings of guilt about | has some guilt about
feels pressured by: is under pressure from
finds it hard to: has trouble trying to
gave up: quit
gets up at: is up at
goes home: travels home | makes the trip home
goes to the gym: works out at the gym | trains at the gym
goes to: attends
hands their: gives their | passes their
has a job at: works at | is employed at
has relatives: has family | has kin
invests in: puts money into | has money in
is a member of: belongs to | is one of the members of
is a: works as a
is always looking for: keeps looking for | is forever on the lookout for
is an: works as an
is annoyed by: is put out by | has had enough of | gets annoyed by
is fed up with: has had enough of | is tired of | is weary of
is fluent in: is at home in | speaks fluent
is impatient with: has no patience with | has little patience for | loses patience with
is in secondary school: goes to secondary school | attends secondary school
is in primary school: goes to primary school | attends primary school
is in lower primary: goes to lower primary
is in kinder: goes to kinder | attends kinder
is in elementary school: goes to elementary school | attends elementary school
is in high school: goes to high school | attends high school
is in kindergarten: goes to kindergarten | attends kindergarten
is looking for: searches for | is on the lookout for
is paying off: has yet to finish paying off | pays instalments on
is planning to: means to | intends to | has plans to
is put off by: is discouraged by | is turned off by
is saving up for: is putting money by for | is setting money aside for
is sceptical about: has doubts about | is not sold on | is doubtful about
is skeptical about: has doubts about | is not sold on | is doubtful about
is still paying off: has yet to finish paying off | has not finished paying off
is thinking about: is considering | keeps thinking about | is weighing up
is trying to: is making an effort to | is doing their best to
is working in: works in | has a job in | has work in
joined a: became a member of a | signed up with a
leaves the child with: has the child looked after by
leaves the children with: has the children looked after by
lights candles: burns candles
listens to: puts on
looks after: takes care of | sees to
never skips: does not skip | always makes time for
never buys: does not buy | will not buy
never touches: does not touch | stays away from | keeps clear of
owes money to: is in debt to | has debts with
pays bills by: settles bills by | takes care of bills by
pays bills through: settles bills through | takes care of bills through
pays bills via: settles bills via | takes care of bills via
pays by: settles up by
pays off: has yet to finish paying off | pays instalments on
quit: gave up
refuses to: is not willing to | will not
saves in: keeps savings in | puts money into
saves money: puts money by | sets money aside
sells through: makes sales through | reaches buyers through
sells to: supplies | does business with
sends: remits | transfers
ships with: sends out orders with | sends parcels with
speaks: is able to speak | knows
spends their day off: passes their day off
subscribes to: has a subscription to | is a subscriber to
takes part in: joins in | is active in
takes the: travels by
teaches at: is a teacher at | gives lessons at
tops up: puts money on
wakes up at: is up at | gets up at
works abroad in: is employed abroad in | has a job abroad in
works in: is employed in | has a job in | has work in
works part-time at: has a part-time job at | helps out part-time at
would like to: wants to | hopes to | is keen to
"""
TURNS: dict[str, tuple[str, ...]] = {
    before: tuple(after.split(" | "))
    for before, after in (line.split(": ", 1) for line in _TURNS_TEXT.strip().splitlines())
}
# Of these the object decides: nobody "sees" over a child or "gets" a place.
_BARRED = {
    "is building": ("up ",),
    "watches": ("over ", "out ", "what ", "the ", "their ", "spending", "every ", "prices"),
    "buys": ("into ", "out "),
    "skips": ("to ", "out "),
    "drinks a": ("lot", "little"),
    "supports": ("his ", "her ", "their ", "the ", "a ", "an ", "{", "two ", "three "),
    "runs a": ("marathon", "half", "fever", "risk", "race"),
    "rents a": ("stall", "shop", "car", "van", "taxi", "motor"),
    "receives": ("calls", "guests", "visitors"),
    "accepts": ("that ", "his ", "her ", "their "),
    "orders": ("around ",),
    "checks": ("in ", "out ", "up ", "with ", "if ", "whether ", "on "),
    "follows": ("through ", "up ", "doctors", "a ", "the ", "orders", "instructions", "recipes"),
    "sells": (
        *("out ", "off ", "at ", "in ", "through ", "online", "on ", "to ", "live ", "direct"),
        *("by ", "for ", "from ", "well", "mostly ", "what ", "the harvest"),
    ),
    "reads": ("up ", "to ", "out ", "about "),
    "thinks": ("of ", "about ", "twice", "over ", "hard", "that ", "long"),
    "trusts": ("in ",),
    "likes": ("to ",),
    "loves": ("to ",),
    "hates": ("to ",),
    "prefers": ("to ",),
    "collects": ("from ", "the ", "their ", "{"),
    "gets": ("up ", "by ", "to ", "a lift", "home", "on ", "off ", "out ", "around ", "supplies"),
    "grows": ("up ", "old ", "out "),
    "converts": ("to ", "from "),
    "does not like": ("to ",),
    "does not want": ("to ",),
    "fears": ("that ", "for "),
    "refuses": ("to ",),
    "compares": ("with ", "to ", "them"),
    "quit": ("a ", "the ", "their ", "as "),
    "gave up": ("on ", "a ", "the ", "their "),
    "rents": ("out ",),
    "does not believe": ("in ", "that "),
    "doubts": ("that ", "whether ", "if ", "about "),
    "speaks": ("up ", "to ", "at ", "with ", "out ", "only ", "of "),
    "saves in": ("order ",),
    "deleted": ("their ", "the "),
    "looks after": ("themself", "themselves"),
}
# These are told in other words only of what they are surely said of.
_ONLY_TEXT = {
    "is a": r"(?:[a-z-]{3,15} ){0,2}(?:JOBS)(?: (?:in|at|for|on) .{2,60})?$",
    "is an": r"(?:[a-z-]{3,15} ){0,2}(?:JOBS)(?: (?:in|at|for|on) .{2,60})?$",
    "goes to": r"(?:[\w'-]{1,12} ){0,3}(?:school|kindergarten|madrasah?|university|college|mass|"
    r"concerts?|class(?:es)?|services?|fairs?|seminars?|talks?|workshops?)\b",
    "sends": r"(?:money (?!home)|allowances? |(?:S\$|RM|Rp|[₱₫฿$])? ?\d)",
    "takes the": r"(?:LRT|MRT|BTS|bus|train|ferry|boat|jeepney|tram)\b",
    "works in": r"[A-Z][a-z]",
    "lives in": r"[A-Z]|a |an ",
    "drives a": r"(?:(?:second-hand|old|used|new) )?[A-Z]",
    "drives an": r"(?:old )?[A-Z]",
    "rides a": r"(?:(?:second-hand|old|used|new) )?[A-Z]",
    "rides an": r"(?:old )?[A-Z]",
    "listens to": r"(?:podcasts|gospel|music|[\w -]{0,20} (?:songs|music|radio))",
    "deals in": r"(?!to )",
    "pays by": r"(?!the |instal|card|cash|post|bank|transfer)",
    "belongs to": r"(?:a|an|the|El|Iglesia|Opus)\b",
    "runs a": r"(?:[\w-]{2,14} ){0,3}(?:store|shop|stall|business|workshop|warung|kiosk|stand)",
}
_JOBS = (
    "teacher|nurse|midwife|soldier|electrician|guide|fisherman|driver|clerk|cook|guard|engineer|"
    "tailor|carpenter|mechanic|farmer|policeman|deckhand|seaman|welder|cashier|technician"
)
_ONLY = {
    opening: re.compile(pattern.replace("JOBS", _JOBS)) for opening, pattern in _ONLY_TEXT.items()
}
# Who goes on something goes "to" no place on it in the same breath: "gets around on a Mio to work".
_AROUND = frozenset(["rides a", "rides an", "drives a", "drives an"])
_WHERE_TO = re.compile(r" (?:to|for|from|across|into|between|through|every|each|daily|bought) ")
# Of what is thought of one thing another order says the same: "says of webinars that they are".
_OPINION = re.compile(
    r"(?:thinks|believes|feels|says)(?: that)? "
    r"((?!it\b|they\b)[\w'’-]{3,20}(?: [\w'’-]{2,20}){0,3}?) "
    r"(is|are) (\w.{2,100})"
)
_DONE_TO_WORDS = """
avoids buys checks collects compares dislikes distrusts enjoys fears follows gets grows hates likes
loves manages owns prefers reads refuses sells trusts uses visits
"""
_DONE_TO = frozenset(_DONE_TO_WORDS.split())
_NO_OBJECTS_WORDS = "on in at from through by with via for only online during before"
_NO_OBJECTS = frozenset(_NO_OBJECTS_WORDS.split())
_WHOLE = 4  # words of an opening that needs nothing after it: "is in high school"
_LONGEST = max(len(each.split()) for each in TURNS)


def turned(done: str) -> tuple[str, ...]:
    """Return the ways of telling what somebody does, as it is before all others."""
    if opinion := _OPINION.fullmatch(done):
        it = "it is" if opinion[2] == "is" else "they are"
        rest = f"{opinion[1]} {opinion[2]} {opinion[3]}"
        return (
            done,
            f"says of {opinion[1]} that {it} {opinion[3]}",
            f"would say that {rest}",
            f"is convinced that {rest}",
            f"the way {{they}} sees it, {rest}",
            f"if anybody asks {{they}} will say that {rest}",
        )
    if (bought := HAS_BOUGHT.fullmatch(done)) and bought[1] in ("owns", "has"):
        _, thing, came, how = bought.groups()
        return (done, f"has {came} {thing} {how}", f"{came} {thing} {how}")
    words = done.split()
    if words[0] == "never" and " ".join(words[:2]) not in TURNS:
        return (done,)
    if words[0] in ADVERBS and words[0] != "never" and len(words) > 1:
        adverb, rest = words[0], done.partition(" ")[2]
        return tuple(_with_adverb(adverb, each) for each in turned(rest))
    for size in range(min(_LONGEST, len(words)), 0, -1):
        opening = " ".join(words[:size])
        if opening not in TURNS or (size == len(words) and size < _WHOLE):
            continue
        rest = done[len(opening) + 1 :]
        if not _may_be_turned(opening, rest):
            break
        every = (_with_rest(each, rest) for each in (opening, *TURNS[opening]))
        return (*every, *as_wish(done))
    return (done, *as_wish(done))


def _with_rest(opening: str, rest: str) -> str:
    """Return an opening with what follows: who never touches this or that avoids this and that."""
    both = opening.startswith(_CLEAR_OF)
    return f"{opening} {rest.replace(' or ', ' and ') if both else rest}".rstrip()


_CLEAR_OF = ("stays away", "keeps clear", "steers clear", "avoids", "shuns")


def _may_be_turned(opening: str, rest: str) -> bool:
    """Tell whether words may stand for an opening before the rest of what somebody does."""
    if opening == "sells" and " to " in rest:
        return False  # nobody "deals in fruit to the mill"
    if opening in _AROUND and _WHERE_TO.search(f" {rest} "):
        return False
    if only := _ONLY.get(opening):
        return only.match(rest) is not None
    barred = rest.startswith(_BARRED.get(opening, ()))
    return not barred and not _has_no_object(opening, rest)


def _has_no_object(opening: str, rest: str) -> bool:
    """Tell whether nothing is said of what it is done to, as other verbs need: "buys on credit"."""
    return opening.split()[-1] in _DONE_TO and rest.partition(" ")[0] in _NO_OBJECTS


def _with_adverb(adverb: str, done: str) -> str:
    state, _, what = done.partition(" ")
    return f"{state} {adverb} {what}" if state in ("is", "would") else f"{adverb} {done}"
