"""Briefings: what a study's people are shown, uploaded as a file or written as text."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import BinaryIO
from urllib.parse import quote

from starlette.responses import Response, StreamingResponse

from boses_mock.extraction.blocks import DOCX, PDF, Text, Unreadable
from boses_mock.kernel.clock import iso
from boses_mock.kernel.errors import ApiError, invalid, not_found
from boses_mock.kernel.rng import uuid
from boses_mock.store import briefings, simulations
from boses_mock.store.briefings import Briefing
from boses_mock.store.changes import update
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import STORED, no_content, reply
from boses_mock.web.scope import project_of
from boses_mock.web.uploads import XLSX, read_upload

# Images, sound, films and tables are stored without being read.
_READ = frozenset([PDF, DOCX, "text/plain", "text/csv", "text/html"])
_TAKEN = _READ | {
    *("application/msword", "application/vnd.ms-excel", XLSX),
    *("image/png", "image/jpeg", "image/gif", "image/webp"),
    *("video/mp4", "video/quicktime", "video/x-msvideo", "video/webm"),
    *("audio/mpeg", "audio/wav", "audio/mp4", "audio/ogg", "audio/flac"),
}
_TYPES = {
    "pdf": ("pdf",),
    "image": ("png", "jpg", "jpeg", "webp", "gif"),
    "video": ("mp4", "mov", "avi", "mkv", "webm"),
    "audio": ("mp3", "wav", "m4a", "aac", "ogg", "flac"),
}


def _json(briefing: Briefing) -> dict[str, object]:
    return {
        "id": briefing.id,
        "project_id": briefing.project_id,
        "title": briefing.title,
        "description": briefing.description,
        "file_name": briefing.file_name,
        "file_type": briefing.file_type,
        "extracted_text": briefing.extracted_text,
        "summary_text": briefing.summary_text,
        "created_at": iso(briefing.created_at),
    }


def _own(call: Call) -> Briefing:
    project_id, briefing_id = call.path_id("project_id"), call.path_id("briefing_id")
    found = briefings.get(call.world.db, call.caller.company_id, project_id, briefing_id)
    if found is None:
        project_of(call)
        raise not_found("Briefing")
    return found


@dataclass(frozen=True, slots=True)
class _Sent:
    """A file that is to become a briefing, and the text that was read out of it."""

    title: str
    description: str | None
    file_name: str
    media_type: str
    file: BinaryIO
    size: int
    text: Text


def _file_type(name: str) -> str:
    """Return what a person would call a file, which the service tells by the name's extension."""
    extension = name.rpartition(".")[2].lower()
    return next((kind for kind, known in _TYPES.items() if extension in known), "text")


async def _text(call: Call, file: BinaryIO, media_type: str) -> Text:
    """Return what stands in a file; a file without a text is kept as well, with a note on why."""
    from boses_mock.web.extraction import read_text

    if media_type not in _READ:
        return Text("[No text extracted]", None)
    try:
        return await read_text(call, file, media_type)
    except Unreadable as error:
        return Text(f"[{error}]", None)


async def _keep(call: Call, sent: _Sent) -> Response:
    contents = await call.worlds.contents()
    async with contents.keep(sent.file) as content:
        call.resume()
        world, project_id = call.world, project_of(call)  # again: it may have gone meanwhile
        with world.db.transaction():
            number = call.ordinal(project_id, "briefing")
            briefing = Briefing(
                id=uuid(world.seed, "briefing", project_id, number),
                project_id=project_id,
                title=sent.title,
                description=sent.description,
                file_name=sent.file_name,
                file_type=_file_type(sent.file_name),
                media_type=sent.media_type,
                extracted_text=sent.text.text,
                summary_text=sent.text.summary,
                created_at=call.now,
                content=content,
                size=sent.size,
            )
            briefings.add(world.db, briefing)
            call.arrange("briefings", briefing.id)
    return reply(_json(briefing), 201)


async def list_briefings(call: Call) -> Response:
    """List a project's briefings."""
    found = briefings.list_all(call.world.db, project_of(call))
    return reply([_json(briefing) for briefing in found])


