"""Which trade people have of whom only is said what they do: "fathers who drive tricycles"."""

from __future__ import annotations

import re

_OWN = r"(?:an? |their |own |small |family |the )*"
_NOT_RAISED = (
    r"(?!child|kid|son|daughter|twin|famil|bab|toddler|money|fund|up\b|old|their|a\b|an\b)"
)
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
        (r"sew(?:s|ing)? (?:clothes|garments|uniforms|dresses|for)\b", "seamstress"),
        (r"build(?:s|ing)? houses\b", "construction worker"),
        (
            r"guard(?:s|ing)? (?:an? |the )?(?:mall|building|village|subdivision|bank|warehouse)",
            "security guard",
        ),
    )
)
_FOR_A_LIVING = re.compile(r"\b(?:who|that)\s|\b(?=teaching |driving |raising |farming |running )")
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
            told = (each.strip().casefold() for each in done.groups(""))
            return title.format(*(each.replace("lorries", "lorry") for each in told))
    return ""


def at_a_factory(clause: str) -> str:
    """Return the title of people of whom no more is said than at which factory they are."""
    if line := _ON_A_LINE.search(clause):
        return f"{line[1]} line worker"
    found = _AT_A_FACTORY.search(clause)
    return f"{found[1]}{found[2]} worker" if found else ""


def farms(title: str) -> bool:
    """Tell whether a title is of somebody who lives by what they grow or raise."""
    return _FARMING.search(title) is not None
