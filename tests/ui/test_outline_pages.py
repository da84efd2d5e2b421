"""What stands on a page, in which order and how deep: grids, captions, open rows."""

from __future__ import annotations

import json
from typing import Any

from app.base.clock import FixedClock
from app.form.loader import load_form
from app.interview.session import Session
from app.interview.state import DeviceInfo
from app.ui.collect.outline import MOST_GRID_CHOICES, Ancestry, OpenRows, outline
from tests.helpers.screens import MOMENT

Json = dict[str, Any]


def named(name: str, **more: object) -> Json:
    return {"name": name, "label": name.capitalize(), **more}


def select(name: str, appearance: str = "", list_name: str = "yn", **more: object) -> Json:
    row = named(name, type="select_one", list_name=list_name, **more)
    return row | ({"appearance": appearance} if appearance else {})


def note(name: str) -> Json:
    return named(name, type="note")


def text(name: str) -> Json:
    return named(name, type="text")


def group(name: str, *children: Json, **more: object) -> Json:
    return {"type": "group", "name": name, "children": list(children), **more}


def roster(name: str, *children: Json) -> Json:
    return named(name, type="repeat", children=list(children))


def begin(*rows: Json) -> Session:
    many = MOST_GRID_CHOICES + 1
    definition = {
        "format": "dala-form/1", "form_id": "pages", "version": "1", "title": "Pages",
        "languages": {"en": "English"}, "default_language": "en", "survey": list(rows),
        "choices": {
            "yn": [named("yes"), named("no")],
            "abc": [named(letter) for letter in "abc"],
            "many": [named(f"m{n}") for n in range(many)],
        },
    }  # fmt: skip
    form = load_form(json.dumps(definition).encode(), "pages.json")
    return Session.start(form, DeviceInfo("d", "S03", "survey"), FixedClock(MOMENT))


def page(session: Session, rows: OpenRows | None = None) -> list[tuple[str, str, int]]:
    items = outline(session, "", rows or OpenRows(), Ancestry(session.form))
    return [(item.path, item.sort, item.depth) for item in items]


def sorts(*rows: Json) -> dict[str, str]:
    return {path: sort for path, sort, _ in page(begin(*rows))}


def test_a_group_of_alike_selects_is_a_grid() -> None:
    rows = group("g", select("a"), note("n"), select("b"), appearance="table-list", label="G")
    assert sorts(rows) == {"g": "grid", "a": "cell", "n": "note", "b": "cell"}


def test_a_grid_needs_the_same_few_choices_and_nothing_but_selects() -> None:
    for odd in (select("b", list_name="abc"), text("b"), group("b", select("c"))):
        found = sorts(group("g", select("a"), odd, appearance="table-list", label="G"))
        assert found["g"] == "group"
        assert found["a"] == "question"
    many = sorts(group("g", select("a", list_name="many"), appearance="table-list", label="G"))
    assert many == {"g": "group", "a": "question"}


def test_a_grid_made_by_hand_begins_with_its_head() -> None:
    found = sorts(select("h", "label"), select("a", "list-nolabel"), select("b", "list-nolabel"), text("t"))
    assert found == {"h": "head", "a": "cell", "b": "cell", "t": "question"}


def test_two_grids_made_by_hand_stand_below_each_other() -> None:
    session = begin(
        select("h", "label"), select("a", "list-nolabel"), select("i", "label"), select("b", "list-nolabel")
    )
    items = outline(session, "", OpenRows(), Ancestry(session.form))
    assert [(item.sort, item.grid) for item in items] == [
        ("head", "h"), ("cell", "h"), ("head", "i"), ("cell", "i"),
    ]  # fmt: skip


def test_a_head_that_stands_alone_is_read_out() -> None:
    assert sorts(select("h", "label"), text("t")) == {"h": "note", "t": "question"}


def test_a_head_that_must_be_answered_is_asked() -> None:
    cells = [select(name, "list-nolabel") for name in ("a", "b")]
    found = sorts(select("h", "label", required=True), *cells)
    assert found == {"h": "question", "a": "cell", "b": "cell"}


def test_depth_is_shown_only_where_it_says_something() -> None:
    flat = begin(group("g", text("a"), label="G"), group("h", text("b"), label="H"))
    assert {depth for _, _, depth in page(flat)} == {0}
    behind = begin(group("g", text("a"), label="G"), text("b"))
    assert page(behind) == [("g", "group", 0), ("a", "question", 1), ("b", "question", 0)]
    silent = begin(group("g", group("h", text("a"), label="H")))
    assert page(silent) == [("h", "group", 0), ("a", "question", 0)], "a group without a label has no title"


def test_one_row_of_each_roster_is_open() -> None:
    session = begin(roster("house", text("street"), roster("person", text("first"))))
    for path in ("house", "house", "house[1]/person", "house[2]/person", "house[2]/person"):
        session.add_row(path)
    rows = OpenRows()
    assert [path for path, _, _ in page(session, rows)] == [
        "house", "house[1]", "house[1]/street", "house[1]/person", "house[1]/person[1]",
        "house[1]/person[1]/first",
    ]  # fmt: skip
    rows.open_around("house[2]/person[2]/first")
    found = page(session, rows)
    assert found[-1] == ("house[2]/person[2]/first", "question", 2)


def test_the_open_row_is_the_last_one_where_there_are_fewer() -> None:
    rows = OpenRows()
    rows.open_around("house[7]")
    assert rows.number("house", 9) == 7
    assert rows.number("house", 3) == 3
    assert rows.number("street", 3) == 1


def test_a_row_is_named_only_where_rosters_stand_in_rosters() -> None:
    session = begin(roster("house", text("street")))
    session.add_row("house")
    assert [sort for _, sort, _ in page(session)] == ["roster", "question"]
