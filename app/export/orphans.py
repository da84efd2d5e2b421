"""The sheet `orphans`: answers to questions that the version an interview was moved to does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from app.export import missing
from app.export.interviews import variable
from app.interview.attachments import attachment_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from app.export.columns import Layout
    from app.export.interviews import Content
    from app.form.model import Form, Node
    from app.interview.state import Attachment

COLUMNS: Final = (
    ("_record", 38), ("_form_version", 14), ("variable", 24), ("path", 30), ("question", 50), ("kind", 12),
    ("value", 30), ("label", 40),
)  # fmt: skip

_KINDS: Final = {
    "value": "answer",
    "missing": "special",
    "unreadable": "not readable",
    "remark": "remark",
    "confirmed": "confirmed",
}


class OrphanLine(NamedTuple):
    """One row of the sheet behind its `_record`; `value` is a number where the answer was one."""

    version: str
    variable: str
    path: str
    question: str
    kind: str
    value: str | int | float
    label: str


def needs_sheet(forms: Sequence[Form]) -> bool:
    """Whether interviews can have been moved: some form is there in more than one version."""
    return len({form.form_id for form in forms}) < len(forms)


def orphan_lines(
    content: Content,
    forms: Mapping[str, Form],
    layout: Layout,
    language: str,
    file: Callable[[str, Attachment], str],
) -> tuple[list[OrphanLine], int]:
    """The orphans that may leave, and how many may not.

    What keeps a question out of the data sheets, in any version, keeps it out here; and of a definition that
    is not known nobody can say whether its questions identify anybody. `file` says what stands for a file.
    """
    found: list[OrphanLine] = []
    left_out = 0
    for orphan in content.get("orphans", ()):
        form = forms.get(orphan["form"])
        name = variable(orphan["path"])
        if form is None or name in layout.left_out:
            left_out += 1
        else:
            found += _lines(orphan, form, name, language, file)
    return found, left_out


def _lines(
    orphan: Mapping[str, Any], form: Form, name: str, language: str, file: Callable[[str, Attachment], str]
) -> Iterator[OrphanLine]:
    node = form.nodes.get(name)
    question = form.text(node.label, language) if node is not None else ""
    for key, kind in _KINDS.items():
        if key not in orphan:
            continue
        attachment = attachment_of(orphan[key])
        value = _value(orphan[key]) if attachment is None else file(name, attachment)
        label = ""
        if key == "missing":
            label = missing.label(form, str(orphan[key]), language)
        elif key == "value" and node is not None:
            label = _labels(form, node, orphan[key], language)
        yield OrphanLine(orphan["version"], name, orphan["path"], question, kind, value, label)


def _value(value: Any) -> str | int | float:
    match value:
        case bool():
            return "TRUE" if value else "FALSE"
        case int() | float() | str():
            return value
        case list():
            return " ".join(str(part) for part in value)
        case dict():
            return "; ".join(str(part) for part in value.values())
        case _:
            return ""


def _labels(form: Form, node: Node, value: Any, language: str) -> str:
    picked = value if isinstance(value, list) else [value]
    labels = {c.name: form.text(c.label, language) or c.name for c in form.choices_of(node)}
    return "; ".join(labels[name] for name in picked if isinstance(name, str) and name in labels)
