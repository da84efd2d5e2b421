"""What an expression may ask of a live interview: the one seam between definition and instance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.form.values import Day, Moment, Value

Place = tuple[int, ...]
"""Ids of the roster rows around a node, outermost first: stable names of rows, not their positions."""


class Tree(Protocol):
    """A live interview, as expressions read it. Nothing here changes an answer.

    `place` always has exactly one id for each roster around the node it is given with.
    """

    @property
    def language(self) -> str:
        """Code of the language in which questions are asked now."""

    def today(self) -> Day:
        """The local date, frozen for the interview's sitting."""

    def now(self) -> Moment:
        """The local date and time."""

    def value(self, name: str, place: Place) -> Value:
        """The answer; "" where it is blank, hidden or a special answer."""

    def relevant(self, name: str, place: Place) -> bool:
        """Whether the node is shown; hidden nodes are left out of node-sets."""

    def missing(self, name: str, place: Place) -> str:
        """The kind of special answer, "" where there is none."""

    def rows(self, roster: str, place: Place) -> Sequence[Place]:
        """Visible rows of a roster below `place`, in order, each with its whole place."""

    def position(self, place: Place) -> int:
        """Position, from 1, of the innermost row of `place` among the visible rows of its roster."""

    def choice_label(self, name: str, choice: str) -> str:
        """The label of a question's choice in the questions' language, "" where there is no such choice."""

    def choices(self, list_name: str) -> Sequence[Mapping[str, str]]:
        """Name, label and columns of a list's choices; the same object as long as nothing in it changed."""

    def device(self, key: str) -> str:
        """What the laptop knows: `enumerator`, `organisation`, `device`, `survey`; "" for anything else."""

    def last(self, name: str) -> Value:
        """The last answer that was given on this laptop to a question, "" where there is none."""

    def next_number(self) -> float:
        """The number that the next new interview on this laptop has."""

    def spent(self, steps: int) -> None:
        """Told after an evaluation that visited nodes of other places, or choices: how many."""

    def random(self) -> float:
        """A number from 0 up to but not including 1."""
