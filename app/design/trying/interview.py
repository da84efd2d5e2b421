"""Holds one generated interview: answers what is asked as a patient person would, and finds dead ends."""

from __future__ import annotations

from dataclasses import dataclass, replace
from time import perf_counter
from typing import TYPE_CHECKING, Final

from app.base.errors import TOO_HEAVY, KnownError
from app.design.trying.clues import SPECIAL
from app.design.trying.values import Inventor
from app.form.model import Kind
from app.interview.session import Session
from app.interview.state import DeviceInfo
from app.interview.store import AGREED
from app.interview.values import attachment_of, to_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.base.clock import Clock
    from app.base.dice import Dice
    from app.design.trying.clues import Constant, FormClues
    from app.design.trying.tally import Tally
    from app.form.model import Form
    from app.interview.state import Answer, Changes, NodeState
    from app.interview.values import Json

CONFIRMED: Final = "generated interview, nobody was asked"
"""The remark on a warning that a generated interview confirms."""
_ROUNDS: Final = 6
"""How often answers are mended that later answers made wrong."""
_SELDOM: Final = 0.3
"""The share of interviews below which a question counts as shown too seldom."""
_RARE: Final = 0.1
_AGAIN: Final = 0.4
_OTHERWISE: Final = 0.1
_SPECIAL: Final = 0.06
_WANTED: Final = 0.3
_BLANK: Final = 0.08
_ROWS: Final = (0, 1, 1, 2, 2, 3)
_DEVICE: Final = DeviceInfo(device="laptop", enumerator="R01", survey="try", organisation="", seed=1)

Step = dict[str, "Json"]
"""A line of a script."""


@dataclass(frozen=True, slots=True)
class Stuck:
    """Where an interview could not go on, why, and how many answers were tried."""

    path: str
    reason: str
    tried: int


