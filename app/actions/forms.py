"""What a survey designer does with a definition: check it, and put answer lines through live interviews."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypedDict

from app.actions.answer_lines import count_lines, read_lines
from app.actions.beside import FilesBeside
from app.actions.form_files import definition_in, form_in
from app.actions.form_states import IN_WORDS
from app.actions.line_files import LineFiles
from app.base.clock import SystemClock
from app.base.errors import Code, KnownError
from app.base.progress import silent
from app.base.sentences import describe
from app.form.diagnostics import Fault, Findings
from app.form.loader import read_form
from app.form.model import Position
from app.interview.answers import FillReason, confirm_unseen, fill
from app.interview.session import Session
from app.interview.state import DeviceInfo, ProblemKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from app.actions.answer_lines import Line
    from app.base.clock import Clock
    from app.base.progress import Progress
    from app.form.checks_texts import Coverage
    from app.form.diagnostics import Diagnostic
    from app.form.model import Form
    from app.interview.values import Json

_DEVICE: Final = DeviceInfo(device="", enumerator="", survey="")
"""A laptop that knows nothing: defaults that ask it stay blank."""
_KINDS: Final = {
    FillReason.UNKNOWN_NAME: "name",
    FillReason.WRONG_TYPE: ProblemKind.TYPE.value,
    FillReason.UNKNOWN_CHOICE: ProblemKind.CHOICE.value,
    FillReason.FILTERED: ProblemKind.CHOICE.value,
    FillReason.UNKNOWN_SPECIAL: "special",
    FillReason.HIDDEN: "hidden",
    FillReason.READ_ONLY: "read_only",
    FillReason.ROWS: "rows",
    FillReason.OPTION: "option",
    FillReason.NO_FILE: "file",
    FillReason.FILE_KIND: "file",
    FillReason.FILE_SIZE: "file",
    FillReason.FILE_UNREAD: "file",
}


class ProblemJson(TypedDict):
    """One thing that is wrong with an interview or with the line it was made of."""

    path: str
    kind: str
    message: str


class RunResult(TypedDict):
    """What came of one answer line, as `form run` writes it.

    `values` holds every question and calculation by name, rosters as lists of objects; null where there is
    no value, it is hidden, or the answer is a special one. `missing` and `relevant` go by path: the kinds of
    special answers, and whether each row of the survey is shown.
    """

    line: int
    values: dict[str, Json]
    missing: dict[str, str]
    relevant: dict[str, bool]
    problems: list[ProblemJson]
    finished: bool


@dataclass(frozen=True, slots=True)
class Checked:
    """One definition that was checked: its findings, and what each of its languages covers."""

    path: Path
    diagnostics: tuple[Diagnostic, ...]
    languages: tuple[Coverage, ...] = ()


def check(paths: Sequence[Path], progress: Progress = silent) -> tuple[Diagnostic, ...]:
    """All findings of the definitions in `paths`, file by file; a file that cannot be read is one too."""
    return tuple(found for checked in check_each(paths, progress) for found in checked.diagnostics)


def check_each(paths: Sequence[Path], progress: Progress = silent) -> tuple[Checked, ...]:
    """The definitions in `paths`, checked; that a file cannot be read is a finding too."""
    found: list[Checked] = []
    for done, path in enumerate(paths):
        progress(done, len(paths))
        try:
            data = definition_in(path)
        except KnownError as error:
            sentence = describe(error)
            unread = Findings(str(path))
            unread.add(Fault.UNREADABLE, Position(1, 1), sentence.what, sentence.next_step)
            found.append(Checked(path, unread.sorted()))
        else:
            result = read_form(data, str(path), FilesBeside(path.parent))
            found.append(Checked(path, result.diagnostics, result.languages))
    progress(len(paths), len(paths))
    return tuple(found)


def run_file(
    form_path: Path, answers: Path, clock: Clock | None = None, progress: Progress = silent
) -> Iterator[RunResult]:
    """`run` over files. Raises FORM_INVALID, FILE_MISSING and FILE_UNREADABLE before the first result."""
    form = form_in(form_path)
    total = count_lines(answers)

    def results() -> Iterator[RunResult]:
        for done, result in enumerate(run(form, read_lines(answers), clock, answers.parent)):
            progress(done, total)
            yield result
        progress(total, total)

    return results()


def run(
    form: Form, lines: Iterable[tuple[int, Line]], clock: Clock | None = None, folder: Path | None = None
) -> Iterator[RunResult]:
    """Put each line through a live interview of its own and tell what came of it.

    `lines` are numbers with answer lines as `answer_lines.read_lines` gives them; a line that holds no object
    gives a result with one problem. An answer to a hidden question is told, but keeps nothing from being
    finished. Defaults that ask the laptop see an unused one. Files that a line names are looked for in
    `folder`; without one a line must hold all that records hold of a file, and none is looked for.
    """
    for number, line in lines:
        try:
            yield _interview(form, number, line, clock or SystemClock(), folder)
        except KnownError as error:
            problem = ProblemJson(path="", kind="line", message=describe(error).what)
            yield RunResult(
                line=number, values={}, missing={}, relevant={}, problems=[problem], finished=False
            )


def _interview(form: Form, number: int, line: Line, clock: Clock, folder: Path | None) -> RunResult:
    if isinstance(line, KnownError):
        raise line
    session = Session.start(form, _DEVICE, clock)
    misfits = fill(session, line, LineFiles(folder).supply if folder is not None else None)
    refused = any(problem.reason is not FillReason.HIDDEN for problem in misfits)
    found = [
        ProblemJson(path=known.path, kind=known.kind.value, message=known.message or IN_WORDS[known.kind])
        for known in session.problems()
        if not known.confirmed
    ]
    told = {(known["path"], known["kind"]) for known in found}
    unfit = [
        ProblemJson(path=misfit.path, kind=_KINDS[misfit.reason], message=str(misfit))
        for misfit in misfits
        if (misfit.path, _KINDS[misfit.reason]) not in told
    ]
    return RunResult(
        line=number,
        values=session.values(),
        missing=session.missing(),
        relevant=session.relevance(),
        problems=unfit + found,
        finished=_finishes(session) and not refused,
    )


def _finishes(session: Session) -> bool:
    confirm_unseen(session)
    try:
        session.finish()
    except KnownError as error:
        if error.code is not Code.INTERVIEW_INCOMPLETE:
            raise
        return False
    return True
