"""Keys in a backup: wrapped by the owner's passphrase, a printed recovery code, or either."""

from __future__ import annotations

import hashlib
import secrets
import struct
import unicodedata

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from shop_member.domain.codes import ALPHABET, check_character, fold_typed
from shop_member.domain.errors import Fault, Faulted, Refusal, Refused
from shop_member.domain.keyset import KeySet
from shop_member.keys.text import decode, encode

_WRAP_MARK = b"SHOPKEYW\x01"
_SLOT = struct.Struct(">BIBB16s12s48s")
_PASSPHRASE, _RECOVERY = 1, 2
_MEMORY_KIB, _PASSES, _LANES = 64 * 1024, 3, 1
_RECOVERY_CHARACTERS = 27


def recovery_code() -> str:
    """Return a new recovery code to be printed: 135 random bits and a check character in seven groups of four."""
    body = "".join(secrets.choice(ALPHABET) for _ in range(_RECOVERY_CHARACTERS))
    code = body + check_character(body)
    return "-".join(code[at : at + 4] for at in range(0, len(code), 4))


def read_recovery(text: str) -> str | None:
    """Return a typed recovery code without hyphens, or None if it is none or mistyped."""
    code = fold_typed(text.strip())
    if len(code) != _RECOVERY_CHARACTERS + 1 or any(character not in ALPHABET for character in code):
        return None
    return code if check_character(code[:-1]) == code[-1] else None


def wrap(keys: KeySet, *passwords: str) -> bytes:
    """Return the keys encrypted so that any one of the passwords (passphrase, recovery code) opens them.

    One random content key (AES-256-GCM) locked once for each password by Argon2id (64 MiB, 3 passes); a checksum tells
    damage from a wrong password. Refuses: no password at all (ValueError, a programming error).
    """
    if not passwords or not all(passwords):
        raise ValueError("a password is needed")
    content_key = secrets.token_bytes(32)
    head = _WRAP_MARK + bytes([len(passwords)]) + b"".join(_locked(content_key, password) for password in passwords)
    nonce = secrets.token_bytes(12)
    body = head + nonce + AESGCM(content_key).encrypt(nonce, encode(keys).encode("ascii"), head)
    return body + hashlib.sha256(body).digest()


def unwrap(blob: bytes, password: str, path: str = "") -> KeySet:
    """Return the keys that `wrap` locked.

    Refuses: KEYS_PASSPHRASE_WRONG. Raises: Fault KEYS_DAMAGED (path) for a cut, changed or foreign file.
    """
    damaged = Fault(Faulted.KEYS_DAMAGED, path=path)
    body, checksum = blob[:-32], blob[-32:]
    mark = len(_WRAP_MARK)
    if not body.startswith(_WRAP_MARK) or hashlib.sha256(body).digest() != checksum or len(body) <= mark:
        raise damaged
    end = mark + 1 + body[mark] * _SLOT.size
    if body[mark] == 0 or len(body) < end + 12 + 16:
        raise damaged
    slots = [_SLOT.unpack_from(body, at) for at in range(mark + 1, end, _SLOT.size)]
    kind, secret = _secret_of(password)
    # A recovery code may happen to be somebody's passphrase; the likelier locks are tried first.
    for slot in sorted(slots, key=lambda slot: slot[0] != kind):
        if slot[0] == _RECOVERY != kind:
            continue
        content_key = _unlocked(slot, secret if slot[0] == kind else password, damaged)
        if content_key is not None:
            try:
                plain = AESGCM(content_key).decrypt(body[end : end + 12], body[end + 12 :], body[:end])
            except InvalidTag as error:
                raise damaged from error
            return decode(plain.decode("ascii", "replace"), path)
    raise Refusal(Refused.KEYS_PASSPHRASE_WRONG)


def _secret_of(password: str) -> tuple[int, str]:
    recovery = read_recovery(password)
    return (_RECOVERY, recovery) if recovery else (_PASSPHRASE, password)


def _locked(content_key: bytes, password: str) -> bytes:
    kind, secret = _secret_of(password)
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    key = _stretched(secret, salt, _MEMORY_KIB, _PASSES, _LANES)
    sealed = AESGCM(key).encrypt(nonce, content_key, _WRAP_MARK)
    return _SLOT.pack(kind, _MEMORY_KIB, _PASSES, _LANES, salt, nonce, sealed)


def _unlocked(slot: tuple[int, int, int, int, bytes, bytes, bytes], secret: str, damaged: Fault) -> bytes | None:
    _, memory, passes, lanes, salt, nonce, sealed = slot
    # A hostile file must not make this machine stretch for hours.
    if not (8 * 1024 <= memory <= 1024 * 1024 and 1 <= passes <= 16 and 1 <= lanes <= 16):
        raise damaged
    try:
        return AESGCM(_stretched(secret, salt, memory, passes, lanes)).decrypt(nonce, sealed, _WRAP_MARK)
    except InvalidTag:
        return None


def _stretched(secret: str, salt: bytes, memory: int, passes: int, lanes: int) -> bytes:
    plain = unicodedata.normalize("NFC", secret).strip().encode("utf-8", "surrogatepass")
    return hash_secret_raw(plain, salt, passes, memory, lanes, 32, Type.ID)
