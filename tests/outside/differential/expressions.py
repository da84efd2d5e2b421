"""Makes random expressions of every kind of value, so that each function comes up about equally often."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

NUMBERS = ("integer", "decimal", "range")


@dataclass(frozen=True)
class Known:
    """A question or calculation that an expression may name: its type, value and the rosters around it."""

    name: str
    kind: str
    value: str
    rosters: tuple[str, ...] = ()
    list_name: str = ""
    groups: int = 0


@dataclass
class Scope:
    """What an expression of one row may name, and how many groups stand between it and its roster."""

    known: Sequence[Known]
    rosters: tuple[str, ...] = ()
    groups: int = 0
    of_choices: bool = False


@dataclass
class Expressions:
    """Draws expressions; templates that were used least come first."""

    random: Random
    used: Counter[str] = field(default_factory=Counter)
    scope: Scope = field(default_factory=lambda: Scope(()))

    # What may be named

    def near(self, *values: str) -> list[Known]:
        """Names that read as one value here."""
        mine = self.scope.rosters
        return [k for k in self.scope.known if k.value in values and mine[: len(k.rosters)] == k.rosters]

    def far(self, *values: str) -> list[Known]:
        """Names that read as all rows of a roster that is not around here."""
        mine = self.scope.rosters
        return [
            k
            for k in self.scope.known
            if k.value in values and k.rosters and mine[: len(k.rosters)] != k.rosters
        ]

    # Values

    def boolean(self, depth: int = 2) -> str:
        """A condition."""
        return self._fill(BOOLEANS if depth > 0 else PLAIN_BOOLEANS, depth)

    def number(self, depth: int = 2) -> str:
        """A number."""
        return self._fill(NUMBERS_OF if depth > 0 else PLAIN_NUMBERS, depth)

    def text(self, depth: int = 2) -> str:
        """A text."""
        return self._fill(TEXTS if depth > 0 else PLAIN_TEXTS, depth)

    def date(self, depth: int = 2) -> str:
        """A day."""
        return self._fill(DATES if depth > 0 else PLAIN_DATES, depth)

    def _fill(self, table: tuple[str, ...], depth: int) -> str:
        possible = [t for t in table if self._can(t)]
        self.random.shuffle(possible)
        template = min(possible, key=lambda t: self.used[t]) if self.random.random() < 0.6 else possible[0]
        self.used[template] += 1
        return self.written(template, depth - 1)

    def _can(self, template: str) -> bool:
        return all(bool(self.candidates(mark)) for mark in MARKS if mark in template)

    def candidates(self, mark: str) -> list[Known]:
        """What a mark of a template may stand for."""
        match mark:
            case "@num":
                return self.near("number")
            case "@text":
                return self.near("text")
            case "@date":
                return self.near("date")
            case "@time":
                return self.near("time")
            case "@moment":
                return self.near("moment")
            case "@flag":
                return self.near("flag")
            case "@one":
                return [k for k in self.near("choice") if k.kind == "select_one"]
            case "@many":
                return self.near("choices")
            case "@any":
                return self.near("number", "text", "date", "choice", "choices")
            case "@place":
                return self.near("place")
            case "@Num":
                return self.far("number")
            case "@Text":
                return self.far("text")
            case "@One":
                return self.far("choice")
            case "@Deep":
                return [k for k in self.far("number") if len(k.rosters) == 1]
            case "@Row":
                return [k for k in self.far("number") if not k.groups]
            case "@row":
                return [Known("", "", "")] if self.scope.rosters and not self.scope.of_choices else []
        raise AssertionError(mark)

    def written(self, template: str, depth: int) -> str:
        """The template with its marks filled in; the same mark is the same name."""
        chosen = {mark: self.random.choice(self.candidates(mark)) for mark in MARKS if mark in template}
        text = template
        for mark, known in chosen.items():
            roster = known.rosters[-1] if known.rosters else ""
            text = text.replace(f"{mark}.roster", f"${{{roster}}}").replace(f"{mark}.name", known.name)
            text = text.replace(f"{mark}.list", known.list_name)
            text = text.replace(f"{mark}.choice", self.random.choice(CHOICES.get(known.list_name, ("x",))))
            if mark == "@row":
                text = text.replace("@row", "position(" + "/".join([".."] * (1 + self.scope.groups)) + ")")
            text = text.replace(mark, f"${{{known.name}}}")
        while (at := text.find("%")) >= 0 and text[at : at + 2] in FILLS:
            text = text[:at] + self._part(text[at : at + 2], depth) + text[at + 2 :]
        return text

    def _part(self, mark: str, depth: int) -> str:
        pick = self.random.choice
        match mark:
            case "%n":
                return self.number(depth)
            case "%b":
                return self.boolean(depth)
            case "%t":
                return self.text(depth)
            case "%d":
                return self.date(depth)
            case "%i":
                return pick(("0", "1", "2", "3", "5", "-1"))
            case "%k":
                return pick(("0", "1", "2", "7", "-3", "2.5", "0.1", "10", "100"))
            case "%s":
                return pick(("'a'", "'abc'", "'Аня'", "''", "'a b'", "'12'", "'b'", "'A'"))
            case "%c":
                return pick(("=", "!=", "<", "<=", ">", ">="))
            case "%o":
                return pick(("+", "-", "*", "div", "mod"))
        raise AssertionError(mark)


PERCENT = "٪"
"""Stands for a percent sign of a format until the form is whole."""
FILLS = {"%n", "%b", "%t", "%d", "%i", "%k", "%s", "%c", "%o"}
MARKS = (
    "@num",
    "@text",
    "@date",
    "@time",
    "@moment",
    "@flag",
    "@one",
    "@many",
    "@any",
    "@place",
    "@Num",
    "@Text",
    "@One",
    "@Deep",
    "@Row",
    "@row",
)
CHOICES = {
    "yn": ("yes", "no", "dk"),
    "region": ("north", "south", "west"),
    "district": ("n1", "n2", "s1", "s2", "w1"),
    "village": ("v1", "v2", "v3", "v4", "v5", "v6"),
    "fruit": ("apple", "pear", "plum", "fig"),
    "places": ("p1", "p2", "p3", "p4"),
}

PLAIN_BOOLEANS = (
    "@num %c %k",
    "@one = '@one.choice'",
    "@one != '@one.choice'",
    "selected(@many, '@many.choice')",
    "@text = %s",
    "@text != ''",
    "@any = ''",
    "@any != ''",
    "true()",
    "false()",
    "@date > '2024-02-10'",
    "@date <= date('2025-06-30')",
    "@flag",
    "not(@flag)",
    "@row > 1",
)
BOOLEANS = (
    *PLAIN_BOOLEANS,
    "%b and %b",
    "%b or %b",
    "not(%b)",
    "(%b) = (%b)",
    "%n %c %n",
    "%t = %t",
    "%t != %t",
    "%n = %k",
    "%d %c %d",
    "boolean(%n)",
    "boolean(%t)",
    "boolean-from-string(%t)",
    "contains(%t, %s)",
    "starts-with(%t, %s)",
    "ends-with(%t, %s)",
    "regex(%t, '^[a-z]+$')",
    "regex(@text, '[0-9]')",
    "checklist(1, 2, %b, %b, %b)",
    "weighted-checklist(2, 5, %b, 2, %b, 3)",
    "checklist(-1, 1, %b, %b)",
    "selected(%t, %s)",
    "count-selected(@many) %c %i",
    "@Num = %k",
    "@Num > %k",
    "@Num != %k",
    "boolean(@Num)",
    "@One = 'yes'",
    "@place != '' and geofence(@place, '43.0 76.0 0 0;44.0 76.0 0 0;44.0 78.0 0 0;43.0 76.0 0 0')",
)
PLAIN_NUMBERS = ("@num", "@num", "%k", "%i", "@row", "@num %o %k")
NUMBERS_OF = (
    *PLAIN_NUMBERS,
    "%n %o %n",
    "(%n %o %n)",
    "-(%n)",
    "if(%b, %n, %n)",
    "coalesce(@num, %k)",
    "number(%t)",
    "number(%b)",
    "int(%n)",
    "round(%n)",
    "round(%n, 1)",
    "round(%n, -1)",
    "floor(%n)",
    "ceiling(%n)",
    "abs(%n)",
    "pow(%n, 2)",
    "sqrt(%n)",
    "log(%n)",
    "log10(%n)",
    "exp(@num mod 7)",
    "exp10(@num mod 5)",
    "sin(%n)",
    "cos(%n)",
    "tan(%k)",
    "asin(%n)",
    "acos(%n)",
    "atan(%n)",
    "atan2(%n, %k)",
    "pi()",
    "string-length(%t)",
    "count-selected(@many)",
    "count-selected(%t)",
    "sum(@Num)",
    "max(@Num)",
    "min(@Num)",
    "count(@Num)",
    "count(@Row.roster)",
    "count-non-empty(@Num)",
    "count-non-empty(@Text)",
    "max(%n, %n)",
    "min(%n, %n, %k)",
    "count(@Row.roster[@Row.name > %k])",
    "sum(@Row.roster[@Row.name != %k]/@Row.name)",
    "sum(@Row.roster[position() = 1]/@Row.name)",
    "count(@Row.roster[position() = last()])",
    "indexed-repeat(@Deep, @Deep.roster, 1)",
    "indexed-repeat(@Deep, @Deep.roster, %i)",
    "@row",
    "number(instance('region')/root/item[name = @one]/size)",
    "count(instance('district')/root/item[region = 'north'])",
    "number(pulldata('region', 'size', 'name', 'south'))",
    "number(pulldata('places', 'people', 'name', @any))",
    "count(instance('places')/root/item[people > %k])",
    "%d - %d",
    "decimal-date-time(%d)",
    "decimal-time(@time)",
    "number(@date)",
    "int(decimal-date-time(@moment))",
    "if(@place = '', -1, round(distance(@place, '43.3 76.9 0 0'), 0))",
    "round(area('43.0 76.0 0 0;43.1 76.0 0 0;43.1 76.1 0 0;43.0 76.0 0 0') div 1000000, 2)",
    "string-length(uuid())",
    "count(@One)",
    "string-length(uuid(8))",
)
PLAIN_TEXTS = ("@text", "@one", "@many", "%s", "%s", "string(@num)", "@any")
TEXTS = (
    *PLAIN_TEXTS,
    "string(%n)",
    "string(%b)",
    "string(@date)",
    "concat(%t, %s)",
    "concat(%s, %n, %t)",
    "concat(%t, '-', @any)",
    "join(', ', %t, %s)",
    "join('|', @Num)",
    "join(' ', @Text)",
    "substr(%t, 1)",
    "substr(%t, 0, 2)",
    "substr(%t, -2)",
    "substring-before(%t, ' ')",
    "substring-after(%t, 'a')",
    "normalize-space(%t)",
    "translate(%t, 'abc', 'xyz')",
    "if(%b, %t, %t)",
    "coalesce(@text, %t)",
    "coalesce(@any, %s)",
    "selected-at(@many, 0)",
    "selected-at(@many, %i)",
    "jr:choice-name(@one, '@one')",
    "digest(%t, 'SHA-256', 'hex')",
    "digest(%s, 'MD5', 'hex')",
    "digest(%t, 'SHA-1')",
    "base64-decode('0JDQvdGP')",
    "format-date(%d, '٪d.٪m.٪Y')",
    "format-date(@date, '٪e ٪b ٪y')",
    "format-date-time(@moment, '٪H:٪M')",
    "instance('district')/root/item[region = 'south'][1]/name",
    "instance('district')/root/item[name = @one]/label",
    "pulldata('region', 'code', 'name', @one)",
    "concat(@Text)",
    "pulldata('places', 'label', 'name', 'p2')",
    "@Text",
    "indexed-repeat(@Deep, @Deep.roster, 2)",
    "substring(%t, 2, 2)",
    "@moment",
    "@time",
)
PLAIN_DATES = ("@date", "date('2024-02-29')", "today()", "date(@num)", "date('2025-01-15')")
DATES = (
    *PLAIN_DATES,
    "date(@date + %i)",
    "date(%d + 30)",
    "date(today() - %i)",
    "if(%b, %d, %d)",
    "date(decimal-date-time(%d))",
    "coalesce(@date, '2024-01-01')",
)
