"""A key set as one line of text with a checksum, as the keyring and the file keep it."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import secrets
import struct

from shop_member.domain.errors import Fault, Faulted
from shop_member.domain.keyset import KEY_BYTES, KeySet

_TEXT_MARK = "SHOPKEYS1"


def new_keys() -> KeySet:
    """Return fresh keys for a new shop."""
    card, code, chain, note = (secrets.token_bytes(KEY_BYTES) for _ in range(4))
    return KeySet(1, card, code, chain, note)


def encode(keys: KeySet) -> str:
    """Return keys as one line of ASCII with a checksum, for a keyring or a file."""
    payload = struct.pack(">HH", keys.key_id, len(keys.earlier))
    payload += keys.card_key + keys.code_key + keys.chain_key + keys.note_key
    payload += b"".join(struct.pack(">H", key_id) + key for key_id, key in keys.earlier)
    digest = hashlib.sha256(payload).hexdigest()[:16]
    return f"{_TEXT_MARK}.{base64.b64encode(payload).decode('ascii')}.{digest}"


def decode(text: str, path: str = "") -> KeySet:
    """Return the keys of `encode`. Raises: Fault KEYS_DAMAGED (path) for anything else."""
    mark, _, rest = text.strip().partition(".")
    body, _, digest = rest.partition(".")
    try:
        payload = base64.b64decode(body.encode("ascii"), validate=True)
    except (UnicodeEncodeError, binascii.Error) as error:
        raise Fault(Faulted.KEYS_DAMAGED, path=path) from error
    if mark != _TEXT_MARK or not hmac.compare_digest(
        hashlib.sha256(payload).hexdigest()[:16].encode(), digest.encode("utf-8", "replace")
    ):
        raise Fault(Faulted.KEYS_DAMAGED, path=path)
    return _from_payload(payload, path)


def _from_payload(payload: bytes, path: str) -> KeySet:
    fixed = 4 + 4 * KEY_BYTES
    if len(payload) < fixed:
        raise Fault(Faulted.KEYS_DAMAGED, path=path)
    key_id, count = struct.unpack_from(">HH", payload)
    if len(payload) != fixed + count * (2 + KEY_BYTES):
        raise Fault(Faulted.KEYS_DAMAGED, path=path)
    card, code, chain, note = (payload[at : at + KEY_BYTES] for at in range(4, fixed, KEY_BYTES))
    rest = [payload[at : at + 2 + KEY_BYTES] for at in range(fixed, len(payload), 2 + KEY_BYTES)]
    try:
        earlier = tuple((int.from_bytes(one[:2], "big"), one[2:]) for one in rest)
        return KeySet(key_id, card, code, chain, note, earlier)
    except ValueError as error:
        raise Fault(Faulted.KEYS_DAMAGED, path=path) from error
