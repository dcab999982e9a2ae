"""Questionnaires as people write them: their lines, their closed questions, their scales."""
