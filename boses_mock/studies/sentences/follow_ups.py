"""What is said on a why or a tell-me-more, and when no topic fits what was asked."""

from __future__ import annotations

from collections.abc import Mapping

WHY: tuple[str, ...] = (
    "Because I have paid for the opposite before.",
    "Why? Because in my life small things add up, and nobody else counts them.",
    "It goes back to how we did things when I was young.",
    "Because {kin} depends on me getting such things right.",
    "I think it is my work: as {a_job} I see what happens when people don't ask.",
    "Because that is how it worked with {brand}, so why should I accept less?",
    "Because of {avoided}, if I'm honest; that lesson was expensive.",
    "The reason is simple: {pain}, and I don't need more of that.",
    "Because I want {aim}, and everything either helps with that or it doesn't.",
    "I never asked myself, but I suppose because it makes me feel in control.",
    "Because living in {area} teaches you that fast.",
    "If I look behind it, it's about not being taken for a fool.",
    "Because time is the one thing I can't borrow.",
    "At {age}, you stop doing things only because others do them.",
)
MORE: tuple[str, ...] = (
    "All right, a bit more, then.",
    "Let me give you an example from last month.",
    "There was one evening in {area} when exactly this came up with {kin}.",
    "I could talk about that for an hour; the short form is this.",
    "To go deeper: it is less about the thing and more about who I can rely on.",
    "My friends see it differently, and we argue about it on {chat}.",
    "It was not always like that; a few years ago I would have said the reverse.",
    "Picture me at {shop} with both in my hands, not able to decide: that is how it is.",
    "I told {kin} about this only last week.",
    "If I think about it longer, there is also {pain} behind it.",
    "Something that would make it easier: {trigger}.",
    "I notice that I feel stronger about it than I thought.",
)
BECAUSE_LIKED: tuple[str, ...] = (
    "What [speaks for it|pulls me|decides it] is {topic}:",
    "[First of all|Above all], {topic}:",
    "It is {topic} that [does it|convinces me]:",
    "Take {topic}:",
    "For me it [is about|comes down to] {topic}:",
)
BECAUSE_DOUBTED: tuple[str, ...] = (
    "What [holds me back|bothers me|I stumble over] is {topic}:",
    "My trouble is {topic}:",
    "Look at {topic}:",
    "I get stuck at {topic}:",
    "Then there is {topic}:",
)
UNKNOWN: tuple[str, ...] = (
    "{asked}? [I can|Let me] only speak for myself there.",
    "I have not thought much about {asked}, to be honest.",
    "On {asked} I am no expert, but I have an opinion, like everyone.",
    "Nobody has asked me about {asked} before, so give me a second.",
    "With {asked} it depends on the day.",
    "When I hear {asked}, I first think of home.",
    "I would have to ask {kin} about {asked}; they know better.",
    "We do talk about {asked} in {area}, now that you mention it.",
    "On a normal day I give little thought to {asked}.",
)
ANSWERS: Mapping[str, tuple[str, ...]] = {  # before the reason, where a yes or a no is wanted
    "Positive": (
        "Yes:",
        "Yes, for me it is so:",
        "I'd say yes:",
        "Mostly yes:",
        "Yes, and not only a little:",
    ),
    "Neutral": ("Maybe:", "Yes and no:", "Hard to say:", "Half and half:", "I can't decide:"),
    "Negative": ("No:", "Not really:", "I'd say no:", "Rather not:", "No, not as things are:"),
}
UNKNOWN_CLOSED: tuple[str, ...] = (
    "Not at the moment; {asked} never came up at home.",
    "No, I can't say so; {asked} would have to wait its turn.",
    "Sometimes, I suppose, though my week does not turn around {asked}.",
    "A little, yes, but ask {kin} and you will hear another story about {asked}.",
    "It depends on what you mean by {asked}.",
    "I'd like to say yes, but with {asked} I am not that far.",
    "Yes, in my own way; in {area} one sees {asked} differently than in a magazine.",
    "No, and I don't feel that I miss {asked}.",
    "Once I did; these days I leave {asked} to others.",
)
PIECES: tuple[tuple[str, ...], ...] = (  # put together when everything else has been said
    (
        "I keep coming back to the same point",
        "You may have guessed it by now",
        "I said something like it before",
        "I am repeating myself, I know",
        "There is not much left to add",
        "Let me put it differently",
        "My answer has not moved",
        "If you ask once more",
        "One last try from me",
        "Another way to see it",
        "I slept on it, so to speak",
        "In plain words",
        "Thinking aloud",
        "To turn it around",
    ),
    (
        "with {asked}, I go by what I know",
        "about {asked}, I trust my own eyes",
        "for {asked}, I would ask around first",
        "on {asked}, home comes before the rest",
        "when it is about {asked}, I take my time",
        "as for {asked}, small steps suit me",
        "on {asked}, I have told you the part that matters",
        "with {asked}, it is as I said",
        "I lose less sleep over {asked} than I used to",
        "where {asked} is concerned, I stay careful",
        "about {asked}, I ask the people at home",
        "when I think of {asked}, I think of {area}",
    ),
    (
        "and that has served me well",
        "and nobody has talked me out of it yet",
        "at least this year",
        "unless somebody shows me better",
        "and my friends would say the same of me",
        "which is all I can offer",
        "and I sleep well with that",
        "as long as things stay as they are",
        "and I don't see it changing soon",
        "though I may laugh at it one day",
        "but I listen when others tell me different",
        "for better or worse",
    ),
)
