"""Makes forms that use the whole language, the same ones for the same seed."""

from __future__ import annotations

import json
from collections import Counter
from random import Random
from typing import Any

from tests.outside.differential.expressions import CHOICES, PERCENT, Expressions, Known, Scope

LANGUAGES = {"en": "English", "ru": "Русский"}
VALUES = {
    "integer": "number",
    "decimal": "number",
    "range": "number",
    "text": "text",
    "date": "date",
    "time": "time",
    "dateTime": "moment",
    "select_one": "choice",
    "select_multiple": "choices",
    "rank": "choices",
    "geopoint": "place",
    "barcode": "text",
}
CASCADE = ("region", "district", "village")
_ABOVE = {
    "district": {"n1": "north", "n2": "north", "s1": "south", "s2": "south", "w1": "west"},
    "village": {"v1": "n1", "v2": "n1", "v3": "n2", "v4": "s1", "v5": "s2", "v6": "w1"},
}
MOST_ROWS = 3

Row = dict[str, Any]


def texts(text: str) -> dict[str, str]:
    """A text in both languages."""
    return {"en": text, "ru": f"{text} (ру)"}


FILES = {"places.csv": b"name,label,people,kind\np1,One,100,a\np2,Two,2500,b\np3,Three,40,a\np4,Four,900,b\n"}
"""What stands beside every form."""


def choice_lists() -> dict[str, Any]:
    """The lists that every form has: a cascade of three with columns, two plain ones and one from a file."""
    found: dict[str, Any] = {"places": {"file": "places.csv"}}
    for name, choices in CHOICES.items():
        if name in found:
            continue
        found[name] = [{"name": c, "label": texts(c.capitalize())} for c in choices]
    for place, choice in enumerate(found["region"]):
        choice |= {"size": str(10 * (place + 1)), "code": f"R{place}"}
    for choice in found["district"]:
        choice["region"] = _ABOVE["district"][choice["name"]]
    for choice in found["village"]:
        choice["district"] = _ABOVE["village"][choice["name"]]
    for place, choice in enumerate(found["fruit"]):
        choice["weight"] = str(place)
    return found


