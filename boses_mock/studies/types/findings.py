"""What came out of interviews: wants and barriers, each with who said it and in which words.

Everything is found in the transcripts: a side of the thing on show is counted when one of its
sentences was said, a hope or a worry when it was asked for and told, a habit when it was asked
about. What a persona holds but did not say is no finding.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from boses_mock.kernel.steps import Steps
from boses_mock.studies.categories.model import Category
from boses_mock.studies.model import Respondent, Study
from boses_mock.studies.reading.asked import Asked, asked_of
from boses_mock.studies.reading.aspects import ASPECTS
from boses_mock.studies.reading.forms import form_of
from boses_mock.studies.reading.opinions import opinion_in
from boses_mock.studies.reading.probes import probe_of
from boses_mock.studies.reading.topics import is_follow_up, questions_in
from boses_mock.studies.sentences import findings as words
from boses_mock.studies.sentences.opinions import WEIGHED_DOWN
from boses_mock.studies.sentences.own_points import spoken
from boses_mock.studies.sentences.sides import DOUBTS, LIKES
from boses_mock.studies.sentences.tongues.spoken import TONGUES
from boses_mock.studies.speaking.answers import answer_to
from boses_mock.studies.speaking.attitude import Attitude, attitude
from boses_mock.studies.speaking.direct_answers import direct_answer
from boses_mock.studies.speaking.first_person import sentences
from boses_mock.studies.speaking.interview import Turn
from boses_mock.studies.speaking.lines import Heard, compared, heard_as
from boses_mock.studies.speaking.lives.at_home import home_of
from boses_mock.studies.speaking.lives.everyday import aim_code, worry_code
from boses_mock.studies.speaking.matters import FEES
from boses_mock.studies.speaking.probes import probed

_LONGEST = 34  # words of a quote
_AVOIDING = re.compile(
    r"avoid|dislik|hate|trust|never|stop|refuse|boycott|disappoint|let you down|worst|not |n['’]t "
    r"|brand|merek|thương hiệu|tatak"
)
_OFTEN = ("often", "often_none")


@dataclass(frozen=True, slots=True)
class Finding:
    """``side`` is "want" or "hold"; ``quote`` was said by ``who``."""

    who: Respondent
    side: str
    theme: str
    quote: str
    aspect: str = ""


@dataclass(frozen=True, slots=True)
class Frequency:
    """How often somebody does a thing, as it was told."""

    who: Respondent
    matter: str
    often: str


@dataclass(frozen=True, slots=True)
class Testimony:
    """What one respondent told: findings in the order in which they were said, and habits."""

    findings: tuple[Finding, ...]
    habits: tuple[Frequency, ...]


def told_in(study: Study, who: Respondent, turns: Sequence[Turn]) -> Steps[Testimony]:
    """Find what one respondent told in an interview, an answer a step."""
    found: dict[tuple[str, str], Finding] = {}
    of_probes: dict[str, Finding] = {}
    habits: dict[str, Frequency] = {}
    held = attitude(study.seed, who, study.stimulus, study.repeat)
    for question, before, answer in _exchanges(turns):
        said = [each for each in sentences(answer) if len(each.split()) <= _LONGEST]
        viewed = opinion_in(question)
        if study.stimulus.about_life and form_of(question):
            said = []  # what a form of question is answered by speaks for no side of anything
        if viewed:  # of which only a sum that is too much speaks for or against the thing
            heavy = [each for each in said if re.search(WEIGHED_DOWN, each, re.I)]
            said = []
            if viewed.kind == "heavy" and heavy and study.stimulus.concrete:
                price = ASPECTS["price"].doubted
                _keep(found, Finding(who, "hold", price, heavy[0], "price"))
        for each in (*_sides(study, who, said), *_lived(study, who, question, before, said)):
            _keep(found, each)
        for part in questions_in(question):
            for each in _probed(study, who, held, part, said):
                of_probes.setdefault(each.theme, each)
            asked = asked_of(part, study.stimulus, before)
            if asked.kind != "how_often" or not asked.matter:
                continue
            known = answer_to(study.seed, who, study.stimulus, held, asked)
            if known and known.key in _OFTEN:
                often = "never" if known.key == "often_none" else known.codes["often"]
                habits.setdefault(asked.matter, Frequency(who, asked.matter, often))
        yield
    judged = any(each.aspect for each in found.values())
    findings = found.values() if judged else (*found.values(), *of_probes.values())
    return Testimony(tuple(findings), tuple(habits.values()))


def _keep(found: dict[tuple[str, str], Finding], new: Finding) -> None:
    """Keep a finding unless it has a quote: one that is said of both sides gives way to another."""
    kept = found.setdefault((new.side, new.theme), new)
    if kept.quote != new.quote and any(
        each.quote == kept.quote and each.side != kept.side for each in found.values()
    ):
        found[new.side, new.theme] = new


def _exchanges(turns: Sequence[Turn]) -> Iterator[tuple[str, tuple[str, ...], str]]:
    """Yield each question with those before it, and what was answered."""
    asked: list[str] = []
    for role, text in turns:
        if role == "user":
            asked.append(text)
        elif asked:
            plain = [each for each in asked if not is_follow_up(each)]
            last = plain[-1] if plain else asked[-1]
            yield last, tuple(plain[:-1][-8:]), text


def _sides(study: Study, who: Respondent, said: Sequence[str]) -> Iterator[Finding]:
    """Yield the sides of the thing on show that sentences speak for or against."""
    known = study.stimulus.known
    for sentence in said:
        bare = compared(sentence)
        local = _in_own_language(bare, known.category) if known else ()
        for theme, aspect, liked in local:
            yield Finding(who, "want" if liked else "hold", theme, sentence, aspect)
        if local:
            continue
        weighed_so = matter_of(bare, known.category) if known else None
        if known and not weighed_so and _is_of_a_price(study, who, bare):
            weighed_so = (ASPECTS["price"].doubted, "price", False)
        if known and any(compared(charge) in bare for charge in known.charges):
            weighed_so = (FEES, "price", False)
        side = None if weighed_so else side_of(bare)
        if side:
            names = ASPECTS[side[0]]
            weighed_so = (names.liked if side[1] else names.doubted, *side)
        if weighed_so:
            theme, aspect, liked = weighed_so
            yield Finding(who, "want" if liked else "hold", theme, sentence, aspect)


_OF_PROBES = {  # an answer, the side that it is on, and of what it is where no part is named
    "part_pos": ("want", ""),
    "part_neg": ("hold", ""),
    "weighs_much": ("want", ""),
    "worries_part": ("hold", ""),
    "believes_no": ("hold", "trust"),
    "believes_yes": ("want", "trust"),
    "probe_dear_yes": ("hold", "price"),
    "probe_fair_no": ("hold", "price"),
    "probe_fair_yes": ("want", "price"),
}


def _probed(
    study: Study, who: Respondent, held: Attitude, question: str, said: Sequence[str]
) -> Iterator[Finding]:
    """Yield what an answer to a probe is for or against, where it has words to quote."""
    probe = probe_of(question, study.stimulus)
    told = probe and probed(study.seed, who, study.stimulus, held, probe, question)
    if not told or told.key not in _OF_PROBES or not said:
        return
    side, aspect = _OF_PROBES[told.key]
    names = ASPECTS[aspect or "fit"]
    named = names.liked if side == "want" else names.doubted
    yield Finding(who, side, told.slots.get("part", named), said[0], aspect or "fit")


@lru_cache(maxsize=4_096)
def matter_of(bare: str, category: Category) -> tuple[str, str, bool] | None:
    """Return the topic of a category's matter that a sentence speaks of, its side and whether for.

    What cannot be told apart from another matter's line names its topic.
    """
    for line in category.red_lines:
        if compared(line.topic) in bare or _is_of(line.lines, bare):
            return line.topic, "trust", False
    matters = (*category.drivers, *category.barriers)
    said = next((each for each in matters if _is_of(each.lines, bare)), None)
    if said is None:  # the longer topic may hold the shorter: a doubt about a point, the point
        named = [each for each in matters if _is_named(each.topic, bare)]
        said = max(named, key=lambda each: len(each.topic), default=None)
    return (said.topic, said.side, said.driver) if said else None


@lru_cache(maxsize=4_096)
def _in_own_language(bare: str, category: Category) -> tuple[tuple[str, str, bool], ...]:
    """Return what a sentence in another language than English speaks of, as ``matter_of`` does.

    It may speak for a thing and against it in one breath.
    """
    matters = (*category.drivers, *category.barriers)
    return tuple(
        (matter.topic, matter.side, matter.driver)
        for matter in matters
        if any(f" {compared(clause)} " in f" {bare} " for clause in matter.said.values())
    )


def _is_of_a_price(study: Study, who: Respondent, bare: str) -> bool:
    """Return whether a sentence names the price, and that is what its speaker has against it."""
    held = attitude(study.seed, who, study.stimulus, study.repeat)
    named = any(compared(price.text) in bare for price in study.stimulus.prices)
    return named and "price" in held.doubts and not held.matter("price")


def _is_named(topic: str, bare: str) -> bool:
    """Return whether a sentence names a topic, as a report does or as people do."""
    return compared(topic) in bare or compared(spoken(topic)) in bare


def _is_of(lines: Sequence[str], bare: str) -> bool:
    for line in lines:
        heard = heard_as(line)
        if heard.text in bare and heard.in_sentence(bare):
            return True
    return False


@lru_cache(maxsize=4_096)
def side_of(bare: str) -> tuple[str, bool] | None:
    """Return the aspect that a sentence speaks of and whether for it, None for another sentence."""
    for aspect, liked, lines in _sides_heard():
        for line in lines:
            if line.text in bare and line.in_sentence(bare):
                return aspect, liked
    return next((side for phrase, side in _local_sides() if phrase in bare), None)


@cache
def _sides_heard() -> tuple[tuple[str, bool, tuple[Heard, ...]], ...]:
    """Return the lines of each side as they are known again."""
    return tuple(
        (aspect, table is LIKES, tuple(map(heard_as, table[aspect])))
        for aspect in ASPECTS
        for table in (LIKES, DOUBTS)
    )


@cache
def _local_sides() -> tuple[tuple[str, tuple[str, bool]], ...]:
    """Return how the other languages tell each side; what is longer may hold what is shorter."""
    found = [
        (compared(tongue.words[table][aspect]), (aspect, table == "like"))
        for name, tongue in TONGUES.items()
        if name != "en"
        for table in ("like", "doubt")
        for aspect in ASPECTS
    ]
    return tuple(sorted(found, key=lambda each: -len(each[0])))


def _lived(
    study: Study, who: Respondent, question: str, before: tuple[str, ...], said: Sequence[str]
) -> Iterator[Finding]:
    """Yield the hopes, worries and disappointments that a question asked for."""
    if not said:
        return
    for part in questions_in(question):
        asked = asked_of(part, study.stimulus, before)
        if asked.of_shown:
            continue
        yield from _of_life(study, who, asked, part, said)


def _of_life(
    study: Study, who: Respondent, asked: Asked, question: str, said: Sequence[str]
) -> Iterator[Finding]:
    if asked.life in ("dream", "extra", "happy"):
        yield Finding(who, "want", words.WANTS[aim_code(who)], said[0])
    elif asked.life in ("worry", "money_worry", "inflation"):
        theme = words.HOLDS[worry_code(who) if asked.life == "worry" else "price"]
        held = attitude(study.seed, who, study.stimulus, study.repeat)
        known = answer_to(study.seed, who, study.stimulus, held, asked) if asked.matter else None
        theme = words.TROUBLES.get(known.key, theme) if known else theme
        yield Finding(who, "hold", theme, said[0])
    elif asked.life == "regret" or _is_of_avoided(study, who, question):
        named = [each for each in said if any(b in each for b in who.distrusted_brands)]
        if named:
            yield Finding(who, "hold", words.LET_DOWN, named[0])


def _is_of_avoided(study: Study, who: Respondent, question: str) -> bool:
    low = question.casefold()
    if not (_AVOIDING.search(low) or any(each.casefold() in low for each in who.distrusted_brands)):
        return False
    held = attitude(study.seed, who, study.stimulus, study.repeat)
    found = direct_answer(study.seed, who, study.stimulus, held, question)
    return found is not None and found[0] in ("avoid", "kind_bad", "brand_bad")


def by_whom(found: Sequence[Finding], everybody: Sequence[Respondent]) -> str:
    """Return who is meant: by name, and by what they share and not all others do."""
    return whom(list({each.who.id: each.who for each in found}.values()), everybody)


def whom(people: Sequence[Respondent], everybody: Sequence[Respondent]) -> str:
    """Return people by name, and by what they share and not all others do."""
    names = [who.name for who in people]
    listed = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    if len(names) > 4:
        listed = f"{', '.join(names[:3])} and {len(names) - 3} more"
    trait = _shared(people, everybody)
    return f"{listed}, {words.TRAITS[trait]}" if trait else listed


def _shared(people: Sequence[Respondent], everybody: Sequence[Respondent]) -> str:
    if len(people) < 2:
        return ""
    common = set.intersection(*map(_traits, people))
    usual = Counter(trait for who in everybody for trait in _traits(who))
    fitting = [trait for trait in words.TRAITS if trait in common and usual[trait] < len(everybody)]
    return next(iter(fitting), "")


def _traits(who: Respondent) -> set[str]:
    at_home = home_of(who).at_home
    found = {who.income_level, who.gender, "parents" if at_home else "no children"}
    return found | ({"young"} if who.age < 30 else {"older"} if who.age >= 45 else set())


def ranked(found: Sequence[Finding], side: str) -> list[list[Finding]]:
    """Return the findings of a side by theme, those of most people first."""
    themes: dict[str, list[Finding]] = {}
    for each in found:
        if each.side == side:
            themes.setdefault(each.theme, []).append(each)
    return sorted(themes.values(), key=lambda group: -len(group))


def habits_of(told: Sequence[Testimony]) -> list[tuple[str, str]]:
    """Return each matter that was asked about and how often people said they do it."""
    by_matter: dict[str, list[str]] = {}
    for each in told:
        for habit in each.habits:
            by_matter.setdefault(habit.matter, []).append(habit.often)
    often = {**TONGUES["en"].words["often"], "never": "hardly ever or never"}
    found = []
    for matter, codes in by_matter.items():
        counts = Counter(codes)
        order = sorted(counts, key=lambda code: (-counts[code], list(often).index(code)))
        found.append((matter, ", ".join(f"{counts[code]} said {often[code]}" for code in order)))
    return found
