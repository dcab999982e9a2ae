"""The same answers in the tongues that people answer in: English, Tagalog, Indonesian, Vietnamese.

Each module holds ``LINES``, the lines of each answer, ``STARTS`` and ``ENDS``, which make a line
new when it has been said, and ``WORDS``, what fills the slots. English has the lines that the
older tables of ``sentences`` lack; what they have is said from there.
"""
