"""How a persona speaks: its attitude, its facts and household, its voice, its interview."""
