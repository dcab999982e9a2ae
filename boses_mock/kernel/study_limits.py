"""What a study holds at most, for those who take one in and for those who read one.

JSON bodies and uploads are held to the same limits, so that a questionnaire which was read out of
a file can be sent as JSON again.
"""

from __future__ import annotations

MOST_QUESTIONS = 100  # of a survey
MOST_OPTIONS = 50  # of a question
LONGEST_QUESTION = 5_000  # characters
LONGEST_OPTION = 200  # characters, of a label of a scale as well
MOST_LINES = 100  # of an interview's script, one a question
LONGEST_READ = 6_000  # characters of a briefing that a respondent takes in
LONGEST_FILE = 200_000  # characters: a hundred questions with long lists fit several times
