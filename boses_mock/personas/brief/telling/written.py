"""A group's text as it would be written out: bullets, brackets, labels and signs made into words.

Researchers type notes, not sentences: "- rents a flat", "w/ a toddler & a maid", "Goals: open a
second branch", "monthly by transfer (BRI)". Each such mark stands for something that the rules of
the brief know in words, so it is written out once, before anybody cuts the text into clauses.
What has no certain meaning stays as it was typed.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

from boses_mock.kernel.remember import remembered
from boses_mock.kernel.space import fold_space
from boses_mock.personas.model import GroupDefinition

from .left_out import filled_in
from .pointing import pointed_at
from .verbs import VERBS, third_person

_BULLET = re.compile(r"^ ?(?:[-–—*•·▪‣●○✓✔➤►>+]|\(?\d{1,2}[.)](?!\d))+ ?(?=\D)", re.MULTILINE)
_SIGNS = (
    (re.compile(r"\bw/o\b ?"), "without "),
    (re.compile(r"\bw/ ?(?=\w)"), "with "),
    (re.compile(r"\bb/c\b"), "because"),
    (re.compile(r"\band/or\b"), "or"),
    (re.compile(r",? ?\betc\b\.?(?=[\s,;.)]|$)"), ""),
    (re.compile(r"[,;]? \(?i\.e\.,? "), " that is "),
    (re.compile(r"[,;]? \(?e\.g\.,? "), " such as "),
    (re.compile(r"\b(full|part) time\b"), r"\1-time"),
    (re.compile(r"\bsecond hand\b"), "second-hand"),
    (
        re.compile(
            r"(?:(?<=^)|(?<=[,;.] )|(?<=\n))((?:closing|opening|morning|night|graveyard|evening|"
            r"afternoon|mid|day) shift)(?= ?(?:[,;.\n]|$))",
            re.IGNORECASE,
        ),
        lambda found: f"work the {found[1].casefold()}",
    ),
    (re.compile(r"(?:(?<=^)|(?<=[,;.] ))[Hh]ome (?=(?:past|after|by|around) )"), "get home "),
    (
        re.compile(r"(?:(?<=^)|(?<=[,;.] ))[Bb]roke (?=(?:most|half|by|before|every|all) )"),
        "are broke ",
    ),
    (
        re.compile(
            r"\b([Ww]ork(?:ing|s)?) (from [A-Z]\w{2,20}) (for an? [A-Z]?[\w -]{3,40}?)(?=[,;.]|$)"
        ),
        r"\1 \3 \2",
    ),
    (
        re.compile(
            r"\b(?:primary|elementary|secondary|high) school "
            r"\(((?:Standard|Form|Primary|Grade|Year) \d{1,2})\)"
        ),
        r"\1",
    ),
    (re.compile(r"\ban? ((?:[A-Z][\w-]{1,16} ?){1,3}) ?bought (second-hand|used)\b"), r"a \2 \1"),
    (
        re.compile(
            r"(?:(?<=^)|(?<=[,;.] )|(?<=\n))own (?=(?:mother|father|parents|sister|brother)\b)"
        ),
        "",
    ),
)
_AND = re.compile(r"([\w'’)-]{1,30}) & (?=([\w'’(-]))")
# Words that are set in capitals only to be stressed; names and acronyms are none of them.
_STRESSED = re.compile(
    r"\b(?:NOT|NEVER|NO|ALWAYS|ONLY|ALL|DO|DOES|DON['’]T|DOESN['’]T|CANNOT|CAN['’]T|WON['’]T|HATE|"
    r"LOVE|MUST|VERY|EVERY|ANY|BOTH|WITHOUT|BUT|AND|NONE|REALLY|TOO|MOST|STILL)\b"
)
_LINE_LABEL = re.compile(r"^([A-Z][\w/' -]{2,28}?): ?(\S[^\n]{0,300})", re.MULTILINE)
# What the label of a line says of people; "" where what follows says it alone.
_LABELS_TEXT = """
goals|goal|aspirations|aspiration|dreams|dream|ambitions: want to
pain points|pain point|frustrations|frustration|worries|concerns|challenges|fears: worry about
bank|banks with: bank with
payment|payments|pays with|payment method: pay by
likes|interests|loves: like
hobbies|hobby|pastimes: enjoy
dislikes|hates: dislike
avoids|shuns: avoid
drives|vehicle: drive
phone|device: use
profile|about|audience|target|target audience|who|segment|persona|description: -
behaviour|behavior|behaviors|behaviours|habits|attitudes|attitude|lifestyle|details: -
note|notes|other|others|background: -
"""
_LABELS = {
    label: says.removeprefix("-")
    for names, says in (line.split(": ", 1) for line in _LABELS_TEXT.strip().splitlines())
    for label in names.split("|")
}
_UNIT = r"(?: ?(?:years?(?: old)?|yrs?(?: old)?|y\.?/?o\.?|tahun|thn|th|taong gulang|tuổi))?"
_AGED = rf"(?:aged? |ages |umur |usia )?(?:[2-9]\d|1[89]) ?(?:-|–|to|sampai) ?\d\d{_UNIT}"
_AGES_IN_BRACKETS = re.compile(rf"(?<!kids)(?<!child)(?<!children) \({_AGED}\)(?=\W|$)")
_AGE_SPAN = re.compile(rf"(?:people |adults )?(?:(?:are|both) )?{_AGED}", re.IGNORECASE)
_CLASS = re.compile(
    r"(?:in )?(?:standard|form|primary|grade|sec|secondary|year|kelas|darjah|tingkatan) \d{1,2}",
    re.IGNORECASE,
)
_BRACKET = re.compile(r" \(([^()\n]{1,60})\)")
_BEFORE = re.compile(
    r"(?:after|before|on|in|at|by|with|for|from|since|near|via|through|during|until|every|mostly|"
    r"mainly|usually|often|sometimes|once|twice|daily|weekly|monthly)\b",
    re.IGNORECASE,
)
_NAMES = re.compile(r"[A-Z][\w'’.&+-]{0,24}(?: [A-Z\d][\w'’.&+-]{0,24}){0,3}")
_SLASHED = re.compile(r"(?<=[^\W\d_]{3})(?<!https:)/(?=[^\W\d_]{3})")
_PARTING = re.compile(r" / (?=\w)")
_ON_OFF = re.compile(
    r"\b(?:works? )?(\w{1,5} (?:days?|weeks?|months?)) (offshore|on|at sea|on site|"
    r"on duty|away|on board)"
    r"(?: /|,| and|;| then)? (\w{1,5} (?:days?|weeks?|months?)) "
    r"(?:at )?(home|off|onshore|ashore|on leave)\b",
    re.IGNORECASE,
)
_THEIR_THING = re.compile(
    r"(?:(?<=^)|(?<=[.;,] ))((?:[\w'’-]{2,20} ){1,8}?)"
    r"(?:is|are) not (?:their thing|their cup of tea|for them)\b",
    re.IGNORECASE | re.MULTILINE,
)
_INSTEAD = re.compile(r" instead(?=[.;,\n]|$)")
_ROW_OF_NAMES = re.compile(
    r"(?<=[a-z] )([A-Z][\w'’.&+-]{1,24}), "
    r"(?=[A-Z][\w'’.&+-]{1,24}(?: [A-Z][\w'’.&+-]{1,24})?,? or [A-Z])"
)
_SO = re.compile(r"(?:(?<=^)|(?<=[,;] )|(?<=\. ))so (?=(?:they|he|she) )", re.IGNORECASE)
_SITTING = re.compile(  # of a child that sits it: "eldest daughter 15 and sitting O-Levels"
    r"\b((?:(?:eldest|youngest|only|older|teenage) )?(daughter|son|child|girl|boy)\b"
    r"[^,.;\n]{0,20}?)"
    r",? (?:and )?((?:sitting|taking|preparing for|reviewing for) "
    r"(?:the |her |his |their )?(?:[AO][- ]?[Ll]evels?|PSLE|SPM|STPM|UPSR|PT3|UTBK|TCAS|NCEA|IELTS|"
    r"entrance exams?|board exams?))"
)
_GAPPED = re.compile(  # "use Setel for petrol, Touch 'n Go for tolls"
    r"\b([Uu]se|[Pp]ay with|[Pp]ay by) ([A-Z][\w'’!&+-]{1,20}(?: [\w'’!&+-]{1,14}){0,2} (?:for|to) "
    r"[\w '-]{3,40}), (?=(?:and )?[A-Z][\w'’!&+-]{1,20}(?: ['’\w!&+-]{1,14}){0,2} for [a-z])"
)
_WHEN_THEY = re.compile(  # "Evenings they drink beer with neighbours."
    r"(?:(?<=^)|(?<=[.;\n] ))(Evenings|Mornings|Nights|Afternoons|Weekends|Weekdays|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days),? they ([^.;,\n]{4,80})"
)
_PIECES = re.compile(r"(\n|[;.] |, )")


def written(definition: GroupDefinition) -> GroupDefinition:
    """Return what a group says with its texts written out."""
    return replace(
        definition,
        description=definition.description and plainly(definition.description),
        psychographic_notes=definition.psychographic_notes
        and plainly(definition.psychographic_notes),
    )


def _by_turns(found: re.Match[str]) -> str:
    """Return "alternate two weeks on with two off", and no second verb after "work offshore"."""
    before = found.string[: found.start()].split()
    if before and before[-1].casefold() in ("offshore", "abroad", "overseas", "sea", "shifts"):
        return f"{found[1]} {found[2]} and {found[3]} {found[4]}"
    return f"alternate {found[1]} {found[2]} with {found[3]} {found[4]}"


@remembered(256)
def plainly(text: str) -> str:
    """Return a group's text with its marks written out in words."""
    plain = fold_space("".join(map(_without_pictures, text)))
    plain = _BULLET.sub("", plain)
    for sign, words in _SIGNS:
        plain = sign.sub(words, plain)
    plain = _AND.sub(_and_so, plain)
    plain = _STRESSED.sub(lambda found: found[0].casefold(), plain)
    plain = _LINE_LABEL.sub(_labelled, plain)
    plain = filled_in(_AGES_IN_BRACKETS.sub("", plain))
    plain = _BRACKET.sub(_bracketed, plain)
    plain = _ON_OFF.sub(_by_turns, plain)
    plain = _PARTING.sub("; ", _SLASHED.sub(" or ", plain))
    plain = _THEIR_THING.sub(_not_into, plain)
    plain = _SITTING.sub(r"\1, \2 \3", plain)
    plain = _WHEN_THEY.sub(_then, _GAPPED.sub(r"\1 \2, \1 ", plain))
    plain = _ROW_OF_NAMES.sub(r"\1 or ", _SO.sub("", _INSTEAD.sub("", plain)))
    return _joined(plain).strip()


