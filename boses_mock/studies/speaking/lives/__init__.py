"""Questions about a life and not about a thing on show, answered from a persona's own fields."""
