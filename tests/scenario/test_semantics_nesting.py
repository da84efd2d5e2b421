"""FORM.md, semantics: rosters in rosters on four levels, by count and by hand, groups in groups, grids."""

from __future__ import annotations

from app.form.model import Kind
from tests.helpers.scenario import Scenario, calculate, group, question, roster, section


def estate() -> Scenario:
    """Regions by count, farms by hand, fields by count, crops by hand; a total on each level."""
    return Scenario(
        question("regions", "integer"),
        roster(
            "region",
            roster(
                "farm",
                question("fields", "integer"),
                roster(
                    "field",
                    question("field_name"),
                    roster(
                        "crop",
                        question("tons", "integer", label={"en": "Tons of ${field_name}"}),
                        calculate("share", "${tons} div ${field_tons}"),
                        calculate("where", PLACE),
                    ),
                    calculate("field_tons", "sum(${tons})"),
                    repeat_count="${fields}",
                    row_title="${field_name}",
                ),
                calculate("farm_tons", "sum(${tons})"),
                calculate("farm_best", "max(${field_tons})"),
            ),
            calculate("region_tons", "sum(${tons})"),
            calculate("region_crops", "count(${crop})"),
            repeat_count="${regions}",
        ),
        calculate("tons_in_all", "sum(${tons})"),
        calculate("farms_in_all", "count(${farm})"),
        calculate("one", "indexed-repeat(${field_name}, ${region}, 2, ${farm}, 1, ${field}, 2)"),
        calculate("big", "count(${crop}[tons > 9])"),
    )


PLACE = (
    "concat(position(../../../..), '.', position(../../..), '.', position(../..), '.', position(..), '/', "
    "count(../../crop))"
)


def filled() -> Scenario:
    told = estate().answer("regions", 2)
    for region, farm, field, name, crops in (
        (1, 1, 1, "north", (5, 7)),
        (2, 1, 1, "east", (1,)),
        (2, 1, 2, "west", (20, 30)),
        (2, 2, 1, "hill", ()),
    ):
        if told.session.row_count(f"region[{region}]/farm") < farm:
            told.add_row(f"region[{region}]/farm")
        told.answer(f"region[{region}]/farm[{farm}]/fields", field)
        path = f"region[{region}]/farm[{farm}]/field[{field}]"
        told.answer(f"{path}/field_name", name)
        for at, tons in enumerate(crops, 1):
            told.add_row(f"{path}/crop").answer(f"{path}/crop[{at}]/tons", tons)
    return told


def test_totals_on_each_of_four_levels() -> None:
    told = filled()
    told.expect_value("tons_in_all", 63).expect_value("farms_in_all", 3).expect_value("big", 2)
    told.expect_value("region[1]/region_tons", 12).expect_value("region[2]/region_tons", 51)
    told.expect_value("region[2]/region_crops", 3)
    told.expect_value("region[2]/farm[1]/farm_tons", 51).expect_value("region[2]/farm[1]/farm_best", 50)
    told.expect_value("region[2]/farm[2]/farm_tons", 0)
    told.expect_value("region[2]/farm[1]/field[2]/field_tons", 50)
    told.expect_value("region[2]/farm[1]/field[2]/crop[2]/share", 0.6)
    told.expect_value("region[2]/farm[1]/field[2]/crop[2]/where", "2.1.2.2/2")
    told.expect_value("one", "west")


def test_one_answer_four_levels_down_changes_only_its_own_way_up() -> None:
    told = filled().answer("region[2]/farm[1]/field[2]/crop[1]/tons", 10)
    assert set(told.changes.paths) == {
        "region[2]/farm[1]/field[2]/crop[1]/tons",
        "region[2]/farm[1]/field[2]/crop[1]/share",
        "region[2]/farm[1]/field[2]/crop[2]/share",
        "region[2]/farm[1]/field[2]/field_tons",
        "region[2]/farm[1]/farm_tons",
        "region[2]/farm[1]/farm_best",
        "region[2]/region_tons",
        "tons_in_all",
    }


