"""Tells what a file is: by its first bytes, and where these do not say it, by the end of its name."""

from __future__ import annotations

from typing import Final

UNKNOWN: Final = "application/octet-stream"
HEAD: Final = 64
"""How many of a file's first bytes decide."""

_BY_SUFFIX: Final = {
    "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "gif": "image/gif", "webp": "image/webp",
    "bmp": "image/bmp", "tif": "image/tiff", "tiff": "image/tiff", "heic": "image/heic",
    "avif": "image/avif",
    "mp3": "audio/mpeg", "m4a": "audio/mp4", "aac": "audio/aac", "ogg": "audio/ogg", "oga": "audio/ogg",
    "opus": "audio/ogg", "wav": "audio/wav", "flac": "audio/flac", "amr": "audio/amr",
    "wma": "audio/x-ms-wma",
    "mp4": "video/mp4", "m4v": "video/mp4", "mov": "video/quicktime", "3gp": "video/3gpp",
    "webm": "video/webm", "mkv": "video/x-matroska", "avi": "video/x-msvideo", "ogv": "video/ogg",
    "wmv": "video/x-ms-wmv", "mpg": "video/mpeg", "mpeg": "video/mpeg",
    "pdf": "application/pdf", "txt": "text/plain", "csv": "text/csv", "json": "application/json",
    "xml": "application/xml", "rtf": "application/rtf", "zip": "application/zip",
    "doc": "application/msword", "xls": "application/vnd.ms-excel", "ppt": "application/vnd.ms-powerpoint",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
}  # fmt: skip
"""What an ending of a name says. Nothing that a system would run is here, so nothing is exported as such."""

_SUFFIXES: Final = {media: suffix for suffix, media in reversed(_BY_SUFFIX.items())}
"""The first ending of each type is the usual one."""

_MAGIC: Final = (
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"GIF87a", "image/gif"),
    (0, b"GIF89a", "image/gif"),
    (8, b"WEBP", "image/webp"),
    (0, b"BM", "image/bmp"),
    (0, b"II*\0", "image/tiff"),
    (0, b"MM\0*", "image/tiff"),
    (0, b"%PDF-", "application/pdf"),
    (0, b"ID3", "audio/mpeg"),
    (0, b"fLaC", "audio/flac"),
    (0, b"#!AMR", "audio/amr"),
    (8, b"WAVE", "audio/wav"),
    (8, b"AVI ", "video/x-msvideo"),
    (4, b"ftypM4A", "audio/mp4"),
    (4, b"ftypheic", "image/heic"),
    (4, b"ftypheix", "image/heic"),
    (4, b"ftypmif1", "image/heic"),
    (4, b"ftypavif", "image/avif"),
    (4, b"ftypqt", "video/quicktime"),
    (4, b"ftyp3g", "video/3gpp"),
)

_CONTAINERS: Final = (
    (4, b"ftyp", ("video/mp4", "audio/mp4")),
    (0, b"OggS", ("audio/ogg", "video/ogg")),
    (0, b"\x1aE\xdf\xa3", ("video/webm", "video/x-matroska")),
)
"""Wrappings that hold several types: the name decides among these, the first where it says another."""

_SHOWN_BY_CONTENT: Final = frozenset({"image"})
"""Families whose types all begin in a way known here: a name alone makes no picture."""


def media_type(head: bytes, name: str) -> str:
    """The media type (RFC 6838) of a file that begins with `head`; UNKNOWN where the name says no more.

    What the content says goes before what the name says; a picture is one by its content only.
    """
    by_name = _BY_SUFFIX.get(name.rpartition(".")[2].lower(), UNKNOWN)
    for at, magic, media in _MAGIC:
        if head.startswith(magic, at) and (at != 8 or head.startswith(b"RIFF")):
            return media
    for at, magic, family in _CONTAINERS:
        if head.startswith(magic, at):
            return by_name if by_name in family else family[0]
    return UNKNOWN if by_name.partition("/")[0] in _SHOWN_BY_CONTENT else by_name


def suffix_of(media: str) -> str:
    """The ending, with its dot, for a file of that type: one that no system runs; `.bin` where unknown."""
    return f".{_SUFFIXES.get(media, 'bin')}"


def suffixes(family: str) -> tuple[str, ...]:
    """The endings, without dots, of all known types of a family such as `image`."""
    return tuple(suffix for suffix, media in _BY_SUFFIX.items() if media.partition("/")[0] == family)
