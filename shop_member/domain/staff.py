"""Staff: who they are, which PINs are good enough, and how guessing is slowed and locked. Hashing is in `pins.py`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

from shop_member.domain.codes import CardClaim, Kind, fold
from shop_member.domain.errors import Refusal, Refused

FREE_TRIES = 5
"""Wrong PINs before waiting begins."""
LAST_TRY = 10
"""Wrong PINs after which only the owner's reset helps."""
FIRST_WAIT = 30
"""Seconds after the fifth wrong PIN; each further one doubles it."""
SHORTEST_PASSPHRASE = 12

_PIN = re.compile(r"[0-9]{4,8}", re.ASCII)
# The most frequent ones in published leaks that no rule below finds, and Chinese lucky numbers and puns.
_COMMON = frozenset(
    """
    1004 1342 6969 1122 1313 1414 1515 5683 2468 1357 7531 8642 3141 31415 314159 2718 4200 0420 0007 1123 2580 0852
    1470 0741 3690 0963 1593 7539 159357 147258 147852 258456 159753 789456 456789 741852 963852 852963 123654 123321
    112233 121314 102030 111222 5201 1314 5201314 1314520 520520 5211314 168168 1688 8168 888168 518518 5188 9188 9168
    588588 16888 66888 201314 520131 7758521 7758258 1122334 11223344 12344321 13145200 52013140 147258369 14725836
    12369874 5683968 0070 3838 4545 7788 8899 6688 9966 5566 2211 3322 4455 1112 1110 1000 2000 3000 4000 5000 6000 7000
    8000 9000 1001 1020
    """.split()
)
_COMMON_PASSPHRASES = frozenset(
    (
        "passwordpassword",
        "password1234",
        "passw0rd1234",
        "qwertyuiop12",
        "1q2w3e4r5t6y",
        "administrator",
        "shopmember12",
    )
)


@dataclass(frozen=True, slots=True)
class Throttle:
    """Wrong PINs in a row and the seconds still to wait, as stored with the person; wall time plays no part in it."""

    failed: int = 0
    wait_left: int = 0

    @property
    def locked(self) -> bool:
        """Whether only the owner's reset helps."""
        return self.failed >= LAST_TRY

    @property
    def tries_left(self) -> int:
        """Wrong PINs that are still possible before the lock."""
        return max(0, LAST_TRY - self.failed)


@dataclass(frozen=True, slots=True)
class Staff:
    """A person who works here.

    `pin_hash` is Argon2's own text, empty for somebody without a PIN yet; `must_change` means that the PIN was given by
    the owner and serves once. `badge_ref` and `badge_version` belong to the badge's code. `member_id` is the person's
    own member account, on which they cannot earn at their own till.
    """

    id: str
    name: str
    role_id: str
    pin_hash: str = ""
    must_change: bool = False
    active: bool = True
    badge_ref: str | None = None
    badge_version: int = 1
    member_id: str | None = None
    throttle: Throttle = Throttle()


def passed(throttle: Throttle, seconds: float) -> Throttle:
    """Return the throttle after so many seconds by the monotonic clock of the running process.

    Setting the machine's clock therefore changes nothing, and after a restart the stored rest is waited again. Whole
    seconds count; negative ones do not.
    """
    return replace(throttle, wait_left=max(0, throttle.wait_left - max(0, int(seconds))))


def admit_try(throttle: Throttle) -> None:
    """Return if a PIN may be tried now. Refuses: PIN_LOCKED, PIN_WAIT (seconds)."""
    if throttle.locked:
        raise Refusal(Refused.PIN_LOCKED)
    if throttle.wait_left > 0:
        raise Refusal(Refused.PIN_WAIT, seconds=throttle.wait_left)


def counted(throttle: Throttle) -> Throttle:
    """Return the throttle with one more try.

    Store it *before* the PIN is checked and put `Throttle()` back when it was right: whoever pulls the plug in between
    has used up a try. Refuses: as `admit_try`.
    """
    admit_try(throttle)
    failed = throttle.failed + 1
    wait = FIRST_WAIT << (failed - FREE_TRIES) if FREE_TRIES <= failed < LAST_TRY else 0
    return Throttle(failed, wait)


def counted_passphrase(throttle: Throttle) -> Throttle:
    """Return the throttle with one more try of the owner's passphrase: the waits grow the same, but it never locks.

    The owner's passphrase is what lifts all other locks. Refuses: PIN_WAIT (seconds).
    """
    after = counted(throttle)
    return replace(throttle, wait_left=FIRST_WAIT << LAST_TRY - 1 - FREE_TRIES) if after.locked else after


