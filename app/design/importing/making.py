"""Makes the rows of a definition out of a survey sheet's rows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.design.importing.carried import carried_value
from app.design.importing.lists import SPECIFY_LABELS
from app.design.importing.naming import NO_REFERENCE, NotCarried, with_renamed_choices
from app.design.importing.parameters import ParameterFault, read_parameters
from app.design.importing.texts import MAX_TEXT, kept, number_or_text, straightened
from app.design.vocabulary import CONDITION_KEYS, EXPRESSION_KEYS, NO, TEXT_KEYS, YES
from app.form.keys import ROW_KEYS
from app.form.model import CONTAINERS, UNASKED, Kind
from app.form.scope import closest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.design.importing.languages import Languages
    from app.design.importing.lists import Lists
    from app.design.importing.naming import Naming
    from app.design.importing.rows import Draft, Survey
    from app.design.remarks import Place, Report
    from app.interview.values import Json

    Made = dict[str, Json]

_REFERENCE: Final = re.compile(r"\$\{\s*([^{}]+?)\s*\}")
_PLAIN_TEXT: Final = "$ {}"
_MIDNIGHT: Final = " 00:00:00"
_NUMERIC: Final = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.RANGE})
_ORDER: Final = (
    "type", "list_name", "name", "number", "section", "required", "read_only", "appearance", "parameters",
    "special", "pii", "sensitive", "scope", "variable_label", "label", "hint", "guidance_hint",
    "required_message", "default", "trigger", "relevant", "choice_filter", "calculation", "constraint",
    "constraint_message", "checks", "repeat_count", "row_title", "media", "was", "review", "x", "children",
)  # fmt: skip
_PLACES: Final = {key: place for place, key in enumerate(_ORDER)}


class Maker:
    """Turns the rows of one survey into rows of a definition.

    `origins` tells for each of those which row of the sheet it was made of.
    """

    def __init__(
        self, survey: Survey, naming: Naming, lists: Lists, languages: Languages, report: Report
    ) -> None:
        self.survey = survey
        self.naming = naming
        self.lists = lists
        self.languages = languages
        self.report = report
        self.origins: dict[str, Draft] = {}
        self._helpers: dict[str, Made] = {}
        self._users: dict[str, int] = {}

    def rows(self) -> list[Made]:
        """The rows of the definition."""
        for draft in self.survey.walk():
            name = draft.type.list_name
            self._users[name] = self._users.get(name, 0) + 1
        made = [row for draft in self.survey.rows for row in self._made(draft)]
        return [*self._helpers.values(), *made]

    def _made(self, draft: Draft) -> list[Made]:
        row: Made = {"type": draft.kind.value, "name": draft.final}
        extra: Made = dict(draft.extra)
        self.origins[draft.final] = draft
        specify = self._choices(draft, row, extra)
        for key in EXPRESSION_KEYS:
            self._expression(draft, key, row, extra)
        for key in CONDITION_KEYS:
            self._condition(draft, key, row, extra)
        self._default(draft, row, extra)
        self._trigger(draft, row, extra)
        self._parameters(draft, row, extra)
        for key in TEXT_KEYS:
            self._texts(draft, key, row, extra)
        if draft.cells.get("appearance"):
            row["appearance"] = draft.cells["appearance"]
        if draft.media:
            row["media"] = draft.media
            self.files(draft.media, draft, draft.row.place)
            if "big-image" in draft.media and "image" not in draft.media:
                message = "A big-image is shown by ODK only beside an image, which the row has not."
                self.report.warn(draft.row.at("media::big-image"), message)
        self._carry(draft, row)
        self._complete(draft, row)
        if extra:
            row["x"] = extra
        if draft.kind in CONTAINERS:
            row["children"] = [made for child in draft.children for made in self._made(child)]
        return [dict(sorted(row.items(), key=lambda item: _PLACES.get(item[0], len(_PLACES)))), *specify]

    # Choices

    def _choices(self, draft: Draft, row: Made, extra: Made) -> list[Made]:
        """Settle the choice list of a select; the row that asks for another answer, if there is one."""
        cell = draft.type
        at = draft.row.at("type")
        if cell.source:
            row["type"] = draft.kind = Kind.TEXT
            extra["type"] = draft.row.cells[draft.header("type")]
            message = f"Dala takes no choices from the answers to ${{{cell.source}}}; it is asked as text."
            self.report.warn(at, message)
            self.naming.rewritten(f"${{{cell.source}}}", draft, at, lambda name: name)
            return []
        if cell.file:
            row["list_name"] = self.lists.file_list(cell.file, at, self.report)
            return []
        if not cell.list_name or cell.control:
            return []
        name = cell.list_name
        if cell.external:
            name = self.lists.external.get(name, name)
        if name not in self.lists.found:
            near = closest(name, self.lists.found)
            hint = f" Did you mean {near}?" if near else ""
            self.report.refuse(at, f"There is no choice list {name[:60]}.{hint}")
            return []
        row["list_name"] = name
        return self._specify(draft, row, name) if cell.or_other else []

    def _specify(self, draft: Draft, row: Made, name: str) -> list[Made]:
        if "choice_filter" in draft.cells:
            message = (
                "or_other cannot be filtered: the choice it adds has no columns. Write that choice yourself."
            )
            self.report.refuse(draft.row.at(draft.header("choice_filter")), message)
        row["list_name"] = self.lists.with_other(name, self.languages, shared=self._users.get(name, 0) > 1)
        asked = self.naming.free(f"{draft.final}_other")
        self.naming.taken[asked] = draft
        self.origins[asked] = draft
        message = f'The choice "other" and the question {asked} are added for or_other.'
        self.report.warn(draft.row.at("type"), message)
        label: Json = {code: SPECIFY_LABELS.get(code, SPECIFY_LABELS["en"]) for code in self.languages.names}
        relevant = f"selected(${{{draft.final}}}, 'other')"
        return [{"type": "text", "name": asked, "label": label, "relevant": relevant}]

    # Logic

    def _put(self, draft: Draft, key: str, value: Json, row: Made, extra: Made) -> None:
        """Set a key, or keep its cell under x where a row of this type cannot have it."""
        kinds = ROW_KEYS[key].kinds
        if kinds is None or draft.kind in kinds:
            row[key] = value
            return
        extra[draft.header(key)] = kept(draft.cells[key])
        if value is not False:
            message = f"A row of type {draft.kind} has no {key}; it is kept under x, without effect."
            self.report.warn(draft.row.at(draft.header(key)), message)

    def _phrased(self, draft: Draft, key: str, extra: Made) -> str | None:
        """The expression of a cell as Dala writes it, None where it had to be kept under x."""
        at = draft.row.at(draft.header(key))
        if len(draft.cells[key]) > MAX_TEXT:
            extra[draft.header(key)] = kept(draft.cells[key])
            message = f"The {key} has more than {MAX_TEXT:,} characters; it is kept under x, without effect."
            self.report.warn(at, message)
            return None
        text = straightened(draft.cells[key], at, self.report)
        text = with_renamed_choices(text, self.lists.renamed)
        text = self.lists.called(text, at, self.report)
        try:
            return self.naming.rewritten(text, draft, at, lambda name: f"last('{name}')")
        except NotCarried as reason:
            extra[draft.header(key)] = kept(draft.cells[key])
            self.report.warn(at, f"{reason.reason} The {key} is kept under x, without effect.")
            return None

    def _expression(self, draft: Draft, key: str, row: Made, extra: Made) -> None:
        if key not in draft.cells:
            if key == "constraint" and draft.type.constraint:
                row[key] = draft.type.constraint
            return
        text = self._phrased(draft, key, extra)
        if text is not None:
            number = number_or_text(text) if key == "repeat_count" else text
            self._put(draft, key, number if isinstance(number, int) else text, row, extra)

    def _condition(self, draft: Draft, key: str, row: Made, extra: Made) -> None:
        word = draft.cells.get(key, "").strip().lower()
        if word in YES or word in NO:
            self._put(draft, key, word in YES, row, extra)
        elif word:
            text = self._phrased(draft, key, extra)
            if text is not None:
                self._put(draft, key, text, row, extra)

    def _default(self, draft: Draft, row: Made, extra: Made) -> None:
        from pyxform.utils import default_is_dynamic

        raw = draft.cells.get("default")
        if raw is None:
            return
        value: Json = raw
        if raw in ("true()", "false()"):
            value = raw == "true()"
        elif default_is_dynamic(raw, draft.kind.value):
            text = self._phrased(draft, "default", extra)
            if text is None:
                return
            # Dala takes a default for an expression where it names a question or calls a function.
            value = text if "(" in text or "${" in text else f"coalesce({text}, '')"
        elif draft.kind is Kind.DATE:
            value = raw.removesuffix(_MIDNIGHT)
        elif draft.kind in _NUMERIC:
            value = number_or_text(raw)
        else:
            value = self.lists.renamed.get(raw, raw) if draft.type.list_name else raw
        self._put(draft, "default", value, row, extra)

    def _trigger(self, draft: Draft, row: Made, extra: Made) -> None:
        raw = draft.cells.get("trigger")
        if raw is None:
            return
        at = draft.row.at(draft.header("trigger"))
        names: list[Json] = []
        parts = [part for part in map(str.strip, raw.split(",")) if part]
        counts = [(part.count("${"), len(_REFERENCE.findall(part))) for part in parts]
        if (1, 1) not in counts or not {*counts} <= {(0, 0), (1, 1)}:
            self.report.refuse(at, f'"{raw[:60]}" is no trigger. Write ${{question}}, several with commas.')
            return
        for part in parts:
            name = _REFERENCE.search(part)
            if name is None or name[0] != part:
                self.report.warn(
                    at, f'"{part[:60]}" is no ${{question}}; what else stands there has no effect.'
                )
            if name is None:
                continue
            found = self.naming.find(name[1], draft)
            if found is None or found.kind in CONTAINERS:
                self.report.refuse(at, f"The trigger names ${{{name[1]}}}, which is no question of the form.")
                return
            names.append(found.final)
        self._put(draft, "trigger", names[0] if len(names) == 1 else names, row, extra)

    def _parameters(self, draft: Draft, row: Made, extra: Made) -> None:
        raw = draft.cells.get("parameters")
        if raw is None:
            return
        at = draft.row.at(draft.header("parameters"))
        try:
            found = read_parameters(raw, draft.kind, at, self.report)
        except ParameterFault as fault:
            self.report.refuse(at, fault.message)
            return
        for key, value in found.items():
            if isinstance(value, str) and "${" in value:
                found[key] = self.naming.rewritten(value, draft, at, lambda name: name)
            elif key == "reference-geometry" and value not in self.lists.found:
                self.report.warn(at, f"There is no choice list {str(value)[:60]} to show on a map.")
        name = str(row.get("list_name"))
        if {"value", "label"} & found.keys() and isinstance(self.lists.found.get(name), list):
            message = f"value and label name columns of a file, which the list {name[:60]} is not in."
            self.report.warn(at, f"{message} They have no effect.")
        row["parameters"] = found

    # Texts

    def _texts(self, draft: Draft, key: str, row: Made, extra: Made) -> None:
        texts = draft.texts.get(key)
        if not texts:
            return
        kinds = ROW_KEYS[key].kinds
        if kinds is not None and draft.kind not in kinds:
            for code, text in texts.items():
                header = draft.header(f"{key} {code}")
                extra[header] = kept(text)
                message = f"A row of type {draft.kind} has no {key}; it is kept under x."
                self.report.warn(draft.row.at(header), message)
            return
        shown = {
            code: self.text(text, draft, draft.header(f"{key} {code}"), extra) for code, text in texts.items()
        }
        if any(shown.values()):
            row[key] = {code: text for code, text in shown.items() if text}

    def text(self, text: str, draft: Draft, header: str, extra: Made) -> str:
        """A text with its references as the definition writes them; what cannot be shown is left out."""
        at = draft.row.at(header)
        shown = self.showable(text, draft, at)
        if "instance(" in text:
            message = "Dala calculates nothing inside a text: what is written there is shown as it stands."
            self.report.warn(at, message + " Move it into a calculate row, and show that row's name.")
        if shown != text:
            extra[header] = kept(text)
        try:
            return self.naming.rewritten(shown, draft, at, self.last_saved)
        except NotCarried as reason:
            extra[header] = kept(text)
            self.report.warn(at, f"{reason.reason} It is left out of the text, which is kept whole under x.")
            return _REFERENCE.sub("", shown).strip()

    def showable(self, text: str, draft: Draft | None, at: Place) -> str:
        """A text without references to rows that hold no answer."""
        if NO_REFERENCE in text:
            self.report.warn(at, f"{NO_REFERENCE} names no question; it is shown as {_PLAIN_TEXT}.")
            text = text.replace(NO_REFERENCE, _PLAIN_TEXT)
        for name in _REFERENCE.findall(text):
            found = self.naming.find(name, draft)
            if found is not None and (found.kind in CONTAINERS or found.kind is Kind.NOTE):
                text = re.sub(rf"\$\{{\s*{re.escape(name)}\s*\}}", "", text).strip()
                message = (
                    f"${{{name}}} holds no answer; it is left out of the text, which is kept whole under x."
                )
                self.report.warn(at, message)
        return text

    def files(self, media: Made, draft: Draft | None, place: Place) -> None:
        """Write references in the names of files as the definition writes them."""
        for sort, named in media.items():
            at = place.at(f"media::{sort}")
            if isinstance(named, dict):
                media[sort] = {code: self._file(str(file), draft, at) for code, file in named.items()}
            else:
                media[sort] = self._file(str(named), draft, at)

    def _file(self, file: str, draft: Draft | None, at: Place) -> str:
        try:
            return self.naming.rewritten(file, draft, at, lambda name: f"${{last-saved#{name}}}")
        except NotCarried as reason:
            self.report.warn(at, f"{reason.reason} No file is shown.")
            return file

    def last_saved(self, name: str) -> str:
        """A reference to a calculation of the last saved answer to `name`."""
        if name not in self._helpers:
            helper = self.naming.free(f"last_saved_{name}")
            self._helpers[name] = {"type": "calculate", "name": helper, "calculation": f"last('{name}')"}
        return f"${{{self._helpers[name]['name']}}}"

    # What remains

    def _carry(self, draft: Draft, row: Made) -> None:
        for key, text in draft.carried.items():
            value = carried_value(key, text, draft.row.at(f"dala_{key}"), self.report)
            if value is not None:
                row[key] = value

    def _complete(self, draft: Draft, row: Made) -> None:
        """What a row needs that its sheet does not give."""
        kind = draft.kind
        if kind is Kind.CALCULATE and not {"calculation", "default"} & row.keys():
            at = draft.row.at(draft.header("calculation"))
            if "calculation" not in draft.cells and "default" not in draft.cells:
                self.report.refuse(at, "The calculate row has no calculation.")
            row["type"] = draft.kind = Kind.HIDDEN
        if kind is Kind.BACKGROUND_GEOPOINT and "trigger" not in draft.cells:
            at = draft.row.at(draft.header("trigger"))
            self.report.warn(
                at, "A background-geopoint row needs a trigger; ODK refuses the form without one."
            )
        seen = kind not in UNASKED or kind is Kind.NOTE or bool(row.get("section"))
        if seen and not {"label", "hint", "calculation"} & row.keys():
            label: Mapping[str, Json] = {self.languages.default: draft.final}
            row["label"] = dict(label)
            self.report.warn(draft.row.at("label"), "The row has no label; its name is shown.")
