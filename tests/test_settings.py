"""What is written for a setting is understood as it is meant, or refused by name."""

from __future__ import annotations

import pytest

from boses_mock.settings import parse_origin


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("https://app.example.com", "https://app.example.com"),
        ("https://app.example.com/", "https://app.example.com"),
        (" HTTPS://App.Example.COM ", "https://app.example.com"),
        ("https://app.example.com:443", "https://app.example.com"),
        ("http://app.example.com:80/", "http://app.example.com"),
        ("http://app.example.com:443", "http://app.example.com:443"),
        ("https://app.example.com:08443", "https://app.example.com:8443"),
        ("https://*.Vercel.app/", "https://*.vercel.app"),
        ("http://192.168.1.7:3000", "http://192.168.1.7:3000"),
        ("http://[FE80::1]:3000", "http://[fe80::1]:3000"),
        ("https://bücher.example", "https://xn--bcher-kva.example"),
        ("capacitor://localhost", "capacitor://localhost"),
    ],
)
def test_an_origin_is_read_as_a_browser_sends_it(written: str, sent: str) -> None:
    assert parse_origin(written) == sent


@pytest.mark.parametrize(
    "written",
    [
        *("foo", "", "*", "null", "app.example.com", "//app.example.com", "htps://app.example.com"),
        *("https://", "https://*", "https://*.", "https://a.*.example", "https://ab*.example.com"),
        *("https://app.example.com/app", "https://app.example.com?x", "https://a@b.example"),
        *("https://app.example.com:99999", "https://app.example.com:", "https://a,https://b"),
        *("https://a b", f"https://{'ü' * 80}.example"),
    ],
)
def test_what_is_no_origin_is_refused_by_name(written: str) -> None:
    with pytest.raises(ValueError) as refused:
        parse_origin(written)
    assert repr(written) in str(refused.value)
