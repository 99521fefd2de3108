"""The shop's own codes: what is printed as QR, how it is signed and how it is read back.

Every code is upper-case Crockford base 32 (0-9 A-Z without I L O U): `SM`, one character for the kind, the fields, one
check character. No punctuation, since scanners and keyboard layouts garble it.

    kind        fields after the prefix                                             characters   QR (alphanumeric, M)
    C card      key id 2, version 2, card ref 15 (75 bits), signature 21 (105 bits)     44        version 3
    S badge     the same                                                                44        version 3
    R receipt   key id 2, till 2, number 6, signature 20 (100 bits)                     34        version 2
    G gift      115 random bits, 23                                                     27        version 2
    K coupon    number 5, signature 10 (50 bits)                                        19        version 1
    V voucher   chosen by the alliance                                               21-120

The signature is HMAC-SHA-256 over everything before it, prefix and kind included, so that no code passes for another
kind. Fields are counted in whole characters: no spare bits exist that could be changed unnoticed. The check character
catches every single wrong character and every swap of two characters up to 30 places apart; it is no secret and proves
nothing. A code identifies, it does not authorise. A coupon's signature is shorter, so that its code can be typed: it proves
the number only, and only at this shop's own till, where the file says whose it is and whether it is used.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from shop_member.domain.errors import Refusal, Refused

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford base 32."""
PREFIX = "SM"
MAX_KEY_ID = 1023
MAX_VERSION = 1023
MAX_TILL = 99
MAX_RECEIPT = 32**6 - 1
MAX_COUPON = 32**5 - 1
REF_CHARACTERS = 15

_VALUE = {character: value for value, character in enumerate(ALPHABET)}
_OWN = re.compile(f"[{ALPHABET}]{{17,120}}")
_FOLD = {ord(low): ord(low) - 32 for low in "abcdefghijklmnopqrstuvwxyz"}
_FOLD |= {0xFEE0 + code: _FOLD.get(code, code) for code in range(0x21, 0x7F)}
_LOOK_ALIKE = str.maketrans("ILO", "110", " -\u00a0\u3000\u2010\u2011\u2012\u2013\u2212")
_CARD_SIGNATURE = 21
_RECEIPT_SIGNATURE = 20
_COUPON_SIGNATURE = 10


class Kind(StrEnum):
    """What a code of ours stands for; the value is its third character."""

    CARD = "C"
    STAFF = "S"
    RECEIPT = "R"
    GIFT = "G"
    COUPON = "K"
    VOUCHER = "V"


_LENGTHS = {
    Kind.CARD: range(44, 45),
    Kind.STAFF: range(44, 45),
    Kind.RECEIPT: range(34, 35),
    Kind.GIFT: range(27, 28),
    Kind.COUPON: range(19, 20),
    Kind.VOUCHER: range(21, 121),
}
_GIFT_CHARACTERS = 23
_TYPED = {Kind.GIFT: _GIFT_CHARACTERS, Kind.COUPON: 15}
"""Kinds that people type, and the characters between the prefix and the check character."""


@dataclass(frozen=True, slots=True)
class CardClaim:
    """What a genuine card or badge says of itself: which one, printed in which version, signed by which key."""

    kind: Kind
    ref: str
    version: int
    key_id: int


@dataclass(frozen=True, slots=True)
class ReceiptClaim:
    """What a genuine receipt says of itself."""

    till: int
    number: int

    @property
    def document_no(self) -> str:
        """The number as people see it: `01-000123`."""
        return receipt_number(self.till, self.number)


def fold(text: str) -> str:
    """Return a scanned text with ASCII letters in upper case and full-width forms made half-width; nothing else.

    Deliberately not str.upper() or NFKC: those turn `ſ` into S and `①` into 1, which would let a changed code pass.
    """
    return text.translate(_FOLD)


def fold_typed(text: str) -> str:
    """Return a code a person typed: folded, without spaces and hyphens, with I and L read as 1 and O as 0."""
    return fold(text).translate(_LOOK_ALIKE)