async def create_briefing(call: Call) -> Response:
    """Keep an uploaded file and read its text; takes JSON where the wire does."""
    media_type = call.header(b"content-type").partition(";")[0].strip().lower()
    if call.world.wire.json_briefings and media_type == "application/json":
        return await create_briefing_from_text(call)
    from boses_mock.resources.briefings.bodies import BriefingForm

    call.path_id("project_id")
    or_json = call.world.wire.json_briefings
    async with read_upload(call, texts=("title",), or_json=or_json) as upload:
        form = call.valid(BriefingForm, upload.fields, "body")
        project_of(call)
        if upload.media_type not in _TAKEN:
            raise ApiError(415, f"File type not allowed. Detected: {upload.media_type}.")
        sent = _Sent(
            title=form.title,
            description=form.description,
            file_name=upload.name,
            media_type=upload.media_type,
            file=upload.file,
            size=upload.size,
            text=await _text(call, upload.file, upload.media_type),
        )
        return await _keep(call, sent)


async def create_briefing_from_text(call: Call) -> Response:
    """Keep a text as a briefing."""
    from boses_mock.extraction.summary import summary
    from boses_mock.resources.briefings.bodies import BriefingText

    call.path_id("project_id")
    wanted = await call.json(BriefingText)
    project_of(call)
    content = wanted.content.encode("utf-8", "replace")
    sent = _Sent(
        title=wanted.title,
        description=wanted.description,
        file_name="briefing.txt" if call.world.wire.keeps_texts_as_files else "",
        media_type="text/plain",
        file=io.BytesIO(content),
        size=len(content),
        text=Text(wanted.content, summary(wanted.content)),
    )
    return await _keep(call, sent)


async def get_briefing(call: Call) -> Response:
    """Return one briefing with its text."""
    return reply(_json(_own(call)))


async def get_briefing_file(call: Call) -> Response:
    """Return the file as it was sent."""
    briefing = _own(call)
    if not briefing.file_name:
        raise ApiError(404, "File not found on disk")
    headers = {
        "Content-Disposition": _disposition(call, briefing.file_name),
        "Content-Length": str(briefing.size),
        **STORED,
    }
    pieces = (await call.worlds.contents()).pieces(briefing.content)
    return StreamingResponse(pieces, headers=headers, media_type=briefing.media_type)


def _disposition(call: Call, name: str) -> str:
    """Return what tells a browser to keep a file under its name."""
    plain = name.encode("ascii", "replace").decode().replace('"', "_")
    plain = "".join(c if c.isprintable() else "_" for c in plain)
    if quote(name) == name and not call.world.wire.names_files_twice:
        return f'attachment; filename="{plain}"'
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name)}"


async def update_briefing(call: Call) -> Response:
    """Change a briefing's title and description, which is gone where it is not sent."""
    from boses_mock.resources.briefings.bodies import BriefingUpdate

    call.path_id("project_id")
    briefing_id = call.path_id("briefing_id")
    sent = await call.content()
    if isinstance(sent, dict) and sent.get("title") is None:
        raise invalid(["body", "title"], "Field required", None, "missing")
    changes = call.valid(BriefingUpdate, sent, "body").model_dump()
    _own(call)
    update(call.world.db, "briefings", briefing_id, changes)
    return reply(_json(_own(call)))


async def delete_briefing(call: Call) -> Response:
    """Delete a briefing and its file."""
    briefing, db = _own(call), call.world.db
    with db.transaction():
        simulations.forget_briefing(db, briefing.project_id, briefing.id)
        briefings.delete(db, briefing.id)
    return no_content()


_ALL = "/api/v1/projects/{project_id}/briefings"
_ONE = _ALL + "/{briefing_id}"

OPERATIONS = [
    Operation("list_briefings", "GET", _ALL, list_briefings),
    Operation("create_briefing", "POST", _ALL, create_briefing, body=True),
    Operation(
        "create_briefing_from_text",
        "POST",
        _ALL + "/from-text",
        create_briefing_from_text,
        body=True,
    ),
    Operation("get_briefing", "GET", _ONE, get_briefing),
    Operation("update_briefing", "PATCH", _ONE, update_briefing, body=True),
    Operation("delete_briefing", "DELETE", _ONE, delete_briefing),
    Operation("get_briefing_file", "GET", _ONE + "/file", get_briefing_file),
]
