"""What is put together from pieces, and how a study knows that it has used them up."""

from __future__ import annotations

import pytest

from boses_mock.kernel.rng import stream
from boses_mock.studies.sentences import conjoint_reasons, follow_ups, reaction
from boses_mock.studies.speaking.lines import has_choices, said_in
from boses_mock.studies.speaking.pieces import Pieces
from boses_mock.studies.speaking.voice import Voice

TABLE = (("One", "Two"), ("I like {it}", "I go to {place}"), ("today", "for now"))
SLOTS = {"it": "tea", "place": "Cebu"}
TRIES = 60


def test_every_sentence_of_a_table_is_said_once_and_then_none():
    pieces, voice = Pieces(TABLE, (": ", ", ")), Voice()
    told = [voice.pieced(stream(1, n), pieces, SLOTS, TRIES) for n in range(12)]
    assert len({each for each in told if each}) == pieces.count == 8
    assert told[8:] == [""] * 4
    assert told[0].endswith(".")
    assert ": I " in told[0]


def test_a_used_up_table_makes_the_draws_of_one_whose_sentences_are_known_to_be_said():
    pieces, voice = Pieces(TABLE, (", ", ", ")), Voice()
    said = [voice.pieced(stream(1, n), pieces, SLOTS, TRIES) for n in range(8)]
    knows, finds_out = stream(2), stream(2)
    assert voice.pieced(knows, pieces, SLOTS, TRIES) == ""
    assert Voice(said).pieced(finds_out, pieces, SLOTS, TRIES) == ""
    assert knows.random() == finds_out.random()


def test_another_filling_has_sentences_of_its_own():
    pieces, voice = Pieces(TABLE, (", ", ", ")), Voice()
    for n in range(8):
        voice.pieced(stream(1, n), pieces, SLOTS, TRIES)
    assert "Davao" in voice.pieced(stream(3), pieces, SLOTS | {"place": "Davao"}, TRIES)


def test_rather_than_nothing_the_last_sentence_comes_again():
    pieces, voice = Pieces(TABLE, (", ", ", ")), Voice()
    for n in range(8):
        voice.pieced(stream(1, n), pieces, SLOTS, TRIES)
    again = voice.pieced(stream(4), pieces, SLOTS, TRIES, repeating=True)
    assert said_in(again)


@pytest.mark.parametrize(("shortens", "made"), [(True, "One: today."), (False, "")])
def test_a_piece_that_cannot_be_filled_is_left_out_or_makes_no_sentence(shortens, made):
    pieces = Pieces((("One",), ("I like {it}",), ("today",)), (": ", ", "), shortens)
    assert pieces.line(0, {}) == made
    assert pieces.line(0, SLOTS) == "One: I like {it}, today."


@pytest.mark.parametrize(
    "table", [follow_ups.PIECES, reaction.PIECES, *conjoint_reasons.COMPOSED.values()]
)
def test_pieces_hold_no_choices_as_putting_them_together_draws_nothing(table):
    assert not any(has_choices(piece) for column in table for piece in column)
