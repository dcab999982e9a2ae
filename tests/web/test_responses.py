"""A JSON answer is Starlette's, made by a shorter way."""

from __future__ import annotations

from typing import Any

import pytest
from starlette.responses import Response

from boses_mock.web.responses import reply


@pytest.mark.parametrize("content", [{"a": "ä"}, [], None, "x" * 70_000])
def test_a_reply_is_what_starlette_would_make_of_it(content: Any) -> None:
    made = reply(content, 201)
    usual = Response(made.body, 201, media_type="application/json")
    for name in ("status_code", "body", "raw_headers", "media_type", "background"):
        assert getattr(made, name) == getattr(usual, name), name
    made.set_cookie("a", "b")
    usual.set_cookie("a", "b")
    assert made.headers == usual.headers
