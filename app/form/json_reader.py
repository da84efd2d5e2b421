"""Reads JSON so that every key and value knows its line and column, within bounds that stop hostile files."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from itertools import accumulate, takewhile
from typing import Final, NamedTuple

from app.form.diagnostics import Fault, Findings
from app.form.json_scan import MAX_STRING, Refused, Scalar, Scanner, short
from app.form.model import Position

MAX_BYTES: Final = 2 * 1024 * 1024
MAX_DEPTH: Final = 32
MAX_VALUES: Final = 20_000

_NUMBER = re.compile(r"[-+0-9.eE]+")
_COLON = re.compile(r"[ \t\r\n]*+:[ \t\r\n]*+")
_PAIR = re.compile(
    r'"([^"\\\x00-\x1f]*+)"[ \t\r\n]*+:[ \t\r\n]*+"([^"\\\x00-\x1f]*+)"[ \t\r\n]*+([,}])[ \t\r\n]*+'
)
"""A key, a text, and what follows: a comma or the end of the object."""
_AFTER = re.compile(r"[ \t\r\n]*+([,}\]])[ \t\r\n]*+")
_ESCAPE = re.compile(r'\\(?:u[dD][89abAB]..\\u....|u....|.)|"')


class Json(NamedTuple):
    """A value and the offset in the text where it begins."""

    value: Scalar | list[Json] | dict[str, Member]
    offset: int


class Member(NamedTuple):
    """One `"key": value` of an object."""

    key_offset: int
    json: Json


@dataclass
class Document:
    """The text of a definition, its root value (None where it cannot be read) and where its lines begin."""

    text: str
    root: Json | None = None
    _starts: list[int] = field(default_factory=list)
    _escaped_at: int = -1
    _escaped: tuple[list[int], list[int]] = field(default_factory=lambda: ([], [0]))

    def position(self, offset: int) -> Position:
        """Line and column of `offset`; a column is a character, whatever its width in bytes."""
        if not self._starts:
            lines = self.text.replace("\r\n", " \n").replace("\r", "\n").split("\n")
            self._starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)

    def number_text(self, json: Json) -> str:
        """A number as it is written in the file."""
        found = _NUMBER.match(self.text, json.offset)
        return found[0] if found else ""

    def plain(self, json: Json) -> object:
        """A value without its places, as `json.loads` would give it."""
        if isinstance(json.value, list):
            return [self.plain(item) for item in json.value]
        if isinstance(json.value, dict):
            return {key: self.plain(member.json) for key, member in json.value.items()}
        return json.value

    def inside(self, string: Json, index: int) -> Position:
        """Where the character `index` of a string value stands in the file, its escapes counted."""
        if not isinstance(string.value, str):
            return self.position(string.offset)
        if not index:
            return self.position(string.offset + 1)
        if self._escaped_at != string.offset:
            self._escaped_at = string.offset
            self._escaped = self._escapes(string.offset + 1)
        index = min(index, len(string.value))
        places, sizes = self._escaped
        return self.position(string.offset + 1 + index + sizes[bisect_left(places, index)])

    def _escapes(self, start: int) -> tuple[list[int], list[int]]:
        """Which characters of the string at `start` are escapes, and how much longer so many are."""
        places: list[int] = []
        sizes = [0]
        inside = takewhile(lambda found: found[0] != '"', _ESCAPE.finditer(self.text, start))
        for found in inside:
            places.append(found.start() - start - sizes[-1])
            sizes.append(sizes[-1] + len(found[0]) - 1)
        return places, sizes


def read_json(source: bytes, findings: Findings) -> Document:
    """Read `source`, telling `findings` what is wrong; the root is None where there is no value to use.

    Follows RFC 8259, and refuses beyond it: files over `MAX_BYTES`, nesting over `MAX_DEPTH`, more than
    `MAX_VALUES` values, texts over `MAX_STRING` characters, duplicate keys, and encodings other than UTF-8.
    """
    start = Position(1, 1)
    if len(source) > MAX_BYTES:
        findings.add(
            Fault.TOO_LARGE,
            start,
            f"The file is larger than {MAX_BYTES:,} bytes, which is all that a form may have.",
            "Move long lists into files beside the form, or split the survey into several forms.",
        )
        return Document("")
    text = _decode(source, findings)
    if text is None:
        return Document("")
    document = Document(text)
    reader = _Reader(document, findings)
    try:
        document.root = reader.whole()
    except Refused as refused:
        findings.add(refused.fault, document.position(refused.offset), refused.message, refused.hint)
    return document


def _decode(source: bytes, findings: Findings) -> str | None:
    for mark, encoding in ((b"\xff\xfe", "UTF-16"), (b"\xfe\xff", "UTF-16"), (b"\x00\x00\xfe\xff", "UTF-32")):
        if source.startswith(mark):
            findings.add(
                Fault.BAD_ENCODING, Position(1, 1), f"The file is {encoding} text.", "Save it as UTF-8 text."
            )
            return None
    try:
        return source.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = source[: error.start].decode("utf-8-sig", errors="replace")
        findings.add(
            Fault.BAD_ENCODING,
            Document(before).position(len(before)),
            f"The file is not UTF-8 text: byte 0x{source[error.start]:02X} cannot stand here.",
            "Save it as UTF-8 text; an old Windows editor may have written it in another code page.",
        )
        return None


class _Reader(Scanner):
    """One pass over the text. Recursion is bounded by `MAX_DEPTH`."""

    def __init__(self, document: Document, findings: Findings) -> None:
        super().__init__(document.text)
        self.document = document
        self.findings = findings
        self.values = 0

    def whole(self) -> Json:
        self.space()
        if self.at == len(self.text):
            raise self.bad("The file is empty.", "A form is one JSON object: { ... }.")
        root = self._value(1)
        self.space()
        if self.at < len(self.text):
            raise self.bad(
                f"{self.seen()} follows the end of the form.",
                "Delete what comes after the last closing bracket, or look for a bracket closed too early.",
            )
        return root

    def _value(self, depth: int) -> Json:
        offset = self.at
        self.values += 1
        if self.values > MAX_VALUES:
            raise Refused(
                Fault.TOO_MANY,
                offset,
                f"The file holds more than {MAX_VALUES:,} values.",
                "Move long lists into files beside the form, or split the survey into several forms.",
            )
        head = self.text[offset : offset + 1]
        if head == '"':
            return Json(self.string(), offset)
        if head in ("{", "["):
            if depth > MAX_DEPTH:
                raise Refused(
                    Fault.TOO_DEEP,
                    offset,
                    f"Values are nested more than {MAX_DEPTH} deep.",
                    "Put groups beside each other instead of inside each other.",
                )
            self.at += 1
            return Json(self._object(depth) if head == "{" else self._array(depth), offset)
        return Json(self.word(), offset)

    def _object(self, depth: int) -> dict[str, Member]:
        members: dict[str, Member] = {}
        self.space()
        if self.take("}"):
            return members
        going_on = True
        while going_on:
            key_offset = self.at
            pair = _PAIR.match(self.text, key_offset)
            if pair is not None and pair.end() - key_offset < MAX_STRING and self.values < MAX_VALUES:
                # Most members are short texts: one match reads the whole of them.
                self.values += 1
                self.at = pair.end()
                key, value = pair[1], Json(pair[2], pair.start(2) - 1)
            else:
                pair = None
                key = self._key(first=not members)
                value = self._value(depth + 1)
            if key in members:
                line = self.document.position(members[key].key_offset).line
                self.findings.add(
                    Fault.DUPLICATE_KEY,
                    self.document.position(key_offset),
                    f'The key "{short(key)}" stands twice in this object, first on line {line}.',
                    "Delete or rename one of the two.",
                )
            else:
                members[key] = Member(key_offset, value)
            going_on = self._goes_on("}") if pair is None else pair[3] == ","
        return members

    def _key(self, *, first: bool) -> str:
        """The key that stands here; then comes its value."""
        if self.text[self.at : self.at + 1] != '"':
            raise self._no_key(first=first)
        key = self.string()
        colon = _COLON.match(self.text, self.at)
        if colon is None:
            self.space()
            raise self.bad(
                f'{self.seen()} stands where ":" is needed.',
                f'Write a colon after the key "{short(key)}".',
            )
        self.at = colon.end()
        return key

    def _array(self, depth: int) -> list[Json]:
        items: list[Json] = []
        self.space()
        if self.take("]"):
            return items
        going_on = True
        while going_on:
            if items and self.text[self.at : self.at + 1] == "]":
                raise self.bad('A comma stands before "]".', "Delete the comma after the last value.")
            items.append(self._value(depth + 1))
            going_on = self._goes_on("]")
        return items

    def _goes_on(self, closing: str) -> bool:
        """Step over a comma, or over `closing`, which ends the object or array."""
        after = _AFTER.match(self.text, self.at)
        if after is None or after[1] not in (",", closing):
            self.space()
            raise self._no_comma(closing)
        self.at = after.end()
        return after[1] == ","

    def _no_key(self, *, first: bool) -> Refused:
        if self.text.startswith("}", self.at) and not first:
            return self.bad('A comma stands before "}".', "Delete the comma after the last value.")
        return self.bad(
            f"{self.seen()} stands where a key is needed.", 'Write the key as "key", then a colon.'
        )

    def _no_comma(self, closing: str) -> Refused:
        return self.bad(
            f'{self.seen()} stands where "," or "{closing}" is needed.',
            "Put a comma between values; look for a quotation mark or bracket that is missing just before.",
        )
