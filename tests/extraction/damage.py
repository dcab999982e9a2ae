"""Ways to damage a file, as hypothesis draws them."""

from __future__ import annotations

import io
import zipfile
from functools import cache

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st

from tests.extraction.files import (
    MAIN,
    cell,
    docx,
    docx_of,
    paragraph,
    pdf,
    rewritten_pdf,
    with_main,
)

AS_DRAWN = settings(  # the same files at each run, and the first fault found is the one told
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
_PAGE = (
    b"<!doctype html><html><head><title>Iced</title><style>p{}</style></head><body>"
    b"<h1>Iced &amp; sweet</h1><p class='a'>Coffee<br>for 12</p><!-- note -->"
    b"<table><tr><td>Price</td><td>12</td></tr></table><script>x()</script></body></html>"
)


@cache
def whole() -> dict[str, bytes]:
    """Return the files that are damaged, by name."""
    merged = cell("Price", '<w:vMerge w:val="restart"/>') + cell("12", '<w:gridSpan w:val="2"/>')
    going_on = cell("", "<w:vMerge/>") + cell("13")
    return {
        "a.pdf": pdf("Iced coffee"),
        "b.pdf": rewritten_pdf("Iced coffee"),
        "c.pdf": rewritten_pdf("Iced coffee", ""),
        "a.docx": docx("Iced coffee", table=(("Price", "12"), ("Size", "Small"))),
        "b.docx": docx_of(
            f"{paragraph('Iced')}<w:tbl><w:tr>{merged}</w:tr><w:tr>{going_on}</w:tr></w:tbl>"
        ),
        "a.html": _PAGE,
        "a.txt": "Cà phê sữa đá\n".encode() * 20,
        "b.txt": "Kopi susu\n".encode("utf-16"),
    }


@st.composite
def damaged(draw: st.DrawFn) -> tuple[str, bytes]:
    """Draw a file with bytes changed, lost, moved or added; in a DOCX also below its packing."""
    name = draw(st.sampled_from(sorted(whole())))
    content = whole()[name]
    if name.endswith(".docx") and draw(st.booleans()):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            main = archive.read(MAIN)
        return name, with_main(_changed(draw, main))
    return name, _changed(draw, content)


def _changed(draw: st.DrawFn, content: bytes) -> bytes:
    changed = bytearray(content)
    for _ in range(draw(st.integers(1, 5))):
        start = draw(st.integers(0, len(changed)))
        end = min(len(changed), start + draw(st.integers(0, 64)))
        match draw(st.sampled_from(["flip", "cut", "drop", "splice", "number"])):
            case "flip" if start < end:
                changed[start] ^= draw(st.integers(1, 255))
            case "cut":
                del changed[max(start, 64) :]
            case "drop":
                del changed[start:end]
            case "splice":
                place = draw(st.integers(0, len(changed)))
                changed[place:place] = changed[start:end] * draw(st.integers(1, 50))
            case "number":
                changed[start:end] = str(draw(st.integers(-1, 2**40))).encode()
    return bytes(changed)
