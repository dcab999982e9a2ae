"""In which field of a persona a clause of a brief is told, by its verb and what it is done to.

Who listens to a station does so in the media, who saves for a house in the money. What is about
no field in particular is left to the notes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from boses_mock.kernel.remember import remembered

from .guessed import stems_of
from .verbs import ADVERBS

NOTES = ""
DAY, MONEY, HOME = "day_in_the_life", "price_sensitivity", "family_situation"
_MEDIA, _BUYING, _ONLINE = "media_consumption", "purchase_behavior", "digital_behavior"
_WISHES, _VALUES, _TROUBLE = "aspirational_identity", "values_and_motivations", "pain_points"
_VERBS_OF = {
    _MEDIA: "watch listen read stream subscribe binge rewatch",
    _BUYING: "buy shop order purchase haggle bargain compare stock restock use try",
    MONEY: "save budget spend pay owe borrow invest repay splurge economise scrimp",
    _ONLINE: "chat message text video-call browse post upload download scroll google",
    _TROUBLE: "worry fear struggle suffer complain resent dread",
    _WISHES: "hope dream aspire wish strive yearn",
    HOME: "live rent lodge",
    _VALUES: "believe value volunteer donate respect pray distrust",
    DAY: "work sell grow farm teach wake rise commute",
}
FIELDS = tuple(_VERBS_OF)
_FIELD_OF = {verb: field for field, verbs in _VERBS_OF.items() for verb in verbs.split()}
_ENDING = r"(?:s|es|ing)? "
_KIN = r"(?:\w{1,9} )?(?:child|kids?\b|son|daughter|parent|sibling|family|nephew|niece)"
_SCREEN = r"(?:.{0,40}\b)?(?:posts?|reels?|videos?|photos?|memes?|stories|online|apps?|\w*phone)\b"
_ACCOUNT = r"(?:[A-Z]|.{0,40}\b(?:accounts?|pages?|groups?|channels?|news|\w*vloggers?)\b)"
_TIME = r"(?:.{0,20} )?(?:time|weekends?|hours?|evenings?|nights?|days?|mornings?)\b"
# What depends on what it is done to: "shares a room", "shares memes", "shares the chores".
_BY_OBJECT_TEXT = (
    (r"used to \w", NOTES),
    (rf"(?:read|check){_ENDING}(?:.{{0,30}} )?(?:labels?|ingredients|reviews?|prices?)\b", _BUYING),
    (rf"watch{_ENDING}(?:.{{0,20}} )?(?:price|spending|budget|peso|rupiah|baht)", MONEY),
    (rf"watch{_ENDING}(?:what|over|his|her|their|the (?:children|kids|shop|store|house))\b", NOTES),
    (rf"listen{_ENDING}to (?:his|her|their|what|friends|elders|parents)\b", NOTES),
    (rf"spend{_ENDING}{_TIME}|sav(?:es|ing) (?:time|energy)\b", NOTES),
    (rf"pay{_ENDING}attention\b|work{_ENDING}out\b|(?:tries|trying) to\b", NOTES),
    (rf"(?:want|plan|aim|intend){_ENDING}to ", _WISHES),
    (r"shar(?:es|ing) (?:\w{1,6} ){0,2}(?:room|flat|house|home|bed|studio|condo)\b", HOME),
    (rf"(?:shar(?:es|ing)|us(?:es|ing)) {_SCREEN}|(?:us(?:es|ing)|plays?|playing) [A-Z]", _ONLINE),
    (rf"follow{_ENDING}{_ACCOUNT}", _MEDIA),
    (
        rf"(?:look{_ENDING}after|car(?:es|ing) for|support{_ENDING[:-1]}|rais(?:es|ing)) {_KIN}",
        HOME,
    ),
    (
        rf"rent{_ENDING}(?:\w{{1,6}} )?(?:\w{{2,12}} )?(?:stall|shop|car|van|taxi|land)\b",
        NOTES,
    ),
    (r"(?:get|receive)s help with the (?:family|children)\b", HOME),
    (rf"send{_ENDING}(?:.{{0,20}} )?(?:money|remittances|pay)\b", MONEY),
    (r"(?:go|goes|going) to (?:church|mass|the mosque|the temple|the pagoda)\b", _VALUES),
    (rf"attend{_ENDING}(?:.{{0,20}} )?(?:mass|service)", _VALUES),
)
_BY_OBJECT = tuple((re.compile(pattern), field) for pattern, field in _BY_OBJECT_TEXT)
_BEFORE = re.compile(r"(?:is|was|has) (?=\w+(?:ing|ed)\b)")
# Sums in the field of money are somebody's pay and what is left of it, and are read as such.
_SUM = re.compile(r"\d")


@remembered(2_048)
def field_of(told: str) -> str:
    """Return the field that what follows a person's name belongs in; nothing for the notes."""
    does = _BEFORE.sub("", told)
    verb, _, rest = does.partition(" ")
    if verb in ADVERBS:
        return field_of(rest)
    field = next(_fields(does, verb), NOTES)
    return NOTES if field == MONEY and _SUM.search(told) else field


def _fields(does: str, verb: str) -> Iterator[str]:
    yield from (field for pattern, field in _BY_OBJECT if pattern.match(does))
    yield from (_FIELD_OF[stem] for stem in (verb, *sorted(stems_of(verb))) if stem in _FIELD_OF)
