"""Whatever a spreadsheet holds: a definition that loads, or a refusal; never anything raised."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.base.errors import KnownError
from app.design.importing.grids import check_chain, read_grids
from tests.helpers.xlsforms import FORMS, take, take_table

TABLES = [path.read_text("utf-8") for path in sorted(FORMS.rglob("*.md"))]
CELLS = sorted({cell.strip() for table in TABLES for cell in table.replace("\n", "|").split("|")})
ODD = ["${", "${a", "$", "'", '"', "(", "]", "\u2028", "1e999", "-0", "\x00", "a" * 300, "%(name)s"]


@st.composite
def spoiled(draw: st.DrawFn) -> str:
    """A form of our own in which some cells and lines are others."""
    lines = draw(st.sampled_from(TABLES)).split("\n")
    for _ in range(draw(st.integers(1, 5))):
        at = draw(st.integers(0, len(lines) - 1))
        cells = lines[at].split("|")
        cells[draw(st.integers(0, len(cells) - 1))] = draw(st.sampled_from(CELLS) | st.sampled_from(ODD))
        lines[at] = "|".join(cells)
        if draw(st.booleans()):
            lines.insert(at, draw(st.sampled_from(lines)))
    return "\n".join(lines)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(spoiled())
def test_a_spoiled_form_loads_or_is_refused(table: str) -> None:
    try:
        made = take_table(table)
    except KnownError:
        return
    assert made.made.is_refused == bool(made.errors)
    assert made.made.is_refused or made.faults == []


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(at=st.integers(0, 9_000), byte=st.integers(0, 255), length=st.integers(1, 60))
def test_a_spoiled_old_workbook_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, at: int, byte: int, length: int
) -> None:
    data = bytearray((FORMS / "old_workbook.xls").read_bytes())
    data[at : at + length] = bytes([byte]) * length
    path: Path = tmp_path_factory.getbasetemp() / "spoiled.xls"
    path.write_bytes(data)
    try:
        grids = read_grids(path)
    except KnownError:
        return
    assert isinstance(grids, tuple)


def test_a_circle_of_sectors_is_found() -> None:
    check_chain([1, 2, -2, 1])
    with pytest.raises(ValueError, match="circle"):
        check_chain([-2, 2, 3, 1])


def test_an_expression_inside_a_text_is_told() -> None:
    made = take_table("| survey |\n| | type | name | label |\n| | note | a | instance('c')/root/item/label |")
    assert "shown as it stands" in made.warnings[0]


def test_every_form_can_be_refused_by_its_languages() -> None:
    assert take(FORMS / "taken" / "cascade.md", "xx", "yy").made.is_refused
