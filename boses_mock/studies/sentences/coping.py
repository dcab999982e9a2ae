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
WRONG: Coping = {  # what goes wrong on a day, whatever is done on it
    "waiting": ("The waiting; it always takes longer than they say.", "One queue, and behind it another.", "That all of us are on time and it begins an hour late."),
    "something forgotten": ("Something is left at home, and one of us goes back for it.", "A paper is missing, and it is always the one they ask for."),
    "the rest of the day lost": ("That I am late for whatever comes after it.", "I plan half a day and it takes the whole of it.", "Nothing big; it just eats the day."),
    "nobody says what comes next": ("That nobody tells us what comes next, so we ask three people.", "Two people tell us two things, and we have to guess."),
}  # fmt: skip
AGREES: Coping = {  # what those say whom one lives for or with, if one is for it
    "they would agree after a while": ("No at first, and yes after the second time.", "Why not you, is what I would hear, and then it would be fine.", "A face, then a question, then a yes; I know how that goes."),
    "they would be glad": ("That it was time, I think.", "I would hear that it is a good thing, with some advice on top."),
}  # fmt: skip
DOUBTS: Coping = {  # the same, if one is not
    "they would ask what it costs": ("The first question would be what it costs, and the second why.", "That the money is better kept at home."),
    "they would rather have their own people": ("That we have managed without strangers so far.", "Not much, and the silence would say enough.", "That it should be one of us or nobody."),
}  # fmt: skip
WRONG_IF: Coping = {  # what might go wrong with a service that is not there yet
    "not there when it is needed": ("That it is not there on the day I need it.", "Too little of it on the busy day, too much on the slow one."),
    "nobody to call": ("That nobody answers at that hour.", "That I am sent from one number to the next."),
    "paying for others' mistakes": ("That I pay for what somebody else breaks.", "A mix-up, and then a talk about who pays."),
    "no worry with somebody at hand": ("Little, as long as there is somebody whom I can call.",),
}  # fmt: skip
STRANGERS: Coping = {  # what one fears of those with whom one would share a thing
    "losing things": ("That something of mine goes missing.", "That theirs and mine get mixed up."),
    "how clean others are": ("One does not know how others keep such a thing.", "Whether those before me left it clean."),
    "noise and waiting": ("Waiting for my turn, mostly.", "Noise, and people who take their time."),
}  # fmt: skip
BRINGS: Coping = {  # what one takes along
    "food": ("Something to eat, always.", "What they do not get there: something sweet and something salty."),
    "small things for the house": ("A few things for the house, as much as I can carry.", "Soap, coffee and whatever was on offer."),
    "money rather than things": ("Some money in an envelope, and a small bag.",),
}  # fmt: skip
AFTERWARDS: Coping = {  # what becomes of a thing after its use, of one or of many alike
    "used again": ("Used again as long as that is possible, then out with the rubbish.", "What is still good we keep, and the rest goes out with the rubbish."),
    "not kept track of": ("I have never kept track of where it all ends up.",),
    "sold or given on": ("Somebody comes round and pays a little for all of it.", "Given to whoever asks."),
}  # fmt: skip
OUTGROWN: Coping = {  # what becomes of what nobody at home needs any more
    "passed on": ("They go to whoever has a smaller child.", "I give them to whoever asks."),
    "kept for some day": ("In a bag under the bed, for some day.", "In a box; nobody at home can part with them."),
    "sold or thrown away": ("Somebody comes round and takes them for a little money.", "What is broken goes out, and the rest after it."),
}  # fmt: skip
DECIDES: Coping = {  # who says yes where one works
    "whoever pays": ("Whoever pays in the end; the rest may say what they think.", "The one who keeps the books, mostly."),
    "after a talk": ("We talk it over first, and then one of us says yes.", "Those who would have to work with it are asked, and then it is decided."),
}  # fmt: skip
OWN_FAULT: Coping = {  # what one does about what one has spoilt oneself
    "paying for it": ("I would say so and pay for it, if it is not too much.", "I would be ashamed, and I would replace it."),
    "having it mended": ("I would ask whether it can be mended first.", "I would try to mend it, and own up if I cannot."),
    "asking what is due": ("I would bring it back and see what they say.", "I would ask what others did before me."),
}  # fmt: skip
WHEN_WOULD: Coping = {  # when one would come
    "at the weekend": ("On a Saturday morning, before lunch.", "On a Sunday, if it is open then."),
    "after work": ("In the evening, when the day is done.", "Late in the day, on the way home."),
    "in passing": ("Whenever I pass by anyway.", "On no fixed day; when there is a reason."),
}  # fmt: skip
BORROWS: Coping = {  # what else one would borrow
    "tools and kitchen things": ("Whatever one needs twice a year and has no room for.", "Something for the kitchen, perhaps: a large pot.", "Tools; we always have to ask a neighbour."),
    "books": ("Books.", "Books, if they change them now and then."),
    "things for a feast": ("Chairs and plates for a feast.",),
}  # fmt: skip
OBJECTS: Coping = {  # who would be against a change, or lose by it
    "those with little to spare": ("Those with the least to spare.", "Whoever counts every coin, and that is half of us."),
    "those used to the old way": ("Those who have done it the old way all their lives.", "Whoever is asked last, as always."),
}  # fmt: skip
LOST: Coping = {  # what would be gone with a thing
    "knowing one another": ("That people know each other's faces.", "The talk; one hears what is going on."),
    "a habit": ("The habit of it; one misses that later.",),
    "little": ("Nothing that I could not do without.", "Less than some say."),
}  # fmt: skip
EATS: Coping = {  # what a child has at school or between meals
    "food from home": ("What I pack: rice, an egg, water.", "Rice and whatever was left from supper."),
    "what is sold there": ("Bread, and something sweet when there is a coin left.", "Whatever the others have.", "Mostly what can be bought with small change."),
}  # fmt: skip
EXPLAINS: Coping = {  # how one explains a thing at home
    "in plain words": ("In plain words, and once only.", "Short, and with the reason first."),
    "by showing it": ("By showing it, not by talking.", "With an example from our own table."),
    "by asking first": ("I would ask first what they think, and go on from there.",),
}  # fmt: skip
FULL: Coping = {  # what one does where there is no seat left
    "another trip": ("I go the day after.", "I look for another, standing if need be."),
    "riding along": ("I ride along with somebody who goes the same way.",),
}  # fmt: skip
BY_HEART: Coping = {  # how one keeps in mind what one has been told
    "writing it down": ("I write it on whatever is at hand, and take a picture of that.", "In the phone, the same minute, or it is gone."),
    "asking again": ("I say it back to them once, and call when I am not sure.", "Two of us listen, and at home we put it together."),
    "by heart, in part": ("By heart, which means half of it.", "I keep the main thing and lose the rest."),
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
ENGLISH: Mapping[str, Coping] = {
    "own_fault": OWN_FAULT,
    "when_would": WHEN_WOULD,
    "borrows": BORROWS,
    "objects": OBJECTS,
    "lost": LOST,
    "eats": EATS,
    "full": FULL,
    "explains": EXPLAINS,
    "wrong_if": WRONG_IF,
    "strangers": STRANGERS,
    "brings": BRINGS,
    "after": AFTERWARDS,
    "outgrown": OUTGROWN,
    "decides": DECIDES,
    "entrust": ENTRUSTED,
    "wrong": WRONG,
    "memory": BY_HEART,
    "agrees": AGREES,
    "doubts": DOUBTS,
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
