"""Facts of briefings: what is taken, how it is told of, what a change does."""

from __future__ import annotations

import io
import zipfile
from typing import Any

from tests.wire.facts import BOTH, LIVE, Ask, Fact, P, entry, missing, says

ALL = f"{P}/briefings"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def upload(name: str, content: bytes, title: str = "A") -> Ask:
    sent = {"data": {"title": title}, "files": {"file": (name, content)}}
    return Ask(f"POST {ALL}", sent, keep="briefing")


def detected(name: str, content: bytes, media_type: str) -> Fact:
    asked = upload("a.pdf", content)
    detail = says(f"File type not allowed. Detected: {media_type}.")
    return Fact(name, BOTH, Ask(asked.ask, asked.sent), 415, detail)


def archive() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as zipped:
        zipped.writestr("a.txt", "a")
    return made.getvalue()


def kind(name: str, file_type: str) -> Fact:
    return Fact(
        f"{name} is of the type {file_type}",
        BOTH,
        upload(name, b"words"),
        201,
        has={"file_name": name, "file_type": file_type},
    )


def lacking(name: str, on: tuple[str, ...], sent: dict[str, Any], *parts: str) -> Fact:
    told = says([missing(["body", part], None) for part in parts])
    return Fact(name, on, Ask(f"POST {ALL}", sent), 422, told)


TEXT = Ask(f"POST {ALL}/from-text", {"json": {"title": "A", "content": "Words."}}, keep="briefing")
TOLD = Ask(
    f"POST {ALL}/from-text",
    {"json": {"title": "A", "content": "Words.", "description": "Told."}},
    keep="briefing",
)

BRIEFINGS = [
    detected("an empty file is of a type that is not taken", b"", "application/x-empty"),
    detected("JSON is of a type that is not taken", b'{"a": 1}', "application/json"),
    detected("an archive is of a type that is not taken", archive(), "application/zip"),
    detected("unknown bytes are not taken", b"MZ\x00\x01\x02", "application/octet-stream"),
    *(kind(f"a.{each}", "image") for each in ("png", "jpg", "jpeg", "webp", "gif")),
    *(kind(f"a.{each}", "video") for each in ("mp4", "mov", "avi", "mkv", "webm")),
    *(kind(f"a.{each}", "audio") for each in ("mp3", "wav", "m4a", "aac", "ogg", "flac")),
    *(kind(f"a.{each}", "text") for each in ("txt", "docx", "csv", "html")),
    kind("a.pdf", "pdf"),
    Fact(
        "a briefing without a title is taken",
        LIVE,
        upload("a.txt", b"a", ""),
        201,
        has={"title": ""},
    ),
    Fact(
        "a text without a title is taken",
        LIVE,
        Ask(f"POST {ALL}/from-text", {"json": {"title": "", "content": ""}}),
        201,
        has={"title": "", "file_name": "", "file_type": "text"},
    ),
    Fact(
        "a text has no file",
        LIVE,
        Ask(f"GET {ALL}/<briefing>/file"),
        404,
        says("File not found on disk"),
        before=(TEXT,),
    ),
    Fact(
        "a file comes under its plain name",
        LIVE,
        Ask(f"GET {ALL}/<briefing>/file"),
        200,
        headers={"content-disposition": 'attachment; filename="a.txt"'},
        before=(upload("a.txt", b"words"),),
    ),
    Fact(
        "a change names the briefing",
        BOTH,
        Ask(f"PATCH {ALL}/<briefing>", {"json": {"description": "x"}}),
        422,
        says([missing(["body", "title"], None)]),
        before=(TEXT,),
    ),
    Fact(
        "null names no briefing",
        BOTH,
        Ask(f"PATCH {ALL}/<briefing>", {"json": {"title": None}}),
        422,
        says([missing(["body", "title"], None)]),
        before=(TEXT,),
    ),
    Fact(
        "a change without a description removes it",
        BOTH,
        Ask(f"PATCH {ALL}/<briefing>", {"json": {"title": "B"}}),
        200,
        has={"title": "B", "description": None},
        before=(TOLD,),
    ),
    lacking("a form for JSON lacks its parts", LIVE, {"json": {"a": 1}}, "title", "file"),
    lacking("no form lacks its parts", LIVE, {}, "title", "file"),
    lacking("a form tells that it lacks a file", BOTH, {"files": {"title": (None, "A")}}, "file"),
    lacking(
        "a form tells the title that it lacks", BOTH, {"files": {"file": ("a", b"a")}}, "title"
    ),
    Fact(
        "what is lacking is told before an unknown project",
        BOTH,
        Ask(
            "POST /api/v1/projects/0b5e5000-0000-4000-8000-00000000ffff/briefings",
            {"files": {"title": (None, "A")}},
        ),
        422,
        says([entry("missing", ["body", "file"], "Field required", None)]),
    ),
]
