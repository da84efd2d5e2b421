"""Tries Dala's age files against the npm package age-encryption, both ways: `python -m tests.outside.age`."""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from app.crypto import age
from app.crypto.age import Identity

HERE = Path(__file__).resolve().parent
FORMATS = HERE.parents[1] / "formats"
SIZES = (0, 1, 4096, 65_535, 65_536, 65_537, 131_072, 200_000)
"""Around the edges of age's chunks of 64 KiB."""

OWNER, LAPTOP = Identity(bytes(range(32))), Identity(bytes(range(32, 64)))
OURS = {
    "sealed_1.age": OWNER,
    "bundle_1.dala": OWNER,
    "bundle_files_1.dala": OWNER,
    "receipt_1.dala-receipt": LAPTOP,
    "return_1.dala-return": LAPTOP,
    "backup_device_1.dala-backup": OWNER,
}
"""Committed files of Dala's, and who opens them."""

OTHER_RECIPIENTS = ("armor_", "scrypt", "x25519_")
"""Vectors of what Dala neither writes nor reads: armour, passphrases, the classic recipients' own stanzas."""

Job = dict[str, Any]


class Judge:
    """Counts what agrees and says what does not."""

    def __init__(self) -> None:
        self.agreed = 0
        self.differ: list[str] = []

    def check(self, what: str, holds: bool) -> None:
        """Note whether something that must hold does."""
        if holds:
            self.agreed += 1
        else:
            self.differ.append(what)


def theirs(modules: Path, jobs: list[Job]) -> list[Job]:
    """What the other implementation gives for each job."""
    node = shutil.which("node")
    if node is None:
        raise SystemExit("node is not here: install Node.js 20.19 or later")
    command = [node, str(HERE / "theirs.mjs"), str(modules)]
    ran = subprocess.run(command, input=json.dumps(jobs), capture_output=True, text=True, check=False)
    if ran.returncode:
        raise SystemExit(f"theirs.mjs ended with {ran.returncode}:\n{ran.stderr}")
    found: list[Job] = json.loads(ran.stdout)
    return found


def content(size: int) -> bytes:
    """Bytes of which no two chunks are alike."""
    return b"".join(hashlib.sha256(number.to_bytes(4, "big")).digest() for number in range(size // 32 + 1))[
        :size
    ]


def sha256(data: bytes) -> str:
    """In hex."""
    return hashlib.sha256(data).hexdigest()


def opened_by_us(data: bytes, identity: Identity) -> bytes | None:
    """What we read in a file of theirs, None where we refuse it."""
    try:
        return age.decrypt(data, [identity])
    except age.AgeError:
        return None


def keys(modules: Path, judge: Judge) -> Identity:
    """Both make the same recipient of a private line; gives an identity of theirs."""
    fresh = Identity.generate()
    made, ours = theirs(modules, [{"kind": "identity"}, {"kind": "recipient", "line": fresh.secret_line()}])
    identity = Identity.parse(made["line"])
    judge.check("their line gives their recipient here", str(identity.recipient) == made["recipient"])
    judge.check("their line is written here as there", identity.secret_line() == made["line"])
    judge.check("our line gives our recipient there", ours.get("recipient") == str(fresh.recipient))
    return identity


def both_ways(modules: Path, folder: Path, other: Identity, judge: Judge) -> None:
    """Files of every size, to one, two and sixteen recipients, made here and opened there and the reverse."""
    strangers = [str(other.recipient), *(str(Identity.generate().recipient) for _ in range(14))]
    jobs: list[Job] = []
    for size in SIZES:
        (folder / f"{size}.txt").write_bytes(content(size))
        for many in (0, 1, 15):
            to = [*strangers[:many], str(OWNER.recipient)]
            (folder / f"ours-{size}-{many}.age").write_bytes(age.encrypt(content(size), to))
            path = str(folder / f"theirs-{size}-{many}.age")
            jobs.append(
                {"kind": "seal", "path": path, "content": str(folder / f"{size}.txt"), "recipients": to}
            )
            ours = str(folder / f"ours-{size}-{many}.age")
            jobs.append({"kind": "open", "path": ours, "lines": [OWNER.secret_line()]})
    for job, found in zip(jobs, theirs(modules, jobs), strict=True):
        size = int(Path(job["path"]).stem.split("-")[1])
        if job["kind"] == "open":
            judge.check(f"they open {Path(job['path']).name}", found.get("sha256") == sha256(content(size)))
        else:
            data = Path(job["path"]).read_bytes()
            judge.check(f"we open {Path(job['path']).name}", opened_by_us(data, OWNER) == content(size))


def refusals(modules: Path, folder: Path, judge: Judge) -> None:
    """What was altered, cut or is for somebody else opens neither here nor there."""
    whole = age.encrypt(content(70_000), [OWNER.recipient])
    altered = {"whole": whole, "longer": whole + b"\0", "other": age.encrypt(b"x", [LAPTOP.recipient])}
    altered |= {f"cut-{at}": whole[:at] for at in (10, 900, len(whole) - 4_480, len(whole) - 1)}
    for at in (5, 30, 1_000, 1_600, 1_700, 2_000, 67_000, len(whole) - 1):
        altered[f"bent-{at}"] = whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :]
    jobs: list[Job] = []
    for name, data in altered.items():
        (folder / name).write_bytes(data)
        jobs.append({"kind": "open", "path": str(folder / name), "lines": [OWNER.secret_line()]})
    for (name, data), found in zip(altered.items(), theirs(modules, jobs), strict=True):
        judge.check(f"{name} there", ("refused" in found) == (name != "whole"))
        judge.check(f"{name} here", (opened_by_us(data, OWNER) is None) == (name != "whole"))


