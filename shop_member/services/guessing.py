"""Slows guessing of PINs and passphrases: a try is on record before the secret is looked at (O1)."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from shop_member.domain.ports import PinChecker
from shop_member.domain.staff import Throttle, counted, passed
from shop_member.services.desk import Desk

PASSPHRASE = "passphrase"
"""The subject under which tries of the owner's passphrase are counted."""


@dataclass(slots=True)
class Guard:
    """Counts tries in the file and waits by the monotonic clock of this process, so that no clock can be turned.

    A subject is a staff id, `member:ID` or PASSPHRASE.
    """

    desk: Desk
    pins: PinChecker
    monotonic: Callable[[], float] = time.monotonic
    _noted: dict[str, float] = field(default_factory=dict, init=False)
    _started: float = field(default=0.0, init=False)

    def __post_init__(self) -> None:
        self._started = self.monotonic()

    def attempt(
        self, subject: str, hashed: str, secret: str, counting: Callable[[Throttle], Throttle] = counted
    ) -> Throttle | None:
        """Return None if the secret is right, else the counter that now stands.

        The try is committed before the check; whoever was right puts `Throttle()` back in the unit of work that
        follows. Refuses: PIN_WAIT (seconds), PIN_LOCKED.
        """
        now = self.monotonic()
        with self.desk.writing() as work:
            stored = work.staff.throttle(subject)
            after = counting(passed(stored, now - self._noted.get(subject, self._started)))
            work.staff.set_throttle(subject, after)
        self._noted[subject] = now
        return None if self.pins.verify(hashed, secret) else after
