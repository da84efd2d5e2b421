"""Compares the choice lists of two versions of a form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.design.versions.kinds import Change, Difference, Reason, Subject
from app.design.versions.pairs import out_of_order
from app.design.versions.texts import text_differences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.form.model import Choice, ChoiceList, Form


_NAMED: Final = 8


def list_differences(old: Form, new: Form) -> Iterator[Difference]:
    """Lists in the new order, those that went last. A new list's choices are not told one by one."""
    for name, listed in new.choices.items():
        before = old.choices.get(name)
        if before is None:
            yield Difference(Subject.LIST, name, Change.ADDED, new=_names(listed))
        else:
            yield from _one_list(name, before, listed)
    for name, listed in old.choices.items():
        if name not in new.choices:
            yield Difference(Subject.LIST, name, Change.REMOVED, old=_names(listed))


def lost_choices(before: ChoiceList | None, now: ChoiceList | None) -> tuple[str, ...]:
    """Codes of one list that another has not."""
    kept = {choice.name for choice in now.choices} if now is not None else set()
    return tuple(c.name for c in (before.choices if before is not None else ()) if c.name not in kept)


def _names(listed: ChoiceList) -> str:
    return listed.file or " ".join(choice.name for choice in listed.choices)


def _one_list(name: str, before: ChoiceList, now: ChoiceList) -> Iterator[Difference]:
    if before.file != now.file:
        yield Difference(Subject.LIST, name, Change.SETTING, "file", old=before.file, new=now.file)
    known = {choice.name: choice for choice in before.choices}
    if before.file or now.file:
        yield from _from_files(name, known, now)
        return
    codes = [choice.name for choice in now.choices if choice.name in known]
    moved = out_of_order(codes, list(known))
    for choice in now.choices:
        was = known.get(choice.name)
        if was is None:
            label = next(iter(choice.label.values()), "")
            yield Difference(Subject.LIST, name, Change.CHOICE_ADDED, choice.name, new=label)
            continue
        yield from _one_choice(name, was, choice)
        if choice.name in moved:
            yield Difference(Subject.LIST, name, Change.CHOICE_ORDER, choice.name)
    for code in lost_choices(before, now):
        label = next(iter(known[code].label.values()), "")
        yield Difference(Subject.LIST, name, Change.CHOICE_REMOVED, code, old=label, reason=Reason.CODE_GONE)


def _from_files(name: str, known: dict[str, Choice], now: ChoiceList) -> Iterator[Difference]:
    """A list from a file may have thousands of choices: they are counted, and the first few named."""
    after = {choice.name: choice for choice in now.choices}
    come = [code for code in after if code not in known]
    gone = [code for code in known if code not in after]
    other = [code for code in after if code in known and after[code] != known[code]]
    if come:
        yield Difference(Subject.LIST, name, Change.CHOICE_ADDED, f"×{len(come)}", new=_few(come))
    if gone:
        yield Difference(
            Subject.LIST,
            name,
            Change.CHOICE_REMOVED,
            f"×{len(gone)}",
            old=_few(gone),
            reason=Reason.CODE_GONE,
        )
    if other:
        yield Difference(Subject.LIST, name, Change.CHOICE_COLUMN, f"×{len(other)}", new=_few(other))


def _few(codes: list[str]) -> str:
    return " ".join(codes[:_NAMED]) + (" …" if len(codes) > _NAMED else "")


def _one_choice(name: str, was: Choice, now: Choice) -> Iterator[Difference]:
    for language, before, after in text_differences(was.label, now.label):
        yield Difference(Subject.LIST, name, Change.CHOICE_TEXT, now.name, language, before, after)
    if was.missing != now.missing:
        yield Difference(
            Subject.LIST,
            name,
            Change.CHOICE_COLUMN,
            f"{now.name}, missing",
            old=was.missing or "",
            new=now.missing or "",
            reason=Reason.OTHER_MEANING,
        )
    for column in dict.fromkeys((*was.columns, *now.columns)):
        before, after = was.columns.get(column, ""), now.columns.get(column, "")
        if before != after:
            key = f"{now.name}, {column}"
            yield Difference(Subject.LIST, name, Change.CHOICE_COLUMN, key, old=before, new=after)
