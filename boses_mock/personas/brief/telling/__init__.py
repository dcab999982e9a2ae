"""How what a brief says is told of one person: whole, in good English and not recited."""
