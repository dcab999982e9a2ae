"""What somebody answers to a probe: of a part of the thing, a claim, its rivals, its price.

As an attitude, an answer is kept: it follows from how somebody stands to the thing, and where that
leaves it open from a draw of its own, so asked again it is the same. What only asks for a reason in
other words is turned to the topic that gives it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from boses_mock.kernel.rng import Stream, stream
from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.probes import Probe
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.speaking.attitude import STEEP, Attitude
from boses_mock.studies.speaking.facts import country, facts
from boses_mock.studies.speaking.lives.at_home import home_of, kin_code
from boses_mock.studies.speaking.matters import band
from boses_mock.studies.speaking.places import place_of
from boses_mock.studies.speaking.rivals import rivals_of
from boses_mock.studies.speaking.tags import tags_of
from boses_mock.studies.speaking.tongue import Answer
from boses_mock.studies.speaking.willingness_to_pay import amount, money

TURNED: Mapping[str, str] = {  # a probe, and the topic that answers it
    "first": "briefing",
    "risks": "dislike",
    "stops": "dislike",
    "bad": "dislike",
    "doubted": "dislike",
    "good": "like",
    "instead": "improve",
    "recommends": "recommend",
}
ARGUED: Mapping[str, bool | None] = {  # answers that want a reason, and from which side
    "probe_would_pos": True,
    "probe_would_neu": None,
    "probe_would_neg": False,
    "switches_pos": True,
    "switches_neu": None,
    "switches_neg": False,
    "worries_yes": False,
    "believes_no": False,
    "right_no": False,
    "right_yes": True,
    "allowed_no": False,
    "others_pos": True,
    "others_neg": False,
}
_VIEWS = {"Positive": "pos", "Neutral": "neu", "Negative": "neg"}
_UNEASY = re.compile(
    r"\b(?:fees?|charges?|penalt\w+|late|sodium|salt|sugar|switched off|locked|interest"
    r"|denda|bunga|biaya|phí|phạt|lãi|multa|risks?|side effects?|small print|contract|lock-?in"
    r"|debts?|hangus|forfeit\w*|expir\w*|hủy|cancell?ation|not knowing|tối thiểu)\b",
    re.I,
)
_OF_FAITH = re.compile(r"\b(?:halal|jakim|mui|syariah|shariah)\b", re.I)
_MOSTLY_MUSLIM = ("ID", "MY")
_OTHER_FAITH = re.compile(r"\b(?:church|mass|temple|christmas|imlek|chinese new year)\b", re.I)
_UNWANTED = re.compile(
    r"(?:risky|dangerous|expensive|dear|hard|difficult|complicated|confusing|annoying|slow|harmful|bad)$",
    re.I,
)
_HELD = re.compile(r"\bhusband|\bwife|\bspouse|suami|istri|asawa|\bchồng\b|\bvợ\b", re.I)


def probed(
    seed: int, who: Respondent, what: Stimulus, held: Attitude, probe: Probe, question: str
) -> Answer | None:
    """Return the answer to a probe, None where it is turned to a topic or nothing is known."""
    if held.unclear or probe.kind in TURNED:
        return None
    draw = stream(seed, "study", "probe", who.id, probe.kind, probe.part.lower(), *what.subject)
    if probe.kind in _ANSWERS:
        return _ANSWERS[probe.kind](draw, who, what, held, probe)
    if probe.kind == "others" and _HELD.search(question) and not home_of(who).spouse:
        return Answer("partner_none")
    if probe.kind == "better":
        return _better(question, what, held)
    key = _TABLES.get(probe.kind)
    return Answer(key[_VIEWS[held.sentiment]]) if key else None


_TABLES: Mapping[str, Mapping[str, str]] = {
    "would": {view: f"probe_would_{view}" for view in _VIEWS.values()},
    "switches": {view: f"switches_{view}" for view in _VIEWS.values()},
    "how_many": {view: f"how_many_{view}" for view in _VIEWS.values()},
    "keep": {view: f"keep_{view}" for view in _VIEWS.values()},
    "others": {"pos": "others_pos", "neu": "others_neu", "neg": "others_neg"},
    "allowed": {"pos": "allowed_yes", "neu": "allowed_yes", "neg": "allowed_no"},
    "despite": {"pos": "despite_pos", "neu": "despite_no", "neg": "despite_no"},
}


def _part(draw: Stream, who: Respondent, what: Stimulus, held: Attitude, probe: Probe) -> Answer:
    """Return how a part of the thing sits with somebody: hardly better than the thing itself."""
    chances = {"pos": (7, 3, 0), "neu": (3, 4, 3), "neg": (1, 4, 5)}[_VIEWS[held.sentiment]]
    if _UNEASY.search(probe.part):
        chances = {"pos": (1, 5, 4), "neu": (0, 4, 6), "neg": (0, 2, 8)}[_VIEWS[held.sentiment]]
    if held.objection:
        chances = (0, 0, 1)
    view = draw.weighted(dict(zip(("pos", "neu", "neg"), chances, strict=True)))
    return Answer(f"part_{view}", slots={"part": probe.part})


def _weighs(draw: Stream, who: Respondent, what: Stimulus, held: Attitude, probe: Probe) -> Answer:
    """Return how much a part counts; of a mark of faith, by the faith."""
    level = draw.weighted({"much": 5, "some": 4, "none": 2})
    if _OF_FAITH.search(probe.part):
        mostly = country(who) in _MOSTLY_MUSLIM and not _OTHER_FAITH.search(who.day_in_the_life)
        usual = {"much": 4, "some": 3} if mostly else {"some": 1, "none": 3}
        level = "much" if "muslim" in tags_of(who) else draw.weighted(usual)
    return Answer(f"weighs_{level}", slots={"part": probe.part})


def _believes(
    draw: Stream, who: Respondent, what: Stimulus, held: Attitude, probe: Probe
) -> Answer:
    if held.sentiment == "Negative" or "trust" in held.doubts:
        return Answer("believes_no" if held.sentiment == "Negative" else "believes_half")
    return Answer("believes_yes" if held.sentiment == "Positive" else "believes_half")


def _price(draw: Stream, who: Respondent, what: Stimulus, held: Attitude, probe: Probe) -> Answer:
    if held.weight is None:
        dear = held.charged or held.sentiment == "Negative"
    else:
        above = what.known is not None and band(what.known, what.prices[0]) == "above"
        dear = held.weight >= STEEP or held.objection is not None
        dear = dear or (above and held.sentiment != "Positive")
    price = probe.part or (what.prices[0].text if what.prices else "")
    key = f"{probe.kind}_{'yes' if dear == (probe.kind == 'dear') else 'no'}"
    return Answer(f"probe_{key}", slots={"price": price} if price else {})


def _limit(
    draw: Stream, who: Respondent, what: Stimulus, held: Attitude, probe: Probe
) -> Answer | None:
    """Return the price from which on one would say no, or below which one would doubt the thing."""
    found = amount(who, what, held)
    if not found:
        return None
    factor = 1.3 if probe.kind == "ceiling" else 0.35
    return Answer(probe.kind, slots={"sum": money(found[0] * factor, found[1])})


def _enough(draw: Stream, who: Respondent, what: Stimulus, held: Attitude, probe: Probe) -> Answer:
    yes = held.sentiment == "Positive" or (held.sentiment == "Neutral" and draw.chance(0.5))
    part = probe.part or what.name
    return Answer("enough_yes" if yes else "enough_no", slots={"part": part})


def _costs(
    draw: Stream, who: Respondent, what: Stimulus, held: Attitude, probe: Probe
) -> Answer | None:
    if what.known is None or not what.prices:
        return None
    place = band(what.known, what.prices[0])
    key = {"below": "less", "low": "less", "usual": "same", "above": "more"}.get(place, "same")
    named = _rivals(draw, who, what)
    return Answer(f"costs_{key}", slots={"price": what.prices[0].text, **named})


def _compared(
    draw: Stream, who: Respondent, what: Stimulus, held: Attitude, probe: Probe
) -> Answer | None:
    named = _rivals(draw, who, what)
    return Answer("compared", slots=named) if "rival" in named else Answer("compared_none")


def _now(draw: Stream, who: Respondent, what: Stimulus, held: Attitude, probe: Probe) -> Answer:
    """Return how somebody does today what the thing is for: with a rival of it."""
    if held.objection and not (what.known and what.known.kind.lends):
        return Answer("now_none")
    named = _rivals(draw, who, what)
    if what.known and what.known.kind.lends:
        return Answer("now_lent", slots=named)
    return Answer("now", slots=named) if "rival" in named else Answer("now_none")


def _tried(draw: Stream, who: Respondent, what: Stimulus, held: Attitude, probe: Probe) -> Answer:
    named = _rivals(draw, who, what)
    if "rival" in named and draw.chance(0.45):
        return Answer("tried_yes", slots=named)
    return Answer("tried_no")


def _rivals(draw: Stream, who: Respondent, what: Stimulus) -> dict[str, str]:
    """Return two rivals of the persona's market, one that it trusts first."""
    rivals = sorted(draw.shuffled(rivals_of(who, what)), key=lambda r: r not in who.trusted_brands)
    return dict(zip(("rival", "rival2"), rivals, strict=False))


