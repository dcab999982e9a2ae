"""Why somebody takes one card of a conjoint task and leaves the other.

The reason is what weighed most for the card taken, so it follows from the persona's own worths. It
may add what makes that weigh: the money that the profile tells of, a brand that is trusted or
shunned there, a trait that has to do with it. It is said in the language of the design where the
persona speaks that.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from boses_mock.kernel.rng import Stream
from boses_mock.studies.model import Design, Respondent
from boses_mock.studies.reading.asked import language_of
from boses_mock.studies.reading.aspects import TRAITS, claimed
from boses_mock.studies.reading.directions import NOTHING, Direction
from boses_mock.studies.reading.money import find_prices
from boses_mock.studies.sentences.conjoint_reasons import COMPOSED, REASONS, SELF, SIDES
from boses_mock.studies.speaking.attitude import named_brand
from boses_mock.studies.speaking.conjoint.levels import level_quoted, level_told, with_article
from boses_mock.studies.speaking.facts import country, facts
from boses_mock.studies.speaking.pieces import Pieces
from boses_mock.studies.speaking.rivals import sum_of
from boses_mock.studies.speaking.tongue import tongue_for
from boses_mock.studies.speaking.voice import Voice

Profile = Mapping[str, str]
_NAMES = {  # what attributes are called
    "tl": re.compile(
        r"\b(?:presyo|bilis|laki|lasa|kulay|sukat|buwan|libre|hulog|bayad\w*|tagal|dami|amoy|klase|uri|serbisyo|interes|deposito|ng)\b",
        re.I,
    ),
    "id": re.compile(
        r"\b(?:harga|ukuran|rasa|warna|biaya|garansi|masa|waktu|premi|kuota|isi|bulan\w*|kemasan|merek|layanan|pengiriman|cicilan"
        r"|bunga|tenor|uang|ongkir|aroma|jenis|kapasitas|saiz|perisa|yuran|tempoh|jaminan)\b",
        re.I,
    ),
    "vi": re.compile(
        r"[ăđơưạảấầẩẫậắằẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]|\b(?:phí|giá|kích|hãng|màu)\b", re.I
    ),
}
_PIECES = {name: Pieces(table, (", ", ", ")) for name, table in COMPOSED.items()}
_TRIES = 40
_OWN = 0.65  # how often the persona's own ground is told where it has one
_YEARLY = re.compile(r"\b(?:years?|annual|annually|yearly|tahun\w*|taon|năm)\b|ปี", re.I)
_THAI = re.compile("[\u0e01-\u0e3a\u0e40-\u0e5b]")
_MAIN = 2  # attributes to which somebody pays attention
_NOTICED, _HEAVY = 0.02, 0.1  # the part of what is free in a month that is seen, and felt
_FELT = 0.3  # the part of what is free in a month from which a price leaves no room
_MATTERS = 0.3  # the weight from which a trait has to do with an aspect


@dataclass(frozen=True, slots=True)
class Tongue:
    """In which language a persona tells its reasons, and whether the cards are in another."""

    name: str
    quotes: bool


def tongue_of(who: Respondent, written_in: str) -> Tongue:
    """Return how a persona speaks of cards that are written in a language."""
    spoken = _spoken(who, written_in)
    return Tongue(spoken, quotes=written_in != "en")


def _spoken(who: Respondent, written_in: str) -> str:
    """Return the language of the cards where a persona speaks it; Malay is read as Indonesian."""
    home = country(who)
    if home == "MY" and written_in in ("id", "ms"):
        return "ms"
    if written_in == "th":
        return "th" if home == "TH" else "en"
    return tongue_for(who, written_in) if written_in in REASONS else "en"


def written_in(design: Design, question: str) -> str:
    """Return the language of a design's cards, by the names of attributes and else by the question.

    Levels tell less: a brand may be a word of some language.
    """
    names = " ".join(name for name, _ in design.attributes)
    counts = {each: len(words.findall(names)) for each, words in _NAMES.items()}
    best = max(counts, key=lambda each: counts[each])
    if counts[best]:
        return best
    if _THAI.search(names):
        return "th"
    told = (language_of(names), language_of(question))
    return next((each for each in told if each not in ("", "en")), "en")


@dataclass(frozen=True, slots=True)
class Taken:
    """One task as it was decided.

    Attributes:
        gains: by attribute, how much better the card taken is there.
        weights: by attribute, how important it is by all that the persona chose.
        side: "A" or "B".
        accepted: every level that the persona took in any of its tasks.
    """

    taken: Profile
    left: Profile
    gains: Mapping[str, float]
    weights: Mapping[str, float]
    ways: Mapping[str, Direction | None]
    side: str
    accepted: frozenset[str] = frozenset()

    @property
    def ranked(self) -> list[str]:
        """The attributes, what spoke most for the card taken first."""
        return sorted(self.taken, key=lambda name: -self.gains[name])

    def is_price(self, name: str) -> bool:
        """Return whether an attribute is money that is asked."""
        way = self.ways[name]
        return way is not None and way.price


def reason(draw: Stream, who: Respondent, choice: Taken, tongue: Tongue, voice: Voice) -> str:
    """Return why the card was taken, in a sentence that nobody has said yet."""
    slots = _slots(who, choice, tongue)
    tables = REASONS[tongue.name]
    own = [line for kind in _grounds(choice, slots) for line in tables[kind]]
    told = voice.say(draw, own, slots) if own and draw.chance(_OWN) else ""
    told = told or voice.say(draw, tables["any"], slots)
    return told or voice.pieced(draw, _PIECES[tongue.name], slots, _TRIES, repeating=True)


def _slots(who: Respondent, choice: Taken, tongue: Tongue) -> dict[str, str]:
    tell = level_quoted if tongue.quotes else level_told
    first, *others = choice.ranked
    slots = {"side": f"{SIDES[tongue.name]} {choice.side}"}
    slots |= {"win": tell(first, choice.taken[first]), "lose": tell(first, choice.left[first])}
    if first in sorted(choice.weights, key=lambda name: -choice.weights[name])[:_MAIN]:
        slots["attr"] = f"“{first}”" if tongue.quotes else with_article(first)
        slots |= _trait(who, first)
    if others and choice.gains[others[0]] > 0:
        slots["second"] = tell(others[0], choice.taken[others[0]])
    if not NOTHING.fullmatch(choice.taken[first]) and not choice.is_price(first):
        slots["had"] = slots["win"]
    if not NOTHING.fullmatch(choice.left[first]):
        slots["hurdle"] = slots["lose"]
    if others and choice.gains[others[-1]] < 0:
        lost = choice.left[others[-1]]
        if not (NOTHING.fullmatch(lost) or choice.is_price(others[-1])):
            # nobody can do without no contract, or misses a sum
            slots["second_lost"] = slots["given_up"] = tell(others[-1], lost)
    brand = named_brand(who.trusted_brands, choice.taken[first])
    shunned = named_brand(who.distrusted_brands, choice.left[first])
    slots |= ({"brand": brand} if brand else {}) | ({"shunned": shunned} if shunned else {})
    return slots | _money(who, choice, tongue)


def _grounds(choice: Taken, slots: Mapping[str, str]) -> list[str]:
    """Return the tables of the grounds that a persona has of its own."""
    found = [kind for kind, slot in (("trusted", "brand"), ("shunned", "shunned")) if slot in slots]
    if "cheap" in slots:
        found.append("cheaper" if choice.is_price(choice.ranked[0]) else "dearer")
    return [*found, "self"]


def _money(who: Respondent, choice: Taken, tongue: Tongue) -> dict[str, str]:
    """Return the two prices where the cheaper one decided or the dearer one was taken.

    What somebody has is told with them, as far as the dearer one is anything to it.
    """
    first = choice.ranked[0]
    paid = [name for name in choice.gains if choice.is_price(name) and choice.gains[name] < 0]
    name = first if choice.is_price(first) else next(iter(paid), "")
    if not name:
        return {}
    cheap, dear = choice.taken[name], choice.left[name]
    if name != first:
        cheap, dear = dear, cheap
    months = 12 if _YEARLY.search(f"{name} {dear}") else 1
    asked = [price.amount / months for level in (cheap, dear) for price, _ in find_prices(level)]
    if len(asked) < 2:
        return {}
    slots = {"cheap": cheap, "dear": dear}
    if name == max(choice.weights, key=lambda each: choice.weights[each]):
        slots["first"] = ""
    if any(_sum_in(level) >= asked[1] * months for level in choice.accepted):
        return slots  # nobody has no room for what they took on another card
    slots["refused"] = dear
    known = facts(who)
    have = next((price.amount for price, _ in find_prices(known.get("spare", ""))), 0.0)
    if who.income_level.strip().lower() == "high" or asked[1] < _NOTICED * have or not have:
        return slots
    slots |= {"heavy": dear} if asked[1] >= _HEAVY * have else {}
    own = {slot: _as_written(known[slot], tongue) for slot in ("spare", "income")}
    slots |= {"spare": own["spare"]} | ({"purse": own["spare"]} if asked[1] < have else {})
    return slots | ({"income": own["income"]} if asked[1] >= _FELT * have else {})


def _sum_in(level: str) -> float:
    """Return the amount of money that a level asks, 0 where it asks none."""
    return next((price.amount for price, _ in find_prices(level)), 0.0)


def _as_written(told: str, tongue: Tongue) -> str:
    """Return a sum of the profile as a language writes it: "Rp2.300.000" of "2.3 million"."""
    found = next(find_prices(told), None)
    return (
        told if tongue.name == "en" or found is None else sum_of(found[0].amount, found[0].currency)
    )


def _trait(who: Respondent, name: str) -> dict[str, str]:
    """Return a trait that has to do with an attribute, as somebody would say it of itself."""
    sides = claimed(name)[:2]
    for each in who.personality_traits:
        row = TRAITS.get(each.strip().lower(), {})
        if each in SELF and any(abs(row.get(side, 0.0)) >= _MATTERS for side in sides):
            return {"trait": each}
    return {}
