# ruff: noqa: E501 - tables read better whole
"""What people say of a life beyond its habits: the house, the neighbours, old dreams, hot days.

A subject has variants, of which a persona keeps one; a variant has several ways to say it. What
neither a field nor a subject tells is plainly not known, by the sort of question.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Subject(NamedTuple):
    """``fields`` of the biography are looked at first, for a sentence ``having`` a pattern.

    Variants are drawn, or ``by_income`` taken by the level of income, the lowest first.
    """

    words: str
    variants: tuple[tuple[str, ...], ...]
    fields: tuple[str, ...] = ()
    having: str = ""
    by_income: bool = False


_TOLD = (
    "day_in_the_life",
    "psychographic_notes",
    "values_and_motivations",
    "family_situation",
    "digital_behavior",
    "price_sensitivity",
    "educational_background",
)
# fmt: off
SUBJECTS: Mapping[str, Subject] = {
    "rooms": Subject(r"how many (?:bed)?rooms|how (?:big|large) is your (?:home|house|place|apartment|flat)", (("One room to sleep in and a corner for the kitchen.", "Not many: one room, and what we do in it changes with the hour."), ("Two bedrooms, and one room for everything else.", "Two rooms and a kitchen; enough, if everybody puts things away."), ("Four rooms, and one of them nobody really uses.", "More rooms than we need on a weekday, and too few when the family visits.")), by_income=True),
    "house": Subject(r"(?:kind|sort|type) of (?:house|home|place|apartment|flat|room)\b|(?:house|home|place|apartment|flat|condo) (?:do|that) you live|describe your (?:home|house|place)|own or rent|rent or own", (("A small place in {area}, nothing fancy.", "An ordinary home in {area}, with everything close together."),), ("family_situation", "psychographic_notes"), r"\b(?:house|home is|bungalow|apartment|condo|flat|duplex|room|HDB|kontrakan|rents?|rented|unit|villa|terrace)\b"),
    "neighbours": Subject(r"your neighbou?rs (?:say|think|know)|neighbou?rs describe", (("That I am out early and back late, and that I say good morning.", "That I keep to myself, but help when somebody asks."), ("That I laugh too loudly and lend too easily.", "That one can ask me for a chair, or a ladder, or an hour.")), _TOLD, r"\bneighbours?\b|\bopposite\b|\bnext door\b"),
    "room_best": Subject(r"(?:most important|favou?rite|best) (?:room|corner|spot|part)\b.{0,20}(?:home|house)", (("The kitchen; everybody ends up there.", "The kitchen table, as everything happens around it."), ("The bed, if I am honest.", "Where I sleep; that door can be shut."))),
    "childhood": Subject(r"(?:want|wanted|dream(?:ed|t)?) (?:of becoming|to (?:be|become)) (?:as a child|when you were|when you grew|growing up)|as a child\b.{0,20}become", (("A teacher, because she was the only one who was never interrupted.", "A teacher; I used to mark the neighbours' children."), ("A pilot, like half of my class.", "A pilot; I had not been near an airport."), ("A doctor, until I saw blood.", "A doctor; at home they still bring it up."))),
    "flood": Subject(r"\bfloods?\b|flooding|flooded|typhoons?\b|heavy rain", (("We put things up high, switch off the current and wait.", "Shoes up, plugs out, and somebody watches the water."), ("I stay where I am and write to the others that I am dry.", "I wait; one does not argue with water.")), _TOLD, r"\bflood\w{0,4}|downpour|\brain\w{0,3}\b|typhoon"),
    "taught_money": Subject(r"taught you .{0,20}(?:money|save|saving|budget)|learn(?:ed|t)? .{0,16}(?:handle|manage|about) money|money .{0,20}growing up", (("My mother, with an envelope for each bill.", "My mother; she counted aloud, so I learned."), ("Nobody; the first empty wallet did.", "I taught myself, by running out twice."))),
    "argument": Subject(r"\bargu(?:e|ed|ing|ments?)\b|\bquarrel\w{0,3}|\bfight about\b", (("About money, as usual: who bought what, and why now.", "Over a thing that was bought without asking."), ("About who had promised to do what, and it was over by dinner.", "Nothing large; a plate, a door, a word."))),
    "hometown": Subject(r"\bhome ?town\b|home province|\byour province\b|(?:place|town|village) (?:where )?you grew up", (("Once or twice a year I go, and what I miss in between is the food and the quiet.", "I go when there is a long weekend; it smells different there, and everybody knows whose child I am."), ("Hardly ever now; those I knew there have moved as well.", "Seldom; I keep in touch by phone and tell myself that it counts."))),
    "doctor": Subject(r"\b(?:go|went|been|visit(?:ed)?|see|saw) (?:to )?(?:a |the |your )?(?:doctor|dentist|clinic|hospital)\b|check-?up", (("Some months ago, for a small thing.", "Earlier this year; it was nothing, and I was glad to hear it."), ("More than a year ago; I go when something hurts.", "Last year, I think. I put it off, like everyone.")), _TOLD, r"\b(?:hospital|clinic|doctor|dentist|pill|check-?up)\b"),
    "relatives": Subject(r"(?:keep|stay) in touch|(?:talk|speak) (?:to|with) your (?:relatives|family|parents|siblings)", (("By message on most days, and a call on Sunday.", "With messages and pictures; a call when it is important."),), ("digital_habits", "digital_behavior", "family_situation"), r"\b(?:calls?|sends?|group|writes?|messages?|voice notes?|photos?|pictures?)\b"),
    "labels": Subject(r"\bread (?:\w+ ){0,2}(?:labels?|ingredients|instructions|manuals?|terms|small print)|(?:check|look at) (?:\w+ ){0,2}(?:labels?|ingredients|expiry)", (("The date and the price, yes; the rest when I have the time.", "I look at the date, always, and at the list when it is for somebody small."), ("Rarely; the letters are too small and the words too long.", "Not often, no; I go by what we had last time."))),
    "heat": Subject(r"\b(?:the|hot|this|such) (?:heat|weather|humidity)\b|hot (?:days?|season|months?)|keep cool", (("A fan, cold water, and nothing fast at noon.", "I do what must be done before ten and sit by the fan after."), ("The air conditioner for an hour before sleep, and then I count what it costs.", "I go where somebody else pays for the cold air.")), _TOLD, r"\bheat\b|\bfan\b|\baircon|air conditioner|too hot"),
    "washing": Subject(r"\b(?:wash|launder|do) your (?:clothes|laundry)|laundry (?:at home|done)", (("By hand, on the day when there is water and sun.", "With two basins and a brush; it is quicker than it looks."), ("In the machine when the basket is full, and on the line after that.", "The machine does it; the hanging and the folding is me."), ("In the machine, with the programme that somebody set once and nobody has touched since.", "The machine, and help with the ironing.")), by_income=True),
    "repaired": Subject(r"\b(?:repair|mend|fix)(?:ed)?\b", (("The fan; a screw and a drop of oil, and it runs again.", "A fan, not long ago; somebody held the torch."), ("A strap and a charger cable, with tape.", "Nothing large; a handle, with glue.")), _TOLD, r"\b(?:repair|mend|fix)(?:ed|s)?\b|loose handle"),
    "lending": Subject(r"\blend (?:money|anything|cash|something)?|lent money|borrow from you", (("Small sums, yes, and only what I can forget.", "Yes, to a few, and I never ask twice."), ("No; I give a little rather than lend, so that we stay friends.", "Not any more; I lost a friend that way.")), _TOLD, r"\blend\b|\bowes? me\b"),
    "birthday": Subject(r"\bbirthdays?\b|\banniversar(?:y|ies)\b", (("Something good to eat at home, and a cake if the month allows it.", "At home, with noodles or rice for whoever is near."), ("Quietly; a message, a meal, and back to work.", "We eat out once, and that is the celebration.")), _TOLD, r"\bbirthdays?\b|\bwedding\b|\bparty\b"),
    "sad": Subject(r"when you(?:'re| are| feel) (?:sad|down|lonely|upset)", (("Nobody at first; I walk, and then it is better.", "I go quiet, and {kin} notices anyway."), ("With {kin}; it needs no explaining there.", "{kin}, in the evening, when it is dark."))),
    "success": Subject(r"(?:success|a good life|being rich|wealth|happiness) mean|what is success|successful (?:person|life)", (("It would be this: {aim}.", "For me that means one thing: {aim}."), ("To owe nothing and sleep well.", "That those at home need not ask what something costs."))),
    "planning": Subject(r"\bplan (?:your|the|out your) (?:week|day|month|meals)|organi[sz]e your (?:week|day|time)", (("On Sunday evening, in my head; by Wednesday it is different.", "I write down three things and do two."), ("Day by day; a plan for a week is a wish.", "I don't; I look at what is on fire.")), _TOLD, r"\blists?\b|\bplan(?:s|ned)?\b"),
    "first_pay": Subject(r"(?:first|do) .{0,20}(?:when|after) you (?:get|receive) (?:your )?(?:salary|paid|pay|wage)|(?:get|receive) your (?:salary|pay|wage)|on payday\b|with your (?:first )?(?:salary|pay)\b", (("Bills first, the same day, so that I can't think of anything better.", "I pay what is open, then buy rice and soap, then look at the rest."), ("I send something home, then pay the bills.", "Something for the family first, then the bills, then one good meal."))),
    "fake": Subject(r"\b(?:fakes?|counterfeit|imitation|genuine|authentic|original)\b", (("By the price first: when it is too good, it is not real. Then I look at the seal and the seller.", "I ask where it comes from, and look at the print on the box."), ("I buy where I can bring it back; then I need not be an expert.", "Often I don't know until it breaks, so I go to a shop that I know."))),
    "free_hour": Subject(r"(?:extra|free|more|spare) (?:free )?(?:hours?|time)\b.{0,20}(?:day|week)|with (?:an|one) (?:extra|more) hour", (("Sleep, without any shame.", "I would lie down, and call it planning."), ("Sit with {kin} and do nothing useful.", "Cook something that takes long."), ("Learn something that I have put off for years.", "Walk, without the phone."))),
    "pandemic": Subject(r"pandemic|\bcovid\b|lockdowns?", (("I order more online than before, and I kept that.", "Fewer trips and fuller bags; that has stayed."), ("Not much; I am back to the same stalls and the same hours.", "I wash my hands more. The rest is as it was."))),
    "guests": Subject(r"\b(?:guests?|visitors?|company over)\b", (("A big pot, borrowed chairs, and too much of everything.", "They came hungry and left with a bag; that is how we do it."), ("We ordered something and put it on our own plates.", "Simple food, and the good glasses.")), _TOLD, r"\bguests?\b|\bvisitors?\b|\bfor a crowd\b"),
    "emergency": Subject(r"emergenc(?:y|ies)|unexpected (?:expense|cost|bill)|sudden (?:expense|bill)|rainy day", (("What is put aside goes first, then I ask {kin}, and a loan comes last.", "I have a little for such days; when it is gone, the family passes the hat."), ("I move other bills back and sell something small if I must.", "I borrow from the people near me and pay it back by the end of the next month.")), _TOLD, r"\baside\b|emergenc|\brainy\b"),
    "learning": Subject(r"\blearn (?:new|things|something|skills?|how)|teach yourself|pick up (?:new )?skills", (("From videos, twice at half speed, and then by doing it wrong once.", "I watch somebody who can do it, then try it with something cheap."), ("I ask a person who knows; it is faster than any video.", "Slowly, and from people rather than from a screen.")), _TOLD, r"\blessons?\b|\bmanuals?\b|\blearn(?:ed|t)?\b|tutorials?\b"),
    "chore_worst": Subject(r"chores? .{0,16}(?:hate|dislike|worst|avoid|least)|(?:hate|dislike|worst|least) .{0,24}(?:chores?|housework)", (("Ironing; there is no end to it in this heat.", "Ironing, and I postpone it until there is nothing left to wear."), ("The drain and the bathroom floor.", "Washing up after others, at the end of the day."))),
    "life_now": Subject(r"how(?:['’]?s| is| has| are)(?: your)? (?:life|things|everything|the family)\b(?! (?:in|at|with|about|around)\b)|how is it going", (("Busy, and dearer than last year; but nobody is ill, so I don't complain.", "More bills than last year and the same pay, and still we laugh at dinner."), ("All right; one day at a time.", "Quiet, which I count as luck."), ("Tiring, if I am honest; I look forward to the next free day.", "Full. I start early and I am done late, and in between it is fine."))),
    "area_wish": Subject(r"(?:wish|want|like|would|could|should)\b.{0,40}\b(?:different|chang\w{1,3}|better|improv\w{1,3})\b.{0,30}\b(?:neighbou?rhood|area|barangay|kampung|street|city|town|community)\b|missing in your (?:neighbou?rhood|area)", (("Drains that drain, and a pavement that is left to those who walk.", "That the street stays dry when it rains."), ("A bit of quiet after ten, and a light that works at the corner.", "Less noise at night; by day I would not change a thing."), ("A market nearer by, and a clinic that is open when one is ill.", "More trees and fewer parked wheels."))),
    "what_to_cook": Subject(r"(?:decide|choose|plan|know|think of) .{0,12}what to (?:cook|eat|serve|prepare)|what(?:['’]s| is) for dinner|(?:decide|choose) .{0,16}\b(?:meals?|menu|dishes)\b", (("I open the fridge and cook what would not last until tomorrow.", "By what is left: first what wilts, then what is in a tin."), ("I go by the market: what looks good and is cheap in the morning is dinner.", "The stall decides; I buy what is fresh and ask no more."), ("I ask at home, get three answers, and cook the fourth.", "Whoever is hungriest says it, and I cook that or nearly that."), ("The same five things in turn; nobody has noticed yet.", "Monday is like last Monday, more or less, so there is little to decide."))),
    "route": Subject(r"which (?:route|way|road|bus|line|train)\b.{0,16}(?:take|go|use)|decide .{0,16}\broutes?\b", (("The one that I know; on bad days the one that the app shows.", "I look at the map before I leave, and then I go the usual way after all."), ("The one with the fewest changes, even when it is longer.", "The one on which I may get a seat."))),
    "commute_easier": Subject(r"(?:make|improve) .{0,20}\b(?:commute|trip|travel|journey|ride|way) ?(?:to work |home )?.{0,12}\b(?:easier|better|faster|shorter|safer)|improve your (?:commute|trip)", (("Fewer changes on the way, and a seat.", "One ride instead of two, and a roof at the stop."), ("If it came when it is supposed to come.", "A timetable that is true.", "Less waiting; the ride itself I don't mind."))),
    "no_cook": Subject(r"(?:too (?:tired|busy|lazy)|no time|don['’]?t (?:want|feel like)|can(?:not|['’]t)) (?:to )?cook", (("Eggs and rice; that takes ten minutes.", "Something fried, rice from the morning, and nobody complains."), ("I buy it ready, near home.", "From a stall near us; it is hardly dearer than the gas."), ("We order in, and argue about what.", "An app, and half an hour on the sofa.")), by_income=True),
    "leftovers": Subject(r"\bleft-?overs?\b", (("In a box in the fridge, and it is eaten the next day.", "Covered, in the fridge; by noon it is gone."), ("There are hardly any; what is left goes into the next pan.", "We fry it up in the morning."))),
    "storing": Subject(r"\b(?:store|keep) (?:your |the )?(?:rice|food|vegetables|meat|fish|groceries)\b", (("In a tin with a tight lid, off the floor.", "In a closed box, because of what crawls at night."), ("In the bag it came in, tied with a rubber band.", "As it comes: in the bag, in a corner that stays dry."))),
    "strict": Subject(r"\b(?:strict|disciplined|careful) .{0,20}(?:budget|money|spending)", (("Strict until the 20th, and hopeful after that.", "I write it down, so fairly strict; {kin} would say too much."), ("Not very; I know what must not be touched, and the rest flows.", "Strict with the large things and blind to the small ones.")), _TOLD, r"\bbudget\b|\blist\b|\bto the last\b|\bcount\b"),
    "language": Subject(r"(?:what|which|how many) languages?\b|languages? do you speak", (("At home our own, at work that of whoever pays, and English when I must.", "Two, and a little English, as you hear."),)),
    "exercise_none": Subject(r"stay (?:healthy|fit|in shape)|keep (?:healthy|fit)|look after your health", (("I walk, I eat at home, and I sleep when I can.", "Nothing special: less sugar, more walking, and no drama."), ("Not enough; I mean to begin on Monday, as every week.", "By not being ill, so far."))),
}
NOT_KNOWN: Mapping[str, tuple[str, ...]] = {  # by the sort of question
    "how_much": ("I never added that up for {asked}.", "I could not give you a number for {asked}; nobody at home keeps count.", "No idea; with {asked} I have never looked at the sum."),
    "how_often": ("I have never counted that, with {asked}.", "There is no rhythm that I could name for {asked}.", "Not often enough to say, with {asked}."),
    "when": ("I don't remember when, with {asked}.", "There is no fixed time for {asked} in my life.", "I would be guessing; I keep no diary about {asked}."),
    "where": ("No particular place; for {asked} I have none.", "I could not name a place for {asked}.", "Wherever I happen to be; I have no address for {asked}."),
    "who": ("Nobody in particular; with {asked} it is whoever is near.", "I can't name anybody for {asked}.", "There is no such person; with {asked} we each do our own."),
    "why": ("I never asked myself why, with {asked}.", "I could not give you a reason for {asked}.", "No reason that I know of; {asked} just came about."),
    "yes_no": ("Not that I can think of, with {asked}.", "No, not with us; {asked} never came up.", "No; I have nothing to do with {asked}."),
    "opinion": ("I have no settled view of {asked}; I know it from hearsay.", "Good for those who need it, I suppose; I have had nothing to do with {asked} so far.", "I am in two minds about {asked}, and so far I get by without."),
    "": ("I have never thought that through for {asked}.", "I can't tell you; for {asked} I have no good words.", "That I don't know about myself: {asked}.", "You have me there; on {asked} I have nothing to tell."),
}
TROUBLES: Mapping[str, tuple[str, ...]] = {  # what one has against a thing that one uses
    "price": ("The price; {asked} costs a little more each time I look.", "That {asked} is dearer than it was, and no better."),
    "wait": ("The waiting; with {asked} somebody is always not ready.", "The time that {asked} takes, from a day that has none left."),
    "quality": ("That it is not the same each time; with {asked} you never know.", "That {asked} looks better before you pay than after."),
    "promise": ("The promises; with {asked} I believe half of them.", "The small print and the nice words around {asked}."),
}
THEMES: Mapping[str, str] = {  # what a report files a subject under
    "rooms": "home", "house": "home", "room_best": "home", "washing": "home", "storing": "food at home", "life_now": "daily routine", "area_wish": "the neighbourhood", "what_to_cook": "food at home", "route": "working life", "commute_easier": "everyday problems", "no_cook": "food at home", "leftovers": "food at home", "chore_worst": "family life",
    "neighbours": "the neighbourhood", "flood": "everyday problems", "heat": "everyday problems", "argument": "family life",
    "childhood": "background", "taught_money": "money and prices", "hometown": "background", "doctor": "health", "relatives": "family life",
    "labels": "how things are chosen", "repaired": "home", "lending": "money and prices", "birthday": "family life", "sad": "personal values",
    "success": "personal values", "planning": "daily routine", "first_pay": "money and prices", "fake": "how things are chosen", "free_hour": "daily routine",
    "pandemic": "shopping habits", "guests": "food at home", "emergency": "money and prices", "learning": "background", "strict": "money and prices",
    "language": "background", "exercise_none": "health",
}
