"""What respondents and reports say: tables of lines, and no logic.

A line has slots in braces, filled from the persona and the stimulus, and choices in brackets:
``[I'd|I would]``. A line whose slot cannot be filled is not said. ``{thing}`` stands where a
singular and a plural both do, as an object or before a modal or past verb.
"""
