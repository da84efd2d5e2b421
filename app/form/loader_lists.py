"""Reads what a definition says before its rows: languages, special answers and choice lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.form.diagnostics import Fault
from app.form.keys import CHOICE_KEYS, SPECIAL_KEYS, STANDARD_LABELS
from app.form.loader_files import ListDraft, read_list_of_file
from app.form.model import STANDARD_MISSING, Choice, ChoiceList, SpecialValue

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.form.json_reader import Json
    from app.form.loader_values import Source

RESERVED_KINDS: Final = frozenset({"not_reached", "skipped", "not_asked", "unreadable"})
"""Kinds that the program gives itself; a form cannot define them."""


def read_languages(source: Source, header: Mapping[str, Json]) -> None:
    """Set the source's languages and default language; a form that names none has English."""
    listed = header.get("languages")
    if listed is not None and isinstance(listed.value, dict):
        for code, member in listed.value.items():
            if source.language_code(code, source.document.position(member.key_offset)):
                source.languages[code] = source.text(member.json, f"languages, {code}") or code
    elif listed is not None:
        source.wrong(listed, '"languages"', 'language names by code { "ru": "Русский" }')
    chosen = header.get("default_language")
    default = source.text(chosen, "default_language")
    if not source.languages:
        if not default or chosen is None or not source.language_code(default, source.at(chosen)):
            default = "en"
        source.languages[default] = {"en": "English"}.get(default, default)
    if chosen is not None and default and default not in source.languages:
        source.tell(
            Fault.UNKNOWN_LANGUAGE,
            chosen,
            f'"{default[:40]}" is not among the form\'s languages.',
            source.findings.suggest(default, source.languages) or 'Add it to "languages".',
        )
    source.default_language = default if default in source.languages else next(iter(source.languages))


def read_special_values(source: Source, json: Json | None) -> dict[str, SpecialValue]:
    """The special answers that the form defines, by kind."""
    if json is None or json.value is None:
        return {}
    if not isinstance(json.value, dict):
        source.wrong(json, '"special_values"', "special answers by kind { ... }")
        return {}
    found: dict[str, SpecialValue] = {}
    codes: dict[int, str] = {}
    for kind, member in json.value.items():
        keys = source.members(member.json, SPECIAL_KEYS, "a special answer")
        code = keys.get("code")
        number = code.value if code is not None and type(code.value) is int else 0
        if code is not None and type(code.value) is not int:
            source.wrong(code, '"code"', "a whole number", kind)
        if code is not None and number in codes:
            source.tell(
                Fault.BAD_SPECIAL_VALUE,
                code,
                f"{codes[number]} has the code {number} too.",
                "Give each kind a code of its own.",
                kind,
            )
        if kind in RESERVED_KINDS or not kind.isidentifier():
            source.tell(
                Fault.BAD_SPECIAL_VALUE,
                member.json,
                f'"{kind[:40]}" cannot be a kind of special answer.',
                f"Use letters, digits and _; {', '.join(sorted(RESERVED_KINDS))} are the program's own.",
            )
        codes.setdefault(number, kind)
        review = source.review(keys.get("review"), kind)
        label = source.texts(keys.get("label"), "label", kind, review)
        found[kind] = SpecialValue(kind, number, label, review)
    return found


def with_standard(
    defined: Mapping[str, SpecialValue], used: Iterable[str], languages: Iterable[str]
) -> dict[str, SpecialValue]:
    """The form's special answers and those standard ones that it uses without defining them."""
    found = dict(defined)
    taken = {value.code for value in defined.values()}
    wanted = set(used)
    for kind in STANDARD_MISSING:
        if kind not in wanted or kind in found:
            continue
        code, labels = STANDARD_LABELS[kind]
        while code in taken:
            code -= 1
        taken.add(code)
        label = {language: labels[language] for language in languages if language in labels}
        found[kind] = SpecialValue(kind, code, label or {"en": labels["en"]})
    return found


