# ruff: noqa: E501 - tables read better whole
"""What a survey's report says of its numbers, and what follows from them.

Everything is counted from the answers: how many ticked which half of a scale, which option most
chose, what people wrote under the open questions. What a persona holds but was not asked about is
no result of a survey.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from boses_mock.kernel.rng import Stream
from boses_mock.studies import report
from boses_mock.studies.model import Study
from boses_mock.studies.reading.aspects import ASPECTS
from boses_mock.studies.reading.money import asking_prices
from boses_mock.studies.reading.naming import NOTHING
from boses_mock.studies.reading.surveys.closed import Closed
from boses_mock.studies.reading.topics import ABOUT_IT, is_against, is_follow_up, topic_of
from boses_mock.studies.sentences import closed as asking
from boses_mock.studies.sentences import survey as lines
from boses_mock.studies.sentences.needs import THEMES
from boses_mock.studies.sentences.open_answers import GENERAL
from boses_mock.studies.speaking.attitude import Attitude
from boses_mock.studies.speaking.closed.leaning import sides_of
from boses_mock.studies.speaking.lines import render
from boses_mock.studies.speaking.open_answers import language, wants
from boses_mock.studies.types.told_themes import told_themes

_MOST = 4  # recommendations
_STEM = 5  # letters by which words are compared
_TROUBLE = re.compile(lines.TROUBLE, re.I)
_WEAK, _STRONG = 0.5, 0.6  # the place on its scale below which an item is weak, from which strong
_VERDICTS = {  # how an option of a yes or no begins, what is unsure first
    "unsure": re.compile(
        r"\W*(?:maybe|perhaps|not sure|unsure|might|neutral|undecided|mungkin|ragu|baka|siguro|hindi sigurado|có thể|không chắc|phân vân)\b",
        re.I,
    ),
    "no": re.compile(
        r"\W*(?:no|not|never|unlikely|probably not|definitely not|very unlikely|tidak|hindi|ayoko|không|chưa)\b",
        re.I,
    ),
    "yes": re.compile(
        r"\W*(?:yes|definitely|probably|likely|very likely|certainly|sure|ya|iya|pasti|oo|opo|tiyak|có|chắc)\b",
        re.I,
    ),
}
_WOULD = re.compile(
    r"\b(?:would|will|likely|intend|plan|akan|mau|ingin|tertarik|bibil\w+|gusto|susubukan|gagamit\w*|kukuha|sẽ|muốn|định)\b",
    re.I,
)
_HINDERS = re.compile(
    r"\b(?:stop|stops|prevent\w*|keeps? you from|worr\w+|problem|dislike|hate|barrier|challenge|difficult\w*|biggest concern|frustrat\w+"
    r"|kendala|masalah|khawatir|hambatan|khó khăn|lo ngại|ngại|vấn đề|problema|hadlang|ikinababahala|ayaw)\b",
    re.I,
)
_NEVER = re.compile(
    r"\W{0,4}(?:never|none|nothing|no one|nobody|not applicable|other|tidak pernah|tidak ada|belum pernah|lainnya"
    r"|hindi kailanman|wala|iba pa|không bao giờ|chưa bao giờ|không có|khác|ไม่เคย|ไม่มี|อื่น)",
    re.I,
)
_HOW_OFTEN = re.compile(
    r"\b(?:how often|how long|how far|how old|how many|how much|how frequently|seberapa (?:sering|lama|jauh)|berapa (?:kali|lama|jauh)|gaano (?:katagal|kalayo)|bao lâu\b|bao xa|gaano kadalas|ilang beses|bao lâu một lần|mấy lần|when did|kapan terakhir|terakhir kali|kailan ka huling|kailan ang huling|huling beses|lần cuối|lần gần nhất|berapa banyak|ilan|bao nhiêu)\b",
    re.I,
)
_WHO = re.compile(r"\W{0,4}(?:who|sino|siapa|ai)\b", re.I)
Row = Mapping[str, Any]


def executive(study: Study, rows: Sequence[Row], asked: Sequence[Closed], shown: bool) -> str:
    """Return how the first scale came out, the best and the worst item, and what was chosen."""
    draw = report.wording(study, "executive")
    named = shown and study.stimulus.name != NOTHING
    slots = {"n": str(len(study.respondents)), "q": str(len(rows)), "thing": study.stimulus.name}
    parts = [render(draw, draw.choice(lines.OPEN if named else lines.OPEN_BARE), slots)]
    scales = _rated(rows)
    if scales:
        parts.append(render(draw, draw.choice(lines.LEANING), _halves(scales[0][1])))
    every = [(_place(each), each) for each in rows if each["type"] == "likert" and each["n"]]
    rated = sorted(every, key=lambda pair: -pair[0])  # the ends of all, however they are worded
    if rated:
        parts.append(_told(draw, lines.HIGHEST if rated[1:] else lines.ONLY, rated[0][1]))
    if len(rated) > 1 and rated[-1][0] < rated[0][0]:
        parts.append(_told(draw, lines.LOWEST, rated[-1][1]))
    parts += [_chosen(draw, row) for row in _choices(rows, asked)[:2]]
    return " ".join(parts)


def _choices(rows: Sequence[Row], asked: Sequence[Closed]) -> list[Row]:
    """Return the choices that were made, but for those that tell who somebody is."""
    return [
        row
        for row, read in zip(rows, asked, strict=True)
        if row["type"] == "multiple_choice" and row["n"] and read.kind not in asking.PROFILE
    ]


def _leaders(row: Row) -> tuple[list[str], int]:
    """Return the options that were chosen most, and how often."""
    most = max(row["distribution"].values())
    return [option for option, count in row["distribution"].items() if count == most], most


def _chosen(draw: Stream, row: Row) -> str:
    first, count = _leaders(row)
    slots = {"text": str(row["text"]), "c": str(count), "n": str(row["n"]), "option": first[0]}
    if len(first) > 1:
        slots["option"] = f"{'”, “'.join(first[:-1])}” and “{first[-1]}"
        return render(draw, draw.choice(lines.TIED), slots)
    table = lines.CHOSEN if count * 2 > row["n"] else lines.CHOSEN_BY_SOME
    return render(draw, draw.choice(table), slots)


def _halves(row: Row) -> dict[str, str]:
    """Return how many ticked above and below the middle of a scale."""
    middle = (1 + row["scale"]) / 2
    ticked = [(int(point), count) for point, count in row["distribution"].items()]
    above = sum(count for point, count in ticked if point > middle)
    below = sum(count for point, count in ticked if point < middle)
    told = {"text": str(row["text"]).rstrip(".?! "), "n": str(row["n"])}
    return told | {"pos": str(above), "neg": str(below)}


def _place(row: Row) -> float:
    """Return where the average stands on its scale, from 0 to 1."""
    return float((row["average"] - 1) / (row["scale"] - 1))


def _rated(rows: Sequence[Row]) -> list[tuple[float, Row]]:
    return [
        (_place(each), each)
        for each in rows
        if each["type"] == "likert"
        and not is_against(str(each["text"]))
        and not _TROUBLE.search(str(each["text"]))
    ]


def _told(draw: Stream, table: Sequence[str], each: Row) -> str:
    """Return a line on an item; nobody agrees with a question."""
    asks = str(each["text"]).rstrip().endswith("?")
    fitting = [line for line in table if not (asks and line.startswith("Agreement"))]
    line = draw.choice(fitting or table)
    text = str(each["text"]).rstrip(".?! ")
    return line.format(text=text, average=f"{each['average']:g}", scale=each["scale"])


def advice(
    study: Study,
    rows: Sequence[Row],
    asked: Sequence[Closed],
    held: Sequence[Attitude],
    sides: Sequence[Attitude],
    given: Sequence[Sequence[Row]],
) -> str:
    """Return what follows from the answers; of what crosses a red line, that it does."""
    draw, n = report.wording(study, "advice"), len(study.respondents)
    known = study.stimulus.known
    if known is not None and known.crossed and any(each.objection for each in held):
        return report.advice(draw, [list(each.themes) for each in held], n, known=known)
    written = _written(study, sides, given)
    said = report.follows(draw, written, n, 2, known) if any(written) else []
    found = [*_of_scales(draw, rows, bool(sides)), *said, *_of_open(draw, rows, bool(said))]
    choices = sorted(_choices(rows, asked), key=_worth)
    found += filter(None, (_of_choice(draw, row, bool(sides)) for row in choices))
    return report.as_text(found[:_MOST] or [lines.ADVICE_NONE])


def _written(
    study: Study, sides: Sequence[Attitude], given: Sequence[Sequence[Row]]
) -> list[list[str]]:
    """Return for each respondent the themes of what it wrote about the thing that was shown."""
    about = [
        place
        for place, each in enumerate(study.survey)
        if each.type == "open_ended"
        and (topic_of(each.text, study.stimulus) in ABOUT_IT or is_follow_up(each.text))
    ]
    return [
        list(
            dict.fromkeys(
                theme
                for place in about
                for theme in _told_of(study, study.survey[place].text, held, answers[place])
            )
        )
        for held, answers in zip(sides, given, strict=False)
    ]


def _told_of(study: Study, question: str, held: Attitude, answer: Row) -> list[str]:
    asked_for = _of_side(question, held)
    told = told_themes(study.stimulus, held, str(answer["answer"]))
    return [theme for theme in asked_for if theme in told] or asked_for * _speaks_of_no_side(held)


def with_told_themes(
    study: Study,
    rows: Sequence[Row],
    sides: Sequence[Attitude],
    given: Sequence[Sequence[Row]],
) -> list[Row]:
    """Return the rows, those of open questions on the thing with what their answers speak of.

    What a persona holds is no theme of a question under which it wrote of something else.
    """
    if study.stimulus.known is None or any(map(_speaks_of_no_side, sides)):
        return list(rows)
    told = []
    for place, row in enumerate(rows):
        found = row
        if row["type"] == "open_ended" and language(str(row["text"])) == "en":
            answers = [str(each[place]["answer"]) for each in given]
            found = _told_row(study, row, sides, answers)
        told.append(found)
    return told


def _told_row(study: Study, row: Row, sides: Sequence[Attitude], answers: Sequence[str]) -> Row:
    filed = row["themes"]
    if not filed or not set(filed) <= {theme for each in sides for theme in each.themes}:
        return row  # it is filed under something else than the sides of the thing
    said = (told_themes(study.stimulus, *each) for each in zip(sides, answers, strict=True))
    kept = [[theme for theme in mine if theme in filed] for mine in said]
    return {**row, "themes": report.top_themes(kept) or [GENERAL["en"]]}


def _speaks_of_no_side(held: Attitude) -> bool:
    return held.unclear or held.objection is not None


def _of_side(question: str, held: Attitude) -> list[str]:
    """Return the themes of an answer by the names that recommendations go by."""
    if held.objection or held.unclear:
        return list(held.themes)
    kind = wants(question)
    likes = () if kind == "gripe" else held.likes
    doubts = () if kind == "like" else held.doubts
    told = [held.matter(side) or ASPECTS[side].liked for side in likes]
    return told + [held.matter(side) or ASPECTS[side].doubted for side in doubts]


def _of_scales(draw: Stream, rows: Sequence[Row], shown: bool) -> list[str]:
    """Return what to mend first and what to build on, or how people live where nothing is shown."""
    weak = lines.ADVICE_WEAK if shown else lines.ADVICE_NOT_SO
    strong = lines.ADVICE_STRONG if shown else lines.ADVICE_SO
    found = []
    against = [row for row in rows if row["type"] == "likert" and is_against(str(row["text"]))]
    worst = max(against, key=_place, default=None)
    if worst is not None and _place(worst) > _WEAK:
        of_life = shown and _TROUBLE.search(str(worst["text"]))
        table: Sequence[str] = lines.ADVICE_TROUBLE if of_life else lines.ADVICE_AGAINST
        found.append(render(draw, draw.choice(table), _halves(worst)))
    rated = sorted(_rated(rows), key=lambda pair: pair[0])
    if rated and rated[0][0] < _WEAK:
        found.append(_of_weak(draw, rated[0][1], weak, shown))
    if rated and rated[-1][0] >= _STRONG:
        table = _for_question(rated[-1][1], strong, lines.ADVICE_RATED_HIGH)
        found.append(render(draw, draw.choice(table), _halves(rated[-1][1])))
    return found


def _of_weak(draw: Stream, row: Row, weak: Sequence[str], shown: bool) -> str:
    """Return what to do of the lowest item: one of a price is mended by another price."""
    price = next(iter(asking_prices(str(row["text"]))), None) if shown else None
    side = next((each for each in sides_of(str(row["text"])) if each in lines.ADVICE_WEAK_SIDE), "")
    table = _for_question(row, weak, lines.ADVICE_RATED_LOW)
    if shown and (price or side):
        table = lines.ADVICE_PRICE if price else lines.ADVICE_WEAK_SIDE[side]
    slots = _halves(row) | ({"price": price.text} if price else {})
    return render(draw, draw.choice(table), slots)


def _for_question(row: Row, stated: Sequence[str], asked: Sequence[str]) -> Sequence[str]:
    """Return the lines that fit an item: nobody agrees with a question."""
    return asked if str(row["text"]).rstrip().endswith("?") else stated


def _of_open(draw: Stream, rows: Sequence[Row], judged: bool) -> list[str]:
    """Return what to look into of what people wrote about other things than the one shown."""
    open_ended = [row for row in rows if row["type"] == "open_ended" and row["themes"]]
    telling = [row for row in open_ended if not _says_nothing(str(row["text"]), row["themes"][0])]
    if judged or not telling:
        return []
    row = telling[0]
    slots = {"text": str(row["text"]), "t": row["themes"][0]}
    feared = _HINDERS.search(str(row["text"]))
    table = lines.ADVICE_FEARED if feared else lines.ADVICE_WRITTEN
    return [render(draw, draw.choice(table), slots)]


def _says_nothing(question: str, theme: str) -> bool:
    """Return whether a theme tells no more than the question that it answers."""
    asked = {word[:_STEM] for word in re.findall(r"\w{3,}", question.lower())}
    told = {word[:_STEM] for word in re.findall(r"\w{3,}", theme.lower())}
    return theme in lines.NOTHING_TOLD or theme in _of_needs() or not told or bool(told & asked)


@cache
def _of_needs() -> frozenset[str]:
    """Return the themes that tell what was asked for, and not what was answered."""
    return frozenset(theme for table in THEMES.values() for theme in table.values())


def _of_choice(draw: Stream, row: Row, shown: bool = False) -> str:
    """Return what follows from a choice; "" of one that sorts people, is tied or says never."""
    first, count = _leaders(row)
    slots = {"text": str(row["text"]).rstrip(". "), "c": str(count), "n": str(row["n"])}
    slots["option"] = first[0]
    if len(first) > 1 or _worth(row) in (_SORTING, _OFTEN) or _NEVER.match(first[0]):
        return ""
    if _HINDERS.search(slots["text"]):
        return render(draw, draw.choice(lines.ADVICE_HINDERS), slots)
    if _worth(row) == _VERDICT:
        told = next(key for key, words in _VERDICTS.items() if words.match(first[0]))
        return render(draw, draw.choice(lines.ADVICE_VERDICT[told]), slots)
    told = next((key for key, words in _of_choices() if words.search(slots["text"])), "")
    if count * 2 <= row["n"] and told != "matters":
        return ""  # half is not the usual case
    table = lines.ADVICE_OF_CHOICE[told] if told and shown else lines.ADVICE_CHOSEN
    return render(draw, draw.choice(table), slots)


@cache
def _of_choices() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((key, re.compile(words, re.I)) for key, words in lines.OF_CHOICE.items())


_VERDICT, _CHOICE, _OFTEN, _SORTING = range(4)


def _worth(row: Row) -> int:
    """Return how soon a choice is told: whether people would, what they take, how often they do."""
    if all(any(words.match(each) for words in _VERDICTS.values()) for each in row["options"]):
        return _VERDICT if _WOULD.search(str(row["text"])) else _SORTING
    if _WHO.match(str(row["text"])):
        return _SORTING  # who does a thing tells who is asked, and nothing to do
    return _OFTEN if _HOW_OFTEN.search(str(row["text"])) else _CHOICE
