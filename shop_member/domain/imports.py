"""What an import would do, row by row, before anything is done (X2)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from shop_member.domain.changes import Changes
from shop_member.domain.errors import Refusal
from shop_member.domain.members import Member


class Action(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    UPDATE = "update"
    SKIP = "skip"
    CONFLICT = "conflict"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Change:
    """One field that a row changes, as texts."""

    column: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Opening:
    """What a new member brings along, in units, with the last valid days the file names."""

    principal: int = 0
    bonus: int = 0
    points: int = 0
    bonus_expires_on: date | None = None
    points_expire_on: date | None = None

    def __bool__(self) -> bool:
        return bool(self.principal or self.bonus or self.points)


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One row of a file: its line, what would become of it, and why not where it is refused."""

    line: int
    action: Action
    name: str = ""
    member: Member | None = None
    changes: tuple[Change, ...] = ()
    opening: Opening = Opening()
    key: str = ""
    """By which the same row is known again; keyed, so that it tells nothing of the person."""
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What a file would do. `known_since` is the day it was already imported, if it was: then every row is skipped."""

    name: str
    digest: str
    columns: tuple[str, ...]
    """Columns that are understood."""
    ignored: tuple[str, ...]
    """Header cells that have no meaning here."""
    rows: tuple[PlannedRow, ...]
    encoding: str
    known_since: str = ""
    principal: str = "0"
    bonus: str = "0"
    points: str = "0"
    """Sums of what new members bring along, as plain decimal text."""

    def count(self, action: Action) -> int:
        """Return how many rows have this outcome."""
        return sum(1 for row in self.rows if row.action is action)

    @property
    def wrong(self) -> tuple[PlannedRow, ...]:
        """Rows that can't be imported."""
        return tuple(row for row in self.rows if row.action in (Action.ERROR, Action.CONFLICT))


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did: rows by outcome; `batch_id` is '' when there was nothing to do."""

    batch_id: str
    counts: dict[str, int] = field(default_factory=dict)
    changes: Changes = Changes.NONE
    repeated: bool = False
