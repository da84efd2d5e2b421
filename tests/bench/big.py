"""How quick the engine is on a form as large as they get, without Qt; as a program of its own, how large."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

from app.base.clock import SystemClock
from app.form.loader import load_form, read_form
from app.form.model import Form, Kind, Node
from app.interview.graph import graph_of
from app.interview.session import Session
from app.interview.state import Answer, DeviceInfo
from tests.bench.big_form import ROWS, big_form
from tests.bench.figures import Bench, Figure, Times, fresh, peak_memory
from tests.helpers.hostile_forms import HOSTILE

ROOT = Path(__file__).resolve().parents[2]
DEVICE = DeviceInfo("bench", "R01", "bench")
IN_MEMORY = 2_000
"""Answers after which the process's memory is read."""


def load(bench: Bench) -> Iterator[Figure]:
    """Form and graph, as an interview needs them; and everything that `form check` looks for besides."""
    source = big_form()
    loads, checks = Times(), Times()
    for _ in range(bench.count(15, 3)):
        with fresh(), loads.one():
            form = load_form(source, "big.json")
            graph_of(form)
        with fresh(), checks.one():
            read_form(source, "big.json")
    least = round(min(loads.in_ms()), 1)
    yield from loads.figures("big form load", least=least, bytes=len(source), **_size(form))
    yield checks.median("big form check")


def _size(form: Form) -> dict[str, int]:
    questions = sum(node.is_asked for node in form.nodes.values())
    return {"questions": questions, "expressions": sum(map(_expressions, form.nodes.values()))}


def _expressions(node: Node) -> int:
    found = (
        node.relevant, node.required, node.read_only, node.constraint, node.calculation, node.default,
        node.choice_filter, node.repeat_count, node.row_title,
    )  # fmt: skip
    return sum(expression is not None for expression in found) + len(node.checks)


def fitting(node: Node, form: Form, chance: Random) -> Answer:
    """An answer that the form's rules of this node let pass."""
    match node.kind:
        case Kind.SELECT_ONE:
            return chance.choice(form.choices_of(node)).name
        case Kind.SELECT_MULTIPLE:
            return (chance.choice(form.choices_of(node)).name,)
        case Kind.INTEGER | Kind.DECIMAL:
            return chance.randint(1, 99)
        case Kind.DATE:
            return f"2024-03-{chance.randint(1, 28):02}"
        case _:
            return "Аружан"


def full_interview(form: Form) -> Session:
    """An interview with all its rows, each with answers."""
    session = Session.start(form, DEVICE, SystemClock())
    chance = Random(1)
    session.answer("working_age", 15)
    session.answer("size", ROWS)
    for path in session.asked():
        if path.startswith("member["):
            session.answer(path, fitting(_node(form, path), form, chance))
    return session


def _node(form: Form, path: str) -> Node:
    return form.nodes[path.rpartition("/")[2]]


def answers(bench: Bench) -> Iterator[Figure]:
    """Each answer of an interview of 200 rows, in form order; then those alone that reach into every row."""
    form = load_form(big_form(), "big.json")
    session, chance = full_interview(form), Random(2)
    each, spreading, rows = Times(), Times(), Times()
    asked = [path for path in session.asked() if path != "size"]
    with fresh():
        for path in asked[: bench.count(len(asked))]:
            value = fitting(_node(form, path), form, chance)
            with each.one():
                session.answer(path, value)
        for number in range(bench.count(200)):
            with spreading.one():
                session.answer("working_age", 14 + number % 40)
            with spreading.one():
                session.answer(f"member[{1 + number % ROWS}]/m_age", 1 + number % 80)
            with spreading.one():
                session.answer(f"member[{1 + number % ROWS}]/m_work", f"c{1 + number % 2}")
            with spreading.one():
                session.answer(f"member[{1 + number % ROWS}]/m_income", 100 + number)
        for _ in range(bench.count(20)):
            session.answer("size", 0)
            session.discard_surplus("member")
            with rows.one():
                session.answer("size", ROWS)
    yield from each.figures("big answer", rows=ROWS)
    yield from spreading.figures("big answer into all rows", rows=ROWS)
    yield rows.median("big answer that makes all rows", rows=ROWS)


def memory(_bench: Bench) -> Iterator[Figure]:
    """The most that a process without Qt takes which reads the form and is answered 2,000 times."""
    command = [sys.executable, "-m", "tests.bench.big"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        yield Figure("big peak memory", None, "MiB", {"error": done.stderr.strip().splitlines()[-1]})
        return
    told = json.loads(done.stdout)
    yield Figure("big peak memory", told.pop("peak"), "MiB", told)


def _live() -> dict[str, object]:
    form = load_form(big_form(), "big.json")
    session, chance = full_interview(form), Random(3)
    given = 0
    while given < IN_MEMORY:
        for path in session.asked()[: IN_MEMORY - given]:
            session.answer(path, fitting(_node(form, path), form, chance) if path != "size" else ROWS)
            given += 1
    qt = sorted(name for name in sys.modules if name.startswith("PySide6"))
    return {"peak": peak_memory(), "n": given, "qt": qt}


def hostile(bench: Bench) -> Iterator[Figure]:
    """How long each hostile definition takes until it is told or read, the slowest of them first."""
    found: list[tuple[float, str, int]] = []
    for one in HOSTILE[: bench.count(len(HOSTILE))]:
        source = one.make()
        times = Times()
        for _ in range(bench.count(3)):
            with fresh(), times.one():
                form = read_form(source, "hostile.json").form
                if form is not None:
                    graph_of(form)
        found.append((min(times.in_ms()), one.name, len(source)))
    for taken, name, size in sorted(found, reverse=True):
        yield Figure(f"hostile: {name}", taken, "ms", {"n": bench.count(3), "bytes": size})


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_live()))
