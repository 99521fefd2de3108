"""Keys are kept, travel and come back, or the failure says what it is."""

from __future__ import annotations

import hashlib
import os
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked, PasswordSetError

from shop_member.domain.codes import new_ref, read_card, sign_card
from shop_member.domain.errors import Fault, Faulted, Refusal, Refused
from shop_member.domain.keyset import KeySet
from shop_member.keys import (
    FILE_NAME,
    FileKeys,
    OsKeyring,
    SecretBox,
    ShopKeys,
    decode,
    encode,
    new_keys,
    read_recovery,
    recovery_code,
    unwrap,
    wrap,
)

KEYS = KeySet(1, *(bytes([number]) * 32 for number in range(1, 5)))
PASSPHRASE = "three blind mice run"
RECOVERY = recovery_code()
WRAPPED = wrap(KEYS, PASSPHRASE, RECOVERY)

key = st.binary(min_size=32, max_size=32)
key_sets = st.builds(
    lambda ids, four, rest: KeySet(ids[0], *four, earlier=tuple(zip(ids[1:], rest, strict=False))),
    st.lists(st.integers(1, 1023), min_size=1, max_size=4, unique=True),
    st.lists(key, min_size=4, max_size=4),
    st.lists(key, max_size=3),
)


class MemoryKeyring(KeyringBackend):
    """A complete keyring of keyring's own kind, in memory."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


class LockedKeyring(MemoryKeyring):
    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("locked")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise PasswordSetError("locked")


class WaitingKeyring(MemoryKeyring):
    """One that waits for a person who is not there."""

    def __init__(self) -> None:
        super().__init__()
        self.answered = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.answered.wait(30)
        return None


class ForgetfulKeyring(MemoryKeyring):
    def set_password(self, service: str, username: str, password: str) -> None:
        """Say yes and keep nothing."""


def fault(code: Faulted, call: object, *arguments: object) -> None:
    with pytest.raises(Fault) as caught:
        call(*arguments)  # type: ignore[operator]
    assert caught.value.code is code


@given(key_sets)
def test_text_round_trip(keys: KeySet) -> None:
    assert decode(encode(keys)) == keys
    assert len(encode(new_keys())) < 1280  # what Windows keeps for one credential


@given(st.text(max_size=300))
def test_other_texts_are_damaged(text: str) -> None:
    fault(Faulted.KEYS_DAMAGED, decode, text)


def test_every_changed_character_of_the_text_is_damage() -> None:
    text = encode(KEYS)
    for place in range(len(text)):
        for character in "A0z+.é":
            if character != text[place]:
                fault(Faulted.KEYS_DAMAGED, decode, text[:place] + character + text[place + 1 :])


def test_keys_never_show() -> None:
    assert KEYS.card_key.hex() not in repr(KEYS) + str(KEYS)
    assert repr(KEYS.card_key) not in repr(KEYS)
    assert KEYS.fingerprint in repr(KEYS)


def test_fingerprints_tell_sets_apart() -> None:
    prints = {new_keys().fingerprint for _ in range(100)}
    assert len(prints) == 100
    assert len({KEYS.derived(purpose) for purpose in ("pin", "outbox", "")} | {KEYS.code_key}) == 4


def test_a_new_card_key_still_reads_old_cards() -> None:
    old = sign_card(KEYS.card_key, KEYS.key_id, new_ref(bytes(10)), 1)
    rotated = KEYS.with_new_card_key(b"n" * 32).with_new_card_key(b"m" * 32)
    assert read_card(old, rotated.card_keys).key_id == 1
    assert rotated.key_id == 3
    assert rotated.chain_key == KEYS.chain_key
    with pytest.raises(Refusal):
        read_card(sign_card(b"m" * 32, 3, new_ref(bytes(10)), 1), KEYS.card_keys)


@pytest.mark.parametrize(("key_id", "size", "earlier"), [(0, 32, ()), (1, 31, ()), (1, 32, ((1, b"x" * 32),))])
def test_impossible_sets(key_id: int, size: int, earlier: tuple[tuple[int, bytes], ...]) -> None:
    with pytest.raises(ValueError, match="key"):
        KeySet(key_id, *(b"k" * size for _ in range(4)), earlier=earlier)


def test_file(tmp_path: Path) -> None:
    file = FileKeys(tmp_path / "shop" / FILE_NAME)
    assert file.load() is None
    file.save(KEYS)
    assert file.load() == KEYS
    rotated = KEYS.with_new_card_key(b"n" * 32)
    file.save(rotated)
    assert file.load() == rotated
    fault(Faulted.KEYS_FOREIGN, file.save, new_keys())
    assert [entry.name for entry in (tmp_path / "shop").iterdir()] == [FILE_NAME]


def test_file_is_closed_to_others(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    FileKeys(path).save(KEYS)
    # Windows knows no such bits: there the folder of the user is what protects the file.
    others = 0o077 if os.name == "posix" else 0
    assert path.stat().st_mode & others == 0
    path.chmod(0o644)
    assert FileKeys(path).load() == KEYS
    assert path.stat().st_mode & others == 0


def test_damaged_file(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    for content in (b"", b"\xff\xfe", encode(KEYS)[:-1].encode(), b"hello\n"):
        path.write_bytes(content)
        fault(Faulted.KEYS_DAMAGED, FileKeys(path).load)
        fault(Faulted.KEYS_DAMAGED, FileKeys(path).save, KEYS)
        assert path.read_bytes() == content


def test_a_folder_in_the_way(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    fault(Faulted.FILE_UNREADABLE, FileKeys(tmp_path / FILE_NAME).load)


def test_keyring_round_trip() -> None:
    backend = MemoryKeyring()
    one, other = OsKeyring("shop-1", backend=backend), OsKeyring("shop-2", backend=backend)
    assert one.usable()
    assert one.load() is None
    one.save(KEYS)
    assert one.load() == KEYS
    assert other.load() is None
    fault(Faulted.KEYS_FOREIGN, one.save, new_keys())


@pytest.mark.parametrize("backend", [fail.Keyring(), null.Keyring(), None], ids=["fail", "null", "none of the system"])
def test_without_a_keyring_the_file_serves(tmp_path: Path, backend: KeyringBackend | None) -> None:
    keyring = OsKeyring("shop-1", backend=backend)
    assert not keyring.usable()
    assert keyring.load() is None
    shop = ShopKeys(tmp_path, keyring)
    shop.save(KEYS)
    assert (tmp_path / FILE_NAME).exists()
    assert shop.expect(KEYS.fingerprint) == KEYS
    assert not shop.in_keyring()


@pytest.mark.parametrize("backend", [LockedKeyring(), ForgetfulKeyring()], ids=["locked", "forgetful"])
def test_a_keyring_that_fails_leaves_the_file(tmp_path: Path, backend: KeyringBackend) -> None:
    shop = ShopKeys(tmp_path, OsKeyring("shop-1", backend=backend))
    shop.save(KEYS)
    assert FileKeys(tmp_path / FILE_NAME).load() == KEYS


def test_a_locked_keyring_is_no_missing_key(tmp_path: Path) -> None:
    fault(Faulted.KEYRING_LOCKED, ShopKeys(tmp_path, OsKeyring("shop-1", backend=LockedKeyring())).load)


def test_a_keyring_that_never_answers_does_not_hang(tmp_path: Path) -> None:
    backend = WaitingKeyring()
    shop = ShopKeys(tmp_path, OsKeyring("shop-1", backend=backend, patience=0.2))
    fault(Faulted.KEYRING_LOCKED, shop.load)
    shop.save(KEYS)
    backend.answered.set()
    assert FileKeys(tmp_path / FILE_NAME).load() == KEYS


def test_the_keyring_is_preferred_and_the_file_respected(tmp_path: Path) -> None:
    backend = MemoryKeyring()
    shop = ShopKeys(tmp_path, OsKeyring("shop-1", backend=backend))
    shop.save(KEYS)
    assert shop.in_keyring()
    assert not (tmp_path / FILE_NAME).exists()
    assert shop.expect(KEYS.fingerprint) == KEYS
    FileKeys(tmp_path / FILE_NAME).save(KEYS)
    rotated = KEYS.with_new_card_key(b"n" * 32)
    shop.save(rotated)
    assert shop.load() == FileKeys(tmp_path / FILE_NAME).load() == rotated


def test_missing_and_foreign_keys_are_told_apart(tmp_path: Path) -> None:
    shop = ShopKeys(tmp_path, OsKeyring("shop-1", backend=MemoryKeyring()))
    fault(Faulted.KEYS_MISSING, shop.expect, KEYS.fingerprint)
    shop.save(new_keys())
    fault(Faulted.KEYS_FOREIGN, shop.expect, KEYS.fingerprint)


@pytest.mark.parametrize("password", [PASSPHRASE, f"  {PASSPHRASE} ", RECOVERY, RECOVERY.lower().replace("-", " ")])
def test_either_password_opens(password: str) -> None:
    assert unwrap(WRAPPED, password) == KEYS


def test_composed_and_decomposed_passphrases_are_one() -> None:
    assert unwrap(wrap(KEYS, "café au lait du matin"), "cafe\u0301 au lait du matin") == KEYS


@pytest.mark.parametrize("password", ["", "three blind mice", recovery_code(), PASSPHRASE.upper()])
def test_wrong_passwords_are_told_from_damage(password: str) -> None:
    with pytest.raises(Refusal) as refusal:
        unwrap(WRAPPED, password)
    assert refusal.value.code is Refused.KEYS_PASSPHRASE_WRONG


def test_every_flipped_bit_is_damage() -> None:
    for place in range(len(WRAPPED)):
        flipped = bytearray(WRAPPED)
        flipped[place] ^= 1 << place % 8
        fault(Faulted.KEYS_DAMAGED, unwrap, bytes(flipped), PASSPHRASE)
    for length in (0, 1, 9, 10, 40, len(WRAPPED) - 1):
        fault(Faulted.KEYS_DAMAGED, unwrap, WRAPPED[:length], PASSPHRASE)


@given(st.binary(max_size=400))
def test_any_bytes_are_damage(blob: bytes) -> None:
    fault(Faulted.KEYS_DAMAGED, unwrap, blob, PASSPHRASE)
    fault(Faulted.KEYS_DAMAGED, unwrap, WRAPPED[:9] + blob, PASSPHRASE)


def test_a_hostile_file_does_not_stretch_for_hours() -> None:
    body = bytearray(WRAPPED[:-32])
    body[11:15] = (2**31).to_bytes(4, "big")
    fault(Faulted.KEYS_DAMAGED, unwrap, bytes(body) + hashlib.sha256(body).digest(), PASSPHRASE)


def test_wrapping_hides_the_keys_and_is_never_the_same() -> None:
    assert wrap(KEYS, PASSPHRASE) != wrap(KEYS, PASSPHRASE)
    assert KEYS.card_key not in WRAPPED
    for passwords in ((), ("",)):
        with pytest.raises(ValueError, match="password"):
            wrap(KEYS, *passwords)


def test_recovery_codes_catch_slips() -> None:
    code = recovery_code()
    assert len({recovery_code() for _ in range(100)}) == 100
    plain = code.replace("-", "")
    assert len(plain) == 28
    assert read_recovery(code) == read_recovery(code.lower().replace("0", "o").replace("1", "l")) == plain
    for place in range(28):
        wrong = "Z" if plain[place] != "Z" else "Y"
        assert read_recovery(plain[:place] + wrong + plain[place + 1 :]) is None
    for text in ("", PASSPHRASE, plain[:-1], plain + "0"):
        assert read_recovery(text) is None


@given(st.binary(max_size=100), st.text(max_size=20), st.text(max_size=20))
def test_box(plain: bytes, context: str, other: str) -> None:
    box = SecretBox(KEYS.derived("outbox"))
    sealed = box.seal(plain, context)
    assert box.open(sealed, context) == plain
    assert box.seal(plain, context) != sealed
    if other != context:
        fault(Faulted.KEYS_FOREIGN, box.open, sealed, other)
    fault(Faulted.KEYS_FOREIGN, SecretBox(bytes(32)).open, sealed, context)
    fault(Faulted.KEYS_FOREIGN, box.open, sealed[:-1], context)
    fault(Faulted.KEYS_FOREIGN, box.open, b"", context)
