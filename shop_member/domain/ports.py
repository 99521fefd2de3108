"""What the core needs from outside, as protocols; `app.py` puts the real ones in."""

from __future__ import annotations

from typing import Protocol

from shop_member.domain.keyset import KeySet


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
