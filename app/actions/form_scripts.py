"""Runs a designer's script through a live interview, one step a line, and tells the states after each."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Final

from app.actions.answer_lines import count_lines, read_lines
from app.actions.form_expectations import differences
from app.actions.form_files import form_in
from app.actions.form_paths import NoSuchPath, find_path
from app.actions.form_states import problem_json, states_of
from app.actions.form_steps import BadStep, entry, members, only_true, path_in, text
from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.base.progress import silent
from app.base.sentences import describe
from app.form.model import Kind
from app.form.scope import closest
from app.interview.session import Session
from app.interview.state import Changes, DeviceInfo, StopReason

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from app.actions.answer_lines import Line
    from app.actions.form_states import StateProblem
    from app.base.progress import Progress
    from app.form.model import Form
    from app.interview.record import Record
    from app.interview.values import Json

DEVICE: Final = DeviceInfo(device="", enumerator="", survey="", seed=1)
"""The laptop of a script that describes none: it knows nothing, and its chance repeats."""
_SETTINGS: Final = frozenset({"device", "last", "next_number", "today", "now"})
_AFTER_THE_END: Final = frozenset({"expect", "start"})
_ENDS: Final = frozenset({"finish", "stop"})
_COMMENT: Final = "comment"


@dataclass(frozen=True, slots=True)
class StepFault:
    """A step that cannot be done, or an expectation that is not met: its line, what is wrong, what to do."""

    line: int
    what: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class StepResult:
    """What came of one step: the line to write, None where it could not be done, and what is wrong."""

    state: dict[str, object] | None
    faults: tuple[StepFault, ...] = ()


def run_script_file(
    form_path: Path,
    script: Path,
    moment: datetime | None = None,
    language: str = "",
    progress: Progress = silent,
) -> Iterator[StepResult]:
    """`run_script` over files.

    Raises FORM_INVALID, FILE_MISSING, FILE_UNREADABLE and LANGUAGE_UNKNOWN before the first result.
    """
    form = form_in(form_path)
    total = count_lines(script)
    runner = _Runner(form, moment or datetime.combine(datetime.now().astimezone().date(), time(12)), language)

    def results() -> Iterator[StepResult]:
        for done, (number, line) in enumerate(read_lines(script)):
            progress(done, total)
            yield runner.step(number, line)
        progress(total, total)

    return results()


def run_script(
    form: Form, steps: Iterable[tuple[int, Line]], moment: datetime, language: str = ""
) -> Iterator[StepResult]:
    """Do each step, and tell the state of every node after it.

    `moment` is when the interview begins, until a step says otherwise. A step that cannot be done changes
    nothing; the next one goes on from there. That an interview cannot be finished yet is a result like any
    other. Raises LANGUAGE_UNKNOWN.
    """
    runner = _Runner(form, moment, language)
    for number, step in steps:
        yield runner.step(number, step)


class _Runner:
    """One script on its way."""

    def __init__(self, form: Form, moment: datetime, language: str) -> None:
        self._form = form
        self._clock = FixedClock(moment)
        self._device = DEVICE
        self._language = language
        self._session = self._begin()
        self._begun = False
        self._steps = 0
        self._record: Record | None = None
        self._unfinished: list[StateProblem] = []
        self._faults: list[str] = []
        self._actions: dict[str, Callable[[Json], Changes]] = {
            "answer": self._answer,
            "special": self._special,
            "clear": self._clear,
            "add_row": self._add_row,
            "remove_row": self._remove_row,
            "discard": self._discard,
            "language": self._set_language,
            "remark": self._remark,
            "confirm": self._confirm,
            "finish": self._finish,
            "stop": self._stop,
            "resume": self._resume,
            "start": self._start,
            "expect": self._expect,
            "device": self._set_device,
            "last": self._set_last,
            "next_number": self._set_next_number,
            "today": self._set_today,
            "now": self._set_now,
        }

    def _begin(self) -> Session:
        return Session.start(self._form, self._device, self._clock, self._language, record_id="script")

    def step(self, number: int, line: Line) -> StepResult:
        """Do one step."""
        self._steps += 1
        self._faults = []
        try:
            action, given = self._action_of(line)
            changes = self._actions[action](given)
        except (BadStep, NoSuchPath) as error:
            return StepResult(None, (StepFault(number, error.what, error.hint),))
        except KnownError as error:
            sentence = describe(error)
            return StepResult(None, (StepFault(number, sentence.what, sentence.next_step),))
        self._begun = self._begun or action not in _SETTINGS | _AFTER_THE_END
        state: dict[str, object] = {
            "step": self._steps,
            "line": number,
            "action": action,
            "language": self._session.language,
            "changed": list(changes.paths),
            "dropped": list(changes.dropped),
            "finished": self._record is not None,
        }
        state |= self._ending(action)
        state["states"] = states_of(self._session)
        return StepResult(state, tuple(StepFault(number, what) for what in self._faults))

    def _ending(self, action: str) -> dict[str, object]:
        """What is told of an end that was tried: the record, or what stands in its way."""
        if action not in _ENDS:
            return {}
        if self._record is None:
            return {"unfinished": self._unfinished}
        return {"record": json.loads(self._record.to_bytes())}

    def _action_of(self, line: Line) -> tuple[str, Json]:
        if isinstance(line, KnownError):
            raise BadStep(
                "The line is not one JSON object.", 'Write one step a line, such as {"add_row": "member"}.'
            )
        found = [key for key in line if key != _COMMENT]
        if len(found) != 1:
            raise BadStep(
                "A step says one thing to do." if found else "The step says nothing to do.",
                'Write one of them a line, such as {"answer": {"path": "age", "value": 17}}.',
            )
        action = found[0]
        if action not in self._actions:
            near = closest(action, self._actions)
            hint = f'Did you mean "{near}"?' if near else f"A step is one of: {', '.join(self._actions)}."
            raise BadStep(f'There is no step "{action[:40]}".', hint)
        if self._record is not None and action not in _AFTER_THE_END:
            raise BadStep(
                "The interview has ended, so nothing can be done in it.",
                'Begin another one with {"start": true}.',
            )
        return action, line[action]

    # Answers

    def _answer(self, given: Json) -> Changes:
        parts = members(given, ("path", "value"), '{"path": "age", "value": 17}', needed=("path",))
        path = self._question(parts["path"])
        value = parts.get("value")
        if isinstance(value, dict) and set(value) == {"missing"}:
            return self._give_special(path, value["missing"])
        return self._session.answer(path, entry(value))

    def _question(self, written: Json) -> str:
        path = find_path(self._session, text(written, "A path"))
        node = self._session.state(path).node
        if not node.is_asked or path.endswith("]"):
            what = "row" if path.endswith("]") else node.kind.value
            raise BadStep(f"{path} is a {what}, which nobody answers.", "Write the path of a question.")
        return path

    def _special(self, given: Json) -> Changes:
        parts = members(given, ("path", "kind"), '{"path": "age", "kind": "refused"}')
        return self._give_special(self._question(parts["path"]), parts["kind"])

    def _give_special(self, path: str, kind: Json) -> Changes:
        by_code = {str(value.code): value.kind for value in self._form.special_values.values()}
        word = str(kind) if isinstance(kind, int) else text(kind, "A kind of special answer")
        word = by_code.get(word, word)
        offered = [special.kind for special in self._session.state(path).specials]
        if word not in offered:
            hint = f"It takes: {', '.join(offered)}." if offered else 'Add the kind to its "special".'
            raise BadStep(f'{path} does not take the special answer "{word[:40]}".', hint)
        return self._session.special(path, word)

    def _clear(self, given: Json) -> Changes:
        return self._session.answer(self._question(path_in(given)), None)

    def _remark(self, given: Json) -> Changes:
        parts = members(given, ("path", "text"), '{"path": "age", "text": "estimated"}')
        path = find_path(self._session, text(parts["path"], "A path"))
        self._session.remark(path, text(parts["text"], "A remark"))
        return Changes(paths=(path,))

    def _confirm(self, given: Json) -> Changes:
        example = '{"path": "age", "index": 0, "remark": "she said so"}'
        parts = members(given, ("path", "index", "remark"), example, needed=("path", "remark"))
        path = find_path(self._session, text(parts["path"], "A path"))
        open_ones = {p.index: p for p in self._session.state(path).problems if p.severity == "warning"}
        index = parts.get("index", min(open_ones, default=0))
        if not isinstance(index, int) or index not in open_ones:
            raise BadStep(
                f"{path} has no such warning to confirm now.",
                f"It has: {', '.join(map(str, open_ones))}." if open_ones else "Leave the step out.",
            )
        return self._session.confirm(path, index, text(parts["remark"], "A remark"))

    # Rosters

    def _roster(self, given: Json) -> str:
        path = find_path(self._session, path_in(given))
        if self._session.state(path).node.kind is not Kind.REPEAT or path.endswith("]"):
            raise BadStep(f"{path} is no roster.", "Write the path of a roster, such as member.")
        return path

    def _add_row(self, given: Json) -> Changes:
        return self._session.add_row(self._roster(given))

    def _remove_row(self, given: Json) -> Changes:
        path = find_path(self._session, path_in(given))
        if not path.endswith("]"):
            raise BadStep(f"{path} is no row of a roster.", "Write which row, such as member[1].")
        return self._session.remove_row(path)

    def _discard(self, given: Json) -> Changes:
        self._session.discard_surplus(self._roster(given))
        return Changes()

    # The interview

    def _set_language(self, given: Json) -> Changes:
        return self._session.set_language(text(given, "A language"))

    def _finish(self, given: Json) -> Changes:
        only_true(given, "finish")
        try:
            self._record = self._session.finish()
        except KnownError as error:
            if error.code is not Code.INTERVIEW_INCOMPLETE:
                raise
            self._unfinished = [problem_json(p) for p in self._session.problems() if not p.confirmed]
        return Changes()

    def _stop(self, given: Json) -> Changes:
        if isinstance(given, str):
            given = {"reason": given}
        parts = members(given, ("reason", "remark"), '{"reason": "tired"}', needed=("reason",))
        reasons = [reason.value for reason in StopReason]
        if parts["reason"] not in reasons:
            raise BadStep("This is no reason to stop.", f"Write one of: {', '.join(reasons)}.")
        reason = StopReason(text(parts["reason"], "A reason"))
        self._record = self._session.stop(reason, text(parts.get("remark", ""), "A remark"))
        return Changes()

    def _resume(self, given: Json) -> Changes:
        only_true(given, "resume")
        draft = json.loads(json.dumps(self._session.draft()))
        self._session = Session.resume(self._form, self._device, self._clock, draft)
        return Changes()

    def _start(self, given: Json) -> Changes:
        only_true(given, "start")
        self._record = None
        self._begun = False
        self._session = self._begin()
        return Changes()

    def _expect(self, given: Json) -> Changes:
        if not isinstance(given, dict) or not given:
            raise BadStep(
                "Nothing is expected.", 'Write {"expect": {"age": {"value": 17, "relevant": true}}}.'
            )
        self._faults = differences(self._session, given, finished=self._record is not None)
        return Changes()

    # The laptop and the time

    def _set_device(self, given: Json) -> Changes:
        words = ("device", "enumerator", "survey", "organisation", "next_number", "last")
        parts = members(given, words, '{"enumerator": "R03"}', needed=())
        known = self._device
        self._device = replace(
            known,
            device=text(parts.get("device", known.device), '"device"'),
            enumerator=text(parts.get("enumerator", known.enumerator), '"enumerator"'),
            survey=text(parts.get("survey", known.survey), '"survey"'),
            organisation=text(parts.get("organisation", known.organisation), '"organisation"'),
        )
        if "last" in parts:
            self._remember(parts["last"])
        if "next_number" in parts:
            self._number(parts["next_number"])
        return self._begin_again("device")

    def _set_last(self, given: Json) -> Changes:
        self._remember(given)
        return self._begin_again("last")

    def _set_next_number(self, given: Json) -> Changes:
        self._number(given)
        return self._begin_again("next_number")

    def _remember(self, given: Json) -> None:
        if not isinstance(given, dict):
            raise BadStep("These are no last answers.", 'Write {"last": {"place": "market"}}.')
        entries = {name: entry(value) for name, value in given.items()}
        self._device = replace(self._device, last={n: e for n, e in entries.items() if e is not None})

    def _number(self, given: Json) -> None:
        if not isinstance(given, int) or isinstance(given, bool):
            raise BadStep("The next number is a whole number.", 'Write {"next_number": 7}.')
        self._device = replace(self._device, next_number=given)

    def _set_today(self, given: Json) -> Changes:
        try:
            day = date.fromisoformat(text(given, "A day"))
        except ValueError:
            raise BadStep("This is no day.", 'Write {"today": "2026-11-21"}.') from None
        return self._move_to(datetime.combine(day, self._clock.now().time()))

    def _set_now(self, given: Json) -> Changes:
        try:
            moment = datetime.fromisoformat(text(given, "A moment"))
        except ValueError:
            raise BadStep("This is no moment.", 'Write {"now": "2026-11-21T09:30"}.') from None
        return self._move_to(moment)

    def _move_to(self, moment: datetime) -> Changes:
        self._clock.moment = moment
        return Changes() if self._begun else self._begin_again("today")

    def _begin_again(self, step: str) -> Changes:
        if self._begun:
            raise BadStep(
                f'"{step}" comes before the interview begins.',
                'Move it to the first lines of the script, or after {"start": true}.',
            )
        self._session = self._begin()
        return Changes()
