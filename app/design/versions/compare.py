"""Compares two versions of a form: what came, went or changed, and what that does to answers given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.design.versions.kinds import Change, Difference, FormDiff, Reason, Subject
from app.design.versions.lists import list_differences
from app.design.versions.pairs import out_of_order, pairs
from app.design.versions.rows import Sides, row_differences
from app.design.versions.texts import text_differences
from app.form.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.design.versions.pairs import Pairs
    from app.form.model import Form, Node

_WITHOUT_ANSWERS: Final = frozenset({Kind.GROUP, Kind.NOTE})


def compare(old: Form, new: Form) -> FormDiff:
    """Every difference that a designer or a coordinator should know before answers meet the new version."""
    found = pairs(old, new)
    differences = (*_form(old, new), *_rows(old, new, found), *list_differences(old, new))
    return FormDiff(new.form_id, old.version, new.version, differences)


def _rows(old: Form, new: Form, found: Pairs) -> Iterator[Difference]:
    """The rows in the new version's order; each that went behind the one it followed."""
    new_of = {was: now for now, was in found.old_of.items()}
    displaced = _displaced(old, new, found.old_of)
    sides = Sides(old, new, found.old_of)
    gone: dict[str, list[str]] = {}
    last = ""
    for name in old.order:
        if name in new_of:
            last = new_of[name]
        else:
            gone.setdefault(last, []).append(name)
    yield from (_removed(old.nodes[name]) for name in gone.get("", ()))
    for name in new.order:
        now = new.nodes[name]
        if name not in found.old_of:
            yield Difference(Subject.ROW, name, Change.ADDED, now.kind, new=_label(new, now))
        else:
            was = old.nodes[found.old_of[name]]
            yield from _name(was, now, found)
            if name in displaced:
                yield Difference(Subject.ROW, name, Change.ORDER)
            yield from row_differences(sides, was, now)
        yield from (_removed(old.nodes[went]) for went in gone.get(name, ()))


def _label(form: Form, node: Node) -> str:
    return form.text(node.label, form.default_language) or node.variable_label


def _removed(node: Node) -> Difference:
    reason = None if node.kind in _WITHOUT_ANSWERS else Reason.ORPHANED
    label = next(iter(node.label.values()), "") or node.variable_label
    return Difference(Subject.ROW, node.name, Change.REMOVED, node.kind, old=label, reason=reason)


def _name(was: Node, now: Node, found: Pairs) -> Iterator[Difference]:
    """A rename that the new version owns up to carries answers along; a guessed one does not."""
    if was.name == now.name:
        return
    guessed = now.name in found.probable
    yield Difference(
        Subject.ROW,
        now.name,
        Change.PROBABLY_RENAMED if guessed else Change.RENAMED,
        "name",
        old=was.name,
        new=now.name,
        reason=Reason.ORPHANED if guessed and was.kind not in _WITHOUT_ANSWERS else None,
    )


def _displaced(old: Form, new: Form, old_of: Mapping[str, str]) -> frozenset[str]:
    """Rows that stand elsewhere among the rows that they stood among before."""
    found: set[str] = set()
    before = dict(_levels(old))
    for above, names in _levels(new):
        stood = before.get(old_of.get(above, above), [])
        stayed = [old_of[name] for name in names if old_of.get(name) in stood]
        moved = out_of_order(stayed, stood)
        found.update(name for name in names if old_of.get(name) in moved)
    return frozenset(found)


def _levels(form: Form) -> Iterator[tuple[str, list[str]]]:
    yield "", [node.name for node in form.survey]
    for name in form.order:
        if form.nodes[name].children:
            yield name, [child.name for child in form.nodes[name].children]


def _form(old: Form, new: Form) -> Iterator[Difference]:
    other = Reason.OTHER_FORM
    yield from _setting("form_id", old.form_id, new.form_id, other)
    yield from _setting("version", old.version, new.version)
    for language, before, after in text_differences(old.title, new.title):
        yield Difference(Subject.FORM, "", Change.TEXT, "title", language, before, after)
    yield from _setting("default_language", old.default_language, new.default_language)
    for language in dict.fromkeys((*old.languages, *new.languages)):
        before, after = old.languages.get(language, ""), new.languages.get(language, "")
        yield from _setting(f"languages, {language}", before, after)
    before, after = (form.instance_name.source if form.instance_name else "" for form in (old, new))
    yield from _setting("instance_name", before, after)
    for role in dict.fromkeys((*old.roles, *new.roles)):
        yield from _setting(f"roles, {role}", old.roles.get(role, ""), new.roles.get(role, ""))
    yield from _special_values(old, new)


def _special_values(old: Form, new: Form) -> Iterator[Difference]:
    for kind in dict.fromkeys((*old.special_values, *new.special_values)):
        was, now = old.special_values.get(kind), new.special_values.get(kind)
        before, after = ("" if value is None else str(value.code) for value in (was, now))
        reason = Reason.OTHER_MEANING if before and after else None
        yield from _setting(f"special_values, {kind}", before, after, reason)
        if was is not None and now is not None:
            for language, before, after in text_differences(was.label, now.label):
                key = f"special_values, {kind}"
                yield Difference(Subject.FORM, "", Change.TEXT, key, language, before, after)


def _setting(key: str, old: str, new: str, reason: Reason | None = None) -> Iterator[Difference]:
    if old != new:
        yield Difference(Subject.FORM, "", Change.SETTING, key, old=old, new=new, reason=reason)
