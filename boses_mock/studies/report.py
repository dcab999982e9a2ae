"""What a study's report says, computed from the individual results and from nothing else.

Counts, top themes and advice are taken from the sentiments and themes of the individuals, so
anybody can recompute them. Only the wording is drawn.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from boses_mock.kernel.rng import Stream, stream
from boses_mock.studies.categories import PROPOSAL
from boses_mock.studies.model import SENTIMENTS, Respondent, Result, Study
from boses_mock.studies.reading.aspects import ASPECTS
from boses_mock.studies.reading.known import Known
from boses_mock.studies.sentences import report, weighed
from boses_mock.studies.speaking.attitude import UNCLEAR
from boses_mock.studies.speaking.facts import facts
from boses_mock.studies.speaking.lines import render, slots_of
from boses_mock.studies.speaking.matters import FEES, OUTSIDE

_AGREEING = re.compile(r"\b(1 of \d{1,6} )([a-z]{2,12})\b")
_MANY = 5  # people from which what only one of them raised is no ground for advice
_FEWEST = 3  # people of one income of whom anything can be said
_LIKED = {aspect.liked: name for name, aspect in ASPECTS.items()}
_DOUBTED = {aspect.doubted: name for name, aspect in ASPECTS.items()}


def wording(study: Study, *key: str | int) -> Stream:
    """Return the stream for the wording of one part of a study."""
    return stream(
        study.seed, "study", study.simulation_type, study.key, study.repeat, "wording", *key
    )


def distribution(results: Iterable[Result]) -> dict[str, int]:
    """Count the sentiments of individual results; all three keys, always."""
    counts: dict[str, int] = dict.fromkeys(SENTIMENTS, 0)
    for result in results:
        if result.sentiment:
            counts[result.sentiment] += 1
    return counts


def counted(themes: Iterable[Sequence[str]]) -> dict[str, int]:
    """Count in how many lists each theme stands, most frequent first, then in order of mention."""
    counts: dict[str, int] = {}
    for each in themes:
        for theme in dict.fromkeys(each):
            counts[theme] = counts.get(theme, 0) + 1
    return dict(sorted(counts.items(), key=lambda pair: -pair[1]))


def top_themes(themes: Iterable[Sequence[str]], most: int = 5) -> list[str]:
    """Return the most frequent themes."""
    return list(counted(themes))[:most]


def how_felt(counts: Mapping[str, int]) -> dict[str, str]:
    """Return how many felt which way, as one says it: "none against"."""
    names = {"pos": "Positive", "neu": "Neutral", "neg": "Negative"}
    return {slot: str(counts.get(name) or "none") for slot, name in names.items()}


def verdict(counts: Mapping[str, int]) -> str:
    """Return the sentiment that most share, or ``Mixed`` when the first two tie."""
    ranked = sorted(counts.items(), key=lambda pair: -pair[1])
    total = sum(counts.values())
    if total and len(ranked) > 1 and ranked[0][1] == ranked[1][1]:
        return "Mixed"
    apart = abs(counts.get("Positive", 0) - counts.get("Negative", 0))
    split = min(counts.get("Positive", 0), counts.get("Negative", 0)) * 3 >= max(total, 3)
    return "Mixed" if split and apart * 5 <= total else ranked[0][0]


def advice(
    draw: Stream,
    themes: Iterable[Sequence[str]],
    n: int,
    most: int = 4,
    known: Known | None = None,
    felt: Mapping[str, int] | None = None,
) -> str:
    """Return recommendations for the themes that were raised, each naming how many raised it.

    Those of a category come from its file; a red line that was crossed leaves no other. Whom to
    turn to next follows from how many felt which way.
    """
    listed, last = _advice(draw, themes, n, most, known)
    return as_text([*listed, *(_next(draw, felt, known) if felt and not last else [])])


def follows(
    draw: Stream, themes: Iterable[Sequence[str]], n: int, most: int, known: Known | None
) -> list[str]:
    """Return no more than so many of the recommendations that themes alone bring."""
    return _advice(draw, themes, n, most + 1, known)[0][:most]


def _next(draw: Stream, felt: Mapping[str, int], known: Known | None) -> list[str]:
    """Return to whom to turn next: those who waver or those who are against it, who are more."""
    n = sum(felt.values())
    if not n:
        return []
    open_, against = felt.get("Neutral", 0), felt.get("Negative", 0)
    left = "Negative" if against > open_ else "Neutral" if open_ else "Positive"
    slots = {"c": str(felt[left]), "n": str(n)}
    proposed = known is not None and known.kind.name == PROPOSAL
    table = report.ADVICE_NEXT_STEP if proposed else report.ADVICE_NEXT
    told = render(draw, draw.choice(table[left]), slots)
    return [re.sub(r"\bthe 1 of (\d+) who were\b", r"the one of \1 who was", told)]


def as_text(lines: Iterable[str]) -> str:
    """Return recommendations as a report has them: one text, a line for each."""
    return "\n".join(f"- {line}" for line in lines)


def _advice(
    draw: Stream, themes: Iterable[Sequence[str]], n: int, most: int, known: Known | None
) -> tuple[list[str], bool]:
    """Return recommendations, and whether that is all that there is to recommend."""
    counts = counted(themes)
    if UNCLEAR in counts:
        said = [advised(draw, report.ADVICE_UNCLEAR, counts[UNCLEAR], n), report.ADVICE_SHOW]
        return said, True
    red = {line.topic for line in (known.crossed if known else ())}
    if n >= _MANY and any(count > 1 for count in counts.values()):
        counts = {each: count for each, count in counts.items() if count > 1 or each in red}
    against, for_it = _tables(known)
    crossed = [line for line in (known.crossed if known else ()) if line.topic in counts]
    if crossed:
        said = [advised(draw, line.advice, counts[line.topic], n) for line in crossed]
        if sum(counts[line.topic] for line in crossed) * 2 >= n:
            return [*said, weighed.ADVICE_NOT_LIKE_THIS], True
        against = {**{line.topic: line.advice for line in crossed}, **against}
    doubts = [theme for theme in counts if theme in against]
    doubts.sort(key=lambda theme: theme not in [line.topic for line in crossed])
    likes = [theme for theme in counts if theme in for_it][:2]
    plain = [theme for theme in counts if theme not in against and theme not in for_it]
    if plain and not (doubts or likes):
        return [draw.choice(report.ADVICE_TOPICAL)], True
    most_doubts = doubts[: most - 1 if known is None else most - 2]
    said = [advised(draw, against[theme], counts[theme], n) for theme in most_doubts]
    said += [advised(draw, for_it[theme], counts[theme], n) for theme in likes]
    return said[: most - 1], False


def _tables(
    known: Known | None,
) -> tuple[Mapping[str, Sequence[str]], Mapping[str, Sequence[str]]]:
    """Return what is advised by theme: where something is doubted, and where it is liked."""
    against: dict[str, Sequence[str]] = {}
    against |= {theme: report.ADVICE_DOUBT[name] for theme, name in _DOUBTED.items()}
    for_it: dict[str, Sequence[str]] = {}
    for_it |= {theme: report.ADVICE_LIKE[name] for theme, name in _LIKED.items()}
    if known is not None:
        against |= {FEES: weighed.ADVICE_CHARGES, OUTSIDE: weighed.ADVICE_OUTSIDE}
        against |= {each.topic: each.advice for each in known.barriers}
        for_it |= {each.topic: each.advice for each in known.drivers}
    return against, for_it


def advised(draw: Stream, lines: Sequence[str], count: int, n: int) -> str:
    """Return one of the recommendations for what so many of so many raised."""
    told = render(draw, draw.choice(lines), {"c": str(count), "n": str(n)})
    return (
        _AGREEING.sub(lambda m: m[1] + report.OF_ONE.get(m[2], m[2]), told) if count == 1 else told
    )


def summary(study: Study, individuals: Sequence[Result], voices: Mapping[str, Respondent]) -> str:
    """Return what came out, in three to five sentences with two people's own words."""
    draw = wording(study, "summary")
    counts = distribution(individuals)
    n = len(individuals)
    slots = {"thing": study.stimulus.name, "n": str(n)} | how_felt(counts)
    table = report.VERDICTS[verdict(counts)]
    if study.stimulus.about_life:
        table, slots["asked"] = report.VERDICT_TOPICAL, study.stimulus.question
    parts = [render(draw, draw.choice(table), slots)]
    parts.append(_themes_seen(draw, counted(each.key_themes or () for each in individuals), n))
    parts.append(_income_seen(draw, individuals, voices))
    leads: Sequence[str] = draw.shuffled(report.QUOTE_LEADS)
    for result in _telling(individuals, counts):
        told, leads = _quoted(draw, leads, voices[result.persona_id or ""], result)
        parts.append(told)
    return " ".join(part for part in parts if part)


