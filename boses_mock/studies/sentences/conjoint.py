# ruff: noqa: E501 - tables read better whole
"""What a conjoint report says of the choices; what respondents say is in ``conjoint_reasons``."""

from __future__ import annotations

SUMMARIES = (
    "Across {n} respondents and {tasks} choices, {first} mattered most ({i1}% of the decision), ahead "
    "of {next} ({i2}%).",
    "{first} drove {i1}% of the decisions of {n} respondents over {tasks} choices; {next} followed "
    "with {i2}%.",
)
BEST = (
    "The most valued level was “{level}” of {attr}, the least valued “{worst}” of {bad}.",
    "People were most drawn to “{level}” ({attr}) and put off most by “{worst}” ({bad}).",
)
SHARES = (
    "In the market as modelled, “{profile}” would take {share}%.",
    "Of the three profiles tested, “{profile}” comes first with {share}%.",
)
LEAD = (
    "Take “{profile}” as the base ({offer}): it wins the market as modelled with {share}%.",
    "Go on with “{profile}” ({offer}), which {share}% of the market as modelled would take.",
)
CHANGE = (
    "Change {where} from “{from}” to “{to}”: “{profile}” would go from {share}% to {gain}%.",
    "The one change that helps most is in {where}: “{to}” instead of “{from}” lifts “{profile}” from {share}% to {gain}%.",
)
STAY = (
    "Leave “{profile}” as it is: no other level of any attribute would add a point to its {share}%.",
    "No single change would bring “{profile}” a point more than its {share}%, so keep its levels.",
)
DROP = (
    "Avoid “{worst}” in {bad}: no other level cost a profile as many choices.",
    "Leave out “{worst}” ({bad}), the level that was passed over most often.",
)
SAVE = (
    "Save on {last}: it decides only {il}% of the choice.",
    "{last} carries little weight ({il}%), so the level that costs least to make will do.",
)
SEGMENT = (
    "Address the {count} segments separately: {segments}.",
    "The group falls into {count} segments, each to be won in its own way: {segments}.",
)
