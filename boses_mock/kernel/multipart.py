"""A form with files, as a browser sends one."""

from __future__ import annotations

from collections.abc import Mapping

_BOUNDARY = "no-line-of-a-form-is-this-one"


def form(
    files: Mapping[str, tuple[str, bytes]], fields: Mapping[str, str] | None = None
) -> tuple[bytes, str]:
    """Return the body and the media type of a form.

    Args:
        files: by the name of their field, each a file's name and content.
        fields: texts, by the name of their field.
    """
    parts = [
        (f'name="{name}"; filename="{_quoted(called)}"', content)
        for name, (called, content) in files.items()
    ]
    parts += [(f'name="{name}"', text.encode()) for name, text in (fields or {}).items()]
    lines = [
        f"--{_BOUNDARY}\r\nContent-Disposition: form-data; {about}\r\n\r\n".encode() + content
        for about, content in parts
    ]
    body = b"\r\n".join([*lines, f"--{_BOUNDARY}--\r\n".encode()])
    return body, f"multipart/form-data; boundary={_BOUNDARY}"


def _quoted(name: str) -> str:
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