def _whom(draw: Stream, who: Respondent, what: Stimulus, held: Attitude, probe: Probe) -> Answer:
    kin = kin_code(who)
    return Answer("asks_kin", {"kin": kin}) if kin else Answer("asks_friend")


def _tells(draw: Stream, who: Respondent, what: Stimulus, held: Attitude, probe: Probe) -> Answer:
    if held.sentiment == "Negative":
        return Answer("tells_nobody")
    kin = kin_code(who)
    return Answer("tells_kin", {"kin": kin}) if kin else Answer("tells_friend")


def _degree(draw: Stream, who: Respondent, what: Stimulus, held: Attitude, probe: Probe) -> Answer:
    """Return how far the thing is what a question calls it: by how somebody stands."""
    bad = _UNWANTED.search(probe.part) is not None
    view = _VIEWS[held.sentiment]
    if bad:
        view = {"pos": "neg", "neg": "pos"}.get(view, view)
    return Answer(f"degree_{view}", slots={"how": probe.part})


def _learns(draw: Stream, who: Respondent, what: Stimulus, held: Attitude, probe: Probe) -> Answer:
    online = "social" in facts(who) and draw.chance(0.6)
    return Answer("learn_online" if online else "learn_asking", {"kin": kin_code(who) or "friend"})


def _goes_with(
    draw: Stream, who: Respondent, what: Stimulus, held: Attitude, probe: Probe
) -> Answer:
    kin = kin_code(who)
    return Answer("goes_with", {"kin": kin}) if kin else Answer("goes_alone")


