"""One unit of work: the repositories on one connection inside one database transaction."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

from shop_member.domain.changes import Changes
from shop_member.store.ledger import LedgerRepository
from shop_member.store.session import Session


class Work:
    """Hands out repositories; what they changed is gathered in `changes`."""

    def __init__(self, execute: Callable[..., Any], key: bytes) -> None:
        self._session = Session(execute, key)

    @property
    def changes(self) -> Changes:
        """What this work has written so far."""
        return self._session.changes

    @property
    def requests(self) -> list[str]:
        """Request ids recorded by this work, by which an unknown outcome is resolved."""
        return self._session.requests

    @property
    def head(self) -> tuple[int, str] | None:
        """Seq and hash of the last entry posted by this work, if any."""
        ledger: LedgerRepository | None = self.__dict__.get("ledger")
        return None if ledger is None else ledger.posted_head

    def finish(self) -> None:
        """Run just before the commit."""

    @cached_property
    def ledger(self) -> LedgerRepository:
        """The journal."""
        return LedgerRepository(self._session)