def is_age(clause: str) -> bool:
    """Tell whether a clause is no more than an age of the group's people, or a class at school."""
    return (_AGE_SPAN.fullmatch(clause) or _CLASS.fullmatch(clause)) is not None


def _without_pictures(sign: str) -> str:
    if sign.isascii():
        return sign
    return " " if unicodedata.category(sign) in ("So", "Cs") or sign in "\ufe0f\u200d" else sign


def _and_so(found: re.Match[str]) -> str:
    """Return the sign for "and" as the word, unless it stands between two names."""
    return found[0] if found[1][0].isupper() and found[2].isupper() else f"{found[1]} and "


def _labelled(found: re.Match[str]) -> str:
    """Return a line with a label as what it says of people, each thing in it for itself."""
    says = _LABELS.get(found[1].casefold())
    if says is None:
        return found[0]
    if not says:
        return found[2]
    return ", ".join(_led(says, each.strip()) for each in found[2].split(",") if each.strip())


def _led(says: str, thing: str) -> str:
    first, verb, *_ = [*thing.casefold().split(), "", ""]
    if says == "want to":
        return f"want {thing}" if first == "to" or first not in VERBS else f"want to {thing}"
    if says == "worry about":
        claims = not _CLAIMS.isdisjoint(thing.casefold().split()[1:4]) or (
            first.endswith("s") and verb in VERBS
        )
        return f"worry that {thing}" if claims else f"{says} {thing}"
    return thing if first in VERBS or third_person(thing) else f"{says} {thing}"


