# ruff: noqa: E501 - tables read better whole
"""What a respondent says of a choice, and what a conjoint report says of the choices."""

from __future__ import annotations

REASONS = (
    "{win} beats {lose} for me, so I went with {side}.",
    "I looked at {attr} first, and {win} decided it.",
    "With {win} on offer, the rest of {side} mattered less.",
    "{lose} put me off the other one.",
    "It was close, but {win} tipped it.",
    "I would give up a little elsewhere to have {win}.",
    "[Easy|Quick] one: {win}.",
    "Between {win} and {lose} I don't have to think.",
    "{side}, for {win}; I could live with the rest.",
    "For {kin} I would take {win} any day.",
    "As {a_job}, I need {win} more than anything else on that card.",
    "{attr} is what I pay attention to, and {win} suits me.",
    "I nearly took the other one, until I saw {lose}.",
    "{win} fits how we live in {area}.",
    "I compared them line by line and {side} won on {attr}.",
    "Nothing against the other, but {win} is worth more to me than {second_lost}.",
    "If it were my own money, and it is, I'd pick {win}.",
    "{win} together with {second} made it {side}.",
    "I could not get past {lose}.",
    "{side}. {win} is close to what I use now.",
    "My eye went straight to {win}.",
    "The other looked nice, yet {lose} would annoy me every time.",
    "{kin} would ask about {attr}, and with {win} I'd have an answer.",
    "I trade {second_lost} for {win} without regret.",
)
COMPOSED = (  # for long studies: pieces that go together in any way
    (
        "Again",
        "Once more",
        "This time",
        "Here",
        "On this card",
        "Of these two",
        "Without much thought",
        "After a second look",
        "Reading it twice",
        "In the end",
        "If I must choose",
        "Weighing both",
    ),
    (
        "{win} carried it",
        "I took {win}",
        "it was {win} over {lose}",
        "{win} won me over",
        "I could not give up {win}",
        "{lose} was the weaker side",
        "I wanted {win}",
        "I stayed with {win}",
        "{win} made the difference",
        "I let {win} decide",
    ),
    (
        "and {second} helped",
        "even without {second_lost}",
        "whatever the rest says",
        "for daily use",
        "as I would in a shop",
        "with our budget in mind",
        "and I would do so again",
        "by a small margin",
        "{second} or not",
        "because {attr} matters at home",
        "and that was that",
        "though it was close",
    ),
)
SUMMARIES = (
    "Across {n} respondents and {tasks} choices, {first} mattered most ({i1}% of the decision), ahead "
    "of {next} ({i2}%).",
    "{first} drove {i1}% of the decisions of {n} respondents over {tasks} choices; {next} followed "
    "with {i2}%.",
)
BEST = (
    "The most valued level was “{level}” of {attr}, the least valued “{worst}” of {bad}.",
    "People were most drawn to “{level}” ({attr}) and put off most by “{worst}” ({bad}).",
)
SHARES = (
    "In the market as modelled, “{profile}” would take {share}%.",
    "Of the three profiles tested, “{profile}” comes first with {share}%.",
)
LEAD = (
    "Take “{profile}” as the base: {offer}. It wins the market as modelled with {share}%.",
    "Go on with “{profile}” ({offer}), which {share}% of the market as modelled would take.",
)
CHANGE = (
    "Try {to} in place of {from}: with it “{profile}” would go from {share}% to {gain}%.",
    "The one change that helps most is in {where}: {to} instead of {from} lifts “{profile}” from {share}% to {gain}%.",
)
STAY = (
    "Leave “{profile}” as it is: no other level of any attribute would add to its {share}%.",
    "No single change would bring “{profile}” more than its {share}%, so work on awareness and not on the offer.",
)
DROP = (
    "Avoid {worst} in {bad}, or compensate for it clearly.",
    "Leave out {worst} ({bad}) unless it saves a great deal.",
)
SAVE = (
    "Save on {last}: it decides only {il}% of the choice.",
    "{last} carries little weight ({il}%), so the level that costs least to make will do.",
)
WEIGH = (  # the last attribute still weighs too much to save on
    "{last} comes last with {il}%, which is still too much to neglect.",
    "Do not save on {last}: it is the lesser reason, and yet decides {il}% of the choice.",
)
SEGMENT = ("Address the {count} segments separately: {labels}.",)
