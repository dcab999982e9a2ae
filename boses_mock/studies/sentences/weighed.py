# ruff: noqa: E501 - tables read better whole

"""What people say of any category's thing: its price among the usual ones, its rivals, its charges,
and that it is for others or out of the question. The matters themselves stand in the category's file."""

from __future__ import annotations

from collections.abc import Mapping

PRICED: Mapping[str, tuple[str, ...]] = {  # by where the price lies among the usual ones
    "below": (
        "{kind} cost {low} and up {unit} here, so at {price} I wonder what was left out.",
        "{price} is under anything I know; either it is small or it is a first-month price.",
        "For {price} I would take one to find out, and read the small print at home.",
        "So cheap beside {rival} that I would look for the catch before I pay.",
        "At {price} I know of no other {kind} in {area}, and that makes me curious and careful.",
        "{price} is pocket money next to the usual {low}, if it stays at that.",
    ),
    "low": (
        "{kind} go for {low} to {high} {unit} around here, so {price} is on the friendly side.",
        "{price} is nearer to the cheap end of {kind}, and I can live with that.",
        "At {price} it costs about what {rival} costs, which is fair.",
        "I pay more than {price} for some {kind} already.",
        "With {spare} left for extras, {price} does not make me think twice.",
        "{price}: that is the low end of what I see at {shop}, so no complaint.",
    ),
    "usual": (
        "{price} is in the middle of what {kind} cost here, so the thing itself has to win me.",
        "I know {kind} at {low} and at {high}, and {price} is somewhere between.",
        "At {price} I would compare it with {rival}, line by line.",
        "{price} is a normal price, and normal prices do not make me switch.",
        "I could pay {price}, but then something else has to wait until payday.",
        "Of {spare} that is left over, {price} is a part that I would notice.",
    ),
    "above": (
        "{kind} cost {low} to {high} {unit} here; at {price} it has to be another league.",
        "{price} is more than I have ever paid for such a thing in {city}.",
        "For {price} I get {rival} and change, so tell me what the rest is for.",
        "At {price} I would buy it once, for a birthday, and then go back.",
        "The usual ones stop at {high}, and this starts at {price}.",
        "{price}? People in {area} would laugh, and then ask who pays that.",
    ),
}
MEANS: Mapping[str, tuple[str, ...]] = {  # by how heavy it is for the household
    "light": (
        "{price} I would not even tell {kin} about.",
        "At our income {price} is not what decides.",
        "{price} fits into what we spend without thinking.",
        "I earn enough that {price} is no reason against it.",
        "{price} comes out of {spare}, and there is still some left.",
        "I have spent {price} on worse things this month.",
        "{price} is fine; I would rather ask what I get for it.",
        "Paying {price} with {wallet} would be over before I regret it.",
    ),
    "felt": (
        "{price} I would feel, though it would not hurt.",
        "I would have to plan {price}, say for the week after payday.",
        "With {spare} to spare in a month, {price} is a decision.",
        "{price} means that something smaller does not happen this month.",
        "As {a_job} I count {price} twice before it goes.",
        "{price} is about where I start to ask {kin}.",
        "I could find {price}, but I would want to know what I give up for it.",
        "Before I pay {price} I look at what is left in {wallet}.",
    ),
    "steep": (
        "{price} would be {toll}, and there it ends for me.",
        "With {income} a month at home, {price} is not a small question.",
        "{price} has to compete with the electric bill, and it loses.",
        "I like many things that I cannot pay for, and at {price} this is one of them.",
        "Take {price} away from {spare}, and I would feel it all month.",
        "For {price} our household gives up something that we need.",
        "{price} is for people who do not look at the end of the month.",
        "On what {a_job} earns, {price} is out of reach.",
    ),
}
OF_A_TRADE: Mapping[str, tuple[str, ...]] = {  # the same, where it is a cost of the work
    "light": (
        "{price} is a line in my books; what counts is whether the work goes better.",
        "I would set {price} against what the same costs me now.",
        "At {price} I would try it on one job and do the sums afterwards.",
        "{price} has to come back out of the work, and here it could.",
        "My buyers would never see {price}; they see whether the work is right.",
        "For the business {price} is not what decides.",
    ),
    "felt": (
        "{price} I would have to earn back with the work first.",
        "I would put {price} next to what I paid last month for the same, and then decide.",
        "{price} comes off what a job leaves me, so it has to save me something.",
        "As {a_job} I reckon {price} against what comes in, not against my own pocket.",
        "I could carry {price} in a good month; in a slow one I would think twice.",
        "Show me what {price} saves and I can say whether it pays.",
    ),
    "steep": (
        "{price} would eat what the work leaves me.",
        "At {price} I would work for them and not for myself.",
        "I cannot put {price} on my customers, and I cannot carry it either.",
        "What I do now costs me less than {price}, and my buyers do not complain.",
        "{price} is for a bigger business than mine.",
    ),
}
LENT = (  # of a sum that one borrows
    "{price} is about what I would need {occasion}, no more.",
    "{price} has to go back out of {spare} a month, and I can do that sum.",
    "To owe {price} would sit at our table each evening.",
    "I would not take all of {price}, only what the next payday can carry.",
    "For {price} I would first ask {kin}, who takes nothing on top.",
    "{price} sounds like help, until I divide it by the months.",
    "With {price} in hand I could do one thing right, as {a_job}.",
    "{price} from {rival} I could have by Friday as well.",
    "What does {price} become by the time it is paid back? I want that in one number.",
    "In {area} one borrows {price} from an aunt, and pays with patience.",
)
PROPOSED: Mapping[str, tuple[str, ...]] = {  # openings on a step that an office wants to take
    "Positive": (
        "I am for {thing}, and I can say why.",
        "When I heard of {thing}, my first thought was, why not sooner?",
        "On the whole {thing} has my yes.",
        "I would give {thing} a chance.",
        "There is more for {thing} than against it, as I see it.",
    ),
    "Neutral": (
        "On {thing} I am in the middle.",
        "I see both sides of {thing}.",
        "{thing}: it depends on how they do it.",
        "I would not fight {thing}, and I would not cheer for it either.",
        "Half of me says yes to {thing} and the other half sees the trouble.",
    ),
    "Negative": (
        "I am against {thing} as it stands.",
        "{thing} is well meant, I suppose, and I do not want it like this.",
        "No, I would not go ahead with {thing} like this.",
        "My first thought about {thing} was, who came up with that?",
        "I cannot be for {thing} the way it is put.",
    ),
}
PROPOSED_ENDS: Mapping[str, tuple[str, ...]] = {
    "Positive": (
        "So yes, go ahead.",
        "My vote is yes.",
        "Let them begin, and look again after three months.",
        "I would say go ahead, and listen on the way.",
    ),
    "Neutral": (
        "Try it for a month first, and then ask us again.",
        "So neither yes nor no from me for now.",
        "Tell us how it is to be done, and I can answer.",
        "I would wait to see the plan in full.",
    ),
    "Negative": (
        "So no, not like this.",
        "They should go back and ask us first.",
        "My vote is no.",
        "Not before they have an answer to that.",
    ),
}
RIVALS = (
    "Today it is {rival} at our house, and that is what it has to beat.",
    "{rival} does the same for me, and I know what to expect of it.",
    "I would hold it against {rival} for a month and then decide.",
    "Why not {rival}? Whoever sells this needs an answer to that.",
    "If {rival} brought out the same tomorrow, I would not even look here.",
    "People in {area} say {rival} when they mean {kind}.",
    "I have been with {rival} for years, not out of love but out of habit.",
    "Next to {rival} I would need one clear difference.",
)
CHARGES = (
    "Then I read “{charge}”, and that is a cost and not a feature.",
    "“{charge}” is the line that I would ask about first.",
    "What they give me with one hand, “{charge}” takes with the other.",
    "“{charge}” alone would keep me from starting.",
    "I forget a date once a year, and “{charge}” would be waiting for me.",
    "I do not pay “{charge}” to anybody if I can help it.",
    "Somebody put “{charge}” in there hoping that I would not see it.",
    "Without “{charge}” we could talk.",
    "I have paid such things before, so “{charge}” makes me close the page.",
    "“{charge}” may look small on paper, and I know what it adds up to.",
    "{kin} would point at “{charge}” and shake the head.",
    "In {area} word of “{charge}” would travel faster than the offer.",
)
OUTSIDERS = (
    "{thing} is for {users}, and I am not one of them.",
    "I am {age} and {a_job}; whoever this is meant for, it is somebody else.",
    "For {users} it may be just right, but at our house nobody would use it.",
    "I know some {users} to whom I would pass this on, and I would keep nothing for myself.",
    "This does not speak to me, and I do not think that it is meant to: it is for {users}.",
    "Ask {users}; I can only guess how they see {thing}.",
    "I have no use for {thing} myself, since it is made for {users}.",
    "If I were one of the {users} I would look closer, but I am not.",
    "It was fun to read, as a thing for other people: for {users}, as it says.",
    "There are no {users} in our house, so it would gather dust.",
    "At {age} I know what is not for me, and {thing} is not.",
    "{users}, yes; me in {area}, no.",
)
NEVER_ENDS = (  # how somebody ends whose line was crossed
    "So my answer is no, at any price.",
    "There is nothing that you could change to win me over.",
    "Please do not bring it out.",
    "If it appears in {area}, I will tell people to stay away.",
    "I would feel bad for having given it even this much time.",
    "Keep it away from {kin} and from me.",
    "No discount makes that right.",
    "I do not say this about many things: it should not exist.",
    "Count me among those who would complain.",
    "That is all I have to say about it.",
)
LIKED_PIECES: tuple[tuple[str, ...], ...] = (  # when every line of a matter has been said
    (
        "For me it comes down to",
        "What I would want it for is",
        "Others will say the same; what counts is",
        "What speaks for it, in my eyes, is",
        "What counts at our house is",
        "In {area} we have our own reasons, and mine is",
        "As {a_job} I look first for",
        "At {age} I need no long list, only",
        "If {kin} asks why, I will point to",
        "Of all that you told me I kept",
        "My reason is no secret, it is",
        "What I always look for in such things is",
    ),
    ("{topic}",),
    (
        "and more I do not ask",
        "and that is where I would look first",
        "if it holds on an ordinary day",
        "and that would be enough for me",
        "if it is really so",
        "and {kin} would say the same",
        "and with {spare} to myself I have to choose by something",
        "and a week in {area} would show it",
    ),
)
DOUBTED_PIECES: tuple[tuple[str, ...], ...] = (
    (
        "What holds me back is",
        "My doubt is about",
        "I think at once of",
        "I am not the first to speak of",
        "At home the first question would be about",
        "In {area} everybody has a story about",
        "As {a_job} I hear too often of",
        "At {age} I have heard enough about",
        "If {kin} were here, you would hear about",
        "The weak side, as you would expect, is",
        "What spoils it for me is",
        "I come back to",
    ),
    ("{topic}",),
    (
        "and that is no small thing at our house",
        "and I found no answer to it here",
        "so I would ask about that first",
        "and for me that decides it",
        "and the rest does not make up for it",
        "and {kin} would remind me of it",
        "and with {spare} to myself I cannot try things out",
        "and I have seen it close to home",
    ),
)
OUTSIDER_PIECES: tuple[tuple[str, ...], ...] = (  # what somebody supposes of those it is for
    (
        "I suppose that {users} have one question first:",
        "If I had to answer for {users}, I would say this:",
        "I am only guessing what counts for {users}:",
        "As {a_job} I can only guess at it:",
        "People in {area} for whom it is would tell you:",
        "From outside I see one thing:",
    ),
    ("{topic}",),
    (
        "and there I cannot help you",
        "and not of the nice words",
        "but that is hearsay",
        "which at {age} I do not have to know about",
        "so ask them and not me",
        "and I leave it to them",
    ),
)
OBJECTED_PIECES: tuple[tuple[str, ...], ...] = (
    (
        "Call it what it is:",
        "What I see here has a name:",
        "As {a_job} I have one word for it:",
        "At {age} I know it when I see it:",
        "In {area} we have seen enough of it:",
        "{kin} would say the same:",
        "However it is packed, it stays what it is:",
    ),
    ("{topic}",),
    (
        "and I am against it",
        "and that should be stopped",
        "and nobody should earn by it",
        "and I would say so to their faces",
        "and I would not take it as a gift",
        "and I will not be quiet about it",
    ),
)
ADVICE_CHARGES = (
    "Drop the charges or cap them, and say the full cost in one line; {c} of {n} stumbled over them.",
    "Show in worked examples what a normal month costs, charges included; {c} of {n} feared them.",
)
ADVICE_OUTSIDE = (
    "Ask the people it is meant for: {c} of {n} in this group are not among them.",
    "Recruit a second group of its users before judging it, as {c} of {n} here would not use it.",
)
ADVICE_NOT_LIKE_THIS = (
    "Do not test this version any further; change what it is before how it is told."
)
