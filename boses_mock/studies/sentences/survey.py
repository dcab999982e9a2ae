# ruff: noqa: E501 - tables read better whole
"""How a survey's report speaks of its numbers, and which words turn a question round."""

from __future__ import annotations

from collections.abc import Mapping

OPEN = (
    "{n} respondents answered {q} questions on {thing}.",
    "The survey put {q} questions about {thing} to {n} people.",
)
OPEN_BARE = (
    "{n} respondents answered {q} questions.",
    "The survey put {q} questions to {n} people.",
)
LEANING = (  # counted from the distribution of the first scale
    "On “{text}”, {pos} of {n} ticked above the middle of the scale and {neg} below it.",
    "Asked “{text}”, {pos} of {n} placed themselves in the upper half of the scale and {neg} in the lower.",
)
HIGHEST = (
    "Agreement was highest on “{text}” (average {average} of {scale}).",
    "The highest average was that of “{text}”, at {average} on a scale to {scale}.",
)
ONLY = (  # of the one scale that there is
    "The average of “{text}” was {average} of {scale}.",
    "On average that came to {average} of {scale}.",
)
LOWEST = (
    "It was lowest on “{text}” ({average} of {scale}).",
    "At the other end stands “{text}”, with {average} of {scale}.",
)
CHOSEN = (
    "Asked “{text}”, most chose “{option}” ({c} of {n}).",
    "“{option}” was the most frequent answer to “{text}” ({c} of {n}).",
)
CHOSEN_BY_SOME = (
    "Asked “{text}”, the largest group chose “{option}” ({c} of {n}).",
    "“{option}” was the most frequent answer to “{text}” ({c} of {n}).",
)
TIED = (
    "Asked “{text}”, as many chose “{option}” ({c} of {n} each).",
    "“{option}” were chosen equally often for “{text}” ({c} of {n} each).",
)
ADVICE_AGAINST = (
    "Find out what stands behind “{text}”: {pos} of {n} ticked above the middle.",
    "Take on “{text}” first, with which {pos} of {n} rather agreed and {neg} did not.",
)
ADVICE_WEAK = (
    "Work on what “{text}” asks about: {neg} of {n} ticked below the middle.",
    "Ask the {neg} of {n} who ticked below the middle on “{text}” what would have to change.",
)
ADVICE_WEAK_SIDE: Mapping[str, tuple[str, ...]] = {  # by the side that an item is of
    "trust": (
        "Say who does it, how they are chosen and who answers for them: {neg} of {n} ticked below the middle on “{text}”.",
        "Let people meet somebody who has used it; {neg} of {n} ticked below the middle on “{text}”.",
    ),
    "ease": (
        "Take a step out of it and show the rest on one page: {neg} of {n} ticked below the middle on “{text}”.",
    ),
    "price": (
        "Set it beside what people pay for the same end now: {neg} of {n} ticked below the middle on “{text}”.",
    ),
    "quality": (
        "Let people try one before they pay: {neg} of {n} ticked below the middle on “{text}”.",
    ),
    "taste": ("Let people taste it first: {neg} of {n} ticked below the middle on “{text}”.",),
}
ADVICE_STRONG = (
    "Build on “{text}”: {pos} of {n} ticked above the middle.",
    "Put forward what “{text}” asks about, as {pos} of {n} ticked above the middle.",
)
ADVICE_NOT_SO = (
    "Do not count on “{text}”: {neg} of {n} ticked below the middle.",
    "Few here would say “{text}”, since {neg} of {n} ticked below the middle; plan without it.",
)
ADVICE_SO = ("Take “{text}” as given here: {pos} of {n} ticked above the middle.",)
ADVICE_VERDICT = {
    "yes": (
        "Make it easy to act on “{option}”, which {c} of {n} answered to “{text}”.",
        "Hold the {c} of {n} who said “{option}” to it with something to try: “{text}” was only a question.",
    ),
    "unsure": (
        "Ask the {c} of {n} who answered “{option}” to “{text}” what would settle it.",
        "Look at what keeps {c} of {n} at “{option}” when asked “{text}”.",
    ),
    "no": (
        "Find out why {c} of {n} answered “{option}” to “{text}” before going on.",
        "Ask the {c} of {n} who said “{option}” to “{text}” what they use instead.",
    ),
}
ADVICE_WRITTEN = (
    "Look into “{t}”, which led the answers to “{text}”.",
    "Ask further about “{t}” in interviews: it came first under “{text}”.",
)
ADVICE_CHOSEN = ("Plan with “{option}”, the answer of {c} of {n} to “{text}”.",)
OF_CHOICE: Mapping[str, str] = {  # what a choice was of, by its question; the particular first
    "place": r"\bwhere (?:would|should|do you want|would you like)\b|\b(?:di mana|ke mana) .{0,40}\b(?:ingin|mau|suka|sebaiknya)|\bsaan .{0,40}\b(?:gusto|dapat)|\b(?:muốn|thích|nên) .{0,50}ở đâu",
    "matters": r"\b(?:convince|persuade) you\b|meyakinkan (?:anda|kamu)|\bmakakakumbinsi\b|thuyết phục (?:anh|chị|bạn)|\b(?:matters?|important|priority|value) (?:most|to you)|\bmost (?:important|matters)|\bpaling (?:penting|utama)|\bpinaka ?mahalaga|quan trọng nhất",
    "when": r"\b(?:when|what time|which (?:day|time))\b|\bkapan\b|\bjam berapa\b|\bkailan\b|\banong (?:oras|araw)\b|\b(?:lúc nào|khi nào|mấy giờ|ngày nào)\b",
    "now": r"\b(?:now|today|at present|currently|usually|normally|at the moment)\b|\b(?:sekarang|saat ini|biasanya)\b|\b(?:ngayon|kadalasan|karaniwan)\b|\b(?:hiện nay|hiện tại|bây giờ|thường)\b|^\W*(?:how|where) do you\b",
}
ADVICE_OF_CHOICE: Mapping[str, tuple[str, ...]] = {
    "place": (
        "Open the first one at “{option}”, as {c} of {n} answered to “{text}”.",
        "Test “{option}” as the place before any other; {c} of {n} gave it for “{text}”.",
    ),
    "matters": (
        "Lead with “{option}” in what people are shown; {c} of {n} gave it for “{text}”.",
        "Speak of “{option}” in the first line of the offer: {c} of {n} answered so to “{text}”.",
    ),
    "when": (
        "Be ready by “{option}”, the answer of {c} of {n} to “{text}”.",
        "Plan hours and reminders round “{option}”: {c} of {n} gave it for “{text}”.",
    ),
    "now": (
        "Show what changes for the {c} of {n} who answered “{option}” to “{text}”.",
        "Put the offer beside “{option}”, the answer of {c} of {n} to “{text}”, in money and in minutes.",
    ),
}
ADVICE_PRICE = (
    "Test a price below {price}, or {price} with more in it: {neg} of {n} ticked below the middle on “{text}”.",
    "Ask what {price} would have to hold to be fair; {neg} of {n} ticked below the middle on “{text}”.",
)
ADVICE_FEARED = (
    "Answer “{t}” before anybody asks: it led what people wrote under “{text}”.",
    "Show how “{t}” is kept from happening, as it led the answers to “{text}”.",
)
ADVICE_HINDERS = (
    "Deal with “{option}” first, which {c} of {n} named when asked “{text}”.",
    "Take “{option}” out of the way: {c} of {n} named it under “{text}”.",
)
ADVICE_RATED_LOW = (
    "Mend first what was rated under “{text}?”: {neg} of {n} ticked below the middle.",
)
ADVICE_RATED_HIGH = (
    "Keep what was rated under “{text}?” as it is: {pos} of {n} ticked above the middle.",
)
ADVICE_NONE = "Ask about one thing at a time: these answers point no way."
NOTHING_TOLD = frozenset(
    {
        "general remarks",
        "nothing to add",
        "tidak ada tambahan",
        "walang idadagdag",
        "không có ý kiến thêm",
    }
)
TROUBLE = (  # of one's own life, for which the thing on show is a help
    r"\b(?:bothers?|annoys?|troubles?|tires|frustrates) (?:me|us)\b"
    r"|\b(?:i|we) (?:often |always |sometimes |usually )?(?:lose|waste|struggle|suffer|run out|have trouble|find it (?:hard|difficult))\b"
    r"|\bis a (?:big |real |daily |constant )?problem (?:for|at|in)\b|\b(?:takes?|costs?) (?:me|us) (?:too |so )?(?:much|a lot|long|many|money|time)\b"
    r"|làm tôi (?:mất|mệt|khó chịu)|\btôi (?:thường |hay )?(?:mất|gặp khó)|ganggu saya|merepotkan saya|membuat saya (?:repot|lelah)"
    r"|\bsaya (?:sering )?(?:kehabisan|rugi|kesulitan)|nakakaabala|naaabala (?:ako|kami)|nahihirapan (?:ako|kami)|nalulugi (?:ako|kami)|problema (?:ko|namin)"
)
ADVICE_TROUBLE = (
    "Speak first to the {pos} of {n} who ticked above the middle on “{text}”, and in those words.",
    "Open with “{text}” as the reason for it: {pos} of {n} ticked above the middle.",
)
AGAINST = (
    r"too (?:expensive|high|much|complicated|risky|long|many|small|slow|strict|far|short|late|salty|sweet)|put(?:s|ting)? me off|off-putting|bothers? me|scares? me|turns? me off|(?:stops?|holds?|keeps?) me (?:from|back)|deal-?breaker|expensive|overpriced|worr(?:y|ies|ied)"
    r"|concern\w*|difficult|hard to|confus\w*|complicated|unlikely|risky|disappoint\w*|annoy\w*"
    r"|(?:never|not) (?:allow|let|permit|agree|accept|approve)\w*|forbid\w*|uncomfortable|uneasy|nervous|embarrass\w*|awkward|lonely|against (?:my|our|the)\b|dislike|(?:do|does|would|will) not|don'?t|doesn'?t|wouldn'?t|not (?:be )?(?:useful|needed|worth)"
    r"|(?:is|are|am|was) not\b|isn'?t|aren'?t|unhealthy|bad for|boring|slow to|hindi (?:ko )?(?:gusto|bagay)|tidak (?:suka|cocok)|không (?:thích|phù hợp)|(?:price|cost) is (?:too )?high|doubt|reluctant|waste of|\b(?:is|are|would be|feels?|seems?) (?:such )?an? (?:hassle|burden|nuisance|chore|bother|inconvenience)|inconvenient|merepotkan|\brepot\b|nakakaabala|abala sa|phiền (?:phức|hà)|bất tiện|terlalu (?:berat|tinggi|jauh|lama|rumit|besar|sulit|ribet)|masyadong|sobrang (?:mahal|bigat)|quá (?:đắt|cao|nặng|xa|lâu|khó)|mahal(?! na araw| ko\b| kita\b)|khawatir|(?<!ay )(?<!na )sulit(?! (?:ang|ito|sa|ba|na)\b)|đắt|lo ngại|khó|mahirap|nag-aalala"
)
