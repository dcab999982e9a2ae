"""Studies: what personas say of a stimulus, and what a report makes of it.

Everything here is a function of its arguments: a seed, respondents, a stimulus. A persona's
attitude is settled in one place (``attitude``) and every type of study speaks from it, so studies
of one briefing agree with one another; only the wording belongs to the study. Nothing here reads
a clock, a store or a file.

Each name is imported from its own module: a timeline is read a hundred times for every study
that is run (:mod:`boses_mock.studies.simulation`), and wants none of what that takes.
"""