_CLAIMS = frozenset(
    ["is", "are", "go", "goes", "cost", "costs", "take", "takes", "break", "breaks"]
)


def _bracketed(found: re.Match[str]) -> str:
    """Return a bracket as what it is: a detail that goes on, a name beside one, or a clause."""
    inside = found[1].strip()
    if any(each.isdigit() for each in inside) or not inside.isascii():
        return found[0]
    if _BEFORE.match(inside) and not third_person(inside):
        return f" {inside}"
    if all(_NAMES.fullmatch(each) for each in inside.split(", ")):
        return f" [{inside.replace(', ', ' and ')}]"
    return found[0]


def _not_into(found: re.Match[str]) -> str:
    """Return whose thing something is not as what they are not into; what else they do before."""
    what, before = found[1].strip(), ""
    if third_person(what):  # "keep two pigs and fighting cocks"
        before, joins, what = what.rpartition(" and ")
        if not joins:
            return found[0]
    low = what if what[1:2].isupper() else what[:1].lower() + what[1:]
    return f"{before}; are not into {low}" if before else f"are not into {low}"


def _then(found: re.Match[str]) -> str:
    when = found[1] if found[1].endswith("days") and found[1] != "Weekdays" else found[1].lower()
    on = "in the" if when in ("evenings", "mornings", "afternoons") else "on"
    return f"they {found[2]} {'at night' if when == 'nights' else f'{on} {when}'}"


def _joined(text: str) -> str:
    """Return a text in which a clause that points back goes on with what it points at."""
    said: list[str] = []
    for piece in _PIECES.split(text):
        if len(said) > 1 and _PIECES.fullmatch(said[-1]):
            linked = pointed_at(said[-2], piece)
            if linked:
                said[-1] = linked[0]
                piece = linked[1]
        said.append(piece)
    return "".join(said)
