"""FORM.md, semantics: what is hidden is not run, not counted, not checked, and comes back as it was."""

from __future__ import annotations

from tests.helpers.scenario import Scenario, calculate, group, question, roster, section


def test_a_hidden_calculation_is_not_run_at_all() -> None:
    told = Scenario(
        question("go", "acknowledge"),
        question("n", "integer", default=1000),
        roster("row", question("v"), repeat_count="${n}"),
        group(
            "g",
            # Takes more steps than an expression may: it would be refused if it ran.
            calculate("costly", "count(${row}[count(${row}[v = ${go}]) = 1])"),
            relevant="${go} = 'OK'",
        ),
        calculate("after", "concat('[', ${costly}, ']')"),
    )
    told.answer("row[3]/v", "x").expect_value("after", "[]").expect_hidden("costly")
    told.answer("n", 3).answer("go", True).expect_value("costly", 0).expect_value("after", "[0]")


def test_nothing_is_asked_of_a_hidden_group() -> None:
    told = Scenario(
        question("go", "acknowledge"),
        section(
            "s",
            question("a", "integer", required=True),
            question("b", "integer", constraint=". > 10"),
            question("c", "integer", checks=[_warning(". > 10")]),
            roster("r", question("d", required=True), repeat_count="2"),
            relevant="${go} = 'OK'",
        ),
    ).answer("go", True)
    told.answer("b", 1).answer("c", 1)
    assert [problem.path for problem in told.session.problems()] == ["a", "b", "c", "r[1]/d", "r[2]/d"]
    told.answer("go", None)
    assert told.session.problems() == ()
    assert told.session.asked() == ("go",)
    record = told.session.finish()
    assert record.answers == {}
    assert record.not_reached == ("go",)


def test_hidden_answers_return_with_remarks_and_confirmations() -> None:
    told = Scenario(
        question("go", "acknowledge"),
        question("c", "integer", checks=[_warning(". > 10")], relevant="${go} = 'OK'"),
    ).answer("go", True)
    told.answer("c", 1).confirm("c", "she said so")
    told.session.remark("c", "unsure")
    told.answer("go", None).resume().answer("go", True).expect_value("c", 1)
    assert told.state("c").remark == "unsure"
    assert told.state("c").problems[0].confirmation == "she said so"


def test_paradata_tells_when_an_answer_was_hidden_and_shown_but_not_what_it_was() -> None:
    told = Scenario(
        question("go", "acknowledge"),
        question("name", relevant="${go} = 'OK'"),
        question("blank", relevant="${go} = 'OK'"),
    ).answer("go", True)
    told.answer("name", "Gulnara").answer("go", None).answer("go", True).answer("go", None)
    record = told.session.finish()
    seen = [(kind, about) for _, kind, about in record.paradata if kind in ("hidden", "shown")]
    assert seen == [("hidden", "name"), ("shown", "name"), ("hidden", "name")]
    assert "Gulnara" not in record.to_bytes().decode()


def test_a_hidden_row_is_left_out_of_every_way_to_look_at_rows() -> None:
    told = Scenario(
        question("n", "integer"),
        roster("r", question("v", "integer"), repeat_count="${n}"),
        calculate("sum", "sum(${v})"),
        calculate("count", "count(${r})"),
        calculate("last", "${r}[last()]/v"),
        calculate("third", "indexed-repeat(${v}, ${r}, 3)"),
        calculate("all", "join(' ', ${v})"),
        calculate("big", "count(${r}[v > 1])"),
    ).answer("n", 3)
    for row in (1, 2, 3):
        told.answer(f"r[{row}]/v", row)
    told.expect_value("sum", 6).expect_value("last", 3).expect_value("third", 3)
    told.answer("n", 2).expect_value("sum", 3).expect_value("count", 2).expect_value("last", 2)
    told.expect_value("third", None).expect_value("all", "1 2").expect_value("big", 1)
    told.answer("n", 3).expect_value("sum", 6).expect_value("all", "1 2 3")


def test_relevance_may_follow_relevance_down_a_chain() -> None:
    told = Scenario(
        question("a"),
        question("b", relevant="${a} = 'x'"),
        question("c", relevant="${b} = 'x'"),
        question("d", relevant="${c} != ''"),
    )
    told.answer("a", "x").answer("b", "x").answer("c", "y").expect_shown("d").answer("d", "end")
    told.answer("a", "n").expect_hidden("b", "c", "d").expect_answers(a="n")
    told.answer("a", "x").expect_shown("b", "c", "d").expect_value("d", "end")


def _warning(expression: str) -> dict[str, object]:
    return {"expr": expression, "severity": "warning", "message": {"en": "Sure?"}}
