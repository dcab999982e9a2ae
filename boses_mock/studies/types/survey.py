"""A survey: every persona answers every question, in keeping with its attitude.

Facts about a respondent are answered from the facts: an age bracket, a gender or a wallet is the
persona's own. What asks for a judgement follows the attitude, turned round where the question is
worded against ("too expensive", "worries me") or the scale runs downwards ("1 = Strongly agree").
Averages and distributions are counted from the answers and hold every option, chosen or not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from boses_mock.kernel.rng import Stream, stream
from boses_mock.kernel.steps import Steps
from boses_mock.studies import report
from boses_mock.studies.categories import GENERAL, Categories
from boses_mock.studies.model import (
    Question,
    Respondent,
    Result,
    Study,
    without_options,
)
from boses_mock.studies.reading.asked import asked_of
from boses_mock.studies.reading.aspects import claimed
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.reading.surveys.closed import Closed, asks_grounds, kind_of, read_closed
from boses_mock.studies.reading.topics import (
    ABOUT_IT,
    is_follow_up,
    topic_of,
)
from boses_mock.studies.reading.wants import wanted
from boses_mock.studies.sentences import names
from boses_mock.studies.sentences.matters import MATTERS
from boses_mock.studies.sentences.needs import THEMES
from boses_mock.studies.sentences.open_answers import ASKED, CHANGING, WHY
from boses_mock.studies.speaking.attitude import Attitude, attitude
from boses_mock.studies.speaking.closed.choice import choose
from boses_mock.studies.speaking.closed.leaning import leaning, refuses, tempered
from boses_mock.studies.speaking.coping import BROAD, coping, of_own_days, tells_nothing
from boses_mock.studies.speaking.forms import theme_put
from boses_mock.studies.speaking.interview import Turn, reply
from boses_mock.studies.speaking.lines import compared
from boses_mock.studies.speaking.lives.opinions import of_ticked, opined, theme_of
from boses_mock.studies.speaking.local import LocalSpeech
from boses_mock.studies.speaking.needs import needed
from boses_mock.studies.speaking.open_answers import (
    denied,
    language,
    recommending,
    refused,
    refusing,
    restated,
    tells_whom,
    theme_of_sides,
    theme_of_topic,
    wants,
    written,
)
from boses_mock.studies.speaking.short_answers import briefly
from boses_mock.studies.speaking.teller import Teller
from boses_mock.studies.speaking.tongue import tongue_for
from boses_mock.studies.speaking.voice import Voice
from boses_mock.studies.types.survey_report import advice, executive, with_told_themes

Answer = dict[str, Any]


def run(study: Study) -> Steps[tuple[Result, ...]]:
    """Make one ``survey_individual`` a respondent and the ``survey_aggregate``, a step an answer.

    Raises:
        ValueError: the study has no questions, or a choice without options.
    """
    if not study.survey:
        raise ValueError("The survey has no questions")
    lacking = without_options(study.survey)
    if lacking:
        raise ValueError(f"Multiple-choice question {lacking[0]!r} has no options")
    for question in study.survey:
        kind_of(question)  # read once, and a step at a time
        yield
    what = yield from subject_steps(study.stimulus, study.survey, study.categories)
    harmful = what.known is not None and bool(what.known.crossed)
    shown = bool(study.stimulus.text) or harmful  # a harmful thing is one wherever it is told of
    asked = read_closed(study.survey, what if harmful else study.stimulus)
    yield
    study = replace(study, stimulus=what)
    voice = Voice()
    held: list[Attitude] = []
    individuals: list[Result] = []
    filed: list[list[str]] = []
    for who in study.respondents:
        held.append(attitude(study.seed, who, study.stimulus, study.repeat))
        result, themes = yield from _individual(study, who, held[-1], asked, voice)
        individuals.append(result)
        filed.append(themes)
    sides = held if shown else []
    return (*individuals, (yield from _aggregate(study, individuals, held, sides, filed, asked)))


def subject_steps(
    what: Stimulus, questions: Sequence[Question], categories: Categories | None
) -> Steps[Stimulus]:
    """Find what is asked about: what is shown, or else what the questions speak of."""
    if what.text or not questions:
        return what
    told = [each.text for each in questions if each.type != "likert" or "?" in each.text]
    asked = "\n".join(told)
    found = yield from Stimulus.read_steps(asked, categories=categories)
    known = found.known.category.code if found.known else GENERAL
    of_life = not found.concrete or (known == GENERAL and found.name.startswith("the "))
    return replace(found, about_life=True) if of_life else found  # no thing to judge


def _individual(
    study: Study, who: Respondent, held: Attitude, asked: Sequence[Closed], voice: Voice
) -> Steps[tuple[Result, list[str]]]:
    """Return the answers of a respondent, and for each the theme that it tells of by itself."""
    turns: list[Turn] = []
    answers: list[Answer] = []
    themes: list[str] = []
    for question, read in zip(study.survey, asked, strict=True):
        theme = ""
        if question.type == "open_ended":
            told, theme = _written(study, who, held, question.text, read, turns, answers, voice)
            turns += [("user", question.text), ("persona", told)]
            answers.append(_answer(question, told))
        elif question.type == "likert":
            point = rate(study, who, held, question, read)
            answers.append(_answer(question, tempered(question, point, answers)))
        else:
            answers.append(_answer(question, choose(study, who, held, question, read)))
        themes.append(theme)
        yield
    result = Result(
        result_type="survey_individual", persona_id=who.id, report_sections={"answers": answers}
    )
    return result, themes


def _written(
    study: Study,
    who: Respondent,
    held: Attitude,
    question: str,
    asked: Closed,
    turns: list[Turn],
    answers: Sequence[Answer],
    voice: Voice,
) -> tuple[str, str]:
    """Return what somebody writes under an open question, and the theme of it if it has one."""
    key = f"survey/{study.key}/{study.repeat}"
    first = _told_first(study, key, who, held, question, asked, answers, voice)
    if first:
        return first
    need = wanted(question)
    if need:
        what = study.stimulus if asked.of_it else replace(study.stimulus, about_life=True)
        earlier = [text for role, text in turns if role == "user"]
        read = asked_of(question, what, earlier)
        if needed(study.seed, who, what, held, question, read, earlier):
            said = reply(study.seed, key, who, what, question, turns, voice)
            return said, THEMES[language(question)].get(need, "")
    made = written(study.seed, key, who, question, asked, voice, _denied(answers))
    draw, tongue = _own_draw(study, key, who, question)
    text = made.text if made else of_own_days(draw, held, question, tongue, voice, BROAD)
    if not text and tongue != "en" and (asked.of_it or _of_category(study, question, asked)):
        draw = stream(study.seed, "study", "view", key, who.id, question)
        local = LocalSpeech(study.seed, draw, who, study.stimulus, held, voice, tongue)
        text = local.view(question)
    if asked.of_it and language(question) == "en":
        plain = restated(question)
        text = text or briefly(study.seed, key, who, study.stimulus, held, plain, voice)
        turns, question = (turns, question) if plain == question else ([], plain)
    if not asked.of_it and asks_grounds(question):
        before = _before(study.survey, question)
        turns, question = [("user", before), ("persona", "")], WHY[language(question)]
    what = _of_a_life(study, question, asked)
    text = text or reply(study.seed, key, who, what, question, turns, voice)
    return text, made.theme if made else ""


def _told_first(
    study: Study,
    key: str,
    who: Respondent,
    held: Attitude,
    question: str,
    asked: Closed,
    answers: Sequence[Answer],
    voice: Voice,
) -> tuple[str, str] | None:
    """Return what is told whatever else a question wants: of others, of own days, a no, a view."""
    if asked.shown and tells_whom(question):
        told = recommending(study.seed, key, who, held, question, voice)
        return told.text, told.theme
    if refuses(study.stimulus, held, question, asked) and wants(question) != "closing":
        no = refused(study.seed, key, who, held, question, voice)
        return no.text, no.theme
    draw, tongue = _own_draw(study, key, who, question)
    own = of_own_days(draw, held, question, tongue, voice)
    if own:
        return own, ""
    viewed = "" if asked.shown else _viewed(study, key, who, held, question, answers, voice)
    return (viewed, theme_of(question)) if viewed else None


def _own_draw(study: Study, key: str, who: Respondent, question: str) -> tuple[Stream, str]:
    """Return the draw for what one tells of one's own days, and the language it is told in."""
    draw = stream(study.seed, "study", "own days", key, who.id, question)
    return draw, tongue_for(who, language(question))


