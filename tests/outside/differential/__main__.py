"""Compares Dala's engine with ODK Web Forms': `python -m tests.outside.differential`, as README.md says."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

from app.design.exporting.xform import xform_of
from tests.outside.differential import probes
from tests.outside.differential.compare import Difference, Tally, beginnings
from tests.outside.differential.differences import FAULTS, REASONS, fault_of, reason_of
from tests.outside.differential.generator import FILES, FormMaker
from tests.outside.differential.ours import Player, utc_now

HERE = Path(__file__).parent


def main() -> int:
    """0 where every difference has a listed reason and every reason occurs."""
    options = _options()
    if not (options.modules / "node_modules" / "@getodk" / "xforms-engine").is_dir():
        print(f"No other engine in {options.modules}. Run: npm install --no-package-lock --prefix {HERE}")
        return 2
    used: Counter[str] = Counter()
    player = Player(probes.probe(), Random(0), utc_now())
    player.replay(probes.steps())
    players, flags = [player], [frozenset({"flag"})]
    for number in range(options.forms):
        maker = FormMaker(options.seed, number, used)
        player = Player(maker.form(), Random(f"{options.seed}/{number}/steps"), utc_now())
        player.play(options.steps)
        players.append(player)
        flags.append(maker.flags)
    theirs = _theirs(options.modules, players)
    tally, found, faults = Tally(), [], Counter[str]()
    for player, of_form in zip(players, flags, strict=True):
        answer = theirs[player.form.form_id]
        if "error" in answer:
            faults[fault_of(answer["error"])] += 1
            print(f"{player.form.form_id}: {answer['error'].splitlines()[0]}")
            continue
        found += beginnings(
            player.definition, player.form, player.steps, player.states, answer["states"], tally, of_form
        )
    return _report(options, tally, found, faults, used)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.outside.differential")
    parser.add_argument("--forms", type=int, default=200)
    parser.add_argument("--steps", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--modules", type=Path, default=HERE, help="the folder that holds node_modules")
    parser.add_argument("--show", type=int, default=10, help="how many unlisted differences to print")
    return parser.parse_args()


def _theirs(modules: Path, players: list[Player]) -> dict[str, Any]:
    node = shutil.which("node")
    if node is None:
        raise SystemExit("node 20 or later is needed")
    with tempfile.TemporaryDirectory() as folder:
        asked, answered = Path(folder, "forms.jsonl"), Path(folder, "states.jsonl")
        files = {name: data.decode() for name, data in FILES.items()}
        lines = [
            json.dumps(
                {
                    "id": p.form.form_id,
                    "xml": xform_of(p.definition, p.form).xml,
                    "files": files,
                    "steps": p.steps,
                }
            )
            for p in players
        ]
        asked.write_text("\n".join(lines), encoding="utf-8")
        subprocess.run(
            [node, str(HERE / "theirs.mjs"), str(modules.resolve()), str(asked), str(answered)],
            check=True,
            env={**os.environ, "TZ": "UTC"},
            stderr=subprocess.DEVNULL,
        )
        rows = (json.loads(line) for line in answered.read_text(encoding="utf-8").splitlines())
        return {row["id"]: row for row in rows}


def _report(
    options: argparse.Namespace,
    tally: Tally,
    found: list[Difference],
    faults: Counter[str],
    used: Counter[str],
) -> int:
    whole = options.forms + 1 - sum(faults.values())
    print(
        f"{whole} forms, {options.steps} steps each: {tally.states} states of nodes, {tally.compared} values"
    )
    print(f"{len(found)} differences begin somewhere, {tally.following} follow; {len(used)} templates used")
    by_reason = Counter(reason.name if (reason := reason_of(d)) else "" for d in found)
    for reason in REASONS:
        print(f"{by_reason[reason.name]:5}  {reason.name}: {reason.why}")
    for fault in FAULTS:
        print(f"{faults[fault.name]:5}  {fault.name}: {fault.why}")
    unlisted = [d for d in found if reason_of(d) is None]
    for d in unlisted[: options.show]:
        print(f"UNLISTED {d.form} step {d.step} {d.path} {d.aspect}: ours {d.ours!r}, theirs {d.theirs!r}")
        print(
            f"         {json.dumps(dict(d.written), ensure_ascii=False)}"
            f" after {json.dumps(dict(d.action), ensure_ascii=False)}"
        )
    dead = [r.name for r in REASONS if not by_reason[r.name]]
    if dead:
        print(f"Listed, but did not occur: {', '.join(dead)}")
    return 1 if unlisted or dead or faults[""] else 0


if __name__ == "__main__":
    sys.exit(main())
