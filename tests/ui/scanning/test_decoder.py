"""Keys to characters on three systems, folding, and the likeness of foreign codes."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.routing import Looks, looks_like
from ui.scanning.decoder import UNKNOWN_KEY, Key, Keyboard, fold, phys_of, scan_of, text_of

CODE = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@pytest.mark.parametrize("keyboard", Keyboard)
def test_every_letter_and_digit_has_its_own_key_on_every_system(keyboard: Keyboard) -> None:
    keys = [Key(0, "?", scan_of(char, keyboard)) for char in CODE]
    assert len({key.scan for key in keys}) == len(CODE)
    assert phys_of(keys, keyboard) == CODE
    assert text_of(keys) == "?" * len(CODE)


@pytest.mark.parametrize(
    ("keyboard", "scans"),
    [
        # KEY_S, KEY_M, KEY_1, KEY_0, KEY_KP7 of Linux input-event-codes.h, plus 8
        (Keyboard.X11, (31 + 8, 50 + 8, 2 + 8, 11 + 8, 71 + 8)),
        # scan code set 1, as Windows reports it in the message
        (Keyboard.WINDOWS, (0x1F, 0x32, 0x02, 0x0B, 0x47)),
        # kVK_ANSI_S, kVK_ANSI_M, kVK_ANSI_1, kVK_ANSI_0, kVK_ANSI_Keypad7
        (Keyboard.MACOS, (0x01, 0x2E, 0x12, 0x1D, 0x59)),
    ],
)
def test_published_key_numbers(keyboard: Keyboard, scans: tuple[int, ...]) -> None:
    assert phys_of([Key(0, "", scan) for scan in scans], keyboard) == "SM107"


def test_unknown_keys_are_marked_and_a_system_without_key_numbers_has_no_second_reading() -> None:
    assert phys_of([Key(0, "a", 38), Key(0, "b", None), Key(0, "c", 9_999)], Keyboard.X11) == "A" + 2 * UNKNOWN_KEY
    assert phys_of([Key(0, "a"), Key(0, "b")], Keyboard.X11) == ""


@given(st.text(st.characters(min_codepoint=0xFF01, max_codepoint=0xFF5E)))
def test_full_width_folds_as_unicode_says(text: str) -> None:
    assert fold(text) == unicodedata.normalize("NFKC", text).upper()


@given(st.text())
def test_folding_is_stable_and_changes_no_length(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert len(fold(text)) == len(text)


@pytest.mark.parametrize("text", ["ſ", "ı", "①", "²", "ﬁ", "Å", "ß"])
def test_nothing_but_case_and_width_is_folded(text: str) -> None:
    assert fold(text) == text


@pytest.mark.parametrize(
    ("code", "looks"),
    [
        ("134567890123456789", Looks.WECHAT_PAY),
        ("281234567890123456", Looks.ALIPAY),
        ("6212345678901234567", Looks.UNIONPAY),
        ("HTTP://T.CN/A", Looks.LINK),
        ("https>&&shop.example", Looks.LINK),
        ("wxp://f2f0abc", Looks.LINK),
        ("9780306406157", Looks.ISBN),
        ("/AB12-.+", Looks.CARRIER),
        ("11410AB123456780123", Looks.INVOICE),
        ("4710088412345", Looks.PRODUCT),
        ("hello", Looks.UNKNOWN),
        ("", Looks.UNKNOWN),
    ],
)
def test_likeness_of_foreign_codes(code: str, looks: Looks) -> None:
    assert looks_like(code) is looks