def _of_a_life(study: Study, question: str, asked: Closed) -> Stimulus:
    """Return what a question is put of: no thing where none was shown and it names none."""
    what = study.stimulus
    of_questions = what.text.partition("\n")[0] in {each.text for each in study.survey}
    named = what.name.removeprefix("the ").lower() in question.lower()
    if not of_questions or named or asked.of_it or asked.matter or what.brands:
        return what
    return replace(what, about_life=True)


def _viewed(
    study: Study,
    key: str,
    who: Respondent,
    held: Attitude,
    question: str,
    answers: Sequence[Answer],
    voice: Voice,
) -> str:
    """Return the answer to a question of views or of a life, by what was ticked before if it is."""
    tongue = tongue_for(who, language(question))
    draw = stream(study.seed, "study", "opinion", key, who.id, question)
    chosen = [(each["question_text"], each["answer"]) for each in answers if "options" in each]
    ticked = [(text, option) for text, option in chosen if isinstance(option, str)]
    by_choice = of_ticked(draw, question, ticked, voice, tongue)
    what = replace(study.stimulus, about_life=True)
    asked = asked_of(question, what)
    of = Teller(study.seed, draw, who, what, held, voice, tongue)
    return by_choice or opined(of, asked, question)


def _denied(answers: Sequence[Answer]) -> tuple[str, ...]:
    """Return the gripes that somebody has denied by what it ticked before."""
    return tuple(side for each in answers for side in denied(each))


