"""Gives every row a name of its own, and rewrites what refers to rows by their old names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.design.vocabulary import SAVED_BY_ODK
from app.form.keys import NAME_PATTERN
from app.form.loader_values import MAX_NAME
from app.form.scope import closest

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.design.importing.rows import Draft, Survey
    from app.design.remarks import Place, Report

RESERVED: Final = "meta"
"""The group in which ODK keeps an interview's own data."""
NO_REFERENCE: Final = "${}"
"""What XLSForm takes for plain text, though it looks like a reference."""
_NAME: Final = re.compile(NAME_PATTERN)
_REFUSED: Final = re.compile(r"[^\w.\-]")
_REFERENCE: Final = re.compile(r"\$\{([^{}$]*)\}?")
_INSIDE: Final = re.compile(rf"\s*(?P<last>last-saved#)?\s*(?P<name>{NAME_PATTERN}(?::{NAME_PATTERN})?)\s*")
_PATH: Final = re.compile(
    r"'[^']*'|\"[^\"]*\"|(?<![\w)\]}.\-/])(?P<path>(?:\.\.?(?:/\.\.)*(?:/[^\W\d][\w.\-]*)+|(?:/[^\W\d][\w.\-]*){2,}))"
)
"""A path that begins at the own row or at the form, and texts in quotes, which are no paths."""
_LITERAL: Final = re.compile(r"'([^']*)'|\"([^\"]*)\"")


