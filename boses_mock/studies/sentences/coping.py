# ruff: noqa: E501 - tables read better whole
"""What people do about what goes wrong, by the theme that a report files it under.

The sentences hold of any trouble with a thing, so none can be false of the one that is asked
about. ``NOTHING`` is how people say, in any language, that they have nothing to tell.
"""

from __future__ import annotations

from collections.abc import Mapping

Coping = Mapping[str, tuple[str, ...]]

WHEN: Coping = {  # what one does when something fails, runs out or gets wet
    "making do with what is at hand": ("I make do until it is put right, and grumble a little.", "I use what is at hand and carry on.", "The same as everybody in {area}: one helps oneself somehow."),
    "seeing to it oneself": ("I see to it myself as well as I can, and leave the rest for the evening.", "First I see how bad it is, then I do what I can with what I have."),
    "waiting until it passes": ("Mostly I wait it out; now and then I ask somebody for a hand.", "I put up with it that day and see to it the next.", "Not much; it has to dry, pass or be put right, and I go on with the day."),
}  # fmt: skip
DID: Coping = {  # what one did the last time
    "making do with what is at hand": ("I made do with what there was, and it went.",),
    "asking others for help": ("I asked around until somebody could help.", "I told those at home and did what I could."),
    "going without": ("I waited, as there was little else to do.", "I went without that day.", "I did without it until the next morning."),
    "seeing to it oneself": ("I saw to it myself; it took longer than it should have.", "I put it right the day after and said nothing."),
}  # fmt: skip
UNSOLD: Coping = {  # what becomes of what is not sold
    "selling it cheaper at the end of the day": ("It goes for less, to whoever comes last.", "I let it go cheaply rather than carry it back.", "Some I sell cheaper in the afternoon, and some is lost."),
    "keeping it for the family": ("We keep some for ourselves, and a neighbour gets the rest.", "Most of it comes home with me, and we eat or use what we can."),
    "giving it away": ("What keeps is for tomorrow; what does not, we give away.",),
}  # fmt: skip
ENTRUSTED: Coping = {  # what one fears who gives a thing of one's own out of the hand
    "damage to one's own thing": ("That mine comes back damaged.", "That something of mine breaks, and nobody pays for it.", "Whether it is too rough for mine; it is not new any more."),
    "being left with a machine that stops": ("That it stops halfway, with mine inside and nobody there.", "What I do if it swallows mine and the money."),
    "who had theirs in it before": ("Whose was in it before mine.", "Whether it is clean itself, after all the others."),
    "losing it": ("That somebody takes mine by mistake, or not by mistake.", "That I turn my back and it is gone."),
    "no worry once it has been seen": ("Not much, if I may stand beside it the first time.",),
}  # fmt: skip
ENTRUSTS = r"\b(?:worr\w+|fear|afraid|concern\w*|hesitat\w*|bother)\b[^?]{0,30}\b(?:putting|leaving|handing(?: over)?|giving|lending|sending|entrusting|dropping(?: off)?) (?:your|the) \w"
NOTHING = (
    r"never thought (?:it |that )?(?:through|about)|nobody has asked me|i have nothing to tell|don['’]t know (?:that )?about myself|can['’]?t say[;,.]|^(?:nothing more|no, that was all|nothing else|that is all|nothing to add)\b"
    r"|hindi ko (?:pa )?(?:alam|masabi|naiisip|napag-isipan)|wala akong masabi|wala na (?:po|akong)|^wala na\b|yun lang po"
    r"|belum pernah (?:saya )?(?:terpikir|pikir)|saya (?:tidak|belum) tahu|tidak bisa (?:saya )?(?:jawab|bilang)|^tidak (?:ada lagi|, itu saja|ada tambahan)|^tidak, itu saja"
    r"|chưa (?:từng |bao giờ )?nghĩ|tôi không (?:biết|rõ)|khó nói|không có gì thêm|chỉ vậy thôi|không có ý kiến"
)


def lines(table: Coping) -> tuple[str, ...]:
    """Return all the sentences of a table."""
    return tuple(line for each in table.values() for line in each)
