"""A file that somebody hands over is read no further than its bound."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.base.errors import Code, KnownError
from app.base.reading import read_bounded


@pytest.mark.parametrize(("size", "read"), [(0, 0), (9, 9), (10, 10), (11, 11), (50, 11)])
def test_one_byte_more_shows_that_it_is_too_large(tmp_path: Path, size: int, read: int) -> None:
    (tmp_path / "f").write_bytes(bytes(size))

    assert len(read_bounded(tmp_path / "f", 10)) == read


def test_what_is_not_there_or_no_file_is_told(tmp_path: Path) -> None:
    for path, code in ((tmp_path / "nowhere", Code.FILE_MISSING), (tmp_path, Code.FILE_UNREADABLE)):
        with pytest.raises(KnownError) as raised:
            read_bounded(path, 10)
        assert (raised.value.code, raised.value.facts["path"]) == (code, str(path))
