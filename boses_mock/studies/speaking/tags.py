# ruff: noqa: E501 - patterns read better whole
"""The tags of a persona, by which a category's file says to whom something weighs more.

They are read from the fields of the persona and never drawn, so one who has a toddler at home is
a parent of a small child in every study.
"""

from __future__ import annotations

import re
from functools import lru_cache

from boses_mock.studies.model import Respondent
from boses_mock.studies.speaking.lives.household import Household, household

_JOBS = {
    "student": r"\bstudent|undergraduate|studying|pupil|mahasiswa|sinh viên",
    "office": r"office|analyst|accountant|manager|assistant|clerk|administrat|designer|engineer|developer|agent|consultant|marketing|human resources|\bhr\b|executive|programmer|teacher|officer|banker|staff",
    "driver": r"driver|rider|courier|ojek|grab|motor|pilot|seafarer|sailor",
    "vendor": r"vendor|seller|shop|store|stall|owner of|sari-sari|warung|trader|entrepreneur|business|bakery",
    "farmer": r"farm|fisher|rice grower|petani|nông dân|plantation",
}
_TRAITS = {
    "loyal": r"loyal|traditional|set in old ways|conservative",
    "striver": r"ambitious|driven|striver|achiever|image",
    "early": r"curious|adventurous|innovator|experiencer|experimental|tech",
    "wary": r"sceptical|skeptical|analytical|cautious|careful|worries|wary|thinker",
}
_MUSLIM = re.compile(
    r"\b(?:muslim\w*|mosque|masjid|musholla|islam\w*|ramadan|hijab|halal|quran|qur['’]an|tarawih|pengajian|friday prayers|zakat|umrah|hajj)\b",
    re.I,
)
_MUSLIM_NAME = re.compile(
    r"\b(?:muhammad|mohd|mohamed|mohamad|ahmad|abdul\w*|abdullah|siti|nurul|nur|noor|bin|binti|binte|fatimah|aisyah|hassan|ibrahim|ismail|usman)\b",
    re.I,
)
_YOUNG, _OLDER, _SENIOR, _GROWN = 27, 45, 60, 18


@lru_cache(maxsize=1_024)
def tags_of(who: Respondent) -> frozenset[str]:
    """Return the tags (see ``categories.tags``) that are true of a persona."""
    home = household(who.family_situation, who.gender)
    character = " ".join((*who.personality_traits, who.psychographic_segment)).lower()
    found = {who.gender.strip().lower(), who.income_level.strip().lower(), *_ages(who.age)}
    found |= {tag for tag, words in _JOBS.items() if re.search(words, who.occupation, re.I)}
    found |= {tag for tag, words in _TRAITS.items() if re.search(words, character)}
    found |= _children(home)
    found.add("married" if home.spouse else "single")
    if _is_muslim(who):
        found.add("muslim")
    return frozenset(found)


def _ages(age: int) -> set[str]:
    told = {"teen"} if age < _GROWN + 2 else set()
    told |= {"young"} if age < _YOUNG else set()
    told |= {"older"} if age >= _OLDER else set()
    return told | ({"senior"} if age >= _SENIOR else set())


def _children(home: Household) -> set[str]:
    if not home.at_home:
        return set()
    found = {"kids"}
    for noun, age in home.children or ():
        if noun in ("baby", "toddler") or 0 <= age < 6:
            found.add("smallkids")
        elif age < _GROWN:
            found.add("schoolkids")
    return found


def _is_muslim(who: Respondent) -> bool:
    told = [who.values_and_motivations, who.day_in_the_life, who.digital_habits]
    told += [who.media_consumption, who.psychographic_notes, who.purchase_behavior]
    return bool(_MUSLIM_NAME.search(who.name) or any(map(_MUSLIM.search, told)))
