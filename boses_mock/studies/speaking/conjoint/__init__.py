"""The cards of a conjoint design: what levels are worth to a persona, and why it takes a card."""
