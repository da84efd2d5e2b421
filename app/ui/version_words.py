"""What differs between versions of a questionnaire and what that does to answers, in the user's language."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from app.design.versions.kinds import Change, Difference, Reason, Subject
from app.interview.refitting import Why
from app.ui.coordinate.room import fill
from app.ui.plain import plain_text
from app.ui.widgets.table import Cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.actions.updating import Update
    from app.design.versions.kinds import FormDiff
    from app.form.model import Form
    from app.ui.widgets.table import Row

SHOWN = 60
"""So many differences are shown; a designer finds all of them with `dala form diff`."""

_LONGEST = 120

translate = QCoreApplication.translate


class Counted(QObject):
    """The texts that count something: lupdate knows a plural in `tr` only, not in `translate`."""

    def differences(self, count: int) -> str:
        """How many differences."""
        return self.tr("%n differences", "", count)

    def breaking(self, count: int) -> str:
        """How many of them break data."""
        return self.tr("%n of them break data", "", count)

    def more(self, count: int) -> str:
        """How many are not shown."""
        return self.tr("%n more are not shown", "", count)

    def drafts(self, count: int) -> str:
        """How many drafts keep their version."""
        return self.tr(
            "%n unfinished interviews go on with the version that they were begun with.", "", count
        )


def update_lines(update: Update, language: str, *, breaking: bool = True) -> list[str]:
    """What an update does, a sentence a form; what of it breaks data concerns coordinators only."""
    said = []
    for diff in update.changed:
        counted = Counted().differences(len(diff.differences))
        if breaking and diff.breaking:
            counted = f"{counted}, {Counted().breaking(len(diff.breaking))}"
        text = translate("Versions", "{title}: version {old} → {new}, {counted}.")
        title = _title(update.forms[diff.form_id], language)
        said.append(fill(text, old=diff.old_version, new=diff.new_version, counted=counted, title=title))
    for form in update.added:
        text = translate("Versions", "{title}: a further questionnaire, version {version}.")
        said.append(fill(text, version=form.version, title=_title(form, language)))
    for form in update.dropped:
        text = translate("Versions", "{title}: no interview is begun with it any more.")
        said.append(fill(text, title=_title(form, language)))
    return said


def _title(form: Form, language: str) -> str:
    return plain_text(form.text(form.title, language)) or form.form_id


def difference_head() -> tuple[str, str, str]:
    """The head of a table of differences."""
    return (
        translate("Versions", "Where"),
        translate("Versions", "What differs"),
        translate("Versions", "What it does to answers given before"),
    )


def difference_rows(diffs: Iterable[FormDiff], language: str) -> tuple[list[Row], int]:
    """Rows for a table, those that break data first, and how many were left out; texts in `language`."""
    told = (one for diff in diffs for one in diff.differences if one.key != "version")
    every = _by_text(told, language)
    ordered = sorted(every, key=lambda one: not one.is_breaking)
    return [_row(one) for one in ordered[:SHOWN]], len(ordered[SHOWN:])


def _by_text(differences: Iterable[Difference], language: str) -> list[Difference]:
    """A text that differs in several languages is one difference to a reader, shown in `language`."""
    found: dict[object, Difference] = {}
    for one in differences:
        key: object = (one.subject, one.name, one.change, one.key) if one.language else one
        first = found.setdefault(key, one)
        if first is not one:
            shown = one if one.language == language else first
            found[key] = replace(shown, language=f"{first.language}, {one.language}")
    return list(found.values())


def _row(one: Difference) -> Sequence[Cell | str]:
    where = {
        Subject.FORM: translate("Versions", "questionnaire"),
        Subject.ROW: one.name,
        Subject.LIST: fill(translate("Versions", "list {name}"), name=one.name),
    }[one.subject]
    if one.reason is None:
        return (where, difference_text(one), "–")
    return (where, difference_text(one), Cell(f"! {reason_text(one.reason)}", "warn"))


def difference_text(one: Difference) -> str:
    """One difference in words; texts of the questionnaire are cut where they are long."""
    texts = {
        Change.ADDED: translate("Versions", "added: {new}"),
        Change.REMOVED: translate("Versions", "removed: {old}"),
        Change.RENAMED: translate("Versions", "was called {old}"),
        Change.PROBABLY_RENAMED: translate("Versions", "was probably called {old}, but does not say so"),
        Change.TYPE: translate("Versions", "type: {old} → {new}"),
        Change.LIST: translate("Versions", "choice list: {old} → {new}"),
        Change.MOVED: translate("Versions", "moved: {old} → {new}"),
        Change.ORDER: translate("Versions", "stands elsewhere among its neighbours"),
        Change.TEXT: translate("Versions", "{key} ({language}): {old} → {new}"),
        Change.LOGIC: translate("Versions", "{key}: {old} → {new}"),
        Change.SETTING: translate("Versions", "{key}: {old} → {new}"),
        Change.CHOICE_ADDED: translate("Versions", "choice {key} added: {new}"),
        Change.CHOICE_REMOVED: translate("Versions", "choice {key} removed: {old}"),
        Change.CHOICE_TEXT: translate("Versions", "choice {key} ({language}): {old} → {new}"),
        Change.CHOICE_COLUMN: translate("Versions", "choice {key}: {old} → {new}"),
        Change.CHOICE_ORDER: translate("Versions", "choice {key} stands elsewhere"),
    }
    facts = {"key": one.key, "language": one.language, "old": _short(one.old), "new": _short(one.new)}
    return fill(texts[one.change], **facts)


def _short(text: str) -> str:
    plain = " ".join(plain_text(text).split()) or "–"
    return plain if len(plain) <= _LONGEST else plain[: _LONGEST - 1].rstrip() + "…"


def reason_text(reason: Reason) -> str:
    """Why a difference breaks data."""
    return {
        Reason.ORPHANED: translate("Versions", "they are kept beside the interview, answering nothing"),
        Reason.MAY_NOT_FIT: translate("Versions", "they may not fit any more"),
        Reason.MAY_BE_HIDDEN: translate("Versions", "they may not be asked for any more and be left out"),
        Reason.OTHER_MEANING: translate("Versions", "one column of the data gets two meanings"),
        Reason.CODE_GONE: translate("Versions", "answers with this choice do not fit any more"),
        Reason.OTHER_FORM: translate("Versions", "these are two questionnaires, not two versions"),
    }[reason]


def why_text(why: Why) -> str:
    """Why an answer is not what it was; "" where it is."""
    return {
        Why.NOTHING: "",
        Why.REMOVED: translate("Versions", "the question is gone"),
        Why.OTHER_ROSTER: translate("Versions", "the question is asked elsewhere now"),
        Why.OTHER_TYPE: translate("Versions", "it is no answer to the question as it is now"),
        Why.NO_SUCH_CHOICE: translate("Versions", "a choice is gone: choose again"),
        Why.NO_SUCH_SPECIAL: translate("Versions", "the question does not take this special answer any more"),
        Why.READ_ANEW: translate("Versions", "it was read as an answer of another type: look at it"),
        Why.FAILS: translate("Versions", "it fails a check now"),
        Why.NOT_ASKED: translate("Versions", "the question is not asked here any more"),
    }[why]
