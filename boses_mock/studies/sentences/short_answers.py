# ruff: noqa: E501 - tables read better whole
"""What people write under an open question about the thing on show, as short as people write it.

{like} and {doubt} are what speaks for and against it, as noun phrases.
"""

from __future__ import annotations

from collections.abc import Mapping

SHORT: Mapping[str, tuple[str, ...]] = {
    "like": ("Mostly {like}.", "{like_up}.", "{like_up}, above all.", "The best of it is {like}.", "For me it is {like}.", "{like_up}, and {like2}.", "I would say {like}.", "{like_up}; the rest is nice to have.", "First {like}, then {like2}.", "What counts for me is {like}.", "{like_up} and nothing else, [really|honestly].", "It comes down to {like}."),
    "like_none": ("Not much, to be honest.", "Nothing that I would pay for.", "I did not find [anything|one thing] for me.", "Nothing in particular.", "Little; it was not made for me.", "[No|Not one] part of it, so far."),
    "gripe": ("{doubt_up}.", "Mainly {doubt}.", "I worry about {doubt}.", "{doubt_up}, and {doubt2}.", "My one problem is {doubt}.", "{doubt_up}; that has to be answered first.", "I keep coming back to {doubt}.", "What [bothers|troubles] me: {doubt}.", "My first thought was {doubt}.", "{doubt_up}, [in short|to begin with].", "First of all {doubt}."),
    "gripe_none": ("Nothing so far.", "I have no complaint yet.", "Nothing, if it is as you say.", "No worries; I would have to try it.", "Nothing comes to mind."),
    "change": ("Do something about {doubt}.", "Sort out {doubt} first.", "I would begin with {doubt}.", "{doubt_up}: that is what I would work on.", "Find an answer to {doubt}, and I would look again.", "Take care of {doubt}, then of {doubt2}.", "Keep {like}, and do something about {doubt}.", "If {doubt} were solved, I would be [more interested|easier to win]."),
    "view_pos": ("I like it, mostly for {like}.", "Good: {like}.", "A yes from me, for {like}.", "I would try it for {like}.", "Positive, because of {like} and {like2}.", "It is for me: {like}.", "I would buy it for {like}, though I think of {doubt} as well.", "A good idea, since I look for {like}.", "{like_up} won me over."),
    "view_neu": ("Mixed: {like} on one side, {doubt} on the other.", "Not sure yet, because of {doubt}.", "Two sides of it: {like}, and {doubt}.", "Maybe for {like}; what holds me back is {doubt}.", "It could go either way: {like} or {doubt}.", "I would wait until somebody deals with {doubt}.", "Half yes for {like}, half no for {doubt}."),
    "view_neg": ("Not for me, because of {doubt}.", "I would pass: {doubt}.", "No; what puts me off is {doubt}.", "It ends for me with {doubt}.", "I am not convinced: {doubt}, and {doubt2}.", "No, and the reason is {doubt}.", "It does not win me, with {doubt}."),
    "outside": ("It is not meant for somebody like me.", "I have no use for it in my life.", "Others may need it; I do not.", "Nobody in our house would use it.", "I am the wrong person to ask about it.", "Not at {age}, and not in my situation.", "Perhaps for a neighbour in {area}, not for us.", "I would not know what to do with it."),
}  # fmt: skip
