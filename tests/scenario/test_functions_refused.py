"""Functions that Dala does not have are refused when a form is read, each with what to write instead."""

from __future__ import annotations

import pytest

from app.base.errors import Code, KnownError
from app.form.functions import NOT_OFFERED, PATH_FUNCTIONS, VENDORS
from tests.helpers.function_forms import ALL_FUNCTIONS
from tests.helpers.scenario import calculate, form_of, question

OUT_OF_SCOPE = {
    "jr:itext": "it belongs to XForm files",
    "local-name": "names in XML",
    "name": "names in XML",
    "namespace-uri": "names in XML",
    "id": "XML identifiers",
    "lang": "language of XML",
    "extract-signed": "signed texts",
    "intersects": "lines on maps",
}


def refusal(expression: str) -> KnownError:
    with pytest.raises(KnownError) as caught:
        form_of(question("q"), calculate("c", expression))
    assert caught.value.code is Code.FORM_INVALID
    return caught.value


def test_all_that_is_out_of_scope_is_named_here() -> None:
    assert OUT_OF_SCOPE.keys() == NOT_OFFERED.keys()


@pytest.mark.parametrize("function", OUT_OF_SCOPE)
def test_out_of_scope(function: str) -> None:
    what = str(refusal(f"{function}('q')").facts["what"])
    assert f"{function}() is not available in Dala" in what
    assert OUT_OF_SCOPE[function] in what


@pytest.mark.parametrize("function", VENDORS)
def test_of_another_program(function: str) -> None:
    facts = refusal(f"{function}(${{q}})").facts
    assert f"{function}() is another program's function." in str(facts["what"])
    assert facts["hint"] == VENDORS[function]
    assert len(VENDORS[function]) > 10


def test_nothing_is_both_there_and_refused() -> None:
    assert not ALL_FUNCTIONS & (NOT_OFFERED.keys() | VENDORS.keys())
    assert not NOT_OFFERED.keys() & VENDORS.keys()


@pytest.mark.parametrize(
    ("expression", "what", "hint"),
    [
        ("roun(1)", "There is no function roun().", "Did you mean round()?"),
        ("qwxyz(1)", "There is no function qwxyz().", ""),
        ("if(1, 2)", "if() takes 3 arguments, not 2.", ""),
        ("today(1)", "today() takes no arguments, not 1.", ""),
        ("round()", "round() takes 1 or 2 arguments, not 0.", ""),
        ("not(1, 2)", "not() takes 1 argument, not 2.", ""),
        ("checklist(1)", "checklist() takes at least 3 arguments, not 1.", ""),
        ("count('x')", "count() takes a roster or a question.", "Write count(${name})"),
        ("device('weather')", "The laptop knows no `weather`.", "It knows enumerator"),
        ("last('qq')", "There is no question `qq`.", "Did you mean 'q'?"),
        ("jr:choice-name('a', 'q')", "There is no select question `q`.", ""),
        ("pulldata('x', 'a', 'b', 'c')", "There is no choice list `x`.", ""),
        ("instance(q)", "instance() takes the name of a choice list in quotes.", ""),
        ("regex(${q}, '(')", "This pattern is not a regular expression that Dala can use.", "Look for"),
    ],
)
def test_wrong_calls(expression: str, what: str, hint: str) -> None:
    facts = refusal(expression).facts
    assert what in str(facts["what"])
    assert str(facts["hint"]).startswith(hint)
    assert PATH_FUNCTIONS
