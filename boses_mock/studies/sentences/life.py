# ruff: noqa: E501 - tables read better whole
"""Answers to questions about a life in which no product is shown, and what sorts brands are of."""

from __future__ import annotations

from collections.abc import Mapping

LIFE: Mapping[str, tuple[str, ...]] = {
    "was": (
        "An ordinary one, thanks.",
        "It was all right, thank you for asking.",
        "Not bad; it went the way such hours go with me.",
        "Good, and no surprises in it.",
        "Busy, but I have nothing to complain about.",
        "Quiet enough, which I count as luck.",
    ),
    "habit_brand": (
        "Mostly {named}.",
        "{named}, nearly always.",
        "With {asked} it is {named} for me, out of habit.",
        "{named}; I don't look for another one.",
        "When it comes to {asked}, I reach for {named}.",
    ),
    "habit_any": (
        "With {asked} I am not loyal: I take what they have near {area}.",
        "The usual {asked}, nothing special; the name on it changes.",
        "Whichever {asked} is within reach and not too dear.",
        "The same {asked} that everyone at home has.",
        "No fixed one; for {asked} I go by the price that day.",
    ),
    "habit_none": (
        "None, really; {asked} is not something I go for.",
        "I hardly ever have {asked}, so there is no usual one.",
        "No {asked} for me, as a rule.",
        "I am the wrong person for {asked}; I do without.",
    ),
    "kind_brand": (
        "For {asked}, {named}.",
        "{named} is the {asked} that I trust.",
        "With {asked} I stay with {named}; it has not let me down.",
        "{named}, if we are talking of {asked}.",
    ),
    "kind_none": (
        "For {asked} I have no brand that I would swear by.",
        "None in particular; with {asked} I don't go by the name.",
        "I can't name one for {asked}; I have no favourite there.",
        "No brand of {asked} has earned that from me yet.",
    ),
    "kind_bad": (
        "With {asked}, it is {named} that I leave alone.",
        "{named}; for {asked} I go anywhere else.",
        "When it is about {asked}, I walk past {named}.",
    ),
    "kind_none_bad": (
        "No brand of {asked} has wronged me so far.",
        "For {asked} there is none that I avoid.",
        "I have no quarrel with any {asked}.",
    ),
    "would_pay": (
        "Yes, {sum} is all right for {asked}.",
        "Yes; {sum} for {asked} is a sum that I would not have to think about.",
        "I would, yes: {sum} is within what I give for {asked}.",
        "Yes, {sum} I would pay for {asked}, as long as it is good.",
    ),
    "would_not_pay": (
        "No, {sum} is too much for {asked}.",
        "No; for {sum} I would want more than {asked}.",
        "I would not, no: {sum} for {asked} is above what I give.",
        "No, not {sum}; I would look for {asked} at less.",
    ),
    "spends": (
        "I never wrote it down; for {asked} it comes out of the {spare} that is free.",
        "Not much on {asked}, with about {spare} a month to choose with.",
        "As little as I can on {asked}: what is left is {spare} a month.",
        "On {asked}, small sums that I only notice at the end of the month.",
        "For {asked} I have no fixed sum; it depends on the week.",
    ),
    "try_new": (
        "What would get me to try something else is {trigger}.",
        "I would give something new a chance for {trigger}.",
        "A word from {kin} would do more than any poster.",
        "If I can try it once without paying much, I try it.",
        "It has to be better than what I have, and not dearer.",
        "When somebody I know has had it for a month, I become curious.",
    ),
}
HELLO: tuple[str, ...] = (
    "Hello, {me} here.",
    "Hi, good to meet you.",
    "Good day to you, from {area}.",
    "Hello, yes, I can hear you.",
    "Hi there, and thanks for having me.",
)
SHORT: Mapping[str, str] = {
    "was": "nothing out of the ordinary",
    "habit_brand": "{named}",
    "habit_any": "whichever {asked} there is",
    "habit_none": "no {asked} for me",
    "kind_brand": "{named}",
    "kind_none": "no brand for {asked}",
    "kind_bad": "not {named}",
    "kind_none_bad": "none that I avoid",
    "would_pay": "yes to {sum}",
    "would_not_pay": "no to {sum}",
    "spends": "small sums",
    "try_new": "a first try that costs little",
}
_COFFEE = (
    r"nescaf[eé]|nespresso|kopiko|great taste|vinacaf[eé]|g7|trung nguyên|kapal api|good day|luwak|tanamera|lacàph|.*coffee|.*cafe"
    r"|.*kopi\b.*|starbucks|figaro|toby.s estate|dunkin.?|tomoro|janji jiwa|katinat|cộng cà phê|% arabica|old ?town|zus|indocafe"
)
_NO_RICE = r"lucky me!?|indomie|mie sedaap|sarimi|hảo hảo|omachi|maggi|mama|koka|nissin|payless"
KINDS: Mapping[str, tuple[str, str]] = {  # how a sort is asked for, and the brands of it
    "coffee": (r"coffees?|kopi|cà phê|kape", _COFFEE),
    "tea": (r"teas?|teh|trà|tsaa", r"c2|teh .*|trà .*|lipton|boh|phúc long|.*\btea\b.*"),
    "milk": (
        r"milks?|susu|sữa|gatas",
        r"bear brand|alaska|arla|ultra milk|greenfields|vinamilk|th true milk|dutch .*|.*\bmilk\b.*|meiji|magnolia",
    ),
    "drink": (
        r"drinks?|beverages?|minuman|đồ uống|inumin",
        rf"{_COFFEE}|bear brand|zest-o|milo|c2|alaska|san mig light|arla|summit|teh .*|ale-ale|energen|aqua|ultra milk|greenfields|equil|number 1|trà .*|bia .*|lavie|th true milk|coca.cola|pepsi|100plus|yeo.s",
    ),
    "noodle": (r"(?:instant )?noodles?|mie|mì", _NO_RICE),
    "fast food": (
        r"fast.?foods?|restaurants?|eater(?:y|ies)",
        r"jollibee|mang inasal|andok.s|max.s|goldilocks|wildflour|conti.s|mary grace|manam|mcdonald.s|kfc|pizza hut|lotteria|sabana|hokben|solaria",
    ),
    "soap": (
        r"soaps?|shampoos?|toothpastes?|skin ?care|beauty|personal care|sabun",
        r"palmolive|safeguard|close up|tender care|colgate|human nature|belo|cetaphil|sunnies face|la roche-posay|the body shop|lifebuoy|citra|shinzui|pepsodent|wardah|somethinc|biore|scarlett|kahf|dove|cocoon|clear|x-men|p/s|dial",
    ),
    "detergent": (
        r"detergents?|laundry|cleaning|cleaners?",
        r"surf|champion|joy|zonrox|ariel|downy|domex|perwoll|rinso|daia|sunlight|so klin|molto|attack|omo|comfort|vim",
    ),
    "phone": (
        r"(?:mobile |smart|cell)?phones?|mobiles?|điện thoại|hp",
        r"samsung|apple|iphone|oppo|vivo|xiaomi|redmi|realme|infinix|itel|tecno|google pixel|huawei|honor|nokia",
    ),
    "bank": (
        r"banks?|banking",
        r"landbank|bpi|bdo|metrobank|gotyme|unionbank|.*\bbank\b.*|bri|bca|bni|bsi|agribank|techcombank|bidv|acb|vib|cimb.*|maybank|dbs|ocbc|uob",
    ),
    "e-wallet": (
        r"e-?wallets?|wallets?",
        r"gcash|maya|dana|gopay|ovo|shopeepay|momo|zalopay|viettel money|grabpay|touch .n go|truemoney",
    ),
    "shoe": (
        r"shoes?|sneakers?|footwear|sepatu|giày|sapatos",
        r"spartan|rambo|world balance|skechers|crocs|nike|adidas|new balance|swallow|ardiles|carvil|compass|ventela|aerostreet|biti.s.*|bata|ananas|charles & keith",
    ),
    "clothing": (
        r"cloth(?:es|ing)|fashion|shirts?|jeans|baju|damit",
        r"natasha|rrj|penshoppe|bench|uniqlo|oxygen|zara|lacoste|rustan.s|matahari|rabbani|erigo|zoya|batik keris|yody|canifa|coolmate|routine|h&m",
    ),
    "supermarket": (
        r"supermarkets?|grocer(?:y|ies)|stores?",
        r"puregold|dali|savemore|sm supermarket|robinsons.*|waltermart|gaisano|landers|s&r|landmark|indomaret|alfamart|superindo|hypermart|winmart\+?|co\.opmart|big c|7-eleven|fairprice",
    ),
    "canned fish": (
        r"(?:canned )?(?:tuna|sardines?|fish)",
        r"ligo|555 .*|century tuna|ayam brand|mega",
    ),
    "soy sauce": (
        r"soy sauces?|sauces?",
        r"silver swan|datu puti|abc|bango|kikkoman|chin-su|nam ngư|lee kum kee|del monte",
    ),
}
