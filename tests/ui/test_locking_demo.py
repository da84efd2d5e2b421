"""The real `dala demo` locks: the fresh process finds the demo, and the last one removes it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.story_child import Child

pytestmark = [pytest.mark.slow, pytest.mark.timeout(120)]


@pytest.fixture
def child(tmp_path: Path) -> Iterator[Child]:
    """`dala demo`, whose throw-away folder lies in `tmp_path`."""
    places = {name: str(tmp_path) for name in ("TMPDIR", "TMP", "TEMP")}
    begun = Child(tmp_path, lambda command: [*command[:3], "demo"], places)
    yield begun
    begun.kill()


def test_the_demo_survives_its_lock_and_goes_with_the_last_process(child: Child, tmp_path: Path) -> None:
    child.wait(lambda seen: seen["page"] == "UnlockPage")
    (folder,) = tmp_path.glob("dala-demo-*")
    for _ in range(2):
        child.press("F2", "Enter")
        child.wait(lambda seen: seen["page"] == "ListPage" and not seen["busy"])
        child.lock("Ctrl+L")
        child.wait(lambda seen: seen["page"] == "UnlockPage")
        assert (folder / "laptop" / "vault.key").exists()
        assert list(tmp_path.glob("dala-demo-*")) == [folder]
    child.end()
    assert not folder.exists()
