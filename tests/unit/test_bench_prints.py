"""`python -m tests.bench` prints one JSON object a figure, and says where something cannot be measured."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tests.bench.__main__ import MEASURES, main
from tests.bench.figures import Bench, Figure, percentile
from tests.bench.processes import compared

QUICK = ("form", "answer", "load", "bundle")


def printed(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert found[0]["name"] == "machine"
    return found[1:]


def check(figures: list[dict[str, object]]) -> None:
    names = [figure["name"] for figure in figures]
    assert len(set(names)) == len(names)
    for figure in figures:
        assert isinstance(figure["value"], float), figure
        assert figure["value"] > 0
        assert figure["unit"] in ("ms", "interviews/s", "MiB", "x")
        assert figure["n"]


def test_the_quick_figures_are_json_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*QUICK, "--scale", "0.005", "--dir", str(tmp_path)]) == 0
    figures = printed(capsys)
    check(figures)
    assert {"form load", "answer p50", "answer p99", "interview load", "merge add"} <= {
        f["name"] for f in figures
    }
    assert list(tmp_path.iterdir()) == []


@pytest.mark.bench
@pytest.mark.timeout(300)
def test_all_figures_are_json_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--scale", "0.01", "--dir", str(tmp_path)]) == 0
    check(printed(capsys))


def test_an_unknown_figure_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["nothing"])
    assert "nothing" in capsys.readouterr().err
    assert "window" in MEASURES


def test_what_cannot_be_measured_is_said(tmp_path: Path) -> None:
    broken = [sys.executable, "-c", "import sys; sys.exit('no such window')"]
    (figure,) = compared(Bench(tmp_path, 0.01), "ours", broken, "bare", [sys.executable, "-c", ""])
    told = json.loads(figure.to_line())
    assert told["value"] is None
    assert told["error"] == "exit 1: no such window"


def test_percentiles_are_values_that_occurred() -> None:
    values = [float(n) for n in range(1, 101)]
    assert (percentile(values, 0.5), percentile(values, 0.99)) == (50.0, 99.0)
    assert percentile([3.0], 0.99) == 3.0
    assert json.loads(Figure("x", 1 / 3, "ms").to_line())["value"] == 0.3333