def check_character(text: str) -> str:
    """Return the check character of a text in the alphabet: Damm's scheme over GF(32), x⁵ + x² + 1.

    Source: H. M. Damm, Total anti-symmetrische Quasigruppen (2004), with the quasigroup 2·(a ⊕ b). Refuses: characters
    outside the alphabet (KeyError, a programming error).
    """
    state = 0
    for character in text:
        state = (state ^ _VALUE[character]) << 1
        state = state ^ 0b100101 if state & 32 else state
    return ALPHABET[state]


def grammatical(text: str) -> Kind | None:
    """Return the kind a folded text has by prefix, length and check character; says nothing about its truth."""
    if not text.startswith(PREFIX) or len(text) < 17 or not _OWN.fullmatch(text):
        return None
    try:
        kind = Kind(text[2])
    except ValueError:
        return None
    return kind if len(text) in _LENGTHS[kind] and check_character(text[:-1]) == text[-1] else None


def new_ref(randomness: bytes) -> str:
    """Return a card's or badge's reference, 75 bits as 15 characters, from at least ten random bytes."""
    return _characters(randomness, REF_CHARACTERS)


def sign_card(key: bytes, key_id: int, ref: str, version: int, kind: Kind = Kind.CARD) -> str:
    """Return the 44 characters to print for a card (or, with Kind.STAFF, a badge).

    `ref` is what `new_ref` gave, `version` counts the prints that replaced one another from 1 to 1023. Refuses:
    anything out of range (ValueError, a programming error).
    """
    if kind not in (Kind.CARD, Kind.STAFF) or len(ref) != REF_CHARACTERS or not _OWN.fullmatch(ref + "00"):
        raise ValueError("not a card reference")
    if not 1 <= version <= MAX_VERSION or not 1 <= key_id <= MAX_KEY_ID:
        raise ValueError("version or key id out of range")
    body = PREFIX + kind.value + _number(key_id, 2) + _number(version, 2) + ref
    return _finish(body + _signature(key, body, _CARD_SIGNATURE))


def sign_receipt(key: bytes, key_id: int, till: int, number: int) -> str:
    """Return the 34 characters to print on a receipt. Refuses: numbers out of range (ValueError)."""
    if not 0 <= till <= MAX_TILL or not 0 <= number <= MAX_RECEIPT or not 1 <= key_id <= MAX_KEY_ID:
        raise ValueError("till, number or key id out of range")
    body = PREFIX + Kind.RECEIPT.value + _number(key_id, 2) + _number(till, 2) + _number(number, 6)
    return _finish(body + _signature(key, body, _RECEIPT_SIGNATURE))


def read_card(text: str, keys: Mapping[int, bytes]) -> CardClaim:
    """Return what a scanned card or badge claims, once its signature is proven with one of `keys` (by key id).

    Refuses: CODE_UNKNOWN for what is no card at all, CODE_DAMAGED for a wrong length, character or check character,
    CODE_FORGED for a signature that no key of ours made.
    """
    code = _own(fold(text), Kind.CARD, Kind.STAFF)
    key_id = _read_number(code[3:5])
    _prove(code, keys.get(key_id), _CARD_SIGNATURE)
    version = _read_number(code[5:7])
    if version == 0:
        raise Refusal(Refused.CODE_FORGED)
    return CardClaim(Kind(code[2]), code[7:22], version, key_id)


def read_receipt(text: str, keys: Mapping[int, bytes]) -> ReceiptClaim:
    """Return till and number of a scanned receipt. Refuses: as `read_card`."""
    code = _own(fold(text), Kind.RECEIPT)
    _prove(code, keys.get(_read_number(code[3:5])), _RECEIPT_SIGNATURE)
    till = _read_number(code[5:7])
    if till > MAX_TILL:
        raise Refusal(Refused.CODE_FORGED)
    return ReceiptClaim(till, _read_number(code[7:13]))


