"""Imports an XLSForm: everything it can say, nothing altered without a word."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from app.design.exact import EXACT, taken
from app.design.importing.carried import carried_setting, ordered
from app.design.importing.grids import read_grids
from app.design.importing.headers import Sheet, read_sheet
from app.design.importing.languages import Languages
from app.design.importing.lists import Lists, read_lists
from app.design.importing.long_lists import take_out_long_lists
from app.design.importing.loops import spread_loops
from app.design.importing.making import Maker
from app.design.importing.naming import Naming, NotCarried
from app.design.importing.narrowing import narrowed
from app.design.importing.opinion import tell_what_odk_refuses
from app.design.importing.rows import Reader
from app.design.importing.search import spread_searches
from app.design.importing.settling import settle
from app.design.importing.texts import kept, shortened, straightened
from app.design.remarks import Place, Remark, Report
from app.design.vocabulary import CHOICES, EXTERNAL_CHOICES, SETTINGS, SHEETS, SURVEY, YES
from app.form.checks_characters import UNFIT
from app.form.keys import FORMAT, NAME_PATTERN

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from app.design.importing.grids import Grid
    from app.design.importing.rows import Survey
    from app.form.diagnostics import Diagnostic
    from app.interview.values import Json

_FIRST_VERSION: Final = "1"
_NOT_IN_NAMES: Final = re.compile(r"[^\w.\-]+")
_MAX_KEPT_CELLS: Final = 2_000


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of a spreadsheet: the definition's text ("" where it is refused) and all remarks.

    `diagnostics` are what `form check` says of the definition, `files` the lists that must stand beside it,
    `made` those of them that are new, by name.
    """

    text: str
    remarks: tuple[Remark, ...]
    diagnostics: tuple[Diagnostic, ...]
    files: tuple[str, ...]
    made: Mapping[str, bytes]

    @property
    def is_refused(self) -> bool:
        """Whether there is no definition."""
        return not self.text


def import_xlsform(
    path: Path, target_name: str, wanted: Sequence[str], files: Mapping[str, bytes]
) -> Imported:
    """The definition of the XLSForm in `path`; `target_name` is what findings about it call its file.

    `wanted` are codes of languages, or `name=code`: which of the spreadsheet's languages to take, under
    which codes; () takes all. `files` are the lists beside the form. Raises what `read_grids` raises.
    """
    report = Report()
    work = _Import(read_grids(path), path.stem, report, wanted)
    definition = work.definition() if work.survey_sheet is not None else {}
    if report.refused:
        return Imported("", report.remarks, (), (), {})
    definition = work.in_wanted_languages(definition)
    made = take_out_long_lists(definition, report)
    exact = taken(definition, work.carried.get(EXACT), work.carried.get("lists"))
    if exact is not None:
        # First as the cells say, of which an exact value tells what it stands for; only the rest is reported.
        settle(definition, work.maker.origins, Report(), target_name, {**files, **made})
        exact.restore(definition)
        definition = work.in_wanted_languages(definition)
    settled = settle(definition, work.maker.origins, report, target_name, {**files, **made})
    text = "" if report.refused else settled.text
    if text and not work.carried:
        tell_what_odk_refuses(work.grids, report)
    return Imported(text, report.remarks, settled.diagnostics, files_of(definition), made)


def files_of(definition: Mapping[str, Json]) -> tuple[str, ...]:
    """The files that must stand beside a definition."""
    lists = definition.get("choices")
    named = (
        (of.get("file") for of in lists.values() if isinstance(of, dict)) if isinstance(lists, dict) else ()
    )
    return tuple(dict.fromkeys(str(name) for name in named))


