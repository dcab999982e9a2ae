"""What the package is put through while its patterns are watched: a bit of everything it reads."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from boses_mock.app import OPERATIONS
from boses_mock.faults.sources import find_scenario, load_scenario
from boses_mock.market import load_markets
from boses_mock.personas import GroupDefinition, generate
from boses_mock.personas.keeping import Keeping
from boses_mock.prompts import explain
from boses_mock.settings import parse_allowed_host, parse_generation, parse_host, parse_origin
from boses_mock.studies.categories import load_categories
from boses_mock.studies.model import Design, Question, Respondent, Study
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.reading.surveys.questionnaire import interview_script, parse_text
from boses_mock.studies.sentences.life import KINDS
from boses_mock.studies.simulation import simulate
from boses_mock.studies.speaking.interview import Turn, reply
from boses_mock.verification.story import DESIGN, Story, tell
from boses_mock.world.check import faults_in
from tests.conftest import make_client
from tests.personas.score_notes import notes, person
from tests.prompts.score import cases
from tests.studies.people import APP, COFFEE, RIDE, SERUM, people
from tests.studies.questionnaires import PAPERS
from tests.studies.questionnaires_mixed import MIXED

FIXTURES = Path(__file__).parents[2] / "fixtures"
PLACES = ("Manila", "Jakarta", "Hanoi", "Singapore", "Kuala Lumpur", "Bangkok", "Atlantis", None)
NOTES = (
    "they love tea, price-conscious - and also shop online; who save for a trip, very curious."
    " [[mock:x]]"
)
FAITHFUL = GroupDefinition(
    "Muslim moms of toddlers on night shift",
    "Vegans who avoid TikTok",
    *(None,) * 7,
)
TEA = "“Salam” is our new tea.\nPrice: ₱20 a month."
LIFE = "How do you usually choose a bank?"
COOKER = "What do you think of HapaqCook, a rice cooker with a timer, ₱2,500?"
ASKED = """What do you think of it?
Would you rather complain to the neighbour or to the captain, and why?
Tell me about the last meal, who cooked it and what it cost.
Why?
How much would you pay for it?
What coffee do you usually drink?
Which coffee brand do you trust?
Tell me more
Do you have children and where do you live?
Berapa harga yang pantas menurut Anda?
Would you pay ₱500 for a pair of shoes?
On a scale of 1 to 10, how would you rate it?
How much do you spend on coffee?
Anong trabaho mo?
Ano ang market share ng GCash?
Berapa penghasilan Anda seminggu?
Bạn sống với ai?
How do you relax at the weekend?
What do you have for dinner?
Where do you get your news?
Which network are you on?
Tea or coffee?
What is your favourite drink?
Do you use GCash?
Hello! What do you do for a living?
Are you worried about side effects?
Is ₱20 a month fair?
Are 30 tablets enough?
What do you think of the price?
How important is the taste to you?
What do you do when it floods?
What is the hardest part of your work?
What would you change about your work?
What would you tell the owner if you had ten minutes?
What would you ask for?
What is the hardest part of your job?
Is ₱350 a month too heavy for you?
Have you joined a cooperative?
How much do you take home in a day?
I don't understand""".splitlines()
CHOICES = (
    ("How old are you?", ("Under 25", "25-34", "35+")),
    ("What is your gender?", ("Female", "Male")),
    ("Which city do you live in?", ("Manila", "Jakarta", "Hanoi")),
    ("What is your household income?", ("Below ₱20,000", "₱20,000 - 50,000", "Above ₱50,000")),
    ("How many children do you have?", ("None", "1-2", "3 or more")),
    ("Are you married?", ("Single", "Married")),
    ("Would you buy it?", ("Definitely", "Probably", "No")),
    ("How much would you pay?", ("₱50", "₱100", "₱200")),
    ("Which wallet do you use?", ("GCash", "GoPay", "Other")),
    ("What is your work status?", ("Employed full-time", "Self-employed", "Student")),
    ("What is your highest level of education?", ("High school", "College", "Postgraduate")),
    ("What is your religion?", ("Catholic", "Muslim", "Buddhist", "Other")),
    ("Do you eat only halal food?", ("Yes", "No")),
    ("Do you follow a diet?", ("Halal", "Vegetarian", "None")),
    ("Do you own or rent your home?", ("Own", "Rent", "With my parents")),
    ("Is your phone Android or iOS?", ("Android", "iOS")),
    ("Who decides what is bought?", ("Mostly me", "Both of us", "Somebody else")),
    ("Do you have children under five?", ("Yes, under 2", "Yes, 2 to four", "No")),
    ("Where do you usually buy coffee?", ("Sari-sari store", "Supermarket", "Online")),
    ("How do you usually get to work?", ("By electric bus", "By train", "By car")),
    ("What is the biggest problem in your job?", ("Long hours", "Low pay", "The boss")),
    ("Which one change at your workplace would do most?", ("Pay", "Hours", "Safety")),
    ("When do you usually drink coffee?", ("In the morning", "At night")),
)


