"""How quick interviews travel: into bundles, into the office, into a workbook."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from app.actions import exporting, handover, merging
from app.export.options import ExportOptions
from tests.bench import study
from tests.bench.figures import Bench, Figure, Times, fresh, peak_memory


def bundle(bench: Bench) -> Iterator[Figure]:
    """Write, verify, and add to the office; then the same bundle once more."""
    folder = bench.folder / "bundle"
    folder.mkdir()
    count = bench.count(401)
    desk = study.loaded_laptop(folder, "laptop", study.some_lines(folder, count))
    office = study.office(folder)
    path = folder / "out.dala"
    written, verified, added, again = Times(), Times(), Times(), Times()
    with fresh():
        with written.one():
            handover.write_bundle(desk, path)
        with verified.one():
            handover.verify(office, path)
        with added.one():
            report = merging.add_bundles(office, [path])
        with again.one():
            merging.add_bundles(office, [path])
    assert report.interviews == count
    desk.close()
    office.close()
    yield written.rate("bundle write", count, bytes=path.stat().st_size)
    yield verified.rate("bundle verify", count)
    yield added.rate("merge add", count)
    yield again.rate("merge add again", count)


def export(bench: Bench) -> Iterator[Figure]:
    """The workbook of the study, and of ten such studies, each written by a process of its own."""
    for name, times in (("export", 1), ("export of ten times as many", 10)):
        folder = bench.folder / f"export{times}"
        folder.mkdir()
        held = study.fill_office(folder, bench.count(401), times)
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.travel", str(folder)],
            cwd=study.ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            yield Figure(name, None, "interviews/s", {"error": done.stderr.strip().splitlines()[-1]})
            continue
        told = json.loads(done.stdout)
        assert told["interviews"] == held
        more = {"n": held, "s": round(told["s"], 3), "bytes": told["bytes"]}
        yield Figure(name, held / told["s"], "interviews/s", more)
        yield Figure(
            f"{name}, peak memory", told["peak"], "MiB", {"n": held, "before": round(told["before"] or 0)}
        )


def export_here(folder: Path) -> dict[str, object]:
    """Write the office's workbook in this process; seconds, and MiB at most before and after."""
    office = study.office(folder)
    times, before = Times(), peak_memory()
    with times.one():
        report = exporting.workbook(office, folder / "all.xlsx", ExportOptions(identifiers=True))
    office.close()
    size = (folder / "all.xlsx").stat().st_size
    told: dict[str, object] = {"interviews": report.interviews, "s": times.seconds[0], "bytes": size}
    return {**told, "before": before, "peak": peak_memory()}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(export_here(Path(sys.argv[1]))) + "\n")