def _before(survey: Sequence[Question], question: str) -> str:
    """Return the question before one, to which "why did you answer so?" goes on."""
    texts = [each.text for each in survey]
    return texts[max(0, texts.index(question) - 1)]


def _of_category(study: Study, question: str, asked: Closed) -> bool:
    """Return whether a question asks for the good or bad of a category that no table has."""
    known = study.stimulus.known
    if known is None or known.category.code == GENERAL or asked.matter in MATTERS:
        return False
    return bool(asked.matter) and wants(question) in ("like", "gripe", "switch")


def _answer(question: Question, answer: int | str | list[str]) -> Answer:
    shape = question.to_dict()
    head = {"id": question.id, "question_text": question.text, "type": question.type}
    rest = {
        key: shape[key] for key in ("options", "scale", "low_label", "high_label") if key in shape
    }
    return head | {"answer": answer} | rest


def rate(study: Study, who: Respondent, held: Attitude, question: Question, asked: Closed) -> int:
    """Return the point of the scale that a persona ticks; who has nothing to rate, the middle."""
    draw = stream(study.seed, "study", "rating", who.id, question.text, study.repeat)
    level = leaning(study, who, held, question, asked)
    level += draw.normal(0.0, 0.1) * (level != 0.0)
    share = 0.5 + 0.5 * max(-1.0, min(1.0, level * 1.25))
    return 1 + min(question.scale - 1, int(share * question.scale))


def _aggregate(
    study: Study,
    individuals: Sequence[Result],
    held: Sequence[Attitude],
    sides: Sequence[Attitude],
    filed: Sequence[Sequence[str]],
    asked: Sequence[Closed],
) -> Steps[Result]:
    given = [(each.report_sections or {})["answers"] for each in individuals]
    per_question: list[dict[str, Any]] = []
    for n, question in enumerate(study.survey):
        answers = [each[n]["answer"] for each in given]
        told = [themes[n] for themes in filed if themes[n]]
        mine = held if sides or _of_category(study, question.text, asked[n]) else []
        per_question.append(
            (yield from _summarised(study, question, answers, mine, told, asked[n]))
        )
        yield
    return Result(
        result_type="survey_aggregate",
        report_sections={
            "per_question": with_told_themes(study, per_question, sides, given),
            "executive_summary": executive(study, per_question, asked, bool(sides)),
            "recommendations": advice(study, per_question, asked, held, sides, given),
        },
    )


