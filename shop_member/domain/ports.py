"""What the core needs from outside, as protocols; `app.py` puts the real ones in. Repositories are in `repositories.py`."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # nothing here runs: who needs one of these imports it
    from shop_member.domain import repositories, value_repositories
    from shop_member.domain.changes import Changes
    from shop_member.domain.keyset import KeySet


class Work(Protocol):
    """One unit of work: every repository inside one database transaction, and what was written so far."""

    @property
    def changes(self) -> Changes: ...
    @property
    def ledger(self) -> repositories.Ledger: ...
    @property
    def bills(self) -> repositories.Bills: ...
    @property
    def reports(self) -> repositories.Reports: ...
    @property
    def members(self) -> repositories.Members: ...
    @property
    def cards(self) -> repositories.Cards: ...
    @property
    def staff(self) -> repositories.People: ...
    @property
    def coupons(self) -> value_repositories.Coupons: ...
    @property
    def segments(self) -> value_repositories.Segments: ...
    @property
    def campaigns(self) -> value_repositories.Campaigns: ...
    @property
    def gifts(self) -> value_repositories.Gifts: ...
    @property
    def gift_cards(self) -> value_repositories.GiftCards: ...
    @property
    def plans(self) -> value_repositories.Plans: ...
    @property
    def items(self) -> repositories.Items: ...
    @property
    def pictures(self) -> repositories.Pictures: ...
    @property
    def settings(self) -> repositories.Settings: ...
    @property
    def rules(self) -> repositories.RuleBook: ...
    @property
    def months(self) -> repositories.Months: ...
    @property
    def shifts(self) -> repositories.Shifts: ...
    @property
    def held(self) -> repositories.Held: ...
    @property
    def outbox(self) -> repositories.Outbox: ...
    @property
    def exports(self) -> repositories.Exports: ...
    @property
    def imports(self) -> repositories.Imports: ...
    @property
    def audit(self) -> repositories.Audit: ...


class Store(Protocol):
    """The shop's file on the thread that owns it."""

    def writing(self) -> AbstractContextManager[Work]:
        """Run one unit of work: all of it is committed or, on any exception, none. Never nested.

        Raises: Fault STORE_BUSY, DISK_FULL, DISK_ERROR, OUTCOME_UNKNOWN.
        """
        ...

    def reading(self) -> AbstractContextManager[Work]:
        """Run reads on one snapshot of the file."""
        ...

    def changed_elsewhere(self) -> bool:
        """Say whether somebody else may have written since the last call; asked inside a unit of work."""
        ...


class KeyStore(Protocol):
    """Where this machine keeps the shop's keys: a keyring or a file."""

    def load(self) -> KeySet | None:
        """Return the keys, or None if this machine has none. Raises: Fault KEYRING_LOCKED, KEYS_DAMAGED."""
        ...

    def save(self, keys: KeySet) -> None:
        """Keep the keys in place of earlier ones of the same shop. Raises: Fault KEYS_FOREIGN, DISK_ERROR."""
        ...


class PinChecker(Protocol):
    """Hashes PINs and passphrases and checks them; slow on purpose."""

    def hash(self, secret: str) -> str:
        """Return the text to store."""
        ...

    def verify(self, hashed: str, secret: str) -> bool:
        """Tell whether the secret is the one hashed; an empty hash is never right and takes as long."""
        ...

    def outdated(self, hashed: str) -> bool:
        """Tell whether to hash anew at the next right PIN."""
        ...


class Box(Protocol):
    """Encrypts what the shop's file may hold only for a while."""

    def seal(self, plain: bytes, context: str) -> bytes:
        """Return the sealed bytes, bound to their context."""
        ...

    def open(self, sealed: bytes, context: str) -> bytes:
        """Return the plain bytes. Raises: Fault KEYS_FOREIGN if changed, moved or sealed by other keys."""
        ...
