# ruff: noqa: E501 - tables read better whole

"""What is said in a group: the moderator's bridges, and how people take up each other's points."""

from __future__ import annotations

from collections.abc import Mapping

WELCOME = (
    "Welcome, everyone, and thank you for your time. Today we talk about {thing}. {ask} {first}, would you like to begin?",
    "Good to have you all here. There are no wrong answers, and you need not agree with each other. {ask} Let us start with {first}.",
    "Thank you for joining. I will ask each of you in turn and then let you talk to one another. {ask} {first}, please go ahead.",
)
WELCOME_ALONE = (
    "Thank you for your time, {first}. It is just the two of us today. {ask}",
    "Welcome, {first}. The others could not make it, so take all the time you want. {ask}",
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
BRIDGE_OF_ONE = "Thank you. {common} came up more than once, and not in one voice: {warm} was on the warm side and {cool} was more careful. Please react to one another: whom do you agree with, and where do you differ?"
BRIDGES_ALONE = (
    "Thank you, {first}. You are alone at the table today, so let me only check that I heard you right: what counts most for you is {common}.",
    "Thank you, {first}. With nobody here to answer you I will sum up myself: {common} was at the centre of what you said.",
)
BRIDGE_UNCLEAR = "Thank you. I take from this round that it was not clear to you what you were shown. What would you need to know first?"
BRIDGES_AGREED = (
    "Thank you. You seem close together, above all on {common}. I would like you to test each other on that: whose point convinced you, and what did nobody say yet?",
    "I hear much agreement, with {common} at the centre of it. Before we close, react to each other: what did somebody say that you had not thought of?",
)
BRIDGES_APART = (
    "Thank you. Not all of you would take it, and {common} came up most. I would like you to test each other on that: whose point convinced you, and what did nobody say yet?",
    "I hear different verdicts, with {common} at the centre of them. Before we close, react to each other: what did somebody say that you had not thought of?",
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
    "With what {other} brought up, {topic}, I can only agree.",
    "{other} mentioned {topic}, and I had stopped at it, too.",
    "Where {other} and I meet is {topic}.",
    "{other}, you said {topic} and I wrote it down.",
    "{liked}What {other} likes about {topic} is what would make me reach for it too.",
    "{liked}I am glad {other} brought up {topic}, because for me as well that is the good part.",
    "{doubted}[Thank you, {other}|{other}, thank you]: I thought that I was the only one worried about {topic}.",
    "{doubted}I can second {other} there; {topic} is what I would ask about as well.",
    "{doubted}{other} is not being difficult: {topic} bothers me just the same.",
)
DISAGREE = (
    "I see {topic} differently from {other}.",
    "With respect to {other}, {topic} is not how it looks from where I stand.",
    "{other}, I understand you, but on {topic} I can't follow.",
    "[I'm|I am] not so sure about what {other} said on {topic}.",
    "Let me push back a little, {other}: {topic} cuts both ways.",
    "On {topic}, {other} and I will not meet today.",
    "I listened to {other} on {topic} and it did not move me.",
    "I heard {other} on {topic}, and at our house it is the other way round.",
    "Funny, {topic} is just the point where {other} and I part.",
    "My picture of {topic} is not {other}'s picture.",
    "{doubted}Where {other} sees a plus, I see a question mark, and I mean {topic}.",
    "{doubted}If I lived like {other} I might say the same about {topic}; I don't.",
    "{doubted}{other} is more generous than I am when it comes to {topic}.",
    "{doubted}{other}, would you still say that about {topic} at the end of the month?",
    "{liked}{other} is harder on {topic} than I would be.",
    "{liked}What {other} fears about {topic} is not what I saw there; I saw something good.",
    "{liked}{other}, give {topic} another look, because that is where it wins me.",
)
PUZZLED = (  # when nobody could tell what was shown
    "{other} asked what I wanted to ask: what is it?",
    "I am as lost as {other}.",
    "Like {other}, I was looking for the product.",
    "{other} and I can compare our question marks.",
    "If {other} finds out what it is, please tell me.",
    "I hoped that {other} had understood it, and no.",
    "{other} guessed one thing and I guessed another, so it is not clear.",
    "As {other} said, there is nothing to hold on to.",
    "I can't argue with {other}, since we have not seen anything.",
    "{other}, you put it kindly; I would say the page is empty.",
)
QUOTING_AGREED = (  # before one's own point, with what another said in the first round
    "{other}, you said “{quote}”, and I would sign that.",
    "“{quote}”, {other} said, and so it is with {topic}.",
    "I wrote down {other}'s “{quote}”; on {topic} we are close.",
    "What {other} said, “{quote}”, could have been me.",
    "{other} put it well: “{quote}.”",
    "I go along with {other} and “{quote}”.",
    "When {other} said “{quote}”, I nodded.",
)
QUOTING_OPPOSED = (
    "{other}, you said “{quote}”; I see {topic} another way.",
    "“{quote}”, said {other}, and there I can't follow.",
    "To {other}'s “{quote}” I have to say no, at least for my house.",
    "I heard {other}: “{quote}.” My side of {topic} is different.",
    "With {other}'s “{quote}” I don't get along, not on {topic}.",
    "{other} says “{quote}”; I have learned the opposite.",
    "It may be as {other} says, “{quote}”, but not for me.",
)
OF_MY_LIFE: Mapping[str, tuple[str, ...]] = {  # what of a profile makes one see a side as one does
    "price": (
        "That comes from having about {spare} a month to myself.",
        "With {income} a month at home, one looks at {topic} like that.",
        "Out of {spare} a month everything has to be paid that is not a bill.",
    ),
    "quality": (
        "I am used to {brand}, and that is my measure.",
        "{doubted}{avoided} taught me to look twice.",
        "As {a_job} I see what lasts and what does not.",
    ),
    "ease": (
        "As {a_job} I have no hour to give away.",
        "Between work and {area} my day is full.",
        "{kin} would tell you how little time I have.",
    ),
    "health": (
        "I think of {kids} first when it is about health.",
        "At {age} I look at what goes into my body.",
        "{kin} reads every label aloud to me.",
    ),
    "trust": (
        "{doubted}{avoided} cost me my good faith.",
        "{liked}I trust {brand} because it took years.",
        "In {area} one asks around before one believes.",
    ),
    "novelty": (
        "{doubted}At {age} I choose my experiments.",
        "{liked}People who know me say that is just like me.",
        "{doubted}I still have to explain every new thing to {kin}.",
    ),
    "taste": (
        "At our table {kin} has the last word on taste.",
        "{doubted}I grew up with other flavours.",
        "In {city} we are spoilt with food.",
    ),
    "look": (
        "{liked}What I carry is seen by everyone at work, as {a_job}.",
        "{doubted}I am not one who buys a thing for its face.",
        "{kin} laughs at me for looking at the outside first.",
    ),
    "green": (
        "In {area} we see where the rubbish ends up.",
        "I was brought up not to waste.",
        "Our street floods when the drains are full of plastic.",
    ),
    "family": (
        "I decide for {kids} and not for myself alone.",
        "At home {kin} has to go along.",
        "My household is what I think of first.",
    ),
    "status": (
        "{liked}As {a_job} I meet people who look at such things.",
        "{doubted}In {area} nobody asks what brand it is.",
        "{doubted}I was never one to show what I have.",
    ),
    "local": (
        "I have lived in {area} long enough to tell.",
        "{doubted}{city} is not a place for things made elsewhere and not tried here.",
        "I like to know who earns on it.",
    ),
    "service": (
        "{doubted}{avoided} let me wait once, and I remember.",
        "With my working hours as {a_job}, I can't spend a day on a hotline.",
        "{doubted}I have told a hotline my name five times too often.",
    ),
    "digital": (
        "{doubted}My phone already has {social} and {wallet} fighting for space.",
        "{liked}I live on my phone, between {chat} and {social}.",
        "{kin} is the one who sets up my phone.",
    ),
    "fit": (
        "My days as {a_job} have their order.",
        "In {area} my way home passes everything that I need.",
        "At home {kin} and I have our habits.",
    ),
}
ECHO_SAME = (
    "It is with us as with {other}.",
    "{other} and I do it alike.",
    "Same here as {other}.",
    "I could have told it like {other}.",
    "{other}'s way is mine as well.",
)
ECHO_OTHER = (
    "With us it is different than with {other}.",
    "I do it another way than {other}.",
    "{other} has a way that would not work for me.",
    "I listened to {other}, and at home we do it otherwise.",
    "{other} surprised me, as I go about it differently.",
)
ECHO = (  # in a talk about everyday life, before one's own story
    "I had to smile at {other}, because I know that.",
    "{other} and I would understand each other.",
    "With us it is a bit different than with {other}.",
    "What {other} told could have been my week.",
    "I listened to {other} and thought of my own house.",
    "I do it the other way round than {other}.",
    "Hearing {other}, I notice how much depends on the place.",
    "{other} reminded me of something.",
)
BRIDGE_TOPICAL = (
    "Thank you. Each of you has a way of one's own with {common}. Please take up something that another has said: where is it the same for you, and where not?",
    "I heard {count} stories about {common}. Whose was closest to yours, and whose surprised you?",
)
SUMMARY_ABOUT_LIFE_ALONE = "One person was left to speak about {common}."
SUMMARY_ABOUT_LIFE = (
    "{n} people spoke about {common}, and nothing was judged.",
    "The talk was about {common}, and each of the {n} told how it is at home.",
)
SUMMARY_SHARED = (
    "“{theme}” came up with {count} of {n}; {who} said, “{quote}”",
    "{count} of {n} came to speak of “{theme}”, as {who} did: “{quote}”",
)
THEN = (
    "And to {other2}: I had not thought of {topic2} before you said it.",
    "{doubted2}{other2} has a point too with {topic2}.",
    "What {other2} told us about {topic2} stays with me more than I expected.",
    "{liked2}I would like to ask {other2} how that works at home, with {topic2}.",
    "{same2}{other2} made me smile with {topic2}, because I know it.",
    "I'd put {other2}'s point about {topic2} first.",
    "As for {other2} and {topic2}, I can see both sides now.",
    "And I owe {other2} an answer on {topic2}: it depends on the day.",
    "{same2}{other2}, on {topic2} you and I could start a club.",
    "{liked2}If {other2} tries it and is happy with {topic2}, I'll listen.",
    "{doubted2}Between you and me, {other2}, {topic2} would be my question as well.",
    "I still wonder whether {other2} is right about {topic2}.",
)
MOVED: Mapping[str, tuple[str, ...]] = {
    "Positive": (
        "I came in for it and I leave for it, with [one|a] condition more.",
        "{mixed}Listening to you all, I am still in favour, only [a bit|a little] less loudly.",
        "{some_against}You have not talked me out of it.",
        "After this round I'd say yes, and I know better what to ask for.",
        "My answer stays yes; I would just start small.",
        "{some_against}If anything, hearing the worries made me want to try it myself.",
        "I leave more certain than I came.",
        "So yes from me, and I would bring one of you along.",
        "{some_against}The doubts are fair, and none of them is mine.",
        "I will be the one who tries it and reports back to this group.",
        "I am in, and I said so before any of you did.",
        "My mind is made up, and it is a friendly mind.",
    ),
    "Neutral": (
        "I am still on the fence, but the fence got more comfortable.",
        "{mixed}You pulled me both ways, so I am where I was.",
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
        "{some_for}I hear the good in it, and it is still a no from me.",
        "{some_for}You are kinder to it than I can be.",
        "If it changes in the way that was said here, invite me again.",
        "{mixed}I came with my doubts alone and leave with some company.",
        "My answer has not changed, only my tone.",
        "It would take more than this round to turn me.",
        "I'd keep my money, and I say that with a smile.",
        "{mixed}Nobody here gave me the reason that I was waiting for.",
        "{some_for}I am glad that it works for some of you.",
        "So it stays a no, and no hard feelings.",
        "My no got a few more reasons around this table.",
        "I leave as I came, with my purse closed.",
        "Ask me in a year; today I would rather not.",
        "It would have to come back as something else for me to look again.",
    ),
}
SUMMARIES = (
    "{n} people discussed {thing}. {pos_who} spoke in favour, {neu_who} stayed undecided and {neg_who} spoke against. The talk kept returning to {common}.",
    "The {n} people at the table took these sides on {thing}: {pos_who} for it, {neg_who} against and {neu_who} in between. {common} was the thread through both rounds.",
    "The discussion of {thing} had {pos} positive, {neu} neutral and {neg} negative voices among {n}, with {common} at its centre.",
)
SUMMARY_ALONE = (
    "One person was left to discuss {thing} and was {stance}; the talk kept returning to {common}."
)
STANCES = {"Positive": "in favour", "Neutral": "undecided", "Negative": "against it"}
SPLIT = (
    "Views parted on {topic}: {likers} saw it as a strength, {doubters} as a weakness.",
    "{Topic} divided the group. {likers} spoke for it, while {doubters} had doubts.",
    "On {topic} there was no agreement, with {likers} on one side and {doubters} on the other.",
)
SPLIT_MATTERS = (  # on one side of it, each with what weighed for them
    "What won {likers} was {liked}; what held {doubters} back was {doubted}.",
    "{likers} spoke for it because of {liked}, {doubters} against it because of {doubted}.",
    "On {topic} they parted: {likers} saw {liked}, {doubters} saw {doubted}.",
)
SPLIT_ONE_POINT = "{liked} was a point for {likers} and a worry for {doubters}."
SPLIT_POINTS = "{likers} spoke for {liked}, and {doubters} spoke of {doubted}."
NO_ARGUMENT = (  # two who judged it differently, and did not argue
    "{one} was {warm} and {other} {cool}, yet they did not argue over one point.",
    "{one} ended {warm} and {other} {cool}, each for reasons of their own.",
    "The furthest apart were {one} ({warm}) and {other} ({cool}), who weighed different things.",
)
VIEWS: Mapping[str, str] = {"Positive": "for it", "Neutral": "undecided", "Negative": "against it"}
NO_SPLIT = (
    "Nobody contradicted anybody outright; the differences were of degree.",
    "All came down on the same side, some with more words than others.",
)
ALONE = "With a single participant there was no second round."
TOPICS: Mapping[str, str] = {
    "price": "the price",
    "quality": "the quality",
    "ease": "the time it takes or saves",
    "health": "the health side",
    "trust": "trust",
    "novelty": "the newness of it",
    "taste": "the taste",
    "look": "the look",
    "green": "the waste",
    "family": "the family side",
    "status": "the image",
    "local": "how local it is",
    "service": "the service afterwards",
    "digital": "the app side",
    "fit": "daily habits",
    "unclear": "what it is meant to be",
}
