"""Puts one answers line through a live interview, as `interview load`, `form run` and tests do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.base.errors import Code, KnownError
from app.form.model import ATTACHED, OFF_SCREEN, SELECTS, Kind
from app.interview.attachments import attachment_of
from app.interview.state import Attachment, ProblemKind, StopReason
from app.interview.values import entry_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.form.model import Form, Node
    from app.interview.record import Record
    from app.interview.session import Session
    from app.interview.state import Answer, NodeState
    from app.interview.values import Json

UNSEEN = "loaded from a file, nobody was asked"
"""The remark on a warning that no person confirmed."""

_MOST_NAMED = 5

_USUAL_CODES = {"-88": "dont_know", "-99": "refused", "-77": "not_applicable"}
"""Of kinds that every form has, where it gives them no codes of its own."""


class FillReason(StrEnum):
    """Why a part of an answers line does not fit."""

    UNKNOWN_NAME = "unknown name"
    WRONG_TYPE = "not an answer of its type"
    UNKNOWN_CHOICE = "not one of its choices"
    UNKNOWN_SPECIAL = "no such special answer"
    HIDDEN = "answered, but not asked here"
    FILTERED = "not one of the choices that may be picked here"
    READ_ONLY = "may not be answered"
    ROWS = "another number of rows"
    OPTION = "cannot be understood"
    NO_FILE = "no such file in the folder of the lines"
    FILE_KIND = "a file of another kind"
    FILE_SIZE = "its file is too large"
    FILE_UNREAD = "its file is damaged, cannot be read or is not the one that is named"


@dataclass(frozen=True, slots=True)
class FillProblem:
    """What does not fit, by path; never the value."""

    path: str
    reason: FillReason

    def __str__(self) -> str:
        """`path: reason`."""
        return f"{self.path}: {self.reason.value}"


Supply = Callable[["Node", str], Attachment]
"""Finds and keeps the file of that name for a question. Raises one of the ATTACHMENT codes."""

_OF_A_FILE = {
    Code.ATTACHMENT_OTHER_KIND: FillReason.FILE_KIND,
    Code.ATTACHMENT_TOO_LARGE: FillReason.FILE_SIZE,
    Code.ATTACHMENTS_TOO_LARGE: FillReason.FILE_SIZE,
    Code.ATTACHMENTS_TOO_MANY: FillReason.FILE_SIZE,
    Code.ATTACHMENT_OUTSIDE: FillReason.NO_FILE,
}


def fill(session: Session, line: Mapping[str, Json], supply: Supply | None = None) -> tuple[FillProblem, ...]:
    """Answer what `line` answers, and return what of it does not fit.

    A line maps question names to values: a list for select_multiple and rank, a list of objects for a
    roster, `{"missing": kind}` for a special answer, where instead of the kind its code or the choice that
    stands for it will do, `{"file": name}` for a file that `supply` finds; null says nothing. Beside the name
    may stand what records hold of a file: then it must be that very file, and without a `supply` that is
    taken as it is. Names of calculations and metadata are ignored, and so are names that begin with `_`, but
    for these:

    `_language`  code of the language in which questions are asked;
    `_remarks`   `{path: text}`, remarks on questions;
    `_confirm`   `{path: remark}`, confirms every warning of a question;
    `_stop`      `{"reason": ..., "remark": ...}`, left to `conclude`.
    """
    filling = _Filling(session, supply)
    filling.options_before(line)
    filling.level(line, session.form.survey, "")
    filling.rows_again()
    filling.compare()
    filling.options_after(line)
    return tuple(filling.problems)


def conclude(session: Session, line: Mapping[str, Json], supply: Supply | None = None) -> Record:
    """`fill`, then finish, or with `_stop` break off. Raises ANSWER_LINE where something does not fit.

    An answer to a question that is not asked is kept hidden, as on screen, and so is left out of the record.
    Nobody sits before a line to confirm its warnings: those it does not confirm are confirmed as `UNSEEN`.
    """
    problems = tuple(p for p in fill(session, line, supply) if p.reason is not FillReason.HIDDEN)
    reasons = [str(problem) for problem in problems]
    stop, remark = _stop_of(line)
    if stop is None:
        confirm_unseen(session)
        reasons += [
            f"{problem.path}: {_IN_WORDS[problem.kind]}"
            for problem in session.problems()
            if not problem.confirmed and problem.path not in {known.path for known in problems}
        ]
    if reasons:
        named = "; ".join(reasons[:_MOST_NAMED]) + ("; ..." if len(reasons) > _MOST_NAMED else "")
        raise KnownError(Code.ANSWER_LINE, count=len(reasons), where=named)
    return session.finish() if stop is None else session.stop(stop, remark)


def confirm_unseen(session: Session) -> None:
    """Confirm each open warning with the remark `UNSEEN`."""
    for problem in session.problems():
        if problem.severity == "warning" and not problem.confirmed:
            session.confirm(problem.path, problem.index, UNSEEN)


_IN_WORDS = {
    ProblemKind.REQUIRED: "an answer is required",
    ProblemKind.CONSTRAINT: "outside what is allowed",
    ProblemKind.CHECK: "fails a check",
    ProblemKind.TYPE: FillReason.WRONG_TYPE.value,
    ProblemKind.CHOICE: FillReason.UNKNOWN_CHOICE.value,
}


def _stop_of(line: Mapping[str, Json]) -> tuple[StopReason | None, str]:
    stop = line.get("_stop")
    if not isinstance(stop, dict):
        return None, ""
    reason, remark = stop.get("reason"), stop.get("remark", "")
    known = {known.value for known in StopReason}
    return StopReason(reason if reason in known else "other"), remark if isinstance(remark, str) else ""


class _Filling:
    """One line on its way through one interview."""

    def __init__(self, session: Session, supply: Supply | None) -> None:
        self._session = session
        self._supply = supply
        self._form: Form = session.form
        self._given: dict[str, None] = {}
        self._waiting: list[tuple[Node, str, list[dict[str, Json]]]] = []
        self.problems: list[FillProblem] = []

    def _refuse(self, path: str, reason: FillReason) -> None:
        self._given.pop(path, None)
        self.problems.append(FillProblem(path, reason))

    def options_before(self, line: Mapping[str, Json]) -> None:
        language = line.get("_language")
        if language is None:
            return
        if isinstance(language, str) and language in self._session.languages:
            self._session.set_language(language)
        else:
            self._refuse("_language", FillReason.OPTION)

    def level(self, line: Mapping[str, Json], nodes: tuple[Node, ...], prefix: str) -> None:
        """Answer the questions of one level: the interview itself, or one row."""
        here: dict[str, Node] = {}
        _add_level(nodes, here)
        for name in line:
            if name not in here and not name.startswith("_"):
                self._refuse(prefix + name, FillReason.UNKNOWN_NAME)
        for name, node in here.items():
            value = line.get(name)
            if value is None or node.kind in OFF_SCREEN:
                continue
            if node.kind is Kind.REPEAT:
                self._roster(node, prefix + name, value)
            else:
                self._question(node, prefix + name, value)

    def _roster(self, node: Node, path: str, value: Json) -> None:
        rows = [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []
        if not isinstance(value, list) or len(rows) < len(value):
            self._refuse(path, FillReason.WRONG_TYPE)
            return
        if node.repeat_count is None:
            while self._session.row_count(path) < len(rows):
                self._session.add_row(path)
        if self._session.row_count(path) == len(rows):
            self._rows(node, path, rows)
        else:
            self._waiting.append((node, path, rows))

    def _rows(self, node: Node, path: str, rows: list[dict[str, Json]]) -> None:
        for position, row in enumerate(rows, 1):
            self.level(row, node.children, f"{path}[{position}]/")
        if rows and not self._session.state(path).relevant:
            self._refuse(path, FillReason.HIDDEN)

    def rows_again(self) -> None:
        """Rosters whose count follows from answers that came later in the line."""
        waiting, self._waiting = self._waiting, []
        for node, path, rows in waiting:
            if self._session.row_count(path) == len(rows):
                self._rows(node, path, rows)
            else:
                hidden = not self._session.state(path).relevant
                self._refuse(path, FillReason.HIDDEN if hidden else FillReason.ROWS)
        for _, path, _ in self._waiting:
            self._refuse(path, FillReason.ROWS)

    def _question(self, node: Node, path: str, value: Json) -> None:
        state = self._session.state(path)
        if isinstance(value, dict) and "file" in value and node.kind in ATTACHED:
            self._file(node, state, path, value)
            return
        if isinstance(value, dict):
            self._special(node, state, path, value)
            return
        entry = entry_of(value)
        if entry is None or not _may_hold(node, entry):
            self._refuse(path, FillReason.WRONG_TYPE)
            return
        if state.read_only:
            if state.value != entry:
                self._refuse(path, FillReason.READ_ONLY)
            return
        self._session.answer(path, entry)
        if entry not in ("", ()):
            self._given[path] = None

    def _file(self, node: Node, state: NodeState, path: str, value: dict[str, Json]) -> None:
        name, named = value["file"], attachment_of(value)
        if not isinstance(name, str) or (named is None and len(value) > 1):
            self._refuse(path, FillReason.WRONG_TYPE)
            return
        if state.read_only:
            self._refuse(path, FillReason.READ_ONLY)
            return
        try:
            self._session.answer(path, self._supplied(node, name, named))
        except KnownError as error:
            self._refuse(path, _OF_A_FILE.get(error.code, FillReason.FILE_UNREAD))
        else:
            self._given[path] = None

    def _supplied(self, node: Node, name: str, named: Attachment | None) -> Attachment:
        found = named if self._supply is None else self._supply(node, name)
        if found is None:
            raise KnownError(Code.ATTACHMENT_OUTSIDE)
        if named is not None and named.sha256 != found.sha256:
            raise KnownError(Code.ATTACHMENT_DAMAGED)
        return found

    def _special(self, node: Node, state: NodeState, path: str, value: dict[str, Json]) -> None:
        wanted = value.get("missing")
        if set(value) != {"missing"} or isinstance(wanted, bool) or not isinstance(wanted, str | int):
            self._refuse(path, FillReason.WRONG_TYPE)
            return
        if state.read_only:
            self._refuse(path, FillReason.READ_ONLY)
            return
        word = str(wanted)
        if node.kind in SELECTS:
            for choice in self._form.choices_of(node):
                if choice.missing is not None and word in (choice.name, choice.missing):
                    self._session.answer(path, choice.name)
                    self._given[path] = None
                    return
        kinds = {str(known.code): known.kind for known in self._form.special_values.values()}
        kinds = {code: kind for code, kind in _USUAL_CODES.items() if kind not in kinds.values()} | kinds
        kind = kinds.get(word, word)
        if kind not in {special.kind for special in state.specials}:
            self._refuse(path, FillReason.UNKNOWN_SPECIAL)
            return
        self._session.special(path, kind)
        self._given[path] = None

    def compare(self) -> None:
        """Report what was answered but does not count: not asked, unreadable, no choice, one filtered out."""
        for path in tuple(self._given):
            state = self._session.state(path)
            if not state.relevant:
                self._refuse(path, FillReason.HIDDEN)
            elif state.raw:
                kinds = {problem.kind for problem in state.problems}
                unknown = ProblemKind.CHOICE in kinds
                self._refuse(path, FillReason.UNKNOWN_CHOICE if unknown else FillReason.WRONG_TYPE)
            elif self._session.is_filtered(path):
                self._refuse(path, FillReason.FILTERED)

    def options_after(self, line: Mapping[str, Json]) -> None:
        for path, text in self._texts(line, "_remarks"):
            self._session.remark(path, text)
        for path, text in self._texts(line, "_confirm"):
            for problem in self._session.state(path).problems:
                if problem.severity == "warning":
                    self._session.confirm(path, problem.index, text)
        stop = line.get("_stop")
        if stop is not None and (
            not isinstance(stop, dict) or stop.get("reason") not in {reason.value for reason in StopReason}
        ):
            self._refuse("_stop", FillReason.OPTION)

    def _texts(self, line: Mapping[str, Json], key: str) -> list[tuple[str, str]]:
        option = line.get(key, {})
        if not isinstance(option, dict):
            self._refuse(key, FillReason.OPTION)
            return []
        found: list[tuple[str, str]] = []
        for path, text in option.items():
            if not isinstance(text, str):
                self._refuse(f"{key}.{path}", FillReason.OPTION)
            elif not self._session.has(path):
                self._refuse(f"{key}.{path}", FillReason.UNKNOWN_NAME)
            else:
                found.append((path, text))
        return found


def _add_level(nodes: tuple[Node, ...], here: dict[str, Node]) -> None:
    """Names that a line may hold at one level: groups are no level of their own, rosters are."""
    for node in nodes:
        if node.kind is Kind.GROUP:
            _add_level(node.children, here)
        elif node.kind is not Kind.NOTE:
            here[node.name] = node


def _may_hold(node: Node, entry: Answer) -> bool:
    """Whether JSON of this type is an answer of the question's; typed text may always be tried."""
    if isinstance(entry, tuple):
        return node.kind in (Kind.SELECT_MULTIPLE, Kind.RANK)
    if node.kind in (Kind.TEXT, Kind.BARCODE, Kind.GEOPOINT):
        return isinstance(entry, str)
    if isinstance(entry, bool):
        return node.kind is Kind.ACKNOWLEDGE
    return True
