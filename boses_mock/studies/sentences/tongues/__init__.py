"""The tongues that people answer in: what is said in each, as its file has it."""
