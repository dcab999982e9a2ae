"""How somebody speaks of a thing whose category is known: its matters, price, rivals and charges.

Where every line of a matter has been said by somebody, a sentence is put together from pieces, so
nobody ever falls silent on what the category is about.
"""

from __future__ import annotations

from collections.abc import Mapping

from boses_mock.kernel.rng import Stream
from boses_mock.studies.categories import GENERAL
from boses_mock.studies.categories.model import Matter
from boses_mock.studies.categories.signs import found_in
from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.money import currency_of, find_prices
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.reading.trade import is_for_work
from boses_mock.studies.sentences import weighed
from boses_mock.studies.sentences.own_points import spoken
from boses_mock.studies.speaking.attitude import LIGHT, STEEP, Attitude
from boses_mock.studies.speaking.matters import band
from boses_mock.studies.speaking.pieces import Pieces
from boses_mock.studies.speaking.rivals import rivals_of, usual
from boses_mock.studies.speaking.voice import Voice

_LIKED = Pieces(weighed.LIKED_PIECES, (" ", ", "))
_DOUBTED = Pieces(weighed.DOUBTED_PIECES, (" ", ", "))
_OUTSIDER = Pieces(weighed.OUTSIDER_PIECES, (" ", ", "))
_OBJECTED = Pieces(weighed.OBJECTED_PIECES, (" ", ", "))
_TRIES, _SUMS = 40, ("spare", "income")
_FELT = 0.25  # of the money that is left over in a month, from which anybody feels a price


def told_matter(
    draw: Stream, matter: Matter, slots: Mapping[str, str], voice: Voice, repeating: bool = True
) -> str:
    """Return what somebody says of a matter; ``repeating`` rather than silence."""
    line = voice.say(draw, matter.lines, slots)
    if line:
        return line
    pieces = _LIKED if matter.driver else _DOUBTED
    return voice.pieced(draw, pieces, {**slots, "topic": spoken(matter.topic)}, _TRIES, repeating)


def told_guess(
    draw: Stream, what: Stimulus, held: Attitude, slots: Mapping[str, str], voice: Voice
) -> str:
    """Return what somebody for whom a thing is not supposes of those for whom it is."""
    matters = [held.matters[name] for name in (*held.likes, *held.doubts) if name in held.matters]
    if what.known is None or not matters:
        return ""
    slots = {**slots, "users": what.known.users, "topic": spoken(draw.choice(matters).topic)}
    return voice.pieced(draw, _OUTSIDER, slots, _TRIES, repeating=True)


def told_objection(draw: Stream, held: Attitude, slots: Mapping[str, str], voice: Voice) -> str:
    """Return what somebody says whose line an idea crosses; they never fall silent on it."""
    if held.objection is None:
        return ""
    line = voice.say(draw, held.objection.lines, slots)
    slots = {**slots, "topic": held.objection.topic}
    return line or voice.pieced(draw, _OBJECTED, slots, _TRIES, repeating=True)


def told_price(
    draw: Stream, what: Stimulus, held: Attitude, slots: Mapping[str, str], voice: Voice
) -> str:
    """Return what somebody says of the price, by the usual ones or by its own means."""
    if what.known is None or not what.prices:
        return ""
    slots = _in_one_currency(slots, what.prices[0].currency)
    if held.weight is None:
        return voice.say(draw, weighed.LENT, slots)
    place = band(what.known, what.prices[0])
    weight = felt_weight(what, held, slots)
    if is_for_work(what.text):
        return voice.say(draw, weighed.OF_A_TRADE[weight], slots)
    if place == "above" and "price" in held.doubts:
        weight = "" if weight == "light" else weight
    by_means = not place or draw.chance(0.4) or (weight == "steep" and place in ("below", "low"))
    among = weighed.PRICED.get(place, ())
    means = weighed.MEANS.get(weight, ())
    tables = [means, among] if by_means else [among, means]
    if weight == "steep" and place != "above":
        tables = [means]
    slots = {**slots, **usual(what.known, what.prices[0].currency)}
    return next(filter(None, (voice.say(draw, lines, slots) for lines in tables)), "")


def felt_weight(what: Stimulus, held: Attitude, slots: Mapping[str, str]) -> str:
    """Return how a price is spoken of: as "light", "felt" or "steep".

    Nobody takes next week what is out of reach, and what takes a good part of the money that one
    has left in a month is felt, be it for a thing that lasts.
    """
    weight = held.weight or 0.0
    if weight >= STEEP:
        return "felt" if held.sentiment == "Positive" else "steep"
    price, spare = what.prices[0], next(find_prices(slots.get("spare", "")), None)
    part = spare and spare[0].currency == price.currency and price.amount / spare[0].amount
    return "light" if weight < LIGHT and (part or 0.0) < _FELT else "felt"


def _in_one_currency(slots: Mapping[str, str], currency: str) -> dict[str, str]:
    """Return slots without the persona's own sums where these are of another currency."""
    return {
        slot: told
        for slot, told in slots.items()
        if slot not in _SUMS or currency_of(told) == currency
    }


def told_charge(draw: Stream, what: Stimulus, slots: Mapping[str, str], voice: Voice) -> str:
    """Return what somebody says of what is charged beside the price."""
    known = what.known
    if known is None or not known.charges:
        return ""
    charge = draw.choice(known.charges)
    return voice.say(draw, weighed.CHARGES, {**slots, "charge": charge})


def told_promise(draw: Stream, what: Stimulus, slots: Mapping[str, str], voice: Voice) -> str:
    """Return what somebody says of a promise that the text makes, the doubtful ones first."""
    if what.known is None:
        return ""
    claims = (*what.known.doubted, *what.known.believed)
    return next(filter(None, (voice.say(draw, claim.lines, slots) for claim in claims)), "")


def about(who: Respondent, what: Stimulus, sentence: str) -> bool:
    """Return whether a sentence of one's own life goes with the thing: it tells of no other."""
    known = what.known
    if known is None:
        return True
    if known.category.code == GENERAL:  # only its own words tell what goes with it
        return any(noun in sentence.lower() for noun in what.nouns)
    low, rivals = sentence.lower(), rivals_of(who, what)
    brands = (*who.trusted_brands, *who.distrusted_brands)
    if any(each.lower() in low for each in brands if each not in rivals):
        return False
    return any(found_in(matter.signs, low) for matter in (*known.drivers, *known.barriers))
