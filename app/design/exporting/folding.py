"""Folds what an XForm cannot hold into what it can: choices, further questions, constraints, hints.

Special answers of a select become choices of its list. Any other question with special answers is followed
by a select that asks, while it is blank, why there is no answer; where the question was required, that select
is required in its stead, so nothing can be passed over. Hard checks join the constraint, warnings the hint.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.design.exact import walk_rows
from app.design.exporting.notes import notes_of
from app.design.exporting.phrasing import DEVICE, ENUMERATOR, NUMBER, Note, Phrasing, Special
from app.form.keys import STANDARD_LABELS
from app.form.model import OF_A_TELEPHONE, SELECTS, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.form.model import Form, Node
    from app.interview.values import Json

    Row = dict[str, Json]

WHY_NONE: Final = {
    "ru": "Почему нет ответа?", "kk": "Неге жауап жоқ?", "ky": "Эмне үчүн жооп жок?",
    "uz": "Nega javob yoʻq?", "en": "Why is there no answer?",
}  # fmt: skip
"""What the question after a blank one asks; languages without a text here take the English one."""
WARNING_SIGN: Final = "⚠ "
_TEXTS: Final = ("label", "hint", "guidance_hint", "required_message", "constraint_message")
_EXPRESSIONS: Final = ("relevant", "constraint", "calculation", "choice_filter", "repeat_count")
_HELPER_ROWS: Final[Mapping[str, dict[str, Json]]] = {
    ENUMERATOR: {"type": "username", "name": ENUMERATOR},
    DEVICE: {"type": "deviceid", "name": DEVICE},
    NUMBER: {
        "type": "calculate",
        "name": NUMBER,
        "calculation": f"once(number(coalesce(${{last-saved#{NUMBER}}}, 0)) + 1)",
    },
}
_AUDIT: Final = "audit"


@dataclass(frozen=True, slots=True)
class Folded:
    """A definition that XLSForm can hold whole, and notes on what it says otherwise."""

    definition: dict[str, Json]
    notes: tuple[Note, ...]


def fold(definition: dict[str, Json], form: Form) -> Folded:
    """`definition`, which `form` was read from, without anything that an XForm lacks."""
    return _Folder(copy.deepcopy(definition), form).folded()


class _Folder:
    def __init__(self, definition: dict[str, Json], form: Form) -> None:
        self.definition = definition
        self.form = form
        self.languages = tuple(form.languages)
        lists = definition.get("choices")
        self.lists: dict[str, Json] = dict(lists) if isinstance(lists, dict) else {}
        self.names = set(form.nodes)
        self.special_lists: dict[tuple[str, tuple[str, ...]], str] = {}
        self.numbered = {str(r["name"]) for r in walk_rows(definition.get("survey")) if r.get("number")}
        self.grids = {c.name for n in form.nodes.values() if "table-list" in n.appearance for c in n.children}
        self.phrasing = Phrasing(form, {})
        self.specials = self._specials()
        self.phrasing.specials = self.specials

    def folded(self) -> Folded:
        self.phrasing.notes.extend(dict.fromkeys(notes_of(self.form, self.specials)))
        rows = list(self._rows(self.definition.get("survey")))
        name = self.definition.get("instance_name")
        title = self.phrasing.phrase(str(name), "") if self.form.instance_name is not None else ""
        helpers = [dict(_HELPER_ROWS[name]) for name in _HELPER_ROWS if name in self.phrasing.helpers]
        folded: dict[str, Json] = {
            "format": self.definition["format"],
            "form_id": self.form.form_id,
            "version": self.form.version,
            "default_language": self.form.default_language,
            "languages": dict(self.form.languages),
            "title": dict(self.form.title),
            "choices": {name: self._list(choices) for name, choices in self.lists.items()},
            "survey": [*helpers, *rows],
        }
        if self.definition.get("x"):
            folded["x"] = self.definition["x"]
        if title:
            folded["instance_name"] = title
        return Folded(folded, tuple(self.phrasing.notes))

    # Special answers

    def _specials(self) -> dict[str, Special]:
        found = {}
        for node in self.form.nodes.values():
            choices = self.form.choices.get(node.list_name or "") if node.kind in SELECTS else None
            own = {c.name: c.missing for c in choices.choices if c.missing} if choices is not None else {}
            if not node.special:
                if own:
                    found[node.name] = Special("", own)
                continue
            if (
                node.kind in (Kind.SELECT_ONE, Kind.SELECT_MULTIPLE)
                and choices is not None
                and not choices.file
            ):
                taken = {c.name for c in choices.choices}
                added = {k if k not in taken else f"special_{k}": k for k in node.special}
                found[node.name] = Special("", own | added)
                continue
            found[node.name] = Special(self._free(f"{node.name}_special"), {k: k for k in node.special})
        return found

    def _free(self, wanted: str) -> str:
        while wanted in self.names or wanted in self.lists:
            wanted += "_"
        self.names.add(wanted)
        return wanted

    def _special_label(self, kind: str) -> dict[str, Json]:
        known = self.form.special_values.get(kind)
        label = dict(known.label) if known is not None else dict(STANDARD_LABELS[kind][1])
        return {language: self.form.text(label, language) for language in self.languages}

    def _list_with(self, list_name: str, special: Special, kinds: tuple[str, ...]) -> str:
        """The name of a copy of a list that ends with special answers."""
        name = self.special_lists.get((list_name, kinds))
        if name is None:
            name = self._free(f"{list_name}_special" if list_name else "special_" + "_".join(kinds))
            self.special_lists[list_name, kinds] = name
            source = self.lists.get(list_name)
            added: list[Json] = [
                {"name": choice, "label": self._special_label(kind)}
                for choice, kind in special.choices.items()
                if kind in kinds
            ]
            kept = source if isinstance(source, list) else []
            have = {str(c["name"]) for c in kept if isinstance(c, dict)}
            self.lists[name] = [*kept, *(a for a in added if isinstance(a, dict) and a["name"] not in have)]
        return name

    # Rows

    def _rows(self, rows: Json) -> Iterator[Row]:
        for row in rows if isinstance(rows, list) else ():
            if isinstance(row, dict):
                node = self.form.nodes[str(row["name"])]
                if node.kind is Kind.OSM or (node.kind in OF_A_TELEPHONE and node.rosters):
                    self._note(node.name, f"{node.kind} rows are left out.")
                    continue
                yield from self._row(row, node)

    def _row(self, row: Row, node: Node) -> Iterator[Row]:
        self._plain_keys(row, node)
        for key in _EXPRESSIONS:
            if row.get(key) not in (None, ""):
                is_filter = key == "choice_filter"
                row[key] = self.phrasing.phrase(str(row[key]), node.name, is_filter=is_filter)
        for key in ("required", "read_only"):
            value = row.get(key)
            if isinstance(value, str) and value.strip().lower() not in ("yes", "no", "true", "false", ""):
                row[key] = self.phrasing.phrase(value, node.name)
        default = row.get("default")
        if node.default is not None and isinstance(default, str) and node.default.source == default:
            row["default"] = self.phrasing.phrase(default, node.name)
        self._texts(row, node)
        self._checks(row, node)
        if node.kind in (Kind.GROUP, Kind.REPEAT):
            row["children"] = list(self._rows(row.get("children")))
        if node.name not in self.specials:
            yield row
            return
        yield from self._special_row(row, node)

    def _plain_keys(self, row: Row, node: Node) -> None:
        if node.scope != "interviewer" and node.is_asked:
            row["type"] = "hidden"
            for key in ("list_name", "required", "constraint", "choice_filter", "appearance"):
                row.pop(key, None)
            self._note(node.name, f"is not for interviewers ({node.scope}); nobody is asked it.")
        if node.row_title is not None:
            self._note(node.name, "row_title has no equal in ODK; rows are called by the label and a number.")
        if node.kind is Kind.AUDIT and node.name != _AUDIT:
            row["name"] = _AUDIT
        for key in (
            "number",
            "variable_label",
            "row_title",
            "pii",
            "sensitive",
            "scope",
            "section",
            "review",
        ):
            row.pop(key, None)
        if node.kind in (Kind.CALCULATE, Kind.HIDDEN):
            row.pop("list_name", None)

    def _texts(self, row: Row, node: Node) -> None:
        """Texts in every language of the form: what is missing is said in the default language."""
        for key in _TEXTS:
            texts = getattr(node, key)
            if texts:
                row[key] = {language: self.form.text(texts, language) for language in self.languages}
        label = row.get("label")
        if node.name in self.numbered and isinstance(label, dict):
            row["label"] = {language: f"{node.number}. {text}" for language, text in label.items()}

    def _checks(self, row: Row, node: Node) -> None:
        row.pop("checks", None)
        hard = [check for check in node.checks if check.severity == "error"]
        soft = [check for check in node.checks if check.severity == "warning"]
        if hard:
            parts = [str(row["constraint"])] if node.constraint is not None else []
            parts += [self.phrasing.phrase(check.expr.source, node.name) for check in hard]
            row["constraint"] = " and ".join(f"({part})" for part in parts)
            self._join(row, "constraint_message", [check.message for check in hard], "")
        if soft:
            self._join(row, "hint", [check.message for check in soft], WARNING_SIGN)
            self._note(node.name, "warnings are shown in the hint; ODK does not ask to confirm them.")

    def _join(self, row: Row, key: str, messages: list[Mapping[str, str]], sign: str) -> None:
        old = row.get(key)
        before = old if isinstance(old, dict) else {}
        row[key] = {
            language: " ".join(
                part
                for part in (
                    str(before.get(language) or ""),
                    *(sign + self.form.text(message, language) for message in messages),
                )
                if part.strip()
            )
            for language in self.languages
        }

    def _special_row(self, row: Row, node: Node) -> Iterator[Row]:
        special = self.specials[node.name]
        row.pop("special", None)
        if row["type"] == "hidden":
            yield row
            return
        if not special.companion:
            if node.special:
                self._special_choices(row, node, special)
            self._spare(row, node, special)
            yield row
            return
        yield row
        asked = f"${{{node.name}}} = ''"
        why: Row = {
            "type": "select_one",
            "list_name": self._list_with("", special, node.special),
            "name": special.companion,
            "label": {code: WHY_NONE.get(code, WHY_NONE["en"]) for code in self.languages},
            "relevant": f"({row['relevant']}) and {asked}" if node.relevant is not None else asked,
        }
        if node.required is not None:
            why["required"] = row.pop("required")
        for key in ("required_message", "read_only"):
            if key in row:
                why[key] = row.pop(key) if key == "required_message" else row[key]
        yield why

    def _special_choices(self, row: Row, node: Node, special: Special) -> None:
        row["list_name"] = self._list_with(str(row["list_name"]), special, node.special)
        if node.choice_filter is not None:
            names = " or ".join(
                f"name = '{c}'" for c, kind in special.choices.items() if kind in node.special
            )
            row["choice_filter"] = f"({row['choice_filter']}) or {names}"
        if node.name in self.grids:
            self._note(node.name, "special answers make this row's list another one than the grid's.")

    def _spare(self, row: Row, node: Node, special: Special) -> None:
        """A special answer stands alone and is never tested by the constraint."""
        named = [f"selected(., '{choice}')" for choice in special.choices]
        if node.kind is Kind.SELECT_MULTIPLE:
            chosen = " or ".join(named)
            alone = f"(count-selected(.) = 1 and ({chosen}))"
            if node.special:
                added = [f"selected(., '{c}')" for c, kind in special.choices.items() if kind in node.special]
                mixed = f"not({' or '.join(added)})"
                rest = f"({row['constraint']}) and {mixed}" if row.get("constraint") else mixed
                row["constraint"] = f"{alone} or ({rest})"
                return
            named = [alone]
        if row.get("constraint"):
            row["constraint"] = " or ".join([*named, f"({row['constraint']})"])

    def _list(self, choices: Json) -> Json:
        if not isinstance(choices, list):
            return choices
        return [self._choice(choice) for choice in choices if isinstance(choice, dict)]

    def _choice(self, choice: Row) -> Row:
        kept = {key: value for key, value in choice.items() if key not in ("missing", "review")}
        label = kept.get("label")
        if isinstance(label, str):
            label = {self.form.default_language: label}
        texts = {code: str(text) for code, text in label.items()} if isinstance(label, dict) else {}
        if not any(texts.values()):
            texts = {self.form.default_language: str(choice["name"])}
        kept["label"] = {language: self.form.text(texts, language) for language in self.languages}
        return kept

    def _note(self, name: str, message: str) -> None:
        note = Note(name, message)
        if note not in self.phrasing.notes:
            self.phrasing.notes.append(note)
