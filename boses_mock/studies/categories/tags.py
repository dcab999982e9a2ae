# ruff: noqa: SIM905 - tables read better whole
"""The words by which a category's file speaks of people, and those that its sentences may hold."""

from __future__ import annotations

TAGS = frozenset(
    "teen young older senior student office driver vendor farmer kids smallkids schoolkids married "
    "single female male low middle high loyal striver early wary muslim".split()
)
SLOTS = frozenset(
    "thing rival occasion kind kin kids relative spouse a_job age area city shop spare wallet "
    "marketplace chat social price".split()
)
ADVICE_SLOTS = frozenset({"c", "n"})
