"""Lets ODK Validate judge the XForms that we write: `python -m tests.outside.odk_validate [FORM.json ...]`.

The program is a jar inside the pyxform package and needs Java 17. Without arguments it judges what ships.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from pathlib import Path

from app.design.exporting.xform import xform_of
from app.form.library import shipped_form, shipped_forms
from app.form.loader import load_form


def faults_of(source: bytes, name: str) -> str:
    """What ODK Validate finds wrong with the XForm of a definition; "" where nothing."""
    from pyxform.validators.odk_validate import ODKValidateError, check_xform

    made = xform_of(json.loads(source), load_form(source, name))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "form.xml")
        path.write_text(made.xml, encoding="utf-8")
        try:
            return "\n".join(check_xform(str(path)))
        except ODKValidateError as error:
            return str(error)


def main(paths: list[str]) -> int:
    """0 where ODK Validate accepts every form."""
    if shutil.which("java") is None:
        print("java 17 is needed")
        return 2
    sources = {path: Path(path).read_bytes() for path in paths} or {
        n: shipped_form(n) for n in shipped_forms()
    }
    found = {name: faults_of(source, name) for name, source in sources.items()}
    for name, faults in found.items():
        print(f"{name}: {faults or 'valid'}")
    return 1 if any(found.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
