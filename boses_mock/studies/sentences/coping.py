# ruff: noqa: E501 - tables read better whole
"""What questions ask of one's own days, and what English tells of them beside its file of speech.

The sentences hold of any trouble with a thing, so none can be false of the one that is asked
about, and a report files them by their themes; all others are in ``fixtures/speech``, as
``coped``. ``NOTHING`` is how people say, in any language, that they have nothing to tell.
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
KINDS: Mapping[str, str] = {  # what an open question asks of one's own days, in any language
    "entrust": r"\b(?:worr\w+|fear|afraid|concern\w*|hesitat\w*|bother)\b[^?]{0,30}\b(?:putting|leaving|handing(?: over)?|giving|lending|sending|entrusting|dropping(?: off)?) (?:your|the) \w",
    "wrong": r"\bwhat (?:usually |often |most often |mostly |sometimes )?goes wrong\b|\bapa yang (?:sering |biasanya |paling sering )?(?:salah|kacau|tidak beres)\b|\bano ang (?:madalas |kadalasang )?(?:pumapalya|nagkakamali|sumasablay)|\bđiều gì (?:hay|thường) (?:trục trặc|sai|hỏng)",
    "wrong_if": r"\bwhat (?:would|could|might|can|may) go wrong\b",
    "strangers": r"\b(?:worr\w+|concern\w*|fear|hesitat\w*|uneasy|put\w* you off|bother\w*)\b[^?]{0,60}\b(?:strangers?|other people|people you do(?:n['’]t| not) know|with others)\b|\b(?:ikinababahala|inaalala|nag-aalangan)\b[^?]{0,60}\b(?:hindi mo kilala|ibang tao|hindi kakilala)\b|\b(?:khawatir|ragu|takut|keberatan)\b[^?]{0,60}\b(?:orang (?:lain|asing)|tidak (?:anda )?kenal)\b|\b(?:ngại|lo|e dè|không yên)\b[^?]{0,60}\bngười (?:khác|lạ)\b|\bngười (?:khác|lạ)\b[^?]{0,40}\b(?:ngại|lo|sợ)\b",
    "brings": r"\bwhat do you (?:usually |mostly )?(?:bring|take|carry) (?:home|back|along|with you)\b|\bano(?: po)? ang (?:karaniwang )?(?:dala|dinadala|iniuuwi|pasalubong)\b|\bapa (?:saja )?yang (?:biasanya )?(?:anda |ibu |bapak |kamu )?(?:bawa|dibawa)\b|(?:mang|đem) (?:theo )?(?:gì|những gì) (?:về|theo)?",
    "outgrown": r"\bwhat (?:happens to|becomes of|do you do with) (?:\w{2,12} ){1,4}(?:outgrown|no longer (?:need|use|want|wear|play))\b",
    "after": r"\bwhat (?:happens to|becomes of|do you do with) (?:your|the) (?:\w{2,12} )?\w{2,14} (?:after|when|once)\b",
    "decides": r"\bwho (?:in|at|within) your (?:business|company|work\w{0,5}|shop|stall|office|team|firm|cooperative)\b[^?]{0,30}\b(?:decid|say yes|approv|sign)",
    "own_fault": r"\bwhat would you do if (?:you|your [a-z]{3,10}) (?:broke|lost|damaged|forgot|missed|spilt|spilled|tore)\b",
    "when_would": r"^\W*(?:at what time|on which day|when) would you (?:come|go|use|pick|drop|have time|visit|return|bring)\b",
    "borrows": r"\bwhat else would you (?:like|want) to (?:borrow|rent)\b",
    "objects": r"\b(?:who|siapa|sino)\b[^?]{0,40}\b(?:object|be against|oppose|lose (?:by|from|out|most|the most)|keberatan|menolak|dirugikan|rugi|tutol|kontra|malulugi)\b|\bai (?:sẽ )?(?:phản đối|thiệt)\b",
    "lost": r"\bwhat (?:would|will) (?:be lost|we lose|you miss|people miss)\b|\bapa yang (?:akan )?hilang\b|\bano ang mawawala\b|\bmất (?:đi )?(?:điều gì|cái gì|những gì)\b",
    "eats": r"\bwhat (?:do|does) your (?:child|children|kids?|son|daughter)s? (?:usually |mostly )?(?:eat|have|drink)\b",
    "explains": r"\bhow would you explain (?:it|this|that) to (?:your|the|them)\b",
    "unsold": r"\bbán không hết\b|\bkhông bán (?:hết|được)\b|\b(?:tidak|nggak|gak) (?:laku|terjual|habis)\b|\bhindi (?:mabenta|nabenta|naubos|mabebenta)\b",
    "full": r"\b(?:naubusan|nauubusan|kehabisan|hết|run out of|(?:are|is) no)\b[^?]{0,14}\b(?:tiket|tickets?|vé|karcis|upuan|seats?|kursi|chỗ)\b",
    "says": r"\bwhat (?:would|will|might|do you think) your [^?]{1,30} (?:say|think)\b",
    "memory": r"\bhow do you (?:\w{1,12} )?(?:remember|keep track of|keep in mind|note)\b",
    "when": r"\bapa yang (?:biasanya |akan )?(?:anda|ibu|bapak|kamu|kalian|saudara) lakukan (?:kalau|jika|saat|ketika|bila|apabila)\b|\bano(?: po)? ang (?:karaniwan(?:g| mong| ninyong) )?(?:ginagawa|gagawin)(?: mo| ninyo| nyo| niyo)?(?: po)? (?:kapag|kung|pag|tuwing)\b|(?:bạn|anh|chị|cô|chú) (?:thường |sẽ )?làm (?:gì|thế nào|sao) (?:khi|nếu)\b|\b(?:khi|nếu) [^?]{2,60} (?:thì )?(?:bạn|anh|chị|cô|chú) (?:thường |sẽ )?làm (?:gì|thế nào|sao)\b",
    "did": r"\bapa yang (?:anda|ibu|bapak|kamu|kalian|saudara) lakukan (?:waktu itu|saat itu|kemudian|setelah)|\bano(?: po)? ang ginawa (?:mo|ninyo|nyo|niyo)\b|(?:bạn|anh|chị|cô|chú) đã làm gì\b",
}
NOTHING = (
    r"never thought (?:it |that )?(?:through|about)|nobody has asked me|i have nothing to tell|don['’]t know (?:that )?about myself|can['’]?t say[;,.]|^(?:nothing more|no, that was all|nothing else|that is all|nothing to add)\b"
    r"|hindi ko (?:pa )?(?:alam|masabi|naiisip|napag-isipan)|wala akong masabi|wala na (?:po|akong)|^wala na\b|yun lang po"
    r"|belum pernah (?:saya )?(?:terpikir|pikir)|saya (?:tidak|belum) tahu|tidak bisa (?:saya )?(?:jawab|bilang)|^tidak (?:ada lagi|, itu saja|ada tambahan)|^tidak, itu saja"
    r"|chưa (?:từng |bao giờ )?nghĩ|tôi không (?:biết|rõ)|khó nói|không có gì thêm|chỉ vậy thôi|không có ý kiến"
)


def lines(table: Coping) -> tuple[str, ...]:
    """Return all the sentences of a table."""
    return tuple(line for each in table.values() for line in each)