def _summarised(
    study: Study,
    question: Question,
    answers: Sequence[Any],
    sides: Sequence[Attitude],
    told: Sequence[str],
    asked: Closed,
) -> Steps[dict[str, Any]]:
    """Work out what the answers to one question come to."""
    head = {"id": question.id, "type": question.type, "text": question.text}
    n = len(answers)
    if question.type == "likert":
        counts = {str(point): 0 for point in range(1, question.scale + 1)}
        for answer in answers:
            counts[str(answer)] += 1
        average = round(sum(answers) / n, 2) if n else 0.0
        labels = {"low_label": question.low_label, "high_label": question.high_label}
        scale = {"scale": question.scale, **labels, "average": average}
        return head | scale | {"distribution": counts, "n": n}
    if question.type == "multiple_choice":
        chosen = dict.fromkeys(question.options, 0)
        for answer in answers:
            for option in [answer] if isinstance(answer, str) else answer:
                chosen[option] += 1
        return head | {"options": list(question.options), "distribution": chosen, "n": n}
    telling = [text for text in dict.fromkeys(answers) if not tells_nothing(text)]
    quotes = sorted(telling, key=lambda text: abs(len(text) - 120))[:3]
    themes = yield from _themes(study, question, answers, sides, told, asked)
    return head | {"themes": themes, "notable_quotes": quotes, "n": n}


def _heard_in(answers: Sequence[str], filed: Sequence[Sequence[str]]) -> list[list[str]]:
    """Return of the themes that people hold those that they tell, all of them if none is told."""
    said = [
        [theme for theme in themes if compared(theme) in compared(text)]
        for text, themes in zip(answers, filed, strict=True)
    ]
    return said if any(said) else [list(themes) for themes in filed]


def _themes(
    study: Study,
    question: Question,
    answers: Sequence[str],
    sides: Sequence[Attitude],
    told: Sequence[str],
    asked: Closed,
) -> Steps[list[str]]:
    """Find the themes of open answers: their own, the attitudes', or what they speak of."""
    if told:
        return report.top_themes([[theme] for theme in told])
    coped = coping(answers)
    if coped:
        return coped
    english = language(question.text) == "en"
    lived = study.stimulus.about_life or not (asked.of_it or asked.shown)
    put = theme_of(question.text) if lived else ""
    put = put or (theme_put(question.text) if english and lived else "")
    if put:
        return [put]
    plain = restated(question.text) if asked.of_it and english else question.text
    topic, at = topic_of(plain, study.stimulus), language(question.text)
    if wants(plain) == "switch":
        return [CHANGING[at]]
    named = ASKED[at].get(refusing(plain), "")
    if sides and asked.of_it and named:
        return [named]
    of_it = asked.of_it or _of_category(study, question.text, asked)
    told_of = of_it and (at != "en" or asked.shown or bool(wants(plain)))
    told_of = told_of or (at != "en" and wants(plain) in ("like", "gripe"))
    if sides and (told_of or topic in ABOUT_IT or is_follow_up(plain)):
        filed = [theme_of_sides(plain, each) for each in sides]
        return report.top_themes(_heard_in(answers, filed) if at != "en" else filed)
    spoken: list[list[str]] = []
    for text in answers:
        spoken.append([names.ASPECT_TOPICS[name] for name in claimed(text)])
        yield
    often = [theme for theme, count in report.counted(spoken).items() if count * 3 >= len(answers)]
    named = theme_of_topic(question.text, topic, asked)
    own = often[:3] if at == "en" else []
    return list(dict.fromkeys([named, *own]))
