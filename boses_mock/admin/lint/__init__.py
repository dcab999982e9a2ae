"""What a good client would not do, found in the journal: a rule is a function of its entries.

How far two requests are apart is told by the wall's clock or by the world's, whichever says more:
a client under test may wait for real, or have the world's clock moved.
"""