def sign_coupon(key: bytes, number: int) -> str:
    """Return the 19 characters to print for a coupon; the same number and key give the same code, whenever it is printed.

    Refuses: a number out of range (ValueError).
    """
    if not 0 < number <= MAX_COUPON:
        raise ValueError("coupon number out of range")
    body = PREFIX + Kind.COUPON.value + _number(number, 5)
    return _finish(body + _signature(key, body, _COUPON_SIGNATURE))


def read_coupon(text: str, keys: Iterable[bytes]) -> int:
    """Return the number of a scanned coupon once one of `keys` proves it. Refuses: as `read_card`."""
    code = _own(fold(text), Kind.COUPON)
    body, signature = code[: -_COUPON_SIGNATURE - 1], code[-_COUPON_SIGNATURE - 1 : -1]
    proven = [hmac.compare_digest(_signature(key, body, _COUPON_SIGNATURE), signature) for key in keys]
    if not any(proven):
        raise Refusal(Refused.CODE_FORGED)
    return _read_number(body[3:])


def random_code(kind: Kind, randomness: bytes) -> str:
    """Return a gift card's code, which nobody can guess: 115 bits, from 15 random bytes.

    It is shown once; keep only `code_hash` and the last four characters. Refuses: other kinds (ValueError).
    """
    if kind is not Kind.GIFT:
        raise ValueError(f"codes of {kind} are signed")
    return _finish(PREFIX + kind.value + _characters(randomness, _GIFT_CHARACTERS))


def code_hash(key: bytes, code: str) -> str:
    """Return the keyed hash (HMAC-SHA-256, 64 hexadecimal digits) under which a gift card is kept."""
    return hmac.new(key, b"shop-member/hash/1/" + code.encode("ascii"), hashlib.sha256).hexdigest()


def last_four(code: str) -> str:
    """Return what may be kept and shown of a secret code."""
    return code[-4:]


def grouped(code: str) -> str:
    """Return a gift card's or coupon's code for people: without the prefix, in groups of four."""
    body = code[len(PREFIX) + 1 :] if grammatical(code) else code
    return " ".join(body[at : at + 4] for at in range(0, len(body), 4))


def typed_code(text: str) -> str | None:
    """Return the full code a person typed, with or without its prefix, or None if the check character says no."""
    folded = fold_typed(text)
    if grammatical(folded):
        return folded
    for kind, length in _TYPED.items():
        if len(folded) == length + 1 and grammatical(PREFIX + kind.value + folded):
            return PREFIX + kind.value + folded
    return None


def receipt_number(till: int, number: int) -> str:
    """Return a receipt's number as people see it: till in two digits, number in at least six, `01-000123`."""
    return f"{till:02d}-{number:06d}"


def _own(code: str, *kinds: Kind) -> str:
    if not code.startswith(PREFIX) or code[2:3] not in [kind.value for kind in kinds]:
        raise Refusal(Refused.CODE_UNKNOWN, text=code[:60])
    if grammatical(code) is None:
        raise Refusal(Refused.CODE_DAMAGED)
    return code


def _prove(code: str, key: bytes | None, length: int) -> None:
    body, signature = code[: -length - 1], code[-length - 1 : -1]
    # A missing key costs the same time as a wrong one.
    expected = _signature(key or bytes(32), body, length)
    if not hmac.compare_digest(expected, signature) or key is None:
        raise Refusal(Refused.CODE_FORGED)


def _signature(key: bytes, body: str, length: int) -> str:
    return _characters(hmac.digest(key, b"shop-member/sign/1/" + body.encode("ascii"), "sha256"), length)


def _finish(body: str) -> str:
    return body + check_character(body)


def _characters(octets: bytes, count: int) -> str:
    """Return the first 5 × count bits as characters."""
    if len(octets) * 8 < count * 5:
        raise ValueError(f"{count} characters need {(count * 5 + 7) // 8} bytes")
    return _number(int.from_bytes(octets, "big") >> (len(octets) * 8 - count * 5), count)


def _number(value: int, count: int) -> str:
    return "".join(ALPHABET[value >> 5 * place & 31] for place in reversed(range(count)))


def _read_number(text: str) -> int:
    value = 0
    for character in text:
        value = value << 5 | _VALUE[character]
    return value
