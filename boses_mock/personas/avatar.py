"""A face for a persona: an SVG drawn by python_avatars, or a PNG of it, the same in every process.

Every attribute is passed, drawn from a stream of our own, because the library's defaults are
partly random at import. Only calm, everyday choices are offered: nobody winks, weeps or wears a
gladiator's helmet in a research report.
"""

from __future__ import annotations

from functools import lru_cache

from boses_mock.kernel.rng import Stream, stream

LONG = (
    "BOB",
    "BUN",
    "CURVY",
    "LONG_NOT_TOO_LONG",
    "STRAIGHT_1",
    "STRAIGHT_2",
    "STRAIGHT_STRAND",
    "MIA_WALLACE",
    "LOOSE_HAIR",
    "PIXIE",
)
SHORT = (
    "CAESAR_SIDE_PART",
    "CAESAR",
    "SHORT_FLAT",
    "SHORT_ROUND",
    "SHORT_WAVED",
    "SHORT_CURLY",
    "SIDES",
    "BUZZCUT",
    "QUIFF",
)
BEARDS = {"NONE": 14.0, "BEARD_LIGHT": 3.0, "MOUSTACHE_FANCY": 0.5, "BEARD_MEDIUM": 0.5}
SKINS = {"TANNED": 3.0, "LIGHT": 4.0, "BROWN": 3.0, "PALE": 1.0}
HAIRS = {"BLACK": 6.0, "BROWN_DARK": 3.0, "BROWN": 0.6}
GLASSES = {"NONE": 7.0, "PRESCRIPTION_1": 1.5, "PRESCRIPTION_2": 1.5, "ROUND": 1.0}
CLOTHES = (
    "BLAZER_SHIRT",
    "BLAZER_SWEATER",
    "COLLAR_SWEATER",
    "HOODIE",
    "SHIRT_CREW_NECK",
    "SHIRT_SCOOP_NECK",
    "SHIRT_V_NECK",
    "OVERALL",
)
COLORS = (
    "BLUE_01",
    "BLUE_02",
    "BLUE_03",
    "GRAY_01",
    "HEATHER",
    "PASTEL_BLUE",
    "PASTEL_GREEN",
    "PASTEL_ORANGE",
    "PASTEL_YELLOW",
    "PINK",
    "RED",
    "WHITE",
)
BACKGROUNDS = ("#cfe8e5", "#f6dcc4", "#dfd8f0", "#d8e6f7", "#f7e7b7", "#f3d3d8", "#dcebd0")


def hair_color(draw: Stream, age: int) -> str:
    """Return a hair colour: grey is rare at forty, likely at sixty, certain at eighty."""
    dark = draw.weighted(HAIRS)
    return "SILVER_GRAY" if draw.chance(min(1.0, max(0.0, (age - 38) / 40))) else dark


@lru_cache(maxsize=300)  # of some 15 KB each
def avatar_png(seed_key: str, *, gender: str, age: int) -> bytes:
    """Return :func:`avatar_svg` as a picture of its 264 by 280 pixels.

    It takes 8 ms, in which the interpreter's lock is held.
    """
    from resvg import render, usvg

    svg = avatar_svg(seed_key, gender=gender, age=age)
    # Without fonts: it has no text, and what a machine has of them must not count.
    return bytes(render(usvg.Tree.from_str(svg, usvg.Options.default()), (1, 0, 0, 0, 1, 0)))


def avatar_svg(seed_key: str, *, gender: str, age: int) -> str:
    """Return a drawing of 264 by 280 units: the same for the same key, gender and age."""
    import python_avatars as pa

    draw = stream(0, "avatar", seed_key)
    word = gender.casefold()
    tops = LONG if word == "female" else SHORT if word == "male" else LONG + SHORT
    hair = hair_color(draw, age)
    beard = draw.weighted(BEARDS)
    avatar = pa.Avatar(
        style=pa.AvatarStyle.CIRCLE,
        background_color=draw.choice(BACKGROUNDS),
        top=pa.HairType[draw.choice(tops)],
        hat_color=pa.ClothingColor.HEATHER,
        eyebrows=pa.EyebrowType[draw.choice(("DEFAULT", "DEFAULT_NATURAL", "FLAT_NATURAL"))],
        eyes=pa.EyeType[draw.choice(("DEFAULT", "HAPPY", "DEFAULT"))],
        nose=pa.NoseType[draw.choice(("DEFAULT", "SMALL", "WIDE"))],
        mouth=pa.MouthType[draw.choice(("DEFAULT", "SMILE", "TWINKLE", "SERIOUS"))],
        facial_hair=pa.FacialHairType[beard if word == "male" and age >= 20 else "NONE"],
        skin_color=pa.SkinColor[draw.weighted(SKINS)],
        hair_color=pa.HairColor[hair],
        facial_hair_color=pa.HairColor[hair],
        accessory=pa.AccessoryType[draw.weighted(GLASSES)],
        clothing=pa.ClothingType[draw.choice(CLOTHES)],
        clothing_color=pa.ClothingColor[draw.choice(COLORS)],
        shirt_graphic=pa.ClothingGraphic.NONE,
        shirt_text="",
        title="",
    )
    # An empty colour is none, which browsers guess and others take for black.
    return str(avatar.render()).replace('fill=""', 'fill="none"')
