"""PINs and passphrases as Argon2id hashes (64 MiB, 3 passes, 1 lane), mixed with a key kept outside the shop's file."""

from __future__ import annotations

import hmac
import secrets
from functools import cached_property
from typing import TYPE_CHECKING

from shop_member.domain.errors import Fault, Faulted
from shop_member.domain.staff import is_common

if TYPE_CHECKING:
    from argon2 import PasswordHasher

MEMORY_KIB = 64 * 1024
PASSES = 3
LANES = 1


class Pins:
    """Hashes and checks secrets people type; takes about a tenth of a second each, so never on the window's thread.

    `pepper` (`KeySet.derived("pin")`) goes into every hash: a stolen shop file alone does not let anybody try the ten
    thousand PINs of four digits.
    """

    def __init__(self, pepper: bytes) -> None:
        if len(pepper) < 16:
            raise ValueError("the pepper is a key")
        self._pepper = pepper

    @cached_property
    def _hasher(self) -> PasswordHasher:
        # Read when somebody types a PIN: the shop is open before.
        from argon2 import PasswordHasher
        from argon2.low_level import Type

        return PasswordHasher(PASSES, MEMORY_KIB, LANES, hash_len=32, salt_len=16, type=Type.ID)

    def hash(self, secret: str) -> str:
        """Return Argon2's text for a PIN or passphrase already checked by `domain.staff`."""
        return self._hasher.hash(self._mixed(secret))

    def verify(self, hashed: str, secret: str) -> bool:
        """Tell whether the secret is the one hashed; an empty hash (nobody's) costs the same time and is never right.

        Raises: Fault STORE_DAMAGED if the stored text is no hash of ours.
        """
        from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError

        if not hashed:
            self._hasher.hash(self._mixed(secret))
            return False
        try:
            return self._hasher.verify(hashed, self._mixed(secret))
        except VerifyMismatchError:
            return False
        except (InvalidHashError, VerificationError) as damage:
            raise Fault(Faulted.STORE_DAMAGED, path="PIN") from damage

    def outdated(self, hashed: str) -> bool:
        """Tell whether a hash was made with weaker settings and should be made anew at the next right PIN."""
        return self._hasher.check_needs_rehash(hashed)

    def _mixed(self, secret: str) -> str:
        return hmac.digest(self._pepper, secret.encode("utf-8", "surrogatepass"), "sha256").hex()


def one_time_pin() -> str:
    """Return six random digits that are not common, to be given by the owner and changed at the first log-in."""
    while True:
        digits = f"{secrets.randbelow(1_000_000):06d}"
        if not is_common(digits):
            return digits
