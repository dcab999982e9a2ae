# ruff: noqa: E501 - tables read better whole

"""What reports say: summaries by how a study came out, and advice by aspect."""

from __future__ import annotations

from collections.abc import Mapping

VERDICTS: Mapping[str, tuple[str, ...]] = {
    "Positive": (
        "{thing} was received well: {pos} of {n} respondents reacted positively, {neu} neutral and {neg} negative.",
        "Most of this group leaned towards {thing}, with {pos} of {n} positive, {neu} undecided and {neg} against.",
        "The mood around {thing} was favourable ({pos} positive, {neu} neutral, {neg} negative out of {n}).",
    ),
    "Neutral": (
        "The group reserved its judgement on {thing}: {neu} of {n} respondents stayed neutral, {pos} positive and {neg} negative.",
        "{thing} met more interest than commitment; {neu} of {n} in the middle, {pos} in favour and {neg} against.",
        "Nobody slammed the door on {thing}, and few rushed through it: {pos} positive, {neu} neutral and {neg} negative out of {n}.",
    ),
    "Negative": (
        "{thing} struggled with this group: {neg} of {n} respondents reacted negatively, {neu} neutral and {pos} positive.",
        "The majority view of {thing} was unfavourable, with {neg} of {n} against, {neu} undecided and {pos} in favour.",
        "As presented, {thing} did not win this group over ({pos} positive, {neu} neutral, {neg} negative out of {n}).",
    ),
    "Mixed": (
        "Opinion on {thing} was split: {pos} positive, {neu} neutral and {neg} negative among {n} respondents.",
        "{thing} divided the group, with {pos} of {n} in favour, {neg} against and {neu} in between.",
        "There was no single verdict on {thing}: {pos} positive, {neu} neutral and {neg} negative out of {n}.",
    ),
}

VERDICT_TOPICAL = (
    "Asked “{asked}”, {pos} of {n} respondents sounded content, {neu} matter-of-fact and {neg} critical.",
    "“{asked}” brought {n} answers: {pos} in a warm tone, {neu} in an even and {neg} in a critical one.",
)
THEMES_SEEN = (
    "What came up most was “{t1}” ({c1} of {n}), followed by “{t2}” ({c2}).",
    "Two themes carried the conversation: “{t1}”, raised by {c1}, and “{t2}”, raised by {c2}.",
    "“{t1}” was on the mind of {c1} of {n}; “{t2}” came up {c2} times.",
)
QUOTE_LEADS = (
    "{who}, {age}, put it this way: “{quote}”",
    "In the words of {who} ({age}): “{quote}”",
    "{who} from {area}: “{quote}”",
    "{who}, {a_job}, said: “{quote}”",
)
INCOME_SEEN = (
    "Support differed by income: it came from {ph} of {nh} with a {high} income, and from {pl} of {nl} with a {low} one.",
    "Income marked the line: of those with a {high} income {ph} of {nh} were for it, of those with a {low} one {pl} of {nl}.",
)

