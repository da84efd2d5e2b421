"""Imports XLSForms that tests write as tables, and looks at what came of them."""

from __future__ import annotations

import json
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.design.importing.importer import Imported, import_xlsform

FORMS = Path(__file__).parent.parent / "formats" / "xlsforms"
"""XLSForms of our own: `taken` are imported, `refused` are not."""
NOTHING = {"format": "dala-form/1"}


@dataclass(frozen=True)
class Taken:
    """What an import gave: the definition, its rows by name, and what was said."""

    made: Imported
    file: str

    @property
    def json(self) -> dict[str, Any]:
        assert self.made.text, self.errors
        found: dict[str, Any] = json.loads(self.made.text)
        return found

    @property
    def rows(self) -> dict[str, dict[str, Any]]:
        found: dict[str, dict[str, Any]] = {}

        def walk(rows: list[dict[str, Any]]) -> None:
            for row in rows:
                found[row["name"]] = row
                walk(row.get("children", []))

        walk(self.json["survey"])
        return found

    @property
    def names(self) -> list[str]:
        return list(self.rows)

    @property
    def errors(self) -> list[str]:
        return [r.line(self.file) for r in self.made.remarks if r.severity == "error"]

    @property
    def warnings(self) -> list[str]:
        """Warnings but those that every form without settings gives."""
        usual = ("has no form_id; it gets", "has no version; it gets", "without a language are taken")
        lines = (r.line(self.file) for r in self.made.remarks if r.severity == "warning")
        return [line for line in lines if not any(words in line for words in usual)]

    @property
    def faults(self) -> list[str]:
        """What `form check` finds wrong."""
        return [str(d) for d in self.made.diagnostics if d.severity == "error"]


def take(path: Path, *languages: str, files: dict[str, bytes] | None = None) -> Taken:
    """Import a file."""
    return Taken(import_xlsform(path, "form.json", languages, files or {}), path.name)


def take_table(text: str, *languages: str, files: dict[str, bytes] | None = None) -> Taken:
    """Import a form that is written as Markdown tables, each line a row."""
    lines = "\n".join(line.strip() for line in text.strip().splitlines())
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "form.md"
        path.write_text(lines, "utf-8")
        return take(path, *languages, files=files)