class FormMaker:
    """One form."""

    def __init__(self, seed: int, number: int, used: Counter[str]) -> None:
        self.random = Random(f"{seed}/{number}")
        self.expressions = Expressions(self.random, used)
        self.known: list[Known] = []
        self.number = number
        self.count = 0

    def form(self) -> Row:
        """The definition."""
        rows = self.rows((), 0, self.random.randint(7, 11))
        whole = {
            "format": "dala-form/1",
            "form_id": f"generated_{self.number}",
            "version": "1",
            "default_language": "en",
            "languages": LANGUAGES,
            "title": texts("Generated"),
            "choices": choice_lists(),
            "survey": [*rows, *self.lists_in_use()],
        }
        found: Row = json.loads(json.dumps(whole).replace(json.dumps(PERCENT)[1:-1], "%"))
        return found

    @property
    def flags(self) -> frozenset[str]:
        """Names of calculations that are true or false."""
        return frozenset(k.name for k in self.known if k.value == "flag")

    def lists_in_use(self) -> list[Row]:
        """A question for each list, last, so that instance() finds them in every engine."""
        return [
            {"type": "select_one", "list_name": name, "name": f"of_{name}", "label": texts(name)}
            for name in CHOICES
        ]

    def name(self, stem: str) -> str:
        self.count += 1
        return f"{stem}{self.count}"

    def rows(self, rosters: tuple[str, ...], groups: int, count: int) -> list[Row]:
        """Rows of one level, each naming only rows before it."""
        found: list[Row] = []
        while len(found) < count:
            found += self.next_rows(rosters, groups)
        return found

    def next_rows(self, rosters: tuple[str, ...], groups: int) -> list[Row]:
        pick = self.random.random()
        if pick < 0.10 and groups < 2:
            return [self.group(rosters, groups)]
        if pick < 0.24 and len(rosters) < 3:
            return self.roster(rosters, groups)
        if pick < 0.32:
            return self.cascade(rosters, groups)
        if pick < 0.60:
            return [self.calculation(rosters, groups)]
        return [self.question(rosters, groups)]

    def scope(self, rosters: tuple[str, ...], groups: int) -> Scope:
        return Scope(tuple(self.known), rosters, groups)

    def group(self, rosters: tuple[str, ...], groups: int) -> Row:
        name = self.name("g")
        row: Row = {"type": "group", "name": name, "label": texts(name)}
        self.maybe_relevant(row, rosters, groups, 0.6)
        row["children"] = self.rows(rosters, groups + 1, self.random.randint(2, 3))
        return row

    def roster(self, rosters: tuple[str, ...], groups: int) -> list[Row]:
        name = self.name("r")
        row: Row = {"type": "repeat", "name": name, "label": texts(name)}
        before: list[Row] = []
        self.expressions.scope = self.scope(rosters, groups)
        if rosters or self.random.random() < 0.6:
            counts = [k for k in self.expressions.near("number") if k.kind == "integer"]
            if not counts or self.random.random() < 0.5:
                count = self.name("n")
                before = [
                    {
                        "type": "integer",
                        "name": count,
                        "label": texts(count),
                        "constraint": f". <= {MOST_ROWS}",
                    }
                ]
                self.known.append(Known(count, "integer", "number", rosters, groups=groups))
                row["repeat_count"] = f"${{{count}}}"
            else:
                row["repeat_count"] = f"if(${{{self.random.choice(counts).name}}} > 2, 2, 1)"
        self.maybe_relevant(row, rosters, groups, 0.3)
        row["children"] = self.rows((*rosters, name), 0, self.random.randint(2, 4))
        return [*before, row]

    def maybe_relevant(self, row: Row, rosters: tuple[str, ...], groups: int, chance: float) -> None:
        if self.random.random() < chance:
            self.expressions.scope = self.scope(rosters, groups)
            row["relevant"] = self.expressions.boolean()

    def calculation(self, rosters: tuple[str, ...], groups: int) -> Row:
        self.expressions.scope = self.scope(rosters, groups)
        kind = self.random.choice(("number", "number", "text", "text", "flag", "date"))
        make = {
            "number": self.expressions.number,
            "text": self.expressions.text,
            "flag": self.expressions.boolean,
            "date": self.expressions.date,
        }[kind]
        name = self.name("c")
        row: Row = {"type": "calculate", "name": name, "calculation": make(3)}
        if kind in ("number", "text") and self.random.random() < 0.06:
            row["calculation"] = f"once({row['calculation']})"
        triggers = self.expressions.near("number", "text", "choice")
        asked = [k for k in triggers if k.kind != "calculate" and k.rosters == rosters]
        if asked and self.random.random() < 0.12:
            row["trigger"] = self.random.choice(asked).name
        self.maybe_relevant(row, rosters, groups, 0.2)
        self.known.append(Known(name, "calculate", kind, rosters, groups=groups))
        return row

    def question(self, rosters: tuple[str, ...], groups: int) -> Row:
        kind = self.random.choice(
            (
                "integer",
                "integer",
                "decimal",
                "text",
                "text",
                "date",
                "select_one",
                "select_one",
                "select_multiple",
                "range",
                "time",
                "dateTime",
                "geopoint",
                "rank",
                "barcode",
                "acknowledge",
            )
        )
        name = self.name("q")
        row: Row = {"type": kind, "name": name, "label": texts(name)}
        list_name = ""
        if kind in ("select_one", "select_multiple", "rank"):
            list_name = row["list_name"] = self.random.choice(("yn", "fruit", "region", "places"))
            if kind == "rank" and list_name == "places":
                list_name = row["list_name"] = "fruit"
            if self.random.random() < 0.12:
                row["parameters"] = {"randomize": "true", "seed": str(self.random.randint(1, 999))}
        if kind == "range":
            row["parameters"] = {"start": 0, "end": 10, "step": 1}
        self.maybe_relevant(row, rosters, groups, 0.35)
        self.expressions.scope = self.scope(rosters, groups)
        self.conditions(row, kind)
        self.filter(row, kind, list_name)
        self.expressions.scope.of_choices = False
        self.default(row, kind)
        if kind in VALUES:
            self.known.append(Known(name, kind, VALUES[kind], rosters, list_name, groups))
        return row

    def conditions(self, row: Row, kind: str) -> None:
        if self.random.random() < 0.4:
            row["required"] = True if self.random.random() < 0.6 else self.expressions.boolean(1)
        if kind in ("integer", "decimal") and self.random.random() < 0.6:
            other = self.expressions.number(0)
            row["constraint"] = self.random.choice(
                (". >= 0", ". < 15", f". >= 0 and . <= ({other})", f". != ({other})")
            )
        elif kind == "text" and self.random.random() < 0.4:
            row["constraint"] = self.random.choice(
                (
                    "string-length(.) < 5",
                    "regex(., '^[a-zа-яА-Я ]+$')",
                    "regex(., 'b')",
                    f". != {self.expressions.text(0)}",
                )
            )
        elif kind == "date" and self.random.random() < 0.6:
            row["constraint"] = self.random.choice(
                (". <= today()", f". >= {self.expressions.date(0)}", ". > date('2024-01-31')")
            )
        elif kind == "select_multiple" and self.random.random() < 0.5:
            row["constraint"] = "count-selected(.) < 3"
        if self.random.random() < 0.06:
            row["read_only"] = self.expressions.boolean(1)

    def filter(self, row: Row, kind: str, list_name: str) -> None:
        if kind == "rank" or not list_name or self.random.random() < 0.6:
            return
        self.expressions.scope.of_choices = True
        choice = self.random.choice(CHOICES[list_name])
        filters = [f"name != '{choice}' or {self.expressions.boolean(0)}"]
        if list_name == "region":
            filters += [f"size > {self.expressions.number(0)}", "starts-with(name, 's')"]
        if list_name == "fruit":
            filters += ["weight <= 2", f"not(selected({self.expressions.text(0)}, name))"]
        if list_name == "places":
            filters += ["kind = 'a'", f"people >= {self.expressions.number(0)}"]
        row["choice_filter"] = self.random.choice(filters)

    def default(self, row: Row, kind: str) -> None:
        if self.random.random() > 0.25 or kind in ("acknowledge", "rank", "geopoint", "select_multiple"):
            return
        values = {
            "integer": "4",
            "decimal": "2.5",
            "range": "3",
            "text": "abc",
            "date": "2024-03-01",
            "time": "08:30:00",
            "dateTime": "2024-03-01T08:30:00",
            "barcode": "12",
        }
        if kind in values:
            row["default"] = values[kind]
        else:
            row["default"] = self.random.choice(CHOICES[row["list_name"]])
        if kind == "integer" and self.random.random() < 0.5:
            row["default"] = f"int({self.expressions.number(1)})"
        if kind == "text" and self.random.random() < 0.5:
            row["default"] = f"concat('d', {self.expressions.text(0)})"

    def cascade(self, rosters: tuple[str, ...], groups: int) -> list[Row]:
        """Two or three selects, each offering what belongs to the one before."""
        names = [self.name("s") for _ in CASCADE]
        found: list[Row] = []
        for place, list_name in enumerate(CASCADE):
            row: Row = {
                "type": "select_one",
                "list_name": list_name,
                "name": names[place],
                "label": texts(list_name),
            }
            if place:
                row["choice_filter"] = f"{CASCADE[place - 1]} = ${{{names[place - 1]}}}"
            if place == 2 and self.random.random() < 0.5:
                row["relevant"] = f"${{{names[1]}}} != ''"
            found.append(row)
            self.known.append(Known(names[place], "select_one", "choice", rosters, list_name, groups))
        return found
