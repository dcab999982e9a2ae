"""The tongues that people answer in: what is said in each, and what trades are called there."""
