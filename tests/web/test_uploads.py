"""Forms that are no forms, or odd ones: each is refused with what is wrong about it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import PROJECT, ContractClient, Server, make_client
from tests.extraction.damage import AS_DRAWN
from tests.processes import resident

BRIEFINGS = f"/api/v1/projects/{PROJECT}/briefings"
FORM = b"multipart/form-data; boundary=x"
END = b"--x--\r\n"


def part(named: bytes, content: bytes = b"x", headers: bytes = b"") -> bytes:
    disposition = b"--x\r\nContent-Disposition: form-data; " + named
    return disposition + b"\r\n" + headers + b"\r\n" + content + b"\r\n"


TITLE = part(b'name="title"')
FILE = part(b'name="file"; filename="a.txt"', b"Iced coffee")


def send(client: ContractClient, body: bytes, content_type: bytes = FORM) -> Any:
    return client.post(BRIEFINGS, content=body, headers=[(b"Content-Type", content_type)])


@pytest.mark.parametrize("charset", ["utf-8", "UTF8", "us-ascii", '"utf-8"', "iso-8859-1"])
def test_a_web_clients_charset_is_taken(client: ContractClient, charset: str) -> None:
    made = send(client, TITLE + FILE + END, FORM + b"; charset=" + charset.encode())
    assert made.status_code == 201, made.text
    assert made.json()["extracted_text"] == "Iced coffee"


@pytest.mark.parametrize(
    "charset",
    [
        *("unicode_escape", "raw_unicode_escape", "utf-7", "punycode", "undefined", "idna"),
        *("hex", "zip", "rot13", "mbcs", "utf-16", "utf_8_sig", '"punycode"', "../x", "x" * 5_000),
        *("\x00", "é", ""),
    ],
)
def test_any_other_charset_is_refused_by_name(client: ContractClient, charset: str) -> None:
    content_type = FORM + b"; charset=" + charset.encode("latin-1")
    refused = send(client, TITLE + FILE + END, content_type)
    assert refused.status_code == 422
    told = refused.json()["detail"][0]
    assert told["loc"] == ["header", "Content-Type"]
    assert told["input"] == charset.strip('"')[:100]


@pytest.mark.parametrize(
    "boundary", [b"", b'""', b"y" * 71, b"y" * 5_000, b"\xff\xfe", b"a b", b"\0", b'"x', b"-", b"y"]
)
def test_a_boundary_that_is_not_the_bodys_is_refused(
    client: ContractClient, boundary: bytes
) -> None:
    content_type = b"multipart/form-data; boundary=" + boundary
    assert send(client, TITLE + FILE + END, content_type).status_code == 422


@pytest.mark.parametrize(
    "body",
    [
        TITLE + FILE,
        TITLE + FILE[:-10],
        TITLE + FILE[:20],
        TITLE + part(b'name="file"; filename="a"', b"x" * 2_000_000),
        b"",
    ],
    ids=["whole", "in-the-file", "in-its-headers", "in-a-large-file", "nothing"],
)
def test_a_form_without_its_last_boundary_is_refused(client: ContractClient, body: bytes) -> None:
    refused = send(client, body)
    assert refused.status_code == 422
    assert "ends before its last boundary" in refused.json()["detail"][0]["msg"]


@pytest.mark.parametrize(
    "body",
    [
        part(b'name="a"') * 5_000 + TITLE + FILE + END,
        FILE * 5_000 + END,
        TITLE + part(b'name="file"; filename="a"', headers=b"A: b\r\n" * 5_000) + END,
        TITLE + part(b'name="file"; filename="a"', headers=b"A: " + b"b" * 900_000) + END,
        TITLE + part(b"filename=a") + END,
        part(b'name="title"', b"x" * 2_000_000) + FILE + END,
        b"preamble\r\n" + TITLE + FILE + END,
        (TITLE + FILE + END).replace(b"\r\n", b"\n"),
    ],
    ids=["parts", "files", "headers", "header", "nameless", "large-field", "preamble", "newlines"],
)
def test_a_form_of_another_shape_is_refused(client: ContractClient, body: bytes) -> None:
    refused = send(client, body)
    assert refused.status_code == 422
    assert refused.json()["detail"][0]["loc"] == ["body"]


@pytest.mark.parametrize(
    ("named", "said"),
    [
        (b'name="file"', "has a filename"),
        (b"name=\"file\"; filename*=punycode''a", "has a filename"),
        (b'name="file"; filename="a\0b.txt"', "NUL"),
        (b'name="other"; filename="a.txt"', "Field required"),
    ],
)
def test_a_file_without_a_usable_name_is_refused(
    client: ContractClient, named: bytes, said: str
) -> None:
    refused = send(client, TITLE + part(named, b"x" * 500_000) + END)
    assert refused.status_code == 422
    told = refused.json()["detail"][0]
    assert told["loc"] == ["body", "file"] and said in told["msg"]
    assert len(refused.content) < 1_000


def test_odd_names_come_back_as_they_were_sent(client: ContractClient) -> None:
    for name in ("a\x01\x7f.txt", "\u202eb.txt", "😀.txt", "c" * 3_000):
        file = part(b'name="file"; filename="%s"' % name.encode())
        made = send(client, TITLE + file + END)
        assert made.status_code == 201, made.text
        assert made.json()["file_name"] == name[:200]
        assert client.get(f"{BRIEFINGS}/{made.json()['id']}/file").content == b"x"


def test_any_form_is_taken_or_refused() -> None:
    pieces = st.sampled_from(
        [
            *(TITLE, FILE, END, part(b'name="file"; filename="a"', b"%PDF-")),
            *(b"--x", b"--", b"\r\n", b"\r", b"\0", b"\xff", b"; ", b": "),
            *(b"Content-Disposition", b'filename="', b"name*=utf-8''%"),
        ]
    )
    with make_client() as client:

        @settings(AS_DRAWN, max_examples=300)
        @given(st.lists(pieces, max_size=8).map(b"".join))
        def check(body: bytes) -> None:
            assert send(client, body).status_code in (201, 422)

        check()


@pytest.mark.parametrize("content", [b"\r", b"\r\n", b"\r\n-", b"\r\n--"])
def test_what_looks_like_a_boundary_costs_no_memory(server, content: bytes) -> None:
    started: Server = server()
    with started.client() as client:
        client.post(BRIEFINGS, files={"file": ("a.txt", b"x")}, data={"title": "T"})
        before = resident(started.process.pid)
        large = content * (20_000_000 // len(content))
        made = client.post(BRIEFINGS, files={"file": ("a.png", large)}, data={"title": "T"})
        assert made.status_code == 201, made.text
        assert resident(started.process.pid) - before < 50_000_000
