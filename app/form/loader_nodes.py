"""Builds the nodes of a form from its outline: compiles expressions, settles numbers, lists and the rest."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.form.diagnostics import Fault
from app.form.expression import Named, Names, Scope
from app.form.keys import CHECK_KEYS, PII, ROW_KEYS, SCOPES, SEVERITIES
from app.form.model import SELECTS, STANDARD_MISSING, UNASKED, Check, Kind, Node
from app.form.values import number_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.form.expression import Expression
    from app.form.json_reader import Json
    from app.form.loader_files import ListDraft
    from app.form.loader_rows import Outline, Row
    from app.form.loader_values import Source
    from app.form.model import Severity, SpecialValue

_DYNAMIC: Final = re.compile(r"\$\{|(?<![\w.\-])[^\W\d][\w.\-]*(?::[^\W\d][\w.\-]*)?\(")
"""XLSForm's rule: a default is an expression where it names a question or calls a function."""
_REFERENCE: Final = re.compile(r"\s*+\$\{\s*+([^\s{}]++(?:\s++[^\s{}]++)*+)\s*+\}\s*+")
_PARAMETER: Final = re.compile(r"(?<![\w\-])([A-Za-z_][\w\-]*+)\s*+=\s*+([^\s,;]++)")
_MOST_TOLD: Final = 20
"""Unknown names of one text that are told."""
_YES: Final = frozenset({"yes", "true"})
_NO: Final = frozenset({"no", "false"})
_LITERAL_KINDS: Final = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.RANGE})


def names_of(outline: Outline, lists: Mapping[str, ListDraft], version: str) -> Names:
    """What the form's expressions may name."""
    nodes = [
        Named(
            row.name,
            row.kind,
            row.parents,
            str(row.keys["list_name"].value) if "list_name" in row.keys else None,
        )
        for row in outline.rows.values()
    ]
    return Names.of(nodes, {name: draft.columns for name, draft in lists.items()}, version)