class Generated:
    """One generated interview; `hold` goes through it to the end."""

    def __init__(self, form: Form, clues: FormClues, tally: Tally, dice: Dice, clock: Clock) -> None:
        self._form = form
        self._clues = clues
        self._tally = tally
        self._dice = dice
        self._inventor = Inventor(dice, clock.today())
        self._wanted = self._wishes()
        self._done: set[str] = set()
        self._open = {
            read
            for node, needed in clues.needs.items()
            for read in (needed if node not in tally.seen else ())
        }
        self._way = self._old_way()
        self.steps: list[Step] = []
        self.given: dict[str, Answer] = {}
        self.language = dice.pick(tuple(form.languages))
        self.session = Session.start(
            form, replace(_DEVICE, seed=dice.below(2**31)), clock, self.language, record_id="try"
        )

    def _wishes(self) -> dict[str, dict[Constant, None]]:
        """What would show nodes that few interviews have shown so far: constants by question."""
        wanted: dict[str, dict[Constant, None]] = {}
        most = _SELDOM * self._tally.interviews
        waiting = [name for name in self._form.order if self._tally.shown[name] <= most]
        known = set(waiting)
        while waiting:
            for read, constants in self._clues.needs.get(waiting.pop(), {}).items():
                wanted.setdefault(read, {}).update(constants)
                if read not in known:
                    known.add(read)
                    waiting.append(read)
        return wanted

    def _old_way(self) -> dict[str, Answer]:
        """Now and then the answers that showed something rare once before, to go on from there."""
        rare = [n for n in self._tally.ways if self._tally.shown[n] <= _RARE * self._tally.interviews]
        if not rare or not self._dice.chance(_AGAIN):
            return {}
        return dict(self._tally.ways[self._dice.pick(rare)])

    def hold(self) -> Stuck | None:
        """Answer everything that is asked; None where the interview can be finished."""
        stuck = self._go_through() or self._mend()
        if stuck is not None:
            return stuck
        for problem in self.session.problems():
            if problem.severity == "warning" and not problem.confirmed:
                self.session.confirm(problem.path, problem.index, CONFIRMED)
        return None

    def _go_through(self) -> Stuck | None:
        again = True
        while again:
            again = self._open_rosters()
            for path in self.session.asked():
                if path in self._done:
                    continue
                self._done.add(path)
                changes, stuck = self._ask(path)
                if stuck is not None:
                    return stuck
                if changes is not None and changes.structure:
                    again = True
                    break
        return None

    def _open_rosters(self) -> bool:
        """Give each roster that rows are added to by hand some rows; whether there was one."""
        if not any(n.kind is Kind.REPEAT and n.repeat_count is None for n in self._form.nodes.values()):
            return False
        opened = False
        for path, shown in self.session.relevance().items():
            node = self._form.nodes.get(path.rpartition("/")[2])
            if not shown or path in self._done or node is None or node.kind is not Kind.REPEAT:
                continue
            self._done.add(path)
            for _ in range(self._dice.pick(_ROWS) if node.repeat_count is None else 0):
                self.session.add_row(path)
                self.steps.append({"add_row": path})
                opened = True
        return opened

    def _mend(self) -> Stuck | None:
        """Answer anew what later answers made wrong."""
        for _ in range(_ROUNDS):
            wrong = list(dict.fromkeys(p.path for p in self.session.problems() if p.severity == "error"))
            if not wrong:
                return None
            for path in wrong:
                if self.session.has(path) and has_error(self.session.state(path)):
                    stuck = self._ask(path)[1] or self._go_through()
                    if stuck is not None:
                        return stuck
        wrong = [p.path for p in self.session.problems() if p.severity == "error"]
        return Stuck(wrong[0], "no_answer", 0) if wrong else None

    def _ask(self, path: str) -> tuple[Changes | None, Stuck | None]:
        state = self.session.state(path)
        self._tally.asked(state)
        if state.read_only:
            return None, Stuck(path, "read_only", 0) if has_error(state) else None
        if state.is_answered and not has_error(state) and self._dice.chance(0.7):
            return None, None
        name = state.node.name
        special = _WANTED if SPECIAL in self._wanted.get(name, ()) else _SPECIAL
        if name in self._open or self._dice.chance(_OTHERWISE):
            self._way.pop(path, None)
        specials = [special.kind for special in state.specials]
        if specials and path not in self._way and self._dice.chance(special):
            return self._special(path, self._dice.pick(specials)), None
        if not (state.required or path in self._way or has_error(state)) and self._dice.chance(_BLANK):
            return None, None
        return self._search(path, state)

    def _search(self, path: str, state: NodeState) -> tuple[Changes | None, Stuck | None]:
        tried, changes = self.try_answers(path, state)
        if changes is not None:
            return changes, None
        if state.specials:
            return self._special(path, state.specials[0].kind), None
        changes = self._answer(path, None)
        after = self.session.state(path)
        if not has_error(after):
            return changes, None
        offers = state.node.kind not in (Kind.SELECT_ONE, Kind.SELECT_MULTIPLE, Kind.RANK) or state.choices
        return changes, Stuck(path, "no_answer" if offers else "no_choice", tried)

    def try_answers(self, path: str, state: NodeState) -> tuple[int, Changes | None]:
        """Give answers until one fits: how many were tried, and what the fitting one changed, if any."""
        name = state.node.name
        clues = self._clues.clues[name]
        wanted = tuple(self._wanted.get(name, ()))
        known = [value for read in clues.reads for value in self._values_of(read, path)]
        candidates = self._inventor.answers(state, clues, wanted, known)
        if path in self._way:
            candidates.insert(0, self._way.pop(path))
        for tried, answer in enumerate(candidates, 1):
            changes = self._answer(path, answer)
            after = self.session.state(path)
            self._tally.tried(after)
            if not has_error(after) and not after.raw:
                self.given[path] = answer
                return tried, changes
        return len(candidates), None

    def _values_of(self, name: str, asker: str) -> Iterable[Answer]:
        """What was answered to another question, in the same rows where there are any."""
        around = asker.rpartition("/")[0]
        for path in (f"{around}/{name}", name) if around else (name,):
            if self.session.has(path):
                value = self.session.state(path).value
                if value is not None:
                    yield value

    def _answer(self, path: str, answer: Answer | None) -> Changes:
        start = perf_counter()
        changes = self.session.answer(path, answer)
        self._tally.took(path.rpartition("/")[2], perf_counter() - start)
        self._tally.answers += 1
        self._note({"answer": {"path": path, "value": _json(answer)}}, path)
        return changes

    def _special(self, path: str, kind: str) -> Changes:
        changes = self.session.special(path, kind)
        self._note({"special": {"path": path, "kind": kind}}, path)
        return changes

    def _note(self, step: Step, path: str) -> None:
        """Keep a step, in place of the last one at the same question."""
        if self.steps and _path_of(self.steps[-1]) == path:
            self.steps.pop()
        self.steps.append(step)


def has_error(state: NodeState) -> bool:
    """Whether something keeps the interview from being finished that no confirmation mends."""
    return any(problem.severity == "error" for problem in state.problems)


def replay(form: Form, language: str, clock: Clock, steps: Sequence[Step]) -> Session | None:
    """A new interview with these steps done; None where one of them cannot be done."""
    session = Session.start(form, _DEVICE, clock, language, record_id="try")
    for step in steps:
        ((_, given),) = step.items()
        try:
            match given:
                case str(path):
                    session.add_row(path)
                case {"path": str(path), "kind": str(kind)}:
                    session.special(path, kind)
                case {"path": str(path), "value": value}:
                    session.answer(path, _entry(value))
                case _:
                    return None
        except (KeyError, ValueError):
            return None
        except KnownError as error:
            if error.code in TOO_HEAVY:
                raise
            return None
    return session


def _entry(value: Json) -> Answer | None:
    if isinstance(value, list):
        return tuple(map(str, value))
    return attachment_of(value) if isinstance(value, dict) else value


def _json(answer: Answer | None) -> Json:
    return None if answer is None else AGREED if answer is True else to_json(answer)


def _path_of(step: Step) -> str:
    ((_, given),) = step.items()
    return str(given["path"]) if isinstance(given, dict) else ""