def run() -> None:
    for name in ("cases", "heldout"):
        for case in cases(name):
            explain(case["text"])
    for paper, _ in (PAPERS | MIXED).values():
        parse_text(paper)
        _script(paper)
    for scenario in sorted((FIXTURES / "scenarios").glob("*.yaml")):
        load_scenario(find_scenario(scenario.stem, FIXTURES / "scenarios"))
    assert faults_in(FIXTURES, {operation.id for operation in OPERATIONS}) == []
    markets = load_markets(FIXTURES / "markets")
    for note in (*notes(held_out=False), *notes(held_out=True)):
        person(markets, note)
    _studies()
    parse_host("mock.example"), parse_allowed_host("*.example"), parse_generation("5..10")
    parse_origin("https://*.example.com:8443/")
    with make_client() as client:
        tell(Story(client))
        client.get("/health", headers={"Prefer": "code=503, delay=1", "X-Boses-Mock-Key": "k"})


def _script(text: str) -> None:
    try:
        interview_script(text)
    except ValueError:
        return  # a questionnaire need not be an interview


def _studies() -> None:
    everybody = (*people(6), *_generated())
    categories = load_categories(FIXTURES / "categories")
    choices = (Question(text, "multiple_choice", text, options=each) for text, each in CHOICES)
    survey = (
        Question("scale", "likert", "I usually worry about the price.", 5, "Not at all", "Very"),
        *choices,
        *(Question(text, "open_ended", text) for text in ASKED),
        *(Question(kind, "open_ended", f"Which {kind} brand do you trust?") for kind in KINDS),
    )
    for question in (COFFEE, APP, SERUM, RIDE, LIFE, COOKER, "What do you think?", ""):
        shared: dict[str, Any] = {
            "seed": 1,
            "key": "k",
            "respondents": everybody,
            "stimulus": Stimulus.read(question, [TEA], categories),
            "survey": survey,
            "script": tuple(ASKED),
            "design": Design.from_dict(DESIGN),
        }
        turns: list[Turn] = []
        for text in ASKED:
            told = reply(1, "k", everybody[0], shared["stimulus"], text, turns)
            turns += [("user", text), ("persona", told)]
        for kind in ("concept_test", "survey", "focus_group", "idi_ai", "conjoint"):
            simulate(Study(simulation_type=kind, **shared))
        alone = {
            "simulation_type": "survey",
            "stimulus": Stimulus.read(question, (), categories),
        }
        simulate(Study(**shared | alone))


def _generated() -> list[Respondent]:
    markets = load_markets(FIXTURES / "markets")
    keeping = Keeping(markets, FAITHFUL)
    for asked in (FAITHFUL, GroupDefinition("Adults", *(None,) * 8)):
        for persona in generate(markets, asked, 5, seed=3, run=1):
            keeping.keeps(asdict(persona))
    return [
        Respondent.from_row(asdict(persona) | {"id": f"{place}-{n}"})
        for place in PLACES
        for n, persona in enumerate(
            generate(
                markets,
                GroupDefinition(
                    "Moms on GCash", "Coffee lovers", 16, 60, "All", place, None, "nurse", NOTES
                ),
                5,
                seed=3,
                run=1,
            )
        )
    ]