def wrong_pin(throttle: Throttle) -> Refusal:
    """Return what to tell after a wrong PIN was counted: PIN_WRONG (tries_left), PIN_WAIT (seconds) or PIN_LOCKED."""
    if throttle.locked:
        return Refusal(Refused.PIN_LOCKED)
    if throttle.wait_left > 0:
        return Refusal(Refused.PIN_WAIT, seconds=throttle.wait_left)
    return Refusal(Refused.PIN_WRONG, tries_left=throttle.tries_left)


def check_pin(pin: str, known: Iterable[str] = ()) -> str:
    """Return a new PIN as it is to be hashed: 4 to 8 ASCII digits, full-width ones folded.

    `known` are digits other people may know of this person (phone, birthday, card number). Refuses: PIN_TOO_SIMPLE for
    another form, repeats, runs, years, dates and other common PINs, and for any part of what is known.
    """
    digits = fold(pin)
    if not _PIN.fullmatch(digits) or is_common(digits):
        raise Refusal(Refused.PIN_TOO_SIMPLE)
    for text in known:
        if digits in re.sub(r"[^0-9]", "", text):
            raise Refusal(Refused.PIN_TOO_SIMPLE)
    return digits


def is_common(digits: str) -> bool:
    """Tell whether a PIN is one of those that guessers try first."""
    return (
        digits in _COMMON
        or len(set(digits)) == 1
        or (len(set(digits)) == 2 and len(digits) <= 6 and digits == digits[:2] * (len(digits) // 2))
        or _is_run(digits)
        or _is_doubled(digits)
        or _is_date(digits)
    )


def check_passphrase(text: str) -> str:
    """Return an owner's passphrase as it is to be hashed: NFC, outer spaces cut.

    Refuses: PASSPHRASE_TOO_SIMPLE (minimum) below 12 characters, with fewer than 5 different ones, for a run or a
    common one.
    """
    phrase = unicodedata.normalize("NFC", text).strip()
    plain = phrase.casefold()
    if len(phrase) < SHORTEST_PASSPHRASE or len(set(plain)) < 5 or _is_run(plain) or plain in _COMMON_PASSPHRASES:
        raise Refusal(Refused.PASSPHRASE_TOO_SIMPLE, minimum=SHORTEST_PASSPHRASE)
    return phrase


def admit_badge(staff: Staff, claim: CardClaim) -> Staff:
    """Return the person a scanned badge names; a badge says who, the PIN proves it.

    Refuses: CODE_FORGED for another badge, CARD_REPLACED for an older print, STAFF_UNKNOWN for somebody who left.
    """
    if claim.kind is not Kind.STAFF or claim.ref != staff.badge_ref or claim.version > staff.badge_version:
        raise Refusal(Refused.CODE_FORGED)
    if claim.version < staff.badge_version:
        raise Refusal(Refused.CARD_REPLACED, number=staff.name)
    if not staff.active:
        raise Refusal(Refused.STAFF_UNKNOWN)
    return staff


def _is_run(text: str) -> bool:
    """Each character one step after the one before, or one before it, nine and nought being neighbours."""
    steps = {(ord(after) - ord(before)) for before, after in pairwise(text)}
    return steps <= {1, -9} or steps <= {-1, 9}


def _is_doubled(digits: str) -> bool:
    """The same half twice around a repeat or run (`11111112` is not, `12121212`, `56785678` and `444555` are)."""
    half, odd = divmod(len(digits), 2)
    if odd:
        return False
    first, second = digits[:half], digits[half:]
    both_plain = len(set(first)) == 1 and len(set(second)) == 1 and half > 1
    return (half > 1 and both_plain) or (first == second and (half == 2 or _is_run(first)))


def _is_date(digits: str) -> bool:
    """A year of living memory alone, or a whole date with it in front or behind."""
    if len(digits) == 4:
        return "1930" <= digits <= "2039"
    if len(digits) != 8:
        return False
    return any(
        "1930" <= year <= "2039" and (_is_day(day[:2], day[2:]) or _is_day(day[2:], day[:2]))
        for year, day in ((digits[:4], digits[4:]), (digits[4:], digits[:4]))
    )


def _is_day(month: str, day: str) -> bool:
    return "01" <= month <= "12" and "01" <= day <= "31"