class Builder:
    """Turns the rows of one outline into nodes."""

    def __init__(
        self,
        source: Source,
        outline: Outline,
        names: Names,
        lists: Mapping[str, ListDraft],
        special: Mapping[str, SpecialValue],
    ) -> None:
        self.source = source
        self.outline = outline
        self.names = names
        self.lists = lists
        self.kinds = {*STANDARD_MISSING, *special}
        self.nodes: dict[str, Node] = {}
        self._asked = 0
        self._former: set[str] = set()

    def survey(self) -> tuple[Node, ...]:
        """The form's rows with everything below them; `nodes` then holds each by its name, in form order."""
        order = list(self.outline.rows)
        top = tuple(self._node(row, sensitive=False) for row in self.outline.top)
        self.nodes = {name: self.nodes[name] for name in order}
        return top

    def _node(self, row: Row, *, sensitive: bool) -> Node:
        source, keys, name = self.source, row.keys, row.name
        scope = Scope(self.names, name)
        review = source.review(keys.get("review"), name)
        number = self._number(row)
        sensitive = source.flag(keys.get("sensitive"), "sensitive", name) or sensitive

        def texts(key: str) -> Mapping[str, str]:
            return source.texts(keys.get(key), key, name, review)

        def expression(key: str) -> Expression | None:
            return source.expression(keys.get(key), key, scope, name)

        def word(key: str, words: tuple[str, ...], fault: Fault = Fault.UNKNOWN_VALUE) -> str:
            return source.word(keys.get(key), key, words, name, fault)

        node = Node(
            kind=row.kind,
            name=name,
            position=row.position,
            label=texts("label"),
            hint=texts("hint"),
            guidance_hint=texts("guidance_hint"),
            constraint_message=texts("constraint_message"),
            required_message=texts("required_message"),
            variable_label=source.text(keys.get("variable_label"), "variable_label", name),
            appearance=self._appearance(row),
            list_name=self._list_name(row),
            relevant=expression("relevant"),
            required=self._condition(row, "required", scope),
            read_only=self._condition(row, "read_only", scope),
            constraint=expression("constraint"),
            calculation=expression("calculation"),
            default=self._default(row, scope),
            trigger=self._trigger(row),
            choice_filter=self._choice_filter(row),
            seed=self._seed(row, scope),
            repeat_count=expression("repeat_count"),
            row_title=source.expression(
                keys.get("row_title"), "row_title", Scope(self.names, name, in_row=True), name
            ),
            checks=self._checks(row, scope),
            special=self._special(row),
            pii=word("pii", PII, Fault.UNKNOWN_PII) or None,
            sensitive=sensitive,
            scope=word("scope", SCOPES) or "interviewer",
            parameters=self._parameters(row),
            is_section=row.is_section,
            children=tuple(self._node(child, sensitive=sensitive) for child in row.children),
            rosters=row.rosters,
            section=row.section,
            number=number,
            was=self._was(row),
            review=review,
            extra=self._extra(row),
        )
        self.nodes[name] = node
        return node

    def _number(self, row: Row) -> str:
        given = self.source.text(row.keys.get("number"), "number", row.name, numbers=True)
        if row.kind in UNASKED:
            return given
        self._asked += 1
        return given or str(self._asked)

    def _was(self, row: Row) -> tuple[str, ...]:
        found: list[str] = []
        for name, json in self.source.names(row.keys.get("was"), "was", row.name):
            if name in self.outline.rows or name in self._former:
                hint = "Each former name belongs to one row, and to none that the form still has."
                self.source.tell(
                    Fault.BAD_FORMER_NAME, json, f'"{name[:40]}" is another row\'s name.', hint, row.name
                )
            else:
                self._former.add(name)
                found.append(name)
        return tuple(found)

    def _appearance(self, row: Row) -> frozenset[str]:
        found = self.source.names(row.keys.get("appearance"), "appearance", row.name)
        return frozenset(word for text, _ in found for word in text.split())

    def _list_name(self, row: Row) -> str | None:
        json = row.keys.get("list_name")
        if json is None and row.kind not in SELECTS:
            return None
        if json is None:
            hint = 'Write "list_name": "…" with one of the lists under "choices".'
            self.source.tell(
                Fault.MISSING_KEY, row.json, f'A {row.kind} row needs the key "list_name".', hint, row.name
            )
            return None
        name = self.source.text(json, "list_name", row.name)
        if name and name not in self.lists:
            self.source.tell(
                Fault.MISSING_LIST,
                json,
                f'There is no choice list "{name[:40]}".',
                self.source.findings.suggest(name, self.lists) or 'Add it under "choices".',
                row.name,
            )
        return name or None

    def _condition(self, row: Row, key: str, scope: Scope) -> Expression | None:
        json = row.keys.get(key)
        if json is None or json.value is None or json.value is False:
            return None
        if json.value is True:
            return self.source.compiled("true()", json, key, scope, row.name)
        if isinstance(json.value, str):
            word = json.value.strip().lower()
            if word in _NO:
                return None
            if word in _YES:
                return self.source.compiled("true()", json, key, scope, row.name)
            return self.source.expression(json, key, scope, row.name)
        self.source.wrong(json, f'"{key}"', "true, false or an expression", row.name)
        return None

    def _default(self, row: Row, scope: Scope) -> Expression | None:
        json = row.keys.get("default")
        if json is None or json.value is None or json.value == "":
            return None
        value = json.value
        if isinstance(value, bool):
            return self.source.compiled("true()" if value else "false()", json, "default", scope, row.name)
        if isinstance(value, int | float):
            written = self.source.document.number_text(json)
            # The expression language writes no exponents.
            text = number_text(float(value)) if "e" in written.lower() else written
            plain = text if row.kind in _LITERAL_KINDS else _quoted(text)
            return self.source.compiled(plain, json, "default", scope, row.name)
        if isinstance(value, list):
            words = self.source.names(json, "default", row.name)
            text = _quoted(" ".join(word for word, _ in words))
            return self.source.compiled(text, json, "default", scope, row.name)
        if not isinstance(value, str):
            self.source.wrong(json, '"default"', "a value or an expression", row.name)
            return None
        dynamic = _DYNAMIC.search(value) is not None
        return self.source.compiled(value if dynamic else _quoted(value), json, "default", scope, row.name)

    def _trigger(self, row: Row) -> tuple[str, ...]:
        found = []
        for text, json in self.source.names(row.keys.get("trigger"), "trigger", row.name):
            names = [_named(part) for part in text.split(",")]
            found += [name for name in names if name in self.names.nodes]
            for name in [name for name in names if name not in self.names.nodes][:_MOST_TOLD]:
                self.source.tell(
                    Fault.UNKNOWN_NAME,
                    json,
                    f'trigger names "{name[:40]}", which is no row of the form.',
                    self.source.findings.suggest(name, self.names.nodes),
                    row.name,
                )
        return tuple(found)

    def _choice_filter(self, row: Row) -> Expression | None:
        draft = self.lists.get(str(row.keys["list_name"].value)) if "list_name" in row.keys else None
        columns = draft.columns if draft is not None else frozenset[str]()
        scope = Scope(self.names, row.name, columns=columns)
        return self.source.expression(row.keys.get("choice_filter"), "choice_filter", scope, row.name)

    def _checks(self, row: Row, scope: Scope) -> tuple[Check, ...]:
        json = row.keys.get("checks")
        if json is None or json.value is None:
            return ()
        if not isinstance(json.value, list):
            self.source.wrong(json, '"checks"', "a list of checks [ ... ]", row.name)
            return ()
        found = []
        for item in json.value:
            keys = self.source.members(item, CHECK_KEYS, "a check")
            expression = self.source.expression(keys.get("expr"), "check", scope, row.name)
            word = self.source.word(
                keys.get("severity"), "severity", SEVERITIES, row.name, Fault.UNKNOWN_VALUE
            )
            severity: Severity = "warning" if word == "warning" else "error"
            review = self.source.review(keys.get("review"), row.name)
            message = self.source.texts(keys.get("message"), "check message", row.name, review)
            if not message:
                self._silent(item, "check", row.name)
            if expression is not None:
                found.append(Check(expression, severity, message))
        return tuple(found)

    def _silent(self, json: Json, key: str, name: str) -> None:
        self.source.tell(
            Fault.SILENT_CONSTRAINT,
            json,
            f"The {key} has no message, so an enumerator is not told what is wrong.",
            'Write a "message".',
            name,
        )

    def _special(self, row: Row) -> tuple[str, ...]:
        kinds: list[str] = []
        for kind, json in self.source.names(row.keys.get("special"), "special", row.name):
            if kind not in self.kinds:
                self.source.tell(
                    Fault.UNKNOWN_SPECIAL,
                    json,
                    f'There is no special answer "{kind[:40]}".',
                    self.source.findings.suggest(kind, self.kinds) or 'Define it under "special_values".',
                    row.name,
                )
            elif kind not in kinds:
                kinds.append(kind)
        return tuple(kinds)

    def _parameters(self, row: Row) -> dict[str, str]:
        json = row.keys.get("parameters")
        if json is None or json.value is None:
            return {}
        if isinstance(json.value, str):
            return dict(_PARAMETER.findall(json.value))
        if not isinstance(json.value, dict):
            self.source.wrong(json, '"parameters"', 'settings { "start": 0, "end": 10 }', row.name)
            return {}
        return {
            key: ("true" if member.json.value else "false")
            if isinstance(member.json.value, bool)
            else self.source.text(member.json, f"parameters, {key}", row.name, numbers=True)
            for key, member in json.value.items()
        }

    def _seed(self, row: Row, scope: Scope) -> Expression | None:
        """What randomize() takes as its seed in ODK: a number or an answer."""
        json = row.keys.get("parameters")
        if row.kind not in SELECTS or json is None:
            return None
        if isinstance(json.value, dict):
            member = json.value.get("seed")
            return self.source.expression(
                member.json if member else None, "parameters, seed", scope, row.name
            )
        written = dict(_PARAMETER.findall(str(json.value))).get("seed")
        return self.source.compiled(written, json, "parameters, seed", scope, row.name) if written else None

    def _extra(self, row: Row) -> dict[str, object]:
        json = row.keys.get("x")
        found: dict[str, object] = {}
        if json is not None:
            plain = self.source.document.plain(json)
            found = plain if isinstance(plain, dict) else {"x": plain}
        media = row.keys.get("media")
        if media is not None:
            found["media"] = self.source.document.plain(media)
            meaning = ROW_KEYS["media"].meaning
            self.source.tell(Fault.NOT_SHOWN, media, '"media" has no effect yet.', meaning, row.name)
        return found


def _named(part: str) -> str:
    """The name that one part of a trigger gives, plain or as `${name}`."""
    written = _REFERENCE.fullmatch(part)
    return written[1] if written else part.strip()


def _quoted(text: str) -> str:
    """`text` as a literal of the expression language, which has no escapes."""
    if "'" not in text:
        return f"'{text}'"
    if '"' not in text:
        return f'"{text}"'
    parts = ', "\'", '.join(f"'{part}'" for part in text.split("'"))
    return f"concat({parts})"
