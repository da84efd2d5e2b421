"""Imports every XLSForm of a folder, such as pyxform's own tests, and compares with pyxform's converter.

    python -m tests.outside.public_xlsforms FOLDER [--list]

FOLDER may hold spreadsheets, and Python tests whose forms are Markdown tables; those are taken out of the
source text, nothing of it runs. Every form that pyxform's converter accepts must be
imported and pass `form check`; every other one must be refused with its place and reason, or be imported with
a warning. Exit status 1 where one is not, or anything is raised. The folder is never a part of this project:
it is what `git clone https://github.com/XLSForm/pyxform` gives, or an older source distribution with tests.
"""

from __future__ import annotations

import ast
import sys
import tempfile
import traceback
import warnings
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from app.base.errors import KnownError
from app.design.importing.importer import import_xlsform

ENDINGS = (".xls", ".xlsx", ".xlsm", ".csv", ".md")


class Outcome(NamedTuple):
    """What became of one form: what pyxform did, what the import did, and what each said."""

    name: str
    theirs: str
    ours: str
    their_words: str
    our_words: tuple[str, ...]

    @property
    def agrees(self) -> bool:
        """Whether the import may do what it did."""
        return self.ours == "imported" if self.theirs == "accepted" else self.ours in ("imported", "refused")


def forms_in(folder: Path, made: Path) -> list[tuple[str, Path]]:
    """Each form of a folder with a name for it; those in Python tests are written into `made`."""
    found = [
        (str(path.relative_to(folder)), path)
        for path in sorted(folder.rglob("*"))
        if path.suffix.lower() in ENDINGS and not path.name.startswith(("~", "."))
    ]
    for source in sorted(folder.rglob("*.py")):
        for number, text in enumerate(dict.fromkeys(_tables(source))):
            path = made / f"{source.stem}_{number}.md"
            path.write_text(text, encoding="utf-8")
            found.append((f"{source.relative_to(folder)}#{number}", path))
    return found


def _tables(source: Path) -> list[str]:
    """Texts in a Python source that are Markdown tables of a form."""
    try:
        tree = ast.parse(source.read_text(encoding="utf-8"))
    except (SyntaxError, UnicodeDecodeError):
        return []
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _is_form(node.value):
            found.append(node.value)
    return found


def _is_form(text: str) -> bool:
    return any(line.strip().lower().startswith(("| survey", "|survey")) for line in text.splitlines())


def theirs(path: Path) -> tuple[str, str]:
    """Whether pyxform's converter accepts a form, and what it says otherwise."""
    from pyxform.errors import PyXFormError
    from pyxform.xls2xform import convert

    try:
        convert(path, validate=False)
    except PyXFormError as error:
        return "refused", " ".join(str(error).split())
    except Exception as error:  # noqa: BLE001 - whatever it raises, it has not accepted the form
        return "broke", repr(error)
    return "accepted", ""


def ours(path: Path) -> tuple[str, tuple[str, ...]]:
    """What the import does with a form, and its remarks."""
    try:
        made = import_xlsform(path, "form.json", (), {})
    except KnownError as error:
        return "refused", (str(error),)
    except Exception:  # noqa: BLE001 - the very thing that must not be
        return "raised", (traceback.format_exc(),)
    words = tuple(remark.line(path.name) for remark in made.remarks)
    if made.is_refused:
        return "refused", tuple(w for w in words if ": error: " in w)
    errors = tuple(str(d) for d in made.diagnostics if d.severity == "error")
    return ("faulty", errors) if errors else ("imported", words)


def main(folder: Path, *, listed: bool) -> int:
    """Print the table of outcomes and everything that is not as it should be."""
    warnings.simplefilter("ignore")
    table: Counter[tuple[str, str]] = Counter()
    bad = 0
    with tempfile.TemporaryDirectory() as made:
        for name, path in forms_in(folder, Path(made)):
            outcome = Outcome(name, *_both(path))
            table[outcome.theirs, outcome.ours] += 1
            if not outcome.agrees:
                bad += 1
            if not outcome.agrees or listed:
                print(f"{'' if outcome.agrees else 'BAD '}{name}: {outcome.theirs}/{outcome.ours}")
                print(f"    theirs: {outcome.their_words[:300]}")
                for words in outcome.our_words[:8] if outcome.agrees else outcome.our_words[:4]:
                    print(f"    ours:   {words[-1500:] if outcome.ours == 'raised' else words[:300]}")
    for (there, here), count in sorted(table.items()):
        print(f"pyxform {there:9} dala {here:9} {count}")
    print(f"{sum(table.values())} forms, {bad} not as they should be")
    return 1 if bad else 0


def _both(path: Path) -> tuple[str, str, str, tuple[str, ...]]:
    there, their_words = theirs(path)
    here, our_words = ours(path)
    return there, here, their_words, our_words


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), listed="--list" in sys.argv[2:]))
