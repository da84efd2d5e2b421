"""Tells what trying a form brought to light, for people and as JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from app.form.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.design.trying.run import Trial
    from app.design.trying.tally import DeadEnd

_SLOW: Final = 8
_NAMED: Final = 12
_REASONS: Final = {
    "no_answer": "no answer of {tried} that were tried fits",
    "no_choice": "it has to be answered, and there is nothing to choose from",
    "read_only": "it has to be answered, is blank and cannot be changed",
    "too_slow": "an expression takes more steps, or makes a longer text, than a form may",
}


def to_json(trial: Trial) -> dict[str, Any]:
    """All findings and counts. `times` is in milliseconds, and the only part that differs from run to run."""
    tally = trial.tally
    return {
        "form_id": trial.form.form_id,
        "version": trial.form.version,
        "seed": trial.seed,
        "interviews": tally.interviews,
        "finished": tally.finished,
        "answers": tally.answers,
        "dead_ends": [_dead_end(end) for end in trial.dead_ends],
        "never_shown": tally.never_shown(),
        "never_offered": tally.never_offered(),
        "always_blank": tally.always_blank(),
        "always_violated": [{"name": name, "rule": rule} for name, rule in tally.always_violated()],
        "never_violated": [{"name": name, "rule": rule} for name, rule in tally.never_violated()],
        "questions": {
            name: {
                "shown": tally.shown[name],
                "answered": tally.answered[name],
                "special": tally.special[name],
            }
            for name in trial.form.order
            if trial.form.nodes[name].is_asked or trial.form.nodes[name].kind is Kind.NOTE
        },
        "times": _times(trial),
    }


def _dead_end(end: DeadEnd) -> dict[str, Any]:
    return {
        "path": end.path,
        "name": end.name,
        "reason": end.reason,
        "tried": end.tried,
        "times": end.times,
        "interview": end.interview,
        "steps": list(end.steps),
    }


def _times(trial: Trial) -> dict[str, Any]:
    every = sorted(seconds for times in trial.tally.times.values() for seconds in times)
    by_question = {
        name: {"answers": len(times), "p50": _at(times, 0.5), "p99": _at(times, 0.99)}
        for name, times in trial.tally.times.items()
    }
    slowest = sorted(by_question, key=lambda name: (-by_question[name]["p99"], name))
    return {
        "p50": _at(every, 0.5),
        "p99": _at(every, 0.99),
        "slowest_questions": {name: by_question[name] for name in slowest[:_SLOW]},
        "slowest_expressions": [
            {
                "name": timed.name,
                "key": timed.key,
                "expression": timed.source,
                "runs": timed.runs,
                "total": round(timed.total * 1000, 2),
                "longest": round(timed.longest * 1000, 3),
            }
            for timed in trial.meter.slowest(_SLOW)
            if timed.runs
        ],
    }


def _at(times: Sequence[float], share: float) -> float:
    """The time, in milliseconds, that such a share of answers does not exceed."""
    ordered = sorted(times)
    return round(ordered[min(len(ordered) - 1, int(share * len(ordered)))] * 1000, 3) if ordered else 0.0


def lines(trial: Trial) -> Iterator[str]:
    """The report, a line each."""
    tally = trial.tally
    yield (
        f"{trial.form.form_id} {trial.form.version}: {tally.interviews} interviews with seed {trial.seed}, "
        f"{tally.finished} finished, {tally.answers} answers given"
    )
    for end in trial.dead_ends:
        yield from _dead_end_lines(end)
    yield from _names("never shown", tally.never_shown())
    for name, choices in tally.never_offered().items():
        yield from _names(f"never offered at {name}", choices)
    yield from _names("calculated and always blank", tally.always_blank())
    yield from _names("fulfilled by no answer", [f"{n} ({rule})" for n, rule in tally.always_violated()])
    yield from _names("fulfilled by every answer", [f"{n} ({rule})" for n, rule in tally.never_violated()])
    nodes = trial.form.nodes
    asked = [n for n in trial.form.order if nodes[n].is_asked and nodes[n].scope == "interviewer"]
    seen = sum(name in tally.seen for name in asked)
    yield f"coverage: {seen} of {len(asked)} questions were asked"
    rare = sorted((name for name in asked if tally.shown[name]), key=lambda name: tally.shown[name])[:5]
    yield "asked most seldom: " + ", ".join(f"{name} {tally.shown[name]}" for name in rare)
    yield from _time_lines(trial)
    if not trial.dead_ends:
        yield "no dead ends"


def _dead_end_lines(end: DeadEnd) -> Iterator[str]:
    why = _REASONS[end.reason].format(tried=end.tried)
    yield f"DEAD END at {end.path}: {why} ({end.times} interviews, first {end.interview})"
    for step in end.steps:
        yield "    " + json.dumps(step, ensure_ascii=False)


def _names(what: str, names: Sequence[str]) -> Iterator[str]:
    if names:
        more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
        yield f"{what}: {', '.join(names[:_NAMED])}{more}"


def _time_lines(trial: Trial) -> Iterator[str]:
    times = _times(trial)
    yield f"one answer: p50 {times['p50']} ms, p99 {times['p99']} ms"
    for name, took in list(times["slowest_questions"].items())[:3]:
        yield f"  {name}: p50 {took['p50']} ms, p99 {took['p99']} ms"
    for timed in times["slowest_expressions"][:3]:
        shown = timed["expression"][:60]
        yield f"  {timed['key']} of {timed['name']}: {timed['total']} ms in {timed['runs']} runs: {shown}"
