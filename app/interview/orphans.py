"""Answers that an interview was moved away from: kept with it, answering no question of its version."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from app.form.expression import Place
    from app.interview.values import Json

Entry = dict[str, "Json"]
"""What a draft holds of one cell."""


@dataclass(frozen=True, slots=True)
class Orphan:
    """One answer, special answer or remark under the definition with the hash `form`, as it was at the move.

    `path` is what it was called there, rows by their positions of then; `place` has the ids of those rows.
    An answer that was hidden then is kept for another move, but is in no record.
    """

    form: str
    version: str
    name: str
    place: Place
    path: str
    entry: Entry
    hidden: bool = False

    def to_json(self) -> Json:
        """As a draft holds it."""
        return [self.form, self.version, self.name, list(self.place), self.path, self.entry, self.hidden]

    @staticmethod
    def from_json(line: Json) -> Orphan:
        """What `to_json` gave. Raises TypeError or ValueError for anything else."""
        form, version, name, place, path, entry, hidden = cast("list[Json]", line)
        return Orphan(
            str(form),
            str(version),
            str(name),
            tuple(cast("list[int]", place)),
            str(path),
            dict(cast("Entry", entry)),
            bool(hidden),
        )

    def told(self) -> dict[str, Json]:
        """As a record holds it: `form`, `version`, `path`, and `value`, `missing`, `unreadable`, `remark`."""
        said: dict[str, Json] = {"form": self.form, "version": self.version, "path": self.path}
        for key, name in _TOLD.items():
            if key in self.entry:
                said[name] = self.entry[key]
        return said


_TOLD = {
    "value": "value",
    "missing": "missing",
    "raw": "unreadable",
    "remark": "remark",
    "confirmed": "confirmed",
}
RECORD_KEYS = frozenset({"form", "version", "path", *_TOLD.values()})
"""The keys of an orphan in a record."""
