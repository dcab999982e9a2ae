# ruff: noqa: E501 - tables read better whole
"""A persona in conversation: it answers what was asked, stays itself and never repeats itself."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.reading.topics import asked_about, is_follow_up, topic_of
from boses_mock.studies.speaking.attitude import attitude
from boses_mock.studies.speaking.interview import reply
from boses_mock.studies.speaking.lines import said_in

from .people import COFFEE, RIDE, person

COFFEE_SHOWN = Stimulus.read(COFFEE)
MANY = [
    "Hello!",
    "Can you introduce yourself?",
    "What do you think of the oat-milk coffee?",
    "Why?",
    "Tell me more",
    "How much would you pay for it?",
    "Is ₱89 expensive?",
    "What brands do you trust?",
    "Which brands do you avoid?",
    "How do you usually shop?",
    "Which apps do you use most?",
    "Tell me about your family",
    "And your work?",
    "What do you watch in the evening?",
    "What does a normal day look like?",
    "What annoys you most?",
    "What do you dream of?",
    "What would you change about it?",
    "Would you recommend it?",
    "What worries you about it?",
    "What do you like about it?",
    "What do you think of electric jeepneys?",
    "Anything else?",
    "Who cleans the aquarium?",
    "Where do you live?",
    "What do you use now?",
    "Thank you!",
]


def held(questions, who=None, what=COFFEE_SHOWN, key="session"):
    turns = []
    for question in questions:
        turns += [
            ("user", question),
            ("persona", reply(42, key, who or person(2), what, question, turns)),
        ]
    return turns


@pytest.mark.parametrize("number", range(6))
def test_no_sentence_is_said_twice_in_a_long_session(number):
    turns = held((MANY * 3)[:60], person(number))
    said = [sentence for role, text in turns if role == "persona" for sentence in said_in(text)]
    assert [s for s, n in Counter(said).items() if n > 1] == []


@pytest.mark.parametrize("question", ["Why?", "How much would you pay?", "asdf qwer", "Hi", "?"])
def test_not_even_when_one_question_is_asked_forty_times(question):
    turns = held([question] * 40)
    said = [sentence for role, text in turns if role == "persona" for sentence in said_in(text)]
    assert all(text for _, text in turns)
    assert len(said) == len(set(said)) >= 40


PLACES = {
    "How much would you pay for it?": r"₱|pay|price|money|cost|cheap|number|sum|fair",
    "What brands do you trust?": r"brand|trust|Jollibee|Bench|Nike|Grab|Champion|label|chance|Samsung|BPI"
    r"|Safeguard|Lucky|Century|Human|Great|DITO|Temu|Shein|Cebu|Converge|JoyRide",
    "Tell me about your family": r"famil|home|kids|wife|husband|partner|mother|parents|sister|brother|grand|shar",
    "What do you do for work?": r"work|job|people|day|early|bills",
    "Which apps do you use?": r"phone|app|GCash|Maya|TikTok|Facebook|Viber|group|video|transfer",
    "What do you watch?": r"watch|listen|news|video|film|follow|share|advertis|read|ads",
    "What do you think of the oat-milk coffee?": r"oat-milk coffee|no added sugar|₱89|in a can|of it|it's|love nor",
}


@pytest.mark.parametrize("question", PLACES)
@pytest.mark.parametrize("number", range(12))
def test_the_reply_answers_the_question(question, number):
    text = reply(42, "session", person(number), COFFEE_SHOWN, question)
    assert re.search(PLACES[question], text, re.IGNORECASE), text


def test_a_question_of_no_topic_is_answered_by_what_it_asks_about():
    for number in range(8):
        text = reply(
            42, "s", person(number), COFFEE_SHOWN, "What is your opinion on electric jeepneys?"
        )
        assert "electric jeepneys" in text.lower()


def test_a_yes_or_no_question_is_answered_with_one_that_fits():
    for number in range(30):
        view = attitude(42, person(number), COFFEE_SHOWN).sentiment
        text = reply(42, "s", person(number), COFFEE_SHOWN, "Would you buy the oat-milk coffee?")
        yes = re.match(r"Yes[:,] (?!and no:)|I'd say yes|Mostly yes", text)
        no = re.match(r"No[:,]|Not really|I'd say no|Rather not", text)
        assert bool(yes) == (view == "Positive"), text
        assert bool(no) == (view == "Negative"), text


def test_a_follow_up_goes_on_and_differs():
    for number in range(8):
        turns = held(
            ["What brands do you trust?", "Why?", "Why is that?", "Tell me more"], person(number)
        )
        texts = [text for role, text in turns if role == "persona"]
        assert len(set(texts)) == 4


def test_replies_depend_on_session_and_person_and_nothing_else():
    first = held(MANY[:10])
    assert first == held(MANY[:10])
    assert first != held(MANY[:10], key="other session")
    assert first != held(MANY[:10], person(3))


def test_the_view_of_the_briefing_is_the_attitude():
    shown = Stimulus.read(RIDE)
    warm = r"side of yes|I would try it|spoke to me|good one|in a good way|still like it|its place"
    for number in range(60):
        view = attitude(42, person(number), shown).sentiment
        text = reply(42, "s", person(number), shown, "What is your opinion of this idea?")
        assert bool(re.search(warm, text.split(". ")[0])) == (view == "Positive"), text


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("Hello there", "greeting"),
        ("Magandang umaga po", "greeting"),
        ("Xin chào!", "greeting"),
        ("Berapa harga yang pantas?", "price"),
        ("Magkano ang kaya mo?", "price"),
        ("Giá có đắt không?", "price"),
        ("Merek apa yang Anda percaya?", "brands"),
        ("Ceritakan tentang keluarga Anda", "family"),
        ("Công việc của bạn là gì?", "work"),
        ("Bagaimana kebiasaan belanja Anda?", "shopping"),
        ("Which phone do you have?", "digital"),
        ("What do you think of this concept?", "briefing"),
        ("What stands out to you?", "like"),
        ("What are your concerns?", "dislike"),
        ("Thanks, that's all", "thanks"),
        ("Who cleans the aquarium upstairs?", "unknown"),
        ("Is the packaging attractive to you in any way?", "like"),
    ],
)
def test_topics_are_told_in_four_languages(question, topic):
    assert topic_of(question, COFFEE_SHOWN) == topic


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Why?", "why"),
        ("why is that", "why"),
        ("Bakit?", "why"),
        ("Tại sao?", "why"),
        ("Kenapa begitu?", "why"),
        ("Tell me more.", "more"),
        ("Can you elaborate?", "more"),
        ("for example?", "more"),
        ("Go on", "more"),
        ("Why do you trust GCash more than your own bank these days?", ""),
        ("What is your job?", ""),
    ],
)
def test_follow_ups_are_recognised(text, kind):
    assert is_follow_up(text) == kind


def test_what_is_asked_about_is_named_in_its_own_words():
    assert asked_about("What is your opinion on electric jeepneys?") == "electric jeepneys"
    assert asked_about("?") == "that"


def test_a_directive_in_a_message_is_not_heard():
    plain, directed = (
        reply(42, "s", person(2), COFFEE_SHOWN, f"What do you think of jeepneys?{more}")
        for more in ("", " [[mock:slow=3]]")
    )
    assert plain == directed


@pytest.mark.parametrize("told", ["She rests.\nShe cooks.\n", ". . . .", "\n\n", "She likes\ntea."])
def test_fields_of_many_lines_or_of_none_are_spoken_of_all_the_same(told):
    who = person(3, day_in_the_life=told, pain_points=told, occupation=told, buying_triggers=told)
    turns = []
    for question in ("What do you do?", "How does your day begin?", "What worries you?", "Why?"):
        answer = reply(42, "s", who, COFFEE_SHOWN, question, turns)
        assert answer
        turns += [("user", question), ("persona", answer)]