def test_rows_come_and_go_on_every_level() -> None:
    told = filled()
    told.remove_row("region[2]/farm[1]/field[2]/crop[1]").expect_value("tons_in_all", 43)
    told.expect_value("region[2]/farm[1]/field[2]/crop[1]/where", "2.1.2.1/1")
    told.answer("region[2]/farm[1]/fields", 1).expect_value("tons_in_all", 13).expect_value("one", None)
    assert told.session.surplus("region[2]/farm[1]/field") == 1
    told.resume().answer("region[2]/farm[1]/fields", 2).expect_value("tons_in_all", 43)
    told.expect_value("one", "west").remove_row("region[2]/farm[1]").expect_value("tons_in_all", 12)
    told.expect_value("farms_in_all", 2).expect_value("one", None)
    assert told.state("region[2]/farm[1]/field[1]").label == "hill"
    told.answer("regions", 1).expect_value("farms_in_all", 1)
    told.answer("regions", 2).expect_value("farms_in_all", 2)
    told.answer("region[2]/farm[1]/field[1]/field_name", "dune")
    told.add_row("region[2]/farm[1]/field[1]/crop")
    assert told.state("region[2]/farm[1]/field[1]/crop[1]/tons").label == "Tons of dune"


def test_an_answer_line_of_four_levels() -> None:
    regions = filled().session.answers()["region"]
    assert isinstance(regions, list)
    assert regions[0] == {
        "farm": [
            {
                "fields": 1,
                "field": [
                    {
                        "field_name": "north",
                        "crop": [
                            {"tons": 5, "share": 5 / 12, "where": "1.1.1.1/2"},
                            {"tons": 7, "share": 7 / 12, "where": "1.1.1.2/2"},
                        ],
                        "field_tons": 12,
                    }
                ],
                "farm_tons": 12,
                "farm_best": 12,
            }
        ],
        "region_tons": 12,
        "region_crops": 2,
    }


def test_a_roster_by_list_has_a_row_for_each_choice() -> None:
    told = Scenario(
        question("has", "select_multiple", list_name="animal"),
        roster(
            "kept",
            calculate("animal", "selected-at(${has}, position(..) - 1)"),
            question("how_many", "integer", label={"en": "How many: ${animal_name}?"}),
            calculate("animal_name", "jr:choice-name(${animal}, '${has}')"),
            repeat_count="count-selected(${has})",
            row_title="${animal_name}",
        ),
        choices={"animal": ["cow", "goat", "horse"]},
    ).answer("has", ("horse", "cow"))
    assert [told.state(f"kept[{row}]").label for row in (1, 2)] == ["Cow", "Horse"]
    assert told.state("kept[2]/how_many").label == "How many: Horse?"
    told.answer("has", ("goat",)).expect_value("kept[1]/animal", "goat")
    assert told.session.row_count("kept") == 1


def test_groups_in_groups_hide_with_the_outermost_and_read_only_goes_inwards() -> None:
    told = Scenario(
        question("open", "acknowledge"),
        question("locked", "acknowledge"),
        section(
            "s",
            group(
                "a",
                group("b", group("c", question("q", required=True)), relevant="${open} = 'OK'"),
                read_only="${locked} = 'OK'",
            ),
        ),
    )
    told.expect_hidden("b", "c", "q").answer("open", True).expect_shown("b", "c", "q")
    assert [state.path for state in told.session.page("s")] == ["a", "b", "c", "q"]
    told.answer("q", "x").answer("locked", True)
    assert told.state("q").read_only
    assert told.session.section_of("q") == "s"
    told.answer("open", None).expect_hidden("c", "q").answer("open", True).expect_value("q", "x")


def test_a_grid_is_a_group_whose_questions_share_a_list() -> None:
    told = Scenario(
        group(
            "grid",
            *(question(name, "select_one", list_name="scale", required=True) for name in "abc"),
            question("d", "select_one", list_name="scale", relevant="${a} = 'bad'"),
            appearance="table-list",
        ),
        choices={"scale": ["good", "bad", {"name": "dk", "missing": "dont_know"}]},
    )
    states = told.session.page("")
    assert [state.path for state in states] == ["grid", "a", "b", "c"]
    assert states[0].node.kind is Kind.GROUP
    assert "table-list" in states[0].node.appearance
    assert {tuple(choice.name for choice in state.choices) for state in states[1:]} == {("good", "bad")}
    told.answer("a", "bad").expect_shown("d").special("b", "dont_know").expect_missing("b", "dont_know")
    assert [problem.path for problem in told.session.problems()] == ["c"]