ADVICE_DOUBT: Mapping[str, tuple[str, ...]] = {
    "price": (
        "Bring the price of entry down, with something smaller to begin with or in parts; {c} of {n} weighed it against the household budget.",
        "Say the full price early and compare it with what people pay now; cost held back {c} of {n}.",
    ),
    "quality": (
        "Let people handle it before they pay and publish how long it lasts; {c} of {n} doubted the quality.",
        "Back the quality claim with a test, a guarantee or six-month reviews.",
    ),
    "ease": (
        "Remove one step from getting started; {c} of {n} saw extra work or waiting.",
        "Say how long each step takes and keep to it; {c} of {n} feared to wait.",
    ),
    "health": (
        "Put numbers next to every health claim: grams, servings and who tested it.",
        "Lead with a short ingredient list; {c} of {n} found the health side unclear.",
    ),
    "trust": (
        "Show who is behind it and what happens when something goes wrong; {c} of {n} asked for proof.",
        "Seed it with neighbours and chat groups first; {c} of {n} would wait for somebody they know.",
    ),
    "novelty": (
        "Name the problem it solves before saying that it is new; {c} of {n} saw no need yet.",
        "Position it as a better version of a known habit rather than as a novelty.",
    ),
    "taste": (
        "Put free samples where people already shop; {c} of {n} feared for the taste.",
        "Offer a familiar flavour beside the new one.",
    ),
    "look": (
        "Move money from the packaging to the product, and say so.",
        "Test a plainer look; {c} of {n} read the current one as paying for style.",
    ),
    "green": (
        "Explain in one sentence where the waste goes; green claims were doubted by {c} of {n}.",
        "Make the greener choice also the cheaper one, with a refill or a deposit.",
    ),
    "family": (
        "Show it used by a whole household and offer a size for sharing; {c} of {n} could not place it at home.",
        "Give the person who pays an argument for the rest of the family.",
    ),
    "status": (
        "Drop the premium talk; {c} of {n} felt asked to pay for image.",
        "Let everyday users speak instead of endorsers.",
    ),
    "local": (
        "Rework words and situations with people from each city; {c} of {n} did not recognise their life in it.",
        "Name the local sellers, places and habits that it works with.",
    ),
    "service": (
        "Offer a person to talk to, in chat and at a counter; {c} of {n} asked who answers when it fails.",
        "State the refund in days and keep to it.",
    ),
    "digital": (
        "Allow a way without another app; {c} of {n} did not want one more.",
        "Make it work on a weak signal and a full phone.",
    ),
    "fit": (
        "Tie it to one moment of the day that people already have; {c} of {n} found no place for it.",
        "Show a normal week with it, not a special day.",
    ),
}
ADVICE_LIKE: Mapping[str, tuple[str, ...]] = {
    "price": ("Keep the price where it is and put it in the headline; {c} of {n} called it fair.",),
    "quality": ("Let the workmanship lead the story; it convinced {c} of {n}.",),
    "ease": ("Lead with the time it saves; that was the strongest pull for {c} of {n}.",),
    "health": ("Keep the healthier choice at the front; it spoke to {c} of {n}.",),
    "trust": ("Build on the reassurance it already gives; {c} of {n} started from trust.",),
    "novelty": ("Reach the curious first and let them talk; {c} of {n} wanted to be early.",),
    "taste": ("Sell it on taste; {c} of {n} could imagine coming back for it.",),
    "look": ("Keep the look; {c} of {n} warmed to it at first sight.",),
    "green": ("Tell the less-waste story with one concrete figure; {c} of {n} cared.",),
    "family": ("Speak to the whole household; {c} of {n} thought of their family first.",),
    "status": ("Let buyers show it; {c} of {n} would be proud to be seen with it.",),
    "local": ("Keep the local roots visible; they mattered to {c} of {n}.",),
    "service": ("Advertise the help after the sale; it reassured {c} of {n}.",),
    "digital": (
        "Make the phone the first way in, wallets included; {c} of {n} found that natural.",
    ),
    "fit": ("Show it inside an ordinary day; {c} of {n} saw where it would fit.",),
}
ADVICE_UNCLEAR = (
    "Show a concept before asking: its name, what it does and what it costs; {c} of {n} could not tell what is on offer.",
    "Write the concept out in two or three sentences; {c} of {n} had nothing to judge by.",
)
ADVICE_TOPICAL = (  # what a researcher asked about is nobody's wish, however many answered
    "Read what was told one person at a time before a concept is drawn from it; no count here calls for a change.",
    "Weigh the answers person by person before a concept is made from them: what was asked about is no wish yet.",
)
ADVICE_SHOW = "Repeat the study with a concept board or a briefing attached."
ADVICE_NEXT_STEP: Mapping[str, tuple[str, ...]] = {  # the same, of a step that an office proposes
    "Neutral": (
        "Ask the {c} of {n} who were undecided which line of it they would change.",
        "Come back to the {c} of {n} who were undecided with the answers to their questions.",
    ),
    "Negative": (
        "Sit down with the {c} of {n} who were against it and ask what would make it bearable.",
        "Ask the {c} of {n} who were against it what they would do in its place.",
    ),
    "Positive": (
        "Hear those who lose by it before it is decided, as all {n} here were for it.",
        "Look for those who would say no: none of these {n} did.",
    ),
}
ADVICE_NEXT: Mapping[str, tuple[str, ...]] = {  # to whom to turn, by who is left to be won
    "Neutral": (
        "Show the changed version first to the {c} of {n} who were undecided.",
        "Go back to the {c} of {n} who were undecided before anything is fixed.",
    ),
    "Negative": (
        "Put a changed version before the {c} of {n} who were against this one.",
        "Ask the {c} of {n} who were against it what they use instead, and compare.",
    ),
    "Positive": (
        "Try it on people with less reason to like it, as all {n} here did.",
        "Look for those who would say no: none of these {n} did.",
    ),
}

OF_ONE: Mapping[str, str] = {  # how a verb ends when it is one of several who does it
    "have": "has", "are": "is", "do": "does", "were": "was", "go": "goes", "wash": "washes", "watch": "watches",
    "study": "studies", "carry": "carries",
} | {
    verb: f"{verb}s"
    for verb in ["fear", "want", "think", "count", "look", "pay", "need", "know", "doubt", "stay", "live", "judge", "drink", "choose", "buy", "ask", "wait", "see", "save", "run", "expect", "travel", "share", "ride", "plan", "order", "open", "lose", "load", "leave", "learn", "hunt", "hate", "furnish", "follow", "find", "fight", "eat", "cook", "compare", "come", "borrow", "keep", "take", "use", "say", "hear", "like", "weigh", "reckon", "hope"]
}  # fmt: skip
