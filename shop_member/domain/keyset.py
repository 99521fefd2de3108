"""The shop's secret keys as one value: what signs cards, hashes codes, chains the journal and salts notes."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass

from shop_member.domain.codes import MAX_KEY_ID

KEY_BYTES = 32
"""Length of every key."""


@dataclass(frozen=True, slots=True, repr=False)
class KeySet:
    """Four keys of 32 bytes that live together, are backed up together and never show in a text or a log.

    `key_id` (1 to 1023) names the card key inside every code it signs; `earlier` keeps the card keys of the past by
    their ids, so that cards already handed out go on working after a change of key. Refuses: keys of another length,
    ids out of range or repeated (ValueError, a programming error).
    """

    key_id: int
    card_key: bytes
    code_key: bytes
    chain_key: bytes
    note_key: bytes
    earlier: tuple[tuple[int, bytes], ...] = ()

    def __post_init__(self) -> None:
        if any(len(key) != KEY_BYTES for key in (self.card_key, self.code_key, self.chain_key, self.note_key)):
            raise ValueError(f"every key has {KEY_BYTES} bytes")
        ids = [self.key_id, *(key_id for key_id, _ in self.earlier)]
        if len(set(ids)) != len(ids) or not all(1 <= key_id <= MAX_KEY_ID for key_id in ids):
            raise ValueError("key ids are different and between 1 and 1023")
        if any(len(key) != KEY_BYTES for _, key in self.earlier):
            raise ValueError(f"every key has {KEY_BYTES} bytes")

    def __repr__(self) -> str:
        return f"KeySet({self.key_id}, {self.fingerprint})"

    @property
    def fingerprint(self) -> str:
        """Sixteen hexadecimal digits that name this set without giving it away; the shop's file keeps it to compare."""
        parts = (self.card_key, self.code_key, self.chain_key, self.note_key)
        return hashlib.sha256(b"shop-member/fingerprint/1" + b"".join(parts)).hexdigest()[:16]

    @property
    def card_keys(self) -> Mapping[int, bytes]:
        """Every key a card may be signed with, by id."""
        return {**dict(self.earlier), self.key_id: self.card_key}

    def derived(self, purpose: str) -> bytes:
        """Return a key of 32 bytes for one more purpose, such as `pin` or `outbox`, by HMAC-SHA-256 of the code key."""
        return hmac.digest(self.code_key, b"shop-member/derived/1/" + purpose.encode(), "sha256")

    def with_new_card_key(self, card_key: bytes) -> KeySet:
        """Return the set that signs with `card_key` from now on and still reads what the present one signed."""
        taken = {self.key_id, *(key_id for key_id, _ in self.earlier)}
        key_id = next(number for number in range(self.key_id + 1, MAX_KEY_ID + 1) if number not in taken)
        earlier = (*self.earlier, (self.key_id, self.card_key))
        return KeySet(key_id, card_key, self.code_key, self.chain_key, self.note_key, earlier)
