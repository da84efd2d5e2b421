"""Tries a form out: holds generated interviews over it, and shortens the way into each dead end."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.base.dice import Dice
from app.base.errors import TOO_HEAVY, KnownError
from app.base.progress import silent
from app.design.trying.clues import clues_of
from app.design.trying.interview import Generated, Stuck, has_error, replay
from app.design.trying.meter import metered
from app.design.trying.tally import DeadEnd, Tally

if TYPE_CHECKING:
    from app.base.clock import Clock
    from app.base.progress import Progress
    from app.design.trying.clues import FormClues
    from app.design.trying.interview import Step
    from app.design.trying.meter import Meter
    from app.form.model import Form
    from app.interview.session import Session
    from app.interview.values import Json

_MOST_REPLAYS: Final = 250
"""Interviews that are held again to shorten the way into one dead end."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of trying a form. `lines` are answer lines of the interviews that could be finished."""

    form: Form
    seed: int
    tally: Tally
    meter: Meter
    dead_ends: tuple[DeadEnd, ...]
    lines: tuple[dict[str, Json], ...]


def try_form(form: Form, count: int, seed: int, clock: Clock, progress: Progress = silent) -> Trial:
    """Hold `count` interviews; the same seed and day give the same ones. Raises what `progress` raises."""
    timed, meter = metered(form)
    clues = clues_of(form)
    tally = Tally(timed)
    ends: dict[tuple[str, str], DeadEnd] = {}
    lines: list[dict[str, Json]] = []
    for number in range(1, count + 1):
        progress(number - 1, count)
        held = Generated(timed, clues, tally, Dice(f"{seed}/{number}"), clock)
        stuck = _hold(held)
        if stuck is None:
            lines.append({"_language": held.language, **held.session.answers()})
        else:
            _note(ends, held, stuck, number, _Shortener(form, clues, clock, f"{seed}/{number}"))
        tally.end(held.session, held.given, finished=stuck is None)
    progress(count, count)
    return Trial(form, seed, tally, meter, tuple(ends.values()), tuple(lines))


def _hold(held: Generated) -> Stuck | None:
    try:
        return held.hold()
    except KnownError as error:
        if error.code not in TOO_HEAVY:
            raise
        return Stuck(str(error.facts.get("name", "")), "too_slow", 0)


def _note(
    ends: dict[tuple[str, str], DeadEnd], held: Generated, stuck: Stuck, number: int, shortener: _Shortener
) -> None:
    name = stuck.path.rpartition("/")[2]
    known = ends.get((name, stuck.reason))
    if known is not None:
        ends[name, stuck.reason] = replace(known, times=known.times + 1)
        return
    steps = [step for step in held.steps if not _is_at(step, stuck.path)]
    if stuck.reason != "too_slow":
        steps = shortener.shorten(steps, stuck, held.language)
    ends[name, stuck.reason] = DeadEnd(
        stuck.path, name, stuck.reason, stuck.tried, number, tuple(_with_language(held, steps))
    )


def _with_language(held: Generated, steps: list[Step]) -> list[Step]:
    """The steps as a script that begins in the default language."""
    plain = held.language == held.session.form.default_language
    return steps if plain else [{"language": held.language}, *steps]


def _is_at(step: Step, path: str) -> bool:
    ((_, given),) = step.items()
    return isinstance(given, dict) and given["path"] == path


class _Shortener:
    """Finds fewer steps that lead into the same dead end."""

    def __init__(self, form: Form, clues: FormClues, clock: Clock, seed: str) -> None:
        self._form = form
        self._clues = clues
        self._clock = clock
        self._seed = seed
        self._left = _MOST_REPLAYS

    def shorten(self, steps: list[Step], stuck: Stuck, language: str) -> list[Step]:
        """As few steps as were found; all of them where the dead end needs what steps do not hold."""

        def leads(some: list[Step]) -> bool:
            self._left -= 1
            return self._is_stuck(some, stuck.path, language)

        near = [step for step in steps if self._matters(step, stuck.path)]
        found = near if leads(near) else steps
        if found is steps and not leads(steps):
            return steps
        size = max(1, len(found) // 2)
        while size and self._left > 0:
            at = 0
            while at < len(found) and self._left > 0:
                fewer = found[:at] + found[at + size :]
                if leads(fewer):
                    found = fewer
                else:
                    at += size
            size //= 2
        return found

    def _matters(self, step: Step, path: str) -> bool:
        ((_, given),) = step.items()
        written = str(given["path"]) if isinstance(given, dict) else str(given)
        return written.rpartition("/")[2] in self._before(path.rpartition("/")[2])

    def _before(self, name: str) -> set[str]:
        """What a question depends on, near or far, and what stands around it."""
        found = {name}
        waiting = [name]
        while waiting:
            node = self._form.nodes[waiting.pop()]
            reads = set(node.rosters)
            for expression in (
                node.relevant, node.required, node.constraint, node.calculation, node.choice_filter,
                node.repeat_count, *(check.expr for check in node.checks),
            ):  # fmt: skip
                reads |= expression.reads if expression is not None else frozenset()
            around = {n.name for n in self._form.nodes.values() if node in n.children}
            new = ((reads & self._form.nodes.keys()) | around) - found
            found |= new
            waiting += new
        return found

    def _is_stuck(self, steps: list[Step], path: str, language: str) -> bool:
        session = replay(self._form, language, self._clock, steps)
        if session is None or not session.has(path):
            return False
        state = session.state(path)
        if not state.relevant or not has_error(state) or self._skips(session, path):
            return False
        if state.read_only:
            return True
        again = Generated(self._form, self._clues, Tally(self._form), Dice(self._seed), self._clock)
        again.session = session
        return not state.specials and again.try_answers(path, state)[1] is None

    def _skips(self, session: Session, path: str) -> bool:
        """Whether something that the question depends on was left as no interview could leave it."""
        before = self._before(path.rpartition("/")[2])
        wrong = (p.path for p in session.problems() if p.severity == "error" and p.path != path)
        return any(other.rpartition("/")[2] in before for other in wrong)
