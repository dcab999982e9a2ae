"""Facts of studies under way and of what they come to."""

from __future__ import annotations

from typing import Any
from unittest.mock import ANY

from tests.wire.facts import BOTH, LIVE, NOWHERE, Ask, Fact, G, Has, Like, P, says
from tests.wire.people_facts import GROUP_ID, STUDY
from tests.wire.study_facts import CONJOINT, IDI, PEOPLE, STUDIES_PATH, SURVEY, act, study

ONE = Ask(f"GET {STUDIES_PATH}/<study>")
RESULTS = Ask(f"GET {STUDIES_PATH}/<study>/results")
LATER = Ask("POST /__admin/clock", {"json": {"advance": "10m"}}, "")
WAITING = {"status": "pending", "progress": None, "completed_at": None}
PAPER = act(
    "survey",
    files={
        "file": ("a.txt", b"How likely are you to buy it? (1 not at all likely - 5 very likely)")
    },
)
LIKERT = {
    "scale": 5,
    "low_label": "Not at all likely",
    "high_label": "Very likely",
}
DESIGN = {
    "attributes": [
        {"name": "Price", "levels": ["P10", "P20"]},
        {"name": "Size", "levels": ["Small", "Large"]},
    ],
    "n_tasks": 6,
}
DESIGNED = act("conjoint-design", json=DESIGN)
SCRIPTED = act("script", files={"file": ("a.txt", b"1. How does your day begin?\n2. Why?\n")})
PERSONA = Ask(f"GET {G}/personas", keep="persona=0.id")
TALK = study("idi_manual", idi_persona_id="<persona>")
SAID = act("messages", json={"content": "What do you pay for coffee?"})
ODD = study("tarot")
CHECK = act("reliability-check", json={"n_runs": 2})
COMMIT = act(
    "prediction-commitment", json={"kpi_description": "a", "outcome_due_date": "2026-03-01"}
)
CONVERGENCE = Ask(f"GET {STUDIES_PATH}/convergence?persona_group_id={GROUP_ID}")
ADVICE = Like(r"\S.*\S")
COMMITMENT = {
    "id": ANY,
    "simulation_id": ANY,
    "project_id": P.rpartition("/")[2],
    "created_by_user_id": ANY,
    "predicted_sentiment": None,
    "predicted_themes": None,
    "kpi_description": "a",
    "outcome_due_date": "2026-03-01",
    "actual_outcome_description": None,
    "directional_match": None,
    "notes": None,
    "status": "pending",
    "created_at": ANY,
    "updated_at": ANY,
}


class Last:
    """Equal to every list whose last thing is this one."""

    def __init__(self, last: object) -> None:
        self._last = last

    def __eq__(self, other: object) -> bool:
        return isinstance(other, list) and bool(other) and self._last == other[-1]

    def __repr__(self) -> str:
        return f"Last({self._last!r})"

    __hash__ = None  # type: ignore[assignment]  # equal to many lists that differ


