"""Bring resources/translations/*.ts up to date with the program's texts: `python packaging/translations.py`.

New texts come in as unfinished, texts that are gone are dropped. `--check` changes nothing and exits 1 where
the catalogues do not hold exactly the program's texts. `--release` makes the .qm files that the program
loads, as every build and editable install does.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"ru": "ru_RU", "kk": "kk_KZ", "ky": "ky_KG", "uz": "uz_UZ", "en": "en_US"}


def sources() -> list[str]:
    """Every module that holds texts for people; lupdate finds nothing in folders, so files are named."""
    files = sorted((ROOT / "app" / "base").glob("sentences*.py"))
    files += sorted((ROOT / "app" / "ui").rglob("*.py"))
    return [str(path.relative_to(ROOT)) for path in files]


def messages(catalogue: Path) -> set[tuple[str, str]]:
    """The (context, source text) pairs of a catalogue."""
    tree = ET.parse(catalogue)  # noqa: S314 - our own file, written by lupdate
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in tree.iter("context")
        for message in context.iter("message")
    }


def update(folder: Path) -> dict[str, int]:
    """Run lupdate into `folder`; the number of texts by language. Raises where it found none."""
    tools = Path(PySide6.__file__).parent
    lupdate = next(tools / name for name in ("lupdate", "lupdate.exe") if (tools / name).is_file())
    found = {}
    for language, locale in LANGUAGES.items():
        target = folder / f"dala_{language}.ts"
        command = [lupdate, "-silent", "-locations", "none", "-no-obsolete", "-source-language", "en_US"]
        command += ["-target-language", locale, *sources(), "-ts", target]
        subprocess.run(command, check=True, cwd=ROOT)
        found[language] = len(messages(target))
        if found[language] < 100:
            sys.exit(f"lupdate found only {found[language]} texts: the list of files is wrong")
    return found


def release(root: Path) -> list[Path]:
    """Compile every catalogue below `root`. Raises CalledProcessError where lrelease refuses one."""
    tools = Path(PySide6.__file__).parent
    places = (tools / name for name in ("lrelease", "lrelease.exe", "Qt/libexec/lrelease"))
    lrelease = next(place for place in places if place.is_file())
    made = []
    for catalogue in sorted((root / "resources" / "translations").glob("*.ts")):
        target = catalogue.with_suffix(".qm")
        subprocess.run([lrelease, "-silent", catalogue, "-qm", target], check=True)
        made.append(target)
    return made


def main() -> None:
    """Update the catalogues; `--check` compares them with what the program says now; `--release` compiles."""
    if "--release" in sys.argv:
        sys.stdout.write("".join(f"{path}\n" for path in release(ROOT)))
        return
    if "--check" not in sys.argv:
        for language, count in update(FOLDER).items():
            sys.stdout.write(f"{language}: {count} texts\n")
        return
    with tempfile.TemporaryDirectory() as fresh:
        update(Path(fresh))
        for language in LANGUAGES:
            name = f"dala_{language}.ts"
            if messages(Path(fresh) / name) != messages(FOLDER / name):
                sys.exit(f"{name} is out of date: run packaging/translations.py and translate what is new")


if __name__ == "__main__":
    main()