class _Import:
    def __init__(self, grids: tuple[Grid, ...], stem: str, report: Report, wanted: Sequence[str]) -> None:
        self.report = report
        self.stem = stem
        grids = tuple(_without_unfit(grid, report) for grid in grids)
        named = {grid.name.strip().lower(): grid for grid in reversed(grids)}
        if SURVEY not in named and len(grids) == 1 and not named.keys() & set(SHEETS):
            named[SURVEY] = grids[0]
        self.grids = grids
        self.sheets = {sort: read_sheet(named[sort], sort, report) for sort in SHEETS if sort in named}
        self.used = {id(named[sort]) for sort in SHEETS if sort in named}
        self.survey_sheet = self._survey_sheet()
        self.settings, self.extra_settings, self.carried = self._settings()
        self.languages = Languages(report, Place(SURVEY), wanted)
        self.lists = Lists(carried=self.carried.get("lists"))
        self.maker: Maker

    def _survey_sheet(self) -> Sheet | None:
        sheet = self.sheets.get(SURVEY)
        if sheet is None:
            names = ", ".join(grid.name for grid in self.grids) or "none"
            self.report.refuse(Place(), f'There is no sheet named "survey". The sheets are: {names[:200]}.')
            return None
        if not any(column.key == "type" for column in sheet.columns.values()):
            self.report.refuse(sheet.place, "The sheet has no column type.")
            return None
        return sheet

    def _settings(self) -> tuple[dict[str, str], dict[str, str], dict[str, Json]]:
        """What the settings say: by key, by header what a definition has no key for, and what is carried."""
        sheet = self.sheets.get(SETTINGS)
        found: dict[str, str] = {}
        extra: dict[str, str] = {}
        carried: dict[str, Json] = {}
        if sheet is None or not sheet.rows:
            return found, extra, carried
        row = sheet.rows[0]
        for other in sheet.rows[1:]:
            self.report.warn(other.place, "Only the first row of settings counts; this one is left out.")
        for header, text in row.cells.items():
            column = sheet.columns.get(header)
            if column is not None and column.carried:
                value = carried_setting(column.carried, text, row.at(header), self.report)
                if value is not None:
                    carried[column.carried] = value
            elif column is not None and column.key:
                found[column.key] = text
                if column.key == "allow_choice_duplicates":
                    extra[header] = text
            else:
                extra[header] = text
                if header.lower() == "name" and re.fullmatch(NAME_PATTERN, text) is None:
                    self.report.warn(row.at(header), f'"{text[:60]}" cannot be a name; ODK refuses the form.')
        return found, extra, carried

    def definition(self) -> dict[str, Json]:
        """The whole definition, as far as the sheets can be read."""
        self._languages()
        repeated = self.settings.get("allow_choice_duplicates", "").lower() in YES
        choices, external = self.sheets.get(CHOICES), self.sheets.get(EXTERNAL_CHOICES)
        read_lists(choices, self.lists, self.languages, self.report, duplicates=repeated)
        others = Lists()
        read_lists(external, others, self.languages, self.report, duplicates=True, nameless=True)
        self.lists.add_external(others)
        survey = self._survey()
        naming = Naming(survey, self.report, self._header("name"))
        self.maker = Maker(survey, naming, self.lists, self.languages, self.report)
        for file, row in survey.files:
            self.lists.file_list(file, row.at(self._header("name")), self.report)
        self._choice_labels(naming)
        rows = self.maker.rows()
        self._unknown_columns(survey)
        made = self._head(survey)
        name = self._instance_name(naming)
        if name:
            made["instance_name"] = name
        carried = {k: v for k, v in self.carried.items() if k in ("special_values", "roles", "review")}
        made |= carried
        found: dict[str, Json] = {
            name: [*listed] if isinstance(listed, list) else listed
            for name, listed in self.lists.found.items()
        }
        lists = ordered(found, self.carried.get("lists"))
        if lists:
            made["choices"] = lists
        made["survey"] = [*rows]
        extra = self._extra()
        if extra:
            made["x"] = extra
        return made

    def in_wanted_languages(self, definition: dict[str, Json]) -> dict[str, Json]:
        """The definition without the texts in languages that are left out."""
        left_out = self.languages.left_out
        made = narrowed(definition, {*self.languages.names, *left_out}, left_out) if left_out else definition
        return made if isinstance(made, dict) else definition

    def _header(self, key: str) -> str:
        return self.survey_sheet.header_of(key) if self.survey_sheet is not None else key

    def _languages(self) -> None:
        label_without = False
        for sort in (SURVEY, CHOICES, EXTERNAL_CHOICES):
            sheet = self.sheets.get(sort)
            for column in sheet.columns.values() if sheet is not None else ():
                if column.language is not None:
                    self.languages.add(column.language)
                label_without = label_without or (column.key == "label" and column.language is None)
        named = self.carried.get("languages")
        carried = {c: str(n) for c, n in named.items()} if isinstance(named, dict) else {}
        self.languages.settle(self._default_language(), label_without, list(self._samples()), carried)

    def _default_language(self) -> str:
        default = self.settings.get("default_language", "")
        return "" if default.lower() == "default" else default

    def _samples(self) -> Iterator[str]:
        """Texts without a language, to guess it by."""
        for sort in (SURVEY, CHOICES):
            sheet = self.sheets.get(sort)
            for row in sheet.rows[:500] if sheet is not None else ():
                for header, text in row.cells.items():
                    column = sheet.columns.get(header) if sheet is not None else None
                    if column is not None and column.key in ("label", "hint") and column.language is None:
                        yield text

    def _survey(self) -> Survey:
        sheet = self.survey_sheet or Sheet(SURVEY, Place(SURVEY), {}, ())
        survey = Reader(sheet, self.languages, self.report).read()
        spread_loops(survey, self.lists, self.languages, self.report)
        spread_searches(survey, self.lists, self.languages, self.report)
        return survey

    def _head(self, survey: Survey) -> dict[str, Json]:
        settings = {**survey.settings, **self.settings}
        form_id = self._form_id(settings)
        version = settings.get("version", "")
        if not version:
            version = _FIRST_VERSION
            self.report.warn(Place(SETTINGS), f"The form has no version; it gets {_FIRST_VERSION}.")
        made: dict[str, Json] = {"format": FORMAT, "form_id": form_id, "version": version}
        if "$schema" in self.carried:
            made = {"$schema": self.carried["$schema"], **made}
        made["default_language"] = self.languages.default
        title = settings.get("title") or settings.get("form_title", "")
        if "title" in self.carried:
            made["title"] = self.carried["title"]
        elif title and (title != form_id or not self.carried):
            made["title"] = {self.languages.default: shortened(title, Place(SETTINGS), self.report)}
        made["languages"] = {**self.languages.names}
        return made

    def _form_id(self, settings: Mapping[str, str]) -> str:
        given = settings.get("form_id", "")
        wanted = given or self.stem
        mended = _NOT_IN_NAMES.sub("_", wanted).strip("_") or "form"
        if re.fullmatch(NAME_PATTERN, mended) is None:
            mended = f"form_{mended}"
        place = Place(SETTINGS, column="form_id")
        if not given:
            self.report.warn(place, f"The form has no form_id; it gets {mended}, after its file.")
        elif mended != given:
            self.report.warn(
                place, f'The form_id "{given[:60]}" cannot be a name; the form is called {mended}.'
            )
        return mended[:100]

    def _instance_name(self, naming: Naming) -> str:
        raw = self.settings.get("instance_name", "")
        place = Place(SETTINGS, column="instance_name")
        try:
            text = straightened(raw, place, self.report)
            text = self.lists.called(text, place, self.report)
            return naming.rewritten(text, None, place, lambda name: f"last('{name}')")
        except NotCarried as reason:
            self.extra_settings["instance_name"] = raw
            self.report.warn(place, f"{reason.reason} The instance_name is kept under x, without effect.")
            return ""

    def _choice_labels(self, naming: Naming) -> None:
        """Write references in the choices' labels and files as the definition writes them."""
        for name, rows in self.lists.places.items():
            for choice, row in zip(self.lists.choices(name), rows, strict=False):
                media = choice.get("media")
                if isinstance(media, dict):
                    self.maker.files(media, None, row.place)
                label = choice.get("label")
                if isinstance(label, dict) and any("${" in str(text) for text in label.values()):
                    self._choice_label(label, row.place, naming)
                    if not label:
                        del choice["label"]

    def _choice_label(self, label: dict[str, Json], place: Place, naming: Naming) -> None:
        for code, text in list(label.items()):
            at = place.at(self.lists.headers.get((place.sheet, code), "label"))
            shown = self.maker.showable(str(text), None, at)
            try:
                label[code] = naming.rewritten(shown, None, at, self.maker.last_saved)
            except NotCarried as reason:
                self.report.warn(at, f"{reason.reason} It is left out of the label.")
                label[code] = re.sub(r"\$\{[^{}]*\}", "", shown)
            if not label[code]:
                del label[code]

    def _unknown_columns(self, survey: Survey) -> None:
        """Say once of each column that a definition has no key for it."""
        known = {d.headers.get(k, "") for d in survey.walk() for k in d.headers}
        seen: set[str] = set()
        for draft in survey.walk():
            for header in draft.extra:
                column = self.survey_sheet.columns.get(header) if self.survey_sheet is not None else None
                if header not in seen and header not in known and column is not None and not column.key:
                    seen.add(header)
                    message = "Dala has no such column; what stands in it is kept under x, without effect."
                    self.report.warn(draft.row.at(header), message)

    def _extra(self) -> dict[str, Json]:
        found: dict[str, Json] = {}
        if self.extra_settings:
            found["settings"] = {header: kept(text) for header, text in self.extra_settings.items()}
        sheets: dict[str, Json] = {}
        for grid in self.grids:
            if id(grid) in self.used or not grid.rows:
                continue
            place = Place(grid.name)
            cells = sum(len(row) for _, row in grid.rows)
            if cells > _MAX_KEPT_CELLS:
                self.report.warn(
                    place, "Dala has no such sheet, and it is too large to be kept; it is left out."
                )
                continue
            near = get_close_matches(grid.name.lower(), SHEETS, n=1)
            meant = f" Did you mean {near[0]}?" if near and near[0] not in self.sheets else ""
            self.report.warn(place, f"Dala has no such sheet; it is kept under x, without effect.{meant}")
            sheets[grid.name] = [[kept(cell) for cell in _to_last(row)] for _, row in grid.rows]
        if sheets:
            found["sheets"] = sheets
        return found


def _without_unfit(grid: Grid, report: Report) -> Grid:
    """A sheet without the characters that XML, and so an XLSForm, cannot hold."""
    rows = []
    for number, cells in grid.rows:
        kept_cells = tuple(UNFIT.sub("", cell) for cell in cells)
        if kept_cells != cells:
            place = Place(grid.name, number, unit=grid.unit)
            report.warn(place, "Control characters, which no form should hold, are left out of its texts.")
        rows.append((number, kept_cells))
    return replace(grid, rows=tuple(rows))


def _to_last(row: tuple[str, ...]) -> tuple[str, ...]:
    """A row up to its last cell that is not blank."""
    last = max((at for at, cell in enumerate(row, 1) if cell), default=0)
    return row[:last]
