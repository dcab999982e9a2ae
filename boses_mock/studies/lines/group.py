# ruff: noqa: E501 - tables read better whole

"""What is said in a group: the moderator's bridges, and how people take up each other's points."""

from __future__ import annotations

from collections.abc import Mapping

WELCOME = (
    "Welcome, everyone, and thank you for your time. Today we talk about {thing}. {ask} {first}, would you like to begin?",
    "Good to have you all here. There are no wrong answers, and you need not agree with each other. {ask} Let us start with {first}.",
    "Thank you for joining. I will ask each of you in turn and then let you talk to one another. {ask} {first}, please go ahead.",
)
ASK = (
    "What was your first reaction to {thing}?",
    "When you heard about {thing}, what went through your mind?",
    "How does {thing} sit with you?",
)
BRIDGES = (
    "Thank you. I heard {common} come up more than once, and I heard different views on {split}. {warm} was on the warm side and {cool} was more careful. Please react to one another: whom do you agree with, and where do you differ?",
    "Let me hold up a mirror. {common} seems to be on many minds. On {split} you do not agree: {warm} sees it one way and {cool} another. What would you say to each other?",
    "That was a rich round. Several of you spoke about {common}; {split} divides you. {cool}, {warm} and the rest of you, take up a point that somebody else has made.",
)
BRIDGES_AGREED = (
    "Thank you. You seem close together, above all on {common}. I would like you to test each other on that: whose point convinced you, and what did nobody say yet?",
    "I hear much agreement, with {common} at the centre of it. Before we close, react to each other: what did somebody say that you had not thought of?",
)
AGREE = (
    "{other} took the words out of my mouth about {topic}.",
    "I'm with {other} on {topic}.",
    "What {other} said about {topic} is [exactly|just] my experience.",
    "I had not put it that way, but {other} is right about {topic}.",
    "When {other} spoke about {topic}, I was nodding.",
    "Same here as {other}: for me too it comes down to {topic}.",
    "{other} and I don't look alike, but on {topic} we could be one person.",
    "I want to underline {other}'s point on {topic}.",
    "[Thank you, {other}|{other}, thank you]: I thought that I was the only one worried about {topic}.",
    "Let me add to what {other} brought up, {topic}.",
    "{other} mentioned {topic}, and I'd go even further.",
    "Where {other} and I meet is {topic}.",
    "I can second {other} there; {topic} is what I would ask about as well.",
    "{other}, you said {topic} and I wrote it down.",
)
DISAGREE = (
    "I see {topic} differently from {other}.",
    "With respect to {other}, {topic} is not how it looks from where I stand.",
    "{other}, I understand you, but on {topic} I can't follow.",
    "Where {other} sees a plus, I see a question mark, and I mean {topic}.",
    "If I lived like {other} I might say the same about {topic}; I don't.",
    "[I'm|I am] not so sure about what {other} said on {topic}.",
    "{other} is more generous than I am when it comes to {topic}.",
    "Let me push back a little, {other}: {topic} cuts both ways.",
    "On {topic}, {other} and I will not meet today.",
    "I listened to {other} on {topic} and it did not move me.",
    "{other}, would you still say that about {topic} at the end of the month?",
    "I heard {other} on {topic}, and at our house it is the other way round.",
    "Funny, {topic} is just the point where {other} and I part.",
    "My picture of {topic} is not {other}'s picture.",
)
THEN = (
    "And to {other2}: I had not thought of {topic2} before you said it.",
    "{other2} has a point too with {topic2}.",
    "What {other2} told us about {topic2} stays with me more than I expected.",
    "I would like to ask {other2} how that works at home, with {topic2}.",
    "{other2} made me smile with {topic2}, because I know it.",
    "I'd put {other2}'s point about {topic2} first.",
    "As for {other2} and {topic2}, I can see both sides now.",
    "And I owe {other2} an answer on {topic2}: it depends on the day.",
    "{other2}, on {topic2} you and I could start a club.",
    "If {other2} tries it and is happy with {topic2}, I'll listen.",
    "Between you and me, {other2}, {topic2} would be my question as well.",
    "I still wonder whether {other2} is right about {topic2}.",
)
MOVED: Mapping[str, tuple[str, ...]] = {
    "Positive": (
        "I came in for it and I leave for it, with [one|a] condition more.",
        "Listening to you all, I am still in favour, only [a bit|a little] less loudly.",
        "You have not talked me out of it.",
        "After this round I'd say yes, and I know better what to ask for.",
        "My answer stays yes; I would just start small.",
        "If anything, hearing the worries made me want to try it myself.",
        "I leave more certain than I came.",
        "So yes from me, and I would bring one of you along to the shop.",
        "The doubts are fair, and none of them is mine.",
        "Give me the first pack and I will report back to this group.",
    ),
    "Neutral": (
        "I am still on the fence, but the fence got more comfortable.",
        "You pulled me both ways, so I am where I was.",
        "I'll wait for the first of you who tries it.",
        "My maybe has become a better informed maybe.",
        "I could go either way, and I don't mind.",
        "After hearing everyone, I would say, show us, then ask again.",
        "I have moved half a step, and I am not telling in which direction.",
        "If half of you had it next month, I would probably follow.",
        "It's a draw for me.",
        "I take home more questions than I came with.",
    ),
    "Negative": (
        "I hear the good in it, and it is still a no from me.",
        "You are kinder to it than I can be.",
        "If it changes in the way that was said here, invite me again.",
        "I was alone with my doubts and now I have company.",
        "My answer has not changed, only my tone.",
        "It would take more than this round to turn me.",
        "I'd keep my money, and I say that with a smile.",
        "Nobody here gave me the reason that I was waiting for.",
        "I am glad that it works for some of you.",
        "So it stays a no, and no hard feelings.",
    ),
}
SUMMARIES = (
    "{n} people discussed {thing}. {pos} spoke in favour, {neu} stayed undecided and {neg} spoke against. The talk kept returning to {common}.",
    "In a group of {n}, {thing} found {pos} supporters, {neg} opponents and {neu} in between. {common} was the thread through both rounds.",
    "The discussion of {thing} was lively: {pos} positive, {neu} neutral and {neg} negative voices among {n}, with {common} at its centre.",
)
SPLIT = (
    "Views parted on {topic}: {likers} saw it as a strength, {doubters} as a weakness.",
    "{Topic} divided the group. {likers} spoke for it, while {doubters} had doubts.",
    "On {topic} there was no agreement, with {likers} on one side and {doubters} on the other.",
)
NO_SPLIT = "Nobody contradicted anybody outright; the differences were of degree."
ALONE = "With a single participant there was no second round."
TOPICS: Mapping[str, str] = {
    "price": "the price", "quality": "the quality", "ease": "the time it takes or saves",
    "health": "the health side", "trust": "trust", "novelty": "the newness of it",
    "taste": "the taste", "look": "the look", "green": "the waste", "family": "family life",
    "status": "the image", "local": "how local it is", "service": "the service afterwards",
    "digital": "the app side", "fit": "daily habits",
}  # fmt: skip
