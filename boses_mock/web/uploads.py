"""One uploaded file of a multipart form, judged by what it holds and not by its name.

Parts beyond a megabyte are spooled to disk by Starlette's parser; what arrives is counted on the
way, so a body that is too large is refused before it has been read to its end. Media types are
those that libmagic tells, which the service asks.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

import orjson

from boses_mock.extraction.blocks import DOCX
from boses_mock.kernel.errors import ApiError, invalid, problem
from boses_mock.web.operation import Call

if TYPE_CHECKING:
    from starlette.datastructures import FormData

LARGEST = 50 * 1_048_576
_ENVELOPE = 65_536  # what boundaries, headers and text fields may add to the file
_MAGIC: tuple[tuple[int, bytes, str], ...] = (
    (0, b"%PDF-", "application/pdf"),
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"GIF8", "image/gif"),
    (0, b"ID3", "audio/mpeg"),
    (0, b"OggS", "audio/ogg"),
    (0, b"fLaC", "audio/flac"),
    (0, b"\xff\xfb", "audio/mpeg"),
    (0, b"\xff\xf3", "audio/mpeg"),
    (0, b"\xff\xf2", "audio/mpeg"),
    (8, b"WAVE", "audio/wav"),
    (8, b"AVI ", "video/x-msvideo"),
    (8, b"WEBP", "image/webp"),
    (4, b"ftypM4A", "audio/mp4"),
    (4, b"ftypqt", "video/quicktime"),
    (4, b"ftyp", "video/mp4"),
)
UNKNOWN, EMPTY, XLSX = (
    "application/octet-stream",
    "application/x-empty",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
)
_ZIPPED = ((b"word/document.xml", DOCX), (b"xl/workbook.xml", XLSX))
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_IN_OLE = (("WordDocument", "application/msword"), ("Workbook", "application/vnd.ms-excel"))
_LARGEST_JSON = 1_048_576  # bytes of a file that is looked at for being JSON
_CHARSETS = ("utf-8", "utf8", "us-ascii", "iso-8859-1")
_ARCHIVE_START, _ARCHIVE_INDEX = 65_536, 1_048_576  # bytes
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\x0b\x0c\r\x1b")


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it was sent; ``media_type`` is what its bytes say."""

    name: str
    file: BinaryIO
    size: int
    media_type: str
    fields: dict[str, str]


@asynccontextmanager
async def read_upload(
    call: Call, most: int = LARGEST, *, texts: Sequence[str] = (), or_json: bool = False
) -> AsyncIterator[Upload]:
    """Give the form's ``file`` and its text fields; the file is closed behind it.

    Args:
        texts: the text fields that must be there, before the file.
        or_json: whether the operation takes JSON as well, which a refusal says.

    Raises:
        ApiError: 413 for a file above ``most`` bytes, 415 or 422 for a body that is no form, as
            the wire has it, 422 for a form that cannot be read or lacks a part.
    """
    parts = (*texts, "file")
    is_form = _media_type(call) == "multipart/form-data"
    if not is_form and call.world.wire.misses_parts:
        await call.body()
        raise _missing(parts)
    if not is_form:
        also = " or application/json" if or_json else ""
        raise ApiError(415, f"Content-Type must be multipart/form-data{also}")
    call.refuse_encoded()
    form = await _form(call, most)
    try:
        call.resume()
        lacking = [name for name in parts if name not in form]
        if lacking:
            raise _missing(lacking)
        yield _upload(form, most)
    finally:
        await form.close()


def _media_type(call: Call) -> str:
    return call.header(b"content-type").partition(";")[0].strip().lower()


def _missing(parts: Sequence[str]) -> ApiError:
    told = [problem(["body", name], "Field required", None, "missing") for name in parts]
    return ApiError(422, told)


def _upload(form: FormData, most: int) -> Upload:
    file = form["file"]
    if isinstance(file, str):
        raise invalid(["body", "file"], "Expected a file, which has a filename", file[:100])
    content = file.file
    size = content.seek(0, 2)
    if size > most:
        raise _too_large(most)
    name = (file.filename or "file").replace("\\", "/").rpartition("/")[2] or "file"
    if "\0" in name:
        raise invalid(["body", "file"], "The filename holds a NUL character", name[:200])
    fields = {key: value for key, value in form.items() if isinstance(value, str)}
    return Upload(name[:200], content, size, media_type(content, name), fields)


