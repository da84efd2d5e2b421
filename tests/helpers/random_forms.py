"""Forms and steps drawn at random: groups, rosters of each sort in each other, logic without circles.

Every expression names rows that were drawn before its own, so there are no cycles; the rows of each group are
then put into another order, so that much of the logic looks ahead.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from hypothesis import strategies as st

from app.base.errors import KnownError
from app.form.model import Form, Node
from app.interview.session import Session
from app.interview.state import Changes
from tests.helpers.scenario import Scenario, form_of

Draw = Callable[[st.SearchStrategy[Any]], Any]
Row = dict[str, Any]

PARTS: dict[str, Any] = {
    "languages": {"en": "English", "ru": "Русский"},
    "choices": {
        "few": [
            {"name": "a", "of": "1", "label": {"en": "Apple", "ru": "Яблоко"}},
            {"name": "b", "of": "2", "label": {"en": "Bread", "ru": "Хлеб"}},
            {"name": "c", "of": "2"},
            {"name": "ref", "of": "1", "missing": "refused"},
        ]
    },
}
NUMBERS = ("integer", "decimal")
SELECTS = ("select_one", "select_multiple")
ASKED = (*NUMBERS, *SELECTS, "text", "date", "acknowledge")

ENTRIES: dict[str, tuple[Any, ...]] = {
    "integer": (None, 0, 1, 2, 3, "x"),
    "decimal": (None, 0.5, "2,5", 3, "?"),
    "text": (None, "a", "b c", "1"),
    "date": (None, "2026-11-21", "1.2.2026", "soon"),
    "acknowledge": (None, True),
    "select_one": (None, "a", "b", "c", "ref", "nowhere"),
    "select_multiple": (None, ("a",), ("b", "a"), ("c",), ("ref",), ("ref", "b")),
}


@dataclass
class Known:
    """A row that was drawn: its type, the rosters around it and what it stands in."""

    name: str
    kind: str
    rosters: tuple[str, ...]
    parent: str = ""


class Memory(IntEnum):
    """What of a form's state depends on what happened when.

    NONE: its answers alone decide. KEEPS: triggers, once(), defaults that read, read-only parts too.
    OVERWRITES: questions with a calculation too, which is run again when what it reads changes or returns.
    """

    NONE = 0
    KEEPS = 1
    OVERWRITES = 2


@dataclass
class Drawing:
    """One form on the way: what may be named so far."""

    draw: Draw
    memory: Memory
    known: list[Known] = field(default_factory=list)
    left: int = 12

    def pick(self, *options: Any) -> Any:
        return self.draw(st.sampled_from(options))

    def sometimes(self, one_in: int = 3) -> bool:
        return bool(self.draw(st.integers(0, one_in - 1)) == 0)

    def named(self, *kinds: str) -> str:
        """A row of one of the kinds drawn before, "" where there is none."""
        found = [known.name for known in self.known if known.kind in kinds]
        return self.pick(*found) if found else ""

    # Expressions

    def number(self, rosters: tuple[str, ...]) -> str:
        some = self.named(*NUMBERS, "number") or "0"
        one = f"${{{some}}}" if some != "0" else "1"
        roster = self.named("repeat")
        inside = [k.name for k in self.known if roster and k.parent == roster and k.kind in NUMBERS]
        options = [
            one, f"{one} + 1", f"coalesce({one}, 0) * 2", f"sum({one})", f"max({one}, 1)",
            f"count-non-empty({one})",
        ]  # fmt: skip
        if several := self.named("select_multiple"):
            options.append(f"count-selected(${{{several}}})")
        if text := self.named("text", "words"):
            options.append(f"string-length(${{{text}}})")
        if rosters:
            options += ["position(..)", f"{one} - position(${{{rosters[-1]}}})"]
        if roster:
            options.append(f"count(${{{roster}}})")
        if inside:
            at = self.pick(*inside)
            options += [
                f"count(${{{roster}}}[{at} > 1])",
                f"sum(${{{roster}}}[position() != {one}]/{at})",
                f"indexed-repeat(${{{at}}}, ${{{roster}}}, {one})",
                f"${{{roster}}}[last()]/{at}",
            ]
            if roster in rosters:
                options.append(f"count(${{{roster}}}[{at} > ${{{at}}}])")
                options.append(f"coalesce(${{{roster}}}[position() = position(current()/..) - 1]/{at}, 0)")
        return str(self.pick(*options))

    def condition(self, rosters: tuple[str, ...]) -> str:
        number = self.number(rosters)
        options = [f"{number} > 1", f"{number} <= 2 or {number} = ''", f"not({number} >= 2)"]
        if name := self.named(*ASKED):
            options += [f"${{{name}}} = ''", f"missing(${{{name}}}) != 'refused'", f"${{{name}}} != 'a'"]
        if several := self.named("select_multiple"):
            options.append(f"selected(${{{several}}}, 'b') and {number} != 0")
        return str(self.pick(*options))

    def words(self, rosters: tuple[str, ...]) -> str:
        name = self.named(*ASKED, "number", "words")
        if not name:
            return "'none'"
        options = [f"concat(${{{name}}}, '!')", f"join(',', ${{{name}}})", f"${{{name}}}"]
        if select := self.named(*SELECTS):
            options.append(f"jr:choice-name(selected-at(${{{select}}}, 0), '${{{select}}}')")
        return str(self.pick(*options))

    # Rows

    def rows(self, rosters: tuple[str, ...], depth: int, parent: str = "") -> list[Row]:
        found = []
        for _ in range(self.draw(st.integers(2, 4))):
            if self.left > 0:
                self.left -= 1
                found.append(self.row(rosters, depth, parent))
        return list(self.draw(st.permutations(found)))

    def row(self, rosters: tuple[str, ...], depth: int, parent: str) -> Row:
        kinds = [*ASKED, "calculate", "calculate", "note"] + (
            ["group", "repeat", "repeat"] if depth < 4 else []
        )
        kind = self.pick(*kinds)
        name = f"{kind[:3].lower()}{len(self.known)}"
        row: Row = {"type": kind, "name": name, "label": {"en": name}}
        if (shown := self.named(*ASKED, "number", "words")) and self.sometimes(4):
            row["label"]["en"] += f" of ${{{shown}}}"
        if self.known and self.sometimes():
            row["relevant"] = self.condition(rosters)
        match kind:
            case "group" | "repeat":
                return self.container(row, kind, rosters, depth)
            case "calculate":
                del row["label"]
                kind = self.pick("number", "words")
                row["calculation"] = self.number(rosters) if kind == "number" else self.words(rosters)
                self.history_of(row)
            case "note":
                pass
            case _:
                self.question(row, kind, rosters)
        self.known.append(Known(name, kind, rosters, parent))
        return row

    def container(self, row: Row, kind: str, rosters: tuple[str, ...], depth: int) -> Row:
        name = row["name"]
        if kind == "repeat":
            if (counter := self.named("integer")) and self.sometimes(2):
                row["repeat_count"] = f"${{{counter}}}"
            elif (several := self.named("select_multiple")) and self.sometimes(2):
                row["repeat_count"] = f"count-selected(${{{several}}})"
            rosters = (*rosters, name)
        self.known.append(Known(name, kind, rosters[:-1] if kind == "repeat" else rosters))
        if kind == "group" and self.memory and self.known and self.sometimes(5):
            row["read_only"] = self.condition(rosters)
        row["children"] = self.rows(rosters, depth + 1, name) or [{"type": "note", "name": f"{name}_n"}]
        for child in row["children"]:
            child.setdefault("label", {"en": child["name"]}) if child["type"] != "calculate" else None
        if kind == "repeat" and (
            title := [k.name for k in self.known if k.rosters == rosters and k.kind in ASKED]
        ):
            row["row_title"] = f"${{{self.pick(*title)}}}"
        return row

    def question(self, row: Row, kind: str, rosters: tuple[str, ...]) -> None:
        if kind in SELECTS:
            row["list_name"] = "few"
            if (number := self.named("integer")) and self.sometimes(2):
                row["choice_filter"] = f"of = ${{{number}}} or name = 'c'"
        elif self.sometimes(2):
            row["special"] = ["refused", "dont_know"]
        if self.sometimes(4):
            row["required"] = self.condition(rosters) if self.known else True
        if self.known and self.sometimes(4):
            row["constraint"] = f". != 1 and {self.condition(rosters)}"
        if self.known and self.sometimes(4):
            row["checks"] = [{"expr": self.condition(rosters), "severity": "warning", "message": "Sure?"}]
        if self.sometimes(5):
            row["default"] = {"integer": 1, "select_one": "a", "select_multiple": "a b"}.get(kind, "1")
        self.history_of(row, kind)

    def history_of(self, row: Row, kind: str = "") -> None:
        """Now and then what makes a state depend on the order of things."""
        if not self.memory or not self.known or not self.sometimes(3):
            return
        source = self.named(*ASKED)
        if kind in NUMBERS and source:
            default = {"default": f"${{{source}}}"}
            calculation = {"calculation": f"string-length(${{{source}}})"}
            row |= self.pick(default, calculation) if self.memory is Memory.OVERWRITES else default
        elif not kind and source and self.sometimes(2):
            row["trigger"] = source
        elif not kind:
            row["calculation"] = f"once({row['calculation']})"


def surveys(memory: Memory) -> st.SearchStrategy[Form]:
    """Forms that load without an error."""

    @st.composite
    def drawn(draw: Draw) -> Form:
        drawing = Drawing(draw, memory)
        gate = {"type": "acknowledge", "name": "gate", "default": "OK"}
        inside = {"type": "group", "name": "all", "relevant": "${gate} = 'OK'"}
        inside["children"] = drawing.rows((), 1)
        while drawing.left > 6:
            inside["children"] += drawing.rows((), 1)
        return form_of(gate, inside, **PARTS)

    return drawn()


def entries(node: Node) -> tuple[Any, ...]:
    """What may be typed at a question, right and wrong."""
    return ENTRIES[node.kind.value]


def step(draw: Draw, told: Scenario) -> tuple[str, Changes]:
    """One step of an enumerator, chosen from those that are there; its kind and what it changed."""
    session = told.session
    paths = list(session.relevance())
    questions = [path for path in paths if session.state(path).node.kind.value in ENTRIES]
    hand = [p for p in paths if _by_hand(session, p)]
    others = ["special", "language", "resume", "confirm", "gate", *(["row"] * 3 if hand else [])]
    kind = draw(st.sampled_from(["answer"] * 8 + others))
    try:
        match kind:
            case "answer":
                path = draw(st.sampled_from(questions))
                return kind, session.answer(path, draw(st.sampled_from(entries(session.state(path).node))))
            case "special":
                path = draw(st.sampled_from(questions))
                offered = session.state(path).specials
                return kind, session.special(path, offered[0].kind) if offered else Changes()
            case "row":
                path = draw(st.sampled_from(hand))
                rows = session.row_count(path)
                if rows and draw(st.booleans()):
                    return "remove", session.remove_row(f"{path}[{draw(st.integers(1, rows))}]")
                return kind, session.add_row(path) if rows < 3 else Changes()
            case "language":
                return kind, session.set_language(draw(st.sampled_from(["en", "ru"])))
            case "confirm":
                warned = [problem for problem in session.problems() if problem.severity == "warning"]
                if warned:
                    return kind, session.confirm(warned[0].path, warned[0].index, "yes")
            case "gate":
                return kind, session.answer("gate", draw(st.sampled_from([None, True])))
            case "resume":
                told.resume()
    except KnownError:
        return "refused", Changes()  # a question is read-only now
    return "nothing", Changes()


def _by_hand(session: Session, path: str) -> bool:
    node = session.state(path).node
    return (
        bool(node.children) and node.kind == "repeat" and node.repeat_count is None and not path.endswith("]")
    )
