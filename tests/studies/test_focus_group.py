# ruff: noqa: E501 - tables read better whole
"""A group talks: two rounds, people who answer one another, and what it comes to."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from boses_mock.studies.reading.aspects import ASPECTS
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.sentences import group
from boses_mock.studies.simulation import simulate
from boses_mock.studies.speaking.attitude import attitude
from boses_mock.studies.speaking.facts import called
from boses_mock.studies.speaking.lines import compared, said_in
from boses_mock.studies.speaking.lives.habits import habit
from boses_mock.studies.types.findings import side_of

from .people import APP, COFFEE, SERUM, people, study


def held(question: str, count: int):
    return [attitude(42, who, Stimulus.read(question)) for who in people(count)]


def test_shapes_are_those_of_the_contract():
    *individuals, aggregate = simulate(study("focus_group"))
    for each in individuals:
        filled = {key for key, value in each.to_dict().items() if value is not None}
        assert filled == {"result_type", "persona_id", "report_sections"}
        assert each.result_type == "focus_group_individual"
        assert set(each.report_sections) == {"round_1_text", "round_2_text"}
        assert all(each.report_sections.values())
    filled = {key for key, value in aggregate.to_dict().items() if value is not None}
    assert filled == {"result_type", "sentiment_distribution", "report_sections"}
    assert set(aggregate.report_sections) == {
        "transcript",
        "moderator_summary",
        "consensus_themes",
        "disagreements",
        "recommendations",
    }


def test_the_transcript_holds_both_rounds_and_the_bridge_between():
    *individuals, aggregate = simulate(study("focus_group"))
    turns = aggregate.report_sections["transcript"]
    assert [turn["round"] for turn in turns] == sorted(turn["round"] for turn in turns)
    moderated = [turn for turn in turns if turn["speaker"] == "Moderator"]
    assert [turn["round"] for turn in moderated] == [0, 1]
    assert all("persona_id" not in turn for turn in moderated)
    for number in (1, 2):
        spoken = {
            t["persona_id"]: t["text"] for t in turns if t["round"] == number and "persona_id" in t
        }
        assert spoken == {
            each.persona_id: each.report_sections[f"round_{number}_text"] for each in individuals
        }


@pytest.mark.parametrize("question", [COFFEE, APP, SERUM])
def test_in_the_second_round_people_speak_of_each_other_by_name(question):
    crowd = people(8)
    for who, each in zip(crowd, simulate(study("focus_group", question)), strict=False):
        others = {called(other) for other in crowd if other is not who}
        others |= {other.name for other in crowd if other is not who}
        assert any(name in each.report_sections["round_2_text"] for name in others)


def test_one_person_alone_has_no_second_round():
    individual, aggregate = simulate(study("focus_group", count=1))
    assert individual.report_sections["round_2_text"] is None
    assert {turn["round"] for turn in aggregate.report_sections["transcript"]} == {0, 1}
    assert aggregate.report_sections["disagreements"] == []


@pytest.mark.parametrize("question", [COFFEE, APP, SERUM])
def test_the_aggregate_follows_from_the_people(question):
    *individuals, aggregate = simulate(study("focus_group", question, count=8))
    attitudes = held(question, 8)
    counts = Counter(each.sentiment for each in attitudes)
    assert aggregate.sentiment_distribution == {
        name: counts[name] for name in ("Positive", "Neutral", "Negative")
    }
    themes = Counter(theme for each in individuals for theme in raised(each))
    shared = [theme for theme, n in themes.items() if n >= 4]
    consensus = aggregate.report_sections["consensus_themes"]
    if shared:
        assert set(consensus) == set(shared)
    else:
        assert sorted(themes[each] for each in consensus) == sorted(themes.values())[-2:]


def raised(individual):
    """Return the themes that somebody spoke of in either round, but for what it quotes of others."""
    told = individual.report_sections
    reply = re.sub(r"“[^”]*”", "", told["round_2_text"])
    text = f"{told['round_1_text']} {reply}"
    parts = [each for cut in ("[.?!]", "[.?!:]") for each in re.split(rf"(?<={cut})\s+", text)]
    found = filter(None, (side_of(compared(part)) for part in parts))
    return {ASPECTS[name].liked if liked else ASPECTS[name].doubted for name, liked in found}


@pytest.mark.parametrize("question", [COFFEE, APP])
def test_people_take_up_the_very_words_of_another(question):
    crowd = people(8)
    *individuals, _ = simulate(study("focus_group", question, count=8))
    first = {
        called(w): e.report_sections["round_1_text"]
        for w, e in zip(crowd, individuals, strict=True)
    }
    first |= {
        w.name: e.report_sections["round_1_text"] for w, e in zip(crowd, individuals, strict=True)
    }
    quoting = 0
    for each in individuals:
        opening = re.match(r"[^.]*?“([^”]+)”", each.report_sections["round_2_text"])
        named = [name for name in first if name in each.report_sections["round_2_text"][:160]]
        if opening and any(opening[1] in first[name] for name in named):
            quoting += 1
    assert quoting >= 1


def test_the_moderators_question_is_answered_before_reasons_are_given():
    question = f"{APP} Would you trust it with your money?"
    *individuals, _ = simulate(study("focus_group", question, count=8))
    for each in individuals:
        first = each.report_sections["round_1_text"].split(". ")[0]
        assert re.search(r"trust|yes|no\b|not\b|small sum", first, re.I), first


def test_in_a_talk_about_a_life_those_are_called_alike_who_do_alike():
    question = "How often do you buy snacks?"
    crowd = people(8)
    often = {who.id: habit(42, who, "snack").often for who in crowd}
    ids = {name: who.id for who in crowd for name in (called(who), who.name)}
    seen = 0
    for who, each in zip(crowd, simulate(study("focus_group", question, count=8)), strict=False):
        text = each.report_sections["round_2_text"]
        for table, alike in ((group.ECHO_SAME, True), (group.ECHO_OTHER, False)):
            for line in table:
                pattern = re.escape(line).replace(r"\{other\}", r"([\w ]+?)")
                found = re.match(pattern, text)
                if found and found[1] in ids:
                    uses = (
                        habit(42, who, "snack").uses
                        and habit(42, who_of(ids, crowd, found[1]), "snack").uses
                    )
                    assert not uses or (often[who.id] == often[ids[found[1]]]) == alike, text
                    seen += 1
    assert seen >= 4


def who_of(ids, crowd, name):
    return next(who for who in crowd if who.id == ids[name])


def test_a_disagreement_names_people_who_really_differ():
    crowd, attitudes = people(8), held(COFFEE, 8)
    told = simulate(study("focus_group", count=8))[-1].report_sections["disagreements"]
    split = [
        name
        for name in ASPECTS
        if any(name in a.likes for a in attitudes) and any(name in a.doubts for a in attitudes)
    ]
    assert len(told) == min(3, len(split))
    for text in told:
        assert sum(called(who) in text for who in crowd) >= 2


@pytest.mark.parametrize("seed", range(8))
def test_no_sentence_is_heard_twice_in_a_group(seed):
    turns = simulate(study("focus_group", count=10, seed=seed))[-1].report_sections["transcript"]
    said = [sentence for turn in turns for sentence in said_in(turn["text"])]
    assert [s for s, n in Counter(said).items() if n > 1] == []


def test_two_of_one_first_name_are_told_apart():
    crowd = (people(1)[0], *people(2, start=1))
    twin = type(crowd[0]).from_row({"id": "twin", "full_name": called(crowd[0]) + " Zamora"})
    results = simulate(study("focus_group", respondents=(crowd[0], twin)))
    assert crowd[0].name in results[1].report_sections["round_2_text"]


def test_who_speaks_for_a_side_likes_it_and_who_speaks_against_doubts_it():
    names = {told: name for name, told in group.TOPICS.items()}
    topics = "|".join(map(re.escape, names))
    liking = rf"harder on ({topics}) than|give ({topics}) another look|fears about ({topics}) is not|likes about ({topics}) is what"
    doubting = rf"sees a plus, I see a question mark, and I mean ({topics})|more generous than I am when it comes to ({topics})"
    doubting += rf"|the only one worried about ({topics})|not being difficult: ({topics}) bothers"
    seen = 0
    for seed in range(24):
        *individuals, _ = simulate(study("focus_group", APP, count=10, seed=seed))
        for who, each in zip(people(10), individuals, strict=True):
            mine = attitude(seed, who, Stimulus.read(APP))
            text = each.report_sections["round_2_text"]
            for words, wanted in ((liking, True), (doubting, False)):
                for match in re.finditer(words, text):
                    topic = names[next(filter(None, match.groups()))]
                    assert mine.favours(topic) == wanted, text
                    seen += 1
    assert seen >= 10


def test_a_lone_member_is_bridged_and_has_no_second_round():
    individual, aggregate = simulate(study("focus_group", count=1))
    assert individual.report_sections["round_2_text"] is None
    turns = aggregate.report_sections["transcript"]
    assert [turn["speaker"] == "Moderator" for turn in turns] == [True, False, True]
    assert [turn["round"] for turn in turns] == [0, 1, 1]
    assert "people" not in aggregate.report_sections["moderator_summary"]


def test_nobody_is_glad_of_supporters_that_there_are_not():
    for seed in range(6):
        *individuals, aggregate = simulate(
            study("focus_group", SERUM, count=6, seed=seed, respondents=people(6, income="Low"))
        )
        if aggregate.sentiment_distribution["Positive"]:
            continue
        for each in individuals:
            assert not re.search(
                r"works for some of you|kinder to it|the good in it",
                each.report_sections["round_2_text"],
            )


def test_an_instruction_to_talk_is_a_subject_and_not_a_concept():
    made = simulate(study("focus_group", "Talk about the price of coffee", count=6))
    said = " ".join(f"{each.report_sections}{each.reaction_text}" for each in made)
    assert "Talk about the price of coffee” " not in said
    assert "crave" not in said
    opening = made[-1].report_sections["transcript"][0]["text"]
    assert "Talk about the price of coffee." in opening
    assert "this idea" not in opening
    assert Stimulus.read("Talk about the price of coffee").about_life
    assert not Stimulus.read("Talk about our new oat-milk coffee").about_life
    assert not Stimulus.read("Discuss the oat-milk coffee in a can").about_life
