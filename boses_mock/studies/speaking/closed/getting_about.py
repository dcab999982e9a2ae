# ruff: noqa: E501 - tables read better whole
"""By what a respondent gets about, as the options of a question name it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from boses_mock.studies.model import Respondent
from boses_mock.studies.sentences import biographies as lives
from boses_mock.studies.speaking.facts import country

_RIDES = {  # what a way of getting about is called in options, the particular first
    "hailed": (r"grab|gojek|ojek|angkas|taxi", r"ride[- ]?hail|grab|gojek|ojek|be\b|taxi|angkas|joyride"),
    "train": (r"mrt|lrt|bts|krl|train|metro", r"train|rail|\bmrt\b|\blrt\b|\bbts\b|kereta|\bkrl\b|tàu|tren"),
    "jeepney": (r"jeep|tricycle|uv express|van", r"jeep|tricycle|\bvan\b|angkot"),
    "bus": (r"bus|brt|transjakarta|angkot|boat", r"\bbus|angkot|transjakarta|xe buýt"),
    "bicycle": (r"bicycle|^bike", r"bicycle|\bbike\b|sepeda(?! motor)|xe đạp|bisikleta"),
    "car": (r"\bcar\b", r"\bcars?\b|mobil|ô tô|oto\b|kotse|sasakyan"),
    "motorbike": (r"motor|scooter|xe máy", r"motor|scooter|xe máy"),
    "foot": (r"foot", r"walk|on foot|jalan kaki|đi bộ|naglalakad|lakad"),
}  # fmt: skip
_PUBLIC = re.compile(r"public|umum|công cộng|pampublik|commute", re.I)
_ELECTRIC = re.compile(
    r"electric|\be-?(?:bike|moto|scooter)|\bev\b|điện|listrik|de-?kuryente", re.I
)


def told_ride(who: Respondent) -> str:
    """Return by what the day that is told has somebody get about, "" where it does not say."""
    found = lives.BY.search(who.day_in_the_life)
    return found[1] if found else ""


def ride(who: Respondent) -> str:
    """Return by what somebody gets about: as the day tells it, else as is usual there."""
    usual = "car" if who.income_level == "High" else lives.USUAL.get(country(who) or "", "bus")
    on_foot = lives.ON_FOOT.search(who.day_in_the_life)
    return told_ride(who) or ("foot" if on_foot else usual)


def _goes_by(who: Respondent) -> str:
    """Return a name of the ways of getting about."""
    own = ride(who)
    return next((name for name, (told, _) in _RIDES.items() if re.search(told, own, re.I)), "bus")


def transport(seed: int, who: Respondent, options: Sequence[str]) -> int | None:
    """Return the option that names how a persona gets about; what runs on petrol before a plug."""
    own = _goes_by(who)
    named = [n for n, each in enumerate(options) if re.search(_RIDES[own][1], each, re.I)]
    if not named and own in ("train", "jeepney", "bus"):
        named = [n for n, each in enumerate(options) if _PUBLIC.search(each)]
    if not named and own in ("train", "jeepney"):
        named = [n for n, each in enumerate(options) if re.search(_RIDES["bus"][1], each, re.I)]
    plain = [n for n in named if not _ELECTRIC.search(options[n])]
    return next(iter((*plain, *named)), None)
