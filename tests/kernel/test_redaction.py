"""What is blanked, and what is left to be read."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from boses_mock.kernel.redaction import BLANK, is_secret, redact, redact_all

SECRET = "hunter2hunter2"
WORDS = ["password", "token", "secret", "key", "authorization", "cookie", "webhook"]

affixes = st.text("abcXYZ-_", max_size=5)
cased = st.sampled_from(WORDS).flatmap(
    lambda word: st.sampled_from([word, word.upper(), word.title()])
)
names = st.builds("{}{}{}".format, affixes, cased, affixes)


def encoded(name: str) -> str:
    return "".join(f"%{ord(character):02x}" for character in name)


spellings = st.sampled_from([str, encoded, lambda name: encoded(encoded(name))])
places = st.sampled_from(
    [
        "{pair}",
        "a=b&{pair}",
        "{pair}&a=b",
        "a=b;{pair}",
        "a={pair}",
        "/reset?{pair}",
        "http://localhost/x?a=b&{pair}#c",
        "http://localhost/x#{pair}",
        "see http://localhost/x?{pair} for more",
    ]
)


@settings(derandomize=True, deadline=None, max_examples=300)
@given(name=names, spell=spellings, place=places, wrapped=st.integers(0, 2))
def test_a_secret_of_a_query_is_blanked_wherever_it_stands(
    name: str, spell: object, place: str, wrapped: int
) -> None:
    assert callable(spell)
    text = place.format(pair=f"{spell(name)}={SECRET}")
    for _ in range(wrapped):
        text = f"next={quote(text, safe='')}"
    assert SECRET not in redact(text)


@settings(derandomize=True, deadline=None, max_examples=200)
@given(name=names, depth=st.integers(0, 20), in_list=st.booleans())
def test_a_secret_of_json_is_blanked_at_any_depth(name: str, depth: int, in_list: bool) -> None:
    content: object = {name: SECRET, "note": f"/reset?{name}={SECRET}"}
    for _ in range(depth):
        content = [content] if in_list else {"inner": content}
    assert SECRET not in str(redact_all(content))


@settings(derandomize=True, deadline=None, max_examples=300)
@given(st.text(st.characters(codec=None), max_size=200))
def test_what_is_blanked_stays_so(text: str) -> None:
    assert redact(redact(text)) == redact(text)


@pytest.mark.parametrize(
    "text",
    [
        f"/api/v1/share/{SECRET}",
        f"/api/v1/share//{SECRET}",
        f"http://localhost/%73hare/{SECRET}",
        f"https://hooks.slack.com/services/T0/B0/{SECRET}",
        f"https://me:{SECRET}@example.com/",
    ],
)
def test_a_secret_of_a_path_or_address_is_blanked(text: str) -> None:
    assert SECRET not in redact(text)


@pytest.mark.parametrize(
    "text",
    [
        "status=401&path=/api/v1/projects",
        "/api/v1/projects/3fa85f64/persona-groups",
        "http://localhost/whiskey?page=2",
        "100% of the people, aged 18-30",
        "ครอบครัว",
        "",
    ],
)
def test_what_is_no_secret_is_left_as_it_is(text: str) -> None:
    assert redact(text) == text


def test_a_query_shows_which_names_it_had() -> None:
    assert redact(f"page=2&token={SECRET}") == f"page=2&token={BLANK}"
    assert not is_secret("content-type")
