"""What a file is, and what is taken out of a picture: no place, time or owner leaves with it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.base.errors import Code, KnownError
from app.interview import media
from app.interview.stripping import is_stripped, strip
from tests.helpers.pictures import (
    SECRET,
    exif,
    jpeg,
    png,
    png_chunk,
    segment,
    webp,
    webp_chunk,
)


@pytest.mark.parametrize(
    ("head", "name", "expected"),
    [
        (b"\xff\xd8\xff\xe0", "photo.exe", "image/jpeg"),
        (b"\x89PNG\r\n\x1a\n", "x", "image/png"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "x.jpg", "image/webp"),
        (b"RIFF\0\0\0\0WAVEfmt ", "x", "audio/wav"),
        (b"12345678WAVE", "x", media.UNKNOWN),
        (b"\0\0\0\x18ftypheic", "IMG_1.HEIC", "image/heic"),
        (b"\0\0\0\x18ftypisom", "a.m4a", "audio/mp4"),
        (b"\0\0\0\x18ftypisom", "a.pdf", "video/mp4"),
        (b"OggS\0", "talk.opus", "audio/ogg"),
        (b"\x1aE\xdf\xa3", "film.MKV", "video/x-matroska"),
        (b"PK\3\4", "Отчёт.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        (b"words", "a.txt", "text/plain"),
        (b"words", "photo.jpg", media.UNKNOWN),
        (b"MZ", "run.exe", media.UNKNOWN),
        (b"", "", media.UNKNOWN),
    ],
)
def test_content_goes_before_the_name(head: bytes, name: str, expected: str) -> None:
    assert media.media_type(head, name) == expected


def test_an_ending_is_one_that_no_system_runs() -> None:
    assert media.suffix_of("image/jpeg") == ".jpg"
    assert media.suffix_of("audio/ogg") == ".ogg"
    assert media.suffix_of("application/x-msdownload") == ".bin"
    assert media.suffixes("audio")[:2] == ("mp3", "m4a")


def test_a_jpeg_keeps_its_picture_and_its_side_and_nothing_else() -> None:
    plain = jpeg()
    dirty = jpeg(exif(orientation=6), segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + SECRET))
    dirty = dirty.replace(b"\xff\xda", segment(0xFE, SECRET) + segment(0xED, SECRET) + b"\xff\xda", 1)
    clean = strip(dirty + SECRET, "image/jpeg")
    assert clean is not None
    assert SECRET not in clean
    assert clean == jpeg(exif(orientation=6, owner=b""))[: len(clean)]
    assert strip(clean, "image/jpeg") == clean
    assert strip(plain, "image/jpeg") == plain


@pytest.mark.parametrize("order", ["II", "MM"])
@pytest.mark.parametrize("orientation", [0, 1, 8, 9])
def test_which_side_is_up_is_read_in_both_byte_orders(order: str, orientation: int) -> None:
    clean = strip(jpeg(exif(orientation=orientation, order=order)), "image/jpeg")
    assert clean is not None
    assert (b"Exif" in clean) is (orientation == 8)


def test_an_exif_that_does_not_say_which_side_is_up_goes_whole() -> None:
    other = exif(orientation=6).replace(b"\x01\x12\0\3", b"\x01\x13\0\3")
    assert strip(jpeg(other), "image/jpeg") == jpeg()


def test_which_types_are_cleaned() -> None:
    assert is_stripped("image/jpeg")
    assert not is_stripped("image/heic")


def test_a_thumbnail_goes_and_colours_stay() -> None:
    jfif = segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1" + b"\1\1" + b"abc")
    icc, mpf = segment(0xE2, b"ICC_PROFILE\0\1\1profile"), segment(0xE2, b"MPF\0" + SECRET)
    adobe, odd = segment(0xEE, b"Adobe\0\x64\0\0\0\0\1"), segment(0xE0, b"JFXX" + SECRET)
    clean = strip(jpeg(jfif, icc, mpf, adobe, odd), "image/jpeg")
    assert clean == jpeg(segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0"), icc, adobe)


def test_several_scans_and_a_missing_end_are_taken_over() -> None:
    body = jpeg()[2:-2]
    whole = strip(jpeg()[:-2] + b"\xff\xff\xda\0\2more\xff\0\xff\xd3end", "image/jpeg")
    assert whole == b"\xff\xd8" + body + b"\xff\xff\xda\0\2more\xff\0\xff\xd3end\xff\xd9"
    assert strip(b"\xff\xd8\xff\x01" + body + b"\xff\xd9", "image/jpeg") == jpeg()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xd8",
        b"\xff\xd8\xff\xd9",
        b"\xff\xd8junk",
        b"\xff\xd8\xff",
        b"\xff\xd8\xff\xd8",
        b"\xff\xd8\xff\xe1\0\1",
        b"\xff\xd8\xff\xe1\0\x50short",
    ],
)
def test_what_is_no_whole_jpeg_is_refused(data: bytes) -> None:
    with pytest.raises(KnownError) as caught:
        strip(data, "image/jpeg")
    assert caught.value.code is Code.ATTACHMENT_DAMAGED


def test_a_png_keeps_only_the_chunks_it_is_drawn_with() -> None:
    texts = (
        png_chunk(b"tEXt", b"Author\0" + SECRET),
        png_chunk(b"eXIf", SECRET),
        png_chunk(b"tIME", b"7654321"),
    )
    colour = png_chunk(b"gAMA", b"\0\0\xb1\x8f")
    assert strip(png(colour, *texts) + SECRET, "image/png") == png(colour)


@pytest.mark.parametrize(
    "data",
    [b"GIF89a", png()[:-3], png()[:40], png().replace(b"IHDR", b"IDAT", 1), png().replace(b"IDAT", b"XXXX")],
)
def test_what_is_no_whole_png_is_refused(data: bytes) -> None:
    with pytest.raises(KnownError):
        strip(data, "image/png")


def test_a_webp_loses_exif_and_xmp_and_no_longer_announces_them() -> None:
    dirty = webp(
        webp_chunk(b"VP8X", b"\x0c\0\0\0" + bytes(6)),
        webp_chunk(b"VP8 ", b"pixels!"),
        webp_chunk(b"EXIF", SECRET),
        webp_chunk(b"XMP ", SECRET),
    )
    assert strip(dirty + SECRET, "image/webp") == webp(
        webp_chunk(b"VP8X", bytes(10)), webp_chunk(b"VP8 ", b"pixels!")
    )
    empty = webp(webp_chunk(b"VP8X", b""))
    assert strip(empty, "image/webp") == empty


@pytest.mark.parametrize("data", [b"RIFX", b"RIFF\4\0\0\0WAVE", webp(), webp(b"VP8 \xff\0\0\0pixels")])
def test_what_is_no_whole_webp_is_refused(data: bytes) -> None:
    with pytest.raises(KnownError):
        strip(data, "image/webp")


@pytest.mark.parametrize("kind", ["image/heic", "application/pdf", "audio/mpeg"])
def test_other_types_are_not_looked_into(kind: str) -> None:
    assert strip(SECRET, kind) is None


@given(st.binary(max_size=300), st.sampled_from(["image/jpeg", "image/png", "image/webp"]), st.booleans())
def test_any_bytes_are_a_clean_picture_or_refused(data: bytes, kind: str, begins_well: bool) -> None:
    if begins_well:
        data = {"image/jpeg": jpeg(), "image/png": png(), "image/webp": webp()}[kind][:-9] + data
    try:
        clean = strip(data, kind)
    except KnownError:
        return
    assert clean is not None
    assert strip(clean, kind) == clean


@given(st.lists(st.tuples(st.integers(0, 255), st.binary(max_size=40)), max_size=8), st.binary(max_size=40))
def test_nothing_beside_the_picture_stays_in_a_jpeg(parts: list[tuple[int, bytes]], tail: bytes) -> None:
    segments = [segment(0xE1 + marker % 15, SECRET + body) for marker, body in parts]
    clean = strip(jpeg(*segments) + tail, "image/jpeg")
    assert clean == jpeg()


@given(
    st.lists(
        st.tuples(st.from_regex(rb"[a-z][a-zA-Z]{3}", fullmatch=True), st.binary(max_size=40)), max_size=8
    )
)
def test_nothing_beside_the_picture_stays_in_a_png(parts: list[tuple[bytes, bytes]]) -> None:
    unknown = [png_chunk(b"q" + kind[1:], SECRET + body) for kind, body in parts]
    assert strip(png(*unknown), "image/png") == png()