async def _form(call: Call, most: int) -> FormData:
    from starlette.formparsers import MultiPartException, MultiPartParser

    class TooLarge(MultiPartException):
        """One of the parser's own, upon which it closes the files it has begun."""

    class Parser(MultiPartParser):
        """Starlette's, which also tells whether the form has been sent to its end."""

        ended = False

        def on_end(self) -> None:
            self.ended = True

    declared = call.header(b"content-length")
    if declared.isdigit() and int(declared) > most + _ENVELOPE:
        raise _too_large(most)

    async def counted() -> AsyncGenerator[bytes, None]:
        received = 0
        async for chunk in call.request.stream():
            received += len(chunk)
            if received > most + _ENVELOPE:
                raise TooLarge("")
            yield chunk
        if not parser.ended:
            raise MultiPartException("it ends before its last boundary")

    _check_charset(call.request.headers["content-type"])
    parser = Parser(call.request.headers, counted(), max_files=5, max_fields=20)
    try:
        return await parser.parse()
    except TooLarge as error:
        raise _too_large(most) from error
    except MultiPartException as error:
        raise invalid(
            ["body"], f"The form cannot be read: {error.message}", None, "form"
        ) from error


def _check_charset(content_type: str) -> None:
    """Refuse a form in any but a web client's encodings.

    Python knows codecs that are none, take quadratic time or raise what they please, and the
    parser would decode names and texts by whichever the caller asks for.
    """
    from python_multipart.multipart import parse_options_header

    named = parse_options_header(content_type)[1].get(b"charset", b"utf-8")
    charset = named.decode(errors="replace")
    if charset.lower() not in _CHARSETS:
        problem = f"A form's charset is one of {', '.join(_CHARSETS)}"
        raise invalid(["header", "Content-Type"], problem, charset[:100])


def _too_large(most: int) -> ApiError:
    return ApiError(413, f"File too large. Maximum allowed size is {most // 1_048_576} MB.")


def media_type(file: BinaryIO, name: str) -> str:
    """Return the media type that a file's bytes speak for."""
    file.seek(0)
    head = file.read(4_096)
    file.seek(0)
    if not head:
        return EMPTY
    for offset, magic, known in _MAGIC:
        if head.startswith(magic, offset):
            return known
    if head.startswith(b"\x1aE\xdf\xa3"):
        return "video/webm" if b"webm" in head[:64] else "video/x-matroska"
    if head.startswith(b"PK\x03\x04"):
        return _named_in(file, _ZIPPED, "application/zip")
    if head.startswith(_OLE):
        streams = tuple((title.encode("utf-16-le"), kind) for title, kind in _IN_OLE)
        return _named_in(file, streams, "application/x-ole-storage")
    return _text_type(file, head, name)


def _named_in(file: BinaryIO, parts: Sequence[tuple[bytes, str]], otherwise: str) -> str:
    """Return the type of an archive that names a part at its start or in its index.

    The name is looked for and the index is not read, as that may hold millions of entries.
    """
    end = file.seek(0, 2)
    found = otherwise
    for start, size in ((0, _ARCHIVE_START), (max(0, end - _ARCHIVE_INDEX), _ARCHIVE_INDEX)):
        file.seek(start)
        content = file.read(size)
        found = next((kind for part, kind in parts if part in content), found)
    file.seek(0)
    return found


def _text_type(file: BinaryIO, head: bytes, name: str) -> str:
    if not head.startswith((b"\xff\xfe", b"\xfe\xff")) and any(code in _CONTROLS for code in head):
        return UNKNOWN
    if head.lstrip().lower().startswith((b"<!doctype html", b"<html")):
        return "text/html"
    if head.lstrip().startswith((b"{", b"[")) and _is_json(file):
        return "application/json"
    return "text/csv" if name.lower().endswith(".csv") else "text/plain"


def _is_json(file: BinaryIO) -> bool:
    content = file.read(_LARGEST_JSON + 1)
    file.seek(0)
    if len(content) > _LARGEST_JSON:
        return False
    try:
        orjson.loads(content)
    except ValueError:
        return False
    return True