def _trouble(draw: Stream, who: Respondent, what: Stimulus, held: Attitude, probe: Probe) -> Answer:
    return Answer("mishap" if probe.part else "trouble", {"kin": kin_code(who) or "friend"})


def _not_for(draw: Stream, who: Respondent, what: Stimulus, held: Attitude, probe: Probe) -> Answer:
    if held.sentiment == "Negative":
        return Answer("not_for_me")
    kin = kin_code(who)
    return Answer("not_for_kin", {"kin": kin}) if kin else Answer("not_for_any")


def _pays(
    draw: Stream, who: Respondent, what: Stimulus, held: Attitude, probe: Probe
) -> Answer | None:
    found = amount(who, what, held)
    return Answer("pay", slots={"offer": money(*found)}) if found else None


def _worries(draw: Stream, who: Respondent, what: Stimulus, held: Attitude, probe: Probe) -> Answer:
    worried = held.sentiment != "Positive" or bool(held.doubts and draw.chance(0.5))
    if worried and probe.part and not re.fullmatch(r"it|this|that", probe.part):
        return Answer("worries_part", slots={"part": probe.part})
    return Answer("worries_yes" if worried else "worries_no")


def _right(draw: Stream, who: Respondent, what: Stimulus, held: Attitude, probe: Probe) -> Answer:
    false = bool(what.known and (what.known.doubted or what.known.charges))
    return Answer("right_no" if false or held.sentiment == "Negative" else "right_yes")


def _buys(draw: Stream, who: Respondent, what: Stimulus, held: Attitude, probe: Probe) -> Answer:
    return Answer("where_buy", {"place": place_of(who, what, held)})


def _wish(draw: Stream, who: Respondent, what: Stimulus, held: Attitude, probe: Probe) -> Answer:
    return Answer("wish_sensed" if probe.part else "wish")


def _plain(key: str) -> Answering:
    def told(draw: Stream, who: Respondent, what: Stimulus, held: Attitude, probe: Probe) -> Answer:
        return Answer(key)

    return told


def _better(question: str, what: Stimulus, held: Attitude) -> Answer | None:
    found = re.search(r"(?:is|are) ([\w\-]+) \w+ than ([\w\-]+)", question, re.I)
    if found is None:
        return None
    first, second = found.groups()
    mine = (
        first if (first.lower() in what.text.lower()) == (held.sentiment != "Negative") else second
    )
    return Answer("prefer", slots={"chosen": mine, "other": second if mine == first else first})


Answering = Callable[[Stream, Respondent, Stimulus, Attitude, Probe], Answer | None]
_ANSWERS: Mapping[str, Answering] = {
    "part": _part,
    "weighs": _weighs,
    "believes": _believes,
    "dear": _price,
    "fair": _price,
    "ceiling": _limit,
    "floor": _limit,
    "enough": _enough,
    "costs": _costs,
    "compared": _compared,
    "now": _now,
    "tried": _tried,
    "ask_whom": _whom,
    "not_for": _not_for,
    "pays": _pays,
    "worries": _worries,
    "right": _right,
    "buys_where": _buys,
    "shelf": _plain("shelf"),
    "wish": _wish,
    "level": _plain("level"),
    "labels": _plain("labels"),
    "trouble": _trouble,
    "tell_whom": _tells,
    "degree": _degree,
    "goes_with": _goes_with,
    "learn_more": _learns,
}