def committed(modules: Path, judge: Judge) -> None:
    """The files in tests/formats that Dala wrote."""
    jobs: list[Job] = [
        {"kind": "open", "path": str(FORMATS / name), "lines": [identity.secret_line()]}
        for name, identity in OURS.items()
    ]
    for (name, identity), found in zip(OURS.items(), theirs(modules, jobs), strict=True):
        ours = sha256(age.decrypt((FORMATS / name).read_bytes(), [identity]))
        judge.check(f"they open {name}", found.get("sha256") == ours)
        print(f"  {name}: {found}")


def vectors(modules: Path, folder: Path) -> None:
    """Make anew what they sealed and the plain suite opens, and C2SP's test kit for readers of age."""
    jobs: list[Job] = []
    for name, size, to in (("foreign_1.age", 300, [OWNER]), ("foreign_2.age", 65_537, [LAPTOP, OWNER])):
        (folder / name).write_bytes(content(size))
        recipients = [str(identity.recipient) for identity in to]
        path = str(FORMATS / name)
        jobs.append({"kind": "seal", "path": path, "content": str(folder / name), "recipients": recipients})
    *_, kit = theirs(modules, [*jobs, {"kind": "testkit"}])
    kept = {name: data for name, data in kit.items() if not name.startswith(OTHER_RECIPIENTS)}
    text = json.dumps(kept, indent=0, sort_keys=True)
    (FORMATS / "age_testkit.json").write_text(f"{text}\n", encoding="ascii", newline="\n")
    print(f"  age_testkit.json: {len(kept)} vectors")
    for job in jobs:
        print(f"  {Path(job['path']).name}: {sha256(Path(job['path']).read_bytes())}")


def main() -> int:
    """Run all of it; 1 where anything differs."""
    parser = argparse.ArgumentParser(prog="python -m tests.outside.age")
    parser.add_argument("--modules", type=Path, default=HERE, help="folder that holds node_modules")
    parser.add_argument("--vectors", action="store_true", help="make foreign_*.age and age_testkit.json anew")
    options = parser.parse_args()
    modules = options.modules.resolve()
    if not (modules / "node_modules" / "age-encryption").is_dir():
        raise SystemExit(
            "age-encryption is not here: npm install --no-package-lock --prefix tests/outside/age"
        )
    told = json.loads((modules / "node_modules" / "age-encryption" / "package.json").read_text("utf-8"))
    print(f"age-encryption {told['version']}")
    judge = Judge()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if options.vectors:
            vectors(modules, folder)
            return 0
        both_ways(modules, folder, keys(modules, judge), judge)
        refusals(modules, folder, judge)
        committed(modules, judge)
    print(f"{judge.agreed} agree, {len(judge.differ)} differ")
    for what in judge.differ:
        print(f"  differs: {what}")
    return 1 if judge.differ else 0


if __name__ == "__main__":
    sys.exit(main())
