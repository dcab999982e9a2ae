"""The text of a web page, a line for each of its blocks.

libxml2 reads in time linear in what is sent, whatever tags are left open; Python's own parser
takes minutes over some. The parser tells its events and keeps no tree, and what comes after the
text that is kept is not read at all.
"""

from __future__ import annotations

from collections.abc import Iterator

_BLOCKS = frozenset(["p", "div", "br", "li", "tr", "h1", "h2", "h3"])
_HIDDEN = frozenset(["script", "style"])
_PIECE = 65_536  # characters


class _Lines:
    """What lxml calls a parser target."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self._hidden = 0

    def start(self, tag: str, attributes: object) -> None:
        self._hidden += tag in _HIDDEN
        self._break(tag)

    def end(self, tag: str) -> None:
        self._hidden -= tag in _HIDDEN
        self._break(tag)

    def data(self, text: str) -> None:
        if not self._hidden:
            self.parts.append(text)
            self.length += len(text)

    def close(self) -> None:
        """Do nothing at the end, of which the parser tells as well."""

    def _break(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.parts.append("\n")


def text_of_page(page: str, most: int) -> str:
    """Return what a page shows: all of it, or of a longer one at least ``most`` characters."""
    from lxml import etree

    target = _Lines()
    # huge_tree only lifts the limit on depth: there is no tree.
    parser = etree.HTMLParser(target=target, encoding="utf-8", huge_tree=True)
    for piece in _pieces(page):
        parser.feed(piece.encode())
        if target.length > most:
            break
    else:
        parser.close()
    lines = (line.strip() for line in "".join(target.parts).split("\n"))
    return "\n".join(line for line in lines if line)


def _pieces(text: str) -> Iterator[str]:
    return (text[start : start + _PIECE] for start in range(0, len(text), _PIECE))
