"""Reads a definition into a `Form`, and tells everything that is wrong with it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.base.collecting import collecting_later
from app.base.errors import Code, KnownError
from app.form.checks import advise, check_form
from app.form.checks_characters import check_characters
from app.form.checks_texts import coverage
from app.form.diagnostics import Fault, Findings
from app.form.expression import Scope
from app.form.json_reader import read_json
from app.form.keys import FORM_KEYS, FORMAT, ROLES
from app.form.loader_files import choices_of_files
from app.form.loader_lists import read_choice_lists, read_languages, read_special_values, with_standard
from app.form.loader_nodes import Builder, names_of
from app.form.loader_rows import Outline
from app.form.loader_values import Source
from app.form.model import Form

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.form.checks_texts import Coverage
    from app.form.diagnostics import Diagnostic
    from app.form.json_reader import Json
    from app.form.loader_files import ListDraft

NO_FILES: Final[Mapping[str, bytes]] = {}
"""Nothing stands beside the definition."""


@dataclass(frozen=True, slots=True)
class LoadResult:
    """The form, None where there are errors, all findings in the order of the file, and what each language
    covers, where the form could be read that far.
    """

    form: Form | None
    diagnostics: tuple[Diagnostic, ...]
    languages: tuple[Coverage, ...] = ()

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The findings that keep the form from being used."""
        return tuple(d for d in self.diagnostics if d.severity == "error")


def read_form(source: bytes, name: str, files: Mapping[str, bytes] = NO_FILES) -> LoadResult:
    """Read a definition; `name` is what its findings call the file. Never raises on a bad definition.

    `files` holds what stands beside it, by file name; only those that the definition names are looked up.
    """
    return _result(source, name, files, advice=True)


@collecting_later()
def _result(data: bytes, name: str, files: Mapping[str, bytes], *, advice: bool) -> LoadResult:
    findings = Findings(name)
    document = read_json(data, findings)
    if document.root is None:
        return LoadResult(None, findings.sorted(document.text))
    source = Source(document, findings, files)
    form = _read(source, document.root, advice=advice)
    return LoadResult(
        None if findings.has_errors else form,
        findings.sorted(document.text),
        coverage(source, form) if form is not None and advice else (),
    )


def load_form(source: bytes, name: str, files: Mapping[str, bytes] = NO_FILES) -> Form:
    """The form of a definition, without looking for what could be better in it.

    Raises `KnownError(FORM_INVALID)` with the first error and their count.
    """
    result = _result(source, name, files, advice=False)
    if result.form is None:
        first = result.errors[0]
        raise KnownError(
            Code.FORM_INVALID,
            file=first.file,
            line=first.line,
            column=first.column,
            fault=first.code,
            name=first.name,
            what=f"{first.name}: {first.message}" if first.name else first.message,
            hint=first.hint or "Mend it there.",
            count=len(result.errors),
        )
    return result.form


def _read(source: Source, root: Json, *, advice: bool) -> Form | None:
    document = source.document
    header = source.members(root, FORM_KEYS, "a form")
    if not header or not _is_ours(source, header):
        return None
    read_languages(source, header)
    form_id = source.name(header.get("form_id"), "form_id")
    version = source.text(header.get("version"), "version", numbers=True)
    review = source.review(header.get("review"))
    title = source.texts(header.get("title"), "title")
    defined = read_special_values(source, header.get("special_values"))
    lists = read_choice_lists(source, header.get("choices"), defined)
    outline = Outline(source, header.get("survey"))
    names = names_of(outline, lists, version)
    builder = Builder(source, outline, names, lists, defined)
    survey = builder.survey()
    choices, views = choices_of_files(source, builder.nodes.values(), lists)
    used = {kind for node in builder.nodes.values() for kind in node.special}
    form = Form(
        form_id=form_id,
        version=version,
        title=title or {source.default_language: form_id},
        languages=source.languages,
        default_language=source.default_language,
        survey=survey,
        choices=choices,
        special_values=with_standard(defined, used | _kinds_of_choices(lists), source.languages),
        roles=_roles(source, header.get("roles")),
        nodes=builder.nodes,
        order=tuple(builder.nodes),
        hash=_hash(document.text, source.read_files),
        source=document.text,
        instance_name=source.expression(header.get("instance_name"), "instance_name", Scope(names)),
        review=review,
        files=source.read_files,
        views=views,
    )
    check_form(source, form, outline, lists, header)
    if advice:
        advise(source, form, outline, lists, header)
        check_characters(source, root)
    return form


def _hash(text: str, files: Mapping[str, bytes]) -> str:
    whole = hashlib.sha256(text.encode()).hexdigest()
    if not files:
        return whole
    parts = [whole, *(f"{name}:{hashlib.sha256(files[name]).hexdigest()}" for name in sorted(files))]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _kinds_of_choices(lists: dict[str, ListDraft]) -> set[str]:
    return {c.missing for draft in lists.values() for c in draft.choices.choices if c.missing is not None}


def _is_ours(source: Source, header: dict[str, Json]) -> bool:
    json = header.get("format")
    if json is None or json.value == FORMAT:
        return json is not None
    source.tell(
        Fault.UNKNOWN_FORMAT,
        json,
        "This is not a form that this version of Dala reads.",
        f'A form says "format": "{FORMAT}"; a later format needs a later Dala.',
    )
    return False


def _roles(source: Source, json: Json | None) -> dict[str, str]:
    if json is None or json.value is None:
        return {}
    if not isinstance(json.value, dict):
        source.wrong(json, '"roles"', "questions by role { ... }")
        return {}
    roles = {}
    for role, member in json.value.items():
        if role in ROLES:
            roles[role] = source.text(member.json, f"roles, {role}")
            continue
        source.findings.add(
            Fault.UNKNOWN_ROLE,
            source.document.position(member.key_offset),
            f'There is no role "{role[:40]}".',
            source.findings.suggest(role, ROLES) or f"The roles are: {', '.join(ROLES)}.",
        )
    return roles
