"""Slows guessing of PINs, passphrases and codes: a try is on record before the secret is looked at (O1, G1)."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from shop_member.domain.staff import Throttle, counted, passed
from shop_member.services.desk import Desk

if TYPE_CHECKING:
    from shop_member.domain.ports import PinChecker

PASSPHRASE = "passphrase"
"""The subject under which tries of the owner's passphrase are counted."""


@dataclass(slots=True)
class Tries:
    """Counts tries in the file and waits by the monotonic clock of this process, so that no clock can be turned.

    A subject is a staff id, `member:ID`, `gift_card:STAFF` or PASSPHRASE.
    """

    desk: Desk
    monotonic: Callable[[], float] = time.monotonic
    _started: float = field(default=0.0, init=False)

    def __post_init__(self) -> None:
        self._started = self.monotonic()

    def try_once(
        self, subject: str, right: Callable[[], bool], counting: Callable[[Throttle], Throttle] = counted
    ) -> Throttle | None:
        """Return None if `right` says so, else the counter that now stands.

        The try is committed before the check; whoever was right puts `Throttle()` back in the unit of work that
        follows. Refuses: PIN_WAIT (seconds), PIN_LOCKED.
        """
        now = self.monotonic()
        with self.desk.writing() as work:
            stored = work.staff.throttle(subject)
            after = counting(passed(stored, now - self.desk.tries.get(subject, self._started)))
            work.staff.set_throttle(subject, after)
        self.desk.tries[subject] = now
        return None if right() else after


@dataclass(slots=True)
class Guard(Tries):
    """Tries of a PIN or passphrase."""

    pins: PinChecker = field(kw_only=True)

    def attempt(
        self, subject: str, hashed: str, secret: str, counting: Callable[[Throttle], Throttle] = counted
    ) -> Throttle | None:
        """Return None if the secret is the one hashed, else the counter that now stands.

        As `try_once`.
        """
        return self.try_once(subject, lambda: self.pins.verify(hashed, secret), counting)
