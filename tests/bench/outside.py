"""How quick the engine is beside ODK Web Forms', on the study's form and answers, in one run."""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.base.clock import SystemClock
from app.design.exporting.xform import xform_of
from app.form.library import shipped_form
from app.form.loader import load_form
from app.interview.session import Session
from app.interview.state import DeviceInfo
from tests.bench import study
from tests.bench.figures import Bench, Figure, Times, percentile

OUTSIDE = study.ROOT / "tests" / "outside"
SCRIPT = OUTSIDE / "engine_speed.mjs"
PLACES = (OUTSIDE / "differential", OUTSIDE)
HOW = "node 20.19 or later, and: npm install --no-package-lock --prefix tests/outside/differential"
LOADS, INTERVIEWS = 20, 40

Told = dict[str, Any]


def beside_odk(bench: Bench) -> Iterator[Figure]:
    """Loading, and each answer, here and there; not among the default figures, as it needs node."""
    node = shutil.which("node")
    modules = _modules(bench.modules)
    if node is None or modules is None:
        lacking = "node" if node is None else "@getodk/xforms-engine"
        yield Figure("study beside ODK Web Forms", None, "", {"error": f"no {lacking}; it needs {HOW}"})
        return
    source = shipped_form(study.FORM_ID)
    form = load_form(source, study.FORM.name)
    interviews = [study.answers_of(form, line, 200) for line in study.lines(bench.count(INTERVIEWS))]
    asked = bench.folder / "asked.json"
    loads = bench.count(LOADS, 3)
    xml = xform_of(json.loads(source), form).xml
    asked.write_text(json.dumps({"xml": xml, "interviews": interviews, "loads": loads}), "utf-8")
    ours = _run([sys.executable, "-m", "tests.bench.outside", str(asked)])
    theirs = _run([node, str(SCRIPT), str(modules), str(asked)])
    for name, told in (("ours", ours), ("ODK's", theirs)):
        if "error" in told:
            yield Figure(f"{name} engine", None, "", told)
            return
    version = {"version": theirs["version"]}
    for what, key in (("first load", "first"), ("load", "loads"), ("new interview", "starts")):
        yield from _compared(what, _median(ours[key]), _median(theirs[key]), version)
    for share, name in ((0.5, "p50"), (0.99, "p99")):
        more = {"n": len(ours["answers"]), "n_odk": len(theirs["answers"]), "refused_odk": theirs["refused"]}
        pair = (percentile(told["answers"], share) for told in (ours, theirs))
        yield from _compared(f"answer {name}", *pair, version | more)


def _compared(what: str, ours: float, theirs: float, more: Told) -> Iterator[Figure]:
    yield Figure(f"study {what}", ours, "ms", {"of": "dala"})
    yield Figure(f"study {what}, ODK Web Forms", theirs, "ms", more)
    yield Figure(f"study {what}, theirs times ours", theirs / ours, "x", {})


def _median(value: float | list[float]) -> float:
    return statistics.median(value) if isinstance(value, list) else value


def _modules(named: Path | None) -> Path | None:
    for place in (named, *PLACES):
        if place is not None and (place / "node_modules" / "@getodk" / "xforms-engine").is_dir():
            return place.resolve()
    return None


def _run(command: list[str]) -> Told:
    done = subprocess.run(command, cwd=study.ROOT, capture_output=True, text=True, check=False, timeout=300)
    if done.returncode:
        said = done.stderr.strip().splitlines()
        return {"error": said[-1] if said else f"exit {done.returncode}"}
    told: Told = json.loads(done.stdout)
    return told


def times_here(asked: Told) -> Told:
    """What `engine_speed.mjs` tells, of the engine here: a load makes form, graph and interview."""
    source = shipped_form(study.FORM_ID)
    clock, device = SystemClock(), DeviceInfo("bench", "R01", "bench")
    loads, starts, answers = Times(), Times(), Times()
    for _ in range(asked["loads"] + 1):
        with loads.one():
            form = load_form(source, study.FORM.name)
            Session.start(form, device, clock)
    for interview in asked["interviews"]:
        with starts.one():
            session = Session.start(form, device, clock)
        for name, value in interview:
            with answers.one():
                session.answer(name, tuple(value) if isinstance(value, list) else value)
    first, *later = loads.in_ms()
    return {"first": first, "loads": later, "starts": starts.in_ms(), "answers": answers.in_ms()}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(times_here(json.loads(Path(sys.argv[1]).read_text("utf-8")))))
