"""One uploaded file of a multipart form, judged by what it holds and not by its name.

Parts beyond a megabyte are spooled to disk by Starlette's parser; what arrives is counted on the
way, so a body that is too large is refused before it has been read to its end.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from boses_mock.extraction.blocks import DOCX
from boses_mock.kernel.errors import ApiError, invalid
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
    (8, b"WAVE", "audio/wav"),
    (8, b"WEBP", "image/webp"),
    (4, b"ftypM4A", "audio/mp4"),
    (4, b"ftyp", "video/mp4"),
    (0, b"\x1aE\xdf\xa3", "video/webm"),
)
_CHARSETS = ("utf-8", "utf8", "us-ascii", "iso-8859-1")
_ARCHIVE_START, _ARCHIVE_INDEX = 65_536, 1_048_576  # bytes
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\x0b\x0c\r\x1b")


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it was sent; ``media_type`` is what its bytes say, None for what is unknown."""

    name: str
    file: BinaryIO
    size: int
    media_type: str | None
    fields: dict[str, str]


@asynccontextmanager
async def read_upload(
    call: Call, most: int = LARGEST, *, or_json: bool = False
) -> AsyncIterator[Upload]:
    """Give the form's ``file`` and its text fields; the file is closed behind it.

    ``or_json`` says in a refusal that the operation takes JSON as well.

    Raises:
        ApiError: 413 for a file above ``most`` bytes, 415 for a body that is no form, 422 for a
            form that cannot be read, or has no file or an empty one.
    """
    if call.header(b"content-type").partition(";")[0].strip().lower() != "multipart/form-data":
        also = " or application/json" if or_json else ""
        raise ApiError(415, f"Content-Type must be multipart/form-data{also}")
    call.refuse_encoded()
    form = await _form(call, most)
    try:
        call.resume()
        yield _upload(form, most)
    finally:
        await form.close()


def _upload(form: FormData, most: int) -> Upload:
    file = form.get("file")
    if file is None:
        raise invalid(["body", "file"], "Field required", None, "missing")
    if isinstance(file, str):
        raise invalid(["body", "file"], "Expected a file, which has a filename", file[:100])
    content = file.file
    size = content.seek(0, 2)
    if size > most:
        raise _too_large(most)
    if size == 0:
        raise invalid(["body", "file"], "The file is empty", file.filename)
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
    return ApiError(413, f"The file is larger than {most // 1_048_576} MB")


def media_type(file: BinaryIO, name: str) -> str | None:
    """Return the media type that a file's bytes speak for; None if they speak for none."""
    file.seek(0)
    head = file.read(4_096)
    file.seek(0)
    for offset, magic, known in _MAGIC:
        if head.startswith(magic, offset):
            return known
    if head.startswith(b"PK\x03\x04"):
        return DOCX if _is_docx(file) else None
    return _text_type(head, name)


def _is_docx(file: BinaryIO) -> bool:
    """Tell whether an archive names a document's main part at its start or in its index.

    The name is looked for and the index is not read, as that may hold millions of entries.
    """
    end = file.seek(0, 2)
    for start, size in ((0, _ARCHIVE_START), (max(0, end - _ARCHIVE_INDEX), _ARCHIVE_INDEX)):
        file.seek(start)
        if b"word/document.xml" in file.read(size):
            return True
    return False


def _text_type(head: bytes, name: str) -> str | None:
    if not head.startswith((b"\xff\xfe", b"\xfe\xff")) and any(code in _CONTROLS for code in head):
        return None
    if head.lstrip().lower().startswith((b"<!doctype html", b"<html")):
        return "text/html"
    return "text/csv" if name.lower().endswith(".csv") else "text/plain"
