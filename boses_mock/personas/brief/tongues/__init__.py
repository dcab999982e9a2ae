"""Clauses of a brief in other languages than English, put into English where each word is known."""