class First(Last):
    """Equal to every list whose first thing is this one."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, list) and bool(other) and self._last == other[0]

    __hash__ = None  # type: ignore[assignment]  # as its base


class Texts:
    """Equal to every list of texts, of single words if it is ``of`` words."""

    def __init__(self, pattern: str = ".+", most: int = 1_000) -> None:
        self._like, self._most = Like(pattern), most

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, list)
            and len(other) <= self._most
            and all(self._like == each for each in other)
        )

    __hash__ = None  # type: ignore[assignment]  # equal to many lists that differ


WORDS = Texts(r"[^\W\d_]{3,}", 5)


def starts(name: str, asked: Ask, *before: Ask, status: int = 200) -> Fact:
    quiet = Ask(asked.ask, asked.sent)
    return Fact(f"{name} waits as it starts", BOTH, quiet, status, has=WAITING, before=before)


def ends(name: str, last: object, *before: Ask) -> Fact:
    """Say what the aggregate of a finished study is like, and that its report advises in words."""
    return Fact(name, BOTH, RESULTS, 200, Last(last), before=(*PEOPLE, *before, LATER))


def pair(**members: Any) -> Has:
    return Has(pairwise_convergence=[Has(**members)])


IDI_TEXT = study("idi_ai", idi_script_text="How does your day begin?\nWhy?")

RUNS = [
    starts("a focus group", STUDY, *PEOPLE, status=201),
    starts("a scripted interview", IDI_TEXT, *PEOPLE, status=201),
    starts("an interview with a script", SCRIPTED, *PEOPLE, IDI),
    starts("a survey", act("run"), *PEOPLE, SURVEY, PAPER),
    starts("a conjoint", DESIGNED, *PEOPLE, CONJOINT),
    Fact(
        "a started study runs when it is looked at",
        BOTH,
        ONE,
        200,
        has={"status": "running"},
        before=(*PEOPLE, STUDY),
    ),
    Fact(
        "an unknown kind of study waits",
        LIVE,
        Ask(ODD.ask, ODD.sent),
        201,
        has={"status": "pending", "simulation_type": "tarot"},
        before=PEOPLE,
    ),
    Fact(
        "an unknown kind of study waits for good",
        LIVE,
        ONE,
        200,
        has={"status": "pending"},
        before=(*PEOPLE, ODD, LATER),
    ),
    Fact(
        "an unknown kind of study is deleted",
        LIVE,
        Ask(f"DELETE {STUDIES_PATH}/<study>"),
        204,
        None,
        before=(*PEOPLE, ODD),
    ),
    Fact(
        "an end without a message begins as any",
        BOTH,
        act("end"),
        200,
        has={"status": "generating_report"},
        before=(*PEOPLE, PERSONA, TALK),
    ),
    Fact(
        "an end without a message fails afterwards",
        BOTH,
        ONE,
        200,
        has={"status": "failed"},
        before=(*PEOPLE, PERSONA, TALK, act("end"), LATER),
    ),
    ends("a focus group advises in words", Has(report_sections=Has(recommendations=ADVICE)), STUDY),
    ends(
        "interviews advise in words",
        Has(
            recommendations=ADVICE,
            report_sections=Has(
                recommendations=ADVICE,
                per_persona_highlights=Texts(),
                cross_persona_themes=Texts(),
            ),
        ),
        IDI_TEXT,
    ),
    ends(
        "a conjoint advises in words",
        Has(report_sections=Has(recommendations=ADVICE)),
        CONJOINT,
        DESIGNED,
    ),
    ends(
        "a survey advises in words, and labels its scales",
        Has(
            report_sections=Has(
                recommendations=ADVICE, per_question=[Has(**LIKERT, average=ANY, type="likert")]
            )
        ),
        SURVEY,
        PAPER,
        act("run"),
    ),
    Fact(
        "answers on a scale have its labels",
        BOTH,
        RESULTS,
        200,
        First(Has(report_sections=Has(answers=[Has(**LIKERT, answer=ANY)]))),
        before=(*PEOPLE, SURVEY, PAPER, act("run"), LATER),
    ),
    Fact(
        "a question with ends in a bracket is a scale",
        BOTH,
        PAPER,
        200,
        has={
            "survey_schema": {
                "questions": [
                    {
                        "id": "q1",
                        "type": "likert",
                        "text": "How likely are you to buy it?",
                        **LIKERT,
                    }
                ]
            }
        },
        before=(*PEOPLE, SURVEY),
    ),
    Fact(
        "an interview by itself pairs questions and answers",
        BOTH,
        RESULTS,
        200,
        First(
            Has(
                transcript=Like(
                    r"INTERVIEWER: [^\n]+\nRESPONDENT: [^\n]+"
                    r"\n\nINTERVIEWER: [^\n]+\nRESPONDENT: [^\n]+"
                )
            )
        ),
        before=(*PEOPLE, IDI_TEXT, LATER),
    ),
    Fact(
        "an interview by hand parts its turns",
        BOTH,
        RESULTS,
        200,
        First(
            Has(
                transcript=Like(
                    r"INTERVIEWER: [^\n]+\n\nRESPONDENT: [^\n]+"
                    r"\n\nINTERVIEWER: [^\n]+\n\nRESPONDENT: [^\n]+"
                )
            )
        ),
        before=(*PEOPLE, PERSONA, TALK, SAID, SAID, act("end"), LATER),
    ),
    ends(
        "the moderator opens in round 0",
        Has(
            report_sections=Has(transcript=First({"speaker": "Moderator", "round": 0, "text": ANY}))
        ),
        STUDY,
    ),
    Fact(
        "a conjoint that is designed tells its design",
        BOTH,
        ONE,
        200,
        has={"survey_schema": DESIGN},
        before=(*PEOPLE, CONJOINT, DESIGNED),
    ),
    Fact(
        "a list of studies tells the design as well",
        BOTH,
        Ask(f"GET {STUDIES_PATH}"),
        200,
        [Has(survey_schema=DESIGN)],
        before=(*PEOPLE, CONJOINT, DESIGNED),
    ),
    Fact(
        "a questionnaire that asks nothing is told",
        BOTH,
        act("survey", files={"file": ("a.txt", b"Hello.")}),
        422,
        says("Could not parse survey questions from the uploaded file"),
        before=(*PEOPLE, SURVEY),
    ),
    Fact(
        "choices without options are not asked",
        BOTH,
        act("run"),
        422,
        says(
            "Multiple choice question(s) q1 have no options."
            " Please re-upload the survey or edit the questions."
        ),
        before=(
            *PEOPLE,
            study(
                "survey",
                survey_schema={
                    "questions": [{"id": "q1", "type": "multiple_choice", "text": "Which?"}]
                },
            ),
        ),
    ),
    Fact(
        "a study that has started is not started again",
        BOTH,
        act("run"),
        422,
        says("Simulation is not in pending state"),
        before=(*PEOPLE, SURVEY, PAPER, act("run")),
    ),
    Fact(
        "an ended talk is not spoken in",
        BOTH,
        SAID,
        422,
        says("Session is not active"),
        before=(*PEOPLE, PERSONA, TALK, SAID, act("end")),
    ),
    Fact(
        "a commitment tells whose it is",
        BOTH,
        COMMIT,
        201,
        COMMITMENT,
        before=(*PEOPLE, SURVEY),
    ),
    Fact(
        "a check begins with six members",
        BOTH,
        CHECK,
        200,
        {
            "id": ANY,
            "source_simulation_id": ANY,
            "n_runs": 2,
            "status": "running",
            "confidence_score": None,
            "created_at": ANY,
        },
        before=(*PEOPLE, STUDY, LATER),
    ),
    Fact(
        "a check tells how its score comes about",
        BOTH,
        Ask(f"GET {STUDIES_PATH}/<study>/reliability-check"),
        200,
        has={
            "score_breakdown": {
                "n_runs_scored": 2,
                "confidence_score": ANY,
                "dominant_sentiment": Like("Positive|Neutral|Negative"),
                "sentiment_agreement_rate": ANY,
                "theme_overlap_coefficient": ANY,
                "distribution_variance_score": ANY,
            }
        },
        before=(*PEOPLE, STUDY, LATER, CHECK, LATER),
    ),
    Fact(
        "one study converges with nothing and a message",
        BOTH,
        CONVERGENCE,
        200,
        {
            "simulations_analysed": [ANY],
            "pairwise_convergence": [],
            "overall_convergence_score": None,
            "interpretation": None,
            "message": ANY,
        },
        before=(*PEOPLE, STUDY, LATER),
    ),
    Fact(
        "two studies converge without a message, in words",
        BOTH,
        CONVERGENCE,
        200,
        {
            "simulations_analysed": [ANY, ANY],
            "pairwise_convergence": [
                Has(direction_match=True, shared_themes=WORDS, diverging_themes=WORDS)
            ],
            "overall_convergence_score": ANY,
            "interpretation": ANY,
        },
        before=(*PEOPLE, STUDY, STUDY, LATER),
    ),
    Fact(
        "interviews have no direction to converge in",
        BOTH,
        CONVERGENCE,
        200,
        pair(direction_match=None, distribution_similarity=None),
        before=(*PEOPLE, STUDY, IDI_TEXT, LATER),
    ),
    Fact(
        "an unknown study is told",
        BOTH,
        Ask(f"GET {STUDIES_PATH}/{NOWHERE}"),
        404,
        says("Simulation not found"),
    ),
]
