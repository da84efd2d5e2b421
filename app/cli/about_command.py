"""`dala about`: which program this is, whose desk lies in the data folder, and whether it is a trial."""

from __future__ import annotations

import sys
from typing import Any

from app.base.sentences import describe
from app.base.version import program_version
from app.cli.common import DataOption, JsonOption, PassphraseOption, known_errors, say, say_json
from app.cli.desks import any_desk, data_folder


def about(
    data: DataOption = None, passphrase_file: PassphraseOption = None, as_json: JsonOption = False
) -> None:
    """Say which program this is and which desk this; with the passphrase also which survey, or TRIAL."""
    from app.actions import opening, premises

    with known_errors():
        folder = data_folder(data)
        found = opening.what_is_in(folder)
        program = f"dala {program_version()}"
        told: dict[str, Any] = {"program": program, "data": str(folder), "desk": found.value}
        place = premises.remarks(folder, asking=False)
        told["place"] = [remark.said.code.value for remark in place]
        is_there = found is not opening.Found.EMPTY
        if is_there and (passphrase_file is not None or sys.stdin.isatty()):
            with any_desk(data, passphrase_file) as desk:
                from app.actions import publishing

                told |= {
                    "survey": desk.survey_name,
                    "survey_id": desk.survey,
                    "trial": desk.trial,
                    "revision": desk.pack.revision,
                    "keys": len(desk.pack.recipients),
                    "root": publishing.root_words(desk),
                }
        if as_json:
            say_json(told)
            return
        say(f"{program}, data folder {folder}: {_DESKS[found.value]}")
        for remark in place:
            said = describe(remark.said)
            say(f"{said.what} {said.next_step}")
        if "survey" in told:
            stage = "TRIAL, only for practice" if told["trial"] else "published"
            say(f"Survey “{told['survey']}” ({told['survey_id']}): {stage}; pack {told['revision']}")
            keys = "1 key" if told["keys"] == 1 else f"{told['keys']} keys"
            say(f"Sealed to {keys}; the root's eight words: {told['root'] or '-'}")


_DESKS = {
    "empty": "no desk yet",
    "device": "an enumerator's laptop",
    "coordinator": "a coordinator's desk",
}
