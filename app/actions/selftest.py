"""Tries what an installation needs, from the cryptography to the packaged forms, on a throw-away folder."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.actions import exporting, handover, interviews, merging, opening, surveys
from app.base.errors import Code, KnownError
from app.base.packaged import packaged
from app.crypto import selftest as crypto
from app.crypto.passphrase import FLOOR
from app.export.options import ExportOptions
from app.form.library import shipped_form, shipped_forms
from app.interview.state import StopReason
from app.settings import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

_PASSPHRASE: Final = "only for this short test"  # noqa: S105 - opens a folder that is deleted at once


def run() -> Iterator[str]:
    """Yield one line for each thing that works. Raises `KnownError` at the first that does not."""
    yield f"cryptography: {', '.join(crypto.run())}"
    for language in LANGUAGES:
        name = f"dala_{language}.qm"
        if not packaged("resources", "translations", name).is_file():
            raise KnownError(Code.RESOURCE_MISSING, name=f"resources/translations/{name}")
    yield f"interface in {', '.join(LANGUAGES)}"
    if not packaged("resources", "styles", "dala.qss").is_file():
        raise KnownError(Code.RESOURCE_MISSING, name="resources/styles/dala.qss")
    yield f"forms: {', '.join(shipped_forms())}"
    with tempfile.TemporaryDirectory(prefix="dala-self-test-", ignore_cleanup_errors=True) as folder:
        yield _one_interview(Path(folder))


def _one_interview(folder: Path) -> str:
    """An interview that is broken off at once goes all the way into a workbook."""
    desk = opening.create_survey(
        folder / "coordinator", "Self-test", [shipped_form("demo")], _PASSPHRASE, FLOOR
    )
    try:
        pack, bundle, book = folder / "pack", folder / "bundle", folder / "book.xlsx"
        surveys.write_pack(desk, pack)
        laptop = opening.init_device(folder / "laptop", pack, "T01", _PASSPHRASE, FLOOR)
        try:
            session = interviews.start(laptop, next(iter(laptop.forms)))
            interviews.save(laptop, session)
            interviews.stop(laptop, session, StopReason.OTHER)
            handover.write_bundle(laptop, bundle)
        finally:
            laptop.close()
        merging.add_bundles(desk, [bundle])
        exporting.workbook(desk, book, ExportOptions())
    finally:
        desk.close()
    return "one interview: vault, bundle, merge, workbook"
