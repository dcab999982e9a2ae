"""Which trade people have of whom only is said what they do: "fathers who drive tricycles"."""

from __future__ import annotations

import re

from .workplace import one_of

_OWN = r"(?:an? |their |own |small |family |the )*"
_NOT_RAISED = (
    r"(?!child|kid|son|daughter|twin|famil|bab|toddler|money|fund|up\b|old|their|a\b|an\b)"
)
# What is done for others: nobody's own clothes, for fun or a hobby.
_FOR_OTHERS = (
    r"(?!(?:as|for fun|for (?:them|him|her)sel\w{1,4}|in their free|"
    r"to (?:relax|unwind)|their|her|his|my)\b)"
    r"(?!.{0,80}\b(?:hobby|for fun|to relax|free time|pastime|weekends?|with friends)\b)"
)
_JOINS = r"(?:and|or|at|in|for|from|with|on|to|who|near|by|of|as|while)\b"
_MADE = (  # up to where, how or for whom it is done
    rf"((?:(?!{_JOINS})[\w'’-]{{2,20}} ){{0,2}}(?!{_JOINS}|sure\b|time\b|use\b|money\b|friends\b)"
    rf"[\w'’-]{{3,20}})(?= {_JOINS}|[.,;]|$)"
)
_TO_SELL = (
    r"(?= (?:(?:at|from) home )?(?:to sell|for a living|for sale|and sell|to order|on order|"
    r"for (?:shops|export|sale|customers|caf)))"
)
_NOT_THEIRS = (
    r"(?= (?:for (?:a living|others|customers)|(?:at|from) home|(?:in|at|on) (?:an?|the|their) )|$)"
)
_OF_OTHERS = r"(?:other people's|the neighbou?rs'|neighbou?rs'|their neighbou?rs') "
# What is done, and the title of whoever does it for a living; {} stands for what it is done to.
_DEEDS = tuple(
    (re.compile(rf"\b(?:{deed})", re.IGNORECASE), title)
    for deed, title in (
        (
            rf"(?:driv(?:es?|ing)|ply|plies|operat(?:es?|ing)) {_OWN}"
            r"((?:(?!to\b|and\b|or\b|from\b|past\b|old\b|used\b)[a-z-]{3,12} ){0,2}(?:tricycle|"
            r"pedicab|jeepney|taxi|bus|truck|lorry|lorries|van|ambulance|tuk-?tuk|songthaew|angkot|"
            r"becak|bajaj|habal-habal|motorcycle taxi|trailer|tanker|multicab))(?:e?s)?\b",
            "{} driver",
        ),
        (
            r"(?:driv(?:es?|ing)|ride|rides|riding|deliver|delivers|delivering) (?:for )?"
            r"(grab|gojek|maxim|indrive|lalamove|foodpanda|grabfood|joyride|angkas|xanh sm|lineman|"
            r"line man|airasia ride|ninja van|j&t)\b(?! (?:to|home|everywhere))",
            "{} driver",
        ),
        (
            rf"operat(?:es?|ing) {_OWN}(forklift|crane|excavator|backhoe|harvester)s?\b",
            "{} operator",
        ),
        (
            rf"(?:own|runs?|running|manag(?:es?|ing)|tend)s? {_OWN}"
            r"((?:[a-z-]{3,12} (?:and )?){0,3}"
            r"(?:pond|orchard|plantation|paddy|hatchery|salt pan))s?\b",
            "{} owner",
        ),
        (
            r"(?:rais(?:es?|ing)|farm(?:s|ing)?|breed(?:s|ing)?|grow(?:s|ing)?) "
            rf"{_OWN}{_NOT_RAISED}"
            r"([a-z-]{3,14}?(?:us|ss)?)(?:(?<=o|x)es|(?<=ch|sh)es|s)?(?= |$)",
            "{} farmer",
        ),
        (
            r"teach(?:es|ing)? (?:.{0,20} )?(?:in|at) (?:an? |the )?"
            r"((?:(?:public|private|elementary|primary|secondary|high|national) ){1,3}school)s?\b",
            "{} teacher",
        ),
        (r"teach(?:es|ing)? (?:math|english|science|history|music|kinder)\w*\b", "teacher"),
        (r"coach(?:es|ing)? (?!them)([a-z-]{4,14})\b", "{} coach"),
        (r"deliver(?:s|ing)? (?:food|parcels|packages|groceries|meals)\b", "delivery rider"),
        (r"clean(?:s|ing)? (?:houses|homes|offices|condos|hotel rooms)\b", "cleaner"),
        (rf"sew(?:s|ing)? {_FOR_OTHERS}", "seamstress"),
        (rf"weav(?:es?|ing) {_FOR_OTHERS}{_MADE}", "{} weaver"),
        (rf"(?:embroider(?:s|ing)?) {_FOR_OTHERS}", "embroiderer"),
        (rf"carv(?:es?|ing) {_FOR_OTHERS}{_MADE}", "{} carver"),
        (rf"mak(?:es?|ing) {_FOR_OTHERS}{_MADE}{_TO_SELL}", "{} maker"),
        (rf"(?:repair|fix|mend)(?:s|es|ing)? {_FOR_OTHERS}{_MADE}{_NOT_THEIRS}", "{} repairer"),
        (
            rf"mak(?:es?|ing) {_FOR_OTHERS}{_MADE}"
            r"(?=.{0,60}\b(?:to sell|for a living|for sale|to order|and sells? (?:it|them))\b)",
            "{} maker",
        ),
        (rf"peel(?:s|ing)? {_FOR_OTHERS}{_MADE}", "{} peeler"),
        (rf"shuck(?:s|ing)? {_FOR_OTHERS}{_MADE}", "{} shucker"),
        (rf"dr(?:y|ies|ying) {_FOR_OTHERS}(fish|squid|shrimp|seaweed)\b", "{} dryer"),
        (r"tap(?:s|ping)? rubber\b", "rubber tapper"),
        (r"(?:cut|harvest)(?:s|ting|ing)? (?:sugar ?)?cane\b", "sugarcane worker"),
        (rf"(?:pick|pluck)(?:s|ing)? {_FOR_OTHERS}(tea|coffee|fruit)\b", "{} picker"),
        (
            r"(?:collect|gather|sort)(?:s|ing)? (?:junk|scrap|recyclables|waste|plastic bottles)\b"
            r"(?=(?:.{0,80}\b(?:sell|junk ?shops?|kilo|a living|streets?|kariton|"
            r"dumpsite|landfill)\b)| in (?-i:[A-Z])|$)",
            "scrap collector",
        ),
        (
            rf"catch(?:es|ing)? {_FOR_OTHERS}(?:fish|crabs?|squid|shrimps?|prawns|tuna)\b",
            "fisher",
        ),
        (
            rf"(?:tak(?:es?|ing) in|wash(?:es|ing)?|do(?:es|ing)?) (?:{_OF_OTHERS})?"
            r"(?:laundry|washing|clothes) (?:for (?!them|him|her)|by the kilo)|"
            rf"(?:wash(?:es|ing)?|do(?:es|ing)?) {_OF_OTHERS}(?:laundry|washing|clothes)\b|"
            r"tak(?:es?|ing) in (?:laundry|washing)\b",
            "laundry worker",
        ),
        (r"cut(?:s|ting)? (?:people's )?hair\b", "hairdresser"),
        (r"(?:do|does|doing) (?:nails|manicures)\b(?! them)", "nail technician"),
        (
            r"(?:mind(?:s|ing)?|babysit(?:s|ting)?|look(?:s|ing)? after|tak(?:es?|ing) care of) "
            rf"{_OF_OTHERS}(?:kids|children|babies)\b",
            "childminder",
        ),
        (rf"bak(?:es?|ing) (?:cakes|bread|pastries|cookies|kuih|kue){_TO_SELL}", "home baker"),
        (r"build(?:s|ing)? houses\b", "construction worker"),
        (
            r"guard(?:s|ing)? (?:an? |the )?(?:mall|building|village|subdivision|bank|warehouse)",
            "security guard",
        ),
    )
)
_FOR_A_LIVING = re.compile(
    r"\b(?:who|that)\s|"
    r"\b(?=(?:teach|driv|rais|farm|runn|sew|weav|mak|peel|bak|repair|catch|tapp)ing )"
)
_MEN = re.compile(r"(?:[\w-]{2,20} ){0,2}(?:men|fathers|dads|husbands)\b", re.IGNORECASE)
_IN_THEIR_HOME = re.compile(r"\b(?:at|from|in their) homes?\b", re.IGNORECASE)
_AT_HOME = frozenset(["seamstress", "tailor", "embroiderer", "hairdresser"])
_ON_A_LINE = re.compile(
    r"\bon (?:the |an? )?"
    r"((?:[a-z-]{3,12} )?(?:assembly|production|packing|sewing|bottling)) lines?\b"
)
_AT_A_FACTORY = re.compile(
    r"\b(?:at|in) (?:the |an? )?(?:[A-Z][\w'’&.-]{1,20} ){0,3}"
    r"((?:[a-z-]{3,12} ){0,2})(factory|mill)\b"
)
_FARMING = re.compile(
    r"(?:pond|orchard|plantation|paddy|hatchery|pan|farm|piggery|poultry) owners?$| farmer$",
    re.IGNORECASE,
)


def by_deed(clause: str) -> str:
    """Return a title that a clause gives people by what they do; nothing if it gives none."""
    found = _FOR_A_LIVING.search(clause)
    does = clause[found.end() :] if found else ""
    for deed, title in _DEEDS:
        if done := deed.match(does):
            told = (one_of(each.strip().casefold()) for each in done.groups(""))
            return _by_whom(title.format(*told), clause)
    return ""


def _by_whom(title: str, clause: str) -> str:
    """Return a title as it fits whom a clause names: men who sew are tailors, at home or not."""
    title = "tailor" if title == "seamstress" and _MEN.match(clause) else title
    home = title.rpartition(" ")[2] in _AT_HOME and _IN_THEIR_HOME.search(clause)
    return f"home {title}" if home else title


def at_a_factory(clause: str) -> str:
    """Return the title of people of whom no more is said than at which factory they are."""
    if line := _ON_A_LINE.search(clause):
        return f"{line[1]} line worker"
    found = _AT_A_FACTORY.search(clause)
    return f"{found[1]}{found[2]} worker" if found else ""


def farms(title: str) -> bool:
    """Tell whether a title is of somebody who lives by what they grow or raise."""
    return _FARMING.search(title) is not None
