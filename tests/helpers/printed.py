"""Reads back the PDF files that the program draws: pages, their text, the squares of a QR code."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from typing import Final

_OBJECT: Final = re.compile(rb"(\d+) 0 obj\r?\n(.*?)endobj", re.DOTALL)
_STREAM: Final = re.compile(rb"stream\r?\n(.*)\nendstream", re.DOTALL)
_NUMBER: Final = r"(-?[\d.]+)"
_SHOWN: Final = re.compile(rf"/F(\d+) [\d.]+ Tf|{_NUMBER} {_NUMBER} Td|<([0-9A-Fa-f]+)> Tj|(\nBT\n)")
_FILLED: Final = re.compile(rf"{_NUMBER} {_NUMBER} {_NUMBER} {_NUMBER} re\nf\b")
_INK: Final = re.compile(r"([\d.]+ [\d.]+ [\d.]+) (?:scn|SCN)")
_DIRECT: Final = re.compile(r"<(\w+)> <(\w+)> \[([^\]]*)\]|<(\w+)> <(\w+)> <(\w+)>")


@dataclass(frozen=True)
class Page:
    """What stands on one page; `glyphs` are the numbers of the signs drawn, by which 0 is a sign missing.

    `inks` are the colours, each red, green and blue from 0 to 1.
    """

    text: str
    inks: frozenset[str]
    glyphs: frozenset[int]
    filled: tuple[tuple[float, float, float, float], ...]

    def squeezed(self) -> str:
        """The text without any space."""
        return "".join(self.text.split())

    def modules(self, size: int) -> list[list[bool]]:
        """The black and white of the QR code of that size, from where its rectangles are."""
        left = min(x for x, _, _, _ in self.filled)
        top = min(y for _, y, _, _ in self.filled)
        step = (max(x + width for x, _, width, _ in self.filled) - left) / size
        grid = [[False] * size for _ in range(size)]
        for x, y, width, height in self.filled:
            assert abs(height - step) < 0.01
            first, row = round((x - left) / step), round((y - top) / step)
            for column in range(first, first + round(width / step)):
                grid[row][column] = True
        return grid


def pages(data: bytes) -> list[Page]:
    """The pages of a PDF file that Qt wrote."""
    objects = {int(found[1]): found[2] for found in _OBJECT.finditer(data)}
    return [_page(objects, body) for body in objects.values() if b"/Type /Page\n" in body]


def _page(objects: dict[int, bytes], body: bytes) -> Page:
    content = _stream(objects[_reference(body, b"Contents")]).decode("latin-1")
    resources = objects[_reference(body, b"Resources")]
    fonts = {
        int(name): _letters(_stream(objects[_reference(objects[int(number)], b"ToUnicode")]).decode("ascii"))
        for name, number in re.findall(rb"/F(\d+) (\d+) 0 R", resources)
    }
    said: list[str] = []
    drawn: set[int] = set()
    font = 0
    for found in _SHOWN.finditer(content):
        if found[1]:
            font = int(found[1])
        elif found[4]:
            glyph = int(found[4], 16)
            drawn.add(glyph)
            said.append(fonts[font].get(glyph, "�"))
        elif found[5]:
            said.append("\n")
    filled = tuple(
        (float(x), float(y), float(width), float(height)) for x, y, width, height in _FILLED.findall(content)
    )
    # Qt calls the sign of a space that of a tab: both look the same. A font may draw "fi" as one sign.
    text = "".join(said).replace("\t", " ").replace("ﬁ", "fi").replace("ﬂ", "fl")
    return Page(text, frozenset(_INK.findall(content)), frozenset(drawn), filled)


def _reference(body: bytes, name: bytes) -> int:
    found = re.search(rb"/" + name + rb" (\d+) 0 R", body)
    assert found is not None, name
    return int(found[1])


def _stream(body: bytes) -> bytes:
    found = _STREAM.search(body)
    assert found is not None
    # The end of line before "endstream" is no part of the data, which may end in one of its own.
    return zlib.decompressobj().decompress(found[1]) if b"/FlateDecode" in body else found[1]


def _letters(cmap: str) -> dict[int, str]:
    """What each glyph of a font stands for."""
    letters: dict[int, str] = {}
    for first, _, listed, one, last, start in _DIRECT.findall(cmap):
        if listed:
            for offset, code in enumerate(re.findall(r"<([\w ]+)>", listed)):
                letters[int(first, 16) + offset] = _text(code)
        elif one:
            for glyph in range(int(one, 16), int(last, 16) + 1):
                letters[glyph] = chr(int(start, 16) + glyph - int(one, 16))
    return letters


def _text(code: str) -> str:
    return bytes.fromhex(code.replace(" ", "")).decode("utf-16-be")