def _themes_seen(draw: Stream, counts: Mapping[str, int], n: int) -> str:
    if len(counts) < 2:
        return ""
    (first, c1), (second, c2) = list(counts.items())[:2]
    slots = {"t1": _bare(first), "c1": str(c1), "t2": _bare(second), "c2": str(c2), "n": str(n)}
    return render(draw, draw.choice(report.THEMES_SEEN), slots)


def _bare(theme: str) -> str:
    """Return a theme as it stands in quotes: one that is quoted itself is not quoted twice."""
    whole = theme[:1] == "“" and theme.find("”") == len(theme) - 1
    return theme[1:-1] if whole else theme.replace("“", "‘").replace("”", "’")


def _income_seen(
    draw: Stream, individuals: Sequence[Result], voices: Mapping[str, Respondent]
) -> str:
    """Return how the warmest and the coolest income level differ, if they do, with counts."""
    felt: dict[str, list[int]] = {}
    for result in individuals:
        level = voices[result.persona_id or ""].income_level.lower()
        felt.setdefault(level, []).append(result.sentiment_score or 0)
    felt = {level: scores for level, scores in felt.items() if len(scores) >= _FEWEST}
    ranked = sorted(felt, key=lambda level: -sum(felt[level]) / len(felt[level]))
    if len(ranked) < 2:
        return ""
    high, low = felt[ranked[0]], felt[ranked[-1]]
    if sum(high) / len(high) - sum(low) / len(low) < 0.5 or high.count(1) == low.count(1) == 0:
        return ""
    slots = {"high": ranked[0], "low": ranked[-1], "nh": str(len(high)), "nl": str(len(low))}
    slots |= {"ph": str(high.count(1)), "pl": str(low.count(1)) if low.count(1) else "none"}
    return render(draw, draw.choice(report.INCOME_SEEN), slots)


def _telling(individuals: Sequence[Result], counts: Mapping[str, int]) -> list[Result]:
    """Return one result of the majority and one of those who saw it otherwise."""
    quoting = [each for each in individuals if each.notable_quote]
    most = max(counts, key=lambda name: counts[name])
    same = [each for each in quoting if each.sentiment == most]
    other = [each for each in quoting if each.sentiment != most]
    return same[:1] + other[:1]


def _quoted(
    draw: Stream, leads: Sequence[str], who: Respondent, result: Result
) -> tuple[str, list[str]]:
    """Return somebody's own words, and the ways of leading to such that are left."""
    quote = (result.notable_quote or "").replace("“", "‘").replace("”", "’")
    slots = facts(who) | {"who": who.name, "quote": quote}
    line = next(line for line in leads if slots_of(line) <= slots.keys())
    return render(draw, line, slots), [each for each in leads if each != line]


def by_id(study: Study) -> dict[str, Respondent]:
    """Return the respondents of a study by their ids."""
    return {who.id: who for who in study.respondents}