class NotCarried(Exception):
    """Something that Dala has not, so that the cell is kept under x; `reason` is a whole sentence."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Naming:
    """The names of a survey's rows: as they are written, and as they are in the definition."""

    def __init__(self, survey: Survey, report: Report, name_column: str) -> None:
        self.report = report
        self.column = name_column
        self.by_name: dict[str, list[Draft]] = {}
        self.taken: dict[str, Draft | None] = {}
        self.survey = survey
        self._is_renamed = False
        drafts = list(survey.walk())
        for draft in drafts:
            self.by_name.setdefault(draft.name, []).append(draft)
        self._refuse_twice(drafts)
        for draft in drafts:
            self._settle(draft)

    def _refuse_twice(self, drafts: list[Draft]) -> None:
        seen: dict[tuple[Draft | None, str], Draft] = {}
        for draft in drafts:
            first = seen.setdefault((draft.parent, draft.name), draft)
            if first is not draft:
                place = first.row.place
                where = f"in {draft.parent.name}" if draft.parent is not None else "outside groups"
                message = f'Another row {where} is named "{draft.name[:60]}", in {place.unit} {place.row}.'
                self.report.refuse(draft.row.at(self.column), message)

    def _settle(self, draft: Draft) -> None:
        at = draft.row.at(self.column)
        wanted = draft.name
        if _NAME.fullmatch(wanted) is None:
            if not self._is_xml_name(wanted):
                message = (
                    f'"{wanted[:60]}" cannot be a name. Begin with a letter or "_"; '
                    'go on with letters, digits, "_", "-" or ".".'
                )
                self.report.refuse(at, message)
            wanted = _REFUSED.sub("_", wanted)
            wanted = wanted if _NAME.fullmatch(wanted) else f"_{wanted}"
        wanted = wanted[:MAX_NAME]
        final = self.free(wanted) if wanted in self.taken else wanted
        if final != draft.name:
            message = f'"{draft.name[:60]}" is called {final} in Dala, where each row has a name of its own.'
            self.report.warn(at, message)
            self._is_renamed = True
        if draft.name == RESERVED and draft.parent is None:
            self.report.warn(at, "ODK keeps this name for itself: the form cannot be exported as an XForm.")
        draft.final = final
        self.taken[final] = draft

    @staticmethod
    def _is_xml_name(name: str) -> bool:
        from pyxform.parsing.expression import is_xml_tag

        return bool(is_xml_tag(name))

    def free(self, wanted: str) -> str:
        """A name that no row has yet: `wanted`, or `wanted_2` and so on."""
        name = wanted
        number = 2
        while name in self.taken or name in self.by_name:
            name = f"{wanted[: MAX_NAME - 8]}_{number}"
            number += 1
        return name

    def find(self, name: str, asker: Draft | None) -> Draft | None:
        """The row that `asker` means by a name: of several the one that shares most groups with it.

        None where there is none, or several that are equally near.
        """
        found = self.by_name.get(name, [])
        if len(found) < 2:
            return found[0] if found else None
        around = (*asker.parents, asker) if asker is not None else ()
        ranked = sorted(found, key=lambda d: len(set(d.parents) & set(around)), reverse=True)
        best, next_best = (len(set(d.parents) & set(around)) for d in ranked[:2])
        return ranked[0] if best > next_best else None

    def rewritten(
        self, text: str, asker: Draft | None, place: Place, last_saved: Callable[[str], str]
    ) -> str:
        """`text` with the references as the definition writes them; refuses those that lead nowhere.

        `last_saved` says how the last saved answer to a row is written. Raises NotCarried.
        """
        if self._is_renamed and asker is not None:
            text = _PATH.sub(lambda match: self._path(match, asker), text)
        if "${" not in text:
            return text
        parts: list[str] = []
        at = 0
        for match in _REFERENCE.finditer(text):
            if match[0] == NO_REFERENCE:
                continue
            inside = _INSIDE.fullmatch(match[1])
            if inside is None or not match[0].endswith("}"):
                message = f'"{match[0][:60]}" is no reference. A question is written ${{name}}.'
                self.report.refuse(place, message)
                return text
            name = inside["name"]
            draft = self.find(name, asker)
            if draft is None:
                self._refuse_reference(name, place)
                return text
            if len({other.row.place.row for other in self.by_name[name]}) > 1:
                where = f"{draft.row.place.unit} {draft.row.place.row}"
                message = f"Several rows are named {name[:60]}; the nearest is taken, in {where}."
                self.report.warn(place, message)
            final = last_saved(draft.final) if inside["last"] else f"${{{draft.final}}}"
            parts += [text[at : match.start()], final]
            at = match.end()
        return "".join([*parts, text[at:]])

    def _path(self, match: re.Match[str], asker: Draft) -> str:
        """A path with the names that its steps have in the definition; as it is where it leads elsewhere."""
        written = match["path"]
        if written is None:
            return match[0]
        steps = written.split("/")
        here: Draft | None = None if not steps[0] else asker
        found = steps[:2] if not steps[0] else []
        for step in steps[len(found) :]:
            if step == "..":
                here = here.parent if here is not None else None
                found.append(step)
            elif step == ".":
                found.append(step)
            else:
                below = here.children if here is not None else self.survey.rows
                here = next((draft for draft in below if draft.name == step), None)
                if here is None:
                    return written
                found.append(here.final)
        return "/".join(found)

    def _refuse_reference(self, name: str, place: Place) -> None:
        if name in SAVED_BY_ODK and name not in self.by_name:
            raise NotCarried(f"Dala has no ${{{name}}}.")
        if name in self.by_name:
            message = (
                f"${{{name}}} may mean any of {len(self.by_name[name])} rows. Give them different names."
            )
        else:
            near = closest(name, self.by_name)
            hint = f" Did you mean ${{{near}}}?" if near else ""
            message = f"There is no ${{{name}}} in the form.{hint}"
        self.report.refuse(place, message)


def with_renamed_choices(expression: str, renamed: dict[str, str]) -> str:
    """An expression with the mended names of choices where it compares with the old ones."""
    if not renamed:
        return expression

    def mended(match: re.Match[str]) -> str:
        text = match[1] if match[1] is not None else match[2]
        quote = match[0][0]
        return f"{quote}{renamed[text]}{quote}" if text in renamed else match[0]

    return _LITERAL.sub(mended, expression)
