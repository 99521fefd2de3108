"""What a repository works with: one connection inside one unit of work, the chain key, and the changes so far."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

from shop_member.domain.changes import Changes
from shop_member.store.seals import SEALED, seal

Row = Mapping[str, Any]
_Made = TypeVar("_Made")

# The first statement locks the row on either engine; the seal covers the value that it returned.
_COUNT = """
INSERT INTO counter VALUES (:name, :least, '') ON CONFLICT (name) DO UPDATE SET value = counter.value + 1 RETURNING value
"""
_SEAL_COUNT = "UPDATE counter SET seal = :seal WHERE name = :name AND value = :value"
_SET_COUNT = """
INSERT INTO counter VALUES (:name, :value, :seal)
ON CONFLICT (name) DO UPDATE SET value = excluded.value, seal = excluded.seal
"""


class once(Generic[_Made]):  # noqa: N801
    """A property made when it is first asked for. `functools.cached_property` takes a lock each time until Python 3.12."""

    def __init__(self, make: Callable[[Any], _Made]) -> None:
        self._make = make
        self._name = make.__name__
        self.__doc__ = make.__doc__

    def __get__(self, owner: Any, kind: type) -> _Made:
        made = owner.__dict__[self._name] = self._make(owner)
        return made


class Session:
    """One unit of work on one connection; statements are literal text with named parameters."""

    def __init__(self, execute: Callable[..., Any], key: bytes) -> None:
        self.execute = execute
        self.key = key
        self.changes = Changes.NONE
        self.requests: list[str] = []

    def one(self, sql: str, params: Row | None = None) -> dict[str, Any] | None:
        """Return the first row as a dict, or None."""
        cursor = self.execute(sql, params or {})
        row = cursor.fetchone()
        if row is None:
            return None
        return dict(zip([column[0] for column in cursor.description], row, strict=True))

    def all(self, sql: str, params: Row | None = None) -> list[dict[str, Any]]:
        """Return every row as a dict."""
        cursor = self.execute(sql, params or {})
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    def scalar(self, sql: str, params: Row | None = None) -> Any:
        """Return the first column of the first row, or None."""
        row = self.execute(sql, params or {}).fetchone()
        return None if row is None else row[0]

    def seal(self, table: str, row: Row) -> str:
        """Return the seal of a row of a sealed table."""
        return seal(self.key, table, (row[column] for column in SEALED[table]))

    def sealed(self, table: str, row: Row) -> dict[str, Any]:
        """Return the row with its seal, ready to be bound."""
        return {**row, "seal": self.seal(table, row)}

    def next_number(self, name: str, least: int = 1) -> int:
        """Return the next number of a series, counted from `least` without gaps among committed work."""
        value = int(self.scalar(_COUNT, {"name": name, "least": least}))
        self.execute(_SEAL_COUNT, self.sealed("counter", {"name": name, "value": value}))
        return value

    def set_number(self, name: str, value: int) -> None:
        """Make `value` the last number given out in a series."""
        self.execute(_SET_COUNT, self.sealed("counter", {"name": name, "value": value}))
