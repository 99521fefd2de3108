"""PINs as Argon2id hashes with the real cost."""

from __future__ import annotations

import pytest
from argon2 import PasswordHasher, extract_parameters

from shop_member.domain.errors import Fault, Faulted
from shop_member.domain.staff import check_pin
from shop_member.pins import Pins, one_time_pin

PINS = Pins(bytes(range(32)))


def test_hash_and_verify() -> None:
    hashed = PINS.hash("5927")
    assert PINS.verify(hashed, "5927")
    assert not PINS.verify(hashed, "5928")
    assert PINS.hash("5927") != hashed
    assert "5927" not in hashed


def test_the_cost_is_the_one_stated() -> None:
    parameters = extract_parameters(PINS.hash("5927"))
    assert (parameters.type.name, parameters.memory_cost, parameters.time_cost, parameters.parallelism) == (
        "ID",
        65536,
        3,
        1,
    )


def test_without_the_pepper_a_hash_is_useless() -> None:
    assert not Pins(bytes(32)).verify(PINS.hash("5927"), "5927")
    with pytest.raises(ValueError, match="pepper"):
        Pins(b"")


def test_nobodys_hash_is_never_right() -> None:
    assert not PINS.verify("", "")
    assert not PINS.verify("", "5927")


def test_a_broken_hash_is_damage_and_no_wrong_pin() -> None:
    for broken in ("5927", "$argon2id$v=19$m=65536", "x" * 90):
        with pytest.raises(Fault) as fault:
            PINS.verify(broken, "5927")
        assert fault.value.code is Faulted.STORE_DAMAGED


def test_old_settings_are_noticed() -> None:
    assert PINS.outdated(PasswordHasher(1, 8192, 1).hash("x"))
    assert not PINS.outdated(PINS.hash("x"))


def test_one_time_pins_pass_the_rules() -> None:
    pins = {one_time_pin() for _ in range(300)}
    assert len(pins) > 290
    assert all(check_pin(pin) == pin and len(pin) == 6 for pin in pins)
