"""What the shop's file may hold only for a while, encrypted."""

from __future__ import annotations

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from shop_member.domain.errors import Fault, Faulted


class SecretBox:
    """Encrypts what the shop's file may hold only for a while, such as a gift card's code waiting for the printer.

    `key` is `KeySet.derived("outbox")`; AES-256-GCM. `context` (the row's id) is bound in: a box moved elsewhere stays
    shut.
    """

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def seal(self, plain: bytes, context: str) -> bytes:
        """Return 29 bytes more than the plain ones; never the same twice."""
        nonce = secrets.token_bytes(12)
        return b"\x01" + nonce + self._cipher.encrypt(nonce, plain, context.encode())

    def open(self, sealed: bytes, context: str) -> bytes:
        """Return the plain bytes. Raises: Fault KEYS_FOREIGN if they were changed, moved or sealed by other keys."""
        try:
            if sealed[:1] != b"\x01" or len(sealed) < 29:
                raise InvalidTag
            return self._cipher.decrypt(sealed[1:13], sealed[13:], context.encode())
        except InvalidTag as error:
            raise Fault(Faulted.KEYS_FOREIGN, path=context) from error