def read_choice_lists(
    source: Source, json: Json | None, special: Mapping[str, SpecialValue]
) -> dict[str, ListDraft]:
    """The choice lists by name."""
    if json is None or json.value is None:
        return {}
    if not isinstance(json.value, dict):
        source.wrong(json, '"choices"', "choice lists by name { ... }")
        return {}
    kinds = {*STANDARD_MISSING, *special}
    found = {}
    for name, member in json.value.items():
        if isinstance(member.json.value, dict):
            found[name] = read_list_of_file(source, name, member.json)
            continue
        if not isinstance(member.json.value, list):
            source.wrong(member.json, f'The choice list "{name[:40]}"', "a list of choices [ ... ]")
            continue
        if not member.json.value:
            source.tell(
                Fault.EMPTY_LIST,
                member.json,
                f'The choice list "{name[:40]}" has no choices.',
                "Write its choices, or delete it.",
            )
        found[name] = _list(source, name, member.json, kinds)
    return found


def _list(source: Source, list_name: str, json: Json, kinds: set[str]) -> ListDraft:
    choices: dict[str, Choice] = {}
    places: list[Json] = []
    columns: set[str] = set()
    for item in json.value if isinstance(json.value, list) else ():
        keys = source.members(item, CHOICE_KEYS, f'a choice of "{list_name[:40]}"', free=True)
        choice = _choice(source, list_name, item, keys, kinds)
        if choice is None:
            continue
        if choice.name in choices:
            source.tell(
                Fault.DUPLICATE_CHOICE,
                keys["name"],
                f'The list "{list_name[:40]}" has two choices named "{choice.name[:40]}".',
                "Rename one; both would be stored alike.",
            )
            continue
        choices[choice.name] = choice
        places.append(item)
        columns.update(choice.columns)
    return ListDraft(ChoiceList(list_name, tuple(choices.values())), frozenset(columns), tuple(places), json)


def _choice(
    source: Source, list_name: str, item: Json, keys: Mapping[str, Json], kinds: set[str]
) -> Choice | None:
    if "name" not in keys:
        return None
    name = source.text(keys["name"], "name", numbers=True)
    if not name or any(c.isspace() for c in name):
        source.tell(
            Fault.BAD_CHOICE_NAME,
            keys["name"],
            f'The choice name "{name[:40]}" of "{list_name[:40]}" holds a space.'
            if name
            else f'A choice of "{list_name[:40]}" has an empty name.',
            "Write a short code without spaces; several chosen codes are stored with spaces between them.",
        )
        return None
    owner = f"{list_name}/{name}"
    missing = source.text(keys.get("missing"), "missing", owner) or None
    if missing is not None and missing not in kinds:
        source.tell(
            Fault.UNKNOWN_SPECIAL,
            keys["missing"],
            f'There is no special answer "{missing[:40]}".',
            source.findings.suggest(missing, kinds) or 'Define it under "special_values".',
            owner,
        )
    review = source.review(keys.get("review"), owner)
    label = source.texts(keys.get("label"), "label", owner, review)
    if not label:
        source.tell(
            Fault.UNLABELLED_CHOICE,
            item,
            "The choice has no label; its name will be shown.",
            'Give it a "label".',
            owner,
        )
        label = {source.default_language: name}
    return Choice(name, label, missing, _columns(source, keys, owner), review)


def _columns(source: Source, keys: Mapping[str, Json], owner: str) -> dict[str, str]:
    columns = {}
    for word, json in keys.items():
        if word in CHOICE_KEYS or json.value is None:
            continue
        near = source.misread_as(word)
        if near and isinstance(json.value, dict | list):
            source.tell(
                Fault.UNKNOWN_KEY,
                json,
                f'There is no key "{word[:40]}" in a choice.',
                f"Did you mean {near}?",
                owner,
            )
            continue
        if near:
            source.tell(
                Fault.SUSPECT_COLUMN,
                json,
                f'"{word[:40]}" is read as a column for choice filters.',
                f"Did you mean {near}?",
                owner,
            )
        if isinstance(json.value, bool):
            columns[word] = "true" if json.value else "false"
        else:
            columns[word] = source.text(json, word, owner, numbers=True)
    return columns
