"""Prints the program's figures, one JSON object a line.

Usage: uv run python -m tests.bench [NAME...] [--dir DIR] [--scale SHARE]

Without a name all but `outside` are measured, in about six minutes. The names are:

window   process start to the unlock window painted, beside a bare Qt window; both offscreen
         unless QT_QPA_PLATFORM says otherwise
version  `dala --version` beside bare Python
form     reading and checking the study's form
answer   one answer of a live interview over it; a new interview; what a screen asks for after an answer
big      reading a form of 1,000 questions and 1,850 expressions, and making its graph; checking it
rows     one answer of an interview over it with 200 roster rows; answers that reach into every row
painted  key press to painted screen in that interview, in the real window; offscreen like `window`
memory   the most that a process without Qt takes which reads that form and is answered 2,000 times
hostile  how long each hostile definition of the tests takes until it is told, the slowest first
outside  the study's form and answers beside ODK Web Forms' engine, which needs node: --modules FOLDER
save     one save of a draft that grows to 40 answers; sealing it; unlocking; resuming
many     the same, and the list, on a laptop with 10,000 sealed interviews
load     `interview load`: answer lines to sealed interviews
bundle   writing, verifying and merging a bundle
whole    10,000 interviews of 200 answers on one laptop: finish, list, bundle, verify and merge
export   the workbook of 401 and of 4,010 interviews, decryption included, with the peak of memory

Each line has `name`, `value`, `unit`, and `n`, how often it was done or how many interviews it took. `value`
is null where something could not be measured, and `error` says why. `--dir` is where vaults are made: a
figure of `save` is a figure of its disk. `--scale 0.1` does a tenth, to try whether it runs. Nothing fails by
being slow.
"""

from __future__ import annotations

import argparse
import platform
import sys
import tempfile
from pathlib import Path

from tests.bench import big, engine, outside, painting, processes, storage, travel, whole
from tests.bench.figures import Bench, Figure, Measure

MEASURES: dict[str, Measure] = {
    "form": engine.form,
    "answer": engine.answer,
    "big": big.load,
    "rows": big.answers,
    "painted": painting.painted,
    "memory": big.memory,
    "hostile": big.hostile,
    "save": storage.save,
    "many": storage.many,
    "load": storage.load,
    "bundle": travel.bundle,
    "whole": whole.whole,
    "export": travel.export,
    "version": processes.version,
    "window": processes.window,
}
ON_DEMAND: dict[str, Measure] = {"outside": outside.beside_odk}
"""What is measured only where it is named."""


def main(arguments: list[str] | None = None) -> int:
    """Measure what was named."""
    known = MEASURES | ON_DEMAND
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(known))
    parser.add_argument(
        "--dir", type=Path, default=None, help="where vaults are made; the temporary folder by default"
    )
    parser.add_argument("--scale", type=float, default=1.0, help="how much of the whole to do")
    parser.add_argument("--modules", type=Path, help="the folder that holds node_modules, for `outside`")
    given = parser.parse_args(arguments)
    if unknown := [name for name in given.names if name not in known]:
        parser.error(f"no such figure: {', '.join(unknown)}")
    machine = {"python": platform.python_version(), "system": platform.system(), "scale": given.scale}
    say(Figure("machine", None, "", machine))
    for name in given.names or MEASURES:
        with tempfile.TemporaryDirectory(prefix="dala-bench-", dir=given.dir) as folder:
            for figure in known[name](Bench(Path(folder), given.scale, given.modules)):
                say(figure)
    return 0


def say(figure: Figure) -> None:
    """Print at once, for whoever watches."""
    sys.stdout.write(figure.to_line() + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
